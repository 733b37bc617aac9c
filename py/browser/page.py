"""The page: its parts, which of its states is shown, and the engine's start. It decides nothing about journalism."""

import asyncio

import controls
import js
import masthead
import stages
import undo
from arrivals import origin_of
from choosing import Choosing
from dialog import Dialog
from doors import Doors
from element import find, show
from engine import Engine
from findings import Findings, Orphans
from fragment import is_link
from hand import Hand
from inbox import Inbox
from js import document, window
from later import Later, came
from margin import Margin
from marking import Marking
from memory import Memory
from notice import notify, silence
from pencil import Pencil
from proof import Proof
from reading import Reading
from recent import draw_recent
from rulebook import Rulebook
from shelf import Shelf
from tabs import Tabs
from turn import turn
from unfinished import Unfinished

TITLE = "Presscheck: who said that?"


class Page:
    """The parts of the page, and the article that they show."""

    def __init__(self):
        self.stages = stages.Stages()
        self.engine = Engine(self.stages.at)
        self.shelf, self.rulebook, self.inbox = Shelf(), Rulebook(), Inbox()
        self.proof, self.dialog = Proof(self.rulebook), Dialog()
        self.margin = Margin(self.proof, self.rulebook)
        self.hand, self.tabs, self.unfinished = Hand(self.judged), Tabs(), Unfinished(self)
        self.reading = Reading(self.proof, self.margin, self.rulebook, self.hand, self.unfinished)
        self.findings, self.lost = Findings(self.proof.marks, self.rulebook), Orphans(self.proof, self.hand)
        self.choosing, self.pencil = Choosing(self.proof), Pencil(self)
        parts = self.proof, self.choosing, self.reading
        self.caret = Later("caret", "Caret", *parts, is_on=False, anchor=None, stop=lambda focus=False: None)
        self.marking, self.memory = Marking(self), Memory(self)
        self.sharing, self.received = Later("sharing", "Sharing", self), Later("received", "Received", self)
        self.worksheet = Later("worksheet", "Worksheet", self, is_on=False)
        self.doors = Doors(self)
        self.proof.filled = self._filled
        self.article = None
        self.head = None
        self.begun = 0  # articles and links that were opened so far: what comes late can tell that the reader went on

    def _filled(self):
        """A part of a long article has got its marks: what holds for all marks holds for these."""
        if self.reading.opened:
            self.reading.light(self.reading.opened, True)
        if self.worksheet.is_on:
            self.worksheet.cover_drawn()

    # ---------- states ----------

    def state(self, name):
        """Show the front page or the review."""
        if name != "front":
            self.doors.address.leave()
        document.body.setAttribute("data-state", name)
        show("front", name == "front")
        show("desk", name != "front")
        show("dock", name != "front")
        find("skip").setAttribute("href", "#front" if name == "front" else "#article")
        if name == "front":
            document.title = TITLE
            find("about").textContent = ""

    def leave(self, name=None):
        """A review that was not made to its end gives way, to that of the article `name` or to none; its text is not lost."""
        article, arrivals = self.article, self.doors.arrivals
        is_under_way = document.body.getAttribute("data-state") == "busy" and article and article["id"] != name
        if is_under_way and not article.get("is_from_link") and not self.shelf.has(article["id"]):
            if article["text"] == self.inbox.text():
                asyncio.create_task(self.shelf.let_go(article))
            else:
                asyncio.create_task(arrivals.listed(arrivals.list_unmarked(article)))

    def front(self):
        """Back to the paste box, with its text as it was."""
        self.leave()
        self.engine.cancel()
        if self.worksheet.is_on:
            self.worksheet.stop()
        if self.article:
            undo.forget()
        self.caret.stop()
        self.choosing.dismiss()
        self.reading.close()
        self.state("front")
        draw_recent(self.shelf.list)
        if self.engine.state != "starting":
            self.stages.end()
        self.article = None
        window.history.replaceState(None, "", window.location.pathname + window.location.search)
        self.memory.keep_draft_soon()
        find("article-text").focus()

    async def edit(self):
        """The paste box with the open article in it."""
        article, aside = self.article, None
        if article and article["text"] != self.inbox.text():
            aside = self.doors.arrivals.set_aside()
            self.inbox.replace(article["text"], article.get("html"), origin_of(article))
        show("desk", False)
        await turn()  # a browser takes long enough to lay a long text out in the box
        if self.article is article:
            self.front()
        if aside:
            await self.doors.arrivals.listed(aside)

    def new(self):
        """An empty paste box, at once: what is pasted from now on stays in it."""
        aside = self.doors.arrivals.set_aside()
        self.inbox.replace("")
        self.front()
        window.scrollTo(0, 0)
        asyncio.create_task(self.doors.arrivals.listed(aside))

    def clear(self):
        """An empty desk."""
        if self.worksheet.is_on:
            self.worksheet.stop()
        undo.forget()
        for part in (self.proof, self.margin, self.findings, self.lost, self.reading):
            part.clear()
        self.caret.stop()
        self.choosing.dismiss()
        self.pencil.count = 0
        for name in ("tally-line", "bar", "bar-key", "voices-list", "legend-list", "whole"):
            find(name).replaceChildren()
        show("origin", False)

    # ---------- the engine ----------

    def begin(self, says="You can paste already. The engine is getting ready."):
        """Begin to bring the engine up."""
        self.stages.begin(stages.START, says)
        asyncio.create_task(self.start())

    async def start(self):
        """Bring the engine up, and say so while the reader can already type."""
        self.stages.at("fetch")
        if await self.engine.start():
            js.performance.mark("presscheck-engine")
            if not self.article:
                self.stages.end()
            return
        self.stages.end()
        self.tell_no_engine()
        await self.engine.comes()
        silence()

    def tell_no_engine(self):
        """Say that the engine did not load, and what to do."""
        notify(
            "The engine did not load",
            "Your text is still here. Check the connection, then try again. If it keeps failing, reload the page: the text stays in the box.",
            ("Try again", lambda event: window.location.reload()),
        )

    def cancel(self):
        """Stop a fetch; or the review, even one that would never end."""
        if not self.article and self.doors.address.cancel():
            return
        show("cancel", False)
        self.front()
        asyncio.create_task(self.restart())

    async def restart(self):
        """Bring up the engine anew."""
        self.stages.begin(stages.START, "The engine is starting again.")
        await self.engine.restart()
        if not self.article:
            self.stages.end()

    # ---------- the reader's hand ----------

    def judged(self, added, gone):
        """The reader has said something, or taken it back: show it, keep it."""
        self.pencil.show_all()
        self.lost.draw()
        if self.reading.opened:
            self.reading.fill(self.reading.opened)
        self.article["reader"] = self.hand.entries
        self.tabs.changed(self.article, added, gone)
        self.shelf.keep_now(self.article)
        self.margin.lay_out_soon()
        self.memory.remember_soon()


async def bring_up():
    """Wire the page, then bring up the engine: behind the controls, and behind the marks that come with a link."""
    page = Page()
    fragment = window.location.hash[1:]
    rules = asyncio.create_task(page.rulebook.load()) if is_link(fragment) else None
    controls.wire(page)
    await page.shelf.open()
    opened = await page.memory.restore()
    window.addEventListener("storage", lambda event: asyncio.create_task(page.memory.stored(event.key, event.newValue)))
    js.performance.mark("presscheck-page")
    document.body.setAttribute("data-ready", "")
    if not is_link(fragment):
        page.begin()
    if window.location.search == "?diagnostics":
        asyncio.create_task(masthead.open_diagnostics(page))
    await (rules or page.rulebook.load())
    if not await came():
        page.tell_no_engine()
        return
    if is_link(fragment):
        await page.received.open(fragment)
        page.begin("You can read on. The engine is getting ready.")
        return
    if await page.doors.came():
        return
    if opened and not page.begun and not page.memory.typed:
        await page.memory.reopen(opened)
