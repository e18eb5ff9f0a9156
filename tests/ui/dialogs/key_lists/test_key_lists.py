"""The lists behind key information are kept in their window, and everybody with one service is listed."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.models.list_entry import PreparedAnswer, Service
from app.services.list_commands import KeepService
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.key_lists.answer_dialog import AnswerDialog
from app.ui.dialogs.key_lists.opener import KeyListsOpener
from app.ui.dialogs.key_lists.overview import KeyListsDialog
from app.ui.dialogs.key_lists.service_dialog import ServiceDialog
from app.ui.dialogs.key_lists.service_patrons import ServicePatronsDialog
from app.ui.dialogs.key_lists.terms_dialog import TermsDialog
from app.ui.languages import Language
from app.ui.widgets.entry import Entry
from app.ui.widgets.info_bar import InfoBar
from app.ui.workplace import Workplace
from app.vocabulary.key_information import Heading, LadderStep, Shape
from app.vocabulary.names import BilingualName
from tests.builders import Builder, card

WidgetT = TypeVar("WidgetT", bound=QWidget)
TODAY = date(2026, 11, 23)


def part(of: QWidget, kind: type[WidgetT], name: str) -> WidgetT:
    found = of.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def click(of: QWidget, name: str) -> None:
    part(of, QAbstractButton, name).click()


def opened(window: QWidget, kind: type[WidgetT], qtbot: QtBot) -> WidgetT:
    """The window of a kind, once it is there."""

    def found() -> list[WidgetT]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def texts(shown: KeyListsDialog, name: str) -> list[tuple[str, str]]:
    """Names and second lines of a list."""
    live = [one for one in part(shown, QWidget, name).findChildren(Entry) if one.isVisibleTo(shown)]
    return [(one._title.text(), one._second.text()) for one in live]


@pytest.fixture(autouse=True)
def _english_and_nothing_left_open(workplace: Workplace, window: QWidget) -> Iterator[None]:
    workplace.languages.use(Language.ENGLISH)
    yield
    workplace.languages.use(Language.ENGLISH)
    for dialog in window.findChildren(CommandDialog):
        dialog.done(0)


@pytest.fixture
def lists(workplace: Workplace, window: QWidget) -> KeyListsOpener:
    return KeyListsOpener(workplace, window)


@pytest.fixture
def shown(lists: KeyListsOpener, window: QWidget, qtbot: QtBot) -> KeyListsDialog:
    lists.open()
    return opened(window, KeyListsDialog, qtbot)


def planned_service(build: Builder) -> int:
    name = BilingualName("Antar buku ke rumah", "Home delivery")
    return build.services.key_lists.keep_service(build.actor, KeepService(None, name, None)).result


def wish(build: Builder, patron: int, service: int) -> int:
    return build.statement(patron, "", heading=Heading.WANTED_NOW, shape=Shape.WISH, service_id=service)


def test_the_lists_tell_since_when_services_exist_and_what_is_wished_for(
    build: Builder, lists: KeyListsOpener, window: QWidget, qtbot: QtBot
) -> None:
    wish(build, build.patron(), planned_service(build))
    lists.open()
    shown = opened(window, KeyListsDialog, qtbot)
    services = texts(shown, "services_list")
    assert services[0] == ("Loans", "since 23 Nov 2026")
    assert services[-1] == ("Home delivery", "planned · 1 open wish")
    assert ("A friend", "asks which patron") in texts(shown, "trigger_list")
    assert not part(shown, QAbstractButton, "key_lists_sheet_usual").isVisible()


def test_a_service_is_added_and_stands_in_the_list(
    build: Builder, shown: KeyListsDialog, window: QWidget, qtbot: QtBot
) -> None:
    shown.services.head.link_clicked.emit()
    dialog = opened(window, ServiceDialog, qtbot)
    assert dialog._command().exists_since == TODAY
    part(dialog, QLineEdit, "service_name_id").setText("Podcast")
    part(dialog, QCheckBox, "service_since_known").setChecked(False)
    dialog.submit()
    qtbot.waitUntil(lambda: ("Podcast", "planned") in texts(shown, "services_list"))
    kept = build.all(Service)[-1]
    assert (kept.name_id, kept.name_en, kept.exists_since) == ("Podcast", "Podcast", None)


def test_a_name_that_is_taken_is_refused_at_its_field_and_stays_typed(
    shown: KeyListsDialog, window: QWidget, qtbot: QtBot
) -> None:
    shown.services.edit_requested.emit(0)
    dialog = opened(window, ServiceDialog, qtbot)
    name = part(dialog, QLineEdit, "service_name_id")
    name.setText("layanan sdi")
    dialog.submit()
    qtbot.waitUntil(lambda: "already" in dialog._fields[0].error)
    assert name.text() == "layanan sdi"
    dialog.done(0)


def test_when_a_service_begins_to_exist_its_wishers_are_offered(
    build: Builder, lists: KeyListsOpener, window: QWidget, qtbot: QtBot
) -> None:
    service, patron = planned_service(build), build.patron("Ayu")
    wish(build, patron, service)
    wish(build, build.patron("Budi"), service)
    lists.open()
    shown = opened(window, KeyListsDialog, qtbot)
    shown.services.edit_requested.emit(service)
    dialog = opened(window, ServiceDialog, qtbot)
    part(dialog, QCheckBox, "service_since_known").setChecked(True)
    dialog.submit()
    bar = part(shown, InfoBar, "key_lists_bar")
    qtbot.waitUntil(bar.isVisible)
    assert bar._sentence.text().startswith("2 wishes for this service stand open.")
    bar.action_triggered.emit()
    everybody = opened(window, ServicePatronsDialog, qtbot)
    qtbot.waitUntil(lambda: everybody._model.rowCount() == 2)
    with qtbot.waitSignal(lists.open_patron_requested) as asked:
        everybody._table.record_activated.emit(everybody._model.record_at(1))
    assert asked.args == [patron]


def test_an_answer_is_renamed_and_retired(
    build: Builder, shown: KeyListsDialog, window: QWidget, qtbot: QtBot
) -> None:
    answer = build.entry(PreparedAnswer, "benefit.enjoyment")
    shown.answer_requested.emit(Shape.BENEFIT, answer)
    dialog = opened(window, AnswerDialog, qtbot)
    part(dialog, QLineEdit, "answer_name_en").setText("Fun")
    part(dialog, QCheckBox, "answer_retired").setChecked(True)
    dialog.submit()
    qtbot.waitUntil(lambda: ("Fun", "retired") in texts(shown, "benefit_list"))
    kept = build.get(PreparedAnswer, answer)
    assert (kept.name_id, kept.name_en, kept.is_retired) == ("Hiburan", "Fun", True)


def test_an_older_library_takes_the_usual_lists_with_one_press(
    build: Builder, lists: KeyListsOpener, window: QWidget, qtbot: QtBot
) -> None:
    for model in (Service, PreparedAnswer):
        for entry in build.all(model):
            build.put(model, entry.id, deleted=True)
    lists.open()
    shown = opened(window, KeyListsDialog, qtbot)
    assert texts(shown, "services_list") == []
    click(shown, "key_lists_sheet_usual")
    qtbot.waitUntil(lambda: len(texts(shown, "services_list")) > 5)
    assert not part(shown, QAbstractButton, "key_lists_sheet_usual").isVisible()


def test_the_ladder_of_a_service_lists_who_stands_where(
    build: Builder, lists: KeyListsOpener, window: QWidget, qtbot: QtBot
) -> None:
    sdi = build.entry(Service, "sdi")
    for name, step in (("Ayu", LadderStep.NEVER_HEARD), ("Budi", LadderStep.TRIED)):
        patron = build.patron(name, identifiers=(card(f"M-{name}"),))
        build.statement(
            patron, "", heading=Heading.KNOWLEDGE, shape=Shape.LADDER, service_id=sdi, degree=step
        )
    lists.show_service(sdi, Shape.LADDER)
    everybody = opened(window, ServicePatronsDialog, qtbot)
    qtbot.waitUntil(lambda: everybody._model.rowCount() == 2)
    cells = [everybody._model.index(0, column).data() for column in range(5)]
    assert cells == ["Ayu", "M-Ayu", "", "Never heard of it", "23 Nov 2026"]
    everybody._degrees.choose(LadderStep.TRIED)
    qtbot.waitUntil(lambda: everybody._model.rowCount() == 1)
    assert everybody._model.index(0, 0).data() == "Budi"
    everybody._shapes.choose(Shape.WISH)
    qtbot.waitUntil(lambda: everybody._stack.currentWidget() is everybody._empty)


def test_a_service_that_is_not_there_opens_nothing(
    lists: KeyListsOpener, window: QWidget, qtbot: QtBot
) -> None:
    lists.show_service(404, Shape.LADDER)
    lists.open()
    opened(window, KeyListsDialog, qtbot)
    assert window.findChildren(ServicePatronsDialog) == []


def test_the_window_follows_the_language(shown: KeyListsDialog, workplace: Workplace, qtbot: QtBot) -> None:
    workplace.languages.use(Language.INDONESIAN)
    assert shown.windowTitle() == "Daftar informasi kunci"
    qtbot.waitUntil(lambda: ("Peminjaman", "sejak 23 Nov 2026") in texts(shown, "services_list"))


def test_a_service_that_begins_later_says_so(
    build: Builder, lists: KeyListsOpener, window: QWidget, qtbot: QtBot
) -> None:
    later = KeepService(None, BilingualName("Podcast", ""), TODAY + timedelta(days=8))
    build.services.key_lists.keep_service(build.actor, later)
    lists.open()
    shown = opened(window, KeyListsDialog, qtbot)
    assert texts(shown, "services_list")[-1] == ("Podcast", "begins on 1 Dec 2026")


def test_how_long_a_heading_holds_is_changed(
    build: Builder, shown: KeyListsDialog, window: QWidget, qtbot: QtBot
) -> None:
    held = ("Who they are", "confirmed again after 365 days · declined: rests 180 days")
    qtbot.waitUntil(lambda: texts(shown, "terms_list")[:1] == [held])
    shown.terms.edit_requested.emit(1)
    dialog = opened(window, TermsDialog, qtbot)
    part(dialog, QSpinBox, "terms_confirm").setValue(1)
    part(dialog, QSpinBox, "terms_ask_again").setValue(30)
    dialog.submit()
    changed = ("Who they are", "confirmed again after 1 day · declined: rests 30 days")
    qtbot.waitUntil(lambda: texts(shown, "terms_list")[:1] == [changed])
