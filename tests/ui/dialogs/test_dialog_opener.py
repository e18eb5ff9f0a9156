"""Each dialog does what it is for, on a real library, and keeps what was typed when it is refused."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.errors import RecordGoneError
from app.queries.queries import Queries
from app.services.commands import EditPatron
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.dialogs.promise_dialog import PromiseDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.dialogs.statement_dialog import StatementDialog
from app.ui.dialogs.status_dialog import StatusDialog
from app.ui.dialogs.text_dialog import NoteDialog
from app.ui.workplace import Workplace
from app.vocabulary.key_information import Heading
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.requests import EventKind, StatusClass
from tests.builders import Builder, card, mobile
from tests.settable_clock import SettableClock
from tests.ui.dialogs.opening import Opened


def form(build: Builder, patron_id: int) -> PatronForm:
    return Queries.of(build.database).patrons.details(patron_id).form


def part(dialog: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def write(dialog: QWidget, name: str, text: str) -> None:
    line = part(dialog, QLineEdit, name)
    assert isinstance(line, QLineEdit)
    line.setText(text)


def save(dialog: CommandDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_patron_is_added_with_number_and_birth_year(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    opener.add_patron("Suparti")
    dialog = opened(PatronDialog)
    write(dialog, "identifier_0_value", "M0000088")
    write(dialog, "contact_0_value", "0812 3456 7890")
    write(dialog, "patron_born", "5-1951")
    with qtbot.waitSignal(opener.patron_added) as added:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    stored = form(build, added.args[0])
    assert (stored.full_name, stored.born) == ("Suparti", "1951-05")
    assert [one.value for one in stored.identifiers] == ["M0000088"]


def test_a_number_that_was_searched_for_begins_as_the_card(opener: DialogOpener, opened: Opened) -> None:
    opener.add_patron("M0000099")
    line = part(opened(PatronDialog), QLineEdit, "identifier_0_value")
    assert isinstance(line, QLineEdit)
    assert line.text() == "M0000099"


def test_a_refused_number_is_told_beside_it_and_everything_stays(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    build.patron("Bambang Prasetyo", identifiers=(card("M1234"),))
    opener.add_patron("Suparti")
    dialog = opened(PatronDialog)
    write(dialog, "identifier_0_value", "M1234")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    field = dialog._form_fields["identifiers"]
    qtbot.waitUntil(lambda: "Bambang Prasetyo" in field.error)
    assert dialog._editors.full_name.text() == "Suparti"
    assert dialog.focusWidget() is part(dialog, QLineEdit, "identifier_0_value")
    write(dialog, "identifier_0_value", "M1235")
    save(dialog, qtbot)


def test_save_and_next_keeps_the_dialog_for_the_next_form_of_the_stack(
    opener: DialogOpener, opened: Opened, qtbot: QtBot
) -> None:
    opener.add_patron("Suparti")
    dialog = opened(PatronDialog)
    write(dialog, "patron_institution", "SMAN 9")
    button = part(dialog, QAbstractButton, "patron_save_and_next")
    with qtbot.waitSignal(opener.patron_added):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog._editors.full_name.text() == ""
    assert dialog._editors.institution.text() == "SMAN 9"


def test_a_form_that_is_saved_untouched_changes_nothing(
    opener: DialogOpener, opened: Opened, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    patron_id = build.patron(identifiers=(card("M1234"),), contacts=(mobile("081234567890"),), born="2004-05")
    before = form(build, patron_id)
    opener.edit_patron(patron_id)
    dialog = opened(PatronDialog)
    with qtbot.waitSignal(workplace.tasks.committed) as committed:
        save(dialog, qtbot)
    assert committed.args[0].change_set_id is None
    assert form(build, patron_id) == before


def test_two_who_changed_the_same_field_are_asked_and_theirs_can_be_kept(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    patron_id = build.patron()
    before = form(build, patron_id)
    opener.edit_patron(patron_id)
    dialog = opened(PatronDialog)
    theirs = replace(before, occupation="Dosen")
    build.services.patrons.edit(build.actor, EditPatron(patron_id, before, theirs))
    write(dialog, "patron_occupation", "Guru")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog._conflict_box.isVisible)
    dialog._conflict_box._choices[0].choose("theirs")
    save(dialog, qtbot)
    assert form(build, patron_id).occupation == "Dosen"


def test_a_request_is_opened_with_its_first_promise(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    opener.new_request(build.patron())
    dialog = opened(RequestDialog)
    write(dialog, "request_subject", "Artikel tentang Gen Z")
    dialog._promises.setChecked(True)
    with qtbot.waitSignal(opener.request_opened) as signal:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    details = Queries.of(build.database).requests.details(signal.args[0])
    assert details.row.subject == "Artikel tentang Gen Z"
    assert len(details.promises) == 1


def test_a_promise_is_moved_only_with_a_reason(
    opener: DialogOpener, opened: Opened, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    request_id = build.request(promised_for=clock.ahead(days=1))
    opener.promise(request_id)
    dialog = opened(PromiseDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._fields[-1].error != "")
    write(dialog, "promise_reason", "Artikel harus dipesan")
    with qtbot.waitSignal(opener.promise_moved) as moved:
        save(dialog, qtbot)
    assert moved.args == [request_id]
    promises = Queries.of(build.database).requests.details(request_id).promises
    assert [one.reason for one in promises] == [None, "Artikel harus dipesan"]


def test_a_status_and_a_note_are_kept(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    request_id = build.request()
    opener.change_status(request_id)
    save(opened(StatusDialog), qtbot)
    opener.note(request_id)
    dialog = opened(NoteDialog)
    dialog._text.setPlainText("Sudah dicari di repositori")
    save(dialog, qtbot)
    details = Queries.of(build.database).requests.details(request_id)
    assert details.row.status is StatusClass.WORKING
    assert {event.kind for event in details.events} >= {
        EventKind.NOTE,
        EventKind.STATUS_CHANGED,
    }


def test_a_statement_is_kept_under_its_heading(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    patron_id = build.patron()
    opener.statement(patron_id, Heading.BENEFITS.value)
    dialog = opened(StatementDialog)
    dialog._text.setPlainText("Hemat waktu")
    save(dialog, qtbot)
    (row,) = Queries.of(build.database).key_information.of_patron(patron_id)
    assert (row.heading, row.text) == (Heading.BENEFITS, "Hemat waktu")


def test_a_record_that_has_gone_is_told_and_opens_nothing(opener: DialogOpener, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opener.refused) as refused:
        opener.edit_patron(404)
    assert isinstance(refused.args[0], RecordGoneError)
    assert not opener._running._open
