"""The timeline of the patron who comes most: opened, scrolled, gone to a day, searched."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from app.queries.rows import TimelineEntry
from app.queries.timeline import Timeline
from app.queries.timeline_listing import TimelineListing
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.patrons.timeline.timeline_head import TimelineHead
from app.ui.patrons.timeline.timeline_model import TimelineModel
from app.ui.patrons.timeline.timeline_view import TimelineView
from app.ui.tables.columns import Missing
from tests.benchmarks.bare import BareFile, asked_by
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.painting import Fired
from tests.benchmarks.rounds import in_turns, timed
from tests.benchmarks.screen import Screen
from tests.benchmarks.static_rows import StaticRows

_STATIC = 1_000
_STEP = 60
_WORDS = ("jam", "buku", "artikel", "skripsi", "zz")
_BUSIEST = "patron_id = (SELECT patron_id FROM patron_summary ORDER BY contact_count DESC LIMIT 1)"
_SQL = "its SQL in the bare driver"


def measure(screen: Screen, bare: BareFile, rounds: int) -> Iterator[Measurement]:
    """Opened from another page; scrolled as by a wheel; days and words drawn at random."""
    timelines = _Timelines(screen, bare)
    chance = Random(5)
    of = f"timeline of {timelines.length:,} rows"
    frame = Goal(p95=16)
    opened = in_turns(range(rounds), timelines.open, timelines.ask_first)
    yield Measurement("timeline", f"{of}: open", _SQL, *opened, goal=Goal(p95=50))
    days = timelines.days(chance, rounds)
    jumped = in_turns(days, timelines.go_to, timelines.ask_rows)
    yield Measurement("timeline", f"{of}: go to a day", _SQL, *jumped, goal=Goal(p95=50))
    scrolled = in_turns(range(rounds), timelines.scroll, timelines.scroll_static)
    floor = f"a plain table view of {_STATIC:,} static rows, a frame"
    yield Measurement("timeline", f"{of}: scroll, a frame", floor, *scrolled, goal=frame)
    words = [chance.choice(_WORDS) for _ in range(rounds)]
    sought = in_turns(words, timelines.find, timelines.ask_found)
    yield Measurement("timeline", f"{of}: words found in it", _SQL, *sought, goal=Goal(p95=100))
    timelines.close()


class _Timelines:
    def __init__(self, screen: Screen, bare: BareFile) -> None:
        self._screen = screen
        self._bare = bare
        self._tab = screen.part(PatronsTab)
        (busiest,) = bare.rows("patron_summary", _BUSIEST)
        (other,) = bare.rows("patron_summary", "patron_id != ? LIMIT 1", [busiest["patron_id"]])
        self._busiest, self._other = int(busiest["patron_id"]), int(other["patron_id"])
        screen.window.parts.actions.tabs[1].trigger()
        self._tab.show_patron(self._busiest)
        screen.wait_until_idle()
        self._panel = screen.part(PatronPanel)
        self._panel.open_page(Page.TIMELINE)
        screen.wait_until_idle()
        self._head = screen.part(TimelineHead)
        self._view = screen.part(TimelineView, "timeline")
        model = self._view.model()
        assert isinstance(model, TimelineModel)
        self._model = model
        self._shown = Fired(model.shown)
        model.shown.connect(self._panel.update)  # it is painted even where nothing was found
        self.length = model.rowCount()
        self._zone = screen.desk.workplace.session.zone
        self._static = StaticRows(_STATIC, self._view)

    def days(self, chance: Random, count: int) -> list[date]:
        """Days between the oldest and the newest entry."""
        ends = [self._day_of(row) for row in (0, self.length - 1)]
        span = max((ends[0] - ends[1]).days, 1)
        return [ends[1] + timedelta(days=chance.randrange(span + 1)) for _ in range(count)]

    def open(self, _number: int) -> int:
        """From a click on the page's tab to its newest entries."""
        self._panel.open_page(Page.SUMMARY)
        for patron_id in (self._other, self._busiest):
            self._tab.show_patron(patron_id)
            self._screen.wait_until_idle()
        self._shown.reset()
        turn = partial(self._panel.open_page, Page.TIMELINE)
        taken = self._screen.watch.time(turn, self._view.viewport(), self._shown)
        self._screen.wait_until_idle()
        return taken

    def ask_first(self, _number: int) -> int:
        """The newest entries."""
        return self._ask(partial(self._timeline.first, self._listing("")))

    def go_to(self, day: date) -> int:
        """From the wish to see a day to its rows."""
        self._screen.wait_until_idle()
        go = partial(self._view.go_to, day)
        return self._screen.watch.time(go, self._view.viewport(), self._are_rows_there)

    def ask_rows(self, _day: date) -> int:
        """The rows in sight."""
        codes = [self._model.record_at(row) for row in self._rows_in_sight()]
        return self._ask(partial(self._timeline.rows, self._listing(""), codes))

    def scroll(self, _number: int) -> int:
        """One turn of the wheel."""
        bar = self._view.verticalScrollBar()
        place = bar.value() + _STEP
        turn = partial(bar.setValue, place if place < bar.maximum() else 0)
        taken = self._screen.watch.time(turn, self._view.viewport())
        self._screen.wait_until_idle()
        return taken

    def scroll_static(self, _number: int) -> int:
        """The same of static rows."""
        return self._static.scroll_by(_STEP)

    def find(self, word: str) -> int:
        """From the last letter to what was found, or that there is nothing."""
        self._head.find_box.clear()
        self._screen.wait_until_idle()
        self._shown.reset()
        seek = partial(self._head.find_box.setText, word)
        taken = self._screen.watch.time(seek, self._panel, self._shown)
        self._screen.wait_until_idle()
        return taken

    def ask_found(self, word: str) -> int:
        """The first page of what is found."""
        return self._ask(partial(self._timeline.first, self._listing(word)))

    def close(self) -> None:
        """Back to the summary."""
        self._head.find_box.clear()
        self._panel.open_page(Page.SUMMARY)
        self._static.close()
        self._screen.wait_until_idle()

    @property
    def _timeline(self) -> Timeline:
        return self._screen.library.queries.timeline

    def _listing(self, text: str) -> TimelineListing:
        return TimelineListing(self._busiest, text=text, zone=self._zone)

    def _ask(self, work: Callable[[], object]) -> int:
        self._screen.wait_until_idle()
        questions = asked_by(self._screen.library.database.reader_engine, work)
        return timed(partial(self._bare.ask, questions))

    def _day_of(self, row: int) -> date:
        found = self._timeline.rows(self._listing(""), [self._model.record_at(row)])
        (one,) = found.values()
        return one.at.astimezone(self._zone).date() if isinstance(one, TimelineEntry) else one

    def _rows_in_sight(self) -> range:
        first, last = (self._view.rowAt(y) for y in (0, self._view.viewport().height() - 1))
        return range(max(first, 0), (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def _are_rows_there(self) -> bool:
        return not any(isinstance(self._model.row_at(row), Missing) for row in self._rows_in_sight())
