"""An import in words: counts for the strip, and a line for each row or field that somebody should look at."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.integrations.patron_files.patron_file import Row
from app.services.patron_import.report import ImportReport, KeptField
from app.ui.bring_in.line_card import Line
from app.ui.bring_in.words import record_field_word
from app.ui.error_sentences import sentence
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.counts_strip import Count
from app.vocabulary.imported_patrons import ImportedPatron, RejectedRow

_SEPARATOR = " · "


def counts(report: ImportReport) -> list[Count]:
    """What came, or would come, of the rows; kept are fields."""
    words = [
        (report.added, Icon.PLUS, Role.DONE, QCoreApplication.translate("Findings", "added")),
        (report.updated, Icon.REFRESH, Role.INFO, QCoreApplication.translate("Findings", "updated")),
        (report.unchanged, Icon.CHECK, Role.NEUTRAL, QCoreApplication.translate("Findings", "unchanged")),
        (len(report.kept), Icon.EDIT, Role.DUE, QCoreApplication.translate("Findings", "kept")),
        (len(report.rejected), Icon.CROSS, Role.LATE, QCoreApplication.translate("Findings", "rejected")),
    ]
    return [
        Count(QLocale().toString(number), StateMark(icon, role, word), is_nothing=not number)
        for number, icon, role, word in words
    ]


def row_lines(rows: Sequence[Row]) -> list[Line]:
    """The first rows as they would stand in the library."""
    return [_patron(row) if isinstance(row, ImportedPatron) else _rejected(row) for row in rows]


def rejected_lines(rows: Sequence[RejectedRow]) -> list[Line]:
    """Each rejected row with its line and reason."""
    return [_rejected(row) for row in rows]


def kept_lines(fields: Sequence[KeptField], names: dict[int, str]) -> list[Line]:
    """Each field that stays as staff changed it; `names` are those of the patrons, by id."""
    text = QCoreApplication.translate("Findings", "{field}: stays as it was changed here")
    return [
        Line(
            Icon.EDIT,
            Role.DUE,
            names.get(kept.patron_id) or _line(kept.line),
            text.format(field=record_field_word(kept.field)),
        )
        for kept in fields
    ]


def _patron(row: ImportedPatron) -> Line:
    numbers = [value for _, value in row.identifiers]
    contacts = [" ".join(value.split()) for _, value in row.contacts]
    parts = (*numbers, row.category, row.institution, *contacts)
    return Line(Icon.PERSON, Role.MUTED, row.full_name, _SEPARATOR.join(part for part in parts if part))


def _rejected(row: RejectedRow) -> Line:
    where = _SEPARATOR.join(part for part in (_line(row.line), row.column) if part)
    return Line(Icon.CROSS, Role.LATE, where, sentence(row.reason))


def _line(number: int) -> str:
    return QCoreApplication.translate("Findings", "Line {number}").format(number=QLocale().toString(number))
