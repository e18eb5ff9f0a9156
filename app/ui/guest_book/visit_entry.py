"""Where a visit is entered: a row for cards, a row for everybody else, and what holds for both."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.queries.visits import Purpose
from app.services.visits import RecordVisit
from app.ui.languages import Languages
from app.ui.people.patron_finder import PatronFinder
from app.ui.people.patron_line import PatronLine
from app.ui.scanning.receivers import TAKES_SCANS
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.fields import NumberField
from app.ui.widgets.labels.label import Label
from app.vocabulary.interactions import MOST_PEOPLE
from app.vocabulary.limits import Limit


class VisitEntry(QWidget):
    """Emits `submitted` with a RecordVisit. Purpose and room stay for the next one who comes."""

    submitted = Signal(object)

    def __init__(self, theme: Theme, languages: Languages, finder: PatronFinder) -> None:
        super().__init__()
        self._languages = languages
        self._known: tuple[Purpose, ...] = ()
        self.card = PatronLine(finder)
        self.name = QLineEdit()
        self.heads = NumberField(1, MOST_PEOPLE)
        self.record = Button(theme)
        self.purpose = ChoiceButtons(theme, numbered=True)
        self.room = QLineEdit()
        self._rooms = QStringListModel(self)
        self._labels = [Label(theme, "", Type.SECOND, Role.MUTED) for _ in range(5)]
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        named: tuple[tuple[QWidget, str], ...] = (
            (self.card, "card"),
            (self.name, "name"),
            (self.heads, "heads"),
            (self.record, "record"),
            (self.purpose, "purpose"),
            (self.room, "room"),
        )
        for part, name in named:
            part.setObjectName(f"visit_{name}")
        self.card.setProperty(TAKES_SCANS, True)
        self.name.setMaxLength(Limit.NAME)
        self.room.setMaxLength(Limit.NAME)
        completer = QCompleter(self._rooms, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.room.setCompleter(completer)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(measures.LIST_MARGIN)
        grid.setVerticalSpacing(measures.STEP)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate((self.card, self._somebody_else(), self.purpose, self.room)):
            grid.addWidget(self._labels[row], row, 0)
            grid.addWidget(field, row, 1)

    def _somebody_else(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self.name, 1)
        for part in (self.heads, self._labels[4], self.record):
            line.addWidget(part)
        return row

    def _connect(self) -> None:
        self.card.chosen.connect(self._submit_patron)
        self.card.editingFinished.connect(self._take_scan)
        self.name.returnPressed.connect(self._submit_visitor)
        self.record.clicked.connect(self._submit_visitor)

    def offer(self, purposes: Sequence[Purpose], rooms: Sequence[str]) -> None:
        """What can be chosen; the room written last is proposed."""
        self._known = tuple(purposes)
        self._rooms.setStringList(list(rooms))
        if rooms and not self.room.text():
            self.room.setText(rooms[0])
        self._name_purposes()

    def clear_visitor(self) -> None:
        """Be ready for the next one who comes."""
        self.name.clear()
        self.heads.setValue(1)

    @Slot()
    def _take_scan(self) -> None:
        """A scanned number stands in the line and the focus has moved on: it is a visit."""
        if any(letter.isdigit() for letter in self.card.text()):
            self.card.take_first()
            QTimer.singleShot(0, self.card, self.card.setFocus)

    @Slot(int, str)
    def _submit_patron(self, patron_id: int, _name: str) -> None:
        self.submitted.emit(RecordVisit(patron_id, purpose_id=self._purpose_id, room=self.room.text()))

    @Slot()
    def _submit_visitor(self) -> None:
        heads = self.heads.value()
        command = RecordVisit(None, self.name.text(), self._purpose_id, self.room.text(), heads)
        self.submitted.emit(command)

    @property
    def _purpose_id(self) -> int | None:
        chosen = self.purpose.value
        return int(chosen) if chosen else None

    def _name_purposes(self) -> None:
        language = self._languages.language
        self.purpose.set_choices([Choice(str(one.id), one.name.in_language(language)) for one in self._known])

    def _retranslate(self) -> None:
        texts = (
            self.tr("Card or patron"),
            self.tr("Somebody else"),
            self.tr("Purpose"),
            self.tr("Room"),
            self.tr("people"),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        parts = (self.card, self.name, self.purpose, self.room, self.heads)
        for part, text in zip(parts, texts, strict=True):
            part.setAccessibleName(text)
        self.card.setPlaceholderText(self.tr("Scan a card, or type a name or number and press Enter"))
        self.name.setPlaceholderText(self.tr("Name, or nothing"))
        self.record.setText(self.tr("Record"))
        self._name_purposes()

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
