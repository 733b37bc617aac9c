"""The reader's own marks: words are selected, named, and drawn into the article."""

from element import button, element, find
from js import document, window
from words import LEVELS, SOURCES, shortened

CHOICES = SOURCES + ("headline", "noise", "other")
"""What selected words may be called."""

LABELS = {"noise": "Not the story", "headline": "Headline trick", "other": "Something else"}


class Pencil:
    """Marks that the reader makes; `hand` keeps them."""

    def __init__(self, proof, margin, hand):
        self.proof, self.margin, self.hand = proof, margin, hand
        self.count = 0
        self.place = None
        self.box = find("pick")

    # ---------- choosing ----------

    def selected(self):
        """The selected words as a place in the text, or None."""
        chosen = window.getSelection()
        if not chosen.rangeCount or chosen.isCollapsed:
            return None
        reach = chosen.getRangeAt(0)
        ends = self._place(reach.startContainer, reach.startOffset), self._place(reach.endContainer, reach.endOffset)
        if None in ends or ends[0] >= ends[1]:
            return None
        return ends

    def _place(self, node, offset):
        """Code points before a point of the page, or None outside of the article's words."""
        inner = node if node.nodeType == 1 else node.parentElement
        block = inner.closest('[id^="b"]') if inner else None
        if not block or not self.proof.column.contains(block):
            return None
        index = int(block.id[1:])
        reach = document.createRange()
        reach.setStart(self.proof.boxes[index], 0)
        if reach.comparePoint(node, offset) < 0:
            return self.proof.blocks[index]["start"]
        reach.setEnd(node, offset)
        return self.proof.blocks[index]["start"] + min(len(reach.toString()), self._length(index))

    def _length(self, index):
        return sum(len(run if isinstance(run, str) else run[0]) for run in self.proof.blocks[index]["runs"])

    def place_of(self, words):
        """Where these words first stand in the article, or None."""
        for block in self.proof.blocks:
            text = "".join(run if isinstance(run, str) else run[0] for run in block["runs"])
            at = text.find(words)
            if at >= 0:
                return block["start"] + at, block["start"] + at + len(words)
        return None

    def offer(self, place, is_focused=False, beside=None):
        """Ask what the words are, just under them."""
        self.place = place
        row = element("div", "pick-row", None)
        for look in CHOICES:
            choice = button(None, "btn quiet", data_pick=look)
            level = look if look in SOURCES or look == "headline" else ("noise" if look == "noise" else "own")
            choice.append(element("span", "badge", None, data_level=level), LABELS.get(look) or LEVELS[look])
            row.append(choice)
        self.box.replaceChildren(element("p", "label", "Mark these words as"), row)
        self.box.hidden = False
        chosen = window.getSelection()
        if beside:
            spot = beside.getBoundingClientRect()
            self._stand(spot.left, spot.bottom)
        elif chosen.rangeCount and not chosen.isCollapsed:
            spot = chosen.getRangeAt(0).getBoundingClientRect()
            self._stand(spot.left, spot.bottom)
        if is_focused:
            row.firstChild.focus()

    def _stand(self, left, bottom):
        wide, high = self.box.offsetWidth, self.box.offsetHeight
        x = max(8, min(left, window.innerWidth - wide - 8))
        y = bottom + 8 if bottom + high + 80 < window.innerHeight else max(70, bottom - high - 48)
        self.box.style.setProperty("--x", str(int(x)) + "px")
        self.box.style.setProperty("--y", str(int(y)) + "px")

    def dismiss(self):
        self.box.hidden = True
        self.place = None

    def take(self, look):
        """Mark the words on offer."""
        start, end = self.place
        self.dismiss()
        window.getSelection().removeAllRanges()
        self.hand.mark(start, end, look)

    # ---------- drawing ----------

    def draw(self, entry):
        """Draw an own mark; its id, or None where its words are not in the article."""
        for name in self.proof.order:
            mark = self.proof.marks[name]
            if mark["look"] == "own" and (mark["start"], mark["end"], mark["rule"]) == (
                entry["start"],
                entry["end"],
                entry["rule"],
            ):
                return name
        touched = [i for i in range(len(self.proof.blocks)) if self._overlaps(i, entry)]
        if not touched:
            return None
        self.count += 1
        name = "o" + str(self.count)
        self._know(name, entry, touched)
        for index in touched:
            block = self.proof.blocks[index]
            block["runs"] = cut(block["runs"], entry["start"] - block["start"], entry["end"] - block["start"], name)
            self.proof.redraw(index)
        return name

    def _overlaps(self, index, entry):
        start = self.proof.blocks[index]["start"]
        return start < entry["end"] and entry["start"] < start + self._length(index)

    def _know(self, name, entry, touched):
        block = self.proof.blocks[touched[0]]
        words = "".join(run if isinstance(run, str) else run[0] for run in block["runs"])
        said = words[max(0, entry["start"] - block["start"]) : entry["end"] - block["start"]]
        look = look_of(entry["rule"])
        mark = {"id": name, "look": "own", "rule": entry["rule"], "start": entry["start"], "end": entry["end"]}
        mark["label"] = LABELS.get(look) or LEVELS.get(look, "Something else")
        mark["led"] = shortened(said, 160)
        mark["by"], mark["said"] = entry["by"], entry.get("note")
        self.proof.know(mark)
        self.proof.order.sort(key=lambda other: (self.proof.marks[other]["start"], -self.proof.marks[other]["end"]))

    def rub_out(self, name):
        """Take an own mark off the page."""
        mark = self.proof.marks.pop(name)
        self.proof.order.remove(name)
        self.margin.drop(name)
        for index in range(len(self.proof.blocks)):
            if self._overlaps(index, mark):
                block = self.proof.blocks[index]
                block["runs"] = [_without(run, name) for run in block["runs"]]
                self.proof.redraw(index)


def look_of(rule):
    """The family that a contract's rule stands for."""
    if rule is None:
        return "other"
    family, _, level = rule.partition(".")
    return level if family == "quote" else {"headline": "headline", "caption": "noise"}.get(family, "other")


def cut(runs, start, end, name):
    """The runs of a block with one more mark from `start` to `end`, in code points into the block."""
    made, at = [], 0
    for run in runs:
        words, marks, style, href = (run, [], None, None) if isinstance(run, str) else run
        left, right = max(0, min(len(words), start - at)), max(0, min(len(words), end - at))
        for piece, inside in ((words[:left], marks), (words[left:right], marks + [name]), (words[right:], marks)):
            if piece:
                made.append([piece, inside, style, href])
        at += len(words)
    return made


def _without(run, name):
    return run if isinstance(run, str) else [run[0], [mark for mark in run[1] if mark != name], run[2], run[3]]
