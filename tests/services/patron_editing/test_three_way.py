from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EditConflictError
from app.services.patron_editing.three_way import merge
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind, IdentifierStatus

ENTRIES = ("identifiers", "contacts")
OWN_FIELDS = tuple(one.name for one in fields(PatronForm) if one.name not in ENTRIES)
VALUES = st.integers(min_value=0, max_value=3)
"""The law asks only whether values are equal: a few numbers stand for all of them, in every field."""


def entries(kind: type[Any], kinds: Sequence[Any], stored_ids: Sequence[int]) -> st.SearchStrategy[Any]:
    """Some of the stored entries, changed or not, and some new ones."""
    entry = st.builds(kind, st.sampled_from(kinds), st.sampled_from("abc"))
    stored = [entry.map(lambda one, i=i: replace(one, id=i)) for i in stored_ids]
    kept = st.tuples(*(st.none() | one for one in stored))
    return st.tuples(kept, st.lists(entry, max_size=2)).map(
        lambda parts: (*(one for one in parts[0] if one is not None), *parts[1])
    )


@st.composite
def forms(draw: st.DrawFn, *, has_new: bool = True) -> PatronForm:
    values = {name: draw(VALUES) for name in OWN_FIELDS}
    identifiers = draw(entries(IdentifierEntry, [*IdentifierKind][:2], (1, 2)))
    contacts = draw(entries(ContactEntry, [*ContactKind][:2], (1, 2)))
    form = PatronForm(**values, identifiers=identifiers, contacts=contacts)
    return form if has_new else stored_part(form)


def stored_part(form: PatronForm) -> PatronForm:
    kept = {name: tuple(one for one in getattr(form, name) if one.id is not None) for name in ENTRIES}
    return replace(form, **kept)


def merged(before: PatronForm, yours: PatronForm, theirs: PatronForm) -> PatronForm | None:
    """The outcome, its entries in one order; None for a conflict."""
    try:
        form = merge(before, yours, theirs)
    except EditConflictError:
        return None
    return replace(form, **{name: tuple(sorted(getattr(form, name), key=repr)) for name in ENTRIES})


stored = forms(has_new=False)


@given(stored, stored, stored)
def test_it_does_not_matter_who_saves_first(before: PatronForm, one: PatronForm, other: PatronForm) -> None:
    assert merged(before, one, other) == merged(before, other, one)


@given(stored, forms(), st.sets(st.sampled_from(OWN_FIELDS)), st.booleans())
def test_edits_of_different_fields_are_both_kept_in_either_order(
    before: PatronForm, edited: PatronForm, mine: set[str], entries_are_mine: bool
) -> None:
    if entries_are_mine:
        mine |= {"identifiers"}
    yours = replace(before, **{name: getattr(edited, name) for name in mine})
    others = {*OWN_FIELDS, "identifiers"} - mine
    changed = replace(edited, contacts=before.contacts)
    theirs = stored_part(replace(before, **{name: getattr(changed, name) for name in others}))
    expected = {name: getattr(yours if name in mine else theirs, name) for name in (*OWN_FIELDS, *ENTRIES)}
    outcome = merged(before, yours, theirs)
    assert outcome is not None
    assert outcome == merged(before, PatronForm(**expected), before)


@given(stored, forms())
def test_where_nobody_else_saved_the_form_is_what_is_stored(before: PatronForm, yours: PatronForm) -> None:
    outcome = merged(before, yours, before)
    assert outcome is not None
    assert outcome == merged(yours, yours, stored_part(yours))


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
