"""The library's texts become words for one patron, in the patron's language and on the branch's clock."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.messages.reaching import mail_address, phone_number, postal_address, whatsapp_link
from app.services.messages.telling import filled, occasion_of
from app.services.messages.wording import WORDINGS
from app.services.shipped_texts import TEXTS
from app.vocabulary.messages import Blank, Occasion
from app.vocabulary.patron_form import ContactEntry
from app.vocabulary.patrons import ContactKind, ContactStatus, WrittenLanguage
from app.vocabulary.requests import StatusClass
from app.vocabulary.told import RequestForPatron
from tests.builders import mobile
from tests.services.messages.requests_to_tell import REQUEST, SPEAKER, TO, WEEK

IN_ENGLISH = replace(REQUEST, to=replace(TO, language=WrittenLanguage.ENGLISH))


def said(request: RequestForPatron, occasion: Occasion) -> str:
    text = next(one.text for one in TEXTS if one.occasion is occasion)
    return filled(text, request, SPEAKER).text


@pytest.mark.parametrize(
    ("request_", "occasion", "text"),
    [
        (
            REQUEST,
            Occasion.PROMISED,
            (
                "Kak Nur'aini, permintaan “Literasi informasi Gen Z” (R-1184) kami janjikan selesai paling "
                "lambat Rabu, 25 November 2026 pukul 12.00. – Siti, Perpustakaan Kota Semarang"
            ),
        ),
        (
            REQUEST,
            Occasion.PROMISE_MOVED,
            (
                "Kak Nur'aini, mohon maaf, janji kami untuk permintaan “Literasi informasi Gen Z” (R-1184) "
                "berubah: kini paling lambat Rabu, 25 November 2026 pukul 12.00. – Siti, Perpustakaan Kota "
                "Semarang"
            ),
        ),
        (
            IN_ENGLISH,
            Occasion.PROMISED,
            (
                "Kak Nur'aini, your request “Literasi informasi Gen Z” (R-1184) will be ready by Wednesday "
                "25 November 2026 at 12:00. – Siti, Perpustakaan Kota Semarang"
            ),
        ),
        (
            IN_ENGLISH,
            Occasion.READY,
            (
                "Kak Nur'aini, your request “Literasi informasi Gen Z” (R-1184) is ready at Pusat. We are "
                "open: Monday–Thursday 08:00–16:00; Friday 08:00–11:30, 13:00–16:30; Saturday 08:00–12:00; "
                "Sunday closed. – Siti, Perpustakaan Kota Semarang"
            ),
        ),
    ],
)
def test_a_text_is_filled_in_the_patrons_language(
    request_: RequestForPatron, occasion: Occasion, text: str
) -> None:
    assert said(request_, occasion) == text


def test_the_moment_is_that_of_the_branch() -> None:
    text = next(one.text for one in TEXTS if one.occasion is Occasion.PROMISED)
    in_jayapura = replace(SPEAKER, zone=ZoneInfo("Asia/Jayapura"))
    assert "pukul 14.00" in filled(text, REQUEST, in_jayapura).text


def test_what_is_not_known_is_missing_and_stays_to_be_seen() -> None:
    text = next(one.text for one in TEXTS if one.occasion is Occasion.PROMISED)
    found = filled(text, replace(REQUEST, promised_for=None), SPEAKER)
    assert found.missing == (Blank.PROMISE,)
    assert "{{promise}}" in found.text


@pytest.mark.parametrize(
    ("request_", "occasion"),
    [
        (replace(REQUEST, promised_for=None), Occasion.OPENED),
        (REQUEST, Occasion.PROMISED),
        (replace(REQUEST, is_promise_moved=True), Occasion.PROMISE_MOVED),
        (replace(REQUEST, status=StatusClass.WAITING_FOR_PATRON), Occasion.ASKED),
        (replace(REQUEST, status=StatusClass.READY), Occasion.READY),
        (replace(REQUEST, status=StatusClass.DELIVERED), Occasion.DELIVERED),
        (replace(REQUEST, status=StatusClass.CLOSED), Occasion.CLOSED),
        (replace(REQUEST, status=StatusClass.DECLINED), Occasion.DECLINED),
    ],
)
def test_what_there_is_to_say_follows_from_the_request(
    request_: RequestForPatron, occasion: Occasion
) -> None:
    assert occasion_of(request_) is occasion


def test_hours_of_days_that_are_alike_stand_together() -> None:
    said_hours = WORDINGS[WrittenLanguage.INDONESIAN].hours_in_words(WEEK)
    assert said_hours == (
        "Senin–Kamis 08.00–16.00; Jumat 08.00–11.30, 13.00–16.30; Sabtu 08.00–12.00; Minggu tutup"
    )
    assert WORDINGS[WrittenLanguage.ENGLISH].hours_in_words(("",) * 7) == "Monday–Sunday closed"


def test_a_long_subject_leaves_a_link_that_a_phone_can_scan() -> None:
    text = said(replace(REQUEST, subject="Kata " * 100), Occasion.PROMISED)
    link = whatsapp_link(TO.contacts, "ID", text)
    assert link is not None
    assert len(link) < 600


@pytest.mark.parametrize(
    ("contacts", "number"),
    [
        ((), None),
        ((ContactEntry(ContactKind.PHONE, "(024) 7460045"),), None),
        ((mobile("7460045"),), None),
        ((replace(mobile("081234567890"), status=ContactStatus.FAILED),), None),
        ((mobile("081234567890"), mobile("081311112222")), "6281234567890"),
        ((mobile("081234567890"), replace(mobile("081311112222"), is_preferred=True)), "6281311112222"),
        ((mobile("7460045"), mobile("081311112222")), "6281311112222"),
    ],
)
def test_the_link_goes_to_the_mobile_that_works_best(
    contacts: tuple[ContactEntry, ...], number: str | None
) -> None:
    link = whatsapp_link(contacts, "ID", "Halo")
    assert link == (f"https://wa.me/{number}?text=Halo" if number else None)


def test_other_ways_take_what_works_and_is_preferred() -> None:
    failed = ContactEntry(ContactKind.EMAIL, "lama@example.org", status=ContactStatus.FAILED)
    broken = ContactEntry(ContactKind.EMAIL, "bukan alamat")
    good = ContactEntry(ContactKind.EMAIL, "aini@example.org")
    assert mail_address((failed, broken, good)) == "aini@example.org"
    assert mail_address((failed,)) is None
    home = ContactEntry(ContactKind.PHONE, "(024) 7460045")
    assert phone_number((home, mobile("0812"))) == "0812"
    assert phone_number((home,)) == "(024) 7460045"
    assert postal_address((ContactEntry(ContactKind.ADDRESS, "Jl. A 1\nSemarang"),)) == "Jl. A 1\nSemarang"


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_survives_the_link(text: str) -> None:
    link = whatsapp_link(TO.contacts, "ID", text)
    assert link is not None
    assert link.isascii()
    assert parse_qs(urlsplit(link).query, keep_blank_values=True) == {"text": [text]}
