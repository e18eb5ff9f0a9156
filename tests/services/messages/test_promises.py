from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.messages.promises import PromiseToTell, promise_message, whatsapp_link
from app.vocabulary.patron_form import ContactEntry, PatronForm
from app.vocabulary.patrons import ContactKind, ContactStatus, FormOfAddress, WrittenLanguage
from tests.builders import mobile

PATRON = PatronForm(
    "Nur'aini Siregar", form_of_address=FormOfAddress.KAK, contacts=(mobile("0812-3456-7890"),)
)
PROMISE = PromiseToTell(
    patron=PATRON,
    number="R-1184",
    subject="Literasi informasi Gen Z",
    promised_for=datetime(2026, 11, 25, 5, 0, tzinfo=UTC),
    zone=ZoneInfo("Asia/Jakarta"),
    library_name="Perpustakaan Kota Semarang",
    phone_region="ID",
    staff_name="Siti Rahmawati",
)
IN_ENGLISH = replace(PROMISE, patron=replace(PATRON, language=WrittenLanguage.ENGLISH))


@pytest.mark.parametrize(
    ("promise", "text"),
    [
        (
            PROMISE,
            (
                "Kak Nur'aini, permintaan “Literasi informasi Gen Z” (R-1184) kami janjikan selesai paling "
                "lambat Rabu, 25 November 2026 pukul 12.00. – Siti, Perpustakaan Kota Semarang"
            ),
        ),
        (
            replace(PROMISE, is_moved=True),
            (
                "Kak Nur'aini, mohon maaf, janji kami untuk permintaan “Literasi informasi Gen Z” (R-1184) "
                "berubah: kini paling lambat Rabu, 25 November 2026 pukul 12.00. – Siti, Perpustakaan Kota "
                "Semarang"
            ),
        ),
        (
            IN_ENGLISH,
            (
                "Kak Nur'aini, your request “Literasi informasi Gen Z” (R-1184) will be ready by Wednesday "
                "25 November 2026 at 12:00. – Siti, Perpustakaan Kota Semarang"
            ),
        ),
        (
            replace(IN_ENGLISH, is_moved=True),
            (
                "Kak Nur'aini, we are sorry that our promise for your request “Literasi informasi Gen Z” "
                "(R-1184) has changed: it will be ready by Wednesday 25 November 2026 at 12:00. – Siti, "
                "Perpustakaan Kota Semarang"
            ),
        ),
    ],
)
def test_a_promise_is_told_in_the_patrons_language(promise: PromiseToTell, text: str) -> None:
    assert promise_message(promise).text == text


def test_the_link_opens_whatsapp_with_the_text() -> None:
    message = promise_message(PROMISE)
    assert message.link is not None
    parts = urlsplit(message.link)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "wa.me", "/6281234567890")
    assert parse_qs(parts.query) == {"text": [message.text]}


def test_the_moment_is_that_of_the_branch() -> None:
    in_jayapura = replace(PROMISE, zone=ZoneInfo("Asia/Jayapura"))
    assert "pukul 14.00" in promise_message(in_jayapura).text


def test_a_long_subject_leaves_a_link_that_a_phone_can_scan() -> None:
    link = promise_message(replace(PROMISE, subject="Kata " * 100)).link
    assert link is not None
    assert len(link) < 600


def test_braces_in_a_subject_are_only_braces() -> None:
    assert "“{number} {0}”" in promise_message(replace(PROMISE, subject="{number} {0}")).text


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


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_survives_the_link(text: str) -> None:
    link = whatsapp_link(PATRON.contacts, "ID", text)
    assert link is not None
    assert link.isascii()
    assert parse_qs(urlsplit(link).query, keep_blank_values=True) == {"text": [text]}
