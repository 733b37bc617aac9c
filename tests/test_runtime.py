"""The runtime: what is left out is not needed, and what is generated is up to date."""

import ast
import json
import pathlib
import subprocess
import tomllib
from collections.abc import Iterator

import pytest

from desk.page_code import bytecode
from desk.runtime import (
    BUILD,
    CONFIGURATION,
    LATER_CODE,
    PAGE_CODE,
    RUNTIME,
    configured,
    page_modules,
    parted,
    unneeded,
)


def imported(source: str) -> Iterator[str]:
    """The modules that a source imports, also inside functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def said_by_node(asked: str) -> str:
    """What a script prints."""
    told = subprocess.run(["node", "--input-type=module", "--eval", asked], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr[-500:]
    return told.stdout.strip()


def test_the_engine_s_library_holds_all_that_the_core_imports(root: pathlib.Path) -> None:
    sources = [*(root / "py" / "presscheck").rglob("*.py"), root / "py" / "browser" / "answers.py"]
    missing = {module for path in sources for module in imported(path.read_text()) if unneeded(module)}
    assert missing == set()


@pytest.mark.parametrize("module", ["tkinter", "xml.dom", "logging.handlers", "http.client"])
def test_what_a_page_never_imports_is_left_out(module: str) -> None:
    assert unneeded(module)


@pytest.mark.parametrize("module", ["json", "codecs", "code_of_another_name", "logging", "email"])
def test_what_only_resembles_it_stays(module: str) -> None:
    assert not unneeded(module)


def test_the_page_s_modules_are_all_packed() -> None:
    packs = [json.loads(pack.read_bytes().partition(b"\n")[0]) for pack in (PAGE_CODE, LATER_CODE)]
    for pack, modules in zip(packs, parted(page_modules()), strict=True):
        assert [name for name, _ in pack] == [f"{module}.mpy" for module in sorted(modules)], "run make setup"


def test_the_page_s_interpreter_reads_what_was_compiled(tmp_path: pathlib.Path) -> None:
    (tmp_path / "two.mpy").write_bytes(bytecode("two", "def two():\n    return 2"))
    asked = f"""
        import {{ loadMicroPython }} from {json.dumps((RUNTIME / "micropython" / "micropython.mjs").as_uri())};
        import {{ readFileSync }} from "node:fs";
        const interpreter = await loadMicroPython({{}});
        interpreter.FS.writeFile("two.mpy", readFileSync({json.dumps(str(tmp_path / "two.mpy"))}));
        interpreter.runPython("import two; print(two.two())");
    """
    assert said_by_node(asked) == "2"


def test_every_pattern_of_the_engine_s_start_was_compiled_at_install_time_and_is_what_it_would_be() -> None:
    asked = f"""
        import {{ loadPyodide }} from {json.dumps((RUNTIME / "pyodide" / "pyodide.mjs").as_uri())};
        const pyodide = await loadPyodide({{ stdLibURL: {json.dumps((BUILD / "library.zip").as_uri())} }});
        console.log(pyodide.runPython(`
            import re
            import presscheck.view
            from re import _compiler
            started = [(text, flags) for _, text, flags in re._cache]
            anew = [text for text, flags in started if (text, int(flags)) not in _compiler._made]
            other = [text for text, flags in _compiler._made if _compiler.compile(text, flags) != _compiler._compile_anew(text, flags)]
            str((len(started) > 100, anew, other))
        `));
    """
    assert said_by_node(asked) == "(True, [], [])"


def test_the_page_says_of_pyscript_what_its_settings_say(root: pathlib.Path) -> None:
    settings = tomllib.loads((root / "pyscript.toml").read_text("utf-8"))
    page = (root / "index.html").read_text("utf-8")
    assert configured(page, settings) == page
    assert len(CONFIGURATION.findall(page)) == 2
    changed = configured(page, {"plugins": ["!donkey"]})
    assert changed.count('{"plugins": ["!donkey"]}') == 2
    script = f'<script type="{settings["page"]["type"]}" version="../../{settings["page"]["interpreter"]}">{settings["page"]["code"]}</script>'
    assert script in page
    engine = (root / "py" / "browser" / "engine.py").read_text("utf-8")
    assert f'"{settings["engine"]["script"]}", "{settings["engine"]["interpreter"]}"' in engine
    assert f'"{settings["engine"]["type"]}"' in engine
