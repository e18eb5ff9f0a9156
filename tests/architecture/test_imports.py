"""Imports point down and stand where all see them; each contract is seen to fail on a planted violation."""

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.source_files import ROOT, SourceFile, planted, source_files

START_UP_MODULE = "app/__main__.py"  # decides what to load by what was asked
LOADED_LATE = {
    "app.storage.migrations.operations",
    "holidays",
}  # heavy (the first is Alembic), and seldom needed
RULES = ("app/models", "app/services", "app/queries")


@dataclass(frozen=True)
class Violation:
    """Files that break one contract, and no other rule of Python."""

    contract: str
    files: dict[str, str]


VIOLATIONS = [
    Violation("Imports point down", {"vocabulary/planted.py": "import app.services"}),
    Violation(
        "Nothing is circular",
        {
            "models/planted.py": "import app.models.planting",
            "models/planting.py": "import app.models.planted",
        },
    ),
    Violation(
        "Qt stays in app.ui, app.desk and app.screenshots",
        {"services/planted.py": "from PySide6.QtCore import QObject"},
    ),
    Violation(
        "The UI reads through queries and acts through services",
        {"ui/planted.py": "from sqlalchemy import select"},
    ),
    Violation("The rules know no database engine", {"queries/planted.py": "import sqlite3"}),
    Violation("No tab imports another tab", {"ui/today/planted.py": "import app.ui.requests"}),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    lint = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([lint, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def imports_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The line and the module of each import below a node of the syntax tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)


def imports_in_functions(file: SourceFile) -> list[str]:
    """Imports that the contracts see, but a reader of the file's top does not."""
    found = {place for function in file.functions() for place in imports_in(function)}
    return [f"{file.path}:{line} {module}" for line, module in sorted(found) if module not in LOADED_LATE]


def dialects_in(file: SourceFile) -> list[str]:
    """Imports of one database's own SQL; import-linter cannot forbid a part of a foreign package."""
    found = imports_in(file.tree)
    return [f"{file.path}:{line} {name}" for line, name in found if name.startswith("sqlalchemy.dialects")]


def test_the_contracts_are_kept() -> None:
    outcome = lint_imports(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize("violation", VIOLATIONS, ids=lambda violation: violation.contract)
def test_a_planted_violation_breaks_its_contract(tmp_path: Path, violation: Violation) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    for place, source in violation.files.items():
        (tmp_path / "app" / place).write_text(f"{source}\n", encoding="utf-8")
    outcome = lint_imports(tmp_path)
    assert f"{violation.contract} BROKEN" in outcome.stdout, outcome.stdout + outcome.stderr
    assert "planted" in outcome.stdout


def test_each_contract_is_seen_to_break() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]
    assert [violation.contract for violation in VIOLATIONS] == contracts


def test_no_function_imports_but_for_a_quick_start() -> None:
    files = source_files("app", "tests", "packaging", "dev.py")
    found = [place for file in files if file.path != START_UP_MODULE for place in imports_in_functions(file)]
    assert found == []


def test_an_import_in_a_function_is_noticed() -> None:
    hidden = "import os\ndef f():\n    import holidays\n    from app.ui import theme\n    import json\n"
    assert imports_in_functions(planted(hidden)) == ["app/planted.py:4 app.ui", "app/planted.py:5 json"]


def test_the_rules_know_no_dialect() -> None:
    assert [place for file in source_files(*RULES) for place in dialects_in(file)] == []


def test_a_dialect_is_noticed() -> None:
    source = "from sqlalchemy import select\nfrom sqlalchemy.dialects.sqlite import insert\n"
    assert dialects_in(planted(source)) == ["app/planted.py:2 sqlalchemy.dialects.sqlite"]
