"""Measures the page as a reader meets it: fresh profiles, in turn, against a bare Pyodide in the same run."""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Page, Playwright, sync_playwright

from desk.bench_growth import growth
from desk.bench_line import Line
from desk.bench_peer import against_peer
from desk.bench_report import report, write_report
from desk.browsers import QUIET, chromium
from desk.cli import main as command_line
from desk.runtime import PACKAGES, PYODIDE_PARTS, ROOT
from desk.site import LATER, build, sizes

SLOW_LINE = {"megabits": 20.0, "milliseconds": 40.0}
"""A middling home or phone line: the issue's own figures."""

PATIENCE = 120.0
"""Seconds after which a measurement counts as failed."""

ASKED_AGAIN = 150
"""Milliseconds between two questions to a page that is no longer being measured."""

MARKED = """([name, patience, since]) => new Promise((done, failed) => {
    const found = (entry) => { if (entry) done(entry.startTime); };
    const first = (list) => found(list.getEntriesByName(name).find((entry) => entry.startTime >= since));
    new PerformanceObserver(first).observe({ type: "mark", buffered: true });
    setTimeout(() => failed(new Error(`no ${name}`)), patience);
})"""
"""Waits in the page itself for a User Timing mark: asking again and again would take some of the time that is measured."""

WARM_REVIEWS = 5
EVERYTHING = "abcdefghijklm"
BARE_PAGE = '<!doctype html><meta charset="utf-8"><title>bare</title><script type="module" src="bare.mjs"></script>'
BARE_MODULE = """const worker = new Worker("worker.mjs", { type: "module" });
worker.onmessage = () => performance.mark("bare");
"""
BARE_WORKER = """import { loadPyodide } from "./pyodide/pyodide.mjs";
const pyodide = await loadPyodide();
postMessage(pyodide.runPython("1 + 1"));
"""
LONG_TASKS = """self.longTasks = [];
self.scriptsRun = [];
new PerformanceObserver((list) => {
    for (const task of list.getEntries()) self.longTasks.push([Math.round(task.startTime), Math.round(task.duration)]);
}).observe({ type: "longtask", buffered: true });
new PerformanceObserver((list) => {
    for (const frame of list.getEntries())
        for (const one of frame.scripts)
            self.scriptsRun.push([one.startTime, one.duration, one.invoker, one.sourceURL.split("/").pop()]);
}).observe({ type: "long-animation-frame", buffered: true });
"""
TASKS = """(() => ({
    tasks: self.longTasks,
    scripts: self.scriptsRun,
    marks: performance.getEntriesByType("mark").map((mark) => [mark.name, mark.startTime]),
}))()"""
SETTLED = 1000
"""Milliseconds that a browser gets to come up before a visit: its own start is not the page's."""

KILL = """(() => {
    for (const script of document.querySelectorAll("script[worker]")) script.xworker.terminate();
    return performance.now();
})()"""
"""Ends the engine as a browser short of memory does, without a word."""

SNAPSHOT_GONE = "caches.delete('presscheck-engine')"
SNAPSHOT_KEPT = "caches.open('presscheck-engine').then((cache) => cache.keys()).then((keys) => keys.length > 0)"
FILES_KEPT = "navigator.serviceWorker.getRegistration().then((one) => Boolean(one && one.active))"


def bare_page(folder: Path) -> None:
    """The yardstick: nothing but loadPyodide() in a worker, with Pyodide's files as they come."""
    (folder / "pyodide").mkdir(parents=True)
    for name in (*PYODIDE_PARTS, "pyodide-lock.json"):
        shutil.copyfile(PACKAGES / "pyodide" / name, folder / "pyodide" / name)
    built = next(folder.parent.glob("runtime/pyodide-*"))
    for copy in (*built.glob("*.br"), *built.glob("*.gz")):
        if "lock" not in copy.name:
            shutil.copyfile(copy, folder / "pyodide" / copy.name)
    for name, text in (("index.html", BARE_PAGE), ("bare.mjs", BARE_MODULE), ("worker.mjs", BARE_WORKER)):
        (folder / name).write_text(text)


@contextmanager
def serving(root: Path) -> Iterator[int]:
    """The port of the real server over a folder, in a process of its own, as a reader's machine has it."""
    command = [sys.executable, "-m", "desk.server", "--port", "0", "--root", str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        if server.stdout is None:
            raise RuntimeError("the server says nothing")
        yield int(server.stdout.readline().split("127.0.0.1:")[1].split("/")[0])
        server.terminate()


def wait_for(page: Page, expression: str) -> None:
    """Ask until it is so; the page's policy forbids the driver's own waiting."""
    end = time.monotonic() + PATIENCE
    while not page.evaluate(expression):
        if time.monotonic() > end:
            raise TimeoutError(expression)
        page.wait_for_timeout(ASKED_AGAIN)


def mark(page: Page, name: str, since: float = 0) -> float:
    """Milliseconds from the page's start to this mark, the first of them that was set `since` then."""
    return float(page.evaluate(MARKED, [name, 1000 * PATIENCE, since]))


class Reader:
    """A reader with a browser profile of their own, who comes to one address."""

    def __init__(self, playwright: Playwright, address: str) -> None:
        self.playwright, self.address = playwright, address
        self.profile = tempfile.mkdtemp(prefix="presscheck-bench-")

    @contextmanager
    def visit(self, path: str = "") -> Iterator[Page]:
        """One visit, with the browser started for it and closed after it."""
        context: BrowserContext = self.playwright.chromium.launch_persistent_context(
            self.profile, executable_path=chromium(), args=list(QUIET), headless=True
        )
        context.add_init_script(LONG_TASKS)
        page = context.pages[0]
        page.wait_for_timeout(SETTLED)
        page.goto(self.address + path, wait_until="commit")
        yield page
        context.close()

    def leave(self) -> None:
        """Throw the profile away."""
        shutil.rmtree(self.profile, ignore_errors=True)


class Bench:
    """The measurements, by name, a list of milliseconds each."""

    def __init__(self, playwright: Playwright, link: str, article: str, wanted: set[str]) -> None:
        self.playwright, self.link, self.article, self.wanted = playwright, link, article, wanted
        self.times: dict[str, list[float]] = {}
        self.tasks: list[dict[str, Any]] = []

    def note(self, name: str, milliseconds: float) -> None:
        self.times.setdefault(name, []).append(milliseconds)

    def round(self, address: str, suffix: str = "") -> None:
        """Each measurement once, so that what else the machine does falls on all alike."""
        self.bare(address, suffix)
        if self.wanted & set("bcdflm"):
            self.two_visits(address, suffix)
        if "e" in self.wanted:
            self.link_opened(address, suffix)

    def bare(self, address: str, suffix: str) -> None:
        """(a), which every ratio needs."""
        reader = Reader(self.playwright, address + "bare/index.html")
        with reader.visit() as page:
            self.note("a" + suffix, mark(page, "bare"))
        reader.leave()

    def two_visits(self, address: str, suffix: str) -> None:
        """(b) and (c), then (d), (f), (l) and (m) once everything is kept."""
        reader = Reader(self.playwright, address)
        with reader.visit() as page:
            self.note("c" + suffix, mark(page, "presscheck-page"))
            self.note("b" + suffix, mark(page, "presscheck-engine"))
            if not suffix:
                self.tasks.append(page.evaluate(TASKS))
            if self.wanted & set("dflm"):
                wait_for(page, SNAPSHOT_KEPT)
                wait_for(page, FILES_KEPT)
        if self.wanted & set("dflm"):
            with reader.visit() as page:
                self.note("d" + suffix, mark(page, "presscheck-engine"))
                if "f" in self.wanted and not suffix:
                    self.warm(page)
                if self.wanted & set("lm") and not suffix:
                    self.killed(page)
        reader.leave()

    def link_opened(self, address: str, suffix: str) -> None:
        """(e), by somebody who was never here."""
        reader = Reader(self.playwright, address)
        with reader.visit(f"#{self.link}") as page:
            self.note("e" + suffix, mark(page, "presscheck-reviewed"))
        reader.leave()

    def killed(self, page: Page) -> None:
        """(l) and (m): from the engine's end until the page has another, with the snapshot and without it."""
        for name in "lm":
            if name == "m":
                page.evaluate(SNAPSHOT_GONE)
            begun = page.evaluate(KILL)
            self.note(name, mark(page, "presscheck-again", begun) - begun)

    def warm(self, page: Page) -> None:
        """The article reviewed by the engine alone, and until its marks are on the screen, in a warm engine."""
        asked = json.dumps({"id": 990, "kind": "text"})
        times = page.evaluate(
            """async ([asked, text, times]) => {
                const worker = await document.querySelector("script[worker]").xworker.ready;
                const taken = [];
                for (let time = 0; time <= times; time++) {
                    const begun = performance.now();
                    await worker.sync.review(asked, text);
                    taken.push(performance.now() - begun);
                }
                return taken.slice(1);
            }""",
            [asked, self.article, WARM_REVIEWS],
        )
        for time_taken in times:
            self.note("f", time_taken)
        page.get_by_role("textbox", name="Article").fill(self.article)
        begun = page.evaluate("performance.now()")
        page.get_by_role("button", name="Mark it up").click()
        self.note("f, marks on screen", mark(page, "presscheck-reviewed") - begun)


def link_of(article: Path) -> str:
    """The article's review as a link's fragment."""
    printed = ROOT / "build" / "bench-link.txt"
    with printed.open("w") as target:
        before, sys.stdout = sys.stdout, target
        try:
            command_line(["review", str(article), "--format", "link"])
        finally:
            sys.stdout = before
    return printed.read_text().strip().split("#")[-1]


def the_article() -> Path:
    """The real article of the workplace where it is here, else our own example, which is about as long."""
    seed = ROOT.parent / "shared" / "seed" / "article.txt"
    return seed if seed.is_file() else ROOT / "examples" / "tabloid.txt"


def measure(runs: int, slow_runs: int, wanted: set[str]) -> dict[str, Any]:
    """The measurements that are wanted, by the letters that the report gives them, as JSON values."""
    article = the_article()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder) / "site"
        site = build(root)
        weights = [row for row in sizes(root) if row[0] not in {site.rewritten(path) for path in LATER}]
        bare_page(root / "bare")
        bench = Bench(playwright, link_of(article), article.read_text(), wanted)
        with serving(root) as port:
            repeat(runs, lambda: bench.round(f"http://127.0.0.1:{port}/"), "full speed")
            if "g" in wanted:
                with Line(port, **SLOW_LINE) as slow_port:
                    repeat(slow_runs, lambda: bench.round(f"http://127.0.0.1:{slow_port}/", "g"), "slow line")
    return {
        "article": article.name if article.parent.name == "examples" else "seed",
        "runs": runs,
        "slow_runs": slow_runs,
        "times": {name: [round(one, 1) for one in taken] for name, taken in bench.times.items()},
        "median": {name: round(statistics.median(taken), 1) for name, taken in bench.times.items()},
        "tasks": bench.tasks,
        "peer": against_peer() if "h" in wanted else None,
        "growth": growth() if "i" in wanted else [],
        "files": [list(row) for row in weights],
    }


def repeat(times: int, once: Callable[[], None], what: str) -> None:
    """The same again, saying how far it is; a round in which the browser fails is left out, and said."""
    for number in range(times):
        print(f"{what}: {number + 1} of {times}", flush=True)
        try:
            once()
        except (Error, TimeoutError) as trouble:
            print(f"  left out: {str(trouble).splitlines()[0]}", flush=True)


def main() -> int:
    """Measure, write docs/bench.json, docs/bench.md and docs/bench.svg, print the table; a part of it is only printed."""
    asked = argparse.ArgumentParser(prog="desk.bench", description=__doc__)
    asked.add_argument("--runs", type=int, default=7)
    asked.add_argument("--slow-runs", type=int)
    asked.add_argument("--only", default=EVERYTHING, help="letters of the measurements to make, as in --only bcde")
    chosen = asked.parse_args()
    wanted = set(chosen.only)
    measured = measure(chosen.runs, chosen.runs if chosen.slow_runs is None else chosen.slow_runs, wanted)
    if wanted >= set(EVERYTHING):
        write_report(measured, ROOT / "docs")
    print(report(measured))
    return 0


if __name__ == "__main__":
    sys.exit(main())
