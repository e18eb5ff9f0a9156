"""Commands that only look: find, show, history."""

from datetime import date
from zoneinfo import ZoneInfo

from app.bootstrap import OpenLibrary, open_library
from app.cli.answers import as_json, table
from app.cli.context import Context
from app.errors import UnknownIdentifierError
from app.queries.history import HistoryListing
from app.queries.kind_rows import WantsRow
from app.queries.patron_lists import PatronListing
from app.queries.rows import TimelineEntry
from app.queries.timeline import mark_of


def find(context: Context) -> int:
    """Find patrons, the exact number first."""
    arguments = context.arguments
    with open_library(arguments.library, read_only=True) as library:
        page = library.queries.patron_lists.first(PatronListing(text=arguments.text), arguments.limit)
    rows = [page.rows[one] for one in page.ids]
    text = table(
        (row.card, row.name, row.category.english if row.category else "", f"{row.open_requests} open")
        for row in rows
    )
    context.answer(rows, text or "nobody found")
    return 0


def show_patron(context: Context) -> int:
    """Show all that is kept about one patron: identity, contacts, key information, timeline, requests."""
    arguments = context.arguments
    with open_library(arguments.library, read_only=True) as library:
        patron_id = library.queries.patrons.by_identifier(arguments.identifier)
        if patron_id is None:
            raise UnknownIdentifierError(arguments.identifier)
        today = _today(library)
        plan = library.queries.questions.plan(patron_id, today)
        whole = {
            "patron": library.queries.patrons.details(patron_id),
            "key_information": library.queries.key_information.of_patron(patron_id),
            "use": library.queries.key_information.use(patron_id, today),
            "questions": [(one.heading, one.reason) for one in plan.questions],
            "resting_questions": plan.resting,
            "requests": library.queries.requests.of_patron(patron_id),
            "wants": _wants(library, patron_id),
            "timeline": _timeline(library, patron_id),
        }
    context.say(as_json(whole) if arguments.json else _whole_text(whole))
    return 0


def history(context: Context) -> int:
    """List change sets, newest first."""
    arguments = context.arguments
    with open_library(arguments.library, read_only=True) as library:
        page = library.queries.history.first(HistoryListing(), arguments.limit)
    rows = [page.rows[one] for one in page.ids]
    text = table(
        (
            row.id,
            row.made_at.isoformat(timespec="seconds"),
            row.action,
            row.staff_name or "command line",
            f"{row.change_count} changes",
            "undone" if row.undone_by_id else "",
            row.reason,
        )
        for row in rows
    )
    context.answer(rows, text)
    return 0


def _today(library: OpenLibrary) -> date:
    """The calendar date at the first desk."""
    zone = ZoneInfo(library.queries.desk.desks()[0].zone)
    return library.database.clock().astimezone(zone).date()


def _wants(library: OpenLibrary, patron_id: int) -> dict[str, WantsRow]:
    """What the requests want, cost and plan, by their numbers."""
    requests = library.queries.requests
    return {f"R-{row.number}": requests.details(row.id).wants for row in requests.of_patron(patron_id)}


def _timeline(library: OpenLibrary, patron_id: int) -> list[TimelineEntry]:
    entries: list[TimelineEntry] = []
    page = library.queries.timeline.page(patron_id)
    while page:
        entries += page
        page = library.queries.timeline.page(patron_id, mark_of(entries[-1]))
    return entries


def _whole_text(whole: dict[str, object]) -> str:
    """The same values as in JSON, indented: complete before pretty."""
    return as_json(whole).replace('"', "").replace("{", "").replace("}", "")
