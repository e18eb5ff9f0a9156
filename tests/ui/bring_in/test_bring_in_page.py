"""The page from the choice of a file to what came of it, over a real library."""

import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.integrations.patron_files.patron_file import PatronFile
from app.models.patron import Patron
from app.services.commands import EditPatron
from app.ui.background.task_runner import TaskRunner
from app.ui.bring_in.bring_in_page import BringInPage
from app.ui.bring_in.foot_buttons import Step
from app.ui.languages import Language, Languages
from app.vocabulary.limits import WIDEST_CELL
from app.vocabulary.patron_form import PatronForm
from tests.builders import Builder
from tests.ui.bring_in.conftest import SLIMS, Open


def counts(panel: QWidget) -> list[str]:
    """The numbers of the strip: added, updated, unchanged, kept, rejected."""
    strip = panel._strip  # type: ignore[attr-defined]  # both panels have one
    return [cell.accessibleName() for cell in strip._cells]


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.text()]


def names(build: Builder) -> list[str]:
    return [patron.full_name for patron in build.all(Patron)]


def test_a_file_is_recognised_and_counted_and_nothing_is_stored(
    page: BringInPage, open_file: Open, build: Builder
) -> None:
    open_file(SLIMS)
    assert page.step is Step.LOOK
    assert page._look._file._kind.accessibleName() == "SLiMS member export"
    expected = ["4 added", "0 updated", "0 unchanged", "0 kept", "3 rejected"]
    assert counts(page._look) == expected
    assert "Nur'aini Siregar" in texts(page._look._rows)
    rejected = texts(page._look._rejected)
    assert rejected[:2] == ["Rejected", "3"]
    assert "Line 7 · birth_date" in rejected
    assert "Write a name: one word or one letter is enough." in rejected
    assert page._foot_buttons.go_on.text() == "Bring in 4 patrons"
    assert names(build) == []


def test_what_was_brought_in_is_counted_and_undone_as_one(
    page: BringInPage, bring_in: Open, build: Builder, qtbot: QtBot
) -> None:
    bring_in(SLIMS)
    assert len(names(build)) == 4
    assert "4 patrons came in" in texts(page._result)
    with qtbot.waitSignal(page._work.undone):
        page._foot_buttons.undo.click()
    qtbot.waitUntil(lambda: page.step is Step.LOOK)
    assert names(build) == []
    assert "Undone" in page._news.accessibleName()
    assert page._foot_buttons.undo.isHidden()


def test_the_same_file_again_changes_nothing_and_says_what_staff_keep(
    page: BringInPage, bring_in: Open, open_file: Open, build: Builder
) -> None:
    bring_in(SLIMS)
    patron = build.all(Patron, lambda one: one.full_name.startswith("Nur'aini"))[0]
    before = PatronForm(full_name=patron.full_name, institution=patron.institution)
    after = PatronForm(full_name=patron.full_name, institution="Pindah ke sini")
    build.services.patrons.edit(build.actor, EditPatron(patron.id, before, after))
    open_file(SLIMS)
    assert counts(page._look)[:4] == ["0 added", "0 updated", "4 unchanged", "1 kept"]
    kept = texts(page._look._kept)
    assert "Nur'aini Siregar" in kept
    assert "School, university or employer: stays as it was changed here" in kept
    assert page._foot_buttons.go_on.text() == "Done"
    assert page._foot_buttons.leave.isHidden()


def test_a_column_that_nobody_recognises_is_mapped(
    page: BringInPage, open_file: Open, pupils: Path, tasks: TaskRunner, qtbot: QtBot, build: Builder
) -> None:
    open_file(pupils)
    assert page.step is Step.LOOK
    assert "Say which one is the name" in page._news.accessibleName()
    assert not page._foot_buttons.go_on.isEnabled()
    row = page._look._columns._rows[0]
    row.choice.choose("name")
    row.choice.activated.emit(row.choice.currentIndex())
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page._news.isHidden()
    assert counts(page._look)[0] == "2 added"
    page._foot_buttons.go_on.click()
    qtbot.waitUntil(lambda: page.step is Step.RESULT)
    assert names(build) == ["Andi", "Budi"]


def test_what_is_mapped_can_be_taken_back(
    page: BringInPage, open_file: Open, pupils: Path, tasks: TaskRunner, qtbot: QtBot
) -> None:
    open_file(pupils)
    for heading, field in (("Peserta", "name"), ("Hobi", "notes"), ("Hobi", "")):
        page._look.mapped.emit(heading, field)
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert page._work.mapped == {"Peserta"}
    assert page._look._columns._rows[2].choice.value == ""


def test_a_private_column_is_neither_shown_nor_offered(
    page: BringInPage, open_file: Open, pupils: Path, tasks: TaskRunner, qtbot: QtBot
) -> None:
    open_file(pupils)
    page._look.mapped.emit("Peserta", "name")
    qtbot.waitUntil(lambda: tasks.is_idle)
    religion = page._look._columns._rows[3]
    assert not religion.choice.isEnabled()
    assert religion.choice.currentText() == "Private: never taken"
    assert religion._sample.text == ""
    assert page._look._columns._rows[2]._sample.text == "membaca · catur"


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _header_alone(path: Path) -> None:
    path.write_text("nama,kartu\n", "utf-8")


def _spreadsheet(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")


def _binary(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(1, 200)))


def _nul(path: Path) -> None:
    path.write_bytes(b"nama,kartu\nAndi\x00,S1\n")


def _wide_cell(path: Path) -> None:
    path.write_text('nama,kartu\n"' + "a" * (WIDEST_CELL + 1) + '",S1\n', "utf-8")


@pytest.mark.parametrize(
    ("write", "why"),
    [
        (_empty, "is empty"),
        (_header_alone, "has no rows"),
        (_spreadsheet, "is a spreadsheet"),
        (_binary, "is not a text file"),
        (_nul, "is damaged in line 2"),
        (_wide_cell, "does not end"),
    ],
)
def test_a_file_refused_as_a_whole_says_why_and_the_one_before_is_still_there(
    page: BringInPage,
    open_file: Open,
    tmp_path: Path,
    write: Callable[[Path], None],
    why: str,
    build: Builder,
) -> None:
    refused = tmp_path / "refused.csv"
    write(refused)
    open_file(refused)
    assert page.step is Step.CHOOSE
    assert why in page._news.accessibleName()
    open_file(SLIMS)
    open_file(refused)
    assert why in page._news.accessibleName()
    assert page._work.path == SLIMS
    assert page._foot_buttons.go_on.text() == "Bring in 4 patrons"
    assert page._foot_buttons.go_on.isEnabled()
    assert names(build) == []


def test_an_import_that_is_stopped_stores_nothing(
    page: BringInPage, open_file: Open, tasks: TaskRunner, qtbot: QtBot, build: Builder
) -> None:
    open_file(SLIMS)
    gate = threading.Event()
    tasks.write(gate.wait, owner=page, failed=page._refuse)
    page._foot_buttons.go_on.click()
    assert page.is_bringing_in
    assert not page._foot_buttons.go_on.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "The import was stopped" in page._news.accessibleName()
    assert page.step is Step.LOOK
    assert names(build) == []
    assert page._foot_buttons.go_on.isEnabled()


def test_rejected_rows_are_saved_where_they_can_be_mended(
    page: BringInPage, bring_in: Open, tasks: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    bring_in(SLIMS)
    target = tmp_path / "ditolak.csv"
    page._save_rejects(str(target))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert str(target) in page._news.accessibleName()
    assert PatronFile.open(target).row_count == 3
    page._save_rejects(str(tmp_path))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "cannot be written" in page._news.accessibleName()


def test_the_file_is_chosen_with_the_keyboard(page: BringInPage, qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.keyClick(page._choose._choose, Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(SLIMS.parent))
    dialog.selectFile(str(SLIMS))
    dialog.accept()
    qtbot.waitUntil(lambda: page._counted is not None)
    with qtbot.waitSignal(page._work.brought_in):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_a_file_is_dropped_anywhere_on_the_page(page: BringInPage, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SLIMS))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: page._counted is not None)
    assert page._work.path == SLIMS


def test_escape_goes_back_to_the_choice(page: BringInPage, open_file: Open, qtbot: QtBot) -> None:
    open_file(SLIMS)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.step is Step.CHOOSE
    assert page._foot_buttons.go_on.isHidden()


def test_every_word_follows_the_language(page: BringInPage, bring_in: Open, languages: Languages) -> None:
    bring_in(SLIMS)
    languages.use(Language.INDONESIAN)
    assert "4 pemustaka masuk" in texts(page._result)
    assert counts(page._result)[0] == "4 ditambahkan"
    assert "Tulislah nama: satu kata atau satu huruf sudah cukup." in texts(page._result._rejected)
    assert page._foot_buttons.go_on.text() == "Selesai"
