"""Who works at this desk now, in which library: known once, announced when it changes."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from app.queries.rows import DeskRow, LibraryInfo, ListRow, Lists, StaffRow
from app.vocabulary.changes import Actor


class DeskSession(QObject):
    """The library, the desk and the staff member at it. Lists are the library's own, read at the start."""

    staff_changed = Signal()
    """Another staff member is at the desk now."""

    library_changed = Signal()
    """The library's name, lists or desks were read anew."""

    def __init__(self, library: LibraryInfo, desk: DeskRow, staff: StaffRow, lists: Lists) -> None:
        super().__init__()
        self._library = library
        self._desk = desk
        self._staff = staff
        self._lists = lists

    @property
    def library(self) -> LibraryInfo:
        """Whose file this is."""
        return self._library

    @property
    def desk(self) -> DeskRow:
        """The workstation, with its branch."""
        return self._desk

    @property
    def staff(self) -> StaffRow:
        """Who is at the desk."""
        return self._staff

    @property
    def lists(self) -> Lists:
        """Categories, channels, kinds of interaction and request."""
        return self._lists

    @property
    def actor(self) -> Actor:
        """Who acts, and from where: what every command is carried out as."""
        return Actor(self._staff.id, self._desk.id)

    @property
    def zone(self) -> ZoneInfo:
        """The branch's time zone."""
        return ZoneInfo(self._desk.zone)

    def switch_to(self, staff: StaffRow) -> None:
        """Somebody else sits down."""
        self._staff = staff
        self.staff_changed.emit()

    def take(self, library: LibraryInfo, desk: DeskRow, lists: Lists) -> None:
        """Show what was read anew after a change."""
        self._library, self._desk, self._lists = library, desk, lists
        self.library_changed.emit()


def by_id(rows: Iterable[ListRow], record_id: int | None) -> ListRow | None:
    """The entry of a list with this id."""
    return next((row for row in rows if row.id == record_id), None)
