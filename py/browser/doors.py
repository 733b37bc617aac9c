"""Every way in but typing and pasting: files, an address, the bookmark, the share sheet."""

import asyncio

from address import Address
from arrivals import Arrivals
from bookmark import Bookmark
from element import find
from js import document
from later import came
from sharesheet import ShareSheet

NOTES = (".jsonld", ".json")
"""How the names of files end that hold annotations and no article."""


class Doors:
    """The ways in, and their controls."""

    def __init__(self, page):
        self.page = page
        self.arrivals = Arrivals(page)
        self.address = Address(page, self.arrivals)
        self.bookmark = Bookmark(page, self.arrivals)
        self.share = ShareSheet(page, self.arrivals, self.address)

    def wire(self):
        """Connect their controls."""
        self.address.wire()
        self.bookmark.wire()
        find("file").addEventListener("change", self._chosen)
        document.addEventListener("dragover", self._dragged)
        document.addEventListener("dragleave", lambda event: document.body.classList.remove("is-dragged"))
        document.addEventListener("drop", self._dropped)
        find("widen").addEventListener("click", lambda event: self._widen())

    def _chosen(self, event):
        self.take(event.target.files)
        event.target.value = ""

    def _dragged(self, event):
        event.preventDefault()
        if event.dataTransfer.types.includes("Files"):
            document.body.classList.add("is-dragged")

    def _dropped(self, event):
        document.body.classList.remove("is-dragged")
        if event.dataTransfer.files.length:
            event.preventDefault()
            self.take(event.dataTransfer.files)
        elif not event.target.closest("textarea, input"):
            event.preventDefault()

    def take(self, files):
        """Begin with the files, which are counted first: the browser's own list empties with the control."""
        chosen = [files.item(at) for at in range(files.length)]
        if len(chosen) == 1 and chosen[0].name.lower().endswith(NOTES):
            asyncio.create_task(self._notes(chosen[0]))
        elif chosen:
            asyncio.create_task(self.arrivals.files(chosen))

    async def _notes(self, file):
        """Notes from a file, as soon as the part of the page that reads them has come."""
        if await came():
            await self.page.sharing.bring(file)

    def _widen(self):
        """From the article to the whole page around it, or back."""
        article = self.page.article
        if article:
            article["whole"] = not article.get("whole")
            article["reader"] = self.page.hand.entries
            asyncio.create_task(self.page.marking.mark_up(article))

    async def came(self):
        """Whether an article has come with this visit, by the bookmark or the share sheet."""
        if self.bookmark.is_asked():
            return await self.bookmark.receive()
        return self.share.is_asked() and await self.share.receive()
