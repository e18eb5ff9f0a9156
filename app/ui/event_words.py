"""What happened on a request, as its own page and the patron's timeline say it."""

from PySide6.QtCore import QCoreApplication

from app.queries.rows import EventRow
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.states import States
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.want_names import want_name
from app.ui.words import word
from app.vocabulary.requests import WAITING_CLASSES, EventKind, StatusClass
from app.vocabulary.wants import TariffState

_MARKS = {
    EventKind.OPENED: (Icon.DOCUMENT, Role.ACCENT),
    EventKind.NOTE: (Icon.NOTE, Role.NEUTRAL),
    EventKind.STATUS_CHANGED: (Icon.REFRESH, Role.NEUTRAL),
    EventKind.PROMISED: (Icon.FLAG, Role.INFO),
    EventKind.PROMISE_MOVED: (Icon.FLAG, Role.DUE),
    EventKind.TOLD: (Icon.MESSAGE, Role.ACCENT),
    EventKind.WANTS_CHANGED: (Icon.EDIT, Role.NEUTRAL),
    EventKind.TARIFF_SETTLED: (Icon.CHECK, Role.NEUTRAL),
    EventKind.STEP_DONE: (Icon.CHECK_CIRCLE, Role.DONE),
    EventKind.STEP_REOPENED: (Icon.REFRESH, Role.NEUTRAL),
    EventKind.STEPS_MOVED: (Icon.CALENDAR, Role.NEUTRAL),
    EventKind.HANDED_OVER: (Icon.SEND, Role.INFO),
    EventKind.HAND_OVER_ACCEPTED: (Icon.CHECK, Role.DONE),
    EventKind.HAND_OVER_DECLINED: (Icon.ALERT_TRIANGLE, Role.DUE),
    EventKind.HAND_OVER_WITHDRAWN: (Icon.REFRESH, Role.NEUTRAL),
    EventKind.ASSIGNED: (Icon.PERSON, Role.NEUTRAL),
    EventKind.CHECKED: (Icon.CHECK_CIRCLE, Role.DONE),
    EventKind.SENT_AGAIN: (Icon.SEND, Role.ACCENT),
    EventKind.MERGED: (Icon.DOCUMENT, Role.NEUTRAL),
    EventKind.LINKED: (Icon.DOCUMENT, Role.NEUTRAL),
    EventKind.UNLINKED: (Icon.DOCUMENT, Role.NEUTRAL),
}
_STATE_AND_AMOUNT = 2
_CHANNEL_ICONS = {icon.value: icon for icon in Icon}


class EventWords:
    """Title, muted line and picture of an event, in the language of the screen."""

    def __init__(self, formats: Formats, languages: Languages, states: States) -> None:
        self._formats = formats
        self._languages = languages
        self._states = states

    def title(self, event: EventRow) -> str:
        """What happened, in a line."""
        if event.kind is EventKind.STATUS_CHANGED and event.to_status is not None:
            return self._now(event, event.to_status)
        if event.kind in {EventKind.PROMISED, EventKind.PROMISE_MOVED} and event.promised_for is not None:
            moment = self._formats.moment(event.promised_for)
            if event.kind is EventKind.PROMISED:
                return self.tr("Promised for {moment}").format(moment=moment)
            return self.tr("Promise moved to {moment}").format(moment=moment)
        return self._said(event)

    def _said(self, event: EventRow) -> str:
        """What was said, done or settled."""
        text = event.text or ""
        if event.kind is EventKind.TOLD:
            return self.tr("Told: “{text}”").format(text=text)
        if event.kind is EventKind.NOTE:
            return self.tr("Note: {text}").format(text=text)
        if event.step is not None:
            return f"{word(event.kind)}: {event.step.in_language(self._languages.language)}"
        if event.kind is EventKind.TARIFF_SETTLED and len(event.about) == _STATE_AND_AMOUNT:
            return self._settled(*event.about)
        return self._passed_on(event)

    def _passed_on(self, event: EventRow) -> str:
        """To whom it was handed, with which other request it is one."""
        said = word(event.kind)
        if event.kind is EventKind.HANDED_OVER:
            receiver = event.receiver if event.to_role is None else word(event.to_role)
            return f"{said}: {receiver}" if receiver else said
        if event.other_number is not None:
            return f"{said}: R-{event.other_number}"
        return said

    def _now(self, event: EventRow, status: StatusClass) -> str:
        """By the kind's own name for the status where it has one."""
        if event.own_status is not None:
            return self.tr("Now: {status}").format(
                status=event.own_status.in_language(self._languages.language)
            )
        return self.tr("Now {status}").format(status=self._states.status(status))

    def _settled(self, state: str, amount: str) -> str:
        """What a request costs, and how that stands since."""
        how = word(TariffState(state))
        return how if state == TariffState.FREE else f"{how}: Rp{self._formats.count(int(amount))}"

    def second(self, event: EventRow) -> str:
        """Why or what else, by which channel, who."""
        said_already = event.kind in {EventKind.TOLD, EventKind.NOTE}
        parts = (
            None if said_already else event.text,
            self._changed(event),
            event.channel.in_language(self._languages.language) if event.channel is not None else None,
            event.staff_name,
        )
        return " · ".join(part for part in parts if part)

    def _changed(self, event: EventRow) -> str | None:
        """Which of the wants were changed."""
        if event.kind is not EventKind.WANTS_CHANGED:
            return None
        return ", ".join(map(want_name, event.about))

    def mark(self, event: EventRow) -> StateMark:
        """What was told has the picture of its channel, a wait its hour-glass; the word is empty."""
        icon, role = _MARKS[event.kind]
        if event.kind is EventKind.TOLD and event.icon is not None:
            icon = _CHANNEL_ICONS.get(event.icon, icon)
        if event.to_status in WAITING_CLASSES:
            icon, role = Icon.HOURGLASS, Role.WAITING
        return StateMark(icon, role, "")

    def staff_only(self, event: EventRow) -> str:
        """The chip of an entry that the patron never sees, or nothing."""
        return self.tr("staff only") if event.is_staff_only else ""

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("EventWords", source, comment, n)
