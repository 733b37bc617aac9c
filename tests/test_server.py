"""The local server: what it hands out, what it says, and what its relay refuses, with real sites that play tricks."""

import asyncio
import base64
import contextlib
import hashlib
import ipaddress
import pathlib
import tracemalloc
import zlib
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from starlette.testclient import TestClient

from desk.relay import AT_ONCE, CHUNK, Address, Page, Refused, Relay, _inflater, is_public
from desk.server import HEADERS, application, file_named
from tricky_site import ARTICLE, Site, running

Answer = TypeVar("Answer")
OWN = {"host": "127.0.0.1:8000", "sec-fetch-site": "same-origin"}


@pytest.fixture(scope="module")
def client(root: pathlib.Path) -> TestClient:
    return TestClient(application(root), base_url="http://127.0.0.1:8000")


# ---------- files ----------


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/index.html", "text/html"),
        ("/boot/page.mjs", "text/javascript"),
        ("/py/browser/page.py", "text/plain"),
        ("/css/page.css", "text/css"),
        ("/runtime/rules.json", "application/json"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ],
)
def test_the_page_s_files_are_served_as_what_they_are(client: TestClient, path: str, kind: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].split(";")[0] == kind


@pytest.mark.parametrize(
    "path",
    ["/py/desk/server.py", "/.git/config", "/.venv/pyvenv.cfg", "/tests/test_server.py", "/Makefile", "/boot/", "/boot/none",
     "/boot/wheels.txt/../../.git/config", "/boot/..%2f..%2f.git/config", "/boot/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd",
     "/boot/../py/desk/server.py", "/py/browser/../desk/server.py"],
)  # fmt: skip
def test_nothing_else_is_there_for_a_browser(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    ["/boot/../py/desk/server.py", "/boot//../tests/links.json", "/boot/../../etc/x.json", "/boot/\x00.mjs", "/css/" + "a" * 300 + ".css",
     "/boot/\udcff.mjs"],
)  # fmt: skip
def test_a_path_as_it_comes_over_the_wire_leads_nowhere_else(root: pathlib.Path, path: str) -> None:
    """Clients tidy paths up before they ask, and so do the tests above; an attacker's does not."""
    assert file_named(root, path) is None


@pytest.mark.parametrize("path", ["/", "/none", "/relay"])
def test_every_answer_carries_the_headers(client: TestClient, path: str) -> None:
    answer = client.get(path)
    for name in ("Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options"):
        assert answer.headers[name] == HEADERS[name]
    assert "unsafe-eval'" not in answer.headers["Content-Security-Policy"].replace("wasm-unsafe-eval", "")


def test_the_page_has_the_same_policy_for_hosts_that_send_no_headers(root: pathlib.Path) -> None:
    policy = HEADERS["Content-Security-Policy"].removesuffix("; frame-ancestors 'none'")
    assert f'http-equiv="Content-Security-Policy" content="{policy}"' in (root / "index.html").read_text()


# ---------- who may ask the relay ----------


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "127.0.0.1:8000"},
        {"host": "127.0.0.1:8000", "sec-fetch-site": "cross-site"},
        {"host": "127.0.0.1:8000", "sec-fetch-site": "same-site"},
        {"host": "127.0.0.1:8000", "sec-fetch-site": "none"},
        {"host": "127.0.0.1:8000", "origin": "http://evil.example"},
        {"host": "127.0.0.1:8000", "origin": "null"},
        {"host": "evil.example:8000", "sec-fetch-site": "same-origin"},
        {"host": "evil.example", "origin": "http://evil.example"},
    ],
)
def test_the_relay_answers_its_own_page_only(client: TestClient, headers: dict[str, str]) -> None:
    answer = client.get("/relay", params={"url": "http://127.0.0.1/"}, headers=headers)
    assert (answer.status_code, answer.json()["refused"]) == (403, "origin")


# ---------- what is refused without a request, by the real policy ----------

REFUSED = {
    "private": (
        "http://127.0.0.1/", "http://localhost/", "http://localhost./", "http://2130706433/", "http://0x7f000001/",
        "http://127.1/", "http://0/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
        "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.1.1/",
        "http://100.64.0.1/", "http://[fe80::1]/", "http://[fd00::1]/", "http://224.0.0.1/", "http://255.255.255.255/",
        "http://0x7f.1/", "http://017700000001/", "http://0177.1/", "http://0.0.0.0/", "http://[::]/", "http://127.0.0.1./",
        "http://[0:0:0:0:0:ffff:7f00:1]/", "http://[::ffff:169.254.169.254]/", "http://[::ffff:0:127.0.0.1]/", "http://[64:ff9b::a9fe:a9fe]/",
        "http://[64:ff9b:1::7f00:1]/", "http://[2001:0:7f00:1::]/", "http://[2002:a9fe:a9fe::]/", "http://198.18.0.1/", "http://240.0.0.1/",
        "http://metadata.google.internal/", "http://host.docker.internal/", "http://router.local/", "http://a.localhost/", "HTTP://LOCALHOST/",
        "http://[fec0::1]/", "http://[3fff::1]/", "http://192.88.99.1/", "http://192.0.0.8/", "http://127。0。0。1/", "http://127.1。/", "http://127.0.0.1#@example.org/",
    ),
    "scheme": ("file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "data:text/html,x", "gopher://x/", "news",
               "dict://127.0.0.1:11211/", "ws://example.org/", "blob:http://x/", "about:blank", "view-source:http://example.org/", "//127.0.0.1/"),
    "credentials": ("http://me@example.org/", "http://me:secret@example.org/", "http://127.0.0.1@example.org/", "http://example.org@127.0.0.1/",
                    "http://127.0.0.1\\@example.org/", "http://example.org:80@127.0.0.1/"),
    "port": ("http://example.org:22/", "https://example.org:8443/", "http://127.0.0.1:6379/", "http://example.org:0/", "http://example.org:65536/"),
    "address": (
        "http://", "http:///page", "http://[::1/", "http://exa mple.org/", "http://0177.0.0.1/", "http://x/" + "y" * 5000, "http://a\r\nb/",
        "http:127.0.0.1", "http:/127.0.0.1/", "http://127.000.000.001/", "http://①②⑦.0.0.1/", "http://ⓛocalhost/", "http://\u202e/", "http://xn--/",
    ),
    "unknown": ("http://no-such-site.invalid/", "http://127.0.0.1%00.invalid/", "http://loc%61lhost.invalid/", "http://[fe80::1%25eth0]/"),
}  # fmt: skip


@pytest.mark.parametrize(("code", "address"), [(code, address) for code in REFUSED for address in REFUSED[code]])
def test_an_address_that_is_no_public_page_is_refused(client: TestClient, code: str, address: str) -> None:
    answer = client.get("/relay", params={"url": address}, headers=OWN)
    assert answer.json()["refused"] == code
    assert answer.status_code >= 400
    assert answer.json()["says"].endswith(".")


# ---------- a real site ----------


def finished(work: Coroutine[None, None, Answer]) -> Answer:
    """What the work gives, in a thread of its own: the browsers' driver keeps a loop running in the tests' own."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, work).result()


async def anywhere(host: str, port: int) -> list[str]:
    """Every name leads to this machine."""
    return ["127.0.0.1"]


def is_test_site(address: Address) -> bool:
    """The test's own site counts as public; whatever else is judged for real."""
    return str(address) == "127.0.0.1" or is_public(address)


def fetched(path: str, relay: Relay | None = None) -> tuple[Page | Refused, Site]:
    """What the relay says of a path of the tricky site, and the site."""

    async def ask() -> tuple[Page | Refused, Site]:
        async with running() as site:
            chosen = relay or Relay(resolve=anywhere, is_public=is_test_site, ports=None, patience=5)
            try:
                return await chosen.fetch(f"http://news.example:{site.port}{path}"), site
            except Refused as refused:
                return refused, site

    return finished(ask())


@pytest.mark.parametrize(
    "path", ["/page", "/gzip", "/deflate", "/latin", "/wrong-charset", "/no-charset", "/rot13", "/once"]
)
def test_a_page_arrives_whole(path: str) -> None:
    page, site = fetched(path)
    assert isinstance(page, Page)
    assert (page.content, page.kind) == (ARTICLE, "html")
    assert page.url.startswith("http://news.example:")
    assert {host for host, _ in site.seen} == {f"news.example:{site.port}"}


def test_plain_text_arrives_as_text() -> None:
    page, _ = fetched("/plain")
    assert isinstance(page, Page)
    assert (page.kind, page.content) == ("text", "“Yes,” he said.")


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/endless", "large"), ("/bomb", "large"), ("/drip", "slow"), ("/circle", "redirects"), ("/picture", "type"),
        ("/mislabelled", "type"), ("/charset-that-unpacks", "type"), ("/missing", "status"), ("/brotli", "encoding"), ("/twice-packed", "encoding"),
        ("/broken-gzip", "encoding"), ("/to-file", "scheme"), ("/to-password", "credentials"),
    ],
)  # fmt: skip
def test_a_trick_is_refused_with_its_own_message(path: str, code: str) -> None:
    relay = Relay(resolve=anywhere, is_public=is_test_site, ports=None, patience=1 if path == "/drip" else 20)
    refused, _ = fetched(path, relay)
    assert isinstance(refused, Refused)
    assert refused.code == code


def test_a_bomb_is_noticed_before_it_has_gone_off() -> None:
    answer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    packed = answer.compress(bytes(50_000_000)) + answer.flush()
    inflate = _inflater("gzip")
    tracemalloc.start()
    piece, rest = inflate(packed)
    assert (len(piece), bool(rest)) == (CHUNK, True)
    assert tracemalloc.get_traced_memory()[1] < 20 * CHUNK
    tracemalloc.stop()


def test_no_proxy_of_the_machine_goes_round_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert isinstance(fetched("/page")[0], Page)


def test_what_was_fetched_is_kept_nowhere(client: TestClient) -> None:
    assert client.get("/relay", params={"url": "http://127.0.0.1/"}, headers=OWN).headers["cache-control"] == "no-store"


def test_a_redirect_inward_is_judged_again() -> None:
    async def by_name(host: str, port: int) -> list[str]:
        return ["127.0.0.2"] if host == "127.0.0.1" else ["127.0.0.1"]

    refused, site = fetched("/inward", Relay(resolve=by_name, is_public=is_test_site, ports=None))
    assert isinstance(refused, Refused)
    assert refused.code == "private"
    assert [path for _, path in site.seen] == ["/inward"]


def test_a_host_with_one_private_address_among_public_ones_is_refused() -> None:
    async def mixed(host: str, port: int) -> list[str]:
        return ["93.184.215.14", "10.0.0.1"]

    with pytest.raises(Refused, match="not on the public internet"):
        finished(Relay(resolve=mixed).fetch("http://news.example/"))


def test_the_connection_goes_to_the_address_that_was_judged() -> None:
    asked: list[str] = []

    async def turning(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    page, _ = fetched("/page", Relay(resolve=turning, is_public=is_test_site, ports=None))
    assert isinstance(page, Page)
    assert asked == ["news.example"]  # a second look-up could have been answered with another address


def test_two_hundred_at_once_are_served_in_turn() -> None:
    async def ask() -> tuple[list[Page], Site]:
        async with running() as site:
            relay = Relay(resolve=anywhere, is_public=is_test_site, ports=None)
            address = f"http://news.example:{site.port}/page"
            return await asyncio.gather(*(relay.fetch(address) for _ in range(200))), site

    pages, site = finished(ask())
    assert {page.content for page in pages} == {ARTICLE}
    assert site.most <= 4


def test_two_hundred_at_once_come_in_the_order_in_which_they_asked() -> None:
    async def ask() -> list[int]:
        async with running() as site:
            relay = Relay(resolve=anywhere, is_public=is_test_site, ports=None)
            addresses = [f"http://news.example:{site.port}/page?{number}" for number in range(200)]
            await asyncio.gather(*map(relay.fetch, addresses))
            return [int(path.partition("?")[2]) for _, path in site.seen]

    order = finished(ask())
    assert sorted(order) == list(range(200))
    assert max(abs(place - number) for place, number in enumerate(order)) < 2 * AT_ONCE


def test_a_slow_site_takes_one_turn_and_no_more() -> None:
    """Dripping sites in all turns but one: everyone else is served through that one before the drip is given up."""

    async def ask() -> list[str]:
        async with running() as site:
            relay = Relay(resolve=anywhere, is_public=is_test_site, ports=None, patience=4)
            ended: list[str] = []

            async def one(path: str) -> None:
                with contextlib.suppress(Refused):
                    await relay.fetch(f"http://news.example:{site.port}{path}")
                ended.append(path)

            await asyncio.gather(*(one(path) for path in ["/drip"] * (AT_ONCE - 1) + ["/page"] * 20))
            return ended

    assert finished(ask()) == ["/page"] * 20 + ["/drip"] * (AT_ONCE - 1)


def test_more_than_may_wait_are_told_to_come_back() -> None:
    async def ask() -> list[Page | BaseException]:
        async with running() as site:
            relay = Relay(resolve=anywhere, is_public=is_test_site, ports=None)
            address = f"http://news.example:{site.port}/page"
            return await asyncio.gather(*(relay.fetch(address) for _ in range(300)), return_exceptions=True)

    told = finished(ask())
    assert sum(isinstance(one, Refused) and one.code == "busy" for one in told) == 300 - 256
    assert sum(isinstance(one, Page) for one in told) == 256


@pytest.mark.parametrize("address", ["2606:4700::1111%eth0", "2606:4700::1111%1", "fe80::1%lo"])
def test_an_address_of_a_zone_is_not_public(address: str) -> None:
    """A resolver may say through which of this machine's networks an address is reached; that is no public place (RFC 4007)."""
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


# ---------- the frame that asks other sites ----------


def test_the_frame_may_connect_out_but_runs_only_its_own_script_in_a_sandbox(
    client: TestClient, root: pathlib.Path
) -> None:
    text = (root / "fetch.html").read_text("utf-8")
    script = text.split("<script>")[1].split("</script>")[0]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; script-src 'sha256-{digest}'; connect-src https:; base-uri 'none'" in text
    answer = client.get("/fetch.html")
    assert answer.headers["Content-Security-Policy"] == "frame-ancestors 'self'; sandbox allow-scripts"


def test_no_answer_cuts_the_page_off_from_the_window_that_opened_it(client: TestClient) -> None:
    assert "Cross-Origin-Opener-Policy" not in client.get("/").headers
