"""The marks of an article by name: where each stands, how it looks, and, read again from its message, all that it says."""

from words import LEGEND

from presscheck.long_text import last_at_most

KINDS = "nq"
"""How names begin: of a finding, by its number, and of a quote without one; an own mark's begins with `o`."""


class Marks:
    """Marks by name, in the order of the article: those of the rules as numbers, the reader's own and a few others whole."""

    def __init__(self, galley):
        self.galley = galley
        self.clear()

    def clear(self):
        self.codes, self.starts, self.ends, self.looks, self.quotes, self.sent_in = [], [], [], [], [], []
        self.ranks = {}
        self.whole, self.own = {}, {}
        self.own_order = []
        self.verdicts = {}
        self.sent = None
        self.walked = None

    # ---------- coming in ----------

    def know(self, told, message):
        """Remember the marks that begin in a message."""
        for mark in told:
            self.ranks[_code(mark["id"])] = len(self.codes)
            self.codes.append(_code(mark["id"]))
            self.starts.append(mark["start"])
            self.ends.append(mark["end"])
            self.looks.append(LEGEND.index(mark["look"]))
            self.quotes.append(mark.get("quote", -1))
            self.sent_in.append(message)
        self.walked = None

    def know_whole(self, told):
        """Remember the marks on the article as a whole."""
        for mark in told:
            self.whole[mark["id"]] = mark

    def add_own(self, mark):
        """Remember a mark that a person has made."""
        self.own[mark["id"]] = mark
        place, at = self.place(mark["id"]), 0
        while at < len(self.own_order) and self.place(self.own_order[at]) <= place:
            at += 1
        self.own_order.insert(at, mark["id"])
        self.walked = None

    def remove_own(self, name):
        """Forget such a mark."""
        self.own_order.remove(name)
        self.walked = None
        return self.own.pop(name)

    # ---------- one of them ----------

    def __contains__(self, name):
        return name in self.own or name in self.whole or _code(name) in self.ranks

    def __getitem__(self, name):
        mark = self.own.get(name) or self.whole.get(name) or self._read(self.ranks[_code(name)], name)
        mark["verdict"] = self.verdicts.get(name)
        mark["is_sent"] = self.is_sent(name)
        return mark

    def _read(self, rank, name):
        for mark in self.galley.message(self.sent_in[rank])["marks"]:
            if mark["id"] == name:
                return mark
        raise KeyError(name)

    def is_sent(self, name):
        """Whether a mark is the word of a link's sender alone; `sent` is "all", or the names of those."""
        return self.sent == "all" or (self.sent is not None and name in self.sent)

    def place(self, name):
        """What marks are ordered by: start, and end where the longer one comes first."""
        if name in self.own:
            return self.own[name]["start"], -self.own[name]["end"], 1
        if name in self.whole:
            return -1, 0, 0
        rank = self.ranks[_code(name)]
        return self.starts[rank], -self.ends[rank], 0

    def look(self, name):
        """The family of a mark."""
        if name in self.own or name in self.whole:
            return self[name]["look"]
        return LEGEND[self.looks[self.ranks[_code(name)]]]

    # ---------- several ----------

    def at(self, start, end):
        """The names of the marks on just these words."""
        names = [name for name in self.own_order if (self.own[name]["start"], self.own[name]["end"]) == (start, end)]
        names += [name for name, mark in self.whole.items() if (mark["start"], mark["end"]) == (start, end)]
        if start is None or not self.starts:
            return names
        rank = last_at_most(self.starts, start)
        while rank >= 0 and self.starts[rank] == start:
            if self.ends[rank] == end:
                names.append(_name(self.codes[rank]))
            rank -= 1
        return names

    def between(self, start, end):
        """The names of the marks that begin between two places of the text, in no order."""
        names = [name for name in self.own_order if start <= self.own[name]["start"] < end]
        rank = last_at_most(self.starts, end)
        while rank >= 0 and self.starts and self.starts[rank] >= start:
            if self.starts[rank] < end:
                names.append(_name(self.codes[rank]))
            rank -= 1
        return names

    def has(self, start, end, rule):
        """Whether a rule or a reader has marked just these words."""
        return any(self[name].get("rule") == rule for name in self.at(start, end))

    def of_quote(self, quote):
        """The mark on a quote, by its number; None where it has none."""
        if quote in self.quotes:
            return _name(self.codes[self.quotes.index(quote)])
        return None

    def names(self):
        """Every name, in the order of the article but for the reader's own, which come last."""
        return list(self.whole) + [_name(code) for code in self.codes] + self.own_order

    def numbered(self):
        """The findings in the order of the article, as `walk` has them."""
        return [rank for rank, code in enumerate(self.codes) if not code % len(KINDS)]

    def number_of(self, step):
        """The number of a finding as `walk` has it."""
        return self.whole[step]["n"] if isinstance(step, str) else self.codes[step] // len(KINDS)

    def spans(self):
        """Start, end and family of all but the reader's own."""
        for rank, start in enumerate(self.starts):
            yield start, self.ends[rank], LEGEND[self.looks[rank]]

    def of_quotes(self):
        """The first mark of every quote, in order."""
        seen, names = set(), []
        for rank, quote in enumerate(self.quotes):
            if quote >= 0 and quote not in seen:
                seen.add(quote)
                names.append(_name(self.codes[rank]))
        return names

    def walk(self, shown):
        """The marks that stepping visits, of the rules and the reader, in families of `shown`: names of own ones, ranks of others."""
        if self.walked and self.walked[0] == shown:
            return self.walked[1]
        looks = [look in shown and look != "article" for look in LEGEND]
        found, own = [], [name for name in self.own_order if "own" in shown]
        for rank, code in enumerate(self.codes):
            if code % len(KINDS) or not looks[self.looks[rank]]:
                continue
            while own and self.place(own[0]) < (self.starts[rank], -self.ends[rank], 0):
                found.append(own.pop(0))
            found.append(rank)
        self.walked = shown, found + own
        return self.walked[1]

    def step_of(self, name):
        """A mark as `walk` has it."""
        return name if name in self.own else self.ranks.get(_code(name))

    def name_of(self, step):
        """The name of a mark as `walk` has it."""
        return step if isinstance(step, str) else _name(self.codes[step])


def _code(name):
    """A name as a number, for a short number takes no memory."""
    if name[:1] not in KINDS or not name[1:].isdigit():
        return -1
    return int(name[1:]) * len(KINDS) + KINDS.index(name[0])


def _name(code):
    return KINDS[code % len(KINDS)] + str(code // len(KINDS))
