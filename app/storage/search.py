"""Full-text search for all that has words: the one place that knows the language of SQLite's FTS5."""

from collections.abc import Sequence

from sqlalchemy import Select, column, select, table, text

from app.storage.text_indexes import NOTES, REQUESTS, STATEMENTS, WORDS, TextIndex

_SOUGHT = "words_sought"


class TextSearch:
    """Finds ids by words: a statement, and the value for which it is asked."""

    def patrons(self) -> Select[tuple[int]]:
        """Ids of patrons that have every word sought as the beginning of one of theirs, in id order."""
        index = table(WORDS.name, column("rowid"))
        match = text(f"{WORDS.name} MATCH :{_SOUGHT}")
        return select(index.c.rowid).select_from(index).where(match).order_by(index.c.rowid)

    def sought(self, words: Sequence[str]) -> dict[str, str]:
        """The parameter of `patrons` that stands for these words.

        They are folded already (`app.vocabulary.text.fold`); anything in them is taken literally.
        """
        return {_SOUGHT: " ".join(f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in words)}

    def interactions(self) -> Select[tuple[int]]:
        """Ids of live interactions with words that begin with each one sought, the last logged first."""
        return _newest_first(NOTES)

    def requests(self) -> Select[tuple[int]]:
        """Ids of live requests with words that begin with each one sought, the last taken first."""
        return _newest_first(REQUESTS)

    def statements(self) -> Select[tuple[int]]:
        """Ids of live key informations with words that begin with each one sought, the last kept first."""
        return _newest_first(STATEMENTS)

    def sought_in_notes(self, words: Sequence[str]) -> dict[str, str]:
        """The parameter of all the others that stands for words of `app.vocabulary.note_words`.

        A single letter must be a whole word: it begins one in nearly every note.
        """
        return {_SOUGHT: " ".join(f'"{word}"' if len(word) == 1 else f'"{word}"*' for word in words)}


def _newest_first(one: TextIndex) -> Select[tuple[int]]:
    index = table(one.name, column("rowid"))
    match = text(f"{one.name} MATCH :{_SOUGHT}")
    return select(index.c.rowid).select_from(index).where(match).order_by(index.c.rowid.desc())
