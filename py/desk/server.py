"""The local server: hands out the page's own files, with the headers that a good host would send."""

import argparse
import pathlib
import re
import socket
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desk.relay import Refused, Relay

ROOT = pathlib.Path(__file__).resolve().parents[2]

SERVED = ("boot/", "css/", "examples/", "icons/", "py/browser/", "py/presscheck/", "runtime/")
"""The folders that a browser may read. Everything else in the tree (py/desk, tests, .git) is not there for it."""

SERVED_FILES = frozenset({"index.html", "fetch.html", "rules.json", "manifest.webmanifest", "favicon.ico"})

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".zip": "application/zip",
    ".gz": "application/gzip",
    ".bin": "application/octet-stream",
    ".py": "text/plain; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
}
"""What each ending is; a file with another ending is not served. Python's own table differs by machine."""

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; img-src 'self' data:; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"
)
"""The page's Content-Security-Policy; index.html carries the same one for hosts that set no headers."""

HEADERS = {
    "Content-Security-Policy": POLICY + "; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-cache",
}
"""Sent with every answer. No Cross-Origin-Opener-Policy: any would cut the page off from the window whose bookmark opened it."""

FRAME = "fetch.html"
FRAME_POLICY = "frame-ancestors 'self'; sandbox allow-scripts"
"""For the frame that asks other sites: the rest of its policy stands in the file, for hosts that set no headers."""


OWN_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
"""What a browser on this machine calls this server."""

NEVER_KEPT = {"Cache-Control": "no-store"}
"""For what was fetched on the reader's behalf."""


HASHED = re.compile(r"-[0-9a-f]{12}(?:\.\w+$|/)")
"""Names that hold their content's hash, as a built site has them."""

FOR_EVER = "public, max-age=31536000, immutable"

PACKED = (("br", ".br"), ("gzip", ".gz"))
"""Encodings of precompressed copies, the smaller first, and the endings of their files."""

SMALL = 300_000
"""Bytes of a file that is read in one go."""


class Headers:
    """Adds the page's headers to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def file_named(root: pathlib.Path, path: str) -> pathlib.Path | None:
    """The file behind an address's path, or None where a browser has no business with it."""
    name = path.lstrip("/") or "index.html"
    is_built = (root / "sw.js").exists()  # all of a built site is for browsers
    if not (is_built or name in SERVED_FILES or name.startswith(SERVED)):
        return None
    if ".." in name.split("/"):  # else a folder that is served would lead to one that is not
        return None
    try:
        found = (root / name).resolve()
        is_ours = found.is_relative_to(root) and found.suffix in TYPES and found.is_file()
    except (OSError, ValueError):  # a name longer than any file's, or with a NUL in it
        return None
    return found if is_ours else None


def answer_with(found: pathlib.Path, accepted: str) -> Response:
    """A file, as a precompressed copy where there is one that the browser takes."""
    headers = {"Cache-Control": FOR_EVER} if HASHED.search(found.as_posix()) else {}
    copies = [(name, found.with_name(found.name + ending)) for name, ending in PACKED if name in accepted]
    for name, copy in copies:
        if copy.is_file():
            packed = {"Content-Encoding": name, "Vary": "Accept-Encoding"}
            return content_of(copy, TYPES[found.suffix], {**headers, **packed})
    return content_of(found, TYPES[found.suffix], headers)


def content_of(file: pathlib.Path, media_type: str, headers: dict[str, str]) -> Response:
    """A file's bytes: a small one at once, because handing it to a thread takes longer than reading it."""
    if file.stat().st_size <= SMALL:
        return Response(file.read_bytes(), media_type=media_type, headers=headers)
    return FileResponse(file, media_type=media_type, headers=headers)


def require_own_page(request: Request) -> None:
    """Refuse whoever is not the page that this server handed out. Raises Refused.

    The host is checked because another site's name may be made to point at this machine after its page has loaded.
    """
    host = request.headers.get("host", "")
    if host.rsplit(":", 1)[0] not in OWN_NAMES:
        raise Refused("origin", "Only the page of this server may ask for pages.", 403)
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site not in (None, "same-origin") or origin not in (None, f"http://{host}") or not (site or origin):
        raise Refused("origin", "Only the page of this server may ask for pages.", 403)


def application(root: pathlib.Path = ROOT, relay: Relay | None = None) -> Starlette:
    """The server's routes over the tree at `root`; tests alone bring a relay of their own."""
    fetcher = relay or Relay()

    async def page(request: Request) -> Response:
        found = file_named(root.resolve(), request.url.path)
        if found is None:
            return PlainTextResponse("Presscheck has no such file.\n", 404)
        answer = answer_with(found, request.headers.get("accept-encoding", ""))
        if found.name == FRAME:
            answer.headers["Content-Security-Policy"] = FRAME_POLICY
        return answer

    async def fetch(request: Request) -> Response:
        try:
            require_own_page(request)
            fetched = await fetcher.fetch(request.query_params.get("url", ""))
        except Refused as refused:
            return JSONResponse({"refused": refused.code, "says": refused.says}, refused.status, NEVER_KEPT)
        return JSONResponse(fetched._asdict(), headers=NEVER_KEPT)

    return Starlette(
        routes=[
            Route("/relay", fetch, methods=["GET"]),
            Route("/{path:path}", page, methods=["GET", "HEAD"]),
        ],
        middleware=[Middleware(Headers)],
    )


def main() -> int:
    """Serve until Ctrl+C."""
    asked = argparse.ArgumentParser(prog="desk.server", description=__doc__)
    asked.add_argument("--host", default="127.0.0.1")
    asked.add_argument("--port", type=int, default=8000)
    asked.add_argument("--root", type=pathlib.Path, default=ROOT)
    chosen = asked.parse_args()
    config = uvicorn.Config(
        application(chosen.root), host=chosen.host, port=chosen.port, log_level="warning", server_header=False
    )
    server = uvicorn.Server(config)
    listening = config.bind_socket()
    listening.setsockopt(
        socket.IPPROTO_TCP, socket.TCP_NODELAY, 1
    )  # or each body waits 40 ms for its head's acknowledgement
    listening.listen(config.backlog)  # whoever reads the line below may call at once
    host, port = listening.getsockname()[:2]
    print(f"Presscheck is at http://{host}:{port}/  (Ctrl+C stops it)", flush=True)
    server.run(sockets=[listening])
    return 0


if __name__ == "__main__":
    sys.exit(main())
