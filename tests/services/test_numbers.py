from dataclasses import replace

import pytest

from app.errors import (
    IdentifierTakenError,
    StaffCardTakenError,
)
from app.models.library import Library
from app.models.patron import Patron
from app.services.commands import EditPatron
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.patron_form import IdentifierEntry
from app.vocabulary.patrons import (
    IdentifierKind,
    IdentifierStatus,
)
from tests.builders import Builder, card
from tests.fixtures.library import Refused
from tests.services.patron_forms import NIK, shown


@pytest.mark.parametrize("status", IdentifierStatus)
@pytest.mark.parametrize("kind", [IdentifierKind.CARD, IdentifierKind.NIM])
def test_a_number_that_another_patron_has_is_refused_by_that_patrons_name(
    build: Builder, refused: Refused, status: IdentifierStatus, kind: IdentifierKind
) -> None:
    holder = build.patron(identifiers=(IdentifierEntry(kind, "M-0000017", status),))
    with refused(IdentifierTakenError) as caught:
        build.patron("Budi", identifiers=(card("m0000017"),))
    assert caught.value == IdentifierTakenError("m0000017", holder, "Nur'aini Siregar")


def test_a_number_that_was_taken_away_is_free(build: Builder, services: Services, actor: Actor) -> None:
    holder = build.patron(identifiers=(card("M1"),))
    before = shown(build, holder)
    services.patrons.edit(actor, EditPatron(holder, before, replace(before, identifiers=())))
    build.patron("Budi", identifiers=(card("M1"),))


def test_the_number_of_a_removed_patron_is_free(build: Builder, services: Services, actor: Actor) -> None:
    build.patron(identifiers=(card("M1"),))
    services.history.undo_last(actor)
    build.patron("Budi", identifiers=(card("M1"),))


def test_the_number_of_a_merged_patron_is_that_of_the_kept_one(build: Builder, refused: Refused) -> None:
    lost, kept = build.patron("Nuraini S.", identifiers=(card("M1"),)), build.patron()
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    with refused(IdentifierTakenError) as caught:
        build.patron("Budi", identifiers=(card("M1"),))
    assert caught.value.patron_id == kept


def test_a_staff_card_opens_no_patron(build: Builder, refused: Refused) -> None:
    build.staff("Joko", card="ST-7")
    with refused(StaffCardTakenError) as caught:
        build.patron(identifiers=(card("st7"),))
    assert caught.value == StaffCardTakenError("st7", "Joko")


def test_a_library_with_a_reason_keeps_national_identity_numbers(build: Builder) -> None:
    build.put(Library, 1, identity_number_reason="Peraturan daerah 12/2025")
    assert shown(build, build.patron(identifiers=(NIK,))).identifiers[0].value == NIK.value


def test_a_kept_identity_number_does_not_stand_in_the_way_once_they_are_off(
    build: Builder, services: Services, actor: Actor
) -> None:
    build.put(Library, 1, identity_number_reason="Peraturan daerah 12/2025")
    patron_id = build.patron(identifiers=(NIK,))
    build.put(Library, 1, identity_number_reason=None)
    hidden = replace(shown(build, patron_id), identifiers=())  # as the query shows it then
    services.patrons.edit(actor, EditPatron(patron_id, hidden, replace(hidden, occupation="Guru")))
    form = shown(build, patron_id)
    assert (form.occupation, form.identifiers[0].value) == ("Guru", NIK.value)


def test_a_number_is_not_changed_to_one_that_another_patron_has(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    build.patron("Budi", identifiers=(card("M1"),))
    patron_id = build.patron(identifiers=(card("M2"),))
    before = shown(build, patron_id)
    after = replace(before, identifiers=(replace(before.identifiers[0], value="M1"),))
    with refused(IdentifierTakenError) as caught:
        services.patrons.edit(actor, EditPatron(patron_id, before, after))
    assert caught.value.patron_name == "Budi"
