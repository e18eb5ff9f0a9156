"""Says each rule about saved views and exports in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import list_view_errors

LIST_VIEW_SENTENCES: dict[type[PemustakaError], object] = {
    list_view_errors.ViewNameTakenError: QT_TRANSLATE_NOOP(
        "Errors", "There is a view called “{name}” already. Choose another name."
    ),
    list_view_errors.ExportStoppedError: QT_TRANSLATE_NOOP(
        "Errors", "The export was stopped. No file was left; start it again when you like."
    ),
    list_view_errors.ExportNotWrittenError: QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written ({detail}). Choose another folder, or close the file elsewhere."
    ),
}
