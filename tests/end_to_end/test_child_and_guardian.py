"""A child at the desk: the alert that is seen when the patron opens, and the guardian who is told instead."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.queries.alerts import AlertRow
from app.services.alerts import AlertText, RaiseAlert
from app.services.services import Services
from app.settings import SettingsFile
from app.ui.dialogs.record.relation_dialog import NewRelationDialog
from app.ui.languages import Languages
from app.ui.patrons.patron_panel import Page, PatronPanel
from tests.builders import Builder, card, mobile, new_library
from tests.end_to_end.desks import whole_desk_on
from tests.end_to_end.shared_desk import SITI_ID, SharedDesk
from tests.settable_clock import SettableClock

BIMA, WAHYUNI = 1, 2
FOUND = "Kartu ditemukan di gerbang"


@pytest.fixture
def child_at_the_desk(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, languages: Languages, clock: SettableClock
) -> Iterator[SharedDesk]:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, clock)
    with database:
        builder = Builder(database, actor)
        builder.patron("Bima Saputra", identifiers=(card("M0002316"),), born=f"{clock.now.year - 9}")
        builder.patron("Wahyuni", identifiers=(card("M0001208"),), contacts=(mobile("081234567890"),))
        today = clock.now.date()
        says = AlertText(FOUND, starts_on=today - timedelta(1), ends_on=None)
        Services.over(database).alerts.raise_alert(actor, RaiseAlert(BIMA, says))
    SettingsFile(tmp_path / "settings.toml").change(staff=SITI_ID)
    with whole_desk_on(path, qapp, languages, tmp_path, clock) as desk:
        made = SharedDesk(desk, qtbot, clock)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.window)
        made.settle()
        yield made


def panel_of(desk: SharedDesk) -> PatronPanel:
    panel = desk.window.findChild(PatronPanel)
    assert isinstance(panel, PatronPanel)
    return panel


def alert_of(desk: SharedDesk) -> AlertRow:
    (alert,) = desk.desk.workplace.queries.alerts.of_patron(BIMA)
    return alert


def test_a_child_opens_with_an_alert_and_is_told_through_the_guardian(
    child_at_the_desk: SharedDesk, qtbot: QtBot
) -> None:
    desk = child_at_the_desk
    desk.scan("M0002316")
    qtbot.waitUntil(lambda: desk.window.findChild(PatronPanel) is not None)
    panel = panel_of(desk)
    qtbot.waitUntil(panel.alerts.isVisible)
    assert panel.alerts.news == (alert_of(desk).id,)

    qtbot.keyClick(desk.window, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: panel.alerts.news == ())
    assert alert_of(desk).is_known_to(SITI_ID)
    assert panel.alerts.isVisible()  # it has stepped back, and is still said

    panel.open_page(Page.RELATIONS)
    qtbot.waitUntil(lambda: panel.relations.findChild(QPushButton, "relate") is not None)
    relate = panel.relations.findChild(QPushButton, "relate")
    assert relate is not None
    relate.click()
    qtbot.waitUntil(lambda: desk.window.findChild(NewRelationDialog) is not None)
    dialog = desk.window.findChild(NewRelationDialog)
    assert dialog is not None
    dialog._people.add(WAHYUNI, "Wahyuni")
    dialog.submit()
    queries = desk.desk.workplace.queries
    qtbot.waitUntil(lambda: bool(queries.relations.of_patron(BIMA)))
    qtbot.waitUntil(lambda: "Wahyuni" in panel.head._language.text)
    told = queries.reaching.told(BIMA, desk.desk.workplace.formats.now().date())
    assert (told.told.id, told.is_through_guardian) == (WAHYUNI, True)
