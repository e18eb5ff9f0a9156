"""Reads the terms of the headings."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.heading_term import HeadingTerm
from app.vocabulary.key_information import Heading
from app.vocabulary.questions import SHIPPED_TERMS, Terms

_TERMS = select(
    HeadingTerm.heading,
    HeadingTerm.confirm_after_days,
    HeadingTerm.ask_again_after_days,
).where(~HeadingTerm.deleted)


def terms(session: Session) -> dict[Heading, Terms]:
    """What holds for each heading now: the library's own terms over those that the program came with."""
    own = {Heading(row.heading): Terms(row[1], row[2]) for row in session.execute(_TERMS)}
    return SHIPPED_TERMS | own
