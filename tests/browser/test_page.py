"""The main job, as a reader does it: an article goes in, the marked article comes out."""

import json
import pathlib

import marks
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from presscheck import as_json, review_html, review_text
from steps import box, example, front, mark_up, open_note, paste, words
from waiting import marked, until

ROOT = pathlib.Path(__file__).parents[2]

ARTICLE = """Ferry To Close After 140 Years

By Ines Kallow

“Nobody wanted this vote,” said Abel Norrish, who chairs the board.

“But we knew,” claimed one insider.

READ MORE: Ten Bridges You Will Never Cross
"""

RICH = """<h1>Ferry to close after 140 years</h1>
<p>The <em>Kittiwake</em> leaves on Tuesday. “We <strong>knew</strong>,” claimed one insider.</p>
<figure><img src="boat.jpg" alt=""><figcaption>The boat in 1998. Photograph: Harbour Press</figcaption></figure>
<h2>What now</h2><p>“Nobody wanted this vote,” said Abel Norrish, who chairs the board.</p>"""


def test_pasted_text_comes_back_marked(booted: Page) -> None:
    front(booted)
    paste(booted, ARTICLE)
    assert box(booted).input_value() == ARTICLE
    mark_up(booted)
    assert words(booted, "quote.anonymous") == ["“But we knew,”"]
    expect(booted.locator('mark[data-level="named"]')).to_have_text("“Nobody wanted this vote,”")
    expect(booted.get_by_role("heading", level=1)).to_have_text("Ferry To Close After 140 Years")
    expect(booted.locator(".tally-line")).to_have_text("1 of 2 quotes has a name behind it.")


def test_pasted_rich_text_keeps_its_headings_emphasis_and_captions(booted: Page) -> None:
    front(booted)
    paste(booted, "Ferry to close after 140 years", RICH)
    mark_up(booted, by_keyboard=True)
    article = booted.locator("#article")
    expect(article.get_by_role("heading", level=1)).to_have_text("Ferry to close after 140 years")
    expect(article.get_by_role("heading", level=2)).to_have_text("What now")
    expect(article.locator("em")).to_have_text("Kittiwake")
    assert words(booted, "quote.anonymous") == ["“We knew,”"]
    expect(article.locator("details.noise")).to_contain_text("Photograph: Harbour Press")


def test_rich_text_that_was_edited_is_read_as_it_now_stands(booted: Page) -> None:
    front(booted)
    paste(booted, ARTICLE, RICH)
    box(booted).press("Control+End")
    booted.keyboard.type("“So did I,” said one friend.")
    mark_up(booted)
    assert words(booted, "quote.anonymous") == ["“But we knew,”", "“So did I,”"]


def test_the_article_keeps_every_letter_and_its_marks_add_none(booted: Page) -> None:
    front(booted)
    paste(booted, ARTICLE)
    mark_up(booted)
    shown = booted.evaluate(
        "[...document.querySelectorAll('#article [id^=b]')].map(b => (b.querySelector('p') || b).textContent)"
    )
    assert shown == [line for line in ARTICLE.split("\n") if line]


def test_a_note_opens_by_keyboard_and_says_what_to_ask(booted: Page) -> None:
    example(booted)
    booted.keyboard.press("n")
    expect(open_note(booted)).to_have_count(1)
    focused = booted.evaluate("document.activeElement.closest('mark').dataset.mark")
    assert booted.url.endswith("#" + focused)
    booted.keyboard.press("Enter")
    assert booted.evaluate("document.activeElement.closest('.note').id") == focused
    booted.keyboard.press("Escape")
    expect(open_note(booted)).to_have_count(0)
    assert booted.evaluate("document.activeElement.closest('mark').dataset.mark") == focused


def test_a_note_names_the_words_that_led_to_it_the_reason_and_the_newsroom_rule(booted: Page) -> None:
    example(booted)
    booted.locator('mark[data-rule="quote.anonymous"] a').first.click()
    note = open_note(booted)
    expect(note.locator(".n-led")).to_have_text("claimed one insider")
    expect(note.get_by_text("The newsroom rule")).to_be_visible()
    expect(note.get_by_text("What would pass")).to_be_visible()
    expect(booted.locator(".led.cue")).to_have_text("claimed one insider")
    note.get_by_text("Examples").click()
    expect(note.get_by_text("Left alone")).to_be_visible()


def test_a_note_stands_beside_its_mark(booted: Page) -> None:
    booted.set_viewport_size({"width": 1440, "height": 900})
    example(booted)
    mark = booted.locator('mark[data-rule="quote.described"] a').first
    mark.click()
    until(booted, "Math.abs(document.querySelector('.note.is-open').getBoundingClientRect().top"
          " - document.querySelector('mark.is-open').getBoundingClientRect().top) < 40")  # fmt: skip


@pytest.mark.parametrize(("text", "says"), [("", "Nothing to mark yet"), (" \n\t ", "Nothing to mark yet"),
                                            ("%PDF-1.7 \x00\x01\x02\x00 endobj", "This doesn’t read as text")])  # fmt: skip
def test_what_is_no_article_gets_a_message_and_stays_in_the_box(booted: Page, text: str, says: str) -> None:
    front(booted)
    box(booted).fill(text)
    booted.get_by_role("button", name="Mark it up").click()
    expect(booted.get_by_role("alert")).to_contain_text(says)
    assert box(booted).input_value() == text
    front(booted)


@pytest.mark.parametrize("text", ["“" * 1000, "\n\n".join(["“He never"] * 1000), "word " * 40_000, "���"])
def test_odd_text_gets_a_review_or_a_message(booted: Page, text: str) -> None:
    front(booted)
    box(booted).fill(text)
    booted.evaluate("performance.clearMarks('presscheck-reviewed')")
    booted.get_by_role("button", name="Mark it up").click()
    until(booted, f"{marked('presscheck-reviewed')} || !document.getElementById('notice').hidden")


def test_the_review_in_the_browser_is_that_of_the_command_line(booted: Page) -> None:
    for name, file in (("Try an example", "tabloid"), ("A careful report", "careful"), ("Ten headlines", "headings")):
        example(booted, name)
        text = (ROOT / "examples" / f"{file}.txt").read_text(encoding="utf-8")
        assert _contract(booted) == json.loads(json.dumps(as_json(review_text(text))))


GOLDEN = sorted(path for path in (ROOT / "tests" / "golden").glob("*.txt") if not path.with_suffix(".html").exists())


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_article_is_reviewed_alike_in_the_browser(booted: Page, path: pathlib.Path) -> None:
    _is_reviewed_alike(booted, marks.strip(path.read_bytes().decode("utf-8")))


def test_the_seed_is_reviewed_alike_in_the_browser(booted: Page, shared: pathlib.Path) -> None:
    _is_reviewed_alike(booted, (shared / "seed" / "article.txt").read_text(encoding="utf-8"))


def _is_reviewed_alike(page: Page, text: str) -> None:
    """Two interpreters of different versions, with different tables of characters, come to equal values."""
    front(page)
    box(page).fill(text)
    mark_up(page)
    assert _contract(page) == json.loads(json.dumps(as_json(review_text(text))))


def test_the_review_of_rich_text_is_that_of_the_command_line(booted: Page) -> None:
    front(booted)
    paste(booted, "Ferry to close", RICH)
    mark_up(booted)
    html = booted.evaluate("navigator.clipboard.read().then(c => c[0].getType('text/html')).then(b => b.text())")
    ours, theirs = as_json(review_html(html)), _contract(booted)
    assert theirs["blocks"] == json.loads(json.dumps(ours["blocks"]))
    assert theirs["findings"] == ours["findings"]


def _contract(page: Page) -> dict[str, object]:
    found: dict[str, object] = json.loads(
        page.evaluate("document.querySelector('script[name=engine]').xworker.sync.contract()")
    )
    return found


def test_what_was_typed_is_there_after_a_reload(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill("A few words “not yet finished")
    page.reload()
    until(page, marked("presscheck-page"))
    assert box(page).input_value() == "A few words “not yet finished"


def test_an_article_under_review_is_there_after_a_reload(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill(ARTICLE)
    mark_up(page)
    page.reload()
    until(page, marked("presscheck-reviewed"))
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_an_engine_that_does_not_load_leaves_the_text_and_says_what_to_do(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.route("**/pyodide.asm.wasm*", lambda route: route.abort())
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill(ARTICLE)
    page.get_by_role("button", name="Mark it up").click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The engine did not load")
    expect(alert.get_by_role("button", name="Try again")).to_be_visible()
    assert box(page).input_value() == ARTICLE
    page.get_by_role("button", name="Mark it up").click()  # and again, once it is known that there is none
    expect(alert).to_contain_text("The engine did not load")
    assert box(page).input_value() == ARTICLE


def test_the_page_is_usable_before_the_engine_is_up(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill(ARTICLE)
    page.get_by_role("button", name="Mark it up").click()
    expect(page.locator("#article")).to_contain_text("claimed one insider")
    until(page, marked("presscheck-reviewed"))
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_no_line_of_the_page_reads_text_as_markup() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "py" / "browser").glob("*.py")]
    assert sources
    for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval("):
        assert [text for text in sources if forbidden in text] == []
