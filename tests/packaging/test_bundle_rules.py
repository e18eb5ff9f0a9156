"""The check of a built folder finds what must not be shipped."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = [
    "LICENSE",
    "licences/README.txt",
    "licences/LGPL-3.0.txt",
    "licences/GPL-3.0.txt",
    "licences/Python.txt",
]


def faults(folder: Path) -> list[str]:
    command = [sys.executable, str(ROOT / "packaging" / "bundle_rules.py"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = done.stdout.split("\n")[:-1]
    assert done.returncode == (1 if any(lines) else 0), done.stderr
    return [line for line in lines if line]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder with nothing wrong in it, as far as names go."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = [line.split("==")[0] for line in lock.splitlines() if "==" in line]
    for text in [
        *SHIPPED,
        *(f"licences/{name}/LICENSE" for name in packages),
        "_internal/PySide6/libQt6Core.so.6",
        "_internal/PySide6/libQt6PrintSupport.so.6",
    ]:
        path = tmp_path / text
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("…", encoding="utf-8")
    return tmp_path


def test_a_whole_folder_has_no_faults(bundle: Path) -> None:
    assert faults(bundle) == []


def test_a_folder_that_cannot_print_has_a_fault(bundle: Path) -> None:
    (bundle / "_internal/PySide6/libQt6PrintSupport.so.6").unlink()
    assert faults(bundle) == ["Qt's printing (QtPrintSupport) is missing"]


@pytest.mark.parametrize(
    "name",
    [
        "libQt6Charts.so.6",
        "QtCharts.abi3.so",
        "Qt6VirtualKeyboard.dll",
        "libqtvirtualkeyboardplugin.so",
        "QtNetworkAuth.pyi",
        "libQt6DataVisualization.so.6.11.3",
        "libreadline.so.8",
        "readline.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_a_file_under_the_gpl_is_a_fault(bundle: Path, name: str) -> None:
    (bundle / "_internal" / name).touch()
    assert faults(bundle) == [f"_internal/{name} is under the GPL"]


@pytest.mark.parametrize("text", SHIPPED)
def test_a_missing_text_is_a_fault(bundle: Path, text: str) -> None:
    (bundle / text).unlink()
    assert faults(bundle) == [f"{text} is missing"]


def test_a_package_without_its_text_is_a_fault(bundle: Path) -> None:
    (bundle / "licences" / "segno" / "LICENSE").unlink()
    assert faults(bundle) == ["the licence text of segno is missing"]


def test_a_link_to_nowhere_is_a_fault(bundle: Path) -> None:
    (bundle / "_internal" / "libz.so").symlink_to("nowhere")
    assert faults(bundle) == ["_internal/libz.so leads nowhere"]
