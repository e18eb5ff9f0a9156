"""A packed picture is the picture that was packed, as far as an eye can tell."""

from PySide6.QtGui import QColor, QImage

from app.screenshots.png import as_png


def shades() -> QImage:
    """Some thousand colours between two, as at the edges of letters."""
    image = QImage(256, 8, QImage.Format.Format_ARGB32)
    for x in range(image.width()):
        for y in range(image.height()):
            image.setPixelColor(x, y, QColor(x, min(x + y, 255), min(x + 2 * y, 255)))
    return image


def test_few_colours_come_back_as_they_were() -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#EFF2F1"))
    image.setPixelColor(3, 4, QColor("#AE2A1E"))
    packed = QImage.fromData(as_png(image))
    assert packed.pixelColor(3, 4) == QColor("#AE2A1E")
    assert packed.pixelColor(0, 0) == QColor("#EFF2F1")


def test_many_shades_come_back_nearly_so_as_few() -> None:
    image = shades()
    packed = QImage.fromData(as_png(image))
    assert packed.size() == image.size()
    assert packed.colorCount() <= 256
    for x in range(image.width()):
        before, after = image.pixelColor(x, 5), packed.pixelColor(x, 5)
        assert abs(before.red() - after.red()) < 16
        assert abs(before.green() - after.green()) < 16
        assert abs(before.blue() - after.blue()) < 16
