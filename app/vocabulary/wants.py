"""What a patron wants with a request: by when, in which form, how many, in which language, how to get it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST_PIECES = 1_000_000


class WantedFormat(StrEnum):
    """In which form; a patron may be content with several."""

    PRINTED = "printed"
    COPY = "copy"
    PDF = "pdf"
    E_BOOK = "e_book"
    AUDIO = "audio"
    VIDEO = "video"
    LARGE_PRINT = "large_print"
    BRAILLE = "braille"


class DeliveryWay(StrEnum):
    """How what was made or found gets to the patron."""

    AT_THE_DESK = "at_the_desk"
    WHATSAPP = "whatsapp"
    EMAIL = "email"
    LINK = "link"
    POST = "post"
    COURIER = "courier"
    AT_THEIR_PLACE = "at_their_place"
    MOBILE_LIBRARY = "mobile_library"


class TariffState(StrEnum):
    """How it stands with what a request costs."""

    FREE = "free"
    TO_BE_PAID = "to_be_paid"
    WAIVED = "waived"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many pieces at least and at most; each may be open."""

    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Wants:
    """In which form and language, how many, and how to get it to the patron; and what the kind itself asks.

    `values` are those of the kind's own fields, by the ids of the fields. A value is text, written as its
    field's type says: a number with a point, a date as ISO 8601, `yes` or `no`, of a choice its id.
    """

    formats: tuple[WantedFormat, ...] = ()
    quantity: Quantity = Quantity()
    language: str | None = None
    delivery_way: DeliveryWay | None = None
    values: tuple[tuple[int, str], ...] = ()


NOTHING_MORE = Wants()
"""Nothing beyond the subject was said."""


@dataclass(frozen=True, slots=True)
class RequestForm:
    """What staff can change of a request that was taken: what it is, by when and why, and what is wanted."""

    subject: str
    details: str | None = None
    needed_by: date | None = None
    needed_why: str | None = None
    wants: Wants = NOTHING_MORE


@dataclass(frozen=True, slots=True)
class Settlement:
    """How it stands with what a request costs, in whole rupiah.

    The reason belongs to one that is waived, the number of a receipt to one that was paid.
    """

    state: TariffState
    tariff: int | None = None
    waived_why: str | None = None
    receipt: str | None = None
