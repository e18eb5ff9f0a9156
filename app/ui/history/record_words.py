"""What kinds of record are called, and one record of a kind."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.queries.history_rows import RecordName
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.words import word
from app.vocabulary.key_information import Heading
from app.vocabulary.list_views import ListName
from app.vocabulary.names import BilingualName
from app.vocabulary.records import RecordKind

_LONGEST = 60
_SHOWN_DIGITS = 4

_KINDS: dict[RecordKind, object] = {
    RecordKind.BRANCH: QT_TRANSLATE_NOOP("Records", "Branch"),
    RecordKind.DESK: QT_TRANSLATE_NOOP("Records", "Desk"),
    RecordKind.STAFF_MEMBER: QT_TRANSLATE_NOOP("Records", "Staff member"),
    RecordKind.CATEGORY: QT_TRANSLATE_NOOP("Records", "Category"),
    RecordKind.CHANNEL: QT_TRANSLATE_NOOP("Records", "Channel"),
    RecordKind.INTERACTION_KIND: QT_TRANSLATE_NOOP("Records", "Kind of interaction"),
    RecordKind.REQUEST_KIND: QT_TRANSLATE_NOOP("Records", "Kind of request"),
    RecordKind.LIBRARY: QT_TRANSLATE_NOOP("Records", "Library"),
    RecordKind.OPENING_HOURS: QT_TRANSLATE_NOOP("Records", "Opening hours"),
    RecordKind.CLOSURE: QT_TRANSLATE_NOOP("Records", "Closed days"),
    RecordKind.SERVICE: QT_TRANSLATE_NOOP("Records", "Service"),
    RecordKind.PREPARED_ANSWER: QT_TRANSLATE_NOOP("Records", "Prepared answer"),
    RecordKind.HEADING_TERM: QT_TRANSLATE_NOOP("Records", "Terms of a heading"),
    RecordKind.MESSAGE_TEMPLATE: QT_TRANSLATE_NOOP("Records", "Text to patrons"),
    RecordKind.ASKING: QT_TRANSLATE_NOOP("Records", "Question put off"),
    RecordKind.PROFILE_FIELD: QT_TRANSLATE_NOOP("Records", "Profile field"),
    RecordKind.PROFILE_CHOICE: QT_TRANSLATE_NOOP("Records", "Choice of a profile field"),
    RecordKind.PROFILE_AUDIENCE: QT_TRANSLATE_NOOP("Records", "Whom a profile field is for"),
    RecordKind.PROFILE_VALUE: QT_TRANSLATE_NOOP("Records", "Profile"),
    RecordKind.STATUS_FLOW: QT_TRANSLATE_NOOP("Records", "Statuses"),
    RecordKind.REQUEST_STATUS: QT_TRANSLATE_NOOP("Records", "Status"),
    RecordKind.KIND_FIELD: QT_TRANSLATE_NOOP("Records", "Field of a kind"),
    RecordKind.KIND_CHOICE: QT_TRANSLATE_NOOP("Records", "Choice of a field"),
    RecordKind.KIND_STEP: QT_TRANSLATE_NOOP("Records", "Step of a kind"),
    RecordKind.PATRON: QT_TRANSLATE_NOOP("Records", "Patron"),
    RecordKind.IDENTIFIER: QT_TRANSLATE_NOOP("Records", "Number"),
    RecordKind.CONTACT: QT_TRANSLATE_NOOP("Records", "Contact way"),
    RecordKind.ADDRESS: QT_TRANSLATE_NOOP("Records", "Address"),
    RecordKind.ALERT: QT_TRANSLATE_NOOP("Records", "Alert"),
    RecordKind.ALERT_READING: QT_TRANSLATE_NOOP("Records", "Alert taken note of"),
    RecordKind.PURPOSE: QT_TRANSLATE_NOOP("Records", "Purpose"),
    RecordKind.PERMISSION: QT_TRANSLATE_NOOP("Records", "Permission"),
    RecordKind.RELATION: QT_TRANSLATE_NOOP("Records", "Relation"),
    RecordKind.DISTINCT_PATRONS: QT_TRANSLATE_NOOP("Records", "Not the same person"),
    RecordKind.STATEMENT: QT_TRANSLATE_NOOP("Records", "Key information"),
    RecordKind.INTERACTION: QT_TRANSLATE_NOOP("Records", "Interaction"),
    RecordKind.PARTICIPANT: QT_TRANSLATE_NOOP("Records", "Participant"),
    RecordKind.VISIT: QT_TRANSLATE_NOOP("Records", "Visit"),
    RecordKind.REQUEST: QT_TRANSLATE_NOOP("Records", "Request"),
    RecordKind.REQUEST_VALUE: QT_TRANSLATE_NOOP("Records", "Answer on a request"),
    RecordKind.REQUEST_STEP: QT_TRANSLATE_NOOP("Records", "Step of a request"),
    RecordKind.HAND_OVER: QT_TRANSLATE_NOOP("Records", "Hand-over"),
    RecordKind.CLOSING_CHECK: QT_TRANSLATE_NOOP("Records", "Closing check"),
    RecordKind.REQUEST_EVENT: QT_TRANSLATE_NOOP("Records", "Entry on a request"),
    RecordKind.PROMISE: QT_TRANSLATE_NOOP("Records", "Promise"),
    RecordKind.RELATION: QT_TRANSLATE_NOOP("Records", "Relation"),
    RecordKind.SHIFT_WORD: QT_TRANSLATE_NOOP("Records", "Word for the next shift"),
    RecordKind.THANKS: QT_TRANSLATE_NOOP("Records", "Thanks"),
    RecordKind.SAVED_VIEW: QT_TRANSLATE_NOOP("Records", "Saved view"),
    RecordKind.STARTING_VIEW: QT_TRANSLATE_NOOP("Records", "View to begin with"),
    RecordKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Records", "Follow-up"),
    RecordKind.SHIFT_WORD: QT_TRANSLATE_NOOP("Records", "Word for the next shift"),
    RecordKind.THANKS: QT_TRANSLATE_NOOP("Records", "Thanks"),
}


_CALLED_BY_HEADING = frozenset({RecordKind.HEADING_TERM, RecordKind.ASKING})


def kind_word(kind: RecordKind) -> str:
    """The kind of a record, in the language of the screens."""
    source = str(_KINDS.get(kind, kind.name))
    return QCoreApplication.translate("Records", source)


def has_kind_word(kind: RecordKind) -> bool:
    """Whether the table names the kind."""
    return kind in _KINDS


def masked(number: str) -> str:
    """A national identity number as it may be shown: its last digits."""
    hidden = max(len(number) - _SHOWN_DIGITS, 0)
    return "•" * hidden + number[hidden:]


def _shortened(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else f"{one_line[:_LONGEST].rstrip()} …"


class RecordWords:
    """Writes the names of records in the language of the screens."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def own(self, name: RecordName) -> str:
        """The record's own name, in one line of bearable length; empty where it has none."""
        return _shortened(self.whole(name))

    def whole(self, name: RecordName) -> str:
        """The record's own name, all of it."""
        said = name.name
        if isinstance(said, BilingualName):
            return said.in_language(self._languages.language)
        if isinstance(said, datetime):
            return self._formats.moment(said)
        if name.record.kind in _CALLED_BY_HEADING and said:
            return word(Heading(said))
        if name.record.kind is RecordKind.STARTING_VIEW:
            return word(ListName(said)) if said in set(ListName) else said
        return masked(said) if name.is_secret else said

    def number(self, name: RecordName) -> str:
        """The number of the request that the record is or belongs to, as staff and patrons say it."""
        return "" if name.request_number is None else f"R-{name.request_number}"

    def owner(self, name: RecordName) -> str:
        """Whose it is, and which request of theirs: Nur'aini Siregar · R-1042."""
        parts = (_shortened(name.patron_name or ""), self.number(name))
        return " · ".join(part for part in parts if part)

    def title(self, name: RecordName) -> str:
        """Kind and own name: Promise: Fri 27 Nov 15:00."""
        own = self.own(name)
        kind = kind_word(name.record.kind)
        return (
            QCoreApplication.translate("Records", "{kind}: {name}").format(kind=kind, name=own)
            if own
            else kind
        )
