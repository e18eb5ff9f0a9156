"""The command `screenshots`, run as its users run it; what it draws is looked at in tests/screenshots."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{cache}</cachedir></fontconfig>
"""


def screenshots(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Without any display, whatever this test runs on."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in displays}
    command = [sys.executable, "-m", "app", "screenshots", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=env | variables, capture_output=True, text=True, check=False)


def assert_refused(done: subprocess.CompletedProcess[str], said: str) -> None:
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    assert 1 <= len(done.stderr.splitlines()) <= 3, done.stderr
    assert said in done.stderr
    assert done.stderr.rstrip().endswith(".")


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert_refused(screenshots(tmp_path / "file" / "pictures", LC_ALL="C.UTF-8"), "file/pictures")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fonts come from fontconfig on Linux alone")
def test_a_computer_without_fonts_is_refused(tmp_path: Path) -> None:
    settings = tmp_path / "fonts.conf"
    settings.write_text(WITHOUT_FONTS.format(cache=tmp_path / "cache"), encoding="utf-8")
    done = screenshots(tmp_path / "pictures", FONTCONFIG_FILE=str(settings), LC_ALL="C.UTF-8")
    assert_refused(done, "font")
    assert not (tmp_path / "pictures").exists()


def test_arguments_that_make_no_sense_are_refused() -> None:
    done = screenshots()
    assert done.returncode == 2
    assert "folder" in done.stderr
