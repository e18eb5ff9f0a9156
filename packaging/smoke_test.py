"""Tries the built program as a new computer would: an empty home, no Python, nothing installed beside it.

python3 packaging/smoke_test.py dist/pemustaka
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "DISPLAY", "XAUTHORITY")  # of this computer's variables
PNG = b"\x89PNG\r\n\x1a\n"

# Starts the desk on the library $2 and waits until its window is on the screen; the program is $1.
SHOW_A_WINDOW = """
openbox & "$1" --library "$2" & desk=$!
timeout 60 xdotool search --sync --onlyvisible --class pemustaka; seen=$?
kill $desk; exit $seen
"""


class SmokeTest:
    """The built program in its folder, and a home folder that was empty before."""

    def __init__(self, built: Path, home: Path) -> None:
        self._program = built / ("pemustaka.exe" if os.name == "nt" else "pemustaka")
        self._home = home
        self._library = home / "smoke.pemustaka"

    def run(self) -> None:
        """Try each thing in turn; the first that fails ends it all."""
        version = self._ask("--version")
        assert self._expected_version() in version, version
        sizes = ["--patrons", "50", "--interactions", "200", "--requests", "30"]
        self._ask("demo", "--library", self._library, *sizes)
        found = json.loads(self._ask("find", "M0000017", "--library", self._library, "--json"))
        assert [patron["card"] for patron in found] == ["M0000017"], found
        checked = json.loads(self._ask("check", "--library", self._library, "--json"))
        assert checked["is_clean"], checked
        self._draw_the_screens()
        if shutil.which("xvfb-run") and shutil.which("xdotool"):
            self._show_a_window()

    def _draw_the_screens(self) -> None:
        folder = self._home / "screens"
        self._ask("screenshots", folder)
        pictures = sorted(folder.rglob("*.png"))
        assert pictures, "no screen was drawn"
        assert all(picture.read_bytes().startswith(PNG) for picture in pictures), pictures

    def _show_a_window(self) -> None:
        screen = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1366x768x24"]
        desk = ["sh", "-c", SHOW_A_WINDOW, "sh", str(self._program), str(self._library)]
        self._must([*screen, *desk], {"QT_QPA_PLATFORM": "xcb"}, "a window on a virtual screen")

    def _ask(self, *arguments: str | Path) -> str:
        offscreen = {"QT_QPA_PLATFORM": "offscreen"}
        words = [str(argument) for argument in arguments]
        return self._must([str(self._program), *words], offscreen, " ".join(words))

    def _must(self, command: list[str], more: Mapping[str, str], title: str) -> str:
        env = {name: os.environ[name] for name in KEPT if name in os.environ}
        env |= {"HOME": str(self._home), "USERPROFILE": str(self._home), "LC_ALL": "C.UTF-8", **more}
        done = subprocess.run(
            command, env=env, cwd=self._home, capture_output=True, encoding="utf-8", timeout=600, check=False
        )
        print(f"{'good' if done.returncode == 0 else 'FAILED':8}{title}", flush=True)
        if done.returncode:
            sys.exit(f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    @staticmethod
    def _expected_version() -> str:
        source = (ROOT / "app" / "__init__.py").read_text(encoding="utf-8")
        (version,) = re.findall(r'^__version__ = "(.+)"', source, flags=re.MULTILINE)
        return str(version)


def main(built: Path) -> int:
    """Look over the folder, then try the program in it."""
    rules = [sys.executable, str(ROOT / "packaging" / "bundle_rules.py"), str(built)]
    if subprocess.run(rules, check=False).returncode:
        return 1
    print(
        f"{'good':8}the folder: every licence text, nothing under the GPL, no more than it needs", flush=True
    )
    with tempfile.TemporaryDirectory(prefix="smoke-", ignore_cleanup_errors=True) as home:
        SmokeTest(built, Path(home)).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
