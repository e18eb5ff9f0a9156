"""What can go wrong with paper and PDF: data, as in app/errors.py."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import PemustakaError


@dataclass
class PdfNotWrittenError(PemustakaError):
    """The disk refused the file; `detail` is what the system says."""

    path: Path
    detail: str


@dataclass
class PrinterRefusedError(PemustakaError):
    """A printer that takes nothing."""

    printer: str
