"""The reader's hand: verdicts, comments and own marks on an article, in the shape of the contract's `reader`."""

import undo
from js import Date
from tabs import with_change

RULES = {"headline": "headline", "noise": "caption", "other": None}
"""What an own mark of a family is called in the contract; quotes are called `quote.` and their level."""


def rule_of(look):
    """The contract's word for what the reader has marked."""
    return RULES[look] if look in RULES else "quote." + look


class Hand:
    """All that readers have said about one article. `changed` is called after each change, with what it added and took away."""

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

    def comments(self, mark):
        """What was written about a mark."""
        return [entry for entry in self.entries if entry["verdict"] == "comment" and _is_about(entry, mark)]

    # ---------- saying something ----------

    def add(self, entries):
        """Take in what others have said, once; how much of it is new."""
        known = [_identity(entry) for entry in self.entries]
        fresh = [entry for entry in entries if _identity(entry) not in known]
        self._become(fresh, [], "The imported notes are gone again.")
        return len(fresh)

    def judge(self, mark, verdict, reason=None):
        """Agree or dispute; the same again takes it back."""
        old = self.verdict(mark)
        is_new = not old or old["verdict"] != verdict or reason
        added = [_said(mark, verdict, reason=reason)] if is_new else []
        self._become(added, [old] if old else [], "Your verdict is as it was before.")

    def comment(self, mark, words):
        """Write something about a mark."""
        self._become([_said(mark, "comment", note=words)], [], "Your comment is gone again.")

    def mark(self, start, end, look, note=None):
        """Mark words of the article."""
        made = _said({"start": start, "end": end, "rule": rule_of(look)}, "mark", note=note)
        self._become([made], [], "Your mark is gone again.")

    # ---------- taking it away ----------

    def undo(self, mark):
        """Take back the verdict on a mark."""
        old = self.verdict(mark)
        self._become([], [old] if old else [], "Your verdict is back.")

    def uncomment(self, mark, at):
        """Take back one comment, by when it was made."""
        gone = [entry for entry in self.comments(mark) if entry["at"] == at]
        self._take_away(gone, "Comment removed.", "The comment is back.")

    def erase(self, mark):
        """Take an own mark away, with what was said about it."""
        self._take_away(
            [entry for entry in self.entries if _is_about(entry, mark)], "Mark removed.", "The mark is back."
        )

    def remove(self, entries):
        """Take entries away whose marks are gone."""
        self._take_away(entries, "Note removed.", "The note is back.")

    def _take_away(self, gone, says, undone):
        self._become([], gone, undone, says)

    def _become(self, added, gone, undone, says=None):
        """Change what was said; `undone` is the sentence for when that is undone, `says` the one for what is taken away."""
        self._change(added, gone)
        if says:
            undo.offer(says, undone, lambda: self._change(gone, added))
        else:
            undo.remember(undone, lambda: self._change(gone, added))

    def _change(self, added, gone):
        self.entries = with_change(self.entries, added, gone)
        self.changed(added, gone)

    # ---------- what there is ----------

    def own_marks(self):
        """The marks that people have made."""
        return [entry for entry in self.entries if entry["verdict"] == "mark"]

    def orphans(self, marks):
        """Entries without a mark on the page: the rules no longer make it, or its words are gone."""
        return [e for e in self.entries if not marks.has(e["start"], e["end"], e["rule"])]


def _said(mark, verdict, reason=None, note=None):
    """One thing that the reader says, in the shape of the contract."""
    number = mark.get("n")
    return {
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


def _is_about(entry, mark):
    return (entry["start"], entry["end"], entry["rule"]) == (mark["start"], mark["end"], mark.get("rule"))


def _identity(entry):
    return [entry[key] for key in ("start", "end", "rule", "verdict", "reason", "note", "by")]
