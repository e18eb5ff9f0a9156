"""The list: what it shows, how it is narrowed and ordered, what it says when it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.queries.patron_lists import PatronChip, PatronOrder
from app.ui.languages import Language
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.workplace import Workplace
from tests.builders import Builder, card
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Open, button


def listed(tab: PatronsTab) -> list[str]:
    model = tab._list._model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def wait_for(qtbot: QtBot, tab: PatronsTab, names: list[str]) -> None:
    qtbot.waitUntil(lambda: listed(tab) == names)


def test_the_newest_use_comes_first_until_another_order_is_chosen(
    build: Builder, clock: SettableClock, open_tab: Open, qtbot: QtBot
) -> None:
    build.patron("Andi")
    clock.advance(days=1)
    build.patron("Yohanes")
    tab = open_tab()
    wait_for(qtbot, tab, ["Yohanes", "Andi"])
    tab._list.show_order(PatronOrder.NAME)
    wait_for(qtbot, tab, ["Andi", "Yohanes"])
    assert button(tab, "patron_order").text() == "By name"


def test_a_search_puts_the_exact_number_first_and_tells_how_many(
    build: Builder, open_tab: Open, qtbot: QtBot
) -> None:
    build.patron("Suparti M17")
    build.patron("Nur'aini Siregar", identifiers=(card("M17"),))
    build.patron("Bambang")
    tab = open_tab()
    tab.search("m17")
    wait_for(qtbot, tab, ["Nur'aini Siregar", "Suparti M17"])
    assert tab._list._head._count.text() == "2"
    assert button(tab, "patron_order").isHidden()
    tab.search("")
    qtbot.waitUntil(lambda: len(listed(tab)) == 3)
    assert not button(tab, "patron_order").isHidden()


def test_a_chip_narrows_to_open_requests(build: Builder, open_tab: Open, qtbot: QtBot) -> None:
    build.patron("Bambang")
    build.request(build.patron("Suparti"))
    tab = open_tab()
    qtbot.mouseClick(button(tab, f"chip_{PatronChip.OPEN_REQUESTS}"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, tab, ["Suparti"])


def test_enter_opens_the_first_patron_of_the_search_that_is_still_on_its_way(
    build: Builder, open_tab: Open, qtbot: QtBot
) -> None:
    build.patron("Bambang")
    wanted = build.patron("Suparti")
    tab = open_tab()
    tab.search("supar")
    with qtbot.waitSignal(tab.patron_shown) as shown:
        tab.open_first()
    assert shown.args == [wanted]


def test_walking_the_list_by_keyboard_shows_each_patron(
    build: Builder, clock: SettableClock, open_tab: Open, qtbot: QtBot
) -> None:
    ids = []
    for name in ("Andi", "Bambang"):
        clock.advance(days=1)
        ids.append(build.patron(name))
    tab = open_tab()
    wait_for(qtbot, tab, ["Bambang", "Andi"])
    view = tab._list._view
    for expected in reversed(ids):
        with qtbot.waitSignal(tab.patron_shown) as shown:
            qtbot.keyClick(view, Qt.Key.Key_Down)
        assert shown.args == [expected]


def test_nobody_found_offers_the_way_back_and_a_new_patron_of_that_name(
    build: Builder, open_tab: Open, qtbot: QtBot
) -> None:
    build.patron("Bambang")
    tab = open_tab()
    tab.search("Zainab & Co")
    qtbot.waitUntil(tab._list._nobody.isVisible)
    assert button(tab, "nobody_add").text() == "New patron “Zainab && Co”"
    with qtbot.waitSignal(tab.add_patron_requested) as asked:
        button(tab, "nobody_add").click()
    assert asked.args == ["Zainab & Co"]
    with qtbot.waitSignal(tab.clear_search_requested):
        button(tab, "nobody_clear").click()
    wait_for(qtbot, tab, ["Bambang"])


def test_an_empty_chip_says_what_it_is_for_and_leads_back_to_all(
    build: Builder, open_tab: Open, qtbot: QtBot
) -> None:
    build.patron("Bambang")
    tab = open_tab()
    button(tab, f"chip_{PatronChip.TODAY}").click()
    qtbot.waitUntil(tab._list._nobody.isVisible)
    assert tab._list._nobody._sentence.text() == "Whoever is served today will stand here."
    button(tab, "nobody_all").click()
    wait_for(qtbot, tab, ["Bambang"])


def test_an_empty_library_offers_to_register_a_patron(open_tab: Open, qtbot: QtBot) -> None:
    tab = open_tab()
    qtbot.waitUntil(tab._list._nobody.isVisible)
    with qtbot.waitSignal(tab.add_patron_requested) as asked:
        button(tab, "nobody_add").click()
    assert asked.args == [""]


def test_a_row_is_spoken_with_card_state_and_last_use(
    build: Builder, clock: SettableClock, open_tab: Open, qtbot: QtBot
) -> None:
    patron = build.patron("Suparti", identifiers=(card("M88"),))
    build.request(patron, promised_for=clock.ahead(hours=1))
    clock.advance(days=1)
    tab = open_tab()
    wait_for(qtbot, tab, ["Suparti"])
    index = tab._list._model.index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Suparti, M88, yesterday, 1 late"


def test_letters_typed_into_the_list_go_to_the_find_box(build: Builder, open_tab: Open, qtbot: QtBot) -> None:
    build.patron("Bambang")
    tab = open_tab()
    wait_for(qtbot, tab, ["Bambang"])
    with qtbot.waitSignal(tab.text_typed) as typed:
        qtbot.keyClicks(tab._list._view, "s")
    assert typed.args == ["s"]


def test_the_model_keeps_qts_rules(build: Builder, open_tab: Open, qtbot: QtBot) -> None:
    tab = open_tab()
    tester = QAbstractItemModelTester(
        tab._list._model, QAbstractItemModelTester.FailureReportingMode.Fatal, tab
    )
    for number in range(70):
        build.patron(f"Patron {number}")
    tab.search("patron 1")
    qtbot.waitUntil(lambda: len(listed(tab)) == 11)
    assert tester.model() is tab._list._model


def test_the_list_speaks_the_language_that_is_switched_to(workplace: Workplace, open_tab: Open) -> None:
    tab = open_tab()
    workplace.languages.use(Language.INDONESIAN)
    assert button(tab, f"chip_{PatronChip.ALL}").text() == "Semua"
