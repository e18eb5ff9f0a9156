"""Which measured requests are to be measured again because the hours of their branch were changed."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection, func, select

from app.models.branch import Branch
from app.models.opening_hours import Closure, OpeningHours
from app.models.request_clock import RequestClock
from app.storage.changes.recorder import Recorded

_A_DAY = timedelta(days=1)  # further than any zone is from UTC


class StaleHours:
    """Collects changes of hours, closures and zones."""

    def __init__(self) -> None:
        self._changed: list[Recorded] = []

    def note(self, one: Recorded) -> None:
        """Remember a change if it moves opening time that may have been measured with."""
        is_moved = one.model is Branch and "zone" in one.new and not one.is_insert
        if one.model in (OpeningHours, Closure) or is_moved:
            self._changed.append(one)

    def requests(self, connection: Connection) -> Iterator[int]:
        """Solved requests that ended after opening time began to differ; then forget all."""
        changed, self._changed = self._changed, []
        for one in changed:
            branch_id, since = _moved(connection, one)
            query = select(RequestClock.request_id).where(
                RequestClock.branch_id == branch_id,
                RequestClock.ended_at >= datetime.combine(since, time(), UTC) - _A_DAY,
            )
            yield from connection.execute(query).scalars()


_EVER = date(1970, 1, 2)


def _moved(connection: Connection, one: Recorded) -> tuple[int, date]:
    """The branch, and the day from which on its opening time can be another."""
    if one.model is Branch:
        return one.id, _EVER
    model = OpeningHours if one.model is OpeningHours else Closure
    query = select(model.branch_id, model.first_on, model.last_on).where(model.id == one.id)
    branch_id, first, last = connection.execute(query).one()
    firsts: Iterable[date] = [first, *(day for day in [(one.old or {}).get("first_on")] if day is not None)]
    if model is OpeningHours and last is None and min(firsts) <= _earliest(connection, branch_id):
        return branch_id, _EVER  # the first hours that were set apply before their first day as well
    return branch_id, max(min(firsts), _EVER)


def _earliest(connection: Connection, branch_id: int) -> date:
    """The first day of the first weekly hours, or the last of all days without any."""
    usual = select(func.min(OpeningHours.first_on)).where(
        OpeningHours.branch_id == branch_id, OpeningHours.last_on.is_(None), ~OpeningHours.deleted
    )
    return connection.execute(usual).scalar() or date.max
