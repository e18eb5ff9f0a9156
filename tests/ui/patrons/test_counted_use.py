"""How a patron uses the library, counted in the card for a period of choice."""

from pytestqt.qtbot import QtBot

from app.models.list_entry import Channel
from app.ui.patrons.key_information.use_part import UsePart
from app.ui.patrons.patron_panel import Page
from app.vocabulary.key_information import Heading
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Show


def test_use_is_counted_for_the_period_that_is_chosen(
    build: Builder, show: Show, qtbot: QtBot, clock: SettableClock
) -> None:
    patron = build.patron()
    whatsapp = build.entry(Channel, "whatsapp")
    for ago in (1, 2, 60):
        build.interaction(patron, channel_id=whatsapp, happened_at=clock.ahead(days=-ago))
    build.interaction(patron, happened_at=clock.ahead(days=-3))
    build.request(patron)
    panel = show(patron)
    panel.open_page(Page.KEY_INFORMATION)
    qtbot.waitUntil(lambda: panel.key_information._known is not None)
    use = panel.key_information._grid.card(Heading.HOW_THEY_USE).findChild(UsePart)
    assert isinstance(use, UsePart)
    assert [one.text() for one in use._figures] == ["4", "2", "1"]
    assert [one.text() for one in use._captions] == ["contacts", "service lines", "request"]
    assert use._channels.text() == "WhatsApp 3 · At the desk 1"
    assert use._kinds.text == "Reference question 4 · Literature search 1"
    assert use._bars.accessibleName().startswith("4 contacts in twelve months: 0, 0,")
    assert use._period.text() == "90 days"
    with qtbot.waitSignal(use.period_chosen):
        use._choose_period()
        use._menu.actions()[0].trigger()
    use._menu.close()
    qtbot.waitUntil(lambda: [one.text() for one in use._figures] == ["3", "2", "1"])
    assert use._period.text() == "30 days"
