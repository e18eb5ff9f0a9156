"""What a sheet of late entries holds while it is being written, and how that is kept."""

import json
from dataclasses import asdict, dataclass
from datetime import date, time

LATE_ENTRY = "late_entry"
"""What drafts of such a sheet are marked with."""


@dataclass(frozen=True, slots=True)
class LateLine:
    """One line as far as it has been written; `patron_name` is what the line shows of `patron_id`."""

    at: time
    kind_id: int
    channel_id: int
    patron_id: int | None = None
    patron_name: str = ""
    words: str = ""

    @property
    def is_written(self) -> bool:
        """Whether there is something in it that would be lost."""
        return bool(self.words.strip()) or self.patron_id is not None or bool(self.patron_name.strip())


@dataclass(frozen=True, slots=True)
class LateSheet:
    """The day that was written down on paper, and its lines."""

    day: date
    lines: tuple[LateLine, ...]


def sheet_as_json(sheet: LateSheet) -> str:
    """The sheet as JSON (RFC 8259); days and times as ISO 8601."""
    return json.dumps(asdict(sheet), default=_iso, ensure_ascii=False)


def sheet_from_json(text: str) -> LateSheet:
    """The sheet that `sheet_as_json` wrote. Raises ValueError, KeyError or TypeError for any other text."""
    values = json.loads(text)
    lines = (LateLine(**(line | {"at": time.fromisoformat(line["at"])})) for line in values["lines"])
    return LateSheet(date.fromisoformat(values["day"]), tuple(lines))


def _iso(value: date | time) -> str:
    return value.isoformat()
