import pytest

from app.errors import ControlCharacterError, EmptyNameError, RecordGoneError
from app.models.branch import Desk
from app.services.desk_commands import AddDesk, RenameDesk
from app.services.services import Services
from app.vocabulary.changes import Actor
from tests.builders import Builder
from tests.fixtures.library import Refused


def test_a_new_desk_stands_in_the_branch_of_the_one_that_adds_it(
    build: Builder, services: Services, actor: Actor
) -> None:
    desk_id = services.desks.add(actor, AddDesk(" Meja  layanan 2 ")).result
    desk = build.get(Desk, desk_id)
    assert (desk.name, desk.branch_id) == ("Meja  layanan 2", build.all(Desk)[0].branch_id)


def test_a_desk_can_be_called_otherwise_and_as_before(
    build: Builder, services: Services, actor: Actor
) -> None:
    desk_id = build.all(Desk)[0].id
    services.desks.rename(actor, RenameDesk(desk_id, "Meja rujukan"))
    assert build.get(Desk, desk_id).name == "Meja rujukan"
    services.history.undo_last(actor)
    assert build.get(Desk, desk_id).name == "Meja layanan 1"


@pytest.mark.parametrize(("name", "error"), [(" ", EmptyNameError), ("Meja\u202e1", ControlCharacterError)])
def test_a_desk_without_a_proper_name_is_refused(
    services: Services, actor: Actor, refused: Refused, name: str, error: type[Exception]
) -> None:
    with refused(error):
        services.desks.add(actor, AddDesk(name))
    with refused(error):
        services.desks.rename(actor, RenameDesk(actor.desk_id or 0, name))


def test_a_desk_that_is_not_there_cannot_be_renamed(
    services: Services, actor: Actor, refused: Refused
) -> None:
    with refused(RecordGoneError):
        services.desks.rename(actor, RenameDesk(99, "Meja"))
