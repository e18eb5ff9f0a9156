"""The featured patrons' requests, told step by step."""

from app.services.demonstration.plan.featured.when import When
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.requests.story import Happening, Story
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.requests import EventKind, StatusClass


class FeaturedStories:
    """Makes stories from the requests of featured.toml."""

    def __init__(self, stage: Stage) -> None:
        self._ground = stage.ground
        self._when = When(stage.open_time)

    def story(self, table: Table, patron_id: int) -> Story:
        """One request of a patron."""
        set_up = self._ground.set_up
        opener = self._ground.postings[table["by"]]
        opening = Happening(
            self._when.moment(table["opened"]),
            EventKind.OPENED,
            opener,
            to_status=StatusClass.NEW,
            channel_id=set_up.channels[table["channel"]],
        )
        return Story(
            patron_id,
            set_up.services[table["kind"]].id,
            table["subject"],
            table.get("details"),
            self._when.day(table["needed_by"]) if "needed_by" in table else None,
            table.get("needed_why"),
            opener,
            self._ground.postings[table["for"]] if "for" in table else None,
            (opening, *(self._happening(step) for step in table["steps"])),
        )

    def _happening(self, step: Table) -> Happening:
        at, by = self._when.moment(step["at"]), self._ground.postings[step["by"]]
        if "promise" in step:
            return Happening(at, EventKind.PROMISED, by, promised_for=self._when.moment(step["promise"]))
        if "move" in step:
            moved_to = self._when.moment(step["move"])
            return Happening(at, EventKind.PROMISE_MOVED, by, step["why"], promised_for=moved_to)
        if "tell" in step:
            channel_id = self._ground.set_up.channels[step["channel"]]
            return Happening(at, EventKind.TOLD, by, step["tell"], channel_id=channel_id)
        if "status" in step:
            status = StatusClass(step["status"])
            return Happening(at, EventKind.STATUS_CHANGED, by, step.get("note"), status)
        return Happening(at, EventKind.NOTE, by, step["note"])
