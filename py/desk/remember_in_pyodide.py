"""Run by compile.mjs inside Pyodide before its memory is kept: all that the engine's start imports."""

import html.parser  # noqa: F401

import answers  # noqa: F401
import bs4  # noqa: F401
