"""Shows a sheet before it is printed, and prints it, saves it as a PDF, or copies it as text."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.dialogs.editors import ChoiceBox
from app.ui.error_sentences import sentence
from app.ui.printing.content import PrintContent, as_text
from app.ui.printing.laying import Pages, lay
from app.ui.printing.output import printers, save_pdf, send_to_printer
from app.ui.printing.paper import Paper
from app.ui.printing.papers import Papers, SheetKind
from app.ui.printing.preview import Preview
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.file_dialogs import Wanted, file_dialog
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.label import Label
from app.ui.widgets.sheet import Sheet

_WIDE, _HIGH, _SIDE = 940, 680, 270


class Output(Enum):
    """What became of a sheet."""

    PRINTED = auto()
    SAVED = auto()
    COPIED = auto()


class PrintDialog(QDialog):
    """`make` says what is on the sheet, in the language of the moment; asked again when that changes."""

    put_out = Signal(object)
    """`Output`: the sheet is on paper, in a file or on the clipboard now."""

    def __init__(
        self,
        theme: Theme,
        papers: Papers,
        kind: SheetKind,
        make: Callable[[], PrintContent],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("print")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._papers = papers
        self._kind = kind
        self._make = make
        self._content = make()
        self._laid: Pages | None = None
        self._names = printers()
        self._sheet = Sheet(theme, "print_sheet")
        self._bar = InfoBar(theme)
        self._preview = Preview(theme)
        self._paper_head = Label(theme, "", Type.SECOND_BOLD)
        self._paper = ChoiceButtons(theme, numbered=True)
        self._printer_head = Label(theme, "", Type.SECOND_BOLD)
        self._printer: ChoiceBox[str] = ChoiceBox()
        self._no_printer = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._count = Label(theme, "", Type.SECOND, Role.MUTED)
        self._copy = Button(theme, icon=Icon.COPY)
        self._save = Button(theme) if self._names else PrimaryButton(theme)
        self._print = PrimaryButton(theme)
        self._close = Button(theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._paper.choose(papers.paper(kind))
        self.resize(_WIDE, _HIGH)
        (self._print if self._names else self._save).setFocus()

    def _lay_out(self) -> None:
        for part, name in (
            (self._bar, "print_bar"),
            (self._preview, "print_preview"),
            (self._paper, "print_paper"),
            (self._printer, "print_printer"),
            (self._copy, "print_copy"),
        ):
            part.setObjectName(name)
        side = QVBoxLayout()
        side.setSpacing(measures.STEP)
        side.addWidget(self._paper_head)
        side.addWidget(self._paper)
        side.addSpacing(measures.CARD_GAP)
        side.addWidget(self._printer_head)
        side.addWidget(self._printer)
        side.addWidget(self._no_printer)
        side.addSpacing(measures.CARD_GAP)
        side.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch()
        side.addWidget(self._count)
        frame = QWidget()
        frame.setFixedWidth(_SIDE)
        frame.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(measures.COLUMN_GAP)
        line.addWidget(self._preview, 1)
        line.addWidget(frame)
        self._sheet.body.addWidget(self._bar)
        self._sheet.body.addLayout(line, 1)
        for button, name in ((self._close, "close"), (self._save, "save"), (self._print, "do")):
            self._sheet.add_button(button, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        for part in (self._printer, self._print):
            part.setVisible(bool(self._names))
        self._no_printer.setVisible(not self._names)

    def _connect(self) -> None:
        self._paper.chosen.connect(self._choose_paper)
        self._printer.currentIndexChanged.connect(self._choose_printer)
        self._copy.clicked.connect(self._copy_text)
        self._save.clicked.connect(self._ask_where)
        self._print.clicked.connect(self._send)
        self._close.clicked.connect(self.reject)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.activated.connect(self._ask_where)

    # What it does

    @Slot(str)
    def _choose_paper(self, value: str) -> None:
        paper = Paper(value)
        if paper is not self._papers.paper(self._kind):
            self._papers.choose_paper(self._kind, paper)
        self._show()

    @Slot(int)
    def _choose_printer(self, _index: int) -> None:
        if self._names:
            self._papers.choose_printer(self._printer.value)

    @Slot()
    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._content))
        self._say(self.tr("Copied as text. Paste it where you write to the patron, or into a document."))
        self.put_out.emit(Output.COPIED)

    @Slot()
    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder or Path.home()) / f"{self._content.file_name}.pdf"
        asking = file_dialog(self, Wanted.NEW_FILE, self.tr("Save as PDF"), start, "PDF (*.pdf)")
        asking.setDefaultSuffix("pdf")
        asking.fileSelected.connect(self.save_to)
        asking.open()

    @Slot(str)
    def save_to(self, chosen: str) -> None:
        """Write the PDF there, and say so or why not."""
        assert self._laid is not None
        path = Path(chosen)
        try:
            save_pdf(self._laid, self._content.title, path)
        except PemustakaError as error:
            self._refuse(error)
            return
        self._say(self.tr("Saved: {path}").format(path=path))
        self.put_out.emit(Output.SAVED)

    @Slot()
    def _send(self) -> None:
        assert self._laid is not None
        try:
            send_to_printer(self._laid, self._content.title, self._printer.value)
        except PemustakaError as error:
            self._refuse(error)
            return
        self.put_out.emit(Output.PRINTED)
        self.accept()

    # What it shows

    def _show(self) -> None:
        self._laid = lay(self._content, Paper(self._paper.value or Paper.A4))
        self._preview.show_pages(self._laid, as_text(self._content))
        self._count.setText(self.tr("%n page(s)", "", self._laid.count))

    def _say(self, text: str) -> None:
        self._bar.say(StateMark(Icon.CHECK, Role.DONE, ""), text)

    def _refuse(self, error: PemustakaError) -> None:
        self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    def _retranslate(self) -> None:
        self._content = self._make()
        title = self.tr("Print: {what}").format(what=self._content.title)
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self._paper_head.setText(self.tr("Paper"))
        self._paper.set_choices([Choice(paper, self._paper_name(paper)) for paper in Paper])
        self._printer_head.setText(self.tr("Printer"))
        quiet = QSignalBlocker(self._printer)
        self._printer.set_choices([(name, name) for name in self._names])
        self._printer.choose(self._papers.printer)
        quiet.unblock()
        self._printer.setAccessibleName(self.tr("Printer"))
        self._preview.setAccessibleName(self.tr("What will be printed"))
        self._no_printer.setText(
            self.tr("No printer is installed on this computer. Save a PDF and print it elsewhere.")
        )
        self._copy.setText(self.tr("Copy as text"))
        self._save.setText(self.tr("Save as PDF …"))
        self._print.setText(self.tr("Print"))
        self._close.setText(self.tr("Close"))
        if self._laid is not None:
            self._show()

    def _paper_name(self, paper: Paper) -> str:
        if paper.is_roll:
            return self.tr("Roll {width} mm").format(width=paper.width)
        return paper.upper()

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
