"""Run by compile.mjs inside Pyodide before its memory is kept: all that the engine and PyScript's own start import."""

import contextlib
import html.parser  # noqa: F401
import importlib
import marshal
import sys
import zipimport
from importlib.util import spec_from_loader

import bs4  # noqa: F401

import presscheck
import presscheck.view  # noqa: F401

PYSCRIPT = "pyscript"

HEADER = 16
"""Bytes of a .pyc before its code."""


class _Remembered:
    """Finds PyScript's own modules: they can't be imported before PyScript is there, but their compiled code can be kept."""

    def __init__(self):
        (library,) = zipimport._zip_directory_cache
        archive = zipimport.zipimporter(library)
        self.code = {}
        for path in zipimport._zip_directory_cache[library]:
            if path.startswith(PYSCRIPT + "/") and path.endswith(".pyc"):
                name = path.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
                self.code[name] = marshal.loads(archive.get_data(path)[HEADER:])

    def find_spec(self, name, path=None, target=None):
        return spec_from_loader(name, self, is_package=name == PYSCRIPT) if name in self.code else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.code[module.__name__], module.__dict__)  # noqa: S102


remembered = _Remembered()
for name in sorted({name for code in remembered.code.values() for name in code.co_names} & sys.stdlib_module_names):
    with contextlib.suppress(ImportError):  # a word that a module uses, and that another module has for its name
        importlib.import_module(name)
sys.meta_path.insert(0, remembered)
