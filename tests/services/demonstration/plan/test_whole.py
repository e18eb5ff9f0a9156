"""A plan as a whole: repeatable, of the size asked for, believable in its proportions, never ahead of now."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given

from app.models.tables import RECORDS
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.size import DemonstrationSize
from app.vocabulary.key_information import CONFIRM_AFTER_DAYS, Heading, Shape, StatementStatus
from app.vocabulary.patrons import PatronKind, PatronStatus
from app.vocabulary.records import RecordKind
from tests.services.demonstration.planned import MOMENTS, SMALL, TUESDAY, Rows, planned

TODAY = TUESDAY.date()
TINY = DemonstrationSize(patrons=20, interactions=60, requests=60, seed=3)


@pytest.fixture(scope="module")
def rows() -> Rows:
    return planned()


def without_uids(rows: Rows) -> dict[RecordKind, list[Row]]:
    return {
        kind: [{k: v for k, v in row.items() if k != "uid"} for row in some] for kind, some in rows.items()
    }


def test_one_seed_makes_the_same_library_again(rows: Rows) -> None:
    assert without_uids(planned()) == without_uids(rows)


def test_another_seed_makes_another_library(rows: Rows) -> None:
    other = planned(DemonstrationSize(SMALL.patrons, SMALL.interactions, SMALL.requests, seed=8))
    names, others = ([row["full_name"] for row in one[RecordKind.PATRON]] for one in (rows, other))
    assert names != others


@pytest.mark.parametrize(
    ("patrons", "interactions", "requests"),
    [(1, 0, 0), (1, 1, 1), (5, 30, 9), (13, 21, 22), (14, 500, 40), (700, 3000, 300)],
)
def test_a_library_has_exactly_the_size_asked_for(patrons: int, interactions: int, requests: int) -> None:
    made = planned(DemonstrationSize(patrons, interactions, requests))
    kinds = (RecordKind.PATRON, RecordKind.INTERACTION, RecordKind.REQUEST)
    assert [len(made[kind]) for kind in kinds] == [patrons, interactions, requests]


@pytest.mark.parametrize("size", [(0, 0, 0), (5, -1, 0), (5, 0, -1)])
def test_an_impossible_size_is_refused(size: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="at least one patron"):
        DemonstrationSize(*size)


def test_every_row_has_only_columns_of_its_record(rows: Rows) -> None:
    for kind, some in rows.items():
        columns = {attribute.key for attribute in RECORDS[kind].__mapper__.column_attrs}
        assert {key for row in some for key in row} <= columns


def test_every_row_points_to_rows_that_were_there_before(rows: Rows) -> None:
    ids = {kind: {1, *(row["id"] for row in rows[kind])} for kind in RecordKind}
    links = {
        "patron_id": RecordKind.PATRON,
        "request_id": RecordKind.REQUEST,
        "promise_id": RecordKind.PROMISE,
        "replaces_id": RecordKind.STATEMENT,
        "staff_id": RecordKind.STAFF_MEMBER,
        "assigned_to_id": RecordKind.STAFF_MEMBER,
        "desk_id": RecordKind.DESK,
        "branch_id": RecordKind.BRANCH,
    }
    for some in rows.values():
        for row in some:
            for link in row.keys() & links.keys():
                assert row[link] is None or row[link] in ids[links[link]]


def test_ids_are_never_given_twice(rows: Rows) -> None:
    assert all(len({row["id"] for row in some}) == len(some) for some in rows.values())


def test_few_patrons_make_much_of_the_use() -> None:
    made = planned(DemonstrationSize(patrons=2_000, interactions=10_000, requests=0))
    counts = Counter(row["patron_id"] for row in made[RecordKind.INTERACTION] if row["patron_id"])
    top = sum(count for _, count in counts.most_common(20))
    assert 0.2 * 10_000 < top < 0.5 * 10_000
    assert counts.most_common(1)[0][1] < 400
    assert len(counts) > 1_000


def test_some_who_came_stay_unnamed(rows: Rows) -> None:
    unnamed = [row for row in rows[RecordKind.INTERACTION] if row["patron_id"] is None]
    assert 0.02 < len(unnamed) / SMALL.interactions < 0.12


def test_nobody_comes_before_being_known(rows: Rows) -> None:
    since = {row["id"]: row.get("member_since") for row in rows[RecordKind.PATRON]}
    for row in rows[RecordKind.INTERACTION]:
        joined = since.get(row["patron_id"])
        assert joined is None or joined <= (row["happened_at"] + timedelta(hours=7)).date()


def test_every_status_of_patrons_and_every_kind_occurs(rows: Rows) -> None:
    patrons = rows[RecordKind.PATRON]
    assert {row["status"] for row in patrons} == set(PatronStatus)
    assert {row["patron_kind"] for row in patrons} == set(PatronKind)


def test_who_left_is_not_seen_any_more(rows: Rows) -> None:
    left = {row["id"] for row in rows[RecordKind.PATRON] if row["status"] == PatronStatus.LEFT}
    assert left
    assert not left & {row["patron_id"] for row in rows[RecordKind.INTERACTION]}


def test_all_nine_headings_are_known_of_somebody_old_corrected_and_withdrawn(rows: Rows) -> None:
    statements = rows[RecordKind.STATEMENT]
    assert {row["heading"] for row in statements} == set(Heading)
    assert {row["status"] for row in statements} == set(StatementStatus)
    assert any(_wants_confirming(row) for row in statements)
    replaced = {row["replaces_id"] for row in statements} - {None}
    overtaken = {StatementStatus.CORRECTED, StatementStatus.OVERTAKEN}
    assert replaced == {row["id"] for row in statements if row["status"] in overtaken}
    set_aside = [row for row in statements if row["status"] != StatementStatus.CURRENT]
    assert all(row["stated_on"] <= row["ended_on"] <= TODAY for row in set_aside)
    assert {row["shape"] for row in statements} == set(Shape)
    days = [row["confirmed_on"] or row["stated_on"] for row in statements]
    assert max(days) <= TODAY


def test_the_first_patron_is_the_one_of_the_pictures(rows: Rows) -> None:
    first = rows[RecordKind.PATRON][0]
    own = [row for row in rows[RecordKind.STATEMENT] if row["patron_id"] == first["id"]]
    current = {row["heading"] for row in own if row["status"] == StatementStatus.CURRENT}
    cards = [row["value"] for row in rows[RecordKind.IDENTIFIER] if row["patron_id"] == first["id"]]
    assert (first["full_name"], cards[-1]) == ("Nur'aini Siregar", "M0000017")
    assert set(Heading) - current == {Heading.WANTED_IN_FUTURE}


def test_the_featured_patrons_come_last_before_now_in_their_order(rows: Rows) -> None:
    last: dict[int, datetime] = {}
    for row in [*rows[RecordKind.INTERACTION], *_events(rows)]:
        moment = row.get("happened_at") or row["at"]
        last[row["patron_id"]] = max(last.get(row["patron_id"], moment), moment)
    newest = sorted((one for one in last if one is not None), key=lambda one: last[one], reverse=True)
    assert newest[:6] == [row["id"] for row in rows[RecordKind.PATRON][:6]]


def test_names_differ_enough_and_come_in_many_scripts() -> None:
    patrons = planned(DemonstrationSize(2_000, 0, 0))[RecordKind.PATRON]
    names = [row["full_name"] for row in patrons]
    assert len(set(names)) > 1_500
    assert len([name for name in names if " " not in name]) > 200
    for first, last in (
        ("\u0600", "\u06ff"),
        ("\u4e00", "\u9fff"),
        ("\ua980", "\ua9df"),
        ("\u3040", "\u30ff"),
    ):
        assert any(first <= letter <= last for name in names for letter in name)
    assert all(row["sort_key"].isascii() for row in patrons if row["full_name"][0] > "\u0600")


@given(MOMENTS)
def test_nothing_is_ever_ahead_of_now(now: datetime) -> None:
    made = planned(TINY, now)
    assert max(row["happened_at"] for row in made[RecordKind.INTERACTION]) <= now
    assert max(row["at"] for row in made[RecordKind.REQUEST_EVENT]) <= now
    assert max(row["member_since"] or TODAY.min for row in made[RecordKind.PATRON]) <= now.date()


def test_a_library_can_be_built_on_a_leap_day() -> None:
    leap_day = planned(TINY, datetime(2028, 2, 29, 16, 59, tzinfo=UTC))
    assert len(leap_day[RecordKind.PATRON]) == TINY.patrons


def _wants_confirming(row: Row) -> bool:
    age: int = (TODAY - (row["confirmed_on"] or row["stated_on"])).days
    is_current: bool = row["status"] == StatementStatus.CURRENT
    return is_current and age > CONFIRM_AFTER_DAYS[Heading(row["heading"])]


def _events(rows: Rows) -> Sequence[Row]:
    owners = {row["id"]: row["patron_id"] for row in rows[RecordKind.REQUEST]}
    return [row | {"patron_id": owners[row["request_id"]]} for row in rows[RecordKind.REQUEST_EVENT]]


def test_some_patrons_have_declined_a_question_that_rests_for_its_time(rows: Rows) -> None:
    askings = rows[RecordKind.ASKING]
    assert len(askings) > 1
    assert all(row["asked_at"].date() <= TODAY for row in askings)
    assert any(row["not_before"] > TODAY for row in askings)


def test_some_patrons_have_a_profile_and_nothing_sensitive_in_it(rows: Rows) -> None:
    values = rows[RecordKind.PROFILE_VALUE]
    patrons = {row["patron_id"] for row in values}
    assert 5 < len(patrons) < len(rows[RecordKind.PATRON])
    assert {row["text"] is None for row in values} == {True, False}
    assert all((row["text"] is None) != (row["choice_id"] is None) for row in values)
