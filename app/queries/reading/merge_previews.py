"""What a merge would move: how much of each kind belongs to a patron, how alike two are."""

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.queries.reading.alike_patrons import frequency
from app.storage import shared_keys
from app.storage.changes.moves import links_to_patrons
from app.storage.derived.traits import read_traits
from app.vocabulary.duplicates.keys import lookup_keys
from app.vocabulary.duplicates.rules import Likeness, compare
from app.vocabulary.records import RecordKind


def belongings(session: Session, patron_id: int) -> dict[RecordKind, int]:
    """How many live records of each kind point to a patron; kinds without any are left out."""
    found: dict[RecordKind, int] = {}
    for model, links in links_to_patrons():
        points = or_(*(getattr(model, name) == patron_id for name in links))
        count = session.scalars(select(func.count()).select_from(model).where(points, ~model.deleted)).one()
        if count:
            found[model.kind_of_record] = count
    return found


def likeness_of(session: Session, one_id: int, other_id: int) -> Likeness:
    """How alike two patrons are. Raises RecordGoneError when one of them was removed."""
    traits = read_traits(session.connection(), [one_id, other_id])
    if len(traits) < 2:
        raise RecordGoneError
    one, other = traits[one_id], traits[other_id]
    counts = {row.term: row.doc for row in session.execute(shared_keys.counts(lookup_keys(one)))}
    return compare(one, other, frequency(one, other, counts))
