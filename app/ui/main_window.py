"""The window: tabs, find box, who is at the desk, status bar; and the wiring of it all, in one block."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.error_sentences import sentence
from app.ui.interactions.interactions_tab import InteractionsTab
from app.ui.languages import Language
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.requests.requests_tab import RequestsTab
from app.ui.scanning.scan_filter import ScanFilter
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Scheme
from app.ui.today.today_tab import TodayTab
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.label import Label
from app.ui.widgets.tab_bars import TopTabBar
from app.ui.widgets.toast import Notice, Toast
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action, Changes

_TODAY, _PATRONS, _, _REQUESTS = range(4)
_KEYS = ("Ctrl+K", "Ctrl+I", "Ctrl+R", "Ctrl+N", "Ctrl+Z")


class MainWindow(QWidget):
    """One desk. Tabs ask by signals; only this window knows who answers."""

    def __init__(self, workplace: Workplace, scans: ScanFilter) -> None:
        super().__init__()
        self._workplace = workplace
        self._scans = scans
        theme = workplace.theme
        self._tabs = TopTabBar(theme)
        self._find = QLineEdit()
        self._staff = Label(theme)
        self._language = IconButton(theme, Icon.LANGUAGE)
        self._look = IconButton(theme, Icon.MOON)
        self._today = TodayTab(workplace)
        self._patrons = PatronsTab(workplace)
        self._interactions = InteractionsTab(workplace)
        self._requests = RequestsTab(workplace)
        self._pages = QStackedWidget()
        self._status = Label(theme, role=Role.MUTED)
        self._dialogs = DialogOpener(workplace, self)
        self._toast = Toast(theme, self)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in _KEYS]
        self._tab_keys = [QShortcut(QKeySequence(f"Ctrl+{number}"), self) for number in range(1, 5)]
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._tabs.setObjectName("tabs")
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for title, page in self._titled_pages():
            self._tabs.addTab(title)
            self._pages.addWidget(page)
        self._find.setObjectName("find")
        self._find.setClearButtonEnabled(True)
        self._find.setMinimumHeight(measures.CONTROL)
        self._language.setObjectName("language")
        self._look.setObjectName("look")
        top = QHBoxLayout()
        top.setContentsMargins(measures.STEP, measures.STEP, measures.LIST_MARGIN, measures.STEP)
        for widget, stretch in ((self._tabs, 0), (self._find, 1), (self._staff, 0)):
            top.addWidget(widget, stretch)
        top.addWidget(self._language)
        top.addWidget(self._look)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(measures.LIST_MARGIN, measures.HALF, measures.LIST_MARGIN, measures.HALF)
        bottom.addWidget(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(bottom)
        self.resize(1366, 720)

    def _connect(self) -> None:
        answers = (
            self._go_to_find,
            self._log_for_current,
            self._ask_for_current,
            self._add_patron,
            self._undo,
        )
        for shortcut, answer in zip(self._shortcuts, answers, strict=True):
            shortcut.activated.connect(answer)
        for number, shortcut in enumerate(self._tab_keys):
            shortcut.activated.connect(partial(self._tabs.setCurrentIndex, number))
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._connect_tabs()
        self._find.textChanged.connect(self._search)
        self._find.returnPressed.connect(self._patrons.open_first)
        self._language.clicked.connect(self._switch_language)
        self._look.clicked.connect(self._switch_look)
        self._patrons.text_typed.connect(self._type_into_find)
        self._scans.scanned.connect(self._open_scanned)
        self._workplace.session.staff_changed.connect(self._show_who)
        self._workplace.tasks.committed.connect(self._tell_committed)
        self._workplace.tasks.refused_unheard.connect(self._tell_refused)
        self._toast.action_triggered.connect(self._undo_set)

    def _connect_tabs(self) -> None:
        dialogs, patrons, requests, today = self._dialogs, self._patrons, self._requests, self._today
        dialogs.patron_added.connect(self._open_patron)
        dialogs.refused.connect(self._tell_refused)
        dialogs.request_opened.connect(self._open_request)
        self._interactions.log_interaction_requested.connect(dialogs.log_interaction)
        self._interactions.open_patron_requested.connect(self._open_patron)
        patrons.add_patron_requested.connect(dialogs.add_patron)
        patrons.clear_search_requested.connect(self._find.clear)
        patrons.edit_patron_requested.connect(dialogs.edit_patron)
        patrons.log_interaction_requested.connect(dialogs.log_interaction)
        patrons.new_request_requested.connect(dialogs.new_request)
        patrons.open_request_requested.connect(self._open_request)
        patrons.promise_requested.connect(dialogs.promise)
        patrons.statement_requested.connect(dialogs.statement)
        requests.message_requested.connect(dialogs.message)
        requests.new_request_requested.connect(self._new_request)
        requests.note_requested.connect(dialogs.note)
        requests.open_patron_requested.connect(self._open_patron)
        requests.promise_requested.connect(dialogs.promise)
        requests.status_requested.connect(dialogs.change_status)
        requests.tell_requested.connect(dialogs.tell)
        today.all_patrons_requested.connect(partial(self._tabs.setCurrentIndex, _PATRONS))
        today.all_requests_requested.connect(partial(self._tabs.setCurrentIndex, _REQUESTS))
        today.counted.connect(partial(self._tabs.set_count, _TODAY))
        today.log_interaction_requested.connect(dialogs.log_interaction)
        today.message_requested.connect(dialogs.message)
        today.open_patron_requested.connect(self._open_patron)
        today.open_request_requested.connect(self._open_request)

    def _titled_pages(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Today"), self._today),
            (self.tr("Patrons"), self._patrons),
            (self.tr("Interactions"), self._interactions),
            (self.tr("Requests"), self._requests),
        )

    def _retranslate(self) -> None:
        for number, (title, _) in enumerate(self._titled_pages()):
            self._tabs.setTabText(number, title)
        self._tabs.setAccessibleName(self.tr("Tabs"))
        self._find.setPlaceholderText(self.tr("Find or scan: name, card, phone …"))
        self._find.setAccessibleName(self.tr("Find"))
        self._language.set_name(self.tr("Change the language"))
        self._look.set_name(self.tr("Light or dark"))
        self._show_who()

    def _show_who(self) -> None:
        session = self._workplace.session
        self._staff.setText(session.staff.name)
        library = session.library
        place = f"{session.desk.branch_name} · {session.desk.name}"
        demonstration = [self.tr("demonstration")] if library.is_demonstration else []
        self._status.setText("   ".join([library.path.name, library.name, *demonstration, place]))
        self.setWindowTitle(library.name)

    # What the person asks for

    def _go_to_find(self) -> None:
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def _type_into_find(self, text: str) -> None:
        self._find.setFocus(Qt.FocusReason.OtherFocusReason)
        self._find.setText(text)

    def _switch_language(self) -> None:
        languages = self._workplace.languages
        is_english = languages.language is Language.ENGLISH
        languages.use(Language.INDONESIAN if is_english else Language.ENGLISH)

    def _switch_look(self) -> None:
        theme = self._workplace.theme
        theme.use(Scheme.LIGHT if theme.is_dark else Scheme.DARK)

    def _open_scanned(self, number: str) -> None:
        if QApplication.activeModalWidget() is not None:
            return
        self._workplace.tasks.read(
            partial(self._workplace.queries.patrons.by_identifier, number),
            owner=self,
            then=partial(self._show_scanned, number),
            failed=self._tell_refused,
            key="scan",
        )

    def _show_scanned(self, number: str, patron_id: int | None) -> None:
        if patron_id is None:
            text = self.tr("Nobody here has the number {number}.").format(number=number)
            self._toast.show_notice(Notice(text))
        else:
            self._open_patron(patron_id)

    def _log_for_current(self) -> None:
        self._dialogs.log_interaction(self._patrons.current_patron() or 0)

    def _ask_for_current(self) -> None:
        self._new_request(self._patrons.current_patron() or 0)

    def _add_patron(self) -> None:
        self._dialogs.add_patron()

    def _new_request(self, patron_id: int) -> None:
        if patron_id:
            self._dialogs.new_request(patron_id)
            return
        self._toast.show_notice(Notice(self.tr("Open the patron first: a request is always somebody's.")))
        self._go_to_find()

    def _open_patron(self, patron_id: int) -> None:
        self._tabs.setCurrentIndex(_PATRONS)
        self._patrons.show_patron(patron_id)

    def _open_request(self, request_id: int) -> None:
        self._tabs.setCurrentIndex(_REQUESTS)
        self._requests.show_request(request_id)

    def _search(self, text: str) -> None:
        self._tabs.setCurrentIndex(_PATRONS)
        self._patrons.search(text)

    def _undo(self) -> None:
        self._workplace.tasks.write(
            partial(self._workplace.services.history.undo_last, self._workplace.session.actor),
            owner=self,
            failed=self._tell_refused,
        )

    def _undo_set(self, change_set_id: object) -> None:
        if not isinstance(change_set_id, int):
            return
        undo = self._workplace.services.history.undo
        self._workplace.tasks.write(
            partial(undo, self._workplace.session.actor, change_set_id),
            owner=self,
            failed=self._tell_refused,
        )

    # What the person is told

    def _tell_committed(self, changes: Changes) -> None:
        if changes.action is Action.UNDO:
            self._toast.show_notice(Notice(self.tr("Undone.")))
        elif changes.change_set_id is not None:
            token = changes.change_set_id
            self._toast.show_notice(Notice(self.tr("Saved."), self.tr("Undo"), "Ctrl+Z", token))

    def _tell_refused(self, error: PemustakaError) -> None:
        self._toast.show_notice(Notice(sentence(error)))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        QApplication.quit()
