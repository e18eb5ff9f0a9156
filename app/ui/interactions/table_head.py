"""The lines over the table of interactions: the view, how many, words to seek, and what can be done."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton, PrimaryButton
from app.ui.widgets.find_box import FindBox
from app.ui.widgets.labels.label import Label

_WIDEST_FIND = 360


class TableHead(QWidget):
    """Holds what is typed; the tab asks for it when `sought` says that it has changed.

    `view` says which view is shown, `more` opens what can be done with the interaction that is selected.
    """

    sought = Signal()
    filters_folded = Signal(bool)
    columns_requested = Signal()
    export_requested = Signal()
    log_requested = Signal()

    def __init__(self, theme: Theme, view: QWidget, more: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._more = more
        self._title = Label(theme, "", Type.SUBJECT)
        self._count = Label(theme, "", Type.BODY, Role.MUTED)
        self.find_box = FindBox(theme, key="Ctrl+F")
        self._fold = IconButton(theme, Icon.FILTER)
        self.columns = IconButton(theme, Icon.COLUMNS)
        self._export = IconButton(theme, Icon.EXPORT)
        self._log = PrimaryButton(theme, icon=Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        for part, name in (
            (self.find_box, "find"),
            (self._fold, "filters"),
            (self.columns, "columns"),
            (self._export, "export"),
            (self._log, "log"),
        ):
            part.setObjectName(f"interactions_{name}")
        self._fold.setCheckable(True)
        self._fold.setChecked(True)
        self.find_box.setMaximumWidth(_WIDEST_FIND)
        self.find_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.CARD_GAP)
        line.addWidget(self._title)
        line.addWidget(self._view)
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self.find_box, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self._fold, self.columns, self._export, self._more):
            buttons.addWidget(button)
        line.addLayout(buttons)
        line.addWidget(self._log)

    def _connect(self) -> None:
        self.find_box.textChanged.connect(self._tell_sought)
        self._fold.toggled.connect(self.filters_folded)
        self.columns.clicked.connect(self.columns_requested)
        self._export.clicked.connect(self.export_requested)
        self._log.clicked.connect(self.log_requested)

    @Slot()
    def go_to_find(self) -> None:
        """Hand the keyboard to the find box."""
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    @property
    def text(self) -> str:
        """The words that are sought."""
        return self.find_box.text()

    def show_count(self, count: str) -> None:
        """How many the list has."""
        self._count.setText(count)

    @Slot(str)
    def _tell_sought(self, _text: str) -> None:
        self.sought.emit()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Interactions"))
        self._log.setText(self.tr("Log interaction"))
        self._log.show_key("Ctrl+I")
        self._fold.set_name(self.tr("Show or hide the filters"))
        self.columns.set_name(self.tr("Choose the columns"))
        self._export.set_name(self.tr("Export what is listed"))
        self.find_box.setPlaceholderText(self.tr("Words in notes and topics"))
        self.find_box.setAccessibleName(self.tr("Words in notes and topics"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
