"""What was saved is said in words and can be taken back; what was changed since is asked about."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.models.interaction import Interaction
from app.models.patron import Patron
from app.services.commands import AddPatron, EditPatron, RestoreField
from app.services.duplicate_commands import MergePatrons
from app.ui.history.undo_dialog import UndoDialog
from app.ui.history.undoing import Undoing
from app.ui.languages import Language
from app.ui.widgets.buttons.choice_buttons import ChoiceButtons
from app.ui.widgets.toast import Toast
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import Since
from tests.builders import Builder
from tests.ui.history.conftest import Found

pytestmark = pytest.mark.usefixtures("undoing")


def told(toast: Toast, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: toast.shown is not None and toast.shown.text == text)


def edit(build: Builder, workplace: Workplace, patron_id: int, by: Actor, **fields: Any) -> int:
    """Change fields of a patron as one person; the id of the change set."""
    before = workplace.queries.patrons.details(patron_id).form
    committed = build.services.patrons.edit(by, EditPatron(patron_id, before, replace(before, **fields)))
    assert committed.changes.change_set_id is not None
    return committed.changes.change_set_id


@pytest.fixture
def disputed(build: Builder, workplace: Workplace) -> tuple[int, int]:
    """A patron, and a change to two fields, of which a colleague has changed one since."""
    patron_id = build.patron(occupation="Pelajar")
    change_set = edit(build, workplace, patron_id, build.actor, occupation="Guru", institution="SMAN 9")
    edit(build, workplace, patron_id, build.staff("Joko Susilo"), occupation="Dosen")
    return patron_id, change_set


def press(dialog: QWidget, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(dialog: QWidget) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def test_what_was_added_since_a_merge_stays_or_goes_as_staff_say(
    undoing: Undoing, build: Builder, found: Found, workplace: Workplace, qtbot: QtBot
) -> None:
    kept, lost = build.patron("Nur'aini Siregar"), build.patron("Nuraini Siregar")
    merge = build.services.duplicates.merge(build.actor, MergePatrons(kept, lost)).changes
    interaction = build.interaction(kept)
    assert merge.change_set_id is not None
    undoing.undo_set(merge.change_set_id)
    dialog = found(UndoDialog)
    assert any("Added since by Siti Rahmawati" in text for text in texts(dialog))
    choice = dialog.findChildren(ChoiceButtons)[0]
    assert [one.text() for one in choice.findChildren(QAbstractButton)] == [
        "Stays with Nur'aini Siregar, who was kept",
        "Goes to Nuraini Siregar, who returns",
    ]
    choice.choose(Since.RESTORE)
    press(dialog, "undo_save", qtbot)
    qtbot.waitUntil(lambda: build.get(Interaction, interaction).patron_id == lost)


def test_what_was_saved_is_said_and_its_notice_takes_it_back(
    workplace: Workplace, build: Builder, toast: Toast, window: QWidget, qtbot: QtBot
) -> None:
    add = partial(workplace.services.patrons.add, build.actor, AddPatron(PatronForm("Nur'aini")))
    workplace.tasks.write(add, owner=window, failed=print)
    told(toast, qtbot, "Nur'aini registered")
    assert toast.shown is not None
    assert (toast.shown.action, toast.shown.key) == ("Undo", "Ctrl+Z")
    press(window, "toast_action", qtbot)
    told(toast, qtbot, "Undone: Nur'aini registered")
    assert build.all(Patron) == []
    assert toast.shown.action == "Do it again"
    press(window, "toast_action", qtbot)
    told(toast, qtbot, "Done again: Nur'aini")
    assert [one.full_name for one in build.all(Patron)] == ["Nur'aini"]
    assert toast.shown.action == "Undo"


def test_only_the_newest_notice_stands_there(
    workplace: Workplace, build: Builder, toast: Toast, window: QWidget, qtbot: QtBot
) -> None:
    for name in ("Suparti", "Bambang", "Ayu"):
        add = partial(workplace.services.patrons.add, build.actor, AddPatron(PatronForm(name)))
        workplace.tasks.write(add, owner=window, failed=print)
    told(toast, qtbot, "Ayu registered")
    toast.dismiss()
    assert toast.shown is None


def test_a_refusal_says_why(undoing: Undoing, toast: Toast, qtbot: QtBot) -> None:
    undoing.undo_last()
    told(toast, qtbot, "There is nothing of yours at this desk to undo. Look for it in the history.")
    toast.dismiss()
    undoing.undo_set(1)
    told(toast, qtbot, "This cannot be undone. If you need an earlier state, restore a backup.")


def test_what_was_changed_since_is_asked_about_in_words(
    undoing: Undoing, disputed: tuple[int, int], found: Found, window: QWidget
) -> None:
    undoing.undo_set(disputed[1])
    dialog = found(UndoDialog)
    assert dialog.windowTitle() == "Undo: Patron changed"
    said = texts(dialog)
    assert {"Occupation", "Pelajar", "Guru", "Dosen"} <= said
    assert "Institution" not in said  # nobody changed it since: nothing to ask
    assert any(text.startswith("Changed since by Joko Susilo, today") for text in said)


@pytest.mark.parametrize(("answer", "occupation"), [(Since.KEEP, "Dosen"), (Since.RESTORE, "Pelajar")])
def test_each_answer_is_kept_to_and_all_else_undone(
    undoing: Undoing,
    disputed: tuple[int, int],
    found: Found,
    build: Builder,
    toast: Toast,
    qtbot: QtBot,
    answer: Since,
    occupation: str,
) -> None:
    patron_id, change_set = disputed
    undoing.undo_set(change_set)
    dialog = found(UndoDialog)
    press(dialog, f"question_{int(RecordKind.PATRON)}_occupation_{answer}", qtbot)
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "undo_save", qtbot)
    told(toast, qtbot, "Undone: Nur'aini Siregar changed")
    patron = build.get(Patron, patron_id)
    assert (patron.occupation, patron.institution) == (occupation, None)


def test_all_questions_can_be_answered_at_once(
    undoing: Undoing, disputed: tuple[int, int], found: Found, build: Builder, qtbot: QtBot
) -> None:
    patron_id, change_set = disputed
    undoing.undo_set(change_set)
    dialog = found(UndoDialog)
    press(dialog, "undo_restore_all", qtbot)
    press(dialog, "undo_keep_all", qtbot)
    press(dialog, "undo_restore_all", qtbot)
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "undo_save", qtbot)
    assert build.get(Patron, patron_id).occupation == "Pelajar"


def test_a_change_made_while_the_question_stood_there_is_asked_about_anew(
    undoing: Undoing,
    disputed: tuple[int, int],
    found: Found,
    build: Builder,
    workplace: Workplace,
    qtbot: QtBot,
) -> None:
    patron_id, change_set = disputed
    undoing.undo_set(change_set)
    dialog = found(UndoDialog)
    edit(build, workplace, patron_id, build.staff("Dewi"), occupation="Peneliti")
    press(dialog, "undo_restore_all", qtbot)
    press(dialog, "undo_save", qtbot)
    qtbot.waitUntil(lambda: "Peneliti" in texts(dialog))
    assert dialog.isVisible()
    assert "Somebody has changed it once more. Please look again." in texts(dialog)
    assert build.get(Patron, patron_id).occupation == "Peneliti"
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "undo_save", qtbot)
    assert build.get(Patron, patron_id).occupation == "Peneliti"  # asked anew, keeping is proposed anew


def test_a_record_that_others_belong_to_is_asked_about(
    undoing: Undoing, found: Found, build: Builder, qtbot: QtBot
) -> None:
    patron_id = build.patron()
    build.interaction(patron_id)
    undoing.undo_set(2)
    dialog = found(UndoDialog)
    assert "Others belong to it by now: Interaction 1." in texts(dialog)
    press(dialog, "undo_restore_all", qtbot)
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "undo_save", qtbot)
    assert build.get(Patron, patron_id).deleted


def test_the_questions_follow_the_language_and_keep_the_answers(
    undoing: Undoing, disputed: tuple[int, int], found: Found, workplace: Workplace, qtbot: QtBot
) -> None:
    undoing.undo_set(disputed[1])
    dialog = found(UndoDialog)
    press(dialog, "undo_restore_all", qtbot)
    command = dialog._command()
    workplace.languages.use(Language.INDONESIAN)
    assert dialog.windowTitle() == "Urungkan: Data pemustaka diubah"
    assert {"Pekerjaan", "Sekarang"} <= texts(dialog)
    assert dialog._command() == command


def test_restoring_what_is_so_already_is_said(
    undoing: Undoing, build: Builder, workplace: Workplace, toast: Toast, qtbot: QtBot
) -> None:
    patron_id = build.patron(occupation="Pelajar")
    change_set = edit(build, workplace, patron_id, build.actor, occupation="Guru")
    command = RestoreField(change_set, RecordRef(RecordKind.PATRON, patron_id), "occupation")
    undoing.restore(command)
    told(toast, qtbot, "Field restored: Nur'aini Siregar")
    assert build.get(Patron, patron_id).occupation == "Pelajar"
    undoing.restore(command)
    qtbot.waitUntil(lambda: workplace.tasks.is_idle)
    toast.dismiss()
    told(toast, qtbot, "It is like that already; nothing was changed.")
