"""Whom the featured patrons belong to, what staff are warned of, and what the patrons allow."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from app.services.demonstration.plan.featured.when import When
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.alerts import Audience
from app.vocabulary.permissions import AnsweredBy
from app.vocabulary.records import RecordKind


class FeaturedTies:
    """Makes rows from one patron's table of featured.toml; `ids_by_card` finds the others."""

    def __init__(self, stage: Stage, ids_by_card: Mapping[str, int]) -> None:
        self._stage = stage
        self._today = stage.open_time.today
        self._when = When(stage.open_time)
        self._ids_by_card = ids_by_card

    def relations(self, table: Table, patron_id: int) -> Iterator[Row]:
        """To those who are in the library too: a small one has not all of them."""
        for told in table.get("relations", ()):
            other_id = self._ids_by_card.get(told["to"])
            if other_id is not None:
                yield {
                    "id": next(self._stage.ids[RecordKind.RELATION]),
                    "patron_id": patron_id,
                    "other_id": other_id,
                    "role": told["role"],
                    "since": self._today - timedelta(days=told["ago"]),
                }

    def alerts(self, table: Table, patron_id: int) -> Iterator[Row]:
        """Alerts that run now."""
        for told in table.get("alerts", ()):
            yield {
                "id": next(self._stage.ids[RecordKind.ALERT]),
                "patron_id": patron_id,
                "text": told["text"],
                "audience": told.get("audience", Audience.ALL_STAFF.value),
                "starts_on": self._today - timedelta(days=told["ago"]),
                "ends_on": self._today + timedelta(days=told["lasts"]),
                "raised_at": self._when.moment(f"-{told['ago']}d 10:00"),
                "raised_by_id": self._stage.ground.postings[told["by"]].staff_id,
            }

    def permissions(self, table: Table, patron_id: int) -> Iterator[Row]:
        """What the patron answered, in the words that were used."""
        for told in table.get("permissions", ()):
            yield {
                "id": next(self._stage.ids[RecordKind.PERMISSION]),
                "patron_id": patron_id,
                "purpose_id": self._stage.ground.set_up.purposes[told["purpose"]],
                "answer": told["answer"],
                "wording": told["wording"],
                "answered_on": self._today - timedelta(days=told["ago"]),
                "how": told.get("how", AnsweredBy.AT_THE_DESK.value),
                "asked_by_id": self._stage.ground.postings[told["by"]].staff_id,
            }
