"""All services over one library, handed as one value to what acts on behalf of staff."""

from dataclasses import dataclass
from typing import Self

from app.services.alerts import Alerts
from app.services.backups import Backups
from app.services.batch_edits import BatchEdits
from app.services.branches import Branches
from app.services.deliveries import Deliveries
from app.services.desks import Desks
from app.services.drafts import Drafts
from app.services.duplicates import Duplicates
from app.services.follow_ups import FollowUps
from app.services.hand_overs import HandOvers
from app.services.history import History
from app.services.interactions import Interactions
from app.services.key_information import KeyInformation
from app.services.key_lists import KeyLists
from app.services.many_requests import ManyRequests
from app.services.message_templates import MessageTemplates
from app.services.one_requests import OneRequests
from app.services.opening_hours import OpeningHours
from app.services.patron_import.imports import PatronImports
from app.services.patrons import Patrons
from app.services.permissions import Permissions
from app.services.profile_fields import ProfileFields
from app.services.questions import Questions
from app.services.relations import Relations
from app.services.request_kinds import RequestKinds
from app.services.request_plans import RequestPlans
from app.services.request_wants import RequestWants
from app.services.requests import Requests
from app.services.saved_views import SavedViews
from app.services.shifts import Shifts
from app.services.staff import Staff
from app.services.visits import Visits
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Services:
    """One service a subject; see each for its actions."""

    staff: Staff
    branches: Branches
    desks: Desks
    opening_hours: OpeningHours
    patrons: Patrons
    duplicates: Duplicates
    batch_edits: BatchEdits
    interactions: Interactions
    visits: Visits
    follow_ups: FollowUps
    drafts: Drafts
    relations: Relations
    alerts: Alerts
    permissions: Permissions
    shifts: Shifts
    saved_views: SavedViews
    requests: Requests
    request_wants: RequestWants
    request_plans: RequestPlans
    request_kinds: RequestKinds
    hand_overs: HandOvers
    deliveries: Deliveries
    one_requests: OneRequests
    many_requests: ManyRequests
    key_information: KeyInformation
    key_lists: KeyLists
    message_templates: MessageTemplates
    questions: Questions
    profile_fields: ProfileFields
    history: History
    imports: PatronImports
    backups: Backups

    @classmethod
    def over(cls, database: Database) -> Self:
        """The services that write to this database."""
        return cls(
            staff=Staff(database),
            branches=Branches(database),
            desks=Desks(database),
            opening_hours=OpeningHours(database),
            patrons=Patrons(database),
            duplicates=Duplicates(database),
            batch_edits=BatchEdits(database),
            interactions=Interactions(database),
            visits=Visits(database),
            follow_ups=FollowUps(database),
            drafts=Drafts(database),
            relations=Relations(database),
            alerts=Alerts(database),
            permissions=Permissions(database),
            shifts=Shifts(database),
            saved_views=SavedViews(database),
            requests=Requests(database),
            request_wants=RequestWants(database),
            request_plans=RequestPlans(database),
            request_kinds=RequestKinds(database),
            hand_overs=HandOvers(database),
            deliveries=Deliveries(database),
            one_requests=OneRequests(database),
            many_requests=ManyRequests(database),
            key_information=KeyInformation(database),
            key_lists=KeyLists(database),
            message_templates=MessageTemplates(database),
            questions=Questions(database),
            profile_fields=ProfileFields(database),
            history=History(database),
            imports=PatronImports(database),
            backups=Backups(database),
        )
