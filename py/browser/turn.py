"""How long work lets the browser draw, scroll and listen in between."""

import asyncio

from js import performance
from packs import soon

TASK = 20
"""Milliseconds of work after which the browser gets its turn: coming back takes it some 5, whatever it has to do."""

_resumed = {"at": 0}


async def turn():
    """Come back after the browser has had its turn: MicroPython's `sleep(0)` comes back before, in the very same task."""
    await asyncio.sleep(0.001)
    _resumed["at"] = performance.now()


async def breath():
    """Give the browser its turn if the work has lasted since it had the last one; called between small steps."""
    if performance.now() - _resumed["at"] > TASK:
        await turn()


async def short_breath():
    """The same while the page starts, when there is nothing to draw or to hear yet: the browser may come back at once."""
    if performance.now() - _resumed["at"] > TASK:
        await soon()
        _resumed["at"] = performance.now()


async def in_turns(steps):
    """Go through the small steps of some work, with turns for the browser in between."""
    for _ in steps:
        await breath()
