"""All that the window can do: one QAction each, for its key, the menu, the top bar and the list of keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_TAB_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")


class WindowActions(QObject):
    """The actions and their keys, which work wherever in `window` the focus is.

    A new action is made in the constructor, named in `retranslate` and put into the group that it belongs to:
    then it is in the menu, in the list of keys and in the palette. Its status tip says why it is disabled.
    """

    renamed = Signal()
    """Every action has its name in another language now."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sources: dict[str, str] = {}
        self._make_finding_and_visits()
        self.add_patron = self._action("add_patron", "Ctrl+N")
        self.log_interaction = self._action("log_interaction", "Ctrl+I")
        self.new_request = self._action("new_request", "Ctrl+R")
        self.go_on_with_note = self._action("go_on_with_note", "Ctrl+Shift+I")
        self.tally_directional = self._action("tally_directional", "F6")
        self.tally_reference = self._action("tally_reference", "F7")
        self.undo = self._action("undo", "Ctrl+Z")
        self.history = self._action("history", "Ctrl+H")
        self.back_up = self._action("back_up", "Ctrl+B")
        self.add_follow_up = self._action("add_follow_up", "Ctrl+T")
        self.leave_word = self._action("leave_word")
        self.thank = self._action("thank")
        self.my_month = self._action("my_month")
        self._make_library()
        self.switch_staff = self._action("switch_staff", "F8")
        self.lock = self._action("lock", "Ctrl+L")
        self.colleagues = self._action("colleagues")
        self.this_desk = self._action("this_desk")
        self.branches = self._action("branches")
        self.switch_language = self._action("switch_language")
        self.switch_look = self._action("switch_look")
        self.shortcuts = self._action("shortcuts", "F1")
        self.about = self._action("about")
        self.quit = self._action("quit", "Ctrl+Q")
        self._make_telling()
        self.tabs = tuple(self._action(f"tab_{number}", key) for number, key in enumerate(_TAB_KEYS, 1))

    def _make_finding_and_visits(self) -> None:
        self.find_everywhere = self._action("find_everywhere", "Ctrl+K")
        self.find = self._action("find", "Ctrl+Shift+F")
        self.palette = self._action("palette", "Ctrl+Shift+P")
        self.patron_looks = self._action("patron_looks", "F9")
        self.guest_book = self._action("guest_book", "Ctrl+Shift+G")
        self.record_visit = self._action("record_visit", "Ctrl+Shift+V")

    def source_of(self, action: QAction) -> str:
        """The English text of an action's name, to look it up in another language."""
        return self._sources.get(action.text(), action.text())

    def tr(self, source: str, comment: str | None = None, n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts; remembers what each name is in English."""
        text = QCoreApplication.translate("WindowActions", source, comment, n)
        self._sources[text] = source
        return text

    def _make_library(self) -> None:
        self.bring_in = self._action("bring_in")
        self.duplicates = self._action("duplicates", "Ctrl+D")
        self.edit_many = self._action("edit_many")
        self.opening_hours = self._action("opening_hours")
        self.key_lists = self._action("key_lists")
        self.profile_fields = self._action("profile_fields")
        self.purposes = self._action("purposes")
        self.kinds = self._action("kinds")
        self.income = self._action("income")

    def _make_telling(self) -> None:
        self.tell = self._action("tell", "Ctrl+M")
        self.receipt = self._action("receipt", "Ctrl+P")
        self.late_entry = self._action("late_entry", "Ctrl+Shift+L")
        self.print_log = self._action("print_log")
        self.print_shift = self._action("print_shift")
        self.texts = self._action("texts")

    def groups(self) -> tuple[tuple[str, tuple[QAction, ...]], ...]:
        """Every action once, under the heading of its group, in the order of the menu."""
        desk = (
            self.find_everywhere,
            self.find,
            self.add_patron,
            self.log_interaction,
            self.go_on_with_note,
            self.new_request,
            self.record_visit,
            self.guest_book,
            self.tell,
            self.receipt,
            self.undo,
            self.history,
            self.back_up,
        )
        tally = (self.tally_directional, self.tally_reference)
        paper = (self.late_entry, self.print_log, self.print_shift)
        colleagues = (self.add_follow_up, self.leave_word, self.thank, self.my_month)
        staff = self.of_staff()
        window = (
            self.patron_looks,
            self.palette,
            self.switch_language,
            self.switch_look,
            self.shortcuts,
            self.about,
            self.quit,
        )
        return (
            (self.tr("At the desk"), desk),
            (self.tr("Rush hour"), tally),
            (self.tr("On paper"), paper),
            (self.tr("Among colleagues"), colleagues),
            (self.tr("Library"), self._of_library()),
            (self.tr("Who is here"), staff),
            (self.tr("Window"), window),
            (self.tr("Tabs"), self.tabs),
        )

    def _of_library(self) -> tuple[QAction, ...]:
        return (
            self.bring_in,
            self.duplicates,
            self.edit_many,
            self.opening_hours,
            self.key_lists,
            self.profile_fields,
            self.purposes,
            self.kinds,
            self.income,
            self.texts,
        )

    def of_staff(self) -> tuple[QAction, ...]:
        """What the button with the staff member's name offers."""
        return (self.switch_staff, self.lock, self.colleagues, self.this_desk, self.branches)

    def everywhere(self) -> tuple[QAction, ...]:
        """Those whose keys must work in dialogs too."""
        return (self.switch_staff, self.lock, self.patron_looks)

    def retranslate(self, tab_titles: Sequence[str]) -> None:
        """Name every action in the language in use."""
        self._name_finding_and_visits()
        self.add_patron.setText(self.tr("New patron"))
        self.log_interaction.setText(self.tr("Log interaction"))
        self.new_request.setText(self.tr("New request"))
        self.go_on_with_note.setText(self.tr("Go on with the note that was put aside"))
        self.tally_directional.setText(self.tr("Count a directional question"))
        self.tally_reference.setText(self.tr("Count a reference question"))
        self.add_follow_up.setText(self.tr("Add a follow-up"))
        self.leave_word.setText(self.tr("Leave a word for the next shift"))
        self.thank.setText(self.tr("Thank a colleague"))
        self.my_month.setText(self.tr("My month"))
        self.undo.setText(self.tr("Undo my last change"))
        self.history.setText(self.tr("History"))
        self.back_up.setText(self.tr("Back up now"))
        self._name_library()
        self.switch_staff.setText(self.tr("Somebody else is at the desk"))
        self.lock.setText(self.tr("Lock"))
        self.colleagues.setText(self.tr("Colleagues …"))
        self.this_desk.setText(self.tr("This desk …"))
        self.switch_language.setText(self.tr("Change the language"))
        self.switch_look.setText(self.tr("Light or dark"))
        self.shortcuts.setText(self.tr("Shortcuts"))
        self.about.setText(self.tr("About Pemustaka"))
        self.quit.setText(self.tr("Close the desk"))
        for action, title in zip(self.tabs, tab_titles, strict=True):
            action.setText(title)
        self._name_telling()
        self.renamed.emit()

    def _name_library(self) -> None:
        self.bring_in.setText(self.tr("Bring patrons in"))
        self.duplicates.setText(self.tr("Patrons registered twice"))
        self.edit_many.setText(self.tr("Change many patrons …"))
        self.opening_hours.setText(self.tr("Opening hours"))
        self.key_lists.setText(self.tr("Services and prepared answers"))
        self.profile_fields.setText(self.tr("Profile fields"))
        self.purposes.setText(self.tr("Purposes of permission"))
        self.branches.setText(self.tr("Branches …"))
        self.kinds.setText(self.tr("Kinds of request"))
        self.income.setText(self.tr("Income by kind and month"))

    def _name_telling(self) -> None:
        self.tell.setText(self.tr("Tell the patron about this request"))
        self.receipt.setText(self.tr("Receipt for this request"))
        self.late_entry.setText(self.tr("Late entry from paper"))
        self.print_log.setText(self.tr("Print a blank log"))
        self.print_shift.setText(self.tr("Print the shift sheet"))
        self.texts.setText(self.tr("Texts to patrons"))

    def _name_finding_and_visits(self) -> None:
        self.find_everywhere.setText(self.tr("Search across everything"))
        self.find.setText(self.tr("Find or scan"))
        self.palette.setText(self.tr("All commands"))
        self.patron_looks.setText(self.tr("The patron is looking"))
        self.guest_book.setText(self.tr("Guest book"))
        self.record_visit.setText(self.tr("Record a visit of this patron"))
        self.go_on_with_note.setStatusTip(self.tr("No note was put aside."))

    def _action(self, name: str, key: str = "") -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        self._window.addAction(action)
        return action
