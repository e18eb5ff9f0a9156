"""The one dialog for paper: works without a printer, remembers the paper, copies the text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.languages import Language, Languages
from app.ui.printing.content import PrintContent, Title, Words
from app.ui.printing.paper import Paper
from app.ui.printing.papers import Papers, SheetKind
from app.ui.printing.print_dialog import Output, PrintDialog
from app.ui.theme.theme import Theme


def content() -> PrintContent:
    return PrintContent((Title("Tanda terima"), Words(QLocale().bcp47Name())), "R-7")


@pytest.fixture
def papers() -> Papers:
    return Papers()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    return widget


@pytest.fixture
def dialog(theme: Theme, papers: Papers, languages: Languages, window: QWidget) -> PrintDialog:
    languages.use(Language.ENGLISH)
    made = PrintDialog(theme, papers, SheetKind.SLIP, content, window)
    made.show()
    return made


def press(dialog: PrintDialog, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_a_printer_it_says_so_and_offers_the_pdf(
    dialog: PrintDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("No printer is installed" in text for text in said)
    with qtbot.waitSignal(dialog.put_out) as out:
        dialog.save_to(str(tmp_path / "slip.pdf"))
    assert out.args == [Output.SAVED]
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF-")


def test_a_folder_that_has_gone_is_told_and_nothing_else_is(dialog: PrintDialog, tmp_path: Path) -> None:
    dialog.save_to(str(tmp_path / "gone" / "slip.pdf"))
    assert "cannot be written" in dialog._bar.accessibleName()


def test_the_paper_is_remembered_for_the_next_slip(dialog: PrintDialog, papers: Papers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(papers.changed):
        press(dialog, "print_paper_roll_58", qtbot)
    assert papers.paper(SheetKind.SLIP) is Paper.ROLL_58
    assert papers.paper(SheetKind.SHEET) is Paper.A4
    assert dialog._laid is not None
    assert dialog._laid.page.width() == pytest.approx(58 * 72 / 25.4)


def test_its_text_can_be_copied(dialog: PrintDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.put_out):
        press(dialog, "print_copy", qtbot)
    assert QGuiApplication.clipboard().text() == "Tanda terima\n\nen-GB"


def test_another_language_makes_the_sheet_anew(dialog: PrintDialog, languages: Languages) -> None:
    languages.use(Language.INDONESIAN)
    assert dialog._laid is not None
    assert "id" in dialog._laid.document.toPlainText()
    assert dialog.windowTitle() == "Cetak: Tanda terima"


def test_words_that_name_no_paper_change_nothing(papers: Papers) -> None:
    papers.remember(slip="letter", sheet="f4", printer="HP")
    assert (papers.paper(SheetKind.SLIP), papers.paper(SheetKind.SHEET)) == (Paper.A5, Paper.F4)
    assert papers.printer == "HP"
