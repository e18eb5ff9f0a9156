"""The fields of a patron as lines of a profile, in the language of the screen."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.queries.rows import PatronDetails
from app.ui.address_words import address_in_words
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.profile_words import ProfileWords
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.words import word
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry
from app.vocabulary.patrons import ContactStatus, IdentifierKind, IdentifierStatus
from app.vocabulary.profile import ProfileGroup as PaperGroup

_SHOWN_DIGITS = 4


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """A field: its name, its value (empty where nobody entered one), how it stands, whether to copy it."""

    label: str
    value: str
    mark: StateMark | None = None
    can_copy: bool = False


@dataclass(frozen=True, slots=True)
class ProfileGroup:
    """Some lines under one title."""

    title: str
    lines: tuple[ProfileLine, ...]


class ProfileWording:
    """Writes the groups."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages
        self._words = ProfileWords(formats, languages)

    def left(self, details: PatronDetails) -> tuple[ProfileGroup, ...]:
        """Who the patron is."""
        return self._identity(details), self._person(details), *self._profile(details)

    def right(self, details: PatronDetails) -> tuple[ProfileGroup, ...]:
        """By which numbers they are found, how they are reached, how they stand to the library."""
        groups = (
            self._numbers(details),
            self._ways(details),
            self._membership(details),
            self._can_teach(details),
            self._notes(details),
        )
        return tuple(group for group in groups if group.lines)

    def _identity(self, details: PatronDetails) -> ProfileGroup:
        form = details.form
        lines = (
            ProfileLine(self.tr("Full name"), form.full_name),
            ProfileLine(self.tr("Sorted as"), form.sort_name or form.full_name),
            ProfileLine(self.tr("Form of address"), _word(form.form_of_address)),
            ProfileLine(self.tr("Title before"), form.title_before or ""),
            ProfileLine(self.tr("Title after"), form.title_after or ""),
            ProfileLine(self.tr("Kind"), word(form.kind)),
        )
        return ProfileGroup(self.tr("Name"), lines)

    def _person(self, details: PatronDetails) -> ProfileGroup:
        form = details.form
        lines = (
            ProfileLine(self.tr("Sex"), _word(form.sex)),
            ProfileLine(self.tr("Born"), self._formats.born(form.born) if form.born else ""),
            ProfileLine(self.tr("Education"), _word(form.education)),
            ProfileLine(self.tr("Occupation"), form.occupation or ""),
            ProfileLine(self.tr("Institution"), form.institution or ""),
            ProfileLine(self.tr("Class or faculty"), form.class_or_faculty or ""),
        )
        return ProfileGroup(self.tr("About"), lines)

    def _profile(self, details: PatronDetails) -> tuple[ProfileGroup, ...]:
        """The paper's groups, as far as something is said in them."""
        groups = []
        for group in PaperGroup:
            lines = [one for one in details.profile if one.group is group]
            told = tuple(ProfileLine(self._words.name(one), self._words.answer(one)) for one in lines)
            groups.append(ProfileGroup(word(group), told))
        return tuple(group for group in groups if group.lines)

    def _membership(self, details: PatronDetails) -> ProfileGroup:
        form, language = details.form, self._languages.language
        channel, category = details.preferred_channel, details.category
        lines = (
            ProfileLine(self.tr("Status"), word(form.status)),
            ProfileLine(self.tr("Category"), category.in_language(language) if category else ""),
            ProfileLine(self.tr("Branch"), details.branch_name),
            ProfileLine(self.tr("Responsible"), details.responsible or ""),
            ProfileLine(self.tr("Member since"), self._day(form.member_since)),
            ProfileLine(self.tr("Member until"), self._day(form.member_until)),
            ProfileLine(self.tr("Is written to in"), word(form.language)),
            ProfileLine(self.tr("Preferred channel"), channel.name.in_language(language) if channel else ""),
        )
        return ProfileGroup(self.tr("Membership"), lines)

    def _numbers(self, details: PatronDetails) -> ProfileGroup:
        entries = sorted(details.form.identifiers, key=_first_in_use)
        return ProfileGroup(self.tr("Numbers"), tuple(_number(entry) for entry in entries))

    def _ways(self, details: PatronDetails) -> ProfileGroup:
        form = details.form
        addresses = (
            ProfileLine(word(one.kind), address_in_words(one), can_copy=True) for one in form.addresses
        )
        lines = (*map(self._way, form.contacts), *addresses)
        return ProfileGroup(self.tr("Contact ways"), lines)

    def _way(self, entry: ContactEntry) -> ProfileLine:
        mark = None
        if entry.status is not ContactStatus.WORKS:
            mark = StateMark(Icon.MINUS, Role.NEUTRAL, word(entry.status))
        elif entry.is_preferred:
            mark = StateMark(Icon.CHECK, Role.DONE, self.tr("Preferred"))
        return ProfileLine(word(entry.kind), entry.value, mark, can_copy=True)

    def _can_teach(self, details: PatronDetails) -> ProfileGroup:
        text = details.form.can_teach
        return ProfileGroup(self.tr("Can teach others"), (ProfileLine("", text),) if text else ())

    def _notes(self, details: PatronDetails) -> ProfileGroup:
        notes = details.form.notes
        return ProfileGroup(self.tr("Notes"), (ProfileLine("", notes),) if notes else ())

    def _day(self, day: date | None) -> str:
        return self._formats.date(day) if day is not None else ""

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("ProfileWording", source)


def _word(value: StrEnum | None) -> str:
    return word(value) if value is not None else ""


def _first_in_use(entry: IdentifierEntry) -> tuple[bool, int]:
    """Numbers in use come before others, cards before other kinds."""
    return entry.status is not IdentifierStatus.ACTIVE, list(IdentifierKind).index(entry.kind)


def _number(entry: IdentifierEntry) -> ProfileLine:
    """A number with how it stands; the national identity number shows its last digits, and is not copied."""
    is_secret = entry.kind is IdentifierKind.NIK
    hidden = "•" * max(len(entry.value) - _SHOWN_DIGITS, 0)
    value = hidden + entry.value[-_SHOWN_DIGITS:] if is_secret else entry.value
    mark = None
    if entry.status is not IdentifierStatus.ACTIVE:
        mark = StateMark(Icon.MINUS, Role.NEUTRAL, word(entry.status))
    return ProfileLine(word(entry.kind), value, mark, can_copy=not is_secret)
