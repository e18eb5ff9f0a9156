"""Writes a list as a workbook (Office Open XML, ECMA-376 part 1), row by row: memory does not grow.

The smallest workbook that spreadsheets open: texts stand in their cells (inline strings), which are never
taken for formulas; moments and days are numbers with a format. No library is needed for so little.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from app.integrations.exported_lists.cells import Cell

MOST_ROWS = 1_048_576
"""A sheet of a spreadsheet has no more; what does not fit goes on in the next one."""

MOST_LETTERS = 32_767
"""A cell holds no more."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FIRST_DAY = date(1899, 12, 30)
_SECONDS_A_DAY = 86_400
_MOMENT, _DAY = 1, 2

# Styles by number: 0 plain, 1 a moment, 2 a day, 3 a title.
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="2"><font/><font><b/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="4"><xf/>'
    '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>'
    '<xf fontId="1" applyFont="1"/></cellXfs></styleSheet>'
)
_TITLE = 3

_ESCAPED_ALREADY = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class XlsxFile:
    """The first row that is written is the titles: bold, in sight while scrolling, and on every sheet."""

    def __init__(self, path: Path, name: str) -> None:
        self._zip = ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1)
        self._name = re.sub(r"[\\/*?:\[\]]", " ", name)[:24]
        self._sheets = 0
        self._rows = 0
        self._titles: tuple[Cell, ...] | None = None
        self._sheet: IO[bytes] | None = None

    def write(self, cells: Iterable[Cell]) -> None:
        """Write one row."""
        row = tuple(cells)
        if self._titles is None:
            self._titles = row
            self._begin_sheet()
            return
        if self._rows >= MOST_ROWS:
            self._begin_sheet()
        self._put(row)

    def close(self) -> None:
        """End the file."""
        if self._titles is None:
            self.write(())
        self._end_sheet()
        self._write_frame()
        self._zip.close()

    def _put(self, cells: Iterable[Cell], style: int = 0) -> None:
        self._rows += 1
        written = "".join(_cell(cell, style) for cell in cells)
        self._write(f"<row>{written}</row>")

    def _begin_sheet(self) -> None:
        self._end_sheet()
        self._sheets, self._rows = self._sheets + 1, 0
        self._sheet = self._zip.open(f"xl/worksheets/sheet{self._sheets}.xml", "w", force_zip64=True)
        self._write(
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
            "</sheetView></sheetViews><sheetData>"
        )
        self._put(self._titles or (), _TITLE)

    def _end_sheet(self) -> None:
        if self._sheet is not None:
            self._write("</sheetData></worksheet>")
            self._sheet.close()
            self._sheet = None

    def _write(self, text: str) -> None:
        assert self._sheet is not None
        self._sheet.write(text.encode("utf-8"))

    def _write_frame(self) -> None:
        numbers = range(1, self._sheets + 1)
        sheets = "".join(
            f'<sheet name={quoteattr(self._sheet_name(one))} sheetId="{one}" r:id="rId{one}"/>'
            for one in numbers
        )
        links = "".join(_link(f"rId{one}", "worksheet", f"worksheets/sheet{one}.xml") for one in numbers)
        links += _link("rIdStyles", "styles", "styles.xml")
        kinds = "".join(_kind(f"/xl/worksheets/sheet{one}.xml", "worksheet") for one in numbers)
        parts = {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>'
            f"{_kind('/xl/workbook.xml', 'sheet.main')}{_kind('/xl/styles.xml', 'styles')}{kinds}</Types>",
            "_rels/.rels": _links(_link("rId1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}">'
            f"<bookViews><workbookView/></bookViews><sheets>{sheets}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": _links(links),
        }
        self._zip.writestr("xl/styles.xml", _STYLES)
        for name, text in parts.items():
            self._zip.writestr(name, _HEAD + text)

    def _sheet_name(self, number: int) -> str:
        name = self._name.strip() or "1"
        return name if number == 1 else f"{name} {number}"


def _cell(cell: Cell, style: int) -> str:
    if cell is None or cell == "":
        return "<c/>"
    if isinstance(cell, str):
        written = escape(_writable(cell))
        return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{written}</t></is></c>'
    if isinstance(cell, datetime):
        return f'<c s="{_MOMENT}"><v>{_days(cell):.8f}</v></c>'
    if isinstance(cell, date):
        return f'<c s="{_DAY}"><v>{(cell - _FIRST_DAY).days}</v></c>'
    return f"<c><v>{cell}</v></c>"


def _days(moment: datetime) -> float:
    """Days since spreadsheets begin to count, on the clock that the moment is told on."""
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return (moment.date() - _FIRST_DAY).days + seconds / _SECONDS_A_DAY


def _writable(text: str) -> str:
    """The text as a sheet can hold it; `_x0041_` would be read as an A, so its first line is escaped."""
    return _ESCAPED_ALREADY.sub("_x005F_", _UNWRITABLE.sub("", text[:MOST_LETTERS]))


def _kind(part: str, kind: str) -> str:
    return f'<Override PartName="{part}" ContentType="{_TYPE}.{kind}+xml"/>'


def _link(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{_DOCUMENT}/{kind}" Target="{target}"/>'


def _links(links: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
