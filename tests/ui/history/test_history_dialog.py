"""The history lists every change set, narrows, shows before and after, and takes back."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.models.identifier import Identifier
from app.models.patron import Patron
from app.queries.history_rows import RecordName
from app.services.commands import EditPatron
from app.ui.history.history_dialog import HistoryDialog
from app.ui.history.history_opener import HistoryOpener
from app.ui.languages import Language
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action
from app.vocabulary.records import RecordKind, RecordRef
from tests.builders import Builder, card
from tests.settable_clock import SettableClock
from tests.ui.history.conftest import Found


@pytest.fixture
def opener(workplace: Workplace, window: QWidget) -> HistoryOpener:
    return HistoryOpener(workplace, window)


@pytest.fixture
def history(opener: HistoryOpener, found: Found, qtbot: QtBot) -> Any:
    """Opens the history of all, or of a patron, and waits until it is read."""

    def open_it(patron_id: int | None = None) -> HistoryDialog:
        if patron_id is None:
            opener.open_all()
        else:
            opener.open_patron(patron_id)
        dialog = found(HistoryDialog)
        assert isinstance(dialog, HistoryDialog)
        qtbot.waitUntil(lambda: dialog._page.change_set_id is not None)
        return dialog

    return open_it


def edit(build: Builder, workplace: Workplace, patron_id: int, **fields: Any) -> int:
    before = workplace.queries.patrons.details(patron_id).form
    committed = build.services.patrons.edit(
        build.actor, EditPatron(patron_id, before, replace(before, **fields))
    )
    assert committed.changes.change_set_id is not None
    return committed.changes.change_set_id


def rows(dialog: HistoryDialog, column: int) -> list[str]:
    model = dialog._model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def press(dialog: QWidget, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(dialog: HistoryDialog, change_set_id: int, qtbot: QtBot) -> None:
    dialog._table.choose_record(change_set_id)
    dialog._read(change_set_id)
    qtbot.waitUntil(lambda: dialog._page.change_set_id == change_set_id)


def test_every_change_is_listed_newest_first_with_whom_it_was_about(
    build: Builder, history: Any, clock: SettableClock, qtbot: QtBot
) -> None:
    patron_id = build.patron("Suparti")
    clock.advance(hours=1)
    build.interaction(patron_id)
    dialog = history()
    assert rows(dialog, 1) == ["Interaction logged", "Patron registered", "Library set up"]
    assert rows(dialog, 3) == ["Siti Rahmawati", "Siti Rahmawati", "command line"]
    assert rows(dialog, 4)[:2] == ["Suparti", "Suparti"]
    assert {"Interaction with Suparti logged", "Note", "Menanyakan jam buka"} <= texts(dialog._page)
    QAbstractItemModelTester(dialog._model, QAbstractItemModelTester.FailureReportingMode.QtTest)
    build.interaction(patron_id)


def test_the_history_is_narrowed_by_who_what_and_about_whom(
    build: Builder, history: Any, qtbot: QtBot
) -> None:
    other = build.patron("Bambang")
    patron_id = build.patron("Suparti")
    joko = Builder(build.database, build.staff("Joko"))
    joko.interaction(patron_id)
    joko.interaction(other)
    dialog = history(patron_id)
    qtbot.waitUntil(lambda: rows(dialog, 1) == ["Interaction logged", "Patron registered"])
    assert dialog.filters._about.text() == "Only Suparti"
    press(dialog, "history_about", qtbot)
    qtbot.waitUntil(lambda: len(rows(dialog, 1)) == 6)
    dialog.filters._staff.choose(joko.actor.staff_id)
    qtbot.waitUntil(lambda: rows(dialog, 4) == ["Bambang", "Suparti"])
    dialog.filters._action.choose(Action.OPEN_REQUEST)
    qtbot.waitUntil(dialog._empty.isVisible)


def test_a_field_shows_before_and_after_and_what_it_is_now(
    build: Builder, workplace: Workplace, history: Any, qtbot: QtBot
) -> None:
    patron_id = build.patron(occupation="Pelajar")
    first = edit(build, workplace, patron_id, occupation="Guru")
    edit(build, workplace, patron_id, occupation="Dosen")
    dialog = history()
    choose(dialog, first, qtbot)
    said = texts(dialog._page)
    assert {"Patron: Nur'aini Siregar", "Occupation", "Pelajar → Guru", "now: Dosen"} <= said
    assert not {"sort_key", "occupation", "Removed"} & said


def test_one_field_is_restored(build: Builder, workplace: Workplace, history: Any, qtbot: QtBot) -> None:
    patron_id = build.patron(occupation="Pelajar")
    change_set = edit(build, workplace, patron_id, occupation="Guru", institution="SMAN 9")
    dialog = history()
    choose(dialog, change_set, qtbot)
    press(dialog, f"restore_{int(RecordKind.PATRON)}_{patron_id}_occupation", qtbot)
    qtbot.waitUntil(lambda: rows(dialog, 1)[0] == "Field restored")
    after = build.get(Patron, patron_id)
    assert (after.occupation, after.institution) == ("Pelajar", "SMAN 9")
    qtbot.waitUntil(lambda: "now: Pelajar" in texts(dialog._page))


def test_a_change_set_is_undone_and_done_again_from_here(
    build: Builder, workplace: Workplace, history: Any, qtbot: QtBot
) -> None:
    patron_id = build.patron(occupation="Pelajar")
    change_set = edit(build, workplace, patron_id, occupation="Guru")
    dialog = history()
    choose(dialog, change_set, qtbot)
    press(dialog, "history_undo", qtbot)
    qtbot.waitUntil(lambda: rows(dialog, 1)[0] == "Undone: Patron changed")
    qtbot.waitUntil(lambda: rows(dialog, 2)[1] == "undone")
    qtbot.waitUntil(lambda: dialog._page._undo.text() == "Do it again")
    assert build.get(Patron, patron_id).occupation == "Pelajar"
    press(dialog, "history_undo", qtbot)
    qtbot.waitUntil(lambda: rows(dialog, 1)[0] == "Done again")
    assert build.get(Patron, patron_id).occupation == "Guru"


def test_setting_up_the_library_offers_no_undo(build: Builder, history: Any, qtbot: QtBot) -> None:
    dialog = history()
    choose(dialog, 1, qtbot)
    assert not dialog._page._undo.isVisible()
    assert "98 more record(s) are not listed here." not in texts(dialog._page)


def test_what_a_change_is_about_is_opened(
    build: Builder, history: Any, opener: HistoryOpener, qtbot: QtBot
) -> None:
    request = build.request()
    dialog = history()
    with qtbot.waitSignal(opener.open_request_requested) as asked:
        press(dialog, "history_open_request", qtbot)
    assert asked.args == [request]
    with qtbot.waitSignal(opener.open_patron_requested) as opened:
        press(history(), "history_open_patron", qtbot)
    assert opened.args == [1]


def test_only_this_patron_is_a_click_away(build: Builder, history: Any, qtbot: QtBot) -> None:
    build.patron("Bambang")
    build.interaction(build.patron("Suparti"))
    dialog = history()
    press(dialog, "history_only", qtbot)
    qtbot.waitUntil(lambda: rows(dialog, 4) == ["Suparti", "Suparti"])


def test_an_identity_number_is_not_written_out(build: Builder, history: Any, qtbot: QtBot) -> None:
    build.patron(identifiers=(card("M1"),))
    (identifier,) = build.all(Identifier)
    build.put(Identifier, identifier.id, identifier_kind="nik", value="3374010101900001")
    dialog = history()
    said = " ".join(texts(dialog))
    assert "3374" not in said
    assert "••••••••••••0001" in said


def test_names_that_look_like_markup_are_shown_letter_by_letter(
    build: Builder, history: Any, qtbot: QtBot
) -> None:
    build.patron("<b>Ayu</b> & Co")
    dialog = history(1)
    assert dialog.filters._about.text() == "Only <b>Ayu</b> && Co"
    assert "Patron: <b>Ayu</b> & Co (new)" in texts(dialog._page)
    for label in dialog._page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_every_word_follows_the_language(
    build: Builder, workplace: Workplace, history: Any, qtbot: QtBot
) -> None:
    build.patron("Suparti")
    dialog = history()
    workplace.languages.use(Language.INDONESIAN)
    assert dialog.windowTitle() == "Riwayat"
    assert rows(dialog, 1)[0] == "Pemustaka didaftarkan"
    assert {"Suparti didaftarkan", "Nama lengkap"} <= texts(dialog._page)
    assert dialog.filters._staff.itemText(0) == "Semua petugas"


def test_everything_that_acts_has_a_name(build: Builder, history: Any, qtbot: QtBot) -> None:
    build.patron("Suparti")
    dialog = history()
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible() and not button.objectName().startswith("qt_"):
            assert button.objectName(), button
            assert button.accessibleName() or button.text(), button.objectName()


def test_a_record_that_never_was_is_refused(opener: HistoryOpener, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opener.refused):
        opener.open_request(404)


def test_a_record_without_a_patron_narrows_too(workplace: Workplace, window: QWidget, qtbot: QtBot) -> None:
    dialog = HistoryDialog(workplace, window)
    qtbot.add_widget(dialog)
    dialog.narrow_to(RecordName(RecordRef(RecordKind.DESK, 1), "Meja layanan 1"))
    qtbot.waitUntil(lambda: rows(dialog, 1) == ["Library set up"])
    assert dialog.filters._about.text() == "Only Meja layanan 1"
