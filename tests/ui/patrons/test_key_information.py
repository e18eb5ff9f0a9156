"""The nine cards: what is known, added to, corrected, withdrawn, confirmed; what is typed is never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.models.statement import Statement
from app.services.commands import CorrectStatement, WithdrawStatement
from app.ui.patrons.key_information.heading_card import HeadingCard
from app.ui.patrons.key_information.statement_entry import StatementEntry
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.theme.palette import Role
from app.ui.widgets.labels.label import Label
from app.vocabulary.key_information import Heading, StatementStatus
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Show, button


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


@pytest.fixture
def open_page(show: Show, patron: int, qtbot: QtBot) -> "OpenPage":
    return OpenPage(show, patron, qtbot)


class OpenPage:
    """Opens the page on the patron, and waits until it is read."""

    def __init__(self, show: Show, patron: int, qtbot: QtBot) -> None:
        self._show = show
        self._patron = patron
        self._qtbot = qtbot

    def __call__(self) -> PatronPanel:
        panel = self._show(self._patron)
        panel.open_page(Page.KEY_INFORMATION)
        self._qtbot.waitUntil(lambda: panel.key_information._known is not None)
        return panel


def card_of(panel: PatronPanel, heading: Heading) -> HeadingCard:
    return panel.key_information._grid.card(heading)


def entry(panel: PatronPanel, statement: int) -> StatementEntry:
    found = panel.findChild(StatementEntry, f"statement_{statement}")
    assert found is not None
    return found


def texts(card: HeadingCard) -> list[str]:
    return [label.text() for label in card.findChildren(Label) if label.isVisible() and label.text()]


def editor(panel: PatronPanel) -> QPlainTextEdit:
    found = panel.findChild(QPlainTextEdit, "correct_text")
    assert found is not None
    return found


def test_each_card_has_its_statements_with_source_day_and_author(
    build: Builder, patron: int, open_page: OpenPage
) -> None:
    build.statement(patron, "Mahasiswi tahun ketiga", heading=Heading.WHO_THEY_ARE)
    build.statement(patron, "Asisten dosen", heading=Heading.WHO_THEY_ARE)
    shown = texts(card_of(open_page(), Heading.WHO_THEY_ARE))
    assert "Mahasiswi tahun ketiga" in shown
    assert "Asisten dosen" in shown
    assert shown.count("At the desk · 23 Nov 2026 · Siti Rahmawati") == 2


def test_the_meter_tells_what_is_known_old_and_missing(
    build: Builder, clock: SettableClock, patron: int, open_page: OpenPage
) -> None:
    build.statement(patron, heading=Heading.WANTED_NOW)
    clock.advance(days=100)
    build.statement(patron, heading=Heading.WHO_THEY_ARE)
    head = open_page().key_information._head
    assert head._known.text() == "2 of 9 known"
    assert head._meter.accessibleName() == "2 of 9 known"
    assert head._meter._segments.count(Role.DUE) == 1
    assert head._meter._segments.count(None) == 7
    assert head._old.mark is not None
    assert head._old.mark.word == "1 to confirm again"


def test_an_empty_card_asks_its_question_and_adds_under_its_heading(
    patron: int, open_page: OpenPage, tab: PatronsTab, qtbot: QtBot
) -> None:
    panel = open_page()
    assert "not known yet" in texts(card_of(panel, Heading.BENEFITS))
    for name in (f"card_{Heading.BENEFITS}_answer", f"card_{Heading.BENEFITS}_add"):
        with qtbot.waitSignal(tab.statement_requested) as asked:
            button(panel, name).click()
        assert asked.args == [patron, Heading.BENEFITS]


def test_the_page_adds_under_the_heading_that_is_to_be_asked_next(
    build: Builder, patron: int, open_page: OpenPage, tab: PatronsTab, qtbot: QtBot
) -> None:
    build.statement(patron, heading=Heading.WHO_THEY_ARE)
    panel = open_page()
    with qtbot.waitSignal(tab.statement_requested) as asked:
        button(panel, "add_statement").click()
    assert asked.args == [patron, Heading.TRAITS]


def test_all_that_is_old_under_a_heading_is_confirmed_by_one_key_while_its_card_has_the_focus(
    build: Builder, clock: SettableClock, patron: int, open_page: OpenPage, tab: PatronsTab, qtbot: QtBot
) -> None:
    for heading in Heading:
        build.statement(patron, heading=heading)
    old = build.statement(patron, "Ingin jurnal", heading=Heading.WANTED_NOW)
    clock.advance(days=91)
    fresh = build.statement(patron, "Teliti", heading=Heading.TRAITS)
    panel = open_page()
    card = card_of(panel, Heading.WANTED_NOW)
    qtbot.waitUntil(card._asked.isVisible)
    tab.activateWindow()
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, Qt.Key.Key_T)
    qtbot.waitUntil(card._asked.isHidden)
    assert build.get(Statement, old).confirmed_on is not None
    assert build.get(Statement, fresh).confirmed_on is None
    assert "still true on" in entry(panel, old)._origin.text()


def test_an_old_card_that_is_not_asked_about_now_is_confirmed_or_corrected_too(
    build: Builder, clock: SettableClock, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron, "Ingin jurnal")
    clock.advance(days=91)
    panel = open_page()
    card = card_of(panel, Heading.WANTED_NOW)
    qtbot.waitUntil(card._confirming.isVisible)
    button(panel, f"card_{Heading.WANTED_NOW}_correct").click()
    assert editor(panel).toPlainText() == "Ingin jurnal"
    entry(panel, number).stop_editing()
    button(panel, f"card_{Heading.WANTED_NOW}_confirm").click()
    qtbot.waitUntil(card._confirming.isHidden)
    assert build.get(Statement, number).confirmed_on is not None


def test_a_fresh_statement_has_its_confirming_in_the_menu(
    build: Builder, patron: int, open_page: OpenPage
) -> None:
    build.statement(patron)
    assert card_of(open_page(), Heading.WANTED_NOW)._confirming.isHidden()


def test_a_letter_in_a_card_of_which_nothing_is_old_does_nothing(
    build: Builder, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron)
    card = card_of(open_page(), Heading.WANTED_NOW)
    qtbot.keyClick(card, Qt.Key.Key_T)
    qtbot.keyClick(card, Qt.Key.Key_S)
    assert build.get(Statement, number).confirmed_on is None


def test_a_withdrawn_statement_goes_and_stands_in_the_history(
    build: Builder, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron, "Ingin ruang diskusi")
    panel = open_page()
    card = card_of(panel, Heading.WANTED_NOW)
    qtbot.waitUntil(lambda: "Ingin ruang diskusi" in texts(card))
    entry(panel, number)._withdraw.trigger()
    qtbot.waitUntil(lambda: "Ingin ruang diskusi" not in texts(card))
    button(panel, "statement_history").click()
    origin = "withdrawn on 23 Nov 2026 by Siti Rahmawati · At the desk · 23 Nov 2026 · Siti Rahmawati"
    qtbot.waitUntil(lambda: {"Ingin ruang diskusi", origin} <= set(texts(card)))


def test_a_statement_is_corrected_where_it_stands(
    build: Builder, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron, "Ingin jurnal")
    panel = open_page()
    entry(panel, number)._correct.trigger()
    field = editor(panel)
    assert field.toPlainText() == "Ingin jurnal"
    field.setPlainText("Ingin jurnal elektronik")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = card_of(panel, Heading.WANTED_NOW)
    qtbot.waitUntil(lambda: "Ingin jurnal elektronik" in texts(card))
    assert "Ingin jurnal" not in texts(card)
    assert build.get(Statement, number).status == StatementStatus.CORRECTED


def test_a_refused_correction_says_why_and_keeps_what_was_typed(
    build: Builder, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron, "Ingin jurnal")
    panel = open_page()
    entry(panel, number).edit()
    field = editor(panel)
    field.setPlainText("Ingin\u202ejurnal")
    button(panel, "correct_save").click()
    shown = entry(panel, number)._editor
    assert shown is not None
    qtbot.waitUntil(lambda: "U+202E" in shown._field.error)
    assert field.toPlainText() == "Ingin\u202ejurnal"
    assert build.get(Statement, number).status == StatementStatus.CURRENT


def test_escape_closes_the_field_and_keeps_nothing(
    build: Builder, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron, "Ingin jurnal")
    panel = open_page()
    entry(panel, number).edit()
    editor(panel).setPlainText("Something else")
    qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    assert entry(panel, number)._editor is None
    assert "Ingin jurnal" in texts(card_of(panel, Heading.WANTED_NOW))


def test_what_is_typed_outlives_a_change_by_somebody_else(
    build: Builder, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron, "Ingin jurnal")
    other = build.statement(patron, "Ingin ruang diskusi")
    panel = open_page()
    entry(panel, number).edit()
    editor(panel).setPlainText("Ingin jurnal elektronik")
    entry(panel, other)._confirm.trigger()
    build.services.key_information.withdraw(build.actor, WithdrawStatement(other))
    panel.key_information._outdate()
    card = card_of(panel, Heading.WANTED_NOW)
    qtbot.waitUntil(lambda: "Ingin ruang diskusi" not in texts(card))
    assert editor(panel).toPlainText() == "Ingin jurnal elektronik"


def test_a_statement_that_somebody_changed_meanwhile_is_refused_and_read_again(
    build: Builder, patron: int, open_page: OpenPage, qtbot: QtBot
) -> None:
    number = build.statement(patron, "Ingin jurnal")
    panel = open_page()
    better = CorrectStatement(number, "Ingin jurnal elektronik")
    build.services.key_information.correct(build.actor, better)
    entry(panel, number)._withdraw.trigger()
    qtbot.waitUntil(panel._bar.isVisible)
    qtbot.waitUntil(lambda: "Ingin jurnal elektronik" in texts(card_of(panel, Heading.WANTED_NOW)))


def test_the_arrow_keys_walk_the_cards_and_enter_adds(
    patron: int, open_page: OpenPage, tab: PatronsTab, qtbot: QtBot
) -> None:
    panel = open_page()
    tab.activateWindow()
    first = card_of(panel, Heading.WHO_THEY_ARE)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = card_of(panel, Heading.TRAITS)
    qtbot.waitUntil(second.hasFocus)
    qtbot.keyClick(second, Qt.Key.Key_Down)
    below = card_of(panel, Heading.HOW_THEY_USE)
    qtbot.waitUntil(below.hasFocus)
    with qtbot.waitSignal(tab.statement_requested) as asked:
        qtbot.keyClick(below, Qt.Key.Key_Return)
    assert asked.args == [patron, Heading.HOW_THEY_USE]


def test_the_cards_of_another_patron_replace_those_of_the_first(
    build: Builder, patron: int, open_page: OpenPage, show: Show, qtbot: QtBot
) -> None:
    build.statement(patron, "Ingin jurnal")
    panel = open_page()
    assert "Ingin jurnal" in texts(card_of(panel, Heading.WANTED_NOW))
    show(build.patron("Suparti"))
    assert "Ingin jurnal" not in texts(card_of(panel, Heading.WANTED_NOW))
    qtbot.waitUntil(lambda: "not known yet" in texts(card_of(panel, Heading.WANTED_NOW)))
