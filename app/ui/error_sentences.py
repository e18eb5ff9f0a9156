"""Says each rule that can be broken in a sentence that tells what to do; needs no screen."""

from dataclasses import fields
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale

from app import errors
from app.errors import PemustakaError
from app.ui.backup_sentences import BACKUP_SENTENCES
from app.ui.duplicate_sentences import DUPLICATE_SENTENCES
from app.ui.hand_over_sentences import HAND_OVER_SENTENCES
from app.ui.hours_sentences import HOURS_SENTENCES
from app.ui.interaction_sentences import INTERACTION_SENTENCES
from app.ui.key_information_sentences import KEY_INFORMATION_SENTENCES
from app.ui.list_view_sentences import LIST_VIEW_SENTENCES
from app.ui.message_sentences import MESSAGE_SENTENCES
from app.ui.profile_sentences import PROFILE_SENTENCES
from app.ui.record_sentences import RECORD_SENTENCES
from app.ui.request_sentences import REQUEST_SENTENCES
from app.vocabulary import file_errors, library_errors, picture_errors
from app.vocabulary.names import BilingualName

_SENTENCES: dict[type[PemustakaError], object] = {
    **BACKUP_SENTENCES,
    **DUPLICATE_SENTENCES,
    **RECORD_SENTENCES,
    **HAND_OVER_SENTENCES,
    **HOURS_SENTENCES,
    **REQUEST_SENTENCES,
    **INTERACTION_SENTENCES,
    **KEY_INFORMATION_SENTENCES,
    **LIST_VIEW_SENTENCES,
    **MESSAGE_SENTENCES,
    **PROFILE_SENTENCES,
    errors.EmptyNameError: QT_TRANSLATE_NOOP("Errors", "Write a name: one word or one letter is enough."),
    errors.EmptyTextError: QT_TRANSLATE_NOOP("Errors", "Write something here first."),
    errors.TextTooLongError: QT_TRANSLATE_NOOP(
        "Errors", "This text has {length} characters. Shorten it to {limit}."
    ),
    errors.ControlCharacterError: QT_TRANSLATE_NOOP(
        "Errors", "The text holds an invisible character ({code}). Type it anew instead of pasting it."
    ),
    errors.RecordGoneError: QT_TRANSLATE_NOOP(
        "Errors", "Somebody has removed this meanwhile. Close this and look at the list again."
    ),
    errors.IdentifierTakenError: QT_TRANSLATE_NOOP(
        "Errors", "{value} is already the number of {patron_name}. Check it, or open that patron instead."
    ),
    errors.IdentifierEmptyError: QT_TRANSLATE_NOOP(
        "Errors", "“{value}” holds no letter and no digit. Type or scan the number."
    ),
    errors.IdentityNumberOffError: QT_TRANSLATE_NOOP(
        "Errors", "This library does not keep national identity numbers (NIK). Choose another kind of number."
    ),
    errors.ImpossibleDateError: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” cannot be this date. Write a year, a month and year, or a day that exists."
    ),
    errors.UntilBeforeSinceError: QT_TRANSLATE_NOOP(
        "Errors", "The membership would end on {until}, before it begins on {since}. Change one of the two."
    ),
    errors.PhoneNumberError: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is not a phone number. Write it with digits, as in 0812 3456 7890."
    ),
    errors.EmailAddressError: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is not an e-mail address. Write it as in name@example.org."
    ),
    errors.StaffCardTakenError: QT_TRANSLATE_NOOP(
        "Errors", "{value} is the staff card of {staff_name}. Use another card."
    ),
    errors.LastStaffMemberError: QT_TRANSLATE_NOOP(
        "Errors", "Nobody would be left who can work here. Add a colleague first."
    ),
    errors.UnknownZoneError: QT_TRANSLATE_NOOP(
        "Errors", "This computer knows no time zone “{zone}”. Choose one such as Asia/Jakarta."
    ),
    errors.EditConflictError: QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else changed the same fields meanwhile. Choose which is right for each, then save.",
    ),
    errors.InteractionInFutureError: QT_TRANSLATE_NOOP(
        "Errors", "This moment has not come yet. Choose an earlier one."
    ),
    errors.PromiseInThePastError: QT_TRANSLATE_NOOP(
        "Errors", "This moment has already passed. Promise a later one."
    ),
    errors.PromiseReasonMissingError: QT_TRANSLATE_NOOP(
        "Errors", "An earlier promise is moved by this. Write why: the patron may ask."
    ),
    errors.NeededByInThePastError: QT_TRANSLATE_NOOP(
        "Errors", "{needed_by} has already passed. Ask again by when the patron needs it."
    ),
    errors.RequestClosedError: QT_TRANSLATE_NOOP(
        "Errors", "Request {number} has already ended. Reopen it first: change its status to in progress."
    ),
    errors.NothingToUndoError: QT_TRANSLATE_NOOP(
        "Errors", "There is nothing of yours at this desk to undo. Look for it in the history."
    ),
    errors.ChangedSinceError: QT_TRANSLATE_NOOP(
        "Errors", "Some of this was changed afterwards. Choose whether to undo that too, or only the rest."
    ),
    errors.CannotUndoError: QT_TRANSLATE_NOOP(
        "Errors", "This cannot be undone. If you need an earlier state, restore a backup."
    ),
    errors.AlreadyUndoneError: QT_TRANSLATE_NOOP(
        "Errors", "This was undone already. To have it back, undo the undoing in the history."
    ),
    library_errors.LibraryMissingError: QT_TRANSLATE_NOOP(
        "Errors", "There is no library at {path}. Check the path, or whether the drive is plugged in."
    ),
    library_errors.LibraryExistsError: QT_TRANSLATE_NOOP(
        "Errors", "{path} exists already. Open it, or choose another name."
    ),
    library_errors.LibraryIsFolderError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is a folder. Choose a file in it."
    ),
    library_errors.LibraryReadOnlyError: QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written. Ask for the right to write there, or choose another folder."
    ),
    library_errors.LibraryNotOursError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is not a library of this program. Choose another file."
    ),
    library_errors.LibraryNewerError: QT_TRANSLATE_NOOP(
        "Errors", "{path} was written by a newer version of this program. Update the program to open it."
    ),
    library_errors.LibraryDamagedError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is damaged ({detail}). Keep a copy of it and restore the last backup."
    ),
    library_errors.LibraryInUseError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is in use by {program} (process {process}, since {since}). Close that first."
    ),
    library_errors.LibraryOnNetworkError: QT_TRANSLATE_NOOP(
        "Errors", "{path} lies on a network drive, where data can be lost. Keep the library on this computer."
    ),
    library_errors.DiskFullError: QT_TRANSLATE_NOOP(
        "Errors", "There is no room left to write {path}. Free some space and try again; nothing was stored."
    ),
    library_errors.BackupFailedError: QT_TRANSLATE_NOOP(
        "Errors", "The backup to {path} failed ({detail}). Try another stick or folder."
    ),
    library_errors.RestoreFailedError: QT_TRANSLATE_NOOP(
        "Errors", "{path} could not be restored ({detail}). The library is as it was; try another backup."
    ),
    library_errors.SqliteTooOldError: QT_TRANSLATE_NOOP(
        "Errors", "The database engine here ({version}) has a known fault. Install this program anew."
    ),
    file_errors.FileMissingError: QT_TRANSLATE_NOOP("Errors", "There is no file {path}. Check its name."),
    file_errors.FileIsFolderError: QT_TRANSLATE_NOOP("Errors", "{path} is a folder. Choose a file in it."),
    file_errors.FileUnreadableError: QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be read ({detail}). Close it elsewhere, or copy it here first."
    ),
    file_errors.EmptyFileError: QT_TRANSLATE_NOOP("Errors", "{path} is empty. Export the patrons again."),
    file_errors.HeaderAloneError: QT_TRANSLATE_NOOP(
        "Errors", "{path} names its columns and has no rows. Export the patrons again."
    ),
    file_errors.SpreadsheetFileError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is a spreadsheet ({kind}). Save it there as CSV and choose that file."
    ),
    file_errors.BinaryFileError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is not a text file. Export the patrons as CSV."
    ),
    file_errors.NulInFileError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is damaged in line {line}. Export the patrons again."
    ),
    file_errors.CellTooWideError: QT_TRANSLATE_NOOP(
        "Errors",
        "A cell of {path} that begins in line {line} does not end. Look for a quotation mark too many.",
    ),
    file_errors.UndecodableFileError: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of {path} holds letters that cannot be read. Save the file as UTF-8."
    ),
    file_errors.FileChangedError: QT_TRANSLATE_NOOP(
        "Errors", "{path} was changed while it was read. Wait until it is complete and try again."
    ),
    file_errors.NotThisPresetError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is not a file of the kind {preset}. Choose another kind, or let it be recognised."
    ),
    file_errors.NoNameColumnError: QT_TRANSLATE_NOOP(
        "Errors", "No column of {path} holds names. It has these: {header}. Say which one is the name."
    ),
    file_errors.UnknownHeaderError: QT_TRANSLATE_NOOP(
        "Errors", "{path} has no column “{column}”. It has these: {header}."
    ),
    file_errors.UnknownFieldError: QT_TRANSLATE_NOOP(
        "Errors", "Patrons have no field “{field}”. Choose one of these: {known}."
    ),
    file_errors.NeverTakenError: QT_TRANSLATE_NOOP(
        "Errors", "What the column “{column}” holds is never taken from a file. Leave it out."
    ),
    file_errors.RejectsNotWrittenError: QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written ({detail}). Choose another folder."
    ),
    file_errors.CellCountError: QT_TRANSLATE_NOOP(
        "Errors", "This row has {found} cells instead of {expected}. Look for a separator in one of them."
    ),
    file_errors.QuoteError: QT_TRANSLATE_NOOP(
        "Errors", "A quotation mark in this row is never closed. Close it, or take it away."
    ),
    file_errors.TwoDigitYearError: QT_TRANSLATE_NOOP(
        "Errors", "The century of “{text}” cannot be told. Write the year with four digits."
    ),
    file_errors.UsedInFileError: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of this file has the number {value} already. Correct one of the two."
    ),
    library_errors.MakingStoppedError: QT_TRANSLATE_NOOP(
        "Errors", "You stopped it. No library was made; begin again when you like."
    ),
    errors.ImportCancelledError: QT_TRANSLATE_NOOP(
        "Errors", "The import was stopped. Nothing of it was stored; start it again when you like."
    ),
    errors.UnknownStaffError: QT_TRANSLATE_NOOP(
        "Errors", "Nobody here is called “{name}”. Write the name as it stands in the list of staff."
    ),
    errors.NoDeskError: QT_TRANSLATE_NOOP(
        "Errors", "This library has no desk or nobody to work at it. Restore a backup, or make it anew."
    ),
    errors.UnknownDeskError: QT_TRANSLATE_NOOP(
        "Errors", "There is no desk “{name}”. Write its name as the library gave it."
    ),
    errors.UnknownIdentifierError: QT_TRANSLATE_NOOP(
        "Errors", "No patron has the number {value}. Check it, or look for the name."
    ),
    errors.MappingError: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is no mapping. Write the column's heading, an equals sign and the field."
    ),
    file_errors.ShortenedNumberError: QT_TRANSLATE_NOOP(
        "Errors",
        "A spreadsheet has shortened this number to {value}. Format its column as text and export again.",
    ),
    picture_errors.NoFontError: QT_TRANSLATE_NOOP(
        "Errors", "This computer has no font to write with. Install one, such as DejaVu, and try again."
    ),
    picture_errors.PictureFolderError: QT_TRANSLATE_NOOP(
        "Errors", "No picture can be written into {path} ({detail}). Choose another folder."
    ),
}


def sentence(error: PemustakaError) -> str:
    """What went wrong and what to do now, in the language of the screens.

    An error whose own class has no sentence gets that of the nearest class it extends; KeyError for none.
    """
    source = str(next(_SENTENCES[kind] for kind in type(error).__mro__ if kind in _SENTENCES))
    text = QCoreApplication.translate("Errors", source)
    data = {one.name: _shown(getattr(error, one.name)) for one in fields(error)}  # type: ignore[arg-type]  # each subclass is a dataclass
    if isinstance(error, library_errors.LibraryInUseError):
        data["process"] = str(error.process)  # a name, not an amount: no separators
    return text.format_map(data)


def _shown(value: object) -> str:
    """A part of an error as people read it; what is not known is a dash."""
    if value is None:
        return "–"
    if isinstance(value, BilingualName):
        return value.in_language(QLocale().name().partition("_")[0])
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    if isinstance(value, date | int):
        return _in_locale(value)
    return str(value)


def _in_locale(value: date | int) -> str:
    locale = QLocale()
    if isinstance(value, datetime):
        moment = QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
        return locale.toString(moment, QLocale.FormatType.ShortFormat)
    if isinstance(value, date):
        return locale.toString(QDate(value.year, value.month, value.day), "d MMM yyyy")
    return locale.toString(value)
