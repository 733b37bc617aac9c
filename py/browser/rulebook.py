"""The rules' wording, made from the core at build time, so that a note can be read before the engine is up."""

import json

import js

ADDRESS = "runtime/rules.json"

SILENT = {
    "label": "",
    "message": "What stands behind this?",
    "why": "",
    "cites": "",
    "remedy": "",
    "flags": [],
    "passes": [],
}
"""What a rule says that the table doesn't know, as in a link from a newer page."""


class Rulebook:
    """Rules by id."""

    def __init__(self):
        self.rules = {}
        self.order = []

    async def load(self):
        """Read the table; without it the notes still name the words that led to each mark."""
        try:
            answer = await js.fetch(ADDRESS)
            told = json.loads(await answer.text())
        except Exception:
            return
        for rule in told["rules"] if isinstance(told, dict) and "rules" in told else told:
            self.rules[rule["id"]] = rule
            self.order.append(rule)

    def of(self, rule):
        """A rule by its id."""
        return self.rules.get(rule) or SILENT
