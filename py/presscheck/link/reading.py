"""Reads a link of any version: every value checked, in steps between which a page can breathe."""

import json

from presscheck.link.checks import (
    check,
    language,
    named,
    number,
    span,
    whole_number,
    words,
    words_or_none,
)
from presscheck.link.expected import (
    CARRIED,
    COUNTS,
    KIND_LETTERS,
    KINDS,
    LEVEL_LETTERS,
    LEVELS,
    NOBODY,
    NOISE_LETTERS,
    RULES,
    SEVERITIES,
    STYLES,
    USUAL,
    VERDICTS,
    Finding,
    NextFinding,
    Parts,
    block_words,
    counts,
    headline,
    likely,
    spoken,
    spoken_words,
    stretches,
    voice,
)
from presscheck.link.fragment import DAMAGED, MOST_INFLATED, TOO_MUCH, LinkError, unfragment
from presscheck.link.places import unpack_pairs, unpack_place
from presscheck.link.spelling import (
    ESCAPE,
    LONGEST_LINE,
    MOST_COLUMNS,
    MOST_STRUCTURE,
    is_bounded,
    read,
    swapped,
)
from presscheck.link.text import OPENING, Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    Json = dict[str, Any]

MOST_BLOCKS = 20_000
"""An article of 5 MB has 10,000 paragraphs."""

MOST_LINES = 1_000
"""Lines of JSON; the text of 5 MB takes 440."""

PIECE = 8192
"""Bytes spelled out in one step: 15 ms in MicroPython."""

AT_ONCE = 24
"""Quotes, findings or blocks read before the page has its turn: 10 to 20 ms in MicroPython."""


def decode(fragment: str, inflate: "Callable[[bytes, int], bytes]") -> "Json":
    """The review that a fragment holds, with or without its "#". Raises LinkError, and nothing else, on anything else."""
    version, packed = unfragment(fragment)
    try:
        raw = inflate(packed, MOST_INFLATED + 1)
    except Exception as failed:  # each decompressor has exceptions of its own
        raise LinkError(DAMAGED) from failed
    return unpack(raw, version)


def unpack(raw: bytes, version: int) -> "Json":
    """The review in a link's inflated bytes, every value checked. Raises LinkError, and nothing else."""
    review: Json = {}
    for step in unpacking(raw, version):
        review = step or review
    return review


def unpacking(raw: bytes, version: int) -> "Iterator[Json | None]":
    """The same in steps: None after each, so that a page can breathe in between, and the review at the end."""
    if len(raw) > MOST_INFLATED:
        raise LinkError(TOO_MUCH)
    try:
        yield from (_first if version == 1 else _second)(raw)
    except LinkError:
        raise
    except Exception as failed:  # a forged link may break any promise; whoever opens it hears one thing
        raise LinkError(DAMAGED) from failed


def _first(raw: bytes) -> "Iterator[Json | None]":
    """Version 1: one line of JSON, [text, title, language, blocks, quotes, findings, voices, counts, reader]."""
    line: list[str] = []
    yield from _line(line, raw, swapped)
    text, *columns = _parsed("".join(line))
    yield None
    yield from _review(words(text, MOST_INFLATED), columns, 1)


def _second(raw: bytes) -> "Iterator[Json | None]":
    """Version 2: the text in lines of JSON, each a string, and behind them the same columns in one."""
    *packed_text, packed_columns = raw.split(b"\n", MOST_LINES)
    if len(packed_columns) > MOST_COLUMNS or any(len(packed) > LONGEST_LINE for packed in packed_text):
        raise LinkError(TOO_MUCH)
    text, size = [], 0
    for packed in packed_text:
        line: list[str] = []
        yield from _line(line, packed, read)
        text.append(words(json.loads("".join(line)), MOST_INFLATED))
        size += len(text[-1])
        if size > MOST_INFLATED:
            raise LinkError(TOO_MUCH)
    line = []
    yield from _line(line, packed_columns, read)
    columns = _parsed("".join(line))
    yield None
    yield from _review("".join(text), columns, 2)


def _line(line: "list[str]", packed: bytes, spelling: "Callable[[str], str]") -> "Iterator[None]":
    """A line of JSON, as it was before it was spelled in fewer bytes, in pieces that are cut between two signs."""
    at, size = 0, 0
    while at < len(packed):
        end = at + PIECE
        while at + PIECE + 4 > end and end < len(packed) and (packed[end] & 0xC0 == 0x80 or packed[end - 1] == ESCAPE):
            end += 1
        line.append(spelling(str(packed[at:end], "utf-8")))
        at, size = end, size + len(line[-1])
        if size > MOST_INFLATED:
            raise LinkError(TOO_MUCH)
        yield None


def _parsed(line: str) -> "Any":
    if not is_bounded(line):
        raise LinkError(TOO_MUCH)
    return json.loads(line)


def _review(words_of_text: str, columns: "Any", version: int) -> "Iterator[Json | None]":
    title, tag, packed_blocks, packed_quotes, packed_findings, packed_voices, packed_counts, said = columns
    text = Text(words_of_text)
    yield None
    blocks: list[Json] = []
    quotes: list[Json] = []
    findings: list[Json] = []
    voices: list[Json] = []
    yield from _blocks(blocks, text, packed_blocks)
    yield from _quotes(quotes, text, packed_quotes, blocks, version)
    expects = (Finding if version == 1 else NextFinding)(quotes, blocks)
    yield from _findings(findings, text, packed_findings, quotes, expects)
    yield from _voices(voices, text, packed_voices, quotes, stretches if version == 1 else spoken_words)
    spoken_in_all = 0
    for index, count in enumerate(block_words(text, blocks) if version == 2 else ()):
        spoken_in_all += count
        if index % AT_ONCE == 0:
            yield None
    expected = counts(spoken_in_all, quotes, blocks)
    by = _filled(packed_counts, len(expected))
    yield {
        "version": 1,
        "title": headline(text, blocks) if title == 0 else words_or_none(title),
        "language": language(USUAL if tag == 0 and version == 2 else tag),
        "text": text.text,
        "repairs": [],
        "blocks": blocks,
        "quotes": quotes,
        "findings": findings,
        "voices": voices,
        "summary": {key: number(n + by, 0, MOST_INFLATED) for key, n, by in zip(COUNTS, expected, by)},
        "reader": [_said(one, len(findings), text.length) for one in said]
        if version == 1
        else _hand(said, findings, text),
    }


# ---------- blocks: [kinds, [[index, start, end] where no line is the block], [[block, start, length, style]]] ----------


def _blocks(blocks: "list[Json]", text: Text, packed: "Any") -> "Iterator[None]":
    letters, odd, runs = packed
    corrections = {index: (by, up) for index, by, up in odd}
    place = 0
    for index, letter in enumerate(_spelled_out(letters)):
        start, end = text.block_after(place)
        by, up = corrections.get(index, (0, 0))
        start, end = span(start + by, end + up, text.length)
        check(start >= place)
        kind = KINDS[KIND_LETTERS.index(letter)]
        blocks.append({"start": start, "end": end, "kind": kind, "noise": letter in NOISE_LETTERS, "runs": []})
        place = end
        if index % (8 * AT_ONCE) == 0:
            yield None
    for index, by, length, style in runs:
        block = blocks[number(index, 0, len(blocks) - 1)]
        start, end = span(block["start"] + by, block["start"] + by + length, text.length)
        block["runs"].append({"start": start, "end": end, "style": STYLES[number(style, 1, 2)], "href": None})
    yield None


def _spelled_out(counted: "Any") -> str:
    """The letters of rows: "hp3" is "hppp"."""
    letters, digits = "", ""
    for sign in words(counted, MOST_BLOCKS) + "-":
        if sign in "0123456789":
            digits += sign
            check(len(digits) < 6)
        else:
            letters += letters[-1] * (int(digits) - 1) if digits else ""
            letters += sign
            digits = ""
            check(len(letters) <= MOST_BLOCKS + 1)
    return letters[:-1]


# ---------- quotes: [levels ("." carries on the one before), starts, ends, voices, sources, cues,
# then [index, …] where there is something to say: how far back it carries on, originals, hedged, parts, nested] ----------


def _quotes(quotes: "list[Json]", text: Text, packed: "Any", blocks: "list[Json]", version: int) -> "Iterator[None]":
    levels, starts, ends, voices, sources, cues, backs, originals, hedged, parts, nested = packed
    count = len(levels)
    starts, ends, voices = _filled(starts, count), _filled(ends, count), _filled(voices, count)
    sources, cues = _filled(sources, count), _filled(cues, count)
    backs, originals, parts, nested = dict(backs), dict(originals), dict(parts), dict(nested)
    hedged, parted = set(hedged), Parts(blocks)
    place = fresh = 0
    for index, letter in enumerate(levels):
        start = text.mark_after(place, OPENING) + whole_number(starts[index])
        start, end = span(start, start, text.length)
        start, end = span(start, text.closed(start) + whole_number(ends[index]), text.length)
        check(start >= place)
        place = end
        quote: Json = {"start": start, "end": end}
        back = 1 if letter == CARRIED else backs.get(index, 0)
        origin = quotes[index - back] if number(back, index - len(levels) + 1, index) > 0 else NOBODY
        quote["parts"] = unpack_pairs(parts[index], start, text) if index in parts else parted.of(start, end)
        check(quote["parts"])
        quote["nested"] = unpack_pairs(nested[index], start, text) if index in nested else []
        quote["level"] = origin["level"] if letter == CARRIED else LEVELS[LEVEL_LETTERS.index(letter)]
        quote["source"] = unpack_place(sources[index], quote, origin["source"], text, version)
        quote["original"] = unpack_place(originals.get(index, 0), quote, origin["original"], text, version)
        quote["cue"] = unpack_place(
            cues[index], quote["original"] or quote["source"] or quote, origin["cue"], text, version
        )
        told = number(voices[index], -1, MOST_STRUCTURE)
        expected = origin["voice"] if origin["source"] else fresh if quote["source"] else None
        quote["voice"] = expected if told == 0 else None if told < 0 else told - 1
        fresh = fresh if quote["voice"] is None else max(fresh, quote["voice"] + 1)
        quote["continues"] = index - back if back else None
        quote["hedged"] = index in hedged
        quotes.append(quote)
        if index % AT_ONCE == 0:
            yield None


def _filled(column: "list[Any]", count: int) -> "list[Any]":
    check(isinstance(column, list) and len(column) <= count)
    return column + [0] * (count - len(column))


# ---------- findings: [rules, quotes, places, reasons] ----------


def _findings(
    findings: "list[Json]", text: Text, packed: "Any", quotes: "list[Json]", expects: Finding
) -> "Iterator[None]":
    rules, about, places, reasons = packed
    count = len(rules)
    about, places, reasons = _filled(about, count), _filled(places, count), _filled(reasons, count)
    for index, rule in enumerate(rules):
        name, severity = _rule(rule, expects.rule())
        asked, place = about[index], places[index]
        quote = expects.quote(name) if asked == 0 else None if asked is None else number(asked[0], 0, len(quotes) - 1)
        start, end = expects.place(name, quote)
        if place != 0:
            start, end = expects.last + place[0], expects.last + place[0] + place[1]
        start, end = span(start, end, text.length)
        finding: Json = {"rule": name, "start": start, "end": end, "severity": severity, "because": "", "quote": quote}
        reason = expects.reason(name, reasons[index])
        finding["because"] = _because(reason, likely(text, finding, quotes))
        expects.pass_by(finding, reason)
        findings.append(finding)
        if index % AT_ONCE == 0:
            yield None


def _because(reason: "Any", likely: "Iterator[str]") -> str:
    if isinstance(reason, str):
        return words(reason)
    for place, said in enumerate(likely):
        if place == reason:
            return said
    raise ValueError("no such reason")


def _rule(packed: "Any", expected: "str | None") -> "tuple[str, str]":
    if not isinstance(packed, list):
        names = [name for name, _ in RULES]
        return RULES[names.index(expected or "") if packed == 0 else number(packed, 1, len(RULES)) - 1]
    name, severity = packed
    check("." in named(name))
    return name, SEVERITIES[number(severity, 0, 2)]


# ---------- voices: [name, level, quotes, words], or the name or the number of words alone ----------


def _voices(
    voices: "list[Json]", text: Text, packed: "Any", quotes: "list[Json]", words_in: "Callable[[str], int]"
) -> "Iterator[None]":
    for index, mine in enumerate(spoken(len(packed), quotes)):
        told = packed[index]
        told = [told, 0, 0, 0] if isinstance(told, str) else told
        name, level, speaks, by = told if isinstance(told, list) else [0, 0, 0, told]
        expected_name, expected_level, count = voice(mine, quotes, text, words_in)
        voices.append({
            "name": words(expected_name if name == 0 else name),
            "level": expected_level if level == 0 else LEVELS[number(level, 1, len(LEVELS)) - 1],
            "quotes": mine if speaks == 0 else [number(one, 0, len(quotes) - 1) for one in speaks],
            "words": number(count + by, 0, MOST_INFLATED),
        })  # fmt: skip
        if index % AT_ONCE == 0:
            yield None


# ---------- the reader's own hand ----------


def _said(packed: "Any", findings: int, length: int) -> "Json":
    """Version 1: all of an entry as it is."""
    finding, start, end, rule, verdict, reason, note, by, at = packed
    return _entry(None if finding is None else number(finding, 0, findings - 1), start, end, rule, verdict, reason, note,
                  by, at, length)  # fmt: skip


def _hand(packed: "Any", findings: "list[Json]", text: Text) -> "list[Json]":
    """Version 2: [finding, place, rule, verdict, reason, note, by, at], without the zeros that it ends with.

    0 is the finding's own place and rule, nothing said, and the name and the time of the entry before; a time is what of
    it differs, and [a time] one of another length.
    """
    entries = []
    by, at = "reader", None
    for entry in packed:
        check(len(entry) <= _COLUMNS)
        index, place, rule, verdict, reason, note, name, time = entry + [0] * (_COLUMNS - len(entry))
        found = None if index == 0 else findings[number(index, 1, len(findings)) - 1]
        own = found or {"start": None, "end": None, "rule": None}
        start, end = (own["start"], own["end"]) if place == 0 else place or (None, None)
        by = by if name == 0 else name
        at = at if time == 0 else time[0] if isinstance(time, list) else _later(at, time)
        entries.append(_entry(
            index - 1 if index else None, start, end, own["rule"] if rule == 0 else rule,
            VERDICTS[number(verdict, 0, len(VERDICTS) - 1)], None if reason == 0 else reason, None if note == 0 else note, by, at, text.length,
        ))  # fmt: skip
    return entries


_COLUMNS = 8


def _later(before: "str | None", tail: str) -> str:
    """A time of which only the end is told."""
    check(before is not None and len(tail) <= len(before))
    return str(before)[: len(str(before)) - len(tail)] + tail


def _entry(
    finding: "int | None", start: "Any", end: "Any", rule: "Any", verdict: "Any", reason: "Any", note: "Any", by: "Any",
    at: "Any", length: int,
) -> "Json":  # fmt: skip
    check(verdict in VERDICTS)
    check((start is None) == (end is None))
    if start is not None:
        start, end = span(start, end, length)
    return {
        "finding": finding, "start": start, "end": end, "rule": None if rule is None else named(rule), "verdict": verdict,
        "reason": words_or_none(reason), "note": words_or_none(note), "by": words(by), "at": words_or_none(at),
    }  # fmt: skip
