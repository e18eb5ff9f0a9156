"""The buttons at the foot of the page, and which of them there are at each step."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt

from app.services.patron_import.report import ImportReport
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.sheet import Sheet


class Step(Enum):
    """Where the page is."""

    CHOOSE = auto()
    LOOK = auto()
    RESULT = auto()


@dataclass(frozen=True, slots=True)
class Standing:
    """What the buttons depend on; `counted` is what an import would do, once that is known."""

    step: Step
    counted: ImportReport | None
    is_bringing_in: bool
    can_undo: bool

    @property
    def would_change(self) -> bool:
        """Whether there is anything to bring in."""
        return self.counted is not None and bool(self.counted.added or self.counted.updated)


class FootButtons:
    """Puts its buttons into the foot of a sheet. With `opens_desk` the desk comes next."""

    def __init__(self, theme: Theme, *, opens_desk: bool) -> None:
        self._opens_desk = opens_desk
        self.stop = Button(theme)
        self.undo = Button(theme, "", Icon.UNDO)
        self.again = Button(theme)
        self.leave = Button(theme)
        self.go_on = PrimaryButton(theme)
        self.go_on.show_key("Enter")

    def lay_out(self, sheet: Sheet) -> None:
        """Take their places, the main one last."""
        names = ("stop", "undo", "again", "leave", "go_on")
        buttons = (self.stop, self.undo, self.again, self.leave, self.go_on)
        for name, button in zip(names, buttons, strict=True):
            sheet.add_button(button, name)
            button.setAutoDefault(True)  # Enter presses them too

    def show(self, standing: Standing) -> None:
        """Offer what can be done now, in the language that holds now."""
        step, is_busy = standing.step, standing.is_bringing_in
        had_focus = self.stop.hasFocus()
        self.stop.setText(self.tr("Stop"))
        self.undo.setText(self.tr("Undo it all"))
        self.again.setText(self.tr("Bring in another file"))
        self.leave.setText(self._leaving())
        self.go_on.setText(self._next_step(standing))
        self.stop.setVisible(is_busy)
        self.undo.setVisible(step is Step.RESULT and standing.can_undo)
        self.again.setVisible(step is Step.RESULT)
        leads_on = step is Step.RESULT or (standing.counted is not None and not standing.would_change)
        self.leave.setVisible(not is_busy and (step is Step.CHOOSE or not leads_on))
        self.go_on.setVisible(step is not Step.CHOOSE)
        self.go_on.setEnabled(not is_busy and (step is Step.RESULT or standing.counted is not None))
        if is_busy or had_focus:
            (self.stop if is_busy else self.go_on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _leaving(self) -> str:
        if self._opens_desk:
            return self.tr("Later")
        return self.tr("Close")

    def _next_step(self, standing: Standing) -> str:
        counted = standing.counted
        if standing.step is Step.LOOK and counted is None:
            return self.tr("Bring in")
        if standing.step is Step.LOOK and counted is not None and standing.would_change:
            return self.tr("Bring in %Ln patron(s)", "", counted.added + counted.updated)
        return self.tr("Open the desk") if self._opens_desk else self.tr("Done")

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return QCoreApplication.translate("FootButtons", source, comment, n)
