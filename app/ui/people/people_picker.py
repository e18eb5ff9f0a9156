"""Several patrons, each a chip that a click takes away again."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.people.patron_finder import PatronFinder
from app.ui.people.patron_line import PatronLine
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.flow_layout import FlowLayout


class PeoplePicker(QWidget):
    """Who was chosen, in the order of choosing, each once."""

    changed = Signal()
    added = Signal(int)

    def __init__(self, theme: Theme, finder: PatronFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[int, Button] = {}
        self._placeholder = ""
        self._line = PatronLine(finder)
        self._people = QWidget()
        self._flow = FlowLayout(self._people)
        self._lay_out()
        self._line.chosen.connect(self.add)
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        first = QHBoxLayout()
        first.setSpacing(measures.STEP)
        first.addWidget(self._line, 1)
        column.addLayout(first)
        self._first = first
        column.addWidget(self._people)
        self._people.hide()
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_placeholder(self, text: str) -> None:
        """Say in the empty line what leaving it empty means."""
        self._placeholder = text
        self._retranslate()

    def add_beside(self, widget: QWidget) -> None:
        """Put something to the right of the line in which one types."""
        self._first.addWidget(widget)

    @property
    def ids(self) -> tuple[int, ...]:
        """The patrons who are chosen now."""
        return tuple(self._chips)

    @property
    def first_name(self) -> str:
        """The name of the first, or nothing."""
        return next((chip.text() for chip in self._chips.values()), "")

    @Slot(int, str)
    def add(self, patron_id: int, name: str) -> None:
        """Choose one more."""
        if patron_id in self._chips:
            return
        chip = Button(self._theme, name, Icon.CROSS, in_row=True)
        chip.setObjectName(f"{self.objectName()}_{patron_id}")
        chip.setProperty("patron_id", patron_id)
        chip.clicked.connect(self._strike)
        self._chips[patron_id] = chip
        self._flow.addWidget(chip)
        self._name(chip)
        self._show_whether_any()
        self.added.emit(patron_id)

    def rename(self, patron_id: int, name: str) -> None:
        """Write another name on a chip that is still there."""
        chip = self._chips.get(patron_id)
        if chip is not None:
            chip.setText(name)
            self._name(chip)

    def show_people(self, people: Iterable[tuple[int, str]]) -> None:
        """Add these as one, without saying `added` of each."""
        self.blockSignals(True)  # Qt's own
        for patron_id, name in people:
            self.add(patron_id, name)
        self.blockSignals(False)  # Qt's own
        self._show_whether_any()

    @Slot()
    def _strike(self) -> None:
        chip = self._chips.pop(self.sender().property("patron_id"))
        had_focus = chip.hasFocus()
        self._flow.removeWidget(chip)
        chip.hide()
        chip.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
        chip.deleteLater()
        if had_focus:
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_whether_any()

    def _show_whether_any(self) -> None:
        self._people.setVisible(bool(self._chips))
        self.updateGeometry()
        self.changed.emit()

    def _name(self, chip: Button) -> None:
        words = self.tr("Take away {name}").format(name=chip.text())
        chip.setToolTip(words)
        chip.setAccessibleName(words)

    def _retranslate(self) -> None:
        self._line.setPlaceholderText(self._placeholder or self.tr("Name, card or scan …"))
        self._line.setAccessibleName(self.tr("Add a patron"))
        self._line.setObjectName("patron_line")
        for chip in self._chips.values():
            self._name(chip)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
