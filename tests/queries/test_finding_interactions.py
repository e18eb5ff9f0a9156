"""Lists of interactions: sought by words, narrowed by filters, in the order of each column."""

from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.list_entry import Channel, InteractionKind
from app.queries.interaction_listing import InteractionFilter, InteractionListing, InteractionOrder
from app.queries.queries import Queries
from app.queries.reading import found_interactions
from app.services.commands import UndoChangeSet
from app.services.interaction_commands import EditInteraction, RemoveInteraction
from app.vocabulary.note_words import note_words, sought_words
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.queries.test_plans import plan
from tests.queries.whole_lists import check_whole, whole
from tests.settable_clock import SettableClock

pytestmark = pytest.mark.usefixtures("short_chunks")


def found(queries: Queries, text: str, **wanted: object) -> list[int]:
    return check_whole(queries.interactions, InteractionListing(InteractionFilter(**wanted), text))  # type: ignore[arg-type]  # a test's shorthand


def test_words_are_found_by_their_beginnings_in_any_order_without_case_accents_and_apostrophes(
    build: Builder, queries: Queries
) -> None:
    wanted = build.interaction(None, "Mencari artikel ttg. Al-Qur'an; CAFÉ (lantai 2)")
    build.interaction(None, "Mencari buku")
    for text in ("quran", "Al-Qur’an", "artik menc", "cafe lantai", "LANTAI 2", "al"):
        assert found(queries, text) == [wanted], text
    assert found(queries, "artikel buku") == []
    assert found(queries, "?!") == []


def test_a_single_letter_is_a_whole_word(build: Builder, queries: Queries) -> None:
    letter = build.interaction(None, "Kelas B")
    build.interaction(None, "Kelas bahasa")
    assert found(queries, "kelas b") == [letter]


def test_the_topic_is_found_too_and_what_is_corrected_or_removed_is_found_as_it_is_now(
    build: Builder, queries: Queries
) -> None:
    one = build.interaction(None, "Bertanya", topic="Metadata")
    assert found(queries, "metadata") == [one]
    before = queries.interactions.details(one).form
    edit = EditInteraction(one, before, replace(before, topic="Katalog"))
    build.services.interactions.edit(build.actor, edit)
    assert (found(queries, "metadata"), found(queries, "katalog")) == ([], [one])
    removed = build.services.interactions.remove(build.actor, RemoveInteraction(one))
    assert found(queries, "katalog") == []
    assert removed.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(removed.changes.change_set_id))
    assert found(queries, "katalog") == [one]


@given(text=st.text(max_size=80))
def test_each_word_of_a_note_is_one_token_and_finds_itself(text: str) -> None:
    words = note_words(text)
    assert len(set(words)) == len(words)
    assert all(word.isalnum() for word in words)
    assert set(sought_words(" ".join(words[:3]))) <= {*words, *note_words(" ".join(words))}


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_whatever_is_typed_can_be_sought(text: str) -> None:
    assert all('"' not in word and " " not in word for word in sought_words(text))


def test_filters_narrow_and_go_together(build: Builder, queries: Queries, clock: SettableClock) -> None:
    patron = build.patron()
    complaint = build.entry(InteractionKind, "complaint")
    phone = build.entry(Channel, "phone")
    joko = build.staff()
    plain = build.interaction(patron, "satu")
    other = build.interaction(None, "dua satu", kind_id=complaint, channel_id=phone)
    old = build.interaction(None, "satu tiga", kind_id=complaint, happened_at=clock.ahead(days=-40))
    today = clock.now.date()
    cases: list[tuple[dict[str, object], list[int]]] = [
        ({"kind_id": complaint}, [other, old]),
        ({"kind_id": complaint, "channel_id": phone}, [other]),
        ({"staff_id": joko.staff_id}, []),
        ({"is_named": True}, [plain]),
        ({"is_named": False}, [other, old]),
        ({"first_day": today, "last_day": today}, [other, plain]),
        ({"last_day": today - timedelta(days=1), "branch_id": 1}, [old]),
        ({"patron_id": patron, "is_named": False}, []),
    ]
    for wanted, ids in cases:
        assert found(queries, "", **wanted) == ids, wanted
        assert found(queries, "satu", **wanted) == ids, wanted


def test_each_column_gives_an_order_with_the_newest_first_in_each_group(
    build: Builder, queries: Queries, clock: SettableClock
) -> None:
    patrons = [build.patron(name) for name in ("Budi", "Ani", "Cici")]
    kinds = [build.entry(InteractionKind, code) for code in ("complaint", "reference")]
    for number in range(12):
        patron = (*patrons, None)[number % 4]
        moment = clock.ahead(hours=-(number * 7 % 5))
        build.interaction(patron, f"kata {number}", kind_id=kinds[number % 2], happened_at=moment)
    rows = queries.interactions.rows(range(1, 13))

    def expected(order: InteractionOrder, *, down: bool) -> list[int]:
        newest = sorted(rows, key=lambda one: (rows[one].happened_at, one), reverse=True)
        if order is InteractionOrder.WHEN:
            return newest if down else newest[::-1]
        by_patron = {one: rows[one].patron_name or "" for one in rows}
        by_kind = {one: rows[one].kind.in_language("en") for one in rows}
        names = {InteractionOrder.PATRON: by_patron, InteractionOrder.KIND: by_kind}.get(order, {})
        ordered = sorted(newest, key=lambda one: names.get(one, "").lower(), reverse=down)
        if order is InteractionOrder.PATRON:
            ordered.sort(key=lambda one: rows[one].patron_name is None)
        return ordered

    for order in InteractionOrder:
        for down in (True, False):
            for text in ("", "kata"):
                listing = InteractionListing(text=text, order=order, down=down, language="en")
                assert check_whole(queries.interactions, listing) == expected(order, down=down), listing


def test_of_very_many_matches_the_last_logged_come_first(
    build: Builder, queries: Queries, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found_interactions, "MOST_SORTED", 2)
    ids = [build.interaction(None, "sama", happened_at=clock.ahead(hours=-n)) for n in (1, 3, 2)]
    assert found(queries, "sama") == ids[::-1]


@pytest.mark.parametrize("order", InteractionOrder)
@pytest.mark.parametrize("down", [True, False])
def test_no_page_of_any_order_is_sorted_anew(
    build: Builder, queries: Queries, queries_run: StatementWatch, order: InteractionOrder, *, down: bool
) -> None:
    build.interaction(build.patron())
    build.interaction(None)
    for wanted in (InteractionFilter(), InteractionFilter(kind_id=1, first_day=date(2020, 1, 1))):
        queries_run.forget()
        whole(queries.interactions, InteractionListing(wanted, order=order, down=down, zone=UTC), 1)
        for text, values in list(queries_run.sent):
            if "LIMIT" in text:
                assert not [step for step in plan(build.database, text, values) if "TEMP B-TREE" in step], (
                    text
                )
