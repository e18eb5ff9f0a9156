"""Duplicates: the warning while a patron is typed, a scan of the whole library, and what it finds."""

from collections.abc import Iterator
from functools import partial
from random import Random

from PySide6.QtWidgets import QLineEdit

from app.ui.dialogs.alike_box import AlikeBox
from app.ui.dialogs.patron_dialog import PatronDialog
from app.vocabulary.patron_form import PatronForm
from tests.benchmarks.bare import BareFile, asked_by
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.rounds import in_turns, timed
from tests.benchmarks.screen import Screen
from tests.found_duplicates import count_found, seed

_FEWEST_SEEDED = 20
_SEEDED_SHARE = 100
_ALL_KEYS = "SELECT term, doc FROM patron_keys_held"


def measure(screen: Screen, bare: BareFile, rounds: int) -> Iterator[Measurement]:
    """The warning for patrons drawn at random, registered once more; then all that are seeded now."""
    warning = _Warning(screen, bare)
    samples = in_turns(warning.forms(rounds), warning.type_last_letter, warning.ask_bare)
    floor = "its SQL in the bare driver"
    what = "last letter of a new patron to the warning painted"
    yield Measurement("duplicates", what, floor, *samples, goal=Goal(p95=100))
    warning.close()
    yield from _scan(screen, bare)


def _scan(screen: Screen, bare: BareFile) -> Iterator[Measurement]:
    """One scan is long enough to be timed once."""
    screen.wait_until_idle()
    library, session = screen.library, screen.desk.workplace.session
    with library.database.reading() as reading:
        patrons = reading.connection().exec_driver_sql("SELECT count(*) FROM patron").scalar_one()
    count = max(_FEWEST_SEEDED, patrons // _SEEDED_SHARE)
    seeded = seed(library, session.actor, count, Random(3))
    took = timed(library.queries.duplicates.scan) / 1e9
    bare_took = timed(partial(bare.ask, [(_ALL_KEYS, ())])) / 1e9
    floor = "all keys read by the bare driver"
    yield Measurement("duplicates", "scan of the library", floor, [took], [bare_took], unit="s")
    found = count_found(library.queries.duplicates.scan(), seeded)
    limit = Goal(p95=5)
    yield Measurement(
        "duplicates", "known duplicates missed", f"{count} seeded", [found.missed_share], [100], limit, "%"
    )
    yield Measurement(
        "duplicates", "wrong among the likely", "all likely", [found.wrong_share], [100], limit, "%"
    )


class _Warning:
    def __init__(self, screen: Screen, bare: BareFile) -> None:
        self._screen = screen
        self._bare = bare
        screen.window.parts.actions.add_patron.trigger()
        screen.wait_until_idle()
        self._dialog = screen.window.findChildren(PatronDialog)[-1]
        self._name, self._born = (self._line(name) for name in ("patron_full_name", "patron_born"))
        box = self._dialog.findChild(AlikeBox)
        assert isinstance(box, AlikeBox)
        self._box = box

    def forms(self, count: int) -> list[PatronForm]:
        """People of the library with a whole date of birth."""
        chance = Random(3)
        rows = self._bare.rows("patron", "patron_kind = 'person' AND length(born) = 10 AND deleted = 0")
        some = chance.sample(rows, min(count, len(rows)))
        return [PatronForm(row["full_name"], born=row["born"]) for row in some]

    def type_last_letter(self, form: PatronForm) -> int:
        """From the last digit of the birth to the painting of the box."""
        year, month, day = (form.born or "").split("-")
        self._name.setText(form.full_name)
        self._born.setText(f"{day}-{month}-{year[:-1]}")
        self._screen.wait_until_idle()
        add = partial(self._born.setText, f"{day}-{month}-{year}")
        return self._screen.watch.time(add, self._box, self._box.isVisible)

    def ask_bare(self, form: PatronForm) -> int:
        """The floor."""
        self._screen.wait_until_idle()
        library = self._screen.library
        ask = partial(library.queries.duplicates.of_form, form)
        return timed(partial(self._bare.ask, asked_by(library.database.reader_engine, ask)))

    def close(self) -> None:
        """Leave no dialog open."""
        self._screen.wait_until_idle()
        self._dialog.done(0)

    def _line(self, name: str) -> QLineEdit:
        found = self._dialog.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found
