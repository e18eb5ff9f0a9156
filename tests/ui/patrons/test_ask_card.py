"""The question for now, in the patron's language: answered, skipped, declined, confirmed by one key each."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.asking import Asking
from app.models.statement import Statement
from app.services.commands import PutOffQuestion
from app.services.list_commands import KeepService
from app.ui.languages import Language
from app.ui.patrons.patron_panel import Page
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.patrons.summary.ask_card import AskCard
from app.ui.workplace import Workplace
from app.vocabulary.key_information import Heading, Shape, StatementStatus, WishState
from app.vocabulary.names import BilingualName
from app.vocabulary.patrons import FormOfAddress, WrittenLanguage
from app.vocabulary.questions import PutOff
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Show, button

TODAY = date(2026, 11, 23)


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron(form_of_address=FormOfAddress.KAK)


def know(build: Builder, patron: int, *, but: tuple[Heading, ...] = ()) -> None:
    for heading in Heading:
        if heading not in but:
            build.statement(patron, f"Known of {heading}", heading=heading)


def card(show: Show, patron: int, tab: PatronsTab, qtbot: QtBot) -> AskCard:
    """The card with the focus, as when a clerk has tabbed into it."""
    ask = show(patron).summary._ask
    tab.activateWindow()
    ask.setFocus()
    qtbot.waitUntil(ask.hasFocus)
    return ask


def test_it_says_which_of_how_many_and_why_this_one(
    build: Builder, patron: int, show: Show, qtbot: QtBot
) -> None:
    know(build, patron, but=(Heading.WANTED_IN_FUTURE, Heading.BENEFITS))
    decline = PutOffQuestion(patron, Heading.TRAITS, PutOff.DECLINED)
    build.services.questions.put_off(build.actor, decline)
    panel = show(patron)
    ask = panel.summary._ask
    assert ask._question.text() == "“Layanan apa yang Kakak harap ada di sini tahun depan?”"
    assert (ask._place.text(), ask._why.text()) == (
        "1 of 2",
        "Services wanted in the future: not known yet",
    )
    assert ask._explanation.isHidden()
    button(panel, "ask_explain").click()
    assert ask._explanation.isVisible()
    assert ask._explanation.text().splitlines() == [
        "Nothing is known under this heading. Empty ones come in their order.",
        "After it: Benefits they seek.",
        "Traits: not before 22 May 2027 (declined by the patron, Siti Rahmawati).",
    ]


def test_a_skipped_question_makes_room_for_the_next_with_one_key(
    build: Builder, patron: int, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    ask = card(show, patron, tab, qtbot)
    qtbot.keyClick(ask, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: ask._why.text() == "Traits: not known yet")
    (kept,) = build.all(Asking)
    assert (kept.put_off, kept.not_before) == (PutOff.SKIPPED, TODAY + timedelta(days=1))
    assert ask.hasFocus()


def test_a_declined_question_is_kept_with_one_key(
    build: Builder, patron: int, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    ask = card(show, patron, tab, qtbot)
    qtbot.keyClick(ask, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: ask._why.text() == "Traits: not known yet")
    assert [one.put_off for one in build.all(Asking)] == [PutOff.DECLINED]


def test_a_question_that_was_answered_is_written_down(
    patron: int, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    ask = card(show, patron, tab, qtbot)
    with qtbot.waitSignal(tab.statement_requested) as asked:
        qtbot.keyClick(ask, Qt.Key.Key_A)
    assert asked.args == [patron, Heading.WHO_THEY_ARE]


def test_what_has_grown_old_is_confirmed_with_one_key(
    build: Builder, patron: int, show: Show, tab: PatronsTab, qtbot: QtBot, clock: SettableClock
) -> None:
    know(build, patron)
    clock.advance(days=91)
    ask = card(show, patron, tab, qtbot)
    assert ask._question.text() == "“Apakah ini masih benar: Known of wanted_now?”"
    qtbot.keyClick(ask, Qt.Key.Key_T)
    qtbot.waitUntil(ask.isHidden)
    (kept,) = build.all(Statement, lambda one: one.confirmed_on is not None)
    assert kept.heading == Heading.WANTED_NOW


def test_a_wish_that_came_true_is_offered_with_one_key(
    build: Builder, patron: int, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    name = BilingualName("Antar buku ke rumah", "Home delivery")
    keep = build.services.key_lists.keep_service
    service = keep(build.actor, KeepService(None, name, None)).result
    build.statement(
        patron,
        "",
        heading=Heading.WANTED_IN_FUTURE,
        shape=Shape.WISH,
        service_id=service,
        stated_on=TODAY - timedelta(days=9),
    )
    keep(build.actor, KeepService(service, name, TODAY))
    ask = card(show, patron, tab, qtbot)
    assert "Antar buku ke rumah" in ask._question.text()
    assert ask._why.text() == "Services wanted in the future: wished for on 14 Nov 2026, exists now"
    qtbot.keyClick(ask, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: ask._why.text() == "Who they are: not known yet")
    (current,) = build.all(Statement, lambda one: one.status == StatementStatus.CURRENT)
    assert current.degree == WishState.OFFERED


def test_letters_that_mean_nothing_here_do_nothing(
    build: Builder, patron: int, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    ask = card(show, patron, tab, qtbot)
    for key in (Qt.Key.Key_T, Qt.Key.Key_O, Qt.Key.Key_X):
        qtbot.keyClick(ask, key)
    qtbot.keyClick(ask, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert build.all(Asking) == []
    assert ask._why.text() == "Who they are: not known yet"


def test_the_keys_are_those_of_the_language_of_the_screen(
    build: Builder, patron: int, show: Show, tab: PatronsTab, qtbot: QtBot, workplace: Workplace
) -> None:
    workplace.languages.use(Language.INDONESIAN)
    ask = card(show, patron, tab, qtbot)
    assert [ask._buttons._answered.text(), ask._buttons._decline.text()] == ["Dijawab", "Menolak"]
    qtbot.keyClick(ask, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: [one.put_off for one in build.all(Asking)] == [PutOff.DECLINED])


def test_a_patron_who_is_written_to_in_english_is_asked_in_english(
    build: Builder, show: Show, workplace: Workplace
) -> None:
    workplace.languages.use(Language.INDONESIAN)
    patron = build.patron(language=WrittenLanguage.ENGLISH)
    ask = show(patron).summary._ask
    assert ask._question.text() == "“What are you studying or working on these days?”"
    assert ask._why.text() == "Siapa mereka: belum diketahui"


def test_the_card_of_the_heading_asks_the_same_with_the_same_keys(
    build: Builder, patron: int, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    panel = show(patron)
    panel.open_page(Page.KEY_INFORMATION)
    qtbot.waitUntil(lambda: panel.key_information._known is not None)
    who = panel.key_information._grid.card(Heading.WHO_THEY_ARE)
    tab.activateWindow()
    who.setFocus()
    qtbot.waitUntil(who.hasFocus)
    qtbot.keyClick(who, Qt.Key.Key_S)
    traits = panel.key_information._grid.card(Heading.TRAITS)
    qtbot.waitUntil(traits._asked.isVisible)
    assert who._asked.isHidden()
    assert [one.heading for one in build.all(Asking)] == [Heading.WHO_THEY_ARE]
