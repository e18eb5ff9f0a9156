"""For how long what stands under a heading holds, as this library sees it."""

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped

from app.models.base import NOT_PERSONAL, Record, field
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class HeadingTerm(Record):
    """After how many days a heading wants confirming, and is asked about again once it was declined.

    There is none for a heading whose terms nobody has changed. `uid` is the UUIDv5 of table and heading.
    """

    __tablename__ = "heading_term"
    kind_of_record = RecordKind.HEADING_TERM

    heading: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    confirm_after_days: Mapped[int] = field(Integer, NOT_PERSONAL)
    ask_again_after_days: Mapped[int] = field(Integer, NOT_PERSONAL)
