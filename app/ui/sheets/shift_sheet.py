"""The shift sheet: what is due, late and waiting, what is to be followed up, words for the next shift."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.queries.follow_ups import FollowUpRow
from app.queries.rows import RequestRow
from app.queries.shifts import WordRow
from app.queries.today_rows import TodayView
from app.ui.printing.content import Block, Grid, Heading, PrintContent, Title, Words
from app.ui.sheets.voice import Voice

_TICK = "☐"


@dataclass(frozen=True, slots=True)
class ShiftContent:
    """What a shift begins with, read in one go; `branch` names where."""

    branch: str
    today: TodayView
    follow_ups: tuple[FollowUpRow, ...]
    words: tuple[WordRow, ...]


class ShiftSheet:
    """For staff, in the language of the screens: its lines bear the names of patrons."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def content(self, shift: ShiftContent) -> PrintContent:
        """Late ones first; parts with nothing in them say so in a word."""
        today = shift.today
        now = self._voice.formats.now()
        return PrintContent(
            blocks=(
                Title(self.tr("Shift sheet")),
                Words(f"{shift.branch} · {self._voice.formats.full_moment(now)}"),
                *self._requests(self.tr("Late"), today.late, today.late_count),
                *self._requests(self.tr("Due today"), today.due_today, today.due_today_count),
                *self._requests(self.tr("Waiting"), today.waiting, today.waiting_count),
                *self._requests(self.tr("No promise yet"), today.unpromised, today.unpromised_count),
                *self._follow_ups(shift.follow_ups),
                *self._words(shift.words),
                Heading(self.tr("For the next shift")),
                Words("\n\n\n"),
            ),
            file_name=self.tr("Shift sheet"),
            foot=self.tr("For staff only: this sheet names patrons."),
        )

    def _requests(self, title: str, rows: Sequence[RequestRow], count: int) -> tuple[Block, ...]:
        heading = Heading(f"{title} ({self._voice.formats.count(count)})")
        if not rows:
            return heading, Words("–")
        head = ("", self.tr("Number"), self.tr("Promised for"), self.tr("Patron"), self.tr("Subject"))
        lines = tuple(self._request(row) for row in rows)
        blocks: tuple[Block, ...] = (heading, Grid(head, lines, (5, 10, 20, 25, 40)))
        if count > len(rows):
            more = self.tr("… and {count} more").format(count=self._voice.formats.count(count - len(rows)))
            return (*blocks, Words(more, is_small=True))
        return blocks

    def _request(self, row: RequestRow) -> tuple[str, ...]:
        promised = self._voice.formats.moment(row.promised_for) if row.promised_for else ""
        return (_TICK, f"R-{row.number}", promised, row.patron_name, row.subject)

    def _follow_ups(self, rows: Sequence[FollowUpRow]) -> tuple[Block, ...]:
        title = self.tr("Follow-ups")
        heading = Heading(f"{title} ({self._voice.formats.count(len(rows))})")
        if not rows:
            return heading, Words("–")
        head = ("", self.tr("By"), self.tr("Who"), self.tr("Patron"), self.tr("What is to be done"))
        lines = tuple(
            (
                _TICK,
                self._voice.formats.weekday_date(row.due_on),
                row.staff_name or "",
                row.patron_name or "",
                row.what,
            )
            for row in rows
        )
        return heading, Grid(head, lines, (5, 15, 20, 22, 38))

    def _words(self, rows: Sequence[WordRow]) -> tuple[Block, ...]:
        heading = Heading(self.tr("Words from the last shift"))
        if not rows:
            return heading, Words("–")
        return heading, *(Words(self._word(row)) for row in rows)

    def _word(self, row: WordRow) -> str:
        who = f" – {row.left_by}" if row.left_by else ""
        return f"{self._voice.formats.moment(row.left_at)}: {row.text}{who}"

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts; in the voice's language."""
        return self._voice.wording.translate("ShiftSheet", source)
