"""Which words of the article the reader has selected, and the question what they are."""

import asyncio

from element import button, element, find, on
from js import document, window
from words import LABELS, LEVELS, SOURCES

CHOICES = SOURCES + ("headline", "noise", "other")
"""What selected words may be called."""

NOTHING = "nothing"
"""The choice that takes an answer back."""

SETTLED = 0.4
"""Seconds for which a selection made by touch has to stay as it is before the question comes."""


def wire(page):
    """Connect the question, and whatever selects words."""
    on("pick", "click", lambda event: _picked(page, event))
    on("pick", "mousedown", lambda event: event.preventDefault())
    on("add", "click", lambda event: begin(page))
    on("caret-close", "click", lambda event: page.caret.stop(focus=True))
    on("article", "mouseup", lambda event: asyncio.create_task(_by_mouse(page, event.target)))
    document.addEventListener("pointerdown", lambda event: page.choosing.touched(event))
    document.addEventListener("selectionchange", lambda event: page.choosing.changed(page))


def begin(page):
    """Ask what the selected words are; without a selection, let the keyboard choose them."""
    place = page.choosing.selected()
    if place:
        page.choosing.offer(place, is_focused=True)
    else:
        page.caret.start()


async def _by_mouse(page, target):
    """Once the browser knows what is selected; a press on a quote of the worksheet asks by itself."""
    await asyncio.sleep(0.01)
    place = page.choosing.selected()
    if place:
        page.caret.stop()
        page.choosing.offer(place)
    elif not (page.worksheet.is_on and target.closest("mark")):
        page.caret.stop()
        page.choosing.dismiss()


def _picked(page, event):
    """The words are called something: they are marked, or answered in a worksheet."""
    choice = event.target.closest("[data-pick]")
    if not choice:
        return
    place, is_by_keyboard = page.choosing.place, event.detail == 0
    page.choosing.dismiss()
    page.caret.stop()
    window.getSelection().removeAllRanges()
    if page.worksheet.is_on:
        page.worksheet.answer(place, choice.dataset.pick, is_by_keyboard)
        return
    page.hand.mark(place[0], place[1], choice.dataset.pick)
    page.reading.open(page.pencil.name_at(place), focus="mark" if is_by_keyboard else None, is_scrolled=False)


class Choosing:
    """The selected words and the box that asks about them."""

    def __init__(self, proof):
        self.proof = proof
        self.place = None
        self.box = find("pick")
        self.is_touch = False
        self.changes = 0

    # ---------- what is selected ----------

    def selected(self):
        """The selected words as a place in the text, or None."""
        chosen = window.getSelection()
        if not chosen.rangeCount or chosen.isCollapsed:
            return None
        reach = chosen.getRangeAt(0)
        ends = (
            self.place_of(reach.startContainer, reach.startOffset),
            self.place_of(reach.endContainer, reach.endOffset),
        )
        if None in ends or ends[0] >= ends[1]:
            return None
        return ends

    def place_of(self, node, offset):
        """Code points before a point of the page, or None outside of the article's words."""
        inner = node if node.nodeType == 1 else node.parentElement
        block = inner.closest('[id^="b"]') if inner else None
        if not block or not self.proof.column.contains(block):
            return None
        index = int(block.id[1:])
        reach = document.createRange()
        galley = self.proof.galley
        reach.setStart(self.proof.box_of(index), 0)
        if reach.comparePoint(node, offset) < 0:
            return galley.starts[index]
        reach.setEnd(node, offset)
        return min(galley.starts[index] + len(reach.toString()), galley.ends[index])

    def touched(self, event):
        self.is_touch = event.pointerType == "touch"

    def changed(self, page):
        """A finger selects words without a mouse's button: ask once it has come to rest."""
        self.changes += 1
        if self.is_touch and page.article and page.head:
            asyncio.create_task(self._rested(page, self.changes))

    async def _rested(self, page, changes):
        await asyncio.sleep(SETTLED)
        place = self.selected() if changes == self.changes else None
        if place and page.article:
            page.caret.stop()
            self.offer(place)

    # ---------- what it is ----------

    def offer(self, place, is_focused=False, beside=None, is_answered=False):
        """Ask what the words are, just under them; on a narrow screen, at its foot. What is answered can be taken back."""
        self.place = place
        row = element("div", "pick-row", None)
        for look in CHOICES:
            choice = button(None, "btn quiet", data_pick=look)
            level = look if look in SOURCES or look in ("headline", "noise") else "own"
            choice.append(element("span", "badge", None, data_level=level), LABELS.get(look) or LEVELS[look])
            row.append(choice)
        if is_answered:
            row.append(button("Take it back", "btn quiet", data_pick=NOTHING))
        self.box.replaceChildren(element("p", "label", "Mark these words as"), row)
        self.box.hidden = False
        chosen = window.getSelection()
        if beside:
            self._stand(beside.getBoundingClientRect())
        elif chosen.rangeCount and not chosen.isCollapsed:
            self._stand(chosen.getRangeAt(0).getBoundingClientRect())
        if is_focused:
            row.firstChild.focus()

    def _stand(self, spot):
        wide, high = self.box.offsetWidth, self.box.offsetHeight
        x = max(8, min(spot.left, window.innerWidth - wide - 8))
        y = spot.bottom + 8 if spot.bottom + high + 80 < window.innerHeight else max(70, spot.top - high - 12)
        self.box.style.setProperty("--x", str(int(x)) + "px")
        self.box.style.setProperty("--y", str(int(y)) + "px")

    def is_asking(self):
        return not self.box.hidden

    def dismiss(self):
        self.box.hidden = True
        self.place = None
