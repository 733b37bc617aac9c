"""Writes a link of the newest version: of a review, what its reader could not guess."""

from presscheck.link.expected import (
    CARRIED,
    COUNTS,
    KIND_LETTERS,
    KINDS,
    LEVEL_LETTERS,
    LEVELS,
    NOBODY,
    RULES,
    SEVERITIES,
    STYLES,
    USUAL,
    VERDICTS,
    NextFinding,
    Parts,
    block_words,
    counts,
    headline,
    likely,
    spoken,
    spoken_words,
    voice,
)
from presscheck.link.fragment import MOST_INFLATED, LinkError, fragment
from presscheck.link.places import pack_pairs, pack_place, trimmed
from presscheck.link.spelling import LINE, MOST_COLUMNS, MOST_STRUCTURE, spelled, structure, written
from presscheck.link.text import OPENING, Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    Json = dict[str, Any]

_KEPT = ("title", "language", "text", "quotes", "findings", "voices", "summary", "reader")


def encode(review: "Json", deflate: "Callable[[bytes], bytes]") -> str:
    """The fragment, without its "#". Raises LinkError where the article is too large for a link."""
    return fragment(deflate(pack(review)))


def pack(review: "Json") -> bytes:
    """A review as the bytes that a link compresses. Raises LinkError where they are too many."""
    text, columns = review["text"], written(_columns(carried(review)))
    lines = [written(text[at : at + LINE]) for at in range(0, len(text), LINE)] + [columns]
    packed = [spelled(_whole(line)).encode() for line in lines]
    if sum([len(line) for line in lines]) > MOST_INFLATED or sum([len(line) + 1 for line in packed]) > MOST_INFLATED:
        raise LinkError(TOO_LONG)
    if structure(columns) > MOST_STRUCTURE or len(packed[-1]) > MOST_COLUMNS:
        raise LinkError(TOO_LONG)
    return b"\n".join(packed)


TOO_LONG = "This article is too long for a link. Save it as a file instead."


def carried(review: "Json") -> "Json":
    """The part of a review that a link carries: what `reading.decode` gives back."""
    blocks = [
        dict(block, runs=[dict(run, href=None) for run in block["runs"] if run["style"]]) for block in review["blocks"]
    ]
    return dict({key: review[key] for key in _KEPT}, version=1, repairs=[], blocks=blocks)


def _whole(words: str) -> str:
    """The words with each lone half of a surrogate pair, which no UTF-8 can hold, replaced; no position moves."""
    try:
        words.encode()
        return words
    except UnicodeError:
        return "".join("\ufffd" if 0xD800 <= ord(letter) < 0xE000 else letter for letter in words)


def _columns(review: "Json") -> "list[Any]":
    text = Text(review["text"])
    blocks, quotes, findings = review["blocks"], review["quotes"], review["findings"]
    expected = counts(sum(block_words(text, blocks)), quotes, blocks)
    return [
        0 if review["title"] is not None and review["title"] == headline(text, blocks) else review["title"],
        0 if review["language"] == USUAL else review["language"],
        _blocks(text, blocks),
        _quotes(text, quotes, blocks),
        _findings(text, findings, quotes, blocks),
        _voices(text, review["voices"], quotes),
        trimmed([review["summary"][key] - count for key, count in zip(COUNTS, expected)]),
        _hand(review["reader"], findings),
    ]


def _blocks(text: Text, blocks: "list[Json]") -> "list[Any]":
    odd, runs, place = [], [], 0
    for index, block in enumerate(blocks):
        start, end = text.block_after(place)
        if (start, end) != (block["start"], block["end"]):
            odd.append([index, block["start"] - start, block["end"] - end])
        for run in block["runs"]:
            runs.append([index, run["start"] - block["start"], run["end"] - run["start"], STYLES.index(run["style"])])
        place = block["end"]
    return [_counted([KIND_LETTERS[KINDS.index(block["kind"])] for block in blocks]), odd, runs]


def _counted(letters: "list[str]") -> str:
    """Letters with how often each stands in a row: "hp12c"."""
    rows: list[list[Any]] = []
    for letter in letters:
        if rows and rows[-1][0] == letter:
            rows[-1][1] += 1
        else:
            rows.append([letter, 1])
    return "".join(letter + str(count) if count > 1 else letter for letter, count in rows)


def _quotes(text: Text, quotes: "list[Json]", blocks: "list[Json]") -> "list[Any]":
    starts, ends, levels, voices, sources, cues, backs = [], [], [], [], [], [], []
    originals, parts, nested, place, fresh, parted = [], [], [], 0, 0, Parts(blocks)
    for index, quote in enumerate(quotes):
        start, end = quote["start"], quote["end"]
        starts.append(start - text.mark_after(place, OPENING))
        ends.append(end - text.closed(start))
        place = end
        back = 0 if quote["continues"] is None else index - quote["continues"]
        origin = quotes[index - back] if back > 0 else NOBODY
        is_carried = back == 1 and quote["level"] == origin["level"]
        levels.append(CARRIED if is_carried else LEVEL_LETTERS[LEVELS.index(quote["level"])])
        if back and not is_carried:
            backs.append([index, back])
        expected = origin["voice"] if origin["source"] else fresh if quote["source"] else None
        voices.append(0 if quote["voice"] == expected else -1 if quote["voice"] is None else quote["voice"] + 1)
        fresh = fresh if quote["voice"] is None else max(fresh, quote["voice"] + 1)
        sources.append(pack_place(quote["source"], quote, origin["source"], text))
        cues.append(pack_place(quote["cue"], quote["original"] or quote["source"] or quote, origin["cue"], text))
        if quote["original"] != origin["original"]:
            originals.append([index, pack_place(quote["original"], quote, origin["original"], text)])
        if quote["parts"] != parted.of(start, end):
            parts.append([index, pack_pairs(quote["parts"], start)])
        if quote["nested"]:
            nested.append([index, pack_pairs(quote["nested"], start)])
    hedged = [index for index, quote in enumerate(quotes) if quote["hedged"]]
    dense = [trimmed(column) for column in (starts, ends, voices, sources, cues)]
    return ["".join(levels)] + dense + [backs, originals, hedged, parts, nested]


def _findings(text: Text, findings: "list[Json]", quotes: "list[Json]", blocks: "list[Json]") -> "list[Any]":
    rules, about, places, reasons = [], [], [], []
    expects = NextFinding(quotes, blocks)
    for finding in findings:
        rules.append(_rule((finding["rule"], finding["severity"]), expects.rule()))
        quote, place = finding["quote"], (finding["start"], finding["end"])
        about.append(0 if quote == expects.quote(finding["rule"]) else quote if quote is None else [quote])
        is_expected = place == expects.place(finding["rule"], quote)
        places.append(0 if is_expected else [place[0] - expects.last, place[1] - place[0]])
        reason = _reason(finding["because"], likely(text, finding, quotes))
        is_usual = reason == expects.reason(finding["rule"], 0)
        reasons.append(0 if is_usual else reason if isinstance(reason, str) else reason + 1)
        expects.pass_by(finding, reason)
    return [rules, trimmed(about), trimmed(places), trimmed(reasons)]


def _reason(because: str, likely: "Iterator[str]") -> "Any":
    for place, words in enumerate(likely):
        if words == because:
            return place
    return because


def _rule(rule: "tuple[str, str]", expected: "str | None") -> "Any":
    if rule not in RULES:
        return [rule[0], SEVERITIES.index(rule[1])]
    return 0 if rule[0] == expected else RULES.index(rule) + 1


def _voices(text: Text, voices: "list[Json]", quotes: "list[Json]") -> "list[Any]":
    packed: list[Any] = []
    for told, mine in zip(voices, spoken(len(voices), quotes)):
        name, level, count = voice(mine, quotes, text, spoken_words)
        differs = [
            0 if told["name"] == name else told["name"],
            0 if told["level"] == level else LEVELS.index(told["level"]) + 1,
            0 if told["quotes"] == mine else told["quotes"],
            told["words"] - count,
        ]
        packed.append(differs[3] if differs[:3] == [0, 0, 0] else differs[0] if differs[1:] == [0, 0, 0] else differs)
    return packed


def _hand(entries: "list[Json]", findings: "list[Json]") -> "list[Any]":
    packed: list[Any] = []
    by, at = "reader", None
    for entry in entries:
        found = None if entry["finding"] is None else findings[entry["finding"]]
        own = found or {"start": None, "end": None, "rule": None}
        place = (entry["start"], entry["end"])
        packed.append(trimmed([
            0 if entry["finding"] is None else entry["finding"] + 1,
            0 if place == (own["start"], own["end"]) else None if place == (None, None) else list(place),
            0 if entry["rule"] == own["rule"] else entry["rule"],
            VERDICTS.index(entry["verdict"]),
            0 if entry["reason"] is None else entry["reason"],
            0 if entry["note"] is None else entry["note"],
            0 if entry["by"] == by else entry["by"],
            _time(entry["at"], at),
        ]))  # fmt: skip
        by, at = entry["by"], entry["at"]
    return packed


def _time(at: "str | None", before: "str | None") -> "Any":
    """What of a time differs from the one before."""
    if at == before:
        return 0
    if at is None or before is None or len(at) != len(before):
        return [at]
    same = 0
    while at[same] == before[same]:
        same += 1
    return at[same:]
