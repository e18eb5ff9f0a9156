"""Each guard that fails a noisy test is seen to fail one."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

NOISY = {
    "a Python warning": """
import warnings
def test_it(): warnings.warn("old", DeprecationWarning)
""",
    "a warning of Qt": """
from PySide6.QtCore import qWarning
def test_it(qapp): qWarning("torn")
""",
    "a log line": """
import logging
def test_it(): logging.getLogger("app.x").warning("torn")
""",
    "an error in a thread": """
import threading
def test_it():
    thread = threading.Thread(target=len)
    thread.start()
    thread.join()
""",
    "an expected line that never came": """
import pytest
@pytest.mark.expected_log("torn")
def test_it(): pass
""",
}
QUIET = """
import logging, os, pytest
from pathlib import Path

@pytest.mark.expected_log("torn")
def test_an_expected_line_passes():
    logging.getLogger("app.x").warning("the page is torn")

def test_lesser_lines_pass():
    logging.getLogger("app.x").info("a page was turned")

def test_home_is_empty_and_the_tests_own(home):
    assert Path.home() == home and not list(home.iterdir())
    assert Path(os.environ["XDG_CONFIG_HOME"]).is_relative_to(home)
"""


def _pytest(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    """Run pytest, with this project's settings and fixtures, on a test file of its own."""
    test_file = folder / "test_planted.py"
    test_file.write_text(source, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "-p", "no:cacheprovider"]
    fixtures = ["-p", "tests.fixtures.home", "-p", "tests.fixtures.quiet_log"]
    return subprocess.run(
        [*command, *fixtures, str(test_file)], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("source", NOISY.values(), ids=NOISY.keys())
def test_a_noisy_test_fails(tmp_path: Path, source: str) -> None:
    outcome = _pytest(tmp_path, source)
    assert outcome.returncode == pytest.ExitCode.TESTS_FAILED, outcome.stdout


def test_quiet_tests_pass(tmp_path: Path) -> None:
    outcome = _pytest(tmp_path, QUIET)
    assert "3 passed" in outcome.stdout, outcome.stdout
