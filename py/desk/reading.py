"""Articles from files and from standard input."""

import sys
from pathlib import Path
from typing import NamedTuple

from presscheck.opening import LARGEST, Unreadable, decode, opened

__all__ = ["Input", "Unreadable", "decode", "read"]


class Input(NamedTuple):
    """An article as it came in. `name` is the file's, or None for standard input."""

    name: str | None
    text: str
    is_html: bool


def read(name: str) -> Input:
    """The article in a file, or in standard input for "-". Raises Unreadable."""
    found = opened(_bytes(name), name)
    return Input(None if name == "-" else name, found.content, found.kind == "html")


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        if Path(name).stat().st_size > LARGEST:
            raise Unreadable(f"larger than {LARGEST // 1024 // 1024} MB, which no article is")
        return Path(name).read_bytes()
    except OSError as failed:
        raise Unreadable((failed.strerror or str(failed)).lower()) from failed
    except ValueError as failed:  # a zero byte in the name
        raise Unreadable("no such file") from failed
