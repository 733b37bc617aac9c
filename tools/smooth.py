"""Measures how the page feels: when a marked article can be read, and whether a long one scrolls and types smoothly.

    .venv/bin/python tools/smooth.py [ARTICLE]

ARTICLE is a text file, by default one of the page's own examples. Run it on a machine that does nothing else.
"""

import json
import pathlib
import statistics
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from desk.browsers import QUIET, chromium
from screenshots import ROOT, served, waited

RUNS = 7
LONG = 200_000
"""Characters of the long article."""

READABLE = 200
"""Milliseconds within which the first screen of marked text should be painted after the engine's answer."""

LONGEST = 100
"""Milliseconds of the processor that no task of the page may take while it is scrolled or typed into."""

LONG_TASK = 50
"""Milliseconds from which a browser calls a task long."""

PUT = """(text) => {
    const box = document.getElementById("article-text");
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}"""
"""A driver's own way types the text line by line, which takes a browser minutes."""

TAKEN = "document.getElementById('front').hidden || document.getElementById('article-text').textLength > 0"
"""Whether the box still holds the article before, or is not there."""

SPAN = """() => performance.getEntriesByName("presscheck-readable").at(-1).startTime
    - performance.getEntriesByName("presscheck-answered").at(-1).startTime"""


def long_article() -> str:
    """The page's own articles, again and again."""
    both = "\n\n".join((ROOT / "examples" / f"{name}.txt").read_text("utf-8") for name in ("tabloid", "careful"))
    return "\n\n".join([both] * (LONG // len(both) + 1))[:LONG]


def put(page: Page, text: str) -> None:
    """Put a text into the box."""
    if not page.locator("#article-text").is_visible():
        page.locator("#new").click()
        while page.evaluate(TAKEN):
            time.sleep(0.05)
    page.evaluate(PUT, text)


def review(page: Page) -> None:
    """Have the text in the box marked."""
    page.evaluate("performance.clearMarks('presscheck-reviewed'); performance.clearMarks('presscheck-readable')")
    page.locator("#mark").click()
    waited(page, "presscheck-reviewed")
    waited(page, "presscheck-readable")


def mark_up(page: Page, text: str) -> None:
    """Review a text."""
    put(page, text)
    review(page)


class Task(NamedTuple):
    """A task of the page's own thread: milliseconds by the clock, and of the processor, which others don't lengthen."""

    clock: float
    cpu: float


def watched(page: Page, what: str, act: Callable[[Page], None]) -> float:
    """Do something and print the tasks over 50 ms that it took; the processor's milliseconds of the longest."""
    browser = page.context.browser
    assert browser
    browser.start_tracing(page=page, categories=["toplevel"])
    act(page)
    time.sleep(0.5)
    tasks = tasks_of(browser.stop_tracing())
    longest = Task(max(task.clock for task in tasks), max(task.cpu for task in tasks))
    count = sum(task.clock > LONG_TASK for task in tasks)
    told = f"{count} tasks over {LONG_TASK} ms, the longest {longest.clock:.0f} ms by the clock"
    print(f"{what}: {told}, {longest.cpu:.0f} ms of the processor", flush=True)
    return longest.cpu


def tasks_of(trace: bytes) -> list[Task]:
    """The tasks of the thread that the page runs on: of the renderers' main threads, the one that did most."""
    events = json.loads(trace)["traceEvents"]
    mains = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    found: dict[tuple[int, int], list[Task]] = {thread: [] for thread in mains}
    for event in events:
        thread = event["pid"], event["tid"]
        if thread in mains and event["name"] == "ThreadControllerImpl::RunTask" and "dur" in event:
            found[thread].append(Task(event["dur"] / 1000, event.get("tdur", event["dur"]) / 1000))
    return max(found.values(), key=lambda tasks: sum(task.cpu for task in tasks))


def bare_box(page: Page, text: str) -> None:
    """A box with the same text in a page that has nothing else: what a browser itself takes to lay it out."""
    page.set_content("<textarea id=article-text style='width: 40rem; font: 1.25rem/2rem serif'></textarea>")
    page.evaluate(PUT, text)
    time.sleep(0.5)


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
        print(
            f"readable after the answer: median {statistics.median(spans):.0f} ms, longest {max(spans):.0f} ms",
            flush=True,
        )
        put(page, long_article())
        time.sleep(1)
        longest = [watched(page, "200 KB, review", review)]
        print(f"200 KB, readable after the answer: {page.evaluate(SPAN):.0f} ms")
        longest += [watched(page, f"200 KB, {act.__name__}", act) for act in (scroll, step, comment, edit)]
        bare = browser.new_page(viewport={"width": 1440, "height": 900})
        watched(bare, "200 KB in a box and nothing else, for comparison", lambda page: bare_box(page, long_article()))
        browser.close()
    return int(statistics.median(spans) > READABLE or max(longest) > LONGEST)


if __name__ == "__main__":
    sys.exit(main())
