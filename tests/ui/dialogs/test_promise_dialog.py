"""The promise dialog says how long it takes, offers dates, and warns before a date that will not do."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from app.models.promise import Promise
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.promise_dialog import PromiseDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.languages import Language
from app.ui.workplace import Workplace
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.calendar.calendars import wib
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock
from tests.ui.dialogs.opening import Opened


@pytest.fixture(autouse=True)
def _english(workplace: Workplace) -> None:
    workplace.languages.use(Language.ENGLISH)


def solve(build: Builder, clock: SettableClock, count: int) -> None:
    """So many requests that each took four hours of an ordinary Monday."""
    for _ in range(count):
        clock.set(wib("2026-11-23 09:00"))
        desk = RequestDesk(build, build.request())
        clock.advance(hours=4)
        desk.move(StatusClass.DELIVERED)
    clock.set(wib("2026-11-24 10:00"))


def choose(dialog: PromiseDialog | RequestDialog, moment: str) -> None:
    dialog._moment.show_value(wib(moment))


def warning(dialog: PromiseDialog | RequestDialog) -> str:
    bar = dialog._warning
    return bar.accessibleName() if bar.isVisibleTo(dialog) else ""


def reason_of(dialog: PromiseDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "promise_reason")
    assert found is not None
    return found


def test_it_begins_with_the_published_time(opener: DialogOpener, opened: Opened, build: Builder) -> None:
    opener.promise(build.request())
    dialog: PromiseDialog = opened(PromiseDialog)
    assert dialog._moment.value == wib("2026-11-26 15:00")
    assert dialog._times.text() == ("Published: 3 working days. No similar request was solved here yet.")
    assert dialog.findChild(QAbstractButton, "promise_honest") is None


def test_it_offers_the_date_by_which_most_were_solved(
    opener: DialogOpener, opened: Opened, build: Builder, clock: SettableClock
) -> None:
    solve(build, clock, 10)
    opener.promise(build.request())
    dialog: PromiseDialog = opened(PromiseDialog)
    assert (
        "half within 4 h, 85 % within 4 h of opening time (10 solved, 1 still open)" in dialog._times.text()
    )
    honest = dialog.findChild(QAbstractButton, "promise_honest")
    assert honest is not None
    honest.click()
    assert dialog._moment.value == wib("2026-11-24 14:00")


def test_fewer_than_ten_offer_no_date_and_say_so(
    opener: DialogOpener, opened: Opened, build: Builder, clock: SettableClock
) -> None:
    solve(build, clock, 3)
    opener.promise(build.request())
    dialog: PromiseDialog = opened(PromiseDialog)
    assert "Only 3 similar requests solved here so far: too few to go by." in dialog._times.text()
    assert dialog.findChild(QAbstractButton, "promise_honest") is None


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-12-25 10:00", "The branch does not open on Fri 25 Dec: Christmas Day. Write why"),
        ("2026-11-29 10:00", "The branch does not open on Sun 29 Nov. Write why"),
        ("2026-11-27 12:00", "on Fri 27 Nov it is open 08:00–11:30, 13:00–16:30. Write why"),
        ("2026-11-24 15:00", ""),
    ],
)
def test_a_date_while_the_branch_is_closed_is_warned_of(
    opener: DialogOpener, opened: Opened, build: Builder, moment: str, said: str
) -> None:
    opener.promise(build.request())
    dialog: PromiseDialog = opened(PromiseDialog)
    choose(dialog, moment)
    assert said in warning(dialog)
    assert bool(warning(dialog)) is bool(said)
    assert reason_of(dialog).isVisibleTo(dialog) is bool(said)


def test_a_warning_makes_room_for_itself(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    opener.new_request(build.patron())
    dialog: RequestDialog = opened(RequestDialog)
    dialog._promises.setChecked(True)
    choose(dialog, "2026-11-29 10:00")
    dialog._needed.day.show_value(date(2026, 11, 26))  # two warnings, two lines
    layout = dialog.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: dialog.height() >= layout.totalHeightForWidth(dialog.width()))
    form_field = dialog._details.parentWidget()
    assert form_field is not None
    assert form_field.rect().contains(dialog._details.geometry())


def test_it_is_allowed_with_a_reason_and_refused_without(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    opener.promise(build.request())
    dialog: PromiseDialog = opened(PromiseDialog)
    choose(dialog, "2026-11-29 10:00")
    dialog.submit()
    qtbot.waitUntil(lambda: any("The branch is closed then" in field.error for field in dialog._fields))
    reason_of(dialog).setText("Diserahkan di pameran")
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    assert [one.reason for one in build.all(Promise)] == ["Diserahkan di pameran"]


def test_a_date_after_the_day_of_need_is_warned_of(
    opener: DialogOpener, opened: Opened, build: Builder
) -> None:
    opener.promise(build.request(needed_by=date(2026, 11, 24)))
    dialog: PromiseDialog = opened(PromiseDialog)
    assert warning(dialog) == "The patron needs it by Tue 24 Nov."
    choose(dialog, "2026-11-24 15:00")
    assert warning(dialog) == ""


def test_today_is_offered_while_it_can_still_be_kept(
    opener: DialogOpener, opened: Opened, build: Builder, clock: SettableClock
) -> None:
    request_id = build.request()
    clock.set(wib("2026-11-24 15:30"))
    opener.promise(request_id)
    dialog: PromiseDialog = opened(PromiseDialog)
    today = dialog.findChild(QAbstractButton, "promise_today")
    assert today is not None
    assert not today.isVisibleTo(dialog)


def test_a_new_request_warns_of_its_first_promise_too(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    opener.new_request(build.patron())
    dialog: RequestDialog = opened(RequestDialog)
    choose(dialog, "2026-11-29 10:00")
    assert warning(dialog) == ""
    dialog._promises.setChecked(True)
    assert "does not open on Sun 29 Nov" in warning(dialog)
    dialog._request_subject.setText("Gen Z")
    dialog._promise_reason.setText("Pameran")
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    assert [one.reason for one in build.all(Promise)] == ["Pameran"]
