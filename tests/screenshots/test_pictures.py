"""Pictures of screens: each in both languages and palettes, the same ones every time."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.screenshots.pictures import SIZE, draw
from app.services.demonstration.size import DemonstrationSize
from app.vocabulary.picture_errors import PictureFolderError

SMALL = DemonstrationSize(patrons=40, interactions=150, requests=30)
TWO_SCREENS = ("today", "promise")


def lightness(picture: QImage) -> int:
    """Of the ground in a corner, from 0 for black to 255 for white."""
    return picture.pixelColor(1, 1).lightness()


def test_two_screens_are_drawn_in_both_languages_and_palettes(
    application: QApplication, tmp_path: Path
) -> None:
    drawn = draw(application, tmp_path / "new" / "pictures", SMALL, TWO_SCREENS)
    assert sorted(path.name for path in drawn) == sorted(
        f"{screen}-{scheme}-{language}.png"
        for screen in TWO_SCREENS
        for scheme in ("light", "dark")
        for language in ("id", "en")
    )
    pictures = {path.stem: QImage(str(path)) for path in drawn}
    assert {picture.size().toTuple() for picture in pictures.values()} == {SIZE.toTuple()}
    assert all((lightness(picture) < 128) == ("dark" in name) for name, picture in pictures.items())
    assert len({path.read_bytes() for path in drawn}) == len(drawn), "each looks different"


def test_the_same_pictures_are_drawn_every_time(application: QApplication, tmp_path: Path) -> None:
    first, again = (draw(application, tmp_path / name, SMALL, TWO_SCREENS) for name in ("a", "b"))
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in again]


def test_a_folder_that_is_a_file_is_refused(application: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PictureFolderError):
        draw(application, tmp_path / "file", SMALL, TWO_SCREENS)
