from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EditConflictError
from app.services.patron_editing.merging import merge
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind, IdentifierStatus
from app.vocabulary.profile import ProfileEntry

ENTRIES = ("identifiers", "contacts", "profile")
OWN_FIELDS = tuple(one.name for one in fields(PatronForm) if one.name not in ENTRIES)
VALUES = st.integers(min_value=0, max_value=3)
"""The law asks only whether values are equal: a few numbers stand for all of them, in every field."""


@st.composite
def entries(draw: st.DrawFn, kind: type[Any], kinds: Sequence[Any], stored_ids: Sequence[int]) -> Any:
    """Some of the stored entries, changed or not, and some new ones."""
    entry = st.builds(kind, st.sampled_from(kinds), st.sampled_from("abc"))
    kept = [replace(draw(entry), id=one) for one in stored_ids if draw(st.booleans())]
    return (*kept, *draw(st.lists(entry, max_size=2)))


@st.composite
def forms(draw: st.DrawFn, *, has_new: bool = True) -> PatronForm:
    values: dict[str, Any] = {name: draw(VALUES) for name in OWN_FIELDS}
    values["identifiers"] = draw(entries(IdentifierEntry, [*IdentifierKind][:2], (1, 2)))
    values["contacts"] = draw(entries(ContactEntry, [*ContactKind][:2], (1, 2)))
    answers = draw(st.dictionaries(st.sampled_from((1, 2)), VALUES))
    values["addresses"] = ()  # merged as the others are
    values["profile"] = tuple(ProfileEntry(*one) for one in sorted(answers.items()))
    form = PatronForm(**values)
    return form if has_new else stored_part(form)


def stored_part(form: PatronForm) -> PatronForm:
    kept: dict[str, Any] = {}
    for name in ENTRIES:
        kept[name] = tuple(one for one in getattr(form, name) if one.id is not None)
    return replace(form, **kept)


def taking(names: Iterable[str], source: PatronForm, target: PatronForm) -> PatronForm:
    """The target with these fields of the source."""
    taken: dict[str, Any] = {name: getattr(source, name) for name in names}
    return replace(target, **taken)


def merged(before: PatronForm, yours: PatronForm, theirs: PatronForm) -> PatronForm | None:
    """The outcome with its entries in order; None for a conflict."""
    try:
        return in_order(merge(before, yours, theirs))
    except EditConflictError:
        return None


def in_order(form: PatronForm) -> PatronForm:
    ordered: dict[str, Any] = {name: tuple(sorted(getattr(form, name), key=repr)) for name in ENTRIES}
    return replace(form, **ordered)


stored = forms(has_new=False)


@given(stored, stored, stored)
def test_it_does_not_matter_who_saves_first(before: PatronForm, one: PatronForm, other: PatronForm) -> None:
    assert merged(before, one, other) == merged(before, other, one)


@given(stored, stored, st.sets(st.sampled_from([*OWN_FIELDS, *ENTRIES])))
def test_edits_of_different_fields_are_both_kept_whoever_saves_first(
    before: PatronForm, edited: PatronForm, mine: set[str]
) -> None:
    others = {*OWN_FIELDS, *ENTRIES} - mine
    yours, theirs = taking(mine, edited, before), taking(others, edited, before)
    assert merged(before, yours, theirs) == merged(before, theirs, yours) == in_order(edited)


@given(stored, forms())
def test_where_nobody_else_saved_the_form_is_what_is_stored(before: PatronForm, yours: PatronForm) -> None:
    assert merged(before, yours, before) == in_order(yours)


@given(stored, stored)
def test_a_form_without_a_change_takes_nothing_back(before: PatronForm, theirs: PatronForm) -> None:
    assert merge(before, before, theirs) == theirs


@given(stored, stored)
def test_the_same_change_by_both_is_no_conflict(before: PatronForm, both: PatronForm) -> None:
    assert merge(before, both, both) == both


@given(stored, stored, stored)
def test_a_conflict_names_fields_that_both_changed_differently(
    before: PatronForm, one: PatronForm, other: PatronForm
) -> None:
    try:
        merge(before, one, other)
    except EditConflictError as refused:
        for conflict in refused.conflicts:
            sides = [conflict.before, conflict.yours, conflict.theirs]
            assert all(sides.count(side) == 1 for side in sides)
    else:
        for name in OWN_FIELDS:
            three = {getattr(form, name) for form in (before, one, other)}
            assert len(three) < 3


def test_an_entry_changed_inside_by_both_is_one_conflict_with_the_whole_entry() -> None:
    entry = IdentifierEntry(IdentifierKind.CARD, "M1", id=1)
    before, one, other = (
        PatronForm("Aini", identifiers=(each,))
        for each in (
            entry,
            replace(entry, value="M2", status=IdentifierStatus.LOST),
            replace(entry, value="M3"),
        )
    )
    with pytest.raises(EditConflictError) as caught:
        merge(before, one, other)
    [conflict] = caught.value.conflicts
    assert (conflict.field, conflict.yours) == ("identifiers", one.identifiers[0])
