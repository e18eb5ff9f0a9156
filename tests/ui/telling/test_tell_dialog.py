"""A patron is told by every way, and the timeline says so only when a person does."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.errors import RecordGoneError
from app.services.permissions import AnswerPermission
from app.ui.printing.print_dialog import Output, PrintDialog
from app.ui.printing.print_opener import PrintOpener
from app.ui.telling.tell_dialog import TellDialog
from app.ui.telling.tell_opener import TellOpener
from app.ui.telling.ways import Way
from app.ui.workplace import Workplace
from app.vocabulary.messages import Occasion
from app.vocabulary.patron_form import ContactEntry
from app.vocabulary.patrons import ContactKind
from app.vocabulary.permissions import PermissionAnswer, PurposeCode
from app.vocabulary.requests import EventKind
from tests.builders import Builder, mobile
from tests.settable_clock import SettableClock

MAIL = ContactEntry(ContactKind.EMAIL, "aini@example.org")


class Told:
    """A request, the opener, and what was asked of the computer."""

    def __init__(self, build: Builder, workplace: Workplace, window: QWidget, qtbot: QtBot) -> None:
        self.links: list[QUrl] = []
        self.opens = True
        self.window = window
        self.qtbot = qtbot
        self.workplace = workplace
        self.patron = build.patron(contacts=(mobile("0812-3456-7890"), MAIL))
        self.opener = TellOpener(workplace, PrintOpener(workplace.theme, window), window, self._open)
        self.request = 0

    def _open(self, url: QUrl) -> bool:
        self.links.append(url)
        return self.opens

    def dialog(self, occasion: Occasion | None = None) -> TellDialog:
        self.opener.tell(self.request, occasion)
        dialog = self.found(TellDialog)
        assert isinstance(dialog, TellDialog)
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    def found(self, kind: type[Any]) -> Any:
        def visible() -> list[QWidget]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(visible()))
        return visible()[0]

    def choose(self, dialog: TellDialog, code: str) -> None:
        channel = next(row for row in self.workplace.session.lists.channels if row.code == code)
        dialog._channels.choose(str(channel.id))

    def told(self) -> list[tuple[str | None, str]]:
        events = self.workplace.queries.requests.details(self.request).events
        return [
            (one.channel.english if one.channel else None, one.text or "")
            for one in events
            if one.kind is EventKind.TOLD
        ]


@pytest.fixture
def told(build: Builder, workplace: Workplace, clock: SettableClock, qtbot: QtBot) -> Told:
    window = QWidget()
    qtbot.add_widget(window)
    window.resize(1200, 760)
    window.show()
    made = Told(build, workplace, window, qtbot)
    made.request = build.request(made.patron, promised_for=clock.ahead(days=2))
    return made


def enter(dialog: QWidget, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_copying_tells_nobody_until_a_person_says_so(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    enter(dialog, qtbot)
    assert "Nur'aini" in QGuiApplication.clipboard().text()
    assert "Was it sent?" in dialog._bar.accessibleName()
    assert told.told() == []
    with qtbot.waitSignal(dialog.accepted):
        enter(dialog, qtbot)
    ((channel, text),) = told.told()
    assert (channel, text) == ("WhatsApp", QGuiApplication.clipboard().text())
    (promise,) = told.workplace.queries.requests.details(told.request).promises
    assert promise.told_at is not None


def test_not_sent_leaves_nothing_behind(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    enter(dialog, qtbot)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert told.told() == []


def test_a_text_that_was_changed_after_copying_has_to_go_out_again(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    enter(dialog, qtbot)
    dialog._words.setPlainText("Kata lain")
    enter(dialog, qtbot)
    assert told.told() == []
    assert QGuiApplication.clipboard().text() == "Kata lain"


def test_what_the_code_sent_from_a_phone_is_told_with_one_key(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    assert dialog._panel._code.sizeHint().width() > 0
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(told.told()) == 1


def test_what_is_spoken_is_told_at_once(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    told.choose(dialog, "phone")
    assert dialog._panel._big.text() == "0812-3456-7890"
    with qtbot.waitSignal(dialog.accepted):
        enter(dialog, qtbot)
    assert told.told()[0][0] == "Phone"


def test_a_short_mail_is_a_link_and_a_long_one_a_file(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    told.choose(dialog, "email")
    enter(dialog, qtbot)
    assert told.links[0].scheme() == "mailto"
    dialog._words.setPlainText("Panjang sekali. " * 200)
    enter(dialog, qtbot)
    assert told.links[1].toLocalFile().endswith(".eml")
    assert told.told() == []
    with qtbot.waitSignal(dialog.accepted):
        enter(dialog, qtbot)
    assert told.told()[0][0] == "E-mail"


def test_a_computer_without_a_mail_program_says_so(told: Told, qtbot: QtBot) -> None:
    told.opens = False
    dialog = told.dialog()
    told.choose(dialog, "email")
    enter(dialog, qtbot)
    assert "No mail program" in dialog._bar.accessibleName()
    assert not dialog._is_done


def test_a_letter_is_shown_and_asked_about_once_it_is_out(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    told.choose(dialog, "letter")
    enter(dialog, qtbot)
    shown = told.found(PrintDialog)
    assert not dialog._is_done
    shown.put_out.emit(Output.PRINTED)
    assert "Was it sent?" in dialog._bar.accessibleName()


def test_a_blank_that_nothing_is_known_for_is_refused_at_the_text(
    told: Told, build: Builder, qtbot: QtBot
) -> None:
    told.request = build.request(told.patron)
    dialog = told.dialog(Occasion.PROMISED)
    enter(dialog, qtbot)
    assert "{{promise}}" in dialog._fields[2].error
    dialog.say_sent()
    assert told.told() == []


def test_an_empty_text_is_refused(told: Told, qtbot: QtBot) -> None:
    dialog = told.dialog()
    dialog._words.setPlainText("  \n ")
    enter(dialog, qtbot)
    assert dialog._fields[2].error


@pytest.mark.parametrize("name", ["slip", "print_for_patron", "print_for_staff"])
def test_what_is_printed_of_a_request_is_shown(told: Told, name: str) -> None:
    show: Callable[[int], None] = getattr(told.opener, name)
    show(told.request)
    shown = told.found(PrintDialog)
    assert isinstance(shown, PrintDialog)
    assert shown.findChild(QAbstractButton, "print_copy") is not None


def test_a_request_that_has_gone_opens_nothing(told: Told, qtbot: QtBot) -> None:
    with qtbot.waitSignal(told.opener.refused) as refused:
        told.opener.tell(404)
    assert isinstance(refused.args[0], RecordGoneError)


def test_a_channel_that_the_patron_refused_is_not_proposed_and_warned_of(told: Told, build: Builder) -> None:
    channels = {row.code: row.id for row in told.workplace.session.lists.channels}
    purposes = told.workplace.queries.permissions.purposes()
    answers = next(row.id for row in purposes if row.code == PurposeCode.ANSWERS)
    refusal = AnswerPermission(
        told.patron, answers, PermissionAnswer.REFUSED, channel_id=channels["whatsapp"]
    )
    build.services.permissions.answer(build.actor, refusal)
    dialog = told.dialog()
    assert dialog._way is not Way.WHATSAPP
    told.choose(dialog, "whatsapp")
    assert "does not want to be told" in dialog._fields[1].error
