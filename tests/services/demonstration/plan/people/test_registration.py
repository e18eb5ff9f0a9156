"""Patrons of the demonstration: what belongs together fits, numbers are unique, nobody real is reached."""

from collections import Counter, defaultdict
from datetime import date

import pytest

from app.services.contact_ways import check_contact, contact_key
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.size import DemonstrationSize
from app.vocabulary.patrons import ContactKind, IdentifierKind, IdentifierStatus, PatronKind, PatronStatus
from app.vocabulary.records import RecordKind
from app.vocabulary.text import clean, fold, identifier_key
from tests.services.demonstration.planned import MATERIAL, TUESDAY, Rows, planned

TODAY = TUESDAY.date()
RESERVED = ("example.org", "example.com", "example.net", ".example")


@pytest.fixture(scope="module")
def rows() -> Rows:
    return planned(DemonstrationSize(3_000, 0, 0, seed=2))


def by_patron(rows: list[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["patron_id"]].append(row)
    return found


def test_no_number_is_given_twice(rows: Rows) -> None:
    keys = Counter(row["key"] for row in rows[RecordKind.IDENTIFIER])
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_staff_card_is_a_patrons_number(rows: Rows) -> None:
    cards = {identifier_key(one["card"]) for one in MATERIAL.staff["staff"] if "card" in one}
    cards.add(identifier_key(MATERIAL.staff["first"]["card"]))
    assert len(cards) >= 4
    assert not cards & {row["key"] for row in rows[RecordKind.IDENTIFIER]}


def test_numbers_of_all_sorts_occur_but_no_identity_number(rows: Rows) -> None:
    kinds = {row["identifier_kind"] for row in rows[RecordKind.IDENTIFIER]}
    assert kinds == set(IdentifierKind) - {IdentifierKind.NIK}
    assert {row["status"] for row in rows[RecordKind.IDENTIFIER]} == set(IdentifierStatus)


def test_every_member_has_a_card_and_no_prospect(rows: Rows) -> None:
    numbers = by_patron(rows[RecordKind.IDENTIFIER])
    for patron in rows[RecordKind.PATRON]:
        has_card = any(one["identifier_kind"] == IdentifierKind.CARD for one in numbers[patron["id"]])
        assert has_card == (patron["status"] != PatronStatus.PROSPECT)


def test_cards_tell_persons_groups_and_institutions_apart(rows: Rows) -> None:
    kinds = {row["id"]: row["patron_kind"] for row in rows[RecordKind.PATRON]}
    letters = {PatronKind.PERSON: "M", PatronKind.GROUP: "K", PatronKind.INSTITUTION: "L"}
    cards = [
        row
        for row in rows[RecordKind.IDENTIFIER]
        if row["identifier_kind"] == IdentifierKind.CARD and row["status"] != IdentifierStatus.LOST
    ]
    assert all(row["value"][0] == letters[kinds[row["patron_id"]]] for row in cards)


def test_contacts_reach_nobody(rows: Rows) -> None:
    contacts = rows[RecordKind.CONTACT]
    mobiles = [row["value"] for row in contacts if row["contact_kind"] == ContactKind.MOBILE]
    mails = [row["value"] for row in contacts if row["contact_kind"] == ContactKind.EMAIL]
    assert all(value[4:7] == "-00" for value in mobiles)
    assert all(value.endswith(RESERVED) for value in mails)
    socials = [row["value"] for row in contacts if row["contact_kind"] == ContactKind.SOCIAL]
    assert all("contoh" in value for value in socials)
    assert len(set(mobiles)) == len(mobiles)


def test_contacts_are_such_as_the_services_would_keep(rows: Rows) -> None:
    for row in rows[RecordKind.CONTACT]:
        kind = ContactKind(row["contact_kind"])
        check_contact(kind, row["value"], "ID")
        assert row["key"] == contact_key(kind, row["value"], "ID")


def test_identifiers_and_names_are_keyed_as_the_services_would(rows: Rows) -> None:
    assert all(row["key"] == identifier_key(row["value"]) for row in rows[RecordKind.IDENTIFIER])
    for row in rows[RecordKind.PATRON]:
        assert row["full_name"] == clean(row["full_name"], 200)
        assert row["sort_key"] == fold(row["sort_name"])


def test_nobody_has_two_preferred_ways(rows: Rows) -> None:
    for contacts in by_patron(rows[RecordKind.CONTACT]).values():
        assert sum(one["is_preferred"] for one in contacts) <= 1


def test_memberships_stand_as_their_status_says(rows: Rows) -> None:
    for row in rows[RecordKind.PATRON]:
        since, until = row["member_since"], row["member_until"]
        if row["status"] == PatronStatus.PROSPECT:
            assert (since, until) == (None, None)
            continue
        assert since < TODAY
        assert since <= until
        assert (until >= TODAY) == (row["status"] == PatronStatus.ACTIVE)


def test_patrons_are_numbered_in_the_order_in_which_they_joined(rows: Rows) -> None:
    since = [row["member_since"] for row in rows[RecordKind.PATRON][13:] if row["member_since"]]
    assert since == sorted(since)


def test_children_sit_in_classes_of_their_age(rows: Rows) -> None:
    for row in rows[RecordKind.PATRON]:
        place = str(row["class_or_faculty"])
        if row["born"] is not None and place.startswith(("Kelas I", "Kelas V", "Kelas X")):
            age = TODAY.year - int(row["born"][:4])
            years = {"I": (6, 9), "V": (10, 15), "X": (15, 20)}
            first, last = years[place.split()[1][0]]
            is_ninth = place.startswith("Kelas IX")
            assert (14 if is_ninth else first) <= age <= (16 if is_ninth else max(last, 11))


def test_civil_servants_carry_their_birthday_in_their_number(rows: Rows) -> None:
    numbers = [r for r in rows[RecordKind.IDENTIFIER] if r["identifier_kind"] == IdentifierKind.NIP]
    born = {row["id"]: row["born"] for row in rows[RecordKind.PATRON]}
    assert numbers
    for row in numbers:
        known = born[row["patron_id"]]
        written = date(int(row["value"][:4]), int(row["value"][4:6]), int(row["value"][6:8])).isoformat()
        assert known is None or written.startswith(known)
        assert int(row["value"][12:14]) > 12  # no month of appointment: no living person has such a number


def test_births_are_known_to_the_day_the_month_the_year_or_not_at_all(rows: Rows) -> None:
    born = [row["born"] for row in rows[RecordKind.PATRON] if row["patron_kind"] == PatronKind.PERSON]
    assert {len(one) if one else None for one in born} == {None, 4, 7, 10}


def test_who_is_addressed_in_another_language_exists(rows: Rows) -> None:
    assert {row["language"] for row in rows[RecordKind.PATRON]} == {"id", "en"}
