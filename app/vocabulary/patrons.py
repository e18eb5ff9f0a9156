"""Closed lists about patrons. Values are stored as they stand here; screens translate them."""

from enum import StrEnum


class PatronKind(StrEnum):
    """Whom the library serves: the Indonesian library law (43/2007) counts all three."""

    PERSON = "person"
    GROUP = "group"
    INSTITUTION = "institution"


class PatronStatus(StrEnum):
    """How a patron stands to the library."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    EXPIRED = "expired"
    LEFT = "left"


class Sex(StrEnum):
    """As membership forms ask it; unknown is no value at all."""

    FEMALE = "female"
    MALE = "male"


class FormOfAddress(StrEnum):
    """How staff speak to a patron; part of every sentence the program writes to them."""

    BAPAK = "bapak"
    IBU = "ibu"
    KAK = "kak"
    ADIK = "adik"
    MAS = "mas"
    MBAK = "mbak"


class IdentifierKind(StrEnum):
    """Numbers that find a patron.

    NIM/NPM: a student's number; NIS: a pupil's number at the school; NISN: the national pupil number;
    NIP: a civil servant's number; NIDN: the national lecturer number; NIK: the national identity number,
    off unless a library switches it on with a reason.
    """

    CARD = "card"
    OLD_CARD = "old_card"
    NIM = "nim"
    NIS = "nis"
    NISN = "nisn"
    NIP = "nip"
    NIDN = "nidn"
    LIBRARY_SYSTEM = "library_system"
    NIK = "nik"


class IdentifierStatus(StrEnum):
    """Whether a number is in use; any of them still finds the patron."""

    ACTIVE = "active"
    REPLACED = "replaced"
    LOST = "lost"
    EXPIRED = "expired"


class ContactKind(StrEnum):
    """Ways to reach a patron."""

    MOBILE = "mobile"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    SOCIAL = "social"


class ContactStatus(StrEnum):
    """Whether a way still works."""

    WORKS = "works"
    FAILED = "failed"
    OLD = "old"


class AddressKind(StrEnum):
    """Which of a patron's addresses: as on the identity card (KTP), or where they live now."""

    IDENTITY_CARD = "identity_card"
    CURRENT = "current"


class Education(StrEnum):
    """Highest completed schooling, in Indonesian steps (SD, SMP, SMA/SMK, D1-D4, S1, S2, S3)."""

    NONE = "none"
    SD = "sd"
    SMP = "smp"
    SMA = "sma"
    DIPLOMA = "diploma"
    S1 = "s1"
    S2 = "s2"
    S3 = "s3"


class WrittenLanguage(StrEnum):
    """The language in which the library writes to a patron (ISO 639-1)."""

    INDONESIAN = "id"
    ENGLISH = "en"
