"""Places as people type them, and as they point at them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Theme
from app.ui.widgets.file_dialogs import Wanted
from app.ui.widgets.form_field import FormField
from app.ui.widgets.path_field import PathField


@pytest.fixture
def field(theme: Theme, tmp_path: Path, qtbot: QtBot) -> PathField:
    made = PathField(theme, Wanted.FILE, tmp_path, ".pemustaka")
    made.setObjectName("place")
    made.say("Choose …", "Choose the file", "Libraries (*.pemustaka)")
    qtbot.add_widget(made)
    return made


def test_a_name_alone_lies_in_the_usual_folder_with_the_usual_ending(
    field: PathField, tmp_path: Path
) -> None:
    field.line.setText(" kota ")
    assert field.path == tmp_path / "kota.pemustaka"
    field.line.setText("kota.db")
    assert field.path == tmp_path / "kota.db"


def test_a_folder_that_is_there_stays_one(field: PathField, tmp_path: Path) -> None:
    field.show_path(tmp_path)
    assert field.path == tmp_path


def test_a_home_folder_is_found_and_a_strange_one_is_a_name(
    field: PathField, home: Path, tmp_path: Path
) -> None:
    field.line.setText("~/kota")
    assert field.path == home / "kota.pemustaka"
    field.line.setText("~nobody-here/kota")
    assert field.path == tmp_path / "~nobody-here" / "kota.pemustaka"


def test_a_name_too_long_for_any_disk_is_still_a_path(field: PathField) -> None:
    field.line.setText("x" * 5_000)
    assert field.path.name == "x" * 5_000 + ".pemustaka"


def test_blanks_are_nothing(field: PathField) -> None:
    field.line.setText("   ")
    assert field.is_empty


def test_what_is_pointed_at_stands_in_the_line(field: PathField, tmp_path: Path, qtbot: QtBot) -> None:
    chosen = tmp_path / "kota.pemustaka"
    chosen.touch()
    field._point.click()
    dialog = field.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().path()) == tmp_path
    dialog.selectFile(str(chosen))
    dialog.accept()
    assert field.path == chosen


def test_a_refusal_is_seen_at_the_line_and_said_of_it(theme: Theme, field: PathField) -> None:
    form_field = FormField(theme, field)
    form_field.set_error("It is a folder.")
    assert field.line.property("refused") == "true"
    assert field.line.accessibleDescription() == "It is a folder."
    form_field.set_error("")
    assert field.line.property("refused") == "false"
    field.setParent(None)  # its own fixture takes it down
