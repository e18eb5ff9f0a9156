"""Full-text search for patrons: the one place that knows the language of SQLite's FTS5."""

from collections.abc import Sequence

from sqlalchemy import Select, bindparam, column, select, table, text

from app.storage.text_indexes import WORDS


class TextSearch:
    """Turns words into a query for the ids of what they find."""

    def patrons(self, words: Sequence[str]) -> Select[tuple[int]]:
        """Ids of patrons that have every word as the beginning of one of theirs, in id order.

        Words are folded already (`app.vocabulary.text.fold`); anything in them is taken literally.
        """
        phrase = " ".join(f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in words)
        index = table(WORDS.name, column("rowid"))
        match = text(f"{WORDS.name} MATCH :patron_words").bindparams(bindparam("patron_words", phrase))
        return select(index.c.rowid).select_from(index).where(match).order_by(index.c.rowid)
