"""The guest book takes cards in a row and everybody else by name or number of heads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from app.models.visit import Visit
from app.queries.visits import VisitRow
from app.ui.guest_book.guest_book_dialog import GuestBookDialog
from app.ui.guest_book.guest_book_opener import GuestBookOpener
from app.ui.languages import Language
from app.ui.picking.pick_line import PickLine
from app.ui.tables.columns import RowRole
from app.ui.workplace import Workplace
from tests.builders import Builder, card


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def book(workplace: Workplace, window: QWidget, qtbot: QtBot) -> GuestBookDialog:
    made = GuestBookDialog(workplace, window)
    made.show()
    qtbot.waitUntil(lambda: workplace.tasks.is_idle)
    return made


def lines(book: GuestBookDialog) -> list[PickLine]:
    view = book.findChild(QListView, "guest_book_list")
    assert isinstance(view, QListView)
    model = view.model()
    return [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]


def test_cards_are_written_one_after_another(
    book: GuestBookDialog, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    for number, name in (("M0000017", "Nur'aini Siregar"), ("M0000088", "Suparti")):
        build.patron(name, identifiers=(card(number),))
        qtbot.keyClicks(book.entry.card, number)
        qtbot.keyClick(book.entry.card, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: name in lines(book)[0].name.text)  # type: ignore[misc]  # bound in the loop
        qtbot.waitUntil(lambda: not book.entry.card.text())
    assert [line.name.text for line in lines(book)] == ["Suparti", "Nur'aini Siregar"]
    assert "member" in lines(book)[0].second.text


def test_somebody_else_gives_a_name_and_how_many_they_are(
    book: GuestBookDialog, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    book.entry.name.setText("SDN 9 Semarang")
    book.entry.heads.setValue(31)
    book.entry.purpose.choose(str(workplace.queries.visits.purposes()[0].id))
    qtbot.keyClick(book.entry.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(book)[0].name.text == "SDN 9 Semarang × 31")
    assert "not a member · Reading" in lines(book)[0].second.text
    qtbot.waitUntil(lambda: (book.entry.name.text(), book.entry.heads.value()) == ("", 1))
    workplace.languages.use(Language.INDONESIAN)
    assert "bukan anggota · Membaca" in lines(book)[0].second.text


def test_a_wrong_line_is_taken_out(
    book: GuestBookDialog, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    book.entry.record.click()
    qtbot.waitUntil(lambda: isinstance(lines(book)[0].value, VisitRow))
    view = book.findChild(QListView, "guest_book_list")
    assert isinstance(view, QListView)
    view.setCurrentIndex(view.model().index(0, 0))
    book._remove.click()
    qtbot.waitUntil(lambda: lines(book)[0].is_heading)
    assert list(build.all(Visit)) == []


def test_one_tap_records_the_patron_in_the_room_written_last(
    workplace: Workplace, window: QWidget, build: Builder, qtbot: QtBot
) -> None:
    opener = GuestBookOpener(workplace, window)
    patron_id = build.patron()
    with qtbot.waitSignal(workplace.tasks.committed):
        opener.record(patron_id)
    (visit,) = build.all(Visit)
    assert (visit.patron_id, visit.is_member, visit.room) == (patron_id, True, None)
