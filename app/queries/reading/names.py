"""Names in both languages, from the two columns that hold them."""

from app.vocabulary.names import BilingualName


def optional_name(indonesian: str | None, english: str | None) -> BilingualName | None:
    """The name of an entry that may be missing."""
    return None if indonesian is None or english is None else BilingualName(indonesian, english)
