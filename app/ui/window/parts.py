"""Everything that one desk's window is made of, each part made once."""

from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget

from app.ui.actions.window_actions import WindowActions
from app.ui.at_the_desk.curtain import Curtain
from app.ui.at_the_desk.desk_dialogs import DeskDialogs
from app.ui.at_the_desk.presence import Presence
from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.at_the_desk.veil import Veil
from app.ui.backup.backup_opener import BackupOpener
from app.ui.batch_edit.opener import BatchOpener
from app.ui.dialogs.colleagues.colleague_opener import ColleagueOpener
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.hands.opener import HandsOpener
from app.ui.dialogs.key_lists.opener import KeyListsOpener
from app.ui.dialogs.opening_hours.opener import OpeningHoursOpener
from app.ui.dialogs.profile_fields.opener import ProfileFieldsOpener
from app.ui.dialogs.record.opener import RecordOpener
from app.ui.dialogs.wants.opener import WantsOpener
from app.ui.duplicates.opener import DuplicatesOpener
from app.ui.guest_book.guest_book_opener import GuestBookOpener
from app.ui.help.help_opener import HelpOpener
from app.ui.history.history_opener import HistoryOpener
from app.ui.history.undo_key import UndoKey
from app.ui.history.undoing import Undoing
from app.ui.interactions.interactions_tab import InteractionsTab
from app.ui.kinds.opener import KindsOpener
from app.ui.late_entry.late_entry_opener import LateEntryOpener
from app.ui.onlooking.notice import LookingNotice
from app.ui.palette.palette_opener import PaletteOpener
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.printing.print_opener import PrintOpener
from app.ui.purposes.opener import PurposesOpener
from app.ui.requests.requests_tab import RequestsTab
from app.ui.scanning.scan_filter import ScanFilter
from app.ui.seeking.seek_opener import SeekOpener
from app.ui.sheets.desk_sheets import DeskSheets
from app.ui.telling.tell_opener import TellOpener
from app.ui.telling.texts_opener import TextsOpener
from app.ui.today.today_tab import TodayTab
from app.ui.widgets.toast import Toast
from app.ui.window.drafts import Drafts
from app.ui.window.scan_answers import ScanAnswers
from app.ui.window.status_line import StatusLine
from app.ui.window.top_bar import TopBar
from app.ui.workplace import Workplace


class Parts:
    """Parts know nothing of each other; `app.ui.window.wiring` connects them.

    `layers` lie over each other in `window`: the desk itself, and the curtain when it is locked.
    """

    def __init__(self, workplace: Workplace, scans: ScanFilter, rest: RestWatch, window: QWidget) -> None:
        self.layers = QStackedLayout(window)
        self.desk = QWidget()
        self._make_tabs(workplace)
        self._make_frame(workplace)
        self._make_presence(workplace, rest, window)
        self._make_openers(workplace, window)
        self.scan_filter = scans
        self.scans = ScanAnswers(workplace, self.presence, self.drafts, self.toast, self.desk)

    def _make_tabs(self, workplace: Workplace) -> None:
        self.today = TodayTab(workplace)
        self.patrons = PatronsTab(workplace)
        self.interactions = InteractionsTab(workplace)
        self.requests = RequestsTab(workplace)
        self.pages = QStackedWidget()
        for page in (self.today, self.patrons, self.interactions, self.requests):
            self.pages.addWidget(page)

    def _make_frame(self, workplace: Workplace) -> None:
        theme = workplace.theme
        self.actions = WindowActions(self.desk)
        self.top = TopBar(theme, workplace.session, self.actions)
        self.drafts = Drafts(theme, self.actions.go_on_with_note)
        self.status = StatusLine(workplace, self.actions.shortcuts.shortcut().toString())
        self.toast = Toast(theme, self.desk)
        self.looking = LookingNotice(theme)

    def _make_presence(self, workplace: Workplace, rest: RestWatch, window: QWidget) -> None:
        self.curtain = Curtain(workplace.theme, self.actions.switch_staff.shortcut().toString())
        self.presence = Presence(workplace, rest, self.curtain, Veil(self.layers, window))
        self.desk_dialogs = DeskDialogs(workplace, self.presence, rest, window)

    def _make_openers(self, workplace: Workplace, window: QWidget) -> None:
        self.dialogs = DialogOpener(workplace, window)
        self.wants = WantsOpener(workplace, window)
        self.kinds = KindsOpener(workplace, window)
        self.prints = PrintOpener(workplace.theme, window)
        self.telling = TellOpener(workplace, self.prints, window)
        self.desk_sheets = DeskSheets(workplace, self.prints, window)
        self.late_entry = LateEntryOpener(workplace, window)
        self.texts = TextsOpener(workplace, window)
        self.hands = HandsOpener(workplace, window)
        self.colleagues = ColleagueOpener(workplace, window)
        self.hours = OpeningHoursOpener(workplace, window)
        self.key_lists = KeyListsOpener(workplace, window)
        self.profile_fields = ProfileFieldsOpener(workplace, window)
        self.record = RecordOpener(workplace, window)
        self.purposes = PurposesOpener(workplace, window)
        self.history = HistoryOpener(workplace, window)
        self.backups = BackupOpener(workplace, window)
        self.batch = BatchOpener(workplace, window)
        self.duplicates = DuplicatesOpener(workplace, window)
        self.help = HelpOpener(workplace, self.actions, window)
        self.guest_book = GuestBookOpener(workplace, window)
        self.seek = SeekOpener(workplace, window)
        self.palette = PaletteOpener(workplace, self.actions, window)
        self.undoing = Undoing(workplace, self.toast, window)
        self.undo_key = UndoKey(window)
