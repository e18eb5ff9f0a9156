"""The first page: open requests, nine headings, one question, last contacts; all on one screen."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.commands import ChangeStatus, PromiseDate
from app.ui.languages import Language
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.patrons.summary.request_line import RequestContent
from app.ui.theme.icon_names import Icon
from app.ui.workplace import Workplace
from app.vocabulary.key_information import Heading
from app.vocabulary.patrons import FormOfAddress, WrittenLanguage
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Show, button

LEFT_OF_THE_SCREEN = 620
"""What top bar, status bar, title bar and taskbar leave of 768."""


def requests(panel: PatronPanel) -> list[RequestContent]:
    return [line._content for line in panel.summary.requests._lines if not line.isHidden()]


def know(build: Builder, patron: int, *, but: Heading | None = None) -> None:
    for heading in Heading:
        if heading is not but:
            build.statement(patron, f"Known of {heading}", heading=heading)


def test_open_requests_stand_with_their_promises_the_nearest_first(
    build: Builder, clock: SettableClock, show: Show
) -> None:
    patron = build.patron()
    later = build.request(
        patron, subject="Later", promised_for=clock.ahead(days=4), needed_by=date(2026, 11, 30)
    )
    build.request(patron, subject="Unpromised")
    sooner = build.request(patron, subject="Sooner", promised_for=clock.ahead(days=1))
    move = PromiseDate(sooner, clock.ahead(days=2), "Abstracts come late")
    build.services.requests.promise(build.actor, move)
    wait = ChangeStatus(later, StatusClass.WAITING_FOR_PATRON)
    build.services.requests.change_status(build.actor, wait)
    shown = requests(show(patron))
    assert [(one.subject, one.promised, one.mark.word) for one in shown] == [
        ("Sooner", "24 → 25 Nov", "2 days left"),
        ("Later", "27 Nov", "Waiting for patron"),
        ("Unpromised", "", "No promise yet"),
    ]
    assert shown[1].second == "With nobody yet · needed by 30 Nov"


def test_a_promise_moved_into_another_month_shows_both_months(
    build: Builder, clock: SettableClock, show: Show
) -> None:
    patron = build.patron()
    request = build.request(patron, promised_for=clock.ahead(days=1))
    build.services.requests.promise(build.actor, PromiseDate(request, clock.ahead(days=10), "Late"))
    assert requests(show(patron))[0].promised == "24 Nov → 3 Dec"


def test_more_open_requests_than_fit_lead_to_the_requests_page(build: Builder, show: Show) -> None:
    patron = build.patron()
    for number in range(5):
        build.request(patron, subject=f"Request {number}")
    panel = show(patron)
    assert len(requests(panel)) == 3
    assert panel.summary.requests._head._note.text() == "5"
    button(panel, "open_requests_link").click()
    assert panel._tabs.currentIndex() == Page.REQUESTS


def test_enter_opens_a_request_and_the_arrow_keys_walk_the_rows(
    build: Builder, tab: PatronsTab, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.request(patron, subject="First")
    second = build.request(patron, subject="Second", promised_for=build.database.clock() + timedelta(days=1))
    panel = show(patron)
    first_row = button(panel, "open_request_1")
    first_row.setFocus()
    with qtbot.waitSignal(tab.open_request_requested) as asked:
        qtbot.keyClick(first_row, Qt.Key.Key_Return)
    assert asked.args == [second]


def test_a_request_without_a_promise_offers_to_give_one(
    build: Builder, tab: PatronsTab, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    request = build.request(patron)
    panel = show(patron)
    with qtbot.waitSignal(tab.promise_requested) as asked:
        button(panel, "open_request_1_promise").click()
    assert asked.args == [request]


def test_the_nine_lines_tell_what_is_known_how_old_it_is_and_what_to_ask(
    build: Builder, clock: SettableClock, show: Show
) -> None:
    patron = build.patron()
    build.statement(patron, "Menulis skripsi", heading=Heading.WHO_THEY_ARE)
    clock.advance(days=100)
    build.statement(patron, "Silang layan", heading=Heading.WANTED_NOW, stated_on=date(2026, 11, 23))
    build.interaction(patron)
    headings = show(patron).summary.headings
    content = {heading: row._content for heading, row in headings._rows.items()}
    assert content[Heading.WHO_THEY_ARE].parts == ("Menulis skripsi",)
    assert content[Heading.WHO_THEY_ARE].age == "3 mo"
    assert content[Heading.HOW_THEY_USE].parts == ("1 contact in 90 days", "At the desk: 1")
    assert content[Heading.HOW_THEY_USE].age == "counted"
    old = content[Heading.WANTED_NOW].mark
    assert old is not None
    assert (old.icon, old.word) == (Icon.REFRESH, "3 mo, to confirm")
    ask = content[Heading.TRAITS].mark
    assert ask is not None
    assert ask.word == "ask next"
    assert not content[Heading.BENEFITS].is_known
    assert content[Heading.BENEFITS].mark is None
    assert headings._head._note.text() == "3 of 9 known · 1 to confirm again"


@pytest.mark.parametrize(
    ("language", "form", "question"),
    [
        (WrittenLanguage.ENGLISH, FormOfAddress.KAK, "“What made you decide to use the library?”"),
        (WrittenLanguage.INDONESIAN, None, "“Apa yang membuat Anda memutuskan memakai perpustakaan?”"),
        (
            WrittenLanguage.INDONESIAN,
            FormOfAddress.KAK,
            "“Apa yang membuat Kakak memutuskan memakai perpustakaan?”",
        ),
    ],
)
def test_the_question_is_in_the_patrons_language_and_form_of_address(
    build: Builder, show: Show, language: WrittenLanguage, form: FormOfAddress | None, question: str
) -> None:
    patron = build.patron(language=language, form_of_address=form)
    know(build, patron, but=Heading.TRIGGERS)
    ask = show(patron).summary._ask
    assert ask._question.text() == question
    assert ask._why.text() == "What triggers their decision: not known yet"


def test_an_answer_is_asked_for_under_the_heading_in_question(
    build: Builder, tab: PatronsTab, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    know(build, patron, but=Heading.BENEFITS)
    with qtbot.waitSignal(tab.statement_requested) as asked:
        button(show(patron), "ask_answered").click()
    assert asked.args == [patron, Heading.BENEFITS]


def test_when_all_is_known_the_oldest_is_asked_about_and_then_nothing(
    build: Builder, clock: SettableClock, show: Show
) -> None:
    patron = build.patron()
    know(build, patron)
    assert show(patron).summary._ask.isHidden()
    clock.advance(days=100)
    ask = show(patron).summary._ask
    assert not ask.isHidden()
    assert "Known of wanted_now" in ask._question.text()
    assert ask._why.text() == "Services wanted now: last confirmed 3 mo ago"


def test_a_heading_opens_its_card(build: Builder, show: Show, qtbot: QtBot) -> None:
    panel = show(build.patron())
    button(panel, f"heading_{Heading.BENEFITS}").click()
    assert panel._tabs.currentIndex() == Page.KEY_INFORMATION
    qtbot.waitUntil(panel.key_information._grid.card(Heading.BENEFITS).hasFocus)


def test_the_last_three_contacts_lead_to_the_timeline(
    build: Builder, clock: SettableClock, show: Show
) -> None:
    patron = build.patron()
    for number in range(4):
        clock.advance(hours=1)
        build.interaction(patron, note=f"Contact {number}\nand more")
    panel = show(patron)
    rows = [row for row in panel.summary.contacts._rows if not row.isHidden()]
    assert [row._first for row in rows] == ["Contact 3", "Contact 2", "Contact 1"]
    assert rows[0]._second == "Today 13:00 · At the desk · Siti Rahmawati"
    rows[0].click()
    assert panel._tabs.currentIndex() == Page.TIMELINE


@pytest.mark.parametrize("language", list(Language))
def test_a_full_summary_fits_the_smallest_screen(
    build: Builder, clock: SettableClock, workplace: Workplace, show: Show, language: Language
) -> None:
    workplace.languages.use(language)
    patron = build.patron("Nur'aini Siregar", form_of_address=FormOfAddress.KAK)
    for number in range(3):
        build.request(patron, subject=f"Request {number}", promised_for=clock.ahead(days=number + 1))
        build.interaction(patron)
    know(build, patron, but=Heading.WANTED_IN_FUTURE)
    panel = show(patron)
    assert panel.height() == LEFT_OF_THE_SCREEN
    assert panel.summary.verticalScrollBar().maximum() == 0
    assert panel.summary.horizontalScrollBar().maximum() == 0


def test_the_summary_of_another_patron_replaces_all_of_the_first(
    build: Builder, clock: SettableClock, show: Show
) -> None:
    first, second = build.patron("Nur'aini"), build.patron("Suparti")
    build.request(first, promised_for=clock.ahead(days=1))
    build.interaction(first)
    know(build, first)
    show(first)
    panel = show(second)
    assert requests(panel) == []
    assert [row for row in panel.summary.contacts._rows if not row.isHidden()] == []
    assert panel.summary.headings._head._note.text() == "0 of 9 known"
