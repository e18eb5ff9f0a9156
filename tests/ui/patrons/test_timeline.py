"""The timeline: entries under their days, read on by scrolling, mended after changes, opened by Enter."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.queries.rows import TimelineEntry
from app.services.commands import NoteOnRequest
from app.ui.languages import Language
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.patrons.timeline.timeline_model import PAGE, TimelineModel
from app.ui.patrons.timeline.wrapped_text import wrapped
from app.ui.tables.columns import RowRole
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
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
    return model


def shown(model: TimelineModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def entries(model: TimelineModel) -> list[TimelineEntry]:
    items = (model.item(row) for row in range(model.rowCount()))
    return [item for item in items if isinstance(item, TimelineEntry)]


def test_everything_stands_under_its_day_newest_first(
    build: Builder, clock: SettableClock, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.statement(patron, "Menulis skripsi", heading=Heading.WHO_THEY_ARE, stated_on=date(2026, 11, 20))
    build.interaction(patron, note="Menanyakan\n\njam buka")
    clock.advance(days=1)
    request = build.request(patron, subject="Bab 2", promised_for=clock.ahead(days=2))
    clock.advance(minutes=5)
    note = NoteOnRequest(request, "ProQuest mati")
    build.services.requests.add_note(build.actor, note)
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
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == content.spoken


def test_the_keyboard_passes_over_the_days(build: Builder, show: Show, qtbot: QtBot) -> None:
    patron = build.patron()
    build.interaction(patron)
    model = open_timeline(show(patron), qtbot)
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_it_reads_on_until_the_end(build: Builder, clock: SettableClock, show: Show, qtbot: QtBot) -> None:
    patron = build.patron()
    for number in range(2 * PAGE + 5):
        clock.advance(minutes=1)
        build.interaction(patron, note=f"Contact {number}")
    model = open_timeline(show(patron), qtbot)
    seen = len(entries(model))
    assert PAGE <= seen < 2 * PAGE + 5
    bar = show(patron).timeline._view.verticalScrollBar()

    def all_are_there() -> bool:
        bar.setValue(bar.maximum())
        return len(entries(model)) == 2 * PAGE + 5

    qtbot.waitUntil(all_are_there)
    notes = [entry.interaction.note for entry in entries(model) if entry.interaction]
    assert notes == [f"Contact {number}" for number in reversed(range(2 * PAGE + 5))]
    assert not model.canFetchMore(QModelIndex())


def test_enter_opens_the_request_of_an_event(
    build: Builder, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    patron = build.patron()
    request = build.request(patron)
    panel = show(patron)
    model = open_timeline(panel, qtbot)
    view = panel.timeline._view
    view.setCurrentIndex(model.index(1))
    with qtbot.waitSignal(tab.open_request_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [request]


def test_a_change_adds_its_entry_and_leaves_the_selected_one_selected(
    build: Builder, clock: SettableClock, workplace: Workplace, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.interaction(patron, note="First")
    clock.advance(days=1)
    build.interaction(patron, note="Second")
    panel = show(patron)
    model = open_timeline(panel, qtbot)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    view = panel.timeline._view
    view.setCurrentIndex(model.index(3))
    clock.advance(hours=1)
    build.interaction(patron, note="Third")
    workplace.tasks.committed.emit(SOMETHING_LOGGED)
    qtbot.waitUntil(lambda: shown(model) == ["Today", "Third", "Second", "Yesterday", "First"])
    item = view.currentIndex().data(RowRole)
    assert isinstance(item, TimelineEntry)
    assert item.interaction is not None
    assert item.interaction.note == "First"


def test_another_patron_takes_the_first_ones_entries_away(build: Builder, show: Show, qtbot: QtBot) -> None:
    first, second = build.patron("Nur'aini"), build.patron("Suparti")
    build.interaction(first, note="Of the first")
    panel = show(first)
    model = open_timeline(panel, qtbot)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    show(second)
    assert shown(model) == []
    qtbot.waitUntil(button(panel, "timeline_empty_action").isVisible)


def test_a_narrow_window_makes_rows_higher_and_no_note_takes_more_than_three_lines(
    build: Builder, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.interaction(patron, note="Menanyakan jam buka perpustakaan " * 4)
    panel = show(patron)
    open_timeline(panel, qtbot)
    view = panel.timeline._view
    one_line = view.sizeHintForIndex(view.model().index(1, 0)).height()
    tab.resize(tab.minimumSizeHint().width(), tab.height())
    two_lines = view.sizeHintForIndex(view.model().index(1, 0)).height()
    assert two_lines > one_line
    build.interaction(patron, note="Menanyakan jam buka perpustakaan " * 400)
    show(patron)
    qtbot.waitUntil(lambda: view.model().rowCount() == 3)
    at_most = one_line + 2 * (two_lines - one_line)
    assert view.sizeHintForIndex(view.model().index(1, 0)).height() <= at_most


@pytest.mark.parametrize(
    "text", ["Satu dua tiga empat lima enam " * 4, "😀 senang " * 20, "一二三四五六七" * 20]
)
def test_a_text_is_wrapped_without_losing_or_breaking_a_letter(theme: Theme, text: str) -> None:
    font: QFont = theme.font(Type.BODY)
    width = 200
    lines = wrapped(text, font, width, 99)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width for line in lines)
    short = wrapped(text, font, width, 2)
    assert len(short) == 2
    assert short[1].endswith("…")
    assert wrapped("Singkat", font, width, 3) == ("Singkat",)


def test_the_days_are_said_in_the_language_that_is_switched_to(
    build: Builder, workplace: Workplace, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.interaction(patron)
    model = open_timeline(show(patron), qtbot)
    workplace.languages.use(Language.INDONESIAN)
    assert shown(model)[0] == "Hari ini"
