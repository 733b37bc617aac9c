"""Putting text where the reader can paste it from."""

from attempt import attempt
from js import window


async def copied(text):
    """Copy text; whether the browser allowed it."""
    try:
        await attempt(window.navigator.clipboard, "writeText", text)
    except Exception:
        return False
    return True
