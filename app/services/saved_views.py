"""What is done with ways to look at lists: saved under a name, changed, removed, chosen to begin with."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.saved_view import SavedView, StartingView
from app.models.tables import RECORDS
from app.services import texts
from app.services.live_records import live
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.list_view_errors import ViewNameTakenError
from app.vocabulary.list_views import ListName, ListView, Whose, as_json
from app.vocabulary.records import RecordRef
from app.vocabulary.text import fold


@dataclass(frozen=True, slots=True)
class SaveView:
    """Keep a view under a name: for everybody, or for oneself alone."""

    list_name: ListName
    name: str
    view: ListView
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class RenameView:
    """Give a view another name, share it or keep it to oneself."""

    view_id: int
    name: str
    is_shared: bool


@dataclass(frozen=True, slots=True)
class ChangeView:
    """Let a view show what is shown now."""

    view_id: int
    view: ListView


@dataclass(frozen=True, slots=True)
class BeginWithView:
    """Begin a list with a view, or (None) as the program comes."""

    list_name: ListName
    view_id: int | None
    whose: Whose


class SavedViews:
    """Actions on views. Each may raise RecordGoneError: of a view removed, or a colleague's own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, by: Actor, command: SaveView) -> Committed[int]:
        """Keep a new view; the result is its id. Raises ViewNameTakenError and the errors of a name."""
        with self._database.writing(by, Action.SAVE_VIEW) as writing:
            view = SavedView(list_name=command.list_name)
            _name(writing.session, by, view, command.name, is_shared=command.is_shared)
            view.shows = _written(writing.session, command.view)
            writing.session.add(view)
        return Committed(view.id, writing.changes)

    def rename(self, by: Actor, command: RenameView) -> Committed[int]:
        """Name, share or unshare a view; the result is its id. Raises as `save` does.

        Whoever takes a shared view back for themselves becomes its owner.
        """
        with self._database.writing(by, Action.EDIT_VIEW) as writing:
            view = _visible(writing.session, by, command.view_id)
            _name(writing.session, by, view, command.name, is_shared=command.is_shared)
        return Committed(view.id, writing.changes)

    def change(self, by: Actor, command: ChangeView) -> Committed[int]:
        """Let a view show something else; the result is its id."""
        with self._database.writing(by, Action.EDIT_VIEW) as writing:
            view = _visible(writing.session, by, command.view_id)
            view.shows = _written(writing.session, command.view)
        return Committed(view.id, writing.changes)

    def remove(self, by: Actor, view_id: int) -> Committed[int]:
        """Forget a view; lists that began with it begin as the program comes. The result is its id."""
        with self._database.writing(by, Action.REMOVE_VIEW) as writing:
            _visible(writing.session, by, view_id).deleted = True
            begun = select(StartingView).where(StartingView.view_id == view_id, ~StartingView.deleted)
            for start in writing.session.scalars(begun):
                start.deleted = True
        return Committed(view_id, writing.changes)

    def begin_with(self, by: Actor, command: BeginWithView) -> Committed[int | None]:
        """Choose what a list begins with, here or for oneself; the result is the view's id."""
        with self._database.writing(by, Action.BEGIN_WITH_VIEW) as writing:
            start = _start(writing.session, by, command)
            if command.view_id is None:
                if start is not None:
                    start.deleted = True
            else:
                view = _visible(writing.session, by, command.view_id)
                if start is None:
                    start = StartingView(list_name=command.list_name, staff_id=None, desk_id=None)
                    if command.whose is Whose.STAFF:
                        start.staff_id = by.staff_id
                    else:
                        start.desk_id = by.desk_id
                    writing.session.add(start)
                start.view_id = view.id
        return Committed(command.view_id, writing.changes)


def _visible(session: Session, by: Actor, view_id: int) -> SavedView:
    view = live(session, SavedView, view_id)
    if view.owner_id not in (None, by.staff_id):
        raise RecordGoneError
    return view


def _name(session: Session, by: Actor, view: SavedView, name: str, *, is_shared: bool) -> None:
    """Name a view, unless somebody who sees it sees another of that name."""
    view.name = texts.name(name, Limit.SHORT)
    view.owner_id = None if is_shared else by.staff_id
    others = session.scalars(
        select(SavedView).where(SavedView.list_name == view.list_name, ~SavedView.deleted)
    )
    for other in others:
        is_seen = is_shared or other.owner_id in (None, by.staff_id)
        if other.id != view.id and is_seen and fold(other.name) == fold(view.name):
            raise ViewNameTakenError(view.name)


def _start(session: Session, by: Actor, command: BeginWithView) -> StartingView | None:
    is_mine = (
        StartingView.staff_id == by.staff_id
        if command.whose is Whose.STAFF
        else StartingView.desk_id == by.desk_id
    )
    kept = select(StartingView).where(
        StartingView.list_name == command.list_name, ~StartingView.deleted, is_mine
    )
    return session.scalars(kept.order_by(StartingView.id).limit(1)).first()


def _written(session: Session, view: ListView) -> str:
    def uid_of(ref: RecordRef) -> bytes | None:
        model = RECORDS[ref.kind]
        return session.scalars(select(model.uid).where(model.id == ref.id)).first()

    return as_json(view, uid_of)
