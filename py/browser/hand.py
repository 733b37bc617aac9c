"""The reader's hand: verdicts, comments and own marks on an article, in the shape of the contract's `reader`."""

from js import Date

RULES = {"headline": "headline", "noise": "caption", "other": None}
"""What an own mark of a family is called in the contract; quotes are called `quote.` and their level."""


def rule_of(look):
    """The contract's word for what the reader has marked."""
    return RULES[look] if look in RULES else "quote." + look


class Hand:
    """All that readers have said about one article. `changed` is called after each change."""

    def __init__(self, changed):
        self.entries = []
        self.changed = changed

    def verdict(self, mark):
        """The reader's own verdict on a mark, or None."""
        for entry in self.entries:
            if entry["verdict"] in ("agree", "dispute") and entry["by"] == "reader" and _is_about(entry, mark):
                return entry
        return None

    def others(self, mark):
        """What others have decided on a mark, in a link or a file."""
        judged = [e for e in self.entries if e["verdict"] in ("agree", "dispute") and e["by"] != "reader"]
        return [entry for entry in judged if _is_about(entry, mark)]

    def add(self, entries):
        """Take in what others have said, once; how much of it is new."""
        known = [_identity(entry) for entry in self.entries]
        fresh = [entry for entry in entries if _identity(entry) not in known]
        self.entries = self.entries + fresh
        self.changed()
        return len(fresh)

    def comments(self, mark):
        return [entry for entry in self.entries if entry["verdict"] == "comment" and _is_about(entry, mark)]

    def judge(self, mark, verdict, reason=None):
        """Agree or dispute; the same again takes it back."""
        old = self.verdict(mark)
        self.entries = [entry for entry in self.entries if entry is not old]
        if not old or old["verdict"] != verdict or reason:
            self._add(mark, verdict, reason=reason)
        self.changed()

    def undo(self, mark):
        old = self.verdict(mark)
        self.entries = [entry for entry in self.entries if entry is not old]
        self.changed()

    def comment(self, mark, words):
        self._add(mark, "comment", note=words)
        self.changed()

    def uncomment(self, mark, at):
        self.entries = [
            e for e in self.entries if not (e["verdict"] == "comment" and e["at"] == at and _is_about(e, mark))
        ]
        self.changed()

    def mark(self, start, end, look, note=None):
        """Mark words of the article."""
        self._add({"start": start, "end": end, "rule": rule_of(look)}, "mark", note=note)
        self.changed()

    def erase(self, mark):
        """Take an own mark away, with what was said about it."""
        self.entries = [entry for entry in self.entries if not _is_about(entry, mark)]
        self.changed()

    def own_marks(self):
        return [entry for entry in self.entries if entry["verdict"] == "mark"]

    def orphans(self, marks):
        """Entries without a mark on the page: the rules no longer make it, or its words are gone."""
        places = {(m["start"], m["end"], m.get("rule")) for m in marks}
        return [e for e in self.entries if (e["start"], e["end"], e["rule"]) not in places]

    def remove(self, entries):
        """Take entries away."""
        self.entries = [e for e in self.entries if not any(e is gone for gone in entries)]
        self.changed()

    def _add(self, mark, verdict, reason=None, note=None):
        number = mark.get("n")
        self.entries.append(
            {
                "finding": number - 1 if number else None,
                "start": mark["start"],
                "end": mark["end"],
                "rule": mark.get("rule"),
                "verdict": verdict,
                "reason": reason,
                "note": note,
                "by": "reader",
                "at": Date.new().toISOString(),
            }
        )


def _is_about(entry, mark):
    return (entry["start"], entry["end"], entry["rule"]) == (mark["start"], mark["end"], mark.get("rule"))


def _identity(entry):
    return [entry[key] for key in ("start", "end", "rule", "verdict", "reason", "note", "by")]
