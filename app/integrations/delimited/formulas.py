"""Keeps a spreadsheet from running what a stranger typed into a form."""

import unicodedata

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may take `cell` for a formula: also full-width signs, also behind blanks.

    The rule is OWASP's (CSV injection).
    """
    if cell.startswith(_STARTS_FORMULA):
        return True
    return unicodedata.normalize("NFKC", cell).lstrip().startswith(_STARTS_FORMULA)


def without_formula(cell: str) -> str:
    """The cell as it may be written: an apostrophe in front makes it text."""
    return f"'{cell}" if is_formula(cell) else cell


def as_typed(cell: str) -> str:
    """Undo `without_formula`, and the apostrophe that people type so that a number keeps its zeros."""
    if cell.startswith("'") and (is_formula(cell[1:]) or cell[1:2].isdigit()):
        return cell[1:]
    return cell
