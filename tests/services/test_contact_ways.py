import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ControlCharacterError, EmailAddressError, PhoneNumberError
from app.services.contact_ways import check_contact, contact_key, contact_value, whatsapp_number
from app.vocabulary.patrons import ContactKind

MOBILE = ContactKind.MOBILE


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("081234567890", "6281234567890"),
        ("0812-3456-7890", "6281234567890"),
        ("0812 3456 7890", "6281234567890"),
        ("+62 812-3456-7890", "6281234567890"),
        ("62812 3456 7890", "6281234567890"),
        ("0062 812 3456 7890", "6281234567890"),
        ("٠٨١٢٣٤٥٦٧٨٩٠", "6281234567890"),
        ("(024) 7460045", "62247460045"),
        ("024-7460045 ext. 12", "62247460045"),
        ("+1 415 555 2671", "14155552671"),
        ("7460045", "7460045"),
    ],
)
def test_a_phone_number_is_the_same_however_it_is_written(typed: str, key: str) -> None:
    value = contact_value(MOBILE, typed)
    check_contact(MOBILE, value, "ID")
    assert (value, contact_key(MOBILE, value, "ID")) == (typed, key)


@pytest.mark.parametrize(
    "typed", ["besok", "", "12", "110", "+", "0812 3456 789O", "0812 1111 2222/0813 1111 2222", "+999 123"]
)
@pytest.mark.parametrize("kind", [MOBILE, ContactKind.PHONE])
def test_what_cannot_be_dialled_is_no_phone_number(kind: ContactKind, typed: str) -> None:
    with pytest.raises(PhoneNumberError) as caught:
        check_contact(kind, typed, "ID")
    assert caught.value.text == typed


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0812-3456-7890", "6281234567890"),
        ("+65 6332 3255", "6563323255"),
        ("7460045", None),
        ("besok", None),
    ],
)
def test_whatsapp_takes_a_number_with_its_country(typed: str, number: str | None) -> None:
    assert whatsapp_number(typed, "ID") == number


def test_a_number_without_its_country_is_one_of_the_librarys_country() -> None:
    assert contact_key(MOBILE, "(415) 555-2671", "US") == "14155552671"


@pytest.mark.parametrize(
    "text", ["siti@example.org", "siti.r+buku@perpus.semarangkota.go.id", "ṣiti@contoh.id"]
)
def test_an_e_mail_address_has_a_name_and_a_domain(text: str) -> None:
    check_contact(ContactKind.EMAIL, text, "ID")


@pytest.mark.parametrize(
    "text",
    [
        "siti",
        "siti@",
        "@example.org",
        "siti@gmail",
        "siti@example..org",
        ".siti@example.org",
        "siti@example.org.",
        "si ti@example.org",
        "siti@a@example.org",
        "<siti@example.org>",
        "siti@example.org, joko@example.org",
        "x" * 250 + "@example.org",
    ],
)
def test_what_no_mail_can_reach_is_no_e_mail_address(text: str) -> None:
    with pytest.raises(EmailAddressError):
        check_contact(ContactKind.EMAIL, text, "ID")


def test_other_ways_are_compared_by_their_folded_text() -> None:
    assert contact_key(ContactKind.EMAIL, "Siti@Example.ORG", "ID") == "siti@example.org"
    assert contact_key(ContactKind.SOCIAL, "@Siti.R", "ID") == "@siti.r"


def test_only_an_address_has_lines() -> None:
    assert contact_value(ContactKind.ADDRESS, "Jl. Pemuda 1\r\nSemarang ") == "Jl. Pemuda 1\nSemarang"
    with pytest.raises(ControlCharacterError):
        contact_value(ContactKind.SOCIAL, "a\nb")


@given(st.text(max_size=40), st.sampled_from(ContactKind))
def test_any_text_has_a_key_and_a_checked_phone_a_key_of_digits(text: str, kind: ContactKind) -> None:
    key = contact_key(kind, text, "ID")
    try:
        check_contact(kind, text, "ID")
    except (PhoneNumberError, EmailAddressError):
        return
    if kind in {ContactKind.MOBILE, ContactKind.PHONE}:
        assert key.isascii()
        assert key.isdigit()
