"""A review as the fragment of an address, and back: what a shared link holds, in every version there ever was.

Runs in both interpreters, so it imports nothing of Presscheck and no typing. The page and the command line pass in how to
compress: `deflate(raw) -> bytes` writes raw DEFLATE, `inflate(packed, limit) -> bytes` reads it and stops after `limit`
bytes; either may raise whatever it likes. `encode` and `decode` are the whole interface; where compression is asynchronous,
as CompressionStream is, call `pack`, then `fragment`; and `unfragment`, then `unpack`, or `unpacking` for a page that must
not stall. MicroPython's own `deflate` packs a quarter worse than CompressionStream("deflate-raw"): use the browser's.

A link carries text, blocks, quotes, findings, voices, summary, title and the reader's notes, and not: repairs (the text is
repaired already) and addresses of links in the article (a forged link must not lead anywhere).
"""

import binascii
import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    Json = dict[str, Any]

PREFIX = "v1."
"""What a fragment begins with; the number is the version of all that follows. Its decoder stays for ever."""

LONG = 32_000
"""Characters; some browsers and chat programs cut longer links, so the page warns and offers the file."""

LONGEST = 2_000_000
"""Characters of a fragment that is looked at at all: what browsers themselves accept."""

MOST_INFLATED = 5 * 1024 * 1024
"""Bytes: more than any article; a small link that inflates to more was made to exhaust the browser."""

MOST_STRUCTURE = 200_000
"""Signs of the payload that stand outside its strings: 10,000 quotes. Bounds the time that checking takes."""

MOST_BLOCKS = 20_000
"""An article of 5 MB has 10,000 paragraphs."""

DEEPEST = 8
"""Brackets within brackets; the payload needs five."""

LONGEST_NOTE = 20_000
"""Characters of a reader's note, a name or a reason."""

KINDS = ("headline", "dek", "byline", "dateline", "subhead", "paragraph", "list", "blockquote",
         "caption", "credit", "alt", "promo", "advert", "furniture")  # fmt: skip
_KIND_LETTERS = "hdbnsplqcrtgaf"
_NOISE_LETTERS = "crtgaf"
_LEVELS = ("named", "described", "anonymous", "relayed", "unattributed", "unresolved", "not_speech")
_LEVEL_LETTERS = "ndaru?x"
_CARRIED = "."
_UNNAMED = ("described", "anonymous", "relayed", "unattributed")
_SEVERITIES = ("suggestion", "warning", "error")
_VERDICTS = ("agree", "dispute", "comment", "mark", None)
_STYLES = (None, "em", "strong")
_COUNTS = ("words", "quotes", "named", "unnamed", "unattributed", "noise_blocks")
_FAMILIES = ("quote", "headline", "caption", "noise", "article", "text")
_SPACE = " \t\n\r\x0b\x0c"
_BETWEEN = _SPACE + ",.;:!?()" + "“”\"‘’'\u00a0"
_LONGEST_WORD = 40
_OPENING, _CLOSING = '“"', '”"'

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


TOO_MUCH = "This link holds far more than an article, so it is not opened."
DAMAGED = "This link is damaged: part of it is missing or was changed on the way. Ask for it again, or for the file."


_STEP = 4096
"""Letters of a fragment read in one step, a multiple of four: 10 ms in MicroPython."""


class LinkError(Exception):
    """Says in one plain sentence why a link can't be opened, or why an article doesn't fit into one."""


# ---------- the interface ----------


def encode(review: "Json", deflate: "Callable[[bytes], bytes]") -> str:
    """The fragment, without its "#". Raises LinkError where the article is too large for a link."""
    return fragment(deflate(pack(review)))


def decode(fragment: str, inflate: "Callable[[bytes, int], bytes]") -> "Json":
    """The review that a fragment holds, with or without its "#". Raises LinkError, and nothing else, on anything else."""
    packed = unfragment(fragment)
    try:
        raw = inflate(packed, MOST_INFLATED + 1)
    except Exception as failed:  # each decompressor has exceptions of its own
        raise LinkError(DAMAGED) from failed
    return unpack(raw)


def carried(review: "Json") -> "Json":
    """The part of a review that a link carries: what `decode` gives back."""
    blocks = [
        dict(block, runs=[dict(run, href=None) for run in block["runs"] if run["style"]]) for block in review["blocks"]
    ]
    return dict({key: review[key] for key in _KEPT}, version=1, repairs=[], blocks=blocks)


def fragment(packed: bytes) -> str:
    """Compressed bytes as text for an address, with a check sum, so that a link with a letter lost is known for it."""
    checked = binascii.crc32(packed).to_bytes(4, "big") + packed
    pairs = [a + b for a in _ALPHABET for b in _ALPHABET]
    whole = len(checked) // 3 * 3
    letters = [PREFIX]
    for at in range(0, whole, 3):
        bits = checked[at] << 16 | checked[at + 1] << 8 | checked[at + 2]
        letters.append(pairs[bits >> 12] + pairs[bits & 4095])
    rest = checked[whole:]
    if rest:
        bits = int.from_bytes(rest + b"\0\0"[: 3 - len(rest)], "big")
        letters.append((pairs[bits >> 12] + pairs[bits & 4095])[: len(rest) + 1])
    return "".join(letters)


def unfragment(fragment: str) -> bytes:
    """The compressed bytes in a fragment. Raises LinkError."""
    packed = b""
    for step in unfragmenting(fragment):
        packed = step or packed
    return packed


def unfragmenting(fragment: str) -> "Iterator[bytes | None]":
    """The same in steps: None after each, and the bytes at the end."""
    if len(fragment) > LONGEST:
        raise LinkError("This link is too long to be one of ours.")
    letters = "".join(fragment.split())  # mail programs break long lines
    letters = letters[1:] if letters[:1] == "#" else letters  # MicroPython has no removeprefix
    if not letters.startswith(PREFIX):
        raise LinkError(_unknown(letters))
    pieces = []
    for at in range(len(PREFIX), len(letters), _STEP):
        pieces.append(_bytes(letters[at : at + _STEP]))
        yield None
    checked = b"".join(pieces)
    if len(checked) < 5 or binascii.crc32(checked[4:]) != int.from_bytes(checked[:4], "big"):
        raise LinkError(DAMAGED)
    yield checked[4:]


def pack(review: "Json") -> bytes:
    """A review as the bytes that a link compresses. Raises LinkError where they are too many."""
    packed = _swapped(_whole(_written(_payload(carried(review))))).encode()
    if len(packed) > MOST_INFLATED or _structure(_swapped(str(packed, "utf-8"))) > MOST_STRUCTURE:
        raise LinkError("This article is too long for a link. Save it as a file instead.")
    return packed


def unpack(raw: bytes) -> "Json":
    """The review in a link's inflated bytes, every value checked. Raises LinkError, and nothing else."""
    review: Json = {}
    for step in unpacking(raw):
        review = step or review
    return review


def unpacking(raw: bytes) -> "Iterator[Json | None]":
    """The same in steps: None after each, so that a page can breathe in between, and the review at the end."""
    if len(raw) > MOST_INFLATED:
        raise LinkError(TOO_MUCH)
    try:
        words = _swapped(str(raw, "utf-8"))
        yield None
        if _structure(words) > MOST_STRUCTURE or not _is_shallow(words):
            raise LinkError(TOO_MUCH)
        yield None
        yield from _review(json.loads(words))
    except LinkError:
        raise
    except Exception as failed:  # a forged link may break any promise; whoever opens it hears one thing
        raise LinkError(DAMAGED) from failed


_KEPT = ("title", "language", "text", "quotes", "findings", "voices", "summary", "reader")


def _written(payload: "list[Any]") -> str:
    try:
        return json.dumps(payload, separators=(",", ":"), ensure_ascii=False)
    except TypeError:  # MicroPython never escapes letters, and knows no such wish
        return json.dumps(payload, separators=(",", ":"))


def _unknown(letters: str) -> str:
    if letters[:1] == "v" and letters[1:2].isdigit():
        return "This link was made by a newer Presscheck. Reload the page, then open it again."
    return "This is no Presscheck link."


def _bytes(letters: str) -> bytes:
    values = {ord(letter): value for value, letter in enumerate(_ALPHABET)}
    codes = letters.encode() + b"AAA"[: -len(letters) % 4]
    raw = bytearray(len(codes) // 4 * 3)
    at = 0
    try:
        for code in range(0, len(codes), 4):
            bits = values[codes[code]] << 18 | values[codes[code + 1]] << 12 | values[codes[code + 2]] << 6
            bits |= values[codes[code + 3]]
            raw[at] = bits >> 16
            raw[at + 1] = bits >> 8 & 255
            raw[at + 2] = bits & 255
            at += 3
    except (KeyError, IndexError) as failed:  # a letter that is none of ours, or one of more bytes than one
        raise LinkError(DAMAGED) from failed
    return bytes(raw[: len(letters) * 3 // 4])


def _whole(words: str) -> str:
    """The words with each lone half of a surrogate pair, which no UTF-8 can hold, replaced; no position moves."""
    try:
        words.encode()
        return words
    except UnicodeError:
        return "".join("\ufffd" if 0xD800 <= ord(letter) < 0xE000 else letter for letter in words)


def _swapped(words: str) -> str:
    """The marks of a typeset article in the place of signs that it hardly holds, which take one byte and not three."""
    for typeset, plain in _SWAPS:
        words = words.replace(typeset, "\0").replace(plain, typeset).replace("\0", plain)
    return words


_SWAPS = (("“", "{"), ("”", "}"), ("’", "~"), ("—", "^"), ("‘", "`"), ("–", "|"), ("…", "\x7f"))
"""None of the plain signs has a meaning in the payload, which holds no objects. Swapping twice changes nothing."""


def _outside(words: str) -> "list[str]":
    """The pieces of JSON that stand outside its strings."""
    return words.replace("\\\\", "").replace('\\"', "").split('"')[::2]


def _structure(words: str) -> int:
    return sum(len(piece) for piece in _outside(words))


def _is_shallow(words: str) -> bool:
    """Whether no bracket stands too deep: CPython compiled for a browser may not survive its own recursion limit."""
    depth = 0
    for piece in _outside(words):
        for sign in piece:
            if sign in "[{":
                depth += 1
            elif sign in "]}":
                depth -= 1
            if depth > DEEPEST:
                return False
    return True


# ---------- version 1: each column holds how far a value is from what the columns before it let one expect ----------
#
# Text repeats itself and DEFLATE knows that; positions don't. So the decoder guesses each from the text (a block is a line, a
# quote reaches from mark to mark, a continued quote has the speaker of the one before) and the link holds only corrections,
# nearly all of them 0. Measured in docs/decisions/link.md.


class _Text:
    """A text that is asked for places near each other: MicroPython counts from the beginning of a string each time.

    Hands out `MOST_INFLATED` characters in all, so that no forged link makes much out of little.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._left = MOST_INFLATED
        self._pieces: list[str] = []
        self._lines: list[tuple[int, int]] = []
        self._marks: dict[str, tuple[int, int]] = {}
        place = 0
        for whole in text.split("\n"):
            line = whole.replace("\u00a0", " ")  # which pages set on a line of its own; the length stays
            words = line.strip(_SPACE)
            if words:
                start = place + len(line) - len(line.lstrip(_SPACE))
                self._lines.append((start, start + len(words)))
            place += len(line) + 1
            self._pieces.extend(_halved(whole + "\n"))
        self.length = place - 1
        self._starts = [0]
        for piece in self._pieces:
            self._starts.append(self._starts[-1] + len(piece))

    def of(self, start: int, end: int) -> str:
        """The words from start to end."""
        self._left -= end - start
        _check(self._left >= 0)
        at, found = _last_at_most(self._starts, start), []
        while at < len(self._pieces) and self._starts[at] < end:
            found.append(self._pieces[at][max(0, start - self._starts[at]) : end - self._starts[at]])
            at += 1
        return "".join(found)

    def block_after(self, place: int) -> "tuple[int, int]":
        """The first line from `place` on that holds more than white space, without the white space around it."""
        at = _last_at_most(self._lines, (place, -1)) if self._lines else 0
        while at < len(self._lines) and self._lines[at][0] < place:
            at += 1
        return self._lines[at] if at < len(self._lines) else (self.length, self.length)

    def word_after(self, place: int) -> "tuple[int, int]":
        """The word one space after `place`."""
        start, length = place + 1, 0
        near = self.of(min(start, self.length), min(start + _LONGEST_WORD, self.length))
        while length < len(near) and near[length] not in _BETWEEN:
            length += 1
        return start, start + length

    def word_before(self, place: int) -> "tuple[int, int]":
        """The word one space before `place`."""
        end, length = place - 1, 0
        near = self.of(max(0, end - _LONGEST_WORD), max(0, end))
        while length < len(near) and near[len(near) - 1 - length] not in _BETWEEN:
            length += 1
        return end - length, end

    def mark_after(self, place: int, marks: str) -> int:
        """Where the first of `marks` stands from `place` on, or the text's end; asked in rising order, looked for once."""
        asked, found = self._marks.get(marks, (0, -1))
        if not asked <= place <= found:
            found = self._find(place, marks)
            self._marks[marks] = (place, found)
        return found

    def _find(self, place: int, marks: str) -> int:
        for at in range(_last_at_most(self._starts, place), len(self._pieces)):
            begins = self._starts[at]
            found = [self._pieces[at].find(mark, max(0, place - begins)) for mark in marks]
            found = [where for where in found if where >= 0]
            if found:
                return begins + min(found)
        return self.length


def _halved(line: str) -> "list[str]":
    """The line in pieces that are short enough to look into, cut in halves so that the cutting itself stays cheap."""
    if len(line) <= _LONGEST_PIECE:
        return [line]
    middle = len(line) // 2
    return _halved(line[:middle]) + _halved(line[middle:])


_LONGEST_PIECE = 4096
"""Characters; longer than any paragraph but those made to hurt."""


def _last_at_most(rising: "list[Any]", value: "Any") -> int:
    """Index of the last item that is no larger than `value`, or 0."""
    low, high = 0, len(rising) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if rising[middle] <= value:
            low = middle
        else:
            high = middle - 1
    return low


def _payload(review: "Json") -> "list[Any]":
    text = _Text(review["text"])
    blocks, quotes = review["blocks"], review["quotes"]
    return [
        review["text"],
        0 if review["title"] is not None and review["title"] == _headline(text, blocks) else review["title"],
        review["language"],
        _pack_blocks(text, blocks),
        _pack_quotes(text, quotes, blocks),
        _pack_findings(text, review["findings"], quotes, blocks),
        _pack_voices(text, review["voices"], quotes),
        [review["summary"][key] - count for key, count in zip(_COUNTS, _counts(quotes, blocks))],
        [[entry[key] for key in _SAID] for entry in review["reader"]],
    ]


def _review(payload: "Any") -> "Iterator[Json | None]":
    words, title, language, blocks, quotes, findings, voices, counts, said = payload
    yield None
    text = _Text(_words(words, MOST_INFLATED))
    review: Json = {"version": 1, "title": None, "language": _language(language), "text": text.text, "repairs": []}
    yield None
    review["blocks"] = _unpack_blocks(text, blocks)
    review["title"] = _headline(text, review["blocks"]) if title == 0 else _words_or_none(title)
    yield None
    review["quotes"] = _unpack_quotes(text, quotes, review["blocks"])
    yield None
    review["findings"] = _unpack_findings(text, findings, review["quotes"], review["blocks"])
    yield None
    review["voices"] = _unpack_voices(text, voices, review["quotes"])
    _check(len(counts) == len(_COUNTS))
    expected = _counts(review["quotes"], review["blocks"])
    review["summary"] = {
        key: _number(count + by, 0, MOST_INFLATED) for key, count, by in zip(_COUNTS, expected, counts)
    }
    review["reader"] = [_unpack_said(entry, len(review["findings"]), text.length) for entry in said]
    yield review


def _counts(quotes: "list[Json]", blocks: "list[Json]") -> "list[int]":
    """The summary as quotes and blocks let one expect it, but for its words."""
    levels = [quote["level"] for quote in quotes if quote["level"] != "not_speech"]
    unnamed = len([level for level in levels if level in _UNNAMED])
    noise = len([block for block in blocks if block["noise"]])
    return [0, len(levels), levels.count("named"), unnamed, levels.count("unattributed"), noise]


def _headline(text: _Text, blocks: "list[Json]") -> "str | None":
    for block in blocks:
        if block["kind"] == "headline":
            return text.of(block["start"], block["end"])
    return None


# blocks: [kinds, [[index, start, end] where no line is the block], [[block, start, length, style]]]


def _pack_blocks(text: _Text, blocks: "list[Json]") -> "list[Any]":
    odd, runs, place = [], [], 0
    for index, block in enumerate(blocks):
        start, end = text.block_after(place)
        if (start, end) != (block["start"], block["end"]):
            odd.append([index, block["start"] - start, block["end"] - end])
        for run in block["runs"]:
            runs.append([index, run["start"] - block["start"], run["end"] - run["start"], _STYLES.index(run["style"])])
        place = block["end"]
    return [_counted([_KIND_LETTERS[KINDS.index(block["kind"])] for block in blocks]), odd, runs]


def _unpack_blocks(text: _Text, packed: "Any") -> "list[Json]":
    letters, odd, runs = packed
    blocks: list[Json] = []
    corrections = {index: (by, up) for index, by, up in odd}
    place = 0
    for index, letter in enumerate(_spelled_out(letters)):
        start, end = text.block_after(place)
        by, up = corrections.get(index, (0, 0))
        start, end = _span(start + by, end + up, text)
        _check(start >= place)
        kind = KINDS[_KIND_LETTERS.index(letter)]
        blocks.append({"start": start, "end": end, "kind": kind, "noise": letter in _NOISE_LETTERS, "runs": []})
        place = end
    for index, by, length, style in runs:
        block = blocks[_number(index, 0, len(blocks) - 1)]
        start, end = _span(block["start"] + by, block["start"] + by + length, text)
        block["runs"].append({"start": start, "end": end, "style": _STYLES[_number(style, 1, 2)], "href": None})
    return blocks


def _counted(letters: "list[str]") -> str:
    """Letters with how often each stands in a row: "hp12c"."""
    rows: list[list[Any]] = []
    for letter in letters:
        if rows and rows[-1][0] == letter:
            rows[-1][1] += 1
        else:
            rows.append([letter, 1])
    return "".join(letter + str(count) if count > 1 else letter for letter, count in rows)


def _spelled_out(counted: "Any") -> str:
    """The letters again: "hp3" is "hppp"."""
    letters, digits = "", ""
    for sign in _words(counted, MOST_BLOCKS) + "-":
        if sign in "0123456789":
            digits += sign
            _check(len(digits) < 6)
        else:
            letters += letters[-1] * (int(digits) - 1) if digits else ""
            letters += sign
            digits = ""
            _check(len(letters) <= MOST_BLOCKS + 1)
    return letters[:-1]


# quotes: [levels ("." carries on the one before), starts, ends, voices, sources, cues,
# then [index, …] where there is something to say: how far back it carries on, originals, hedged, parts, nested]


def _pack_quotes(text: _Text, quotes: "list[Json]", blocks: "list[Json]") -> "list[Any]":
    starts, ends, levels, voices, sources, cues, backs = [], [], [], [], [], [], []
    originals, parts, nested, place, fresh, parted = [], [], [], 0, 0, _Parts(blocks)
    for index, quote in enumerate(quotes):
        start, end = quote["start"], quote["end"]
        starts.append(start - text.mark_after(place, _OPENING))
        ends.append(end - _closed(text, start))
        place = end
        back = 0 if quote["continues"] is None else index - quote["continues"]
        origin = quotes[index - back] if back > 0 else _NOBODY
        is_carried = back == 1 and quote["level"] == origin["level"]
        levels.append(_CARRIED if is_carried else _LEVEL_LETTERS[_LEVELS.index(quote["level"])])
        if back and not is_carried:
            backs.append([index, back])
        expected = origin["voice"] if origin["source"] else fresh if quote["source"] else None
        voices.append(0 if quote["voice"] == expected else -1 if quote["voice"] is None else quote["voice"] + 1)
        fresh = fresh if quote["voice"] is None else max(fresh, quote["voice"] + 1)
        sources.append(_pack_place(quote["source"], quote, origin["source"], text))
        cues.append(_pack_place(quote["cue"], quote["original"] or quote["source"] or quote, origin["cue"], text))
        if quote["original"] != origin["original"]:
            originals.append([index, _pack_place(quote["original"], quote, origin["original"], text)])
        if quote["parts"] != parted.of(start, end):
            parts.append([index, _pack_pairs(quote["parts"], start)])
        if quote["nested"]:
            nested.append([index, _pack_pairs(quote["nested"], start)])
    hedged = [index for index, quote in enumerate(quotes) if quote["hedged"]]
    dense = [_trimmed(column) for column in (starts, ends, voices, sources, cues)]
    return (
        ["".join(levels)] + dense + [backs, originals, hedged, parts, nested]
    )  # MicroPython can not unpack into a list


def _unpack_quotes(text: _Text, packed: "Any", blocks: "list[Json]") -> "list[Json]":
    levels, starts, ends, voices, sources, cues, backs, originals, hedged, parts, nested = packed
    count = len(levels)
    starts, ends, voices = _filled(starts, count), _filled(ends, count), _filled(voices, count)
    sources, cues = _filled(sources, count), _filled(cues, count)
    backs, originals, parts, nested = dict(backs), dict(originals), dict(parts), dict(nested)
    hedged, parted = set(hedged), _Parts(blocks)
    quotes: list[Json] = []
    place = fresh = 0
    for index, letter in enumerate(levels):
        start = text.mark_after(place, _OPENING) + _whole_number(starts[index])
        start, end = _span(start, start, text)
        start, end = _span(start, _closed(text, start) + _whole_number(ends[index]), text)
        _check(start >= place)
        place = end
        quote: Json = {"start": start, "end": end}
        back = 1 if letter == _CARRIED else backs.get(index, 0)
        origin = quotes[index - back] if _number(back, index - len(levels) + 1, index) > 0 else _NOBODY
        quote["parts"] = _unpack_pairs(parts[index], start, text) if index in parts else parted.of(start, end)
        _check(quote["parts"])
        quote["nested"] = _unpack_pairs(nested[index], start, text) if index in nested else []
        quote["level"] = origin["level"] if letter == _CARRIED else _LEVELS[_LEVEL_LETTERS.index(letter)]
        quote["source"] = _unpack_place(sources[index], quote, origin["source"], text)
        quote["original"] = _unpack_place(originals.get(index, 0), quote, origin["original"], text)
        quote["cue"] = _unpack_place(cues[index], quote["original"] or quote["source"] or quote, origin["cue"], text)
        voice = _number(voices[index], -1, MOST_STRUCTURE)
        expected = origin["voice"] if origin["source"] else fresh if quote["source"] else None
        quote["voice"] = expected if voice == 0 else None if voice < 0 else voice - 1
        fresh = fresh if quote["voice"] is None else max(fresh, quote["voice"] + 1)
        quote["continues"] = index - back if back else None
        quote["hedged"] = index in hedged
        quotes.append(quote)
    return quotes


_NOBODY: "Json" = {"source": None, "original": None, "cue": None, "voice": None}
"""What a quote that carries on none is expected to take over."""


def _trimmed(column: "list[Any]") -> "list[Any]":
    """The column without the zeros that it ends with."""
    count = len(column)
    while count and column[count - 1] == 0:
        count -= 1
    return column[:count]


def _filled(column: "list[Any]", count: int) -> "list[Any]":
    _check(isinstance(column, list) and len(column) <= count)
    return column + [0] * (count - len(column))


def _closed(text: _Text, start: int) -> int:
    """Where a quotation that opens at `start` is expected to end."""
    at = _OPENING.find(text.of(start, start + 1) or " ")
    return min(text.mark_after(start + 1, _CLOSING[at] if at >= 0 else _CLOSING) + 1, text.length)


class _Parts:
    """A quote's parts where nothing else is said: what of it stands in blocks that are no noise."""

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


# a place: 0 as expected, None for none, 1 the word after its anchor, 2 the word before, a larger number that many letters after it,
# a smaller one that many after the word after it, [distance after (> 0) or before (< 0), length], or [0, start, length]


def _pack_place(place: "Json | None", anchor: "Json", expected: "Json | None", text: _Text) -> "Any":
    if place == expected:
        return 0
    if place is None:
        return None
    start, end = place["start"], place["end"]
    word, before = text.word_after(anchor["end"]), text.word_before(anchor["start"])
    if (start, end) in (word, before):
        return 1 if (start, end) == word else 2
    if start == anchor["end"] + 1 and end - start > 2:
        return end - start
    if start == word[1] + 1 and end > start:
        return start - end
    if start >= anchor["end"]:
        return [start - anchor["end"] + 1, end - start]
    return [end - anchor["start"] - 1, end - start] if end <= anchor["start"] else [0, start, end - start]


def _unpack_place(packed: "Any", anchor: "Json", expected: "Json | None", text: _Text) -> "Json | None":
    if packed is None:
        return None
    if packed == 0:
        return dict(expected) if expected else None
    start, end = _near(packed, anchor, text) if isinstance(packed, int) else _apart(packed, anchor)
    start, end = _span(start, end, text)
    return {"start": start, "end": end, "text": text.of(start, end)}


def _near(packed: int, anchor: "Json", text: _Text) -> "tuple[int, int]":
    word = text.word_after(anchor["end"])
    if packed == 1:
        return word
    if packed == 2:
        return text.word_before(anchor["start"])
    return (anchor["end"] + 1, anchor["end"] + 1 + packed) if packed > 0 else (word[1] + 1, word[1] + 1 - packed)


def _apart(packed: "Any", anchor: "Json") -> "tuple[int, int]":
    by, length = packed[0], packed[-1]
    if by > 0:
        return anchor["end"] + by - 1, anchor["end"] + by - 1 + length
    return (anchor["start"] + by + 1 - length, anchor["start"] + by + 1) if by else (packed[1], packed[1] + length)


def _pack_pairs(pairs: "list[list[int]]", place: int) -> "list[int]":
    packed: list[int] = []
    for start, end in pairs:
        packed.extend((start - place, end - start))
        place = end
    return packed


def _unpack_pairs(packed: "Any", place: int, text: _Text) -> "list[list[int]]":
    pairs = []
    for by, length in zip(packed[::2], packed[1::2]):
        start, place = _span(place + by, place + by + length, text)
        pairs.append([start, place])
    return pairs


_RULES = (
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
"""Rules and severities that version 1 writes as a number. Frozen: a rule that is not here is written out."""

# findings: [rules, quotes, places, reasons]; 0 is what the quotes and the noise so far let one expect


def _pack_findings(text: _Text, findings: "list[Json]", quotes: "list[Json]", blocks: "list[Json]") -> "list[Any]":
    rules, about, places, reasons = [], [], [], []
    expects = _Expected(quotes, blocks)
    for finding in findings:
        rules.append(_pack_rule((finding["rule"], finding["severity"]), expects.rule()))
        about.append(
            0
            if finding["quote"] == expects.quote(finding["rule"])
            else finding["quote"]
            if finding["quote"] is None
            else [finding["quote"]]
        )
        place = (finding["start"], finding["end"])
        expected = expects.place(finding["rule"], finding["quote"])
        places.append(0 if place == expected else [place[0] - expects.last, place[1] - place[0]])
        reasons.append(_pack_reason(finding["because"], _likely(text, finding, quotes)))
        expects.pass_by(finding)
    return [rules, _trimmed(about), _trimmed(places), _trimmed(reasons)]


def _unpack_findings(text: _Text, packed: "Any", quotes: "list[Json]", blocks: "list[Json]") -> "list[Json]":
    rules, about, places, reasons = packed
    count = len(rules)
    about, places, reasons = _filled(about, count), _filled(places, count), _filled(reasons, count)
    findings: list[Json] = []
    expects = _Expected(quotes, blocks)
    for index, rule in enumerate(rules):
        name, severity = _unpack_rule(rule, expects.rule())
        asked, place = about[index], places[index]
        quote = expects.quote(name) if asked == 0 else None if asked is None else _number(asked[0], 0, len(quotes) - 1)
        start, end = (
            expects.place(name, quote) if place == 0 else (expects.last + place[0], expects.last + place[0] + place[1])
        )
        start, end = _span(start, end, text)
        finding: Json = {"rule": name, "start": start, "end": end, "severity": severity, "because": "", "quote": quote}
        finding["because"] = _unpack_reason(reasons[index], _likely(text, finding, quotes))
        expects.pass_by(finding)
        findings.append(finding)
    return findings


class _Expected:
    """What the next finding is about, as far as those before it tell."""

    def __init__(self, quotes: "list[Json]", blocks: "list[Json]") -> None:
        self._quotes = quotes
        self._next: list[int | None] = [None] * (len(quotes) + 1)
        for index in range(len(quotes) - 1, -1, -1):
            self._next[index] = index if quotes[index]["level"] in _UNNAMED else self._next[index + 1]
        self._noise = [(block["start"], block["end"]) for block in blocks if block["noise"]]
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
            return self._noise[self._passed]
        return -1, -1

    def pass_by(self, finding: "Json") -> None:
        """Take note of a finding."""
        self.last = finding["start"]
        if finding["quote"] is not None:
            self._about = finding["quote"] + 1
        while self._passed < len(self._noise) and self._noise[self._passed][0] <= finding["start"]:
            self._passed += 1


def _likely(text: _Text, finding: "Json", quotes: "list[Json]") -> "Iterator[str]":
    """The words that may have led to a finding, the likeliest first."""
    if finding["quote"] is None:
        yield text.of(finding["start"], finding["end"])
        return
    source, cue = quotes[finding["quote"]]["source"], quotes[finding["quote"]]["cue"]
    said = [place["text"] if place else "" for place in (source, cue)]
    if source and cue:
        said.append(text.of(min(source["start"], cue["start"]), max(source["end"], cue["end"])))
    yield from said if finding["rule"] == "quote.relayed" else reversed(said)


def _pack_reason(because: str, likely: "Iterator[str]") -> "Any":
    for number, words in enumerate(likely):
        if words == because:
            return number
    return because


def _unpack_reason(packed: "Any", likely: "Iterator[str]") -> str:
    if isinstance(packed, str):
        return _words(packed, LONGEST_NOTE)
    for number, words in enumerate(likely):
        if number == packed:
            return words
    raise ValueError("no such reason")


def _pack_rule(rule: "tuple[str, str]", expected: "str | None") -> "Any":
    if rule not in _RULES:
        return [rule[0], _SEVERITIES.index(rule[1])]
    return 0 if rule[0] == expected else _RULES.index(rule) + 1


def _unpack_rule(packed: "Any", expected: "str | None") -> "tuple[str, str]":
    if not isinstance(packed, list):
        names = [name for name, _ in _RULES]
        return _RULES[names.index(expected or "") if packed == 0 else _number(packed, 1, len(_RULES)) - 1]
    name, severity = packed
    _check("." in _named(name))
    return name, _SEVERITIES[_number(severity, 0, 2)]


def _named(value: "Any") -> str:
    """A rule's id, or its family alone, by which a reader names a mark of their own."""
    pieces = _words(value, 60).split(".")
    _check(len(pieces) <= 3 and pieces[0] in _FAMILIES)
    _check(all(piece and all(letter in "abcdefghijklmnopqrstuvwxyz_" for letter in piece) for piece in pieces))
    return str(value)


# voices: [name, level, quotes, words], or the number of words alone; 0 is what the first of its quotes lets one expect


def _pack_voices(text: _Text, voices: "list[Json]", quotes: "list[Json]") -> "list[Any]":
    packed: list[Any] = []
    for voice, mine in zip(voices, _spoken(len(voices), quotes)):
        name, level, count = _first(mine, quotes, text)
        is_expected = (voice["name"], voice["level"], voice["quotes"]) == (name, level, mine)
        packed.append(voice["words"] - count if is_expected else [
            0 if voice["name"] == name else voice["name"],
            0 if voice["level"] == level else _LEVELS.index(voice["level"]) + 1,
            0 if voice["quotes"] == mine else voice["quotes"],
            voice["words"] - count,
        ])  # fmt: skip
    return packed


def _unpack_voices(text: _Text, packed: "Any", quotes: "list[Json]") -> "list[Json]":
    voices = []
    for index, mine in enumerate(_spoken(len(packed), quotes)):
        voice = packed[index]
        name, level, spoken, words = voice if isinstance(voice, list) else [0, 0, 0, voice]
        expected_name, expected_level, count = _first(mine, quotes, text)
        voices.append({
            "name": _words(expected_name if name == 0 else name, LONGEST_NOTE),
            "level": expected_level if level == 0 else _LEVELS[_number(level, 1, len(_LEVELS)) - 1],
            "quotes": mine if spoken == 0 else [_number(one, 0, len(quotes) - 1) for one in spoken],
            "words": _number(count + words, 0, MOST_INFLATED),
        })  # fmt: skip
    return voices


def _spoken(count: int, quotes: "list[Json]") -> "list[list[int]]":
    """The quotes of each voice."""
    mine: list[list[int]] = [[] for _ in range(count)]
    for index, quote in enumerate(quotes):
        if quote["voice"] is not None:
            _check(quote["voice"] < count)
            mine[quote["voice"]].append(index)
    return mine


def _first(mine: "list[int]", quotes: "list[Json]", text: _Text) -> "tuple[str, str, int]":
    """Name and level as the first of a voice's quotes has them, and the words in all of them."""
    if not mine:
        return "", "unresolved", 0
    quote = quotes[mine[0]]
    words = sum(_count(text.of(start, end)) for index in mine for start, end in quotes[index]["parts"])
    return quote["source"]["text"] if quote["source"] else "", quote["level"], words


def _count(words: str) -> int:
    """Words between white space that both interpreters know as such."""
    for space in _SPACE + "\u00a0":
        words = words.replace(space, " ")
    return len([word for word in words.split(" ") if word])


# the reader's own hand

_SAID = ("finding", "start", "end", "rule", "verdict", "reason", "note", "by", "at")


def _unpack_said(packed: "Any", findings: int, length: int) -> "Json":
    finding, start, end, rule, verdict, reason, note, by, at = packed
    _check(verdict in _VERDICTS)
    entry = {
        "finding": None if finding is None else _number(finding, 0, findings - 1),
        "start": None if start is None else _number(start, 0, length),
        "end": None if end is None else _number(end, 0, length),
        "rule": None if rule is None else _named(rule),
        "verdict": verdict,
        "reason": _words_or_none(reason),
        "note": _words_or_none(note),
        "by": _words(by, LONGEST_NOTE),
        "at": _words_or_none(at),
    }
    _check((start is None) == (end is None) and (start is None or start <= end))
    return entry


# ---------- checks: whatever is wrong is a ValueError here, and one plain sentence outside ----------


def _check(is_so: "Any") -> None:
    if not is_so:
        raise ValueError("a value that no review holds")


def _whole_number(value: "Any") -> int:
    _check(type(value) is int)  # True is an int to isinstance
    return int(value)


def _number(value: "Any", least: int, most: int) -> int:
    _check(type(value) is int and least <= value <= most)
    return int(value)


def _span(start: "Any", end: "Any", text: _Text) -> "tuple[int, int]":
    _check(type(start) is int and type(end) is int and 0 <= start <= end <= text.length)
    return start, end


def _words(value: "Any", longest: int) -> str:
    _check(isinstance(value, str) and len(value) <= longest)
    return str(value.encode(), "utf-8")  # which fails where half of a surrogate pair stands alone


def _words_or_none(value: "Any") -> "str | None":
    return None if value is None else _words(value, LONGEST_NOTE)


def _language(value: "Any") -> str:
    pieces = _words(value, 20).split("-")
    _check(2 <= len(pieces[0]) <= 3 and all(letter in "abcdefghijklmnopqrstuvwxyz" for letter in pieces[0]))
    _check(all(2 <= len(piece) <= 8 and all(letter in _ALPHABET[:62] for letter in piece) for piece in pieces[1:]))
    return str(value)
