"""The button that says which view a list shows; its menu holds the views and what is done with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.queries.saved_views import SavedViewRow, SavedViewsOfList
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.vocabulary.list_views import ListView, Whose

_WIDEST_NAME = 32


@dataclass(frozen=True, slots=True)
class ShippedView:
    """A view that comes with the program, named in the language of the screen."""

    name: str
    view: ListView


@dataclass(frozen=True, slots=True)
class Shown:
    """The view that was chosen last (one of the shipped or the saved ones), and whether it is changed."""

    shipped: int | None = 0
    saved_id: int | None = None
    is_changed: bool = False


class ViewMenu(Button):
    """Knows no service: it tells what is wished for."""

    shipped_chosen = Signal(int)
    saved_chosen = Signal(int)
    save_requested = Signal()
    change_requested = Signal()
    rename_requested = Signal()
    remove_requested = Signal()
    start_requested = Signal(object, bool)
    """`Whose` start, and whether it is to be this view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", Icon.CHEVRON_DOWN, parent)
        self._menu = QMenu(self)
        self._shipped: tuple[ShippedView, ...] = ()
        self._saved = SavedViewsOfList()
        self._shown = Shown()
        self._save = QAction(self)
        self._change = QAction(self)
        self._rename = QAction(self)
        self._remove = QAction(self)
        self._starts = {whose: QAction(self, checkable=True) for whose in Whose}
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        named = (
            (self._save, "save"),
            (self._change, "change"),
            (self._rename, "rename"),
            (self._remove, "remove"),
        )
        for action, name in named:
            action.setObjectName(f"view_{name}")
        for whose, action in self._starts.items():
            action.setObjectName(f"view_start_{whose}")

    def _connect(self) -> None:
        self.clicked.connect(self._open)
        self._save.triggered.connect(self.save_requested)
        self._change.triggered.connect(self.change_requested)
        self._rename.triggered.connect(self.rename_requested)
        self._remove.triggered.connect(self.remove_requested)
        self._menu.triggered.connect(self._take)

    def offer(self, shipped: Sequence[ShippedView], saved: SavedViewsOfList) -> None:
        """Offer these views."""
        self._shipped, self._saved = tuple(shipped), saved
        self._say()

    def show_view(self, shown: Shown) -> None:
        """Say which view is shown."""
        self._shown = shown
        self._say()

    @property
    def _chosen(self) -> SavedViewRow | None:
        return self._saved.find(self._shown.saved_id)

    def _say(self) -> None:
        name = self._name()
        text = self.tr("{name} (changed)").format(name=name) if self._shown.is_changed else name
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self.tr("View: {name}").format(name=text))
        self.setToolTip(self.tr("Choose, save and name ways to look at this list"))
        self.updateGeometry()

    def _name(self) -> str:
        if self._chosen is not None:
            name = self._chosen.name
        elif self._shipped:
            name = self._shipped[self._shown.shipped or 0].name
        else:
            name = ""
        return name if len(name) <= _WIDEST_NAME else f"{name[: _WIDEST_NAME - 1].rstrip()}…"

    @Slot()
    def _open(self) -> None:
        self._fill()
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill(self) -> None:
        self._menu.clear()
        for number, shipped in enumerate(self._shipped):
            is_shown = self._chosen is None and number == self._shown.shipped
            self._add(shipped.name, f"shipped_{number}", (number, None), is_shown=is_shown)
        for is_shared in (False, True):
            rows = [row for row in self._saved.views if row.is_shared is is_shared]
            if rows:
                self._menu.addSeparator()
                heading = self._menu.addAction(self.tr("Of everybody") if is_shared else self.tr("My own"))
                heading.setEnabled(False)
            for row in rows:
                is_shown = row.id == self._shown.saved_id
                self._add(row.name, f"saved_{row.id}", (None, row.id), is_shown=is_shown)
        self._menu.addSeparator()
        self._add_deeds()

    def _add(self, name: str, object_name: str, data: object, *, is_shown: bool) -> None:
        action = self._menu.addAction(name.replace("&", "&&"))
        action.setObjectName(object_name)
        action.setCheckable(True)
        action.setChecked(is_shown)
        action.setData(data)

    def _add_deeds(self) -> None:
        is_saved = self._chosen is not None
        self._menu.addAction(self._save)
        if is_saved and self._shown.is_changed:
            self._menu.addAction(self._change)
        if is_saved:
            self._menu.addActions([self._rename, self._remove])
            self._menu.addSeparator()
            for whose, action in self._starts.items():
                of_whom = self._saved.of_staff_id if whose is Whose.STAFF else self._saved.of_desk_id
                action.setChecked(of_whom == self._shown.saved_id)
                self._menu.addAction(action)

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        for whose, start in self._starts.items():
            if action is start:
                self.start_requested.emit(whose, start.isChecked())
        if isinstance(action.data(), tuple):
            number, saved_id = action.data()
            if saved_id is None:
                self.shipped_chosen.emit(number)
            else:
                self.saved_chosen.emit(saved_id)

    def _retranslate(self) -> None:
        self._save.setText(self.tr("Save this view …"))
        self._change.setText(self.tr("Keep the changes in this view"))
        self._rename.setText(self.tr("Rename or share …"))
        self._remove.setText(self.tr("Remove this view"))
        self._starts[Whose.STAFF].setText(self.tr("Begin with this view: for me"))
        self._starts[Whose.DESK].setText(self.tr("Begin with this view: at this desk"))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
