"""What a reader does on the page, as a test says it."""

from playwright.sync_api import Locator, Page

from presscheck import as_json, review_text
from presscheck.deflate import deflate
from presscheck.link.writing import encode
from waiting import marked, until


def paste(page: Page, text: str, html: str | None = None) -> None:
    """Put an article on the clipboard and paste it into an empty box with the keyboard."""
    box(page).fill("")
    copy(page, text, html)
    box(page).focus()
    page.keyboard.press("Control+V")


def copy(page: Page, text: str, html: str | None = None) -> None:
    """Put an article on the clipboard."""
    page.evaluate(
        """async ([text, html]) => {
            const kinds = { "text/plain": new Blob([text], { type: "text/plain" }) };
            if (html !== null) kinds["text/html"] = new Blob([html], { type: "text/html" });
            await navigator.clipboard.write([new ClipboardItem(kinds)]);
        }""",
        [text, html],
    )


def box(page: Page) -> Locator:
    """The paste box."""
    return page.get_by_role("textbox", name="Article")


def mark_up(page: Page, *, by_keyboard: bool = False) -> None:
    """Have the article in the box reviewed, and wait until its marks are on the screen."""
    page.evaluate("performance.clearMarks('presscheck-reviewed')")
    if by_keyboard:
        box(page).press("Control+Enter")
    else:
        page.get_by_role("button", name="Mark it up").click()
    until(page, marked("presscheck-reviewed"))


def example(page: Page, name: str = "Try an example") -> None:
    """Open one of the page's own articles."""
    front(page)
    page.evaluate("performance.clearMarks('presscheck-reviewed')")
    page.get_by_role("button", name=name).click()
    until(page, marked("presscheck-reviewed"))


def front(page: Page) -> None:
    """Back to an empty paste box, with nothing left over from another test."""
    page.keyboard.press("Escape")
    if not box(page).is_visible():
        page.evaluate("document.getElementById('new').click()")
    if page.get_by_role("button", name="Dismiss").is_visible():
        page.get_by_role("button", name="Dismiss").click()


def as_new(page: Page, server: str) -> None:
    """The page with its engine up, and nothing kept: what is open is kept as it is left, so all is forgotten outside of it."""
    page.goto(server + "css/page.css")
    page.evaluate("localStorage.clear()")
    page.goto(server)
    until(page, marked("presscheck-engine"))


def link(text: str) -> str:
    """What stands in an address that carries a text's review."""
    return "#" + encode(as_json(review_text(text)), deflate)


def words(page: Page, rule: str) -> list[str]:
    """The words of every mark of a rule, in the order of the article."""
    return page.locator(f'mark[data-rule="{rule}"]').all_inner_texts()


def open_note(page: Page) -> Locator:
    """The note that is open."""
    return page.locator(".note.is-open")
