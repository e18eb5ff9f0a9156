"""What the columns of patron files, their kinds and what becomes of them are called on the screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.integrations.patron_files.fields import IDENTIFIERS, PatronField
from app.integrations.patron_files.layout import PresetReason
from app.ui.words import word
from app.vocabulary.imported_patrons import LeftOutReason, PresetName

_FIELDS: dict[PatronField, object] = {
    PatronField.NAME: QT_TRANSLATE_NOOP("PatronFiles", "Name"),
    PatronField.FIRST_NAME: QT_TRANSLATE_NOOP("PatronFiles", "First name"),
    PatronField.MIDDLE_NAME: QT_TRANSLATE_NOOP("PatronFiles", "Middle name"),
    PatronField.LAST_NAME: QT_TRANSLATE_NOOP("PatronFiles", "Last name"),
    PatronField.TITLE: QT_TRANSLATE_NOOP("PatronFiles", "Title before the name"),
    PatronField.TITLE_AFTER: QT_TRANSLATE_NOOP("PatronFiles", "Title after the name"),
    PatronField.EMAIL: QT_TRANSLATE_NOOP("PatronFiles", "E-mail"),
    PatronField.PHONE: QT_TRANSLATE_NOOP("PatronFiles", "Phone"),
    PatronField.MOBILE: QT_TRANSLATE_NOOP("PatronFiles", "Mobile phone"),
    PatronField.SOCIAL: QT_TRANSLATE_NOOP("PatronFiles", "Social media"),
    PatronField.ADDRESS: QT_TRANSLATE_NOOP("PatronFiles", "Address"),
    PatronField.CATEGORY: QT_TRANSLATE_NOOP("PatronFiles", "Category"),
    PatronField.STATUS: QT_TRANSLATE_NOOP("PatronFiles", "Status"),
    PatronField.MEMBER_SINCE: QT_TRANSLATE_NOOP("PatronFiles", "Member since"),
    PatronField.MEMBER_UNTIL: QT_TRANSLATE_NOOP("PatronFiles", "Member until"),
    PatronField.SEX: QT_TRANSLATE_NOOP("PatronFiles", "Sex"),
    PatronField.BORN: QT_TRANSLATE_NOOP("PatronFiles", "Born"),
    PatronField.INSTITUTION: QT_TRANSLATE_NOOP("PatronFiles", "School, university or employer"),
    PatronField.CLASS_OR_FACULTY: QT_TRANSLATE_NOOP("PatronFiles", "Class or faculty"),
    PatronField.OCCUPATION: QT_TRANSLATE_NOOP("PatronFiles", "Occupation"),
    PatronField.EDUCATION: QT_TRANSLATE_NOOP("PatronFiles", "Education"),
    PatronField.NOTES: QT_TRANSLATE_NOOP("PatronFiles", "Notes"),
    PatronField.LANGUAGE: QT_TRANSLATE_NOOP("PatronFiles", "Language"),
}

_REASONS: dict[LeftOutReason, object] = {
    LeftOutReason.PRIVATE: QT_TRANSLATE_NOOP("PatronFiles", "Private: never taken"),
    LeftOutReason.UNKNOWN: QT_TRANSLATE_NOOP("PatronFiles", "Not recognised: left out"),
    LeftOutReason.NOT_KEPT: QT_TRANSLATE_NOOP("PatronFiles", "Not kept here"),
    LeftOutReason.DOUBLED: QT_TRANSLATE_NOOP("PatronFiles", "Another column says it"),
    LeftOutReason.NOT_UNDERSTOOD: QT_TRANSLATE_NOOP("PatronFiles", "Not understood"),
}

_PRESETS: dict[PresetName, object] = {
    PresetName.SLIMS: QT_TRANSLATE_NOOP("PatronFiles", "SLiMS member export"),
    PresetName.KOHA: QT_TRANSLATE_NOOP("PatronFiles", "Koha patron file"),
    PresetName.GENERIC: QT_TRANSLATE_NOOP("PatronFiles", "List saved as CSV"),
}

_EVIDENCE: dict[PresetReason, object] = {
    PresetReason.CHOSEN: QT_TRANSLATE_NOOP("PatronFiles", "as you chose"),
    PresetReason.SLIMS_HEADER: QT_TRANSLATE_NOOP("PatronFiles", "known by its headings"),
    PresetReason.SLIMS_POSITIONS: QT_TRANSLATE_NOOP("PatronFiles", "known by the order of its columns"),
    PresetReason.KOHA_HEADER: QT_TRANSLATE_NOOP("PatronFiles", "known by its headings"),
    PresetReason.NO_OTHER: QT_TRANSLATE_NOOP("PatronFiles", "read by its headings"),
}

# A patron's fields by the names that records have them, where files call them otherwise.
_OF_RECORDS = {
    "full_name": PatronField.NAME,
    "form_of_address": PatronField.TITLE,
    "title_before": PatronField.TITLE,
    "category_id": PatronField.CATEGORY,
}


def field_word(field: PatronField) -> str:
    """What a column fills."""
    return word(IDENTIFIERS[field]) if field in IDENTIFIERS else _said(_FIELDS[field])


def record_field_word(name: str) -> str:
    """The same for a field as records call it (`full_name`, or a kind of contact way)."""
    return field_word(_OF_RECORDS.get(name) or PatronField(name))


def reason_word(reason: LeftOutReason) -> str:
    """Why a column is left out."""
    return _said(_REASONS[reason])


def preset_word(name: PresetName) -> str:
    """What kind of file it is."""
    return _said(_PRESETS[name])


def evidence_word(reason: PresetReason) -> str:
    """How that was known."""
    return _said(_EVIDENCE[reason])


def _said(source: object) -> str:
    text = str(source)
    return QCoreApplication.translate("PatronFiles", text)
