"""All queries over one library, handed as one value to what shows things."""

from dataclasses import dataclass
from typing import Self

from app.queries.alerts import Alerts
from app.queries.backups import Backups
from app.queries.batch_edits import BatchPreviews
from app.queries.desk import DeskInformation
from app.queries.drafts import Drafts
from app.queries.duplicates import Duplicates
from app.queries.everywhere import Everywhere
from app.queries.follow_ups import FollowUps
from app.queries.hand_overs import HandOvers
from app.queries.history import History
from app.queries.income import Income
from app.queries.interactions import Interactions
from app.queries.key_information import KeyInformation
from app.queries.key_lists import KeyLists
from app.queries.message_templates import MessageTemplates
from app.queries.opening_hours import OpeningHours
from app.queries.patron_lists import PatronLists
from app.queries.patrons import Patrons
from app.queries.permissions import Permissions
from app.queries.profiles import Profiles
from app.queries.questions import Questions
from app.queries.reaching import Reaching
from app.queries.relations import Relations
from app.queries.request_clocks import RequestClocks
from app.queries.request_kinds import RequestKinds
from app.queries.requests import Requests
from app.queries.saved_views import SavedViews
from app.queries.service_patrons import ServicePatrons
from app.queries.shifts import Shifts
from app.queries.silent_requests import SilentRequests
from app.queries.telling import Telling
from app.queries.timeline import Timeline
from app.queries.today import Today
from app.queries.visits import Visits
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Queries:
    """One reader a subject; each call is one snapshot, and may be made from any thread."""

    desk: DeskInformation
    opening_hours: OpeningHours
    today: Today
    patrons: Patrons
    patron_lists: PatronLists
    duplicates: Duplicates
    batch_previews: BatchPreviews
    timeline: Timeline
    key_information: KeyInformation
    key_lists: KeyLists
    message_templates: MessageTemplates
    questions: Questions
    profiles: Profiles
    service_patrons: ServicePatrons
    interactions: Interactions
    visits: Visits
    everywhere: Everywhere
    follow_ups: FollowUps
    drafts: Drafts
    relations: Relations
    alerts: Alerts
    reaching: Reaching
    permissions: Permissions
    shifts: Shifts
    saved_views: SavedViews
    requests: Requests
    request_clocks: RequestClocks
    hand_overs: HandOvers
    silent_requests: SilentRequests
    request_kinds: RequestKinds
    income: Income
    telling: Telling
    history: History
    backups: Backups

    @classmethod
    def of(cls, database: Database) -> Self:
        """The queries that read this database."""
        return cls(
            desk=DeskInformation(database),
            opening_hours=OpeningHours(database),
            today=Today(database),
            patrons=Patrons(database),
            patron_lists=PatronLists(database),
            duplicates=Duplicates(database),
            batch_previews=BatchPreviews(database),
            timeline=Timeline(database),
            key_information=KeyInformation(database),
            key_lists=KeyLists(database),
            message_templates=MessageTemplates(database),
            questions=Questions(database),
            profiles=Profiles(database),
            service_patrons=ServicePatrons(database),
            interactions=Interactions(database),
            visits=Visits(database),
            everywhere=Everywhere(database),
            follow_ups=FollowUps(database),
            drafts=Drafts(database),
            relations=Relations(database),
            alerts=Alerts(database),
            reaching=Reaching(database),
            permissions=Permissions(database),
            shifts=Shifts(database),
            saved_views=SavedViews(database),
            requests=Requests(database),
            request_clocks=RequestClocks(database),
            hand_overs=HandOvers(database),
            silent_requests=SilentRequests(database),
            request_kinds=RequestKinds(database),
            income=Income(database),
            telling=Telling(database),
            history=History(database),
            backups=Backups(database),
        )
