"""What is pasted into a note: a page becomes its text, markup stays markup to read, a megabyte is refused."""

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from app.errors import TextTooLongError
from app.services.interaction_commands import LogInteraction
from app.services.services import Services
from app.ui.dialogs.editors import NoteEdit
from app.vocabulary.changes import Actor
from app.vocabulary.interaction_form import InteractionForm
from tests.builders import Builder

PAGE = "<h1>Jam buka</h1><p>Senin &amp; Selasa <b>08.00</b></p><img src='file:///etc/passwd'><script>x()</script>"


@pytest.fixture
def note(qtbot: QtBot) -> NoteEdit:
    edit = NoteEdit()
    qtbot.addWidget(edit)
    return edit


def pasted(note: NoteEdit, html: str | None, text: str | None) -> str:
    data = QMimeData()
    if html is not None:
        data.setHtml(html)
    if text is not None:
        data.setText(text)
    assert note.canInsertFromMimeData(data)
    note.insertFromMimeData(data)
    return note.toPlainText()


def test_a_page_is_pasted_as_the_text_that_came_with_it(note: NoteEdit) -> None:
    assert pasted(note, PAGE, "Jam buka\nSenin & Selasa 08.00") == "Jam buka\nSenin & Selasa 08.00"


def test_a_page_without_a_text_is_pasted_as_what_one_reads_in_it(note: NoteEdit) -> None:
    read = pasted(note, PAGE, None)
    assert read.splitlines()[:2] == ["Jam buka", "Senin & Selasa 08.00"]
    assert "<" not in read
    assert "script" not in read


def test_markup_that_is_pasted_as_text_stays_as_it_was_written(note: NoteEdit) -> None:
    assert pasted(note, None, PAGE) == PAGE


def test_a_megabyte_is_refused_with_its_length_and_what_is_allowed(
    note: NoteEdit, build: Builder, services: Services, actor: Actor
) -> None:
    text = pasted(note, None, "kata " * 210_000)
    assert len(text) > 1_000_000
    form = InteractionForm(build.patron(), 1, 1, text)
    with pytest.raises(TextTooLongError) as refused:
        services.interactions.log(actor, LogInteraction(form))
    assert (refused.value.length, refused.value.limit) == (len(text.strip()), 20_000)
