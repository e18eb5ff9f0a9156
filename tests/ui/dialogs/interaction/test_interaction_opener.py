from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.follow_up import FollowUp
from app.models.interaction import Interaction
from app.models.list_entry import InteractionKind
from app.models.participant import Participant
from app.queries.drafts import DraftRow
from app.services.relations import RelatePatrons
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.dialogs.interaction.interaction_opener import InteractionOpener
from app.ui.workplace import Workplace
from app.vocabulary.interactions import Level, Outcome
from app.vocabulary.patrons import PatronKind
from app.vocabulary.relations import Role
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.dialogs.opening import Opened


@pytest.fixture
def writing(workplace: Workplace, window: QWidget) -> InteractionOpener:
    return InteractionOpener(workplace, window)


def save(dialog: InteractionDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog._note, Qt.Key.Key_Return)


def drafts(workplace: Workplace) -> tuple[DraftRow, ...]:
    return workplace.queries.drafts.of_staff(workplace.session.staff.id)


def test_an_interaction_begins_with_the_last_choices(
    writing: InteractionOpener, build: Builder, qtbot: QtBot
) -> None:
    patron = build.patron()
    dialog = writing.log(patron)
    qtbot.waitUntil(lambda: dialog._people.ids == (patron,))
    kind = dialog._kinds._choices[2].value
    dialog._kinds.choose(kind)
    QTest.keyClicks(dialog._note, "Bimbingan")
    save(dialog, qtbot)
    (kept,) = build.all(Interaction)
    assert (kept.patron_id, kept.note, str(kept.kind_id)) == (patron, "Bimbingan", kind)
    assert writing.log()._kinds.value == kind


def test_a_late_entry_that_lies_ahead_is_refused_at_the_time(
    writing: InteractionOpener, clock: SettableClock, qtbot: QtBot
) -> None:
    dialog = writing.log()
    dialog._late.setChecked(True)
    dialog._moment.show_value(clock.ahead(days=1))
    QTest.keyClick(dialog._note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._labelled[4].error != "")


def test_a_follow_up_and_all_that_is_there_when_wanted_are_kept(
    writing: InteractionOpener, build: Builder, qtbot: QtBot, workplace: Workplace
) -> None:
    dialog = writing.log()
    assert not dialog._more._topic.isVisible()
    dialog._shows_more.click()
    assert dialog._more._topic.isVisible()
    dialog._more._topic.setText("Jam layanan")
    dialog._more._outcome.choose(Outcome.REFERRED)
    dialog._more._minutes.setValue(7)
    for number, count in zip(dialog._more._heads._numbers, (34, 18, 14), strict=True):
        number.setValue(count)
    dialog._more._heads._level.choose(Level.UPPER_SECONDARY)
    dialog._follow_up._what.setText("Telepon SMAN 9")
    save(dialog, qtbot)
    (kept,) = build.all(Interaction)
    assert (kept.topic, kept.outcome, kept.minutes) == ("Jam layanan", Outcome.REFERRED, 7)
    assert (kept.head_count, kept.female_count, kept.level) == (34, 18, Level.UPPER_SECONDARY)
    (follow_up,) = build.all(FollowUp)
    tomorrow = date.fromordinal(workplace.formats.now().date().toordinal() + 1)
    assert (follow_up.what, follow_up.due_on, follow_up.staff_id) == ("Telepon SMAN 9", tomorrow, None)


def test_a_class_is_picked_whole_and_absentees_are_struck(
    writing: InteractionOpener, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    group = build.patron("Kelas XI", kind=PatronKind.GROUP)
    pupils = [build.patron(name) for name in ("Ani", "Budi", "Cici")]
    for pupil in pupils:
        workplace.services.relations.relate(build.actor, RelatePatrons(pupil, Role.MEMBER, group))
    dialog = writing.log(group)
    qtbot.waitUntil(dialog._adds_members.isVisible)
    assert dialog._adds_members.text() == "Add 3 members"
    dialog._adds_members.click()
    absent = dialog.findChild(QPushButton, f"interaction_people_{pupils[1]}")
    assert isinstance(absent, QPushButton)
    absent.click()
    save(dialog, qtbot)
    assert [one.patron_id for one in build.all(Participant)] == [pupils[0], pupils[2]]


def test_what_is_being_written_is_kept_and_goes_when_it_is_saved(
    writing: InteractionOpener, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    dialog = writing.log()
    QTest.keyClicks(dialog._note, "Menanyakan jam")
    qtbot.waitUntil(lambda: len(drafts(workplace)) == 1)
    QTest.keyClicks(dialog._note, " buka")
    qtbot.waitUntil(lambda: drafts(workplace)[0].draft.form.note == "Menanyakan jam buka")
    save(dialog, qtbot)
    qtbot.waitUntil(lambda: drafts(workplace) == ())
    assert len(build.all(Interaction)) == 1


def test_escape_leaves_a_draft_that_can_be_gone_on_with(
    writing: InteractionOpener, build: Builder, workplace: Workplace, opened: Opened, qtbot: QtBot
) -> None:
    patron = build.patron()
    dialog = writing.log(patron)
    qtbot.waitUntil(lambda: dialog._people.ids == (patron,))
    QTest.keyClicks(dialog._note, "Menanyakan jam")
    dialog._follow_up._what.setText("Kirim jadwal")
    with qtbot.waitSignal(writing.left_as_draft):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert build.all(Interaction) == []
    (draft,) = drafts(workplace)
    writing.go_on(draft.id)
    again = opened(InteractionDialog)
    assert (again._note.toPlainText(), again._people.ids) == ("Menanyakan jam", (patron,))
    assert again._follow_up._what.text() == "Kirim jadwal"
    save(again, qtbot)
    qtbot.waitUntil(lambda: drafts(workplace) == ())


def test_cancelling_asks_and_then_forgets_the_draft(
    writing: InteractionOpener, workplace: Workplace, qtbot: QtBot
) -> None:
    dialog = writing.log()
    QTest.keyClicks(dialog._note, "Menanyakan jam")
    qtbot.waitUntil(lambda: len(drafts(workplace)) == 1)
    dialog._cancel.click()
    assert dialog.isVisible()
    discard = dialog.findChild(QPushButton, "interaction_bar_action")
    assert isinstance(discard, QPushButton)
    discard.click()
    qtbot.waitUntil(lambda: drafts(workplace) == ())


def test_an_unnamed_caller_turns_out_to_be_a_patron(
    writing: InteractionOpener, build: Builder, opened: Opened, qtbot: QtBot
) -> None:
    caller, patron = build.interaction(None, "Menelepon"), build.patron()
    before = build.get(Interaction, caller)
    writing.correct(caller)
    dialog = opened(InteractionDialog)
    assert dialog.windowTitle() == "Correct interaction"
    dialog.add_person(patron, "Nur'aini Siregar")
    save(dialog, qtbot)
    after = build.get(Interaction, caller)
    assert (after.patron_id, after.note, after.happened_at) == (patron, "Menelepon", before.happened_at)


def test_a_phrase_of_the_house_completes_itself(
    writing: InteractionOpener, build: Builder, qtbot: QtBot
) -> None:
    for _ in range(3):
        build.interaction(None, "Menanyakan jam buka hari Sabtu. Dijawab")
    build.interaction(None, "Menanyakan riwayat pinjamannya")
    dialog = writing.log()
    qtbot.waitUntil(lambda: bool(dialog._note._phrases))
    QTest.keyClicks(dialog._note, "menanyakan")
    assert dialog._note.offered == " jam buka hari Sabtu"
    QTest.keyClick(dialog._note, Qt.Key.Key_Tab)
    assert dialog._note.toPlainText() == "menanyakan jam buka hari Sabtu"
    assert dialog._note.offered == ""
    QTest.keyClicks(dialog._note, " r")
    assert dialog._note.offered == ""


def test_a_question_in_a_rush_is_counted_by_one_key(
    writing: InteractionOpener, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workplace.tasks.committed):
        writing.tally("directional")
    (kept,) = build.all(Interaction)
    assert kept.kind_id == build.entry(InteractionKind, "directional")
    assert (kept.patron_id, kept.note) == (None, "")


def test_a_draft_that_is_being_written_is_known(
    writing: InteractionOpener, workplace: Workplace, qtbot: QtBot
) -> None:
    dialog = writing.log()
    QTest.keyClicks(dialog._note, "Menanyakan jam")
    qtbot.waitUntil(lambda: len(drafts(workplace)) == 1)
    (draft,) = drafts(workplace)
    qtbot.waitUntil(lambda: writing.begun(draft.id) is dialog)
    assert writing.begun(draft.id + 1) is None
