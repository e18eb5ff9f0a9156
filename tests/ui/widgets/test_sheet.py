"""A window's page: wide enough for its longest text, scrolling where it is too low."""

from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Theme
from app.ui.widgets.labels.label import Label
from app.ui.widgets.sheet import Sheet


def test_the_body_scrolls_down_where_the_window_is_too_low_and_never_sideways(
    theme: Theme, qtbot: QtBot
) -> None:
    sheet = Sheet(theme, "page")
    qtbot.add_widget(sheet)
    labels = [Label(theme, f"{number} " + "long " * 30) for number in range(40)]
    for label in labels:
        sheet.body.addWidget(label)
    sheet.resize(sheet.minimumSizeHint().width(), 300)
    sheet.show()
    area = sheet.findChild(QScrollArea, "page_body")
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.horizontalScrollBar().maximum() == 0
    sheet.show_part(labels[-1])
    assert area.verticalScrollBar().value() > 0


def test_the_body_becomes_no_wider_than_is_easy_to_read(theme: Theme, qtbot: QtBot) -> None:
    sheet = Sheet(theme, "page", width=600)
    qtbot.add_widget(sheet)
    label = Label(theme, "text", wraps=True)
    sheet.body.addWidget(label)
    sheet.resize(1200, 400)
    sheet.show()
    assert label.width() == 600


def test_keys_and_buttons_stand_in_the_foot(theme: Theme, qtbot: QtBot) -> None:
    sheet = Sheet(theme, "page")
    qtbot.add_widget(sheet)
    sheet.add_key("Enter")
    sheet.name_keys("go on")
    button = QPushButton("Go on")
    sheet.add_button(button, "go_on")
    assert button.objectName() == "page_go_on"
    assert [label.text() for label in sheet._key_words] == ["go on"]
