"""How CPython compresses what a link holds: raw DEFLATE, bounded on the way back."""

import zlib

_RAW = -zlib.MAX_WBITS
"""A negative window size means: no header and no check sum of zlib's own."""


def deflate(raw: bytes) -> bytes:
    """Compressed bytes, as small as DEFLATE makes them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, _RAW)
    return packer.compress(raw) + packer.flush()


def inflate(packed: bytes, limit: int) -> bytes:
    """The bytes again, at most `limit` of them. Raises zlib.error on anything else than DEFLATE.

    >>> inflate(deflate(b"no, no, no"), 5)
    b'no, n'
    """
    return zlib.decompressobj(_RAW).decompress(packed, limit)
