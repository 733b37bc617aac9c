"""A shared link, unpacked: the review that a sender has put into it, drawn without the engine."""

import json

import js
import view
from js import Uint8Array
from link import MOST_INFLATED, PREFIX, LinkError, unfragment, unpack


def is_link(fragment):
    """Whether an address's fragment claims to hold a review; one of any version does."""
    return len(fragment) > 20 and fragment[0] == PREFIX[0] and fragment[1:3].strip("0123456789") in (".", "")


async def opened(fragment):
    """The review in a fragment. Raises LinkError."""
    packed = unfragment(fragment)
    try:
        raw = await _inflated(packed)
    except Exception:
        raise LinkError(
            "This link is damaged: part of it is missing or was changed on the way. Ask for it again, or for the file."
        )
    return unpack(raw)


async def _inflated(packed):
    """Bytes through the browser's own decompression, stopped where they grow beyond any article."""
    stream = js.Response.new(Uint8Array.new(js.Array["from"](list(packed)))).body
    reader = stream.pipeThrough(js.DecompressionStream.new("deflate-raw")).getReader()
    chunks, size = [], 0
    while True:
        told = await reader.read()
        if told.done:
            return b"".join(chunks)
        size += told.value.length
        if size > MOST_INFLATED:
            reader.cancel()
            raise LinkError("This link holds far more than an article, so it is not opened.")
        chunks.append(bytes(told.value))


class Messages:
    """The view of a review that is already here, in the shape in which the engine gives it."""

    def __init__(self, review):
        review = dict(review)
        review.setdefault("repairs", [])
        self.coming = view.messages(review)
        self.head = json.loads(next(self.coming))

    async def more(self):
        """The next batch of blocks, or None after the last."""
        told = next(self.coming, None)
        return json.loads(told) if told else None
