"""The front page's controls: the paste box, the examples, the recent articles."""

import asyncio

import samples
from element import find, on
from js import document
from notice import notify
from recent import draw_recent


def wire(page):
    """Connect the paste box, the examples and the list of recent articles."""
    inbox = page.inbox

    def submit(event):
        event.preventDefault()
        asyncio.create_task(page.marking.mark_up())

    def pasted(event):
        html = event.clipboardData.getData("text/html")
        if html and inbox.pasted(html, event.clipboardData.getData("text/plain")):
            event.preventDefault()
            page.memory.keep_draft_soon()

    def changed(event):
        inbox.edited(event.inputType == "insertFromPaste")
        page.memory.keep_draft_soon()

    def key(event):
        if event.key == "Enter" and (event.ctrlKey or event.metaKey):
            submit(event)

    on("desk-form", "submit", submit)
    on("article-text", "paste", pasted)
    on("article-text", "input", changed)
    on("article-text", "keydown", key)
    on("choose", "click", lambda event: find("file").click())
    for chip in document.querySelectorAll("[data-example]"):
        chip.addEventListener(
            "click", lambda event: asyncio.create_task(_example(page, event.target.closest("button")))
        )
    on("recent-list", "click", lambda event: _recent(page, event))
    on("forget", "click", lambda event: asyncio.create_task(page.memory.forget_all()))
    on("recent-search", "input", lambda event: draw_recent(page.shelf.list))
    page.doors.wire()


async def _example(page, chip):
    """Review one of the page's own articles, without losing what is in the box."""
    text = await samples.text_of(chip.dataset.example)
    if text is None:
        notify("The example did not load", "Check the connection and try again, or paste an article of your own.")
        return
    await page.doors.arrivals.set_aside()
    page.inbox.fill(text)
    await page.marking.mark_up()


def _recent(page, event):
    """Open an article of the list, or remove it."""
    chosen = event.target.closest("[data-open]")
    if chosen:
        event.preventDefault()
        asyncio.create_task(page.memory.reopen(chosen.dataset.open))
    gone = event.target.closest("[data-forget]")
    if gone:
        asyncio.create_task(page.memory.forget(gone.dataset.forget))
