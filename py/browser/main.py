"""Brings the page up: its modules one after the other, so that no single task imports them all and the browser stays responsive."""

import asyncio
import json
import os

from js import location, performance

MODULES = (
    "element", "inbox", "notice", "words", "recent", "attempt", "engine", "sharesheet", "shelf", "arrivals",
    "clean", "clipboard", "guide", "note",
    "rail", "samples", "fragment", "later", "dialog", "post", "bookmark", "address", "doors",
    "pencil", "findings", "tabs", "unfinished", "margin", "origins", "proof", "reading", "stages", "rulebook", "panels",
    "choosing", "caret", "judging", "undo", "hand", "keys", "memory", "front", "marking", "pointing", "masthead",
    "controls",
)  # fmt: skip
"""The modules that the page starts with, each behind those that it imports; others come when they are first needed (later.py)."""

SENT = (
    "presscheck.long_text", "presscheck.view", "presscheck.link.fragment", "presscheck.link.checks",
    "presscheck.link.text", "presscheck.link.places", "presscheck.link.spelling", "presscheck.link.expected",
    "presscheck.link.reading", "shared", "received",
)  # fmt: skip
"""Those that open a link."""

TASK = 25
"""Milliseconds of importing before the browser gets its turn: half of what counts as a long task."""


def unpack():
    """Put each compiled module where MicroPython looks for it (desk/page_code.py packed them)."""
    with open("page.bin", "rb") as packed:
        for name, size in json.loads(packed.readline()):
            _make_folders(name)
            with open(name, "wb") as module:
                module.write(packed.read(size))


def _make_folders(name):
    """The folders of a module of the core, which MicroPython takes for packages."""
    above = name.split("/")[:-1]
    for depth in range(1, len(above) + 1):
        folder = "/".join(above[:depth])
        if above[depth - 1] not in os.listdir("/".join(above[: depth - 1]) or "."):
            os.mkdir(folder)


async def main():
    """Import the modules in turns, then show the page."""
    performance.mark("presscheck-python")
    unpack()
    from fragment import is_link
    from turn import turn

    begun = performance.now()
    for module in MODULES + (SENT if is_link(location.hash[1:]) else ()):
        __import__(module)
        if performance.now() - begun > TASK:
            await turn()
            begun = performance.now()
    from page import bring_up

    await turn()
    await bring_up()


asyncio.create_task(main())
