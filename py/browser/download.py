"""Handing the reader a file."""

import js
from element import element
from js import URL, Blob
from jsffi import to_js

BYTE_ORDER = 0xEF, 0xBB, 0xBF
"""Without it a spreadsheet that is opened by a double click takes UTF-8 for its country's old encoding.

As bytes: at the beginning of a string it is lost on MicroPython's way to JavaScript.
"""


def save(name, text, kind):
    """Save text under a file name."""
    parts = [js.Uint8Array.new(js.Array.of(*BYTE_ORDER)), text] if kind == "text/csv" else [text]
    address = URL.createObjectURL(Blob.new(to_js(parts), to_js({"type": kind})))
    element("a", None, None, href=address, download=name).click()
    URL.revokeObjectURL(address)
