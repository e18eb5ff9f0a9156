import pytest

from app.integrations.patron_files import values
from app.vocabulary.patrons import ContactKind, Education, FormOfAddress, PatronStatus, Sex, WrittenLanguage


@pytest.mark.parametrize(
    "text", ["", "  ", "-", "--", ".", "NULL", "null", "N/A", "\\N", "Tidak ada", "\xa0"]
)
def test_what_forms_are_filled_with_says_nothing(text: str) -> None:
    assert values.says_nothing(text)


@pytest.mark.parametrize("text", ["0", "Na", "N", "x", "tidak ada di rumah", "🙂"])
def test_whatever_else_says_something(text: str) -> None:
    assert not values.says_nothing(text)


def test_null_is_a_name_and_a_programs_word_for_none_is_not() -> None:
    assert not values.is_no_name("Null")
    assert values.is_no_name("NULL")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("L", Sex.MALE), ("Laki - Laki", Sex.MALE), ("m", Sex.MALE), ("Pria", Sex.MALE),
        ("P", Sex.FEMALE), ("PEREMPUAN", Sex.FEMALE), ("F", Sex.FEMALE), ("W", Sex.FEMALE),
        ("1", None), ("O", None),
    ],
)  # fmt: skip
def test_sexes_are_read_in_both_languages(text: str, meant: Sex | None) -> None:
    assert values.sex(text) is meant


def test_where_women_are_w_a_p_is_a_man() -> None:
    assert values.sex("P", women_are_w=True) is Sex.MALE
    assert values.sex("W", women_are_w=True) is Sex.FEMALE


def test_other_closed_lists_are_read_in_both_languages() -> None:
    assert values.status("Tidak Aktif") is PatronStatus.EXPIRED
    assert values.status("active") is PatronStatus.ACTIVE
    assert values.form_of_address("Bpk.") is FormOfAddress.BAPAK
    assert values.form_of_address("Mrs") is FormOfAddress.IBU
    assert values.education("Sarjana (S1)") is Education.S1
    assert values.education("SMA/SMK") is Education.SMA
    assert values.education("D-III") is Education.DIPLOMA
    assert values.language("Bahasa Indonesia") is WrittenLanguage.INDONESIAN
    assert values.language("en-GB") is WrittenLanguage.ENGLISH
    assert values.status("Kawin") is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("081234567890", [(ContactKind.MOBILE, "081234567890")]),
        ("+62 812-3456-7890", [(ContactKind.MOBILE, "+62 812-3456-7890")]),
        ("81234567890", [(ContactKind.MOBILE, "081234567890")]),
        ("\u202a+62 812 3456 7890\u202c", [(ContactKind.MOBILE, "+62 812 3456 7890")]),
        ("(024) 8311234", [(ContactKind.PHONE, "(024) 8311234")]),
        ("024-8311234 ext. 12", [(ContactKind.PHONE, "024-8311234 ext. 12")]),
        ("8311234", [(ContactKind.PHONE, "8311234")]),
        (
            "081234567890 / 024-8311234",
            [(ContactKind.MOBILE, "081234567890"), (ContactKind.PHONE, "024-8311234")],
        ),
        (
            "0812345678 atau 0813456789",
            [(ContactKind.MOBILE, "0812345678"), (ContactKind.MOBILE, "0813456789")],
        ),
        ("8,12346E+11", []),
        ("0000000", []),
        ("WA saja", []),
        ("081234567890 (ibu)", []),
    ],
)
def test_phone_numbers_are_told_from_other_texts(text: str, numbers: list[tuple[ContactKind, str]]) -> None:
    assert values.phones(text) == numbers


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("siti@contoh.id", ["siti@contoh.id"]),
        ("siti@contoh.id; s@x.ac.id", ["siti@contoh.id", "s@x.ac.id"]),
        ("siti", []),
        ("siti@contoh", []),
        ("@siti", []),
    ],
)
def test_e_mail_addresses_are_told_from_other_texts(text: str, addresses: list[str]) -> None:
    assert values.emails(text) == addresses


@pytest.mark.parametrize(
    ("number", "is_one"),
    [
        ("3374011708950003", True),  # a man born on 17 August 1995
        ("3374015708950003", True),  # a woman born that day: 17 + 40
        ("3374.0117.0895.0003", True),
        ("3374013208950003", False),
        ("3374011713950003", False),
        ("0374011708950003", False),
        ("197001011995031001", False),  # a NIP has 18 digits
        ("24060120130045", False),
    ],
)
def test_a_nik_is_known_by_its_build(number: str, is_one: bool) -> None:  # noqa: FBT001  # a column of the table
    assert values.is_identity_number(number) is is_one


def test_a_number_that_a_spreadsheet_shortened_is_known() -> None:
    assert values.is_shortened("8,12346E+09")
    assert values.is_shortened("3E+15")
    assert not values.is_shortened("12E")
    assert not values.is_shortened("E15")
