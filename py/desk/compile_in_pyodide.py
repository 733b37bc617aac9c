"""Run by compile.mjs inside Pyodide: /sources.zip compiled into /compiled.zip, other files as they are."""

import importlib.util
import zipfile
from importlib import _bootstrap_external

WITHOUT_DOCSTRINGS = 2
"""A quarter less to fetch. Our own modules keep their assertions, so that the engine is the command line's."""

LONG_AGO = (1980, 1, 1, 0, 0, 0)


def compiled(name: str, source: bytes) -> bytes:
    """A .pyc that is used without looking for its source, which the browser never gets."""
    optimize = 0 if name.startswith("presscheck/") else WITHOUT_DOCSTRINGS
    code = compile(source, f"/lib/{name}", "exec", dont_inherit=True, optimize=optimize)
    return _bootstrap_external._code_to_hash_pyc(code, importlib.util.source_hash(source), checked=False)


with zipfile.ZipFile("/sources.zip") as sources, zipfile.ZipFile("/compiled.zip", "w") as target:
    for name in sources.namelist():
        content = sources.read(name)
        if name.endswith(".py"):
            name, content = name + "c", compiled(name, content)
        target.writestr(zipfile.ZipInfo(name, LONG_AGO), content, zipfile.ZIP_STORED)
