"""The source asks for its texts in ways that lupdate and Qt understand: these traps are silent otherwise."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.source_files import SourceFile, planted, source_files
from tests.linguist import updated


@dataclass(frozen=True)
class Text:
    """A text that the source asks for, and where."""

    context: str
    source: str
    place: str


class _Asked(ast.NodeVisitor):
    """Gathers what one file asks for, and the calls that can never find a translation."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.texts: list[Text] = []
        self.built: list[str] = []
        self.plural_classes: dict[str, str] = {}
        self.bases: set[str] = set()
        self._classes: list[ast.ClassDef] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases |= {ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases}
        self._classes.append(node)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        if name == "tr" and node.args:
            self._ask(node, self._classes[-1].name if self._classes else "", node.args[0])
        if name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
            context = node.args[0]
            if isinstance(context, ast.Constant):
                self._ask(node, str(context.value), node.args[1])
        self.generic_visit(node)

    def _ask(self, node: ast.Call, context: str, source: ast.expr) -> None:
        place = f"{self.path}:{node.lineno}"
        if isinstance(source, ast.Constant):
            self.texts.append(Text(context, str(source.value), place))
            if "%n" in str(source.value) and self._classes and not self._has_own_tr():
                self.plural_classes[context] = place
        elif isinstance(source, ast.JoinedStr | ast.BinOp | ast.Call):
            self.built.append(place)

    def _has_own_tr(self) -> bool:
        return any(isinstance(it, ast.FunctionDef) and it.name == "tr" for it in self._classes[-1].body)


def asked(file: SourceFile) -> _Asked:
    found = _Asked(file.path)
    found.visit(file.tree)
    return found


def everything_asked() -> Iterator[_Asked]:
    return map(asked, source_files("app"))


def test_no_text_is_built_before_it_is_translated() -> None:
    assert [place for found in everything_asked() for place in found.built] == []


@pytest.mark.parametrize("text", ['f"{n} late"', '"%d late" % n', '"{} late".format(n)', '"a" + n'])
def test_a_built_text_is_noticed(text: str) -> None:
    file = planted(f"class A:\n    def f(self, n):\n        return self.tr({text})")
    assert asked(file).built == ["app/planted.py:3"]


def test_lupdate_finds_every_text_that_the_source_asks_for(tmp_path: Path) -> None:
    """It drops texts silently: before a keyword argument, or a plural of `translate` with a variable."""
    known = {(it.context, it.source) for it in updated("id", tmp_path)}
    texts = [text for found in everything_asked() for text in found.texts]
    assert [it for it in texts if (it.context, it.source) not in known] == []


def test_every_text_with_a_number_is_a_plural(tmp_path: Path) -> None:
    """`QCoreApplication.translate` with a variable number is no plural to lupdate; `tr("…", "", n)` is."""
    singular = [it for it in updated("id", tmp_path) if "%n" in it.source or "%Ln" in it.source]
    assert [it.key for it in singular if not it.is_plural] == []


def test_a_class_that_others_extend_defines_tr_for_its_plurals() -> None:
    """PySide asks under the extending class's name first, and takes a plural it did not find for found."""
    found = list(everything_asked())
    extended = set().union(*(it.bases for it in found))
    assert {name: at for it in found for name, at in it.plural_classes.items() if name in extended} == {}


def test_a_plural_in_an_extended_class_is_noticed() -> None:
    file = planted(
        'class A:\n    def f(self, n):\n        return self.tr("%n late", "", n)\nclass B(A): pass'
    )
    found = asked(file)
    assert found.plural_classes.keys() & found.bases == {"A"}
