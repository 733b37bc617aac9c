"""Texts far larger than articles: the page says what it is at, can be stopped, and loses nothing."""

import pytest
from playwright.sync_api import Page, expect

from steps import box, mark_up, words
from waiting import marked, until

PROSE = "The boats went out before dawn and came home late in the rain, as they had done for years."
LARGE = {
    "ten megabytes": f"('{PROSE}\\n\\n'.repeat(9) + '“We knew,” said Ada Roe, who keeps the quay. “But we knew,” claimed one insider.\\n\\n').repeat(11000)",
    "a hundred thousand quotes": "'“We knew,” said Ada Roe. “But we knew,” claimed one insider.\\n\\n'.repeat(50000)",
}  # fmt: skip
"""How each is made, in the browser."""


@pytest.mark.parametrize("name", LARGE)
def test_a_text_far_larger_than_an_article_is_read_shown_and_left_again(page: Page, server: str, name: str) -> None:
    page.goto(server)
    until(page, marked("presscheck-engine"))
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("crash", lambda _: errors.append("crashed"))
    page.evaluate(f"window.large = {LARGE[name]}, document.getElementById('article-text').value = large, null")
    page.evaluate("document.getElementById('mark').click()")
    until(page, "document.body.dataset.state === 'busy'")
    expect(page.locator("#engine")).to_contain_text("The marks are being made")
    until(page, "document.getElementById('engine-progress').value > 0", 400)
    until(page, f"{marked('presscheck-readable')} && document.querySelectorAll('#article mark').length > 1", 400)
    assert page.locator("#article mark").first.inner_text() == "“We knew,”"
    page.evaluate(  # whether or not most of it is still to be drawn
        "document.getElementById(document.getElementById('cancel').hidden ? 'edit' : 'cancel').click()"
    )
    expect(box(page)).to_be_visible()
    assert page.evaluate("document.getElementById('article-text').value === large")
    box(page).fill("“But we knew,” claimed one insider.")
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]
    assert errors == []
