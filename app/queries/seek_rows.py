"""What a search across everything answers."""

from dataclasses import dataclass

from app.queries.rows import InteractionRow, PatronRow, RequestRow
from app.vocabulary.key_information import Heading
from app.vocabulary.matching import Excerpt
from app.vocabulary.records import RecordKind, RecordRef


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """A key information among what was found."""

    id: int
    patron_id: int
    patron_name: str
    heading: Heading
    text: str


SeekRow = PatronRow | InteractionRow | RequestRow | FoundStatement


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that matches: its row, the patron it is about, and the text in which words matched.

    `words` are the folded words that were sought, for marking them in whatever else is shown of the row.
    """

    record: RecordRef
    patron_id: int | None
    row: SeekRow
    words: tuple[str, ...]
    where: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """The first matches of one kind."""

    kind: RecordKind
    hits: tuple[Hit, ...]
    has_more: bool
