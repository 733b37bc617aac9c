"""What the browser keeps: the text being typed, and each article with the reader's verdicts."""

import json

import js
from attempt import attempt, begin, looked_up

PREFIX = "presscheck:"
DRAFT, LIST = PREFIX + "draft", PREFIX + "articles"

PARTS = ("text", "html")
"""What is kept under a key of its own."""

MOST_TEXT = 1500000
"""Code points above which a text is not kept: the storage holds some five million, and writing them takes a second."""

MOST_ARTICLES = 60
"""Articles that are kept; the oldest make room."""


class Shelf:
    """The browser's storage, which may be full or forbidden: then `trouble` says so, and the page goes on without it."""

    def __init__(self):
        self.store = None
        self.trouble = None
        self.list = []

    async def open(self):
        """Find the storage and read the list of articles."""
        try:
            self.store = await looked_up(js.window, "localStorage")
        except Exception:
            self.trouble = "This browser keeps nothing for this page, so your text is gone when you close it."
            return
        self.list = [told for told in _parsed(await self._read(LIST), []) if _is_told(told)]

    async def _read(self, key):
        try:
            return await attempt(self.store, "getItem", key) if self.store else None
        except Exception:
            return None

    async def _write(self, key, text, keep):
        """Whether it could be kept; the oldest articles go first where there is no room, never the one named `keep`."""
        if not self.store:
            return False
        while True:
            try:
                await attempt(self.store, "setItem", key, text)
                self.trouble = None
                return True
            except Exception:
                old = [a for a in self.list if a["id"] != keep]
                if not old:
                    self.trouble = "There is no room left in this browser’s storage. Copy what you want to keep."
                    return False
                await self.forget(old[-1]["id"])

    async def draft(self):
        """What stood in the paste box: its text, its HTML, and the id of the article under review."""
        return await self._whole(DRAFT, {})

    def keep_draft_now(self, draft):
        """Keep what is in the box; works in a page that is being left, where nothing can be awaited."""
        if self.store and len(draft["text"]) <= MOST_TEXT:
            for key, text in _parted(DRAFT, draft):
                begin(self.store, "setItem", key, text)

    def keep_now(self, article):
        """Keep an article before it is reviewed, in case the page is left; it is listed once it has been."""
        if self.store and len(article["text"]) <= MOST_TEXT:
            for key, text in _parted(PREFIX + article["id"], article):
                begin(self.store, "setItem", key, text)

    async def article(self, name):
        """An article by its id, or None."""
        found = await self._whole(PREFIX + name, {})
        is_whole = found.get("text") and isinstance(found.get("reader"), list) and isinstance(found.get("at"), str)
        return dict(found, id=name) if is_whole else None

    async def _whole(self, key, otherwise):
        """What was kept in parts."""
        value = _parsed(await self._read(key), otherwise)
        if value is not None:
            for part in PARTS:
                value[part] = await self._read(key + ":" + part) or None
        return value

    async def keep(self, article, told):
        """Keep an article, and in the list `told`: its title and counts; whether there was room."""
        if len(article["text"]) > MOST_TEXT:
            self.trouble = "It is too long for this browser’s storage. It is on the screen until you leave the page."
            return False
        self.list = [a for a in self.list if a["id"] != article["id"]]
        self.list.insert(0, told)
        for old in self.list[MOST_ARTICLES:]:
            await self.forget(old["id"])
        for key, text in _parted(PREFIX + article["id"], article):
            if not await self._write(key, text, article["id"]):
                await self.forget(article["id"])
                return False
        return await self._write(LIST, json.dumps(self.list), article["id"])

    async def forget(self, name):
        """Remove one article; what `put_back` needs to bring it back."""
        taken = self.list, await self._taken(_keys(PREFIX + name))
        self.list = [a for a in self.list if a["id"] != name]
        await self._remove(_keys(PREFIX + name))
        if self.store:
            await begin(self.store, "setItem", LIST, json.dumps(self.list))
        return taken

    async def clear(self):
        """Remove everything that this page has stored; what `put_back` needs to bring the articles back."""
        keys = [key for told in self.list for key in _keys(PREFIX + told["id"])]
        taken = self.list, await self._taken(keys)
        self.list = []
        await self._remove(keys + _keys(DRAFT) + [LIST])
        return taken

    async def _taken(self, keys):
        """What is stored under some keys, as an object of the browser's: long strings are slow in MicroPython."""
        if not self.store:
            return None
        taken = await attempt(js.Object, "assign", js.Object.new(), self.store)
        for key in js.Object.keys(taken):
            if key not in keys:
                js.Reflect.deleteProperty(taken, key)
        return taken

    async def put_back(self, taken):
        """Store again what was removed, behind what came since."""
        before, stored = taken
        known = [told["id"] for told in before]
        self.list = [told for told in self.list if told["id"] not in known] + before
        if self.store:
            await begin(js.Object, "assign", self.store, stored)
            await begin(self.store, "setItem", LIST, json.dumps(self.list))

    async def _remove(self, keys):
        for key in keys:
            if self.store:
                await begin(self.store, "removeItem", key)


def _is_told(told):
    """Whether a row of the list can be shown; one that is damaged or of another version may lack what that takes."""
    if not isinstance(told, dict) or not all(isinstance(told.get(key), str) for key in ("id", "at", "title")):
        return False
    return all(key in told and (told[key] is None or isinstance(told[key], int)) for key in ("quotes", "named"))


def _keys(key):
    return [key] + [key + ":" + part for part in PARTS]


def _parted(key, value):
    """Text and HTML by themselves, for MicroPython is slow to write long strings as JSON; then all the rest."""
    rest = {name: value[name] for name in value if name not in PARTS}
    return [(key + ":" + part, value.get(part) or "") for part in PARTS] + [(key, json.dumps(rest))]


def _parsed(text, otherwise):
    """Stored JSON; what is damaged or of another shape counts as absent."""
    try:
        value = json.loads(text) if text else otherwise
    except ValueError:
        return otherwise
    return value if isinstance(value, type(otherwise)) or otherwise is None else otherwise
