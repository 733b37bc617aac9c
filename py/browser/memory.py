"""What outlasts the page: the draft in the box, the articles, and all that the reader has said about them."""

import asyncio

import undo
from arrivals import origin_of
from element import find
from notice import notify
from recent import draw_recent, told_of
from shelf import LIST, MOST_TEXT, PREFIX, told_in

DRAFT_PAUSE = 0.4
"""Seconds without a key after which the draft is kept."""


class Memory:
    """What the page keeps on its shelf."""

    def __init__(self, page):
        self.page = page
        self.typed = 0

    async def _remember(self, article, head):
        shelf = self.page.shelf
        if article and head and not await shelf.keep(article, told_of(article, head)) and shelf.trouble:
            notify("This review can’t be kept", shelf.trouble)
        if not self.page.article:
            draw_recent(shelf.list)  # the front page was there before this was kept

    def remember_soon(self):
        """Keep the article with all that was said about it, without waiting."""
        asyncio.create_task(self._remember(self.page.article, self.page.head))

    def keep_draft_soon(self):
        """Keep what is in the box once the typing pauses."""
        self.typed += 1
        asyncio.create_task(self._keep_draft_later(self.typed))

    async def _keep_draft_later(self, typed):
        await asyncio.sleep(DRAFT_PAUSE)
        if typed == self.typed:
            self.keep_draft()

    def leave(self):
        """The page is being left: keep what is in the box and in the notes."""
        self.keep_draft()
        self.page.unfinished.keep()

    def keep_draft(self):
        """Keep what is in the box, and which article is open."""
        inbox, article = self.page.inbox, self.page.article
        if inbox.length() > MOST_TEXT:
            return
        text = inbox.text()
        draft = dict(inbox.source_of(text), text=text, article=article["id"] if article else None)
        if text != inbox.saved:
            draft["is_unsaved"] = True
        self.page.shelf.keep_draft_now(draft)

    async def stored(self, key, row):
        """Another tab has stored `row`: its list holds here too, and so does what it says of the article that is open here."""
        page, article = self.page, self.page.article
        if not key or key == LIST:
            await page.shelf.read_list_again(row is None)
            if not page.article:
                draw_recent(page.shelf.list)
        elif article and page.head and key == PREFIX + article["id"]:
            kept = told_in(row)
            if kept:
                is_lacking = page.tabs.take_over(article, kept)
                if not page.worksheet.is_on:
                    article["worksheet"] = kept.get("worksheet")
                elif article.get("worksheet") and not kept.get("worksheet"):
                    is_lacking = True
                page.hand.entries = article["reader"]
                self._show_hand()
                if is_lacking:
                    self.remember_soon()

    def _show_hand(self):
        """Draw what was said about the article; a note in which something is being written stays as it is."""
        page = self.page
        page.pencil.show_all()
        page.lost.draw()
        page.reading.sign_all()
        if page.worksheet.is_on:
            page.worksheet.show_again()
        if page.reading.opened and not find("hand-words"):
            page.reading.fill(page.reading.opened)

    async def restore(self):
        """What was in the box when the page was left, and the article that was open."""
        draft, inbox = await self.page.shelf.draft(), self.page.inbox
        if draft.get("text") and not inbox.text():
            inbox.fill(draft["text"], draft.get("html"), origin_of(draft))
            inbox.saved = "" if draft.get("is_unsaved") or not draft.get("article") else draft["text"]
        draw_recent(self.page.shelf.list)
        return draft.get("article")

    async def forget(self, name):
        """Remove an article from the list, and offer it back."""
        taken = await self.page.shelf.forget(name)
        draw_recent(self.page.shelf.list)
        undo.offer("Article removed.", "The article is back.", lambda: asyncio.create_task(self._put_back(taken)))

    async def forget_all(self):
        """Keep nothing, the draft in the box neither; until the page is left, all of it can be put back."""
        inbox = self.page.inbox
        inbox.replace("")
        self.page.front()
        taken = await self.page.shelf.clear()
        draw_recent(self.page.shelf.list)

        def back():
            if inbox.undo():
                self.keep_draft_soon()
            asyncio.create_task(self._put_back(taken))

        undo.offer("All cleared: this browser keeps nothing of yours any more.", "All is back.", back)

    async def _put_back(self, taken):
        await self.page.shelf.put_back(taken)
        draw_recent(self.page.shelf.list)

    async def reopen(self, name):
        """Open an article that was kept."""
        article = await self.page.shelf.article(name)
        if article:
            if not self.page.inbox.text().strip():
                self.page.inbox.replace(article["text"], article.get("html"), origin_of(article))
            await self.page.marking.mark_up(article)
