"""What comes in by another door than the paste box: the engine opens it, and nothing that was typed is lost over it."""

import asyncio
import json

import js
from element import find
from engine import Lost, whole
from inbox import unreadable, words_of
from notice import notify
from recent import draw_recent, told_of
from shelf import moment
from turn import turn

LARGEST = 10000000
"""Bytes of a file; the longest articles with all their pictures inside weigh less."""

LONG = 500000
"""Code points of a file that is marked at once: a browser takes a second to lay out as much in a text box."""

OTHERWISE = "Open it in its own program, copy the article there, and paste it here."


class Arrivals:
    """Articles on their way from a file, an address, the bookmark or the share sheet into the page."""

    def __init__(self, page):
        self.page = page
        self.turn = asyncio.Lock()  # the engine holds one arrival at a time

    async def opened(self, name, content, kind=None, address=None):
        """An article from a Blob, or from text of a kind; None after saying why there is none."""
        if not await self.page.engine.answers():
            self.page.tell_no_engine()
            await self.page.engine.comes()
        async with self.turn:
            told = await self._asked(name, content, kind, address)
        if "refused" in told:
            notify("“" + name + "” can’t be read here", capital(told["refused"]) + ". " + OTHERWISE)
            return None
        article = {key: told[key] for key in ("about", "widens", "html", "text")}
        if unreadable(article["text"]):
            notify("“" + name + "” doesn’t read as text", OTHERWISE)
            return None
        now = moment()
        article.update(id=now, at=now, reader=[])
        return article

    async def _asked(self, name, content, kind, address):
        try:
            asked = json.dumps({"name": name, "kind": kind, "address": address})
            if isinstance(content, str):
                content = whole(content, kind)
            told = json.loads(await self.page.engine.says("arrived", asked, content))
            if "refused" not in told:
                told["text"] = await self.page.engine.says("take", "text")
                told["html"] = await self.page.engine.says("take", "content") if told["kind"] == "html" else None
            return told
        except Exception as trouble:
            js.console.warn("Presscheck: " + str(trouble))
            return {"refused": "the engine gave up on it"}

    # ---------- files ----------

    async def files(self, chosen):
        """One file goes into the box, or is marked at once where it is long; several become recent articles, each reviewed."""
        find("said").textContent = (
            "Opening " + (chosen[0].name if len(chosen) == 1 else str(len(chosen)) + " files") + "…"
        )
        if len(chosen) == 1:
            begun = self.page.begun
            article = await self._file(chosen[0])
            if article and begun != self.page.begun:
                self._wait(article, chosen[0].name)
            elif article and len(article["text"]) > LONG:
                self.set_aside()
                await self.page.marking.mark_up(article)
            elif article:
                aside = self._into_box(article)
                find("said").textContent = chosen[0].name + " is in the box."
                await self.listed(aside)
            return
        await self._several(chosen)

    async def _file(self, file):
        if file.size > LARGEST:
            notify(
                "“" + file.name + "” is too large",
                "It is larger than " + str(LARGEST // 1000000) + " MB, which no article is.",
            )
            return None
        return await self.opened(file.name, file)

    async def _several(self, chosen):
        """Review each, the first one last, so that the list shows them in the order in which they were chosen.

        Once the reader has opened an article, the engine is that article's: the rest are listed as they are.
        """
        page, kept = self.page, 0
        if page.article:
            page.front()
        begun = page.begun
        for file in reversed(chosen):
            article = await self._file(file)
            if not article:
                continue
            try:
                head = await page.engine.review(source_of(article)) if begun == page.begun else None
            except Lost:
                head = None
                await page.engine.answers()
            if head is None:
                await self.list_unmarked(article)
            elif head["type"] != "failed":
                kept += 1
                await page.shelf.keep(article, told_of(article, head))
            draw_recent(page.shelf.list)
        find("said").textContent = str(kept) + " of " + str(len(chosen)) + " files are marked. They are under Recent."
        if begun == page.begun:
            find("recent").scrollIntoView()

    # ---------- into the page ----------

    def set_aside(self):
        """Keep what was typed and never marked among the recent articles.

        It is taken before this returns, so something else can take its place at once; to await is until it is listed.
        """
        page, text = self.page, self.page.inbox.text()
        if not page.inbox.is_unsaved():
            return turn()
        now = moment()
        article = {"id": now, "at": now, "reader": [], "html": None}
        article.update(page.inbox.source(), text=text)
        return self.list_unmarked(article)

    def list_unmarked(self, article):
        """Keep it among the recent articles as it is, to be marked later; to await is until it is listed."""
        told = {"id": article["id"], "at": article["at"], "title": article["text"].strip()[:80]}
        return asyncio.create_task(self._kept(article, dict(told, quotes=None, named=None)))

    async def _kept(self, article, told):
        if await self.page.shelf.keep(article, told):
            self.page.inbox.kept(article["text"])

    async def pasted(self, html, plain):
        """What was pasted beside the box, or over a review: into the box, to be seen and changed before it is marked."""
        text = plain if plain.strip() else words_of(html)
        if not text.strip():
            return
        aside = self._into_box({"text": text, "html": html or None})
        self.page.inbox.saved = ""
        find("article-text").focus()
        await self.listed(aside)

    def _into_box(self, article):
        """Show it in the box, where it can be changed before it is marked; what was there is kept, as by `set_aside`."""
        page, aside = self.page, self.set_aside()
        if page.article:
            page.front()
        page.inbox.replace(article["text"], article["html"], origin_of(article))
        page.memory.keep_draft_soon()
        return aside

    async def listed(self, aside):
        """List what was set aside, as soon as it is kept."""
        await aside
        draw_recent(self.page.shelf.list)

    async def marked_up(self, article, name, begun=0):
        """Show it in the box, and mark it at once; where another was opened since `begun`, it waits."""
        if begun != self.page.begun:
            self._wait(article, name)
            return
        self._into_box(article)
        await self.page.marking.mark_up()

    def _wait(self, article, name):
        """Leave the reader with the article that they have opened meanwhile."""
        self.list_unmarked(article)
        does = "Mark it up", lambda event: asyncio.create_task(self.page.marking.mark_up(article))
        notify("“" + name + "” has come", "It is under Recent, and not marked yet.", does)


def source_of(article):
    """What the engine reviews of an article."""
    if article.get("link"):
        return {"link": article["link"]}
    if article.get("html"):
        return {"html": article["html"], "whole": bool(article.get("whole"))}
    return {"text": article["text"]}


def origin_of(article):
    """What its page said of an article, and whether there is more of that page to see."""
    return {key: article[key] for key in ("about", "widens") if article.get(key)}


def capital(words):
    """A sentence from words that stood in the middle of one.

    >>> capital("a PDF")
    'A PDF'
    """
    return words[:1].upper() + words[1:]
