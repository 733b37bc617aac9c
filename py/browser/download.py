"""Handing the reader a file."""

from element import element
from js import URL, Blob
from pyscript.ffi import to_js


def save(name, text, kind):
    """Save text under a file name."""
    address = URL.createObjectURL(Blob.new(to_js([text]), to_js({"type": kind})))
    element("a", None, None, href=address, download=name).click()
    URL.revokeObjectURL(address)
