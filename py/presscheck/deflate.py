"""How CPython compresses what a link holds: raw DEFLATE, bounded on the way back."""

import zlib

_RAW = -zlib.MAX_WBITS
"""A negative window size means: no header and no check sum of zlib's own."""


_LEVELS = (6, 7, 8, 9)
"""How hard zlib looks for repetitions; the hardest is not always the smallest."""


def deflate(raw: bytes) -> bytes:
    """Compressed bytes, as small as DEFLATE makes them."""
    return min((_deflated(raw, level) for level in _LEVELS), key=len)


def _deflated(raw: bytes, level: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, _RAW)
    return packer.compress(raw) + packer.flush()


def inflate(packed: bytes, limit: int) -> bytes:
    """The bytes again, at most `limit` of them. Raises zlib.error on anything else than DEFLATE.

    >>> inflate(deflate(b"no, no, no"), 5)
    b'no, n'
    """
    return zlib.decompressobj(_RAW).decompress(packed, limit)
