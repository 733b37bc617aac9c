"""On a phone: an open note is a sheet on the screen, wherever in the article its mark stands."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from waiting import marked, until

VIEWPORT = {"width": 390, "height": 844}


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Page]:
    """An example, reviewed on a phone."""
    context = browser.new_context(viewport=VIEWPORT, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-page"))
    page.get_by_role("button", name="Try an example").click()
    until(page, marked("presscheck-reviewed"))
    yield page
    context.close()


def test_words_held_and_widened_by_a_finger_are_asked_about(phone: Page) -> None:
    """The finger is real; the words under it are selected by script, for no headless browser does that on a long press."""
    page = phone
    finger = page.context.new_cdp_session(page)
    spot = page.locator("#article p").filter(has_text="guarding a lighthouse").bounding_box()
    assert spot is not None
    finger.send(
        "Input.dispatchTouchEvent",
        {"type": "touchStart", "touchPoints": [{"x": spot["x"] + 20, "y": spot["y"] + 10}]},
    )
    page.evaluate(
        """() => {
            const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode()); ) {
                const at = node.data.indexOf("guarding");
                if (at < 0) continue;
                getSelection().setBaseAndExtent(node, at, node, at + 8);
                setTimeout(() => getSelection().extend(node, at + 21), 100);
            }
        }"""
    )
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.get_by_role("dialog", name="Mark these words").get_by_role("button", name="Something else").tap()
    until(page, "document.querySelector('mark[data-level=own]')?.textContent === 'guarding a lighthouse'")


def test_the_sheet_of_a_tapped_mark_is_on_the_screen(phone: Page) -> None:
    page = phone
    mark = page.locator('mark[data-rule="quote.anonymous"] a').first
    mark.scroll_into_view_if_needed()
    mark.tap()
    sheet = page.locator(".note details[open]")
    sheet.wait_for(state="visible")
    until(page, "document.querySelector('.note details[open]').getAnimations().length === 0")
    box = sheet.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < VIEWPORT["height"] - 100, f"the sheet stands at {box}"
    assert abs(box["y"] + box["height"] - VIEWPORT["height"]) <= 1
