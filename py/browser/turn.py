"""How long work lets the browser draw, scroll and listen in between."""

import asyncio


async def turn():
    """Come back after the browser has had its turn: MicroPython's `sleep(0)` comes back before, in the very same task."""
    await asyncio.sleep(0.001)
