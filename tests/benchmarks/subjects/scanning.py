"""Scanning a card: from the scanner's Enter to the patron's panel, fully drawn."""

from collections.abc import Iterator
from functools import partial
from random import Random

from PySide6.QtCore import Qt

from app.ui.patrons.overview import read_overview
from app.ui.patrons.patron_panel import PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.tables.views import PagedListView
from tests.benchmarks.bare import BareFile, asked_by
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.painting import Fired
from tests.benchmarks.rounds import in_turns, timed
from tests.benchmarks.screen import Screen

_BETWEEN_KEYS_MS = 5
_PAUSE_MS = 1000


def measure(screen: Screen, bare: BareFile, rounds: int) -> Iterator[Measurement]:
    """Cards of patrons drawn at random."""
    scanning = _Scanning(screen, bare)
    samples = in_turns(_cards(bare, rounds), scanning.scan, scanning.ask_bare)
    floor = "the SQL of its parts in the bare driver"
    yield Measurement("scan", "scan to patron panel drawn", floor, *samples, goal=Goal(p95=33))


def _cards(bare: BareFile, rounds: int) -> list[str]:
    chance = Random(2)
    (last,) = bare.connection.execute("SELECT max(patron_id) FROM patron_summary").fetchone()
    patrons = [chance.randint(1, last) for _ in range(rounds)]
    found = [bare.rows("patron_summary", "patron_id >= ? AND card != '' LIMIT 1", [one]) for one in patrons]
    return [row["card"] for rows in found for row in rows]


class _Scanning:
    def __init__(self, screen: Screen, bare: BareFile) -> None:
        self._screen = screen
        self._bare = bare
        self._panel = screen.part(PatronPanel)
        self._shown = Fired(screen.part(PatronsTab).patron_shown)
        screen.window.parts.actions.tabs[1].trigger()
        screen.part(PagedListView, "patron_list").setFocus()

    def scan(self, card: str) -> int:
        """From the end of the scan to the last painting of the panel."""
        self._screen.wait_until_idle()
        keyboard = self._screen.keyboard
        keyboard.pause(_PAUSE_MS)
        keyboard.type(card, _BETWEEN_KEYS_MS)
        self._shown.reset()
        enter = partial(keyboard.press, Qt.Key.Key_Return, "\r")
        return self._screen.watch.time(enter, self._panel, self._shown, until_quiet=True)

    def ask_bare(self, card: str) -> int:
        """The floor: what the program asks, sent by the driver alone."""
        self._screen.wait_until_idle()
        database = self._screen.library.database
        questions = asked_by(database.reader_engine, partial(self._look_up, card))
        return timed(partial(self._bare.ask, questions))

    def _look_up(self, card: str) -> None:
        queries, workplace = self._screen.library.queries, self._screen.desk.workplace
        patron_id = queries.patrons.by_identifier(card)
        assert patron_id is not None
        read_overview(queries, patron_id, workplace.formats.now().date(), workplace.session.actor)
