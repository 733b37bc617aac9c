"""On a phone: an open note is a sheet on the screen, wherever in the article its mark stands."""

from playwright.sync_api import Browser

from waiting import marked, until

VIEWPORT = {"width": 390, "height": 844}


def test_the_sheet_of_a_tapped_mark_is_on_the_screen(browser: Browser, server: str) -> None:
    context = browser.new_context(viewport=VIEWPORT, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-page"))
    page.get_by_role("button", name="Try an example").click()
    until(page, marked("presscheck-reviewed"))
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
    context.close()
