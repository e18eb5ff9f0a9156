"""The columns of the table of everybody's statements about one service."""

from PySide6.QtCore import QCoreApplication

from app.queries.key_rows import ServicePatronRow
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.tables.columns import Column
from app.ui.words import word


class ServiceColumns:
    """Says what each column shows, in the language of the screen."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def all(self) -> tuple[Column[ServicePatronRow], ...]:
        """From left to right; the words are last and take the room that is left."""
        return (
            Column(self._patron_title, self._patron, tip=self._patron),
            Column(self._card_title, self._card),
            Column(self._category_title, self._category),
            Column(self._degree_title, self._degree),
            Column(self._since_title, self._since),
            Column(self._text_title, self._text, tip=self._text),
        )

    def _patron_title(self) -> str:
        return self.tr("Patron")

    def _card_title(self) -> str:
        return self.tr("Card")

    def _category_title(self) -> str:
        return self.tr("Category")

    def _degree_title(self) -> str:
        return self.tr("Stands at")

    def _since_title(self) -> str:
        return self.tr("As of")

    def _text_title(self) -> str:
        return self.tr("In words")

    def _patron(self, row: ServicePatronRow) -> str:
        return row.patron_name

    def _card(self, row: ServicePatronRow) -> str:
        return row.card or ""

    def _category(self, row: ServicePatronRow) -> str:
        return row.category.in_language(self._languages.language) if row.category is not None else ""

    def _degree(self, row: ServicePatronRow) -> str:
        return word(row.degree)

    def _since(self, row: ServicePatronRow) -> str:
        return self._formats.date(row.sure_on)

    def _text(self, row: ServicePatronRow) -> str:
        return " ".join(row.text.split())

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("ServiceColumns", source)
