"""Run by compile.mjs inside Pyodide before its memory is kept: all that the engine and PyScript's own start import."""

import html.parser  # noqa: F401

import bs4  # noqa: F401

import presscheck
import presscheck.view  # noqa: F401
