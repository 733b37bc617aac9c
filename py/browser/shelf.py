"""What the browser keeps: the text being typed, and each article with the reader's verdicts."""

import asyncio
import json

import js
from attempt import attempt, attempts, begin, looked_up
from sharesheet import CACHE as SHARED

PREFIX = "presscheck:"
DRAFT, LIST = PREFIX + "draft", PREFIX + "articles"

PARTS = ("text", "html")
"""What is kept under a key of its own."""

UNFINISHED = ":unfinished:"
"""Stands in the key of a half-written note, between its article's key and its place."""

PLACE, WORDS = ("finding", "start", "end"), ("rule", "verdict", "reason", "note", "by", "at")
"""What an entry of the reader's hand says: numbers, and words."""

MOST_TEXT = 1500000
"""Code points above which a text is not kept: the storage holds some five million, and writing them takes a second."""

MOST_ARTICLES = 60
"""Articles that are kept; the oldest make room."""

_last = {"at": ""}


def moment():
    """Now, as an article's name: no two are alike, even where a clock is set back or tells tenths of seconds alone.

    Counted in words, for a number of so many milliseconds does not cross from MicroPython to JavaScript whole.
    """
    now = js.Date.new()
    if now.toISOString() <= _last["at"]:
        now = js.Date.new(_last["at"])
        now.setUTCMilliseconds(now.getUTCMilliseconds() + 1)
    _last["at"] = now.toISOString()
    return _last["at"]


_turn = asyncio.Lock()


def _in_turn(change):
    async def changed(*given):
        async with _turn:
            return await change(*given)

    return changed


class Shelf:
    """The browser's storage, which may be full or forbidden: then `trouble` says so, and the page goes on without it.

    A change of the list takes several steps: one change goes on at a time, in the order in which they were begun.
    """

    def __init__(self):
        self.store = None
        self.trouble = None
        self.list = []
        self.mine = []
        self.whole = None

    async def open(self):
        """Find the storage and read the list of articles."""
        try:
            self.store = await looked_up(js.window, "localStorage")
        except Exception:
            self.trouble = "This browser keeps nothing for this page, so your text is gone when you close it."
            return
        await self.read_list()

    async def read_list(self):
        """The list as it stands now: another tab may have kept or removed an article meanwhile.

        What this tab has kept belongs to it as long as it is stored; whether another tab had written over that.
        """
        if not self.store:
            return False
        listed = [told for told in _parsed(await self._read(LIST), []) if _is_told(told)]
        known, missing = [told["id"] for told in listed], []
        for told in self.mine:
            if told["id"] not in known and await self._read(PREFIX + told["id"]):
                missing.append(told)
        self.list = missing + listed
        return bool(missing)

    @_in_turn
    async def read_list_again(self, is_cleared):
        """Another tab has stored the list, or removed everything; what of this tab is missing in it is listed again."""
        if is_cleared:
            self.mine = []
        if await self.read_list():
            await begin(self.store, "setItem", LIST, json.dumps(self.list))

    async def _read(self, key):
        return (await self._read_all([key]))[0]

    async def _read_all(self, keys):
        """What is kept under each key; together, because coming back from the browser takes longer than reading."""
        try:
            return await attempts(self.store, "getItem", keys) if self.store else [None] * len(keys)
        except Exception:
            return [None] * len(keys)

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
                await self._drop(old[-1]["id"])

    async def draft(self):
        """What stood in the paste box: its text, its HTML, and the id of the article under review."""
        return await self._whole(DRAFT, lambda text: _parsed(text, {}))

    def keep_draft_now(self, draft):
        """Keep what is in the box; works in a page that is being left, where nothing can be awaited."""
        if self.store and len(draft["text"]) <= MOST_TEXT:
            for key, text in _parted(DRAFT, draft):
                begin(self.store, "setItem", key, text)

    def keep_now(self, article):
        """Keep an article before it is reviewed, in case the page is left; it is listed once it has been."""
        if self.store and len(article["text"]) <= MOST_TEXT:
            for key, text in self._unkept(article):
                begin(self.store, "setItem", key, text)
            self.whole = article

    def _unkept(self, article):
        """What has to be written of an article: not its text again, which stays as it is."""
        key = PREFIX + article["id"]
        parts = _parted(key, article)
        is_kept = self.store and self.whole is article and js.Reflect.has(self.store, key + ":text")
        return parts[len(PARTS) :] if is_kept else parts

    async def article(self, name):
        """An article by its id, or None."""
        found = await self._whole(PREFIX + name, told_in)
        if not found:
            return None
        about = found.get("about")
        found["id"] = name
        found["about"] = about if isinstance(about, dict) and all(_is_word(about[key]) for key in about) else {}
        return found if found["text"] else None

    async def _whole(self, key, parsed):
        """What was kept in parts, with what `parsed` makes of its JSON, which may be nothing."""
        told, *parts = await self._read_all([key] + [key + ":" + part for part in PARTS])
        value = parsed(told)
        if value is not None:
            value.update((part, words or None) for part, words in zip(PARTS, parts))
        return value

    # ---------- half-written notes ----------

    async def unfinished(self, name):
        """What was being written about an article: {"start", "end", "rule", "n", "do", "words"} each."""
        notes = []
        for key in self._keys(PREFIX + name + UNFINISHED[:-1]):
            notes.append(_parsed(await self._read(key), {}))
        return [note for note in notes if _is_unfinished(note)]

    def keep_unfinished_now(self, name, place, note):
        """Keep what is being written at a place, or nothing of it any more; works in a page that is being left."""
        key = PREFIX + name + UNFINISHED + place
        if self.store and note:
            begin(self.store, "setItem", key, json.dumps(note))
        elif self.store:
            begin(self.store, "removeItem", key)

    @_in_turn
    async def keep(self, article, told):
        """Keep an article, and in the list `told`: its title and counts; whether there was room."""
        if len(article["text"]) > MOST_TEXT:
            self.trouble = "It is too long for this browser’s storage. It is on the screen until you leave the page."
            return False
        for key, text in self._unkept(article):
            if not await self._write(key, text, article["id"]):
                await self.read_list()
                await self._drop(article["id"])
                return False
        await self.read_list()
        self.list = [told] + [a for a in self.list if a["id"] != article["id"]]
        self.mine = [told] + [a for a in self.mine if a["id"] != article["id"]]
        for old in self.list[MOST_ARTICLES:]:
            await self._drop(old["id"])
        return await self._write(LIST, json.dumps(self.list), article["id"])

    @_in_turn
    async def let_go(self, article):
        """Keep no more of an article whose review was left before it was made."""
        if not self.has(article["id"]):
            self.whole = None
            await self._remove(self._keys(PREFIX + article["id"]))

    def has(self, name):
        """Whether an article is listed."""
        return any(told["id"] == name for told in self.list)

    @_in_turn
    async def forget(self, name):
        """Remove one article; what `put_back` needs to bring it back."""
        await self.read_list()
        taken = self.list, await self._taken(self._keys(PREFIX + name))
        await self._drop(name)
        return taken

    async def _drop(self, name):
        self.list = [a for a in self.list if a["id"] != name]
        await self._remove(self._keys(PREFIX + name))
        if self.store:
            await begin(self.store, "setItem", LIST, json.dumps(self.list))

    def _keys(self, key):
        """The row of something that is kept, and all rows that belong to it."""
        stored = js.Object.keys(self.store) if self.store else ()
        return [row for row in stored if row == key or row.startswith(key + ":")]

    @_in_turn
    async def clear(self):
        """Remove everything that this page has stored, what no list names too: a review that was left, a row of another version.

        What `put_back` needs to bring the articles back.
        """
        await self.read_list()
        stored = js.Object.keys(self.store) if self.store else ()
        of_the_page = [LIST] + self._keys(DRAFT)
        keys = [key for key in stored if key.startswith(PREFIX) and key not in of_the_page]
        taken = self.list, await self._taken(keys)
        self.list, self.mine = [], []
        await self._remove(of_the_page + keys)  # the list first: so other tabs know that all of it goes
        await _forget_shared()
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

    @_in_turn
    async def put_back(self, taken):
        """Store again what was removed, behind what came since."""
        before, stored = taken
        await self.read_list()
        known = [told["id"] for told in before]
        self.list = [told for told in self.list if told["id"] not in known] + before
        if self.store:
            await begin(js.Object, "assign", self.store, stored)
            await begin(self.store, "setItem", LIST, json.dumps(self.list))

    async def _remove(self, keys):
        for key in keys:
            if self.store:
                await begin(self.store, "removeItem", key)


async def _forget_shared():
    """Remove what the share sheet left, if the page never took it; a browser may have no caches."""
    try:
        await attempt(await looked_up(js.window, "caches"), "delete", SHARED)
    except Exception:
        return


def told_in(row):
    """What is stored of an article but its words, or None where that is damaged or of another shape."""
    found = _parsed(row, {})
    if not isinstance(found.get("reader"), list) or not isinstance(found.get("at"), str):
        return None
    found["reader"] = [entry for entry in found["reader"] if _is_entry(entry)]
    return found


def _is_unfinished(note):
    """Whether a half-written note can be taken up."""
    places = ("start", "end")
    is_placed = all(isinstance(note.get(key), int) for key in places) and _is_word(note.get("rule"))
    return is_placed and note.get("do") in ("dispute", "comment") and isinstance(note.get("words"), str)


def _is_told(told):
    """Whether a row of the list can be shown; one that is damaged or of another version may lack what that takes."""
    if not isinstance(told, dict) or not all(isinstance(told.get(key), str) for key in ("id", "at", "title")):
        return False
    numbers = ("quotes", "named", "agreed", "disputed", "own")
    is_counted = all(told.get(key) is None or isinstance(told[key], int) for key in numbers)
    return is_counted and "quotes" in told and "named" in told and _is_word(told.get("site"))


def _is_entry(entry):
    """Whether something that a reader has said has the shape of the contract."""
    if not isinstance(entry, dict) or not all(_is_word(entry.get(key, 0)) for key in WORDS):
        return False
    is_placed = entry["verdict"] != "mark" or (
        isinstance(entry.get("start"), int) and isinstance(entry.get("end"), int)
    )
    is_whole = all(entry.get(key, "") is None or isinstance(entry.get(key), int) for key in PLACE)
    return isinstance(entry["by"], str) and is_placed and is_whole


def _is_word(value):
    return value is None or isinstance(value, str)


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
