"""What a reader does while the page still waits for something: the newest act holds, and nothing that was typed is lost."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from presscheck import as_json, review_text
from presscheck.deflate import deflate
from presscheck.link.writing import encode
from steps import as_new, box, link, mark_up
from waiting import SOON, Held, marked, until

ARTICLE = "Ferry To Close After 140 Years\n\n“But we knew,” claimed one insider.\n\n“Nobody wanted this vote,” said Abel Norrish, who chairs the board."
OTHER = "Weir Repairs Begin\n\n“It held,” said Ines Kallow.\n\n“For now,” claimed one friend."
TYPED = "Half a thought that nobody has marked yet."

TITLE = "document.querySelector('#article h1')?.textContent"
STATE = "document.body.dataset.state"
KEPT = "Object.keys(localStorage).filter((key) => /^presscheck:(?!draft|articles$)/.test(key)).concat(JSON.parse(localStorage['presscheck:articles'] || '[]'))"
FILL = "(text) => { document.getElementById('article-text').value = text; }"

DROPS = """(drops) => drops.forEach((files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
    document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
})"""
"""One drop behind the other, each of [name, text] files, before the page has had its turn."""


@pytest.fixture(scope="module")
def profile(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """A profile in which the engine has been up before, so that it comes up quickly."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-engine"))
    yield context
    context.close()


@pytest.fixture
def desk(profile: BrowserContext, server: str) -> Iterator[Page]:
    """The page with its engine up and nothing kept; at the end, no error may have gone unnoticed."""
    page = profile.new_page()
    errors = noted(page)
    as_new(page, server)
    yield page
    page.close()
    assert errors == []


def noted(page: Page) -> list[str]:
    """The errors that are told from now on, of JavaScript and of MicroPython."""
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if "Traceback" in line.text else None)
    return errors


def rows(page: Page) -> list[str]:
    """The titles of the recent articles."""
    return page.locator("#recent-list a").all_inner_texts()


# ---------- files ----------


def test_two_files_dropped_one_behind_the_other_keep_their_own_words(desk: Page) -> None:
    """The first takes the engine longer to open."""
    long = "".join(f"<p>The first file, line {number}.</p>" for number in range(2_000))
    desk.evaluate(DROPS, [[["one.html", long]], [["two.txt", "The second file."]]])
    expect(box(desk)).to_have_value("The second file.")
    desk.get_by_role("button", name="Put back what was here").click()
    assert box(desk).input_value().startswith("The first file, line 0.")
    expect(desk.get_by_role("alert")).to_be_hidden()


def test_a_file_does_not_take_the_place_of_what_was_marked_meanwhile(desk: Page) -> None:
    desk.evaluate(FILL, ARTICLE)
    desk.evaluate(
        f"(drops) => {{ ({DROPS})(drops); document.getElementById('mark').click(); }}", [[["weir.txt", OTHER]]]
    )
    expect(desk.get_by_role("alert")).to_contain_text("weir.txt")
    until(desk, marked("presscheck-reviewed"))
    assert desk.evaluate(TITLE) == "Ferry To Close After 140 Years"
    desk.get_by_role("alert").get_by_role("button", name="Mark it up").click()
    until(desk, f"{TITLE} === 'Weir Repairs Begin' && {STATE} === 'review'")
    desk.get_by_role("button", name="New article").click()
    expect(desk.locator("#recent-list li")).to_have_count(2)
    assert sorted(rows(desk)) == ["Ferry To Close After 140 Years", "Weir Repairs Begin"]


def test_several_files_leave_alone_what_was_marked_meanwhile(desk: Page) -> None:
    """Neither its review nor what is shared of it is touched; the files that were still to come are listed unmarked."""
    desk.evaluate(FILL, ARTICLE)
    files = [["a.txt", OTHER], ["b.txt", "The Last Boat\n\n“No,” said Dov Marchetti."]]
    desk.evaluate(f"(drops) => {{ ({DROPS})(drops); document.getElementById('mark').click(); }}", [files])
    until(desk, marked("presscheck-reviewed"))
    assert desk.evaluate(TITLE) == "Ferry To Close After 140 Years"
    expect(desk.locator("#said")).to_contain_text("2 files")
    desk.get_by_role("button", name="Share", exact=True).click()
    until(desk, "document.getElementById('share-link').value")
    shared = desk.locator("#share-link").input_value()
    assert shared.endswith(link(ARTICLE))
    desk.keyboard.press("Escape")
    desk.get_by_role("button", name="New article").click()
    expect(desk.locator("#recent-list li")).to_have_count(3)
    assert {title.split()[0] for title in rows(desk)} == {"Ferry", "Weir", "The"}


# ---------- examples, addresses ----------


def test_an_example_that_comes_late_does_not_take_the_place_of_what_was_marked(desk: Page) -> None:
    example = Held(desk, "**/examples/*.txt")
    desk.get_by_role("button", name="Try an example").click()
    example.come()
    box(desk).fill(ARTICLE)
    mark_up(desk)
    example.let_go()
    assert desk.evaluate(TITLE) == "Ferry To Close After 140 Years"
    desk.get_by_role("button", name="Edit text").click()
    expect(box(desk)).to_have_value(ARTICLE)


def test_an_example_is_marked_whatever_is_typed_at_that_moment(desk: Page) -> None:
    """While what was in the box is being kept."""
    box(desk).fill(TYPED)
    desk.evaluate(
        """(typed) => {
            const real = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, words) {
                real.call(this, key, words);
                if (words !== typed || key.includes("draft")) return;
                const box = document.getElementById("article-text");
                box.value = "Came at once.";
                box.dispatchEvent(new InputEvent("input", { inputType: "insertText", bubbles: true }));
            };
        }""",
        TYPED,
    )
    desk.get_by_role("button", name="Try an example").click()
    until(desk, marked("presscheck-reviewed"))
    assert len(desk.locator("#article").inner_text()) > 500
    desk.locator(".brand").click()
    expect(box(desk)).to_have_value("Came at once.")
    expect(desk.locator("#recent-list")).to_contain_text(TYPED)


PAGE = {"url": "https://lantern.example/weir", "kind": "text", "content": OTHER}
REFUSED = {"refused": "unknown", "says": "No such site."}


def fetched(page: Page) -> Held:
    """An address that is being fetched, until the answer is let go."""
    asked = Held(page, "**/relay?url=*")
    page.locator("#address").fill("https://lantern.example/weir")
    page.locator("#address").press("Enter")
    asked.come()
    return asked


def test_a_page_that_comes_late_waits_beside_what_was_marked_meanwhile(desk: Page) -> None:
    asked = fetched(desk)
    box(desk).fill(ARTICLE)
    mark_up(desk)
    asked.let_go(json=PAGE)
    assert desk.evaluate(TITLE) == "Ferry To Close After 140 Years"
    alert = desk.get_by_role("alert")
    expect(alert).to_contain_text("lantern.example")
    alert.get_by_role("button", name="Mark it up").click()
    until(desk, f"{TITLE} === 'Weir Repairs Begin' && {STATE} === 'review'")


def test_a_refusal_that_comes_late_leaves_the_reader_where_they_are(desk: Page) -> None:
    asked = fetched(desk)
    box(desk).fill(ARTICLE)
    mark_up(desk)
    asked.let_go(json=REFUSED)
    expect(desk.get_by_role("alert")).to_contain_text("There is no site named lantern.example")
    assert desk.evaluate(STATE) == "review"
    assert desk.evaluate(TITLE) == "Ferry To Close After 140 Years"


def test_cancel_stops_the_review_that_is_under_way_beside_a_fetch(desk: Page) -> None:
    asked = fetched(desk)
    desk.evaluate(FILL, "“But we knew,” claimed one insider.\n\n" * 4_000)
    desk.get_by_role("button", name="Mark it up").click()
    until(desk, f"{STATE} === 'busy'")
    desk.evaluate("document.getElementById('cancel').click()")
    expect(box(desk)).to_be_visible()
    asked.let_go(json=PAGE)


# ---------- links ----------

CHANGED = """(hash) => new Promise((done) => {
    addEventListener("hashchange", () => done(), { once: true });
    location.hash = hash;
})"""
"""Another address, and the page has been told of it."""

LONG = link("A Long One\n\n" + "\n\n".join(f"“Boat {number} is gone,” claimed one insider." for number in range(800)))


def test_the_newer_of_two_links_is_the_one_that_opens(desk: Page) -> None:
    desk.evaluate(CHANGED, LONG)
    desk.evaluate(CHANGED, link(OTHER))
    until(desk, f"{TITLE} === 'Weir Repairs Begin' && {STATE} === 'review'")
    desk.wait_for_timeout(2 * SOON)
    assert desk.evaluate(TITLE) == "Weir Repairs Begin"


def test_a_link_gives_way_to_a_new_article_that_was_begun_meanwhile(desk: Page) -> None:
    box(desk).fill(ARTICLE)
    mark_up(desk)
    desk.evaluate(f"(hash) => ({CHANGED})(hash).then(() => document.getElementById('new').click())", LONG)
    desk.keyboard.insert_text(TYPED)
    desk.wait_for_timeout(2 * SOON)
    expect(box(desk)).to_be_visible()
    expect(box(desk)).to_have_value(TYPED)


def test_what_differs_in_a_link_is_not_shown_without_it(desk: Page) -> None:
    forged = as_json(review_text(ARTICLE))
    forged["findings"] = []
    desk.evaluate(CHANGED, "#" + encode(forged, deflate))
    alert = desk.get_by_role("alert")
    expect(alert).to_contain_text("The marks differ")
    desk.locator(".brand").click()
    alert.get_by_role("button", name="See what differs").click()
    expect(alert).to_be_hidden()
    expect(desk.locator("#dialog")).to_be_hidden()


def test_a_link_that_comes_while_an_article_is_drawn_is_drawn_alone(desk: Page) -> None:
    desk.evaluate(FILL, "“But we knew,” claimed one insider.\n\n" * 600)
    desk.get_by_role("button", name="Mark it up").click()
    until(desk, "document.querySelectorAll('#article mark').length > 0")
    desk.evaluate(f"location.hash = {link(OTHER)!r}")
    until(desk, f"{TITLE} === 'Weir Repairs Begin' && {STATE} === 'review'")
    assert "But we knew" not in desk.locator("#article").inner_text()


def test_a_link_is_opened_before_the_rest_of_the_page_has_come(page: Page, server: str) -> None:
    """Into the same window, while the modules that no start waits for are still on their way."""
    rest = Held(page, "**/runtime/page/later.bin")
    page.goto(server)
    until(page, marked("presscheck-page"))
    page.evaluate(CHANGED, link(OTHER))
    rest.come()
    rest.let_go()
    until(page, f"{TITLE} === 'Weir Repairs Begin' && {STATE} === 'review'")


def test_an_engine_that_fails_late_takes_no_link_off_the_screen(page: Page, server: str) -> None:
    engine = Held(page, "**/runtime/pyodide/*.wasm")
    page.goto(server)
    engine.come()
    box(page).fill(ARTICLE)
    page.get_by_role("button", name="Mark it up").click()
    until(page, f"{STATE} === 'busy'")
    page.evaluate(f"location.hash = {link(OTHER)!r}")
    until(page, f"{TITLE} === 'Weir Repairs Begin' && {STATE} === 'review'")
    engine.let_go(status=404, body="not here")
    expect(page.get_by_role("alert")).to_contain_text("engine did not load")
    assert page.evaluate(STATE) == "review"
    assert page.evaluate(TITLE) == "Weir Repairs Begin"


# ---------- what is kept ----------


@pytest.mark.parametrize("does", ["types", "marks"])
def test_the_article_of_the_last_visit_does_not_come_over_what_was_begun_in_this(
    desk: Page, server: str, does: str
) -> None:
    box(desk).fill(ARTICLE)
    mark_up(desk)
    rules = Held(desk, "**/runtime/rules.json")
    desk.goto(server)
    rules.come()
    until(desk, marked("presscheck-engine"))
    box(desk).fill(OTHER)
    if does == "marks":
        mark_up(desk)
    rules.let_go()
    if does == "marks":
        assert desk.evaluate(TITLE) == "Weir Repairs Begin"
    else:
        expect(box(desk)).to_be_visible()
        expect(box(desk)).to_have_value(OTHER)


def test_a_review_that_was_cancelled_leaves_its_text_to_be_kept(page: Page, server: str) -> None:
    """Marked is what has its marks; until then a text counts as typed, and "New article" lists it."""
    Held(page, "**/runtime/pyodide/*.wasm")  # the engine never comes
    page.goto(server)
    until(page, marked("presscheck-page"))
    box(page).fill(ARTICLE)
    page.get_by_role("button", name="Mark it up").click()
    until(page, f"{STATE} === 'busy'")
    page.locator("#cancel").click()
    expect(box(page)).to_have_value(ARTICLE)
    page.evaluate("document.getElementById('new').click()")
    expect(box(page)).to_have_value("")
    expect(page.locator("#recent-list")).to_contain_text("Ferry To Close")


AT_ONCE = """(press) => new MutationObserver((_, observer) => {
    if (document.body.dataset.state !== "busy") return;
    observer.disconnect();
    document.getElementById(press).click();
}).observe(document.body, { attributeFilter: ["data-state"] })"""
"""Press something as soon as a review has begun."""


def test_a_review_that_was_cancelled_stays_in_the_box_alone(desk: Page) -> None:
    box(desk).fill(ARTICLE)
    desk.evaluate(AT_ONCE, "cancel")
    desk.get_by_role("button", name="Mark it up").click()
    expect(box(desk)).to_have_value(ARTICLE)
    until(desk, f"{KEPT}.length === 0")
    desk.wait_for_timeout(SOON)
    assert desk.evaluate(KEPT) == []


def test_a_file_whose_review_was_cancelled_waits_under_recent(desk: Page) -> None:
    """It is marked without going through the box, where it would be otherwise."""
    long = "Ferry To Close After 140 Years\n\n" + "The boat left at noon. " * 25_000
    desk.evaluate(AT_ONCE, "cancel")
    desk.evaluate(DROPS, [[["ferry.txt", long]]])
    expect(desk.locator("#recent-list")).to_contain_text("Ferry To Close")
    expect(box(desk)).to_have_value("")
    desk.evaluate("performance.clearMarks('presscheck-reviewed')")
    desk.locator("#recent-list a").first.click()
    until(desk, marked("presscheck-reviewed"))
    assert desk.evaluate(TITLE) == "Ferry To Close After 140 Years"


@pytest.mark.parametrize("press", ["Mark it up", "Try an example", "How it judges"])
def test_a_button_pressed_before_the_page_can_hear_it_is_heard(page: Page, server: str, press: str) -> None:
    """On a slow line: the words are typed and the button is pressed before the page's own code has come."""
    code = Held(page, "**/runtime/page/page.bin")
    page.goto(server)
    code.come()
    box(page).fill(ARTICLE)
    page.get_by_role("button", name=press).click()
    code.let_go()
    if press == "How it judges":
        expect(page.get_by_role("dialog", name=press)).to_be_visible()
    else:
        until(page, marked("presscheck-reviewed"))
        assert (page.evaluate(TITLE) == "Ferry To Close After 140 Years") is (press == "Mark it up")
        page.get_by_role("button", name="New article").click()
        expect(box(page)).to_have_value("")
        assert len(rows(page)) == (1 if press == "Mark it up" else 2)


def test_what_was_typed_beside_an_open_article_is_kept_over_a_reload(desk: Page) -> None:
    box(desk).fill(ARTICLE)
    mark_up(desk)
    desk.get_by_role("button", name="New article").click()
    box(desk).fill(TYPED)
    desk.evaluate("performance.clearMarks('presscheck-reviewed')")
    desk.get_by_role("link", name="Ferry To Close").click()
    until(desk, marked("presscheck-reviewed"))
    desk.reload()
    until(desk, marked("presscheck-reviewed"))
    desk.get_by_role("button", name="New article").click()
    expect(desk.locator("#recent-list")).to_contain_text(TYPED)


def test_clearing_all_clears_what_was_being_kept_at_that_moment(desk: Page) -> None:
    """A verdict is given, and what was typed is set aside, in the turn in which all is to be cleared."""
    box(desk).fill(ARTICLE)
    mark_up(desk)
    until(desk, f"{KEPT}.length > 0")
    desk.locator('mark[data-level="anonymous"] a').first.click()
    desk.evaluate(
        """(typed) => {
            document.getElementById("article-text").value = typed;
            document.querySelector(".note.is-open [data-do=agree]").click();
            document.getElementById("new").click();
            document.getElementById("forget").click();
        }""",
        TYPED,
    )
    expect(desk.locator("#undo")).to_contain_text("All cleared")
    desk.wait_for_timeout(SOON)
    assert desk.evaluate(KEPT) == []
    expect(desk.locator("#recent")).to_be_hidden()


def test_an_article_that_is_removed_while_another_is_kept_stays_away(desk: Page) -> None:
    for text in (ARTICLE, OTHER):
        box(desk).fill(text)
        mark_up(desk)
        desk.get_by_role("button", name="New article").click()
    expect(desk.locator("#recent-list li")).to_have_count(2)
    desk.evaluate("performance.clearMarks('presscheck-reviewed')")
    desk.get_by_role("link", name="Weir Repairs").click()
    until(desk, marked("presscheck-reviewed"))
    desk.locator('mark[data-level="anonymous"] a').first.click()
    desk.evaluate(
        """() => {
            document.querySelector(".note.is-open [data-do=agree]").click();
            document.getElementById("new").click();
            for (const row of document.querySelectorAll("[data-forget]")) row.click();
        }"""
    )
    expect(desk.locator("#recent-list li")).to_have_count(0)
    desk.wait_for_timeout(SOON)
    assert desk.evaluate(KEPT) == []


# ---------- what was said ----------


def test_what_was_taken_away_is_offered_back_beside_its_article_alone(desk: Page) -> None:
    box(desk).fill(ARTICLE)
    mark_up(desk)
    desk.locator('mark[data-level="anonymous"] a').first.click()
    desk.locator('.note.is-open [data-do="comment"]').click()
    desk.locator("#hand-words").fill("Ask her")
    desk.locator('.note.is-open [data-do="keep-comment"]').click()
    desk.locator('.note.is-open [data-do="uncomment"]').click()
    expect(desk.locator("#undo")).to_contain_text("Comment removed")
    desk.get_by_role("button", name="New article").click()
    expect(desk.locator("#undo")).to_be_hidden()
    desk.get_by_role("heading", level=1).click()
    desk.keyboard.press("Control+Z")


NOTES = """{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [{"type": "Annotation", "motivation": "commenting",
 "body": {"type": "TextualBody", "value": "Ask him"}, "target": {"source": "x", "selector": {"type": "TextQuoteSelector", "exact": "Nobody wanted this vote"}}}]}"""


def test_notes_from_a_file_join_no_article_but_the_one_that_was_open(desk: Page) -> None:
    box(desk).fill(ARTICLE)
    mark_up(desk)
    desk.evaluate(
        f"(drops) => {{ ({DROPS})(drops); setTimeout(() => document.getElementById('new').click()); }}",
        [[["notes.json", NOTES]]],
    )
    expect(desk.get_by_role("alert")).to_contain_text("can’t be added")
    expect(desk.locator("#dialog")).to_be_hidden()


def test_notes_that_are_dropped_before_the_rest_of_the_page_has_come_are_told_of(page: Page, server: str) -> None:
    errors = noted(page)
    rest = Held(page, "**/runtime/page/later.bin")
    page.goto(server)
    until(page, marked("presscheck-page"))
    page.evaluate(DROPS, [[["notes.json", NOTES]]])
    rest.come()
    rest.let_go()
    expect(page.get_by_role("alert")).to_contain_text("can’t be added")
    assert errors == []


def test_the_link_holds_what_was_ticked_last(desk: Page) -> None:
    """A link that was asked for before the reader changed their mind is not shown."""
    box(desk).fill("\n\n".join(f"“Boat {number} is gone,” claimed one insider." for number in range(400)))
    mark_up(desk)
    desk.locator('mark[data-level="anonymous"] a').first.click()
    desk.locator('.note.is-open [data-do="agree"]').click()
    desk.locator('.note.is-open [data-do="comment"]').click()
    desk.locator("#hand-words").fill("Ask her")
    desk.locator('.note.is-open [data-do="keep-comment"]').click()
    desk.get_by_role("button", name="Share", exact=True).click()
    until(desk, "document.getElementById('share-link').value")
    desk.evaluate(
        """() => new Promise((done) => {
            const field = document.getElementById("share-link"), real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
            window.links = [];
            Object.defineProperty(field, "value", { get: () => real.get.call(field), set: (link) => { links.push(link); real.set.call(field, link); } });
            const untick = (name) => document.getElementById("share-" + name).click();
            untick("verdicts");
            setTimeout(() => done(untick("comments")), 30);
        })"""
    )
    until(desk, "links.length > 0")
    desk.wait_for_timeout(SOON)
    assert len(desk.evaluate("links")) == 1


def test_a_worksheet_keeps_its_answers_while_another_tab_says_something(
    desk: Page, profile: BrowserContext, server: str
) -> None:
    box(desk).fill(ARTICLE)
    mark_up(desk)
    until(desk, f"{KEPT}.length > 0")
    desk.get_by_role("button", name="Worksheet").click()
    desk.evaluate("getSelection().selectAllChildren(document.querySelector('#article h1'))")
    desk.locator("#article h1").dispatch_event("mouseup")
    desk.locator('[data-pick="headline"]').click()
    answers = desk.locator('#article h1 mark[data-level="own"]')
    expect(answers).to_have_count(1)
    stored = (
        "Object.entries(localStorage).find(([key, row]) => /^presscheck:2.*Z$/.test(key) && row.includes('worksheet'))"
    )
    until(desk, stored)
    other = profile.new_page()
    other.goto(server + "css/page.css")
    other.evaluate(
        """([key, row]) => {
            const kept = JSON.parse(row);
            delete kept.worksheet;
            const entry = { finding: null, start: 0, end: 5, rule: null, verdict: "comment", reason: null, note: "x", by: "reader", at: "2026-01-01T00:00:00Z" };
            localStorage.setItem(key, JSON.stringify({ ...kept, reader: [entry], seen: [["another", 1]] }));
        }""",
        other.evaluate(stored),
    )
    expect(desk.locator("#lost")).to_contain_text("commented")
    expect(answers).to_have_count(1)
    until(other, stored)
    other.close()
