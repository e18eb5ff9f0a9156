"""Typing into the find box: from the press of a key to its rows on the screen."""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from PySide6.QtWidgets import QLineEdit

from app.queries.reading.find_words import find_words
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.views import PagedListView
from tests.benchmarks.bare import BareFile
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.painting import Fired
from tests.benchmarks.rounds import in_turns
from tests.benchmarks.screen import Screen
from tests.benchmarks.static_rows import StaticRows

_LETTERS = 6
_ROWS = 20
_QUESTION = f"""SELECT patron.id, patron.full_name, patron_summary.card
    FROM patron_fts JOIN patron ON patron.id = patron_fts.rowid
    JOIN patron_summary ON patron_summary.patron_id = patron.id
    WHERE patron_fts MATCH ? ORDER BY patron_fts.rowid LIMIT {_ROWS}"""
_FLOOR = f"the same FTS5 question in the bare driver, painting {_ROWS} static rows"


def measure(screen: Screen, bare: BareFile, rounds: int) -> Iterator[Measurement]:
    """The beginnings of names of patrons drawn at random, letter by letter."""
    finding = _Finding(screen, bare)
    texts = list(_beginnings(bare, rounds))
    calm = in_turns(texts, finding.type_last_letter, finding.ask_bare)
    goal = Goal(p95=16, ratio=2)
    yield Measurement("find", "key press to rows painted", _FLOOR, *calm, goal=goal)
    hasty = in_turns(texts, finding.type_on, finding.ask_bare)
    yield Measurement("find", "the same while the list before is still being read", _FLOOR, *hasty, goal=goal)
    finding.close()


def _beginnings(bare: BareFile, rounds: int) -> Iterator[str]:
    chance = Random(1)
    (last,) = bare.connection.execute("SELECT max(id) FROM patron").fetchone()
    for _ in range(rounds):
        (patron,) = bare.rows("patron", "id >= ? LIMIT 1", [chance.randint(1, last)])
        name = patron["full_name"].lower()
        yield from (name[:length] for length in range(1, 1 + min(_LETTERS, len(name))))


class _Finding:
    def __init__(self, screen: Screen, bare: BareFile) -> None:
        self._screen = screen
        self._bare = bare
        self._box = screen.part(QLineEdit, "find")
        self._list = screen.part(PagedListView, "patron_list")
        model = self._list.model()
        assert isinstance(model, PagedTableModel)
        self._shown = Fired(model.shown)
        screen.window.parts.actions.tabs[1].trigger()
        screen.window.parts.actions.find.trigger()
        screen.wait_until_idle()
        self._static = StaticRows(_ROWS, self._list)

    def type_last_letter(self, text: str) -> int:
        """From the press of the last letter's key to its rows, with nothing under way before."""
        self._begin(text)
        self._screen.wait_until_idle()
        return self._press(text[-1])

    def type_on(self, text: str) -> int:
        """The same in one go, while the ids of what was found before are still coming in."""
        self._begin(text)
        return self._press(text[-1])

    def ask_bare(self, text: str) -> int:
        """The floor."""
        self._screen.wait_until_idle()
        phrase = " ".join(f'"{word}"*' for word in find_words(text))
        return self._static.paint_after(partial(self._bare.ask, [(_QUESTION, (phrase,))]))

    def close(self) -> None:
        """Leave the box empty."""
        self._box.clear()
        self._static.close()
        self._screen.wait_until_idle()

    def _begin(self, text: str) -> None:
        if self._box.text() + text[-1:] != text:
            self._time(self._box.clear)
            for letter in text[:-1]:
                self._press(letter)

    def _press(self, letter: str) -> int:
        return self._time(partial(self._screen.keyboard.type, letter))

    def _time(self, action: Callable[[], None]) -> int:
        self._shown.reset()
        return self._screen.watch.time(action, self._list.viewport(), self._shown)
