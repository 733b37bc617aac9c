"""The article column: blocks drawn as they are, with their marks; of a long article, those far from the screen as bare words."""

import asyncio

from element import badge, element, find
from galley import Galley, words_of
from js import IntersectionObserver, performance
from jsffi import to_js
from marks import Marks
from turn import TASK, in_turns
from words import LEVELS, LOUD, count

from presscheck.long_text import last_at_most

NAMES = {
    "dek": ("p", "dek"),
    "byline": ("p", "byline"),
    "dateline": ("p", "byline"),
    "subhead": ("h2", None),
    "list": ("li", None),
    "blockquote": ("blockquote", None),
}
"""The element and class of a block's kind; all others are paragraphs."""

PLAIN_BLOCKS, PLAIN_TEXT = 60, 100000
"""Paragraphs and code points shown while the engine still starts: what a reader may get through in that time."""

NEAR = "900px"
"""How far beyond the screen a long article's marks are drawn: what a reader scrolls through while they are."""

FEW, MANY = 12, 24
"""Blocks of a long article that are laid out together: at least so many, at most so many."""

LINE, GAP, WIDE = 32, 16, 9.9
"""Pixels from line to line, between blocks, and of a letter: for the height of what was never laid out."""

AT_FIRST = 2
"""Parts of a long article that are drawn with their marks at once: more than a screen."""

STYLES = {"em": "em", "strong": "strong"}


class Proof:
    """What stands in the article column."""

    def __init__(self, rulebook):
        self.rulebook = rulebook
        self.column = find("article")
        self.galley = Galley()
        self.marks = Marks(self.galley)
        self.moved = self.filled = lambda: None
        self.watch = IntersectionObserver.new(self._seen, to_js({"rootMargin": NEAR}))
        self.is_long = False
        self.letters = 62
        self.clear()

    def clear(self):
        self.watch.disconnect()
        self.column.replaceChildren()
        self.galley.clear()
        self.marks.clear()
        self.items = self.part = self.box = self.index = None
        self.has_title = False
        self.parts, self.part_starts = [], []
        self.near, self.done, self.is_filling = set(), set(), False
        self.kind, self.reach, self.high = None, 0, 0
        self.voice = ()

    def draw_plain(self, text):
        """The bare words, until the engine has read them."""
        self.clear()
        lines = [line for line in text[:PLAIN_TEXT].split("\n") if line.strip()][:PLAIN_BLOCKS]
        for number, line in enumerate(lines):
            is_title = number == 0 and len(lines) > 1 and len(line) < 160
            self.column.append(element("h1" if is_title else "p", None, line))
            self.has_title = self.has_title or is_title
        self.name(None)

    def draw(self, message):
        """A message of the view: its marks become known, its blocks are added; yields how many, when the browser should get its turn."""
        told, number = self.galley.add(message)
        self.marks.know(told["marks"], number)
        begun, drawn = performance.now(), 0
        for at, entry in enumerate(told["blocks"]):
            self._add(entry, (number, at))
            drawn += 1
            if performance.now() - begun > TASK:
                yield drawn
                begun, drawn = performance.now(), 0
        self._end_part()
        yield drawn

    def name(self, title):
        """An article without a headline still has a name for those who listen to the page."""
        if not self.has_title:
            self.column.prepend(element("h1", "vh", title or "The article"))
            self.has_title = True

    def end(self):
        """The line under the last block."""
        keys = element(
            "span", "keys", None, element("kbd", None, "N"), " ", element("kbd", None, "P"), " next and previous mark"
        )
        self.column.append(element("p", "end", None, element("span", None, "End of article"), keys))

    def redraw(self, unit, start):
        """Draw an entry that begins at `start` again, after its marks have changed."""
        part = self._part_of(unit)
        if part is None or part in self.done:
            self._fill(unit, self._box(unit, part), start)

    def names_in(self, part):
        """The names of the marks that begin in a part of a long article."""
        beyond = self.part_starts[part + 1] if part + 1 < len(self.parts) else self.galley.ends[-1] + 1
        return self.marks.between(self.part_starts[part], beyond)

    def be_long(self, is_long):
        """Draw marks only near the screen, and lay out only what is on it."""
        self.is_long = is_long
        self.column.classList.toggle("is-long", is_long)
        self.letters = max(20, int(self.column.clientWidth / WIDE))

    # ---------- where things are ----------

    def element_of(self, mark):
        """Where a mark begins on the page, or None; what was bare words until now gets its marks."""
        made = find("m-" + mark)
        if not made and self.parts and mark in self.marks:
            part = self._part_at(self.marks.place(mark)[0])
            self._fill_now(part)
            made = find("m-" + mark)
            if not made and part + 1 < len(self.parts):  # it begins between the two
                self._fill_now(part + 1)
                made = find("m-" + mark)
        return made

    def top_of(self, mark):
        """The rectangle of a mark's first line, or None where it is not drawn."""
        made = find("m-" + mark)
        rects = made.firstChild.getClientRects() if made else None
        return rects.item(0) if rects and rects.length else None

    def block_of(self, mark):
        """The number of the block in which a mark begins, or None."""
        start = self.marks.place(mark)[0]
        found = self.galley.between(start, start + 1)
        return found[0] if found else None

    def box_of(self, index):
        """The element that holds the words of a block, in one piece or several."""
        made = find("b" + str(index))
        return made.lastChild if made.localName == "details" else made

    def _box(self, unit, part):
        """The element that holds the words of an entry."""
        if part is not None:
            made = find("part-" + str(part))
            if made.localName == "span":
                return made
        return self.box_of(self.galley.entry(unit)["i"])

    def _part_of(self, unit):
        """The number of the part that an entry is in, or None where it is in none."""
        for number, (message, first, beyond) in enumerate(self.parts):
            if message == unit[0] and first <= unit[1] < beyond:
                return number
        return None

    def _part_at(self, place):
        """The number of the part with a place of the text in it."""
        return last_at_most(self.part_starts, max(0, place))

    # ---------- near the screen ----------

    def _seen(self, entries, observer):
        for entry in entries:
            number = int(entry.target.id[5:])
            if entry.isIntersecting:
                self.near.add(number)
            else:
                self.near.discard(number)
        if not self.is_filling:
            self.is_filling = True
            asyncio.create_task(self._fill_near())

    async def _fill_near(self):
        """Draw the marks of the parts near the screen, the topmost first."""
        parts = self.parts
        while parts is self.parts:
            waiting = [part for part in self.near if part not in self.done]
            if not waiting:
                self.is_filling = False
                self.moved()
                return
            await in_turns(self._filled_in(min(waiting)))
            if parts is self.parts:
                self.filled()

    def fill_all(self):
        """Draw every mark at once, as for paper."""
        for part in range(len(self.parts)):
            self._fill_now(part)

    def _fill_now(self, part):
        if part not in self.done:
            for _ in self._filled_in(part):
                pass
            self.filled()

    def _filled_in(self, part):
        """Draw the marks of a part, block after block."""
        self.done.add(part)
        parts, (message, first, beyond) = self.parts, self.parts[part]
        for at in range(first, beyond):
            unit = message, at
            box = self._box(unit, part)
            start = self.part_starts[part] if box.localName == "span" else self.galley.entry(unit)["start"]
            self._fill(unit, box, start)
            yield
            if parts is not self.parts:
                return

    # ---------- blocks ----------

    def _add(self, entry, unit):
        """Add an entry: a block, or one more piece of the last."""
        is_piece = "more" in entry or entry["i"] == self.index
        if entry["i"] != self.index:
            self.index, self.reach = entry["i"], entry["start"]
            made, self.box = self._made(entry)
            self._place(made, entry, unit, is_piece)
        box, words = self.box, words_of(entry["runs"])
        if is_piece:
            box = element("span", "piece")
            self.box.append(box)
            self._begin_part(box, unit)
        if self.is_long and len(self.parts) > AT_FIRST:
            box.textContent = words
        else:
            self._fill(unit, box, self.reach)
            self.done.add(len(self.parts) - 1)
        self.reach += len(words)
        self.high += LINE * (len(words) // self.letters + 1) + GAP
        if self.part:
            self.parts[-1][2] = unit[1] + 1
        if is_piece:
            self._end_part()

    def _place(self, made, entry, unit, is_piece):
        """Append a block to the column, or in a long article to a part of it."""
        size = self.parts[-1][2] - self.parts[-1][1] if self.part else 0
        is_break = size >= FEW and self.kind == entry["kind"] == "paragraph"
        if is_piece or is_break or size >= MANY:
            self._end_part()
        self.kind = entry["kind"]
        where = self.column
        if self.is_long and not is_piece:
            if not self.part:
                self._begin_part(element("div", "part"), unit)
                self.column.append(self.part)
            where = self.part
        if made.localName != "li":
            self.items = None
            where.append(made)
            return
        if self.items is None:
            self.items = element("ul", "list")
            where.append(self.items)
        self.items.append(made)

    def _begin_part(self, made, unit):
        """Begin what is drawn together, at an entry; its number is its element's name."""
        made.id = "part-" + str(len(self.parts))
        self.part, self.high = made, 0
        self.parts.append([unit[0], unit[1], unit[1] + 1])
        self.part_starts.append(self.reach)

    def _end_part(self):
        if not self.part:
            return
        self.part.style.setProperty("--high", str(self.high) + "px")
        if self.is_long:
            self.watch.observe(self.part)
        self.part = self.items = None

    def _made(self, block):
        """The element of a block, and the one that its words go into."""
        name = "b" + str(block["i"])
        if block["noise"]:
            return self._set_aside(block, name)
        tag, look = NAMES.get(block["kind"], ("p", None))
        if block["kind"] == "headline":
            tag = "h2" if self.has_title else "h1"
            self.has_title = True
        made = element(tag, look, None, id=name)
        return made, made

    def _set_aside(self, block, name):
        told = element("span", "told", count(block["words"], "word") + ", set aside")
        top = element("summary", None, None, badge("noise"), element("span", "kind", self._kind(block)), told)
        box = element("p")
        return element("details", "noise", None, top, box, id=name, data_level="noise", open=""), box

    def _kind(self, block):
        """What a block that is set aside is called: as the rule is that did it."""
        for run in block["runs"]:
            for mark in () if isinstance(run, str) else run[1]:
                if mark in self.marks and self.marks.look(mark) == "noise":
                    return self.rulebook.of(self.marks[mark]["rule"])["label"] or LEVELS["noise"]
        return LEVELS["noise"]

    # ---------- runs ----------

    def _fill(self, unit, box, start):
        """Write the words of an entry that begins at `start`; marks around several runs in a row are one element."""
        around, inside, said, self.named = [], [], [], []
        index = self.galley.entry(unit)["i"]
        if index and start == self.galley.starts[index]:
            start = self.galley.ends[index - 1]  # what begins between two blocks is drawn from here on
        for run in self.galley.runs(unit):
            words, marks, style, href = (run, (), None, None) if isinstance(run, str) else run
            keep = 0
            while keep < len(around) and keep < len(marks) and around[keep] == marks[keep]:
                keep += 1
            around, inside = around[:keep], inside[:keep]
            for mark in marks[keep:]:
                made, inner = self._opened(mark, around, start)
                if inside:
                    inside[-1].append(made)
                else:
                    said.append(made)
                inside.append(inner)
                around.append(mark)
            styled = self._styled(words, style, href, around)
            if inside:
                inside[-1].append(styled)
            else:
                said.append(styled)
        box.replaceChildren(*said)

    def _styled(self, words, style, href, around):
        if style in STYLES:
            words = element(STYLES[style], None, words)
        if href and href.startswith(("http://", "https://")) and not around:
            return element("a", "out", None, words, href=href, rel="noopener noreferrer", target="_blank")
        return words

    def _opened(self, mark, around, start):
        """A mark, and the element into which its words go; the outermost is a link to its note, so that no link holds another."""
        if mark[0] == "c":
            made = element("span", "led", None, data_of=mark[1:])
            return made, made
        told = self.marks[mark]
        is_inner = any(outer[0] != "c" for outer in around)
        words = (
            element("span")
            if is_inner
            else element("a", None, None, href="#" + mark, aria_details=mark if told["look"] in LOUD else None)
        )
        made = element(
            "mark",
            "mark is-voice" if mark in self.voice else "mark",
            None,
            words,
            data_level=told["look"],
            data_rule=None if told["look"] == "own" else told.get("rule"),
            data_mark=mark,
            data_n=told.get("n"),
            data_verdict=told["verdict"],
            title="From the sender, not checked" if told["is_sent"] else None,
        )
        if told["start"] >= start and mark not in self.named:
            self.named.append(mark)
            made.id = "m-" + mark
        return made, words
