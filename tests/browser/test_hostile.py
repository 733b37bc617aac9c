"""Hostile markup through every door, in both browsers: nothing runs, nothing is asked for, nothing breaks, every word is kept."""

import contextlib
import json
import pathlib
from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

import pytest
from playwright.sync_api import BrowserContext, Page

from bidi import Firefox
from presscheck import as_json, markup, review_html, review_text
from presscheck.deflate import deflate
from presscheck.exports.annotations import carry_in
from presscheck.exports.standalone import standalone
from presscheck.link.writing import encode
from waiting import marked, until

HERE = pathlib.Path(__file__).parent
OWN = HERE.parent / "fuzz" / "hostile.json"
OTHERS = HERE.parents[2] / "shared" / "data" / "hostile" / "dompurify.json"

MOST_IN_ONE = 12
"""Strings in one article: few enough that a failure shows which it was, many enough that all take a minute."""

LISTEN = """() => {
    window.happened = [];
    const tell = (what) => window.happened.push(what);
    addEventListener("securitypolicyviolation", (event) => tell(`policy: ${event.effectiveDirective} ${event.blockedURI}`));
    addEventListener("error", (event) => event.isTrusted && tell(`error: ${event.message} ${event.target.localName}`), true);
    addEventListener("unhandledrejection", (event) => tell(`rejection: ${event.reason}`));
    for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => tell(`ran: ${name}`);
}"""
"""Whatever a string manages to do is told here; the policy's refusals too, for what it refuses should not be tried."""

TOUCH = """() => {
    for (const one of document.querySelectorAll("#article *, #margin *, #findings *, #voices *, .standalone *")) {
        for (const name of ["mouseover", "mouseenter", "pointerenter", "focus", "load", "error", "toggle", "begin", "animationstart"])
            one.dispatchEvent(new Event(name));
    }
}"""
"""What a handler that got in would wait for."""

STRANGERS = """(elements) => {
    const attributes = new Set(["aria-details", "aria-hidden", "aria-label", "aria-pressed", "aria-labelledby", "checked", "class", "content",
        "contenteditable", "data-another", "data-at", "data-do", "data-forget", "data-key", "data-kind", "data-level", "data-mark", "data-more", "data-n", "data-of", "data-open",
        "data-rule", "data-to", "data-verdict", "data-voice", "for", "hidden", "href", "id", "lang", "name", "open", "rel", "role", "style", "tabindex",
        "target", "title", "type", "value"]);
    const found = [];
    for (const root of document.querySelectorAll("#article, #margin, #findings, #voices, #whole, #origin, #lost, #recent-list, #dialog-body, .standalone")) {
        for (const one of root.querySelectorAll("*")) {
            if (!elements.includes(one.localName)) found.push(one.localName);
            for (const { name, value } of one.attributes) {
                if (!attributes.has(name)) found.push(`${one.localName} ${name}`);
                if (name === "href" && !/^(https?:[/][/]|#)/.test(value)) found.push(`href ${value}`);
                if (name === "style" && /url|[(]/.test(value)) found.push(`style ${value}`);
            }
        }
    }
    return found;
}"""
"""Elements, attributes and addresses that the page never makes."""

ELEMENTS = (
    "a", "article", "b", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt", "em", "h1", "h2", "h3", "header", "i", "input", "kbd", "label", "li",
    "mark", "ol", "p", "path", "section", "small", "span", "strong", "summary", "svg", "table", "tbody", "td", "tr", "ul",
)  # fmt: skip

BLOCKS = (
    "[...document.querySelectorAll('#article [id^=b]')].map((block) => (block.querySelector('p') || block).textContent)"
)

PASTE = """(html) => {
    const box = document.getElementById("article-text"), clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", { value: clipboardData }); // Firefox leaves out what the constructor is given
    box.focus();
    box.dispatchEvent(event);
}"""

DROP = """(html) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([html], "saved.html", { type: "text/html" }));
    document.getElementById("drop").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}"""


class Asked(Protocol):
    """A window of either browser."""

    def evaluate(self, expression: str) -> Any: ...


class Watched(NamedTuple):
    """A window, and what was asked for and complained about since `watching` began."""

    window: Asked
    asked: list[str]
    errors: list[str]


def told(window: Asked, script: str, argument: Any = None) -> Any:
    """What a function of JavaScript gives."""
    return window.evaluate(f"({script})({json.dumps(argument)})")


def strings() -> list[str]:
    """Our own hostile strings, and those of others where they are at hand."""
    own = [case["markup"] for case in json.loads(OWN.read_text("utf-8"))]
    return own + (json.loads(OTHERS.read_text("utf-8")) if OTHERS.exists() else [])


def batches(soups: list[str]) -> list[str]:
    """Articles of a few strings each; one that swallows what follows it, as an open script does, ends its article."""
    articles, now = [], ""
    for number, soup in enumerate(soups):
        now += f"<p>Before {number}.</p>{soup}"
        if not markup.parse(now + "<p>Behind.</p>").text.endswith("Behind.") or number % MOST_IN_ONE == MOST_IN_ONE - 1:
            articles.append(now)
            now = ""
    return [*articles, now] if now else articles


def blocks(review: dict[str, Any]) -> list[str]:
    """The words of each block."""
    return [review["text"][block["start"] : block["end"]] for block in review["blocks"]]


@contextlib.contextmanager
def watching(window: Page | Firefox, own: str) -> Iterator[Watched]:
    """Collect requests and errors, and at the end find none: no request but to our own files, nothing that ran."""
    watched = Watched(window, [], [])
    if isinstance(window, Page):
        window.on("request", lambda request: watched.asked.append(request.url))
        window.on("console", lambda line: watched.errors.append(line.text) if line.type == "error" else None)
        window.on("pageerror", lambda error: watched.errors.append(str(error)))
        window.on("dialog", lambda dialog: watched.errors.append(f"dialog: {dialog.message}"))
    else:
        window.events.clear()
    yield watched
    if isinstance(window, Firefox):
        window.evaluate("null")  # what happened until now has come
        watched.asked.extend(window.requests())
        watched.errors.extend(window.errors())
    assert told(window, "() => window.happened") == []
    assert watched.errors == []
    assert [address for address in watched.asked if not address.startswith((own, "blob:", "data:"))] == []


def reviewed(window: Asked) -> list[str]:
    """Have what stands in the box reviewed; the words that the page then shows, and proof that it made nothing else."""
    window.evaluate("document.getElementById('mark').click()")
    until(window, marked("presscheck-reviewed"))
    told(window, TOUCH)
    assert told(window, STRANGERS, ELEMENTS) == []
    return list(window.evaluate(BLOCKS))


def through(window: Asked, door: str, html: str) -> list[str]:
    """Bring an article in by a door, and have it reviewed."""
    window.evaluate("document.getElementById('new').click(), performance.clearMarks('presscheck-reviewed')")
    told(window, door, html)
    until(window, "document.getElementById('article-text').value.length > 0")
    return reviewed(window)


def ready(window: Page | Firefox, server: str) -> None:
    """The page with its engine up, and with ears."""
    if isinstance(window, Page):
        window.goto(server)
    else:
        window.open(server)
    until(window, marked("presscheck-engine"))
    told(window, LISTEN)


def test_the_strings_of_others_are_at_hand() -> None:
    assert len(json.loads(OWN.read_text("utf-8"))) >= 60
    if not OTHERS.exists():
        pytest.skip("needs ../shared/data/hostile, which is not here: our own strings alone were tried")


def test_pasted_and_dropped_markup_is_text_in_both_browsers(window: Page | Firefox, server: str) -> None:
    articles = batches(strings())
    ready(window, server)
    with watching(window, server):
        for number, article in enumerate(articles):
            shown = through(window, DROP if number % 3 == 2 else PASTE, article)
            assert shown == blocks(as_json(review_html(article.replace("\x00", "")))), article


def forged() -> dict[str, Any]:
    """A review in which every value that may be words is hostile: text, title, reasons, names, the reader's own."""
    said = [soup for soup in strings() if len(soup) < 500]
    text = "\n\n".join(["“But we knew,” claimed one insider.", *(f"“{soup}” claimed one insider." for soup in said)])
    review = as_json(review_text(text))
    review["title"] = said[0]
    for index, finding in enumerate(review["findings"]):
        finding["because"] = said[index % len(said)]
    for index, voice in enumerate(review["voices"]):
        voice["name"] = said[index % len(said)]
    review["reader"] = []
    items = [
        {"type": "Annotation", "creator": {"name": soup}, "body": [{"type": "TextualBody", "value": soup, "purpose": "commenting"},
         {"type": "TextualBody", "value": "quote.anonymous", "purpose": "tagging"}, {"type": "TextualBody", "value": "comment", "purpose": "tagging"}],
         "target": {"source": soup, "selector": {"type": "TextQuoteSelector", "exact": "“But we knew,”", "prefix": "", "suffix": " claimed"}}}
        for soup in said
    ]  # fmt: skip
    review, orphans = carry_in(review, items)
    assert not orphans
    assert len(review["reader"]) == len(said)
    return review


def test_a_forged_link_is_text_in_both_browsers(window: Page | Firefox, server: str) -> None:
    review = forged()
    address = server + "#" + encode(review, deflate)
    if isinstance(window, Page):
        window.add_init_script(f"({LISTEN})()")
        window.goto(address)
    else:
        window.open("about:blank")  # a fragment alone would open no page
        window.open(address)
        told(window, LISTEN)
    with watching(window, server):
        until(window, marked("presscheck-reviewed"))
        told(window, TOUCH)
        assert told(window, STRANGERS, ELEMENTS) == []
        assert window.evaluate(BLOCKS) == [words.replace("\x00", "\ufffd") for words in blocks(review)]
        window.evaluate("document.querySelectorAll('#margin summary').forEach((one) => one.click())")
        assert told(window, STRANGERS, ELEMENTS) == []


def test_a_standalone_file_is_text_in_both_browsers(
    window: Page | Firefox, root: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    review = forged()
    saved = tmp_path / "article.html"
    saved.write_text(standalone(review, (root / "css" / "marks.css").read_text("utf-8"), "22 November 2026"), "utf-8")
    if isinstance(window, Page):
        window.add_init_script(f"({LISTEN})()")
        asked: list[str] = []
        window.on("request", lambda request: asked.append(request.url))
        window.goto(saved.as_uri())
        assert asked == [saved.as_uri()]
    else:
        window.open("about:blank")  # and the page before asks for nothing more
        window.evaluate("new Promise((later) => setTimeout(later, 500))")
        window.events.clear()
        window.open(saved.as_uri())
        assert [url for url in window.requests() if url != saved.as_uri()] == []
        told(window, LISTEN)
    with watching(window, saved.as_uri()):
        told(window, TOUCH)
        assert told(window, STRANGERS, ELEMENTS) == []
        assert window.evaluate("document.scripts.length + document.images.length + document.links.length * 0") == 0
        words = window.evaluate("document.body.textContent")
    assert all(" ".join(block.split()) in " ".join(words.split()) for block in blocks(review) if "claimed" not in block)


COPY = """() => {
    const range = document.createRange(), holder = document.createElement("div");
    range.selectNodeContents(document.getElementById("article"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    holder.append(range.cloneContents());
    return holder.outerHTML;
}"""


STRANGE_COPY = """(html) => [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("*")].flatMap((one) => [
    ...(["script", "iframe", "object", "embed", "form", "img", "link", "base", "math"].includes(one.localName) ? [one.localName] : []),
    ...[...one.attributes].filter(({ name, value }) => name.startsWith("on") || /javascript:|vbscript:|data:/i.test(value)).map((a) => a.name)])"""
"""What copied markup must not hold."""


def test_copied_rich_text_brings_nothing_along(context: BrowserContext, server: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    ready(page, server)
    for article in batches(strings())[:8]:
        shown = through(page, PASTE, article)
        told(page, COPY)
        page.keyboard.press("Control+C")
        copied = page.evaluate(
            "navigator.clipboard.read({ unsanitized: ['text/html'] }).then(([item]) => item.getType('text/html')).then((blob) => blob.text())"
        )
        assert told(page, STRANGE_COPY, copied) == []
        again = "\n".join(blocks(as_json(review_html(copied))))
        assert all(words in again for words in shown if len(words) > 40)
