"""The search across everything: names first, what matched is marked, Enter opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.queries.seek_rows import Hit
from app.ui.languages import Language
from app.ui.seeking.seek_dialog import SeekDialog
from app.ui.words import word
from app.ui.workplace import Workplace
from app.vocabulary.patrons import PatronKind, PatronStatus
from app.vocabulary.records import RecordKind
from app.vocabulary.requests import StatusClass
from app.vocabulary.seeking import PATRON_KIND_WORDS, PATRON_STATUS_WORDS, REQUEST_STATUS_WORDS
from tests.builders import Builder


@pytest.fixture
def dialog(workplace: Workplace, qtbot: QtBot) -> SeekDialog:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    made = SeekDialog(workplace, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    return made


def seek(dialog: SeekDialog, workplace: Workplace, qtbot: QtBot, text: str) -> list[str]:
    dialog.line.setText(text)
    qtbot.waitUntil(lambda: workplace.tasks.is_idle)
    return [line.name.text for line in dialog.lines]


def test_names_stand_before_words_in_notes_and_matches_are_marked(
    dialog: SeekDialog, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    patron_id = build.patron("Gizi Rahayu")
    build.interaction(patron_id, note="Jurnal <b>gizi</b> anak")
    QAbstractItemModelTester(dialog.list.model(), dialog)
    assert seek(dialog, workplace, qtbot, "gizi") == [
        "Patrons",
        "Gizi Rahayu",
        "Interactions",
        "Gizi Rahayu · Reference question",
    ]
    note = dialog.lines[-1].second
    assert note.text == "Jurnal <b>gizi</b> anak", "markup is shown as text"
    assert [note.text[one.start : one.end] for one in note.spans] == ["gizi"]


def test_one_hit_opens_on_enter_even_before_it_was_found(
    dialog: SeekDialog, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    interaction_id = build.interaction(None, note="Penelepon: arsip Kota Lama")
    dialog.line.setText("arsip")
    with qtbot.waitSignal(dialog.picked) as picked:
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    hit = picked.args[0]
    assert isinstance(hit, Hit)
    assert hit.record == (RecordKind.INTERACTION, interaction_id)
    assert not dialog.isVisible()


def test_arrows_move_past_headings(
    dialog: SeekDialog, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    patron_id = build.patron("Gizi Rahayu")
    build.statement(patron_id, "Meneliti gizi")
    seek(dialog, workplace, qtbot, "gizi")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.picked) as picked:
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert picked.args[0].record.kind is RecordKind.STATEMENT


def test_nothing_found_is_said(dialog: SeekDialog, workplace: Workplace, qtbot: QtBot) -> None:
    assert seek(dialog, workplace, qtbot, "xyzzy") == ["Nothing is found by this."]
    assert seek(dialog, workplace, qtbot, "") == []


@pytest.mark.parametrize("language", Language)
def test_the_words_that_status_and_kind_know_are_those_on_the_screens(
    workplace: Workplace, language: Language
) -> None:
    workplace.languages.use(language)
    names: dict[StatusClass | PatronStatus | PatronKind, str] = {
        value: name.in_language(language)
        for table in (REQUEST_STATUS_WORDS, PATRON_STATUS_WORDS, PATRON_KIND_WORDS)
        for value, name in table.items()
    }
    assert names.keys() == {*StatusClass, *PatronStatus, *PatronKind}
    assert names == {value: word(value) for value in names}
