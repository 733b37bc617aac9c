"""What the page draws: a review as small JSON messages, each a batch of blocks made of runs of text and mark ids.

Imports little, because MicroPython draws a shared link with this very module; and makes its messages in steps for it.
"""

import json

from presscheck.long_text import LongText, last_at_most

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    Piece = tuple[int, int, int, int]

LIMIT = 64 * 1024
"""Longest message in characters of JSON: MicroPython parses this much in about 10 ms, so the page never stalls."""

BATCH = 24 * 1024
"""A batch is closed when it has grown to this: a third of the limit leaves room for the block that comes last."""

PIECE = 2000
"""Longest run of text in code points: escaped in JSON one may take twelve characters, so a piece stays below `BATCH`."""

MOST_VOICES, MOST_QUOTES, LONGEST_WORDS = 80, 40, 160
"""Voices in the head, quotes listed of each, and code points of a name or of the words that led to a mark."""

AT_ONCE = 30
"""Marks made before a page has its turn: 10 ms in MicroPython."""

BLOCKS_AT_ONCE = 8
"""Blocks cut before a page has its turn, for the same reason."""

NEAR = 60
"""A cue and its source this close, in code points, are shown as one stretch ("claimed one insider")."""

LEVELS = ("named", "described", "relayed", "anonymous", "unattributed", "unresolved")
"""Levels of quotes that are speech, in the order of the bar."""


def messages(review: "dict[str, Any]") -> "Iterator[str]":
    """The head first, then batches of blocks with the marks that begin in them; all in order, none over `LIMIT`."""
    for step in steps(review):
        if step:
            yield step


def steps(review: "dict[str, Any]") -> "Iterator[str | None]":
    """The same with None in between wherever a page should have its turn, for a page that makes the messages itself."""
    # A string on its way out of MicroPython breaks off at the first NUL, which no page can show anyway.
    text = LongText(review["text"].replace("\0", "\ufffd"))
    yield None
    marks: list[dict[str, Any]] = []
    for mark in _marks(review, text):
        marks.append(mark)
        if len(marks) % AT_ONCE == 0:
            yield None
    words: list[int] = []
    for count in quoted_words(review, text):
        words.append(count)
        if len(words) % AT_ONCE == 0:
            yield None
    voices = _voices(review, words, {mark["quote"]: mark["id"] for mark in reversed(marks) if "quote" in mark})
    yield None
    yield json.dumps(dict(_head(review, marks), shares=shares(review, words), voices=voices))
    pieces = _pieces(review["blocks"], marks)
    yield None
    yield from _batches(review["blocks"], text, marks, pieces)


def clean_copy(review: "dict[str, Any]") -> str:
    """The article repaired and without its noise: its blocks' text, with a blank line between."""
    text = review["text"]
    return "\n\n".join(text[b["start"] : b["end"]] for b in review["blocks"] if not b["noise"])


# ---------- marks: which words carry one, and how it looks ----------


def _marks(review: "dict[str, Any]", text: LongText) -> "Iterator[dict[str, Any]]":
    """Every mark: the findings, numbered as they stand, then the quotes that have none of their own."""
    quotes = review["quotes"]
    for number, finding in enumerate(review["findings"], 1):
        yield _of_finding(number, finding, quotes, text)
    told = {f["quote"] for f in review["findings"] if f["quote"] is not None and _is_level(f["rule"])}
    for index, quote in enumerate(quotes):
        if index not in told and quote["level"] != "not_speech":
            yield _of_quote(index, quote, text)


def _is_level(rule: str) -> bool:
    return rule.startswith("quote.") and rule.split(".")[1] in LEVELS


def _of_finding(number: int, finding: "dict[str, Any]", quotes: "list[Any]", text: LongText) -> "dict[str, Any]":
    rule, start, end = finding["rule"], finding["start"], finding["end"]
    quote = None if finding["quote"] is None else quotes[finding["quote"]]
    is_whole_quote = quote is not None and (quote["start"], quote["end"]) == (start, end)
    mark = {
        "id": "n" + str(number),
        "n": number,
        "rule": rule,
        "look": _look(rule, quote),
        "severity": finding["severity"],
        "because": finding["because"][:LONGEST_WORDS],
        "start": start,
        "end": end,
        "pieces": quote["parts"] if quote is not None and is_whole_quote else [[start, end]],
    }
    if quote is not None:
        mark.update(_speaker(finding["quote"], quote, text))
    if rule.startswith("article."):
        mark["pieces"] = []
    return mark


def _of_quote(index: int, quote: "dict[str, Any]", text: LongText) -> "dict[str, Any]":
    mark = {
        "id": "q" + str(index),
        "n": None,
        "rule": None,
        "look": quote["level"],
        "severity": None,
        "because": "",
        "start": quote["start"],
        "end": quote["end"],
        "pieces": quote["parts"],
    }
    mark.update(_speaker(index, quote, text))
    return mark


def _look(rule: str, quote: "dict[str, Any] | None") -> str:
    """The family whose line, letter and colour the mark has."""
    family = rule.split(".")[0]
    if family in ("caption", "noise"):
        return "noise"
    if family == "quote" and quote is not None:
        return str(quote["level"]) if quote["level"] in LEVELS else "unresolved"
    return {"headline": "headline", "article": "article", "text": "text"}.get(family, "unresolved")


def _speaker(index: int, quote: "dict[str, Any]", text: LongText) -> "dict[str, Any]":
    """Who speaks: the words beside the quote as one stretch where they stand together, and what it carries on."""
    led = _led(quote, text)
    return {
        "quote": index,
        "voice": quote["voice"],
        "continues": quote["continues"],
        "hedged": quote["hedged"],
        "source": quote["source"]["text"][:LONGEST_WORDS] if quote["source"] else None,
        "original": quote["original"]["text"][:LONGEST_WORDS] if quote["original"] else None,
        "led": text.of(led[0], min(led[1], led[0] + LONGEST_WORDS)) if led else None,
        "cue": led,
    }


def _led(quote: "dict[str, Any]", text: LongText) -> "list[int] | None":
    source, cue = quote["source"], quote["cue"]
    if source is None or cue is None:
        only = source or cue
        return [only["start"], only["end"]] if only else None
    start, end = min(source["start"], cue["start"]), max(source["end"], cue["end"])
    gap = min(source["end"], cue["end"]), max(source["start"], cue["start"])
    between = text.of(gap[0], gap[1]) if gap[1] - gap[0] <= NEAR else "\n"
    if "\n" in between or any(mark in between for mark in '“”"«»„'):
        return [source["start"], source["end"]]
    return [start, end]


# ---------- the head: all that is said about the article as a whole ----------


def _head(review: "dict[str, Any]", marks: "list[dict[str, Any]]") -> "dict[str, Any]":
    counts: dict[str, int] = {}
    for mark in marks:
        counts[mark["look"]] = counts.get(mark["look"], 0) + 1
    whole = [_told(mark) for mark in marks if not mark["pieces"]]
    return {
        "type": "head",
        "title": (review["title"] or "")[:LONGEST_WORDS],
        "language": review["language"],
        "summary": review["summary"],
        "repairs": len(review["repairs"]),
        "blocks": len(review["blocks"]),
        "findings": len(review["findings"]),
        "counts": counts,
        "more_voices": max(0, len(review["voices"]) - MOST_VOICES),
        "whole": whole[:MOST_QUOTES],
    }


def quoted_words(review: "dict[str, Any]", text: LongText) -> "Iterator[int]":
    """The words of each quote."""
    for quote in review["quotes"]:
        yield sum(len(text.of(start, end).split()) for start, end in quote["parts"])


def shares(review: "dict[str, Any]", words: "list[int]") -> "list[list[Any]]":
    """Quoted words by level, in the order of the bar; `words` are those of each quote."""
    share = dict.fromkeys(LEVELS, 0)
    for index, quote in enumerate(review["quotes"]):
        if quote["level"] in share:
            share[quote["level"]] += words[index]
    return [[level, share[level]] for level in LEVELS if share[level]]


def _voices(review: "dict[str, Any]", words: "list[int]", ids: "dict[int, str]") -> "list[dict[str, Any]]":
    """Who speaks, named ones first as in the bar, and last the words of nobody."""
    told = [
        {"name": v["name"][:LONGEST_WORDS], "level": v["level"], "words": v["words"], "quotes": list(v["quotes"])}
        for v in review["voices"]
    ]
    alone = [(index, quote) for index, quote in enumerate(review["quotes"]) if quote["voice"] is None]
    for level in LEVELS:
        mine = [(index, quote) for index, quote in alone if quote["level"] == level]
        if mine:
            spoken = sum(words[index] for index, _ in mine)
            told.append({"name": None, "level": level, "words": spoken, "quotes": [index for index, _ in mine]})
    # the place as the last key, because MicroPython's sort keeps no order of its own
    ranked = sorted((_rank(voice["level"]), -voice["words"], place) for place, voice in enumerate(told))
    told = [told[place] for _, _, place in ranked]
    for voice in told:
        voice["count"] = len(voice["quotes"])
        voice["quotes"] = [ids[index] for index in voice["quotes"][:MOST_QUOTES] if index in ids]
    return told[:MOST_VOICES]


def _rank(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else len(LEVELS)


# ---------- blocks: runs of text, each with the marks that it lies in ----------


def _batches(
    blocks_of_review: "list[dict[str, Any]]", text: LongText, marks: "list[dict[str, Any]]", pieces: "list[list[Piece]]"
) -> "Iterator[str | None]":
    """Batches of blocks; a block too long for one goes on in the next, under the same index."""
    blocks: list[str] = []
    told: list[str] = []
    size = 0
    for block in _blocks(blocks_of_review, text, marks, pieces):
        begun = [json.dumps(_told(mark)) for mark in block.pop("begins")]
        drawn = json.dumps(block)
        size += len(drawn) + sum(len(mark) for mark in begun)
        blocks.append(drawn)
        told.extend(begun)
        if size > BATCH:
            yield _batch(blocks, told)
            blocks, told, size = [], [], 0
        elif len(blocks) % BLOCKS_AT_ONCE == 0:
            yield None
    if blocks:
        yield _batch(blocks, told)


def _batch(blocks: "list[str]", marks: "list[str]") -> str:
    return '{"type": "blocks", "blocks": [' + ", ".join(blocks) + '], "marks": [' + ", ".join(marks) + "]}"


def _told(mark: "dict[str, Any]") -> "dict[str, Any]":
    """A mark as the page needs it: nothing that is absent, and no places that only the view needs."""
    return {key: value for key, value in mark.items() if value is not None and key not in ("pieces", "cue", "severity")}


def _blocks(
    blocks: "list[dict[str, Any]]", text: LongText, marks: "list[dict[str, Any]]", pieces: "list[list[Piece]]"
) -> "Iterator[dict[str, Any]]":
    """Blocks in order, cut where they grow longer than a batch."""
    going: list[Piece] = []
    for index, block in enumerate(blocks):
        mine = [piece for piece in going if piece[1] > block["start"]] + sorted(pieces[index], key=_outer_first)
        going = [piece for piece in mine if piece[1] > block["end"]]
        yield from _cut(index, block, text.of(block["start"], block["end"]), mine, marks)


def _pieces(blocks: "list[dict[str, Any]]", marks: "list[dict[str, Any]]") -> "list[list[Piece]]":
    """Start, end, mark and kind (0 a mark, 1 the words that led to it) of all that is drawn, by the block in which it starts.

    Sorted only there: MicroPython takes quadratic time to sort what is nearly sorted.
    """
    ends = [block["end"] for block in blocks]
    found: list[list[Piece]] = [[] for _ in blocks]
    for index, mark in enumerate(marks):
        led = [mark["cue"]] if mark.get("cue") else []
        for kind, places in ((0, mark["pieces"]), (1, led)):
            for start, end in places:
                at = _first_after(ends, start)
                if at < len(found):
                    found[at].append((start, end, index, kind))
    return found


def _first_after(ends: "list[int]", place: int) -> int:
    """Index of the first block that ends behind a place."""
    at = last_at_most(ends, place)
    return at + 1 if ends and ends[at] <= place else at


def _outer_first(piece: "Piece") -> "tuple[int, int, int, int]":
    return piece[0], -piece[1], piece[3], piece[2]


def _cut(
    index: int,
    block: "dict[str, Any]",
    words: str,
    pieces: "list[Piece]",
    marks: "list[dict[str, Any]]",
) -> "Iterator[dict[str, Any]]":
    whole = {"i": index, "kind": block["kind"], "noise": block["noise"], "start": block["start"]}
    whole["words"] = len(words.split())
    runs: list[Any] = []
    begins: list[dict[str, Any]] = []
    size = 0
    for run, begun in _runs(block, words, pieces, marks):
        runs.append(run)
        begins += begun
        size += len(json.dumps(run)) + sum(len(json.dumps(_told(mark))) for mark in begun)
        if size > BATCH // 4:
            yield dict(whole, runs=runs, begins=begins, more=True)
            runs, begins, size = [], [], 0
    yield dict(whole, runs=runs, begins=begins)


def _runs(
    block: "dict[str, Any]", words: str, pieces: "list[Piece]", marks: "list[dict[str, Any]]"
) -> "Iterator[tuple[Any, list[dict[str, Any]]]]":
    """Each run of the block with the marks that begin in it; plain words are just a string."""
    base = block["start"]
    looks = [(r["start"] - base, r["end"] - base, r["style"], r["href"]) for r in block.get("runs", ())]
    edges = {0, len(words)}
    for start, end in [(p[0] - base, p[1] - base) for p in pieces] + [(r[0], r[1]) for r in looks]:
        edges.update((min(max(start, 0), len(words)), min(max(end, 0), len(words))))
    order = sorted(edges)
    coming, inside, look = 0, [], 0
    for start, stop in zip(order, order[1:]):  # noqa: RUF007  MicroPython has no itertools.pairwise
        while coming < len(pieces) and pieces[coming][0] - base <= start:
            inside.append(pieces[coming])
            coming += 1
        inside = [piece for piece in inside if piece[1] - base > start]
        while look < len(looks) and looks[look][1] <= start:
            look += 1
        style, href = looks[look][2:] if look < len(looks) and looks[look][0] <= start else (None, None)
        ids = [("c" if piece[3] else "") + marks[piece[2]]["id"] for piece in inside]
        begun = [marks[p[2]] for p in inside if not p[3] and p[0] - base == start and _is_first(p, marks)]
        for at in range(start, stop, PIECE):
            said = words[at : min(at + PIECE, stop)]
            yield ([said, ids, style, href] if ids or style or href else said), begun if at == start else []


def _is_first(piece: "Piece", marks: "list[dict[str, Any]]") -> bool:
    return bool(piece[0] == marks[piece[2]]["pieces"][0][0])
