"""The picture is painted as the design says, and told to keyboard, pointer and screen reader."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.ui.languages import Language, Languages
from app.ui.requests.plan.painter import PlanPainter
from app.ui.requests.plan.picture import PlanPicture
from app.ui.requests.plan.section import PlanSection
from app.ui.states import States
from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Scheme
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from tests.settable_clock import SettableClock
from tests.ui.requests.plan.conftest import Page


@pytest.fixture
def section(workplace: Workplace, page: Page, qtbot: QtBot) -> PlanSection:
    states = States(workplace.formats, workplace.deadlines)
    made = PlanSection(workplace.theme, workplace.formats, states, workplace.durations, workplace.languages)
    qtbot.addWidget(made)
    made.resize(1_000, 320)
    made.show_content(page())
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def picture(section: PlanSection) -> PlanPicture:
    found = section.findChild(PlanPicture)
    assert found is not None
    return found


def texts(section: PlanSection) -> list[str]:
    return [label.text() for label in section.findChildren(Label)]


def colour_at(picture: PlanPicture, x: float, y: float) -> QColor:
    image = picture.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(x * ratio), int(y * ratio))


def test_the_sum_under_the_picture_adds_up(section: PlanSection, clock: SettableClock, page: Page) -> None:
    assert {"Working 23 h 12", "+ waiting 13 h", "= 36 h 12 of opening time"} <= set(texts(section))
    clock.advance(minutes=30)
    section.show_content(page())
    assert {"Working 23 h 42", "+ waiting 13 h", "= 36 h 42 of opening time"} <= set(texts(section))


def test_left_and_right_walk_through_it_and_say_each_in_words(picture: PlanPicture, qtbot: QtBot) -> None:
    picture.setFocus()
    said = []
    for _ in picture._order:
        assert picture.current is not None
        said.append(picture.current.spoken)
        qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert said[0].startswith("Published time, 3 working days")
    assert "First promise Mon 23 Nov 15:00 – broken" in said
    assert "Step due: Reference interview, Wed 18 Nov" in said
    assert said[-1] == "Needed by Thu 26 Nov"
    assert picture.accessibleDescription() == said[-1]  # the last stays the last
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.accessibleDescription() == said[-2]
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    assert picture.accessibleDescription() == said[0]
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert picture.accessibleDescription() == said[-1]


def test_what_the_keyboard_is_at_stands_beside_the_title(
    section: PlanSection, picture: PlanPicture, qtbot: QtBot
) -> None:
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert "Needed by Thu 26 Nov" in texts(section)
    picture.clearFocus()
    assert "Needed by Thu 26 Nov" not in texts(section)


def test_the_keyboard_stays_where_it_was_while_time_passes(
    section: PlanSection, picture: PlanPicture, clock: SettableClock, page: Page, qtbot: QtBot
) -> None:
    picture.setFocus()
    for _ in range(4):
        qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert picture.current is not None
    before = picture.current.spoken
    clock.advance(minutes=1)
    section.show_content(page())
    assert picture.current is not None
    assert picture.current.spoken == before.replace("12 h 12", "12 h 13").replace("14 h 12", "14 h 13")


def test_before_it_is_walked_it_is_said_as_a_whole(picture: PlanPicture) -> None:
    assert picture.accessibleName() == "Plan against actual"
    assert picture.accessibleDescription() == (
        "Working 23 h 12 + waiting 13 h = 36 h 12 of opening time. Left and Right walk through it."
    )


def test_pointing_at_a_mark_or_bar_tells_it(picture: PlanPicture, qtbot: QtBot) -> None:
    assert picture._layout is not None
    for placed in picture._layout.bars:
        point = placed.rect.center()
        assert picture._layout.at(point) in [placed.bar, *(mark.mark for mark in picture._layout.marks)]
    chip = picture._layout.marks[0].chip
    assert chip is not None
    at = chip.center().toPoint()
    QApplication.sendEvent(picture, QHelpEvent(QEvent.Type.ToolTip, at, picture.mapToGlobal(at)))
    assert "First promise Mon 23 Nov 15:00" in QToolTip.text()
    nowhere = QPoint(2, picture.height() - 2)
    assert picture._layout.at(nowhere.toPointF()) is None


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_open_and_closed_hours_work_and_now_have_their_colours(
    picture: PlanPicture, workplace: Workplace, scheme: Scheme
) -> None:
    workplace.theme.use(scheme)
    layout = picture._layout
    assert layout is not None
    sunday = layout.axis.day_left(4) + layout.axis.day_width / 2
    monday = layout.axis.day_left(5) + layout.axis.day_width / 2
    free = layout.plot.bottom() - 4
    assert colour_at(picture, sunday, free) == workplace.theme.colour(Role.WINDOW)
    assert colour_at(picture, monday, free) == workplace.theme.colour(Role.SURFACE)
    working = layout.bars[-1].rect
    assert colour_at(picture, working.right() - 40, working.top() + 3) == workplace.theme.colour(Role.ACCENT)
    assert colour_at(picture, layout.present.x, free) == workplace.theme.colour(Role.TEXT)


def test_a_narrow_picture_says_its_chips_by_icons(section: PlanSection, picture: PlanPicture) -> None:
    section.resize(460, 400)
    layout = picture._layout
    assert layout is not None
    assert not any(mark.has_word for mark in layout.marks)
    assert all(mark.chip is not None for mark in layout.marks)
    assert picture.height() == layout.height


def test_the_sum_goes_below_the_legend_where_there_is_no_room(section: PlanSection) -> None:
    section.resize(1200, 400)
    section._under.activate()
    beside = section._sum.geometry().top() < section._legend.geometry().bottom()
    section.resize(460, 400)
    section._under.activate()
    assert beside
    assert section._sum.geometry().top() >= section._legend.geometry().bottom()


def test_a_long_request_names_its_mondays(
    section: PlanSection, workplace: Workplace, clock: SettableClock, page: Page
) -> None:
    clock.advance(days=35)
    section.show_content(page())
    layout = section._picture._layout
    assert layout is not None
    pixmap = QPixmap(1, 1)
    painter = QPainter(pixmap)
    picture = PlanPainter(Drawing(painter, workplace.theme), workplace.theme, workplace.formats, layout)
    painter.end()
    names = [name for _, name in picture._labels]
    assert names[:2] == ["23 Nov", "30 Nov"]
    places = [layout.axis.day_left(place) for place, _ in picture._labels]
    assert max(places) + layout.text_width(names[-1]) < layout.axis.right


def test_it_speaks_indonesian(section: PlanSection, picture: PlanPicture, languages: Languages) -> None:
    languages.use(Language.INDONESIAN)
    assert "Dikerjakan 23 jam 12" in texts(section)
    assert picture.accessibleName() == "Rencana dan kenyataan"
    assert picture._content is not None
    assert picture._content.marks[0].word == "Janji pertama Sen 23, 15.00 – tidak ditepati"


def test_larger_text_makes_its_lanes_higher(picture: PlanPicture, workplace: Workplace) -> None:
    assert picture._layout is not None
    before = picture._layout.bars[0].rect.height()
    workplace.theme.use_text_size(1.75)
    assert picture._layout.bars[0].rect.height() > before
