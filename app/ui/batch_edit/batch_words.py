"""What the fields of a batch edit are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.vocabulary.batch_fields import BatchField

_FIELDS: dict[BatchField, object] = {
    BatchField.CATEGORY: QT_TRANSLATE_NOOP("BatchWords", "Category"),
    BatchField.STATUS: QT_TRANSLATE_NOOP("BatchWords", "Status"),
    BatchField.BRANCH: QT_TRANSLATE_NOOP("BatchWords", "Branch"),
    BatchField.LANGUAGE: QT_TRANSLATE_NOOP("BatchWords", "Written to in"),
    BatchField.INSTITUTION: QT_TRANSLATE_NOOP("BatchWords", "School, university or employer"),
    BatchField.CLASS_OR_FACULTY: QT_TRANSLATE_NOOP("BatchWords", "Class or faculty"),
    BatchField.MEMBER_SINCE: QT_TRANSLATE_NOOP("BatchWords", "Member since"),
    BatchField.MEMBER_UNTIL: QT_TRANSLATE_NOOP("BatchWords", "Member until"),
}


def field_name(field: BatchField) -> str:
    """What the field is called on screens."""
    source = str(_FIELDS[field])
    return QCoreApplication.translate("BatchWords", source)
