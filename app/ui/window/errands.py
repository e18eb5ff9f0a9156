"""What a person asks of the whole window, so that more than one part has to answer."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.bring_in.bring_in_dialog import BringInDialog
from app.ui.languages import Language
from app.ui.theme.theme import Scheme
from app.ui.widgets.staff_names import short_name
from app.ui.widgets.toast import Notice
from app.ui.window.navigation import Navigation
from app.ui.window.parts import Parts
from app.ui.workplace import Workplace


class Errands(QObject):
    """Each public method is one thing that a key, a menu or a tab asks for."""

    def __init__(self, workplace: Workplace, parts: Parts, navigation: Navigation, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._parts = parts
        self._navigation = navigation
        self._window = window

    def switch_language(self) -> None:
        """Indonesian to English, and back."""
        languages = self._workplace.languages
        is_english = languages.language is Language.ENGLISH
        languages.use(Language.INDONESIAN if is_english else Language.ENGLISH)

    def switch_look(self) -> None:
        """Light to dark, and back."""
        theme = self._workplace.theme
        theme.use(Scheme.LIGHT if theme.is_dark else Scheme.DARK)

    def add_patron(self) -> None:
        """Register somebody new."""
        self._parts.dialogs.add_patron()

    def bring_in(self) -> None:
        """Bring patrons in from another system's file."""
        BringInDialog(self._workplace, self._window).open()

    def edit_many(self) -> None:
        """Change those whom the list of patrons shows, or those selected in it."""
        patrons = self._parts.patrons.listed
        self._parts.batch.open(patrons.listing, patrons.selected)

    def log_for_current(self) -> None:
        """Log an interaction with the patron in front, or with nobody named."""
        self._parts.dialogs.log_interaction(self._current_patron())

    def tally(self, kind: str) -> None:
        """Count one question of this kind."""
        self._parts.dialogs.interactions.tally(kind)

    def follow_up_current(self) -> None:
        """Remember something to be done, about the patron in front when there is one."""
        self._parts.colleagues.add_follow_up(self._current_patron())

    def go_on_with_draft(self, draft_id: int) -> None:
        """Bring a note back that was begun, from the screen or from the disk."""
        begun = self._parts.dialogs.interactions.begun(draft_id)
        if begun is None:
            self._parts.dialogs.interactions.go_on(draft_id)
        else:
            self._parts.drafts.bring_back(begun)

    def record_visit_of_current(self) -> None:
        """The patron in front has come; with nobody in front, the guest book says who did."""
        patron_id = self._current_patron()
        if patron_id:
            self._parts.guest_book.record(patron_id)
        else:
            self._parts.guest_book.open()

    def ask_for_current(self) -> None:
        """Take a request of the patron in front."""
        self.new_request(self._current_patron())

    def new_request(self, patron_id: int) -> None:
        """Take a request; 0 when nobody is in front yet."""
        if patron_id:
            self._parts.dialogs.new_request(patron_id)
            return
        self._say(self.tr("Open the patron first: a request is always somebody's."))
        self._navigation.go_to_find()

    def tell_of_current(self) -> None:
        """Tell the patron of the request in front."""
        self._of_current_request(self._parts.telling.tell)

    def receipt_of_current(self) -> None:
        """Hand out the receipt of the request in front."""
        self._of_current_request(self._parts.telling.slip)

    def _of_current_request(self, then: Callable[[int], None]) -> None:
        request_id = self._parts.requests.current_request()
        if request_id is not None and self._parts.requests.isVisible():
            then(request_id)
            return
        self._say(self.tr("Open the request first."))

    def tell_arrived(self, name: str) -> None:
        """Say who is at the desk now."""
        self.forget_arrival()  # what is told is who is there now, as long as nothing has been saved
        text = self.tr("{name} is at the desk now.").format(name=short_name(name))
        self._parts.toast.show_notice(Notice(text, token=self._parts.presence))

    def forget_arrival(self) -> None:
        """Take the word about who came back."""
        self._parts.toast.withdraw(self._parts.presence)

    def brings_draft_back(self) -> bool:
        """Bring a note back that would be lost by closing; False when there is none."""
        if not self._parts.drafts.has_any:
            return False
        self._parts.drafts.go_on()
        self._say(self.tr("Save this note or discard it, then close the desk."))
        return True

    def _current_patron(self) -> int:
        return self._parts.patrons.current_patron() or 0

    def _say(self, text: str) -> None:
        self._parts.toast.show_notice(Notice(text))
