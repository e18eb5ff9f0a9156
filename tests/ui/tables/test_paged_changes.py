import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.errors import RecordGoneError
from app.ui.background.task_runner import TaskRunner
from app.ui.tables.columns import RecordIdRole, RowRole
from app.ui.tables.paged_models import PagedListModel, PagedTableModel
from tests.ui.tables.people import (
    PATRONS_CHANGED,
    REQUESTS_CHANGED,
    MillionSource,
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


def test_a_change_of_other_kinds_reads_nothing(
    model: Model, source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    shown(model, qtbot, People())
    before = list(source.calls)
    tasks.committed.emit(REQUESTS_CHANGED)
    shown(model, qtbot, People("name 00"))
    assert source.calls == [*before, "first"]


BEFORE = {1: "dewi", 2: "budi", 3: "citra"}


@pytest.mark.parametrize(
    ("after", "expected", "place"),
    [
        ({**BEFORE, 4: "agus"}, ["agus", "budi", "citra", "dewi"], 2),
        ({1: "dewi", 3: "citra"}, ["citra", "dewi"], 0),
        ({**BEFORE, 3: "zainal"}, ["budi", "dewi", "zainal"], 2),
        ({1: "dewi", 2: "budi"}, ["budi", "dewi"], None),
        ({}, [], None),
    ],
    ids=["one added before it", "one deleted before it", "it moved", "it was deleted", "all were deleted"],
)
def test_the_kept_record_is_found_again_after_a_change(
    after: dict[int, str], expected: list[str], place: int | None, tasks: TaskRunner, qtbot: QtBot
) -> None:
    source = PeopleSource(dict(BEFORE))
    model: Model = PagedTableModel(source, name_columns(), tasks)
    shown(model, qtbot, People(by_name=True))
    model.keep(3)
    source.names = after
    with qtbot.waitSignal(model.record_placed) as placed:
        tasks.committed.emit(PATRONS_CHANGED)
    assert placed.args == [place]
    qtbot.waitUntil(lambda: all_texts(model) == expected)


def test_the_kept_record_is_placed_when_its_row_has_been_read(
    model: Model, source: PeopleSource, qtbot: QtBot
) -> None:
    source.more_ids = 10
    model.keep(235)
    with qtbot.waitSignal(model.record_placed) as placed:
        model.show(People())
    assert placed.args == [234]
    assert model.rowCount() >= 235


def test_a_place_that_another_record_has_taken_meanwhile_is_not_told(
    tasks: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = MillionSource({})
    model: Model = PagedTableModel(source, name_columns(), tasks)
    shown(model, qtbot, People())
    monkeypatch.setattr(source, "position", lambda *_: 5)
    with qtbot.assertNotEmitted(model.record_placed), qtbot.waitSignal(model._gatherer.located):
        model.place(900_000)


def test_a_change_while_a_list_is_being_read_is_read_afterwards(
    model: Model, source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    gate = source.gates.setdefault(People(), threading.Event())
    model.show(People())
    tasks.committed.emit(PATRONS_CHANGED)
    gate.set()
    qtbot.waitUntil(lambda: source.calls.count("first") == 2)


def test_changes_faster_than_reading_neither_starve_the_list_nor_pile_up(
    model: Model, source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    shown(model, qtbot, People())
    gate = source.gates.setdefault(People(), threading.Event())
    for number in range(241, 246):
        tasks.committed.emit(PATRONS_CHANGED)
        qtbot.waitUntil(lambda: source.calls.count("first") == 2)
        source.names[number] = "new"
    gate.set()
    qtbot.waitUntil(lambda: model.rowCount() == 245 and source.calls.count("first") == 3)
    shown(model, qtbot, People("name 00"))
    assert source.calls.count("first") == 4, "one round for the first change, one for all that came after"


def test_a_failed_read_is_told_and_the_next_listing_works(
    model: Model, source: PeopleSource, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: People) -> None:
        raise RecordGoneError

    with monkeypatch.context() as broken, qtbot.waitSignal(model.read_failed):
        broken.setattr(source, "first", refuse)
        model.show(People())
    assert model.rowCount() == 0
    shown(model, qtbot, People())
    assert model.rowCount() == 240


def test_a_model_may_go_while_it_is_being_read(source: PeopleSource, tasks: TaskRunner, qtbot: QtBot) -> None:
    gate = source.gates.setdefault(People(), threading.Event())
    gone: Model = PagedTableModel(source, name_columns(), tasks)
    gone.show(People())
    shiboken6.delete(gone)
    gate.set()
    tasks.committed.emit(PATRONS_CHANGED)
    shown(PagedTableModel(source, name_columns(), tasks), qtbot, People("name 00"))


def test_cells_answer_for_sight_ear_and_mouse(model: Model, qtbot: QtBot) -> None:
    shown(model, qtbot, People())
    first = model.index(0, 1)
    assert first.data() == "8"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "8 letters"
    assert first.data(RowRole) == "name 001"
    assert first.data(RecordIdRole) == 1
    assert (
        model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) == "<p>&lt;b&gt;name 001&lt;/b&gt; &amp; co</p>"
    )
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Length"
    assert QModelIndex().data() is None


def test_the_model_tester_finds_nothing(
    source: PeopleSource, tasks: TaskRunner, qtbot: QtBot, qtmodeltester: object
) -> None:
    model: PagedListModel[People, str] = PagedListModel(source, name_columns()[0], tasks)
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # pytest-qt's fixture has no public type
    shown(model, qtbot, People())
    source.names[241] = "one more"
    with qtbot.waitSignal(model.modelReset):
        tasks.committed.emit(PATRONS_CHANGED)
    shown(model, qtbot, People("name 1"))


def test_a_million_records_cost_few_reads(tasks: TaskRunner, qtbot: QtBot) -> None:
    """Counts, not seconds: what it costs must not grow with the list."""
    source = MillionSource({})
    model: Model = PagedTableModel(source, name_columns(), tasks)
    with qtbot.waitSignal(model.completed, timeout=20_000):
        model.show(People())
    assert model.rowCount() == 1_000_000
    assert source.calls == ["first", *["rest"] * 21]
    source.calls.clear()
    with qtbot.waitSignal(model.record_placed) as placed:
        model.place(900_000)
    with qtbot.waitSignal(model.dataChanged):
        model.index(899_999, 0).data()
    assert placed.args == [899_999]
    assert texts(model, 899_999) == ["900000"]
    assert source.calls == ["position", f"rows {3 * 64}"]


def test_answering_keeps_the_references_to_none(model: Model, qtbot: QtBot) -> None:
    """PySide6 6.12.0 under Python 3.11 lost one at each answer, until the interpreter aborted."""
    shown(model, qtbot, People())
    index = model.index(0, 0)
    before = sys.getrefcount(None)
    for _ in range(5_000):
        index.data(Qt.ItemDataRole.DecorationRole)
    assert abs(sys.getrefcount(None) - before) < 500
