"""A long article: its marks, notes and rows are drawn where the reader is, and yet all of it is there."""

import pathlib
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from steps import front, mark_up, open_note
from waiting import marked, until

TIMES = 24
"""Repetitions of an example: some 700 blocks, of which a screen shows eight."""

FILL = """(text) => {
    const box = document.getElementById("article-text");
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}"""

ALL_MARKS = "[...new Set([...document.querySelectorAll('#article mark')].map((mark) => mark.dataset.mark))].length"

ASTRAY = """(() => {
    const seen = (box) => box.top > 100 && box.bottom < innerHeight;
    const shown = [...document.querySelectorAll("#article mark[id]")].filter((mark) => seen(mark.getBoundingClientRect()));
    const wrong = [];
    let end = -Infinity;
    for (const note of [...document.querySelectorAll("#margin .note")].filter((note) => note.offsetHeight)) {
        const box = note.getBoundingClientRect();
        if (box.top < end - 1) wrong.push(`${note.id} overlaps the note above`);
        end = box.bottom;
    }
    let loud = 0;
    for (const mark of shown) {
        if (!mark.querySelector("a[aria-details]")) continue;
        const note = document.getElementById(mark.dataset.mark);
        const gap = note ? note.getBoundingClientRect().top - mark.getBoundingClientRect().top : null;
        if (gap === null || gap < -70 || gap > 400) wrong.push(`${mark.id} has its note at ${gap}`);
        loud += 1;
    }
    return wrong.length ? wrong.join("; ") : loud ? "" : "no marks";
})()"""
"""What is wrong with the notes of the marks on the screen; one may be pushed down by those above it."""


SELECT = """([words, isSelected]) => {
    const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
        if (!node.data.includes(words)) continue;
        node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
        if (isSelected) getSelection().setBaseAndExtent(node, 0, node, node.data.length);
    }
}"""
"""Brings the paragraph with these words into sight, and selects it."""


@pytest.fixture(scope="module")
def long(browser: Browser, server: str, root: pathlib.Path) -> Iterator[Page]:
    """A page with a long article on it, shared by these tests."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-engine"))
    text = (root / "examples" / "tabloid.txt").read_text("utf-8")
    page.evaluate(FILL, "\n\n".join(f"{text}\n\nThe end of copy {number}." for number in range(TIMES)))
    mark_up(page)
    yield page
    context.close()


@pytest.fixture(autouse=True)
def at_the_top(long: Page) -> None:
    """Each test begins with no note open at the top."""
    long.keyboard.press("Escape")
    long.evaluate("scrollTo({ top: 0, behavior: 'instant' })")


def placed(page: Page) -> None:
    """The notes of the marks on the screen come to stand beside them."""
    try:
        until(page, f"{ASTRAY} === ''")
    except TimeoutError:
        raise AssertionError(page.evaluate(ASTRAY)) from None


def middle(page: Page) -> None:
    """Go to the middle of the article at once, as a scroll bar does."""
    page.evaluate("scrollTo({ top: document.getElementById('article').offsetHeight / 2, behavior: 'instant' })")


def test_every_word_is_there_and_marks_come_where_one_scrolls(long: Page) -> None:
    assert long.evaluate(f"{ALL_MARKS} < 200"), "what is far from the screen is not drawn yet"
    words = long.locator("#article").text_content()
    assert words and all(f"The end of copy {number}." in words for number in range(TIMES))
    placed(long)
    middle(long)
    placed(long)
    long.evaluate("scrollBy({ top: -1500, behavior: 'instant' })")
    placed(long)


def test_stepping_goes_round_to_the_last_mark_and_back(long: Page) -> None:
    long.keyboard.press("n")
    first = open_note(long).get_attribute("id")
    long.keyboard.press("p")
    last = open_note(long).get_attribute("id")
    assert first != last
    until(long, "(({ top }) => top > 0 && top < innerHeight)(document.activeElement.getBoundingClientRect())")
    expect(long.locator("#where")).to_have_text(re.compile(r"Mark (\S+)/\1"))
    placed(long)
    long.keyboard.press("n")
    assert open_note(long).get_attribute("id") == first


def test_a_row_at_the_end_of_the_list_leads_to_its_mark(long: Page) -> None:
    long.locator("#findings-list").evaluate("(list) => list.lastElementChild.scrollIntoView({ behavior: 'instant' })")
    row = long.locator('#findings-list > :last-child li[data-level="anonymous"] a').last
    name = row.get_attribute("data-to")
    row.click()
    expect(open_note(long)).to_have_attribute("id", str(name))
    until(long, "(({ top }) => top > 0 && top < innerHeight)(document.activeElement.getBoundingClientRect())")


def test_a_voice_is_shown_in_what_is_drawn_later(long: Page) -> None:
    voice = long.get_by_role("button", name=re.compile("Dorothea Quill"))
    voice.click()
    until(long, "document.querySelectorAll('mark.is-voice').length > 0")
    voice.click()
    expect(long.locator("mark.is-voice")).to_have_count(0)


def test_a_worksheet_hides_what_is_drawn_later(long: Page) -> None:
    long.get_by_role("button", name="Worksheet").click()
    expect(long.locator("#article mark[data-level]")).to_have_count(0)
    long.evaluate("scrollTo({ top: document.getElementById('article').offsetHeight * 0.8, behavior: 'instant' })")
    until(long, "[...document.querySelectorAll('#article mark[data-no]')].some((m) => Number(m.dataset.no) > 100)")
    expect(long.locator("#article mark[data-level]")).to_have_count(0)
    long.get_by_role("button", name="Worksheet").click()
    until(long, "document.querySelectorAll('#article mark[data-level]').length > 0")


def test_words_far_down_can_be_marked_and_stay_marked(long: Page) -> None:
    words = "The end of copy 20."
    long.evaluate(SELECT, [words, False])
    placed(long)
    long.evaluate(SELECT, [words, True])
    long.keyboard.press("m")
    long.get_by_role("dialog", name="Mark these words").get_by_role("button", name="Something else").click()
    own = long.locator('#article mark[data-level="own"]')
    expect(own).to_have_text(words)
    expect(long.locator("#rows-own li")).to_have_count(1)
    open_note(long).get_by_role("button", name="Remove this mark").click()
    expect(own).to_have_count(0)
    assert words in str(long.locator("#article").text_content())


def test_paper_has_every_mark_and_every_note(long: Page) -> None:
    long.keyboard.press("n")
    steps = str(long.locator("#where").text_content()).split("/")[1].replace(",", "")
    marks, noteless = long.evaluate(
        """() => {
            dispatchEvent(new Event("beforeprint"));
            const links = [...document.querySelectorAll("#article mark[id] > a[aria-details]")];
            const noteless = links.filter((link) => !document.getElementById(link.getAttribute("aria-details")));
            return [document.querySelectorAll("#article mark[data-n][id]").length, noteless.length];
        }"""
    )
    assert marks >= int(steps)
    assert noteless == 0


def test_a_long_file_is_marked_without_being_laid_out_in_the_box(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-engine"))
    box = page.get_by_role("textbox", name="Article")
    box.fill("A draft that nobody has marked.")
    text = "\n\n".join(
        f"The ferry left the quay at nine on evening {number}, two hours late." for number in range(8000)
    )
    page.locator("#file").set_input_files({"name": "long.txt", "mimeType": "text/plain", "buffer": text.encode()})
    until(page, marked("presscheck-reviewed"))
    assert "evening 7999," in str(page.locator("#article").text_content())
    page.get_by_role("button", name="Edit text").click()
    expect(box).to_be_visible()
    assert box.input_value() == text
    page.get_by_role("button", name="Put back").click()
    expect(box).to_have_value("A draft that nobody has marked.")


def test_another_article_takes_its_place(long: Page, context: BrowserContext) -> None:
    front(long)
    long.get_by_role("button", name="Try an example").click()
    until(long, "document.querySelectorAll('#findings-list li').length > 8 && !document.querySelector('.part')")
