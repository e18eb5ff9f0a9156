"""Where a laid sheet goes: a PDF, a printer, a picture for the preview."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.ui.printing.laying import POINTS, Pages
from app.vocabulary.print_errors import PdfNotWrittenError, PrinterRefusedError

_PDF_DPI = 600


def printers() -> tuple[str, ...]:
    """The printers of this computer, its usual one first; empty where none is installed."""
    names = list(QPrinterInfo.availablePrinterNames())
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(names, key=lambda name: name != usual))


def pdf(pages: Pages, title: str) -> bytes:
    """The sheet as a PDF with its fonts inside, for any computer."""
    kept = QByteArray()
    device = QBuffer(kept)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(title)
    writer.setCreator("Pemustaka")
    _print(pages, writer, _PDF_DPI)
    device.close()
    return bytes(kept.data())


def save_pdf(pages: Pages, title: str, path: Path) -> None:
    """Write the PDF in one step: a file that is there already is replaced whole or stays.

    Raises PdfNotWrittenError where the disk refuses.
    """
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_bytes(pdf(pages, title))
        temporary.replace(path)
    except OSError as refused:
        temporary.unlink(missing_ok=True)
        raise PdfNotWrittenError(path, refused.strerror or "") from refused


def send_to_printer(pages: Pages, title: str, name: str) -> None:
    """Print on the printer of this name. Raises PrinterRefusedError when it takes nothing."""
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    if not printer.isValid() or not _print(pages, printer, printer.resolution()):
        raise PrinterRefusedError(name)


def picture(pages: Pages, number: int, width: int) -> QImage:
    """A page as it will be, `width` pixels wide; counted from 0."""
    scale = width / pages.page.width()
    image = QImage(width, max(round(pages.page.height() * scale), 1), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    pages.paint(painter, number)
    painter.end()
    return image


def _print(pages: Pages, device: QPagedPaintDevice, resolution: int) -> bool:
    size = QSizeF(pages.page.width() / POINTS, pages.page.height() / POINTS)
    page = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())
    device.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = resolution / 72
    painter.scale(scale, scale)
    painter.fillRect(QRectF(), Qt.GlobalColor.white)
    for number in range(pages.count):
        if number:
            device.newPage()
        pages.paint(painter, number)
    return painter.end()
