"""The labelled articles: what a careful reader says of every quote, heading and stray line (see docs/labelling.md)."""

import json
import pathlib
import re
import sys
from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple

FOLDER = pathlib.Path(__file__).resolve().parent / "gold"
SCORED = ("dev", "holdout", "everyday", "blind")
OPEN = frozenset({"dev", "everyday"})
"""Parts whose misses may be read by whoever works on the engine; the others decide."""
LEVELS = ("named", "described", "anonymous", "relayed", "unattributed", "unresolved", "not_speech")
NOISE = ("caption", "credit", "alt", "promo", "advert", "furniture")
HEADINGS = ("headline", "dek", "subhead")
KINDS = (*HEADINGS, "byline", "dateline", "list", "blockquote", *NOISE)
TRICKS = ("curiosity", "forward", "listicle", "superlative", "secret", "emotion", "question", "shouting", "punctuation")
WITHOUT_SOURCE = frozenset({"unattributed", "not_speech"})

REACH = 600
"""A source or cue stands at most this many code points from its quote: two torn paragraphs and a caption between them."""

_MARK = re.compile(r"\{([^{}|\n]*)\||\}")
_QUOTE = re.compile(
    r"q(?P<number>\d+)(?: (?P<levels>[a-z_]+(?:/[a-z_]+)*))??(?: (?P<open>open))?(?: (?P<hedged>hedged\??))?"
    r"(?: continues (?P<continues>\d+))?(?: =(?P<voice>.+))?"
)
_WORDS = re.compile(r"(?P<role>[sco])(?P<numbers>\d+(?:,\d+)*)")
_OPENING, _CLOSING = "“\"‘'«„", "”\"’'»“"
_PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "you"])
_LEFT_OUT = re.compile(r"[“”\"«»„]|(?<!\w)‘(?=\w)")


class Place(NamedTuple):
    """Words of an article: half-open, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One quote as labelled. `levels` holds the label first, then what else can be defended; `hedged` None is not scored."""

    number: int
    place: Place
    levels: tuple[str, ...]
    source: Place | None
    original: Place | None
    cue: Place | None
    voice: str | None
    continues: int | None
    hedged: bool | None
    in_heading: bool

    @property
    def level(self) -> str:
        """The label itself."""
        return self.levels[0]


class GoldBlock(NamedTuple):
    """A line that is no plain paragraph. `bait` is true for a heading that a careful reader would call clickbait."""

    place: Place
    kind: str
    bait: bool


class GoldTrick(NamedTuple):
    """A trick in a heading, on the words that play it."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article without its labels, and the labels."""

    name: str
    part: str
    about: dict[str, str]
    text: str
    quotes: tuple[GoldQuote, ...]
    blocks: tuple[GoldBlock, ...]
    tricks: tuple[GoldTrick, ...]


class LabelError(ValueError):
    """A label that breaks the labelling guide; says where."""


def read(path: pathlib.Path) -> GoldArticle:
    """One labelled article. Raises LabelError where the labels break the guide."""
    name = f"{path.parent.name}/{path.stem}"
    header, _, body = path.read_text("utf-8").partition("\n---\n")
    about = dict(line.split(": ", 1) for line in header.splitlines())
    text, marks = _strip(body.removesuffix("\n"), name)
    article = GoldArticle(
        name,
        path.parent.name,
        about,
        text,
        _quotes(text, marks, name),
        _blocks(text, marks, name),
        _tricks(marks, name),
    )
    _check_nothing_left_out(article)
    return article


def articles(part: str | None = None) -> list[GoldArticle]:
    """The articles of one part, or of all that are scored."""
    return [read(path) for name in ([part] if part else SCORED) for path in sorted((FOLDER / name).glob("*.txt"))]


class _Mark(NamedTuple):
    label: str
    place: Place
    within: tuple[str, ...]


def _strip(body: str, name: str) -> tuple[str, list[_Mark]]:
    """The text without its labels, and every label with its place in that text, in order of opening."""
    text, position, opened, marks = "", 0, [], []
    for found in _MARK.finditer(body):
        text += body[position : found.start()]
        position = found.end()
        if found.group() != "}":
            opened.append((found.group(1), len(text)))
            continue
        if not opened:
            raise LabelError(f"{name}: a brace closes nothing after {text[-40:]!r}")
        label, start = opened.pop()
        marks.append(_Mark(label, Place(start, len(text)), tuple(outer for outer, _ in opened)))
    text += body[position:]
    if opened or "{" in text:
        raise LabelError(f"{name}: never closed: {opened or text[text.index('{') :][:40]}")
    return text, sorted(marks, key=lambda mark: mark.place)


def _quotes(text: str, marks: list[_Mark], name: str) -> tuple[GoldQuote, ...]:
    words = _words_by_quote(text, marks, name)
    found: dict[int, GoldQuote] = {}
    for mark in marks:
        if not re.match(r"q\d", mark.label):
            continue
        quote = _quote(text, mark, words, found, name)
        if quote.number in found:
            raise LabelError(f"{name}: q{quote.number} stands twice")
        found[quote.number] = quote
    for (role, number), place in words.items():
        if number not in found:
            raise LabelError(f"{name}: {role}{number} belongs to no quote")
        quote = found[number].place
        if max(place.start - quote.end, quote.start - place.end) > REACH:
            raise LabelError(f"{name}: {role}{number} is out of reach")
        if quote.start <= place.start < quote.end:
            raise LabelError(f"{name}: {role}{number} stands inside its own quote")
    return tuple(found.values())


def _words_by_quote(text: str, marks: list[_Mark], name: str) -> dict[tuple[str, int], Place]:
    words: dict[tuple[str, int], Place] = {}
    for mark in marks:
        match = _WORDS.fullmatch(mark.label)
        for number in match["numbers"].split(",") if match else ():
            key = match["role"], int(number)
            if key in words:
                raise LabelError(f"{name}: {key[0]}{key[1]} stands twice")
            words[key] = mark.place
    return words


def _quote(
    text: str, mark: _Mark, words: dict[tuple[str, int], Place], earlier: dict[int, GoldQuote], name: str
) -> GoldQuote:
    match = _QUOTE.fullmatch(mark.label)
    here = f"{name}: {{{mark.label}|{text[mark.place.start : mark.place.end][:30]}"
    if not match:
        raise LabelError(f"{here}: no such label")
    number, continued = int(match["number"]), earlier.get(int(match["continues"] or -1))
    if match["continues"] and not continued:
        raise LabelError(f"{here}: carries on a quote that does not stand before it")
    levels = tuple(match["levels"].split("/")) if match["levels"] else continued.levels if continued else ()
    source, original, cue = (words.get((role, number)) for role in "soc")
    in_heading = any(outer.split()[0] in HEADINGS for outer in mark.within)
    if not levels or not set(levels) <= set(LEVELS):
        raise LabelError(f"{here}: no such level")
    if any(outer.startswith("q") for outer in mark.within):
        raise LabelError(f"{here}: a quote inside a quote is not labelled")
    if (source or cue) and (continued or levels[0] in WITHOUT_SOURCE):
        raise LabelError(f"{here}: has a source or cue of its own that its label excludes")
    if not source and not continued and not in_heading and levels[0] not in WITHOUT_SOURCE:
        raise LabelError(f"{here}: has no source")
    quoted = text[mark.place.start : mark.place.end]
    if quoted[0] not in _OPENING or (not match["open"] and quoted[-1] not in _CLOSING):
        raise LabelError(f"{here}: does not stand between quotation marks")
    voice = match["voice"] or (continued.voice if continued else None)
    if not voice and source and levels[0] not in ("unresolved", "relayed"):
        voice = text[source.start : source.end]
        if voice.casefold() in _PRONOUNS:
            raise LabelError(f"{here}: a pronoun needs its voice")
    hedged = {None: continued.hedged if continued else False, "hedged": True, "hedged?": None}[match["hedged"]]
    place = mark.place
    return GoldQuote(
        number, place, levels, source, original, cue, voice, continued and continued.number, hedged, in_heading
    )


def _blocks(text: str, marks: list[_Mark], name: str) -> tuple[GoldBlock, ...]:
    found = []
    for mark in marks:
        kind, _, flag = mark.label.partition(" ")
        if kind not in KINDS:
            continue
        start, end = mark.place
        whole = text[:start].endswith("\n") or start == 0, text[end : end + 1] in ("", "\n")
        if not all(whole) or "\n" in text[start:end] or flag not in ("", "bait"):
            raise LabelError(f"{name}: {mark.label} is not one whole line: {text[start:end][:40]!r}")
        found.append(GoldBlock(mark.place, kind, flag == "bait"))
    return tuple(found)


def _tricks(marks: list[_Mark], name: str) -> tuple[GoldTrick, ...]:
    found = []
    for mark in marks:
        if not mark.label.startswith("trick "):
            known = mark.label.split(" ")[0] in KINDS or _WORDS.fullmatch(mark.label) or mark.label.startswith("q")
            if not known:
                raise LabelError(f"{name}: no such label: {mark.label!r}")
            continue
        trick = mark.label.removeprefix("trick ")
        if trick not in TRICKS or not any(outer.split()[0] in HEADINGS for outer in mark.within):
            raise LabelError(f"{name}: {mark.label!r} is no trick in a heading")
        found.append(GoldTrick(mark.place, trick))
    return tuple(found)


def _check_nothing_left_out(article: GoldArticle) -> None:
    """Every quotation mark lies in a labelled quote or in noise."""
    covered = [quote.place for quote in article.quotes] + [b.place for b in article.blocks if b.kind in NOISE]
    for mark in _LEFT_OUT.finditer(article.text) if article.part != "language" else ():
        if not any(place.start <= mark.start() < place.end for place in covered):
            raise LabelError(
                f"{article.name}: unlabelled mark in {article.text[max(0, mark.start() - 30) : mark.end() + 30]!r}"
            )


def count() -> dict[str, Counter[str]]:
    """How many of what the set holds."""
    every = articles()
    return {
        "articles": Counter(article.part for article in every),
        "levels": Counter(quote.level for article in every for quote in article.quotes),
        **{
            f"levels, {part}": Counter(q.level for article in every if article.part == part for q in article.quotes)
            for part in SCORED
        },
        "blocks": Counter(block.kind for article in every for block in article.blocks),
        "tricks": Counter(trick.name for article in every for trick in article.tricks),
        "words": Counter({article.part: 0 for article in every})
        + sum((Counter({article.part: len(article.text.split())}) for article in every), Counter()),
    }


def as_json(article: GoldArticle) -> dict[str, Any]:
    """The article and its labels as plain JSON values, for those who would rather not read the braces."""

    def words(place: Place | None) -> dict[str, Any] | None:
        return {**place._asdict(), "text": article.text[slice(*place)]} if place else None

    quotes = [
        {
            **quote.place._asdict(),
            "number": quote.number,
            "levels": list(quote.levels),
            "source": words(quote.source),
            "original": words(quote.original),
            "cue": words(quote.cue),
            "voice": quote.voice,
            "continues": quote.continues,
            "hedged": quote.hedged,
        }
        for quote in article.quotes
    ]
    return {
        "id": article.name,
        "about": article.about,
        "text": article.text,
        "quotes": quotes,
        "blocks": [{**block.place._asdict(), "kind": block.kind, "bait": block.bait} for block in article.blocks],
        "tricks": [{**trick.place._asdict(), "name": trick.name} for trick in article.tricks],
    }


if __name__ == "__main__":
    if sys.argv[1:] == ["--jsonl"]:
        for each in articles():
            print(json.dumps(as_json(each), ensure_ascii=False))
    else:
        for title, row in count().items():
            print(title, dict(row))
