"""A demonstration library in a real file: whole, marked, searchable, one change set, over nobody else."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.models.change_set import Change, ChangeSet
from app.models.derived import PatronSummary, RequestState
from app.models.library import Library
from app.models.list_entry import Service
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.queries.queries import Queries
from app.services.demonstration.building import Demonstration
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationCounts, DemonstrationSize
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Changes
from app.vocabulary.wants import TariffState
from tests.builders import SET_UP, Builder, new_library
from tests.fixtures.library import contents
from tests.services.demonstration.planned import TUESDAY

SIZE = DemonstrationSize(patrons=120, interactions=400, requests=60)


class Built:
    """One demonstration library, shared by tests that only look."""

    def __init__(self, database: Database, by: Actor, counts: DemonstrationCounts, changes: Changes) -> None:
        self.database = database
        self.by = by
        self.counts = counts
        self.changes = changes
        self.progress: list[tuple[int, int]] = []


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    path = tmp_path_factory.mktemp("library") / "contoh.pemustaka"
    progress: list[tuple[int, int]] = []
    database, by = new_library(path, lambda: TUESDAY, demonstration_set_up())
    with database:
        done = Demonstration(database).build(by, SIZE, lambda made, of: progress.append((made, of)))
        built = Built(database, by, done.result, done.changes)
        built.progress = progress
        yield built


def test_the_counts_are_those_asked_for(built: Built) -> None:
    counts = built.counts
    assert (counts.patrons, counts.interactions, counts.requests) == (120, 400, 60)
    with built.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Patron)) == 120
        changes = select(func.count()).where(Change.change_set_id == built.changes.change_set_id)
        dated = session.scalar(select(func.count()).select_from(Service))
        first_card, views = 1, 2
        assert session.scalar(changes) == counts.records + first_card + (dated or 0) + views


def test_it_is_marked_and_one_change_set(built: Built) -> None:
    with built.database.reading() as session:
        assert session.scalars(select(Library.is_demonstration)).one()
        actions = session.scalars(select(ChangeSet.action).order_by(ChangeSet.id)).all()
    assert actions == [Action.SET_UP, Action.BUILD_DEMONSTRATION]


def test_progress_grows_to_the_whole(built: Built) -> None:
    made = [one for one, _ in built.progress]
    assert made == sorted(made)
    assert built.progress[-1] == (580, 580)


def test_the_first_patron_heads_the_list_with_three_open_requests(built: Built) -> None:
    newest = select(Patron.full_name, PatronSummary).join(Patron, Patron.id == PatronSummary.patron_id)
    with built.database.reading() as session:
        name, summary = session.execute(newest.order_by(PatronSummary.last_used_at.desc())).all()[0]
        assert (name, summary.card, summary.open_requests) == ("Nur'aini Siregar", "M0000017", 3)
        assert TUESDAY - summary.last_used_at < timedelta(minutes=5)
        latest_event = session.scalar(select(func.max(RequestState.last_event_at)))
    assert latest_event is not None
    assert latest_event < TUESDAY


@pytest.mark.parametrize("words", [["nuraini", "siregar"], ["m0000017"], ["081200764410"]])
def test_patrons_are_found_by_name_card_and_phone(built: Built, words: list[str]) -> None:
    search = built.database.search
    found = select(Patron.full_name).where(Patron.id.in_(search.patrons()))
    with built.database.reading() as session:
        assert session.scalars(found, search.sought(words)).all() == ["Nur'aini Siregar"]


def test_colleagues_work_in_two_branches_and_some_have_cards(built: Built) -> None:
    with built.database.reading() as session:
        staff = session.scalars(select(StaffMember)).all()
    assert len({one.branch_id for one in staff}) == 2
    assert len([one for one in staff if one.card]) >= 4
    assert {one.full_name for one in staff} >= {"Siti Rahmawati", "Dewi Anggraini"}
    assert next(one for one in staff if one.id == built.by.staff_id).card == "P0001"


def test_it_is_never_built_twice_or_over_other_people(built: Built) -> None:
    with pytest.raises(ValueError, match="has patrons already"):
        Demonstration(built.database).build(built.by, SIZE)


def test_a_true_library_is_never_filled_with_made_up_people(build: Builder) -> None:
    before = contents(build.database)
    with pytest.raises(ValueError, match="not set up as a demonstration"):
        Demonstration(build.database).build(build.actor, SIZE)
    assert contents(build.database) == before


class GivenUpError(Exception):
    pass


def test_giving_up_in_the_middle_keeps_nothing(tmp_path: Path) -> None:
    def give_up(made: int, _of: int) -> None:
        if made > 300:
            raise GivenUpError

    database, by = new_library(tmp_path / "contoh.pemustaka", lambda: TUESDAY, demonstration_set_up())
    with database:
        before = contents(database)
        with pytest.raises(GivenUpError):
            Demonstration(database).build(by, SIZE, give_up)
        assert contents(database) == before


@pytest.mark.parametrize(
    ("language", "name"), [("id", "(contoh)"), ("en", "(demonstration)"), ("fr", "(contoh)")]
)
def test_the_library_says_in_its_name_what_it_is(language: str, name: str) -> None:
    command = demonstration_set_up(language)
    assert command.library_name.endswith(name)
    assert command.is_demonstration
    assert not SET_UP.is_demonstration


def test_requests_say_what_their_kinds_require_and_recent_ones_have_their_plans(built: Built) -> None:
    queries = Queries.of(built.database)
    required = {
        kind.id: {one.id for one in kind.fields if one.is_required}
        for kind in queries.request_kinds.all().kinds
    }
    with built.database.reading() as session:
        ids = session.scalars(select(RequestState.request_id)).all()
    whole = [queries.requests.details(one) for one in ids]
    assert all(required[one.kind_id] <= dict(one.wants.form.wants.values).keys() for one in whole)
    plans = [one.wants.steps for one in whole if one.wants.steps]
    assert any(step.done_at is None for steps in plans for step in steps)
    assert any(step.done_at is not None for steps in plans for step in steps)
    assert {one.wants.settlement.state for one in whole} >= {TariffState.FREE, TariffState.PAID}
    assert all(one.wants.status.status_class is one.row.status for one in whole)
