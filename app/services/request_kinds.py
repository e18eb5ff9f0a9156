"""What is done to the kinds of request: added, named, retired, with their fields, choices and steps."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.list_entry import ListEntry, RequestKind, StatusFlow
from app.models.request_kind_parts import KindChoice, KindField, KindStep
from app.services.list_entries import EntryT, cleaned_name, entries, free_code, free_name, new_entry
from app.services.live_records import live
from app.services.request_commands import KeepRequestKind
from app.services.shipped_kinds.taking import take_request_kinds
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.kind_form import (
    MOST_DAYS,
    MOST_HOURS,
    ChoiceForm,
    FieldForm,
    KindForm,
    StepForm,
)
from app.vocabulary.names import BilingualName
from app.vocabulary.request_errors import (
    ChoicesMissingError,
    NumberOutOfRangeError,
    StepOrderError,
    TariffError,
)
from app.vocabulary.request_kinds import HIGHEST_TARIFF, FieldType
from app.vocabulary.text import fold

PartT = TypeVar("PartT", KindField, KindStep)


class RequestKinds:
    """Actions on kinds. Nothing of them is ever deleted: what requests say with it stays readable.

    Each may raise RecordGoneError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, by: Actor, command: KeepRequestKind) -> Committed[int]:
        """Add or change a kind; the result is its id. Fields, choices and steps left out are retired.

        Raises EmptyNameError and the other errors of text, ListNameTakenError, TariffError,
        NumberOutOfRangeError, ChoicesMissingError, StepOrderError.
        """
        form = command.form
        _check(form)
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            session = writing.session
            others = entries(session, RequestKind)
            name = free_name(form.name, others, command.kind_id)
            if command.kind_id is None:
                kind = new_entry(session, RequestKind, free_code(name, others), len(others))
            else:
                kind = live(session, RequestKind, command.kind_id)
            _write(session, kind, form, name)
            session.flush()
            _Parts(session, kind).write(form)
        return Committed(kind.id, writing.changes)

    def take_shipped(self, by: Actor) -> Committed[int]:
        """Add what the program ships and is not there yet; the result is how many entries were added.

        For libraries that are older than it. What the library has stays as it is.
        """
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            added = take_request_kinds(writing.session)
        return Committed(added, writing.changes)


def _check(form: KindForm) -> None:
    if form.tariff is not None and not 0 < form.tariff <= HIGHEST_TARIFF:
        raise TariffError(HIGHEST_TARIFF)
    _check_between(form.service_days, 0, MOST_DAYS)
    _check_between(form.word_within_hours, 1, MOST_HOURS)
    _check_names(form.fields)
    _check_names(form.steps)
    for one in form.fields:
        _check_field(one)
    for place, step in enumerate(form.steps):
        _check_between(step.offset_days, 0, MOST_DAYS)
        if step.after is not None and not 0 <= step.after < place:
            raise StepOrderError(cleaned_name(step.name))


def _check_between(number: int | None, least: int, most: int) -> None:
    if number is not None and not least <= number <= most:
        raise NumberOutOfRangeError(least, most)


def _check_field(form: FieldForm) -> None:
    offered = [choice for choice in form.choices if not choice.is_retired]
    if form.field_type is FieldType.CHOICE and not form.is_retired and not offered:
        raise ChoicesMissingError(cleaned_name(form.name))
    _check_names(form.choices)


def _check_names(parts: Sequence[FieldForm | ChoiceForm | StepForm]) -> None:
    """Raise ListNameTakenError where two are called the same in one language."""
    names = [cleaned_name(one.name) for one in parts]
    for language in range(2):
        seen: set[str] = set()
        for name in names:
            if fold(name[language]) in seen:
                raise ListNameTakenError(name.indonesian)
            seen.add(fold(name[language]))


def _write(session: Session, kind: RequestKind, form: KindForm, name: BilingualName) -> None:
    kind.name_id, kind.name_en = name
    kind.service_days = form.service_days
    kind.tariff = form.tariff
    kind.word_within_hours = form.word_within_hours
    kind.flow_id = None if form.flow_id is None else live(session, StatusFlow, form.flow_id).id
    kind.is_retired = form.is_retired


class _Parts:
    """The fields, choices and steps of one kind, brought to what a form says."""

    def __init__(self, session: Session, kind: RequestKind) -> None:
        self._session = session
        self._kind = kind

    def write(self, form: KindForm) -> None:
        self._write_fields(form.fields)
        self._write_steps(form.steps)

    def _write_fields(self, forms: Sequence[FieldForm]) -> None:
        present = self._of_kind(KindField)
        for place, form in enumerate(forms):
            kind_field = present.pop(form.id or 0, None)
            if kind_field is None:
                kind_field = self._new(KindField, form.name, self._kind)
                kind_field.kind_id, kind_field.field_type = self._kind.id, form.field_type
            kind_field.is_required = form.is_required
            _name(kind_field, form, place)
            self._session.flush()
            self._write_choices(kind_field, form.choices)
        _retire(present.values())

    def _write_choices(self, kind_field: KindField, forms: Sequence[ChoiceForm]) -> None:
        of_field = select(KindChoice).where(KindChoice.field_id == kind_field.id, ~KindChoice.deleted)
        present = {one.id: one for one in self._session.scalars(of_field)}
        for place, form in enumerate(forms):
            choice = present.pop(form.id or 0, None) or self._new(KindChoice, form.name, kind_field)
            choice.field_id = kind_field.id
            _name(choice, form, place)
        _retire(present.values())

    def _write_steps(self, forms: Sequence[StepForm]) -> None:
        present = self._of_kind(KindStep)
        written: list[KindStep] = []
        for place, form in enumerate(forms):
            step = present.pop(form.id or 0, None) or self._new(KindStep, form.name, self._kind)
            step.kind_id = self._kind.id
            step.offset_days = form.offset_days
            step.after_id = None if form.after is None else written[form.after].id
            _name(step, form, place)
            self._session.flush()
            written.append(step)
        _retire(present.values())

    def _of_kind(self, model: type[PartT]) -> dict[int, PartT]:
        of_kind = select(model).where(model.kind_id == self._kind.id, ~model.deleted)
        return {one.id: one for one in self._session.scalars(of_kind)}

    def _new(self, model: type[EntryT], name: BilingualName, owner: ListEntry) -> EntryT:
        """Its code begins with that of its owner, so that branches that add the same part add one."""
        code = free_code(cleaned_name(name), entries(self._session, model), f"{owner.code[:20]}.")
        self._session.flush()
        return new_entry(self._session, model, code, 0)


def _name(entry: ListEntry, form: FieldForm | ChoiceForm | StepForm, place: int) -> None:
    entry.name_id, entry.name_en = cleaned_name(form.name)
    entry.position = place
    entry.is_retired = form.is_retired


def _retire(left_out: Iterable[ListEntry]) -> None:
    for one in left_out:
        one.is_retired = True
