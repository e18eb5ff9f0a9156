"""Qt Linguist for tests: brings translations up to date in a copy, compiles them, and reads what they say."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"


@dataclass(frozen=True)
class Message:
    """One text of a translation file; `forms` is its translation, several for a plural."""

    context: str
    source: str
    comment: str
    is_plural: bool
    forms: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What the source code decides about it."""
        return (self.context, self.source, self.comment, self.is_plural)


def run(program: str, *arguments: str) -> str:
    """Run one of PySide6's programs at the project's root; answers what it printed."""
    path = shutil.which(program, path=str(Path(sys.executable).parent))
    assert path, f"{program} is not installed beside {sys.executable}"
    done = subprocess.run([path, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@cache
def messages(path: Path) -> tuple[Message, ...]:
    """All that a translation file holds."""
    return tuple(
        _message(context.findtext("name", ""), node)
        for context in ET.parse(path).getroot().iter("context")
        for node in context.iter("message")
    )


def _message(context: str, node: ET.Element) -> Message:
    translation = node.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return Message(
        context=context,
        source=node.findtext("source", ""),
        comment=node.findtext("comment", ""),
        is_plural=node.get("numerus") == "yes",
        forms=tuple(forms),
        state=translation.get("type", "finished"),
    )


def updated(language: str, folder: Path, *options: str) -> tuple[Message, ...]:
    """What a translation file would hold if it were brought up to date with the source now."""
    target = folder / f"fresh_{language}.ts"
    paths = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "app").rglob("*.py"))]
    always = ["-silent", "-locations", "none", "-target-language", language]
    run("pyside6-lupdate", *always, *options, *paths, "-ts", str(target))
    return messages(target)


def compiled(folder: Path) -> Path:
    """A folder with all translations compiled as the program loads them."""
    for path in TRANSLATIONS.glob("*.ts"):
        run("pyside6-lrelease", "-silent", str(path), "-qm", str(folder / f"{path.stem}.qm"))
    return folder
