"""The timeline: entries under their days, found, narrowed, gone to by date, kept after changes, opened."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.queries import timeline as reading
from app.queries.rows import TimelineEntry
from app.queries.timeline_listing import TimelineKind, TimelineListing
from app.services.commands import NoteOnRequest
from app.services.duplicate_commands import MergePatrons
from app.ui.languages import Language
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.patrons.timeline.timeline_head import TimelineHead
from app.ui.patrons.timeline.timeline_model import TimelineModel
from app.ui.patrons.timeline.timeline_view import TimelineView
from app.ui.tables.columns import RowRole
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action, Changes
from app.vocabulary.key_information import Heading
from app.vocabulary.records import RecordKind
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Show, button

SOMETHING_LOGGED = Changes(1, Action.LOG_INTERACTION, frozenset({RecordKind.INTERACTION}))


def open_timeline(panel: PatronPanel, qtbot: QtBot) -> TimelineModel:
    model = panel.timeline._model
    with qtbot.waitSignal(model.shown):
        panel.open_page(Page.TIMELINE)
    qtbot.waitUntil(lambda: panel._workplace.tasks.is_idle)
    return model


def shown(model: TimelineModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def entries(model: TimelineModel) -> list[TimelineEntry]:
    rows = (model.row_at(row) for row in range(model.rowCount()))
    return [row for row in rows if isinstance(row, TimelineEntry)]


def head_of(panel: PatronPanel) -> TimelineHead:
    return panel.timeline._head


def view_of(panel: PatronPanel) -> TimelineView:
    return panel.timeline._view


def current(view: TimelineView) -> str:
    return str(view.currentIndex().data())


def test_everything_stands_under_its_day_newest_first(
    build: Builder, clock: SettableClock, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.statement(patron, "Menulis skripsi", heading=Heading.WHO_THEY_ARE, stated_on=date(2026, 11, 20))
    build.interaction(patron, note="Menanyakan\n\njam buka")
    clock.advance(days=1)
    request = build.request(patron, subject="Bab 2", promised_for=clock.ahead(days=2))
    clock.advance(minutes=5)
    build.services.requests.add_note(build.actor, NoteOnRequest(request, "ProQuest mati"))
    model = open_timeline(show(patron), qtbot)
    assert shown(model) == [
        "Today",
        "Note: ProQuest mati",
        "Promised for Thu 26 Nov 09:00",
        "Request taken",
        "Yesterday",
        "Menanyakan jam buka",
        "Friday 20 November",
        "Menulis skripsi",
    ]
    content = model._wording.content(entries(model)[0])
    assert content.staff_only == "staff only"
    assert content.spoken == "09:05, Note: ProQuest mati, R-1 Bab 2 · Siti Rahmawati, staff only"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == content.spoken


def test_merges_are_told_and_changes_of_the_record_when_they_are_wanted(
    build: Builder, show: Show, qtbot: QtBot
) -> None:
    patron, other = build.patron(), build.patron("Nuraini S.")
    build.services.duplicates.merge(build.actor, MergePatrons(kept_id=patron, lost_id=other))
    panel = show(patron)
    model = open_timeline(panel, qtbot)
    assert shown(model) == ["Today", "Merged with Nuraini S."]
    button(panel, "timeline_changes").click()
    qtbot.waitUntil(lambda: shown(model) == ["Today", "Patron registered", "Merged with Nuraini S."])
    assert model._wording.content(entries(model)[0]).second == (
        "change of the record · Siti Rahmawati · Meja layanan 1"
    )


def test_the_item_model_keeps_qts_rules(
    build: Builder, clock: SettableClock, workplace: Workplace, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    for _ in range(70):
        clock.advance(hours=7)
        build.interaction(patron)
    panel = show(patron)
    model = open_timeline(panel, qtbot)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.completed):
        model.show(TimelineListing(patron, zone=workplace.session.zone, text="jam"))
    assert tester.model().rowCount() > 70


def test_the_keyboard_passes_over_the_days(
    build: Builder, clock: SettableClock, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    for number in range(4):
        build.interaction(patron, note=f"Contact {number}")
        clock.advance(days=1)
    panel = show(patron)
    model, view = open_timeline(panel, qtbot), view_of(panel)
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    seen = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
        seen.append(current(view))
    assert seen == ["Contact 3", "Contact 2", "Contact 0", "Contact 1", "Contact 3"]
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert not model.is_heading(view.currentIndex().row())


@pytest.fixture
def long_one(build: Builder, clock: SettableClock, monkeypatch: pytest.MonkeyPatch) -> int:
    """A patron with more than two pages and two chunks of entries, one a day."""
    monkeypatch.setattr(reading, "CHUNK", 40)
    patron = build.patron()
    for number in range(150):
        build.interaction(patron, note=f"Contact {number}" + (" tentang manuskrip" if number == 7 else ""))
        clock.advance(days=1)
    return patron


def test_the_whole_length_is_known_and_its_end_is_gone_to_at_once(
    long_one: int, show: Show, qtbot: QtBot
) -> None:
    panel = show(long_one)
    model, view = open_timeline(panel, qtbot), view_of(panel)
    assert model.is_complete
    assert model.rowCount() == 300
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: current(view) == "Contact 0")


def test_words_are_found_in_it_and_typing_in_the_list_seeks(long_one: int, show: Show, qtbot: QtBot) -> None:
    panel = show(long_one)
    model = open_timeline(panel, qtbot)
    qtbot.keyClicks(view_of(panel), "m")
    find = head_of(panel).find_box
    assert find.text() == "m"
    find.setText("manusk")
    qtbot.waitUntil(
        lambda: (
            [one.interaction and one.interaction.note for one in entries(model)]
            == ["Contact 7 tentang manuskrip"]
        )
    )
    find.setText("tidak ada")
    qtbot.waitUntil(button(panel, "timeline_empty_action").isVisible)
    button(panel, "timeline_empty_action").click()
    qtbot.waitUntil(lambda: model.rowCount() == 300)
    assert find.text() == ""


def test_ctrl_f_leads_to_the_words_and_enter_back_to_the_list(
    long_one: int, show: Show, qtbot: QtBot
) -> None:
    panel = show(long_one)
    open_timeline(panel, qtbot)
    view_of(panel).setFocus()
    qtbot.keyClick(view_of(panel), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(head_of(panel).find_box.hasFocus)
    qtbot.keyClick(head_of(panel).find_box, Qt.Key.Key_Return)
    qtbot.waitUntil(view_of(panel).hasFocus)


def test_a_day_is_gone_to_even_one_without_entries_or_one_not_read_yet(
    long_one: int, show: Show, qtbot: QtBot
) -> None:
    panel = show(long_one)
    model, view = open_timeline(panel, qtbot), view_of(panel)
    head_of(panel)._day.setDate(QDate(2026, 12, 24))
    qtbot.waitUntil(lambda: current(view) == "Contact 31")
    assert view.rowAt(0) == view.currentIndex().row() - 1
    view.go_to(date(1999, 1, 1))
    qtbot.waitUntil(lambda: current(view) == "Contact 0")
    view.go_to(date(2099, 1, 1))
    qtbot.waitUntil(lambda: current(view) == "Contact 149")
    with qtbot.waitSignal(model.completed):
        model.show(TimelineListing(long_one, zone=panel._workplace.session.zone, staff_id=1))
        with qtbot.waitSignal(model.shown):
            pass
        view.go_to(date(2026, 11, 24))
    qtbot.waitUntil(lambda: current(view) == "Contact 1")


def test_it_is_narrowed_by_kind_and_all_comes_back(build: Builder, show: Show, qtbot: QtBot) -> None:
    patron = build.patron()
    build.interaction(patron, note="Jam buka")
    build.statement(patron, "Menulis skripsi")
    panel = show(patron)
    model = open_timeline(panel, qtbot)
    assert not button(panel, "timeline_clear").isVisible()
    head_of(panel)._kind.choose(TimelineKind.KEY_INFORMATION)
    head_of(panel)._tell()
    qtbot.waitUntil(lambda: shown(model) == ["Today", "Menulis skripsi"])
    button(panel, "timeline_clear").click()
    qtbot.waitUntil(lambda: shown(model) == ["Today", "Jam buka", "Menulis skripsi"])


def test_an_entry_opens_what_it_is_about(build: Builder, show: Show, tab: PatronsTab, qtbot: QtBot) -> None:
    patron, other = build.patron(), build.patron("Nuraini S.")
    interaction = build.interaction(patron)
    request = build.request(patron)
    build.statement(patron, heading=Heading.TRAITS)
    build.services.duplicates.merge(build.actor, MergePatrons(kept_id=patron, lost_id=other))
    panel = show(patron)
    model, view = open_timeline(panel, qtbot), view_of(panel)
    rows = ((row, model.row_at(row)) for row in range(model.rowCount()))
    places = {str(entry.kind): row for row, entry in rows if isinstance(entry, TimelineEntry)}
    for kind, signal, asked in (
        ("interaction", tab.correct_interaction_requested, [interaction]),
        ("request_event", tab.open_request_requested, [request]),
        ("merge", tab.history_requested, [patron]),
        ("statement", panel.timeline.heading_requested, [Heading.TRAITS]),
    ):
        view.setCurrentIndex(model.index(places[kind], 0))
        with qtbot.waitSignal(signal) as heard:
            qtbot.keyClick(view, Qt.Key.Key_Return)
        assert heard.args == asked
    assert panel._tabs.currentIndex() == Page.KEY_INFORMATION


def test_a_change_adds_its_entry_and_leaves_the_selected_one_selected(
    build: Builder, clock: SettableClock, workplace: Workplace, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.interaction(patron, note="First")
    clock.advance(days=1)
    build.interaction(patron, note="Second")
    panel = show(patron)
    model, view = open_timeline(panel, qtbot), view_of(panel)
    view.setCurrentIndex(model.index(3, 0))
    clock.advance(hours=1)
    build.interaction(patron, note="Third")
    workplace.tasks.committed.emit(SOMETHING_LOGGED)
    qtbot.waitUntil(lambda: shown(model) == ["Today", "Third", "Second", "Yesterday", "First"])
    qtbot.waitUntil(lambda: current(view) == "First")
    item = view.currentIndex().data(RowRole)
    assert isinstance(item, TimelineEntry)


def test_another_patron_takes_the_first_ones_entries_away(build: Builder, show: Show, qtbot: QtBot) -> None:
    first, second = build.patron("Nur'aini"), build.patron("Suparti")
    build.interaction(first, note="Of the first")
    panel = show(first)
    model = open_timeline(panel, qtbot)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    show(second)
    assert shown(model) == []
    qtbot.waitUntil(button(panel, "timeline_empty_action").isVisible)


def test_the_days_are_said_in_the_language_that_is_switched_to(
    build: Builder, workplace: Workplace, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.interaction(patron)
    model = open_timeline(show(patron), qtbot)
    workplace.languages.use(Language.INDONESIAN)
    assert shown(model)[0] == "Hari ini"
