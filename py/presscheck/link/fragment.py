"""The outside of a link: its version, the letters that an address may hold, a check sum, and what is too much."""

import binascii

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

PREFIX = "v2."
"""What a new fragment begins with; the number is the version of all that follows. Each version's decoder stays for ever."""

VERSIONS = (1, 2)

LONG = 32_000
"""Characters; some browsers and chat programs cut longer links, so the page warns and offers the file."""

LONGEST = 2_000_000
"""Characters of a fragment that is looked at at all: what browsers themselves accept."""

MOST_INFLATED = 5 * 1024 * 1024
"""Bytes: more than any article; a small link that inflates to more was made to exhaust the browser."""

TOO_MUCH = "This link holds far more than an article, so it is not opened."
DAMAGED = "This link is damaged: part of it is missing or was changed on the way. Ask for it again, or for the file."

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_STEP = 4096
"""Letters of a fragment read in one step, a multiple of four: 10 ms in MicroPython."""


class LinkError(Exception):
    """Says in one plain sentence why a link can't be opened, or why an article doesn't fit into one."""


def fragment(packed: bytes, prefix: str = PREFIX) -> str:
    """Compressed bytes as text for an address, with a check sum, so that a link with a letter lost is known for it."""
    checked = binascii.crc32(packed).to_bytes(4, "big") + packed
    pairs = [a + b for a in _ALPHABET for b in _ALPHABET]
    whole = len(checked) // 3 * 3
    letters = [prefix]
    for at in range(0, whole, 3):
        bits = checked[at] << 16 | checked[at + 1] << 8 | checked[at + 2]
        letters.append(pairs[bits >> 12] + pairs[bits & 4095])
    rest = checked[whole:]
    if rest:
        bits = int.from_bytes(rest + b"\0\0"[: 3 - len(rest)], "big")
        letters.append((pairs[bits >> 12] + pairs[bits & 4095])[: len(rest) + 1])
    return "".join(letters)


def unfragment(fragment: str) -> "tuple[int, bytes]":
    """The version and the compressed bytes in a fragment, with or without its "#". Raises LinkError."""
    told = None
    for step in unfragmenting(fragment):
        told = step or told
    assert told
    return told


def unfragmenting(fragment: str) -> "Iterator[tuple[int, bytes] | None]":
    """The same in steps: None after each, and what it holds at the end."""
    if len(fragment) > LONGEST:
        raise LinkError("This link is too long to be one of ours.")
    letters = "".join(fragment.split())  # mail programs break long lines
    letters = letters[1:] if letters[:1] == "#" else letters  # MicroPython has no removeprefix
    version = _version(letters)
    pieces = []
    for at in range(len(PREFIX), len(letters), _STEP):
        pieces.append(_bytes(letters[at : at + _STEP]))
        yield None
    checked = b"".join(pieces)
    if len(checked) < 5 or binascii.crc32(checked[4:]) != int.from_bytes(checked[:4], "big"):
        raise LinkError(DAMAGED)
    yield version, checked[4:]


def _version(letters: str) -> int:
    for version in VERSIONS:
        if letters.startswith("v" + str(version) + "."):
            return version
    if letters[:1] == "v" and letters[1:2].isdigit():
        raise LinkError("This link was made by a newer Presscheck. Reload the page, then open it again.")
    raise LinkError("This is no Presscheck link.")


def _bytes(letters: str) -> bytes:
    values = {ord(letter): value for value, letter in enumerate(_ALPHABET)}
    codes = letters.encode() + b"AAA"[: -len(letters) % 4]
    raw = bytearray(len(codes) // 4 * 3)
    at = 0
    try:
        for code in range(0, len(codes), 4):
            bits = values[codes[code]] << 18 | values[codes[code + 1]] << 12 | values[codes[code + 2]] << 6
            bits |= values[codes[code + 3]]
            raw[at] = bits >> 16
            raw[at + 1] = bits >> 8 & 255
            raw[at + 2] = bits & 255
            at += 3
    except (KeyError, IndexError) as failed:  # a letter that is none of ours, or one of more bytes than one
        raise LinkError(DAMAGED) from failed
    return bytes(raw[: len(letters) * 3 // 4])
