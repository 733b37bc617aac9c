"""Brings the page up: its modules one after the other, so that no single task imports them all and the browser stays responsive."""

import asyncio
import json
import os

from js import location, performance

MODULES = (
    "presscheck.long_text", "element", "inbox", "notice", "words", "recent", "attempt", "engine", "sharesheet", "shelf", "arrivals",
    "clean", "clipboard", "guide", "note",
    "rail", "samples", "dialog", "post", "bookmark", "address", "doors",
    "pencil", "findings", "tabs", "unfinished", "margin", "origins", "galley", "marks", "proof", "reading", "stages", "rulebook", "panels",
    "choosing", "judging", "undo", "hand", "keys", "memory", "front", "marking", "pointing", "masthead",
    "controls",
)  # fmt: skip
"""The modules that the page starts with, each behind those that it imports; others come behind them (later.py)."""

SENT = (
    "presscheck.view", "presscheck.link.fragment", "presscheck.link.checks",
    "presscheck.link.text", "presscheck.link.places", "presscheck.link.spelling", "presscheck.link.expected",
    "presscheck.link.reading", "shared", "received",
)  # fmt: skip
"""Those that open a link."""


def unpack(file):
    """Put each compiled module of a pack where MicroPython looks for it (desk/page_code.py packed them)."""
    with open(file, "rb") as packed:
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
    unpack("page.bin")
    import later
    from fragment import is_link
    from turn import breath, turn

    is_sent = is_link(location.hash[1:])
    if is_sent:
        later.fetch(unpack)
    for module in MODULES:
        __import__(module)
        await breath()
    if not is_sent:
        later.fetch(unpack)
    elif await later.came():
        for module in SENT:
            __import__(module)
            await breath()
    from page import bring_up

    await turn()
    await bring_up()


asyncio.create_task(main())
