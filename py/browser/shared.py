"""A shared link, unpacked: the review that a sender has put into it, drawn without the engine."""

import asyncio
import json

import js
from attempt import attempt
from js import Uint8Array
from turn import breath

from presscheck import view
from presscheck.link.fragment import DAMAGED, MOST_INFLATED, PREFIX, TOO_MUCH, LinkError, unfragmenting
from presscheck.link.reading import unpacking

TRAILING = " \t\r\n.,;:!?)]}>\"'”’…"
"""What mail and chat programs take for a part of the address that stands before it; no link ends with one of these."""

SMALL = 8192
"""Bytes inflated in one go, as most articles are: DEFLATE makes a thousand of one, so what comes is 8 MB at most."""

PIECE = 2048
"""Bytes of a longer link inflated at a time: one made to exhaust the browser is stopped soon after 2 MB."""


async def opened(fragment):
    """The review in a fragment, in steps that let the browser have its turn. Raises LinkError."""
    head = len(PREFIX)
    version, packed = await _last(unfragmenting(fragment[:head] + fragment[head:].rstrip(TRAILING)))
    try:
        raw = (await _inflated(packed)).encode()
    except LinkError:
        raise
    except Exception:  # whatever the browser's streams reject with
        raise LinkError(DAMAGED) from None
    return await _last(unpacking(raw, version))


async def _last(steps):
    """What the last of several steps gives."""
    given = None
    for step in steps:
        given = step or given
        await breath()
    return given


async def _inflated(packed):
    """Text through the browser's own decompression, stopped where it grows beyond any article."""
    stream = js.DecompressionStream.new("deflate-raw")
    if len(packed) <= SMALL:
        whole = js.Blob.new(js.Array.of(_crossing(packed))).stream().pipeThrough(stream)
        content = await js.Response.new(whole).arrayBuffer()
        if content.byteLength > MOST_INFLATED:
            raise LinkError(TOO_MUCH)
        return await attempt(js.TextDecoder.new("utf-8", _strict()), "decode", content)
    words = js.TextDecoderStream.new("utf-8", _strict())
    reader = stream.readable.pipeThrough(words).getReader()
    asyncio.create_task(_fed(stream.writable.getWriter(), packed))
    chunks, size = [], 0
    while True:
        told = await reader.read()
        if told.done:
            return "".join(chunks)
        size += len(told.value)
        if size > MOST_INFLATED:
            reader.cancel()
            raise LinkError(TOO_MUCH)
        chunks.append(told.value)


def _strict():
    """Options of a decoder that refuses what is not UTF-8, and takes nothing away."""
    return js.JSON.parse('{"fatal": true, "ignoreBOM": true}')


def _crossing(packed):
    """Bytes on their way to JavaScript."""
    return Uint8Array.new(js.Array["from"](list(packed)))


async def _fed(writer, packed):
    """Give bytes to a stream piece by piece; what goes wrong, its reader hears too."""
    try:
        for at in range(0, len(packed), PIECE):
            await writer.write(_crossing(packed[at : at + PIECE]))
        await writer.close()
    except Exception:
        return


class Messages:
    """The view of a review that is already here, in the shape in which the engine gives it."""

    def __init__(self, review):
        self.coming = view.steps(review)

    async def head(self):
        """What is said about the article as a whole."""
        return json.loads(await self.more())

    async def more(self):
        """The next message as text, or None after the last."""
        for step in self.coming:
            if step:
                return step
            await breath()
        return None
