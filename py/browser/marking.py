"""One article on its way from the box to its marks on the screen."""

import js
import rail
import stages
from arrivals import source_of
from element import element, find, show
from engine import Lost
from inbox import unreadable
from js import document, window
from notice import notify, silence
from origins import draw_origin
from shelf import MOST_TEXT, moment
from turn import breath, turn
from words import LOUD, count, grouped, tally

MARKING = "You can read on. The marks are being made."

LARGEST = 12000000
"""UTF-16 units of a text that is read: the longest novel has six million, and the engine's memory ends with some thirty."""

LONG, LONG_WORDS = 150, 15000
"""Blocks or words above which marks and notes are drawn only near the screen."""


class Marking:
    """Reviews the article that the page shows, and draws what the engine answers."""

    def __init__(self, page):
        self.page = page
        self.is_readable = False

    async def mark_up(self, article=None):
        """Review what is in the box, or an article that was kept, and show it marked."""
        page = self.page
        mine = article or self._from_box()
        if not mine:
            return
        silence()
        page.begun += 1
        page.leave(mine["id"])
        page.article, page.hand.entries = mine, mine["reader"]
        self._show_plain(mine["text"])
        page.shelf.keep_now(mine)
        page.memory.keep_draft()
        is_up = await page.engine.answers()
        if page.article is not mine:
            return
        if not is_up:
            page.article = None
            page.state("front")
            page.tell_no_engine()
            return
        await turn()  # until here the words came out of the box and onto the screen; from here they go to the engine
        if page.article is mine:
            await self._review(mine)

    def _from_box(self):
        """What is in the box as an article; None after saying why it is none."""
        inbox = self.page.inbox
        if inbox.length() > LARGEST:
            _refuse_length(inbox.length())
            return None
        text = inbox.text()
        why = unreadable(text)
        if why:
            _refuse(why)
            return None
        now = moment()
        article = {"id": now, "at": now, "reader": [], "html": None}
        article.update(inbox.source_of(text), text=text)
        return article

    def _show_plain(self, text):
        """The article without marks while the engine works."""
        page = self.page
        page.clear()
        page.proof.draw_plain(text)
        find("tally-line").textContent = "Counting the quotes…"
        show("bar")
        page.state("busy")
        window.scrollTo(0, 0)
        if page.engine.state == "ready":
            page.stages.begin(stages.REVIEW, MARKING)
        else:
            page.stages.say("You can read on. The marks come as soon as the engine is ready.")
        show("cancel")

    # ---------- the engine's answer ----------

    async def _review(self, mine):
        """Ask the engine, and draw what it answers batch by batch."""
        page = self.page
        page.stages.begin(stages.REVIEW, MARKING)
        try:
            head = await page.engine.review(source_of(mine))
        except Lost:
            return await self._again(mine)
        except Exception as trouble:
            head = {"type": "failed", "because": str(trouble)}
        if head is None or page.article is not mine:
            return
        if head["type"] == "failed":
            self._failed(head["because"])
            return
        page.stages.at("marks")
        try:
            await self.draw(head, mine, page.engine.more)
        except Lost:
            await self._again(mine)

    async def _again(self, mine):
        """The engine was lost and is started anew: try once more, then say so; unless the reader went on meanwhile."""
        is_up = not mine.get("is_retry") and await self.page.engine.answers()
        if self.page.article is not mine:
            return
        if not is_up:
            self._failed("it stopped answering, twice.")
            return
        mine["is_retry"] = True
        await self._review(mine)

    def _failed(self, because):
        """The engine gave up on this article."""
        page = self.page
        where = "in the box" if page.article["text"] == page.inbox.text() else "under Recent"
        page.leave()
        page.article = None
        page.stages.end()
        page.state("front")
        notify("This article could not be reviewed", "Your text is still " + where + ". The engine said: " + because)

    # ---------- drawing ----------

    async def draw(self, head, mine, more, sent=None):
        """Draw a view, whose messages `more` gives, giving the browser its turn every few blocks; `sent` as in `Marks`."""
        self._begin(head)
        self.page.proof.marks.sent = sent
        drawn = 0
        while True:
            message = await more()
            if self.page.article is not mine:
                return
            if message is None:
                break
            drawn += await self._draw_blocks(mine, message, drawn, head["blocks"])
            if self.page.article is not mine:
                return
        if self.page.proof.is_long or await self._notes(mine):
            await self.page.findings.begin(head["whole"])
            if self.page.article is mine:
                await self.page.unfinished.open(mine["id"])
            if self.page.article is mine:
                self._finish(mine)

    def _begin(self, head):
        """An empty column; what stands beside it waits until there is something to read."""
        page = self.page
        page.head, self.is_readable = head, False
        js.performance.clearMarks("presscheck-readable")
        for part in (page.proof, page.margin, page.findings):
            part.clear()
        is_long = head["blocks"] > LONG or head["summary"]["words"] > LONG_WORDS
        page.proof.be_long(is_long)
        page.margin.hold(not is_long)
        rail.filter_marks()
        page.proof.marks.know_whole(head["whole"])

    async def _draw_blocks(self, mine, message, before, of):
        """Draw a message after `before` blocks of `of`, as long as the article is shown; how many it had."""
        drawn = 0
        for blocks in self.page.proof.draw(message):
            drawn += blocks
            self.page.stages.at("marks", (before + drawn) / max(1, of))
            self._readable()
            await breath()
            if self.page.article is not mine:
                break
        return drawn

    async def _notes(self, mine):
        """Append the notes of an article that is not long; whether it is still the one that is shown."""
        page = self.page
        for name in page.proof.marks.names():
            page.margin.add(page.proof.marks[name])
            await breath()
            if page.article is not mine:
                return False
        return True

    def _finish(self, mine):
        """All marks are on the screen."""
        page = self.page
        self._rail()
        for mark in page.head["whole"]:
            page.margin.note_of(mark["id"])
        page.proof.name(page.head["title"])
        page.proof.end()
        self._readable(is_all=True)
        page.pencil.show_all()
        page.reading.sign_all()
        page.lost.draw()
        page.state("review")
        show("cancel", False)
        document.body.classList.toggle("from-link", bool(mine.get("is_from_link")))
        if not mine.get("is_from_link"):
            page.stages.end()
        page.margin.hold(False)
        show("fold", page.head["summary"]["noise_blocks"] > 0)
        if not page.margin.notes and not any(look in LOUD for look in page.head["counts"]):
            page.margin.column.append(element("p", "nothing", "Nothing to ask about here."))
        self._describe(mine)
        js.performance.mark("presscheck-reviewed")
        if len(mine["text"]) <= MOST_TEXT:
            page.inbox.kept(mine["text"])
        if not mine.get("is_from_link"):
            page.memory.remember_soon()
        if window.location.hash:
            page.reading.open(window.location.hash[1:])
        page.unfinished.show()

    def _rail(self):
        """What the head of a view tells of the whole article."""
        head = self.page.head
        rail.draw_summary(head)
        rail.draw_voices(head)
        rail.draw_legend(head["counts"])
        rail.draw_whole(head["whole"], self.page.rulebook)

    def _readable(self, is_all=False):
        """Tell the browser's timeline when the first screen of marked text has been painted."""
        if self.is_readable:
            return
        if is_all or self.page.proof.column.getBoundingClientRect().bottom > window.innerHeight:
            self.is_readable = True
            _painted("presscheck-readable")

    def _describe(self, mine):
        """Title, the line under the masthead, and the sentence for those who listen."""
        head = self.page.head
        draw_origin(mine)
        document.title = (head["title"] or "Untitled article") + ". Presscheck"
        repaired = ", " + count(head["repairs"], "character") + " repaired" if head["repairs"] else ""
        where = (
            "From a shared link, not yet checked again." if mine.get("is_from_link") else "Reviewed in this browser."
        )
        find("about").textContent = count(head["summary"]["words"], "word") + repaired + ". " + where
        found = count(head["findings"], "finding")
        find("said").textContent = (
            "Reviewed. " + tally(head["summary"], head["counts"].get("headline", 0)) + " " + found + "."
        )


def _refuse(why):
    """Say what is wrong with the text, which stays where it is."""
    if why == "empty":
        notify("Nothing to mark yet", "Paste or type an article into the box, or try an example.")
    else:
        notify(
            "This doesn’t read as text",
            "It looks like a picture, a PDF or another kind of file. Open it in its own program, copy the article there, and paste it here.",
        )
    find("article-text").focus()


def _refuse_length(length):
    """Say that the text is too long before anything takes it out of the box, where it stays."""
    has = "It has " + grouped(length) + " letters, and " + grouped(LARGEST) + " can be read. "
    notify(
        "This is too long to be read at once",
        has + "It is all still in the box: take out the part that you want to have marked.",
    )
    find("article-text").focus()


def _painted(name):
    """Set a User Timing mark once the browser has painted what now stands in the page."""
    js.requestAnimationFrame(lambda now: js.setTimeout(lambda: js.performance.mark(name), 0))
