import pytest

from app.errors import EmptyNameError, UnknownZoneError
from app.models.branch import Branch
from app.models.opening_hours import OpeningHours
from app.services.desk_commands import AddBranch, EditBranch
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.record_errors import BranchExistsError, BranchOfThisDeskError, LastBranchError
from tests.builders import Builder
from tests.fixtures.library import Refused

ZONE = "Asia/Jakarta"


def test_a_new_branch_has_the_zone_of_this_one_and_the_usual_hours(
    build: Builder, services: Services, actor: Actor
) -> None:
    added = services.branches.add(actor, AddBranch("Banyumanik")).result
    branch = build.get(Branch, added)
    assert (branch.code, branch.zone) == ("banyumanik", build.get(Branch, 1).zone)
    assert build.all(OpeningHours, lambda hours: hours.branch_id == added)


def test_a_branch_is_renamed_and_keeps_its_code(build: Builder, services: Services, actor: Actor) -> None:
    added = services.branches.add(actor, AddBranch("Banyumanik")).result
    services.branches.edit(actor, EditBranch(added, "Banyumanik Baru", ZONE))
    branch = build.get(Branch, added)
    assert (branch.name, branch.code) == ("Banyumanik Baru", "banyumanik")


def test_a_branch_is_retired_and_taken_into_use_again(
    build: Builder, services: Services, actor: Actor
) -> None:
    added = services.branches.add(actor, AddBranch("Banyumanik")).result
    for is_retired in (True, False):
        services.branches.edit(actor, EditBranch(added, "Banyumanik", ZONE, is_retired))
        assert build.get(Branch, added).is_retired is is_retired


def test_the_only_branch_and_that_of_this_desk_stay(
    build: Builder, refused: Refused, services: Services, actor: Actor
) -> None:
    name = build.get(Branch, 1).name
    with refused(LastBranchError):
        services.branches.edit(actor, EditBranch(1, name, ZONE, is_retired=True))
    services.branches.add(actor, AddBranch("Banyumanik"))
    with refused(BranchOfThisDeskError):
        services.branches.edit(actor, EditBranch(1, name, ZONE, is_retired=True))


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (AddBranch(" "), EmptyNameError),
        (AddBranch("Banyumanik", "Asia/Nowhere"), UnknownZoneError),
        (AddBranch("banyumaník"), BranchExistsError),
    ],
)
def test_a_branch_needs_a_name_of_its_own_and_a_zone_that_is_known(
    build: Builder, services: Services, refused: Refused, command: AddBranch, error: type[Exception]
) -> None:
    services.branches.add(build.actor, AddBranch("Banyumanik"))
    with refused(error):
        services.branches.add(build.actor, command)
