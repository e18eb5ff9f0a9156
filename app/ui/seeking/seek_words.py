"""Puts what a search across everything found into words."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.queries.rows import InteractionRow, PatronRow, RequestRow
from app.queries.seek_rows import FoundGroup, FoundStatement, Hit
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.picking.pick_line import PickLine, heading
from app.ui.states import States
from app.ui.theme.icon_names import Icon
from app.ui.words import word
from app.vocabulary.matching import Excerpt, spans
from app.vocabulary.records import RecordKind

_TITLES: dict[RecordKind, object] = {
    RecordKind.PATRON: QT_TRANSLATE_NOOP("SeekWords", "Patrons"),
    RecordKind.REQUEST: QT_TRANSLATE_NOOP("SeekWords", "Requests"),
    RecordKind.INTERACTION: QT_TRANSLATE_NOOP("SeekWords", "Interactions"),
    RecordKind.STATEMENT: QT_TRANSLATE_NOOP("SeekWords", "Key information"),
}


class SeekWords:
    """In the language of the screens."""

    def __init__(self, formats: Formats, languages: Languages, states: States) -> None:
        self._formats = formats
        self._languages = languages
        self._states = states

    def lines(self, groups: Sequence[FoundGroup]) -> list[PickLine]:
        """Each group under its heading."""
        return [line for group in groups for line in self._group(group)]

    def _group(self, group: FoundGroup) -> Iterator[PickLine]:
        more = self.tr("More of these: type more words") if group.has_more else ""
        title = str(_TITLES[group.kind])
        yield heading(QCoreApplication.translate("SeekWords", title), more)
        for hit in group.hits:
            yield self._line(hit)

    def _line(self, hit: Hit) -> PickLine:
        row = hit.row
        if isinstance(row, PatronRow):
            return self._patron(hit, row)
        if isinstance(row, RequestRow):
            return self._request(hit, row)
        if isinstance(row, InteractionRow):
            return self._interaction(hit, row)
        return self._statement(hit, row)

    def _patron(self, hit: Hit, row: PatronRow) -> PickLine:
        category = row.category.in_language(self._languages.language) if row.category else ""
        about = " · ".join(part for part in (row.card, category, row.class_or_faculty) if part)
        return PickLine(
            _marked(row.name, hit),
            hit.where or _marked(about, hit),
            self._formats.last_use(row.last_used_at),
            icon=Icon.PERSON,
            value=hit,
        )

    def _request(self, hit: Hit, row: RequestRow) -> PickLine:
        kind = row.kind.in_language(self._languages.language)
        about = f"{row.patron_name} · {kind}"
        return PickLine(
            _marked(f"R-{row.number}  {row.subject}", hit),
            hit.where or Excerpt(about, ()),
            self._states.of_request(row).word,
            icon=Icon.DOCUMENT,
            value=hit,
        )

    def _interaction(self, hit: Hit, row: InteractionRow) -> PickLine:
        kind = row.kind.in_language(self._languages.language)
        who = row.patron_name or self.tr("somebody unnamed")
        return PickLine(
            Excerpt(f"{who} · {kind}", ()),
            hit.where or Excerpt("", ()),
            self._formats.last_use(row.happened_at),
            icon=Icon(row.icon),
            value=hit,
        )

    def _statement(self, hit: Hit, row: FoundStatement) -> PickLine:
        return PickLine(
            Excerpt(f"{row.patron_name} · {word(row.heading)}", ()),
            hit.where or Excerpt(row.text, ()),
            icon=Icon.NOTE,
            value=hit,
        )

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("SeekWords", source, comment, n)


def _marked(text: str, hit: Hit) -> Excerpt:
    return Excerpt(text, spans(text, hit.words))
