"""The article column: blocks drawn as they are, with their marks, from the runs that the view sends."""

from element import badge, element, find
from js import IntersectionObserver, performance
from pyscript.ffi import to_js
from words import KINDS, LOUD, count

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

NEAR = "600px"
"""How far beyond the screen a long article's notes are placed exactly."""

TURN = 12
"""Milliseconds of drawing before the browser gets its turn, so that scrolling and typing stay smooth."""

STYLES = {"em": "em", "strong": "strong"}


class Proof:
    """What stands in the article column, and which marks have been drawn so far."""

    def __init__(self):
        self.column = find("article")
        self.near, self.moved = None, lambda: None
        self.watch = IntersectionObserver.new(self._seen, to_js({"rootMargin": NEAR}))
        self.clear()

    def clear(self):
        self.column.replaceChildren()
        self.marks = {}
        self.order = []
        self.blocks = []
        self.boxes = []
        self.items = None
        self.has_title = False
        self.drawn = set()
        self.block_of = {}

    def draw_plain(self, text):
        """The bare words, until the engine has read them."""
        self.clear()
        lines = [line for line in text[:PLAIN_TEXT].split("\n") if line.strip()][:PLAIN_BLOCKS]
        for number, line in enumerate(lines):
            is_title = number == 0 and len(lines) > 1 and len(line) < 160
            self.column.append(element("h1" if is_title else "p", None, line))
            self.has_title = self.has_title or is_title
        self.name(None)

    def is_long(self, is_long):
        """Lay out only what is on the screen, and know which blocks are near it."""
        self.column.classList.toggle("is-long", is_long)
        self.near = set() if is_long else None
        self.watch.disconnect()

    def _seen(self, entries, observer):
        for entry in entries:
            if entry.isIntersecting:
                self.near.add(entry.target.id)
            else:
                self.near.discard(entry.target.id)
        self.moved()

    def place_of(self, mark):
        """The rectangle beside which a mark's note belongs, or None: of its first line, or of its block while that is far off."""
        block = self.block_of.get(mark)
        if block and self.near is not None and block not in self.near:
            return find(block).getBoundingClientRect()
        made = self.element_of(mark)
        rects = made.firstChild.getClientRects() if made else None
        return rects.item(0) if rects and rects.length else None

    def draw(self, batch):
        """One batch: its marks become known, its blocks are added; yields how many, each time the browser should get its turn."""
        for mark in batch["marks"]:
            self.know(mark)
        begun, drawn = performance.now(), 0
        for block in batch["blocks"]:
            self._add(block)
            drawn += 1
            if performance.now() - begun > TURN:
                yield drawn
                begun, drawn = performance.now(), 0
        yield drawn

    def _add(self, block):
        if block["i"] == len(self.blocks) - 1:
            self.blocks[-1]["runs"] += block["runs"]
            piece = element("span", "piece")
            self.boxes[-1].append(piece)
            self._fill(piece, block["runs"])
        else:
            self.blocks.append(block)
            self._place(self._made(block))

    def know(self, mark):
        """Remember a mark, in the order of the article."""
        if mark["id"] not in self.marks:
            self.order.append(mark["id"])
        self.marks[mark["id"]] = mark

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

    def text_of(self, index):
        """The words of a block."""
        return "".join(run if isinstance(run, str) else run[0] for run in self.blocks[index]["runs"])

    def words_at(self, start, end):
        """The words of the text between two places; none where they are beyond its end."""
        said = []
        for index in self.between(start, end):
            before = self.blocks[index]["start"]
            said.append(self.text_of(index)[max(0, start - before) : end - before])
        return " ".join(said)

    def between(self, start, end):
        """The numbers of the blocks that have words between two places of the text."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle]["start"] <= start:
                low = middle + 1
            else:
                high = middle
        index, found = max(0, low - 1), []
        while index < len(self.blocks) and self.blocks[index]["start"] < end:
            if start < self.blocks[index]["start"] + len(self.text_of(index)):
                found.append(index)
            index += 1
        return found

    def element_of(self, mark):
        """Where a mark begins on the page, or None."""
        return find("m-" + mark)

    def redraw(self, index):
        """Draw one block again, after its marks have changed."""
        for mark in self.marks_in(index):
            self.drawn.discard(mark)
        old = find("b" + str(index))
        keep, self.boxes = self.boxes, []
        fresh = self._made(self.blocks[index], is_title=old.localName == "h1")
        keep[index], self.boxes = self.boxes[0], keep
        old.replaceWith(fresh)

    def marks_in(self, index):
        """The ids of the marks whose words stand in this block."""
        return [
            mark for run in self.blocks[index]["runs"] if not isinstance(run, str) for mark in run[1] if mark[0] != "c"
        ]

    # ---------- blocks ----------

    def _place(self, made):
        if self.near is not None:
            self.watch.observe(made)
        if made.localName != "li":
            self.items = None
            self.column.append(made)
            return
        if self.items is None:
            self.items = element("ul", "list")
            self.column.append(self.items)
        self.items.append(made)

    def _made(self, block, is_title=False):
        """The element of a block; its words go into the last of `boxes`."""
        self.block = "b" + str(block["i"])
        if block["noise"]:
            return self._set_aside(block)
        name, look = NAMES.get(block["kind"], ("p", None))
        if block["kind"] == "headline":
            name = "h2" if self.has_title and not is_title else "h1"
            self.has_title = True
        made = element(name, look, None, id="b" + str(block["i"]))
        self.boxes.append(made)
        self._fill(made, block["runs"])
        return made

    def _set_aside(self, block):
        kind = KINDS.get(block["kind"], "Aside")
        told = element("span", "told", count(block["words"], "word") + ", set aside")
        top = element("summary", None, None, badge("noise"), element("span", "kind", kind), told)
        box = element("p")
        self.boxes.append(box)
        self._fill(box, block["runs"])
        return element("details", "noise", None, top, box, id="b" + str(block["i"]), data_level="noise", open="")

    # ---------- runs ----------

    def _fill(self, box, runs):
        """Add runs to a block; marks around several runs in a row are one element."""
        around, inside = [], [box]
        for run in runs:
            words, marks, style, href = (run, [], None, None) if isinstance(run, str) else run
            keep = 0
            while keep < len(around) and keep < len(marks) and around[keep] == marks[keep]:
                keep += 1
            around, inside = around[:keep], inside[: keep + 1]
            for mark in marks[keep:]:
                inside.append(self._opened(mark, inside[-1], around))
                around.append(mark)
            inside[-1].append(self._styled(words, style, href, around))

    def _styled(self, words, style, href, around):
        if style in STYLES:
            words = element(STYLES[style], None, words)
        if href and href.startswith(("http://", "https://")) and not around:
            return element("a", "out", None, words, href=href, rel="noopener noreferrer", target="_blank")
        return words

    def _opened(self, mark, where, around):
        """The element into which a mark's words go; the outermost is a link to its note, so that no link holds another."""
        if mark[0] == "c":
            made = element("span", "led", None, data_of=mark[1:])
            where.append(made)
            return made
        told = self.marks[mark]
        is_inner = any(outer[0] != "c" for outer in around)
        words = (
            element("span")
            if is_inner
            else element("a", None, None, href="#" + mark, aria_details=mark if told["look"] in LOUD else None)
        )
        made = element(
            "mark",
            "mark",
            None,
            words,
            data_level=told["look"],
            data_rule=None if told["look"] == "own" else told.get("rule"),
            data_mark=mark,
            title="From the sender, not checked" if told.get("is_sent") else None,
        )
        if mark not in self.drawn:
            self.drawn.add(mark)
            self.block_of[mark] = self.block
            made.id = "m-" + mark
        for key in ("n", "verdict"):
            if told.get(key):
                made.setAttribute("data-" + key, str(told[key]))
        where.append(made)
        return words
