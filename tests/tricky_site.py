"""A site on this machine that plays one trick for each path: endless, dripping, bursting, mislabelled, sending on."""

import asyncio
import functools
import gzip
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

ARTICLE = "<!doctype html><title>Weir repairs</title><p>“It held,” said Odile Marsh, the lock keeper.</p>"
PRIVATE = "http://127.0.0.1/"


def answer(kind: str, body: bytes, status: str = "200 OK", *more: str) -> bytes:
    """A whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", "Connection: close", *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def sent_on(to: str) -> bytes:
    """A redirect."""
    return answer("text/plain", b"", "302 Found", f"Location: {to}")


def bomb() -> bytes:
    """50 MB of zeros in 50 KB of gzip."""
    return answer("text/html", gzip.compress(bytes(50_000_000)), "200 OK", "Content-Encoding: gzip")


@functools.cache
def answers() -> dict[str, bytes]:
    """What is said at each path; what is not here is played by `_play`."""
    page = ARTICLE.encode()
    return {
        "/page": answer("text/html; charset=utf-8", page),
        "/gzip": answer("text/html", gzip.compress(page), "200 OK", "Content-Encoding: gzip"),
        "/deflate": answer("text/html", zlib.compress(page), "200 OK", "Content-Encoding: deflate"),
        "/latin": answer("text/html; charset=windows-1252", ARTICLE.encode("cp1252")),
        "/wrong-charset": answer("text/html; charset=ascii", page),
        "/no-charset": answer("text/html; charset=klingon", page),
        "/rot13": answer("text/html; charset=rot13", page),
        "/charset-that-unpacks": answer("text/html; charset=zlib_codec", zlib.compress(bytes(50_000_000))),
        "/plain": answer("text/plain; charset=utf-8", "“Yes,” he said.".encode()),
        "/once": sent_on("/page"),
        "/circle": sent_on("/circle"),
        "/inward": sent_on(PRIVATE),
        "/to-file": sent_on("file:///etc/passwd"),
        "/to-password": sent_on("http://me:secret@news.example/"),
        "/picture": answer("image/png", b"\x89PNG"),
        "/mislabelled": answer("text/html; charset=klingon", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        "/missing": answer("text/html", b"no", "404 Not Found"),
        "/brotli": answer("text/html", b"\x0b\x02\x80hello\x03", "200 OK", "Content-Encoding: br"),
        "/twice-packed": answer("text/html", page, "200 OK", "Content-Encoding: gzip, gzip"),
        "/broken-gzip": answer("text/html", b"not gzip at all", "200 OK", "Content-Encoding: gzip"),
        "/bomb": bomb(),
    }


class Site:
    """The running site: its port, the requests it saw, and how many it served at the same time at most."""

    def __init__(self) -> None:
        self.port = 0
        self.seen: list[tuple[str, str]] = []
        self.now = self.most = 0
        self.answers = answers()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            path = lines[0].split(" ")[1]
            host = next(line[6:] for line in lines if line.lower().startswith("host: "))
            self.seen.append((host, path))
            await self._play(path.partition("?")[0], writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.now -= 1
            writer.close()

    async def _play(self, path: str, writer: asyncio.StreamWriter) -> None:
        if path in self.answers:
            await asyncio.sleep(0.02)
            writer.write(self.answers[path])
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while path in ("/endless", "/drip"):
            writer.write(b"x" * (65536 if path == "/endless" else 1))
            await writer.drain()
            await asyncio.sleep(0 if path == "/endless" else 0.05)


@asynccontextmanager
async def running() -> AsyncIterator[Site]:
    """The site on a free port of this machine."""
    site = Site()
    server = await asyncio.start_server(site.serve, "127.0.0.1", 0)
    site.port = server.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        server.close()
