"""Fetches a public page for the reader, and nothing else: no private address, no endless or compressed-to-burst answer."""

import asyncio
import ipaddress
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

import httpx

from desk.reading import Unreadable, decode

LARGEST = 5 * 1024 * 1024
"""Bytes, before and after decompression: the heaviest news pages weigh a fifth of it."""

PATIENCE = 15.0
"""Seconds for one page in all, redirects included, however slowly it drips."""

REDIRECTS = 5
PORTS = frozenset({80, 443})
"""Where public pages are; other ports are other services."""

AT_ONCE = 4
"""Fetches under way at the same time; together they hold 4 × LARGEST at most."""

WAITING = 256
"""Fetches that may queue, first come first served; one more is told to come back."""

CHUNK = 64 * 1024
"""Bytes inflated at a time, so that a bomb is noticed before it has gone off."""

LONGEST_ADDRESS = 4096

TYPES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "text/markdown": "text",
}
"""What an article may come as, and what the engine shall take it for."""

ASKED_FOR = {
    "User-Agent": "Presscheck/0.1 (a reader's own computer, one page at a time)",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8",
    "Accept-Language": "en",
    "Accept-Encoding": "gzip, deflate",
}

_EMBEDDED = ("::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32", "2002::/16")
"""IPv6 ranges that carry an IPv4 address inside, which could be a private one."""

_RETIRED = ("192.0.0.0/24", "192.88.99.0/24", "fec0::/10", "3fff::/20", "5f00::/16")
"""Ranges that are nobody's on the internet, and of which not every Python knows it: the old site-local addresses of IPv6 (RFC 3879)
are still routed inside networks, the others are set aside by RFC 6890, 7526, 9637 and 9602."""

_NEVER = tuple(map(ipaddress.ip_network, (*_EMBEDDED, *_RETIRED)))

INWARD = frozenset({"internal", "local", "localhost"})
"""Top-level names that stay on this machine or network, whatever a resolver says (RFC 6761, RFC 6762)."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(Exception):
    """Why a page was not fetched: a code for programs, a sentence for the reader, and the status of the answer."""

    def __init__(self, code: str, says: str, status: int = 400) -> None:
        super().__init__(says)
        self.code, self.says, self.status = code, says, status


class Page(NamedTuple):
    """A page that was fetched: its last address, its text, and whether that is "html" or "text"."""

    url: str
    kind: str
    content: str


async def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of a host, by the machine's own resolver; OSError where there are none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def is_public(address: Address) -> bool:
    """Whether an IP address belongs to the public internet.

    >>> [is_public(ipaddress.ip_address(a)) for a in ("93.184.215.14", "127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1")]
    [True, False, False, False]
    """
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return is_public(address.ipv4_mapped)
        if address.scope_id:
            return False
    if any(address in network for network in _NEVER):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


@dataclass
class Relay:
    """Fetches pages, a few at a time. Tests alone pass another resolver, another judge of addresses, other ports."""

    resolve: Callable[[str, int], Awaitable[list[str]]] = resolve
    is_public: Callable[[Address], bool] = is_public
    ports: frozenset[int] | None = PORTS
    patience: float = PATIENCE
    _trust: ssl.SSLContext = field(default_factory=httpx.create_ssl_context)
    _turn: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _waiting: int = 0

    async def fetch(self, address: str) -> Page:
        """The page at an address. Raises Refused."""
        checked(address, self.ports)  # a hopeless address needs no turn
        async with self._queued():
            try:
                async with asyncio.timeout(self.patience):
                    return await self._follow(address)
            except TimeoutError as slow:
                says = f"The site did not send the whole page within {self.patience:.0f} seconds."
                raise Refused("slow", says, 504) from slow

    @asynccontextmanager
    async def _queued(self) -> AsyncIterator[None]:
        if self._waiting >= WAITING:
            raise Refused("busy", "Too many pages are being fetched at once. Try again in a minute.", 503)
        self._waiting += 1
        try:
            async with self._turn:
                yield
        finally:
            self._waiting -= 1

    async def _follow(self, address: str) -> Page:
        for _ in range(REDIRECTS + 1):
            url = checked(address, self.ports)
            answer = await self._visit(url)
            if isinstance(answer, Page):
                return answer
            address = answer
        raise Refused("redirects", f"The site sends you on more than {REDIRECTS} times.", 502)

    async def _visit(self, url: httpx.URL) -> Page | str:
        """The page, or the address that the site sends on to."""
        pinned = url.copy_with(host=await self._public_address(url))
        # A client for each visit keeps no cookie and no connection; without trust_env no proxy goes round the check.
        async with httpx.AsyncClient(trust_env=False, verify=self._trust, timeout=self.patience) as client:
            named = {**ASKED_FOR, "Host": url.netloc.decode("ascii")}
            extensions = {"sni_hostname": url.raw_host.decode("ascii")}
            try:
                async with client.stream("GET", pinned, headers=named, extensions=extensions) as answer:
                    return await _read(url, answer)
            except httpx.TimeoutException as slow:
                raise TimeoutError from slow
            except (httpx.HTTPError, httpx.InvalidURL) as failed:
                says = f"{url.host} could not be reached, or broke off its answer."
                raise Refused("unreachable", says, 502) from failed

    async def _public_address(self, url: httpx.URL) -> str:
        """The IP address to connect to, after every address of the host was found public."""
        host = url.host.rstrip(".")
        if host.split(".")[-1] in INWARD:
            raise Refused("private", f"{url.host} is not on the public internet.", 403)
        try:
            found = await self.resolve(host, url.port or (443 if url.scheme == "https" else 80))
            addresses = [ipaddress.ip_address(address) for address in found]
        except (OSError, ValueError) as failed:
            raise Refused("unknown", f"There is no site named {url.host}.", 502) from failed
        if not addresses:
            raise Refused("unknown", f"There is no site named {url.host}.", 502)
        if not all(map(self.is_public, addresses)):
            raise Refused("private", f"{url.host} is not on the public internet.", 403)
        return str(addresses[0])


def checked(address: str, ports: frozenset[int] | None = PORTS) -> httpx.URL:
    """An address that may be asked for. Raises Refused.

    >>> checked("ftp://example.org/")
    Traceback (most recent call last):
    desk.relay.Refused: Only addresses that begin with http:// or https:// can be fetched.
    """
    if len(address) > LONGEST_ADDRESS:
        raise Refused("address", "This address is too long.")
    address = address.strip()
    if any(character.isspace() for character in address):
        raise Refused("address", "This is not a web address.")
    try:
        url = httpx.URL(address)
        host = url.host  # read here, for a name in letters that no name can have is noticed only now
    except (httpx.InvalidURL, TypeError, ValueError) as wrong:
        raise Refused("address", "This is not a web address.") from wrong
    if url.scheme not in ("http", "https"):
        raise Refused("scheme", "Only addresses that begin with http:// or https:// can be fetched.")
    if not host:
        raise Refused("address", "This is not a web address.")
    if url.userinfo:
        raise Refused("credentials", "This address holds a name or a password. Take it out and try again.")
    if ports is not None and url.port is not None and url.port not in ports:
        raise Refused("port", f"Port {url.port} is not one where public pages are.")
    return url.copy_with(fragment=None)


async def _read(url: httpx.URL, answer: httpx.Response) -> Page | str:
    if answer.is_redirect:
        try:
            return str(url.join(answer.headers["location"]))
        except (httpx.InvalidURL, ValueError) as wrong:
            raise Refused("redirects", "The site sends you on to no readable address.", 502) from wrong
    if answer.status_code != 200:
        says = f"The site answered {answer.status_code}: it has no such page, or does not show it to programs."
        raise Refused("status", says, 502)
    given = answer.headers.get("content-type", "text/html").split(";")[0].strip().lower()
    if given not in TYPES:
        raise Refused("type", f"The address leads to {given or 'something unnamed'}, not to a page of text.", 415)
    raw = await _body(answer)
    return Page(str(url), TYPES[given], _text(raw, answer.charset_encoding))


async def _body(answer: httpx.Response) -> bytes:
    """The body, decompressed; no more than LARGEST is ever held."""
    inflate = _inflater(answer.headers.get("content-encoding", "identity").strip().lower())
    body, came = bytearray(), 0
    async for chunk in answer.aiter_raw(CHUNK):
        came += len(chunk)
        while chunk and len(body) <= LARGEST and came <= LARGEST:
            piece, chunk = inflate(chunk)
            body += piece
        if len(body) > LARGEST or came > LARGEST:
            raise Refused("large", f"The page is larger than {LARGEST // 1024 // 1024} MB.", 413)
    return bytes(body)


def _inflater(encoding: str) -> Callable[[bytes], tuple[bytes, bytes]]:
    """A function from compressed bytes to at most CHUNK plain bytes, and the compressed bytes that are left."""
    if encoding in ("identity", ""):
        return lambda chunk: (chunk, b"")
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise Refused("encoding", "The site packs its page in a way that can't be opened here.", 502)
    packed = zlib.decompressobj(zlib.MAX_WBITS | 32 if "gzip" in encoding else zlib.MAX_WBITS)

    def inflate(chunk: bytes) -> tuple[bytes, bytes]:
        try:
            piece = packed.decompress(chunk, CHUNK)
        except zlib.error as broken:
            raise Refused("encoding", "The page is packed wrongly and can't be opened.", 502) from broken
        return piece, b"" if packed.eof else packed.unconsumed_tail

    return inflate


def _text(raw: bytes, charset: str | None) -> str:
    """Bytes as text, by the page itself or as the site's header says where that fits."""
    try:
        return decode(raw, charset)
    except Unreadable as wrong:
        raise Refused("type", f"The address leads to no page of text: {wrong}.", 415) from wrong
