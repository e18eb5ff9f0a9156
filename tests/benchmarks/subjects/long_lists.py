"""The tab Interactions: turned to, jumped about in, ordered by each column, narrowed, searched."""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.queries.interaction_listing import InteractionListing, InteractionOrder
from app.queries.interactions import Interactions
from app.ui.interactions.filter_bar import Chosen, FilterBar
from app.ui.interactions.table_head import TableHead
from app.ui.tables.columns import Missing
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.views import PagedTableView
from app.vocabulary.periods import Period
from tests.benchmarks.bare import BareFile, asked_by
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.painting import Fired
from tests.benchmarks.rounds import in_turns, timed
from tests.benchmarks.screen import Screen

_PATRONS, _INTERACTIONS = 1, 2
_SQL = "its SQL in the bare driver"
_GOAL = Goal(p95=50)
_WORDS = ("jam", "buku", "artikel skripsi", "denda", "zz")


def measure(screen: Screen, bare: BareFile, rounds: int) -> Iterator[Measurement]:
    """Each from the person's wish to its rows painted."""
    lists = _Lists(screen, bare)
    chance = Random(3)
    of = f"interactions, {lists.length:,} rows"
    jumps = in_turns([chance.random() for _ in range(rounds)], lists.jump, lists.ask_page)
    yield Measurement("interactions", f"{of}: jump", _SQL, *jumps, goal=_GOAL)
    opened = in_turns(range(rounds), lists.open, lists.ask_page)
    yield Measurement("interactions", f"{of}: open", _SQL, *opened, goal=_GOAL)
    for order in InteractionOrder:
        a_column = [order] * max(rounds // 4, 1)
        ordered = in_turns(a_column, lists.sort, lists.ask_first)
        yield Measurement("interactions", f"{of}: ordered by {order}", _SQL, *ordered, goal=_GOAL)
    lists.sort(InteractionOrder.WHEN)
    narrowed = in_turns(lists.filters(chance, rounds), lists.narrow, lists.ask_first)
    yield Measurement("interactions", f"{of}: narrowed by a filter", _SQL, *narrowed, goal=_GOAL)
    lists.narrow(Chosen())
    sought = in_turns([chance.choice(_WORDS) for _ in range(rounds)], lists.find, lists.ask_first)
    yield Measurement("interactions", f"{of}: words found", _SQL, *sought, goal=_GOAL)
    lists.close()


class _Lists:
    def __init__(self, screen: Screen, bare: BareFile) -> None:
        self._screen = screen
        self._bare = bare
        self._tabs = screen.window.parts.actions.tabs
        self._table = screen.part(PagedTableView, "interactions_table")
        model = self._table.model()
        assert isinstance(model, PagedTableModel)
        self._model: PagedTableModel[InteractionListing, object] = model
        self._head = screen.part(TableHead)
        self._filters = screen.part(FilterBar, "interactions_filter_bar")
        self._shown = Fired(model.shown)
        self._tab = screen.window.parts.interactions
        model.shown.connect(self._tab.update)  # it is painted even where it is empty, or looks as before
        self._tabs[_INTERACTIONS].trigger()
        screen.wait_until_idle()
        self.length = model.rowCount()

    def filters(self, chance: Random, count: int) -> list[Chosen]:
        """One filter each, of every sort."""
        lists = self._screen.desk.workplace.session.lists
        kinds = [Chosen(kind_id=row.id) for row in lists.interaction_kinds]
        channels = [Chosen(channel_id=row.id) for row in lists.channels]
        others = [Chosen(staff_id=1), Chosen(branch_id=1), Chosen(is_named=False)]
        periods = [Chosen(period=period) for period in Period]
        return [chance.choice([*kinds, *channels, *others, *periods]) for _ in range(count)]

    def jump(self, share: float) -> int:
        """From a drag of the scroll bar to the rows there."""
        self._screen.wait_until_idle()
        bar = self._table.verticalScrollBar()
        drag = partial(bar.setValue, int(share * bar.maximum()))
        return self._screen.watch.time(drag, self._table.viewport(), self._are_rows_there)

    def open(self, _number: int) -> int:
        """From the key of the tab to its rows."""
        self._tabs[_PATRONS].trigger()
        self._screen.wait_until_idle()
        turn = self._tabs[_INTERACTIONS].trigger
        return self._screen.watch.time(turn, self._table.viewport(), self._are_rows_there)

    def ask_page(self, _place: object) -> int:
        """The rows in sight."""
        ids = [self._model.record_at(row) for row in self._rows_in_sight()]
        return self._ask(partial(self._interactions.rows, ids))

    def sort(self, order: InteractionOrder) -> int:
        """From a click on a title to the rows in that order."""
        keys = [column.sort_key for column in self._model.columns]
        titles = self._table.horizontalHeader()
        is_down = titles.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        wanted = Qt.SortOrder.AscendingOrder if is_down else Qt.SortOrder.DescendingOrder
        return self._until_shown(partial(titles.setSortIndicator, keys.index(order), wanted))

    def narrow(self, chosen: Chosen) -> int:
        """From the choice of a filter to the rows that are like that."""
        return self._until_shown(partial(self._filters.show_chosen, chosen))

    def find(self, words: str) -> int:
        """From the last letter to the rows that hold the words."""
        self._until_shown(partial(self._head.find_box.setText, words[:1]))
        return self._until_shown(partial(self._head.find_box.setText, words))

    def ask_first(self, _wanted: object) -> int:
        """The first page of what is listed now."""
        listing = self._model.listing
        assert listing is not None
        return self._ask(partial(self._interactions.first, listing))

    def close(self) -> None:
        """List all again."""
        self._head.find_box.clear()
        self._filters.clear()
        self._screen.wait_until_idle()

    @property
    def _interactions(self) -> Interactions:
        return self._screen.library.queries.interactions

    def _until_shown(self, wish: Callable[[], object]) -> int:
        self._screen.wait_until_idle()
        self._shown.reset()
        taken = self._screen.watch.time(wish, self._tab, self._is_shown)
        self._screen.wait_until_idle()
        return taken

    def _is_shown(self) -> bool:
        return self._shown() and self._are_rows_there()

    def _ask(self, work: Callable[[], object]) -> int:
        self._screen.wait_until_idle()
        questions = asked_by(self._screen.library.database.reader_engine, work)
        return timed(partial(self._bare.ask, questions))

    def _rows_in_sight(self) -> range:
        viewport: QWidget = self._table.viewport()
        first, last = (self._table.rowAt(y) for y in (0, viewport.height() - 1))
        return range(max(first, 0), (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def _are_rows_there(self) -> bool:
        return not any(isinstance(self._model.row_at(row), Missing) for row in self._rows_in_sight())
