"""The fields of a patron and what they hold, in the language of the screens."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.ui.address_words import address_in_words
from app.ui.dialogs.ground import Ground
from app.ui.words import word
from app.vocabulary.patron_form import AddressEntry, ContactEntry, IdentifierEntry


class PatronFieldWords:
    """Names fields as the form does, and says values in words."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def labels(self) -> dict[str, str]:
        """The labels of all fields, by their names, in the order of the form."""
        return {
            "full_name": self.tr("Full name"),
            "sort_name": self.tr("Sorted as"),
            "kind": self.tr("Kind"),
            "form_of_address": self.tr("Form of address"),
            "title_before": self.tr("Title before the name"),
            "title_after": self.tr("Title after the name"),
            "identifiers": self.tr("Numbers"),
            "category_id": self.tr("Category"),
            "branch_id": self.tr("Branch"),
            "responsible_id": self.tr("Responsible"),
            "status": self.tr("Status"),
            "member_since": self.tr("Member since"),
            "member_until": self.tr("Member until"),
            "contacts": self.tr("Contact ways"),
            "addresses": self.tr("Addresses"),
            "language": self.tr("Written to in"),
            "preferred_channel_id": self.tr("Preferred channel"),
            "sex": self.tr("Sex"),
            "born": self.tr("Born"),
            "institution": self.tr("School, university or employer"),
            "class_or_faculty": self.tr("Class or faculty"),
            "occupation": self.tr("Occupation"),
            "education": self.tr("Education"),
            "can_teach": self.tr("Can teach others"),
            "notes": self.tr("Notes for staff"),
        }

    def label(self, name: str) -> str:
        """The label of a field; the name itself for one that has no place in the form."""
        return self.labels().get(name, name)

    def value(self, name: str, value: object) -> str:
        """What a field holds, in words."""
        match value:
            case None:
                return self.tr("nothing")
            case StrEnum():
                return word(value)
            case date():
                return self._ground.formats.date(value)
            case IdentifierEntry() | ContactEntry() | AddressEntry():
                return _entry(value)
            case int():
                return self._names(name).get(value, str(value))
        return str(value)

    def _names(self, name: str) -> dict[int, str]:
        """What the records are called to which a field points."""
        ground, lists = self._ground, self._ground.lists
        if name == "branch_id":
            return {row.id: row.name for row in lists.branches}
        if name == "responsible_id":
            return {row.id: row.name for row in lists.staff}
        entries = {"category_id": lists.categories, "preferred_channel_id": lists.channels}
        return dict(ground.names(entries.get(name, ())))

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("PatronFieldWords", source)


def _entry(entry: IdentifierEntry | ContactEntry | AddressEntry) -> str:
    if isinstance(entry, AddressEntry):
        return f"{word(entry.kind)}: {address_in_words(entry)}"
    return f"{word(entry.kind)} {entry.value} ({word(entry.status)})"
