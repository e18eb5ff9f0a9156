"""What is done about patrons: register one, edit one."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.branch import Branch
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.list_entry import Category, Channel
from app.models.patron import Patron
from app.models.patron_forms import form_of
from app.models.staff_member import StaffMember
from app.services.commands import AddPatron, EditPatron
from app.services.live_records import branch_of, live, live_patron, the_library, today_in
from app.services.patron_editing import forms
from app.services.patron_editing.addresses import addresses_of, write_addresses
from app.services.patron_editing.entries import PatronEntries, contacts_of, identifiers_of
from app.services.patron_editing.merging import merge
from app.services.patron_editing.profiles import PatronProfile, profile_of, require_sight
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.patron_form import PatronForm


class Patrons:
    """Actions on patrons. Each may raise what a form can have wrong.

    Those are EmptyNameError and the other errors of text, ImpossibleDateError, UntilBeforeSinceError,
    IdentifierTakenError, IdentifierEmptyError, IdentityNumberOffError, StaffCardTakenError, PhoneNumberError
    and EmailAddressError; ProfileRequiredError, ProfileFieldOffError, ProfileNumberError and
    SensitiveForHelperError; RecordGoneError when a branch, category or channel was removed meanwhile.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Actor, command: AddPatron) -> Committed[int]:
        """Register a patron; the result is their id."""
        with self._database.writing(by, Action.ADD_PATRON) as writing:
            patron = Patron()
            form = forms.cleaned(command.form)
            require_sight(writing.session, by, form.profile)
            _check_links(writing.session, form, PatronForm(full_name=""))
            _write(writing, patron, form)
            write_addresses(writing.session, patron, form.addresses, ())
            writing.session.add(patron)
            PatronProfile(writing.session, by, patron).write(form.profile, (), is_new=True)
        return Committed(patron.id, writing.changes)

    def edit(self, by: Actor, command: EditPatron) -> Committed[int]:
        """Change what the form changed, and nothing else; the result is the patron's id.

        Raises EditConflictError when somebody else changed the same fields meanwhile, RecordGoneError when
        the patron was removed. A patron merged into another one meanwhile is edited there.
        """
        with self._database.writing(by, Action.EDIT_PATRON) as writing:
            session = writing.session
            require_sight(session, by, command.after.profile)
            patron = live_patron(session, command.patron_id)
            identifiers, contacts = identifiers_of(session, patron), contacts_of(session, patron)
            addresses = addresses_of(session, patron)
            present = form_of(patron, identifiers, contacts, profile_of(session, patron), addresses)
            form = merge(forms.as_read(command.before), forms.cleaned(command.after), present)
            _check_links(session, form, present)
            _write(writing, patron, form, identifiers, contacts)
            write_addresses(session, patron, form.addresses, addresses)
            PatronProfile(session, by, patron).write(form.profile, present.profile, is_new=False)
        return Committed(patron.id, writing.changes)


def _check_links(session: Session, form: PatronForm, present: PatronForm) -> None:
    """Raise RecordGoneError when the form newly points to something that was removed."""
    links = (
        (Category, form.category_id, present.category_id),
        (Channel, form.preferred_channel_id, present.preferred_channel_id),
        (Branch, form.branch_id, present.branch_id),
        (StaffMember, form.responsible_id, present.responsible_id),
    )
    for model, wanted, now in links:
        if wanted is not None and wanted != now:
            live(session, model, wanted)


def _write(
    writing: Writing,
    patron: Patron,
    form: PatronForm,
    identifiers: Sequence[Identifier] = (),
    contacts: Sequence[Contact] = (),
) -> None:
    """Write a cleaned form over a patron who has these numbers and contact ways."""
    branch = branch_of(writing.session, writing.by)
    forms.write(form, patron, branch.id, today_in(branch, writing.now))
    entries = PatronEntries(writing.session, the_library(writing.session), patron)
    entries.write_identifiers(form.identifiers, identifiers)
    entries.write_contacts(form.contacts, contacts)
