"""Where the notes stand: each beside its mark, pushed down only by the note above it; of a long article, those near the screen."""

import asyncio

import js
from element import find
from js import window
from note import closed
from turn import in_turns, turn
from words import LOUD

SETTLED = 300
"""Milliseconds after the first placing from which notes slide where they go."""

SPACE = 4
"""Pixels between two notes."""

LINE = 16
"""Half the height in pixels of a closed note's first line, which stands level with the middle of its mark."""

ON_PAPER = ("text",)
"""Looks whose notes stand in the margin on paper alone."""

HIGHEST = 48
"""A line of the largest heading in pixels."""

AT_ONCE = 60
"""Notes made or measured before the page gets a turn: about 15 ms."""


class Margin:
    """The notes of an article: `shown` are the names of those that there are, in the order of the article."""

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
        self.notes, self.shown = {}, []
        self.places, self.reach = {}, {}
        self.beside, self.over = set(), {}

    # ---------- which notes there are ----------

    def add(self, mark):
        """The closed note of a mark that comes last, where its family stands in the margin."""
        if mark["look"] in LOUD:
            self.column.append(self._made(mark["id"]))
            self.shown.append(mark["id"])

    def note_of(self, name):
        """The note of a mark, made where there is none yet, in the order of the article."""
        if name not in self.notes:
            place, at = self.proof.marks.place(name), len(self.shown)
            while at and self.proof.marks.place(self.shown[at - 1]) > place:
                at -= 1
            follows = self.notes[self.shown[at]] if at < len(self.shown) else None
            self.column.insertBefore(self._made(name), follows)
            self.shown.insert(at, name)
        return self.notes[name]

    def _made(self, name):
        mark = self.proof.marks[name]
        self.notes[name] = closed(mark, self.rulebook.of(mark.get("rule")))
        return self.notes[name]

    def drop(self, name):
        """Take a note away."""
        if name in self.notes:
            self.notes.pop(name).remove()
            self.shown.remove(name)
            self.places.pop(name, None)
            self.reach.pop(name, None)

    async def _follow(self):
        """Make the notes beside the parts of a long article that are near the screen, and drop those beside others."""
        near = {part for part in self.proof.near if part in self.proof.done}
        for part in self.beside - near:
            self._leave(part)
        for part in sorted(near - self.beside):
            await in_turns(self._come(part))

    def _come(self, part):
        """Make the notes beside a part, each level with its mark before it is seen, so that it doesn't slide there."""
        self.beside.add(part)
        marks, top = self.proof.marks, self.column.getBoundingClientRect().top
        names = [name for name in self.proof.names_in(part) if marks.look(name) in LOUD and name not in self.notes]
        levels = [(name, self.proof.top_of(name)) for name in names]
        for name, first in levels:
            if name not in marks:
                return
            note = self.note_of(name)
            if first:
                note.style.setProperty("--y", str(int(self._level(first) - top + 0.5)) + "px")
            yield

    def _leave(self, part):
        """Drop the notes beside a part; how far they reach below it, the notes of the next go on to keep clear of."""
        self.beside.discard(part)
        reach = 0
        for name in self.proof.names_in(part):
            is_loud = self.proof.marks.look(name) in LOUD
            if is_loud and name in self.notes and not self.notes[name].classList.contains("is-open"):
                reach = max(reach, self.reach.get(name, 0))
                self.drop(name)
        if reach and part + 1 in self.beside:
            self.over[part + 1] = reach - self._top_of(part + 1)

    def _top_of(self, part):
        """Where a part begins, in pixels below the margin's own top."""
        return find("part-" + str(part)).getBoundingClientRect().top - self.column.getBoundingClientRect().top

    def _begin(self):
        """How far the notes reach that were above those that there are."""
        first = min(self.beside) if self.beside else None
        return self._top_of(first) + self.over[first] if first in self.over else -100

    def fill_all(self):
        """Make every note, as for paper, where what was mended has one too, as in the file."""
        for name in self.proof.marks.names():
            if self.proof.marks.look(name) in LOUD + ON_PAPER:
                self.note_of(name)

    def leave_paper(self):
        """Drop the notes that the screen has only when they are opened."""
        for name in list(self.notes):
            if self.proof.marks.look(name) in ON_PAPER and not self.notes[name].classList.contains("is-open"):
                self.drop(name)

    # ---------- where they stand ----------

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
                if self.proof.is_long:
                    await self._follow()
                if not window.matchMedia("screen and (max-width: 70rem)").matches:
                    await self._place()
                if not self.is_again:
                    return
        finally:
            self.is_due = False

    async def _place(self):
        """Measure all that there are, then move those that stand elsewhere."""
        top, end, moves = self.column.getBoundingClientRect().top, self._begin(), []
        for number, name in enumerate(list(self.shown)):
            if number % AT_ONCE == AT_ONCE - 1:
                await turn()
                top = self.column.getBoundingClientRect().top
            note = self.notes.get(name)
            height = note.offsetHeight if note else 0
            if not height:
                continue
            first = self.proof.top_of(name)
            y = max(self._level(first) - top if first else end, end + SPACE)
            end = self.reach[name] = y + height
            if self.places.get(name) != int(y + 0.5):
                self.places[name] = int(y + 0.5)
                moves.append((note, self.places[name]))
        for note, y in moves:
            note.style.setProperty("--y", str(y) + "px")
        if not self.is_settled:
            self.is_settled = True
            self.column.classList.add("is-placed")
            js.setTimeout(lambda: self.column.classList.add("is-settled"), SETTLED)
        self.column.style.setProperty("--end", str(int(end)) + "px")

    def _level(self, first):
        """Where on the screen a note's top belongs, beside a mark's first line."""
        return first.top + min(first.height, HIGHEST) / 2 - LINE - 2
