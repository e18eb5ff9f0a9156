import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.background.task_runner import TaskRunner
from app.ui.tables.columns import Column
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.record_list_model import RecordListModel
from app.ui.tables.views import PagedListView, PagedTableView
from tests.ui.tables.people import PATRONS_CHANGED, MillionSource, People, PeopleSource, name_columns

ROW_HEIGHT = 24


@pytest.fixture
def source() -> PeopleSource:
    return PeopleSource({number: f"name {number:03}" for number in range(1, 241)})


@pytest.fixture
def view(source: PeopleSource, tasks: TaskRunner, qtbot: QtBot) -> PagedTableView:
    model: PagedTableModel[People, str] = PagedTableModel(source, name_columns(), tasks)
    made = PagedTableView(model, ROW_HEIGHT)
    made.resize(300, 200)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    list_people(made, qtbot, People())
    return made


def list_people(view: PagedTableView, qtbot: QtBot, listing: People) -> None:
    model = view.model()
    assert isinstance(model, PagedTableModel)
    with qtbot.waitSignal(model.completed):
        model.show(listing)


def row_in_sight(view: PagedTableView) -> int:
    return view.rowAt(0)


def chosen_text(view: PagedTableView) -> object:
    return view.currentIndex().siblingAtColumn(0).data()


def test_a_click_chooses_a_record_and_enter_activates_it(view: PagedTableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.record_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 2 * ROW_HEIGHT + 5))
    with qtbot.waitSignal(view.record_activated) as activated:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == activated.args == [3]
    assert view.chosen_record == 3


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_Down, 4), (Qt.Key.Key_End, 240), (Qt.Key.Key_Home, 1)]
)
def test_keys_move_through_the_records(
    key: Qt.Key, expected: int, view: PagedTableView, qtbot: QtBot
) -> None:
    view.selectRow(2)
    with qtbot.waitSignal(view.record_chosen) as chosen:
        qtbot.keyClick(view, key)
    assert chosen.args == [expected]


def test_the_same_record_stays_chosen_and_in_sight_when_others_come_before_it(
    view: PagedTableView, source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    list_people(view, qtbot, People(by_name=True))
    view.selectRow(3)
    source.names.update({number: f"a new name {number}" for number in range(241, 291)})
    with (
        qtbot.assertNotEmitted(view.record_chosen),
        qtbot.waitSignal(view.model().modelReset),
    ):
        tasks.committed.emit(PATRONS_CHANGED)
    assert view.chosen_record == 4
    assert chosen_text(view) == "name 004"
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_a_chosen_record_out_of_sight_does_not_pull_the_view_along(
    view: PagedTableView, source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    view.selectRow(3)
    view.scrollTo(view.model().index(150, 0))
    before = row_in_sight(view)
    source.names[241] = "one more"
    with qtbot.waitSignal(view.model().modelReset):
        tasks.committed.emit(PATRONS_CHANGED)
    assert row_in_sight(view) == before
    assert view.chosen_record == 4


def test_a_new_listing_begins_at_the_top_with_the_same_record_chosen(
    view: PagedTableView, qtbot: QtBot
) -> None:
    view.selectRow(200)
    with qtbot.assertNotEmitted(view.record_chosen):
        list_people(view, qtbot, People("name 2"))
    assert row_in_sight(view) == 0
    assert view.chosen_record == 201


def test_a_record_outside_the_listing_is_chosen_again_when_it_comes_back(
    view: PagedTableView, qtbot: QtBot
) -> None:
    view.selectRow(200)
    list_people(view, qtbot, People("name 0"))
    assert view.chosen_record is None
    list_people(view, qtbot, People("name 2"))
    assert view.chosen_record == 201


def test_the_program_can_choose_a_record_that_is_far_away(view: PagedTableView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.record_chosen):
        view.choose_record(222)
    assert view.chosen_record == 222
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_a_record_asked_for_is_brought_into_sight_by_the_listing_that_has_it(
    view: PagedTableView, qtbot: QtBot
) -> None:
    list_people(view, qtbot, People("name 0"))
    view.choose_record(222)
    list_people(view, qtbot, People())
    assert view.chosen_record == 222
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_a_list_that_nobody_sees_reads_a_change_when_it_is_shown(
    view: PagedTableView, source: PeopleSource, tasks: TaskRunner, qtbot: QtBot
) -> None:
    view.hide()
    before = list(source.calls)
    source.names[241] = "one more"
    tasks.committed.emit(PATRONS_CHANGED)
    tasks.read(list, owner=view, then=lambda _: source.calls.append("later"))
    qtbot.waitUntil(lambda: "later" in source.calls)
    assert source.calls == [*before, "later"]
    with qtbot.waitSignal(view.model().modelReset):
        view.show()
    assert view.model().rowCount() == 241


def test_typed_letters_are_offered_to_a_search_and_ask_no_row(
    tasks: TaskRunner, source: PeopleSource, view: PagedTableView, qtbot: QtBot
) -> None:
    before = list(source.calls)
    with qtbot.waitSignal(view.text_typed) as typed:
        qtbot.keyClick(view, "n")
    assert typed.args == ["n"]
    assert source.calls == before


def click_title(view: PagedTableView, qtbot: QtBot, section: int) -> None:
    titles = view.horizontalHeader()
    place = QPoint(titles.sectionViewportPosition(section) + 10, titles.height() // 2)
    qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_title_requests_an_order_and_the_next_click_the_reverse(
    view: PagedTableView, qtbot: QtBot
) -> None:
    requests: list[tuple[str, Qt.SortOrder]] = []
    view.sort_requested.connect(lambda key, order: requests.append((key, order)))
    click_title(view, qtbot, 0)
    click_title(view, qtbot, 0)
    assert requests == [("name", Qt.SortOrder.AscendingOrder), ("name", Qt.SortOrder.DescendingOrder)]


def test_a_column_without_an_order_leaves_the_mark_where_it_was(view: PagedTableView, qtbot: QtBot) -> None:
    view.show_sort("name", Qt.SortOrder.DescendingOrder)
    with qtbot.assertNotEmitted(view.sort_requested):
        click_title(view, qtbot, 1)
    assert view.horizontalHeader().sortIndicatorSection() == 0
    assert view.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_titles_and_texts_follow_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    words = ["Name"]
    column: Column[str] = Column(lambda: words[0], lambda name: f"{words[0]}: {name}")
    model: RecordListModel[str] = RecordListModel([column])
    view = PagedTableView(model, ROW_HEIGHT)
    qtbot.addWidget(view)
    model.show({1: "dewi"})
    words[0] = "Nama"
    with qtbot.waitSignals([model.headerDataChanged, model.dataChanged]):
        qapp.postEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nama"
    assert model.index(0, 0).data() == "Nama: dewi"


def test_a_list_view_shows_a_million_records_and_reads_only_what_it_paints(
    tasks: TaskRunner, qtbot: QtBot
) -> None:
    source = MillionSource({})
    model: PagedTableModel[People, str] = PagedTableModel(source, name_columns()[:1], tasks)
    view = PagedListView(model, ROW_HEIGHT)
    qtbot.addWidget(view)
    view.resize(300, 200)
    with qtbot.waitExposed(view):
        view.show()
    with qtbot.waitSignal(model.completed, timeout=20_000):
        model.show(People())
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: chosen_text(view) == "1000000")
    assert [call for call in source.calls if call.startswith("rows")] == ["rows 128"]


def test_a_short_list_keeps_its_chosen_record_too(qtbot: QtBot, qtmodeltester: object) -> None:
    model: RecordListModel[str] = RecordListModel(name_columns())
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # pytest-qt's fixture has no public type
    view = PagedTableView(model, ROW_HEIGHT)
    qtbot.addWidget(view)
    model.show({1: "dewi", 2: "budi"})
    view.selectRow(1)
    with qtbot.assertNotEmitted(view.record_chosen):
        model.show({3: "agus", 1: "dewi", 2: "budi hartono"})
    assert view.chosen_record == 2
    assert chosen_text(view) == "budi hartono"
    model.show({3: "agus"})
    assert view.chosen_record is None


def test_a_short_list_with_the_same_records_is_not_laid_out_anew(qtbot: QtBot) -> None:
    model: RecordListModel[str] = RecordListModel(name_columns())
    model.show({1: "dewi", 2: "budi"})
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show({1: "dewi", 2: "budi hartono"})
    assert model.index(1, 0).data() == "budi hartono"
