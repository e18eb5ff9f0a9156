"""The profile in a patron's form: asked as the library wants it, kept with the form, hidden from helpers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.models.list_entry import Category
from app.services.commands import EditPatron
from app.ui.dialogs.conflict_box import ConflictBox
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.dialogs.profile_section import ProfileSection
from app.ui.languages import Language
from app.ui.widgets.buttons.tap_chip import TapChip
from app.ui.workplace import Workplace
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.profile import ProfileEntry, ProfileFieldType
from tests.builders import Builder
from tests.fixtures.profiles import ProfileDesk
from tests.ui.dialogs.opening import Opened


@pytest.fixture
def _english(workplace: Workplace) -> None:
    workplace.languages.use(Language.ENGLISH)


def line(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit), name
    return found


def box(dialog: QWidget, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert isinstance(found, QComboBox), name
    return found


def section(dialog: QWidget, qtbot: QtBot) -> ProfileSection:
    """The section, once the library's fields have come."""
    found = dialog.findChild(ProfileSection)
    assert isinstance(found, ProfileSection)
    qtbot.waitUntil(lambda: bool(found._rows))
    return found


def save(dialog: PatronDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


@pytest.mark.usefixtures("_english")
def test_a_newcomers_profile_is_kept_with_the_form(
    opener: DialogOpener, opened: Opened, profile_desk: ProfileDesk, qtbot: QtBot
) -> None:
    distance = profile_desk.add("Jarak", ProfileFieldType.NUMBER)
    opener.add_patron("Suparti")
    dialog = opened(PatronDialog)
    section(dialog, qtbot)
    line(dialog, "patron_profile_interests").setText("Berkebun")
    line(dialog, "patron_profile_jarak").setText("2.5")
    books = profile_desk.choice("favourite_media", "Printed books")
    chip = dialog.findChild(TapChip, f"patron_profile_favourite_media_{books}")
    assert isinstance(chip, TapChip)
    chip.click()
    assert isinstance(dialog, PatronDialog)
    with qtbot.waitSignal(opener.patron_added) as added:
        save(dialog, qtbot)
    assert profile_desk.said(added.args[0]) == {
        profile_desk.field("interests").id: "Berkebun",
        distance: 2.5,
        profile_desk.field("favourite_media").id: frozenset({books}),
    }


@pytest.mark.usefixtures("_english")
def test_a_required_field_asks_at_its_place_and_for_its_category_alone(
    opener: DialogOpener, opened: Opened, profile_desk: ProfileDesk, build: Builder, qtbot: QtBot
) -> None:
    student = build.entry(Category, "student")
    profile_desk.add("Semester", ProfileFieldType.NUMBER, is_required=True, category_ids=frozenset({student}))
    opener.add_patron("Suparti")
    dialog = opened(PatronDialog)
    shown = section(dialog, qtbot)
    semester = line(dialog, "patron_profile_semester")
    assert not semester.isVisibleTo(dialog)
    category = box(dialog, "patron_category_id")
    category.setCurrentIndex(category.findText("Student"))
    assert semester.isVisibleTo(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    field = shown._fields[profile_desk.field("semester").id]
    qtbot.waitUntil(lambda: "requires “Semester”" in field.error)
    semester.setText("tiga")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert field.error.startswith("“tiga” is not a number")
    semester.setText("3")
    assert isinstance(dialog, PatronDialog)
    save(dialog, qtbot)


def test_a_helper_is_asked_nothing_sensitive(
    opener: DialogOpener,
    opened: Opened,
    workplace: Workplace,
    profile_desk: ProfileDesk,
    build: Builder,
    qtbot: QtBot,
) -> None:
    religion, helper = profile_desk.switch_on_religion(), profile_desk.helper()
    patron = build.patron()
    islam = frozenset({profile_desk.choice("religion", "Islam")})
    profile_desk.say(patron, {religion: islam})
    staff = next(one for one in workplace.queries.desk.staff() if one.id == helper.staff_id)
    workplace.session.switch_to(staff)
    opener.edit_patron(patron)
    dialog = opened(PatronDialog)
    section(dialog, qtbot)
    assert dialog.findChild(QComboBox, "patron_profile_religion") is None
    line(dialog, "patron_profile_interests").setText("Berkebun")
    assert isinstance(dialog, PatronDialog)
    save(dialog, qtbot)
    assert profile_desk.said(patron) == {religion: islam, profile_desk.field("interests").id: "Berkebun"}


@pytest.mark.usefixtures("_english")
def test_two_answers_to_one_field_are_asked_about_by_its_name(
    opener: DialogOpener, opened: Opened, profile_desk: ProfileDesk, build: Builder, qtbot: QtBot
) -> None:
    interests, patron = profile_desk.field("interests").id, build.patron()
    opener.edit_patron(patron)
    dialog = opened(PatronDialog)
    section(dialog, qtbot)
    before = profile_desk.queries.patrons.details(patron, profile_desk.actor).form
    theirs = with_interests(before, interests, "Memancing")
    profile_desk.services.patrons.edit(profile_desk.actor, EditPatron(patron, before, theirs))
    line(dialog, "patron_profile_interests").setText("Berkebun")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    asked = dialog.findChild(ConflictBox)
    assert isinstance(asked, ConflictBox)
    qtbot.waitUntil(asked.isVisible)
    assert [(one.label, one.theirs, one.yours) for one in asked._questions] == [
        ("Interests", "Memancing", "Berkebun")
    ]
    assert isinstance(dialog, PatronDialog)
    save(dialog, qtbot)
    assert profile_desk.said(patron) == {interests: "Berkebun"}


def with_interests(form: PatronForm, field_id: int, text: str) -> PatronForm:
    return replace(form, profile=(ProfileEntry(field_id, text),))


def test_what_is_not_asked_any_more_stays_when_the_form_is_saved(
    opener: DialogOpener, opened: Opened, profile_desk: ProfileDesk, build: Builder, qtbot: QtBot
) -> None:
    interests, patron = profile_desk.field("interests").id, build.patron()
    profile_desk.say(patron, {interests: "Berkebun"})
    profile_desk.keep(profile_desk.field("interests"), is_retired=True)
    opener.edit_patron(patron)
    dialog = opened(PatronDialog)
    section(dialog, qtbot)
    assert dialog.findChild(QLineEdit, "patron_profile_interests") is None
    line(dialog, "patron_occupation").setText("Guru")
    assert isinstance(dialog, PatronDialog)
    save(dialog, qtbot)
    assert profile_desk.said(patron) == {interests: "Berkebun"}


def test_an_age_group_is_asked_where_no_birth_date_tells_it(
    opener: DialogOpener, opened: Opened, qtbot: QtBot
) -> None:
    opener.add_patron("Suparti")
    dialog = opened(PatronDialog)
    section(dialog, qtbot)
    assert box(dialog, "patron_profile_age_group").isVisibleTo(dialog)
    line(dialog, "patron_born").setText("1951")
    assert not box(dialog, "patron_profile_age_group").isVisibleTo(dialog)
