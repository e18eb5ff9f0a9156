"""What somebody types to search across everything: words, and fields in either language."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.vocabulary.names import BilingualName
from app.vocabulary.patrons import PatronKind, PatronStatus
from app.vocabulary.requests import StatusClass
from app.vocabulary.text import fold


class Field(StrEnum):
    """What a word before a colon asks for."""

    CARD = "card"
    STATUS = "status"
    KIND = "kind"
    CHANNEL = "channel"
    STAFF = "staff"
    SINCE = "since"
    UNTIL = "until"


FIELD_WORDS: dict[Field, BilingualName] = {
    Field.CARD: BilingualName("kartu", "card"),
    Field.STATUS: BilingualName("status", "status"),
    Field.KIND: BilingualName("jenis", "kind"),
    Field.CHANNEL: BilingualName("saluran", "channel"),
    Field.STAFF: BilingualName("petugas", "staff"),
    Field.SINCE: BilingualName("sejak", "since"),
    Field.UNTIL: BilingualName("sampai", "until"),
}
"""How each field is written."""

REQUEST_STATUS_WORDS: dict[StatusClass, BilingualName] = {
    StatusClass.NEW: BilingualName("Baru", "New"),
    StatusClass.WORKING: BilingualName("Dikerjakan", "In progress"),
    StatusClass.WAITING_FOR_PATRON: BilingualName("Menunggu pemustaka", "Waiting for patron"),
    StatusClass.WAITING_FOR_OTHERS: BilingualName("Menunggu pihak lain", "Waiting for others"),
    StatusClass.READY: BilingualName("Siap", "Ready"),
    StatusClass.DELIVERED: BilingualName("Diserahkan", "Delivered"),
    StatusClass.CLOSED: BilingualName("Ditutup", "Closed"),
    StatusClass.DECLINED: BilingualName("Ditolak", "Declined"),
    StatusClass.CANCELLED: BilingualName("Dibatalkan", "Cancelled"),
}
"""Statuses of requests as they stand on the screens of both languages (a test compares them)."""

PATRON_STATUS_WORDS: dict[PatronStatus, BilingualName] = {
    PatronStatus.PROSPECT: BilingualName("Belum anggota", "Not a member yet"),
    PatronStatus.ACTIVE: BilingualName("Aktif", "Active"),
    PatronStatus.EXPIRED: BilingualName("Kedaluwarsa", "Expired"),
    PatronStatus.LEFT: BilingualName("Keluar", "Left"),
}
"""Statuses of patrons, likewise."""

PATRON_KIND_WORDS: dict[PatronKind, BilingualName] = {
    PatronKind.PERSON: BilingualName("Orang", "Person"),
    PatronKind.GROUP: BilingualName("Rombongan", "Group"),
    PatronKind.INSTITUTION: BilingualName("Lembaga", "Institution"),
}
"""Kinds of patron, likewise."""

_DAYS = {"today": 0, "hari ini": 0, "yesterday": 1, "kemarin": 1}
_PAIR = re.compile(r'(?<!\S)([^\s:"]+):("[^"]*"?|\S*)')
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Sought:
    """The words that every match has, and what its fields must be; values are as typed."""

    words: str = ""
    fields: dict[Field, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return not self.words and not self.fields


def sought(text: str) -> Sought:
    """Part what was typed: `card:M17 sejak:2026-01-01 "rencana skripsi"`. Unknown fields are words."""
    fields: dict[Field, str] = {}

    def take(match: re.Match[str]) -> str:
        known, value = _field(match[1]), match[2].strip('"').strip()
        if known is None:
            return match[0]
        if value:
            fields[known] = value
        return " "

    words = _PAIR.sub(take, text[:_LONGEST]).replace('"', " ")
    return Sought(" ".join(words.split()), fields)


def _field(word: str) -> Field | None:
    folded = fold(word)
    return next((one for one, names in FIELD_WORDS.items() if folded in names), None)


def named(value: str, name: BilingualName) -> bool:
    """Whether a value means this name in either language: whole, or the beginning of one of its words."""
    wanted = fold(value)
    return any(f" {wanted}" in f" {fold(one)}" for one in name)


def day(value: str, today: date) -> date | None:
    """A day: `2026-11-24`, a month, a year, today, yesterday, or so many days ago (`7`, `7d`, `7h`)."""
    folded = fold(value)
    if folded in _DAYS:
        return today - timedelta(days=_DAYS[folded])
    if ago := re.fullmatch(r"(\d{1,3})[dh]?", folded):
        return today - timedelta(days=int(ago[1]))
    if parts := re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", folded):
        try:
            return date(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))
        except ValueError:
            return None
    return None
