"""Counts how one patron uses the library from interactions, requests and visits."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, timedelta, tzinfo
from itertools import pairwise
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, select
from sqlalchemy.orm import Session

from app.models.column_types import Moment
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind, ListEntry, RequestKind
from app.models.request import Request
from app.models.visit import Visit
from app.queries.key_rows import CountedUse, Share, UseOfLibrary
from app.queries.reading.days import start_of_day
from app.vocabulary.names import BilingualName

_MONTHS = 12
_PATRON = bindparam("patron_id", type_=Integer)
_SINCE = bindparam("since", type_=Moment)

_INTERACTIONS = (Interaction.patron_id == _PATRON, ~Interaction.deleted, Interaction.happened_at >= _SINCE)
_REQUESTS = (Request.patron_id == _PATRON, ~Request.deleted, Request.opened_at >= _SINCE)


def _by(model: type[ListEntry]) -> Select[str, str, str, int]:
    times = func.count().label("times")
    return (
        select(model.code, model.name_id, model.name_en, times)
        .group_by(model.id, model.code, model.name_id, model.name_en)
        .order_by(times.desc(), model.id)
    )


_CHANNELS = (
    _by(Channel)
    .select_from(Interaction)
    .join(Channel, Channel.id == Interaction.channel_id)
    .where(*_INTERACTIONS)
)
_KINDS = (
    _by(InteractionKind)
    .select_from(Interaction)
    .join(InteractionKind, InteractionKind.id == Interaction.kind_id)
    .where(*_INTERACTIONS)
)
_REQUEST_KINDS = (
    _by(RequestKind)
    .select_from(Request)
    .join(RequestKind, RequestKind.id == Request.kind_id)
    .where(*_REQUESTS)
)
_MOMENTS = select(Interaction.happened_at).where(*_INTERACTIONS).order_by(Interaction.happened_at)
_VISITS = select(func.count()).where(
    Visit.patron_id == _PATRON, Visit.deleted.is_(False), Visit.came_at >= _SINCE
)
_LAST = (
    select(func.max(Visit.came_at)).where(Visit.patron_id == _PATRON, Visit.deleted.is_(False)),
    select(func.max(Interaction.happened_at)).where(Interaction.patron_id == _PATRON, ~Interaction.deleted),
    select(func.max(Request.opened_at)).where(Request.patron_id == _PATRON, ~Request.deleted),
)


def counted_use(session: Session, patron_id: int, days: int, today: date) -> CountedUse | None:
    """The contacts of the last days in one figure, with the channel used most; None without any."""
    channels = session.execute(_CHANNELS, _since(patron_id, days, today, UTC)).all()
    if not channels:
        return None
    most = channels[0]
    contacts = sum(row.times for row in channels)
    return CountedUse(contacts, BilingualName(most.name_id, most.name_en), most.times)


def use_of_library(session: Session, patron_id: int, days: int, today: date, zone: tzinfo) -> UseOfLibrary:
    """All that is counted, with days and months as in `zone`."""
    values = _since(patron_id, days, today, zone)
    channels = session.execute(_CHANNELS, values).all()
    requested = session.execute(_REQUEST_KINDS, values).all()
    return UseOfLibrary(
        days=days,
        contacts=sum(row.times for row in channels),
        requests=sum(row.times for row in requested),
        visits=session.scalars(_VISITS, values).one(),
        channels=_shares(channels),
        kinds=_shares((*session.execute(_KINDS, values), *requested)),
        months=_months(session, patron_id, today, zone),
        last_at=max(
            (at for last in _LAST if (at := session.scalar(last, {"patron_id": patron_id})) is not None),
            default=None,
        ),
    )


def _since(patron_id: int, days: int, today: date, zone: tzinfo) -> dict[str, object]:
    return {"patron_id": patron_id, "since": start_of_day(today - timedelta(days=days), zone)}


def _shares(rows: Iterable[Any]) -> tuple[Share, ...]:
    """One share a code: a complaint may be an interaction and a request, and is one line of service."""
    names: dict[str, BilingualName] = {}
    counts: Counter[str] = Counter()
    for row in rows:
        names.setdefault(row.code, BilingualName(row.name_id, row.name_en))
        counts[row.code] += row.times
    return tuple(Share(names[code], count) for code, count in counts.most_common())


def _months(session: Session, patron_id: int, today: date, zone: tzinfo) -> tuple[int, ...]:
    starts = [start_of_day(month, zone) for month in month_starts(today)]
    moments = list(session.scalars(_MOMENTS, {"patron_id": patron_id, "since": starts[0]}))
    before = [bisect_left(moments, start) for start in starts]
    return tuple(later - earlier for earlier, later in pairwise(before))


def month_starts(today: date) -> list[date]:
    """The first days of the last twelve months and of the next one."""
    this_month = today.year * _MONTHS + today.month - 1
    months = range(this_month - _MONTHS + 1, this_month + 2)
    return [date(month // _MONTHS, month % _MONTHS + 1, 1) for month in months]
