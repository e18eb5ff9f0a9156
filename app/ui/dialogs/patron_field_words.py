"""The fields of a patron and what they hold, in the language of the screens."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.ui.dialogs.ground import Ground
from app.ui.words import word
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry


class PatronFieldWords:
    """Names fields as the form does, and says values in words."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def labels(self) -> dict[str, str]:
        """The labels of all fields, by their names, in the order of the form."""
        return {
            "full_name": self.tr("Full name"),
            "kind": self.tr("Kind"),
            "form_of_address": self.tr("Form of address"),
            "title_before": self.tr("Title before the name"),
            "title_after": self.tr("Title after the name"),
            "identifiers": self.tr("Numbers"),
            "category_id": self.tr("Category"),
            "status": self.tr("Status"),
            "member_since": self.tr("Member since"),
            "member_until": self.tr("Member until"),
            "contacts": self.tr("Contact ways"),
            "language": self.tr("Written to in"),
            "preferred_channel_id": self.tr("Preferred channel"),
            "sex": self.tr("Sex"),
            "born": self.tr("Born"),
            "institution": self.tr("School, university or employer"),
            "class_or_faculty": self.tr("Class or faculty"),
            "occupation": self.tr("Occupation"),
            "education": self.tr("Education"),
            "notes": self.tr("Notes for staff"),
        }

    def label(self, name: str) -> str:
        """The label of a field; the name itself for one that has no place in the form."""
        return self.labels().get(name, name)

    def value(self, name: str, value: object) -> str:
        """What a field holds, in words."""
        lists = {
            "category_id": self._ground.lists.categories,
            "preferred_channel_id": self._ground.lists.channels,
        }
        match value:
            case None:
                return self.tr("nothing")
            case StrEnum():
                return word(value)
            case date():
                return self._ground.formats.date(value)
            case IdentifierEntry() | ContactEntry():
                return f"{word(value.kind)} {value.value} ({word(value.status)})"
            case int():
                return dict(self._ground.names(lists.get(name, ()))).get(value, str(value))
        return str(value)

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("PatronFieldWords", source)
