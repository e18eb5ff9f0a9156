"""Two patrons side by side: what is chosen is submitted, what moves is said, who is tied is asked about."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.models.patron import Patron
from app.services.relations import RelatePatrons
from app.ui.duplicates.merge_dialog import MergeDialog
from app.ui.duplicates.opener import DuplicatesOpener
from app.ui.workplace import Workplace
from app.vocabulary.relations import Role
from tests.builders import Builder, card

Found = Callable[[], MergeDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def opener(workplace: Workplace, window: QWidget) -> DuplicatesOpener:
    return DuplicatesOpener(workplace, window)


@pytest.fixture
def found(window: QWidget, qtbot: QtBot) -> Found:
    def wait() -> MergeDialog:
        def seen() -> list[MergeDialog]:
            return [one for one in window.findChildren(MergeDialog) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(seen()))
        return seen()[-1]

    return wait


@pytest.fixture
def kept(build: Builder) -> int:
    return build.patron("Nur'aini Siregar", identifiers=(card("M1"),), notes="Kursi roda")


@pytest.fixture
def lost(build: Builder) -> int:
    return build.patron("Nuraini Siregar", identifiers=(card("M2"),), born="2004-05-17", notes="Suka fiksi")


def button(dialog: QWidget, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def said(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_what_is_chosen_field_by_field_stays(
    opener: DuplicatesOpener, found: Found, build: Builder, kept: int, lost: int, qtbot: QtBot
) -> None:
    opener.compare(kept, lost)
    dialog = found()
    assert button(dialog, "merge_born_lost").isChecked()
    assert button(dialog, "merge_notes_both").isChecked()
    button(dialog, "merge_full_name_lost").click()
    button(dialog, "merge_notes_kept").click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    patron = build.get(Patron, kept)
    assert (patron.full_name, patron.born, patron.notes) == ("Nuraini Siregar", "2004-05-17", "Kursi roda")
    assert build.get(Patron, lost).merged_into_id == kept


def test_all_that_moves_and_all_numbers_are_said_before(
    opener: DuplicatesOpener, found: Found, build: Builder, kept: int, lost: int
) -> None:
    build.interaction(lost)
    build.interaction(lost)
    build.request(lost)
    opener.compare(kept, lost)
    words = said(found())
    assert "Interaction 2" in words
    assert "Request 1" in words
    assert "M1" in words
    assert "M2" in words


def test_the_other_one_can_be_kept(
    opener: DuplicatesOpener, found: Found, build: Builder, kept: int, lost: int, qtbot: QtBot
) -> None:
    opener.compare(kept, lost)
    dialog = found()
    button(dialog, "merge_swap").click()
    qtbot.waitUntil(lambda: dialog.subject.startswith("Nuraini"))
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    assert build.get(Patron, kept).merged_into_id == lost


def test_two_who_are_related_are_merged_only_when_that_is_said(
    opener: DuplicatesOpener, found: Found, build: Builder, kept: int, lost: int, qtbot: QtBot
) -> None:
    build.services.relations.relate(build.actor, RelatePatrons(kept, Role.FAMILY, lost))
    opener.compare(kept, lost)
    dialog = found()
    assert "knows these two as two" in said(dialog)
    dialog.submit()
    qtbot.waitUntil(lambda: "Look at what ties them" in said(dialog))
    assert build.get(Patron, lost).merged_into_id is None
    although = dialog.findChild(QCheckBox, "merge_tied")
    assert isinstance(although, QCheckBox)
    although.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    assert build.get(Patron, lost).merged_into_id == kept


def test_two_are_told_apart_from_there(
    opener: DuplicatesOpener, found: Found, workplace: Workplace, kept: int, lost: int, qtbot: QtBot
) -> None:
    assert workplace.queries.duplicates.of_patron(kept)
    opener.compare(kept, lost)
    dialog = found()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(button(dialog, "merge_apart"), Qt.MouseButton.LeftButton)
    assert workplace.queries.duplicates.of_patron(kept) == ()


def test_nobody_is_compared_with_themselves(opener: DuplicatesOpener, kept: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opener.refused):
        opener.compare(kept, kept)
