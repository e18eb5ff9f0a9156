"""Opening a patron with a long past: from the wish to the summary, and to the nine cards, fully drawn."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial

from app.models.base import new_uid
from app.models.interaction import Interaction
from app.models.statement import Statement
from app.services.commands import AddPatron
from app.storage.writing import Writing
from app.ui.patrons.overview import read_overview
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.vocabulary.changes import Action
from app.vocabulary.key_information import Heading, Shape, StatementSource, StatementStatus
from app.vocabulary.patron_form import PatronForm
from tests.benchmarks.bare import BareFile, asked_by
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.painting import Fired
from tests.benchmarks.rounds import in_turns, timed
from tests.benchmarks.screen import Screen

_ENTRIES, _STATEMENTS = 10_000, 200
_FLOOR = "the SQL of its parts in the bare driver"
_WORDED = (Heading.WHO_THEY_ARE, Heading.TRAITS, Heading.HOW_THEY_USE, Heading.PERCEPTIONS, Heading.BENEFITS)


def measure(screen: Screen, bare: BareFile, rounds: int, most: int) -> Iterator[Measurement]:
    """One patron with so many entries (`most` at the most) and statements, opened in turns with another."""
    entries = min(_ENTRIES, most)
    opening = _Opening(screen, bare, entries)
    of = f"patron of {entries:,} entries and {_STATEMENTS} statements"
    for page, what in ((Page.SUMMARY, "summary"), (Page.KEY_INFORMATION, "nine cards")):
        opening.turn_to(page)
        samples = in_turns(range(rounds), opening.open, opening.ask_bare)
        yield Measurement("open", f"{of}: {what} drawn", _FLOOR, *samples, goal=Goal(p95=50))
    opening.turn_to(Page.SUMMARY)


class _Opening:
    def __init__(self, screen: Screen, bare: BareFile, entries: int) -> None:
        self._screen = screen
        self._bare = bare
        self._tab = screen.part(PatronsTab)
        self._panel = screen.part(PatronPanel)
        self._shown = Fired(self._tab.patron_shown)
        (other,) = bare.rows("patron_summary", "1 LIMIT 1")
        self._other = int(other["patron_id"])
        self._patron = _with_a_past(screen, entries)
        screen.window.parts.actions.tabs[1].trigger()

    def turn_to(self, page: Page) -> None:
        """Show this page of whoever is opened."""
        self._panel.open_page(page)
        self._screen.wait_until_idle()

    def open(self, _number: int) -> int:
        """From the wish to the last painting of the panel."""
        self._tab.show_patron(self._other)
        self._screen.wait_until_idle()
        self._shown.reset()
        show = partial(self._tab.show_patron, self._patron)
        return self._screen.watch.time(show, self._panel, self._shown, until_quiet=True)

    def ask_bare(self, _number: int) -> int:
        """The floor: what the program asks, sent by the driver alone."""
        self._screen.wait_until_idle()
        questions = asked_by(self._screen.library.database.reader_engine, self._look_up)
        return timed(partial(self._bare.ask, questions))

    def _look_up(self) -> None:
        queries, workplace = self._screen.library.queries, self._screen.desk.workplace
        today = workplace.formats.now().date()
        read_overview(queries, self._patron, today, workplace.session.actor)


def _with_a_past(screen: Screen, entries: int) -> int:
    """A patron who has come as often, and of whom as much is known, as of nobody else."""
    workplace = screen.desk.workplace
    actor, services = workplace.session.actor, workplace.services
    patron_id = services.patrons.add(actor, AddPatron(PatronForm("Sri Handayani Lestari"))).result
    with screen.library.database.writing(actor, Action.BUILD_DEMONSTRATION) as writing:
        branch_id = workplace.session.desk.branch_id
        lists = workplace.session.lists
        base = {
            "patron_id": patron_id,
            "kind_id": lists.interaction_kinds[0].id,
            "channel_id": lists.channels[0].id,
            "staff_id": actor.staff_id,
            "desk_id": actor.desk_id,
            "branch_id": branch_id,
        }
        writing.bulk_insert(Interaction, list(_interactions(writing, base, entries)))
        writing.bulk_insert(Statement, list(_statements(writing, patron_id)))
    return patron_id


def _interactions(writing: Writing, base: Mapping[str, object], count: int) -> Iterator[dict[str, object]]:
    for number, record_id in enumerate(writing.next_ids(Interaction, count)):
        at = writing.now - timedelta(hours=8 * number)
        yield dict(base) | {
            "id": record_id,
            "uid": new_uid(),
            "happened_at": at,
            "note": f"Menanyakan jam buka, ke-{number}",
        }


def _statements(writing: Writing, patron_id: int) -> Iterator[dict[str, object]]:
    today: date = writing.now.date()
    for number, record_id in enumerate(writing.next_ids(Statement, _STATEMENTS)):
        yield {
            "id": record_id,
            "uid": new_uid(),
            "patron_id": patron_id,
            "heading": _WORDED[number % len(_WORDED)].value,
            "text": f"Sedang menyusun bab {number} tentang literasi informasi",
            "source": StatementSource.DESK.value,
            "stated_on": today - timedelta(days=number),
            "staff_id": writing.by.staff_id,
            "status": StatementStatus.CURRENT.value,
            "shape": Shape.WORDS.value,
        }
