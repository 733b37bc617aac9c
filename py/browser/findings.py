"""The list of all findings, each a link to its mark."""

import asyncio

from element import badge, button, element, find, show
from js import IntersectionObserver
from jsffi import to_js
from note import SENT, leading_words, question, who
from pencil import look_of
from turn import in_turns
from words import LEVELS, grouped, shortened

LONG = 200
"""Rows above which the list comes in parts, each laid out when it is scrolled to: balancing its columns takes time."""

PART = 40
"""Rows of such a part, of which 20 stand in a column."""

HIGH = 54
"""Pixels of a row that was never laid out."""

NEAR = "1200px"
"""How far from the screen a part of the list gets its rows."""


class Findings:
    """The rows under the article, in the order of the article. A long list has its rows where the reader comes near them."""

    def __init__(self, marks, rulebook):
        self.marks, self.rulebook = marks, rulebook
        self.list = find("findings-list")
        self.watch = IntersectionObserver.new(self._seen, to_js({"rootMargin": NEAR}))

    def clear(self):
        self.watch.disconnect()
        self.list.replaceChildren()
        self.steps, self.near, self.is_filling = [], set(), False
        find("findings").hidden = True

    def row(self, mark):
        """The row of a mark that a rule or the reader has made."""
        number = element("span", "num", str(mark["n"]) if mark.get("n") else "+")
        words = element("i", None, shortened(leading_words(mark), 80))
        asks = question(mark, self.rulebook.of(mark.get("rule")))
        where = "#m-" + mark["id"] if mark["look"] != "article" else "#" + mark["id"]
        link = element("a", None, None, element("b", None, asks), " ", words, href=where, data_to=mark["id"])
        if mark["is_sent"]:
            link.append(" ", element("span", "n-from", SENT))
        row = element("li", None, None, number, badge(mark["look"], verdict=mark["verdict"]), link)
        row.id = "f-" + mark["id"]
        row.setAttribute("data-level", mark["look"])
        return row

    async def begin(self, whole):
        """List all findings: those on the article as a whole where their numbers belong, of a long list only the parts at first."""
        self.steps = self.marks.numbered()
        for mark in whole:
            follows = [at for at, step in enumerate(self.steps) if self.marks.number_of(step) > mark["n"]]
            self.steps.insert(follows[0] if follows else len(self.steps), mark["id"])
        is_long = len(self.steps) > LONG
        self.size = PART if is_long else LONG
        find("findings").classList.toggle("is-long", is_long)
        find("findings").hidden = not self.steps
        for first in range(0, len(self.steps), self.size):
            last = min(first + self.size, len(self.steps))
            label = "Findings " + grouped(first + 1) + " to " + grouped(last) if is_long else None
            part = element("ol", None, None, id="rows-" + str(first), aria_label=label)
            self.list.append(part)
            if is_long:
                rows = (last - first + 1) // 2
                part.style.setProperty("--rows", str(rows))
                part.style.setProperty("--high", str(rows * HIGH) + "px")
                self.watch.observe(part)
            else:
                await self._fill(part)

    def _seen(self, entries, observer):
        for entry in entries:
            (self.near.add if entry.isIntersecting else self.near.discard)(entry.target.id)
        if self.near and not self.is_filling:
            self.is_filling = True
            asyncio.create_task(self._fill_near())

    async def _fill_near(self):
        """Write the rows of the parts that are near the screen, one part after the other."""
        steps = self.steps
        while self.near and steps is self.steps:
            part = find(min(self.near))
            self.near.discard(part.id)
            self.watch.unobserve(part)
            await self._fill(part)
        self.is_filling = False

    async def _fill(self, part):
        """Write the rows of a part."""
        steps, first, rows = self.steps, int(part.id[5:]), []
        await in_turns(self._made(steps, steps[first : first + self.size], rows))
        part.append(*rows)

    def _made(self, steps, some, rows):
        for step in some:
            if steps is self.steps:
                rows.append(self.row(self.marks[self.marks.name_of(step)]))
                yield

    def add(self, mark):
        """Add the row of a mark that a person has made."""
        if not find("rows-own"):
            self.list.append(element("ol", None, None, id="rows-own"))
            find("findings").hidden = False
        find("rows-own").append(self.row(mark))

    def remove(self, name):
        """Take a row away."""
        row = find("f-" + name)
        if row:
            row.remove()


class Orphans:
    """What was said about marks that are no longer on the page: under the findings, with its words, removable."""

    def __init__(self, proof, hand):
        self.proof, self.hand = proof, hand
        self.entries = []

    def draw(self):
        """List them anew."""
        self.entries = self.hand.orphans(self.proof.marks)
        find("lost-list").replaceChildren(*[self._row(number, entry) for number, entry in enumerate(self.entries)])
        show("lost", len(self.entries) > 0)

    def clear(self):
        self.entries = []
        show("lost", False)

    def _row(self, number, entry):
        look = look_of(entry["rule"])
        look = look if look in LEVELS else "own"
        words = shortened(self.proof.galley.words_at(entry["start"], entry["end"]), 80)
        said = who(entry["by"]) + {"agree": " agreed", "dispute": " disputed this", "comment": " commented"}.get(
            entry["verdict"], " marked this"
        )
        told = entry.get("note") or entry.get("reason")
        text = element(
            "span", "told", None, element("i", None, words or "words that are gone"), element("b", None, said)
        )
        if told:
            text.append(element("span", None, told))
        erase = button("Remove", "btn quiet", data_lost=number, aria_label="Remove: " + said)
        return element("li", None, None, badge(look), text, erase)

    def pressed(self, pressed):
        """Remove one; the keyboard goes on to the next, or back to the article."""
        if not pressed:
            return
        number = int(pressed.dataset.lost)
        self.hand.remove([self.entries[number]])
        left = find("lost-list").querySelectorAll("button")
        if left.length:
            left[min(number, left.length - 1)].focus()
        else:
            find("article").focus()
