"""Timelines as long lists: days over entries, kinds, words, filters; visits, merges and changes in them."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.models.list_entry import Channel
from app.models.visit import Visit
from app.queries import timeline
from app.queries.queries import Queries
from app.queries.reading.timeline import interactions
from app.queries.reading.timeline.marks import Slot, code_of, is_day
from app.queries.rows import EntryKind, TimelineEntry
from app.queries.timeline_listing import TimelineKind, TimelineListing
from app.services.commands import NoteOnRequest, TellPatron
from app.services.duplicate_commands import MergePatrons
from app.services.services import Services
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor
from app.vocabulary.requests import EventKind
from tests.builders import Builder
from tests.settable_clock import SettableClock

JAKARTA = ZoneInfo("Asia/Jakarta")


def test_everything_that_passed_is_in_it_and_changes_when_they_are_wanted(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    patron = build.patron("Nur'aini Siregar")
    other = build.patron("Nuraini S.")
    clock.advance(minutes=1)
    build.interaction(other)
    clock.advance(minutes=1)
    services.duplicates.merge(actor, MergePatrons(kept_id=patron, lost_id=other))
    kinds = [entry.kind for entry in queries.timeline.page(patron)]
    assert kinds == [EntryKind.MERGE, EntryKind.INTERACTION]
    (merge,) = (entry for entry in queries.timeline.page(patron) if entry.kind is EntryKind.MERGE)
    assert merge.merged == ("Nuraini S.",)
    listing = TimelineListing(patron, frozenset({TimelineKind.CHANGES}), zone=JAKARTA)
    changes = [row for row in queries.timeline.first(listing).rows.values() if isinstance(row, TimelineEntry)]
    assert [one.change and one.change.action for one in changes] == [Action.ADD_PATRON]
    services.history.undo_last(actor)
    assert EntryKind.MERGE not in {entry.kind for entry in queries.timeline.page(patron)}


def test_visits_stand_in_it(build: Builder, database: Database, actor: Actor, queries: Queries) -> None:
    patron = build.patron()
    with database.writing(actor, Action.LOG_INTERACTION) as writing:
        visit = Visit(
            patron_id=patron,
            is_member=True,
            came_at=writing.now,
            room="Ruang baca",
            branch_id=1,
            head_count=3,
        )
        writing.session.add(visit)
    (entry,) = queries.timeline.page(patron)
    assert entry.visit is not None
    assert (entry.kind, entry.visit.room, entry.visit.head_count) == (EntryKind.VISIT, "Ruang baca", 3)
    assert found(queries, TimelineListing(patron, text="baca")) == [entry.code]
    assert found(queries, TimelineListing(patron, text="tidak ada")) == []


def found(queries: Queries, listing: TimelineListing) -> list[int]:
    """The entries of a listing, read page by page, without the days."""
    page = queries.timeline.first(listing, limit=2)
    codes = list(page.ids)
    more = [] if page.complete else list(queries.timeline.rest(listing, codes[-1]))
    while more:
        codes += more
        more = list(queries.timeline.rest(listing, codes[-1]))
    assert all(queries.timeline.position(listing, code) == place for place, code in enumerate(codes))
    assert set(queries.timeline.rows(listing, codes)) == set(codes)
    return [code for code in codes if not is_day(code)]


@pytest.mark.parametrize("chunk", [1, 2, 3, 100])
def test_a_list_of_it_puts_each_day_once_over_its_entries(
    build: Builder,
    clock: SettableClock,
    queries: Queries,
    monkeypatch: pytest.MonkeyPatch,
    chunk: int,
) -> None:
    monkeypatch.setattr(timeline, "CHUNK", chunk)
    patron = build.patron()
    for _ in range(3):
        for _ in range(2):
            build.interaction(patron)
        build.statement(patron, stated_on=clock.now.astimezone(JAKARTA).date())
        clock.advance(hours=20)
    listing = TimelineListing(patron, zone=JAKARTA)
    page = queries.timeline.first(listing, limit=1)
    codes = list(page.ids)
    while more := queries.timeline.rest(listing, codes[-1]):
        codes += more
    rows = queries.timeline.rows(listing, codes)
    days = [row for row in map(rows.get, codes) if isinstance(row, date)]
    assert days == sorted(set(days), reverse=True)
    day = None
    for code in codes:
        row = rows[code]
        if isinstance(row, date):
            day = row
        else:
            assert row.at.astimezone(JAKARTA).date() == day
    assert sum(not is_day(code) for code in codes) == 9


def test_words_are_found_in_notes_requests_and_statements(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    patron = build.patron()
    logged = build.interaction(patron, note="Mencari artikel Gen Z", topic="Skripsi")
    build.interaction(build.patron("Other"), note="Mencari artikel Gen Z")
    build.interaction(patron, note="Jam buka")
    clock.advance(minutes=1)
    request = build.request(patron, subject="Silang layan")
    services.requests.add_note(actor, NoteOnRequest(request, "Artikel ke-3 hilang"))
    build.statement(patron, "Menulis artikel")
    for text, kinds in {
        "artik": ["event", "interaction", "statement"],
        "ARTIKEL ke": ["event"],
        "skrip artikel": ["interaction"],
        "silang": ["event", "event"],
        "z": ["interaction"],
        "zz": [],
        "?!": [],
    }.items():
        rows = queries.timeline.first(TimelineListing(patron, text=text, zone=JAKARTA)).rows.values()
        said = sorted(row.kind.removeprefix("request_") for row in rows if isinstance(row, TimelineEntry))
        assert said == kinds, text
    assert found(queries, TimelineListing(patron, text="gen")) == [code_of(Slot.INTERACTION, logged)]


def test_frequent_words_are_looked_for_along_the_patrons_own_entries(
    build: Builder, queries: Queries, monkeypatch: pytest.MonkeyPatch
) -> None:
    patron = build.patron()
    wanted = [build.interaction(patron, note=f"Artikel {number} a") for number in range(5)]
    build.interaction(patron, note="Jam buka")
    build.interaction(build.patron("Other"), note="Artikel a")
    for rare in (0, 20_000):
        monkeypatch.setattr(interactions, "RARE", rare)
        for text in ("artik", "artikel a", "a"):
            codes = found(queries, TimelineListing(patron, text=text))
            assert codes == [code_of(Slot.INTERACTION, one) for one in reversed(wanted)], (rare, text)


def test_it_is_narrowed_by_kind_channel_and_staff(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    joko = build.staff("Joko Susilo")
    patron = build.patron()
    whatsapp = build.entry(Channel, "whatsapp")
    build.interaction(patron, channel_id=whatsapp)
    build.interaction(patron)
    request = build.request(patron, promised_for=clock.ahead(days=1))
    services.requests.tell(joko, TellPatron(request, whatsapp, "Besok selesai"))
    build.statement(patron)

    def kinds(**narrowed: Any) -> list[str]:
        listing = TimelineListing(patron, **narrowed)
        rows = queries.timeline.rows(listing, found(queries, listing)).values()
        return sorted(
            row.event.kind if row.event else row.kind for row in rows if isinstance(row, TimelineEntry)
        )

    of = {kind: frozenset({kind}) for kind in TimelineKind}
    assert kinds(kinds=of[TimelineKind.PROMISES]) == [EventKind.PROMISED]
    assert kinds(kinds=of[TimelineKind.MESSAGES]) == [EventKind.TOLD]
    assert kinds(kinds=of[TimelineKind.REQUESTS]) == [EventKind.OPENED]
    assert kinds(kinds=of[TimelineKind.INTERACTIONS]) == ["interaction", "interaction"]
    assert kinds(kinds=of[TimelineKind.KEY_INFORMATION]) == ["statement"]
    assert kinds(channel_id=whatsapp) == ["interaction", EventKind.TOLD]
    assert kinds(staff_id=joko.staff_id) == [EventKind.TOLD]


def test_an_entry_that_has_gone_has_no_row_and_none_behind_it(
    build: Builder, actor: Actor, services: Services, queries: Queries
) -> None:
    patron = build.patron()
    gone = code_of(Slot.INTERACTION, build.interaction(patron))
    listing = TimelineListing(patron)
    services.history.undo_last(actor)
    assert queries.timeline.rows(listing, [gone]) == {}
    assert queries.timeline.position(listing, gone) is None
    assert list(queries.timeline.rest(listing, code_of(Slot.INTERACTION, 999))) == []
