"""A request with its picture and events on paper: whole for staff, for the patron without any note."""

from dataclasses import replace

from app.queries.rows import EventRow, RequestDetails
from app.queries.telling import without_words_among_staff
from app.ui.durations import capitalised
from app.ui.printing.content import Block, Facts, Grid, Heading, Picture, PrintContent, Title, Words
from app.ui.requests.page_content import PageContent
from app.ui.sheets.plan_image import plan_picture
from app.ui.sheets.voice import Voice
from app.ui.theme.look import Look
from app.ui.words import word_in
from app.vocabulary.requests import EventKind
from app.vocabulary.told import EventForPatron, RequestForPatron

_PROMISES = frozenset({EventKind.PROMISED, EventKind.PROMISE_MOVED})


class RequestSheet:
    """Two sheets of the same look, from two kinds of data that never meet."""

    def __init__(self, voice: Voice, look: Look) -> None:
        self._voice = voice
        self._look = look

    def for_patron(self, request: RequestForPatron, page: PageContent) -> PrintContent:
        """What the patron may take home: the picture's reasons and names of colleagues are left out too."""
        shown = replace(page, details=without_words_among_staff(page.details))
        formats = self._voice.formats
        rows = tuple((formats.moment(one.at), self._what(one), self._words_of(one)) for one in request.events)
        blocks = (
            Title(f"{request.name} · {request.subject}"),
            Words(f"{request.place.library} · {request.place.branch}"),
            Facts((*self._facts(shown.details), (self.tr("Patron"), request.to.titled_name))),
            *self._body(self._picture(shown), request.details, rows),
        )
        return PrintContent(blocks, request.name, request.place.library)

    def for_staff(self, page: PageContent, library: str) -> PrintContent:
        """Everything that was written down, notes among staff too; its foot says so."""
        details = page.details
        row = details.row
        formats = self._voice.formats
        rows = tuple(
            (formats.moment(one.at), self._what(one), self._all_words_of(one))
            for one in reversed(details.events)
        )
        facts = [*self._facts(details), (self.tr("Patron"), row.patron_name)]
        if row.assigned_to:
            facts.append((self.tr("With"), row.assigned_to))
        blocks = (
            Title(f"R-{row.number} · {row.subject}"),
            Words(f"{library} · {details.branch_name}"),
            Facts(tuple(facts)),
            *self._body(self._picture(page), details.details, rows),
        )
        return PrintContent(blocks, f"R-{row.number}", self.tr("For staff only: this sheet holds notes."))

    def _body(
        self, picture: Picture, details: str | None, rows: tuple[tuple[str, ...], ...]
    ) -> tuple[Block, ...]:
        asked: tuple[Block, ...] = (Heading(self.tr("What was asked for")), Words(details)) if details else ()
        head = (self.tr("When"), self.tr("What"), self.tr("Words"))
        return (
            *asked,
            Heading(self.tr("Plan against actual")),
            picture,
            Heading(self.tr("What happened")),
            Grid(head, rows, (22, 28, 50)),
        )

    def _picture(self, page: PageContent) -> Picture:
        return plan_picture(page, self._voice, self._look)

    def _facts(self, details: RequestDetails) -> list[tuple[str, str]]:
        row, formats = details.row, self._voice.formats
        facts = [
            (self.tr("Service"), row.kind.in_language(self._voice.language)),
            (self.tr("Status"), capitalised(self._voice.states.status(row.status))),
            (self.tr("Asked on"), formats.moment(row.opened_at)),
        ]
        if row.needed_by is not None:
            facts.append((self.tr("Needed by"), formats.weekday_date(row.needed_by)))
        if row.promised_for is not None:
            facts.append((self.tr("Promised for"), formats.moment(row.promised_for)))
        if row.first_promised_for is not None and row.first_promised_for != row.promised_for:
            facts.append((self.tr("First promised for"), formats.moment(row.first_promised_for)))
        return facts

    def _what(self, event: EventForPatron | EventRow) -> str:
        if event.kind is EventKind.STATUS_CHANGED and event.to_status is not None:
            return capitalised(self._voice.states.status(event.to_status))
        name = word_in(self._voice.wording, event.kind)
        if event.kind in _PROMISES and event.promised_for is not None:
            return f"{name}: {self._voice.formats.moment(event.promised_for)}"
        return name

    def _words_of(self, event: EventForPatron) -> str:
        parts = (event.text, event.channel and event.channel.in_language(self._voice.language))
        return " · ".join(part for part in parts if part)

    def _all_words_of(self, event: EventRow) -> str:
        channel = event.channel and event.channel.in_language(self._voice.language)
        parts = (event.text, channel, event.staff_name)
        return " · ".join(part for part in parts if part)

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts; in the voice's language."""
        return self._voice.wording.translate("RequestSheet", source)
