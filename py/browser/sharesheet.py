"""What the device's share sheet left for the page: the service worker keeps it, the page takes it once."""

import json

import js
from attempt import attempt, begin, looked_up
from js import window

ASKS = "?shared"
CACHE, KEPT = "presscheck-shared", "shared.json"
"""Where boot/sw.mjs puts it: {"title", "text", "url", "names"}, and each file beside it under its own key."""

FILE = "shared-file-"

SENTENCE = 200
"""Characters of text that come with an address and are no article: its title, a remark."""


class ShareSheet:
    """The arrival of an article by the share sheet."""

    def __init__(self, page, arrivals, address):
        self.page, self.arrivals, self.address = page, arrivals, address

    def is_asked(self):
        return window.location.search == ASKS

    async def receive(self):
        """Mark what was shared; whether there was anything. It waits in the browser until the engine is there to take it."""
        try:
            store = await attempt(await looked_up(js.window, "caches"), "open", CACHE)
            told = await self._kept(store, KEPT)
            shared = json.loads(await told.text()) if told else {}
            files = await self._files(store, shared.get("names") or [])
        except Exception as trouble:
            js.console.warn("Presscheck: " + str(trouble))
            window.history.replaceState(None, "", window.location.pathname)
            return False
        return await self._open(shared, files)

    async def _kept(self, store, name):
        return await attempt(store, "match", js.URL.new(name, window.location.href).href) or None

    async def _files(self, store, names):
        """The files, as if they had been chosen here."""
        files = []
        for at, name in enumerate(names):
            kept = await self._kept(store, FILE + str(at))
            if kept:
                blob = await kept.blob()
                files.append(js.File.new(js.Array.of(blob), name, js.JSON.parse(json.dumps({"type": blob.type}))))
        return files

    def _settled(self):
        """What was shared is taken, and only once."""
        window.history.replaceState(None, "", window.location.pathname)
        begin(js.caches, "delete", CACHE)

    async def _open(self, shared, files):
        text, address = shared.get("text") or "", shared.get("url") or _address_in(shared.get("text") or "")
        if not files and address and len(text) - len(address) < SENTENCE:
            self._settled()
            await self.address.fetch(address)
            return True
        await self.page.engine.comes()
        self._settled()
        if len(files) > 1:
            await self.arrivals.files(files)
            return True
        article = await self._opened(shared, files, text)
        if article:
            await self.arrivals.marked_up(article, "What was shared")
        return bool(article)

    async def _opened(self, shared, files, text):
        """The one file, or the text under its title."""
        if files:
            return await self.arrivals.opened(files[0].name or "The shared file", files[0])
        title = shared.get("title") or ""
        whole = title + "\n\n" + text if title and title not in text else text
        return await self.arrivals.opened("The shared text", whole, "text") if whole.strip() else None


def _address_in(text):
    """The last word, if it is an address: so Android's browsers share a page."""
    last = text.split()[-1] if text.split() else ""
    return last if last.startswith(("http://", "https://")) else None
