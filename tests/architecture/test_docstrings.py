"""Every module says in one line what it is for, and whatever others may use says what it means."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source_files import Function, SourceFile, is_override, planted, source_files


def undocumented(file: SourceFile) -> Iterator[str]:
    """What lacks its sentence: modules, public classes, and public functions and methods that others call.

    Overrides mean what their base class says; what is inside a function or a private class nobody else uses.
    """
    if file.tree.body and not _has_sentence(file.tree):
        yield f"{file.path}: the module"
    yield from _undocumented_in(file.tree, file.path)


def _undocumented_in(parent: ast.Module | ast.ClassDef, path: str) -> Iterator[str]:
    for node in parent.body:
        if not isinstance(node, ast.ClassDef | Function) or node.name.startswith("_"):
            continue
        if isinstance(node, ast.ClassDef):
            yield from _undocumented_in(node, path)
        elif is_override(node):
            continue
        if not _has_sentence(node):
            yield f"{path}:{node.lineno} {node.name}"


def _has_sentence(node: ast.Module | ast.ClassDef | Function) -> bool:
    """Tell whether a docstring begins with a line that is a whole sentence or phrase."""
    first_line = (ast.get_docstring(node, clean=False) or "").partition("\n")[0].strip()
    return first_line.endswith((".", ":", "?", "!"))


def test_everything_that_others_use_says_what_it_means() -> None:
    assert [lack for file in source_files("app", "packaging", "dev.py") for lack in undocumented(file)] == []


def test_what_tests_share_says_what_it_is_for() -> None:
    shared = [f for f in source_files("tests") if f.tree.body and "/test_" not in f.path]
    assert [file.path for file in shared if not _has_sentence(file.tree)] == []


@pytest.mark.parametrize(
    ("source", "lacking"),
    [
        ("x = 1", ["app/planted.py: the module"]),
        ('"""\nStarts on the second line.\n"""', ["app/planted.py: the module"]),
        ('"""For it."""\nclass A:\n def b(self): ...', ["app/planted.py:3 b", "app/planted.py:2 A"]),
        ('"""For it."""\ndef f():\n """No full stop"""', ["app/planted.py:2 f"]),
        ('"""For it."""\nclass _A:\n def b(self): ...', []),
        ('"""For it."""\nclass A:\n """It."""\n @override\n def rowCount(self): ...', []),
    ],
)
def test_what_says_nothing_is_noticed(source: str, lacking: list[str]) -> None:
    assert list(undocumented(planted(source))) == lacking
