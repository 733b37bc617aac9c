"""Where the notes stand: each beside its mark, pushed down only by the note above it."""

import asyncio

import js
from element import find
from js import window
from note import closed
from turn import turn
from words import LOUD

SETTLED = 300
"""Milliseconds after the first placing from which notes slide where they go."""

SPACE = 4
"""Pixels between two notes."""

LINE = 16
"""Half the height in pixels of a closed note's first line, which stands level with the middle of its mark."""

HIGHEST = 48
"""A line of the largest heading in pixels: a block that is far off counts as one line."""

AT_ONCE = 150
"""Notes measured before the page gets a turn: about 20 ms."""


class Margin:
    """The notes of an article."""

    def __init__(self, proof, rulebook):
        self.proof, self.rulebook = proof, rulebook
        self.column = find("margin")
        self.is_due = self.is_again = False
        self.is_held = False
        proof.moved = self.lay_out_soon
        self.observer = window.ResizeObserver.new(lambda *_: self.lay_out_soon())
        self.observer.observe(self.proof.column)
        self.observer.observe(self.column)
        self.clear()

    def clear(self):
        self.column.replaceChildren()
        self.column.classList.remove("is-placed", "is-settled")
        self.is_settled = False
        self.notes = {}
        self.places = {}

    def add(self, mark):
        """The closed note of a mark whose family stands in the margin, for the caller to append."""
        if mark["look"] in LOUD and mark["id"] not in self.notes:
            made = closed(mark, self.rulebook.of(mark.get("rule")))
            self.notes[mark["id"]] = made
            return made
        return None

    def append(self, notes):
        """Add notes after those that are there."""
        if notes:
            self.column.append(*notes)

    def note_of(self, name):
        """The note of a mark, made where there is none yet, in the order of the article."""
        if name not in self.notes:
            mark = self.proof.marks[name]
            made = closed(mark, self.rulebook.of(mark.get("rule")))
            follows = self._next(name)
            if follows:
                follows.before(made)
            else:
                self.column.append(made)
            self.notes[name] = made
        return self.notes[name]

    def _next(self, name):
        order = self.proof.order
        if order[-1] == name or not self.notes:
            return None
        for other in order[order.index(name) + 1 :]:
            if other in self.notes:
                return self.notes[other]
        return None

    def drop(self, name):
        """Take a note away."""
        if name in self.notes:
            self.notes.pop(name).remove()
            self.places.pop(name, None)

    def is_long(self, is_long):
        """Lay out only the notes on the screen."""
        self.column.classList.toggle("is-long", is_long)

    def hold(self, is_held):
        """Let the notes be while an article is being drawn; then lay them out at once."""
        self.is_held = is_held
        self.lay_out_soon()

    def lay_out_soon(self):
        """Put every note beside its mark once the page has settled; many calls make one pass."""
        if self.is_held:
            return
        if self.is_due:
            self.is_again = True
            return
        self.is_due = True
        asyncio.create_task(self._lay_out())

    async def _lay_out(self):
        try:
            while True:
                self.is_again = False
                await asyncio.sleep(0.02)
                if not window.matchMedia("screen and (max-width: 70rem)").matches:
                    await self._place()
                if not self.is_again:
                    return
        finally:
            self.is_due = False

    async def _place(self):
        top, end, places = self.column.getBoundingClientRect().top, -100, []
        for number, name in enumerate([name for name in self.proof.order if name in self.notes]):
            if number % AT_ONCE == AT_ONCE - 1:
                await turn()
                top = self.column.getBoundingClientRect().top
            note = self.notes.get(name)
            height = note.offsetHeight if note else 0
            if not height:
                continue
            y = max(self._level(name, end) - top, end + SPACE)
            end = y + height
            if self.places.get(name) != int(y + 0.5):
                self.places[name] = int(y + 0.5)
                places.append((note, self.places[name]))
        for note, y in places:
            note.style.setProperty("--y", str(y) + "px")
        if not self.is_settled:
            self.is_settled = True
            self.column.classList.add("is-placed")
            js.setTimeout(lambda: self.column.classList.add("is-settled"), SETTLED)
        self.column.style.setProperty("--end", str(int(end)) + "px")

    def _level(self, name, otherwise):
        """Where on the screen the note's top belongs."""
        first = self.proof.place_of(name)
        return first.top + min(first.height, HIGHEST) / 2 - LINE - 2 if first else otherwise
