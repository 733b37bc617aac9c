"""Putting text where the reader can paste it from."""

import js
from attempt import attempt
from js import window
from jsffi import to_js


async def copied(text):
    """Copy text; whether the browser allowed it."""
    try:
        await attempt(window.navigator.clipboard, "writeText", text)
    except Exception:
        return False
    return True


async def copied_rich(html, text):
    """Copy text in two versions, of which the program that pastes takes the one it can; whether the browser allowed it."""
    if not js.Reflect.has(window, "ClipboardItem"):
        return await copied(text)
    kinds = js.Object.new()
    for kind, words in (("text/html", html), ("text/plain", text)):
        js.Reflect.set(kinds, kind, js.Blob.new(to_js([words]), to_js({"type": kind})))
    try:
        await attempt(window.navigator.clipboard, "write", js.Array.of(js.ClipboardItem.new(kinds)))
    except Exception:
        return False
    return True
