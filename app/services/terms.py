"""The terms of a heading: the library's own, or those that the program came with."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.heading_term import HeadingTerm
from app.vocabulary.key_information import Heading
from app.vocabulary.questions import SHIPPED_TERMS, Terms


def kept_terms(session: Session, heading: Heading) -> HeadingTerm | None:
    """The record of the library's own terms."""
    query = select(HeadingTerm).where(HeadingTerm.heading == heading, ~HeadingTerm.deleted)
    return session.scalars(query).first()


def terms_of(session: Session, heading: Heading) -> Terms:
    """What holds for a heading now."""
    kept = kept_terms(session, heading)
    if kept is None:
        return SHIPPED_TERMS[heading]
    return Terms(kept.confirm_after_days, kept.ask_again_after_days)
