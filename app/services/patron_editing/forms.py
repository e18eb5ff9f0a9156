"""A patron's form on its way into the record: cleaned, then written."""

from dataclasses import replace
from datetime import date

from app.models.patron import Patron
from app.services import texts
from app.services.contact_ways import contact_value
from app.services.patron_editing.addresses import cleaned_address
from app.vocabulary.limits import Limit
from app.vocabulary.partial_dates import birth_date
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.text import clean, optional


def cleaned(form: PatronForm) -> PatronForm:
    """The form as it would be stored: texts cleaned, numbers and contact ways without a text left out.

    Raises EmptyNameError and the other errors of text.
    """
    full_name = texts.name(form.full_name)
    return replace(
        form,
        full_name=full_name,
        sort_name=_own_sort_name(full_name, optional(form.sort_name, Limit.NAME)),
        title_before=optional(form.title_before, Limit.SHORT),
        title_after=optional(form.title_after, Limit.SHORT),
        born=optional(form.born, Limit.SHORT),
        institution=optional(form.institution, Limit.NAME),
        class_or_faculty=optional(form.class_or_faculty, Limit.NAME),
        occupation=optional(form.occupation, Limit.NAME),
        notes=optional(form.notes, Limit.NOTE, lines=True),
        can_teach=optional(form.can_teach, Limit.STATEMENT, lines=True),
        identifiers=tuple(entry for entry in map(_cleaned_identifier, form.identifiers) if entry.value),
        contacts=tuple(entry for entry in map(_cleaned_contact, form.contacts) if entry.value),
        addresses=tuple(entry for entry in map(cleaned_address, form.addresses) if not entry.is_empty),
    )


def as_read(form: PatronForm) -> PatronForm:
    """A form that a query has read, with no sort name where it is the full name."""
    return replace(form, sort_name=_own_sort_name(form.full_name, form.sort_name))


def write(form: PatronForm, patron: Patron, branch_id: int, today: date) -> None:
    """Set the fields of the patron's own record; `branch_id` is taken where the form names none.

    Raises ImpossibleDateError, UntilBeforeSinceError.
    """
    patron.patron_kind = form.kind
    patron.name(form.full_name, form.sort_name)
    patron.form_of_address = form.form_of_address
    patron.title_before = form.title_before
    patron.title_after = form.title_after
    patron.category_id = form.category_id
    patron.branch_id = form.branch_id or branch_id
    patron.status = form.status
    patron.member_since = form.member_since
    patron.member_until = form.member_until
    patron.sex = form.sex
    if form.born != patron.born:
        patron.born = form.born and birth_date(form.born, today)
    patron.institution = form.institution
    patron.class_or_faculty = form.class_or_faculty
    patron.occupation = form.occupation
    patron.education = form.education
    patron.notes = form.notes
    patron.language = form.language
    patron.preferred_channel_id = form.preferred_channel_id
    patron.responsible_id = form.responsible_id
    patron.can_teach = form.can_teach
    patron.check()


def _own_sort_name(full_name: str, sort_name: str | None) -> str | None:
    return None if sort_name == full_name else sort_name


def _cleaned_identifier(entry: IdentifierEntry) -> IdentifierEntry:
    return replace(entry, value=clean(entry.value, Limit.IDENTIFIER))


def _cleaned_contact(entry: ContactEntry) -> ContactEntry:
    return replace(entry, value=contact_value(entry.kind, entry.value))
