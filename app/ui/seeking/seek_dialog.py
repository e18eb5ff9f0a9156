"""The search across everything: names while one types, then words in notes, and Enter opens."""

from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.queries.seek_rows import FoundGroup
from app.ui.picking.pick_dialog import PickDialog
from app.ui.picking.pick_line import heading
from app.ui.scanning.receivers import TAKES_SCANS
from app.ui.seeking.seek_words import SeekWords
from app.ui.states import States
from app.ui.workplace import Workplace

Groups = tuple[FoundGroup, ...]


class SeekDialog(PickDialog):
    """`picked` gives a Hit. What an older text found is dropped; what stands there stays until the new is in.

    Enter that comes before the answers waits for them.
    """

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(workplace.theme, "seek", parent)
        self._place = workplace
        states = States(workplace.formats, workplace.deadlines)
        self._words = SeekWords(workplace.formats, workplace.languages, states)
        self._names: Groups = ()
        self._texts: Groups = ()
        self._waits_for = 0
        self._picks_then = False
        self.line.setProperty(TAKES_SCANS, True)
        self.typed.connect(self._seek)
        self._retranslate()

    @Slot(str)
    def _seek(self, text: str) -> None:
        everywhere, zone = self._place.queries.everywhere, self._place.session.zone
        self._picks_then = False
        self._waits_for = 2
        read = self._place.tasks.read
        read(partial(everywhere.names, text, zone), owner=self, then=self._show_names, key="seek names")
        read(partial(everywhere.words, text, zone), owner=self, then=self._show_texts, key="seek words")

    def _show_names(self, found: Groups) -> None:
        self._names = found
        self._show()

    def _show_texts(self, found: Groups) -> None:
        self._texts = found
        self._show()

    def _show(self) -> None:
        self._waits_for -= 1
        self._fill()
        if self._picks_then and self._waits_for <= 0:
            self._picks_then = False
            self.pick()

    def _fill(self) -> None:
        lines = self._words.lines((*self._names, *self._texts))
        if not lines and self.line.text().strip() and self._waits_for <= 0:
            lines = [heading(self.tr("Nothing is found by this."))]
        self.show_lines(lines)

    @override
    def pick(self) -> None:
        if self._waits_for > 0:
            self._picks_then = True
            return
        super().pick()

    def _retranslate(self) -> None:
        self.show_texts(
            self.tr("Search across everything"),
            self.tr("Name, card or words of a note …"),
            self.tr(
                "Narrow it with card: status: kind: channel: staff: since: until: – for example "
                "kind:complaint since:2026-01 · ↑ ↓ choose · Enter opens · Esc closes"
            ),
            self.tr("What was found"),
        )
        self._fill()

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
