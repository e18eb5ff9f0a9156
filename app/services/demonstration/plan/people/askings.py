"""Questions that patrons have declined: they rest for their time."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from app.services.demonstration.plan.dice import Odds, pick
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.key_information import Heading
from app.vocabulary.questions import ASK_AGAIN_AFTER_DAYS, PutOff
from app.vocabulary.records import RecordKind

_AT = time(4)  # late in the morning in Indonesia, in UTC


class Askings:
    """Draws what a patron did not want to answer."""

    def __init__(self, stage: Stage) -> None:
        self._chance = stage.chance("askings")
        self._odds = Odds(self._chance, stage.material.people["shares"])
        self._staff = stage.ground.serving()
        self._today = stage.open_time.today
        self._ids = stage.ids[RecordKind.ASKING]

    def rows(self, patron_id: int) -> Iterator[Row]:
        """One question, of some patrons."""
        if self._odds.happens("declined"):
            heading = pick(self._chance, list(Heading))
            days_ago = 1 + int(self._chance.random() * ASK_AGAIN_AFTER_DAYS)
            yield self.row(patron_id, heading, days_ago, self._staff.draw(self._chance).staff_id)

    def row(self, patron_id: int, heading: Heading, days_ago: int, staff_id: int) -> Row:
        """A question that was declined so many days ago."""
        asked_on = self._today - timedelta(days=days_ago)
        return {
            "id": next(self._ids),
            "patron_id": patron_id,
            "heading": heading.value,
            "put_off": PutOff.DECLINED.value,
            "asked_at": datetime.combine(asked_on, _AT, UTC),
            "not_before": asked_on + timedelta(days=ASK_AGAIN_AFTER_DAYS),
            "staff_id": staff_id,
        }
