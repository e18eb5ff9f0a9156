"""Qt's own texts are Indonesian when the screens are: Qt ships none in it, so the program brings them."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.architecture.qt_windows import (
    QT_WINDOWS,
    file_dialog,
    message_box,
    page_setup,
    print_dialog,
    save_dialog,
    wizard,
)
from tests.linguist import TRANSLATIONS, compiled, messages

CODES = {"QShortcut", "QFontDatabase", "QPageSize"}
"""Names of keys, scripts and papers: most read the same in every language."""


class WatchedTranslator(QTranslator):
    """Qt's Indonesian, remembering what it was asked for in vain."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()
        self.missing: set[tuple[str, str]] = set()

    @override
    def translate(
        self, context: str, sourceText: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str:
        found = super().translate(context, sourceText, disambiguation, n)
        self.asked.add((context, sourceText))
        if not found and context not in CODES:
            self.missing.add((context, sourceText))
        return found or sourceText


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("translations"))


@pytest.fixture
def indonesian(qapp: QApplication, folder: Path) -> Iterator[WatchedTranslator]:
    translator = WatchedTranslator()
    assert translator.load(str(folder / "qtbase_id.qm"))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.qt_log_ignore("Cannot be used on non-native printers", extend=True)
@pytest.mark.parametrize("build", [*QT_WINDOWS, page_setup], ids=lambda build: build.__name__)
def test_a_widget_of_qt_asks_for_no_text_that_stays_english(
    build: Callable[[], QWidget], indonesian: WatchedTranslator, qtbot: QtBot
) -> None:
    widget = build()
    qtbot.addWidget(widget)
    widget.show()
    assert indonesian.missing == set()


def test_the_watch_notices_a_text_that_stays_english(qapp: QApplication, qtbot: QtBot) -> None:
    empty = WatchedTranslator()
    qapp.installTranslator(empty)
    qtbot.addWidget(message_box())
    qapp.removeTranslator(empty)
    assert ("QPlatformTheme", "Cancel") in empty.missing


def test_a_message_box_asks_in_indonesian(indonesian: WatchedTranslator, qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    button = QMessageBox.StandardButton
    expected = {
        button.Yes: "&Ya",
        button.No: "&Tidak",
        button.Cancel: "Batal",
        button.Save: "Simpan",
        button.Discard: "Buang",
        button.Retry: "Coba Lagi",
    }
    texts = {kind: box.addButton(kind).text() for kind in expected}
    assert texts == expected


def test_a_dialog_closes_in_indonesian(indonesian: WatchedTranslator, qtbot: QtBot) -> None:
    kind = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kind.Close | kind.Apply | kind.Help)
    qtbot.addWidget(box)
    assert {button.text() for button in box.buttons()} == {"Tutup", "Terapkan", "Bantuan"}


@pytest.mark.parametrize("editor", [QLineEdit, QPlainTextEdit], ids=lambda editor: editor.__name__)
def test_text_is_edited_in_indonesian(
    editor: type[QLineEdit | QPlainTextEdit], indonesian: WatchedTranslator, qtbot: QtBot
) -> None:
    widget = editor()
    qtbot.addWidget(widget)
    menu = widget.createStandardContextMenu()
    qtbot.addWidget(menu)
    names = [plain(action.text()) for action in menu.actions() if not action.isSeparator()]
    assert names == ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih Semua"]


def test_files_are_chosen_in_indonesian(indonesian: WatchedTranslator, qtbot: QtBot) -> None:
    dialog = file_dialog()
    qtbot.addWidget(dialog)
    dialog.show()
    labels = {plain(label.text()) for label in dialog.findChildren(QLabel)}
    actions = {plain(action.text()) for action in dialog.findChildren(QAction)}
    assert {"Lihat di:", "Nama berkas:", "Jenis berkas:"} <= labels
    assert {"Ganti Nama", "Hapus", "Folder Baru", "Tampilkan berkas tersembunyi"} <= actions


@pytest.mark.parametrize(
    "build", [file_dialog, save_dialog, wizard, print_dialog], ids=lambda it: it.__name__
)
def test_no_two_things_in_a_dialog_share_a_mnemonic(
    build: Callable[[], QWidget], indonesian: WatchedTranslator, qtbot: QtBot
) -> None:
    widget = build()
    qtbot.addWidget(widget)
    widget.show()
    window = widget.findChild(QPrintDialog) or widget
    window.show()
    assert repeated(mnemonics(window)) == []


@pytest.mark.parametrize("editor", [QLineEdit, QPlainTextEdit, QTextBrowser], ids=lambda it: it.__name__)
def test_no_two_lines_of_an_edit_menu_share_a_mnemonic(
    editor: type[QLineEdit | QPlainTextEdit | QTextBrowser], indonesian: WatchedTranslator, qtbot: QtBot
) -> None:
    widget = editor()
    qtbot.addWidget(widget)
    menu = widget.createStandardContextMenu()
    qtbot.addWidget(menu)
    assert repeated([mnemonic(action.text()) for action in menu.actions()]) == []


def test_every_source_text_is_one_of_qts(qapp: QApplication) -> None:
    """A text that no translation shipped with Qt knows is misspelt here, and would never be found."""
    shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    known = []
    for path in sorted(shipped.glob("qtbase_*.qm")):
        translator = QTranslator(qapp)
        if translator.load(str(path)):
            known.append(translator)
    assert known
    ours = {(it.context, it.source) for it in messages(TRANSLATIONS / "qtbase_id.ts")}
    unknown = {text for text in ours if not any(translator.translate(*text) for translator in known)}
    assert unknown == set()


def plain(text: str) -> str:
    """A text as it is read: without its mnemonic, and without the keys that menus add."""
    return text.partition("\t")[0].replace("&", "")


def mnemonic(text: str) -> str:
    """The key that a text answers to, or nothing."""
    return text.partition("&")[2][:1].upper()


def mnemonics(window: QWidget) -> list[str]:
    """The keys of all that is seen in a window."""
    texts = [button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.buddy()]
    return [mnemonic(text) for text in texts + labels]


def repeated(keys: list[str]) -> list[str]:
    """The keys that stand more than once."""
    return [key for key, times in Counter(keys).items() if key and times > 1]
