import pytest
from sqlalchemy import Column
from sqlalchemy.orm import RelationshipDirection

from app.models.base import Base, Record, new_uid, reference_uid
from app.models.tables import DERIVED, LEDGER, RECORDS, WORKING
from app.vocabulary.records import RecordKind
from app.vocabulary.retention import Personal, Retention

COLUMNS = [column for table in Base.metadata.sorted_tables for column in table.columns]
MODELS = list(RECORDS.values())
UNWATCHED = {"id", "uid", "version"}


def test_every_kind_of_record_has_its_class_and_every_table_its_place() -> None:
    assert set(RECORDS) == set(RecordKind)
    tables = {model.__tablename__ for model in (*MODELS, *LEDGER, *DERIVED, *WORKING)}
    assert tables == set(Base.metadata.tables)


@pytest.mark.parametrize("column", COLUMNS, ids=str)
def test_every_column_says_whether_it_is_personal_and_what_retention_does(column: Column[object]) -> None:
    assert isinstance(column.info.get("personal"), Personal)
    assert isinstance(column.info.get("retention"), Retention)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__tablename__)
def test_every_field_has_its_old_value_at_hand(model: type[Record]) -> None:
    without = {one.key for one in model.__mapper__.column_attrs if not one.active_history}
    assert without == UNWATCHED


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__tablename__)
def test_relationships_point_from_child_to_parent(model: type[Record]) -> None:
    ways = {one.direction for one in model.__mapper__.relationships}
    assert ways <= {RelationshipDirection.MANYTOONE}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__tablename__)
def test_tied_fields_are_fields(model: type[Record]) -> None:
    fields = {one.key for one in model.__mapper__.column_attrs}
    assert {name for group in model.tied_fields for name in group} <= fields


def test_two_branches_make_the_same_entry_of_a_list_once() -> None:
    assert reference_uid("channel", "desk") == reference_uid("channel", "desk")
    assert reference_uid("channel", "desk") != reference_uid("category", "desk")


def test_names_of_records_are_new_each_time_and_grow() -> None:
    names = [new_uid() for _ in range(1000)]
    assert names == sorted(set(names))
