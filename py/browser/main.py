"""Brings the page up: its modules one after the other, so that no single task imports them all and the browser stays responsive."""

import asyncio

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


async def main():
    """Import the modules in turns, then show the page."""
    performance.mark("presscheck-python")
    import later
    from fragment import is_link
    from turn import short_breath

    is_sent = is_link(location.hash[1:])
    if is_sent:
        later.fetch()
    for module in MODULES:
        __import__(module)
        await short_breath()
    if not is_sent:
        later.fetch()
    elif await later.came():
        for module in SENT:
            __import__(module)
            await short_breath()
    from page import bring_up

    await short_breath()
    await bring_up()


asyncio.create_task(main())
