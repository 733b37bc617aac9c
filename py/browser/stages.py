"""The line that says what the engine is doing, in named stages and in proportion."""

from element import element, find, show
from words import grouped

START = (
    ("page", "Page ready"),
    ("fetch", "Engine fetched"),
    ("start", "Python starting"),
    ("rules", "Rules loaded"),
)
"""Stages of the engine's start."""

REVIEW = (
    ("characters", "Characters"),
    ("paragraphs", "Paragraphs"),
    ("captions", "Captions"),
    ("quotations", "Quotations"),
    ("speakers", "Speakers"),
    ("findings", "Findings"),
    ("marks", "Marks"),
)
"""Stages of a review; the last is the page's own drawing."""


class Stages:
    """The engine line."""

    def __init__(self):
        self.rows = {}
        self.names = ()

    def begin(self, stages, says):
        """Show a line with these stages, none begun."""
        self.names = [name for name, _ in stages]
        self.rows = {}
        rows = find("engine-stages")
        rows.replaceChildren()
        for number, (name, title) in enumerate(stages, 1):
            of = element("span", "of", grouped(number) + " of " + grouped(len(stages)))
            self.rows[name] = element("li", None, title, of)
            rows.append(self.rows[name])
        self.say(says)
        self.fill(0)
        show("engine")

    def say(self, says):
        find("engine-says").textContent = says

    def at(self, stage, part=0.0):
        """This stage is under way, and so much of it done; those before it are done."""
        if stage not in self.names:
            return
        here = self.names.index(stage)
        for number, name in enumerate(self.names):
            row = self.rows[name]
            row.classList.toggle("done", number < here)
            if number == here:
                row.setAttribute("aria-current", "step")
            else:
                row.removeAttribute("aria-current")
        self.fill((here + part) / len(self.names))

    def fill(self, share):
        find("engine-progress").value = int(100 * share)

    def end(self):
        """All done: the line goes away."""
        self.fill(1)
        show("engine", False)
