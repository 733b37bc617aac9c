"""The front page's controls: the paste box, the examples, the recent articles."""

import asyncio

import samples
from element import find, on
from js import document
from notice import notify
from recent import draw_recent
from turn import turn


def wire(page):
    """Connect the paste box, the examples and the list of recent articles."""
    inbox, typing = page.inbox, []

    def submit(event):
        event.preventDefault()
        asyncio.create_task(page.marking.mark_up())

    async def settled():
        await turn()
        typing.clear()
        inbox.edited()
        page.memory.keep_draft_soon()

    def changed(event):
        """A browser may tell of every line of what is put in: what was pasted is looked at at once, the rest once all is there."""
        if event.inputType == "insertFromPaste":
            inbox.edited(True)
        if not typing:
            typing.append(asyncio.create_task(settled()))

    def step(event, is_back):
        if inbox.undo() if is_back else inbox.redo():
            event.preventDefault()
            page.memory.keep_draft_soon()

    def key(event):
        if not (event.ctrlKey or event.metaKey) or event.altKey:
            return
        if event.key == "Enter":
            submit(event)
        elif event.key.lower() == "z":
            step(event, not event.shiftKey)
        elif event.key.lower() == "y":
            step(event, False)

    def put_back(event):
        step(event, True)
        find("article-text").focus()

    on("desk-form", "submit", submit)
    on("put-back", "click", put_back)
    document.addEventListener("paste", lambda event: _pasted(page, event))
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


def _pasted(page, event):
    """Take what is pasted, wherever on the page that is; other fields keep their own."""
    target = event.target if getattr(event.target, "closest", None) else document.body
    if find("dialog").open or (target.closest("input, textarea") and target.id != "article-text"):
        return
    html, plain = event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain")
    if event.clipboardData.files.length and not plain.strip():
        event.preventDefault()
        page.doors.take(event.clipboardData.files)
    elif target.id != "article-text":
        event.preventDefault()
        asyncio.create_task(page.doors.arrivals.pasted(html, plain))
    elif html and page.inbox.pasted(html, plain):
        event.preventDefault()
        page.memory.keep_draft_soon()


async def _example(page, chip):
    """Review one of the page's own articles, without losing what is in the box."""
    begun = page.begun
    text = await samples.text_of(chip.dataset.example)
    if begun != page.begun:
        return
    if text is None:
        notify("The example did not load", "Check the connection and try again, or paste an article of your own.")
        return
    page.doors.arrivals.set_aside()
    page.inbox.replace(text)
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
