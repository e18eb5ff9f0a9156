"""What this desk prints on: remembered between sheets, announced so that it is kept between starts."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from app.ui.printing.paper import Paper


class SheetKind(Enum):
    """Slips go to what lies at the counter, everything else to the office's paper."""

    SLIP = auto()
    SHEET = auto()


class Papers(QObject):
    """The papers and the printer chosen last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = {SheetKind.SLIP: Paper.A5, SheetKind.SHEET: Paper.A4}
        self._printer = ""

    def paper(self, kind: SheetKind) -> Paper:
        """What this kind of sheet is printed on."""
        return self._papers[kind]

    @property
    def printer(self) -> str:
        """The name of the printer used last; empty for none."""
        return self._printer

    def remember(self, *, slip: str, sheet: str, printer: str) -> None:
        """Begin with what was kept; words that name no paper change nothing."""
        for kind, word in ((SheetKind.SLIP, slip), (SheetKind.SHEET, sheet)):
            if word in set(Paper):
                self._papers[kind] = Paper(word)
        self._printer = printer

    def choose_paper(self, kind: SheetKind, paper: Paper) -> None:
        """This kind of sheet is printed on this paper from now on."""
        self._papers[kind] = paper
        self.changed.emit()

    def choose_printer(self, name: str) -> None:
        """This printer is offered first from now on."""
        self._printer = name
        self.changed.emit()
