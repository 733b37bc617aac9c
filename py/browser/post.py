"""Messages between windows: from whom one came, and how one is sent."""

import asyncio
import json

import js
from attempt import attempt

_is = js.Reflect.get(js.Object, "is")


def is_from(event, sender):
    """Whether this very window sent a message."""
    return bool(_is(event.source, sender))


def post(window, message, origin):
    """Send what JSON can hold."""
    asyncio.create_task(attempt(window, "postMessage", js.JSON.parse(json.dumps(message)), origin))
