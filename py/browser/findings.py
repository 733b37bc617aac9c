"""The list of all findings, each a link to its mark."""

from element import badge, button, element, find, show
from note import SENT, leading_words, question, who
from pencil import look_of
from words import LEVELS, shortened

LONG = 200
"""Rows above which the list is only laid out when it is scrolled to: balancing its columns takes time."""


class Findings:
    """The rows under the article, in the order of the article."""

    def __init__(self, rulebook):
        self.rulebook = rulebook
        self.rows = find("findings-list")

    def clear(self):
        self.rows.replaceChildren()
        find("findings").hidden = True

    def row(self, mark):
        """A row for a mark that a rule or the reader has made, for the caller to append; None for others."""
        if not mark.get("n") and mark["look"] != "own":
            return None
        number = element("span", "num", str(mark["n"]) if mark.get("n") else "+")
        words = element("i", None, shortened(leading_words(mark), 80))
        asks = question(mark, self.rulebook.of(mark.get("rule")))
        where = "#m-" + mark["id"] if mark["look"] != "article" else "#" + mark["id"]
        link = element("a", None, None, element("b", None, asks), " ", words, href=where, data_to=mark["id"])
        if mark.get("is_sent"):
            link.append(" ", element("span", "n-from", SENT))
        row = element("li", None, None, number, badge(mark["look"], verdict=mark.get("verdict")), link)
        row.id = "f-" + mark["id"]
        row.setAttribute("data-level", mark["look"])
        return row

    def append(self, rows):
        """Add rows to the list."""
        if rows:
            self.rows.append(*rows)
            find("findings").hidden = False
            find("findings").classList.toggle("is-long", self.rows.childElementCount > LONG)

    def insert(self, mark):
        """Add the row of a finding about the whole article where its number belongs."""
        row, follows = self.row(mark), find("f-n" + str(mark["n"] + 1))
        if follows:
            follows.before(row)
        else:
            self.append([row])

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
        self.entries = self.hand.orphans(self.proof.marks.values())
        find("lost-list").replaceChildren(*[self._row(number, entry) for number, entry in enumerate(self.entries)])
        show("lost", len(self.entries) > 0)

    def clear(self):
        self.entries = []
        show("lost", False)

    def _row(self, number, entry):
        look = look_of(entry["rule"])
        look = look if look in LEVELS else "own"
        words = shortened(self.proof.words_at(entry["start"], entry["end"]), 80)
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
