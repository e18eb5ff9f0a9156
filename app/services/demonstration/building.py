"""Builds a demonstration library into a file that was just set up as one."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.base import new_uid
from app.models.list_entry import Service
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.models.tables import RECORDS
from app.services.demonstration.plan import material
from app.services.demonstration.plan.rows import Batch, Ids
from app.services.demonstration.plan.whole import Plan
from app.services.demonstration.set_up import read_set_up
from app.services.demonstration.size import DemonstrationCounts, DemonstrationSize
from app.services.demonstration.views import save_views
from app.services.live_records import live, the_library
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.records import RecordKind
from app.vocabulary.text import identifier_key

Progress = Callable[[int, int], None]
"""Told how many patrons, interactions and requests are made, of how many; may raise to give up."""

_COUNTED = frozenset({RecordKind.PATRON, RecordKind.INTERACTION, RecordKind.REQUEST})


class Demonstration:
    """Fills a library with made-up patrons and a year of work."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def build(
        self, by: Actor, size: DemonstrationSize, progress: Progress | None = None
    ) -> Committed[DemonstrationCounts]:
        """Write the whole demonstration in one change set; `by` comes from the setting up.

        Raises ValueError, and whatever `progress` raises, before anything is kept: a library with patrons, or
        one that is not marked as a demonstration, is never mixed with made-up people.
        """
        with self._database.writing(by, Action.BUILD_DEMONSTRATION) as writing:
            _check_empty(writing.session)
            words = material.load()
            plan = Plan(words, read_set_up(writing), size, _free_ids(writing))
            tally = _Tally(size, progress)
            for batch in plan.batches():
                _write(writing, batch)
                tally.add(batch)
            _give_card(writing, words.staff["first"]["card"])
            _date_services(writing, words.statements["exist_for_days"])
            save_views(writing)
        return Committed(tally.counts(), writing.changes)


class _Tally:
    """Counts what is written, and tells it."""

    def __init__(self, size: DemonstrationSize, progress: Progress | None) -> None:
        self._total = size.patrons + size.interactions + size.requests
        self._progress = progress
        self._made = dict.fromkeys(RecordKind, 0)

    def add(self, batch: Batch) -> None:
        self._made[batch.kind] += len(batch.rows)
        if self._progress is not None and batch.kind in _COUNTED:
            self._progress(sum(self._made[kind] for kind in _COUNTED), self._total)

    def counts(self) -> DemonstrationCounts:
        made = self._made
        return DemonstrationCounts(
            patrons=made[RecordKind.PATRON],
            interactions=made[RecordKind.INTERACTION],
            requests=made[RecordKind.REQUEST],
            records=sum(made.values()),
        )


def _check_empty(session: Session) -> None:
    if not the_library(session).is_demonstration:
        raise ValueError("this library was not set up as a demonstration")
    if session.scalar(select(Patron.id).limit(1)) is not None:
        raise ValueError("this library has patrons already")


def _free_ids(writing: Writing) -> Ids:
    """Ids counted up from the first free one: the write lock keeps everybody else from taking any."""
    return {kind: count(writing.next_ids(model, 1).start) for kind, model in RECORDS.items()}


def _write(writing: Writing, batch: Batch) -> None:
    for row in batch.rows:
        if "uid" not in row:
            row["uid"] = new_uid()
    writing.bulk_insert(RECORDS[batch.kind], batch.rows)


def _give_card(writing: Writing, card: str) -> None:
    """The first staff member gets a card too, so that a scan can switch to them."""
    staff = live(writing.session, StaffMember, writing.by.staff_id or 0)
    if staff.card is None:
        staff.card, staff.card_key = card, identifier_key(card)


def _date_services(writing: Writing, days_by_code: Mapping[str, int]) -> None:
    """Say since when the services exist, so that some wishes of patrons have come true."""
    today = writing.now.date()
    for service in writing.session.scalars(select(Service).order_by(Service.id)):
        days = days_by_code.get(service.code, days_by_code["others"])
        service.exists_since = today - timedelta(days=days)
