#!/usr/bin/env python3
"""The workshop of Pemustaka: every command a developer types, on a machine that has nothing but Python 3.11.

    python3 dev.py run [ARGS]            start the desk, or a headless command (run find TEXT --library FILE)
    python3 dev.py test [ARGS]           format, lint, types, layers and the tests; ARGS go to pytest
    python3 dev.py test --real-window    the window's tests alone, on a virtual screen with a window manager
    python3 dev.py test --slow           the long tests alone: kill tests, large libraries
    python3 dev.py bench [ARGS]          how fast it is on a large library; ARGS as bench --help lists them
    python3 dev.py check                 format, lint, types and layers without the tests
    python3 dev.py translate             bring the translations up to date with the source, and compile them
    python3 dev.py screenshots [FOLDER]  draw every screen; without FOLDER, those that the README shows anew
    python3 dev.py package               build the program that needs no Python, and try it

Each command first sets up what it needs: system libraries, .venv, the locked packages, compiled translations.
Only the standard library is used here. How the locks are made stands in pyproject.toml.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
TRANSLATIONS = ROOT / "resources" / "translations"
SHOWN_PICTURES = ROOT / "docs" / "pictures"
OLDEST_PYTHON = (3, 11)
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
ON_LINUX = sys.platform.startswith("linux")

RUN_LOCK = ROOT / "requirements.lock"
PACKAGE_LOCK = ROOT / "requirements-package.lock"  # RUN_LOCK and PyInstaller
DEV_LOCK = ROOT / "requirements-dev.lock"  # both, and the tools

# What is looked for on Linux, a shared library or a program, and the Debian package that brings it.
CORE_NEEDS = {"libglib-2.0.so.0": "libglib2.0-0", "libbrotlidec.so.1": "libbrotli1"}  # QtCore and Linguist
QT_NEEDS = CORE_NEEDS | {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_NEEDS = QT_NEEDS | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
SCREEN_NEEDS = WINDOW_NEEDS | {"xvfb-run": "xvfb"} | {name: name for name in ("xauth", "openbox", "xdotool")}
LIBPYTHON = {str(sysconfig.get_config_var("INSTSONAME")): f"lib{PYTHON}"}  # Debian's own Python leaves it out
PACKAGE_NEEDS = SCREEN_NEEDS | LIBPYTHON | {"objdump": "binutils"}

HEADLESS = "new demo import find show check backup restore undo history --version --help -h"
DRAWS = "screenshots"
CHECKS = [["ruff", "format", "--check", "."], ["ruff", "check", "."], ["mypy"], ["lint-imports"]]

SHOWN = os.environ | {"PYTHONPATH": str(ROOT)}  # the variables of a program that finds ours
UNSEEN = {"QT_QPA_PLATFORM": "offscreen"} | SHOWN  # and draws where nobody sees it, unless told otherwise


def is_here(name: str) -> bool:
    """Tell whether a shared library loads or a program is on PATH."""
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def prepare_system(needs: dict[str, str]) -> None:
    """Install the system packages that are missing, where that is ours to do; else say what to type."""
    if not ON_LINUX:
        return
    lacking = {name: package for name, package in needs.items() if not is_here(name)}
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        lacking["ensurepip"] = f"{PYTHON}-venv"
    if not lacking:
        return
    if shutil.which("apt-get") is None:
        sys.exit("Install these with your system's package program, then try again: " + ", ".join(lacking))
    packages = sorted(set(lacking.values()))
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        sys.exit("System packages are missing. Type this, then try again:\n  sudo " + " ".join(install))
    heading("Installing system packages: " + " ".join(packages))
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)  # the next step tells if it mattered
    must([*install, "-qq"], env=quiet, silent=True)


@dataclass(frozen=True)
class Environment:
    """A virtual environment that holds what one lock names.

    Its stamp says for which lock, which Python and which folder it was made, and is written last: an
    environment whose making was interrupted, or whose folder has moved, is made again.
    """

    folder: Path

    def program(self, name: str) -> str:
        """The path of a program in it."""
        return str(self.folder / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}"))

    def prepare(self, lock: Path) -> Environment:
        """Make it hold the packages of `lock`, and return it."""
        if self._holds(lock) or (lock == RUN_LOCK and self._holds(DEV_LOCK)):
            return self
        if Path(sys.prefix) == self.folder:
            sys.exit(f"{self.folder} has to be made anew: start dev.py with the Python that it came from.")
        heading(f"Setting up {self.folder.relative_to(ROOT)} (a few minutes, once)")
        if not (lock == DEV_LOCK and self._holds(RUN_LOCK)):  # then the tools only have to be added
            venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(self.folder)
        self._stamp.unlink(missing_ok=True)
        pip = [self.program("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        must([*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)])
        self._stamp.write_text(self._stamp_for(lock), encoding="utf-8")
        return self

    @property
    def _stamp(self) -> Path:
        return self.folder / "lock-stamp"

    def _stamp_for(self, lock: Path) -> str:
        return hashlib.sha256(lock.read_bytes() + f"{sys.version} {self.folder}".encode()).hexdigest()

    def _holds(self, lock: Path) -> bool:
        return self._stamp.exists() and self._stamp.read_text(encoding="utf-8") == self._stamp_for(lock)


WORKSHOP = Environment(ROOT / ".venv")
PACKAGER = Environment(ROOT / "build" / "package-venv")


def compile_translations(environment: Environment) -> None:
    """Compile each translation that is newer than what was compiled from it."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            must([environment.program("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)])


def heading(title: str) -> None:
    """Print a title above what the next program prints."""
    print(f"\n== {title}", flush=True)


def must(command: list[str], *, env: dict[str, str] | None = None, silent: bool = False) -> None:
    """Take a step that the rest stands on; where it fails, say which one and stop."""
    output = subprocess.DEVNULL if silent else None
    code = subprocess.run(command, cwd=ROOT, env=env or SHOWN, stdout=output, check=False).returncode
    if code:
        sys.exit(f"This step failed with exit code {code}, its own words are above:\n  {' '.join(command)}")


def take_all(steps: list[list[str]], env: dict[str, str]) -> int:
    """Take every step, also after one has failed, so that one run tells all; end with a line for each."""
    summary = ""
    for program, *arguments in steps:
        title = " ".join([program, *arguments])
        heading(title)
        command = [WORKSHOP.program(program), *arguments]
        code = subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
        summary += f"\n{'FAILED' if code else 'good':8}{title}"
    heading("Summary" + summary)
    return int("\nFAILED" in summary)


def run(arguments: list[str]) -> int:
    """Start the desk, or a headless command."""
    word = (arguments or [""])[0]
    unseen = word in [*HEADLESS.split(), DRAWS]
    screen = any(SHOWN.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if ON_LINUX and not unseen and not screen:
        sys.exit(
            "There is no screen here (DISPLAY and WAYLAND_DISPLAY are unset): start the desk in a desktop "
            "session, or use the commands that `python3 dev.py run --help` lists."
        )
    prepare_system(QT_NEEDS if word == DRAWS else CORE_NEEDS if unseen else WINDOW_NEEDS)
    compile_translations(WORKSHOP.prepare(RUN_LOCK))
    env = UNSEEN if unseen else SHOWN
    command = [WORKSHOP.program("python"), "-P", "-m", "app", *arguments]
    if os.name == "posix":  # it takes the place of this process, so that stopping the one stops the other
        os.execve(command[0], command, env)
    return subprocess.run(command, env=env, check=False).returncode


def check(_arguments: list[str]) -> int:
    """Look at the source without running it."""
    prepare_system({})
    WORKSHOP.prepare(DEV_LOCK)
    return take_all(CHECKS, SHOWN)


def test(arguments: list[str]) -> int:
    """Run the checks and the tests, or the tests of one special kind alone."""
    in_a_window = "--real-window" in arguments
    rest = [a for a in arguments if a not in ("--real-window", "--slow")]
    prepare_system(SCREEN_NEEDS if in_a_window else QT_NEEDS)
    compile_translations(WORKSHOP.prepare(DEV_LOCK))
    if in_a_window:
        return test_in_a_window(rest)
    if "--slow" in arguments:
        return take_all([["pytest", "-m", "slow", *rest]], UNSEEN)
    return take_all([*CHECKS, ["pytest", "-n", "2", "-m", "not slow", *rest]], UNSEEN)


def test_in_a_window(arguments: list[str]) -> int:
    """Run the window's tests on a virtual screen, one at a time, with a window manager for the focus."""
    folders = "testpaths=tests/ui tests/end_to_end"
    pytest = [WORKSHOP.program("pytest"), "-m", "not slow", "-o", folders, *arguments]
    screen = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1366x768x24"]
    command = [*screen, "sh", "-c", 'openbox & exec "$@"', "sh", *pytest]
    return subprocess.run(command, cwd=ROOT, env=SHOWN | {"QT_QPA_PLATFORM": "xcb"}, check=False).returncode


def bench(arguments: list[str]) -> int:
    """Measure the program on a large library, which is built the first time and kept in build/bench."""
    prepare_system(QT_NEEDS)
    compile_translations(WORKSHOP.prepare(DEV_LOCK))
    command = [WORKSHOP.program("python"), "-P", "-m", "tests.benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, env=UNSEEN, check=False).returncode


def translate(_arguments: list[str]) -> int:
    """Collect the texts of the screens into the translations, drop those that are gone, and compile.

    English has a file for its plurals only: without it people read "1 patron(s)".
    """
    prepare_system(CORE_NEEDS)
    lupdate = WORKSHOP.prepare(DEV_LOCK).program("pyside6-lupdate")
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "app").rglob("*.py"))]
    for language, only in {"id": [], "en": ["-pluralonly"]}.items():
        options = ["-locations", "none", "-no-obsolete", "-target-language", language, *only]
        target = str(TRANSLATIONS / f"pemustaka_{language}.ts")
        must([lupdate, *options, *sources, "-ts", target])
    compile_translations(WORKSHOP)
    return 0


def screenshots(arguments: list[str]) -> int:
    """Draw every screen, and put those that the README shows into its folder."""
    prepare_system(QT_NEEDS)
    compile_translations(WORKSHOP.prepare(RUN_LOCK))
    folder = Path(arguments[0]) if arguments else ROOT / "build" / DRAWS
    must([WORKSHOP.program("python"), "-P", "-m", "app", DRAWS, str(folder.absolute())])
    for picture in [] if arguments else SHOWN_PICTURES.glob("*.png"):
        shutil.copy(folder / picture.name, picture)
    return 0


def package(_arguments: list[str]) -> int:
    """Build the program from an environment that holds nothing else, and try what came out."""
    prepare_system(PACKAGE_NEEDS)
    compile_translations(PACKAGER.prepare(PACKAGE_LOCK))
    heading("Building dist/pemustaka")
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    build = [PACKAGER.program("python"), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders]
    must([*build, str(ROOT / "packaging" / "pemustaka.spec")])
    heading("Trying what was built")
    must([sys.executable, str(ROOT / "packaging" / "smoke_test.py"), str(ROOT / "dist" / "pemustaka")])
    return 0


COMMANDS = {c.__name__: c for c in (run, test, bench, check, translate, screenshots, package)}


def main(arguments: list[str]) -> int:
    """Carry out one command; the exit code is 0 where all went well."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(f"Pemustaka needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")
    name, *rest = arguments or ["--help"]
    if name not in COMMANDS:
        print(__doc__)
        return 0 if name in ("--help", "-h") else 2
    try:
        return COMMANDS[name](rest)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
