"""Opens the one dialog for whatever is to be printed, and remembers the papers of this desk."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.printing.content import PrintContent
from app.ui.printing.papers import Papers, SheetKind
from app.ui.printing.print_dialog import PrintDialog
from app.ui.theme.theme import Theme


class PrintOpener(QObject):
    """Made once a window."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.papers = Papers(self)

    def show(
        self, kind: SheetKind, make: Callable[[], PrintContent], parent: QWidget | None = None
    ) -> PrintDialog:
        """Show what `make` says; over `parent` where another dialog asks."""
        dialog = PrintDialog(self._theme, self.papers, kind, make, parent or self._window)
        dialog.open()
        return dialog
