"""What was said about marks that are no longer made is still shown, and can be removed."""

from playwright.sync_api import BrowserContext, Page, expect

from steps import box, mark_up
from waiting import marked, until

TEXT = "Ferry closes\n\n“But we knew,” claimed one insider."

MOVE = """() => {
    const key = Object.keys(localStorage).find(key => (localStorage[key] || "").includes('"verdict": "agree"')
        || (localStorage[key] || "").includes('"verdict":"agree"'));
    const kept = JSON.parse(localStorage[key]);
    const entry = kept.reader[0];
    const said = { finding: null, verdict: "comment", reason: null, note: "Ask the harbour", by: "reader", at: entry.at };
    kept.reader = [
        { ...entry, start: 0, end: 5 },
        { ...said, start: 9000, end: 9010, rule: "quote.anonymous" },
        { ...said, start: 9020, end: 9030, rule: null, verdict: "mark", note: null },
    ];
    localStorage[key] = JSON.stringify(kept);
}"""
"""As an engine of another version would leave it: a verdict where no mark is, and two places beyond the text."""


def opened(context: BrowserContext, server: str) -> Page:
    """An article with one verdict, in a fresh profile."""
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill(TEXT)
    mark_up(page)
    page.locator('mark[data-rule="quote.anonymous"] a').click()
    page.locator(".note.is-open").get_by_role("button", name="Agree").click()
    return page


def test_notes_that_lost_their_place_are_listed_and_removed(context: BrowserContext, server: str) -> None:
    page = opened(context, server)
    lost = page.get_by_role("region", name="These notes lost their place")
    expect(lost).to_be_hidden()
    until(page, 'Object.values(localStorage).some(kept => /"verdict": ?"agree"/.test(kept))')
    page.evaluate(MOVE)
    page.reload()
    until(page, marked("presscheck-reviewed"))
    rows = lost.get_by_role("listitem")
    expect(rows).to_have_count(3)
    expect(rows.nth(0)).to_contain_text("Ferry")
    expect(rows.nth(0)).to_contain_text("You agreed")
    expect(rows.nth(1)).to_contain_text("Ask the harbour")
    expect(rows.nth(2)).to_contain_text("You marked this")
    lost.get_by_role("button", name="Remove: You commented").press("Enter")
    expect(rows).to_have_count(2)
    assert page.evaluate("document.activeElement.closest('#lost') !== null")
    page.reload()
    until(page, marked("presscheck-reviewed"))
    expect(rows).to_have_count(2)
    for left in (1, 0):
        lost.get_by_role("button").first.click()
        expect(rows).to_have_count(left)
    expect(lost).to_be_hidden()
