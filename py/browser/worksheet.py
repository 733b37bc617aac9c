"""Worksheet mode, for a class: the marks are hidden, the student marks, then both are compared and counted."""

import undo
from choosing import NOTHING
from element import badge, button, element, find, show
from hand import rule_of
from js import document
from words import LABELS, LEVELS, SOURCES, count, grouped, shortened


class Worksheet:
    """The student's answers on the open article."""

    def __init__(self, page):
        self.page = page
        self.is_on = False
        self.answers = []

    # ---------- in and out ----------

    def toggle(self):
        if self.is_on:
            self.stop()
        else:
            self.start()

    def start(self):
        """Hide what the machine has marked; number the quotes."""
        self.is_on = True
        self.page.reading.close()
        self.answers = list(self.page.article.get("worksheet") or [])
        document.body.classList.add("worksheet")
        find("worksheet").setAttribute("aria-pressed", "true")
        for fold in document.querySelectorAll("#article details.noise"):
            fold.open = True
        self._redraw()
        find("said").textContent = (
            "Worksheet. The marks are hidden; " + count(len(self.quotes()), "quote") + " to answer."
        )

    def _redraw(self):
        """Nothing but the student's answers."""
        document.body.classList.remove("compared")
        self._uncover()
        self._erase_drawn()
        self._cover()
        for answer in self.answers:
            self._draw(answer)
        self._panel()

    def show_again(self):
        """The marks were drawn anew, as another tab has said something."""
        is_compared = document.body.classList.contains("compared")
        self._redraw()
        if is_compared:
            self.compare()

    def stop(self):
        """Back to the machine's marks."""
        self.is_on = False
        document.body.classList.remove("worksheet", "compared")
        find("worksheet").setAttribute("aria-pressed", "false")
        show("sheet", False)
        self._uncover()
        self._erase_drawn()
        self.page.margin.lay_out_soon()

    def _cover(self):
        numbers = {name: str(number) for number, name in enumerate(self.quotes(), 1)}
        for piece in document.querySelectorAll("#article mark"):
            piece.setAttribute("data-machine", piece.dataset.level)
            piece.removeAttribute("data-level")
            name = piece.dataset.mark
            if name in numbers:
                piece.setAttribute("data-no", numbers[name])
            link = piece.querySelector("a")
            if link and name not in numbers and piece.getAttribute("data-machine") != "noise":
                link.setAttribute("tabindex", "-1")

    def _uncover(self):
        for piece in document.querySelectorAll("#article mark[data-machine]"):
            piece.setAttribute("data-level", piece.getAttribute("data-machine"))
            for name in ("data-machine", "data-no", "data-answer"):
                piece.removeAttribute(name)
            link = piece.querySelector("a")
            if link:
                link.removeAttribute("tabindex")

    def _erase_drawn(self):
        kept = [(e["start"], e["end"], e["rule"]) for e in self.page.hand.own_marks()]
        marks = self.page.proof.marks
        for name in list(marks.own_order):
            if (marks.own[name]["start"], marks.own[name]["end"], marks.own[name]["rule"]) not in kept:
                self.page.pencil.rub_out(name)

    # ---------- answering ----------

    def quotes(self):
        """The first mark of every quote, in order."""
        return self.page.proof.marks.of_quotes()

    def is_answered(self, place):
        """Whether the student has said what these words are."""
        return any((answer["start"], answer["end"]) == place for answer in self.answers)

    def answer(self, place, look, is_by_keyboard=False):
        """The student says what some words are; the latest answer counts, and NOTHING takes it back."""
        start, end = place
        rest = [a for a in self.answers if (a["start"], a["end"]) != (start, end)]
        if look == NOTHING:
            self._become(rest, "The answer is back.")
            find("said").textContent = "Answer taken back."
        else:
            self._become(rest + [{"start": start, "end": end, "look": look}], "The answer is as it was before.")
            find("said").textContent = "Marked as " + LEVELS.get(look, LABELS["other"]) + "."
        if is_by_keyboard:
            self._focus(place)

    def _focus(self, place):
        """The keyboard stays on the words that were answered."""
        for name in self.page.proof.marks.at(place[0], place[1]):
            self.page.reading.focus_mark(name)

    def _become(self, answers, undone):
        """Change the answers: show them, keep them, and let the keyboard take that back."""
        before = self.answers
        undo.remember(undone, lambda: self._back(before))
        self._back(answers)

    def _back(self, answers):
        self.answers = self.page.article["worksheet"] = answers
        if self.is_on:
            self._redraw()
        self.page.memory.remember_soon()

    def _draw(self, answer):
        name = self._mark_at(answer)
        if name:
            for piece in document.querySelectorAll('[data-mark="' + name + '"]'):
                piece.setAttribute("data-level", answer["look"] if answer["look"] in LEVELS else "own")
                piece.setAttribute("data-answer", answer["look"])
            return
        entry = {"start": answer["start"], "end": answer["end"], "rule": rule_of(answer["look"]), "by": "reader"}
        self.page.pencil.draw(entry)
        self._cover_redrawn()

    def _cover_redrawn(self):
        """A block that was drawn again shows its marks; hide those that are not answered."""
        for piece in document.querySelectorAll("#article mark[data-level]:not([data-answer]):not([data-level=own])"):
            piece.setAttribute("data-machine", piece.dataset.level)
            piece.removeAttribute("data-level")
        self._number()
        for answer in self.answers:
            name = self._mark_at(answer)
            if name and not document.querySelector('[data-mark="' + name + '"][data-answer]'):
                self._draw(answer)

    def _number(self):
        numbers = {name: str(number) for number, name in enumerate(self.quotes(), 1)}
        for piece in document.querySelectorAll("#article mark:not([data-no])"):
            if piece.dataset.mark in numbers:
                piece.setAttribute("data-no", numbers[piece.dataset.mark])

    def cover_drawn(self):
        """A part of a long article has got its marks: they are as the others are."""
        if document.body.classList.contains("compared"):
            self._number()
        else:
            self._cover_redrawn()

    def _mark_at(self, answer):
        marks = self.page.proof.marks
        for name in marks.at(answer["start"], answer["end"]):
            if name not in marks.own:
                return name
        return None

    def clear(self):
        """Start again."""
        before = self.answers
        self._back([])
        undo.offer("Answers removed.", "The answers are back.", lambda: self._back(before))

    # ---------- comparing ----------

    def compare(self):
        """Show the machine's marks again, and beside each what the student said."""
        document.body.classList.add("compared")
        rows = element("ol", "compared-list")
        same = 0
        for number, name in enumerate(self.quotes(), 1):
            mark = self.page.proof.marks[name]
            mine = self._look_at(mark)
            same += mine == mark["look"]
            rows.append(self._row(number, name, mark, mine))
        tricks = self._found("headline")
        strays = self._found("noise")
        says = element("div", "score")
        says.append(
            element(
                "p",
                "tally-line",
                "You and the rules agree on " + grouped(same) + " of " + count(len(self.quotes()), "quote") + ".",
            )
        )
        for (found, of), what in ((tricks, "heading trick"), (strays, "line that is not the story")):
            if of:
                plural = "lines that are not the story" if "line" in what else None
                says.append(element("p", None, "You found " + grouped(found) + " of " + count(of, what, plural) + "."))
        extra = self._extra()
        if extra:
            says.append(
                element(
                    "p",
                    None,
                    "And "
                    + count(extra, "mark")
                    + " of your own that the rules don’t make. You may be right: say why.",
                )
            )
        for piece in document.querySelectorAll("#article mark[data-machine]"):
            piece.setAttribute("data-level", piece.getAttribute("data-machine"))
        find("sheet-body").replaceChildren(says, rows)
        find("said").textContent = says.textContent

    def _row(self, number, name, mark, mine):
        words = element("a", None, None, "Quote " + str(number), href="#m-" + name, data_to=name)
        theirs = badge(mark["look"]), " " + LEVELS[mark["look"]]
        if mine == mark["look"]:
            return element("li", "same", None, words, element("span", None, None, "you and the rules: ", *theirs))
        yours = badge(mine if mine in LEVELS else "unresolved"), " " + LEVELS.get(mine, "no answer")
        told = element("span", None, None, "you: ", *yours), element("span", None, None, "rules: ", *theirs)
        return element("li", "other", None, words, *told)

    def _look_at(self, mark):
        for answer in self.answers:
            if answer["look"] in SOURCES and answer["start"] < mark["end"] and mark["start"] < answer["end"]:
                return answer["look"]
        return None

    def _found(self, look):
        """How many of the machine's marks of a family the student has touched, of how many."""
        marks = [(start, end) for start, end, of in self.page.proof.marks.spans() if of == look]
        mine = [a for a in self.answers if a["look"] == look]
        hit = [1 for start, end in marks if any(a["start"] < end and start < a["end"] for a in mine)]
        return len(hit), len(marks)

    def _extra(self):
        """Answers on words that carry no mark of the machine's."""
        left = list(self.answers)
        for start, end, look in self.page.proof.marks.spans():
            if look != "text":
                left = [a for a in left if a["start"] >= end or start >= a["end"]]
        return len(left)

    # ---------- the panel ----------

    def _panel(self):
        quotes = self.quotes()
        done = len([name for name in quotes if self._look_at(self.page.proof.marks[name])])
        tasks = element("ol", "tasks")
        tasks.append(element("li", None, "For each numbered quote: who says it? Press it, then choose."))
        tasks.append(element("li", None, "Select the words in the headings that try to hook you."))
        tasks.append(element("li", None, "Press every line that is not part of the story."))
        state = element("p", "tally-line", grouped(done) + " of " + count(len(quotes), "quote") + " answered")
        row = element(
            "p",
            "folds",
            None,
            button("Compare", "btn primary", data_sheet_do="compare"),
            button("Print", data_sheet_do="print"),
        )
        again = button("Start again", "btn quiet", data_sheet_do="clear")
        row.append(again)
        find("sheet-body").replaceChildren(state, tasks, row)
        show("sheet")

    def pressed(self, do):
        """A button of the panel."""
        {"compare": self.compare, "clear": self.clear, "print": self.print}[do]()

    def print(self):
        """On paper: the article with numbered quotes, and a page of questions."""
        self.questions()
        document.defaultView.print()

    def questions(self):
        """The page of questions that follows the article on paper."""
        rows = element("ol", "ask")
        for number, name in enumerate(self.quotes(), 1):
            ticks = element("ul", "ticks", None, *[element("li", None, LEVELS[look]) for look in SOURCES])
            said = self.page.proof.element_of(name)
            words = element("p", "qq", shortened(said.textContent, 28) if said else "")
            write = [
                element("p", "write w1", None, element("span", None, "Who said it?")),
                element("p", "write w2", None, element("span", None, "Which words tell you?")),
            ]
            rows.append(element("li", None, None, element("span", "no", str(number)), words, ticks, *write))
        find("leaf").replaceChildren(element("h2", "ws-h", "Who said this?"), rows)
