"""The values of recorded fields as people read them, in the language of the screens."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.queries.history_rows import FieldChange, RecordName
from app.ui.formats import Formats
from app.ui.history.record_words import RecordWords, masked
from app.ui.languages import Language
from app.ui.want_names import want_name
from app.ui.words import word
from app.vocabulary.alerts import Audience
from app.vocabulary.hand_overs import HandOverState, SaidBy, WarnBefore
from app.vocabulary.interactions import FollowUpStatus, Level, Outcome
from app.vocabulary.key_information import (
    Experience,
    Heading,
    LadderStep,
    Shape,
    StatementSource,
    StatementStatus,
    WishState,
)
from app.vocabulary.list_views import ListName
from app.vocabulary.messages import Occasion
from app.vocabulary.patrons import (
    AddressKind,
    ContactKind,
    ContactStatus,
    Education,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from app.vocabulary.permissions import AnsweredBy, PermissionAnswer
from app.vocabulary.profile import ProfileFieldType, ProfileGroup
from app.vocabulary.questions import PutOff
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.relations import Role
from app.vocabulary.request_kinds import Answer, FieldType, parted_codes
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.staff import StaffRole
from app.vocabulary.wants import DeliveryWay, TariffState, WantedFormat

NOTHING = "–"
HIDDEN = "•••"
"""What a sensitive field says: the history tells that it changed, not to what."""

_ANSWERS = frozenset({"text", "amount", "day", "choice_id"})
"""Where a profile holds what was answered."""

LISTS: dict[tuple[RecordKind, str], tuple[type[StrEnum], ...]] = {
    (RecordKind.STAFF_MEMBER, "role"): (StaffRole,),
    (RecordKind.PATRON, "patron_kind"): (PatronKind,),
    (RecordKind.PATRON, "form_of_address"): (FormOfAddress,),
    (RecordKind.PATRON, "status"): (PatronStatus,),
    (RecordKind.PATRON, "sex"): (Sex,),
    (RecordKind.PATRON, "education"): (Education,),
    (RecordKind.PATRON, "language"): (WrittenLanguage,),
    (RecordKind.IDENTIFIER, "identifier_kind"): (IdentifierKind,),
    (RecordKind.IDENTIFIER, "status"): (IdentifierStatus,),
    (RecordKind.CONTACT, "contact_kind"): (ContactKind,),
    (RecordKind.CONTACT, "status"): (ContactStatus,),
    (RecordKind.STATEMENT, "heading"): (Heading,),
    (RecordKind.STATEMENT, "source"): (StatementSource,),
    (RecordKind.STATEMENT, "status"): (StatementStatus,),
    (RecordKind.STATEMENT, "shape"): (Shape,),
    (RecordKind.STATEMENT, "degree"): (LadderStep, WishState, Experience),
    (RecordKind.PREPARED_ANSWER, "shape"): (Shape,),
    (RecordKind.HEADING_TERM, "heading"): (Heading,),
    (RecordKind.MESSAGE_TEMPLATE, "occasion"): (Occasion,),
    (RecordKind.ASKING, "heading"): (Heading,),
    (RecordKind.ASKING, "put_off"): (PutOff,),
    (RecordKind.PROFILE_FIELD, "profile_group"): (ProfileGroup,),
    (RecordKind.PROFILE_FIELD, "field_type"): (ProfileFieldType,),
    (RecordKind.PROFILE_VALUE, "text"): (Answer,),
    (RecordKind.ADDRESS, "address_kind"): (AddressKind,),
    (RecordKind.ALERT, "audience"): (Audience,),
    (RecordKind.PERMISSION, "answer"): (PermissionAnswer,),
    (RecordKind.PERMISSION, "how"): (AnsweredBy,),
    (RecordKind.RELATION, "role"): (Role,),
    (RecordKind.INTERACTION, "outcome"): (Outcome,),
    (RecordKind.INTERACTION, "level"): (Level,),
    (RecordKind.REQUEST_STATUS, "status_class"): (StatusClass,),
    (RecordKind.KIND_FIELD, "field_type"): (FieldType,),
    (RecordKind.REQUEST, "status"): (StatusClass,),
    (RecordKind.REQUEST, "delivery_way"): (DeliveryWay,),
    (RecordKind.REQUEST_VALUE, "text"): (Answer,),
    (RecordKind.REQUEST_EVENT, "event_kind"): (EventKind,),
    (RecordKind.HAND_OVER, "state"): (HandOverState,),
    (RecordKind.HAND_OVER, "to_role"): (StaffRole,),
    (RecordKind.CLOSING_CHECK, "said_by"): (SaidBy,),
    (RecordKind.DESK, "warn_before"): (WarnBefore,),
    (RecordKind.REQUEST_EVENT, "from_status"): (StatusClass,),
    (RecordKind.REQUEST_EVENT, "to_status"): (StatusClass,),
    (RecordKind.FOLLOW_UP, "status"): (FollowUpStatus,),
    (RecordKind.SAVED_VIEW, "list_name"): (ListName,),
    (RecordKind.STARTING_VIEW, "list_name"): (ListName,),
}
"""The closed list, or the lists, that a field takes its values from."""

_NUMBERS_OF_ONE = frozenset({"number"})
"""Numbers that name something: no separator belongs into them."""


class ValueWords:
    """Writes values; other records by their names."""

    def __init__(self, formats: Formats, records: RecordWords) -> None:
        self._formats = formats
        self._records = records

    def value(self, change: FieldChange, value: object, names: Mapping[RecordRef, RecordName]) -> str:
        """One value of the field that was changed; a dash for nothing."""
        if value is None or value == "":
            return NOTHING
        if _is_hidden(change, names):
            return HIDDEN
        if isinstance(value, RecordRef):
            return self._other_record(value, names)
        if isinstance(value, str):
            return self._text(change, value, names)
        return self._plain(change.field, value)

    def _other_record(self, ref: RecordRef, names: Mapping[RecordRef, RecordName]) -> str:
        name = names.get(ref)
        if name is None:
            return self.tr("not here")
        return self._records.own(name) or self._records.title(name)

    def _text(self, change: FieldChange, value: str, names: Mapping[RecordRef, RecordName]) -> str:
        for closed in LISTS.get((change.record.kind, change.field), ()):
            if value in set(closed):
                return word(closed(value))
        if change.field == "formats":
            return ", ".join(word(WantedFormat(one)) for one in parted_codes(value))
        if change.field == "about":
            return ", ".join(map(_about, parted_codes(value)))
        if change.field == "born":
            return self._formats.born(value)
        if (change.record.kind, change.field) == (RecordKind.LIBRARY, "language"):
            return Language(value).own_name if value in set(Language) else value
        return masked(value) if change.field == "value" and _is_secret(change, names) else value

    def _plain(self, field: str, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, datetime):
            return self._formats.moment(value)
        if isinstance(value, date):
            return self._formats.date(value)
        if isinstance(value, int) and field not in _NUMBERS_OF_ONE:
            return self._formats.count(value)
        return str(value)

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("ValueWords", source)


def _is_secret(change: FieldChange, names: Mapping[RecordRef, RecordName]) -> bool:
    name = names.get(change.record)
    return name is not None and name.is_secret


def _is_hidden(change: FieldChange, names: Mapping[RecordRef, RecordName]) -> bool:
    is_answer = change.record.kind is RecordKind.PROFILE_VALUE and change.field in _ANSWERS
    return is_answer and _is_secret(change, names)


def _about(code: str) -> str:
    """What an event of a request was about: a field that was changed, a price and how it stands."""
    if code in set(TariffState):
        return word(TariffState(code))
    return want_name(code)
