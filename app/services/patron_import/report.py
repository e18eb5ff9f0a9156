"""What an import did, row by row where that matters."""

from dataclasses import dataclass, field

from app.vocabulary.imported_patrons import RejectedRow


@dataclass(frozen=True, slots=True)
class KeptField:
    """A field that staff edited here since the last import, and that the file says otherwise: it stays."""

    line: int
    patron_id: int
    field: str


@dataclass(slots=True)
class ImportReport:
    """Counts of rows, and the rows and fields that somebody should look at."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    kept: list[KeptField] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    new_categories: list[str] = field(default_factory=list)
    is_dry_run: bool = False
