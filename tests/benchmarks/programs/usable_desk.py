"""The program as `python -m app` starts it; when its window can be used it says so, and ends.

Nothing is loaded before the program has loaded what it needs, in its own order: the order counts.
"""

import importlib
import runpy
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

from typing_extensions import override


class Door(PathFinder):
    """Lets the watching in behind the program."""

    @override
    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != "app.program":
            return None
        spec = super().find_spec(fullname, path, target)
        assert spec is not None
        assert spec.loader is not None
        load = spec.loader.exec_module

        def load_and_watch(module: ModuleType) -> None:
            load(module)
            importlib.import_module("tests.benchmarks.programs.until_usable")

        spec.loader.exec_module = load_and_watch  # type: ignore[method-assign]  # of this one loader
        return spec


sys.meta_path.insert(0, Door())
runpy.run_module("app", run_name="__main__", alter_sys=True)
