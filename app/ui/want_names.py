"""What the fields of a request's form are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, object] = {
    "subject": QT_TRANSLATE_NOOP("WantNames", "Subject"),
    "details": QT_TRANSLATE_NOOP("WantNames", "Details"),
    "needed_by": QT_TRANSLATE_NOOP("WantNames", "Needed by"),
    "needed_why": QT_TRANSLATE_NOOP("WantNames", "Why by then"),
    "formats": QT_TRANSLATE_NOOP("WantNames", "Forms"),
    "quantity": QT_TRANSLATE_NOOP("WantNames", "How many"),
    "language": QT_TRANSLATE_NOOP("WantNames", "Language"),
    "delivery_way": QT_TRANSLATE_NOOP("WantNames", "Delivery"),
    "values": QT_TRANSLATE_NOOP("WantNames", "Fields of the kind"),
}


def want_name(field: str) -> str:
    """The name of a field, in the language of the screens; of a later version's the field's own."""
    source = str(_NAMES.get(field, field))
    return QCoreApplication.translate("WantNames", source)
