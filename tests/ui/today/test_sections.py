from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.list_entry import Channel, InteractionKind
from app.services.commands import ChangeStatus
from app.services.hand_over_commands import HandOverRequest
from app.services.interaction_commands import LogInteraction
from app.ui.today.row_card import RowCard
from app.ui.today.today_tab import TodayTab
from app.ui.workplace import Workplace
from app.vocabulary.interaction_form import InteractionForm
from app.vocabulary.requests import StatusClass
from app.vocabulary.staff import StaffRole
from app.vocabulary.today import Arrangement, TodaySection, arrangement_from, arrangement_text, beginning_of
from tests.builders import Builder
from tests.settable_clock import SettableClock


@pytest.fixture
def tab(workplace: Workplace, qtbot: QtBot) -> TodayTab:
    made = TodayTab(workplace)
    made.resize(1200, 700)
    qtbot.addWidget(made)
    return made


def show(tab: TodayTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.counted), qtbot.waitActive(tab):
        tab.show()


def names_in(tab: TodayTab, name: str) -> list[str]:
    card = tab.findChild(RowCard, f"today_{name}")
    assert card is not None
    return [row.content.name for row in card.rows]


def hand_over(build: Builder, role: StaffRole, clock: SettableClock) -> int:
    request_id = build.request(subject="Daftar pustaka")
    due_on = (clock.now + timedelta(days=5)).date()
    offer = HandOverRequest(request_id, "Perlu pangkalan data", due_on, to_role=role)
    return build.services.hand_overs.hand_over(build.actor, offer).result


def test_what_is_handed_to_my_side_waits_for_my_answer(
    tab: TodayTab, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    offer = hand_over(build, StaffRole.FRONT_LINE, clock)
    show(tab, qtbot)
    assert names_in(tab, "handed") == ["Daftar pustaka"]
    accept = tab.findChild(QPushButton, f"today_handed_{offer}_aside")
    assert accept is not None
    with qtbot.waitSignal(tab.hand_over_accepted) as accepted:
        accept.click()
    assert accepted.args == [offer]


def test_what_the_other_side_leaves_lying_comes_up_for_everyone_the_next_day(
    tab: TodayTab, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    hand_over(build, StaffRole.BACK_OFFICE, clock)
    show(tab, qtbot)
    assert not names_in(tab, "handed")
    clock.advance(days=1)
    with qtbot.waitSignal(tab.counted):
        tab.refresh()
    assert names_in(tab, "handed") == ["Daftar pustaka"]


def test_a_patron_without_word_for_days_is_listed_until_the_library_waits_for_them(
    tab: TodayTab, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    request_id = build.request(subject="Silang layan")
    clock.advance(days=9)
    show(tab, qtbot)
    assert names_in(tab, "silent") == ["Silang layan"]
    build.services.requests.change_status(
        build.actor, ChangeStatus(request_id, StatusClass.WAITING_FOR_PATRON)
    )
    with qtbot.waitSignal(tab.counted):
        tab.refresh()
    assert not names_in(tab, "silent")


def test_who_comes_back_with_something_open_is_named(
    tab: TodayTab, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    patron = build.patron("Suparti")
    build.request(patron)
    build.request(build.patron("Wahyu"))  # did not come back
    clock.advance(days=2)
    form = InteractionForm(
        patron, build.entry(InteractionKind, "reference"), build.entry(Channel, "desk"), "Datang lagi"
    )
    build.services.interactions.log(build.actor, LogInteraction(form))
    show(tab, qtbot)
    assert names_in(tab, "came_back") == ["Suparti"]


def test_each_side_begins_with_its_own_arrangement_and_none_forgets_a_section() -> None:
    front, back = beginning_of(StaffRole.FRONT_LINE), beginning_of(StaffRole.BACK_OFFICE)
    assert front.left[0] is TodaySection.LATE
    assert back.left[0] is TodaySection.HANDED
    for one in (front, back):
        assert sorted((*one.left, *one.right, *one.hidden)) == sorted(TodaySection)


def test_an_arrangement_is_kept_and_sections_made_since_have_a_place() -> None:
    mine = Arrangement(left=(TodaySection.DUE,), right=(TodaySection.LATE,), hidden=(TodaySection.WORDS,))
    read = arrangement_from(arrangement_text(mine), StaffRole.FRONT_LINE)
    assert (read.left[0], read.right[0], read.hidden) == (
        TodaySection.DUE,
        TodaySection.LATE,
        (TodaySection.WORDS,),
    )
    assert sorted((*read.left, *read.right, *read.hidden)) == sorted(TodaySection)
