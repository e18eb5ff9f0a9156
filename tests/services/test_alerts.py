from datetime import date

import pytest

from app.errors import EmptyTextError
from app.queries.alerts import AlertRow
from app.queries.queries import Queries
from app.services.alerts import AlertText, ArchiveAlert, EditAlert, RaiseAlert, ReadAlert
from app.services.services import Services
from app.vocabulary.alerts import Audience
from app.vocabulary.changes import Actor
from app.vocabulary.record_errors import AlertEndsBeforeStartError
from app.vocabulary.staff import StaffRole
from tests.builders import Builder
from tests.fixtures.library import Refused

FOUND = "Kartu ditemukan di gerbang"


def raised(services: Services, build: Builder, says: AlertText) -> int:
    return services.alerts.raise_alert(build.actor, RaiseAlert(build.patron(), says)).result


def only(queries: Queries) -> AlertRow:
    (row,) = queries.alerts.of_patron(1)
    return row


def test_an_alert_runs_from_its_first_day_to_its_last(
    build: Builder, services: Services, queries: Queries
) -> None:
    raised(services, build, AlertText(FOUND, starts_on=date(2026, 11, 20), ends_on=date(2026, 11, 30)))
    days = [date(2026, 11, day) for day in (19, 20, 30)] + [date(2026, 12, 1)]
    assert [only(queries).runs_on(day) for day in days] == [False, True, True, False]


def test_an_alert_is_for_the_staff_and_the_branch_that_it_names(
    build: Builder, services: Services, queries: Queries
) -> None:
    raised(services, build, AlertText(FOUND, Audience.STAFF_BUT_HELPERS, branch_id=1))
    alert = only(queries)
    assert alert.is_for(StaffRole.FRONT_LINE, 1)
    assert not alert.is_for(StaffRole.HELPER, 1)
    assert not alert.is_for(StaffRole.FRONT_LINE, 2)


def test_each_staff_member_takes_note_once(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    alert, joko = raised(services, build, AlertText(FOUND)), build.staff()
    for by in (actor, actor, joko):
        services.alerts.read(by, ReadAlert(alert))
    assert [one.staff_id for one in only(queries).readers] == [actor.staff_id, joko.staff_id]


def test_an_alert_that_says_something_else_is_to_be_read_again(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    alert = raised(services, build, AlertText(FOUND))
    services.alerts.read(actor, ReadAlert(alert))
    services.alerts.edit(actor, EditAlert(alert, AlertText(FOUND, Audience.FRONT_LINE)))
    assert only(queries).is_known_to(actor.staff_id or 0)
    services.alerts.edit(actor, EditAlert(alert, AlertText("Kartu di laci")))
    assert not only(queries).readers


def test_an_archived_alert_is_kept_and_no_longer_shown(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    alert = raised(services, build, AlertText(FOUND))
    services.alerts.archive(actor, ArchiveAlert(alert))
    row = only(queries)
    assert (row.text, row.runs_on(row.starts_on)) == (FOUND, False)
    assert row.archived_by is not None


@pytest.mark.parametrize(
    ("says", "error"),
    [
        (AlertText("  "), EmptyTextError),
        (
            AlertText(FOUND, starts_on=date(2026, 11, 20), ends_on=date(2026, 11, 19)),
            AlertEndsBeforeStartError,
        ),
    ],
)
def test_an_alert_must_say_something_and_end_after_it_begins(
    build: Builder, services: Services, refused: Refused, says: AlertText, error: type[Exception]
) -> None:
    patron = build.patron()
    with refused(error):
        services.alerts.raise_alert(build.actor, RaiseAlert(patron, says))
