"""The branch's hours are seen, changed and refused in their dialogs, on a real library."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs.opening_hours.closure_dialog import ClosureDialog
from app.ui.dialogs.opening_hours.hours_dialog import HoursDialog
from app.ui.dialogs.opening_hours.opener import OpeningHoursOpener
from app.ui.dialogs.opening_hours.overview import OpeningHoursDialog
from app.ui.dialogs.opening_hours.week_picture import WeekPicture
from app.ui.languages import Language, Languages
from app.ui.widgets.entry import Entry
from app.ui.widgets.fields import DateField
from app.ui.widgets.info_bar import InfoBar
from tests.builders import Builder
from tests.calendar.calendars import wib

WidgetT = TypeVar("WidgetT", bound=QWidget)
Overview = Callable[[], OpeningHoursDialog]


def part(of: QWidget, kind: type[WidgetT], name: str) -> WidgetT:
    found = of.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def click(of: QWidget, name: str) -> None:
    part(of, QAbstractButton, name).click()


def opened(shown: QWidget, kind: type[WidgetT]) -> WidgetT:
    found = shown.findChild(kind)
    assert isinstance(found, kind)
    return found


def entries(shown: QWidget, qtbot: QtBot, kind: str, count: int) -> list[Entry]:
    """The entries of a list, once there are so many."""

    def live() -> list[Entry]:
        list_of = part(shown, QWidget, f"{kind}_list")
        return [one for one in list_of.findChildren(Entry) if one.isVisibleTo(list_of)]

    qtbot.waitUntil(lambda: len(live()) == count)
    return live()


def day(field: QWidget, value: date) -> None:
    assert isinstance(field, DateField)
    field.setDate(QDate(value.year, value.month, value.day))


def test_a_new_library_shows_its_week(overview: Overview, qtbot: QtBot) -> None:
    shown = overview()
    spoken = part(shown, WeekPicture, "opening_hours_week").accessibleDescription()
    assert "Friday: 08:00–11:30, 13:00–16:30" in spoken
    assert "Sunday: closed" in spoken
    entries(shown, qtbot, "hours", 1)
    entries(shown, qtbot, "variants", 0)


def test_a_variant_is_added_and_removed(overview: Overview, qtbot: QtBot, build: Builder) -> None:
    shown = overview()
    click(shown, "variants_list_head_link")
    dialog = opened(shown, HoursDialog)
    part(dialog, QLineEdit, "hours_name").setText("Ramadan")
    day(part(dialog, QWidget, "hours_first"), date(2027, 2, 8))
    day(part(dialog, QWidget, "hours_last"), date(2027, 3, 9))
    part(dialog, QLineEdit, "hours_day_0").setText("9-14")
    dialog.submit()
    (entry,) = entries(shown, qtbot, "variants", 1)
    click(entry, f"{entry.objectName()}_remove")
    entries(shown, qtbot, "variants", 0)


def test_hours_that_cannot_be_read_are_refused_at_their_day(overview: Overview) -> None:
    shown = overview()
    click(shown, "hours_list_head_link")
    dialog = opened(shown, HoursDialog)
    part(dialog, QLineEdit, "hours_day_2").setText("8-12, pagi")
    dialog.submit()
    (refusal,) = [field.error for field in dialog._fields if field.error]
    assert refusal.startswith("Wednesday: ")
    assert "pagi" in refusal
    assert dialog.isVisible()


def test_a_week_that_never_opens_is_refused(overview: Overview, qtbot: QtBot) -> None:
    shown = overview()
    click(shown, "hours_list_head_link")
    dialog = opened(shown, HoursDialog)
    for place in range(7):
        part(dialog, QLineEdit, f"hours_day_{place}").clear()
    dialog.submit()
    qtbot.waitUntil(lambda: any("never open" in field.error for field in dialog._fields))


def test_the_picture_follows_what_is_typed(overview: Overview) -> None:
    shown = overview()
    click(shown, "hours_list_head_link")
    dialog = opened(shown, HoursDialog)
    part(dialog, QLineEdit, "hours_day_6").setText("9-11")
    spoken = part(dialog, WeekPicture, "hours_picture").accessibleDescription()
    assert "Sunday: 09:00–11:00" in spoken


def test_a_late_closure_tells_whom_it_hits_and_leads_there(
    overview: Overview, opener: OpeningHoursOpener, build: Builder, qtbot: QtBot
) -> None:
    hit = build.request(promised_for=wib("2026-11-26 10:00"))
    shown = overview()
    click(shown, "closures_list_head_link")
    dialog = opened(shown, ClosureDialog)
    day(part(dialog, QWidget, "closure_first"), date(2026, 11, 25))
    day(part(dialog, QWidget, "closure_last"), date(2026, 11, 27))
    part(dialog, QLineEdit, "closure_reason").setText("Stock opname")
    dialog.submit()
    bar = part(shown, InfoBar, "opening_hours_bar")
    qtbot.waitUntil(bar.isVisible)
    assert bar.accessibleName().startswith("1 promise falls due")
    entries(shown, qtbot, "closures", 1)
    with qtbot.waitSignal(opener.open_request_requested) as asked:
        click(bar, "opening_hours_bar_action")
    assert asked.args == [hit]


def test_the_last_day_follows_the_first(overview: Overview) -> None:
    shown = overview()
    click(shown, "closures_list_head_link")
    dialog = opened(shown, ClosureDialog)
    day(part(dialog, QWidget, "closure_first"), date(2027, 1, 4))
    assert part(dialog, DateField, "closure_last").date() == QDate(2027, 1, 4)


def test_a_second_wish_opens_no_second_window(
    overview: Overview, opener: OpeningHoursOpener, window: QWidget
) -> None:
    overview()
    opener.open()
    assert len(window.findChildren(OpeningHoursDialog)) == 1


def test_all_of_it_speaks_indonesian(overview: Overview, languages: Languages, qtbot: QtBot) -> None:
    shown = overview()
    languages.use(Language.INDONESIAN)
    qtbot.waitUntil(lambda: shown.windowTitle() == "Jam buka")
    assert "Jumat" in part(shown, WeekPicture, "opening_hours_week").accessibleDescription()


def test_every_part_that_acts_has_a_name(overview: Overview) -> None:
    shown = overview()
    click(shown, "hours_list_head_link")
    buttons = [one for one in shown.findChildren(QAbstractButton) if one.isVisibleTo(shown)]
    assert buttons
    assert all((one.text() or one.accessibleName()) and one.objectName() for one in buttons)
