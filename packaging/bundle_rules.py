"""What the folder of a built program must hold, and what it must not.

As a program it prints the faults of a folder, and exits with 1 where there are any.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Modules that Qt offers under the GPL or its commercial licence, not under the LGPL.
GPL_QT = (
    "CanvasPainter|Charts|Coap|DataVisualization|Graphs|Grpc|HttpServer|Knx|Lottie|Mqtt|NetworkAuth|OpcUa|Protobuf"
    "|Quick3D|QuickEffectMaker|QuickTimeline|ShaderTools|TaskTree|VirtualKeyboard|WaylandCompositor"
)
GPL_QT_FILE = re.compile(rf"^(lib)?Qt(6)?({GPL_QT})", re.IGNORECASE)
GPL_LIBRARY = re.compile(r"^(lib)?(readline|gdbm|gnutls-dane|mysqlclient)\b", re.IGNORECASE)

SIZE_LIMIT_MB = 200
TEXTS = (
    "LICENSE",
    "licences/README.txt",
    "licences/LGPL-3.0.txt",
    "licences/GPL-3.0.txt",
    "licences/Python.txt",
)
QT_PRINTING = re.compile(r"^(lib)?Qt(6)?PrintSupport\b")  # slips, letters and sheets need it
WITHOUT_OWN_TEXT = {"pyside6-essentials", "shiboken6"}  # covered by the LGPL's


def faults(folder: Path, lock: Path = ROOT / "requirements.lock") -> list[str]:
    """What is wrong with a built folder, one sentence each."""
    files = sorted(folder.rglob("*"))
    found = [f"{file.relative_to(folder)} is under the GPL" for file in files if _is_gpl(file.name)]
    found += [f"{file.relative_to(folder)} leads nowhere" for file in files if not file.exists()]
    found += [f"{text} is missing" for text in TEXTS if not (folder / text).is_file()]
    if not any(QT_PRINTING.match(file.name) for file in files):
        found.append("Qt's printing (QtPrintSupport) is missing")
    for name in _packages_for_every_system(lock):
        if name not in WITHOUT_OWN_TEXT and not any((folder / "licences" / name).glob("*")):
            found.append(f"the licence text of {name} is missing")
    size = sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1_000_000
    if size > SIZE_LIMIT_MB:
        found.append(f"{size:.0f} MB are more than {SIZE_LIMIT_MB}: something came in that is not needed")
    return found


def _is_gpl(name: str) -> bool:
    return bool(GPL_QT_FILE.match(name) or GPL_LIBRARY.match(name))


def _packages_for_every_system(lock: Path) -> list[str]:
    return re.findall(r"^([a-z0-9-]+)==\S+ \\", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)


if __name__ == "__main__":
    wrong = faults(Path(sys.argv[1]))
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)
