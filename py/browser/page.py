"""The page: what happens when the reader types, presses, steps and judges. It decides nothing about journalism."""

import asyncio

import controls
import js
import rail
import stages
from arrivals import source_of
from dialog import Dialog
from doors import Doors
from element import element, find, show
from engine import Engine, Lost
from findings import Findings, Orphans
from hand import Hand
from inbox import Inbox, unreadable
from js import document, window
from margin import Margin
from notice import notify, silence
from origins import draw_origin
from pencil import Pencil
from proof import Proof
from reading import Reading
from received import Received
from recent import draw_recent, told_of
from rulebook import Rulebook
from shared import is_link
from sharing import Sharing
from shelf import Shelf
from turn import turn
from words import count, tally
from worksheet import Worksheet

DRAFT_PAUSE = 0.4
"""Seconds without a key after which the draft is kept."""

LONG = 150
"""Blocks above which only what is on the screen is laid out."""

NOTES_AT_ONCE = 20
"""Notes built before the browser gets its turn: about 10 ms."""

TITLE = "Presscheck: who said that?"


class Page:
    """The parts of the page, and the article that they show."""

    def __init__(self):
        self.stages = stages.Stages()
        self.engine = Engine(self.stages.at)
        self.shelf, self.rulebook, self.inbox = Shelf(), Rulebook(), Inbox()
        self.proof, self.dialog = Proof(), Dialog()
        self.margin = Margin(self.proof, self.rulebook)
        self.hand = Hand(self.judged)
        self.pencil = Pencil(self.proof, self.margin, self.hand)
        self.reading = Reading(self.proof, self.margin, self.rulebook, self.hand)
        self.findings, self.lost = Findings(self.rulebook), Orphans(self.proof, self.hand)
        self.sharing, self.received = Sharing(self), Received(self)
        self.worksheet = Worksheet(self)
        self.doors = Doors(self)
        self.article = None
        self.head = None
        self.typed = 0

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

    def front(self):
        """Back to the paste box, with its text as it was."""
        self.engine.cancel()
        if self.worksheet.is_on:
            self.worksheet.stop()
        self.reading.close()
        self.state("front")
        draw_recent(self.shelf.list)
        if self.engine.state != "starting":
            self.stages.end()
        self.article = None
        window.history.replaceState(None, "", window.location.pathname + window.location.search)
        self.keep_draft_soon()
        find("article-text").focus()

    def edit(self):
        """The paste box with the open article in it."""
        article = self.article
        if article and article["text"] != self.inbox.text():
            self.inbox.fill(article["text"], article.get("html"))
        self.front()

    def new(self):
        """An empty paste box."""
        self.inbox.fill("")
        self.front()
        window.scrollTo(0, 0)

    # ---------- the engine ----------

    async def start(self):
        """Bring the engine up, and say so while the reader can already type."""
        self.stages.begin(stages.START, "You can paste already. The engine is getting ready.")
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
        notify(
            "The engine did not load",
            "Your text is still here. Check the connection, then try again. If it keeps failing, reload the page: the text stays in the box.",
            ("Try again", lambda event: window.location.reload()),
        )

    async def mark_up(self, article=None):
        """Review what is in the box, or an article that was kept, and show it marked."""
        if article is None:
            text = self.inbox.text()
            why = unreadable(text)
            if why:
                self.refuse(why)
                return
            now = js.Date.new().toISOString()
            article = {"id": now, "at": now, "reader": [], "text": text, "html": self.inbox.source().get("html")}
            article.update(self.inbox.origin)
            self.inbox.saved = text
        silence()
        self.article, text = article, article["text"]
        self.hand.entries = self.article["reader"]
        self.show_plain(text)
        mine = self.article
        self.shelf.keep_now(mine)
        self.keep_draft()
        if not await self.engine.answers():
            self.article = None
            self.state("front")
            return
        if self.article is mine:
            await self.review(mine)

    def show_plain(self, text):
        """The article without marks while the engine works."""
        self.clear()
        self.proof.draw_plain(text)
        self.state("busy")
        window.scrollTo(0, 0)
        if self.engine.state == "ready":
            self.stages.begin(stages.REVIEW, "You can read on. The marks are being made.")
        else:
            self.stages.say("You can read on. The marks come as soon as the engine is ready.")
        show("cancel")

    def clear(self):
        if self.worksheet.is_on:
            self.worksheet.stop()
        for part in (self.proof, self.margin, self.findings, self.lost, self.reading):
            part.clear()
        self.pencil.count = 0
        for name in ("tally-line", "bar", "bar-key", "voices-list", "legend-list", "whole"):
            find(name).replaceChildren()

    async def review(self, mine):
        """Ask the engine, and draw what it answers batch by batch."""
        self.stages.begin(stages.REVIEW, "You can read on. The marks are being made.")
        try:
            head = await self.engine.review(source_of(mine))
        except Lost:
            return await self.again(mine)
        except Exception as trouble:
            head = {"type": "failed", "because": str(trouble)}
        if head is None or self.article is not mine:
            return
        if head["type"] == "failed":
            self.failed(head["because"])
            return
        self.stages.at("marks")
        await self.draw(head, mine, self.engine.more)

    async def again(self, mine):
        """The engine was lost and has been started anew: try once more, then say so."""
        if self.article is not mine:
            return
        if mine.get("is_retry") or not await self.engine.answers():
            self.failed("it stopped answering, twice.")
            return
        mine["is_retry"] = True
        await self.review(mine)

    async def draw(self, head, mine, more):
        """Draw a view, whose batches `more` gives, giving the browser its turn every few blocks."""
        self.head = head
        for part in (self.proof, self.margin, self.findings):
            part.clear()
        self.proof.is_long(head["blocks"] > LONG)
        self.margin.is_long(head["blocks"] > LONG)
        self.margin.hold(True)
        rail.draw_summary(head)
        rail.draw_voices(head)
        rail.draw_legend(head["counts"])
        for mark in head["whole"]:
            self.proof.know(mark)
        rail.draw_whole(head["whole"], self.rulebook)
        drawn, rows = 0, []
        while True:
            batch = await more()
            if self.article is not mine:
                return
            if batch is None:
                break
            for blocks in self.proof.draw(batch):
                drawn += blocks
                self.stages.at("marks", drawn / max(1, head["blocks"]))
                await turn()
            rows += await self.notes(batch["marks"])
            if self.article is not mine:
                return
        self.findings.append(rows)
        self.finish(mine)

    async def notes(self, marks):
        """Append the notes of the marks just drawn; their rows of the list, for when all are there."""
        rows, notes = [], []
        for number, mark in enumerate(marks):
            notes.append(self.margin.add(mark))
            rows.append(self.findings.row(mark))
            if number % NOTES_AT_ONCE == NOTES_AT_ONCE - 1:
                await turn()
        self.margin.append([note for note in notes if note])
        return [row for row in rows if row]

    def finish(self, mine):
        """All marks are on the screen."""
        head = self.head
        for mark in reversed(head["whole"]):
            self.findings.insert(mark)
            self.margin.note_of(mark["id"])
        self.proof.name(head["title"])
        self.proof.end()
        for entry in self.hand.own_marks():
            self.show_own(entry)
        for name in self.proof.order:
            self.sign_if_judged(name)
        self.lost.draw()
        self.state("review")
        show("cancel", False)
        document.body.classList.toggle("from-link", bool(mine.get("is_from_link")))
        if not mine.get("is_from_link"):
            self.stages.end()
        self.margin.hold(False)
        show("fold", head["summary"]["noise_blocks"] > 0)
        if not self.margin.notes:
            self.margin.append([element("p", "nothing", "Nothing to ask about here.")])
        self.describe(mine)
        js.performance.mark("presscheck-reviewed")
        if not mine.get("is_from_link"):
            asyncio.create_task(self.remember())
        if window.location.hash:
            self.reading.open(window.location.hash[1:])

    # ---------- what is said about the article as a whole ----------

    def describe(self, mine):
        """Title, the line under the masthead, and the sentence for those who listen."""
        head = self.head
        draw_origin(mine)
        title = head["title"] or "Untitled article"
        document.title = title + ". Presscheck"
        repaired = ", " + count(head["repairs"], "character") + " repaired" if head["repairs"] else ""
        where = (
            "From a shared link, not yet checked again." if mine.get("is_from_link") else "Reviewed in this browser."
        )
        find("about").textContent = count(head["summary"]["words"], "word") + repaired + ". " + where
        found = count(head["findings"], "finding")
        find("said").textContent = (
            "Reviewed. " + tally(head["summary"], head["counts"].get("headline", 0)) + " " + found + "."
        )

    def sign_if_judged(self, name):
        mark = self.proof.marks[name]
        if any(e["start"] == mark["start"] and e["end"] == mark["end"] for e in self.hand.entries):
            self.reading.sign(name)

    def refuse(self, why):
        """Say what is wrong with the text, which stays where it is."""
        if why == "empty":
            notify("Nothing to mark yet", "Paste or type an article into the box, or try an example.")
        else:
            notify(
                "This doesn’t read as text",
                "It looks like a picture, a PDF or another kind of file. Open it in its own program, copy the article there, and paste it here.",
            )
        find("article-text").focus()

    def failed(self, because):
        """The engine gave up on this article."""
        self.article = None
        self.stages.end()
        self.state("front")
        notify("This article could not be reviewed", "Your text is still in the box. The engine said: " + because)

    def cancel(self):
        """Stop a fetch; or the review, even one that would never end."""
        if self.doors.address.cancel():
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

    # ---------- what the reader keeps ----------

    def judged(self):
        """The reader has said something: show it, keep it."""
        for entry in self.hand.own_marks():
            self.show_own(entry)
        self.rub_out_gone()
        self.lost.draw()
        if self.reading.opened:
            self.reading.fill(self.reading.opened)
        self.article["reader"] = self.hand.entries
        self.shelf.keep_now(self.article)
        self.margin.lay_out_soon()
        asyncio.create_task(self.remember())

    def show_own(self, entry):
        known = len(self.proof.marks)
        name = self.pencil.draw(entry)
        if name and len(self.proof.marks) > known:
            self.margin.note_of(name)
            self.findings.append([self.findings.row(self.proof.marks[name])])
            self.count_own()

    def rub_out_gone(self):
        """Take away own marks that the reader has erased."""
        kept = [(e["start"], e["end"], e["rule"]) for e in self.hand.own_marks()]
        for name in list(self.proof.order):
            mark = self.proof.marks[name]
            if mark["look"] == "own" and (mark["start"], mark["end"], mark["rule"]) not in kept:
                if self.reading.opened == name:
                    self.reading.close()
                self.pencil.rub_out(name)
                self.findings.remove(name)
                self.count_own()

    def count_own(self):
        counts = dict(self.head["counts"])
        counts["own"] = sum(1 for mark in self.proof.marks.values() if mark["look"] == "own")
        rail.draw_legend(counts)

    async def remember(self):
        """Keep the article with all that was said about it."""
        if not self.article or not self.head:
            return
        if not await self.shelf.keep(self.article, told_of(self.article, self.head)) and self.shelf.trouble:
            notify("This review can’t be kept", self.shelf.trouble)

    def remember_soon(self):
        asyncio.create_task(self.remember())

    def keep_draft_soon(self):
        self.typed += 1
        asyncio.create_task(self._keep_draft_later(self.typed))

    async def _keep_draft_later(self, typed):
        await asyncio.sleep(DRAFT_PAUSE)
        if typed == self.typed:
            self.keep_draft()

    def keep_draft(self):
        """Keep what is in the box, and which article is open."""
        draft = {"text": self.inbox.text(), "html": self.inbox.source().get("html")}
        draft["article"] = self.article["id"] if self.article else None
        self.shelf.keep_draft_now(draft)

    async def restore(self):
        """What was in the box when the page was left, and the article that was open."""
        draft = await self.shelf.draft()
        if draft.get("text") and not self.inbox.text():
            self.inbox.fill(draft["text"], draft.get("html"))
            self.inbox.saved = draft["text"] if draft.get("article") else ""
        draw_recent(self.shelf.list)
        return draft.get("article")

    async def forget(self, name):
        """Remove an article from the list."""
        await self.shelf.forget(name)
        draw_recent(self.shelf.list)

    async def reopen(self, name):
        """Open an article that was kept."""
        article = await self.shelf.article(name)
        if article:
            if not self.inbox.text().strip():
                self.inbox.fill(article["text"], article.get("html"))
            await self.mark_up(article)


async def bring_up():
    """Wire the page, then bring up the engine."""
    page = Page()
    controls.wire(page)
    await page.shelf.open()
    opened = await page.restore()
    js.performance.mark("presscheck-page")
    document.body.setAttribute("data-ready", "")
    await page.rulebook.load()
    asyncio.create_task(page.start())
    fragment = window.location.hash[1:]
    if is_link(fragment):
        await page.received.open(fragment)
        return
    if await page.doors.came():
        return
    if opened:
        await page.reopen(opened)
