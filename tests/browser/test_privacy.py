"""What leaves the browser and what stays in it: a whole session asks for the page's own files alone, and clearing clears all."""

import json
import pathlib
import re
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

from bidi import Firefox
from desk.server import POLICY, ROOT, file_named
from steps import box, front, mark_up, paste
from waiting import marked, until

SECRET = "Quillon Marrowby"
"""A name that stands nowhere else, so that it is known wherever it turns up."""

ARTICLE = f"""Ferry To Close After 140 Years

By Ines Kallow

“Nobody wanted this vote,” said {SECRET}, who chairs the board.

“But we knew,” claimed one insider.

READ MORE: Ten Bridges You Will Never Cross
"""

TOLD_TO_A_SERVER = re.compile(r"Quillon|Marrowby|insider", re.IGNORECASE)

ELSEWHERE = re.compile(r"(?:https?:)?//(?!127\.0\.0\.1)[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
"""An address on another origin."""

NAMED_ONLY = re.compile(r"//(www\.w3\.org|creativecommons\.org|(.*\.)?example(\.org)?)$", re.IGNORECASE)
"""Names of vocabularies, which nothing asks for, and names reserved for examples (RFC 2606)."""


class Diary:
    """Every request of a page: method, address, headers and body."""

    def __init__(self, page: Page) -> None:
        self.entries: list[Request] = []
        page.context.on("request", lambda request: self.entries.append(request))

    def elsewhere(self, own: str) -> list[str]:
        """What was asked of anyone else."""
        return [one.url for one in self.entries if not one.url.startswith((own, "blob:" + own, "data:"))]

    def telling(self) -> list[str]:
        """Requests that carry words of the article, wherever in them; data that the page makes for itself is no request."""
        wire = [one for one in self.entries if one.url.startswith("http")]
        return [
            one.url
            for one in wire
            if TOLD_TO_A_SERVER.search(urllib.parse.unquote(one.url.split("#")[0]))
            or TOLD_TO_A_SERVER.search(one.post_data or "")
            or TOLD_TO_A_SERVER.search(json.dumps(one.headers))
        ]


def test_a_whole_session_asks_for_the_pages_own_files_alone(context: BrowserContext, server: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    diary = Diary(page)
    page.goto(server)
    until(page, marked("presscheck-engine"))
    paste(page, ARTICLE, "".join(f"<p>{line}</p>" for line in ARTICLE.splitlines() if line))
    mark_up(page)
    page.locator('mark[data-rule="quote.anonymous"] a').first.click()
    page.get_by_role("button", name="Disagree").or_(page.locator('.note.is-open [data-do="dispute"]')).first.click()
    page.locator("#hand-words").fill(f"It was {SECRET}.")
    until(page, "Object.keys(localStorage).some((key) => key.includes(':unfinished:'))")
    page.locator('.note.is-open [data-do="keep-dispute"]').click()
    page.keyboard.press("Escape")
    work(page)
    come_back(page)
    page.get_by_role("button", name="Clean copy").first.click()
    page.locator('[data-do="copy-clean"]').click()
    page.keyboard.press("Escape")
    link = shared(page)
    for kind in ("html", "annotations", "markdown", "sarif", "csv", "json"):
        with page.expect_download() as saved:
            page.locator(f'[data-save="{kind}"]').click()
        assert "insider" in pathlib.Path(saved.value.path()).read_text("utf-8")
    page.keyboard.press("Escape")
    page.reload()
    until(page, marked("presscheck-reviewed"))
    page.goto("about:blank")
    page.goto(link)
    until(page, marked("presscheck-reviewed"))
    until(page, "/Checked again/.test(document.getElementById('about').textContent)")
    assert len(diary.entries) > 20
    assert diary.elsewhere(server) == []
    assert diary.telling() == []
    assert {one.method for one in diary.entries} == {"GET"}
    assert not any(one.headers.get("referer") for one in diary.entries)


def work(page: Page) -> None:
    """Answer a quote of the worksheet, and compare."""
    page.get_by_role("button", name="Worksheet").first.click()
    page.locator("mark[data-no='1'] a").first.click()
    page.get_by_role("dialog", name="Mark these words").get_by_role("button", name="Anonymous").click()
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("#sheet")).to_contain_text("You and the rules agree")
    page.get_by_role("button", name="Worksheet").first.click()
    expect(page.locator("#margin")).to_be_visible()


def come_back(page: Page) -> None:
    """Take up an article from the list, with another one pasted meanwhile that is removed from it."""
    front(page)
    paste(page, "Another Boat\n\n“No,” claimed one insider.")
    mark_up(page)
    front(page)
    row = page.locator("#recent-list li", has_text="Another Boat")
    row.get_by_role("button").click()
    expect(row).to_have_count(0)
    page.evaluate("performance.clearMarks('presscheck-reviewed')")
    page.locator("#recent-list a").first.click()
    until(page, marked("presscheck-reviewed"))


def shared(page: Page) -> str:
    """The link of the open article."""
    page.get_by_role("button", name="Share", exact=True).click()
    until(page, "document.getElementById('share-link')?.value.length > 100")
    return page.get_by_role("textbox", name="Link").input_value()


# ---------- a link's fragment ----------


class Listening(BaseHTTPRequestHandler):
    """The page's files, by a server that writes down every byte of what it is asked."""

    heard: list[str]
    policy: str | None = None

    def do_GET(self) -> None:
        self.heard.append(self.requestline + "\n" + str(self.headers))
        found = file_named(ROOT, urllib.parse.urlsplit(self.path).path)
        self.send_response(200 if found else 404)
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        kinds = {
            ".html": "text/html",
            ".mjs": "text/javascript",
            ".js": "text/javascript",
            ".css": "text/css",
            ".wasm": "application/wasm",
        }
        self.send_header("Content-Type", kinds.get(found.suffix, "application/octet-stream") if found else "text/plain")
        self.end_headers()
        if found:
            self.wfile.write(self.altered(found.read_bytes(), found))

    def altered(self, raw: bytes, found: pathlib.Path) -> bytes:
        return raw

    def log_message(self, *told: object) -> None:
        """Silence: the test reads `heard`."""


class WithoutMeta(Listening):
    """The page without the policy in it: what a header alone is worth."""

    policy = POLICY

    def altered(self, raw: bytes, found: pathlib.Path) -> bytes:
        return (
            re.sub(rb'<meta http-equiv="Content-Security-Policy"[^>]*>', b"", raw)
            if found.name == "index.html"
            else raw
        )


def hosting(handler: type[Listening]) -> Iterator[tuple[str, list[str]]]:
    """An address, and what was heard there."""
    heard: list[str] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (handler,), {"heard": heard})) as host:
        Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}/", heard
        host.shutdown()


@pytest.fixture(scope="module")
def bare() -> Iterator[tuple[str, list[str]]]:
    """A host that sends no header of ours: the policy in the page stands alone."""
    yield from hosting(Listening)


@pytest.fixture(scope="module")
def headed() -> Iterator[tuple[str, list[str]]]:
    """A host that sends the policy as a header, for a page without one."""
    yield from hosting(WithoutMeta)


def test_a_links_fragment_never_reaches_the_server(page: Page, bare: tuple[str, list[str]]) -> None:
    address, heard = bare
    page.goto(address + "#v1.notALinkButLongEnoughToBeTakenForOne")
    expect(page.get_by_role("alert")).to_contain_text("could not be opened")
    assert heard
    assert not [line for line in heard if "notALink" in line]


# ---------- what is stored ----------

STORED = """(async () => {
    const texts = [];
    for (let at = 0; at < localStorage.length; at++) texts.push(localStorage.key(at) + " " + localStorage.getItem(localStorage.key(at)));
    for (let at = 0; at < sessionStorage.length; at++) texts.push(sessionStorage.key(at) + " " + sessionStorage.getItem(sessionStorage.key(at)));
    for (const { name } of await indexedDB.databases()) texts.push("database " + name);
    for (const name of await caches.keys()) {
        if (name === "presscheck-engine") continue; // Pyodide's memory as it was built, before any article
        texts.push("cache " + name);
        for (const request of await (await caches.open(name)).keys()) texts.push(name + " " + request.url);
    }
    return [...texts, ...document.cookie ? [document.cookie] : []];
})()"""


UNLISTED = """async (name) => {
    localStorage.setItem("presscheck:2026-01-01T00:00:00.000Z:text", name);
    localStorage.setItem("presscheck:of-another-version", name);
    const shared = await caches.open("presscheck-shared");
    await shared.put("shared.json", new Response(JSON.stringify({ text: name })));
}"""
"""What no list names: an article whose review was left half-way, a row of another version, a share that was never taken."""

EMPTY = re.compile(
    r'presscheck:(articles \[\]|draft:(text|html) |draft \{"article": null\})|database IDBMap\S*/\S*(@pyscript\.fs|boot@[\d.]+)'
)
"""What an empty page keeps: that it is empty, and two databases that PyScript makes for itself."""


def test_clearing_removes_everything_stored(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-engine"))
    box(page).fill(ARTICLE)
    mark_up(page)
    front(page)
    box(page).fill("A draft that was never marked.")
    until(page, f"{STORED}.then((stored) => stored.some((one) => one.includes('A draft that')))")
    assert any(SECRET in one for one in page.evaluate(STORED))
    page.evaluate(UNLISTED, SECRET)
    page.locator("#forget").click()
    until(page, f"{STORED}.then((stored) => !stored.some((one) => /Quillon/.test(one)))")
    page.reload()
    until(page, marked("presscheck-page"))
    page.wait_for_timeout(1000)  # a draft would be kept by now
    assert [one for one in page.evaluate(STORED) if not EMPTY.fullmatch(one)] == []
    assert box(page).input_value() == ""


# ---------- the policy ----------

ATTACK = """async () => {
    const told = new Set(), end = (act) => new Promise((done) => { act(done); setTimeout(done, 1500); });
    document.addEventListener("securitypolicyviolation", (event) => told.add(event.effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "window.injected = 'script'";
    document.body.append(script);
    const away = document.createElement("script");
    away.src = "https://elsewhere.invalid/x.js";
    document.body.append(away);
    document.body.setAttribute("onclick", "window.injected = 'handler'");
    document.body.click();
    const style = document.createElement("style");
    style.textContent = "body { outline: 7px solid red }";
    document.head.append(style);
    const styled = document.createElement("p");
    styled.setAttribute("style", "outline: 7px solid red");
    document.body.append(styled);
    const frame = document.createElement("iframe");
    frame.src = "https://elsewhere.invalid/";
    document.body.append(frame);
    const base = document.createElement("base");
    base.href = "https://elsewhere.invalid/";
    document.head.append(base);
    const form = document.createElement("form");
    form.action = "https://elsewhere.invalid/";
    document.body.append(form);
    try { form.submit(); } catch { /* so Firefox refuses */ }
    await fetch("https://elsewhere.invalid/").catch(() => {});
    const image = new Image();
    await end((done) => { image.onerror = done; image.src = "https://elsewhere.invalid/pixel.png"; });
    await end((done) => setTimeout(done, 300));
    try { setTimeout("window.injected = 'eval'", 0); } catch { /* refused */ }
    await end((done) => setTimeout(done, 100));
    return {
        injected: window.injected ?? null,
        outlined: [document.body, styled].some((one) => getComputedStyle(one).outlineWidth === "7px"),
        base: document.baseURI.startsWith("https://elsewhere"),
        told: [...told].sort(),
    };
}"""
"""What markup that got in would try; everything but the refusals is a hole."""

REFUSALS = {"base-uri", "connect-src", "form-action", "frame-src", "img-src", "script-src", "script-src-attr", "script-src-elem", "style-src-attr",
            "style-src-elem"}  # fmt: skip


@pytest.mark.parametrize("host", ["bare", "headed"])
@pytest.mark.parametrize("browser_name", ["chromium", "firefox"])
def test_the_policy_refuses_what_is_injected(request: pytest.FixtureRequest, browser_name: str, host: str) -> None:
    address, _ = request.getfixturevalue(host)
    window: Page | Firefox = request.getfixturevalue("page" if browser_name == "chromium" else "gecko")
    if isinstance(window, Page):
        window.goto(address)
    else:
        window.open(address)
    found: dict[str, Any] = window.evaluate(f"({ATTACK})()")
    assert (found["injected"], found["outlined"], found["base"]) == (None, False, False)
    # Firefox calls attributes and elements by the directive that they fall back to
    assert {name.rsplit("-", 1)[0] if name.count("-") > 1 else name for name in found["told"]} >= {
        name.rsplit("-", 1)[0] if name.count("-") > 1 else name for name in REFUSALS
    }


KEPT = "caches.open('presscheck-engine').then((cache) => cache.keys()).then((keys) => keys.length > 0)"
BY_SNAPSHOT = "document.querySelector('#dialog textarea')?.value.includes('Engine started: snapshot')"
FROM_WORKER = """async () => {
    const told = [];
    self.addEventListener("securitypolicyviolation", (event) => told.push(event.effectiveDirective));
    await fetch("https://elsewhere.invalid/").catch(() => {});
    try { setTimeout("self.injected = true", 0); } catch { /* refused */ }
    await new Promise((done) => setTimeout(done, 200));
    return [self.injected ?? null, [...new Set(told)].sort()];
}"""


def test_the_policy_holds_when_the_engine_comes_from_its_snapshot(window: Page | Firefox, server: str) -> None:
    """At the second visit, in the page and, where a driver reaches it, in the engine's worker."""
    go = window.goto if isinstance(window, Page) else window.open
    go(server)
    until(window, marked("presscheck-engine"))
    until(window, KEPT)
    go(server + "?diagnostics")
    until(window, marked("presscheck-engine"))
    until(window, BY_SNAPSHOT)
    found: dict[str, Any] = window.evaluate(f"({ATTACK})()")
    assert (found["injected"], found["outlined"], found["base"]) == (None, False, False)
    assert {"connect-src", "img-src", "base-uri"} <= set(found["told"])
    if isinstance(window, Page):
        assert window.workers[0].evaluate(FROM_WORKER) == [None, ["connect-src", "script-src"]]
    window.evaluate(
        f"document.getElementById('article-text').value = {ARTICLE!r}, document.getElementById('mark').click()"
    )
    until(window, f"{marked('presscheck-reviewed')} && document.querySelectorAll('#article mark').length > 1")


def test_no_file_of_the_page_names_another_origin(root: pathlib.Path) -> None:
    """What the page's own files could load from elsewhere: nothing, for they hold no address but names of vocabularies."""
    own = [
        root / "index.html",
        *(root / "css").glob("*.css"),
        *(root / "boot").glob("*.mjs"),
        *(root / "py" / "browser").glob("*.py"),
    ]
    own += [root / "manifest.webmanifest"]
    found = {
        (path.name, address)
        for path in own
        for address in ELSEWHERE.findall(path.read_text("utf-8"))
        if not NAMED_ONLY.search(address)
    }
    assert found == set()
    assert len(own) > 30


def test_the_page_sends_no_referrer(root: pathlib.Path) -> None:
    assert '<meta name="referrer" content="no-referrer">' in (root / "index.html").read_text("utf-8")
