"""The views of one list: reads them, shows the one that is chosen, and keeps what is to be kept."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.queries.saved_views import SavedViewRow, SavedViewsOfList
from app.services.saved_views import BeginWithView, ChangeView
from app.ui.dialogs.running import RunningDialogs
from app.ui.list_views.view_menu import ShippedView, Shown, ViewMenu
from app.ui.list_views.view_name_dialog import ViewNameDialog
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor, Changes, Committed
from app.vocabulary.list_views import ListName, ListView, Whose
from app.vocabulary.records import RecordKind

_KINDS = frozenset({RecordKind.SAVED_VIEW, RecordKind.STARTING_VIEW})


class ListViews(QObject):
    """A list puts `button` beside its title, shows what `view_wanted` says, and tells `follow` what it shows.

    `shipped` names the views that come with the program, in the language of the screen; the first is what the
    list shows when nobody has chosen anything.
    """

    view_wanted = Signal(object)
    """`ListView`: show this."""

    refused = Signal(PemustakaError)

    def __init__(
        self,
        workplace: Workplace,
        list_name: ListName,
        shipped: Callable[[], Sequence[ShippedView]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._place = workplace
        self._list_name = list_name
        self._shipped = shipped
        self._parent = parent
        self._views = SavedViewsOfList()
        self._now = shipped()[0].view
        self._chosen = Shown()
        self._staff_begun: int | None = None
        self._awaited: int | None = None
        self._running = RunningDialogs(workplace, self)
        self.button = ViewMenu(workplace.theme)
        self.button.setObjectName(f"{list_name}_view")
        self._connect()
        self.retranslate()
        self._read()

    def _connect(self) -> None:
        button = self.button
        button.shipped_chosen.connect(self._choose_shipped)
        button.saved_chosen.connect(self.choose)
        button.save_requested.connect(self._ask_name_to_save)
        button.change_requested.connect(self._change)
        button.rename_requested.connect(self._ask_new_name)
        button.remove_requested.connect(self._remove)
        button.start_requested.connect(self._begin_with)
        self._place.tasks.committed.connect(self._on_committed)
        self._place.session.staff_changed.connect(self._read)

    @property
    def chosen(self) -> SavedViewRow | None:
        """The saved view that was chosen last."""
        return self._views.find(self._chosen.saved_id)

    def follow(self, now: ListView) -> None:
        """The list shows this now: say whether it is still the view that was chosen."""
        self._now = now
        self._say()

    def choose(self, view_id: int) -> None:
        """Show a saved view."""
        row = self._views.find(view_id)
        if row is not None:
            self._want(Shown(None, view_id), row.view)

    @Slot()
    def retranslate(self) -> None:
        """Name the views in the language that holds now."""
        self.button.offer(self._shipped(), self._views)
        self._say()

    def _choose_shipped(self, number: int) -> None:
        self._want(Shown(number), self._shipped()[number].view)

    def _want(self, chosen: Shown, view: ListView) -> None:
        self._chosen = chosen
        self.view_wanted.emit(view)
        self._say()

    def _say(self) -> None:
        row = self.chosen
        if row is None and self._chosen.saved_id is not None:
            self._chosen = Shown()  # it was removed, or is a colleague's own
        view = row.view if row is not None else self._shipped()[self._chosen.shipped or 0].view
        self.button.show_view(Shown(self._chosen.shipped, self._chosen.saved_id, self._now != view))

    # Reading

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if not changes.kinds.isdisjoint(_KINDS):
            self._read()

    @Slot()
    def _read(self) -> None:
        by = self._place.session.actor
        work = partial(self._place.queries.saved_views.of_list, self._list_name, by.staff_id, by.desk_id)
        then = partial(self._take, by)
        self._place.tasks.read(work, owner=self, then=then, failed=self.refused.emit, key="views")

    def _take(self, by: Actor, views: SavedViewsOfList) -> None:
        self._views = views
        self.retranslate()
        if self._awaited is not None and views.find(self._awaited) is not None:
            self._chosen, self._awaited = Shown(None, self._awaited), None
            self._say()
        if by.staff_id != self._staff_begun:
            self._staff_begun = by.staff_id
            if views.begins_with is not None:
                self.choose(views.begins_with.id)

    # What is done

    @Slot()
    def _ask_name_to_save(self) -> None:
        self._open(None, self._place.services.saved_views.save, self._await)

    @Slot()
    def _ask_new_name(self) -> None:
        self._open(self.chosen, self._place.services.saved_views.rename, None)

    def _open(self, kept: SavedViewRow | None, verb: Any, told: Callable[[int], None] | None) -> None:
        to_save = (self._list_name, self._now)
        dialog = ViewNameDialog(self._place.theme, to_save, kept, self._parent)
        self._running.show(dialog, verb, told)

    def _await(self, view_id: int) -> None:
        """A view was saved: it is the one shown, as soon as it has been read."""
        self._awaited = view_id
        self._read()

    @Slot()
    def _change(self) -> None:
        if self.chosen is not None:
            command = ChangeView(self.chosen.id, self._now)
            self._write(partial(self._place.services.saved_views.change, self._place.session.actor, command))

    @Slot()
    def _remove(self) -> None:
        if self.chosen is not None:
            remove = self._place.services.saved_views.remove
            self._write(partial(remove, self._place.session.actor, self.chosen.id))

    @Slot(object, bool)
    def _begin_with(self, whose: Whose, wanted: bool) -> None:  # noqa: FBT001  # a signal's argument
        if self.chosen is not None:
            command = BeginWithView(self._list_name, self.chosen.id if wanted else None, whose)
            begin = self._place.services.saved_views.begin_with
            self._write(partial(begin, self._place.session.actor, command))

    def _write(self, work: Callable[[], Committed[Any]]) -> None:
        self._place.tasks.write(work, owner=self, failed=self.refused.emit)
