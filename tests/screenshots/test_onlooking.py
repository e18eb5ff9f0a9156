"""With F9 pressed no screen shows notes, other patrons or sensitive fields, to eyes or to a screen reader."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.bootstrap import demonstration_library
from app.paths import resources
from app.screenshots.pictures import Studio, fixed_clock, window_with_dialogs
from app.screenshots.screens import DESK_SCREENS
from app.screenshots.stage import DeskStage
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.settings import SettingsFile
from app.storage.engine import connect
from app.ui.languages import Language, Languages
from app.ui.theme.drawing import LEFT, Drawing
from app.ui.theme.theme import Scheme

SMALL = DemonstrationSize(patrons=40, interactions=150, requests=30)
MARK = "Zqx"
_OURS = "(SELECT patron_id FROM identifier WHERE value = 'M0000017')"
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_PLANTED = (
    f"UPDATE interaction SET note = '{MARK} ' || note, topic = '{MARK}'",
    f"UPDATE statement SET text = '{MARK} ' || text",
    f"UPDATE request_event SET text = '{MARK} ' || text WHERE text IS NOT NULL",
    f"UPDATE request SET details = '{MARK}'",
    f"UPDATE request SET subject = '{MARK} ' || subject WHERE patron_id NOT IN {_OURS}",
    f"UPDATE patron SET full_name = '{MARK} ' || full_name WHERE id NOT IN {_OURS}",
    f"UPDATE patron SET notes = '{MARK}'",
)


@contextmanager
def marked_desk(application: QApplication, folder: Path) -> Iterator[DeskStage]:
    path = folder / "as-built.pemustaka"
    library, first, _ = demonstration_library(path, demonstration_set_up(), SMALL, clock=fixed_clock)
    library.close()
    connection = connect(path)
    for statement in _PLANTED:
        connection.execute(statement)
    connection.close()
    settings = SettingsFile(folder / "settings.toml")
    settings.change(desk=first.desk_id, staff=first.staff_id)
    studio = Studio(application, Languages(application, resources() / "translations"), settings, path)
    with studio.desk(Language.ENGLISH, Scheme.LIGHT) as stage:
        yield stage


class Seen:
    """All that a person can see or hear of a window: what is painted, and what its parts answer."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._painted: list[str] = []
        painted, paint = self._painted, Drawing.text

        def listen(
            drawing: Drawing,
            rect: QRect,
            text: str,
            font: QFont,
            colour: QColor,
            align: Qt.AlignmentFlag = LEFT,
        ) -> None:
            painted.append(text)
            paint(drawing, rect, text, font, colour, align)

        monkeypatch.setattr(Drawing, "text", listen)

    def marks(self, window: QWidget) -> list[str]:
        """Texts with the mark, now."""
        self._painted.clear()
        window_with_dialogs(window)
        texts = [*self._painted, window.windowTitle()]
        for part in window.findChildren(QWidget):
            if part.isVisible():
                texts += _texts(part)
        return [text for text in texts if MARK in text]


def _texts(part: QWidget) -> list[str]:
    texts = [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle()]
    if isinstance(part, QLabel | QLineEdit | QAbstractButton):
        texts.append(part.text())
    if isinstance(part, QPlainTextEdit):
        texts.append(part.toPlainText())
    model = part.model() if isinstance(part, QAbstractItemView) else None
    return texts + (_answers(model) if model is not None else [])


def _answers(model: QAbstractItemModel) -> list[str]:
    root = QModelIndex()
    columns = range(model.columnCount(root) if isinstance(model, QAbstractTableModel) else 1)
    places = [(row, column) for row in range(model.rowCount(root)) for column in columns]
    answers = [model.index(*place).data(role) for place in places for role in _ROLES]
    return [text for text in answers if isinstance(text, str)]


def test_no_screen_shows_what_is_not_for_the_patrons_eyes(
    application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: dict[str, list[str]] = {}
    seen, without_key = Seen(monkeypatch), set[str]()
    with marked_desk(application, tmp_path) as stage:
        toggle = stage.workplace.onlooker.toggle
        for name, bring_up in DESK_SCREENS.items():
            if name == "patron-is-looking":
                continue  # presses the key itself
            toggle()
            bring_up(stage)
            stage.settle()
            shown[name] = seen.marks(stage.window)
            toggle()
            stage.settle()
            if seen.marks(stage.window):
                without_key.add(name)
            stage.clear()
    assert {name: marks[:3] for name, marks in shown.items() if marks} == {}
    assert {"today", "patrons-summary", "patrons-timeline", "interactions", "request"} <= without_key
    assert {"history", "edit-patron", "service-ladder"} <= without_key, "dialogs are among them"
