"""Messages between windows: from whom one came, and how one is sent."""

import json

import js

_is = js.Reflect.get(js.Object, "is")


def is_from(event, sender):
    """Whether this very window sent a message."""
    return bool(_is(event.source, sender))


def post(window, message, origin):
    """Send what JSON can hold."""
    window.postMessage(js.JSON.parse(json.dumps(message)), origin)
