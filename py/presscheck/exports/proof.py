"""A marked article on paper: numbered notes, and every block cut where a mark begins or ends."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from presscheck.contract import Json
from presscheck.rules import RULES

LETTERS = {
    "named": "N", "described": "D", "relayed": "R", "anonymous": "A", "unattributed": "U", "unresolved": "?",
    "headline": "H", "noise": "C", "article": "§", "text": "¶", "own": "+",
}  # fmt: skip
"""The letter of each look, the same on the page, on paper and in the terminal."""

LEVELS = {
    "named": ("Named", "a person, organisation or document that the text names"),
    "described": ("Described", "unnamed, but placed by a role and an institution or field"),
    "relayed": ("Relayed", "words at second hand, through someone unnamed or as reported"),
    "anonymous": ("Anonymous", "unnamed, with nothing that tells who it could be"),
    "unattributed": ("No source", "nobody is said to have spoken these words"),
    "unresolved": ("Unresolved", "a pronoun that could not be followed to a name"),
}
"""What the levels are called and what they mean, in the order of how much a reader can check."""

VERDICTS = {"agree": "agreed", "dispute": "disputed", "comment": "commented", "mark": "marked"}
"""The reader's verdicts, as a note tells them."""


class Note(NamedTuple):
    """One numbered note. `because` are the words or the sign that led to it; `said` is what the reader answered."""

    number: int
    look: str
    rule: str | None
    label: str
    message: str
    why: str
    cites: str
    start: int
    end: int
    because: str
    said: tuple[Json, ...]

    @property
    def verdict(self) -> str | None:
        """ "agreed" or "disputed", by the reader's last word on it."""
        given = [entry["verdict"] for entry in self.said if entry["verdict"] in ("agree", "dispute")]
        return VERDICTS[given[-1]] if given else None


class Strand(NamedTuple):
    """A stretch of the text with one look: of a note, of a quote that needs none (`note` is None), or of emphasis.

    `is_last` is false for all but the last of a quote's parts: its letter and number stand once, where it ends.
    """

    start: int
    end: int
    look: str
    note: Note | None
    is_last: bool = True

    def ends(self, place: int) -> bool:
        """Whether the whole mark, of however many parts, ends here."""
        return self.is_last and self.end == place


class Proof(NamedTuple):
    """The notes in order of number, and the strands in order, outer ones first."""

    notes: tuple[Note, ...]
    strands: tuple[Strand, ...]


_RULES = {rule.id: rule for rule in RULES}


def prove(review: Json) -> Proof:
    """Number what a reader is told as the page does, and lay out where it stands.

    A note has its finding's number, so that page, paper, file and table name the same thing alike; what a reader has marked
    comes after. Noise shows by its block, so its findings have a number and no note.
    """
    notes = _notes(review)
    parts = {(quote["start"], quote["end"]): quote["parts"] for quote in review["quotes"]}
    strands = [strand for note in notes for strand in _strands(note, parts)]
    told = {(note.start, note.end) for note in notes}
    for quote in review["quotes"]:
        if quote["level"] != "not_speech" and (quote["start"], quote["end"]) not in told:
            strands += _in_parts(quote["parts"], quote["level"], None)
    return Proof(tuple(notes), tuple(sorted(strands, key=lambda strand: (strand.start, -strand.end))))


def look_of(rule: str | None, quote: Json | None) -> str:
    """The family whose line, letter and colour a finding's mark has."""
    family = (rule or "own").split(".")[0]
    if family == "quote":
        return str(quote["level"]) if quote and quote["level"] in LEVELS else "unresolved"
    return "noise" if family in ("caption", "noise") else family


def segments(start: int, end: int, strands: Sequence[Strand]) -> Iterator[tuple[int, int, tuple[Strand, ...]]]:
    """The stretch from `start` to `end` cut wherever a strand begins or ends, each piece with the strands over it.

    >>> [(a, b, len(over)) for a, b, over in segments(0, 9, [Strand(2, 6, "own", None)])]
    [(0, 2, 0), (2, 6, 1), (6, 9, 0)]
    """
    mine = [strand for strand in strands if strand.start < end and strand.end > start]
    edges = {start, end}
    for strand in mine:
        edges.update((max(start, strand.start), min(end, strand.end)))
    order, coming, over = sorted(edges), 0, list[Strand]()
    for left, right in pairwise(order):
        while coming < len(mine) and mine[coming].start <= left:
            over.append(mine[coming])
            coming += 1
        over = [strand for strand in over if strand.end > left]
        yield left, right, tuple(over)


def by_block(review: Json, strands: Sequence[Strand]) -> Iterator[tuple[Json, list[Strand]]]:
    """Each block with the strands that touch it, in one pass over both."""
    coming, over = 0, list[Strand]()
    for block in review["blocks"]:
        while coming < len(strands) and strands[coming].start < block["end"]:
            over.append(strands[coming])
            coming += 1
        over = [strand for strand in over if strand.end > block["start"]]
        yield block, [strand for strand in over if strand.start < block["end"]]


def counts(summary: Json) -> str:
    """The summary in one sentence.

    >>> counts({"words": 90, "quotes": 3, "named": 1, "unnamed": 2, "unattributed": 1, "noise_blocks": 2})
    '1 of 3 quotes has a name behind it; 1 has no source at all; 2 lines are no part of the story; 90 words.'
    """
    quotes, named, nobody, noise = (summary[key] for key in ("quotes", "named", "unattributed", "noise_blocks"))
    said = ["no quotes"]
    if quotes:
        said = [
            f"{named} of {quotes} quote{'s'[: quotes > 1]} {'has' if named == 1 else 'have'} a name behind {'it' if named == 1 else 'them'}"
        ]
    if nobody:
        said.append(f"{nobody} {'has' if nobody == 1 else 'have'} no source at all")
    if noise:
        said.append(f"{noise} line{' is' if noise == 1 else 's are'} no part of the story")
    told = "; ".join([*said, f"{summary['words']:,} word{'s'[: summary['words'] != 1]}"])
    return told[0].upper() + told[1:] + "."


def _notes(review: Json) -> list[Note]:
    found = [_of_finding(finding, review) for finding in review["findings"]]
    about = {(note.start, note.end, note.rule): index for index, note in reversed([*enumerate(found)])}
    said: dict[int, list[Json]] = {}
    own: dict[tuple[int, int, str | None], list[Json]] = {}
    for entry in review["reader"]:
        place = (entry["start"] or 0, entry["end"] or 0, entry["rule"])
        index = entry["finding"] if entry["start"] is None else about.get(place)
        if index is None:
            own.setdefault(place, []).append(entry)
        else:
            said.setdefault(index, []).append(entry)
    answered = [note._replace(said=tuple(said.get(index, ()))) for index, note in enumerate(found)]
    drawn = [*answered, *sorted((_of_reader(place, entries) for place, entries in own.items()), key=_by_place)]
    numbered = [note._replace(number=number) for number, note in enumerate(drawn, 1)]
    return _grounds_once([note for note in numbered if note.look != "noise" or note.said])


def _by_place(note: Note) -> tuple[int, int]:
    return note.start, -note.end


def _grounds_once(notes: list[Note]) -> list[Note]:
    """The notes, each rule's reason given in full where it first counts, and by that note's number after."""
    first: dict[str, int] = {}
    for note in notes:
        if note.why and note.rule:
            first.setdefault(note.rule, note.number)
    return [
        note._replace(why=f"See note {first[note.rule]}.", cites="")
        if note.rule in first and first[note.rule] != note.number
        else note
        for note in notes
    ]


def _of_finding(finding: Json, review: Json) -> Note:
    rule = _RULES.get(finding["rule"])
    quote = review["quotes"][finding["quote"]] if finding["quote"] is not None else None
    label, message, why, cites = (
        (rule.label, rule.message, rule.why, rule.cites) if rule else (finding["rule"], "", "", "")
    )
    return Note(
        0, look_of(finding["rule"], quote), finding["rule"], label, message, why, cites,
        finding["start"], finding["end"], finding["because"], (),
    )  # fmt: skip


def _of_reader(place: tuple[int, int, str | None], entries: list[Json]) -> Note:
    start, end, rule = place
    is_mark = any(entry["verdict"] == "mark" for entry in entries)
    label = "Reader’s mark" if is_mark else "Reader’s note"
    return Note(0, "own", rule, label, "", "", "", start, end, "", tuple(entries))


def _strands(note: Note, parts: dict[tuple[int, int], list[list[int]]]) -> list[Strand]:
    """Where a note's mark stands: nowhere for the article or its text as a whole, a quote's parts, else its own span."""
    if note.look in ("article", "text") or note.start >= note.end:
        return []
    stretches = parts.get((note.start, note.end)) if note.look in LEVELS else None
    return _in_parts(stretches or [[note.start, note.end]], note.look, note)


def _in_parts(parts: list[list[int]], look: str, note: Note | None) -> list[Strand]:
    last = len(parts) - 1
    return [Strand(start, end, look, note, at == last) for at, (start, end) in enumerate(parts)]
