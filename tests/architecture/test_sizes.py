"""Files, functions and classes stay small enough to be read in one go."""

from collections.abc import Iterator

from tests.architecture.source_files import Function, SourceFile, is_override, planted, source_files

FILE_LINES = 300
FUNCTION_LINES = 40
PUBLIC_METHODS = 20

OURS = source_files("app", "tests", "packaging", "dev.py")


def long_files(files: tuple[SourceFile, ...]) -> list[str]:
    lines = {file.path: len(file.text.splitlines()) for file in files}
    return [f"{path} has {count} lines" for path, count in lines.items() if count > FILE_LINES]


def long_functions(files: tuple[SourceFile, ...]) -> Iterator[str]:
    for file in files:
        for node in file.functions():
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{file.path}:{node.lineno} {node.name} has {lines} lines"


def wide_classes(files: tuple[SourceFile, ...]) -> Iterator[str]:
    """Classes with too many public methods of their own; those that override are the base class's."""
    for file in files:
        for node in file.classes():
            methods = [m for m in node.body if isinstance(m, Function) and not m.name.startswith("_")]
            own = {method.name for method in methods if not is_override(method)}
            if len(own) > PUBLIC_METHODS:
                yield f"{file.path}:{node.lineno} {node.name} has {len(own)} public methods"


def test_no_file_is_longer_than_300_lines() -> None:
    assert long_files(OURS) == []


def test_no_function_is_longer_than_40_lines() -> None:
    assert list(long_functions(OURS)) == []


def test_no_class_has_more_than_20_public_methods() -> None:
    assert list(wide_classes(OURS)) == []


def test_what_is_too_long_is_noticed() -> None:
    body = "    pass\n"
    files = tuple(planted(f"def f():\n{body * lines}", f"{lines}.py") for lines in (39, 40, 299, 300))
    assert long_files(files) == ["300.py has 301 lines"]
    assert len(list(long_functions(files))) == 3


def test_a_class_that_is_too_wide_is_noticed() -> None:
    methods = [f" def m{number}(self): ...\n" for number in range(20)]
    overriding = " @override\n def rowCount(self): ...\n @property\n def _own(self): ...\n"
    assert list(wide_classes((planted("class A:\n" + "".join(methods) + overriding),))) == []
    one_more = planted("class A:\n" + "".join(methods) + " @property\n def more(self): ...\n")
    assert list(wide_classes((one_more,))) == ["app/planted.py:1 A has 21 public methods"]
