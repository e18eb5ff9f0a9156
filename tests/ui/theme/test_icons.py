"""The icons are one family: same grid, same line, and each takes the colour it is asked in."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap

from app.paths import resources
from app.ui.theme.icon_names import Icon
from app.ui.theme.icons import Icons

FOLDER = resources() / "icons"
SVG = "{http://www.w3.org/2000/svg}"


def opaque_colours(pixmap: QPixmap) -> Iterator[QColor]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                yield colour


def is_near(one: QColor, other: QColor) -> bool:
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(abs(channel) for channel in apart) <= 2


def test_every_drawing_has_a_name_and_every_name_a_drawing() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {str(icon) for icon in Icon}


@pytest.mark.parametrize("icon", Icon)
def test_a_drawing_is_of_the_family(icon: Icon) -> None:
    root = ET.parse(FOLDER / f"{icon}.svg").getroot()
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke-width"), root.get("stroke-linecap")) == ("2", "round")
    assert root.get("stroke") == "currentColor"
    for shape in root.iter():
        assert {shape.get("fill"), shape.get("stroke")} <= {None, "none", "currentColor"}
        assert shape.tag.removeprefix(SVG) in {"svg", "path", "circle", "ellipse", "rect"}


@pytest.mark.parametrize("icon", Icon)
def test_a_drawing_is_tinted_and_stays_inside_its_grid(qapp: object, icon: Icon) -> None:
    wanted = QColor("#AE2A1E")
    pixmap = Icons(FOLDER).pixmap(icon, wanted, 24, 2.0)
    found = list(opaque_colours(pixmap))
    assert found
    assert all(is_near(colour, wanted) for colour in found)
    image = pixmap.toImage()
    border = [image.pixelColor(at, 0) for at in range(48)] + [image.pixelColor(0, at) for at in range(48)]
    assert all(colour.alpha() == 0 for colour in border)


def test_a_pixmap_is_drawn_once_for_each_size_ratio_and_colour(qapp: object) -> None:
    icons = Icons(FOLDER)
    first = icons.pixmap(Icon.CLOCK, QColor("red"), 16, 1.5)
    assert (first.width(), first.devicePixelRatio()) == (24, 1.5)
    assert icons.pixmap(Icon.CLOCK, QColor("red"), 16, 1.5).cacheKey() == first.cacheKey()
    for other in (
        icons.pixmap(Icon.CLOCK, QColor("blue"), 16, 1.5),
        icons.pixmap(Icon.CLOCK, QColor("red"), 18, 1.5),
        icons.pixmap(Icon.CLOCK, QColor("red"), 16, 2.0),
        icons.pixmap(Icon.CHECK, QColor("red"), 16, 1.5),
    ):
        assert other.cacheKey() != first.cacheKey()


def test_a_style_sheet_can_name_a_tinted_picture(qapp: object) -> None:
    icons = Icons(FOLDER)
    path = icons.written(Icon.CHECK, QColor("#0B6A61"), 14)
    assert QPixmap(path).width() == 14
    assert QPixmap(path.replace(".png", "@2x.png")).width() == 28


def test_an_icon_for_qt_is_greyed_when_it_is_disabled(qapp: object) -> None:
    icon = Icons(FOLDER).icon(Icon.SEND, QColor("#0B6A61"), QColor("#75817E"))
    sizes = icon.availableSizes()
    assert sizes
    enabled, disabled = icon.pixmap(sizes[0]), icon.pixmap(sizes[0], icon.Mode.Disabled)
    assert next(opaque_colours(enabled)).name() != next(opaque_colours(disabled)).name()
