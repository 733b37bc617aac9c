"""Measures how the page feels: when a marked article can be read, and whether a long one scrolls and types smoothly.

    .venv/bin/python tools/smooth.py [ARTICLE]

ARTICLE is a text file, by default one of the page's own examples. Run it on a machine that does nothing else.
"""

import pathlib
import statistics
import sys
import time
from collections.abc import Callable

from playwright.sync_api import Page, sync_playwright

from desk.browsers import QUIET, chromium
from screenshots import ROOT, served, waited

RUNS = 7
LONG = 200_000
"""Characters of the long article."""

READABLE = 200
"""Milliseconds within which the first screen of marked text should be painted after the engine's answer."""

LONGEST = 100
"""Milliseconds that no task of the page may take while it is scrolled or typed into."""

WATCH = """() => {
    self.tasks = [];
    self.watch = new PerformanceObserver((list) => self.tasks.push(...list.getEntries().map((task) => task.duration)));
    self.watch.observe({ type: "longtask" });
}"""
TASKS = """() => {
    self.tasks.push(...self.watch.takeRecords().map((task) => task.duration));
    self.watch.disconnect();
    return self.tasks.map(Math.round);
}"""
PUT = """(text) => {
    const box = document.getElementById("article-text");
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}"""
"""A driver's own way types the text line by line, which takes a browser minutes."""

SPAN = """() => performance.getEntriesByName("presscheck-readable").at(-1).startTime
    - performance.getEntriesByName("presscheck-answered").at(-1).startTime"""


def long_article() -> str:
    """The page's own articles, again and again."""
    both = "\n\n".join((ROOT / "examples" / f"{name}.txt").read_text("utf-8") for name in ("tabloid", "careful"))
    return "\n\n".join([both] * (LONG // len(both) + 1))[:LONG]


def mark_up(page: Page, text: str) -> None:
    """Review a text that stands in the box."""
    if not page.locator("#article-text").is_visible():
        page.locator("#new").click()
    page.evaluate(PUT, text)
    page.evaluate("performance.clearMarks('presscheck-reviewed'); performance.clearMarks('presscheck-readable')")
    page.locator("#mark").click()
    waited(page, "presscheck-reviewed")
    waited(page, "presscheck-readable")


def watched(page: Page, what: str, act: Callable[[Page], None]) -> int:
    """Do something and print the tasks over 50 ms that it took; the longest."""
    page.evaluate(WATCH)
    act(page)
    time.sleep(0.5)
    tasks = page.evaluate(TASKS)
    print(f"{what}: {len(tasks)} tasks over 50 ms, the longest {max(tasks, default=0)} ms")
    return max(tasks, default=0)


def scroll(page: Page) -> None:
    """From top to bottom with the wheel, with a jump to the end and back."""
    page.mouse.move(700, 450)
    for _ in range(60):
        page.mouse.wheel(0, 700)
        time.sleep(0.05)
    for key in ("End", "Home"):
        page.keyboard.press(key)
        time.sleep(1)


def step(page: Page) -> None:
    """From mark to mark."""
    for _ in range(25):
        page.keyboard.press("n")
        time.sleep(0.1)


def comment(page: Page) -> None:
    """Write a comment into the open note."""
    page.locator(".note.is-open").get_by_role("button", name="Comment").click()
    page.keyboard.type("Is there anyone who would say this with a name?", delay=30)
    page.get_by_role("button", name="Keep comment").click()


def edit(page: Page) -> None:
    """Type into the middle of the text in the box."""
    page.locator("#edit").click()
    page.locator("#article-text").click()
    page.keyboard.type("Some more words, as one types them.", delay=30)
    time.sleep(1)


def main() -> int:
    """Print every figure; 1 where one is missed."""
    given = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "examples" / "tabloid.txt"
    with served(None) as where, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(where)
        waited(page, "presscheck-engine")
        spans = []
        for _ in range(RUNS):
            mark_up(page, given.read_text("utf-8"))
            spans.append(page.evaluate(SPAN))
        print(f"readable after the answer: median {statistics.median(spans):.0f} ms, longest {max(spans):.0f} ms")
        longest = [watched(page, "200 KB, review", lambda page: mark_up(page, long_article()))]
        print(f"200 KB, readable after the answer: {page.evaluate(SPAN):.0f} ms")
        longest += [watched(page, f"200 KB, {act.__name__}", act) for act in (scroll, step, comment, edit)]
        browser.close()
    return int(statistics.median(spans) > READABLE or max(longest) > LONGEST)


if __name__ == "__main__":
    sys.exit(main())
