import pytest

from app.errors import (
    ControlCharacterError,
    EmptyNameError,
    IdentifierEmptyError,
    IdentifierTakenError,
    LastStaffMemberError,
    RecordGoneError,
    StaffCardTakenError,
    TextTooLongError,
)
from app.models.staff_member import StaffMember
from app.services.commands import AddStaffMember, EditStaffMember
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.staff import StaffRole
from tests.builders import Builder, card
from tests.fixtures.library import Refused


def edited(
    staff_id: int, full_name: str = "Dewi", card: str | None = None, **fields: bool
) -> EditStaffMember:
    is_active = fields.get("is_active", True)
    return EditStaffMember(staff_id, full_name, StaffRole.BACK_OFFICE, card, is_active)


def test_a_colleague_starts_at_the_branch_of_the_desk(
    build: Builder, services: Services, actor: Actor
) -> None:
    staff_id = services.staff.add(actor, AddStaffMember(" Dewi  ", StaffRole.HELPER, "st-007")).result
    staff = build.get(StaffMember, staff_id)
    assert (staff.full_name, staff.role, staff.is_active) == ("Dewi", StaffRole.HELPER, True)
    assert (staff.card, staff.card_key) == ("st-007", "ST007")
    assert staff.branch_id == build.all(StaffMember)[0].branch_id


def test_a_colleague_may_have_no_card(build: Builder) -> None:
    staff = build.get(StaffMember, build.staff(card=" ").staff_id or 0)
    assert (staff.card, staff.card_key) == (None, None)


def test_a_colleague_gets_another_name_role_and_card(
    build: Builder, services: Services, actor: Actor
) -> None:
    staff_id = build.staff(card="S1").staff_id or 0
    services.staff.edit(actor, edited(staff_id, "Dewi Anggraini", "S2"))
    staff = build.get(StaffMember, staff_id)
    assert (staff.full_name, staff.role, staff.card_key) == ("Dewi Anggraini", "back_office", "S2")


def test_saving_without_a_change_makes_no_change_set(
    build: Builder, services: Services, actor: Actor
) -> None:
    staff_id = build.staff("Dewi", card="S1").staff_id or 0
    services.staff.edit(actor, edited(staff_id, card="S1"))
    assert services.staff.edit(actor, edited(staff_id, card="S1")).changes.change_set_id is None


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("", EmptyNameError),
        ("\u200b", EmptyNameError),
        ("x" * 201, TextTooLongError),
        ("De\x00wi", ControlCharacterError),
    ],
)
def test_a_colleague_without_a_readable_name_is_refused(
    build: Builder, services: Services, actor: Actor, refused: Refused, name: str, error: type[Exception]
) -> None:
    staff_id = build.staff().staff_id or 0
    with refused(error):
        services.staff.add(actor, AddStaffMember(name, StaffRole.HELPER))
    with refused(error):
        services.staff.edit(actor, edited(staff_id, name))


def test_a_card_without_a_letter_or_digit_is_refused(
    services: Services, actor: Actor, refused: Refused
) -> None:
    with refused(IdentifierEmptyError):
        services.staff.add(actor, AddStaffMember("Dewi", StaffRole.HELPER, "---"))


def test_a_card_switches_to_one_colleague(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    build.staff("Joko", card="ST-7")
    other = build.staff("Dewi").staff_id or 0
    with refused(StaffCardTakenError) as caught:
        services.staff.add(actor, AddStaffMember("Rina", StaffRole.HELPER, "st7"))
    assert caught.value == StaffCardTakenError("st7", "Joko")
    with refused(StaffCardTakenError):
        services.staff.edit(actor, edited(other, card="ST 7"))


def test_a_patrons_card_switches_no_desk(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    patron_id = build.patron(identifiers=(card("M0000017"),))
    with refused(IdentifierTakenError) as caught:
        services.staff.add(actor, AddStaffMember("Rina", StaffRole.HELPER, "m0000017"))
    assert caught.value == IdentifierTakenError("m0000017", patron_id, "Nur'aini Siregar")


def test_who_leaves_gives_the_card_free_and_must_find_another_on_coming_back(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    joko = build.staff("Joko", card="S7").staff_id or 0
    services.staff.edit(actor, edited(joko, "Joko", "S7", is_active=False))
    build.staff("Rina", card="S7")
    with refused(StaffCardTakenError):
        services.staff.edit(actor, edited(joko, "Joko", "S7"))


def test_who_has_left_may_still_be_renamed_after_the_card_went_to_another(
    build: Builder, services: Services, actor: Actor
) -> None:
    joko = build.staff("Joko", card="S7").staff_id or 0
    services.staff.edit(actor, edited(joko, "Joko", "S7", is_active=False))
    build.staff("Rina", card="S7")
    services.staff.edit(actor, edited(joko, "Joko Susilo", "S7", is_active=False))
    assert build.get(StaffMember, joko).full_name == "Joko Susilo"


def test_the_last_one_cannot_leave(services: Services, actor: Actor, refused: Refused) -> None:
    with refused(LastStaffMemberError):
        services.staff.edit(actor, edited(actor.staff_id or 0, is_active=False))


def test_nobody_is_edited_who_is_not_there(services: Services, actor: Actor, refused: Refused) -> None:
    with refused(RecordGoneError):
        services.staff.edit(actor, edited(404))
