"""The profile fields are kept in their window: added, changed, put in order, never lost."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.models.list_entry import Category
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.profile_fields.field_dialog import ProfileFieldDialog
from app.ui.dialogs.profile_fields.identity_dialog import IdentityDialog
from app.ui.dialogs.profile_fields.opener import ProfileFieldsOpener
from app.ui.dialogs.profile_fields.overview import ProfileFieldsDialog
from app.ui.languages import Language
from app.ui.widgets.entry import Entry
from app.ui.widgets.info_bar import InfoBar
from app.ui.workplace import Workplace
from app.vocabulary.profile import ProfileFieldType
from tests.builders import Builder
from tests.fixtures.profiles import ProfileDesk

WidgetT = TypeVar("WidgetT", bound=QWidget)


def part(of: QWidget, kind: type[WidgetT], name: str) -> WidgetT:
    found = of.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def click(of: QWidget, name: str) -> None:
    part(of, QAbstractButton, name).click()


def opened(window: QWidget, kind: type[WidgetT], qtbot: QtBot) -> WidgetT:
    def found() -> list[WidgetT]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def texts(shown: ProfileFieldsDialog, name: str) -> list[tuple[str, str]]:
    live = [one for one in part(shown, QWidget, name).findChildren(Entry) if one.isVisibleTo(shown)]
    return [(one._title.text(), one._second.text()) for one in live]


def save(dialog: CommandDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


@pytest.fixture
def shown(workplace: Workplace, window: QWidget, qtbot: QtBot) -> Iterator[ProfileFieldsDialog]:
    workplace.languages.use(Language.ENGLISH)
    opener = ProfileFieldsOpener(workplace, window)
    opener.open()
    yield opened(window, ProfileFieldsDialog, qtbot)
    for dialog in window.findChildren(CommandDialog):
        dialog.done(0)


def test_the_groups_stand_apart_and_what_is_off_says_so(shown: ProfileFieldsDialog) -> None:
    assert texts(shown, "psychographics_fields") == [
        ("Interests", "free text"),
        ("Values", "several choices"),
        ("Way of learning", "several choices"),
    ]
    off = "sensitive: off without a reason"
    assert ("Religion", f"one choice · {off}") in texts(shown, "demographics_fields")
    assert texts(shown, "identity_numbers") == [("Identity numbers (NIK)", off)]


def test_a_field_of_choices_is_added_for_a_category_and_put_first(
    shown: ProfileFieldsDialog, window: QWidget, profile_desk: ProfileDesk, build: Builder, qtbot: QtBot
) -> None:
    click(shown, "use_behaviour_fields_head_link")
    dialog = opened(window, ProfileFieldDialog, qtbot)
    part(dialog, QLineEdit, "profile_field_name_id").setText("Datang dengan")
    kind = part(dialog, QComboBox, "profile_field_type")
    kind.setCurrentIndex(kind.findText("One choice"))
    for number, name in enumerate(("Motor", "Bus")):
        click(dialog, "profile_choice_add")
        part(dialog, QLineEdit, f"profile_choice_{number}_name").setText(name)
    part(dialog, QComboBox, "profile_field_place").setCurrentIndex(0)
    student = build.entry(Category, "student")
    click(dialog, f"profile_category_{student}")
    part(dialog, QLineEdit, "profile_field_why").setText("Lahan parkir")
    save(dialog, qtbot)
    told = ("Datang dengan", "one choice · Student · kept for: Lahan parkir")
    qtbot.waitUntil(lambda: texts(shown, "use_behaviour_fields")[0] == told)
    row = profile_desk.field("datang_dengan")
    assert [one.name.indonesian for one in row.choices] == ["Motor", "Bus"]
    assert row.category_ids == {student}


def test_a_field_with_answers_is_not_removed_and_the_window_says_what_to_do(
    shown: ProfileFieldsDialog, window: QWidget, profile_desk: ProfileDesk, build: Builder, qtbot: QtBot
) -> None:
    interests, patron = profile_desk.field("interests").id, build.patron()
    profile_desk.say(patron, {interests: "Berkebun"})
    click(shown, f"psychographics_fields_{interests}_remove")
    bar = part(shown, InfoBar, "profile_fields_bar")
    qtbot.waitUntil(bar.isVisible)
    assert profile_desk.said(patron) == {interests: "Berkebun"}
    click(shown, f"psychographics_fields_{interests}_edit")
    dialog = opened(window, ProfileFieldDialog, qtbot)
    part(dialog, QCheckBox, "profile_field_retired").setChecked(True)
    save(dialog, qtbot)
    qtbot.waitUntil(lambda: ("Interests", "free text · retired") in texts(shown, "psychographics_fields"))
    assert not bar.isVisible()


def test_a_field_that_nobody_has_answered_is_removed(
    shown: ProfileFieldsDialog, profile_desk: ProfileDesk, qtbot: QtBot
) -> None:
    values = profile_desk.field("values").id
    click(shown, f"psychographics_fields_{values}_remove")
    qtbot.waitUntil(lambda: len(texts(shown, "psychographics_fields")) == 2)


def test_without_a_choice_the_form_says_so_at_the_choices(
    shown: ProfileFieldsDialog, window: QWidget, qtbot: QtBot
) -> None:
    click(shown, "psychographics_fields_head_link")
    dialog = opened(window, ProfileFieldDialog, qtbot)
    part(dialog, QLineEdit, "profile_field_name_id").setText("Klub")
    kind = part(dialog, QComboBox, "profile_field_type")
    kind.setCurrentIndex(kind.findText("Several choices"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    field = dialog._labelled["choices"]
    qtbot.waitUntil(lambda: field.error.startswith("There is nothing to choose from"))


def test_a_reason_switches_identity_numbers_on(
    shown: ProfileFieldsDialog, window: QWidget, profile_desk: ProfileDesk, qtbot: QtBot
) -> None:
    click(shown, "identity_numbers_1_edit")
    dialog = opened(window, IdentityDialog, qtbot)
    part(dialog, QLineEdit, "identity_reason").setText("Anggota luar kota")
    save(dialog, qtbot)
    told = [("Identity numbers (NIK)", "kept for: Anggota luar kota")]
    qtbot.waitUntil(lambda: texts(shown, "identity_numbers") == told)
    assert profile_desk.queries.profiles.identity_reason() == "Anggota luar kota"


def test_a_helper_is_shown_no_sensitive_field(
    shown: ProfileFieldsDialog, workplace: Workplace, profile_desk: ProfileDesk, qtbot: QtBot
) -> None:
    helper = profile_desk.helper()
    staff = next(one for one in workplace.queries.desk.staff() if one.id == helper.staff_id)
    workplace.session.switch_to(staff)
    qtbot.waitUntil(lambda: len(texts(shown, "demographics_fields")) == 3)


def test_it_is_said_in_indonesian(shown: ProfileFieldsDialog, workplace: Workplace, qtbot: QtBot) -> None:
    workplace.languages.use(Language.INDONESIAN)
    assert shown.windowTitle() == "Isian profil"
    told = ("Minat dan hobi", "teks bebas")
    qtbot.waitUntil(lambda: told in texts(shown, "psychographics_fields"))
    workplace.languages.use(Language.ENGLISH)


def test_a_type_in_use_is_refused_at_the_type(
    shown: ProfileFieldsDialog, window: QWidget, profile_desk: ProfileDesk, build: Builder, qtbot: QtBot
) -> None:
    interests = profile_desk.field("interests").id
    profile_desk.say(build.patron(), {interests: "Berkebun"})
    click(shown, f"psychographics_fields_{interests}_edit")
    dialog = opened(window, ProfileFieldDialog, qtbot)
    kind = part(dialog, QComboBox, "profile_field_type")
    kind.setCurrentIndex(kind.findText("A number"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "holds answers already" in dialog._labelled["type"].error)
    assert profile_desk.field("interests").field_type is ProfileFieldType.TEXT
