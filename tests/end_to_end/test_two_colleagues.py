"""Two colleagues share a desk, with a keyboard and a scanner, from the start of the program to its end."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import SettingsFile
from app.ui.languages import Languages
from tests.end_to_end.desks import whole_desk_on
from tests.end_to_end.shared_desk import JOKO, NURAINI, SITI, SUPARTI, SharedDesk
from tests.settable_clock import SettableClock


def test_two_colleagues_share_a_desk_and_each_note_is_their_own(shared: SharedDesk) -> None:
    shared.desk.begin()
    assert shared.question == "Who is at the desk?"
    shared.press(Qt.Key.Key_Return)  # Siti, who was there last
    shared.scan("M0000017")
    assert shared.patron == NURAINI
    shared.write_note("Menanyakan jam buka")
    shared.press(Qt.Key.Key_Return)
    shared.scan("P0002")
    assert (shared.at_the_desk, shared.window.parts.toast.shown is not None) == (JOKO, True)
    shared.write_note("Menerima buku")
    shared.press(Qt.Key.Key_Return)
    assert [(one.note, one.staff_name) for one in shared.logged()] == [
        ("Menerima buku", JOKO),
        ("Menanyakan jam buka", SITI),
    ]


def test_a_note_begun_by_one_is_kept_over_the_rest_and_saved_as_who_is_there_then(
    shared: SharedDesk,
) -> None:
    dialog, note = shared.write_note("Menanyakan")
    shared.clock.advance(minutes=10)
    shared.desk._rest.look()
    assert (shared.question, dialog.isVisible()) == (f"Still {SITI}?", False)
    shared.scan("P0002")
    assert (shared.question, dialog.isVisible(), note.toPlainText()) == ("", True, "Menanyakan")
    shared.press(Qt.Key.Key_Return)
    assert [(one.note, one.staff_name) for one in shared.logged()] == [("Menanyakan", JOKO)]


def test_a_patrons_card_scanned_while_the_desk_asks_opens_after_the_answer(shared: SharedDesk) -> None:
    shared.clock.advance(minutes=10)
    shared.desk._rest.look()
    shared.scan("M0000088")
    assert (shared.question, shared.patron) == (f"Still {SITI}?", None)
    assert "M0000088" not in shared.window.parts.curtain._kept.accessibleName()
    shared.press(Qt.Key.Key_Return)
    assert (shared.question, shared.patron) == ("", SUPARTI)


def test_a_locked_screen_and_its_title_name_no_patron(shared: SharedDesk) -> None:
    shared.scan("M0000017")
    shared.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shared.question == "Who is at the desk?"
    shown = [part for part in shared.window.findChildren(QWidget) if part.isVisible()]
    assert not any("Nur" in part.accessibleName() for part in shown)
    assert "Nur" not in shared.window.windowTitle()
    shared.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shared.question == "Who is at the desk?"
    shared.press(Qt.Key.Key_Return)
    assert (shared.question, shared.patron) == ("", NURAINI)


def test_who_was_there_last_is_marked_the_next_morning(
    shared_library: Path, qapp: QApplication, languages: Languages, tmp_path: Path, clock: SettableClock
) -> None:
    with whole_desk_on(shared_library, qapp, languages, tmp_path, clock) as desk:
        joko = desk.workplace.queries.desk.staff_by_card("P0002")
        assert joko is not None
        desk.window.parts.presence.take_card(joko)
    with whole_desk_on(shared_library, qapp, languages, tmp_path, clock) as desk:
        assert desk.workplace.session.staff == joko
    assert SettingsFile(tmp_path / "settings.toml").settings.staff == joko.id
