from app.models.branch import Branch, Desk
from app.models.library import Library
from app.models.list_entry import Channel
from app.queries.queries import Queries
from app.queries.rows import DeskRow, LibraryInfo, StaffRow
from app.services.commands import EditStaffMember
from app.services.services import Services
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor
from app.vocabulary.staff import StaffRole
from tests.builders import Builder


def test_the_library_says_whose_file_it_is(database: Database, actor: Actor, queries: Queries) -> None:
    assert queries.desk.info() == LibraryInfo(
        path=database.path,
        name="Perpustakaan Kota Semarang",
        language="id",
        phone_region="ID",
        is_demonstration=False,
        keeps_identity_numbers=False,
    )
    with database.writing(actor, Action.SET_UP) as writing:
        writing.session.get_one(Library, 1).identity_number_reason = "asked for by the ministry"
    info = queries.desk.info()
    assert info is not None
    assert info.keeps_identity_numbers


def test_a_library_that_is_not_set_up_says_nothing(database: Database) -> None:
    with Database.create(database.path.with_name("empty.pemustaka")) as empty:
        desk = Queries.of(empty).desk
        assert (desk.info(), desk.staff(), desk.desks()) == (None, (), ())
        assert desk.lists().channels == ()


def test_lists_are_in_their_order_and_without_retired_entries(
    build: Builder, database: Database, actor: Actor, queries: Queries
) -> None:
    before = queries.desk.lists()
    assert all((before.categories, before.channels, before.interaction_kinds, before.request_kinds))
    assert all(channel.icon for channel in before.channels)
    assert all(kind.service_days for kind in before.request_kinds)
    assert {(kind.icon, kind.service_days) for kind in before.interaction_kinds} == {(None, None)}
    first, second, *rest = before.channels
    with database.writing(actor, Action.SET_UP) as writing:
        writing.session.get_one(Channel, first.id).is_retired = True
        writing.session.get_one(Channel, second.id).position = 99
    assert queries.desk.lists().channels == (*rest, second)


def test_staff_are_listed_by_name_with_those_who_left(
    build: Builder, services: Services, actor: Actor, queries: Queries
) -> None:
    joko = build.staff("Joko Susilo", card="S-17").staff_id
    assert joko is not None
    services.staff.edit(
        actor, EditStaffMember(joko, "Joko Susilo", StaffRole.BACK_OFFICE, "S-17", is_active=False)
    )
    assert actor.staff_id is not None
    assert queries.desk.staff() == (
        StaffRow(joko, "Joko Susilo", StaffRole.BACK_OFFICE, "S-17", is_active=False),
        StaffRow(actor.staff_id, "Siti Rahmawati", StaffRole.FRONT_LINE, None, is_active=True),
    )


def test_a_scanned_card_names_its_bearer_unless_they_left(
    build: Builder, services: Services, actor: Actor, queries: Queries
) -> None:
    joko = build.staff("Joko Susilo", card="S-17").staff_id
    assert joko is not None
    for scanned in ("S-17", "s17", " S 17 "):
        row = queries.desk.staff_by_card(scanned)
        assert row is not None
        assert row.id == joko
    assert queries.desk.staff_by_card("S18") is None
    assert queries.desk.staff_by_card(" ") is None
    services.staff.edit(
        actor, EditStaffMember(joko, "Joko Susilo", StaffRole.FRONT_LINE, "S-17", is_active=False)
    )
    assert queries.desk.staff_by_card("S-17") is None


def test_desks_are_listed_by_branch_with_its_zone(database: Database, actor: Actor, queries: Queries) -> None:
    with database.writing(actor, Action.SET_UP) as writing:
        abepura = Branch(code="abepura", name="Cabang Abepura", zone="Asia/Jayapura")
        gone = Branch(code="gone", name="Cabang lama", zone="Asia/Jakarta", deleted=True)
        writing.session.add_all(
            [abepura, gone, Desk(branch=abepura, name="Meja"), Desk(branch=gone, name="X")]
        )
    first, second = queries.desk.desks()
    assert first == DeskRow(first.id, "Meja", first.branch_id, "Cabang Abepura", "Asia/Jayapura")
    assert (second.name, second.branch_name, second.zone) == (
        "Meja layanan 1",
        "Cabang Tembalang",
        "Asia/Jakarta",
    )
