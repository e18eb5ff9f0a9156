from pathlib import Path

import pytest

from app.settings import Settings, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_without_a_file_the_usual_choices_hold(path: Path) -> None:
    assert SettingsFile(path).settings == Settings()


def test_a_choice_is_there_at_the_next_start(path: Path) -> None:
    SettingsFile(path).change(language="id", rest_minutes=5, scanner_prefix='\x02"\\')
    settings = SettingsFile(path).settings
    assert (settings.language, settings.rest_minutes, settings.scanner_prefix) == ("id", 5, '\x02"\\')


@pytest.mark.parametrize("text", ["", "not toml [", "version = 1\nrest_minutes = 'ten'\nunknown = 3\n"])
def test_a_file_that_says_nothing_usable_costs_no_start(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    assert SettingsFile(path).settings == Settings()


def test_the_same_library_keeps_who_sat_where(path: Path) -> None:
    settings = SettingsFile(path)
    settings.change(library="/a.pemustaka", desk=3, staff=4)
    settings.open_library("/a.pemustaka")
    assert (settings.settings.desk, settings.settings.staff) == (3, 4)


def test_another_library_has_other_desks_and_staff(path: Path) -> None:
    settings = SettingsFile(path)
    settings.change(library="/a.pemustaka", desk=3, staff=4, language="en")
    settings.open_library("/b.pemustaka")
    assert SettingsFile(path).settings == Settings(library="/b.pemustaka", language="en")
