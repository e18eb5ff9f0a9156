"""The orders of patron lists without a text: by last use or by name, whole or narrowed by a chip."""

from enum import StrEnum

from sqlalchemy import ColumnElement, Select, bindparam, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute

from app.models.column_types import Moment
from app.models.derived import PatronSummary
from app.models.patron import Patron
from app.queries.reading.walks import Walk, walk


class PatronChip(StrEnum):
    """Which patrons a list shows: TODAY, those with a contact or request whose last use is of today."""

    ALL = "all"
    TODAY = "today"
    OPEN_REQUESTS = "open_requests"


class PatronOrder(StrEnum):
    """How a list without a text is ordered."""

    NEWEST_USE = "newest_use"
    NAME = "name"


TODAY_SINCE = "today_since"
"""The parameter of TODAY: the moment at which today began."""


def chip_conditions(chip: PatronChip) -> tuple[ColumnElement[bool], ...]:
    """What a chip asks of a patron's summary."""
    if chip is PatronChip.TODAY:
        since = bindparam(TODAY_SINCE, type_=Moment)
        # A patron who was only entered or imported today was not served.
        has_use = PatronSummary.contact_count + PatronSummary.request_count > literal_column("0")
        return PatronSummary.last_used_at >= since, has_use
    if chip is PatronChip.OPEN_REQUESTS:
        return (PatronSummary.open_requests > literal_column("0"),)
    return ()


def _narrowed(ids: Select[int], patron_id: InstrumentedAttribute[int], chip: PatronChip) -> Select[int]:
    """Those of the chip. Put as a set, so that the few are sorted rather than all patrons walked past."""
    conditions = chip_conditions(chip)
    chosen = select(PatronSummary.patron_id).where(*conditions)
    return ids.where(patron_id.in_(chosen)) if conditions else ids


def _walk(chip: PatronChip, order: PatronOrder) -> Walk:
    by_use = _narrowed(select(PatronSummary.patron_id), PatronSummary.patron_id, chip)
    if order is PatronOrder.NAME:
        by_name = _narrowed(select(Patron.id).where(~Patron.deleted), Patron.id, chip)
        return walk(by_name, Patron.sort_key, Patron.id, down=False, counted=by_use)
    return walk(by_use, PatronSummary.last_used_at, PatronSummary.patron_id, down=True)


PATRON_WALKS: dict[tuple[PatronChip, PatronOrder], Walk] = {
    (chip, order): _walk(chip, order) for chip in PatronChip for order in PatronOrder
}
"""Every list without a text, as statements made once."""
