"""Gives the kept patron, field by field, the value that was chosen."""

from app.models.patron import Patron
from app.models.patron_forms import form_of
from app.vocabulary.duplicates.merge_fields import NOTES, Choices, Side, differing_fields, proposed_side
from app.vocabulary.limits import Limit
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.text import clean


def merge_fields(kept: Patron, lost: Patron, choices: Choices) -> None:
    """Write what was chosen, and of fields that nobody chose what loses least.

    Raises TextTooLongError for notes that are too long together, UntilBeforeSinceError.
    """
    mine, theirs = form_of(kept, (), ()), form_of(lost, (), ())
    for name in differing_fields(mine, theirs):
        own, other = getattr(mine, name), getattr(theirs, name)
        side = choices.get(name, proposed_side(name, own, other))
        if side is Side.BOTH and name == NOTES:
            kept.notes = _both(own, other)
        elif side is not Side.KEPT:
            _take(kept, theirs, name)
    kept.check()


def _both(own: str | None, other: str | None) -> str:
    return clean("\n\n".join(filter(None, (own, other))), Limit.NOTE, lines=True)


def _take(kept: Patron, theirs: PatronForm, name: str) -> None:
    if name == "full_name":
        kept.name(theirs.full_name, theirs.sort_name)
    else:
        setattr(kept, name, getattr(theirs, name))
