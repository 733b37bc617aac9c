"""Every task of the page, by keyboard alone: no mouse, and no focus that a test has put somewhere."""

from playwright.sync_api import BrowserContext, Locator, Page, expect

from steps import open_note
from waiting import marked, until

MOST_TABS = 150
"""More Tabs than there are controls on the page: what takes longer can't be reached."""

NAME = """() => {
    const at = document.activeElement;
    const labels = at.labels ? [...at.labels].map(label => (label.querySelector(".name") || label).innerText) : [];
    return [at.getAttribute("aria-label"), ...labels, at.innerText].filter(Boolean).join(" ").replace(/\\s+/g, " ").trim();
}"""

HAS_OUTLINE = """() => {
    const look = getComputedStyle(document.activeElement);
    return look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0;
}"""


def reach(page: Page, name: str, key: str = "Tab") -> None:
    """Press Tab until the control whose name begins so has the focus, and can be seen to have it."""
    for _ in range(MOST_TABS):
        page.keyboard.press(key)
        if page.evaluate(NAME).startswith(name):
            assert page.evaluate(HAS_OUTLINE), f"the focus on {name} can't be seen"
            return
    raise AssertionError(f"{name} can't be reached by {key}")


def press(page: Page, name: str, key: str = "Tab") -> None:
    """Reach a button or link and press it."""
    reach(page, name, key)
    page.keyboard.press("Enter")


def from_the_top(page: Page) -> None:
    """The keyboard at the beginning of the page, as after a click on the address bar."""
    page.evaluate("document.activeElement.blur(); getSelection().removeAllRanges()")


def reviewed(page: Page) -> None:
    """Wait for the marks."""
    until(page, marked("presscheck-reviewed"))
    page.evaluate("performance.clearMarks('presscheck-reviewed')")


def started(context: BrowserContext, server: str) -> Page:
    """The tabloid example, opened by keyboard in a fresh profile."""
    page = context.new_page()
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(server)
    until(page, marked("presscheck-page"))
    press(page, "Try an example")
    reviewed(page)
    return page


def test_reading_and_judging(context: BrowserContext, server: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = started(context, server)
    _step(page)
    _judge(page)
    _mark_words(page)


def _step(page: Page) -> None:
    page.keyboard.press("n")
    first = open_note(page).get_attribute("id")
    page.keyboard.press("n")
    assert open_note(page).get_attribute("id") != first
    page.keyboard.press("p")
    assert open_note(page).get_attribute("id") == first
    family = open_note(page).get_attribute("data-level")
    page.keyboard.press("Shift+N")
    expect(open_note(page)).to_have_attribute("data-level", str(family))
    second = open_note(page).get_attribute("id")
    assert second != first
    page.keyboard.press("Shift+P")
    assert open_note(page).get_attribute("id") == first


def _judge(page: Page) -> None:
    while open_note(page).get_attribute("data-level") != "anonymous":
        page.keyboard.press("n")
    name = open_note(page).get_attribute("id")
    mark = page.locator(f'[data-mark="{name}"]').first
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('.note').id") == name
    press(page, "Agree")
    expect(mark).to_have_attribute("data-verdict", "agreed")
    press(page, "Dispute")
    page.keyboard.type("She is named further up")
    press(page, "Dispute it")
    expect(mark).to_have_attribute("data-verdict", "disputed")
    expect(open_note(page)).to_contain_text("She is named further up")
    press(page, "Undo")
    expect(mark).not_to_have_attribute("data-verdict", "disputed")
    press(page, "Comment")
    page.keyboard.type("Ask the desk")
    press(page, "Keep comment")
    expect(open_note(page).locator(".comment")).to_contain_text("Ask the desk")
    page.keyboard.press("Escape")
    expect(open_note(page)).to_have_count(0)
    assert page.evaluate("document.activeElement.closest('mark').dataset.mark") == name


def _mark_words(page: Page) -> None:
    """Arrows choose words in the article itself: up to the line, along to the word, with Shift to the end."""
    page.keyboard.press("n")
    page.keyboard.press("p")
    page.keyboard.press("m")
    expect(page.get_by_role("application", name="Choose words")).to_be_focused()
    assert "told" not in page.evaluate("getSelection().toString()"), "it begins with one word: the open mark's first"
    page.keyboard.press("ArrowUp")
    _arrow(page, "ArrowLeft", "guarding")
    _arrow(page, "Shift+ArrowRight", "guarding a lighthouse")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowLeft")
    assert page.evaluate("getSelection().toString()") == "guarding a lighthouse"
    expect(page.locator("#caret-words")).to_have_text("“guarding a lighthouse”")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.evaluate("getSelection().toString()") == "guarding a lighthouse", "Escape goes back to the words"
    page.keyboard.press("Enter")
    press(page, "Something else")
    own = page.locator('mark[data-level="own"]')
    expect(own).to_have_text("guarding a lighthouse")
    assert page.evaluate("document.activeElement.closest('mark').dataset.level") == "own"
    _take_back(page, own)


def _arrow(page: Page, key: str, words: str) -> None:
    """Press an arrow until these words are the selection in the page."""
    for _ in range(MOST_TABS):
        page.keyboard.press(key)
        if page.evaluate("getSelection().toString()") == words:
            return
    raise AssertionError(f"{words} can't be chosen by {key}")


def _take_back(page: Page, own: Locator) -> None:
    """Undone by a key, done again, removed in its note, and brought back by the bar that says so."""
    page.keyboard.press("Control+z")
    expect(own).to_have_count(0)
    expect(page.locator("#said")).to_have_text("Your mark is gone again.")
    press(page, "Add a mark")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "add"
    page.keyboard.press("Enter")
    words = page.evaluate("getSelection().toString()")
    page.keyboard.press("Enter")
    press(page, "Something else")
    page.keyboard.press("Enter")
    press(page, "Remove this mark")
    expect(own).to_have_count(0)
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(own).to_have_text(words)


def test_exploring(context: BrowserContext, server: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = started(context, server)
    from_the_top(page)
    press(page, "Clean copy")
    press(page, "Copy")
    expect(page.locator("#clean-said")).to_have_text("Copied.")
    assert "lighthouse" in page.evaluate("navigator.clipboard.readText()")
    page.keyboard.press("Escape")
    press(page, "Dorothea Quill")
    assert any("no scandal" in words for words in page.locator("mark.is-voice").all_inner_texts())
    page.keyboard.press("Enter")
    expect(page.locator("mark.is-voice")).to_have_count(0)
    reach(page, "Anonymous")
    page.keyboard.press("Space")
    expect(page.locator('.note[data-level="anonymous"]').first).to_be_hidden()
    page.keyboard.press("Space")
    expect(page.locator('.note[data-level="anonymous"]').first).to_be_visible()
    _fold(page)
    press(page, "How it judges", "Shift+Tab")
    expect(page.get_by_role("dialog", name="How it judges")).to_be_visible()
    page.keyboard.press("Escape")


def _fold(page: Page) -> None:
    caption = page.locator("#article details.noise").first
    is_open = caption.get_attribute("open") is not None
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('details.noise > summary')"):
            break
    page.keyboard.press("Enter")
    assert (page.locator("#article details.noise").first.get_attribute("open") is not None) != is_open
    page.keyboard.press("Enter")


def test_the_worksheet_and_the_way_back(context: BrowserContext, server: str) -> None:
    page = started(context, server)
    from_the_top(page)
    press(page, "Worksheet")
    expect(page.locator("mark[data-level]")).to_have_count(0)
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('mark')?.dataset.no === '1'"):
            break
    page.keyboard.press("Enter")
    press(page, "Anonymous")
    expect(page.locator("#sheet")).to_contain_text("1 of")
    from_the_top(page)
    press(page, "Compare")
    expect(page.locator("#sheet")).to_contain_text("You and the rules agree on")
    from_the_top(page)
    press(page, "Worksheet")
    expect(page.locator("#margin")).to_be_visible()
    from_the_top(page)
    press(page, "New article")
    expect(page.get_by_role("textbox", name="Article")).to_be_focused()
    _recent(page)


def test_words_are_chosen_and_answered_in_a_worksheet(context: BrowserContext, server: str) -> None:
    page = started(context, server)
    from_the_top(page)
    press(page, "Worksheet")
    page.keyboard.press("Home")
    until(page, "scrollY === 0")
    page.keyboard.press("m")
    expect(page.get_by_role("application", name="Choose words")).to_be_focused()
    _arrow(page, "ArrowRight", "guarding")
    _arrow(page, "Shift+ArrowRight", "guarding a lighthouse")
    page.keyboard.press("Enter")
    press(page, "Something else")
    answered = page.locator('#article mark[data-level="own"]')
    expect(answered).to_have_text("guarding a lighthouse")
    assert page.evaluate("document.activeElement.closest('mark')?.textContent") == "guarding a lighthouse"
    expect(page.locator("mark[data-level]:not([data-level=own])")).to_have_count(0)
    from_the_top(page)
    press(page, "Compare")
    expect(page.locator("#sheet")).to_contain_text("1 mark of your own that the rules don’t make")


def test_a_row_of_the_findings_leads_to_its_mark(context: BrowserContext, server: str) -> None:
    page = started(context, server)
    from_the_top(page)
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#findings-list li[data-level=relayed] a')"):
            break
    name = page.evaluate("document.activeElement.dataset.to")
    assert name and page.evaluate(HAS_OUTLINE)
    page.keyboard.press("Enter")
    expect(open_note(page)).to_have_attribute("id", name)
    assert page.evaluate("document.activeElement.closest('mark').dataset.mark") == name
    until(
        page, "(({ top, bottom }) => top > 0 && bottom < innerHeight)(document.activeElement.getBoundingClientRect())"
    )


def _recent(page: Page) -> None:
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#recent-list a')"):
            break
    page.keyboard.press("Enter")
    reviewed(page)
    from_the_top(page)
    press(page, "Presscheck")
    expect(page.get_by_role("textbox", name="Article")).to_be_focused()
    press(page, "Clear all")
    expect(page.locator("#recent")).to_be_hidden()
