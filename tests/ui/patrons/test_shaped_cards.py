"""What is tapped in the cards: rungs, ratings, answers, the states of wishes; and what is counted."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.models.list_entry import PreparedAnswer, Service
from app.models.statement import Statement
from app.services.commands import AddStatement, MoveWish
from app.services.list_commands import KeepService
from app.ui.languages import Language
from app.ui.patrons.key_information.graded_part import GradedPart
from app.ui.patrons.key_information.graded_row import GradedRow, LadderRow
from app.ui.patrons.key_information.wish_entry import WishEntry
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.widgets.buttons.tap_chip import TapChip
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from app.vocabulary.key_information import (
    Experience,
    Heading,
    LadderStep,
    Shape,
    StatementStatus,
    WishState,
)
from app.vocabulary.names import BilingualName
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Show, button


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


@pytest.fixture
def panel(show: Show, patron: int, qtbot: QtBot) -> PatronPanel:
    """The page of a patron of whom nothing is known yet."""
    shown = show(patron)
    shown.open_page(Page.KEY_INFORMATION)
    qtbot.waitUntil(lambda: shown.key_information._known is not None)
    return shown


def place(build: Builder, patron: int, code: str, step: LadderStep) -> int:
    service = build.entry(Service, code)
    return build.statement(
        patron, "", heading=Heading.KNOWLEDGE, shape=Shape.LADDER, service_id=service, degree=step
    )


def reread(panel: PatronPanel, qtbot: QtBot) -> None:
    """As after a change at another desk."""
    before = panel.key_information._known
    panel.key_information._outdate()
    qtbot.waitUntil(lambda: panel.key_information._known is not before)


def rows(panel: PatronPanel) -> dict[str, GradedRow]:
    return {one.objectName(): one for part in panel.findChildren(GradedPart) for one in part.rows}


def row(panel: PatronPanel, name: str) -> GradedRow:
    return rows(panel)[name]


def chip(panel: PatronPanel, heading: Heading, text: str) -> TapChip:
    chips = panel.key_information._grid.card(heading).findChildren(TapChip)
    return next(one for one in chips if one.text() == text and not one.isHidden())


def current(build: Builder) -> list[Statement]:
    return list(build.all(Statement, lambda one: one.status == StatementStatus.CURRENT))


def test_a_ladder_shows_the_rung_in_the_picture_and_in_words(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot
) -> None:
    place(build, patron, "sdi", LadderStep.NEVER_HEARD)
    place(build, patron, "loans", LadderStep.COULD_TEACH)
    reread(panel, qtbot)
    ladder = panel.findChild(GradedPart)
    assert ladder is not None
    assert [(one.content.name, one.content.word) for one in ladder.rows] == [
        ("Loans", "could teach it"),
        ("SDI service", "never heard of it"),
    ]
    assert row(panel, "ladder_sdi").accessibleName() == "SDI service, never heard of it, today"
    assert button(panel, "ladder_reveal").text() == "9 services not asked yet"


def test_services_not_asked_about_come_when_wanted_and_a_digit_places_the_patron(
    build: Builder, panel: PatronPanel, qtbot: QtBot
) -> None:
    button(panel, "ladder_reveal").click()
    qtbot.keyClick(row(panel, "ladder_sdi"), Qt.Key.Key_3)
    qtbot.waitUntil(lambda: row(panel, "ladder_sdi").content.degree is LadderStep.TRIED)
    (kept,) = current(build)
    assert (kept.degree, kept.source, kept.service_id) == (
        LadderStep.TRIED,
        "desk",
        build.entry(Service, "sdi"),
    )


def test_a_click_on_a_segment_means_its_rung(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot
) -> None:
    place(build, patron, "sdi", LadderStep.NEVER_HEARD)
    reread(panel, qtbot)
    sdi = row(panel, "ladder_sdi")
    assert isinstance(sdi, LadderRow)
    third = QPoint(sdi._bar().left() + 2 * 15 + 3, sdi.height() // 2)
    qtbot.mouseClick(sdi, Qt.MouseButton.LeftButton, pos=third)
    qtbot.waitUntil(lambda: row(panel, "ladder_sdi").content.degree is LadderStep.REGULAR)
    assert [one.degree for one in current(build)] == [LadderStep.REGULAR]


def test_the_menu_of_a_service_confirms_withdraws_and_opens_its_list(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot, clock: SettableClock
) -> None:
    rung = place(build, patron, "sdi", LadderStep.TRIED)
    clock.advance(days=30)
    reread(panel, qtbot)
    texts = [action.text() for action in row(panel, "ladder_sdi").menu().actions()]
    assert texts[:2] == ["&1  never heard of it", "&2  has heard of it"]
    assert texts[-3:] == ["Still true", "Withdraw", "Everybody with this service …"]
    confirm, withdraw, everybody = row(panel, "ladder_sdi").menu().actions()[-3:]
    with qtbot.waitSignal(panel.key_information.list_requested) as asked:
        everybody.trigger()
    assert asked.args == [build.entry(Service, "sdi"), Shape.LADDER]
    confirm.trigger()
    qtbot.waitUntil(lambda: build.get(Statement, rung).confirmed_on is not None)
    withdraw.trigger()
    qtbot.waitUntil(lambda: build.get(Statement, rung).status == StatementStatus.WITHDRAWN)


def test_a_retired_service_stays_readable_and_takes_no_new_rung(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot
) -> None:
    rung = place(build, patron, "sdi", LadderStep.TRIED)
    name = BilingualName("Layanan SDI", "SDI service")
    retire = KeepService(build.entry(Service, "sdi"), name, None, is_retired=True)
    build.services.key_lists.keep_service(build.actor, retire)
    reread(panel, qtbot)
    sdi = row(panel, "ladder_sdi")
    assert (sdi.content.name, sdi.content.word) == ("SDI service (retired)", "has tried it")
    assert [action.isEnabled() for action in sdi.menu().actions()][:5] == [False] * 5
    qtbot.keyClick(sdi, Qt.Key.Key_4)
    assert build.get(Statement, rung).status == StatementStatus.CURRENT
    assert len(current(build)) == 1


def test_a_service_is_rated_with_one_key_and_says_how_long_ago(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot, clock: SettableClock
) -> None:
    button(panel, "perception_reveal").click()
    qtbot.keyClick(row(panel, "perception_reference_desk"), Qt.Key.Key_3)
    qtbot.waitUntil(lambda: row(panel, "perception_reference_desk").content.degree is Experience.BETTER)
    clock.advance(days=61)
    reread(panel, qtbot)
    shown = row(panel, "perception_reference_desk").content
    assert (shown.word, shown.age) == ("better", "2 mo")


def test_a_tap_on_an_answer_adds_it_and_another_one_takes_it_back(
    build: Builder, panel: PatronPanel, qtbot: QtBot
) -> None:
    button(panel, "benefit_reveal").click()
    chip(panel, Heading.BENEFITS, "Saves time").click()
    qtbot.waitUntil(lambda: chip(panel, Heading.BENEFITS, "Saves time").isChecked())
    (kept,) = current(build)
    assert kept.answer_id == build.entry(PreparedAnswer, "benefit.saves_time")
    assert "At the desk" in chip(panel, Heading.BENEFITS, "Saves time").toolTip()
    chip(panel, Heading.BENEFITS, "Saves time").click()
    qtbot.waitUntil(lambda: not chip(panel, Heading.BENEFITS, "Saves time").isChecked())
    assert build.get(Statement, kept.id).status == StatementStatus.WITHDRAWN


def test_a_trigger_that_was_tapped_stands_as_an_entry_with_its_origin(
    build: Builder, panel: PatronPanel, qtbot: QtBot
) -> None:
    button(panel, "trigger_reveal").click()
    chip(panel, Heading.TRIGGERS, "An assignment").click()
    card = panel.key_information._grid.card(Heading.TRIGGERS)

    def shown() -> list[str]:
        return [one.text() for one in card.findChildren(Label) if one.isVisible()]

    qtbot.waitUntil(lambda: "An assignment" in shown())
    assert "At the desk · 23 Nov 2026 · Siti Rahmawati" in shown()
    left = [one.text() for one in card.findChildren(TapChip) if not one.isHidden()]
    assert left[0] == "A lecturer or teacher"


def test_a_wish_shows_its_state_and_is_moved_in_its_menu(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot
) -> None:
    wish = build.statement(patron, "Ruang diskusi")
    reread(panel, qtbot)
    entry = panel.findChild(WishEntry, f"statement_{wish}")
    assert entry is not None
    assert entry._state.mark.word == "open"
    assert entry._state.accessibleName() == "State of this wish: open"
    offered = entry.states().actions()[1]
    assert offered.text() == "&2  Offered"
    offered.trigger()
    qtbot.waitUntil(lambda: any(one.degree == WishState.OFFERED for one in current(build)))
    after = next(one for one in current(build))
    qtbot.waitUntil(lambda: panel.findChild(WishEntry, f"statement_{after.id}") is not None)


def test_met_wishes_are_counted_and_stand_in_the_history(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot
) -> None:
    wish = build.statement(patron, "Ruang diskusi")
    met = build.services.key_information.move_wish(build.actor, MoveWish(wish, WishState.MET)).result
    reread(panel, qtbot)
    entries = panel.key_information._grid.card(Heading.WANTED_NOW)._entries
    assert entries._met.mark is not None
    assert entries._met.mark.word == "1 wish met"
    assert panel.findChild(WishEntry, f"statement_{met}") is None
    button(panel, "statement_history").click()
    entry = panel.findChild(WishEntry, f"statement_{met}")
    assert entry is not None
    entry.states().actions()[0].trigger()
    qtbot.waitUntil(lambda: [one.degree for one in current(build)] == [WishState.OPEN])


def test_more_statements_than_fit_come_when_wanted(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot
) -> None:
    for number in range(200):
        build.statement(patron, f"Catatan {number}", heading=Heading.TRAITS)
    reread(panel, qtbot)
    entries = panel.key_information._grid.card(Heading.TRAITS)._entries
    assert len(entries._entries) == 2
    assert entries._all.text() == "Show all 200"
    entries._all.click()
    assert len(entries._entries) == 200
    entries._all.click()
    assert len(entries._entries) == 2


def test_a_refused_tap_says_why_and_shows_how_it_is_now(
    build: Builder, panel: PatronPanel, qtbot: QtBot
) -> None:
    button(panel, "ladder_reveal").click()
    retire = KeepService(
        build.entry(Service, "sdi"), BilingualName("Layanan SDI", "SDI service"), None, is_retired=True
    )
    build.services.key_lists.keep_service(build.actor, retire)
    qtbot.keyClick(row(panel, "ladder_sdi"), Qt.Key.Key_1)
    qtbot.waitUntil(panel._bar.isVisible)
    qtbot.waitUntil(lambda: "ladder_sdi" not in rows(panel))
    assert current(build) == []


def test_everything_in_the_cards_follows_the_language(
    build: Builder, patron: int, panel: PatronPanel, qtbot: QtBot, workplace: Workplace
) -> None:
    place(build, patron, "sdi", LadderStep.NEVER_HEARD)
    build.statement(patron, "Ruang diskusi")
    benefit = AddStatement(
        patron,
        Heading.BENEFITS,
        shape=Shape.BENEFIT,
        answer_id=build.entry(PreparedAnswer, "benefit.saves_time"),
    )
    build.services.key_information.add(build.actor, benefit)
    reread(panel, qtbot)
    workplace.languages.use(Language.INDONESIAN)
    sdi = row(panel, "ladder_sdi").content
    assert (sdi.name, sdi.word) == ("Layanan SDI", "belum pernah dengar")
    assert chip(panel, Heading.BENEFITS, "Hemat waktu").isChecked()
    (wish,) = panel.findChildren(WishEntry)
    assert wish._state.mark.word == "terbuka"


def test_the_tab_passes_the_wish_for_a_list_on(
    build: Builder, patron: int, panel: PatronPanel, tab: PatronsTab, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tab.service_list_requested) as asked:
        panel.key_information.list_requested.emit(4, Shape.WISH)
    assert asked.args == [4, Shape.WISH]
