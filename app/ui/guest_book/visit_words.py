"""Puts lines of the guest book into words."""

from PySide6.QtCore import QCoreApplication

from app.queries.visits import VisitRow, VisitsToday
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.picking.pick_line import PickLine
from app.ui.theme.icon_names import Icon
from app.vocabulary.matching import Excerpt


class VisitWords:
    """In the language of the screens."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def line(self, row: VisitRow) -> PickLine:
        """Who came, for what, to which room, when."""
        icon = Icon.PEOPLE if row.head_count > 1 else Icon.PERSON
        about = Excerpt(self.about(row), ())
        return PickLine(Excerpt(self.who(row), ()), about, self._formats.time(row.came_at), "", icon, row)

    def who(self, row: VisitRow) -> str:
        """The name, or that there is none; how many."""
        name = row.name or self.tr("Visitor without a name")
        return f"{name} × {self._formats.count(row.head_count)}" if row.head_count > 1 else name

    def about(self, row: VisitRow) -> str:
        """Member or not, purpose, room."""
        standing = self.tr("member") if row.is_member else self.tr("not a member")
        purpose = "" if row.purpose is None else row.purpose.in_language(self._languages.language)
        return " · ".join(part for part in (standing, purpose, row.room) if part)

    def counts(self, today: VisitsToday) -> str:
        """How many came."""
        people = self.tr("%Ln visitor(s) today", "", today.people)
        members = self.tr("%Ln member(s)", "", today.members)
        others = self.tr("%Ln other(s)", "", today.others)
        return f"{people} · {members} · {others}"

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return QCoreApplication.translate("VisitWords", source, comment, n)
