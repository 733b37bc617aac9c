"""Reading a marked article: which mark is open, and how one goes from mark to mark."""

import asyncio

import note
from element import find
from js import document, window
from jsffi import to_js
from rail import is_shown
from words import LEGEND, LEVELS, grouped

NARROW = "screen and (max-width: 70rem)"
"""Where notes open as sheets; the same as in page.css."""

SHEET_TOP, BELOW_MAST = 150, 66
"""Pixels from the top to which a mark is brought when a sheet covers the lower part; in a low window, just below the masthead."""

FAR, TRIES = 3, 10
"""Screens beyond which a mark is jumped to, and how often the way is measured again then."""

LOW = 600
"""Height in pixels of a low window, of which a sheet covers three quarters."""


class Reading:
    """The open mark and its note."""

    def __init__(self, proof, margin, rulebook, hand, unfinished):
        self.proof, self.margin, self.rulebook, self.hand, self.unfinished = proof, margin, rulebook, hand, unfinished
        self.current = None
        self.opened = None
        self.is_moving = False

    def clear(self):
        self.current = self.opened = None
        find("where").textContent = ""

    def open(self, name, focus=None, is_scrolled=True):
        """Show a mark's note; `focus` moves the keyboard to the "mark" or the "note"."""
        if name not in self.proof.marks:
            return False
        if self.opened and self.opened != name:
            self.close()
        made = self.margin.note_of(name)
        fold = made.firstChild
        self.opened = self.current = name
        self.fill(name)
        fold.open = True
        made.classList.add("is-open")
        self.light(name, True)
        self._say_where()
        if not document.body.classList.contains("from-link"):
            window.history.replaceState(None, "", "#" + name)
        if is_scrolled:
            self.bring(name)
        self.margin.lay_out_soon()
        if focus == "mark" and self.proof.element_of(name):
            self.focus_mark(name)
        elif focus:
            fold.firstChild.focus()
        return True

    def close(self, focus=False):
        """Close the open note."""
        name, self.opened = self.opened, None
        if not name:
            return
        if name in self.margin.notes:
            note_of = self.margin.notes[name]
            note_of.firstChild.open = False
            note_of.classList.remove("is-open")
            self.fill(name)  # without the form: there is one on the page, in the open note
        self.light(name, False)
        self.margin.lay_out_soon()
        if focus:
            self.focus_mark(name)

    def focus_mark(self, name):
        """Move the keyboard to a mark, which opens nothing; one inside another is reached by the outer one's link."""
        mark = self.proof.element_of(name)
        link = mark.querySelector("a") if mark else None
        if mark and not link:
            link = mark.closest("a")
        if link:
            self.is_moving = True
            link.focus(to_js({"preventScroll": True}))
            self.is_moving = False

    def fill(self, name):
        """Write the inside of a note."""
        mark = self.proof.marks[name]
        rule = self.rulebook.of(mark.get("rule"))
        box = self.margin.note_of(name).querySelector(".n-body")
        origin = self.proof.marks.of_quote(mark["continues"]) if mark.get("continues") is not None else None
        if mark["look"] == "own":
            said = note.own(mark, self.hand.comments(mark))
        else:
            others, comments = self.hand.others(mark), self.hand.comments(mark)
            said = note.body(mark, rule, origin) + note.hand(self.hand.verdict(mark), others, comments)
        box.replaceChildren(*said)
        form = self.unfinished.form(mark) if name == self.opened else None
        if form:
            box.querySelector(".hand").after(form)
        self.sign(name)

    def sign(self, name):
        """Show the reader's verdict in the mark's letter, on its note and in the list."""
        mark = self.proof.marks[name]
        verdict, others = self.hand.verdict(mark), self.hand.others(mark)
        by = verdict or (others[0] if others else None)
        kind = {"agree": "agreed", "dispute": "disputed"}[by["verdict"]] if by else None
        self.proof.marks.verdicts[name] = kind
        where = document.querySelectorAll('[data-mark="' + name + '"], #' + name + " .badge, #f-" + name + " .badge")
        for each in where:
            if kind:
                each.setAttribute("data-verdict", kind)
            else:
                each.removeAttribute("data-verdict")
        if name in self.margin.notes:
            comments = self.hand.comments(mark)
            who = note.who(by["by"]) if by else ""
            says = {"agreed": who + " agreed. ", "disputed": who + " disputed this. ", None: ""}[kind]
            if comments:
                says += note.who(comments[0]["by"]) + " commented. "
            if self.unfinished.words(mark):
                says += "A note is half-written."
            self.margin.notes[name].querySelector(".n-hand").textContent = says

    def sign_all(self):
        """Show what has been said about every mark, and on those of which it was taken back, that nothing is."""
        marks = self.proof.marks
        names = [name for name in marks.verdicts if marks.verdicts[name]]
        for entry in self.hand.entries:
            names += marks.at(entry["start"], entry["end"])
        for name in set(names):
            if name in marks:
                self.sign(name)

    def light(self, name, is_on):
        """Tint the mark and the words that led to it."""
        for piece in document.querySelectorAll('[data-mark="' + name + '"]'):
            piece.classList.toggle("is-open", is_on)
            if piece.firstChild.localName == "a":
                piece.firstChild.setAttribute("aria-details", name)
        look = self.proof.marks[name]["look"]
        for words in document.querySelectorAll('.led[data-of="' + name + '"]'):
            words.classList.toggle("cue", is_on)
            words.setAttribute("data-level", look)

    def bring(self, name):
        """Scroll a mark into view, above the sheet where there is one."""
        mark = self.proof.element_of(name)
        if not mark:
            return
        fold = mark.closest("details")
        if fold:
            fold.open = True
        way = _way_to(mark)
        if abs(way) > FAR * window.innerHeight:
            _jump(way)
            asyncio.create_task(self._bring_on(name))
        elif way:
            window.scrollBy(0, way)

    async def _bring_on(self, name):
        """What stands in between was never laid out, so its height was guessed: go on until the mark is there."""
        for _ in range(TRIES):
            await asyncio.sleep(0.05)
            mark = self.proof.element_of(name) if self.opened == name else None
            way = _way_to(mark) if mark else 0
            if not way:
                return
            _jump(way)

    # ---------- from mark to mark ----------

    def walk(self):
        """The marks that stepping visits: what rules or the reader have marked in the text, in families that are shown."""
        return self.proof.marks.walk(tuple(look for look in LEGEND if is_shown(look)))

    def step(self, by, is_same_family=False):
        """Go to the next or previous mark, round the end; within its family if asked."""
        marks, steps = self.proof.marks, self.walk()
        if is_same_family and self.current:
            look = marks.look(self.current)
            steps = [step for step in steps if marks.look(marks.name_of(step)) == look]
        if not steps:
            return
        here = marks.step_of(self.current) if self.current else None
        if here in steps:
            goal = steps[(steps.index(here) + by) % len(steps)]
        else:
            goal = self._beside(steps, by)
        self.open(marks.name_of(goal), focus="mark")

    def _beside(self, steps, by):
        """The first mark below what is seen, or the last above it."""
        marks = self.proof.marks
        if self.current and self.current in marks:
            here = marks.place(self.current)[0]
            starts = [marks.place(marks.name_of(step))[0] for step in steps]
            after = [step for step, start in zip(steps, starts) if start > here]
            before = [step for step, start in zip(steps, starts) if start < here]
            return (after or steps)[0] if by > 0 else (before or steps)[-1]
        return steps[0] if by > 0 else steps[-1]

    def _say_where(self):
        marks, steps = self.proof.marks, self.walk()
        here = marks.step_of(self.current)
        if here in steps:
            says = "Mark " + grouped(steps.index(here) + 1) + "/" + grouped(len(steps))
        else:
            says = LEVELS[marks.look(self.current)]
        find("where").textContent = says


def _way_to(mark):
    """Pixels to scroll until a mark is well in sight; 0 where it is."""
    box = mark.getBoundingClientRect()
    is_sheet = window.matchMedia(NARROW).matches
    low = window.innerHeight * (0.3 if is_sheet else 0.85)  # what stands lower is covered, or too near the edge
    if BELOW_MAST <= box.top and box.bottom <= low:
        return 0
    at_sheet = SHEET_TOP if window.innerHeight > LOW else BELOW_MAST
    return int(box.top - (at_sheet if is_sheet else window.innerHeight * 0.35))


def _jump(way):
    """Scroll at once, past what nobody would see go by."""
    window.scrollBy(to_js({"top": way, "behavior": "instant"}))
