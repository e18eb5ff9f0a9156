"""Lays a sheet on paper: a text document in points, one page or many. Always black on white."""

from dataclasses import dataclass

import segno
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from app.ui.printing.content import Block, Code, Facts, Grid, Heading, Picture, PrintContent, Title, Words
from app.ui.printing.paper import Paper

POINTS = 72 / 25.4
"""Points (1/72 inch) in a millimetre."""

_BODY, _ON_ROLL = 10, 9
_TITLE, _HEADING, _SMALL = 1.6, 1.15, 0.85
_FOOT = 16
_LINE = QColor(120, 120, 120)
_QUIET = 2


@dataclass(frozen=True, slots=True)
class Pages:
    """A sheet on a paper: what to paint, how large a page is (in points), and how many there are."""

    document: QTextDocument
    page: QSizeF
    margin: float
    count: int
    foot: str

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0, in points."""
        inner = self._inner
        painter.save()
        painter.translate(self.margin, self.margin - number * inner.height())
        shown = QRectF(0, number * inner.height(), inner.width(), inner.height())
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
        context.clip = shown
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        if self.foot:
            self._paint_foot(painter, number)

    @property
    def _inner(self) -> QSizeF:
        return self.document.pageSize()

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        painter.save()
        painter.setFont(_font(_BODY * _SMALL))
        painter.setPen(_LINE.darker())
        top = self.page.height() - self.margin - _FOOT / 2
        box = QRectF(self.margin, top, self.page.width() - 2 * self.margin, _FOOT)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.foot)
        if self.count > 1:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{number + 1} / {self.count}")
        painter.restore()


def lay(content: PrintContent, paper: Paper) -> Pages:
    """The sheet on a paper; a roll becomes as long as it must."""
    margin = paper.margin * POINTS
    width = paper.width * POINTS - 2 * margin
    foot = "" if paper.is_roll else content.foot
    writer = _Writer(paper, width)
    for block in content.blocks:
        writer.add(block)
    document = writer.document
    if paper.height is None:
        document.setTextWidth(width)
        high = document.size().height() + 1
        document.setPageSize(QSizeF(width, high))
        page = QSizeF(paper.width * POINTS, high + 2 * margin)
        return Pages(document, page, margin, 1, foot)
    page = QSizeF(paper.width * POINTS, paper.height * POINTS)
    below = _FOOT if foot else 0
    document.setPageSize(QSizeF(width, page.height() - 2 * margin - below))
    return Pages(document, page, margin, document.pageCount(), foot)


def _font(size: float, *, bold: bool = False) -> QFont:
    """Pixels of the document are points of the paper: no screen's resolution has a say in it."""
    font = QFont()
    font.setPixelSize(max(round(size), 1))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class _Writer:
    """Writes blocks with a cursor: text stays text, whatever it looks like."""

    def __init__(self, paper: Paper, width: float) -> None:
        self._body = _ON_ROLL if paper.is_roll else _BODY
        self._is_roll = paper.is_roll
        self._width = width
        self._pictures = 0
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        self.document.setDefaultFont(_font(self._body))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self.document)
        self._is_first = True

    def add(self, block: Block) -> None:
        """Write one block under the others."""
        match block:
            case Title():
                self._paragraph(block.text, self._size(_TITLE), bold=True)
            case Heading():
                self._paragraph(block.text, self._size(_HEADING), bold=True, above=1.0)
            case Words():
                self._paragraph(block.text, self._size(_SMALL if block.is_small else 1))
            case Facts():
                self._facts(block)
            case Grid():
                self._grid(block)
            case Picture():
                self._picture(block.image, self._width)
            case Code():
                self._picture(_qr_image(block.text), min(self._width * 0.5, 90), centred=True)

    def _size(self, ratio: float) -> float:
        most = 1.3 if self._is_roll else _TITLE
        return self._body * min(ratio, most)

    def _paragraph(self, text: str, size: float, *, bold: bool = False, above: float = 0.5) -> None:
        self._begin(above=above * self._body)
        self._write(text, size, bold=bold)

    def _begin(self, above: float, *, centred: bool = False) -> None:
        layout = QTextBlockFormat()
        layout.setTopMargin(0 if self._is_first else above)
        if centred:
            layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if self._is_first:
            self._cursor.setBlockFormat(layout)
        else:
            self._cursor.insertBlock(layout)
        self._is_first = False

    def _write(self, text: str, size: float, *, bold: bool = False) -> None:
        look = QTextCharFormat()
        look.setFont(_font(size, bold=bold))
        look.setForeground(Qt.GlobalColor.black)
        self._cursor.insertText(text.replace("\n", "\u2028"), look)

    def _facts(self, facts: Facts) -> None:
        if self._is_roll:
            for name, value in facts.rows:
                self._paragraph(name, self._size(_SMALL), above=0.4)
                self._paragraph(value, self._body, bold=True, above=0)
            return
        self._table(("", ""), facts.rows, (28, 72), has_lines=False)

    def _grid(self, grid: Grid) -> None:
        if self._is_roll:
            for row in grid.rows:
                self._paragraph(_joined(row), self._body, above=0.4)
            return
        self._table(grid.head, grid.rows, grid.shares, has_lines=True, row_height=grid.row_height)

    def _table(
        self,
        head: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        shares: tuple[int, ...],
        *,
        has_lines: bool,
        row_height: int = 0,
    ) -> None:
        layout = QTextTableFormat()
        layout.setCellPadding(3 if has_lines else 1.5)
        layout.setCellSpacing(0)
        layout.setTopMargin(self._body * 0.4)
        layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        whole = sum(shares)
        percent = QTextLength.Type.PercentageLength
        layout.setColumnWidthConstraints([QTextLength(percent, 100 * one / whole) for one in shares])
        layout.setBorder(1 if has_lines else 0)
        layout.setBorderBrush(_LINE)
        layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        layout.setBorderCollapse(True)
        layout.setHeaderRowCount(1 if has_lines else 0)
        lines = (head, *rows) if has_lines else rows
        table = self._cursor.insertTable(len(lines), len(shares), layout)
        for y, line in enumerate(lines):
            for x, text in enumerate(line):
                self._cursor = table.cellAt(y, x).firstCursorPosition()
                is_name = (has_lines and y == 0) or (not has_lines and x == 0)
                self._write(text, self._size(_SMALL if is_name else 1), bold=has_lines and y == 0)
                if y and x == 0 and row_height:
                    self._make_room(row_height)
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        small = QTextBlockFormat()
        small.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(small)

    def _make_room(self, height: int) -> None:
        room = QTextBlockFormat()
        room.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        self._cursor.setBlockFormat(room)

    def _picture(self, image: QImage, width: float, *, centred: bool = False) -> None:
        self._begin(above=self._body * 0.6, centred=centred)
        name = f"picture-{self._pictures}"
        self._pictures += 1
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
        shown = QTextImageFormat()
        shown.setName(name)
        shown.setWidth(width)
        shown.setHeight(width * image.height() / max(image.width(), 1))
        self._cursor.insertImage(shown)


def _joined(row: tuple[str, ...]) -> str:
    return " · ".join(cell for cell in row if cell)


def _qr_image(text: str) -> QImage:
    rows = tuple(segno.make_qr(text, error="m").matrix)
    side = len(rows) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.setPixelColor(x + _QUIET, y + _QUIET, QColor(Qt.GlobalColor.black))
    return image.scaled(side * 8, side * 8)
