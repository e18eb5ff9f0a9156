from dataclasses import replace
from datetime import date

import pytest

from app.errors import RecordGoneError
from app.models.library import Library
from app.queries.queries import Queries
from app.services.history import History
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import (
    ContactKind,
    ContactStatus,
    Education,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from tests.builders import Builder, card
from tests.queries.statement_watch import StatementWatch
from tests.queries.working_apart import merge_into, remove, share_number

NIK = IdentifierEntry(IdentifierKind.NIK, "3374010101010001")


def keep_identity_numbers(database: Database, actor: Actor, reason: str | None) -> None:
    with database.writing(actor, Action.SET_UP) as writing:
        writing.session.get_one(Library, 1).identity_number_reason = reason


@pytest.mark.parametrize("kind", [kind for kind in IdentifierKind if kind is not IdentifierKind.NIK])
@pytest.mark.parametrize("status", list(IdentifierStatus))
def test_any_number_finds_the_patron(
    build: Builder, queries: Queries, kind: IdentifierKind, status: IdentifierStatus
) -> None:
    patron = build.patron(identifiers=(card("C1"), IdentifierEntry(kind, "00-a.17", status)))
    build.patron("Budi", identifiers=(card("17"),))
    for scanned in ("00-A.17", "00a17", " 00 a 17 "):
        assert queries.patrons.by_identifier(scanned) == patron


@pytest.mark.parametrize("scanned", ["", " ", "-", "A18", "\x00", "\ud800", "0" * 10_000])
def test_an_unknown_number_finds_nobody(build: Builder, queries: Queries, scanned: str) -> None:
    build.patron(identifiers=(card("A17"),))
    assert queries.patrons.by_identifier(scanned) is None


def test_the_numbers_of_a_removed_patron_find_nobody(build: Builder, actor: Actor, queries: Queries) -> None:
    build.patron(identifiers=(card("A17"),))
    History(build.database).undo_last(actor)
    assert queries.patrons.by_identifier("A17") is None


def test_the_number_of_a_merged_patron_finds_whom_the_merges_kept(build: Builder, queries: Queries) -> None:
    first, second, kept = (build.patron(name, identifiers=(card(name),)) for name in ("A1", "B2", "C3"))
    merge_into(build, first, second)
    merge_into(build, second, kept)
    assert queries.patrons.by_identifier("a1") == kept


def test_nobody_is_found_where_the_one_kept_was_removed_later(build: Builder, queries: Queries) -> None:
    loser, kept, other = (build.patron(name, identifiers=(card(name),)) for name in ("A1", "B2", "C3"))
    merge_into(build, loser, kept)
    merge_into(build, kept, other)
    remove(build, other)
    assert queries.patrons.by_identifier("A1") is None


def test_merges_in_a_ring_end(build: Builder, queries: Queries) -> None:
    one, other = (build.patron(name, identifiers=(card(name),)) for name in ("A1", "B2"))
    merge_into(build, one, other, removed=False)
    merge_into(build, other, one, removed=False)
    assert queries.patrons.by_identifier("A1") in {one, other}


def test_of_two_with_the_same_number_the_one_in_use_is_found(build: Builder, queries: Queries) -> None:
    lost = IdentifierEntry(IdentifierKind.CARD, "A17", IdentifierStatus.LOST)
    build.patron("Ayu", identifiers=(lost,))
    using = build.patron("Budi", identifiers=(card("B18"),))
    share_number(build, using, "A17")
    assert queries.patrons.by_identifier("A17") == using


def whole_form(queries: Queries) -> PatronForm:
    """A form with every field filled in."""
    lists = queries.desk.lists()
    return PatronForm(
        full_name="Nur'aini Siregar",
        kind=PatronKind.PERSON,
        sort_name="Siregar, Nur'aini",
        form_of_address=FormOfAddress.KAK,
        title_before="Dr.",
        title_after="M.Hum.",
        category_id=lists.categories[1].id,
        branch_id=queries.desk.desks()[0].branch_id,
        status=PatronStatus.EXPIRED,
        member_since=date(2024, 8, 1),
        member_until=date(2026, 7, 31),
        sex=Sex.FEMALE,
        born="2004-05",
        institution="Universitas Diponegoro",
        class_or_faculty="Ilmu Perpustakaan",
        occupation="mahasiswa",
        education=Education.SMA,
        notes="Menulis skripsi\ntentang Gen Z",
        language=WrittenLanguage.ENGLISH,
        preferred_channel_id=lists.channels[2].id,
        identifiers=(card("M1"), IdentifierEntry(IdentifierKind.NIM, "21.11", IdentifierStatus.EXPIRED)),
        contacts=(
            ContactEntry(ContactKind.EMAIL, "nur@example.org", is_preferred=True),
            ContactEntry(ContactKind.MOBILE, "0812-2876-4410", status=ContactStatus.FAILED),
        ),
    )


def test_details_are_what_the_form_had(build: Builder, queries: Queries) -> None:
    form = whole_form(queries)
    patron = build.patron(**{name: getattr(form, name) for name in PatronForm.__dataclass_fields__})
    build.interaction(patron)
    build.request(patron)
    details = queries.patrons.details(patron)
    read = replace(
        details.form,
        identifiers=tuple(replace(one, id=None) for one in details.form.identifiers),
        contacts=tuple(replace(one, id=None) for one in details.form.contacts),
    )
    assert read == form
    assert all(one.id for one in details.form.identifiers)
    assert all(one.id for one in details.form.contacts)
    assert details.name == "Dr. Nur'aini Siregar, M.Hum."
    assert details.form_of_address is FormOfAddress.KAK
    lists = queries.desk.lists()
    assert (details.category, details.preferred_channel) == (lists.categories[1].name, lists.channels[2])
    assert details.branch_name == "Cabang Tembalang"
    assert (details.contact_count, details.request_count, details.open_requests) == (1, 1, 1)


def test_details_of_a_plain_patron_leave_out_what_is_not_known(build: Builder, queries: Queries) -> None:
    details = queries.patrons.details(build.patron("Suparti"))
    branch_id = queries.desk.desks()[0].branch_id
    assert details.form == PatronForm("Suparti", branch_id=branch_id)
    assert (details.name, details.category, details.preferred_channel) == ("Suparti", None, None)


def test_identity_numbers_are_shown_only_while_the_library_keeps_them(
    build: Builder, actor: Actor, queries: Queries
) -> None:
    keep_identity_numbers(build.database, actor, "asked for by the ministry")
    patron = build.patron(identifiers=(card("M1"), NIK))
    identifiers = queries.patrons.details(patron, actor).form.identifiers
    assert [one.value for one in identifiers] == ["M1", NIK.value]
    keep_identity_numbers(build.database, actor, None)
    assert [one.value for one in queries.patrons.details(patron).form.identifiers] == ["M1"]


def test_details_of_a_removed_patron_are_refused(build: Builder, actor: Actor, queries: Queries) -> None:
    patron = build.patron()
    History(build.database).undo_last(actor)
    for gone in (patron, 999):
        with pytest.raises(RecordGoneError):
            queries.patrons.details(gone)


def test_a_scan_costs_one_query_and_a_whole_patron_five(
    build: Builder, queries: Queries, queries_run: StatementWatch
) -> None:
    patron = build.patron(identifiers=tuple(card(f"M{number}") for number in range(9)))
    queries.patrons.by_identifier("M5")
    assert queries_run.count == 1
    queries_run.forget()
    queries.patrons.details(patron)
    assert queries_run.count == 5
