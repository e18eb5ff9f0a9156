"""What statements say, whatever their shape, in the language of the screen or of the patron."""

from collections.abc import Iterable, Sequence

from app.queries.key_rows import StatementRow
from app.ui.wording import Wording
from app.ui.words import uncapitalised, word_in
from app.vocabulary.key_information import GRADED_SHAPES, Degree, Experience, LadderStep, Shape

_BEST_FIRST: tuple[Degree, ...] = (*reversed(LadderStep), *reversed(Experience))


class StatementWords:
    """One statement as a sentence, many as a line."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def says(self, row: StatementRow) -> str:
        """All that a statement says, its state of a wish left out."""
        name = self.name(row)
        if row.shape in GRADED_SHAPES and row.degree is not None:
            graded = f"{name}: {uncapitalised(word_in(self._wording, row.degree))}"
            return f"{graded}. {row.text}" if row.text else graded
        if row.shape is Shape.OTHER_SOURCE and row.text:
            return self.tr("{source}; comes back because: {why}").format(source=name, why=row.text)
        if row.shape is Shape.BOTHERING_RULE:
            return self.tr("Rule that bothers: {rule}").format(rule=row.text)
        more = ", ".join(part for part in (row.referred_by, row.text) if part)
        return f"{name}: {more}" if name and more else name or more

    def name(self, row: StatementRow) -> str:
        """The service or the prepared answer that it is about, or nothing."""
        about = row.service or row.answer
        language = self._wording.locale.name().partition("_")[0]
        return about.in_language(language) if about is not None else ""

    def parts(self, rows: Sequence[StatementRow]) -> list[str]:
        """What is known under one heading, the surest first: a part a degree, a shaped statement, a text."""
        graded = [row for row in rows if row.shape in GRADED_SHAPES]
        others = [row for row in rows if row.shape not in GRADED_SHAPES and row.shape is not Shape.WORDS]
        in_words = [row.text for row in rows if row.shape is Shape.WORDS]
        return [*self._grades(graded), *map(self.says, others), *in_words]

    def _grades(self, rows: Iterable[StatementRow]) -> list[str]:
        """One part a degree, the best first: Regular: loans, reading room."""
        names: dict[Degree, list[str]] = {}
        for row in rows:
            if row.degree is not None:
                names.setdefault(row.degree, []).append(self.name(row))
        return [
            f"{word_in(self._wording, degree)}: {', '.join(names[degree])}"
            for degree in _BEST_FIRST
            if degree in names
        ]

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return self._wording.translate("StatementWords", source, comment, n)
