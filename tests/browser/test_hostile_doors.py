"""Hostile markup by the doors that others open: a fetched page, the bookmark, the share sheet; and what is copied out again."""

import json
import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import unquote

import pytest
import uvicorn
from playwright.sync_api import BrowserContext, Page, Route, expect

from bidi import CONTROL, Firefox
from desk.relay import Address, Relay, is_public
from desk.server import ROOT, application
from presscheck import as_json, markup, review_html
from test_hostile import (
    COPY,
    ELEMENTS,
    LISTEN,
    STRANGE_COPY,
    STRANGERS,
    blocks,
    forged,
    ready,
    reviewed,
    strings,
    told,
    watching,
)
from waiting import marked, until

ABOUT = """<!doctype html><html><head><title><img src=x onerror=alert(1)></title>
<meta property="og:site_name" content="&lt;img src=x onerror=alert(2)>"><meta name="author" content="By &lt;svg onload=alert(3)>">
<meta property="article:published_time" content="&lt;b onclick=alert(4)>"><link rel="canonical" href="javascript:alert(5)">
<meta http-equiv="refresh" content="0; url=https://elsewhere.invalid/"><base href="https://elsewhere.invalid/"></head><body>"""
"""What a page says of itself, which the line of origin repeats."""


def page_of_all() -> str:
    """One page with all strings but those that swallow what follows them, which come in by the box and as files."""
    whole = [soup for soup in strings() if markup.parse(f"{soup}<p>Behind.</p>").text.endswith("Behind.")]
    assert len(whole) > 60
    return ABOUT + "".join(f"<p>Before {number}.</p>{soup}" for number, soup in enumerate(whole)).replace(
        "\x00", ""
    ).replace("Before 50.", "Before \x0050.")


HOSTILE = page_of_all()
SHOWN = blocks(as_json(review_html(HOSTILE.replace("\x00", ""))))


def is_text(shown: list[str], window: Page | Firefox) -> None:
    """Every word is there, and nothing that the page does not make, in the line of origin and the list of articles neither."""
    assert shown == SHOWN
    window.evaluate("document.getElementById('new').click()")
    until(window, "document.querySelectorAll('#recent-list li').length > 0")
    assert told(window, STRANGERS, ELEMENTS) == []
    assert not window.evaluate(
        "[...document.links].some((link) => !/^(https?:|#)/.test(link.getAttribute('href')) && !link.closest('#bookmark, .mast'))"
    )


class Site(BaseHTTPRequestHandler):
    """Another site: a hostile page, and an empty one from which to play tricks."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        is_hostile = self.path == "/hostile"
        self.wfile.write((HOSTILE if is_hostile else "<!doctype html><p>Tricks.</p>").encode("utf-8", "replace"))

    def log_message(self, *said: object) -> None:
        """Silence."""


@pytest.fixture(scope="module")
def site() -> Iterator[int]:
    """The port of the other site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as host:
        Thread(target=host.serve_forever, daemon=True).start()
        yield host.server_port
        host.shutdown()


@pytest.fixture(scope="module")
def fetching() -> Iterator[str]:
    """The address of the page, by the real server with its real relay, for which the other site is a public one."""

    async def here(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    def is_test_site(address: Address) -> bool:
        return str(address) == "127.0.0.1" or is_public(address)

    relay = Relay(resolve=here, is_public=is_test_site, ports=None)
    config = uvicorn.Config(application(ROOT, relay), port=0, log_level="warning")
    socket = config.bind_socket()
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{socket.getsockname()[1]}/"
    server.should_exit = True
    thread.join(10)


FETCH = """(address) => {
    document.getElementById("address").value = address;
    document.getElementById("address-form").requestSubmit();
}"""


def test_a_page_that_the_relay_fetched_is_text_in_both_browsers(
    window: Page | Firefox, fetching: str, site: int
) -> None:
    ready(window, fetching)
    with watching(window, fetching):
        window.evaluate("performance.clearMarks('presscheck-reviewed')")
        told(window, FETCH, f"http://news.example:{site}/hostile")
        is_text(arrived(window), window)


def arrived(window: Any) -> list[str]:
    """The words of what has come, when it is reviewed."""
    until(window, marked("presscheck-reviewed"))
    assert told(window, STRANGERS, ELEMENTS) == []
    shown: list[str] = window.evaluate(
        "[...document.querySelectorAll('#article [id^=b]')].map((block) => (block.querySelector('p') || block).textContent)"
    )
    return shown


def test_a_page_that_the_frame_fetched_is_text_in_chromium(page: Page, server: str) -> None:
    page.route("**/relay?url=*", lambda route: route.fulfill(status=404, content_type="text/html", body="<p>None.</p>"))

    def answer(route: Route) -> None:
        headers = {"access-control-allow-origin": "*", "content-type": "text/html; charset=utf-8"}
        route.fulfill(body=HOSTILE.encode("utf-8", "replace"), headers=headers)

    page.route("https://news.example/**", answer)
    ready(page, server)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("performance.clearMarks('presscheck-reviewed')")
    told(page, FETCH, "https://news.example/hostile")
    assert arrived(page) == SHOWN
    assert page.evaluate("window.happened") == []
    assert [one for one in asked if not one.startswith((server, "blob:"))] == ["https://news.example/hostile"]


def test_a_page_that_the_frame_fetched_is_text_in_firefox(gecko: Firefox, server: str) -> None:
    ready(gecko, server)
    gecko.evaluate("performance.clearMarks('presscheck-reviewed')")
    where = {"protocol": "https", "hostname": "news.example"}
    relay = {"protocol": "http", "hostname": "127.0.0.1", "port": server.split(":")[2].strip("/"), "pathname": "/relay"}
    page = HOSTILE.encode("utf-8", "replace")
    gecko.events.clear()
    with (
        gecko.answering(relay, 404, "text/html", b"None."),
        gecko.answering(where, 200, "text/html; charset=utf-8", page),
    ):
        told(gecko, FETCH, "https://news.example/hostile")
        while "https://news.example/hostile" not in gecko.requests():
            gecko.answer()
        gecko.answer()
        assert arrived(gecko) == SHOWN
    assert gecko.evaluate("window.happened") == []
    assert [one for one in gecko.requests() if not one.startswith((server, "blob:"))] == [
        "https://news.example/hostile"
    ]


# ---------- the clipboard ----------

ON_CLIPBOARD = """(html) => {
    const put = (event) => {
        event.preventDefault();
        event.clipboardData.setData("text/html", html);
        event.clipboardData.setData("text/plain", "Words.");
    };
    document.addEventListener("copy", put, { once: true });
    document.execCommand("copy");
    window.pasted = null;
    document.addEventListener("paste", ({ clipboardData, isTrusted }) => {
        window.pasted = [isTrusted, clipboardData.getData("text/html")];
    }, { once: true, capture: true });
    document.getElementById("new").click();
    document.getElementById("article-text").focus();
}"""
"""Another program puts markup on the clipboard as it is: only what a page writes there by itself goes through a browser's sanitiser."""


def press(window: Page | Firefox, letter: str) -> None:
    """Ctrl and a letter, on the real keyboard."""
    if isinstance(window, Page):
        window.keyboard.press(f"Control+{letter}")
    else:
        window.press(CONTROL, letter)


def pasted(window: Page | Firefox, html: str) -> list[str]:
    """Put markup on the clipboard, press Ctrl and V, and have what came reviewed; it is what the browser made of the markup."""
    told(window, ON_CLIPBOARD, html)
    press(window, "v")
    is_trusted, given = until(window, "window.pasted")
    assert is_trusted
    until(window, "document.getElementById('article-text').value.length > 0")
    window.evaluate("performance.clearMarks('presscheck-reviewed')")
    shown = reviewed(window)
    assert shown == blocks(as_json(review_html(given.replace("\x00", ""))))
    return shown


def test_markup_that_the_keyboard_pastes_is_text_in_both_browsers(window: Page | Firefox, server: str) -> None:
    if isinstance(window, Page):
        window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ready(window, server)
    with watching(window, server):
        words = " ".join(pasted(window, HOSTILE))
        assert all(f"Before {number}." in words for number in range(60))
        told(window, COPY)
        press(window, "c")
        copied = window.evaluate(
            "navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())"
        )
        again = " ".join(pasted(window, copied))
        assert all(f"Before {number}." in again for number in range(60))
    assert told(window, STRANGE_COPY, copied) == []


# ---------- the bookmark ----------

HAND_OVER = """([home, page]) => {
    addEventListener("message", ({ data, source, origin }) => { window.asked = { data, source, origin }; });
    window.popup = open(home + "?handover");
    window.send = (nonce, sent) => window.asked.source.postMessage(
        { presscheck: "page", nonce, address: window.claims ?? "javascript:alert(1)", page: sent }, "*");
    window.sendPage = () => send(asked.data.nonce, new TextEncoder().encode(page));
}"""


def test_a_page_that_was_handed_over_is_text_in_chromium(context: BrowserContext, server: str, site: int) -> None:
    """A site that plays the bookmark's part, with everything else first that a message may hold."""
    context.add_init_script(f"if (location.href.startsWith({server!r})) ({LISTEN})();")
    tricks = context.new_page()
    tricks.goto(f"http://127.0.0.1:{site}/tricks")
    with context.expect_page() as popped:
        tricks.evaluate(HAND_OVER, [server, HOSTILE])
    opened = popped.value
    with watching(opened, server):
        until(tricks, "window.asked")
        assert set(tricks.evaluate("window.asked.data")) == {"presscheck", "nonce"}
        for message in (
            "null",
            "17",
            "'x'",
            "[]",
            "{ presscheck: 'page' }",
            "{ presscheck: 'page', nonce: 'guessed', page: new Uint8Array(9) }",
        ):
            tricks.evaluate(f"window.asked.source.postMessage({message}, '*')")
        opened.evaluate("postMessage({ presscheck: 'page', nonce: 'own', page: new Uint8Array(9) }, '*')")
        tricks.evaluate("window.sendPage()")
        is_text(arrived(opened), opened)


def test_no_site_hands_a_page_over_in_another_s_name(context: BrowserContext, server: str, site: int) -> None:
    tricks = context.new_page()
    tricks.goto(f"http://127.0.0.1:{site}/tricks")
    tricks.evaluate("window.claims = 'https://times.example/scoop'")
    with context.expect_page() as popped:
        tricks.evaluate(
            HAND_OVER,
            [server, "<!doctype html><title>Ferry closes</title><h1>Ferry closes</h1><p>“No,” said Ada Roe.</p>"],
        )
    until(tricks, "window.asked")
    tricks.evaluate("window.sendPage()")
    until(popped.value, marked("presscheck-reviewed"))
    expect(popped.value.locator("#origin a")).to_have_attribute("href", f"http://127.0.0.1:{site}/")


FORGED = "“No,” claimed one forger of this page."


def test_only_the_window_that_opened_the_page_may_hand_one_over(
    context: BrowserContext, server: str, site: int
) -> None:
    """Another window has learnt the very word that is asked for, and is quicker."""
    tricks = context.new_page()
    tricks.goto(f"http://127.0.0.1:{site}/tricks")
    with context.expect_page() as popped:
        tricks.evaluate(HAND_OVER, [server, HOSTILE])
    until(tricks, "window.asked")
    popped.value.evaluate(
        "([nonce, html]) => postMessage({ presscheck: 'page', nonce, address: '', page: new TextEncoder().encode(html) }, '*')",
        [tricks.evaluate("window.asked.data.nonce"), f"<p>{FORGED}</p>"],
    )
    popped.value.wait_for_timeout(500)  # the forged page is heard first
    tricks.evaluate("window.sendPage()")
    assert arrived(popped.value) == SHOWN


SPY = """(address) => {
    window.told = [];
    addEventListener("message", ({ data }) => window.told.push(data));
    setInterval(() => opener?.postMessage({ presscheck: "ready", nonce: "spy" }, "*"), 50);
}"""


def test_the_bookmark_tells_nobody_but_presscheck(context: BrowserContext, server: str, site: int) -> None:
    """The window that it opened shows another site by the time that somebody there says to be ready."""
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-page"))
    code = unquote(str(page.locator("#bookmark a").get_attribute("href")).removeprefix("javascript:"))
    article = context.new_page()
    article.goto(f"http://127.0.0.1:{site}/article")
    with context.expect_page() as popped:
        article.evaluate(
            "(there) => { const opened = window.open; window.open = () => opened.call(window, there); }",
            f"http://localhost:{site}/spy",
        )
        article.evaluate(code)
    spy = popped.value
    spy.wait_for_load_state()
    told(spy, SPY)
    spy.wait_for_timeout(1000)
    assert spy.evaluate("[Boolean(opener), window.told]") == [True, []]


@pytest.mark.parametrize(
    "sent", ["null", "'<p>text</p>'", "17", "{ byteLength: 9 }", "[1, 2]", "new DataView(new ArrayBuffer(6e6))"]
)
def test_what_is_no_page_is_not_taken(context: BrowserContext, server: str, site: int, sent: str) -> None:
    tricks = context.new_page()
    tricks.goto(f"http://127.0.0.1:{site}/tricks")
    with context.expect_page() as popped:
        tricks.evaluate(HAND_OVER, [server, HOSTILE])
    errors: list[str] = []
    popped.value.on("pageerror", lambda error: errors.append(str(error)))
    until(tricks, "window.asked")
    tricks.evaluate(f"send(asked.data.nonce, {sent})")
    expect(popped.value.locator("#notice-title")).to_have_text(
        re.compile("did not come through|too large"), timeout=60_000
    )
    assert popped.value.locator("#article-text").input_value() == ""
    assert errors == []


def test_a_page_that_was_handed_over_is_text_in_firefox(gecko: Firefox, server: str, site: int) -> None:
    gecko.open(f"http://127.0.0.1:{site}/tricks")
    before = gecko.window
    gecko.events.clear()
    gecko.evaluate(f"void ({HAND_OVER})({json.dumps([server, HOSTILE])})")
    opened = gecko.newest()
    assert opened != before
    try:
        until(gecko, "window.asked && true")
        gecko.window = opened
        told(gecko, LISTEN)
        gecko.window = before
        gecko.evaluate("void window.sendPage()")
        gecko.window = opened
        with watching(gecko, server):
            is_text(arrived(gecko), gecko)
    finally:
        gecko.window = opened
        gecko.call("browsingContext.close", context=opened)
        gecko.window = before


# ---------- the share sheet ----------

LEFT = """async ([shared, file]) => {
    const store = await caches.open("presscheck-shared");
    await store.put(new URL("shared.json", location.href), new Response(JSON.stringify(shared)));
    if (file) await store.put(new URL("shared-file-0", location.href), new Response(file, { headers: { "content-type": "text/html" } }));
    performance.clearMarks("presscheck-reviewed");
}"""
"""What boot/sw.mjs keeps when the device shares something (tests/browser/test_site.py has the worker itself do it)."""


def test_what_was_shared_is_text(page: Page, server: str) -> None:
    """As a file, and as a text whose title, words and address are hostile."""
    page.add_init_script(f"({LISTEN})()")
    ready(page, server)
    with watching(page, server):
        page.evaluate(LEFT, [{"names": ["<img src=x onerror=alert(1)>.html"]}, HOSTILE])
        page.goto(server + "?shared")
        is_text(arrived(page), page)
        soup = " ".join(strings()[:20]).replace("\x00", "")
        page.evaluate(LEFT, [{"title": "<script>alert(1)</script>", "text": soup, "url": ""}, None])
        page.goto(server + "?shared")
        assert "<script>alert(1)</script>" in " ".join(arrived(page))


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "http://127.0.0.1:1/", "https://<img src=x onerror=alert(1)>/"],
)
def test_an_address_that_was_shared_is_judged_like_one_that_was_typed(page: Page, server: str, address: str) -> None:
    page.add_init_script(f"({LISTEN})()")
    page.goto(server)
    with watching(page, server) as watched:
        page.evaluate(LEFT, [{"title": "", "text": "", "url": address}, None])
        page.goto(server + "?shared")
        until(page, "!document.getElementById('refused').hidden")
        # The browser tells of the relay's "no" on its console.
        watched.errors[:] = [line for line in watched.errors if "400 (Bad Request)" not in line]
        assert page.evaluate("document.querySelectorAll('#refused img, #refused script').length") == 0


# ---------- out again ----------


def test_rich_text_that_the_page_copies_holds_no_more_than_words(context: BrowserContext, server: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    ready(page, server)
    page.evaluate(
        "(text) => { document.getElementById('article-text').value = text; }", forged()["text"].replace("\x00", "")
    )
    page.evaluate("performance.clearMarks('presscheck-reviewed')")
    reviewed(page)
    page.evaluate("document.getElementById('share').click()")
    until(page, "document.querySelector('[data-save=rich]')")
    page.evaluate("document.querySelector('[data-save=rich]').click()")
    until(page, "/copied/.test(document.getElementById('share-said').textContent)")
    found = page.evaluate(
        """() => navigator.clipboard.read({ unsanitized: ["text/html"] }).then(([item]) => item.getType("text/html")).then((blob) => blob.text())
            .then((html) => [...new DOMParser().parseFromString(html, "text/html").body.querySelectorAll("*")])
            .then((all) => [[...new Set(all.map((one) => one.localName))].sort(), [...new Set(all.flatMap((one) => one.getAttributeNames()))].sort()])"""
    )
    assert set(found[0]) <= {
        "b",
        "blockquote",
        "br",
        "em",
        "font",
        "h1",
        "h2",
        "hr",
        "i",
        "li",
        "p",
        "strong",
        "sup",
        "u",
        "ul",
    }
    assert set(found[1]) <= {"color"}
