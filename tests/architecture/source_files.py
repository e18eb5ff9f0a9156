"""The project's own Python files, read and parsed once."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class SourceFile:
    """One file: where it is, what it says and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    def functions(self) -> Iterator[Function]:
        """Every function and method, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))


def planted(text: str, path: str = "app/planted.py") -> SourceFile:
    """A file that a test makes up, to see its own rule broken."""
    return SourceFile(path, text, ast.parse(text))


@cache
def source_files(*places: str) -> tuple[SourceFile, ...]:
    """The Python files in these folders of the project, and these files."""
    found = (path for place in places for path in [ROOT / place, *(ROOT / place).rglob("*.py")])
    files = sorted(path for path in found if path.is_file())
    return tuple(planted(p.read_text(encoding="utf-8"), p.relative_to(ROOT).as_posix()) for p in files)


def is_override(node: Function) -> bool:
    """Tell whether a method is marked as someone else's, so that name and meaning are theirs."""
    names = (ast.unparse(decorator) for decorator in node.decorator_list)
    return any(name.split(".")[-1] == "override" for name in names)
