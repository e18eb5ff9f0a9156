"""Windows to be pictured: the steps with which a screen is brought up on them."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPlainTextEdit, QWidget

from app.desk import Desk
from app.queries.rows import RequestRow
from app.screenshots.stillness import Stillness
from app.ui.at_the_desk.curtain import Curtain
from app.ui.at_the_desk.presence import Presence
from app.ui.background.task_runner import TaskRunner
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.first_start.beginning_page import BeginningPage
from app.ui.first_start.first_start_window import FirstStartWindow
from app.ui.first_start.question_page import QuestionPage
from app.ui.first_start.wishes import Way
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.requests.requests_tab import RequestsTab
from app.ui.theme.theme import Theme
from app.ui.widgets.toast import Toast

Part = TypeVar("Part", bound=QObject)

_CARD = "M0000017"
"""Of the patron whom the demonstration library tells most about."""


class Stage:
    """One window. Each step ends when all is still again."""

    def __init__(self, application: QApplication, window: QWidget, theme: Theme, tasks: TaskRunner) -> None:
        self.window = window
        self.theme = theme
        self._stillness = Stillness(application, tasks)

    def settle(self) -> None:
        """Wait until nothing moves any more."""
        self._stillness.wait()

    def part(self, kind: type[Part], name: str = "") -> Part:
        """The one part of the window of this kind (and object name)."""
        found = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert isinstance(found, kind), f"the window has no {kind.__name__} {name}"
        return found

    def press(self, name: str) -> None:
        """Press a button, by its object name."""
        self.part(QAbstractButton, name).click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Type a text into a field of many lines; the cursor stands behind it."""
        self.part(QPlainTextEdit, name).insertPlainText(text)
        self.settle()

    def clear(self) -> None:
        """Go back to where every screen begins."""
        for dialog in self.window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)  # whatever was typed into it
        self.settle()


class DeskStage(Stage):
    """A desk on its demonstration library."""

    def __init__(self, application: QApplication, desk: Desk) -> None:
        self._desk = desk
        self.workplace = desk.workplace
        super().__init__(application, desk.window, self.workplace.theme, self.workplace.tasks)

    @property
    def dialogs(self) -> DialogOpener:
        """What opens dialogs; `settle` afterwards."""
        return self.part(DialogOpener)

    @property
    def presence(self) -> Presence:
        """What asks who is at the desk; `settle` afterwards."""
        return self._desk.window.parts.presence

    @property
    def patron_id(self) -> int:
        """The patron in the pictures."""
        patron_id = self.workplace.queries.patrons.by_identifier(_CARD)
        assert patron_id is not None, "every demonstration library begins with this patron"
        return patron_id

    @property
    def requests(self) -> tuple[RequestRow, ...]:
        """Their open requests."""
        return self.workplace.queries.requests.of_patron(self.patron_id, open_only=True)

    @property
    def late_request_id(self) -> int:
        """The request that was promised most often."""
        return max(self.requests, key=lambda row: row.promise_count).id

    @property
    def early_request_id(self) -> int:
        """The request that has the most time left."""
        return max(self.requests, key=lambda row: row.promised_for or row.opened_at).id

    def act(self, name: str) -> None:
        """Do what an entry of the window's menu does, by its object name."""
        self.part(QAction, name).trigger()
        self.settle()

    def open_patron(self, page: Page) -> None:
        """Show the patron on one page of the panel."""
        self.act("tab_2")
        self.part(PatronsTab).show_patron(self.patron_id)
        self.settle()
        self.part(PatronPanel).open_page(page)
        self.settle()

    def open_request(self, request_id: int) -> None:
        """Show a request on its tab."""
        self.act("tab_4")
        self.part(RequestsTab).show_request(request_id)
        self.settle()

    def clear(self) -> None:
        """Answer what is asked, and close every dialog and notice."""
        self.part(Toast).dismiss()
        if self.workplace.onlooker.is_looking:
            self.workplace.onlooker.toggle()
        if self.presence.is_asking:
            self.part(Curtain).stayed.emit()
        super().clear()


class FirstStage(Stage):
    """The window of the first start; nothing is made in it."""

    def __init__(
        self,
        application: QApplication,
        window: FirstStartWindow,
        theme: Theme,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(application, window, theme, tasks)
        self.first_start = window

    def choose(self, way: Way) -> None:
        """Take one of the ways to begin."""
        self.part(BeginningPage).way_chosen.emit(way)
        self.settle()

    def clear(self) -> None:
        """Go back to the first page."""
        for page in self.window.findChildren(QuestionPage):
            if page.isVisible():
                page.back_requested.emit()
        super().clear()
