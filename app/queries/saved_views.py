"""The ways to look at a list that staff have saved, and which one it begins with."""

from dataclasses import dataclass

from sqlalchemy import Integer, String, bindparam, or_, select
from sqlalchemy.orm import Session

from app.models.saved_view import SavedView, StartingView
from app.models.tables import RECORDS
from app.storage.database import Database
from app.vocabulary.list_views import ListName, ListView, from_json
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.text import fold


@dataclass(frozen=True, slots=True)
class SavedViewRow:
    """A view under its name; everybody's when it is shared."""

    id: int
    name: str
    is_shared: bool
    view: ListView


@dataclass(frozen=True, slots=True)
class SavedViewsOfList:
    """The views that one staff member sees, by name; what the list begins with for them, and at this desk."""

    views: tuple[SavedViewRow, ...] = ()
    of_staff_id: int | None = None
    of_desk_id: int | None = None

    @property
    def begins_with(self) -> SavedViewRow | None:
        """One's own choice goes before that of the desk."""
        return self.find(self.of_staff_id) or self.find(self.of_desk_id)

    def find(self, view_id: int | None) -> SavedViewRow | None:
        """The view with this id, if it is one of these."""
        return next((one for one in self.views if one.id == view_id), None)


_LIST = bindparam("list_name", type_=String)
_STAFF = bindparam("staff_id", type_=Integer)
_DESK = bindparam("desk_id", type_=Integer)

_VIEWS = select(SavedView.id, SavedView.name, SavedView.owner_id, SavedView.shows).where(
    SavedView.list_name == _LIST,
    ~SavedView.deleted,
    or_(SavedView.owner_id.is_(None), SavedView.owner_id == _STAFF),
)
_STARTS = (
    select(StartingView.view_id, StartingView.staff_id)
    .where(
        StartingView.list_name == _LIST,
        ~StartingView.deleted,
        or_(StartingView.staff_id == _STAFF, StartingView.desk_id == _DESK),
    )
    .order_by(StartingView.id.desc())
)


class SavedViews:
    """Reads views."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_list(self, list_name: ListName, staff_id: int | None, desk_id: int | None) -> SavedViewsOfList:
        """The views of a list, as a staff member at a desk sees them."""
        values = {"list_name": str(list_name), "staff_id": staff_id, "desk_id": desk_id}
        with self._database.reading() as session:
            rows = [
                SavedViewRow(row.id, row.name, row.owner_id is None, _view(session, row.shows))
                for row in session.execute(_VIEWS, values).all()
            ]
            begun = session.execute(_STARTS, values).all()
        return SavedViewsOfList(
            tuple(sorted(rows, key=lambda row: (fold(row.name), row.id))),
            of_staff_id=min((row.view_id for row in begun if row.staff_id is not None), default=None),
            of_desk_id=min((row.view_id for row in begun if row.staff_id is None), default=None),
        )


def _view(session: Session, shows: str) -> ListView:
    def ref_of(kind: RecordKind, uid: bytes) -> RecordRef | None:
        model = RECORDS[kind]
        found = session.scalars(select(model.id).where(model.uid == uid, ~model.deleted)).first()
        return None if found is None else RecordRef(kind, found)

    return from_json(shows, ref_of)
