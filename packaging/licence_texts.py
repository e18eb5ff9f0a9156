"""Gathers the licence text of everything that the built program carries."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

OURS = Path(__file__).with_name("licences")  # the texts that wheels leave out
TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
COVERED_BY_OURS = {"pyside6-essentials", "shiboken6"}


def locked_packages(lock: Path) -> list[str]:
    """The names of the packages in a lock, those for other systems too."""
    return re.findall(r"^([a-z0-9-]+)==", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)


def gather(lock: Path, libraries: Iterable[Path], target: Path) -> None:
    """Fill the folder `target` for the packages of `lock` and the system libraries among `libraries`.

    A package that brings no licence text stops the build: someone has to find out what it asks for.
    """
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(OURS, target)
    for name in [*locked_packages(lock), "pyinstaller"]:  # PyInstaller's boot loader starts the program
        try:
            _copy_texts(distribution(name), target / name)
        except PackageNotFoundError:
            continue  # for another system
    shutil.copy(Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), target / "Python.txt")
    if shutil.which("dpkg-query"):
        _copy_debian_texts(libraries, target / "system")


def _copy_texts(package: Distribution, target: Path) -> None:
    texts = [file for file in package.files or () if "dist-info" in file.parts[0] and TEXT.search(str(file))]
    if not texts and package.name.lower().replace("_", "-") not in COVERED_BY_OURS:
        raise LookupError(f"{package.name} brings no licence text: find it and put it into {OURS}")
    for text in texts:
        target.mkdir(exist_ok=True)
        shutil.copy(str(package.locate_file(text)), target / text.name)


def _copy_debian_texts(libraries: Iterable[Path], target: Path) -> None:
    """Copy the copyright file of each Debian package that a library comes from."""
    foreign = sorted({path.name for path in libraries if not path.is_relative_to(sys.prefix)})
    search = ["dpkg-query", "--search", *(f"*/{name}" for name in foreign)]
    owners = subprocess.run(search, capture_output=True, text=True, check=False).stdout
    target.mkdir()
    for owner in {line.split(":")[0] for line in owners.splitlines() if ": /" in line}:
        copyright_file = Path("/usr/share/doc", owner, "copyright")
        if copyright_file.exists():
            shutil.copy(copyright_file, target / f"{owner}.txt")
