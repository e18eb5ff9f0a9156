"""Random work with edits, merges, undos and undos of undos leaves the library as a simple model says."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.undoing import Since
from tests.builders import Builder, new_library
from tests.services.merge_model import LINK, MERGED, REMOVED, VALUES, MergeModel, patron
from tests.settable_clock import SettableClock

DEEDS = ("log", "edit", "merge", "merge", "undo", "undo", "undo")
ANSWERS = (Since.KEEP, Since.RESTORE)


def do_one(model: MergeModel, data: st.DataObject) -> None:
    deed = data.draw(st.sampled_from(DEEDS), "deed")
    anybody = [ref.id for ref, name in model.world if name == MERGED]
    if deed == "log":
        model.log(data.draw(st.sampled_from(anybody), "whom"))
    elif deed == "edit":
        name = data.draw(st.sampled_from(sorted(VALUES)), "field")
        whom = data.draw(st.sampled_from(model.live), "whom")
        model.edit(whom, name, data.draw(st.sampled_from(VALUES[name]), "value"))
    elif deed == "merge" and len(model.live) > 1:
        kept, lost = data.draw(st.permutations(model.live), "merged")[:2]
        model.merge(kept, lost)
    elif deed == "undo" and model.undoable:
        step = data.draw(st.sampled_from(model.undoable), "step")
        model.undo(step, data.draw(st.sampled_from(ANSWERS), "answer"))


def check_nothing_is_lost(model: MergeModel) -> None:
    """Whatever is there belongs to somebody who is there."""
    for (ref, name), value in model.world.items():
        if name == LINK and not model.world[ref, REMOVED]:
            assert isinstance(value, int)
            assert model.world[patron(value), MERGED] is None


@given(st.data())
def test_whatever_is_merged_and_undone_the_library_is_what_the_model_says(data: st.DataObject) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        database, actor = new_library(Path(folder) / "semarang.pemustaka", SettableClock())
        with database:
            model = MergeModel(Builder(database, actor))
            for _ in range(data.draw(st.integers(1, 12), "deeds")):
                do_one(model, data)
                assert model.stored() == model.world
                check_nothing_is_lost(model)
            assert database.check().findings == []
