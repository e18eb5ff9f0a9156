"""Takes a cell into a patron's draft: one small function for each way in which a cell speaks."""

import re
from collections.abc import Callable

from app.errors import IdentifierEmptyError
from app.integrations.delimited.formulas import as_typed
from app.integrations.patron_files import values
from app.integrations.patron_files.dates import partial_date
from app.integrations.patron_files.draft import PatronDraft
from app.integrations.patron_files.fields import IDENTIFIERS, NAME_PARTS, Column, Given, PatronField
from app.vocabulary.file_errors import ShortenedNumberError
from app.vocabulary.imported_patrons import LeftOutReason
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import ContactKind, IdentifierKind
from app.vocabulary.text import clean, digits, fold, identifier_key

_BLANKS = re.compile(r"[ \t\r\n\xa0]+")
_LINE_ENDS = re.compile(r"[\r\n]+")
# Indonesia's, so that +62 812 and 0812 are one number.
_COUNTRY_CODE = re.compile(r"^(?:00)?62")
_WHOLE_DATE = len("2004-05-06")
_CARDS = (IdentifierKind.CARD, IdentifierKind.OLD_CARD)


def take(draft: PatronDraft, given: Given) -> None:
    """Take in one cell; a blank one says nothing.

    Raises what makes a row one to reject: TextTooLongError, ControlCharacterError, ImpossibleDateError,
    TwoDigitYearError, IdentifierEmptyError, ShortenedNumberError.
    """
    role = given.column.role
    is_nothing = values.is_no_name if role in NAME_PARTS else values.says_nothing
    if is_nothing(given.text):
        return
    if isinstance(role, PatronField):
        _TAKE[role](draft, given.column, role, as_typed(given.text.strip()))
    else:
        draft.leave_out(given.column, role)


def _name(draft: PatronDraft, _column: Column, role: PatronField, text: str) -> None:
    draft.names.setdefault(role, clean(_in_one_line(text), Limit.NAME))


def _title(draft: PatronDraft, _column: Column, _role: PatronField, text: str) -> None:
    """*Bapak* is how to speak to a person; *Dr.* stands before the name."""
    form = values.form_of_address(text)
    if form is None:
        draft.title_before = draft.title_before or clean(_in_one_line(text), Limit.SHORT)
    draft.form_of_address = draft.form_of_address or form


def _identifier(draft: PatronDraft, column: Column, role: PatronField, text: str) -> None:
    """A number; one that is built as a NIK is taken only where a library made it its card number."""
    kind = IDENTIFIERS[role]
    number = clean(_in_one_line(text), Limit.IDENTIFIER)
    if values.is_shortened(number):
        raise ShortenedNumberError(number)
    if kind not in _CARDS and values.is_identity_number(number):
        draft.leave_out(column, LeftOutReason.PRIVATE)
        return
    key = identifier_key(number)
    if not key:
        raise IdentifierEmptyError(number)
    draft.identifiers.setdefault((kind, key), number)


def _email(draft: PatronDraft, column: Column, _role: PatronField, text: str) -> None:
    for address in draft.understood(column, values.emails(text) or None) or ():
        draft.add_contact(ContactKind.EMAIL, address.casefold(), address)


def _phone(draft: PatronDraft, column: Column, role: PatronField, text: str) -> None:
    """Phone numbers; a column of mobile numbers knows better than their form."""
    for kind, number in draft.understood(column, values.phones(text) or None) or ():
        is_mobile = role is PatronField.MOBILE
        key = _COUNTRY_CODE.sub("0", digits(number))
        draft.add_contact(ContactKind.MOBILE if is_mobile else kind, key, number)


def _account(draft: PatronDraft, column: Column, _role: PatronField, text: str) -> None:
    """An account, with the network's name unless it is a link."""
    account = _in_one_line(text)
    value = account if "://" in account else f"{column.heading} {account}"
    draft.add_contact(ContactKind.SOCIAL, fold(value), value)


def _address(draft: PatronDraft, column: Column, _role: PatronField, text: str) -> None:
    """A part of the address, with its lines; a bare RT or RW number gets its letters."""
    lines = (_in_one_line(line).rstrip(" ,") for line in _LINE_ENDS.split(text))
    part = "\n".join(line for line in lines if line)
    letters = column.heading.strip()[:2].upper()
    if part.isdigit() and letters in {"RT", "RW"}:
        part = f"{letters} {part}"
    if part and part not in draft.address:
        draft.address.append(part)


def _line(draft: PatronDraft, _column: Column, role: PatronField, text: str) -> None:
    limit = Limit.SHORT if role is PatronField.TITLE_AFTER else Limit.NAME
    draft.texts.setdefault(role, clean(_in_one_line(text), limit))


def _joined_line(draft: PatronDraft, _column: Column, role: PatronField, text: str) -> None:
    """A line to which several columns add: class, faculty, programme."""
    line, before = _in_one_line(text), draft.texts.get(role)
    draft.texts[role] = clean(f"{before}, {line}" if before else line, Limit.NAME)


def _notes(draft: PatronDraft, _column: Column, role: PatronField, text: str) -> None:
    """Notes of several lines, to which several columns add."""
    before = draft.texts.get(role)
    draft.texts[role] = clean(f"{before}\n{text}" if before else text, Limit.NOTE, lines=True)


def _born(draft: PatronDraft, column: Column, role: PatronField, text: str) -> None:
    """A birth date, or the year or month of one."""
    born = partial_date(text, draft.day_order(column))
    if born:
        draft.dates.setdefault(role, born)


def _day(draft: PatronDraft, column: Column, role: PatronField, text: str) -> None:
    """A day; a mere year is no day of membership."""
    day = partial_date(text, draft.day_order(column))
    if day and draft.understood(column, day if len(day) == _WHOLE_DATE else None):
        draft.dates.setdefault(role, day)


def _status(draft: PatronDraft, column: Column, _role: PatronField, text: str) -> None:
    draft.status = draft.status or draft.understood(column, values.status(text))


def _sex(draft: PatronDraft, column: Column, _role: PatronField, text: str) -> None:
    meant = values.sex(text, women_are_w=draft.evidence.women_are_w)
    draft.sex = draft.sex or draft.understood(column, meant)


def _education(draft: PatronDraft, column: Column, _role: PatronField, text: str) -> None:
    draft.education = draft.education or draft.understood(column, values.education(text))


def _language(draft: PatronDraft, column: Column, _role: PatronField, text: str) -> None:
    draft.language = draft.language or draft.understood(column, values.language(text))


def _in_one_line(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()


_Take = Callable[[PatronDraft, Column, PatronField, str], None]

_TAKE: dict[PatronField, _Take] = {
    PatronField.NAME: _name,
    PatronField.FIRST_NAME: _name,
    PatronField.MIDDLE_NAME: _name,
    PatronField.LAST_NAME: _name,
    PatronField.TITLE: _title,
    PatronField.TITLE_AFTER: _line,
    **dict.fromkeys(IDENTIFIERS, _identifier),
    PatronField.EMAIL: _email,
    PatronField.PHONE: _phone,
    PatronField.MOBILE: _phone,
    PatronField.SOCIAL: _account,
    PatronField.ADDRESS: _address,
    PatronField.CATEGORY: _line,
    PatronField.STATUS: _status,
    PatronField.MEMBER_SINCE: _day,
    PatronField.MEMBER_UNTIL: _day,
    PatronField.SEX: _sex,
    PatronField.BORN: _born,
    PatronField.INSTITUTION: _line,
    PatronField.CLASS_OR_FACULTY: _joined_line,
    PatronField.OCCUPATION: _line,
    PatronField.EDUCATION: _education,
    PatronField.NOTES: _notes,
    PatronField.LANGUAGE: _language,
}
