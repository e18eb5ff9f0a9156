import threading

import pytest
from pytestqt.qtbot import QtBot

from app.errors import RecordGoneError
from app.ui.background.task_runner import TaskRunner
from app.ui.tables.columns import RecordIdRole, RowRole
from app.ui.tables.paged_models import PagedTableModel
from tests.ui.tables.people import (
    PATRONS_CHANGED,
    People,
    PeopleSource,
    name_columns,
)

Model = PagedTableModel[People, str]


@pytest.fixture
def source() -> PeopleSource:
    return PeopleSource({number: f"name {number:03}" for number in range(1, 241)})


@pytest.fixture
def model(source: PeopleSource, tasks: TaskRunner) -> Model:
    return PagedTableModel(source, name_columns(), tasks)


def shown(model: Model, qtbot: QtBot, listing: People) -> Model:
    with qtbot.waitSignal(model.completed):
        model.show(listing)
    return model


def texts(model: Model, *positions: int) -> list[object]:
    return [model.index(position, 0).data() for position in positions]


def all_texts(model: Model) -> list[object]:
    return texts(model, *range(model.rowCount()))


def test_the_first_page_comes_with_its_rows_in_one_read(
    model: Model, source: PeopleSource, qtbot: QtBot
) -> None:
    source.first_ids = 240
    shown(model, qtbot, People())
    assert source.calls == ["first"]
    assert texts(model, 0, 239) == ["name 001", "name 240"]
    assert source.calls == ["first"], "asking for what is known reads nothing"


def test_the_scroll_bar_grows_behind_the_first_page(model: Model, source: PeopleSource, qtbot: QtBot) -> None:
    source.more_ids = 60
    lengths: list[int] = []
    model.rowsInserted.connect(lambda *_: lengths.append(model.rowCount()))
    with qtbot.waitSignal(model.completed):
        model.show(People())
        with qtbot.waitSignal(model.shown):
            pass
        assert model.rowCount() == 100
        assert not model.is_complete
    assert lengths == [160, 220, 240]
    assert model.is_complete


def test_a_row_far_away_is_an_ellipsis_until_its_page_has_come_and_is_asked_for_once(
    model: Model, source: PeopleSource, qtbot: QtBot
) -> None:
    shown(model, qtbot, People())
    gate = source.gates.setdefault("rows", threading.Event())
    with qtbot.waitSignal(model.dataChanged):
        assert texts(model, 200, 201, 200) == ["…", "…", "…"]
        assert model.index(200, 0).data(RowRole) is None
        gate.set()
    assert texts(model, 200, 201) == ["name 201", "name 202"]
    assert source.calls.count("rows") == 1


def test_pages_are_read_one_after_another(model: Model, source: PeopleSource, qtbot: QtBot) -> None:
    source.names.update({number: f"name {number}" for number in range(241, 1001)})
    shown(model, qtbot, People())
    for position in (300, 500, 700, 900):
        with qtbot.waitSignal(model.dataChanged):
            assert texts(model, position) == ["…"]
        assert texts(model, position) == [f"name {position + 1}"]


def test_rows_that_could_not_be_read_are_asked_for_when_painted_again(
    model: Model, source: PeopleSource, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise RecordGoneError

    shown(model, qtbot, People())
    with monkeypatch.context() as broken, qtbot.waitSignal(model.read_failed):
        broken.setattr(source, "rows", refuse)
        assert texts(model, 200) == ["…"]
    with qtbot.waitSignal(model.dataChanged):
        assert texts(model, 200) == ["…"]
    assert texts(model, 200) == ["name 201"]


def test_wishes_for_rows_of_an_earlier_listing_are_forgotten(
    model: Model, source: PeopleSource, qtbot: QtBot
) -> None:
    source.names.update({number: f"name {number}" for number in range(241, 1001)})
    shown(model, qtbot, People())
    gate = source.gates.setdefault("rows", threading.Event())
    texts(model, 300)
    qtbot.waitUntil(lambda: source.calls.count("rows") == 1)
    texts(model, 900)
    shown(model, qtbot, People("name 00"))
    with qtbot.waitSignal(model._rows.arrived):
        gate.set()
    shown(model, qtbot, People())
    qtbot.waitUntil(lambda: texts(model, 500) == ["name 501"])
    assert source.calls.count("rows") == 2


def test_a_row_deleted_meanwhile_is_a_dash(model: Model, source: PeopleSource, qtbot: QtBot) -> None:
    shown(model, qtbot, People())
    del source.names[201]
    with qtbot.waitSignal(model.dataChanged):
        assert texts(model, 200) == ["…"]
    assert texts(model, 199, 200) == ["name 200", "—"]
    assert model.index(200, 0).data(RowRole) is None
    assert model.index(200, 0).data(RecordIdRole) == 201


def test_dragging_through_many_pages_reads_the_last_ones_only(
    source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    source.names.update({number: f"name {number}" for number in range(241, 100_001)})
    model: Model = PagedTableModel(source, name_columns(), tasks)
    shown(model, qtbot, People())
    with qtbot.waitSignal(model.dataChanged):
        for position in range(0, 100_000, 10):
            model.index(position, 0).data()
    assert texts(model, 99_999) == ["name 100000"]
    assert source.calls.count("rows") == 1


@pytest.mark.parametrize(
    ("listing", "expected"),
    [
        (People(), ["b", "a", "ab", "c"]),
        (People("a"), ["a", "ab"]),
        (People(by_name=True), ["a", "ab", "b", "c"]),
        (People("nobody"), []),
    ],
)
def test_listings(listing: People, expected: list[str], tasks: TaskRunner, qtbot: QtBot) -> None:
    model: Model = PagedTableModel(PeopleSource({4: "b", 2: "a", 3: "ab", 1: "c"}), name_columns(), tasks)
    assert all_texts(shown(model, qtbot, listing)) == expected


def test_a_newer_search_overtakes_an_older_one(model: Model, source: PeopleSource, qtbot: QtBot) -> None:
    slow = source.gates.setdefault(People("name 1"), threading.Event())
    times_shown: list[object] = []
    model.shown.connect(lambda: times_shown.append(model.listing))
    model.show(People("name 1"))
    with qtbot.waitSignal(model.completed):
        model.show(People("name 00"))
    slow.set()
    shown(model, qtbot, People("name 01"))
    assert times_shown == [People("name 00"), People("name 01")]
    assert model.rowCount() == 10


def test_a_change_of_texts_keeps_the_rows_and_shows_the_old_until_the_new_have_come(
    model: Model, source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    shown(model, qtbot, People())
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    gate = source.gates.setdefault("rows", threading.Event())
    source.names[3] = "another"
    with qtbot.waitSignal(model.dataChanged):
        tasks.committed.emit(PATRONS_CHANGED)
    assert texts(model, 2) == ["name 003"]
    gate.set()
    qtbot.waitUntil(lambda: texts(model, 2) == ["another"])
    qtbot.waitUntil(lambda: source.calls.count("rest") == 4)
    assert resets == []
