"""Words chosen by keyboard: a selection in the article that goes from word to word and from line to line."""

from element import find, show
from js import document, window
from jsffi import to_js
from words import shortened

TOP, FOOT = 90, 150
"""Pixels at the top and the foot of the window that other things cover."""

INSIDE, STEP = 40, 16
"""Pixels from the edge of the column where a first word is looked for, and from one look to the next."""

SIDEWAYS = {"ArrowRight": 1, "ArrowLeft": -1}
LINES = {"ArrowDown": "forward", "ArrowUp": "backward"}


class Caret:
    """The words chosen so far: from the one where it began to the one where it is, each as block and number in it."""

    def __init__(self, proof, choosing, reading):
        self.proof, self.choosing, self.reading = proof, choosing, reading
        self.galley = proof.galley
        self.bar = find("caret")
        self.is_on = False
        self.anchor = self.head = None
        self.known = {}
        self.came_from = None

    # ---------- in and out ----------

    def start(self):
        """Begin at the open mark, or at the first word in sight."""
        if not len(self.galley):
            return
        self.came_from = document.activeElement
        self.anchor = self.head = self._first()
        self.resume()

    def resume(self):
        """Go on with the words chosen before."""
        self.is_on = True
        show("caret")
        self.proof.column.classList.add("has-caret")
        self.bar.focus(to_js({"preventScroll": True}))
        self._show()

    def pause(self):
        """Leave the keyboard to the question what the words are."""
        self.is_on = False
        show("caret", False)
        self.proof.column.classList.remove("has-caret")

    def stop(self, focus=False):
        """Leave; `focus` takes the keyboard back to where it came from."""
        self.pause()
        self.anchor = self.head = None
        self.known = {}
        if focus:
            window.getSelection().removeAllRanges()
            if self.came_from:
                self.came_from.focus(to_js({"preventScroll": True}))

    def key(self, event):
        """Whether a key meant the chosen words."""
        if event.key in SIDEWAYS:
            self._move(self._beside(self.head, SIDEWAYS[event.key]), event.shiftKey)
        elif event.key in LINES:
            self._move(self._on_line(LINES[event.key]), event.shiftKey)
        elif event.key == "Enter":
            self.pause()
            self.choosing.offer(self._reach(), is_focused=True)
        elif event.key == "Escape":
            self.stop(focus=True)
        else:
            return False
        event.preventDefault()
        return True

    # ---------- where ----------

    def _first(self):
        """The first word of the open mark, or else the first that can be seen."""
        opened = self.reading.opened
        index = self.proof.block_of(opened) if opened else None
        if index is not None:
            return self._word_at(index, self.proof.marks.place(opened)[0])
        left = self.proof.column.getBoundingClientRect().left + INSIDE
        for height in range(TOP, int(window.innerHeight), STEP):
            at = document.elementFromPoint(left, height)
            block = _block_around(at) if at and self.proof.column.contains(at) else None
            if block and self._is_shown(int(block.id[1:])):
                return int(block.id[1:]), 0
        return (0, 0) if self._is_shown(0) else self._block_beside(0, 1) or (0, 0)

    def _is_shown(self, index):
        return self.proof.box_of(index).offsetHeight > 0 and len(self._words(index)) > 0

    def _words(self, index):
        """Where the words of a block begin and end, in code points into the block."""
        if index not in self.known:
            found, text, at = [], self.galley.text_of(index), 0
            for word in text.split():
                at = text.find(word, at)
                found.append((at, at + len(word)))
                at += len(word)
            self.known[index] = found
        return self.known[index]

    def _word_at(self, index, place):
        """The word of a block around or before a place in the text."""
        inside = place - self.galley.starts[index]
        before = [number for number, (start, _) in enumerate(self._words(index)) if start <= inside]
        return index, before[-1] if before else 0

    def _beside(self, where, by):
        """The next word or the one before, across blocks that can be seen."""
        index, number = where
        if 0 <= number + by < len(self._words(index)):
            return index, number + by
        return self._block_beside(index, by) or where

    def _block_beside(self, index, by):
        """The first word of the next block that can be seen, or the last of the one before."""
        index += by
        while 0 <= index < len(self.galley):
            if self._is_shown(index):
                return index, 0 if by > 0 else len(self._words(index)) - 1
            index += by
        return None

    def _on_line(self, direction):
        """The word above or below, as the browser breaks the lines."""
        chosen = window.getSelection()
        node, offset = self._point(self.head[0], self._words(self.head[0])[self.head[1]][0])
        chosen.collapse(node, offset)
        chosen.modify("move", direction, "line")
        place = self.choosing.place_of(chosen.focusNode, chosen.focusOffset)
        by = 1 if direction == "forward" else -1
        if place is not None:
            index = int(_block_around(chosen.focusNode).id[1:])
            goal = self._word_at(index, place)
            if goal != self.head and (goal > self.head) == (by > 0):
                return goal
        return self._block_beside(self.head[0], by) or self.head

    # ---------- what is shown ----------

    def _move(self, where, is_longer):
        self.head = where
        if not is_longer:
            self.anchor = where
        self._show()

    def _ends(self):
        """First and last of the chosen words."""
        return min(self.anchor, self.head), max(self.anchor, self.head)

    def _reach(self):
        """The chosen words as a place in the text."""
        (index, number), (last, end) = self._ends()
        starts = self.galley.starts
        return starts[index] + self._words(index)[number][0], starts[last] + self._words(last)[end][1]

    def _show(self):
        """Select the words in the page, bring the last moved into sight, and say them."""
        (index, number), (last, end) = self._ends()
        start, stop = self._point(index, self._words(index)[number][0]), self._point(last, self._words(last)[end][1])
        window.getSelection().setBaseAndExtent(start[0], start[1], stop[0], stop[1])
        first, beyond = self._words(self.head[0])[self.head[1]]
        reach = document.createRange()
        reach.setStart(*self._point(self.head[0], first))
        reach.setEnd(*self._point(self.head[0], beyond))
        spot = reach.getBoundingClientRect()
        if spot.top < TOP or spot.bottom > window.innerHeight - FOOT:
            window.scrollBy(0, int(spot.top - window.innerHeight / 2))
        find("caret-words").textContent = "“" + shortened(window.getSelection().toString(), 120) + "”"

    def _point(self, index, inside):
        """The text node, and the UTF-16 offset in it, of a code point of a block."""
        walker, left = document.createTreeWalker(self.proof.box_of(index), 4), inside
        node = walker.nextNode()
        while node:
            words = node.data
            if left <= len(words):
                return node, left + sum(1 for letter in words[:left] if ord(letter) > 0xFFFF)
            left -= len(words)
            node = walker.nextNode()
        return self.proof.box_of(index), 0


def _block_around(node):
    return (node if node.nodeType == 1 else node.parentElement).closest('[id^="b"]')
