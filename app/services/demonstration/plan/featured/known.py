"""The featured patrons' key information, told one by one."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.people.statements import Statements, set_aside
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.key_information import HEADINGS, SCALES, Heading, Shape, StatementStatus, shape_of_words


class FeaturedStatements:
    """Makes rows from the statements of featured.toml; `ids_by_card` finds who brought whom."""

    def __init__(self, stage: Stage, statements: Statements, ids_by_card: Mapping[str, int]) -> None:
        self._today = stage.open_time.today
        self._ground = stage.ground
        self._statements = statements
        self._ids_by_card = ids_by_card

    def rows(self, table: Table, patron_id: int) -> Iterator[Row]:
        """What is known of one patron. One that `overtakes` takes the place of the one before it."""
        before: Row | None = None
        for said in table.get("statements", ()):
            stated_on = self._today - timedelta(days=said["ago"])
            heading = Heading(said["heading"])
            row = self._statements.row(patron_id, heading, said.get("text", ""), stated_on)
            row |= self._shape(heading, said)
            row["staff_id"] = self._ground.postings[said["by"]].staff_id
            row["source"] = said.get("source", row["source"])
            if "overtakes" in said and before is not None:
                row["replaces_id"] = before["id"]
                set_aside(before, StatementStatus.OVERTAKEN, stated_on, row["staff_id"])
            before = row
            yield row

    def _shape(self, heading: Heading, said: Table) -> Row:
        """What the statement says beyond its words."""
        set_up = self._ground.set_up
        if "answer" in said:
            return {
                "shape": said["answer"].partition(".")[0],
                "answer_id": set_up.prepared_answers[said["answer"]],
                "referred_by_id": self._ids_by_card.get(said.get("referred_by", "")),
            }
        if "degree" not in said:
            shape = Shape.BOTHERING_RULE if "rule" in said else shape_of_words(heading)
            return {"shape": shape.value}
        shape = next(shape for shape in SCALES if heading in HEADINGS[shape])
        service_id = set_up.known_services[said["service"]] if "service" in said else None
        return {"shape": shape.value, "service_id": service_id, "degree": said["degree"]}
