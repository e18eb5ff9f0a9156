"""The columns of the table of interactions."""

from PySide6.QtCore import QCoreApplication

from app.queries.interaction_listing import InteractionOrder
from app.queries.rows import InteractionRow
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.tables.columns import Column


class InteractionColumns:
    """Says what each column shows, in the language of the screen."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def all(self) -> tuple[Column[InteractionRow], ...]:
        """From left to right; the note is last and takes the room that is left."""
        return (
            Column(self._when_title, self._when, tip=self._full_when, sort_key=InteractionOrder.WHEN),
            Column(self._patron_title, self._patron, tip=self._patron, sort_key=InteractionOrder.PATRON),
            Column(self._kind_title, self._kind, sort_key=InteractionOrder.KIND),
            Column(self._channel_title, self._channel, sort_key=InteractionOrder.CHANNEL),
            Column(self._staff_title, self._staff, sort_key=InteractionOrder.STAFF),
            Column(self._note_title, self._note, tip=self._whole_note),
        )

    def _when_title(self) -> str:
        return self.tr("When")

    def _patron_title(self) -> str:
        return self.tr("Patron")

    def _kind_title(self) -> str:
        return self.tr("Kind")

    def _channel_title(self) -> str:
        return self.tr("Channel")

    def _staff_title(self) -> str:
        return self.tr("By", "the staff member who noted it")

    def _note_title(self) -> str:
        return self.tr("Note")

    def _when(self, row: InteractionRow) -> str:
        return self._formats.moment(row.happened_at)

    def _full_when(self, row: InteractionRow) -> str:
        return self._formats.full_moment(row.happened_at)

    def _patron(self, row: InteractionRow) -> str:
        return row.patron_name or self.tr("somebody unnamed")

    def _kind(self, row: InteractionRow) -> str:
        return row.kind.in_language(self._languages.language)

    def _channel(self, row: InteractionRow) -> str:
        return row.channel.in_language(self._languages.language)

    def _staff(self, row: InteractionRow) -> str:
        return row.staff_name or ""

    def _note(self, row: InteractionRow) -> str:
        return " ".join(row.note.split())

    def _whole_note(self, row: InteractionRow) -> str:
        return row.note

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("InteractionColumns", source, comment, n)
