"""What fails around the page: worker, files, storage, network. Nothing that was written is lost, and the page says what happened."""

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from steps import box, front, mark_up, words
from waiting import marked, until

ARTICLE = "Ferry To Close After 140 Years\n\n“But we knew,” claimed one insider.\n\n“Nobody wanted this vote,” said Abel Norrish, who chairs the board."

KILLED = "[...document.querySelectorAll('script[type=py]')].forEach((script) => script.xworker.terminate())"

LONG = "“But we knew,” claimed one insider.\n\n" * 150
SLOW = "“But we knew,” claimed one insider.\n\n" * 4_000
"""An article that takes the engine seconds."""


def ready(page: Page, server: str) -> None:
    """The page with its engine up."""
    page.goto(server)
    until(page, marked("presscheck-engine"))


def stored(page: Page, text: str) -> None:
    """Wait until a draft is kept."""
    until(page, f"Object.values(localStorage).some((value) => value.includes({text!r}))", seconds=10)


# ---------- the worker ----------


def test_an_engine_that_is_killed_is_replaced_with_the_article_still_there(page: Page, server: str) -> None:
    """Killed as a browser short of memory kills it, without a word, while nobody asks it anything."""
    ready(page, server)
    box(page).fill(ARTICLE)
    page.evaluate(KILLED)
    until(page, marked("presscheck-again"))
    assert box(page).input_value() == ARTICLE
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_a_review_whose_engine_is_killed_is_made_by_the_next_one(page: Page, server: str) -> None:
    ready(page, server)
    page.evaluate("(text) => { document.getElementById('article-text').value = text; }", LONG)
    page.get_by_role("button", name="Mark it up").click()
    until(page, "document.body.dataset.state == 'busy'")
    page.evaluate(KILLED)
    until(page, f"{marked('presscheck-again')} && {marked('presscheck-reviewed')}", seconds=120)
    assert page.locator("#article mark").count() > 100


def test_a_review_whose_engine_is_killed_can_be_cancelled(page: Page, server: str) -> None:
    ready(page, server)
    page.evaluate("(text) => { document.getElementById('article-text').value = text; }", SLOW)
    page.get_by_role("button", name="Mark it up").click()
    until(page, "document.body.dataset.state == 'busy'")
    page.evaluate(KILLED)
    page.locator("#cancel").click()
    expect(box(page)).to_be_visible()
    assert page.evaluate("document.getElementById('article-text').value.length") == len(SLOW)
    until(page, "document.getElementById('engine').hidden", seconds=60)
    box(page).fill(ARTICLE)
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


# ---------- the engine's files ----------


def refused(route: Route) -> None:
    route.fulfill(status=404, body="not here")


def cut_short(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.body()[: len(answer.body()) // 2])


def of_another_build(route: Route) -> None:
    route.fulfill(status=200, body=b"\x00" * 4096)


@pytest.mark.parametrize("damage", [refused, cut_short, of_another_build])
def test_a_damaged_library_is_done_without(page: Page, server: str, damage: object) -> None:
    """The engine's quick start fails: it starts the slow way, and says so in its diagnostics alone."""
    page.route("**/runtime/engine/library.zip*", damage)  # type: ignore[arg-type]
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


@pytest.mark.parametrize("damage", [refused, cut_short])
def test_without_an_engine_the_page_says_so_and_keeps_the_text(page: Page, server: str, damage: object) -> None:
    page.route("**/runtime/pyodide/*.wasm", damage)  # type: ignore[arg-type]
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill(ARTICLE)
    expect(page.get_by_role("alert")).to_contain_text("engine did not load", timeout=60_000)
    assert box(page).input_value() == ARTICLE
    stored(page, "claimed one insider")
    page.unroute("**/runtime/pyodide/*.wasm")
    page.reload()
    until(page, marked("presscheck-engine"))
    assert box(page).input_value() == ARTICLE


# ---------- storage ----------

BLOCKED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
FULL = """Storage.prototype.setItem = function () { throw new DOMException("full", "QuotaExceededError"); };"""


@pytest.mark.parametrize("trouble", [BLOCKED, FULL])
def test_without_storage_the_page_works_and_says_what_it_cannot_keep(page: Page, server: str, trouble: str) -> None:
    page.add_init_script(trouble)
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]
    expect(page.get_by_role("alert")).to_contain_text("can’t be kept")


RUBBISH = (
    "{",
    "null",
    "17",
    "[]",
    "[17, null, {}]",
    '{"text": 17}',
    '{"id": 3, "reader": 4, "text": null}',
    '[{"id": "old", "title": null}]',
    '[{"id": "old"}]',
    "\x00\ud800",
)


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_rubbish_in_storage_is_no_obstacle(context: BrowserContext, server: str, rubbish: str) -> None:
    """Damaged, or of a version before or after this one: whatever cannot be read counts as absent."""
    page = context.new_page()
    page.goto(server + "css/page.css")  # the same origin, without a page that stores anything
    page.evaluate(
        "(rubbish) => { for (const key of ['draft', 'articles', 'old']) localStorage.setItem('presscheck:' + key, rubbish); }",
        rubbish,
    )
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on(
        "console", lambda line: errors.append(line.text) if line.type == "error" and "404" not in line.text else None
    )
    page.goto(server)
    until(page, marked("presscheck-page"), seconds=20)
    box(page).fill(ARTICLE)
    stored(page, "claimed one insider")
    assert errors == []


# ---------- tabs, reloads, the network ----------


def test_two_tabs_on_one_article_keep_both_hands(context: BrowserContext, server: str) -> None:
    """The second tab opens what the first has kept; neither loses the article when both go on."""
    first = context.new_page()
    ready(first, server)
    box(first).fill(ARTICLE)
    mark_up(first)
    stored(first, "Abel Norrish")
    second = context.new_page()
    second.goto(server)
    until(second, marked("presscheck-reviewed"))
    assert words(second, "quote.anonymous") == ["“But we knew,”"]
    front(second)
    box(second).fill("Another Boat\n\n“No,” claimed one friend.")
    mark_up(second)
    first.reload()
    until(first, marked("presscheck-engine"))
    until(first, "Object.keys(localStorage).filter((key) => /^presscheck:2.*Z$/.test(key)).length >= 2", seconds=10)
    kept = first.evaluate("Object.values(localStorage).join()")
    assert "Abel Norrish" in kept
    assert "claimed one friend" in kept


@pytest.mark.parametrize("after", [0, 150, 700])
def test_a_reload_in_the_middle_of_a_review_brings_the_article_back(page: Page, server: str, after: int) -> None:
    ready(page, server)
    box(page).fill(ARTICLE)
    page.get_by_role("button", name="Mark it up").click()
    page.wait_for_timeout(after)
    page.reload()
    until(page, marked("presscheck-engine"))
    if page.locator("#front").is_visible():
        assert box(page).input_value() == ARTICLE
        return
    until(page, marked("presscheck-reviewed"))
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_typing_and_leaving_at_once_loses_not_a_letter(page: Page, server: str) -> None:
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).press_sequentially("Marigold")
    page.reload()
    until(page, marked("presscheck-page"))
    assert box(page).input_value() == "Marigold"


def test_offline_after_the_start_the_review_goes_on(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    ready(page, server)
    context.set_offline(True)
    box(page).fill(ARTICLE)
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]
    front(page)
    page.get_by_role("button", name="Ten headlines").click()
    expect(page.get_by_role("alert")).to_contain_text("did not load")
    context.set_offline(False)
