"""The reader's own marks, drawn into the article and rubbed out of it."""

import rail
from words import LABELS, LEVELS, shortened


class Pencil:
    """Draws the marks that the page's hand holds."""

    def __init__(self, page):
        self.page = page
        self.count = 0

    def show_all(self):
        """Draw the own marks that are not there yet, and rub out those that are gone."""
        for entry in self.page.hand.own_marks():
            self._show(entry)
        kept = {_key(entry) for entry in self.page.hand.own_marks()}
        for name in list(self.own()):
            if _key(self.page.proof.marks[name]) not in kept:
                self._hide(name)

    def own(self):
        """The names of the marks that people have made."""
        return self.page.proof.marks.own_order

    def name_at(self, place):
        """The newest own mark on these words."""
        marks = self.page.proof.marks
        return [name for name in self.own() if (marks[name]["start"], marks[name]["end"]) == place][-1]

    def _show(self, entry):
        known, page = len(self.own()), self.page
        name = self.draw(entry)
        if name and len(self.own()) > known:
            page.margin.note_of(name)
            page.findings.add(page.proof.marks[name])
            self._count()

    def _hide(self, name):
        if self.page.reading.opened == name:
            self.page.reading.close()
        self.rub_out(name)
        self.page.findings.remove(name)
        self._count()

    def _count(self):
        rail.draw_legend(dict(self.page.head["counts"], own=len(self.own())))

    # ---------- drawing ----------

    def draw(self, entry):
        """Draw an own mark; its id, or None where its words are not in the article."""
        proof = self.page.proof
        for name in self.own():
            if _key(proof.marks[name]) == _key(entry):
                return name
        touched = proof.galley.between(entry["start"], entry["end"])
        if not touched:
            return None
        self.count += 1
        name = "o" + str(self.count)
        self._know(name, entry)
        self._redraw(entry, touched, lambda runs, start: cut(runs, entry["start"] - start, entry["end"] - start, name))
        return name

    def _redraw(self, mark, touched, become):
        """Draw the entries of some blocks again in which a mark has words; `become` gives their runs."""
        galley = self.page.proof.galley
        for index in touched:
            units = galley.units(index)
            for number, (unit, start) in enumerate(units):
                beyond = units[number + 1][1] if number + 1 < len(units) else galley.ends[index]
                if start < mark["end"] and mark["start"] < beyond:
                    galley.changed[unit] = become(galley.runs(unit), start)
                    self.page.proof.redraw(unit, start)

    def _know(self, name, entry):
        proof = self.page.proof
        look = look_of(entry["rule"])
        mark = {"id": name, "look": "own", "rule": entry["rule"], "start": entry["start"], "end": entry["end"]}
        mark["label"] = LABELS.get(look) or LEVELS.get(look, LABELS["other"])
        mark["led"] = shortened(proof.galley.words_at(entry["start"], entry["end"]), 160)
        mark["by"], mark["said"] = entry["by"], entry.get("note")
        proof.marks.add_own(mark)

    def rub_out(self, name):
        """Take an own mark off the page."""
        proof = self.page.proof
        mark = proof.marks.remove_own(name)
        self.page.margin.drop(name)
        touched = proof.galley.between(mark["start"], mark["end"])
        self._redraw(mark, touched, lambda runs, start: [_without(run, name) for run in runs])


def _key(mark):
    """What tells one own mark from another."""
    return mark["start"], mark["end"], mark["rule"]


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
