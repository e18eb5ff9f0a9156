"""What the head of the panel says of a patron, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from app.queries.permission_rows import PatronPermissions
from app.queries.rows import PatronDetails
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.words import word
from app.vocabulary.patron_form import ContactEntry
from app.vocabulary.patrons import (
    ContactKind,
    ContactStatus,
    IdentifierKind,
    IdentifierStatus,
    PatronStatus,
    WrittenLanguage,
)

_LOOK = {
    PatronStatus.PROSPECT: (Icon.RING, Role.NEUTRAL),
    PatronStatus.ACTIVE: (Icon.CHECK_CIRCLE, Role.DONE),
    PatronStatus.EXPIRED: (Icon.ALERT_TRIANGLE, Role.DUE),
    PatronStatus.LEFT: (Icon.MINUS, Role.NEUTRAL),
}
_CONTACT_ICONS = {
    ContactKind.MOBILE: Icon.PHONE,
    ContactKind.PHONE: Icon.PHONE,
    ContactKind.EMAIL: Icon.MAIL,
    ContactKind.ADDRESS: Icon.LETTER,
    ContactKind.SOCIAL: Icon.GLOBE,
}
_REACHED_BY = {
    "whatsapp": (ContactKind.MOBILE,),
    "phone": (ContactKind.MOBILE, ContactKind.PHONE),
    "email": (ContactKind.EMAIL,),
    "chat": (ContactKind.MOBILE, ContactKind.SOCIAL),
    "social_media": (ContactKind.SOCIAL,),
    "letter": (ContactKind.ADDRESS,),
}
"""By the code of a channel (its shipped ones): the contact ways that it needs, the best first."""

_ICONS = {icon.value: icon for icon in Icon}


class PatronWords:
    """Writes the parts of the head."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def form_of_address(self, details: PatronDetails) -> str:
        """How to speak to the patron, before the name."""
        return word(details.form_of_address) if details.form_of_address is not None else ""

    def status(self, details: PatronDetails) -> StateMark:
        """How the patron stands, and until or since when. A membership that has run out is said to have."""
        status, until = details.form.status, details.form.member_until
        has_ended = until is not None and until < self._formats.now().date()
        if status is PatronStatus.ACTIVE and has_ended:
            status = PatronStatus.EXPIRED
        said = word(status)
        if until is not None and status is PatronStatus.ACTIVE:
            said = self.tr("Active until {date}").format(date=self._formats.date(until))
        elif until is not None and status is PatronStatus.EXPIRED and has_ended:
            said = self.tr("Expired since {date}").format(date=self._formats.date(until))
        return StateMark(*_LOOK[status], said)

    def number(self, details: PatronDetails) -> str:
        """The number to type into the library system: the card in use, else any number but the secret one."""
        shown = [one for one in details.form.identifiers if one.kind is not IdentifierKind.NIK]
        in_use = [one for one in shown if one.status is IdentifierStatus.ACTIVE]
        cards = [one for one in in_use if one.kind is IdentifierKind.CARD]
        return next((one.value for one in (*cards, *in_use, *shown)), "")

    def belonging(self, details: PatronDetails) -> str:
        """Category, class or faculty, institution, branch."""
        category = details.category.in_language(self._languages.language) if details.category else ""
        form = details.form
        parts = (category, form.class_or_faculty, form.institution, details.branch_name)
        return " · ".join(part for part in parts if part)

    def reached_by(self, details: PatronDetails) -> tuple[Icon, str]:
        """The preferred channel with the contact way it needs; without one, the contact way preferred."""
        channel = details.preferred_channel
        if channel is None:
            contact = _best(details.form.contacts, tuple(ContactKind))
            icon = _CONTACT_ICONS[contact.kind] if contact is not None else Icon.MESSAGE
            return icon, contact.value if contact is not None else self.tr("no contact way known")
        contact = _best(details.form.contacts, _REACHED_BY.get(channel.code, ()))
        name = channel.name.in_language(self._languages.language)
        icon = _ICONS.get(channel.icon or "", Icon.MESSAGE)
        return icon, f"{name} {contact.value}" if contact is not None else name

    def language(self, details: PatronDetails) -> str:
        """The language in which the patron is written to."""
        if details.form.language is WrittenLanguage.ENGLISH:
            return self.tr("writes English")
        return self.tr("writes Indonesian")

    def reach(
        self, details: PatronDetails, permissions: PatronPermissions, guardian: PatronDetails | None
    ) -> str:
        """Through whom a child is told, the language, and what was answered, with a tick or a cross."""
        screen = self._languages.language
        told = [
            f"{one.name.in_language(screen)} {'✓' if permissions.verdict(one).may else '✗'}"
            for one in permissions.purposes
            if permissions.of(one)
        ]
        parts = [self.language(details)]
        if guardian is not None:
            reached_by = self.reached_by(guardian)[1]
            parts.insert(
                0, self.tr("through the guardian {name} ({way})").format(name=guardian.name, way=reached_by)
            )
        if told:
            parts.append(self.tr("may be told: {purposes}").format(purposes=" ".join(told)))
        return " · ".join(parts)

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("PatronWords", source)


def _best(contacts: tuple[ContactEntry, ...], kinds: tuple[ContactKind, ...]) -> ContactEntry | None:
    """A way that works, of one of these kinds: the preferred one, else the first of the first kind."""
    working = [one for one in contacts if one.status is ContactStatus.WORKS and one.kind in kinds]
    return min(working, key=lambda one: (not one.is_preferred, kinds.index(one.kind)), default=None)
