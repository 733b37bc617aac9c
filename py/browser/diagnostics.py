"""What a reader can copy into a report of a fault: how the engine started, versions, timings, what is kept. Nothing of any article."""

import asyncio
import json
import sys

import js
from attempt import attempt, looked_up
from clipboard import copied
from element import button, element

TITLE = "Diagnostics"

MARKS = (
    ("presscheck-python", "Page's Python"),
    ("presscheck-page", "Controls"),
    ("presscheck-engine", "Engine"),
    ("presscheck-again", "Engine again"),
)
"""The page's own User Timing marks, and what was ready at each."""


def section(page):
    """The block and its button; it is filled as soon as everything in it is known."""
    block = element("textarea", "field", None, rows="12", readonly="", aria_label=TITLE, spellcheck="false")
    said = element("span", "hint", None, role="status")
    press = button("Copy", "btn")
    press.addEventListener("click", lambda event: asyncio.create_task(_copy(block, said)))
    asyncio.create_task(_fill(page, block))
    says = element("p", None, "For a report of a fault. Nothing of an article is in it.")
    return element(
        "section", None, None, element("h3", None, TITLE), says, block, element("p", "row", None, press, said)
    )


async def _copy(block, said):
    is_copied = await copied(block.value)
    said.textContent = "Copied." if is_copied else "The browser did not allow it. The text is selected."
    if not is_copied:
        block.select()


async def _fill(page, block):
    """Now, and again when the engine is up."""
    block.value = await told(page)
    if page.engine.state == "starting":
        await page.engine.answers()
        block.value = await told(page)


async def told(page):
    """A line for each thing that is known."""
    lines = await _of_engine(page.engine)
    lines += ["Page: " + sys.version.split(";")[-1].strip()]
    lines += [what + " ready after " + at for what, at in _times()]
    lines += ["Kept in this browser: " + await _kept()]
    lines += ["Works without a network: " + ("yes" if _is_controlled() else "not yet")]
    return "\n".join(lines + ["Browser: " + js.navigator.userAgent])


async def _of_engine(engine):
    if engine.state != "ready":
        return ["Engine: " + engine.state + (", " + engine.because if engine.because else "")]
    told = json.loads(await engine.worker.diagnostics())
    lines = ["Presscheck " + told["presscheck"] + ", Pyodide " + told["pyodide"] + ", Python " + told["python"]]
    lines.append("Engine started: " + told["started"] + ", in " + str(told["milliseconds"]) + " ms")
    lines += ["Tried before: " + failed for failed in told["tried"]]
    return lines + ["Snapshot: " + told["snapshot"]]


def _times():
    for name, what in MARKS:
        found = js.performance.getEntriesByName(name)
        if found.length:
            yield what, str(int(found[found.length - 1].startTime)) + " ms"


async def _kept():
    """The names of what the page has put into Cache Storage: a build's files, the engine's snapshot."""
    try:
        names = await attempt(await looked_up(js.window, "caches"), "keys")
        return ", ".join([names[at] for at in range(names.length)]) or "nothing"
    except Exception:
        return "the browser does not say"


def _is_controlled():
    worker = js.Reflect.get(js.navigator, "serviceWorker")
    return bool(worker and worker.controller)
