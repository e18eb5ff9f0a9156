"""What stands in the rows of a timeline is text, whatever it looks like, and as much of it as is seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.ui.patrons.patron_panel import Page
from tests.builders import Builder
from tests.ui.patrons.parts import Show

MARKUP = '<img src="file:///etc/passwd"><b>tebal</b> &amp; <script>x</script>'


def test_markup_is_shown_as_text_and_a_tip_cannot_become_a_page(
    build: Builder, show: Show, qtbot: QtBot
) -> None:
    patron = build.patron()
    build.interaction(patron, note=MARKUP + " kata" * 3_000, topic=MARKUP)
    panel = show(patron)
    model = panel.timeline._model
    with qtbot.waitSignal(model.shown):
        panel.open_page(Page.TIMELINE)
    title, tip = (
        model.index(1, 0).data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    )
    assert str(title).startswith(MARKUP)
    assert len(str(title)) <= 500
    assert "<b>" not in str(tip)
    assert "&lt;b&gt;tebal" in str(tip)
    assert len(str(tip)) < 4_000
    QToolTip.hideText()
