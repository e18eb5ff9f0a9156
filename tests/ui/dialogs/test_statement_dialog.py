"""A statement is told in words, about a service, by a prepared answer, with who brought the patron."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.models.list_entry import PreparedAnswer, Service
from app.models.statement import Statement
from app.services.list_commands import KeepService
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.statement_dialog import StatementDialog
from app.ui.dialogs.statement_subjects import Subject
from app.vocabulary.key_information import Heading, LadderStep, Shape, StatementSource
from app.vocabulary.names import BilingualName
from tests.builders import Builder, card
from tests.ui.dialogs.opening import Opened


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron("Nur'aini Siregar")


class OpenStatement:
    """Opens the dialog on the patron, and waits until the library's lists are there."""

    def __init__(self, opener: DialogOpener, opened: Opened, qtbot: QtBot, patron: int) -> None:
        self._opener = opener
        self._opened = opened
        self._qtbot = qtbot
        self._patron = patron

    def __call__(self, heading: Heading) -> StatementDialog:
        self._opener.statement(self._patron, heading)
        dialog = self._opened(StatementDialog)
        assert isinstance(dialog, StatementDialog)
        self._qtbot.waitUntil(lambda: dialog._lists.services != ())
        return dialog


@pytest.fixture
def about(opener: DialogOpener, opened: Opened, qtbot: QtBot, patron: int) -> OpenStatement:
    return OpenStatement(opener, opened, qtbot, patron)


def names(dialog: StatementDialog) -> list[str]:
    return [dialog._about.itemText(place) for place in range(dialog._about.count())]


def kept(build: Builder, qtbot: QtBot) -> Statement:
    qtbot.waitUntil(lambda: len(build.all(Statement)) == 1)
    return build.all(Statement)[0]


def test_a_heading_without_lists_asks_for_words_alone(about: OpenStatement) -> None:
    dialog = about(Heading.TRAITS)
    assert names(dialog) == ["In words"]
    assert not dialog._fields[1].isVisible()
    dialog.done(0)


def test_a_ladder_of_last_week_from_a_form_is_kept_as_such(
    build: Builder, about: OpenStatement, qtbot: QtBot
) -> None:
    dialog = about(Heading.KNOWLEDGE)
    sdi = Subject(Shape.LADDER, service_id=build.entry(Service, "sdi"))
    assert not dialog._fields[2].isVisible()
    dialog._about.choose(sdi)
    assert dialog._fields[2].isVisible()
    dialog._degree.choose(LadderStep.REGULAR)
    dialog._source.choose(StatementSource.FORM)
    dialog._on.show_value(date(2026, 11, 16))
    dialog.submit()
    one = kept(build, qtbot)
    assert (one.degree, one.source, one.stated_on) == (LadderStep.REGULAR, "form", date(2026, 11, 16))
    assert (one.shape, one.text) == (Shape.LADDER, "")


def test_a_day_that_has_not_come_is_refused_at_its_field(about: OpenStatement, qtbot: QtBot) -> None:
    dialog = about(Heading.TRAITS)
    dialog._text.setPlainText("Teliti")
    dialog._on.show_value(date(2026, 12, 24))
    dialog.submit()
    qtbot.waitUntil(lambda: dialog._fields[6].error != "")
    assert dialog._text.toPlainText() == "Teliti"
    dialog.done(0)


def test_what_is_planned_can_be_wished_for_and_is_not_offered_on_a_ladder(
    build: Builder, about: OpenStatement
) -> None:
    name = BilingualName("Antar buku ke rumah", "Home delivery")
    build.services.key_lists.keep_service(build.actor, KeepService(None, name, None))
    dialog = about(Heading.WANTED_IN_FUTURE)
    assert names(dialog)[0] == "In words"
    assert names(dialog)[-1] == "Home delivery (planned)"
    dialog._heading.choose(Heading.KNOWLEDGE)
    assert not any("Home delivery" in one for one in names(dialog))
    dialog.done(0)


def test_who_brought_a_patron_is_found_by_typing_and_kept(
    build: Builder, about: OpenStatement, qtbot: QtBot
) -> None:
    build.patron("Ayu Kartika")
    friend = build.patron("Ayu Lestari", identifiers=(card("M0001777"),))
    dialog = about(Heading.TRIGGERS)
    dialog._about.choose(
        Subject(Shape.TRIGGER, answer_id=build.entry(PreparedAnswer, "trigger.friend"), asks_who=True)
    )
    dialog._who.setFocus()
    qtbot.keyClicks(dialog._who, "lestari")
    popup = dialog._who.completer().popup()
    assert popup is not None
    qtbot.waitUntil(lambda: [row.name for row in dialog._who._found] == ["Ayu Lestari"])
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog._who.patron_id == friend
    assert dialog._who.text() == "Ayu Lestari · M0001777"
    dialog.submit()
    one = kept(build, qtbot)
    assert (one.referred_by_id, one.shape) == (friend, Shape.TRIGGER)


def test_another_letter_takes_the_patron_back(build: Builder, about: OpenStatement, qtbot: QtBot) -> None:
    dialog = about(Heading.TRIGGERS)
    dialog._who._patron_id = build.patron("Ayu")
    qtbot.keyClicks(dialog._who, "B")
    assert dialog._who.patron_id is None
    dialog.done(0)


def test_a_rule_that_bothers_and_why_somebody_comes_back_have_their_own_questions(
    build: Builder, about: OpenStatement
) -> None:
    dialog = about(Heading.PERCEPTIONS)
    dialog._about.choose(Subject(Shape.BOTHERING_RULE))
    assert dialog._fields[4].label.text() == "The rule"
    dialog._heading.choose(Heading.HOW_THEY_USE)
    bookshop = build.entry(PreparedAnswer, "other_source.bookshop")
    dialog._about.choose(Subject(Shape.OTHER_SOURCE, answer_id=bookshop))
    assert dialog._fields[4].label.text() == "Why they come back"
    dialog.done(0)


def test_the_day_in_the_field_is_today(about: OpenStatement) -> None:
    dialog = about(Heading.TRAITS)
    assert dialog._on._day.date() == QDate(2026, 11, 23)
    assert dialog._on.value is None
    dialog.done(0)
