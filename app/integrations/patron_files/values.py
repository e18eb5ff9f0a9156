"""What people write into closed fields, in two languages, and what it means; None is not understood."""

import re
from collections.abc import Mapping
from typing import TypeVar

from app.integrations.patron_files.headings import heading_key
from app.vocabulary.patrons import (
    ContactKind,
    Education,
    FormOfAddress,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from app.vocabulary.text import digits

MeaningT = TypeVar("MeaningT")


def _meanings(words: Mapping[MeaningT, str]) -> dict[str, MeaningT]:
    return {word: meaning for meaning, text in words.items() for word in text.split()}


# Compared by `heading_key`: small letters and digits only.
_SEXES = _meanings(
    {
        Sex.MALE: "m male man boy l laki lakilaki pria cowok putra",
        Sex.FEMALE: "f female woman girl p perempuan w wanita cewek putri",
    }
)
_STATUSES = _meanings(
    {
        PatronStatus.PROSPECT: "prospect prospek calon calonanggota",
        PatronStatus.ACTIVE: "active aktif valid berlaku",
        PatronStatus.EXPIRED: """expired inactive tidakaktif nonaktif kedaluwarsa kadaluarsa kadaluwarsa habis
            habismasaberlaku""",
        PatronStatus.LEFT: "left keluar berhenti mengundurkandiri lulus pindah",
    }
)
_FORMS_OF_ADDRESS = _meanings(
    {
        FormOfAddress.BAPAK: "bapak bpk pak mr mister tuan tn sdr saudara",
        FormOfAddress.IBU: "ibu bu mrs ms nyonya ny sdri saudari",
        FormOfAddress.KAK: "kak kakak",
        FormOfAddress.ADIK: "adik dik dek adek",
        FormOfAddress.MAS: "mas",
        FormOfAddress.MBAK: "mbak mba",
    }
)
_EDUCATIONS = _meanings(
    {
        Education.NONE: "none tidaksekolah belumsekolah tidakbelumsekolah tidaktamatsd belumtamatsd",
        Education.SD: "sd mi sdmi sekolahdasar paketa primary primaryschool elementary elementaryschool",
        Education.SMP: "smp mts smpmts sltp paketb juniorhigh juniorhighschool",
        Education.SMA: """sma smk ma smu stm slta smasmk smasederajat sltasederajat smamasmk paketc highschool
            seniorhigh seniorhighschool secondary secondaryschool""",
        Education.DIPLOMA: """diploma d1 d2 d3 d4 di dii diii div diploma1 diploma2 diploma3 diploma4 diplomai
            diplomaii diplomaiii diplomaiv akademi""",
        Education.S1: "s1 si sarjana strata1 stratai bachelor bachelors undergraduate d4s1 s1d4",
        Education.S2: "s2 sii magister pascasarjana strata2 strataii master masters",
        Education.S3: "s3 siii doktor strata3 strataiii doctor doctorate phd",
    }
)
_LANGUAGES = _meanings(
    {
        WrittenLanguage.INDONESIAN: "id ind idid in indonesia indonesian bahasaindonesia",
        WrittenLanguage.ENGLISH: "en eng enus engb english inggris bahasainggris",
    }
)

# What people and programs put where a form insists on something.
_NOTHING = frozenset(
    {"null", "\\n", "n/a", "#n/a", "none", "nil", "tidak ada", "tdk ada", "belum ada", "kosong"}
)
_LONGEST_NOTHING = max(map(len, _NOTHING))

_PHONE_SIGNS = re.compile(r"[\d+() ./‐‑‒–—-]+")
_EXTENSION = re.compile(r"\s*(?:ext|pesawat|psw|pes|x|#)\.?\s*\d{1,6}$", re.IGNORECASE)
# Invisible marks that come along when a number is copied out of a chat.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BETWEEN_PHONES = re.compile(r"\s*(?:[;,/|]|\bdan\b|\bor\b|\batau\b)\s*")
_BETWEEN_EMAILS = re.compile(r"[;,\s]+")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_SHORTEST_PHONE, _LONGEST_PHONE = 5, 15
_MOBILE = re.compile(r"(?:0|62|0062)8\d{7,11}|8\d{8,11}")
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,2}")
_IDENTITY_NUMBER = re.compile(r"[1-9]\d{5}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}")


def says_nothing(text: str) -> bool:
    """Whether a cell is blank or holds what forms are filled with: a dash, NULL, *tidak ada*."""
    bare = text.strip().strip(" -–—.")
    return not bare or (len(bare) <= _LONGEST_NOTHING and bare.casefold() in _NOTHING)


def is_no_name(text: str) -> bool:
    """Whether a name is blank, or a program's word for it. Null and Kosong may be names of people."""
    bare = text.strip().strip(" -–—.")
    return not bare or bare in {"NULL", "\\N"}


def sex(text: str, *, women_are_w: bool = False) -> Sex | None:
    """The sex that `text` means. Where women are W (*wanita*), P is *pria*: a man."""
    key = heading_key(text)
    if key == "p" and women_are_w:
        return Sex.MALE
    return _SEXES.get(key)


def status(text: str) -> PatronStatus | None:
    """How a patron stands to the library."""
    return _STATUSES.get(heading_key(text))


def form_of_address(text: str) -> FormOfAddress | None:
    """How a patron is spoken to."""
    return _FORMS_OF_ADDRESS.get(heading_key(text))


def education(text: str) -> Education | None:
    """The highest completed schooling."""
    return _EDUCATIONS.get(heading_key(text))


def language(text: str) -> WrittenLanguage | None:
    """The language in which the library writes."""
    return _LANGUAGES.get(heading_key(text))


def phones(text: str) -> list[tuple[ContactKind, str]]:
    """The phone numbers in a cell, as typed; empty where it holds anything else.

    A number with the form of an Indonesian mobile (08…, 62 8…, or 8… where a spreadsheet ate the zero, which
    is put back) is one; others are fixed lines.
    """
    text = _INVISIBLE.sub("", text)
    parts = [text] if _is_phone(text) else [part for part in _BETWEEN_PHONES.split(text) if part]
    if not all(map(_is_phone, parts)):
        return []
    return [_phone(part.strip()) for part in parts]


def _is_phone(text: str) -> bool:
    main = _EXTENSION.sub("", text.strip())
    has_signs_only = _PHONE_SIGNS.fullmatch(main) is not None
    number = digits(main)
    return has_signs_only and _SHORTEST_PHONE <= len(number) <= _LONGEST_PHONE and number.strip("0") != ""


def _phone(text: str) -> tuple[ContactKind, str]:
    if _MOBILE.fullmatch(digits(text)):
        return ContactKind.MOBILE, f"0{text}" if text.startswith("8") else text
    return ContactKind.PHONE, text


def emails(text: str) -> list[str]:
    """The e-mail addresses in a cell; empty where it holds anything else."""
    parts = [part for part in _BETWEEN_EMAILS.split(text.strip()) if part]
    return parts if all(map(_EMAIL.fullmatch, parts)) else []


def is_shortened(text: str) -> bool:
    """Whether a spreadsheet has rounded a long number away: 3.37401E+15."""
    return _SHORTENED.fullmatch(text) is not None


def is_identity_number(text: str) -> bool:
    """Whether a number is built as a NIK is: 16 digits, from the seventh a birth date (women's day + 40)."""
    return _IDENTITY_NUMBER.fullmatch(text.replace(" ", "").replace(".", "")) is not None
