"""Reading, exploring and judging a marked article, with the mouse and with the keyboard alone."""

import pathlib
import re

from playwright.sync_api import BrowserContext, Page, expect

from steps import box, example, front, mark_up, open_note, words
from waiting import marked, until


def opened(context: BrowserContext, server: str) -> Page:
    """The tabloid example, marked, in a fresh profile."""
    page = context.new_page()
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(server)
    until(page, marked("presscheck-page"))
    example(page)
    return page


def test_the_legend_filters_marks_notes_list_and_steps(booted: Page) -> None:
    example(booted)
    row = booted.locator("#legend").get_by_label("Anonymous")
    count = int(booted.locator("#legend label", has_text="Anonymous").locator(".count").inner_text())
    assert count == booted.locator('#findings-list li[data-level="anonymous"]').count() > 0
    row.uncheck()
    expect(booted.locator('.note[data-level="anonymous"]').first).to_be_hidden()
    expect(booted.locator('#findings-list li[data-level="anonymous"]').first).to_be_hidden()
    line = "getComputedStyle(document.querySelector('mark[data-level=anonymous] > a')).textDecorationLine"
    assert booted.evaluate(line) == "none"
    seen = set()
    for _ in range(40):
        booted.keyboard.press("n")
        seen.add(booted.locator(".note.is-open").get_attribute("data-level"))
    assert "anonymous" not in seen
    assert "headline" in seen
    row.check()
    assert booted.evaluate(line) == "underline"


def test_next_and_previous_go_round(booted: Page) -> None:
    example(booted)
    booted.keyboard.press("n")
    first = open_note(booted).get_attribute("id")
    booted.keyboard.press("p")
    last = open_note(booted).get_attribute("id")
    booted.keyboard.press("n")
    assert open_note(booted).get_attribute("id") == first != last


def test_shift_steps_within_the_family(booted: Page) -> None:
    example(booted)
    booted.locator('mark[data-rule="quote.anonymous"] a').first.click()
    booted.keyboard.press("Shift+N")
    expect(open_note(booted)).to_have_attribute("data-level", "anonymous")


def test_every_finding_is_listed_as_a_link_to_its_mark(booted: Page) -> None:
    example(booted)
    links = booted.locator("#findings-list a")
    targets = booted.evaluate("[...document.querySelectorAll('#findings-list a')].map(a => a.getAttribute('href'))")
    assert len(targets) == links.count() > 8
    assert booted.evaluate("hrefs => hrefs.every(h => document.querySelector(h))", targets)
    booted.locator('#findings-list li[data-level="anonymous"] a').last.click()
    expect(open_note(booted)).to_have_count(1)
    assert booted.evaluate("document.activeElement.closest('mark') !== null")


def test_the_address_of_a_note_opens_it(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    page.keyboard.press("n")
    page.keyboard.press("n")
    name = open_note(page).get_attribute("id")
    page.reload()
    until(page, marked("presscheck-reviewed"))
    expect(open_note(page)).to_have_attribute("id", str(name))


def test_a_voice_shows_its_quotes(booted: Page) -> None:
    example(booted)
    voice = booted.get_by_role("button", name=re.compile("Dorothea Quill"))
    voice.click()
    expect(voice).to_have_attribute("aria-pressed", "true")
    quotes = booted.locator("mark.is-voice").all_inner_texts()
    assert any("no scandal in that lighthouse" in quote for quote in quotes)
    assert not any("paint tins" in quote for quote in quotes)
    voice.click()
    expect(booted.locator("mark.is-voice")).to_have_count(0)


def test_captions_fold_and_unfold(booted: Page) -> None:
    example(booted)
    caption = booted.locator("details.noise p").first
    booted.get_by_role("button", name="Fold captions").click()
    expect(caption).to_be_hidden()
    booted.get_by_role("button", name="Unfold captions").click()
    expect(caption).to_be_visible()


def test_the_clean_copy_is_the_story_and_can_be_copied(booted: Page) -> None:
    example(booted)
    booted.get_by_role("button", name="Clean copy").click()
    text = booted.get_by_role("textbox", name="Clean copy").input_value()
    assert "READ MORE" not in text
    assert "â€" not in text
    assert "“She told everyone it was full of paint tins,”" in text
    booted.get_by_role("button", name="Copy", exact=True).click()
    expect(booted.get_by_text("Copied.")).to_be_visible()
    assert booted.evaluate("navigator.clipboard.readText()") == text
    booted.keyboard.press("Escape")


def test_judging_by_keyboard_is_kept_over_a_reload(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    page.locator('mark[data-rule="quote.described"] a').first.focus()
    page.keyboard.press("Enter")
    _tab_to(page, "Dispute")
    page.keyboard.press("Enter")
    page.keyboard.type("The post is clear enough")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(open_note(page)).to_contain_text("You disputed this: The post is clear enough")
    page.reload()
    until(page, marked("presscheck-reviewed"))
    mark = page.locator('mark[data-rule="quote.described"]').first
    expect(mark).to_have_attribute("data-verdict", "disputed")
    mark.locator("a").click()
    expect(open_note(page)).to_contain_text("The post is clear enough")
    open_note(page).get_by_role("button", name="Undo").click()
    expect(mark).not_to_have_attribute("data-verdict", "disputed")


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until the button of this name has the focus."""
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == name:
            return
    raise AssertionError(f"{name} can't be reached by Tab")


def test_agreeing_and_commenting(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    mark = page.locator('mark[data-rule="quote.anonymous"]').first
    mark.locator("a").click()
    note = open_note(page)
    note.get_by_role("button", name="Agree").click()
    expect(note.get_by_role("button", name="Agree")).to_have_attribute("aria-pressed", "true")
    expect(mark).to_have_attribute("data-verdict", "agreed")
    note.get_by_role("button", name="Comment").click()
    page.keyboard.type("Ask the desk <b>who</b>")
    note.get_by_role("button", name="Keep comment").click()
    expect(note.locator(".comment")).to_contain_text("Ask the desk <b>who</b>")
    note.get_by_role("button", name="Remove").click()
    expect(note.locator(".comment")).to_have_count(0)


def test_the_reader_marks_selected_words(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    page.evaluate(
        """() => {
            const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode()); ) {
                const at = node.data.indexOf("guarding a lighthouse");
                if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + "guarding a lighthouse".length);
            }
        }"""
    )
    page.keyboard.press("m")
    page.get_by_role("dialog", name="Mark these words").get_by_role("button", name="Something else").click()
    own = page.locator('mark[data-level="own"]')
    expect(own).to_have_text("guarding a lighthouse")
    page.reload()
    until(page, marked("presscheck-reviewed"))
    expect(own).to_have_text("guarding a lighthouse")
    own.locator("a").click()
    expect(open_note(page)).to_contain_text("Yours, not the machine’s.")
    open_note(page).get_by_role("button", name="Remove this mark").click()
    expect(own).to_have_count(0)
    assert "guarding a lighthouse" in page.locator("#article").inner_text()


def test_a_worksheet_hides_the_marks_then_compares(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    page.get_by_role("button", name="Worksheet").click()
    expect(page.locator("mark[data-level]")).to_have_count(0)
    expect(page.locator("#margin")).to_be_hidden()
    quote = page.locator("mark[data-no='1'] a")
    quote.focus()
    page.keyboard.press("Enter")
    page.get_by_role("dialog", name="Mark these words").get_by_role("button", name="Anonymous").press("Enter")
    expect(page.locator("#sheet")).to_contain_text("1 of")
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("#sheet")).to_contain_text("You and the rules agree on 1 of")
    page.get_by_role("button", name="Worksheet").click()
    expect(page.locator("#margin")).to_be_visible()
    assert words(page, "quote.anonymous")


def test_recent_articles_are_listed_reopened_and_cleared(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    front(page)
    recent = page.get_by_role("region", name="Recent, kept in this browser")
    page.evaluate("performance.clearMarks('presscheck-reviewed')")
    recent.get_by_role("link").first.click()
    until(page, marked("presscheck-reviewed"))
    assert words(page, "quote.anonymous")
    front(page)
    recent.get_by_role("button", name="Clear all").click()
    expect(recent).to_be_hidden()
    assert (
        page.evaluate(
            "Object.keys(localStorage).filter(k => k.startsWith('presscheck:') && !k.includes('draft')).length"
        )
        == 0
    )


def test_a_full_storage_is_said_and_stops_nothing(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill("“But we knew,” claimed one insider.")
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]
    expect(page.get_by_role("alert")).to_contain_text("can’t be kept")


def test_a_forbidden_storage_stops_nothing(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill("“But we knew,” claimed one insider.")
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_a_long_article_can_be_read_before_all_of_it_is_drawn(booted: Page, root: pathlib.Path) -> None:
    """What `tools/smooth.py` measures in milliseconds, told here by what comes before what."""
    front(booted)
    box(booted).fill("\n\n".join([(root / "examples" / "careful.txt").read_text("utf-8")] * 12))
    mark_up(booted)
    times = booted.evaluate(
        """["answered", "readable", "reviewed"].map(
            (name) => performance.getEntriesByName(`presscheck-${name}`).at(-1).startTime)"""
    )
    assert times == sorted(times)
    assert booted.locator("#article mark").first.is_visible()


def test_removed_articles_come_back(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    page.get_by_role("button", name="New article").click()
    rows = page.locator("#recent-list li")
    expect(rows).to_have_count(1)
    box(page).fill("A draft that nobody has marked.")
    for name in ("Remove", "Clear all"):
        page.locator("#recent").get_by_role("button", name=name).click()
        expect(rows).to_have_count(0)
        page.locator("#undo").get_by_role("button", name="Undo").click()
        expect(rows).to_have_count(1)
        expect(box(page)).to_have_value("A draft that nobody has marked.")
    rows.get_by_role("link").click()
    until(page, marked("presscheck-reviewed"))
    expect(page.locator("#article")).to_contain_text("guarding a lighthouse")


def test_a_worksheets_answer_can_be_taken_back(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    page.get_by_role("button", name="Worksheet").click()
    first = page.locator("mark[data-no='1']").first
    for undone in ("Take it back", None):
        first.locator("a").click()
        page.get_by_role("dialog", name="Mark these words").get_by_role("button", name="Described").click()
        expect(page.locator("#sheet")).to_contain_text("1 of")
        if undone:
            first.locator("a").click()
            page.get_by_role("button", name=undone).click()
        else:
            page.keyboard.press("Control+z")
        expect(page.locator("#sheet")).to_contain_text("0 of")
    page.keyboard.press("Control+z")
    expect(page.locator("#sheet")).to_contain_text("1 of")


def test_notes_keep_beside_their_marks_when_the_width_changes(booted: Page) -> None:
    for width in (1440, 1180, 1920):
        booted.set_viewport_size({"width": width, "height": 900})
        example(booted)
        booted.locator('mark[data-rule="quote.relayed"] a').last.click()
        until(booted, _GAP)
        booted.get_by_role("button", name="Fold captions").click()
        until(booted, _GAP)
    booted.set_viewport_size({"width": 1440, "height": 900})


_GAP = """Math.abs(document.querySelector('.note.is-open').getBoundingClientRect().top
    - document.querySelector('mark.is-open').getBoundingClientRect().top) < 70"""


def test_on_a_phone_the_note_is_a_sheet_and_nothing_scrolls_sideways(booted: Page) -> None:
    booted.set_viewport_size({"width": 390, "height": 844})
    example(booted)
    booted.locator('mark[data-rule="quote.anonymous"] a').first.click()
    sheet = booted.locator(".note.is-open > details")
    until(
        booted,
        "document.querySelector('.note.is-open details').getBoundingClientRect().bottom >= innerHeight - 1",
    )
    expect(sheet).to_be_visible()
    assert booted.evaluate("document.documentElement.scrollWidth <= innerWidth")
    booted.get_by_role("button", name="Next mark").click()
    expect(booted.locator("#where")).to_contain_text("Mark ")
    booted.get_by_role("button", name="Marks", exact=True).click()
    expect(booted.locator("#legend")).to_be_visible()
    booted.set_viewport_size({"width": 1440, "height": 900})


def test_a_link_opens_in_another_profile_before_the_engine(booted: Page, context: BrowserContext, server: str) -> None:
    example(booted)
    theirs = words(booted, "quote.anonymous")
    booted.get_by_role("button", name="Share", exact=True).click()
    field = booted.get_by_role("textbox", name="Link")
    until(booted, "document.getElementById('share-link')?.value.length > 100")
    link = field.input_value()
    booted.keyboard.press("Escape")
    page = context.new_page()
    page.route("**/pyodide.asm.wasm*", lambda route: route.abort())
    page.goto(link)
    until(page, marked("presscheck-reviewed"))
    assert words(page, "quote.anonymous") == theirs
    expect(page.locator("#about")).to_contain_text("From a shared link")


def test_a_damaged_link_says_so_and_leaves_the_paste_box(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.goto(server + "#v1.thisIsNotALinkThatAnyoneMade000")
    until(page, marked("presscheck-page"))
    expect(page.get_by_role("alert")).to_contain_text("This link could not be opened")
    expect(box(page)).to_be_visible()
