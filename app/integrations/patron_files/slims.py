"""SLiMS 9 member exports: 18 columns (19 in import files), any separator and enclosure, MySQL escapes.

Source: admin/modules/membership/export.php and import.php of SLiMS 9.
"""

import re
from collections.abc import Iterator
from itertools import islice

from app.integrations.delimited.escaped_records import CellSplitter, EscapedReader, Marks
from app.integrations.delimited.opening import TextFile
from app.integrations.patron_files.fields import Column, Given, PatronField, Role
from app.integrations.patron_files.headings import recognise
from app.integrations.patron_files.layout import Layout, Preset, PresetReason
from app.integrations.patron_files.tables import find_table
from app.vocabulary.imported_patrons import LeftOutReason, PresetName

_COLUMNS: dict[str, Role] = {
    "member_id": PatronField.CARD,
    "member_name": PatronField.NAME,
    "gender": PatronField.SEX,
    "member_type_name": PatronField.CATEGORY,
    "member_email": PatronField.EMAIL,
    "member_address": PatronField.ADDRESS,
    "postal_code": PatronField.ADDRESS,
    "inst_name": PatronField.INSTITUTION,
    "is_new": LeftOutReason.NOT_KEPT,
    "member_image": LeftOutReason.NOT_KEPT,
    "pin": LeftOutReason.PRIVATE,  # SLiMS calls it the personal ID number
    "member_phone": PatronField.PHONE,
    "member_fax": LeftOutReason.NOT_KEPT,
    "member_since_date": PatronField.MEMBER_SINCE,
    "register_date": PatronField.MEMBER_SINCE,
    "expire_date": PatronField.MEMBER_UNTIL,
    "birth_date": PatronField.BORN,
    "member_notes": PatronField.NOTES,
    "mpasswd": LeftOutReason.PRIVATE,
}
_HEADINGS = tuple(_COLUMNS)
_WIDTHS = (len(_HEADINGS) - 1, len(_HEADINGS))
_GENDER, _DATES, _EXPIRE_DATE = 2, slice(13, 17), 15

_GENDERS = {"1": "male", "0": "female"}
_SAMPLE = 20
_HEADER = re.compile(r"\s*(?P<enclosure>\W*)member_id(?P<between>\W+)member_name\b", re.IGNORECASE)
_FIRST_CELL = re.compile(r"(?P<mark>[^\w\s])(?:\\.|(?!(?P=mark)).)*+(?P=mark)(?P<separator>.{1,3}?)(?P=mark)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}.*")
_USUAL_MARKS = tuple(Marks(separator, '"') for separator in (",", ";", "\t", "|"))


def read_layout(file: TextFile) -> Layout | None:
    """How to read `file` as a SLiMS export, or None where it is none."""
    lines = [line.rstrip("\r\n") for line in islice(file.lines(), _SAMPLE)]
    return _by_header(file, lines) or _by_position(file, lines) or _by_names(file)


def _by_header(file: TextFile, lines: list[str]) -> Layout | None:
    """As exported: *member_id* begins the header, and what stands around it are the marks."""
    for number, line in enumerate(lines, start=1):
        if match := _HEADER.match(line):
            enclosure = match["enclosure"]
            separator = match["between"].removeprefix(enclosure).removesuffix(enclosure)
            marks = Marks(separator or ",", enclosure or '"')
            header = CellSplitter(marks).split(line)
            return _escaped(file, marks, header, number) if header else None
    return None


def _by_position(file: TextFile, lines: list[str]) -> Layout | None:
    rows = [line for line in lines if line.strip()]
    match = _FIRST_CELL.match(rows[0]) if rows else None
    seen = (Marks(match["separator"], match["mark"]),) if match else ()
    for marks in (*seen, *_USUAL_MARKS):
        splitter = CellSplitter(marks)
        cells = [splitter.split(row) or () for row in rows]
        if cells and _is_plausible(cells[0]) and sum(map(_is_plausible, cells)) > len(rows) / 2:
            return _escaped(file, marks, _HEADINGS[: max(map(len, cells))], 0)
    return None


def _is_plausible(cells: tuple[str, ...]) -> bool:
    """Whether a row without header has the sexes and dates of an export where they belong."""
    return (
        len(cells) in _WIDTHS
        and cells[_GENDER] in {"0", "1", ""}
        and bool(cells[_EXPIRE_DATE])
        and all(_DATE.fullmatch(cell) for cell in cells[_DATES] if cell)
    )


def _by_names(file: TextFile) -> Layout | None:
    """The same columns in another order: no export, but plain CSV that somebody made of one (our rejects)."""
    table = find_table(file, _count_columns)
    if table is None:
        return None
    return Layout(
        preset=Preset(PresetName.SLIMS, (PresetReason.SLIMS_HEADER,)),
        reader=table.reader,
        separator=table.reader.delimiter,
        header=table.header,
        header_line=table.header_line,
        full_width=table.full_width,
        columns=_columns(table.header),
        reinterpret=_reinterpret,
    )


def _count_columns(cells: tuple[str, ...]) -> int:
    names = {cell.strip().casefold() for cell in cells}
    return len(names & _COLUMNS.keys()) if {"member_id", "member_name"} <= names else 0


def _escaped(file: TextFile, marks: Marks, header: tuple[str, ...], line: int) -> Layout:
    reason = PresetReason.SLIMS_HEADER if line else PresetReason.SLIMS_POSITIONS
    full_width = len(header)
    while not header[-1].strip():  # the exporter ends its header with a separator
        header = header[:-1]
    return Layout(
        preset=Preset(PresetName.SLIMS, (reason,)),
        reader=EscapedReader(file, marks),
        separator=marks.separator,
        header=header,
        header_line=line,
        full_width=full_width,
        columns=_columns(header),
        reinterpret=_reinterpret,
    )


def _columns(header: tuple[str, ...]) -> tuple[Column, ...]:
    return tuple(Column(position, name, _role(name)) for position, name in enumerate(header))


def _role(heading: str) -> Role:
    return _COLUMNS.get(heading.strip().casefold()) or recognise(heading)


def _reinterpret(given: Given) -> Iterator[Given]:
    if given.column.role is PatronField.SEX:
        yield Given(given.column, _GENDERS.get(given.text.strip(), given.text))
    else:
        yield given
