"""A review that came inside a link: drawn at once as the sender's, then checked by the engine, which says what differs."""

import asyncio
import json

import js
import shared
import stages
from element import badge, button, element, find
from engine import Lost
from js import document, window
from notice import notify, silence
from words import LEVELS, count

CHECKING = "You can read on. The marks came with the link and are being checked again."

SAID = ("gone", "The sender’s, which the rules don’t make"), ("new", "Found by the rules, left out of the link")
"""The lists of findings in which two reviews differ, and what they are called."""


class Received:
    """The links that this page opens."""

    def __init__(self, page):
        self.page = page
        self.fragment = None
        self.differs = None

    async def came(self, fragment):
        """Open a link over an article that may be open, of which nothing is lost, and offer the way back."""
        page, before = self.page, self.page.article
        if before and fragment == self.fragment and before.get("is_received"):
            return
        page.dialog.close()
        if await self.open(fragment) and before:
            kept = "The article that was open is kept."
            notify("A shared review is open", kept, ("Back to it", lambda event: _soon(self._back(before["id"]))))

    async def _back(self, name):
        window.history.replaceState(None, "", window.location.pathname + window.location.search)
        await self.page.memory.reopen(name)

    async def open(self, fragment):
        """Draw the review that a link holds; whether it is open, which it is not where the reader has gone on meanwhile."""
        page = self.page
        page.begun += 1
        begun, before = page.begun, page.article
        try:
            review = await shared.opened(fragment)
            mine = await self._article(fragment, review)
        except shared.LinkError as trouble:
            notify("This link could not be opened", str(trouble))
            if not page.article:
                find("article-text").focus()
            return False
        if begun != page.begun or page.article is not before:
            return False
        silence()
        self.fragment, self.differs = fragment, None
        page.engine.cancel()
        page.leave(mine["id"])
        page.article, page.hand.entries = mine, mine["reader"]
        page.clear()
        page.state("busy")
        window.scrollTo(0, 0)
        messages = shared.Messages(review)
        head = await messages.head()
        if page.article is mine:
            await page.marking.draw(head, mine, messages.more, sent="all")
        if page.article is not mine:
            return False
        _soon(self._check(mine))
        return True

    async def _article(self, fragment, review):
        """The article as the page keeps it; a reader who opens a link again finds what they have said about it."""
        now = js.Date.new().toISOString()
        mine = {"id": "link-" + fragment[-16:], "at": now, "text": review["text"], "html": None}
        mine.update(is_from_link=True, is_received=True)
        kept = await self.page.shelf.article(mine["id"])
        if kept and kept["text"] == mine["text"]:
            mine["reader"] = kept["reader"]
        else:
            mine["reader"] = [dict(entry, by="sender") for entry in review["reader"]]
        return mine

    # ---------- checked again ----------

    async def _check(self, mine):
        """Have the engine review a link's text, and say whether its marks hold."""
        page = self.page
        page.stages.say(CHECKING)
        if not await page.engine.answers():
            if page.article is mine:
                find("about").textContent = "From a shared link, and not checked: the engine did not load."
            return
        if page.article is not mine:
            return
        page.stages.begin(stages.REVIEW, CHECKING)
        differs = await self._differs(mine)
        if page.article is not mine or differs is None:
            return
        page.stages.end()
        if "failed" in differs:
            find("about").textContent = "From a shared link, and not checked: the engine gave up on it."
            return
        self.differs = differs
        self._compare(mine)

    async def _differs(self, mine):
        """How the link's review differs from the engine's: {"failed"} where that gave up; None where another came between.

        An engine that was lost over it gets a successor, which tries once more.
        """
        for _ in range(2):
            try:
                head = await self.page.engine.review({"link": self.fragment})
                if head is None:
                    return None
                if head["type"] == "failed":
                    return {"failed": head["because"]}
                return json.loads(await self.page.engine.says("compare"))
            except Lost:
                await self.page.engine.answers()
                if self.page.article is not mine:
                    return None
        return {"failed": "lost"}

    def _compare(self, mine):
        """Say what differs, and let the reader go on with what holds."""
        page = self.page
        mine["is_from_link"] = False
        if not self.differs["is_plain"]:
            mine["link"] = self.fragment  # the text alone doesn't tell its headings and captions
        document.body.classList.remove("from-link")
        self._settle()
        page.memory.keep_draft()
        page.memory.remember_soon()
        told = self.differs
        if not told["gone"] and not told["new"] and not told["retold"]:
            held = "Checked again: the same findings."
            find("about").textContent = "From a shared link. " + held
            find("said").textContent = held
            return
        find("about").textContent = "From a shared link, and not quite what the rules find."
        notify("The marks differ", self._sentence(), ("See what differs", lambda event: self._show()))

    def _settle(self):
        """What the engine has found too is no longer the sender's word alone."""
        page = self.page
        still = ["n" + str(found["n"]) for found in self.differs["gone"]]
        still += [page.proof.marks.of_quote(quote["quote"]) for quote in self.differs["retold"]]
        page.proof.marks.sent = still
        for piece in document.querySelectorAll("mark[title]"):
            if piece.dataset.mark not in still:
                piece.removeAttribute("title")
        for tag in document.querySelectorAll(".n-from"):
            if tag.closest(".note, li").id.replace("f-", "") not in still:
                tag.remove()

    def _sentence(self):
        told, parts = self.differs, []
        if told["gone"]:
            parts.append(count(len(told["gone"]), "mark") + " of the sender’s that the rules don’t make")
        if told["new"]:
            parts.append(count(len(told["new"]), "mark") + " that the link leaves out")
        if told["retold"]:
            parts.append(count(len(told["retold"]), "quote") + " with another speaker")
        why = ". The link may come from another version, or was changed."
        return "Checked again, there " + ("is " if parts[0].startswith("1 ") else "are ") + " and ".join(parts) + why

    def _show(self):
        """List what differs, and offer the engine's own marks."""
        page, told = self.page, self.differs
        if not page.article:
            return silence()
        sections = []
        for key, title in SAID:
            if told[key]:
                rows = [self._row(found) for found in told[key]]
                sections.append(element("section", None, None, element("h3", None, title), _listed(rows)))
        if told["retold"]:
            title = element("h3", None, "Quotes with another speaker")
            rows = [_retold(quote) for quote in told["retold"]]
            sections.append(element("section", None, None, title, _listed(rows)))
        row = element("p", "row", None, button("Show the engine’s marks", "btn primary", data_do="engine-marks"))
        sections.append(element("section", None, None, row))
        page.dialog.open("What differs", *sections)

    def _row(self, found):
        rule = self.page.rulebook.of(found["rule"])
        name = element("b", None, (rule["label"] if rule else "") or found["rule"])
        return element("li", None, None, name, ": ", element("q", None, found["words"]))

    async def show_ours(self):
        """Draw the engine's marks in the place of the sender's."""
        page, mine = self.page, self.page.article
        silence()
        page.dialog.close()
        try:
            head = await page.engine.review({"link": self.fragment})
            if head is None or page.article is not mine or head["type"] == "failed":
                return
            page.clear()
            await page.marking.draw(head, mine, page.engine.more)
        except Lost:
            head = None
        if page.article is not mine:
            return
        if not head:
            await self.open(self.fragment)
            return
        find("about").textContent = "From a shared link. These are the engine’s own marks."


def _listed(rows):
    return element("ul", "differs", None, *rows)


def _retold(quote):
    theirs, ours = [LEVELS.get(level, "no speech") if level else "no quote" for level in quote["levels"]]
    told = " The link says " + theirs.lower() + ", the rules say " + ours.lower() + "."
    if theirs == ours:
        told = " Both say " + ours.lower() + ", but of another speaker."
    return element(
        "li", None, None, badge(quote["levels"][1] or "unresolved"), " ", element("q", None, quote["words"]), told
    )


def _soon(what):
    asyncio.create_task(what)
