"""What the device's share sheet left for the page: the service worker keeps it, the page takes it once."""

import json

import js
from attempt import attempt, looked_up
from js import window

ASKS = "?shared"
CACHE, KEPT = "presscheck-shared", "shared.json"
"""Where boot/sw.mjs puts it: {"title", "text", "url", "name"}, and the file beside it under its own key."""

FILE = "shared-file"

SENTENCE = 200
"""Characters of text that come with an address and are no article: its title, a remark."""


class ShareSheet:
    """The arrival of an article by the share sheet."""

    def __init__(self, page, arrivals, address):
        self.page, self.arrivals, self.address = page, arrivals, address

    def is_asked(self):
        return window.location.search == ASKS

    async def receive(self):
        """Take what was shared, and mark it; whether there was anything."""
        window.history.replaceState(None, "", window.location.pathname)
        try:
            store = await attempt(await looked_up(js.window, "caches"), "open", CACHE)
            told = await self._taken(store, KEPT)
            shared = json.loads(await told.text()) if told else {}
            file = await self._taken(store, FILE)
        except Exception as trouble:
            js.console.warn("Presscheck: " + str(trouble))
            return False
        return await self._open(shared, await file.blob() if file else None)

    async def _taken(self, store, name):
        key = js.URL.new(name, window.location.href).href
        found = await attempt(store, "match", key)
        await attempt(store, "delete", key)
        return found or None

    async def _open(self, shared, file):
        text, address = shared.get("text") or "", shared.get("url") or _address_in(shared.get("text") or "")
        if file:
            article = await self.arrivals.opened(shared.get("name") or "The shared file", file)
        elif address and len(text) - len(address) < SENTENCE:
            await self.address.fetch(address)
            return True
        else:
            title = shared.get("title") or ""
            whole = title + "\n\n" + text if title and title not in text else text
            article = await self.arrivals.opened("The shared text", whole, "text") if whole.strip() else None
        if article:
            await self.arrivals.marked_up(article)
        return bool(article)


def _address_in(text):
    """The last word, if it is an address: so Android's browsers share a page."""
    last = text.split()[-1] if text.split() else ""
    return last if last.startswith(("http://", "https://")) else None
