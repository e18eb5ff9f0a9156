"""The guest book of a branch: visitors in a row, and who came today."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.visits import Purpose, VisitRow, VisitsToday
from app.services.visits import RecordVisit, RemoveVisit
from app.ui.error_sentences import sentence
from app.ui.guest_book.visit_entry import VisitEntry
from app.ui.guest_book.visit_words import VisitWords
from app.ui.people.patron_finder import PatronFinder
from app.ui.picking.pick_delegate import PickDelegate
from app.ui.picking.pick_line import PickLine, heading
from app.ui.picking.pick_model import PickModel
from app.ui.tables.columns import RowRole
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.sheet import Sheet
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind

_WIDE, _HIGH = 860, 660
_FOLLOWED = frozenset({RecordKind.VISIT, RecordKind.PATRON, RecordKind.PREPARED_ANSWER})


class GuestBookDialog(QDialog):
    """The focus stays where it is: one card is scanned after another."""

    open_patron_requested = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guest_book")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._place = workplace
        self._words = VisitWords(workplace.formats, workplace.languages)
        self._today = VisitsToday((), 0, 0)
        finder = PatronFinder(workplace.tasks, workplace.queries.patron_lists)
        self._sheet = Sheet(workplace.theme, "guest_book_sheet")
        self._bar = InfoBar(workplace.theme)
        self.entry = VisitEntry(workplace.theme, workplace.languages, finder)
        self._model = PickModel()
        self._model.setParent(self)
        self._list = QListView()
        self._remove = Button(workplace.theme, "", Icon.TRASH)
        self._close = Button(workplace.theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._read()

    def _lay_out(self) -> None:
        self._list.setObjectName("guest_book_list")
        self._bar.setObjectName("guest_book_bar")
        self._list.setModel(self._model)
        self._list.setItemDelegate(PickDelegate(self._place.theme, self._list))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._sheet.body.addWidget(self._bar)
        self._sheet.body.addWidget(self.entry)
        self._sheet.body.addWidget(self._list, 1)
        self._sheet.add_button(self._remove, "remove")
        self._sheet.add_button(self._close, "close")
        self._close.show_key("Esc")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)
        self.resize(_WIDE, _HIGH)
        self.entry.card.setFocus()

    def _connect(self) -> None:
        self.entry.submitted.connect(self._record)
        self._list.activated.connect(self._open)
        self._remove.clicked.connect(self._take_out)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Delete, self._list, self._take_out).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self._place.tasks.committed.connect(self._follow)

    # Reading

    def _read(self) -> None:
        visits, session = self._place.queries.visits, self._place.session
        branch_id = session.desk.branch_id
        read = partial(self._place.tasks.read, owner=self, failed=self._refuse)
        read(partial(visits.today, branch_id, session.zone), then=self._show, key="guest book")
        read(lambda: (visits.purposes(), visits.rooms(branch_id)), then=self._offer, key="guest book lists")

    def _offer(self, offered: tuple[Sequence[Purpose], Sequence[str]]) -> None:
        self.entry.offer(*offered)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.kinds & _FOLLOWED:
            self._read()

    def _show(self, today: VisitsToday) -> None:
        self._today = today
        current = self._current()
        lines = [self._words.line(row) for row in today.rows]
        self._model.show_lines(lines or [heading(self.tr("Nobody has come yet today."))])
        same = [place for place, row in enumerate(today.rows) if current and row.id == current.id]
        if same:
            self._list.setCurrentIndex(self._model.index(same[0]))
        self._sheet.set_subject(self._words.counts(today))

    # Acting

    @Slot(object)
    def _record(self, command: RecordVisit) -> None:
        self._bar.hide()
        self._place.tasks.write(
            partial(self._place.services.visits.record, self._place.session.actor, command),
            owner=self,
            then=self._recorded,
            failed=self._refuse,
        )

    def _recorded(self, _committed: object) -> None:
        self.entry.clear_visitor()

    @Slot()
    def _take_out(self) -> None:
        row = self._current()
        if row is not None:
            work = self._place.services.visits.remove
            self._place.tasks.write(
                partial(work, self._place.session.actor, RemoveVisit(row.id)),
                owner=self,
                failed=self._refuse,
            )

    @Slot()
    def _open(self) -> None:
        row = self._current()
        if row is not None and row.patron_id is not None:
            self.accept()
            self.open_patron_requested.emit(row.patron_id)

    def _refuse(self, error: PemustakaError) -> None:
        self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    def _current(self) -> VisitRow | None:
        line = self._list.currentIndex().data(RowRole)
        return line.value if isinstance(line, PickLine) and isinstance(line.value, VisitRow) else None

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Guest book"))
        self._sheet.set_title(self.tr("Guest book"))
        self._list.setAccessibleName(self.tr("Who came today"))
        self._remove.setText(self.tr("Take the chosen line out"))
        self._close.setText(self.tr("Close"))
        self._show(self._today)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
