"""All record classes by kind: importing this module makes the metadata whole."""

from app.models.address import Address
from app.models.alert import Alert, AlertReading
from app.models.asking import Asking
from app.models.base import Base, Record
from app.models.branch import Branch, Desk
from app.models.change_set import Change, ChangeSet, FieldClock, Origin
from app.models.closing_check import ClosingCheck
from app.models.contact import Contact
from app.models.derived import (
    InteractionWords,
    PatronKeys,
    PatronSummary,
    PatronWords,
    RequestState,
    RequestWords,
    StatementWords,
)
from app.models.distinct_patrons import DistinctPatrons
from app.models.draft import Draft
from app.models.follow_up import FollowUp
from app.models.hand_over import HandOver
from app.models.heading_term import HeadingTerm
from app.models.identifier import Identifier
from app.models.interaction import Interaction
from app.models.library import Library
from app.models.list_entry import (
    Category,
    Channel,
    InteractionKind,
    PreparedAnswer,
    RequestKind,
    Service,
    StatusFlow,
)
from app.models.message_template import MessageTemplate
from app.models.opening_hours import Closure, OpeningHours
from app.models.participant import Participant
from app.models.patron import Patron
from app.models.permission import Permission, Purpose
from app.models.profile_field import ProfileAudience, ProfileChoice, ProfileField
from app.models.profile_value import ProfileValue
from app.models.promise import Promise
from app.models.relation import Relation
from app.models.request import Request
from app.models.request_clock import RequestClock, RequestPause, ServiceTimeCount
from app.models.request_event import RequestEvent
from app.models.request_kind_parts import KindChoice, KindField, KindStep, RequestStatus
from app.models.request_step import RequestStep
from app.models.request_value import RequestValue
from app.models.saved_view import SavedView, StartingView
from app.models.shift_word import ShiftWord
from app.models.staff_member import StaffMember
from app.models.statement import Statement
from app.models.thanks import Thanks
from app.models.visit import Visit
from app.vocabulary.records import RecordKind

RECORDS: dict[RecordKind, type[Record]] = {
    model.kind_of_record: model
    for model in (
        Library,
        Branch,
        Desk,
        OpeningHours,
        Closure,
        StaffMember,
        Category,
        Channel,
        InteractionKind,
        StatusFlow,
        RequestStatus,
        RequestKind,
        KindField,
        KindChoice,
        KindStep,
        Service,
        PreparedAnswer,
        HeadingTerm,
        MessageTemplate,
        Purpose,
        ProfileField,
        ProfileChoice,
        ProfileAudience,
        Patron,
        Identifier,
        Contact,
        Address,
        Alert,
        AlertReading,
        Permission,
        Relation,
        DistinctPatrons,
        ProfileValue,
        Statement,
        Asking,
        Interaction,
        Participant,
        Visit,
        Request,
        RequestValue,
        RequestStep,
        Promise,
        HandOver,
        ClosingCheck,
        RequestEvent,
        FollowUp,
        ShiftWord,
        Thanks,
        SavedView,
        StartingView,
    )
}
"""Every record class, parents before children."""

LEDGER: tuple[type[Base], ...] = (Origin, ChangeSet, Change, FieldClock)
METADATA = Base.metadata
"""Every table of a library file."""

DERIVED: tuple[type[Base], ...] = (
    PatronWords,
    PatronKeys,
    InteractionWords,
    RequestWords,
    StatementWords,
    PatronSummary,
    RequestState,
    RequestClock,
    RequestPause,
    ServiceTimeCount,
)

WORKING: tuple[type[Base], ...] = (Draft,)
"""Tables that are neither records nor computed from them: in no change set, gone when the work is done."""
