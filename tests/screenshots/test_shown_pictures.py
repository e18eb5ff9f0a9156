"""The README shows pictures that the program draws, each small enough for a slow line."""

import re
from pathlib import Path

from PySide6.QtGui import QImage

from app.screenshots.pictures import FIRST_SIZE, SIZE
from app.screenshots.screens import ALL

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"


def shown() -> set[Path]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return {ROOT / place for place in re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)}


def test_the_readme_shows_exactly_the_pictures_that_are_kept() -> None:
    assert shown() == set(PICTURES.glob("*"))
    assert shown()


def test_each_is_a_picture_that_the_program_draws_now() -> None:
    for path in shown():
        screen, scheme, language = path.stem.rsplit("-", 2)
        assert screen in ALL, path
        assert (scheme, language) in {(s, lang) for s in ("light", "dark") for lang in ("id", "en")}
        assert QImage(str(path)).size() in (SIZE, FIRST_SIZE)


def test_each_is_small() -> None:
    assert {path.name: path.stat().st_size for path in shown() if path.stat().st_size > 150_000} == {}


def test_both_languages_and_palettes_are_shown() -> None:
    ends = {tuple(path.stem.rsplit("-", 2)[1:]) for path in shown()}
    assert {scheme for scheme, _ in ends} == {"light", "dark"}
    assert {language for _, language in ends} == {"id", "en"}
