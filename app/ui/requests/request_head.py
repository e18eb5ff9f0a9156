"""The head of one request: what was asked, by whom, where it stands, and what can be done about it."""

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import RequestDetails
from app.ui.requests.hand_actions import HandActions
from app.ui.requests.wording import RequestWording
from app.ui.states import States
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton, LinkButton, PrimaryButton
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.vocabulary.requests import OPEN_CLASSES


class RequestHead(QWidget):
    """Each button asks, with the request's id; the main window answers with a dialog."""

    open_patron_requested = Signal(int)
    promise_requested = Signal(int)
    status_requested = Signal(int)
    tell_requested = Signal(int)
    note_requested = Signal(int)
    receipt_requested = Signal(int)
    print_requested = Signal(int)
    print_for_patron_requested = Signal(int)
    history_requested = Signal(int)
    edit_requested = Signal(int)
    tariff_requested = Signal(int)

    def __init__(
        self, theme: Theme, states: States, wording: RequestWording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._states = states
        self._wording = wording
        self._shown: RequestDetails | None = None
        self._subject = Label(theme, "", Type.SUBJECT, wraps=True)
        self._state = Chip(theme)
        self._number = Label(theme, "", Type.NAME)
        self._person = IconLabel(theme, Icon.PERSON, size=measures.ICON_IN_TEXT)
        self._patron = LinkButton(theme)
        self._standing = Label(theme, wraps=True)
        self._origin = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._details = Label(theme, wraps=True)
        self._promise = PrimaryButton(theme, icon=Icon.FLAG)
        self._status = Button(theme, icon=Icon.REFRESH)
        self._tell = Button(theme, icon=Icon.SEND)
        self._note = Button(theme, icon=Icon.NOTE)
        self._receipt = Button(theme, icon=Icon.PRINTER)
        self._more = IconButton(theme, Icon.MORE)
        self._menu = QMenu(self)
        self._edit = QAction(self._menu)
        self._tariff = QAction(self._menu)
        self._print = QAction(self._menu)
        self._print_for_patron = QAction(self._menu)
        self._history = QAction(self._menu)
        self.hands = HandActions(self._menu, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=measures.STEP)
        for part, name in (
            (self._promise, "request_promise"),
            (self._status, "request_status"),
            (self._tell, "request_tell"),
            (self._note, "request_note"),
            (self._receipt, "request_receipt"),
            (self._more, "request_more"),
        ):
            part.setObjectName(name)
            buttons.addWidget(part)
        self._patron.setObjectName("request_patron")
        self._print.setObjectName("request_print")
        self._print_for_patron.setObjectName("request_print_for_patron")
        self._edit.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._edit.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._edit)
        printed = (self._print_for_patron, self._print)
        self._menu.addActions((self._edit, self._tariff, *printed, self._history))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addLayout(self._title_line())
        column.addLayout(self._patron_line())
        for label in (self._standing, self._details, self._origin):
            column.addWidget(label)
        column.addLayout(buttons)

    def _title_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(measures.CARD_GAP)
        line.addWidget(self._subject, 1)
        line.addWidget(self._state)
        return line

    def _patron_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(measures.STEP)
        for part in (self._number, self._person, self._patron):
            line.addWidget(part)
        line.addStretch()
        return line

    def _connect(self) -> None:
        self._patron.clicked.connect(self._open_patron)
        self._promise.clicked.connect(self._ask_promise)
        self._status.clicked.connect(self._ask_status)
        self._tell.clicked.connect(self._ask_tell)
        self._note.clicked.connect(self._ask_note)
        self._receipt.clicked.connect(self._ask_receipt)
        self._more.clicked.connect(self._open_menu)
        self._edit.triggered.connect(self.ask_edit)
        self._tariff.triggered.connect(self._ask_tariff)
        self._print.triggered.connect(self._ask_print)
        self._print_for_patron.triggered.connect(self._ask_print_for_patron)
        self._history.triggered.connect(self._ask_history)

    def show_details(self, details: RequestDetails) -> None:
        """Show this request, as of now."""
        self._shown = details
        row = details.row
        self.hands.show_row(row)
        self._subject.setText(row.subject)
        self._state.set_mark(self._states.of_request(row))
        self._number.setText(self._wording.number(row))
        self._patron.setText(row.patron_name.replace("&", "&&"))  # a name has no shortcut in it
        self._patron.setAccessibleName(row.patron_name)
        self._standing.setText(self._wording.standing(details))
        self._details.setText(details.details or "")
        self._details.setVisible(bool(details.details))
        self._origin.setText(self._wording.origin(details))
        self._promise.setText(self.tr("Move promise") if row.promise_count else self.tr("Promise date"))
        self._promise.setVisible(row.status in OPEN_CLASSES)

    @Slot()
    def _open_patron(self) -> None:
        if self._shown is not None:
            self.open_patron_requested.emit(self._shown.row.patron_id)

    @Slot()
    def _ask_promise(self) -> None:
        self._ask(self.promise_requested)

    @Slot()
    def _ask_status(self) -> None:
        self._ask(self.status_requested)

    @Slot()
    def _ask_tell(self) -> None:
        self._ask(self.tell_requested)

    @Slot()
    def _ask_note(self) -> None:
        self._ask(self.note_requested)

    @Slot()
    def _ask_receipt(self) -> None:
        self._ask(self.receipt_requested)

    @Slot()
    def _ask_print(self) -> None:
        self._ask(self.print_requested)

    @Slot()
    def _ask_print_for_patron(self) -> None:
        self._ask(self.print_for_patron_requested)

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def ask_edit(self) -> None:
        """Ask to change what the request is about."""
        self._ask(self.edit_requested)

    @Slot()
    def _ask_tariff(self) -> None:
        self._ask(self.tariff_requested)

    @Slot()
    def _ask_history(self) -> None:
        self._ask(self.history_requested)

    def _ask(self, request: SignalInstance) -> None:
        if self._shown is not None:
            request.emit(self._shown.row.id)

    def _retranslate(self) -> None:
        self._promise.setText(self.tr("Promise date"))
        self._status.setText(self.tr("Change status"))
        self._tell.setText(self.tr("Tell the patron"))
        self._note.setText(self.tr("Note"))
        self._receipt.setText(self.tr("Receipt"))
        self._print.setText(self.tr("Print with notes, for staff …"))
        self._print_for_patron.setText(self.tr("Print for the patron …"))
        self._more.set_name(self.tr("More for this request"))
        self._edit.setText(self.tr("What is wanted …"))
        self._tariff.setText(self.tr("Tariff …"))
        self._history.setText(self.tr("History of this request"))
        if self._shown is not None:
            self.show_details(self._shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
