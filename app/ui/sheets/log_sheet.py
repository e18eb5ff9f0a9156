"""A blank log for a power cut or a rush: lines to write on, in the order of the late entry's fields."""

from app.queries.rows import ListRow, Lists
from app.ui.printing.content import Grid, PrintContent, Title, Words
from app.ui.sheets.voice import Voice

_LINES = 22
_HIGH = 20


class LogSheet:
    """In the language of the screens: it is staff who write on it."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def content(self, lists: Lists, branch: str) -> PrintContent:
        """Numbered lines; the library's kinds and channels are letters to write into the boxes."""
        kinds, channels = self._letters(lists.interaction_kinds), self._letters(lists.channels)
        head = (
            "",
            self.tr("Time"),
            self.tr("Kind"),
            self.tr("Channel"),
            self.tr("Card or name"),
            self.tr("Words"),
        )
        rows = tuple((str(number), "", "", "", "", "") for number in range(1, _LINES + 1))
        blank = self.tr("Date: ____________   Staff member: ________________________   Sheet ___ of ___")
        return PrintContent(
            blocks=(
                Title(self.tr("Log of contacts")),
                Words(f"{branch}\n{blank}"),
                Words(self.tr("Kind: {letters}").format(letters=kinds), is_small=True),
                Words(self.tr("Channel: {letters}").format(letters=channels), is_small=True),
                Grid(head, rows, (5, 11, 8, 10, 28, 50), _HIGH),
                Words(self.tr("Type it in under Late entry. Write what the patron may read."), is_small=True),
            ),
            file_name=self.tr("Log of contacts"),
        )

    def _letters(self, rows: tuple[ListRow, ...]) -> str:
        names = (row.name.in_language(self._voice.language) for row in rows)
        return "   ".join(f"{chr(ord('A') + place)} {name}" for place, name in enumerate(names))

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts; in the voice's language."""
        return self._voice.wording.translate("LogSheet", source)
