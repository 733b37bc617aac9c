"""Where an article comes from: its author, day, publisher and lasting address, as its page tells them."""

import re
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from presscheck.markup import Extract
from presscheck.span import Span

LONGEST = 160
"""Characters of a name or a date; what is longer is a sentence that stands in the wrong place."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_EDITION = re.compile(r"^(?:amp|edition|m|mobile|www)\.(?=.+\.)")
_BY = re.compile(r"by\s+", re.IGNORECASE)


class Origin(NamedTuple):
    """Each is None where nobody says it. `address` is an http(s) one."""

    byline: str | None
    date: str | None
    site: str | None
    address: str | None


def origin(page: Extract, came_from: str | None = None) -> Origin:
    """What a page says of itself; `came_from` is the address that it was asked for at, where there was one."""
    address = _web(page.canonical, came_from) or _web(came_from)
    host = urlsplit(address).netloc.rsplit("@", 1)[-1].removeprefix("www.") if address else None
    return Origin(
        _name(page.byline) or _from_blocks(page, "byline"), _day(page.date), _name(page.site) or host, address
    )


def _web(address: str | None, base: str | None = None) -> str | None:
    """The address if it is one of the web's, and on the site that the page came from."""
    if not address:
        return None
    try:
        whole = urljoin(base or "", address.strip())
        parts = urlsplit(whole)
        is_elsewhere = base is not None and _site(urlsplit(base).hostname) != _site(parts.hostname)
    except ValueError:
        return None
    return None if parts.scheme not in ("http", "https") or not parts.hostname or is_elsewhere else whole


def _site(host: str | None) -> str:
    """A host without the prefix by which sites tell their editions apart.

    >>> _site("amp.lantern.example") == _site("www.lantern.example")
    True
    """
    return _EDITION.sub("", host or "", count=1)


def _name(said: str | None) -> str | None:
    words = _BY.sub("", " ".join((said or "").split()), count=1) if said else ""
    return words if 0 < len(words) <= LONGEST and "://" not in words else None


def _from_blocks(page: Extract, kind: str) -> str | None:
    document = page.document
    found: Span | None = next((block.span for block in document.blocks if block.kind == kind), None)
    return _name(found.of(document.text)) if found else None


def _day(said: str | None) -> str | None:
    """A date as the desk writes it.

    >>> _day("2025-06-03T09:00:00+01:00"), _day("3 June")
    ('3 June 2025', '3 June')
    """
    found = _ISO.match(said.strip()) if said else None
    if not found or not 1 <= int(found[2]) <= 12:
        return _name(said)
    return f"{int(found[3])} {_MONTHS[int(found[2]) - 1]} {found[1]}"
