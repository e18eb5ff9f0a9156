"""Says each rule about alerts, permissions and branches in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import record_errors

RECORD_SENTENCES: dict[type[PemustakaError], object] = {
    record_errors.AnsweredInFutureError: QT_TRANSLATE_NOOP(
        "Errors", "{on} has not come yet. Give the day on which the patron answered."
    ),
    record_errors.NothingToWithdrawError: QT_TRANSLATE_NOOP(
        "Errors", "Nobody has given this permission, so it cannot be taken back. Choose refused."
    ),
    record_errors.AlertEndsBeforeStartError: QT_TRANSLATE_NOOP(
        "Errors", "The alert would end on {ends_on}, before it begins on {starts_on}. Choose a later end."
    ),
    record_errors.LastBranchError: QT_TRANSLATE_NOOP(
        "Errors", "This is the only branch in use. Add another one before you retire it."
    ),
    record_errors.BranchOfThisDeskError: QT_TRANSLATE_NOOP(
        "Errors", "This desk belongs to the branch. Retire it from a desk of another branch."
    ),
    record_errors.BranchExistsError: QT_TRANSLATE_NOOP(
        "Errors", "There is a branch {name} already. Choose another name."
    ),
}
