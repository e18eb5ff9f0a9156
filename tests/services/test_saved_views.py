import pytest

from app.errors import EmptyNameError, RecordGoneError
from app.models.list_entry import InteractionKind
from app.models.saved_view import SavedView
from app.queries.queries import Queries
from app.queries.saved_views import SavedViewsOfList
from app.services.saved_views import BeginWithView, ChangeView, RenameView, SaveView
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.list_view_errors import ViewNameTakenError
from app.vocabulary.list_views import ColumnChoice, ListName, ListView, Whose, filters_of
from app.vocabulary.records import RecordKind, RecordRef
from tests.builders import Builder
from tests.fixtures.library import Refused

LIST = ListName.INTERACTIONS


@pytest.fixture
def complaints(build: Builder) -> ListView:
    kind = RecordRef(RecordKind.INTERACTION_KIND, build.entry(InteractionKind, "complaint"))
    filters = filters_of({"kind": kind, "period": "this_week", "named": True})
    return ListView(filters, "denda", "patron", False, (ColumnChoice("when", 120), ColumnChoice("note")))


def seen(queries: Queries, by: Actor) -> SavedViewsOfList:
    return queries.saved_views.of_list(LIST, by.staff_id, by.desk_id)


def names(queries: Queries, by: Actor) -> list[str]:
    return [one.name for one in seen(queries, by).views]


def test_a_saved_view_comes_back_as_it_was(
    services: Services, queries: Queries, actor: Actor, complaints: ListView
) -> None:
    saved = services.saved_views.save(actor, SaveView(LIST, " Keluhan ", complaints))
    (row,) = seen(queries, actor).views
    assert (row.id, row.name, row.is_shared, row.view) == (saved.result, "Keluhan", False, complaints)
    assert row.view.columns[0].width == 120
    other_list = queries.saved_views.of_list(ListName.REQUESTS, actor.staff_id, actor.desk_id)
    assert other_list == SavedViewsOfList()


def test_records_in_a_view_are_named_for_ever(
    services: Services, build: Builder, actor: Actor, complaints: ListView
) -> None:
    view_id = services.saved_views.save(actor, SaveView(LIST, "Keluhan", complaints)).result
    kind = build.get(InteractionKind, build.entry(InteractionKind, "complaint"))
    assert kind.uid.hex() in build.get(SavedView, view_id).shows


def test_one_sees_shared_views_and_ones_own(
    services: Services, queries: Queries, build: Builder, actor: Actor
) -> None:
    joko = build.staff()
    services.saved_views.save(actor, SaveView(LIST, "b milik saya", ListView()))
    services.saved_views.save(actor, SaveView(LIST, "A bersama", ListView(), is_shared=True))
    assert names(queries, actor) == ["A bersama", "b milik saya"]
    assert names(queries, joko) == ["A bersama"]


def test_a_colleagues_own_view_cannot_be_touched(
    services: Services, build: Builder, actor: Actor, refused: Refused
) -> None:
    mine = services.saved_views.save(actor, SaveView(LIST, "Milik saya", ListView())).result
    joko = build.staff()
    with refused(RecordGoneError):
        services.saved_views.rename(joko, RenameView(mine, "Milik Joko", is_shared=False))
    with refused(RecordGoneError):
        services.saved_views.change(joko, ChangeView(mine, ListView(text="x")))
    with refused(RecordGoneError):
        services.saved_views.remove(joko, mine)
    with refused(RecordGoneError):
        services.saved_views.begin_with(joko, BeginWithView(LIST, mine, Whose.STAFF))


def test_a_name_says_one_view(services: Services, build: Builder, actor: Actor, refused: Refused) -> None:
    joko = build.staff()
    services.saved_views.save(actor, SaveView(LIST, "Keluhan", ListView()))
    with refused(ViewNameTakenError):
        services.saved_views.save(actor, SaveView(LIST, "KELUHAN", ListView()))
    his = services.saved_views.save(joko, SaveView(LIST, "Keluhan", ListView())).result
    with refused(ViewNameTakenError):
        services.saved_views.rename(joko, RenameView(his, "Keluhan", is_shared=True))
    with refused(EmptyNameError):
        services.saved_views.save(actor, SaveView(LIST, "  ", ListView()))
    services.saved_views.save(actor, SaveView(ListName.REQUESTS, "Keluhan", ListView()))


def test_a_view_is_changed_renamed_shared_removed_and_each_is_undone(
    services: Services, queries: Queries, actor: Actor, complaints: ListView
) -> None:
    view_id = services.saved_views.save(actor, SaveView(LIST, "Keluhan", complaints)).result
    services.saved_views.change(actor, ChangeView(view_id, ListView(text="baru")))
    services.saved_views.rename(actor, RenameView(view_id, "Baru", is_shared=True))
    (row,) = seen(queries, actor).views
    assert (row.name, row.is_shared, row.view.text) == ("Baru", True, "baru")
    services.saved_views.remove(actor, view_id)
    assert names(queries, actor) == []
    for name in ("Baru", "Keluhan"):
        services.history.undo_last(actor)
        assert names(queries, actor) == [name]
    services.history.undo_last(actor)
    assert seen(queries, actor).views[0].view == complaints


def test_ones_own_start_goes_before_that_of_the_desk(
    services: Services, queries: Queries, build: Builder, actor: Actor
) -> None:
    joko = build.staff()
    shared = services.saved_views.save(actor, SaveView(LIST, "Bersama", ListView(), is_shared=True)).result
    mine = services.saved_views.save(actor, SaveView(LIST, "Saya", ListView())).result
    services.saved_views.begin_with(actor, BeginWithView(LIST, shared, Whose.DESK))
    services.saved_views.begin_with(actor, BeginWithView(LIST, mine, Whose.STAFF))
    began = [seen(queries, one).begins_with for one in (actor, joko)]
    assert [one and one.id for one in began] == [mine, shared]
    services.saved_views.begin_with(actor, BeginWithView(LIST, None, Whose.STAFF))
    assert (one := seen(queries, actor).begins_with) is not None
    assert one.id == shared


def test_a_list_that_began_with_a_removed_view_begins_as_it_comes(
    services: Services, queries: Queries, actor: Actor
) -> None:
    mine = services.saved_views.save(actor, SaveView(LIST, "Saya", ListView())).result
    services.saved_views.begin_with(actor, BeginWithView(LIST, mine, Whose.STAFF))
    services.saved_views.remove(actor, mine)
    assert seen(queries, actor) == SavedViewsOfList()
    services.history.undo_last(actor)
    assert seen(queries, actor).of_staff_id == mine
