"""What fails around the page: worker, files, storage, network. Nothing that was written is lost, and the page says what happened."""

import pathlib

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from desk.browsers import QUIET, chromium
from steps import box, front, mark_up, words
from waiting import Held, marked, until

ARTICLE = "Ferry To Close After 140 Years\n\n“But we knew,” claimed one insider.\n\n“Nobody wanted this vote,” said Abel Norrish, who chairs the board."

KILLED_AT_WORK = """() => new Promise((done) => {
    new MutationObserver((_, observer) => {
        if (document.body.dataset.state !== "busy") return;
        observer.disconnect();
        for (const script of document.querySelectorAll("script[worker]")) script.xworker.terminate();
        done();
    }).observe(document.getElementById("engine-stages"), { subtree: true, attributeFilter: ["aria-current"] });
    document.getElementById("mark").click();
})"""
"""Mark what is in the box, and kill the engine in the very moment in which it tells of its first stage, however quick it is."""

KILLED = "[...document.querySelectorAll('script[worker]')].forEach((script) => script.xworker.terminate())"

LONG = "“But we knew,” claimed one insider.\n\n" * 150
SLOW = "“But we knew,” claimed one insider.\n\n" * 4_000
"""An article that takes the engine seconds."""


def ready(page: Page, server: str) -> None:
    """The page with its engine up."""
    page.goto(server)
    until(page, marked("presscheck-engine"))


def stored(page: Page, text: str) -> None:
    """Wait until a draft is kept."""
    until(page, f"Object.values(localStorage).some((value) => value.includes({text!r}))")


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
    page.evaluate(KILLED_AT_WORK)
    until(page, f"{marked('presscheck-again')} && {marked('presscheck-reviewed')}")
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
    until(page, "document.getElementById('engine').hidden")
    box(page).fill(ARTICLE)
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_a_cancelled_review_does_not_come_back_with_the_next_engine(page: Page, server: str) -> None:
    """It was waiting for that engine when the reader cancelled, and must not get in the way of the next article."""
    ready(page, server)
    library = Held(page, "**/library.zip.gz")
    page.evaluate("(text) => { document.getElementById('article-text').value = text; }", SLOW)
    page.get_by_role("button", name="Mark it up").click()
    until(page, "document.body.dataset.state == 'busy'")
    page.evaluate(KILLED)
    library.come()
    page.locator("#cancel").click()
    expect(box(page)).to_be_visible()
    expect(page.locator("#engine")).to_be_visible()  # the next engine is not there yet, and the page says so
    box(page).fill(ARTICLE)
    page.evaluate("['presscheck-answered', 'presscheck-reviewed'].map((name) => performance.clearMarks(name))")
    page.get_by_role("button", name="Mark it up").click()
    until(page, "document.body.dataset.state == 'busy'")
    library.let_go()
    until(page, marked("presscheck-reviewed"))
    assert words(page, "quote.anonymous") == ["“But we knew,”"]
    assert page.evaluate("performance.getEntriesByName('presscheck-answered').length") == 1


def test_an_engine_that_is_killed_while_its_marks_are_drawn_leaves_none_out(page: Page, server: str) -> None:
    ready(page, server)
    page.evaluate("(text) => { document.getElementById('article-text').value = text; }", SLOW)
    page.evaluate(
        """() => new MutationObserver((changes, observer) => {
            const drawn = document.querySelectorAll("#article p").length;
            if (!performance.getEntriesByName("presscheck-answered").length || drawn < 5 || drawn > 1000) return;
            observer.disconnect();
            document.querySelector("script[worker]").xworker.terminate();
        }).observe(document.getElementById("article"), { childList: true })"""
    )
    mark_up(page)
    until(page, marked("presscheck-again"))
    until(page, "document.body.dataset.state == 'review'")
    assert page.locator("#article p:not(.end)").count() == 4_000


@pytest.mark.parametrize("kind", ["markdown", "csv", "annotations"])
def test_a_review_can_be_saved_after_its_engine_was_killed(page: Page, server: str, kind: str) -> None:
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    page.evaluate(KILLED)
    until(page, marked("presscheck-again"))
    page.locator("#share").click()
    with page.expect_download() as saved:
        page.locator(f'[data-save="{kind}"]').click()
    assert "But we knew" in pathlib.Path(saved.value.path()).read_text(encoding="utf-8")


SHORT_OF_MEMORY = "--js-flags=--wasm-max-mem-pages=1400"
"""An engine may have 92 MB: enough to start and for any article, a third of what six million letters need."""


def test_an_engine_whose_memory_ends_says_so_and_goes_on(browser: Browser, server: str) -> None:
    """Really full, in a browser that gives WebAssembly little; the text stays, and the next article is reviewed."""
    small = browser.browser_type.launch(executable_path=chromium(), args=[*QUIET, SHORT_OF_MEMORY])
    try:
        page = small.new_page()
        ready(page, server)
        page.evaluate(
            "(text) => { document.getElementById('article-text').value = text.repeat(12000); }",
            "The boats went out before dawn and came home late.\n\n" * 9 + "“We knew,” said Ada Roe.\n\n",
        )
        before = page.evaluate("document.getElementById('article-text').textLength")
        page.evaluate("document.getElementById('mark').click()")
        expect(page.get_by_role("alert")).to_contain_text("memory is full", timeout=300_000)
        expect(page.get_by_role("alert")).to_contain_text("Your text is still in the box")
        assert page.evaluate("document.getElementById('article-text').textLength") == before
        box(page).fill(ARTICLE)
        mark_up(page)
        assert words(page, "quote.anonymous") == ["“But we knew,”"]
    finally:
        small.close()


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


@pytest.mark.parametrize("damage", [refused, cut_short, of_another_build])
def test_without_an_engine_the_page_says_so_and_keeps_the_text(page: Page, server: str, damage: object) -> None:
    page.route("**/runtime/pyodide/*.wasm", damage)  # type: ignore[arg-type]
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill(ARTICLE)
    expect(page.get_by_role("alert")).to_contain_text("engine did not load")
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
    '[{"id": "old", "at": "x", "title": "Old", "quotes": 1, "named": 0, "site": 7, "agreed": "1"}]',
    '[{"id": "old", "at": "x", "title": "Old", "quotes": 1, "named": 0}]',
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
    until(page, marked("presscheck-page"))
    box(page).fill(ARTICLE)
    stored(page, "claimed one insider")
    assert errors == []


OLDER = {
    "presscheck:old:text": ARTICLE,
    "presscheck:old": """{"at": "2026-01-01T00:00:00Z", "about": {"site": "An old site", "address": "javascript:alert(1)"}, "reader": [17, null, {}, {"verdict": "mark"},
        {"finding": null, "start": 5, "end": 9000000, "rule": "caption", "verdict": "mark", "reason": null, "note": "far", "by": "reader", "at": "x"},
        {"finding": null, "start": 0, "end": 5, "rule": "a.rule.of.old", "verdict": "agree", "reason": null, "note": null, "by": "reader", "at": "x"},
        {"finding": 7, "start": 0, "end": 5, "rule": null, "verdict": 9, "reason": 9, "note": [], "by": "reader", "at": "x"}]}""",
    "presscheck:draft": '{"article": "old"}',
    "presscheck:articles": '[{"id": "old", "at": "never", "title": "An old one", "quotes": 1, "named": 0}, {"id": 9}]',
}
"""An article as another version, or something else at this origin, may have left it."""


def test_an_article_of_another_version_opens_with_what_holds_of_it(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    page.goto(server + "css/page.css")
    page.evaluate("(rows) => Object.entries(rows).forEach(([key, row]) => localStorage.setItem(key, row))", OLDER)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on(
        "console", lambda line: errors.append(line.text) if line.type == "error" and "404" not in line.text else None
    )
    page.goto(server)
    until(page, marked("presscheck-reviewed"))
    assert words(page, "quote.anonymous") == ["“But we knew,”"]
    expect(page.locator("#lost")).to_contain_text("Ferry")
    expect(page.locator("#origin")).to_contain_text("An old site")
    assert page.locator("#origin a").count() == 0
    front(page)
    expect(page.locator("#recent-list li")).to_have_count(1)
    assert errors == []


# ---------- tabs, reloads, the network ----------


LISTED = "JSON.parse(localStorage.getItem('presscheck:articles') || '[]').map((told) => told.title)"
NAMED = "JSON.parse(localStorage.getItem('presscheck:articles')).map((told) => told.id)"
SAID = "Object.entries(localStorage).filter(([key]) => /^presscheck:2.*Z$/.test(key)).flatMap(([, told]) => JSON.parse(told).reader.map((one) => one.verdict))"


def judge(page: Page, mark: str, do: str) -> None:
    """Open a mark's note and press one of its buttons."""
    page.locator(mark).first.locator("a").first.click()
    page.locator(f'.note.is-open [data-do="{do}"]').first.click()
    page.keyboard.press("Escape")


def test_two_tabs_on_one_article_keep_both_hands(context: BrowserContext, server: str) -> None:
    """What one says of a mark stands in the other, and what the other then says takes nothing of it away."""
    first, second = context.new_page(), context.new_page()
    ready(first, server)
    box(first).fill(ARTICLE)
    mark_up(first)
    until(first, f"{LISTED}.length === 1")
    second.goto(server)
    until(second, marked("presscheck-reviewed"))
    judge(first, 'mark[data-level="anonymous"]', "agree")
    until(
        second,
        "document.querySelector('mark[data-level=anonymous][data-verdict=agreed], mark[data-level=anonymous] [data-verdict=agreed]')",
    )
    judge(second, 'mark[data-level="named"]', "agree")
    until(first, f"{SAID}.length === 2")
    judge(first, 'mark[data-level="anonymous"]', "agree")  # the same again takes it back
    until(second, f"{SAID}.length === 1")
    first.reload()
    until(first, marked("presscheck-reviewed"))
    assert first.evaluate(
        "[...document.querySelectorAll('#article mark[data-verdict]')].map((one) => one.dataset.level)"
    ) == ["named"]


def test_two_tabs_with_an_article_each_list_both(context: BrowserContext, server: str) -> None:
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
    until(first, f"{LISTED}.length === 2")
    front(first)
    expect(first.locator("#recent-list li")).to_have_count(2)
    box(first).fill("A Third Boat\n\n“Yes,” claimed one source.")
    mark_up(first)
    until(first, f"{LISTED}.length === 3")
    first.reload()
    until(first, marked("presscheck-reviewed"))
    front(first)
    assert sorted(name.split()[0] for name in first.evaluate(LISTED)) == ["A", "Another", "Ferry"]


RACE = """([at, mark]) => new Promise((done) => {
    document.querySelectorAll("#article mark")[mark].querySelector("a").click();
    setTimeout(() => done(document.querySelector(".note.is-open [data-do=agree]").click()), at - Date.now());
})"""


def test_two_tabs_that_write_in_the_same_moment_keep_both_hands(context: BrowserContext, server: str) -> None:
    """Each agrees with marks of its own, at the same millisecond by the clock: in the end both show and store all of it."""
    first, second = context.new_page(), context.new_page()
    ready(first, server)
    box(first).fill("\n\n".join(f"“Boat {number} is gone,” claimed one insider." for number in range(12)))
    mark_up(first)
    until(first, f"{LISTED}.length === 1")
    second.goto(server)
    until(second, marked("presscheck-reviewed"))
    for number in range(0, 12, 2):
        at = first.evaluate("Date.now() + 600")
        for page, mark in ((first, number), (second, number + 1)):
            page.evaluate(
                f"([at, mark]) => {{ raced = false; ({RACE})([at, mark]).then(() => {{ raced = true; }}); }}",
                [at, mark],
            )
        for page in (first, second):
            until(page, "raced")
    shown = "document.querySelectorAll('#article mark[data-verdict=agreed]').length"
    for page in (first, second):
        until(page, f"{SAID}.length === 12 && {shown} === 12")


OVERWRITE = """([name, entry]) => {
    const key = "presscheck:" + name, kept = JSON.parse(localStorage.getItem(key));
    localStorage.setItem(key, JSON.stringify({ ...kept, reader: [entry], seen: [["another", 1]] }));
    localStorage.setItem("presscheck:articles", "[]");
}"""
"""What a tab stores that has seen nothing yet of what this one has said and kept."""


def test_what_a_tab_writes_over_unseen_is_written_again(context: BrowserContext, server: str) -> None:
    page, other = context.new_page(), context.new_page()
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    judge(page, 'mark[data-level="anonymous"]', "agree")
    until(page, f"{SAID}.length === 1 && {LISTED}.length === 1")
    other.goto(server + "css/page.css")  # the same origin, without a page
    (name,) = other.evaluate(NAMED)
    start = ARTICLE.index("“Nobody")
    entry = {"finding": None, "start": start, "end": start + 24, "rule": None, "verdict": "comment", "reason": None, "note": "Ask her", "by": "reader",
             "at": "2026-01-01T00:00:00Z"}  # fmt: skip
    other.evaluate(OVERWRITE, [name, entry])
    until(other, f"{SAID}.sort().join() === 'agree,comment' && {LISTED}.length === 1")
    expect(page.locator("#article mark[data-verdict=agreed]")).to_have_count(1)
    judge(page, 'mark[data-level="anonymous"]', "agree")  # taken back: it stays away, although another tab had it
    until(other, f"{SAID}.join() === 'comment' && JSON.parse(localStorage['presscheck:articles'])[0].agreed === 0")
    other.evaluate("localStorage.setItem('presscheck:articles', '[]')")
    until(other, f"{LISTED}.length === 1")
    other.evaluate("localStorage.clear()")
    page.wait_for_timeout(500)  # what would come back would be there by now
    assert other.evaluate(LISTED) == []


# ---------- half-written ----------


def half_written(page: Page, mark: str, do: str, words: str) -> None:
    """Begin a note, and do not keep it."""
    page.locator(mark).first.locator("a").first.click()
    page.locator(f'.note.is-open [data-do="{do}"]').first.click()
    page.locator("#hand-words").press_sequentially(words)


@pytest.mark.parametrize("do", ["comment", "dispute"])
def test_a_half_written_note_survives_a_reload(page: Page, server: str, do: str) -> None:
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    half_written(page, 'mark[data-level="anonymous"]', do, "Ask <the> har")
    page.reload()
    until(page, marked("presscheck-reviewed"))
    expect(page.locator("#hand-words")).to_have_value("Ask <the> har")
    page.goto("about:blank")
    page.goto(server)  # without the mark in the address
    until(page, marked("presscheck-reviewed"))
    expect(page.locator("#hand-words")).to_have_value("Ask <the> har")
    page.locator("#hand-words").press_sequentially("bour")
    page.locator(f'.note.is-open [data-do="keep-{do}"]').click()
    expect(page.locator("#hand-words")).to_have_count(0)
    until(page, f"{SAID}.join() === {do!r}")
    page.reload()
    until(page, marked("presscheck-reviewed"))
    expect(page.locator(".note.is-open")).to_contain_text("Ask <the> harbour")
    expect(page.locator("#hand-words")).to_have_count(0)


def test_notes_begun_on_two_marks_wait_in_both(page: Page, server: str) -> None:
    """Another note is opened, another article too: what was being written stands where it was, until it is cancelled."""
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    half_written(page, 'mark[data-level="anonymous"]', "comment", "One half")
    half_written(page, 'mark[data-level="named"]', "comment", "Another half")
    page.locator('.note.is-open [data-do="dispute"]').click()  # it goes over to the other form
    expect(page.locator("#hand-words")).to_have_value("Another half")
    page.keyboard.press("Escape")
    expect(page.locator("#hand-words")).to_have_count(0)
    expect(page.locator('.note[data-level="anonymous"] .n-hand')).to_contain_text("half-written")
    front(page)
    box(page).fill("Another Boat\n\n“No,” claimed one friend.")
    mark_up(page)
    expect(page.locator("#hand-words")).to_have_count(0)
    front(page)
    page.locator("#recent-list a", has_text="Ferry").click()
    until(page, "document.querySelectorAll('#hand-words').length === 1")
    expect(page.locator("#hand-words")).to_have_value("One half")
    page.locator('.note.is-open [data-do="cancel"]').click()
    expect(page.locator("#hand-words")).to_have_count(0)
    page.reload()
    until(page, marked("presscheck-reviewed"))
    assert page.locator("#hand-words").count() == 0
    assert not page.evaluate("Object.keys(localStorage).some((key) => key.includes(':unfinished:'))")


STAGES = {
    "typing": "document.getElementById('article-text').dispatchEvent(new Event('input', { bubbles: true }))",
    "asking before the engine is up": None,
    "sending": "document.getElementById('mark').click()",
    "reviewing": "document.getElementById('mark').click()",
    "drawing": "document.getElementById('mark').click()",
}
"""What the reader has done when the page is reloaded under it."""

UNDER_WAY = {
    "reviewing": "document.body.dataset.state !== 'front'",
    "drawing": "document.querySelectorAll('#article mark').length > 0",
}
"""How the page looks at that moment."""


@pytest.mark.parametrize("stage", STAGES)
def test_a_reload_in_the_middle_brings_the_article_back(page: Page, server: str, stage: str) -> None:
    page.goto(server)
    text = ARTICLE + "\n\n“It is over,” said Abel Norrish." * (300 if stage in UNDER_WAY else 1)
    until(page, marked("presscheck-page" if "before" in stage else "presscheck-engine"))
    page.evaluate("(text) => { document.getElementById('article-text').value = text; }", text)
    page.evaluate(STAGES[stage] or "document.getElementById('mark').click()")
    if stage in UNDER_WAY:
        until(page, UNDER_WAY[stage])
    page.reload()
    until(page, marked("presscheck-engine"))
    assert page.evaluate("document.getElementById('article-text').value") == text
    if not page.locator("#front").is_visible():
        until(page, marked("presscheck-reviewed"))
        assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_a_verdict_survives_a_reload_at_once(page: Page, server: str) -> None:
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    page.locator('mark[data-level="anonymous"] a').first.click()
    page.evaluate("document.querySelector('.note.is-open [data-do=agree]').click(); location.reload()")
    until(
        page,
        "performance.getEntriesByName('presscheck-reviewed').length && document.querySelector('#article mark[data-verdict]')",
    )
    assert page.locator("#article mark[data-verdict]").first.get_attribute("data-level") == "anonymous"


CLOCK = """(start) => {
    const Real = Date, now = (step) => Real.parse(start) + Math.floor(performance.now() / step) * step;
    Date = class extends Real { constructor(...given) { super(...(given.length ? given : [now(600_000)])); } static now() { return now(500); } };
}"""
"""A clock that begins somewhere else, tells minutes by tens, and ticks twice a second: one that stood still would stop MicroPython's waiting."""


@pytest.mark.parametrize("clock", ["1970-01-01T00:00:00Z", "2099-12-31T12:00:00Z"])
def test_a_clock_that_is_wrong_and_coarse_loses_no_article(page: Page, server: str, clock: str) -> None:
    page.add_init_script(f"({CLOCK})({clock!r})")
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    ready(page, server)
    for text in (ARTICLE, "Another Boat\n\n“No,” claimed one friend."):
        box(page).fill(text)
        mark_up(page)
        front(page)
    until(page, f"{LISTED}.length === 2")
    expect(page.locator("#recent-list li")).to_have_count(2)
    expect(page.locator("#recent-list")).to_contain_text("today")
    assert all(name.startswith(clock[:4]) for name in page.evaluate(NAMED))
    assert errors == []


def test_what_is_too_long_to_be_read_stays_in_the_box_and_is_told(page: Page, server: str) -> None:
    """More than the engine's memory is sure to hold: refused before anything is sent to it."""
    ready(page, server)
    page.evaluate("document.getElementById('article-text').value = 'The boats went out. '.repeat(650000)")
    page.evaluate("document.getElementById('mark').click()")
    expect(page.get_by_role("alert")).to_contain_text("too long to be read at once")
    expect(page.get_by_role("alert")).to_contain_text("13,000,000")
    assert page.evaluate("document.getElementById('article-text').textLength") == 13_000_000
    box(page).fill(ARTICLE)
    mark_up(page)
    assert words(page, "quote.anonymous") == ["“But we knew,”"]


def test_what_is_too_long_to_be_kept_is_reviewed_and_told(page: Page, server: str) -> None:
    """Beyond what a browser's storage holds: on the screen, named as not kept, and no other article is pushed out for it."""
    ready(page, server)
    box(page).fill(ARTICLE)
    mark_up(page)
    until(page, f"{LISTED}.length === 1")
    front(page)
    page.evaluate(
        "(text) => { document.getElementById('article-text').value = text + 'The boats went out. '.repeat(80000); }",
        ARTICLE,
    )
    page.evaluate("performance.clearMarks('presscheck-reviewed'), document.getElementById('mark').click()")
    until(page, marked("presscheck-reviewed"))
    expect(page.get_by_role("alert")).to_contain_text("too long for this browser’s storage")
    assert words(page, "quote.anonymous") == ["“But we knew,”"]
    assert page.evaluate(LISTED) == ["Ferry To Close After 140 Years"]


def test_a_network_that_goes_in_the_middle_of_a_fetch_is_told(context: BrowserContext, server: str) -> None:
    page = context.new_page()
    asked: list[Route] = []
    page.route("**/relay?url=*", lambda route: asked.append(route))
    ready(page, server)
    box(page).fill(ARTICLE)
    page.locator("#address").fill("https://lantern.example/ferry")
    page.locator("#address").press("Enter")
    until(page, "document.getElementById('engine').textContent.includes('Site asked')")
    while not asked:
        page.wait_for_timeout(50)
    context.set_offline(True)
    asked[0].abort("internetdisconnected")
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no network")
    expect(page.locator("#refused-what")).to_contain_text("Nothing that you wrote is lost")
    assert box(page).input_value() == ARTICLE
    assert page.locator("#address").input_value() == "https://lantern.example/ferry"
    context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    while len(asked) < 2:
        page.wait_for_timeout(50)
    asked[1].fulfill(json={"url": "https://lantern.example/ferry", "kind": "text", "content": ARTICLE})
    until(page, marked("presscheck-reviewed"))


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
