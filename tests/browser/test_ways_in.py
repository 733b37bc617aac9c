"""Every way in, in a real browser: what comes in ends as the right blocks, and nothing that was typed is lost over it."""

import json
import pathlib
import re
import sys
from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bidi import Firefox
from presscheck.document import NOISE
from steps import as_new, box, copy, mark_up, paste
from waiting import marked, until

sys.path.append(str(pathlib.Path(__file__).parent.parent))
from test_opening import MESSAGE, MHTML, word

PAGE = """<!doctype html><html><head><title>Ferry to close - Daily Lantern</title>
<meta property="og:site_name" content="Daily Lantern"><meta name="author" content="By Ines Kallow">
<meta property="article:published_time" content="2025-06-03T09:00:00Z"><link rel="canonical" href="https://lantern.example/ferry">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry to close</h1>
<figure><img src="a.png" alt=""><figcaption>The pier in May. Photograph: Harbour &amp; Finch</figcaption></figure>
<p>The Wexcombe harbour board voted on Tuesday to end the passenger ferry to Skerrow, which has crossed the estuary since 1884.</p>
<p>“Nobody wanted this vote,” said Abel Norrish, who chairs the board. “We kept two boats alive with parts from a third.”</p>
<p>“It was a stitch-up,” claimed one insider, who would not be named for fear of losing a job on the boats.</p></article>
<section class="comments"><p>First! What a shame, I went on it every day of my life, said a reader.</p></section></body></html>"""

ARTICLE = [
    "Ferry to close",
    "The pier in May. Photograph: Harbour & Finch",
    "The Wexcombe harbour",
    "“Nobody wanted",
    "“It was a stitch-up",
]
"""How its blocks begin."""

TYPED = "Half a thought that nobody has marked yet."


@pytest.fixture(scope="module")
def profile(browser: Browser, server: str) -> Iterator[Page]:
    """A page with its engine up, in a profile of this module's own."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-engine"))
    yield page
    context.close()


@pytest.fixture
def desk(profile: Page, server: str) -> Iterator[Page]:
    """That page as a reader finds it who was never here; at the end, no error may have gone unnoticed."""
    errors: list[str] = []
    profile.on("pageerror", lambda error: errors.append(str(error)))
    yield profile
    for page in profile.context.pages:
        if page is not profile:
            page.close()
    profile.unroute_all()
    profile.context.unroute_all()
    as_new(profile, server)
    assert not errors


@pytest.fixture
def context(desk: Page) -> BrowserContext:
    """The profile in which the page is open."""
    return desk.context


def blocks(page: Page) -> list[tuple[str, str]]:
    """Element and words of each block of the article on the screen."""
    told = page.evaluate(
        "[...document.querySelectorAll('#article [id^=b]')].map(b => [b.localName, (b.querySelector('p') ?? b).innerText])"
    )
    return [(name, " ".join(words.split())) for name, words in told if name != "mark"]


def reviewed(page: Page, act: "object") -> None:
    """Do something, and wait until its review is on the screen."""
    page.evaluate("performance.clearMarks('presscheck-reviewed')")
    act()  # type: ignore[operator]
    until(page, marked("presscheck-reviewed"))


def fetch(page: Page, address: str) -> None:
    page.locator("#address").fill(address)
    page.locator("#address").press("Enter")


def choose(page: Page, *files: tuple[str, bytes]) -> None:
    kinds = [{"name": name, "mimeType": "application/octet-stream", "buffer": raw} for name, raw in files]
    page.locator("#file").set_input_files(kinds)  # type: ignore[arg-type]


def starts(page: Page) -> list[str]:
    return [words for _, words in blocks(page)]


def is_the_article(page: Page) -> None:
    found = starts(page)
    assert len(found) == len(ARTICLE), found
    assert all(words.startswith(start) for words, start in zip(found, ARTICLE, strict=True)), found


# ---------- paste ----------

DIALECTS = sorted((pathlib.Path(__file__).parent.parent / "fixtures").glob("*.html"))


ON_THE_PAGE = {"headline": {"h1", "h2"}, "list": {"li"}, **{kind: {"details"} for kind in NOISE}}
"""As what a block of a kind is drawn; of a paragraph the engine may find that it is none."""


def fixture_blocks(told: str) -> list[tuple[str, str]]:
    """Kind and bare words of each line of a fixture."""
    bare = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", told).replace("*", "").replace("\\n", " ").replace("\\t", " ")
    return [
        (kind, " ".join(words.split()))
        for kind, _, words in (line.partition("\t") for line in bare.splitlines())
        if words
    ]


def test_every_dialect_of_rich_text_ends_in_the_right_blocks(desk: Page) -> None:
    """The clipboard's HTML goes through the browser's own sanitiser on its way, as in a real paste."""
    assert len(DIALECTS) >= 8
    for dialect in DIALECTS:
        wanted = fixture_blocks(dialect.with_suffix(".txt").read_text("utf-8"))
        paste(desk, "\n\n".join(words for _, words in wanted), dialect.read_text("utf-8"))
        mark_up(desk)
        found = blocks(desk)
        assert [words for _, words in found] == [words for _, words in wanted], dialect.name
        for (element, words), (kind, _) in zip(found, wanted, strict=True):
            assert element in ON_THE_PAGE.get(kind, {element}), (dialect.name, kind, words)
        desk.get_by_role("button", name="New article").click()


def test_what_was_pasted_can_be_edited_before_and_after_and_undone(desk: Page) -> None:
    paste(desk, "Plain words", "<h1>Ferry to close</h1><p>“It is over,” said one insider.</p>")
    expect(desk.locator("#paste-says")).to_contain_text("Formatted text")
    desk.keyboard.type(" more")
    expect(desk.locator("#paste-says")).to_contain_text("Edited")
    for _ in " more":  # a browser takes back a letter or all that was typed at a stretch
        if box(desk).input_value() != "Plain words":
            desk.keyboard.press("Control+Z")
    expect(box(desk)).to_have_value("Plain words")
    expect(desk.locator("#paste-says")).to_contain_text("Formatted text")
    mark_up(desk)
    assert blocks(desk)[0] == ("h1", "Ferry to close")
    desk.get_by_role("button", name="Edit text").click()
    expect(box(desk)).to_have_value("Plain words")
    box(desk).fill("“It is over,” said Abel Norrish.")
    mark_up(desk)
    assert starts(desk) == ["“It is over,” said Abel Norrish."]


RICH = "<h1>Ferry to close</h1><p>“It is over,” said one insider.</p>"


def test_a_paste_anywhere_on_the_page_goes_into_the_box(desk: Page) -> None:
    box(desk).press_sequentially(TYPED)
    desk.get_by_role("heading", level=1).click()
    copy(desk, "Plain words", RICH)
    desk.keyboard.press("Control+V")
    expect(box(desk)).to_have_value("Plain words")
    expect(desk.locator("#paste-says")).to_contain_text("Formatted text")
    expect(desk.locator("#recent-list")).to_contain_text(TYPED)
    mark_up(desk)
    assert blocks(desk)[0] == ("h1", "Ferry to close")
    desk.locator("#article h1").click()
    copy(desk, "“No,” said Abel Norrish.")
    desk.keyboard.press("Control+V")
    expect(box(desk)).to_have_value("“No,” said Abel Norrish.")
    expect(desk.locator("#recent-list")).to_contain_text("Ferry to close")
    desk.locator("#address").focus()
    copy(desk, "lantern.example")
    desk.keyboard.press("Control+V")
    expect(desk.locator("#address")).to_have_value("lantern.example")
    expect(box(desk)).to_have_value("“No,” said Abel Norrish.")


def test_a_file_can_be_pasted(desk: Page) -> None:
    desk.evaluate(
        """() => {
            const files = new DataTransfer();
            files.items.add(new File(["“No,” said one insider."], "note.txt"));
            const paste = new ClipboardEvent("paste", { clipboardData: files, bubbles: true, cancelable: true });
            document.getElementById("article-text").dispatchEvent(paste);
        }"""
    )
    expect(box(desk)).to_have_value("“No,” said one insider.")


def test_what_the_page_puts_into_the_box_can_be_taken_back_and_made_again(desk: Page) -> None:
    """After a paste, a file, an example and "New article", each by the keyboard alone, with its formatting."""
    paste(desk, "Plain words", RICH)
    desk.keyboard.press("Control+Z")
    expect(box(desk)).to_have_value("")
    desk.keyboard.press("Control+Shift+Z")
    expect(box(desk)).to_have_value("Plain words")
    expect(desk.locator("#paste-says")).to_contain_text("Formatted text")
    choose(desk, ("a.md", b"# Weir repairs\n\nIt held."))
    expect(box(desk)).to_have_value("Weir repairs\n\nIt held.")
    reviewed(desk, desk.get_by_role("button", name="Try an example").click)
    desk.get_by_role("button", name="New article").click()
    expect(box(desk)).to_have_value("")
    expect(box(desk)).to_be_focused()
    desk.keyboard.press("Control+Z")
    assert len(box(desk).input_value()) > 500
    desk.keyboard.press("Control+Z")
    expect(box(desk)).to_have_value("Weir repairs\n\nIt held.")
    desk.keyboard.press("Control+Z")
    expect(box(desk)).to_have_value("Plain words")
    expect(desk.locator("#paste-says")).to_contain_text("Formatted text")
    desk.keyboard.press("Control+Y")
    expect(box(desk)).to_have_value("Weir repairs\n\nIt held.")
    desk.get_by_role("button", name="Put back what was here").click()
    expect(box(desk)).to_have_value("Plain words")
    expect(desk.get_by_role("button", name="Put back what was here")).to_be_hidden()


def test_what_was_typed_beside_an_open_article_is_kept(desk: Page) -> None:
    """Opening a recent article leaves the box as it is; editing that article, or beginning a new one, costs nothing either."""
    paste(desk, "“No,” said Abel Norrish.")
    mark_up(desk)
    desk.get_by_role("button", name="New article").click()
    for way in ("Edit text", "New article"):
        box(desk).fill(f"{way} {TYPED}")
        reviewed(desk, desk.get_by_role("link", name="“No,” said Abel").click)
        desk.get_by_role("button", name=way).click()
        expect(desk.locator("#recent-list")).to_contain_text(f"{way} {TYPED}")


def test_what_comes_right_after_new_article_was_chosen_stays(desk: Page) -> None:
    """Before the page has had its turn: browsers put a key before whatever a page does later."""
    box(desk).press_sequentially(TYPED)
    desk.evaluate(
        """() => {
            document.getElementById("new").click();
            document.getElementById("article-text").focus();
            document.execCommand("insertText", false, "Came at once.");
        }"""
    )
    expect(desk.locator("#recent-list")).to_contain_text(TYPED)
    expect(box(desk)).to_have_value("Came at once.")


# ---------- files ----------


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("a.docx", word(), "Ferry to close\n\nThe cost\n\n“It is over,” Abel Norrish said & left <us>.\n\nFirst\n\nThe pier in May"),
        ("a.mhtml", MHTML.encode(), "Ferry to close\n\nCafé owners wept."),
        ("a.eml", MESSAGE.encode().replace(b"@@", "ไม่จริง".encode("cp874")), "The ferry – and what it cost\n\nBy Ines Kallów\n\nไม่จริง"),
        ("a.txt", "“ไม่จริง” เขากล่าว".encode("cp874"), "“ไม่จริง” เขากล่าว"),
        ("a.md", "# Café\n\n*Yes*".encode("utf-16"), "Café\n\nYes"),
        ("a.html", "<meta charset=windows-1251><p>Мэр города</p>".encode("cp1251"), "Мэр города"),
    ],
)  # fmt: skip
def test_a_file_is_in_the_box_to_be_read_and_changed(booted: Page, name: str, raw: bytes, words: str) -> None:
    choose(booted, (name, raw))
    expect(box(booted)).to_have_value(words)
    assert len(words) < 60 or booted.locator("#paste-says").inner_text().startswith("Formatted")
    box(booted).fill("")


def test_a_dropped_file_goes_in_wherever_it_falls_and_what_was_typed_is_kept(desk: Page) -> None:
    box(desk).press_sequentially(TYPED)
    dropped = desk.evaluate_handle(
        "html => { const d = new DataTransfer(); d.items.add(new File([html], 'ferry.html', {type: 'text/html'})); return d; }",
        PAGE,
    )
    desk.dispatch_event(".specimens", "drop", {"dataTransfer": dropped})
    expect(box(desk)).to_have_value(
        until(
            desk,
            "document.getElementById('article-text').value.startsWith('Ferry') && document.getElementById('article-text').value",
        )
    )
    expect(desk.locator("#recent-list")).to_contain_text(TYPED)
    expect(desk.locator("#recent-list")).to_contain_text("not marked yet")
    mark_up(desk)
    is_the_article(desk)
    assert ("details", ARTICLE[1]) in blocks(desk)
    desk.get_by_role("button", name="New article").click()
    reviewed(desk, desk.get_by_role("link", name=TYPED).click)
    assert starts(desk) == [TYPED]


def test_several_files_become_several_recent_articles(desk: Page) -> None:
    box(desk).press_sequentially(TYPED)
    choose(
        desk,
        ("one.html", PAGE.encode()),
        ("two.docx", word()),
        ("bad.pdf", b"%PDF-1.7"),
        ("four.txt", b'"No," said one insider.'),
    )
    expect(desk.locator("#recent-list li")).to_have_count(3)
    assert [row.split("\n")[0] for row in desk.locator("#recent-list li").all_inner_texts()] == [
        "Ferry to close", "Ferry to close", '"No," said one insider.',
    ]  # fmt: skip
    expect(desk.locator("#recent-list li").first).to_contain_text("2 of 3 quotes named")
    expect(desk.locator("#notice-title")).to_contain_text("bad.pdf")
    expect(box(desk)).to_have_value(TYPED)
    expect(desk.locator("#said")).to_contain_text("3 of 4 files")


@pytest.mark.parametrize(
    ("name", "raw"),
    [("a.pdf", b"%PDF-1.7"), ("a.docx", word()[:200]), ("a.txt", b""), ("a.bin", bytes(range(256)) * 9)],
)
def test_a_bad_file_gets_a_plain_message_and_costs_nothing(booted: Page, name: str, raw: bytes) -> None:
    box(booted).fill(TYPED)
    choose(booted, (name, raw))
    expect(booted.locator("#notice-title")).to_have_text(f"“{name}” can’t be read here")
    expect(box(booted)).to_have_value(TYPED)
    booted.get_by_role("button", name="Dismiss").click()
    box(booted).fill("")


# ---------- an address ----------


def relayed(page: Page, content: str = PAGE) -> None:
    """Let the relay answer with a page."""
    told = {"url": "https://www.lantern.example/ferry?from=here", "kind": "html", "content": content}
    page.route("**/relay?url=*", lambda route: route.fulfill(json=told))


def without_relay(page: Page) -> None:
    """As on a static host."""
    page.route("**/relay?url=*", lambda route: route.fulfill(status=404, content_type="text/html", body="<p>None.</p>"))


def other_site(context: BrowserContext, allowed: str) -> None:
    """A site that lets pages of `allowed` read its articles."""
    headers = {"access-control-allow-origin": allowed, "content-type": "text/html; charset=utf-8"}
    context.route("https://lantern.example/**", lambda route: route.fulfill(body=PAGE, headers=headers))


def test_a_fetched_page_shows_its_article_its_origin_and_on_demand_the_whole_page(desk: Page) -> None:
    relayed(desk)
    box(desk).press_sequentially(TYPED)
    reviewed(desk, lambda: fetch(desk, "lantern.example/ferry"))
    is_the_article(desk)
    assert desk.locator("#origin-says").inner_text() == "From Daily Lantern, by Ines Kallow, 3 June 2025. "
    assert desk.locator("#origin a").get_attribute("href") == "https://lantern.example/ferry"
    reviewed(desk, desk.get_by_role("button", name="The whole page").click)
    assert starts(desk)[0] == "Home Sport"
    assert any(words.startswith("First! What a shame") for words in starts(desk))
    reviewed(desk, desk.get_by_role("button", name="Only the article").click)
    is_the_article(desk)
    desk.reload()
    until(desk, marked("presscheck-reviewed"))
    is_the_article(desk)
    expect(desk.locator("#origin-says")).to_contain_text("Daily Lantern")
    desk.get_by_role("button", name="New article").click()
    expect(desk.locator("#recent-list")).to_contain_text(TYPED)


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("http://127.0.0.1/admin", "127.0.0.1 is not on the public internet"),
        ("http://169.254.169.254/latest", "169.254.169.254 is not on the public internet"),
        ("http://example.com:22/", "This address leads to no public page"),
        ("https://me:secret@lantern.example/", "This address holds a name or a password"),
        ("https://nobody-is-here.invalid/a", "There is no site named nobody-is-here.invalid"),
        ("javascript:alert(1)", "This is not a web address"),
        ("not an address", "This is not a web address"),
    ],
)
def test_each_refusal_is_told_in_plain_words_with_the_other_ways_in(booted: Page, address: str, title: str) -> None:
    box(booted).fill(TYPED)
    fetch(booted, address)
    expect(booted.get_by_role("heading", level=1)).to_have_text(title)
    expect(booted.locator("#refused-what")).to_contain_text("Nothing that you wrote is lost")
    for way in ("Copy and paste", "Save and drop", "Use the bookmark"):
        expect(booted.get_by_role("heading", name=way)).to_be_visible()
    expect(booted.locator("#refused-told")).to_be_hidden()
    expect(box(booted)).to_be_visible()
    expect(box(booted)).to_have_value(TYPED)
    booted.get_by_role("button", name="Back to the front page").click()
    expect(booted.get_by_role("heading", level=1)).to_have_text("Who said that?")
    box(booted).fill("")
    booted.locator("#address").fill("")


def test_the_paste_box_works_right_where_the_refusal_is(desk: Page) -> None:
    fetch(desk, "http://127.0.0.1/")
    expect(desk.locator("#refused")).to_be_visible()
    paste(desk, "“It is over,” said one insider.")
    mark_up(desk)
    assert starts(desk) == ["“It is over,” said one insider."]
    desk.get_by_role("button", name="New article").click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("Who said that?")


def test_a_fetch_can_be_stopped(desk: Page) -> None:
    desk.route("**/relay?url=*", lambda route: None)  # it never answers
    with desk.expect_request("**/relay?url=*"):
        fetch(desk, "https://lantern.example/slow")
    desk.get_by_role("button", name="Cancel").click()
    expect(desk.locator("#said")).to_have_text("Fetching stopped.")
    expect(desk.locator("#engine")).to_be_hidden()
    expect(desk.locator("#refused")).to_be_hidden()


def test_without_a_relay_a_frame_asks_a_site_that_allows_it(desk: Page, context: BrowserContext) -> None:
    without_relay(desk)
    other_site(context, "*")
    reviewed(desk, lambda: fetch(desk, "https://lantern.example/ferry"))
    is_the_article(desk)
    expect(desk.locator("#origin-says")).to_contain_text("Daily Lantern")
    assert desk.locator("iframe").count() == 0


def test_without_a_relay_a_site_that_forbids_it_is_named(desk: Page, context: BrowserContext) -> None:
    without_relay(desk)
    other_site(context, "https://elsewhere.example")
    fetch(desk, "https://lantern.example/ferry")
    expect(desk.get_by_role("heading", level=1)).to_have_text(
        "lantern.example doesn’t let other pages read its articles"
    )
    desk.get_by_text("word for word").click()
    expect(desk.locator("#refused-told")).to_contain_text("TypeError")


def test_the_frame_answers_nobody_but_the_page_around_it(desk: Page, context: BrowserContext, server: str) -> None:
    """Opened by itself or asked by another site, it does nothing; in its sandbox it can't reach the page."""
    asked: list[str] = []
    context.route(
        "https://lantern.example/**", lambda route: (asked.append(route.request.url), route.fulfill(body="no"))
    )
    page = context.new_page()
    page.goto(server + "fetch.html")
    page.evaluate("window.postMessage({address: 'https://lantern.example/a', nonce: 'x'}, '*')")
    page.wait_for_timeout(300)
    assert not asked
    page.goto(server)
    page.evaluate(
        "{ const f = document.createElement('iframe'); f.src = 'fetch.html'; f.id = 'f'; document.body.append(f); }"
    )
    until(page, "document.getElementById('f').contentWindow.length === 0")
    page.wait_for_timeout(300)
    assert page.evaluate("document.getElementById('f').contentDocument === null"), "the server's sandbox is off"


# ---------- the bookmark ----------


def press_bookmark(desk: Page, context: BrowserContext, html: str = PAGE) -> Page:
    """Press it on an article of another site; the window that it opens."""
    code = unquote(str(desk.locator("#bookmark a").get_attribute("href")).removeprefix("javascript:"))
    context.route(
        "https://lantern.example/**", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8")
    )
    article = context.new_page()
    article.goto("https://lantern.example/ferry")
    with context.expect_page() as opened:
        article.evaluate(code)
    return opened.value


def test_the_bookmark_hands_over_the_open_page(desk: Page, context: BrowserContext) -> None:
    opened = press_bookmark(desk, context)
    until(opened, marked("presscheck-reviewed"))
    is_the_article(opened)
    assert opened.locator("#origin-says").inner_text() == "From Daily Lantern, by Ines Kallow, 3 June 2025. "
    assert "handover" not in opened.url


def test_the_bookmark_asks_before_it_replaces_what_was_never_marked(desk: Page, context: BrowserContext) -> None:
    box(desk).press_sequentially(TYPED)
    until(desk, "localStorage.getItem('presscheck:draft:text') !== null")
    opened = press_bookmark(desk, context)
    expect(opened.get_by_role("dialog")).to_contain_text("A page has come from lantern.example", timeout=90000)
    opened.get_by_role("button", name="Go on with what I was writing").click()
    expect(box(opened)).to_have_value(TYPED)
    again = press_bookmark(desk, context)
    again.get_by_role("button", name="Mark the page from lantern.example").click(timeout=90000)
    until(again, marked("presscheck-reviewed"))
    is_the_article(again)
    again.get_by_role("button", name="New article").click()
    expect(again.locator("#recent-list")).to_contain_text(TYPED)


def test_a_page_that_was_handed_over_is_marked_though_the_engine_was_given_up(
    desk: Page, context: BrowserContext
) -> None:
    """On a busy machine the engine may need longer than this page's patience; what the bookmark brought waits for it."""
    opened = press_bookmark(desk, context)
    until(opened, marked("presscheck-page"))
    assert not opened.evaluate(marked("presscheck-engine"))
    desk.evaluate("new BroadcastChannel('presscheck-engine').postMessage(JSON.stringify({ failed: 'no answer' }))")
    expect(opened.locator("#notice-title")).to_have_text("The engine did not load")
    until(opened, marked("presscheck-reviewed"))
    is_the_article(opened)
    expect(opened.locator("#notice")).to_be_hidden()


def test_a_page_that_was_handed_over_is_asked_for_again_after_a_reload(desk: Page, context: BrowserContext) -> None:
    """As long as it is not safe in the box; the sender may have been too busy to listen at first."""
    opened = press_bookmark(desk, context)
    until(opened, marked("presscheck-page"))
    opened.reload()
    until(opened, marked("presscheck-reviewed"))
    is_the_article(opened)


def test_a_handover_that_nobody_sends_is_told(desk: Page, server: str) -> None:
    desk.goto(server + "?handover")
    expect(desk.locator("#notice-title")).to_have_text("The page did not come through")
    expect(desk.locator("#notice-what")).to_contain_text("drop the file here")


def test_a_page_that_is_too_large_or_has_no_nonce_is_not_taken(
    desk: Page, context: BrowserContext, server: str
) -> None:
    """A site that plays the bookmark's part without its manners."""
    context.route("https://tricks.example/**", lambda route: route.fulfill(body="<p>No.</p>", content_type="text/html"))
    site = context.new_page()
    site.goto("https://tricks.example/")
    with context.expect_page() as popped:
        site.evaluate(
            """home => {
            window.heard = [];
            window.open(home + "?handover");
            addEventListener("message", ({ data, source }) => {
                heard.push(data);
                const page = size => new TextEncoder().encode("<p>" + "x".repeat(size));
                source.postMessage({ presscheck: "page", nonce: "guessed", address: location.href, page: page(100) }, "*");
                source.postMessage({ presscheck: "page", nonce: data.nonce, address: location.href, page: page(6e6) }, "*");
            });
        }""",
            server,
        )
    until(site, "window.heard.length > 0")
    opened = popped.value
    expect(opened.locator("#notice-title")).to_have_text("This page is too large")
    assert set(site.evaluate("heard[0]")) == {"presscheck", "nonce"}
    expect(box(opened)).to_have_value("")


def test_the_bookmark_is_the_only_javascript_address(desk: Page) -> None:
    assert desk.locator("[href^='javascript:']").count() == 1
    desk.get_by_role("link", name="Presscheck this").click()
    expect(desk.locator("#notice-title")).to_contain_text("Drag it")


# ---------- the share sheet ----------


def left_by_share_sheet(page: Page, shared: dict[str, object], file: str | None = None) -> None:
    """What the service worker keeps when the device shares something with the installed page."""
    page.evaluate(
        """async ([shared, file]) => {
            const store = await caches.open("presscheck-shared");
            await store.put(new URL("shared.json", location.href), new Response(JSON.stringify(shared)));
            if (file) await store.put(new URL("shared-file-0", location.href), new Response(file, { headers: { "content-type": "text/html" } }));
        }""",
        [shared, file],
    )
    page.evaluate("performance.clearMarks('presscheck-reviewed')")


@pytest.mark.parametrize(
    ("shared", "file"),
    [
        ({"text": "“It is over,” said one insider."}, None),
        ({"names": ["ferry.html"]}, PAGE),
        ({"text": "A ferry https://lantern.example/f"}, None),
    ],
)
def test_what_the_share_sheet_left_is_marked_and_taken_once(
    desk: Page, server: str, shared: dict[str, object], file: str | None
) -> None:
    relayed(desk)
    left_by_share_sheet(desk, shared, file)
    desk.goto(server + "?shared")
    until(desk, marked("presscheck-reviewed"))
    assert starts(desk)[0] == (
        "“It is over,” said one insider." if "insider" in json.dumps(shared) else "Ferry to close"
    )
    assert not desk.evaluate("caches.has('presscheck-shared')")
    assert "shared" not in desk.url


# ---------- recent articles ----------


def test_recent_articles_are_searched_and_cleared_one_by_one_or_all(desk: Page) -> None:
    texts = [
        f"{name} quits the ferry board\n\n“It is over,” said {name}."
        for name in ("Abel Norrish", "Ines Kallow", "Dov Marchetti", "Priya Lindqvist")
    ]
    for text in texts:
        paste(desk, text)
        mark_up(desk)
        desk.get_by_role("button", name="New article").click()
    rows = desk.locator("#recent-list li")
    expect(rows).to_have_count(4)
    desk.get_by_role("searchbox", name="Search the recent articles").fill("marchetti")
    expect(rows).to_have_count(1)
    expect(rows.first).to_contain_text("1 of 1 quote named")
    desk.get_by_role("searchbox", name="Search the recent articles").fill("nobody")
    expect(desk.locator("#recent-none")).to_have_text("None of them has these words.")
    desk.get_by_role("searchbox", name="Search the recent articles").fill("")
    desk.get_by_role("button", name="Remove Abel Norrish quits").click()
    expect(rows).to_have_count(3)
    desk.get_by_role("button", name="Clear all").click()
    expect(rows).to_have_count(0)
    expect(desk.locator("#recent")).to_be_hidden()


# ---------- examples ----------


def test_the_examples_show_what_they_are_for(desk: Page) -> None:
    """A tabloid piece with everything wrong, a careful report with almost no marks, a page of headings."""
    families = {}
    for name in ("Try an example", "A careful report", "Ten headlines"):
        reviewed(desk, desk.get_by_role("button", name=name).click)
        families[name] = desk.evaluate("[...document.querySelectorAll('#article mark')].map(m => m.dataset.level)")
        desk.get_by_role("button", name="New article").click()
    tabloid = families["Try an example"]
    assert {"anonymous", "unattributed", "relayed", "described", "named", "headline"} <= set(tabloid)
    assert set(families["A careful report"]) <= {"named", "described", "unresolved"}
    assert set(families["Ten headlines"]) == {"headline"}


# ---------- Firefox ----------


def test_firefox_opens_a_file_and_runs_the_frame(gecko: Firefox, server: str) -> None:
    """The file crosses to the engine as it is; the frame's script runs in its sandbox by its hash."""
    gecko.open(server)
    until(gecko, marked("presscheck-engine"))
    until(gecko, "document.getElementById('article-text').value === ''")
    gecko.evaluate(
        """(() => {
            const files = new DataTransfer();
            files.items.add(new File([new Uint8Array([0xe4, 0xc1, 0xe8, 0xa8, 0xc3, 0xd4, 0xa7])], "thai.txt"));
            document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
        })()"""
    )
    assert until(gecko, "document.getElementById('article-text').value") == "ไม่จริง"
    gecko.evaluate(
        """(() => {
            addEventListener("message", ({ origin, data }) => { window.frameSaid = origin + JSON.stringify(data); });
            const frame = document.createElement("iframe");
            frame.setAttribute("sandbox", "allow-scripts");
            frame.src = "fetch.html";
            document.body.append(frame);
        })()"""
    )
    assert until(gecko, "window.frameSaid") == 'null{"ready":true}'
