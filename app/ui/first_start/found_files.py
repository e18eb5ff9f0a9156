"""Library files that lie where libraries usually do: a row each, to be taken with one key."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QStorageInfo, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.first_start.places import ENDING
from app.ui.first_start.way_row import WayRow
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.section_head import SectionHead

_MOST = 5
_MOST_LOOKED_AT = 200
_PLUGGED_IN = ("/media", "/run/media", "/Volumes")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file with the ending of libraries; `changed_at` in seconds since 1970."""

    path: Path
    changed_at: float


def library_files(folders: Iterable[Path]) -> list[FoundFile]:
    """Those in these folders and one below, and on sticks that are plugged in; the newest first.

    Runs in a worker thread: a disk may be slow.
    """
    patterns = (f"*{ENDING}", f"*/*{ENDING}")
    found = {
        one for folder in (*folders, *_sticks()) for pattern in patterns for one in _files(folder, pattern)
    }
    return sorted(found, key=lambda one: one.changed_at, reverse=True)[:_MOST]


def _files(folder: Path, pattern: str) -> list[FoundFile]:
    try:
        paths = [path for path in islice(folder.glob(pattern), _MOST_LOOKED_AT) if path.is_file()]
        return [FoundFile(path, path.stat().st_mtime) for path in paths]
    except OSError:
        return []  # a folder that may not be looked into, a stick that was just pulled out


def _sticks() -> list[Path]:
    roots = [Path(volume.rootPath()) for volume in QStorageInfo.mountedVolumes() if volume.isReady()]
    return [root for root in roots if any(root.is_relative_to(place) for place in _PLUGGED_IN)]


class FoundFiles(QWidget):
    """Hidden while nothing was found."""

    chosen = Signal(object)
    """The `Path` of a file."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self._files: tuple[FoundFile, ...] = ()
        self._head = SectionHead(theme)
        self._rows = [WayRow(theme, Icon.DATABASE) for _ in range(_MOST)]
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        card = Card(self._theme)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(measures.HALF, 1, measures.HALF, 1)
        rows.setSpacing(0)
        for number, row in enumerate(self._rows):
            row.setObjectName(f"{self.objectName()}_{number}")
            rows.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.STEP, 0, 0)
        column.setSpacing(measures.HALF)
        column.addWidget(self._head)
        column.addWidget(card)

    def _connect(self) -> None:
        for number, row in enumerate(self._rows):
            row.clicked.connect(partial(self._choose, number))

    def show_files(self, files: Sequence[FoundFile]) -> None:
        """Offer these."""
        self._files = tuple(files)
        self._retranslate()

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._files[number].path)

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Found on this computer"))
        for row, file in zip(self._rows, self._files, strict=False):
            changed = QDateTime.fromSecsSinceEpoch(int(file.changed_at))
            when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
            text = self.tr("changed {when}, in {folder}").format(when=when, folder=file.path.parent)
            row.say(file.path.name, text)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._files))
            row.set_last(is_last=number == len(self._files) - 1)
        self.setVisible(bool(self._files))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
