"""The demonstration library has views to look at, and each lists something."""

from pathlib import Path

from app.queries.interaction_listing import InteractionFilter, InteractionListing
from app.queries.queries import Queries
from app.services.demonstration.building import Demonstration
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.vocabulary.list_views import ListName
from app.vocabulary.records import RecordRef
from tests.builders import new_library
from tests.services.demonstration.planned import TUESDAY
from tests.settable_clock import SettableClock


def test_every_shared_view_of_the_demonstration_names_records_that_are_there(tmp_path: Path) -> None:
    path = tmp_path / "contoh.pemustaka"
    database, by = new_library(path, SettableClock(TUESDAY), demonstration_set_up())
    with database:
        Demonstration(database).build(by, DemonstrationSize(50, 400, 20))
        _check(Queries.of(database))


def _check(queries: Queries) -> None:
    views = queries.saved_views.of_list(ListName.INTERACTIONS, 1, 1).views
    assert [(row.name, row.is_shared) for row in views] == [
        ("Keluhan tahun ini", True),
        ("WhatsApp 30 hari", True),
    ]
    for row in views:
        (record,) = (value for value in row.view.chosen.values() if isinstance(value, RecordRef))
        is_kind = "kind" in row.view.chosen
        wanted = InteractionFilter(kind_id=record.id) if is_kind else InteractionFilter(channel_id=record.id)
        assert queries.interactions.count(InteractionListing(wanted)) > 0
