"""All commands: each with its key and the group it belongs to, found by words of either language."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.actions.window_actions import WindowActions
from app.ui.languages import Language, Languages
from app.ui.onlooking.screened_dialogs import SHOWS_NOBODY
from app.ui.picking.pick_dialog import PickDialog
from app.ui.picking.pick_line import PickLine, heading
from app.ui.theme.theme import Theme
from app.vocabulary.matching import Excerpt, spans
from app.vocabulary.note_words import sought_words


class PaletteDialog(PickDialog):
    """`picked` gives a QAction. Those used last come first; a disabled one is grey and says why."""

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        actions: WindowActions,
        used: Sequence[QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "palette", parent)
        self.setProperty(SHOWS_NOBODY, True)
        self._actions = actions
        self._used = tuple(used)
        self._wordings = tuple(languages.wording(language) for language in Language)
        self.typed.connect(self._narrow)
        actions.renamed.connect(self._retranslate)
        self._retranslate()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = sought_words(text)
        lines = [
            self._line(place, action, words)
            for place, action in self._in_order()
            if action is not self._actions.palette and self._has(place, action, words)
        ]
        self.show_lines(lines or [heading(self.tr("No command is called so."))])

    def _in_order(self) -> Iterator[tuple[str, QAction]]:
        listed = [(place, action) for place, actions in self._actions.groups() for action in actions]
        ranks = {action: rank for rank, action in enumerate(self._used)}
        yield from sorted(listed, key=lambda one: ranks.get(one[1], len(ranks)))

    def _has(self, place: str, action: QAction, words: Sequence[str]) -> bool:
        names = [place, action.text(), *self._in_both(action)]
        return all(any(spans(name, [word]) for name in names) for word in words)

    def _in_both(self, action: QAction) -> Iterator[str]:
        source = self._actions.source_of(action)
        for wording in self._wordings:
            yield wording.translate("WindowActions", source)

    def _line(self, place: str, action: QAction, words: Sequence[str]) -> PickLine:
        is_off = not action.isEnabled()
        about = action.statusTip() if is_off and action.statusTip() else place
        name = action.text()
        return PickLine(
            Excerpt(name, spans(name, words)),
            Excerpt(about, spans(about, words)),
            key=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            value=action,
            is_off=is_off,
        )

    @Slot()
    def _retranslate(self) -> None:
        self.show_texts(
            self.tr("All commands"),
            self.tr("What do you want to do?"),
            self.tr("↑ ↓ choose · Enter does it · Esc closes"),
            self.tr("Commands"),
        )
        self._narrow(self.line.text())

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
