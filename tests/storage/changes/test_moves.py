from app.models.patron import Patron
from app.models.tables import RECORDS
from app.storage.changes.moves import links_to_patrons


def test_a_merge_moves_every_record_that_points_to_a_patron() -> None:
    pointing = {
        (model, column.name)
        for model in RECORDS.values()
        for column in model.__table__.columns
        for key in column.foreign_keys
        if key.column.table.name == Patron.__tablename__ and model is not Patron
    }
    moved = {(model, name) for model, names in links_to_patrons() for name in names}
    assert moved == pointing
    assert {"address", "alert", "alert_reading", "permission", "relation"} <= {
        model.__tablename__ for model, _ in pointing
    }
