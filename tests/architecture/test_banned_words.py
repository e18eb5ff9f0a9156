"""Words that are not to be found in the project, each with what to do instead."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.source_files import ROOT

TEXT_FILES = {
    ".py",
    ".pyi",
    ".toml",
    ".md",
    ".lock",
    ".spec",
    ".sh",
    ".ts",
    ".svg",
    ".csv",
    ".json",
    ".yml",
    "",
}
MADE_BY_TOOLS = {"build", "dist", "__pycache__"}


@dataclass(frozen=True)
class Ban:
    """What must not be found, where, why, and a line that breaks it."""

    pattern: str
    instead: str
    example: str
    suffixes: frozenset[str] = frozenset({".py"})

    def broken_by(self, text: str) -> list[str]:
        return [line.strip() for line in text.splitlines() if re.search(self.pattern, line)]


EVERYWHERE = frozenset(TEXT_FILES)
A_CODE_AND_A_REASON = r"\[[a-z-]+(,\s*[a-z-]+)*\]\s+#\s*\w+\W+\w+"

BANS = [
    Ban(r"\bqtbot\.wait\(", "wait for a signal or a condition", "qtbot" + ".wait(100)"),
    Ban(r"\btime\.sleep\(", "wait for a signal or a condition", "time" + ".sleep(1)"),
    Ban(r"\bprocess[E]vents\b", "hand long work to the TaskRunner", "app.process" + "Events()"),
    Ban(r"\bQSort[F]ilterProxyModel\b", "sort and filter in SQL", "QSort" + "FilterProxyModel(self)"),
    Ban(r"\bTYPE_[C]HECKING\b", "move the type down a layer", "if TYPE_" + "CHECKING:"),
    Ban(
        r"#\s*noqa(?!: [A-Z]+\d+(, ?[A-Z]+\d+)*\s+\W*\w+\W+\w+)",
        "name the code and the reason",
        "x  # no" + "qa: E501",
    ),
    Ban(
        rf"#\s*type:\s*ignore(?!{A_CODE_AND_A_REASON})",
        "name the code and the reason",
        "x  # type: " + "ignore",
    ),
    Ban(
        r"pypi\.[o]rg|python[h]osted|registry\.[n]pmjs|(^|\s|\")--?(extra-)?index[-]url|find[-]links",
        "a lock holds hashes; where packages come from is the machine's affair",
        "--index" + "-url=x",
        EVERYWHERE,
    ),
    Ban(
        r"(?<![\w.~}])/(home|root|work|Users)/\w|\b[A-Z]:\\\\?Users\\",
        "a path of one machine means nothing on another",
        "/ho" + "me/siti/x",
        EVERYWHERE,
    ),
]
NAMELESS = re.compile(r"(^|_)(utils?|helpers?|common|managers?|handlers?|misc)(_|$)")


@cache
def project_files() -> dict[Path, str]:
    """The text of every file of ours, by its place in the project; a tool's own folders begin with a dot."""
    tops = [path for path in ROOT.iterdir() if not path.name.startswith(".") or path.name == ".ci"]
    found = sorted(file for top in tops for file in [top, *top.rglob("*")] if file.suffix in TEXT_FILES)
    places = {file: file.relative_to(ROOT) for file in found if file.is_file()}
    ours = {file: place for file, place in places.items() if not MADE_BY_TOOLS & set(place.parts)}
    return {place: file.read_text(encoding="utf-8", errors="replace") for file, place in ours.items()}


@pytest.mark.parametrize("ban", BANS, ids=lambda ban: ban.instead)
def test_no_file_holds_a_banned_word(ban: Ban) -> None:
    texts = {place: text for place, text in project_files().items() if place.suffix in ban.suffixes}
    found = {place.as_posix(): ban.broken_by(text) for place, text in texts.items()}
    assert {place: lines for place, lines in found.items() if lines} == {}, ban.instead


@pytest.mark.parametrize("ban", BANS, ids=lambda ban: ban.instead)
def test_a_banned_word_is_noticed(ban: Ban) -> None:
    assert ban.broken_by(f"good\n{ban.example}\n") == [ban.example]


@pytest.mark.parametrize(
    "line",
    [
        "import x  # noqa: PLC0415 - starting is faster",
        "x = y  # type: ignore[arg-type]  # the stub is wrong here",
        "path = home / 'work'",
    ],
)
def test_what_has_its_reason_passes(line: str) -> None:
    assert [ban.instead for ban in BANS if ban.broken_by(line)] == []


def test_every_file_and_folder_has_a_name_that_tells() -> None:
    names = {place: [Path(part).stem for part in place.parts] for place in project_files()}
    assert [place for place, parts in names.items() if any(map(NAMELESS.search, parts))] == []


@pytest.mark.parametrize("name", ["utils", "text_helpers", "request_handler", "misc"])
def test_a_name_that_tells_nothing_is_noticed(name: str) -> None:
    assert NAMELESS.search(name)
