"""Run by compile.mjs inside Pyodide: what every pattern of the engine's start compiles to, as /patterns."""

import html.parser  # noqa: F401
import marshal
import re
from re import _compiler

import presscheck.view  # noqa: F401


class Told:
    """The lower half of the compiler, which gives back what it was to make a pattern from, in plain numbers."""

    def compile(self, pattern, flags, code, *groups):
        return int(flags), [int(number) for number in code], *groups

    def __getattr__(self, name):
        return getattr(whole, name)


whole, _compiler._sre = _compiler._sre, Told()
made = {(pattern, int(flags)): _compiler.compile(pattern, flags) for _, pattern, flags in re._cache}
_compiler._sre = whole
with open("/patterns", "wb") as file:
    file.write(marshal.dumps(made))
