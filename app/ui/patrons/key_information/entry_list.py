"""The statements of a card that stand as entries: the newest few, all when wanted, and those set aside."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import StatementRow
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_parts import ENTRY_SHAPES
from app.ui.patrons.key_information.past_statement import PastStatement
from app.ui.patrons.key_information.statement_entry import StatementEntry
from app.ui.patrons.key_information.wish_entry import WishEntry
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import QuietButton
from app.ui.widgets.labels.chip import Chip
from app.vocabulary.key_information import Shape, WishState

MOST_SHOWN = 2
"""A card stays about as high as its neighbours; more statements come when wanted."""


class EntryList(QWidget):
    """A statement that was there already keeps its place, and what is typed into it."""

    submitted = Signal(object, object)
    """A command, and the `StatementEntry` that it came from."""

    def __init__(self, theme: Theme, wording: HeadingWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._content: CardContent | None = None
        self._shows_all = False
        self._entries: dict[int, StatementEntry] = {}
        self._past: list[PastStatement] = []
        self._met = Chip(theme, tinted=False)
        self._all = QuietButton(theme, "", in_row=True)
        self._all.stand_under()
        self._body = QVBoxLayout()
        self._body.setSpacing(measures.STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addLayout(self._body)
        column.addWidget(self._all)
        column.addWidget(self._met)
        self._all.clicked.connect(self._toggle)

    def show_content(self, content: CardContent) -> None:
        """Show the statements of a card; another patron's begin with the newest few again."""
        if self._content is None or self._content.patron_id != content.patron_id:
            self._shows_all = False
        self._content = content
        self._fill(content)

    def _fill(self, content: CardContent) -> None:
        rows = [one for one in content.current if one.shape in ENTRY_SHAPES]
        shown = [one for one in rows if content.shows_past or not one.is_settled]
        first = shown if self._shows_all else shown[:MOST_SHOWN]
        self._show_entries(first)
        self._show_past(content)
        self._all.setVisible(len(shown) > MOST_SHOWN)
        self._all.setText(self.tr("Show fewer") if self._shows_all else self._all_text(len(shown)))
        self._all.set_icon(Icon.CHEVRON_UP if self._shows_all else Icon.CHEVRON_DOWN)
        self._show_met(0 if content.shows_past else sum(one.degree is WishState.MET for one in rows))
        self.setVisible(bool(shown or content.past) or self._met.mark is not None)

    def _all_text(self, count: int) -> str:
        return self.tr("Show all %n", "statements", count)

    def _show_entries(self, rows: list[StatementRow]) -> None:
        before, self._entries = self._entries, {}
        for place, statement in enumerate(rows):
            entry = before.pop(statement.id, None) or self._make(statement)
            entry.show_statement(statement)
            self._entries[statement.id] = entry
            self._body.insertWidget(place, entry)
            entry.show()  # a layout would show it only when the event loop comes round
        for gone in before.values():
            self._drop(gone)

    def _show_past(self, content: CardContent) -> None:
        for old in self._past:
            self._drop(old)
        self._past = [PastStatement(self._theme, self._wording, one) for one in content.past]
        for one in self._past:
            self._body.addWidget(one)
            one.show()

    def _show_met(self, count: int) -> None:
        met = StateMark(Icon.CHECK_CIRCLE, Role.DONE, self.tr("%n wish(es) met", "", count))
        self._met.set_mark(met if count else None)

    def _make(self, statement: StatementRow) -> StatementEntry:
        kind = WishEntry if statement.shape is Shape.WISH else StatementEntry
        entry = kind(self._theme, self._wording, statement)
        entry.submitted.connect(self._pass_on)
        return entry

    def _drop(self, part: QWidget) -> None:
        self._body.removeWidget(part)
        part.hide()
        part.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
        part.deleteLater()

    def correct_first(self, ids: frozenset[int]) -> None:
        """Open the field that corrects the first of some statements."""
        for statement_id, entry in self._entries.items():
            if statement_id in ids:
                entry.edit()
                return

    def has_any(self, ids: frozenset[int]) -> bool:
        """Whether one of some statements stands here."""
        return not ids.isdisjoint(self._entries)

    @Slot(object)
    def _pass_on(self, command: object) -> None:
        self.submitted.emit(command, self.sender())

    @Slot()
    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        if self._content is not None:
            self._fill(self._content)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._content is not None:
            self._fill(self._content)
        super().changeEvent(event)
