"""The panel: head, pages, what it asks the window for, what it does when a patron changes or goes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.models.patron import Patron
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.theme.palette import Role
from app.ui.workplace import Workplace
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry
from app.vocabulary.patrons import (
    ContactKind,
    ContactStatus,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronStatus,
)
from tests.builders import Builder, card, mobile
from tests.ui.patrons.parts import Open, Show, button


def test_the_head_says_who_it_is_how_they_stand_and_how_they_are_reached(build: Builder, show: Show) -> None:
    patron = build.patron(
        "Nur'aini Siregar",
        form_of_address=FormOfAddress.KAK,
        title_after="S.Sos.",
        class_or_faculty="Ilmu Perpustakaan",
        member_until=date(2027, 8, 31),
        identifiers=(
            IdentifierEntry(IdentifierKind.NIM, "2490110"),
            IdentifierEntry(IdentifierKind.CARD, "M1", IdentifierStatus.LOST),
            card("M17"),
        ),
        contacts=(
            mobile("0812-1111-1111"),
            ContactEntry(ContactKind.EMAIL, "n@example.org", is_preferred=True),
        ),
    )
    head = show(patron).head
    assert head._address.text() == "Kak"
    assert head._name.text == "Nur'aini Siregar, S.Sos."
    assert head._number.text() == "M17"
    assert head._status.mark is not None
    assert head._status.mark.word == "Active until 31 Aug 2027"
    assert head._belonging.text == "Ilmu Perpustakaan · Cabang Tembalang"
    assert head._channel.text() == "n@example.org"
    assert head._language.text == "writes Indonesian"


def test_a_preferred_channel_stands_with_the_way_that_it_needs(
    build: Builder, workplace: Workplace, show: Show
) -> None:
    whatsapp = next(one for one in workplace.session.lists.channels if one.code == "whatsapp")
    old = ContactEntry(ContactKind.MOBILE, "0811-0000-0000", status=ContactStatus.OLD)
    email = ContactEntry(ContactKind.EMAIL, "n@example.org", is_preferred=True)
    patron = build.patron(preferred_channel_id=whatsapp.id, contacts=(email, old, mobile("0812-2876-4410")))
    assert show(patron).head._channel.text() == "WhatsApp 0812-2876-4410"


def test_a_membership_that_ran_out_is_said_to_have(build: Builder, show: Show) -> None:
    ended = build.patron("Suparti", member_until=date(2025, 8, 31))
    mark = show(ended).head._status.mark
    assert mark is not None
    assert (mark.word, mark.role) == ("Expired since 31 Aug 2025", Role.DUE)
    left = build.patron("Bambang", status=PatronStatus.LEFT, member_until=date(2025, 8, 31))
    mark = show(left).head._status.mark
    assert mark is not None
    assert mark.word == "Left"


def test_the_card_number_is_copied_for_the_library_system(build: Builder, show: Show, qtbot: QtBot) -> None:
    panel = show(build.patron(identifiers=(card("M0000017"),)))
    copy = button(panel, "copy_number")
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "M0000017"
    assert copy.accessibleName() == "Copied"
    panel.head._copy._back.timeout.emit()
    assert copy.accessibleName() == "Copy: card number"


def test_a_patron_without_a_number_has_nothing_to_copy(build: Builder, show: Show) -> None:
    assert button(show(build.patron("Suparti")), "copy_number").isHidden()


def test_markup_in_a_name_is_shown_as_it_is(build: Builder, show: Show) -> None:
    panel = show(build.patron("<img src='file:x'>", identifiers=(card("<b>1</b>"),)))
    assert panel.head._name.text == "<img src='file:x'>"
    assert panel.head._number.textFormat() == Qt.TextFormat.PlainText


def test_what_is_pressed_asks_for_the_patron_who_is_shown(
    build: Builder, tab: PatronsTab, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    panel = show(patron)
    for name, signal in (
        ("log_interaction", tab.log_interaction_requested),
        ("new_request", tab.new_request_requested),
        ("profile_edit", tab.edit_patron_requested),
        ("no_contacts_action", tab.log_interaction_requested),
        ("no_open_requests_action", tab.new_request_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            button(panel, name).click()
        assert asked.args == [patron]


def test_f2_edits_the_patron_from_anywhere_in_the_tab(
    build: Builder, tab: PatronsTab, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    show(patron)
    tab.activateWindow()
    tab._list._view.setFocus()
    with qtbot.waitSignal(tab.edit_patron_requested) as asked:
        qtbot.keyClick(tab._list._view, Qt.Key.Key_F2)
    assert asked.args == [patron]


def test_the_requests_tab_counts_what_is_open_and_follows_changes(
    build: Builder, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    patron = build.patron()
    panel = show(patron)
    assert panel._tabs._counts[Page.REQUESTS] == 0
    build.request(patron)
    show(patron)
    assert panel._tabs._counts[Page.REQUESTS] == 1
    assert panel._tabs.accessibleTabName(Page.REQUESTS) == "Requests, 1 open"


def test_enter_in_the_list_leads_into_the_panel(build: Builder, open_tab: Open, qtbot: QtBot) -> None:
    build.patron()
    tab = open_tab()
    tab.activateWindow()
    view = tab._list._view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(tab.patron_shown):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(tab._panel._tabs.hasFocus)


def test_a_removed_patron_leaves_the_panel(build: Builder, tab: PatronsTab, show: Show, qtbot: QtBot) -> None:
    patron = build.patron()
    show(patron)
    build.put(Patron, patron, deleted=True)
    tab.show_patron(patron)
    qtbot.waitUntil(lambda: tab.current_patron() is None)
    assert tab._nobody.isVisible()


def test_the_panel_is_there_when_somebody_is_shown_and_else_after_the_start(
    build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    patron = build.patron()
    waiting, asked = PatronsTab(workplace), PatronsTab(workplace)
    for tab in (waiting, asked):
        qtbot.addWidget(tab)
        assert tab.findChild(PatronPanel) is None
    asked.show_patron(patron)
    assert asked.findChild(PatronPanel) is not None
    qtbot.waitUntil(lambda: waiting.findChild(PatronPanel) is not None)
