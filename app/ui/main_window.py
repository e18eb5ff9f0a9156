"""The window: tabs and what lies around them, and the wiring of it all, in one visible block."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.actions.window_actions import WindowActions
from app.ui.at_the_desk.curtain import Curtain
from app.ui.at_the_desk.desk_dialogs import DeskDialogs
from app.ui.at_the_desk.presence import Presence
from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.at_the_desk.veil import Veil
from app.ui.backup.backup_opener import BackupOpener
from app.ui.bring_in.bring_in_dialog import BringInDialog
from app.ui.dialogs.colleagues.colleague_opener import ColleagueOpener
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.key_lists.opener import KeyListsOpener
from app.ui.dialogs.opening_hours.opener import OpeningHoursOpener
from app.ui.help.help_opener import HelpOpener
from app.ui.history.history_opener import HistoryOpener
from app.ui.history.undo_key import UndoKey
from app.ui.history.undoing import Undoing
from app.ui.interactions.interactions_tab import InteractionsTab
from app.ui.languages import Language
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.requests.requests_tab import RequestsTab
from app.ui.scanning.scan_filter import ScanFilter
from app.ui.theme.theme import Scheme
from app.ui.today.today_tab import TodayTab
from app.ui.widgets.staff_names import short_name
from app.ui.widgets.toast import Notice, Toast
from app.ui.window.drafts import Drafts
from app.ui.window.scan_answers import ScanAnswers
from app.ui.window.status_line import StatusLine
from app.ui.window.top_bar import TopBar
from app.ui.workplace import Workplace

_TODAY, _PATRONS, _, _REQUESTS = range(4)


class MainWindow(QWidget):
    """One desk. Tabs ask by signals; only this window knows who answers."""

    def __init__(self, workplace: Workplace, scans: ScanFilter, rest: RestWatch) -> None:
        super().__init__()
        self._workplace = workplace
        theme = workplace.theme
        self._desk = QWidget()
        self.actions_here = WindowActions(self._desk)
        self._top = TopBar(theme, workplace.session, self.actions_here)
        self._today = TodayTab(workplace)
        self._patrons = PatronsTab(workplace)
        self._interactions = InteractionsTab(workplace)
        self._requests = RequestsTab(workplace)
        self._pages = QStackedWidget()
        self._status = StatusLine(workplace, self.actions_here.shortcuts.shortcut().toString())
        self._dialogs = DialogOpener(workplace, self)
        self._colleagues = ColleagueOpener(workplace, self)
        self._hours = OpeningHoursOpener(workplace, self)
        self._key_lists = KeyListsOpener(workplace, self)
        self._toast = Toast(theme, self._desk)
        self._undoing = Undoing(workplace, self._toast, self)
        self._undo_key = UndoKey(self)
        self._history = HistoryOpener(workplace, self)
        self._backups = BackupOpener(workplace, self)
        self._help = HelpOpener(workplace, self.actions_here, self)
        self._curtain = Curtain(theme, self.actions_here.switch_staff.shortcut().toString())
        self._layers = QStackedLayout(self)
        self.presence = Presence(workplace, rest, self._curtain, Veil(self._layers, self))
        self._desk_dialogs = DeskDialogs(workplace, self.presence, rest, self)
        self._drafts = Drafts(theme, self.actions_here.go_on_with_note)
        self._scans = ScanAnswers(workplace, self.presence, self._drafts, self._toast, self._desk)
        self._lay_out()
        self._connect_actions()
        self._connect_window(scans)
        self._connect_dialogs()
        self._connect_tabs()
        self._retranslate()

    def _lay_out(self) -> None:
        for page in (self._today, self._patrons, self._interactions, self._requests):
            self._pages.addWidget(page)
        self._top.name_tabs(self._titles())
        column = QVBoxLayout(self._desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._drafts)
        column.addWidget(self._pages, 1)
        column.addWidget(self._status)
        for layer in (self._desk, self._curtain):
            self._layers.addWidget(layer)
        self.resize(QSize(1366, 720).boundedTo(self.screen().availableSize()))
        self._top.find_box.setFocus()  # what is typed first is whom one looks for

    def _connect_actions(self) -> None:
        actions = self.actions_here
        actions.find.triggered.connect(self._go_to_find)
        actions.add_patron.triggered.connect(self._add_patron)
        actions.log_interaction.triggered.connect(self._log_for_current)
        actions.new_request.triggered.connect(self._ask_for_current)
        actions.tally_directional.triggered.connect(partial(self._tally, "directional"))
        actions.tally_reference.triggered.connect(partial(self._tally, "reference"))
        actions.undo.triggered.connect(self._undoing.undo_last)
        actions.history.triggered.connect(self._history.open_all)
        actions.back_up.triggered.connect(self._backups.open)
        actions.add_follow_up.triggered.connect(self._follow_up_current)
        actions.leave_word.triggered.connect(self._colleagues.leave_word)
        actions.thank.triggered.connect(self._colleagues.thank)
        actions.my_month.triggered.connect(self._colleagues.my_month)
        actions.bring_in.triggered.connect(self._bring_in)
        actions.opening_hours.triggered.connect(self._hours.open)
        actions.key_lists.triggered.connect(self._key_lists.open)
        actions.switch_staff.triggered.connect(self.presence.ask_who)
        actions.lock.triggered.connect(self.presence.lock)
        actions.colleagues.triggered.connect(self._desk_dialogs.open_colleagues)
        actions.this_desk.triggered.connect(self._desk_dialogs.open_this_desk)
        actions.switch_language.triggered.connect(self._switch_language)
        actions.switch_look.triggered.connect(self._switch_look)
        actions.shortcuts.triggered.connect(self._help.show_shortcuts)
        actions.about.triggered.connect(self._help.show_about)
        actions.quit.triggered.connect(self.close)
        for number, action in enumerate(actions.tabs):
            action.triggered.connect(partial(self._top.tabs.setCurrentIndex, number))

    def _connect_window(self, scans: ScanFilter) -> None:
        self._top.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._top.find_box.textChanged.connect(self._search)
        self._top.find_box.returnPressed.connect(self._patrons.open_first)
        scans.scanned.connect(self._scans.look_up)
        self._scans.patron_scanned.connect(self._open_patron)
        self._scans.new_patron_requested.connect(self._dialogs.add_patron_with_card)
        self.presence.arrived.connect(self._tell_arrived)
        self._workplace.tasks.committed.connect(self._forget_arrival)
        self.presence.work_in_dialogs(self.actions_here.everywhere())

    def _connect_dialogs(self) -> None:
        self._dialogs.patron_added.connect(self._open_patron)
        self._dialogs.open_patron_requested.connect(self._open_patron)
        self._dialogs.refused.connect(self._undoing.tell_refused)
        self._desk_dialogs.refused.connect(self._undoing.tell_refused)
        self._dialogs.request_opened.connect(self._open_request)
        self._backups.made.connect(self._status.show_backup)
        self._backups.refused.connect(self._undoing.tell_refused)
        self._status.backup_requested.connect(self._backups.open)
        self._status.shortcuts_requested.connect(self._help.show_shortcuts)
        self._history.open_patron_requested.connect(self._open_patron)
        self._history.open_request_requested.connect(self._open_request)
        self._history.refused.connect(self._undoing.tell_refused)
        self._colleagues.refused.connect(self._undoing.tell_refused)
        self._key_lists.open_patron_requested.connect(self._open_patron)
        self._key_lists.refused.connect(self._undoing.tell_refused)
        self._hours.refused.connect(self._undoing.tell_refused)
        self._hours.open_request_requested.connect(self._open_request)

    def _connect_tabs(self) -> None:
        dialogs, patrons, requests, today = self._dialogs, self._patrons, self._requests, self._today
        self._interactions.log_interaction_requested.connect(dialogs.log_interaction)
        self._interactions.open_patron_requested.connect(self._open_patron)
        patrons.add_patron_requested.connect(dialogs.add_patron)
        patrons.clear_search_requested.connect(self._top.find_box.clear)
        patrons.edit_patron_requested.connect(dialogs.edit_patron)
        patrons.history_requested.connect(self._history.open_patron)
        patrons.key_lists_requested.connect(self._key_lists.open)
        patrons.service_list_requested.connect(self._key_lists.show_service)
        patrons.log_interaction_requested.connect(dialogs.log_interaction)
        patrons.new_request_requested.connect(dialogs.new_request)
        patrons.open_request_requested.connect(self._open_request)
        patrons.promise_requested.connect(dialogs.promise)
        patrons.statement_requested.connect(dialogs.statement)
        patrons.text_typed.connect(self._type_into_find)
        requests.history_requested.connect(self._history.open_request)
        requests.message_requested.connect(dialogs.message)
        requests.new_request_requested.connect(self._new_request)
        requests.note_requested.connect(dialogs.note)
        requests.open_patron_requested.connect(self._open_patron)
        requests.promise_requested.connect(dialogs.promise)
        requests.status_requested.connect(dialogs.change_status)
        requests.tell_requested.connect(dialogs.tell)
        today.draft_requested.connect(self._go_on_with_draft)
        today.follow_up_requested.connect(self._colleagues.follow_up)
        today.follow_up_done.connect(self._colleagues.do_follow_up)
        today.word_read.connect(self._colleagues.read_word)
        today.all_patrons_requested.connect(partial(self._top.tabs.setCurrentIndex, _PATRONS))
        today.all_requests_requested.connect(partial(self._top.tabs.setCurrentIndex, _REQUESTS))
        today.counted.connect(partial(self._top.tabs.set_count, _TODAY))
        today.log_interaction_requested.connect(dialogs.log_interaction)
        today.message_requested.connect(dialogs.message)
        today.open_patron_requested.connect(self._open_patron)
        today.open_request_requested.connect(self._open_request)

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Today"), self.tr("Patrons"), self.tr("Interactions"), self.tr("Requests"))

    def _retranslate(self) -> None:
        self._top.name_tabs(self._titles())
        self.actions_here.retranslate(self._titles())
        self.setWindowTitle(self._workplace.session.library.name)

    # What the person asks for

    def _go_to_find(self) -> None:
        self._top.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.find_box.selectAll()

    def _type_into_find(self, text: str) -> None:
        self._top.find_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._top.find_box.setText(text)

    def _search(self, text: str) -> None:
        self._top.tabs.setCurrentIndex(_PATRONS)
        self._patrons.search(text)

    def _switch_language(self) -> None:
        languages = self._workplace.languages
        is_english = languages.language is Language.ENGLISH
        languages.use(Language.INDONESIAN if is_english else Language.ENGLISH)

    def _switch_look(self) -> None:
        theme = self._workplace.theme
        theme.use(Scheme.LIGHT if theme.is_dark else Scheme.DARK)

    def _add_patron(self) -> None:
        self._dialogs.add_patron()

    def _log_for_current(self) -> None:
        self._dialogs.log_interaction(self._patrons.current_patron() or 0)

    def _tally(self, kind: str) -> None:
        self._dialogs.interactions.tally(kind)

    def _follow_up_current(self) -> None:
        self._colleagues.add_follow_up(self._patrons.current_patron() or 0)

    def _go_on_with_draft(self, draft_id: int) -> None:
        begun = self._dialogs.interactions.begun(draft_id)
        if begun is None:
            self._dialogs.interactions.go_on(draft_id)
        else:
            self._drafts.bring_back(begun)

    def _bring_in(self) -> None:
        BringInDialog(self._workplace, self).open()

    def _ask_for_current(self) -> None:
        self._new_request(self._patrons.current_patron() or 0)

    def _new_request(self, patron_id: int) -> None:
        if patron_id:
            self._dialogs.new_request(patron_id)
            return
        self._toast.show_notice(Notice(self.tr("Open the patron first: a request is always somebody's.")))
        self._go_to_find()

    def _forget_arrival(self) -> None:
        self._toast.withdraw(self.presence)

    def _tell_arrived(self, name: str) -> None:
        self._forget_arrival()  # what is told is who is there now, as long as nothing has been saved
        text = self.tr("{name} is at the desk now.").format(name=short_name(name))
        self._toast.show_notice(Notice(text, token=self.presence))

    def _brings_draft_back(self) -> bool:
        if not self._drafts.has_any:
            return False
        self._drafts.go_on()
        self._toast.show_notice(Notice(self.tr("Save this note or discard it, then close the desk.")))
        return True

    def _open_patron(self, patron_id: int) -> None:
        self._top.tabs.setCurrentIndex(_PATRONS)
        self._patrons.show_patron(patron_id)

    def _open_request(self, request_id: int) -> None:
        self._top.tabs.setCurrentIndex(_REQUESTS)
        self._requests.show_request(request_id)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.presence.keeps_open() or self._brings_draft_back():  # else what was typed would be lost
            event.ignore()
            return
        super().closeEvent(event)
        QApplication.quit()
