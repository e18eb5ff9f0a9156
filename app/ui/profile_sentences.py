"""The sentences for what can be wrong with profile fields and what is said in them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import profile_errors

PROFILE_SENTENCES: dict[type[PemustakaError], object] = {
    profile_errors.FieldHasValuesError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{field}” holds answers already (of {patron_count} patrons). Retire it instead: nothing is lost.",
    ),
    profile_errors.NoChoicesError: QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to choose from. Write at least one choice."
    ),
    profile_errors.ChoiceNameTakenError: QT_TRANSLATE_NOOP(
        "Errors", "There is a choice “{name}” in this field already. Write another name."
    ),
    profile_errors.ProfileRequiredError: QT_TRANSLATE_NOOP(
        "Errors", "The library requires “{field}”. Ask the patron and fill it in."
    ),
    profile_errors.ProfileFieldOffError: QT_TRANSLATE_NOOP(
        "Errors", "“{field}” is not in use any more. Close this and look at the patron again."
    ),
    profile_errors.ProfileNumberError: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is not a number that can be kept. Write it with digits, as in 12 or 2.5."
    ),
    profile_errors.SensitiveForHelperError: QT_TRANSLATE_NOOP(
        "Errors", "Helpers do not change sensitive fields. Ask a colleague to do it."
    ),
}
