"""Brings the page up: its modules one after the other, so that no single task imports them all and the browser stays responsive."""

import asyncio
import json

from js import performance

MODULES = (
    "element", "inbox", "notice", "words", "recent", "arrivals", "clean", "attempt", "clipboard", "guide", "note",
    "rail", "samples", "link", "view", "shared", "controls", "dialog", "post", "bookmark", "address", "sharesheet",
    "doors", "engine", "pencil", "findings", "hand", "margin", "origins", "proof", "reading", "stages", "received",
    "rulebook", "download", "sharing", "shelf", "worksheet",
)  # fmt: skip
"""The page's modules, each behind those that it imports."""

TASK = 25
"""Milliseconds of importing before the browser gets its turn: half of what counts as a long task."""


def unpack():
    """Put each compiled module where MicroPython looks for it (desk/page_code.py packed them)."""
    with open("page.bin", "rb") as packed:
        for name, size in json.loads(packed.readline()):
            with open(name, "wb") as module:
                module.write(packed.read(size))


async def main():
    """Import the modules in turns, then show the page."""
    unpack()
    from turn import turn

    begun = performance.now()
    for module in MODULES:
        __import__(module)
        if performance.now() - begun > TASK:
            await turn()
            begun = performance.now()
    from page import bring_up

    await turn()
    await bring_up()


asyncio.create_task(main())
