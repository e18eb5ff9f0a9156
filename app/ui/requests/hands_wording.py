"""What the page of a request says of hand-overs, checks and requests that are one."""

from PySide6.QtCore import QCoreApplication

from app.queries.hand_overs import CheckRow, HandOverRow, OtherRequestRow
from app.ui.formats import Formats
from app.ui.words import word
from app.vocabulary.hand_overs import BEST_RATING, CheckPoint, HandOverState

SEPARATOR = " · "


class HandsWording:
    """Writes sentences in the language of the screen."""

    def __init__(self, formats: Formats) -> None:
        self._formats = formats

    def receiver(self, row: HandOverRow) -> str:
        """To whom it was handed."""
        if row.to_role is not None:
            return word(row.to_role)
        return row.to_staff or self.tr("somebody")

    def offer(self, row: HandOverRow) -> str:
        """A hand-over that nobody has accepted, or that was declined."""
        by = row.handed_by or self.tr("somebody")
        if row.state is HandOverState.DECLINED:
            return self.tr("{name} did not take it: {why} It was handed to: {receiver}.").format(
                name=row.answered_by or self.tr("somebody"),
                why=_sentence(row.answer or ""),
                receiver=self.receiver(row),
            )
        said = self.tr("Handed to: {receiver}, by {name}: {why} Wanted by {day}. Nobody has accepted it yet.")
        return said.format(
            receiver=self.receiver(row),
            name=by,
            why=_sentence(row.reason),
            day=self._formats.weekday_date(row.due_on),
        )

    def check(self, row: CheckRow) -> str:
        """What was said of the last delivery."""
        wrong = [word(point) for point in CheckPoint if point not in row.right]
        judged = self.tr("All right")
        if wrong:
            judged = self.tr("Not right: {points}").format(points=", ".join(wrong))
        rating = None
        if row.rating:
            rating = self.tr("{rating} of {best}").format(rating=row.rating, best=BEST_RATING)
        head = self.tr("Checked {moment}").format(moment=self._formats.moment(row.checked_at))
        parts = (head, word(row.said_by), judged, row.missing, rating, row.word)
        return SEPARATOR.join(part for part in parts if part)

    def other(self, row: OtherRequestRow) -> str:
        """A request that this one is one with."""
        if row.is_merged:
            said = self.tr("Lives on in R-{number}") if row.is_head else self.tr("Merged into it: R-{number}")
        else:
            said = self.tr("Answered together with R-{number}")
        return SEPARATOR.join((said.format(number=row.number), row.subject))

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("HandsWording", source, comment, n)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
