"""Sharing as readers do it: a link from one profile opens on another, files last, notes come back from a file."""

import json
import pathlib
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from presscheck import as_json, review_html, review_text
from presscheck.deflate import deflate, inflate
from presscheck.exports.proof import prove
from presscheck.link.fragment import DAMAGED, LONG, MOST_INFLATED, TOO_MUCH, fragment
from presscheck.link.reading import decode
from presscheck.link.writing import carried, encode, pack
from steps import box, example, front, mark_up, open_note, paste, words
from waiting import marked, until

ROOT = pathlib.Path(__file__).parents[2]
TABLOID = (ROOT / "examples" / "tabloid.txt").read_text(encoding="utf-8")

ARTICLE = """Ferry To Close After 140 Years

“Nobody wanted this vote,” said Abel Norrish, who chairs the board.

“But we knew,” claimed one insider.

READ MORE: Ten Bridges You Will Never Cross
"""

RICH = """<h1>Ferry to close after 140 years</h1><p>“We <em>knew</em>,” claimed one insider.</p>
<figure><figcaption>The boat leaves on its last round</figcaption></figure>
<h2>What comes now</h2><p>“Nobody wanted this vote,” said Abel Norrish, who chairs the board.</p>"""

AT_ONCE = 1000
"""Milliseconds from when the page is there until all marks of a link are; a slow machine may take thrice as long as the page took."""

SAME = "document.getElementById('about').textContent.includes('the same findings')"


def _review(text: str = ARTICLE) -> dict:
    return as_json(review_text(text))


def _link(review: dict) -> str:
    return "#" + encode(review, deflate)


def _without_engine(page: Page) -> list[str]:
    """Keep Pyodide and all that belongs to the engine away; the addresses that were asked for."""
    asked: list[str] = []
    for part in ("**/runtime/pyodide/**", "**/runtime/engine/**"):
        page.route(part, lambda route: route.abort())
    page.on("requestfinished", lambda request: asked.append(request.url))
    return asked


@pytest.fixture
def fresh(browser: Browser, server: str) -> Iterator[Page]:
    """A profile that has never been here, and whose network reaches nothing but the page's own files."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.route(lambda url: not url.startswith((server, "blob:", "data:")), lambda route: route.abort())
    yield page
    context.close()


def _shared(page: Page) -> str:
    """The link that the share dialog holds."""
    page.get_by_role("button", name="Share", exact=True).click()
    until(page, "document.getElementById('dialog').open && document.getElementById('share-link').value")
    return page.locator("#share-link").input_value()


def _judge(page: Page) -> None:
    page.locator('mark[data-rule="quote.anonymous"] a').first.click()
    note = open_note(page)
    note.get_by_role("button", name="Dispute").click()
    page.locator("#hand-words").fill("Everybody knows who")
    note.get_by_role("button", name="Dispute it").click()
    note.get_by_role("button", name="Comment").click()
    page.locator("#hand-words").fill("<b>Ask</b> him & her")
    note.get_by_role("button", name="Keep comment").click()


# ---------- the link ----------


def test_a_link_carries_marks_verdicts_and_notes_to_a_fresh_profile(booted: Page, fresh: Page, server: str) -> None:
    front(booted)
    box(booted).fill(ARTICLE)
    mark_up(booted)
    _judge(booted)
    link = _shared(booted)
    booted.keyboard.press("Escape")
    _without_engine(fresh)
    fresh.goto(link)
    until(fresh, marked("presscheck-reviewed"))
    assert words(fresh, "quote.anonymous") == ["“But we knew,”"]
    fresh.locator('mark[data-rule="quote.anonymous"] a').click()
    note = open_note(fresh)
    expect(note).to_contain_text("The sender disputed this: Everybody knows who")
    expect(note).to_contain_text("<b>Ask</b> him & her")
    assert note.locator("b").count() == 0


def test_a_link_is_drawn_at_once_and_without_pyodide(fresh: Page, server: str) -> None:
    asked = _without_engine(fresh)
    fresh.goto(server + _link(_review(TABLOID)))
    until(fresh, marked("presscheck-reviewed"))
    began, done = (
        fresh.evaluate(f"performance.getEntriesByName('presscheck-{name}')[0].startTime")
        for name in ("page", "reviewed")
    )
    assert done - began < max(AT_ONCE, 3 * began)
    assert [url for url in asked if "pyodide" in url or "/engine/" in url] == []
    findings = [f for f in _review(TABLOID)["findings"] if f["rule"].startswith("quote.")]
    assert fresh.locator('mark[data-rule^="quote."][id]').count() == len(findings)


def test_every_mark_is_the_senders_until_the_engine_has_made_it_too(fresh: Page, server: str) -> None:
    fresh.goto(server + _link(_review()))
    until(fresh, marked("presscheck-reviewed"))
    assert fresh.locator("#article mark:not([title])").count() == 0
    assert fresh.locator(".margin .note:not(:has(.n-from))").count() == 0
    until(fresh, SAME)
    assert fresh.locator(".n-from").count() == fresh.locator("mark[title]").count() == 0


def test_a_link_of_the_command_line_opens(fresh: Page, server: str) -> None:
    command = [pathlib.Path(sys.executable).parent / "presscheck", "review", ROOT / "examples" / "careful.txt"]
    asked = [*command, "--format", "link", "--page", server]
    link = subprocess.run(asked, capture_output=True, text=True, timeout=60, check=False).stdout.strip()
    fresh.goto(link)
    until(fresh, SAME)


def test_a_link_from_formatted_text_holds_too(fresh: Page, server: str) -> None:
    fresh.goto(server + _link(as_json(review_html(RICH))))
    until(fresh, SAME)
    expect(fresh.get_by_role("heading", name="What comes now")).to_be_visible()


def test_a_shared_review_can_be_shared_again(fresh: Page, server: str) -> None:
    link = _link(_review())
    fresh.goto(server + link)
    until(fresh, SAME)
    assert decode(_shared(fresh).split("#")[1], inflate) == decode(link, inflate)


def test_what_a_link_forges_is_said_and_shown(fresh: Page, server: str) -> None:
    review = carried(_review())
    real = [f for f in review["findings"] if f["rule"] == "quote.anonymous"]
    at = review["text"].index("Nobody")
    forged = dict(
        real[0], rule="headline.secret", severity="warning", start=at, end=at + 6, because="Nobody", quote=None
    )
    review["findings"] = sorted([f for f in review["findings"] if f not in real] + [forged], key=lambda f: f["start"])
    fresh.goto(server + _link(review))
    alert = fresh.get_by_role("alert")
    expect(alert).to_contain_text("The marks differ")
    expect(alert).to_contain_text("1 mark of the sender’s that the rules don’t make")
    assert fresh.locator("mark[title]").all_inner_texts() == ["Nobody"]
    alert.get_by_role("button", name="See what differs").click()
    expect(fresh.get_by_role("dialog")).to_contain_text("“But we knew,”")
    fresh.get_by_role("button", name="Show the engine’s marks").click()
    until(fresh, "document.querySelectorAll('mark[data-rule=\"quote.anonymous\"]').length > 0")
    assert words(fresh, "headline.secret") == []


def test_a_quote_given_to_another_speaker_is_noticed(fresh: Page, server: str) -> None:
    review = carried(_review())
    named = next(quote for quote in review["quotes"] if quote["level"] == "named")
    named["level"] = "anonymous"
    fresh.goto(server + _link(review))
    expect(fresh.get_by_role("alert")).to_contain_text("1 quote with another speaker")


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ("v1.", DAMAGED),
        ("v2.", DAMAGED),
        ("v2.AAAA", DAMAGED),
        (_link(_review())[1:-9], DAMAGED),
        (_link(_review())[1:].replace("v2.", "v2.A", 1), DAMAGED),
        (fragment(b"no deflate at all"), DAMAGED),
        (fragment(deflate(b"[1, 2, 3]")), DAMAGED),
        (fragment(deflate(pack(_review())[:-4] + b"\xff\xff")), DAMAGED),
        (fragment(deflate(b"[" * 100_000)), TOO_MUCH),
        (fragment(deflate(b'"' + b"\x03" * 2_000_000 + b'"')), TOO_MUCH),
        (fragment(deflate(b"0" * (MOST_INFLATED * 20))), TOO_MUCH),
        ("v2." + "A" * 2_000_001, "too long"),
        ("v9.AAAAAAAAAAAAAAAAAAAAAAAA", "newer Presscheck"),
    ],
    ids="old empty short cut changed packed forged broken deep swelling bomb long newer".split(),
)
def test_a_link_that_holds_no_review_leaves_a_message_and_the_box(
    fresh: Page, server: str, link: str, says: str
) -> None:
    errors: list[str] = []
    fresh.on("pageerror", lambda error: errors.append(str(error)))
    fresh.goto(server + "#" + link)
    expect(fresh.get_by_role("alert")).to_contain_text(says)
    expect(box(fresh)).to_be_focused()
    assert errors == []


def test_punctuation_after_a_link_does_no_harm(fresh: Page, server: str) -> None:
    _without_engine(fresh)
    fresh.goto(server + _link(_review()) + ").")
    until(fresh, marked("presscheck-reviewed"))


def test_a_link_over_an_open_article_loses_nothing(booted: Page) -> None:
    front(booted)
    box(booted).fill(ARTICLE)
    mark_up(booted)
    _judge(booted)
    booted.locator('mark[data-rule="quote.anonymous"] a').first.click()
    open_note(booted).get_by_role("button", name="Comment").click()
    booted.locator("#hand-words").fill("not yet kept")
    booted.evaluate(f"location.hash = {_link(_review(TABLOID))!r}")
    alert = booted.get_by_role("alert")
    expect(alert).to_contain_text("A shared review is open")
    until(booted, SAME)
    alert.get_by_role("button", name="Back to it").click()
    until(booted, "document.querySelectorAll('mark[data-rule=\"quote.anonymous\"][data-verdict=disputed]').length > 0")
    expect(booted.locator("#hand-words")).to_have_value("not yet kept")
    open_note(booted).locator('[data-do="cancel"]').click()
    front(booted)


def test_a_long_link_is_warned_of_and_the_file_is_offered(booted: Page) -> None:
    front(booted)
    numbers = [f"{n * 104729 % 1000003:x}{n * 7919 % 10007:x}" for n in range(9000)]
    spread = "\n\n".join(" ".join(numbers[at : at + 100]) for at in range(0, len(numbers), 100))
    box(booted).fill(spread)
    mark_up(booted)
    assert len(_shared(booted)) > LONG
    expect(booted.locator("#share-size")).to_contain_text("some browsers and chat programs cut links this long")
    expect(booted.locator("#share-page")).to_have_class("btn primary")
    booted.keyboard.press("Escape")
    front(booted)


# ---------- copying ----------


def _clipboard(page: Page) -> dict[str, str]:
    script = "navigator.clipboard.read().then(c => Promise.all(c[0].types.map(async t => [t, await (await c[0].getType(t)).text()])))"
    return dict(page.evaluate(script))


def test_the_link_is_copied(booted: Page) -> None:
    example(booted)
    link = _shared(booted)
    booted.get_by_role("button", name="Copy link").click()
    expect(booted.locator("#share-copy")).to_have_text("Copied")
    assert booted.evaluate("navigator.clipboard.readText()") == link
    booted.keyboard.press("Escape")


@pytest.mark.parametrize(
    ("answer", "says"), [("Promise.resolve()", ""), ("Promise.reject(new DOMException())", "Not shared.")]
)
def test_the_devices_share_sheet_is_handed_the_link(booted: Page, answer: str, says: str) -> None:
    """No headless browser has a share sheet: the browser's own function is stood in for, and nothing of ours."""
    example(booted)
    booted.evaluate(f"void (navigator.share = (told) => {{ window.handed = told; return {answer}; }})")
    try:
        link = _shared(booted)
        booted.get_by_role("button", name="Share…").click()
        assert until(booted, "window.handed") == {"title": booted.title(), "url": link}
        expect(booted.locator("#share-said")).to_have_text(says)
    finally:
        booted.evaluate("delete navigator.share; delete window.handed")
        booted.keyboard.press("Escape")


def test_marked_text_is_copied_for_word_processors(booted: Page) -> None:
    front(booted)
    paste(booted, "Ferry", RICH)
    mark_up(booted)
    _shared(booted)
    errors: list[str] = []
    booted.on("console", lambda message: message.type == "error" and errors.append(message.text))
    booted.get_by_role("button", name="Copy: Marked text").click()
    expect(booted.locator("#share-said")).to_have_text("The marked text is copied.")
    copied = _clipboard(booted)
    assert "<h1>Ferry to close after 140 years</h1>" in copied["text/html"]
    assert "knew" in copied["text/html"] and "[1 A]" in copied["text/html"]
    assert not re.search(r"<script|\son\w+=|style=|javascript:", copied["text/html"])
    assert "“We knew,”[1 A] claimed one insider." in copied["text/plain"]
    assert errors == []
    booted.keyboard.press("Escape")


def test_a_finding_is_copied_with_its_quotation(booted: Page) -> None:
    front(booted)
    box(booted).fill(ARTICLE)
    mark_up(booted)
    booted.locator('mark[data-rule="quote.anonymous"] a').click()
    copy = open_note(booted).get_by_role("button", name="Copy with the quotation")
    copy.click()
    expect(open_note(booted).get_by_role("button", name="Copied")).to_be_visible()
    copied = _clipboard(booted)
    assert copied["text/plain"].startswith("“But we knew,”\nAnonymous: ")
    assert "claimed one insider" in copied["text/plain"]
    assert copied["text/html"].startswith("<blockquote>“But we knew,”</blockquote>")


# ---------- files ----------


def _saved(page: Page, button: str, folder: pathlib.Path) -> pathlib.Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_files_have_the_articles_name_and_say_what_was_judged(booted: Page, tmp_path: pathlib.Path) -> None:
    front(booted)
    box(booted).fill(ARTICLE)
    mark_up(booted)
    _judge(booted)
    _shared(booted)
    name = "Ferry To Close After 140 Years"
    review = json.loads(_saved(booted, "Save: Review", tmp_path).read_text("utf-8"))
    assert {key: value for key, value in review.items() if key != "reader"} == json.loads(
        json.dumps({key: value for key, value in _review().items() if key != "reader"})
    )
    assert [entry["verdict"] for entry in review["reader"]] == ["dispute", "comment"]
    assert "Everybody knows who" in _saved(booted, "Save: Markdown", tmp_path).read_text("utf-8")
    sarif = json.loads(_saved(booted, "Save: SARIF", tmp_path).read_text("utf-8"))["runs"][0]
    assert [r["ruleId"] for r in sarif["results"]] == [f["rule"] for f in review["findings"]]
    assert all("region" in r["locations"][0]["physicalLocation"] for r in sarif["results"] if "quote." in r["ruleId"])
    findings, voices = (_saved(booted, f"Save: {what}", tmp_path) for what in ("Findings", "Voices"))
    assert findings.read_bytes().startswith(b"\xef\xbb\xbffile,")
    assert "Everybody knows who" in findings.read_text("utf-8")
    assert "Abel Norrish" in voices.read_text("utf-8")
    assert (findings.name, voices.name) == (f"{name}, findings.csv", f"{name}, voices.csv")
    booted.keyboard.press("Escape")


def test_the_saved_page_makes_no_request_and_runs_nothing(
    booted: Page, context: BrowserContext, tmp_path: pathlib.Path
) -> None:
    front(booted)
    box(booted).fill(
        ARTICLE + "\n“<script src=//elsewhere.invalid/x.js></script><img src=//elsewhere.invalid/y.png>”\n"
    )
    mark_up(booted)
    _shared(booted)
    file = _saved(booted, "Save page", tmp_path)
    booted.keyboard.press("Escape")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    page.emulate_media(media="print")
    assert asked == [file.as_uri()]
    assert page.locator("script, img, link").count() == 0
    expect(page.locator('mark[data-level="anonymous"]').first).to_have_text("“But we knew,”")


def test_annotations_come_back_from_a_file_and_lost_ones_are_listed(booted: Page, tmp_path: pathlib.Path) -> None:
    front(booted)
    box(booted).fill(ARTICLE)
    mark_up(booted)
    _judge(booted)
    _shared(booted)
    ours = _saved(booted, "Save: Annotations", tmp_path)
    booted.keyboard.press("Escape")
    front(booted)
    box(booted).fill(ARTICLE.replace("Ferry To", "Ferry Is To"))
    mark_up(booted)
    booted.locator("#file").set_input_files(ours)
    dialog = booted.get_by_role("dialog")
    expect(dialog).to_contain_text("2 notes from the file stand beside the text now.")
    booted.keyboard.press("Escape")
    booted.locator('mark[data-rule="quote.anonymous"] a').click()
    expect(open_note(booted)).to_contain_text("An imported note disputed this: ")
    expect(open_note(booted)).to_contain_text("<b>Ask</b> him & her")
    theirs = tmp_path / "hypothesis.json"
    theirs.write_text(json.dumps({"rows": [_hypothesis("who chairs the board", "Since when?"),
                                           _hypothesis("words that nobody printed", "Lost.")]}), "utf-8")  # fmt: skip
    booted.locator("#file").set_input_files(theirs)
    expect(dialog).to_contain_text("1 note from the file stands beside the text now.")
    expect(dialog).to_contain_text("words that nobody printed")
    booted.keyboard.press("Escape")
    booted.locator('#article mark[data-level="own"] a').first.click()
    expect(open_note(booted)).to_contain_text("reviewer marked this")
    expect(open_note(booted)).to_contain_text("Since when?")
    front(booted)


def _hypothesis(exact: str, text: str) -> dict:
    selector = [{"type": "TextQuoteSelector", "exact": exact, "prefix": "", "suffix": ""}]
    target = [{"source": "https://example.org/", "selector": selector}]
    return {"user": "acct:reviewer@hypothes.example", "text": text, "tags": [], "target": target}


@pytest.mark.parametrize(("text", "says"), [("no JSON at all", "holds no JSON"), ("{}", "holds no annotations")])
def test_a_file_without_annotations_is_refused(booted: Page, tmp_path: pathlib.Path, text: str, says: str) -> None:
    front(booted)
    box(booted).fill(ARTICLE)
    mark_up(booted)
    file = tmp_path / "notes.json"
    file.write_text(text, "utf-8")
    booted.locator("#file").set_input_files(file)
    expect(booted.get_by_role("alert")).to_contain_text(says)
    front(booted)


# ---------- paper ----------


def test_on_paper_every_note_is_open_and_no_button_is_left(booted: Page) -> None:
    mangled = TABLOID.replace("’", "’".encode().decode("cp1252"))
    front(booted)
    box(booted).fill(mangled)
    mark_up(booted)
    booted.evaluate("dispatchEvent(new Event('beforeprint'))")
    booted.emulate_media(media="print")
    try:
        bodies = "[...document.querySelectorAll('.margin .n-body')].filter(b => b.getBoundingClientRect().height > 10)"
        until(booted, f"{bodies}.length >= 10")
        assert booted.locator("button:visible").count() == 0
        numbers = "[...document.querySelectorAll('.margin .note .badge[data-n]')].map(badge => Number(badge.dataset.n))"
        told = prove(_review(mangled)).notes
        in_file = [note.number for note in told]
        assert "text" in [note.look for note in told]
        assert sorted(booted.evaluate(numbers)) == in_file
        marks = "[...document.querySelectorAll('#article mark[id][data-n]:not([data-level=noise], [data-level=text])')]"
        assert set(booted.evaluate(f"{marks}.map(mark => Number(mark.dataset.n))")) <= set(in_file)
        booted.evaluate("dispatchEvent(new Event('afterprint'))")
        assert booted.locator(".margin .note .badge[data-level=text]").count() == 0
    finally:
        booted.emulate_media(media="screen")
