"""Nobody is kept out: axe-core finds no violation in any state of the page, light, dark and on a phone."""

import pathlib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from steps import example, front
from waiting import marked, until

AXE = pathlib.Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"

LOOKS = {
    "light": (1440, 900, "light"),
    "dark": (1440, 900, "dark"),
    "phone": (390, 844, "light"),
    "phone, dark": (390, 844, "dark"),
}


@pytest.fixture(scope="module", params=LOOKS)
def looked_at(request: pytest.FixtureRequest, browser: Browser, server: str) -> Iterator[Page]:
    """A booted page with axe-core in it; the policy is off because axe brings a script of its own."""
    if not AXE.exists():
        pytest.skip("no axe-core: npm install it")
    width, height, scheme = LOOKS[request.param]
    context = browser.new_context(
        bypass_csp=True,
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        viewport={"width": width, "height": height},
    )
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-engine"))
    page.evaluate(AXE.read_text(encoding="utf-8"))
    yield page
    context.close()


def violations(page: Page) -> list[str]:
    """What axe-core objects to, a line each."""
    page.wait_for_timeout(300)
    found: list[str] = page.evaluate(
        """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
            .map((v) => `${v.id}: ${v.nodes.length} × ${v.nodes[0].html.slice(0, 120)}`)"""
    )
    return found


def test_the_front_page(looked_at: Page) -> None:
    front(looked_at)
    assert violations(looked_at) == []


def test_a_message(looked_at: Page) -> None:
    front(looked_at)
    looked_at.get_by_role("button", name="Mark it up").click()
    assert violations(looked_at) == []


def test_a_review_and_its_notes(looked_at: Page) -> None:
    example(looked_at)
    assert violations(looked_at) == []
    for rule in ("quote.anonymous", "quote.described", "headline.curiosity", "caption.caption"):
        mark = looked_at.locator(f'mark[data-rule="{rule}"]').first
        if mark.count():
            mark.dispatch_event("click", {"detail": 1})
            assert violations(looked_at) == [], rule


def test_judging(looked_at: Page) -> None:
    example(looked_at)
    looked_at.locator('mark[data-rule="quote.anonymous"] a').first.click()
    note = looked_at.locator(".note.is-open")
    note.get_by_role("button", name="Dispute").click()
    assert violations(looked_at) == []
    note.get_by_role("button", name="Dispute it").click()
    assert violations(looked_at) == []
    note.get_by_role("button", name="Undo").click()


@pytest.mark.parametrize("name", ["How it judges", "Share"])
def test_dialogs(looked_at: Page, name: str) -> None:
    example(looked_at)
    looked_at.get_by_role("button", name=name, exact=True).click()
    assert violations(looked_at) == []
    looked_at.keyboard.press("Escape")


def test_one_voice(looked_at: Page) -> None:
    example(looked_at)
    looked_at.evaluate("document.querySelector('.voice').click()")
    assert violations(looked_at) == []


def test_a_worksheet(looked_at: Page) -> None:
    example(looked_at)
    looked_at.evaluate("document.getElementById('worksheet').click()")
    assert violations(looked_at) == []
    looked_at.locator("mark[data-no='1'] a").click()
    assert violations(looked_at) == []
    looked_at.keyboard.press("Escape")
    looked_at.get_by_role("button", name="Compare").click()
    assert violations(looked_at) == []


def test_the_article_while_the_engine_reads_it(looked_at: Page) -> None:
    """The state between the box and the marks, held by an engine that is kept waiting for its library."""
    again = looked_at.context.new_page()
    again.route("**/pyodide.asm.*", lambda route: None)
    again.goto(looked_at.url.partition("#")[0])
    until(again, marked("presscheck-page"))
    again.evaluate(AXE.read_text(encoding="utf-8"))
    front(again)
    again.get_by_role("button", name="Try an example").click()
    again.get_by_text("kept ONE secret").wait_for()
    assert violations(again) == []
    again.close()


def test_an_address_that_can_not_be_read(looked_at: Page) -> None:
    front(looked_at)
    looked_at.locator("#address").fill("https://nowhere.invalid/article")
    looked_at.locator("#address-go").click()
    looked_at.locator("#refused").wait_for()
    assert violations(looked_at) == []
    looked_at.locator("#refused-close").click()


def test_choosing_words_and_undoing(looked_at: Page) -> None:
    example(looked_at)
    looked_at.keyboard.press("m")
    looked_at.locator("#caret").wait_for()
    assert violations(looked_at) == []
    looked_at.keyboard.press("Enter")
    assert violations(looked_at) == []
    looked_at.get_by_role("button", name="Something else").press("Enter")
    looked_at.locator(".note.is-open").get_by_role("button", name="Remove this mark").press("Enter")
    looked_at.locator("#undo").wait_for()
    assert violations(looked_at) == []
    looked_at.locator("#undo-close").click()


def test_the_recent_articles(looked_at: Page) -> None:
    example(looked_at)
    looked_at.evaluate("document.getElementById('new').click()")
    looked_at.locator("#recent").wait_for()
    assert violations(looked_at) == []
    looked_at.locator("#forget").click()
    looked_at.locator("#undo").wait_for()
    assert violations(looked_at) == []
    looked_at.locator("#undo-close").click()


def test_sheets(looked_at: Page) -> None:
    example(looked_at)
    for name in ("Marks", "Voices"):
        button = looked_at.get_by_role("button", name=name, exact=True)
        if button.is_visible():
            button.click()
            assert violations(looked_at) == []
            looked_at.keyboard.press("Escape")
