"""What a link lets one expect of a review: its reader guesses, and the link holds only what differs.

Text repeats itself and DEFLATE knows that; positions don't. A block is a line, a quote reaches from mark to mark, a continued
quote has the speaker of the one before, a finding's words are those of source and cue. Measured in docs/decisions/link.md.
All of it is frozen: a better guess is a new version.
"""

from presscheck.link.checks import check, number
from presscheck.link.text import SPACE, Text
from presscheck.long_text import LongText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    Json = dict[str, Any]

KINDS = ("headline", "dek", "byline", "dateline", "subhead", "paragraph", "list", "blockquote",
         "caption", "credit", "alt", "promo", "advert", "furniture")  # fmt: skip
KIND_LETTERS = "hdbnsplqcrtgaf"
NOISE_LETTERS = "crtgaf"
LEVELS = ("named", "described", "anonymous", "relayed", "unattributed", "unresolved", "not_speech")
LEVEL_LETTERS = "ndaru?x"
CARRIED = "."
SEVERITIES = ("suggestion", "warning", "error")
VERDICTS = ("agree", "dispute", "comment", "mark", None)
STYLES = (None, "em", "strong")
COUNTS = ("words", "quotes", "named", "unnamed", "unattributed", "noise_blocks")

_UNNAMED = ("described", "anonymous", "relayed", "unattributed")

RULES = (
    ("quote.unattributed", "error"),
    ("quote.anonymous", "error"),
    ("quote.relayed", "warning"),
    ("quote.described", "suggestion"),
    ("headline.curiosity", "warning"),
    ("headline.forward", "warning"),
    ("headline.list", "suggestion"),
    ("headline.superlative", "warning"),
    ("headline.secret", "warning"),
    ("headline.silence", "warning"),
    ("headline.emotion", "warning"),
    ("headline.exaggeration", "warning"),
    ("headline.question", "suggestion"),
    ("headline.challenge", "suggestion"),
    ("headline.reader", "suggestion"),
    ("headline.fear", "warning"),
    ("headline.convention", "warning"),
    ("headline.capitals", "warning"),
    ("headline.exclamation", "suggestion"),
    ("headline.emoji", "suggestion"),
    ("headline.weighed", "suggestion"),
    ("caption.caption", "suggestion"),
    ("caption.video", "suggestion"),
    ("caption.credit", "suggestion"),
    ("caption.alt", "suggestion"),
    ("noise.promo", "suggestion"),
    ("noise.advert", "suggestion"),
    ("noise.furniture", "suggestion"),
    ("text.not_english", "suggestion"),
    ("text.repaired", "suggestion"),
    ("article.single_source", "warning"),
    ("article.unnamed_first", "suggestion"),
    ("article.unnamed_attack", "warning"),
)
"""Rules and severities that are written as a number. Frozen: a rule that is not here is written out."""

_RULE_OF_KIND = {
    "caption": "caption.caption", "credit": "caption.credit", "alt": "caption.alt",
    "promo": "noise.promo", "advert": "noise.advert", "furniture": "noise.furniture",
}  # fmt: skip

_MOST_LIKELY = 3
"""How many likely words there are: the source's, the cue's, and what reaches over both."""

USUAL = "en"
"""The language of an article of which no other is told."""

NOBODY: "Json" = {"source": None, "original": None, "cue": None, "voice": None}
"""What a quote that carries on none is expected to take over."""


def headline(text: Text, blocks: "list[Json]") -> "str | None":
    """The title of a review."""
    for block in blocks:
        if block["kind"] == "headline":
            return text.of(block["start"], block["end"])
    return None


def counts(words: int, quotes: "list[Json]", blocks: "list[Json]") -> "list[int]":
    """The summary, given its words."""
    levels = [quote["level"] for quote in quotes if quote["level"] != "not_speech"]
    unnamed = len([level for level in levels if level in _UNNAMED])
    noise = len([block for block in blocks if block["noise"]])
    return [words, len(levels), levels.count("named"), unnamed, levels.count("unattributed"), noise]


class Parts:
    """A quote's parts: what of it stands in blocks that are no noise."""

    def __init__(self, blocks: "list[Json]") -> None:
        self._blocks = blocks
        self._at = 0

    def of(self, start: int, end: int) -> "list[list[int]]":
        """The parts of a quote; asked in rising order."""
        while self._at < len(self._blocks) and self._blocks[self._at]["end"] <= start:
            self._at += 1
        at, parts = self._at, []
        while at < len(self._blocks) and self._blocks[at]["start"] < end:
            block = self._blocks[at]
            if not block["noise"]:
                parts.append([max(start, block["start"]), min(end, block["end"])])
            at += 1
        return parts or [[start, end]]


# ---------- findings ----------


class Finding:
    """What the next finding is, as far as those before it tell: version 1."""

    def __init__(self, quotes: "list[Json]", blocks: "list[Json]") -> None:
        self._quotes = quotes
        self._next: list[int | None] = [None] * (len(quotes) + 1)
        for index in range(len(quotes) - 1, -1, -1):
            self._next[index] = index if quotes[index]["level"] in _UNNAMED else self._next[index + 1]
        self._noise = [block for block in blocks if block["noise"]]
        self._about = self._passed = 0
        self.last = 0

    def quote(self, rule: str) -> "int | None":
        """The next quote that is no named one, for a rule on quotes."""
        return self._next[self._about] if rule.startswith("quote.") else None

    def rule(self) -> "str | None":
        """The rule on the next quote that is no named one."""
        at = self._next[self._about]
        return None if at is None else "quote." + self._quotes[at]["level"]

    def place(self, rule: str, quote: "int | None") -> "tuple[int, int]":
        """The quote's own, or that of the next block of noise."""
        if quote is not None:
            return self._quotes[quote]["start"], self._quotes[quote]["end"]
        if rule.split(".")[0] in ("caption", "noise") and self._passed < len(self._noise):
            return self._noise[self._passed]["start"], self._noise[self._passed]["end"]
        return -1, -1

    def reason(self, rule: str, packed: "Any") -> "Any":
        """Which of the likely words led to it, or the words themselves."""
        return packed

    def pass_by(self, finding: "Json", reason: "Any") -> None:
        """Take note of a finding."""
        self.last = finding["start"]
        if finding["quote"] is not None:
            self._about = finding["quote"] + 1
        while self._passed < len(self._noise) and self._noise[self._passed]["start"] <= finding["start"]:
            self._passed += 1


class NextFinding(Finding):
    """The same in version 2: noise is expected too, by the rule that its kind had last; reasons are as they were last."""

    def __init__(self, quotes: "list[Json]", blocks: "list[Json]") -> None:
        Finding.__init__(self, quotes, blocks)
        self._rules = dict(_RULE_OF_KIND)
        self._reasons: dict[str, Any] = {}

    def rule(self) -> "str | None":
        """The rule on what comes first, the next block of noise or the next quote that is no named one."""
        noise = self._noise[self._passed] if self._passed < len(self._noise) else None
        at = self._next[self._about]
        if noise and (at is None or noise["start"] < self._quotes[at]["start"]):
            return self._rules[noise["kind"]]
        return Finding.rule(self)

    def reason(self, rule: str, packed: "Any") -> "Any":
        """0 is as with the last finding of the rule, 1 the likeliest words."""
        if packed == 0:
            return self._reasons.get(rule, 0)
        return packed if isinstance(packed, str) else number(packed, 1, _MOST_LIKELY) - 1

    def pass_by(self, finding: "Json", reason: "Any") -> None:
        """Take note of a finding."""
        noise = self._noise[self._passed] if self._passed < len(self._noise) else None
        if noise and (noise["start"], noise["end"]) == (finding["start"], finding["end"]):
            self._rules[noise["kind"]] = finding["rule"]
        self._reasons[finding["rule"]] = reason
        Finding.pass_by(self, finding, reason)


def likely(text: Text, finding: "Json", quotes: "list[Json]") -> "Iterator[str]":
    """The words that may have led to a finding, the likeliest first."""
    if finding["quote"] is None:
        yield text.of(finding["start"], finding["end"])
        return
    source, cue = quotes[finding["quote"]]["source"], quotes[finding["quote"]]["cue"]
    said = [place["text"] if place else "" for place in (source, cue)]
    if source and cue:
        said.append(text.of(min(source["start"], cue["start"]), max(source["end"], cue["end"])))
    yield from said if finding["rule"] == "quote.relayed" else reversed(said)


# ---------- voices ----------


def spoken(count: int, quotes: "list[Json]") -> "list[list[int]]":
    """The quotes of each voice."""
    mine: list[list[int]] = [[] for _ in range(count)]
    for index, quote in enumerate(quotes):
        if quote["voice"] is not None:
            check(quote["voice"] < count)
            mine[quote["voice"]].append(index)
    return mine


def voice(
    mine: "list[int]", quotes: "list[Json]", text: Text, words_in: "Callable[[str], int]"
) -> "tuple[str, str, int]":
    """Name and level as the first of a voice's quotes has them, and the words in all of them."""
    if not mine:
        return "", "unresolved", 0
    quote = quotes[mine[0]]
    words = sum([words_in(text.of(start, end)) for index in mine for start, end in quotes[index]["parts"]])
    return quote["source"]["text"] if quote["source"] else "", quote["level"], words


def stretches(words: str) -> int:
    """Stretches between white space that both interpreters know as such: what version 1 takes for words.

    >>> stretches("“No — not once,” she")
    5
    """
    for space in SPACE + "\u00a0":
        words = words.replace(space, " ")
    return len([word for word in words.split(" ") if word])


_NO_LETTERS = ".,;:!?()[]\"'“”‘’…*&#/%$£€|<>=+_"


def spoken_words(words: str) -> int:
    """Stretches between white space and dashes with a letter or digit in them: version 2, mostly as the core counts.

    >>> spoken_words("“No — not ... once,” she")
    4
    """
    for dash in "—–-/":
        words = words.replace(dash, " ")
    for sign in _NO_LETTERS:
        words = words.replace(sign, "")
    return stretches(words)


def block_words(text: Text, blocks: "list[Json]") -> "Iterator[int]":
    """How many words each block has that is no noise: their sum is the summary's in version 2."""
    for block in blocks:
        yield 0 if block["noise"] else stretches(LongText.of(text, block["start"], block["end"]))
