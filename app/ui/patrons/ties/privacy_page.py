"""What a patron allows the library to tell them: each purpose, how it stands, and all that was answered."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.queries.permission_rows import PatronPermissions, PermissionRow, PurposeRow
from app.queries.rows import PatronDetails
from app.ui.patrons.ties.list_page import ListPage
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.words import word
from app.ui.workplace import Workplace
from app.vocabulary.permissions import Ground, Verdict
from app.vocabulary.records import RecordKind


class PrivacyPage(ListPage):
    """Answers are never changed: a new one is noted beside the old ones."""

    ask_requested = Signal(object, object)
    """`PatronDetails` and the `PurposeRow` to ask about."""

    depends_on = frozenset({RecordKind.PERMISSION, RecordKind.PURPOSE, RecordKind.CHANNEL})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._purposes: dict[int, PurposeRow] = {}

    @override
    def _read(self, details: PatronDetails) -> None:
        work = partial(self._workplace.queries.permissions.of_patron, details.id)
        self._workplace.tasks.read(
            work, owner=self, then=partial(self._show, details.id), failed=self.failed.emit, key="privacy"
        )

    def _show(self, patron_id: int, permissions: PatronPermissions) -> None:
        if self._details is None or self._details.id != patron_id:
            return
        self._purposes = {one.id: one for one in permissions.purposes}
        self._begin()
        self._section(self.tr("May this patron be told?"))
        self._words(self.tr("Everything that writes to patrons, or lists them for writing, asks here."))
        if not permissions.purposes:
            take = self._button(self.tr("Take the usual purposes"), "take_purposes")
            take.clicked.connect(self._take_usual)
            self._line(self.tr("The library has no purposes yet."), "", None, take)
        for purpose in permissions.purposes:
            self._add_purpose(purpose, permissions)
        self._end()

    def _add_purpose(self, purpose: PurposeRow, permissions: PatronPermissions) -> None:
        language = self._workplace.languages.language
        name = purpose.name.in_language(language)
        text = self.tr("Note an answer")
        ask = self._button(text, f"ask_{purpose.code}", f"{name}: {text}")
        ask.setProperty("purpose_id", purpose.id)
        ask.clicked.connect(self._ask)
        verdict = permissions.verdict(purpose)
        self._line(name, "", verdict_mark(verdict), ask)
        for row in permissions.of(purpose):
            self._words(self._said(row))

    def _said(self, row: PermissionRow) -> str:
        language = self._workplace.languages.language
        channel = row.channel.in_language(language) if row.channel else self.tr("all channels")
        parts = (
            self._workplace.formats.date(row.on),
            word(row.answer),
            channel,
            word(row.how),
            self.tr("asked by {name}").format(name=row.asked_by) if row.asked_by else "",
            self.tr("“{words}”").format(words=row.wording) if row.wording else "",
        )
        return " · ".join(part for part in parts if part)

    @Slot()
    def _ask(self) -> None:
        purpose = self._purposes[int(self.sender().property("purpose_id"))]
        self.ask_requested.emit(self._details, purpose)

    @Slot()
    def _take_usual(self) -> None:
        workplace = self._workplace
        work = partial(workplace.services.permissions.take_shipped, workplace.session.actor)
        workplace.tasks.write(work, owner=self, failed=self.failed.emit)


def verdict_mark(verdict: Verdict) -> StateMark:
    """How a permission stands: icon, colour and word."""
    if verdict.may:
        return StateMark(Icon.CHECK, Role.DONE, word(verdict.ground))
    role = Role.NEUTRAL if verdict.ground is Ground.NEVER_ASKED else Role.LATE
    return StateMark(Icon.CROSS, role, word(verdict.ground))
