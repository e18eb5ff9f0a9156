"""The columns of the history."""

from PySide6.QtCore import QCoreApplication

from app.queries.history_rows import ChangeSetRow
from app.ui.history.words import HistoryWords
from app.ui.tables.columns import Column


class HistoryColumns:
    """Says what each column shows, in the language of the screen."""

    def __init__(self, words: HistoryWords) -> None:
        self._words = words

    def all(self) -> tuple[Column[ChangeSetRow], ...]:
        """From left to right; what it was about is last and takes the room that is left."""
        return (
            Column(self._when_title, self._when, tip=self._full_when),
            Column(self._action_title, self._action, tip=self._action),
            Column(self._state_title, self._state),
            Column(self._staff_title, self._staff, tip=self._staff_and_desk),
            Column(self._about_title, self._about, tip=self._whole_about),
        )

    def _when_title(self) -> str:
        return self.tr("When")

    def _action_title(self) -> str:
        return self.tr("What was done")

    def _state_title(self) -> str:
        return self.tr("State")

    def states(self) -> tuple[str, ...]:
        """The words that stand in the column of states, its title among them."""
        return self._state_title(), self.tr("undone")

    def _staff_title(self) -> str:
        return self.tr("By", "the staff member who did it")

    def _about_title(self) -> str:
        return self.tr("About")

    def _when(self, row: ChangeSetRow) -> str:
        return self._words.formats.moment(row.made_at)

    def _full_when(self, row: ChangeSetRow) -> str:
        return self._words.formats.full_moment(row.made_at)

    def _action(self, row: ChangeSetRow) -> str:
        return self._words.actions.listed(row)

    def _state(self, row: ChangeSetRow) -> str:
        return "" if row.undone_by_id is None else self.tr("undone")

    def _staff(self, row: ChangeSetRow) -> str:
        return self._words.actions.by(row)

    def _staff_and_desk(self, row: ChangeSetRow) -> str:
        return self._words.actions.by_and_where(row)

    def _about(self, row: ChangeSetRow) -> str:
        return self._words.actions.about(row)

    def _whole_about(self, row: ChangeSetRow) -> str:
        if row.about is None:
            return self._words.actions.about(row)
        parts = (self._words.records.owner(row.about), self._words.records.title(row.about))
        return " · ".join(part for part in parts if part)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("HistoryColumns", source, comment, n)
