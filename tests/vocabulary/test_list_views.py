import json

from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.list_views import ColumnChoice, ListView, as_json, filters_of, from_json
from app.vocabulary.records import RecordKind, RecordRef

texts = st.text(max_size=20)
refs = st.builds(RecordRef, st.sampled_from(RecordKind), st.integers(1, 10**9))
filters = st.dictionaries(texts, st.one_of(texts, st.integers(), st.booleans(), refs), max_size=8)
columns = st.lists(st.builds(ColumnChoice, texts, st.integers(0, 2000)), max_size=12)
views = st.builds(
    ListView,
    filters=filters.map(filters_of),
    text=texts,
    order=texts,
    down=st.booleans(),
    columns=columns.map(tuple),
)


def uid_of(ref: RecordRef) -> bytes:
    return ref.id.to_bytes(16, "big")


def ref_of(kind: RecordKind, uid: bytes) -> RecordRef | None:
    return RecordRef(kind, int.from_bytes(uid, "big"))


def nobody(_kind: RecordKind, _uid: bytes) -> None:
    return None


@given(view=views)
def test_what_is_written_down_is_read_back(view: ListView) -> None:
    read = from_json(as_json(view, uid_of), ref_of)
    assert read == view
    assert [one.width for one in read.columns] == [one.width for one in view.columns]


@given(text=st.one_of(texts, st.recursive(st.none() | texts | st.integers(), st.lists).map(json.dumps)))
def test_any_text_is_read_as_some_view(text: str) -> None:
    assert isinstance(from_json(text, ref_of), ListView)


def test_a_filter_for_a_record_that_has_gone_is_left_out() -> None:
    view = ListView(filters_of({"kind": RecordRef(RecordKind.CHANNEL, 3), "named": True}))
    assert from_json(as_json(view, uid_of), nobody).chosen == {"named": True}


def test_widths_make_no_other_view() -> None:
    assert ListView(columns=(ColumnChoice("when", 80),)) == ListView(columns=(ColumnChoice("when", 90),))


def test_damaged_parts_are_left_out_one_by_one() -> None:
    body = (
        '{"filters":{"a":[],"b":{"kind":999,"uid":"zz"},"c":1},"text":5,"columns":[["x",1],["y"],7,["z",-1]]}'
    )
    assert from_json(body, ref_of) == ListView((("c", 1),), columns=(ColumnChoice("x", 1),))
