"""The right side of the history: one change set with its fields, and what can be done about it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.history_rows import ChangeSetDetails, RecordName
from app.services.commands import RestoreField
from app.ui.history.record_block import RecordBlock, by_record
from app.ui.history.words import HistoryWords
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import FOR_EVER


class ChangeSetPage(QWidget):
    """Its buttons ask; whoever opened the history answers."""

    undo_requested = Signal(int)
    """A change set is to be taken back."""

    restore_requested = Signal(RestoreField)
    open_patron_requested = Signal(int)
    open_request_requested = Signal(int)

    narrow_requested = Signal(RecordName)
    """Only what was about this patron is to be listed."""

    def __init__(self, theme: Theme, words: HistoryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._shown: ChangeSetDetails | None = None
        self._nothing = EmptyState(theme)
        self._whole = QWidget()
        self._title = Label(theme, "", Type.SECTION, wraps=True)
        self._undone = Chip(theme)
        self._who = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._reason = Label(theme, "", Type.BODY, wraps=True)
        self._area = QScrollArea()
        self._more = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._undo = Button(theme, icon=Icon.UNDO)
        self._patron = Button(theme, icon=Icon.PERSON)
        self._request = Button(theme, icon=Icon.DOCUMENT)
        self._only = Button(theme, icon=Icon.FILTER)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._area.setObjectName("history_fields")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.setSpacing(measures.STEP)
        head.addWidget(self._title, 1)
        head.addWidget(self._undone, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(measures.LIST_MARGIN, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addLayout(head)
        for part in (self._who, self._reason):
            column.addWidget(part)
        column.addWidget(self._area, 1)
        column.addWidget(self._more)
        column.addLayout(self._buttons())
        stack = QStackedLayout(self)
        stack.addWidget(self._nothing)
        stack.addWidget(self._whole)
        self._stack = stack

    def _buttons(self) -> FlowLayout:
        flow = FlowLayout(spacing=measures.STEP)
        for part, name in (
            (self._undo, "history_undo"),
            (self._patron, "history_open_patron"),
            (self._request, "history_open_request"),
            (self._only, "history_only"),
        ):
            part.setObjectName(name)
            flow.addWidget(part)
        return flow

    def _connect(self) -> None:
        self._undo.clicked.connect(self._ask_undo)
        self._patron.clicked.connect(self._ask_patron)
        self._request.clicked.connect(self._ask_request)
        self._only.clicked.connect(self._ask_only)

    @property
    def change_set_id(self) -> int | None:
        """What is shown."""
        return None if self._shown is None else self._shown.row.id

    def clear(self) -> None:
        """Show that none is chosen."""
        self._shown = None
        self._stack.setCurrentWidget(self._nothing)

    def show_details(self, details: ChangeSetDetails) -> None:
        """Show this change set; the same one again keeps its place."""
        is_same = self._shown is not None and self._shown.row.id == details.row.id
        self._shown = details
        place = self._area.verticalScrollBar().value() if is_same else 0
        self._fill(details)
        self._stack.setCurrentWidget(self._whole)
        self._area.verticalScrollBar().setValue(place)

    def _fill(self, details: ChangeSetDetails) -> None:
        row = details.row
        self._title.setText(self._words.actions.told(row))
        is_undone = row.undone_by_id is not None
        self._undone.set_mark(StateMark(Icon.UNDO, Role.NEUTRAL, self.tr("undone")) if is_undone else None)
        when = self._words.formats.full_moment(row.made_at)
        self._who.setText(f"{self._words.actions.by_and_where(row)} · {when}")
        self._reason.setText(self.tr("Reason: {reason}").format(reason=row.reason or ""))
        self._reason.setVisible(bool(row.reason))
        self._more.setText(self.tr("%Ln more record(s) are not listed here.", "", details.records_left_out))
        self._more.setVisible(details.records_left_out > 0)
        self._undo.setVisible(row.action not in FOR_EVER)
        self._undo.setText(self.tr("Do it again") if is_undone else self.tr("Undo this"))
        about = row.about
        self._patron.setVisible(about is not None and about.patron_id is not None)
        self._request.setVisible(about is not None and about.request_id is not None)
        self._only.setVisible(about is not None and about.patron_id is not None)
        self._show_fields(details)

    def _show_fields(self, details: ChangeSetDetails) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, measures.STEP, 0)
        column.setSpacing(measures.CARD_GAP)
        for changes in by_record(details.changes):
            block = RecordBlock(self._theme, self._words, changes, details.names)
            block.restore_requested.connect(partial(self._ask_restore, changes[0].record))
            column.addWidget(block)
        column.addStretch()
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)  # the area has just filled it: the window shows through

    # Requests

    @Slot()
    def _ask_undo(self) -> None:
        if self._shown is not None:
            row = self._shown.row
            self.undo_requested.emit(row.id if row.undone_by_id is None else row.undone_by_id)

    def _ask_restore(self, record: RecordRef, field: str) -> None:
        if self._shown is not None:
            self.restore_requested.emit(RestoreField(self._shown.row.id, record, field))

    @Slot()
    def _ask_patron(self) -> None:
        about = self._shown.row.about if self._shown is not None else None
        if about is not None and about.patron_id is not None:
            self.open_patron_requested.emit(about.patron_id)

    @Slot()
    def _ask_request(self) -> None:
        about = self._shown.row.about if self._shown is not None else None
        if about is not None and about.request_id is not None:
            self.open_request_requested.emit(about.request_id)

    @Slot()
    def _ask_only(self) -> None:
        about = self._shown.row.about if self._shown is not None else None
        if about is not None and about.patron_id is not None:
            patron = RecordRef(RecordKind.PATRON, about.patron_id)
            name = about.patron_name or ""
            self.narrow_requested.emit(RecordName(patron, name, about.patron_id, name))

    def _retranslate(self) -> None:
        self._nothing.say(self.tr("Choose a change at the left to see what it changed."))
        self._patron.setText(self.tr("Open the patron"))
        self._request.setText(self.tr("Open the request"))
        self._only.setText(self.tr("Only this patron"))
        if self._shown is not None:
            self._fill(self._shown)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
