"""The lists behind key information in one window: services, answers that staff tap, terms of headings."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import AnswerRow, KeyListRows, ServiceRow
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.key_lists.list_words import list_name, list_purpose
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.entry_list import EntryContent, EntryList
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.sheet import Sheet
from app.ui.words import word
from app.vocabulary.key_information import ANSWER_SHAPES, Heading, Shape
from app.vocabulary.questions import SHIPPED_TERMS, Terms

_WIDE, _HIGH = 980, 640


@dataclass(frozen=True, slots=True)
class ShownLists:
    """The lists, how many wishes stand open by service, and the terms of the headings."""

    lists: KeyListRows
    wishes: Mapping[int, int]
    terms: Mapping[Heading, Terms]


class KeyListsDialog(QDialog):
    """Shows what `show_lists` gives it; its lists ask for changes."""

    answer_requested = Signal(str, int)
    """A shape, and the answer to change; 0 asks for a new one."""

    shipped_requested = Signal()
    """The usual entries are wanted where a list is empty."""

    wishers_requested = Signal()
    """Those who wished for the service that has just begun are wanted."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_lists")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        self._shown: ShownLists | None = None
        self._wishers = 0
        theme = ground.theme
        self._sheet = Sheet(theme, "key_lists_sheet")
        self._bar = InfoBar(theme)
        self.services = EntryList(theme, "services_list")
        self.terms = EntryList(theme, "terms_list")
        self._answers = {shape: EntryList(theme, f"{shape}_list") for shape in ANSWER_SHAPES}
        self._usual = Button(theme)
        self._done = Button(theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        self._bar.setObjectName("key_lists_bar")
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.services)
        for shape, answers in self._answers.items():
            (left if shape is Shape.TRIGGER else right).addWidget(answers)
        left.addWidget(self.terms)
        columns = QHBoxLayout()
        columns.setSpacing(2 * measures.COLUMN_GAP)
        for column in (left, right):
            column.setSpacing(measures.STEP)
            column.addStretch()
            columns.addLayout(column, 1)
        self._sheet.body.addWidget(self._bar)
        self._sheet.body.addLayout(columns)
        self._sheet.body.addStretch()
        self._sheet.add_button(self._usual, "usual")
        self._sheet.add_button(self._done, "done")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)

    def _connect(self) -> None:
        self._bar.action_triggered.connect(self.wishers_requested)
        self._usual.clicked.connect(self.shipped_requested)
        self._done.clicked.connect(self.accept)
        for answers in self._answers.values():
            answers.edit_requested.connect(self._ask_for_answer)

    def show_lists(self, shown: ShownLists) -> None:
        """Show the lists."""
        self._shown = shown
        lists = shown.lists
        contents = [self._service(row, shown.wishes.get(row.id, 0)) for row in lists.services]
        self.services.show_entries(contents, self.tr("What this library offers, and what it plans."))
        is_some_empty = not lists.services
        for shape, answers in self._answers.items():
            rows = [row for row in lists.answers if row.shape is shape]
            is_some_empty = is_some_empty or not rows
            answers.show_entries([self._answer(row) for row in rows], list_purpose(shape))
        self.terms.show_entries([self._term(place) for place in range(len(Heading))], "")
        self._usual.setVisible(is_some_empty)

    def tell_wishers(self, count: int) -> None:
        """Say that a service has begun for which so many had wished; 0 takes it back."""
        self._wishers = count
        if not count:
            self._bar.hide()
            return
        said = self.tr("%n wish(es) for this service stand open. It exists now: tell them.", "", count)
        self._bar.say(StateMark(Icon.MEGAPHONE, Role.DONE, ""), said, action=self.tr("Show them"))

    def _service(self, row: ServiceRow, wishes: int) -> EntryContent:
        name = self._name(row)
        parts = [self._since(row)]
        if row.is_retired:
            parts.append(self.tr("retired"))
        if wishes:
            parts.append(self.tr("%n open wish(es)", "", wishes))
        return EntryContent(row.id, name, " · ".join(parts), self._change(name), "")

    def _since(self, row: ServiceRow) -> str:
        formats = self._ground.formats
        if row.exists_since is None:
            return self.tr("planned")
        day = formats.date(row.exists_since)
        if row.has_begun(formats.now().date()):
            return self.tr("since {day}").format(day=day)
        return self.tr("begins on {day}").format(day=day)

    def _answer(self, row: AnswerRow) -> EntryContent:
        name = self._name(row)
        parts = []
        if row.asks_who:
            parts.append(self.tr("asks which patron"))
        if row.is_retired:
            parts.append(self.tr("retired"))
        return EntryContent(row.id, name, " · ".join(parts), self._change(name), "")

    def _term(self, place: int) -> EntryContent:
        """Headings are no records: their place in the paper names them, from 1 on."""
        heading = list(Heading)[place]
        terms = self._shown.terms[heading] if self._shown is not None else SHIPPED_TERMS[heading]
        confirm = self.tr("confirmed again after %n day(s)", "", terms.confirm_after_days)
        ask = self.tr("declined: rests %n day(s)", "", terms.ask_again_after_days)
        name = word(heading)
        return EntryContent(place + 1, name, f"{confirm} · {ask}", self._change(name), "")

    def _name(self, row: ServiceRow | AnswerRow) -> str:
        return row.name.in_language(self._ground.languages.language)

    def _change(self, name: str) -> str:
        return self.tr("Change: {what}").format(what=name)

    @Slot(int)
    def _ask_for_answer(self, answer_id: int) -> None:
        shape = next(shape for shape, answers in self._answers.items() if answers is self.sender())
        self.answer_requested.emit(shape, answer_id)

    def _retranslate(self) -> None:
        title = self.tr("Lists of key information")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self.services.head.set_title(self.tr("Services"))
        self.services.head.set_link(self.tr("Add a service …"))
        for shape, answers in self._answers.items():
            answers.head.set_title(list_name(shape))
            answers.head.set_link(self.tr("Add …"))
        self._usual.setText(self.tr("Take the usual ones"))
        self._done.setText(self.tr("Close"))
        self.tell_wishers(self._wishers)
        self.terms.head.set_title(self.tr("How long headings hold"))
        if self._shown is not None:
            self.show_lists(self._shown)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
