"""Several tabs on one article: each numbers its changes, and makes again those that another, which had not seen them, wrote over.

What is stored of an article says in `seen` up to which change of each tab it goes. So the tabs come to the same in the end,
however close together they write.
"""

import js

MOST_TABS = 8
"""Tabs of which an article tells; the one that was heard of first is left out."""


class Tabs:
    """The changes that this tab has made, in every article."""

    def __init__(self):
        self.me = str(js.crypto.randomUUID())[:8]
        self.changes = []

    def changed(self, article, added, gone):
        """The reader has said something here, or taken it back: entries of the contract's `reader`."""
        self.changes.append((article["id"], added, gone))
        article["seen"] = _newest(article.get("seen"), [[self.me, len(self.changes)]])

    def take_over(self, article, kept):
        """What another tab has stored of the article holds here; whether it lacked a change of this tab's, made again now."""
        known, entries, is_lacking = _known(kept.get("seen"), self.me), kept["reader"], False
        for name, added, gone in self.changes[known:]:
            if name == article["id"]:
                entries = with_change(entries, added, gone)
                is_lacking = True
        article["reader"] = entries
        article["seen"] = _newest(kept.get("seen"), article.get("seen"))
        return is_lacking


def with_change(entries, added, gone):
    """Entries after a change.

    >>> with_change([1, 2], [3], [1])
    [2, 3]
    """
    left = [entry for entry in entries if entry not in gone]
    return left + [entry for entry in added if entry not in left]


def _known(seen, tab):
    return max([number for name, number in _checked(seen) if name == tab] or [0])


def _newest(*told):
    """Each tab once, with its newest change."""
    pairs = [pair for seen in told for pair in _checked(seen)]
    names = []
    for name, _ in pairs:
        if name not in names:
            names.append(name)
    return [[name, _known(pairs, name)] for name in names[-MOST_TABS:]]


def _checked(seen):
    """What is stored may be damaged, or of another version."""
    pairs = seen if isinstance(seen, list) else []
    return [
        pair
        for pair in pairs
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and isinstance(pair[1], int)
    ]
