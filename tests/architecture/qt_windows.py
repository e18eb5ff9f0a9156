"""Windows that Qt brings ready-made, with all the texts that a user of this program can come to see."""

from collections.abc import Callable

from PySide6.QtGui import QUndoStack
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QErrorMessage,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QProgressDialog,
    QSpinBox,
    QUndoView,
    QWidget,
    QWizard,
    QWizardPage,
)


def file_dialog() -> QFileDialog:
    """Open a file, in Qt's own dialog rather than the system's."""
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def save_dialog() -> QFileDialog:
    """Save a file, likewise."""
    dialog = file_dialog()
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def message_box() -> QMessageBox:
    """A message with every button there is."""
    box = QMessageBox()
    box.setText("?")
    box.setDetailedText("!")
    every_button = QMessageBox.StandardButton.NoButton
    for button in QMessageBox.StandardButton:
        every_button |= button
    box.setStandardButtons(every_button)
    return box


def wizard() -> QWizard:
    """A wizard of two pages, with every option."""
    wizard = QWizard()
    for option in QWizard.WizardOption:
        wizard.setOption(option)
    wizard.addPage(QWizardPage())
    wizard.addPage(QWizardPage())
    return wizard


def undo_view() -> QUndoView:
    """What can be undone, and the actions that do it."""
    view = QUndoView()
    stack = QUndoStack(view)
    stack.createUndoAction(view)
    stack.createRedoAction(view)
    view.setStack(stack)
    return view


class PrintFrame(QWidget):
    """Holds a printer as long as the dialogs that Qt gives no more than a pointer to it."""

    def __init__(self) -> None:
        super().__init__()
        self.printer = QPrinter()
        self.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)


def print_dialog() -> QWidget:
    """Print: pages, copies, two sides."""
    frame = PrintFrame()
    QPrintDialog(frame.printer, frame)
    return frame


def page_setup() -> QWidget:
    """Paper, orientation and margins."""
    frame = PrintFrame()
    QPageSetupDialog(frame.printer, frame)
    return frame


def print_preview() -> QWidget:
    """A preview, with its tool bar."""
    frame = PrintFrame()
    QPrintPreviewDialog(frame.printer, frame)
    return frame


QT_WINDOWS: list[Callable[[], QWidget]] = [
    file_dialog,
    save_dialog,
    message_box,
    wizard,
    undo_view,
    print_dialog,
    print_preview,
    QInputDialog,
    QErrorMessage,
    QProgressDialog,
    QDockWidget,
    QSpinBox,
    QComboBox,
]
