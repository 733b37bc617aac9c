"""The runtime: what is left out is not needed, and what is generated is up to date."""

import ast
import json
import pathlib
from collections.abc import Iterator

import pytest

from desk.runtime import page_config, unneeded


def imported(source: str) -> Iterator[str]:
    """The modules that a source imports, also inside functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def test_the_engine_s_library_holds_all_that_the_core_imports(root: pathlib.Path) -> None:
    sources = [*(root / "py" / "presscheck").rglob("*.py"), root / "py" / "browser" / "worker.py"]
    missing = {module for path in sources for module in imported(path.read_text()) if unneeded(module)}
    assert missing == set()


@pytest.mark.parametrize("module", ["tkinter", "xml.dom", "logging.handlers", "http.client"])
def test_what_a_page_never_imports_is_left_out(module: str) -> None:
    assert unneeded(module)


@pytest.mark.parametrize("module", ["json", "codecs", "code_of_another_name", "logging", "email"])
def test_what_only_resembles_it_stays(module: str) -> None:
    assert not unneeded(module)


def test_the_page_s_modules_are_all_listed(root: pathlib.Path) -> None:
    written = json.loads((root / "pyscript.json").read_text())
    assert written == page_config(), "run make setup"
    assert "./py/browser/note.py" in written["files"]
