"""The headless commands, run as their users run them: another process, its output, its exit code."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "integrations" / "patron_files" / "golden"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "semarang.pemustaka"
    made = run(
        "new", "--library", path, "--name", "Kota Semarang", "--branch", "Tembalang", "--staff-name", "Siti"
    )
    assert made.returncode == 0, made.stderr
    return path


@pytest.mark.parametrize(("file", "preset"), [("slims_export.csv", "slims"), ("koha_patrons.csv", "koha")])
def test_patrons_come_in_are_found_and_the_same_file_changes_nothing(
    library: Path, file: str, preset: str
) -> None:
    first = json.loads(run("import", "patrons", GOLDEN / file, "--library", library, "--json").stdout)
    assert first["preset"] == preset
    assert first["added"] > 0
    again = json.loads(run("import", "patrons", GOLDEN / file, "--library", library, "--json").stdout)
    assert (again["added"], again["updated"]) == (0, 0)
    assert again["unchanged"] == first["added"]
    sets = json.loads(run("history", "--library", library, "--json").stdout)
    assert [one["action"] for one in sets] == ["import_patrons", "set_up"]
    assert run("check", "--library", library).returncode == 0


def test_a_dry_run_stores_nothing(library: Path, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    report = run(
        *("import", "patrons", GOLDEN / "slims_export.csv", "--library", library, "--dry-run", "--json"),
        *("--rejects", rejects),
    )
    assert json.loads(report.stdout)["added"] > 0
    assert rejects.exists()
    assert json.loads(run("find", "a", "--library", library, "--json").stdout) == []


def test_an_import_is_undone_as_one(library: Path) -> None:
    run("import", "patrons", GOLDEN / "slims_export.csv", "--library", library)
    found = json.loads(run("find", "M0000017", "--library", library, "--json").stdout)
    assert len(found) == 1
    shown = json.loads(run("show", "patron", "M0000017", "--library", library, "--json").stdout)
    assert shown["patron"]["form"]["identifiers"][0]["value"] == "M0000017"
    assert shown["questions"][0] == ["who_they_are", "unknown"]
    assert (shown["use"]["days"], shown["use"]["contacts"]) == (90, 0)
    assert run("undo", "--library", library).returncode == 0
    assert json.loads(run("find", "M0000017", "--library", library, "--json").stdout) == []


def test_a_backup_is_restored(library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pemustaka"
    assert run("backup", copy, "--library", library).returncode == 0
    run("import", "patrons", GOLDEN / "slims_export.csv", "--library", library)
    assert run("restore", copy, "--library", library).returncode == 0
    assert json.loads(run("find", "M0000017", "--library", library, "--json").stdout) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("find", "x", "--library", "."),
        ("find", "x", "--library", "nowhere.pemustaka"),
        ("import", "patrons", "nowhere.csv", "--library", "nowhere.pemustaka"),
    ],
)
def test_a_refusal_is_one_short_sentence_and_a_number(arguments: tuple[str, ...]) -> None:
    refused = run(*arguments)
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert 1 <= len(refused.stderr.splitlines()) <= 3
    assert refused.stderr.rstrip().endswith(".")


def test_an_unknown_colleague_is_refused(library: Path) -> None:
    refused = run("undo", "--library", library, "--staff", "Nobody")
    assert refused.returncode == 1
    assert "Nobody" in refused.stderr


def test_no_screen_library_is_needed() -> None:
    code = (
        "import sys; from app.cli.main import main; main(['find', 'x', '--library', '.']); "
        "print([m for m in sys.modules if m.startswith('PySide6.Qt') and m != 'PySide6.QtCore'])"
    )
    seen = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"


def test_a_demonstration_is_built_whole_and_marked(tmp_path: Path) -> None:
    path = tmp_path / "contoh.pemustaka"
    sizes = ("--patrons", "50", "--interactions", "200", "--requests", "30")
    made = json.loads(run("demo", "--library", path, "--json", *sizes).stdout)
    assert (made["patrons"], made["interactions"], made["requests"]) == (50, 200, 30)
    assert json.loads(run("find", "M0000017", "--library", path, "--json").stdout)[0]["card"] == "M0000017"
    assert run("check", "--library", path).returncode == 0
