"""A search across everything finds patrons, interactions, requests and key information, and says where."""

from zoneinfo import ZoneInfo

import pytest

from app.models.list_entry import InteractionKind
from app.models.request import Request
from app.queries.everywhere import MOST, Everywhere
from app.queries.seek_rows import FoundStatement, Hit
from app.services.commands import ChangeStatus, NoteOnRequest, UndoChangeSet
from app.services.duplicate_commands import MergePatrons
from app.services.interaction_commands import RemoveInteraction
from app.vocabulary.records import RecordKind
from app.vocabulary.requests import StatusClass
from tests.builders import Builder, card, mobile

ZONE = ZoneInfo("Asia/Jakarta")


@pytest.fixture
def everywhere(build: Builder) -> Everywhere:
    return Everywhere(build.database)


def hits(everywhere: Everywhere, text: str) -> list[Hit]:
    groups = (*everywhere.names(text, ZONE), *everywhere.words(text, ZONE))
    return [hit for group in groups for hit in group.hits]


def kinds(everywhere: Everywhere, text: str) -> list[RecordKind]:
    return [hit.record.kind for hit in hits(everywhere, text)]


def marked(hit: Hit) -> list[str]:
    assert hit.where is not None
    return [hit.where.text[one.start : one.end] for one in hit.where.spans]


def test_names_come_first_and_then_words_of_every_kind(build: Builder, everywhere: Everywhere) -> None:
    patron_id = build.patron("Gizi Rahayu")
    build.interaction(patron_id, note="Mencari jurnal gizi anak")
    build.request(patron_id, subject="Data gizi Semarang")
    build.statement(patron_id, "Meneliti GIZI")
    assert kinds(everywhere, "gizi") == [
        RecordKind.PATRON,
        RecordKind.REQUEST,
        RecordKind.INTERACTION,
        RecordKind.STATEMENT,
    ]


def test_the_part_of_a_note_that_matched_is_shown(build: Builder, everywhere: Everywhere) -> None:
    build.interaction(None, note="Penelepon menanyakan arsip Kota Lama")
    (found,) = hits(everywhere, "arsip lama")
    assert found.patron_id is None
    assert marked(found) == ["arsip", "Lama"]


def test_a_patron_found_by_a_phone_shows_it(build: Builder, everywhere: Everywhere) -> None:
    build.patron("Suparti", contacts=(mobile("0812-0099-1201"),))
    (found,) = hits(everywhere, "081200991201")
    assert marked(found) == ["812-0099-1201"]


def test_a_request_is_found_by_its_number_and_by_a_note_on_it(build: Builder, everywhere: Everywhere) -> None:
    request_id = build.request(build.patron(), subject="Silang layan")
    build.services.requests.add_note(build.actor, NoteOnRequest(request_id, "Menunggu kiriman Salatiga"))
    number = build.get(Request, request_id).shown_number
    assert [hit.record.id for hit in hits(everywhere, number)] == [request_id]
    (found,) = hits(everywhere, "salatiga")
    assert marked(found) == ["Salatiga"]


def test_a_status_is_said_in_either_language(build: Builder, everywhere: Everywhere) -> None:
    request_id = build.request(build.patron())
    build.services.requests.change_status(build.actor, ChangeStatus(request_id, StatusClass.READY))
    build.request(build.patron("Suparti"))
    assert [hit.record.id for hit in hits(everywhere, "status:siap")] == [request_id]
    assert [hit.record.id for hit in hits(everywhere, "status:ready")] == [request_id]


def test_a_card_names_the_patron_of_everything_else(build: Builder, everywhere: Everywhere) -> None:
    patron_id = build.patron("Suparti", identifiers=(card("M0000088"),))
    other = build.patron("Nur'aini Siregar", identifiers=(card("M0000017"),))
    for one in (patron_id, other):
        build.interaction(one, note="Perpanjangan")
    assert kinds(everywhere, "kartu:m0000088") == [RecordKind.PATRON, RecordKind.INTERACTION]
    found = hits(everywhere, "perpanjangan card:M0000017")
    assert [hit.patron_id for hit in found] == [other]


def test_kind_and_day_narrow(build: Builder, everywhere: Everywhere) -> None:
    build.interaction(build.patron(), kind_id=build.entry(InteractionKind, "complaint"), note="Ruang panas")
    assert kinds(everywhere, "ruang jenis:keluhan since:today") == [RecordKind.INTERACTION]
    assert kinds(everywhere, "ruang kind:praise") == []
    assert kinds(everywhere, "ruang sampai:2020") == []
    assert kinds(everywhere, "ruang since:nonsense") == []


def test_what_was_removed_is_not_found(build: Builder, everywhere: Everywhere) -> None:
    interaction_id = build.interaction(None, note="Salah catat")
    removed = build.services.interactions.remove(build.actor, RemoveInteraction(interaction_id))
    assert hits(everywhere, "catat") == []
    assert removed.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(removed.changes.change_set_id))
    assert [hit.record.id for hit in hits(everywhere, "catat")] == [interaction_id]


def test_a_merge_moves_what_is_found(build: Builder, everywhere: Everywhere) -> None:
    lost, kept = build.patron("Suparti"), build.patron("Suparti S.")
    build.statement(lost, "Suka sejarah maritim")
    build.services.duplicates.merge(build.actor, MergePatrons(kept_id=kept, lost_id=lost))
    (found,) = hits(everywhere, "maritim")
    assert isinstance(found.row, FoundStatement)
    assert (found.patron_id, found.row.patron_name) == (kept, "Suparti S.")


def test_of_many_the_first_are_shown_and_more_are_told_of(build: Builder, everywhere: Everywhere) -> None:
    for number in range(MOST + 1):
        build.interaction(None, note=f"Fotokopi {number}")
    (group,) = everywhere.words("fotokopi", ZONE)
    assert len(group.hits) == MOST
    assert group.has_more


@pytest.mark.parametrize("text", ['"', "a:b:c", "%", "card:'", "(((", "NEAR", "status:", "x" * 999, "\x00 a"])
def test_anything_can_be_sought(build: Builder, everywhere: Everywhere, text: str) -> None:
    build.interaction(build.patron(), note="apa saja")
    hits(everywhere, text)
