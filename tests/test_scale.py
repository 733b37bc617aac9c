"""Size: every stage of the core takes time in proportion to its input, whatever the input is made of."""

import functools
import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from presscheck import as_json, markup, review_html, review_text, view
from presscheck.anchoring import Finder, describe
from presscheck.deflate import deflate, inflate
from presscheck.exports.annotations import annotations, carry_in
from presscheck.exports.markdown import markdown
from presscheck.exports.sarif import Artifact, sarif
from presscheck.exports.standalone import standalone
from presscheck.headlines import judge
from presscheck.link.reading import decode
from presscheck.link.writing import encode
from presscheck.repair import repair
from presscheck.span import Span
from presscheck.tagsoup import well_formed

PATTERNS = {
    "one letter": "a", "one mark": "“", "closing marks": "”", "straight marks": '"', "apostrophes": "’", "single marks": "‘", "marks mixed": "“‘\"'",
    "short quotes": "“a” ", "nested quotes": "“‘a’ b” ", "quotes never closed": "“a b c.\n\n", "speakers": "“No,” said Ada Roe. ", "pronouns": "“No,” he said. ",
    "cues": "said ", "names": "Ada Roe ", "initials": "J. K. ", "titles": "Mr. ", "commas": "a, ", "that": "who said that she said that ", "of the": "of the ",
    "spokesmen": "the spokesman for the ", "relays": "according to a friend, ", "labels": "Ada: “", "stops": ". ", "hyphens": "a-", "dashes": "— ", "dots": "…",
    "brackets": "(", "brackets closed": ")", "years": " (1998)", "lines": "a\n", "empty lines": "\n", "spaces": " ", "tabs": "\t", "no-break spaces": "\u00a0",
    "nothing wide": "\u200b", "marks above": "e\u0301", "right to left": "\u202eא ", "pictures": "😀", "mangled": "â€œ", "mangled by Thai": "โ€™ ", "half mangled": "Ã",
    "credits": "Photo: ", "agencies": "(Photo by Ada Roe/Holme) ", "promos": "READ MORE: ", "bylines": "By Ada Roe\n", "headings": "17 Things! ", "bars": " | ",
    "addresses": "http://a.example/ ", "accounts": "@a ", "less-than": "<", "entities": "&amp;", "bold": "<b>", "paragraphs": "<p>", "lists": "<ul><li>",
    "tables": "<table><tr><td>", "figures": "<figure><figcaption>", "comments": "<!--", "attributes": '<a b="', "titles in markup": "<title>", "scripts": "<script>",
}  # fmt: skip
"""What could make a rule look twice at everything: openings without an end, cues without words, words without an end."""

SHORT, LONG = 2_500, 10_000
"""Characters. Four times the input: linear work takes four times as long, quadratic sixteen."""

MOST_GROWTH = 9
"""Between the two, with room for a busy machine and for what is sorted; measured 4.0 on nearly all patterns."""

LEAST = 0.02
"""Seconds below which a measurement says nothing."""


def seconds(work: Callable[[Any], object], given: object) -> float:
    """Processor time, which other programs don't add to, without the collector: its time grows with what other tests have left."""
    gc.disable()
    try:
        began = time.process_time()
        work(given)
        return time.process_time() - began
    finally:
        gc.enable()


def of_length(pattern: str, length: int) -> str:
    return (pattern * (length // len(pattern) + 1))[:length]


def assert_linear(work: Callable[[Any], object], pattern: str, made: Callable[[str, int], object] = of_length) -> None:
    """Twice more before it is called slow: the first measurement may pay for caches and for other programs, and what looks back
    over so many sentences and no further grows faster only until the text is longer than that."""
    for times in (1, 1, 4):
        short = seconds(work, made(pattern, SHORT * times))
        long = seconds(work, made(pattern, LONG * times))
        if long < LEAST or long <= MOST_GROWTH * max(short, LEAST / 4):
            return
    pytest.fail(f"{LONG // SHORT} times the input took {long / short:.1f} times as long")


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS.keys())
def test_a_review_of_text_grows_with_its_length(pattern: str) -> None:
    assert_linear(review_text, pattern)


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS.keys())
def test_a_review_of_markup_grows_with_its_length(pattern: str) -> None:
    assert_linear(review_html, pattern)


def test_many_articles_in_one_text_take_as_long_as_each_by_itself() -> None:
    """What is told of an article as a whole looks at all its headings and all its quotes: not at each pair of them."""
    both = (
        "<h2>Who knew it?</h2><p>“We knew it all along,” said Ada Roe. “But we knew it first,” claimed one insider.</p>"
    )
    short, long = (seconds(review_html, both * count) for count in (1_500, 6_000))
    assert long <= MOST_GROWTH * short


STAGES: dict[str, Callable[[str], object]] = {
    "mending markup": well_formed,
    "repairing characters": repair,
    "scoring a heading": judge,
    "looking for places": Finder,
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_by_itself_grows_with_its_length(stage: str) -> None:
    for pattern in PATTERNS.values():
        assert_linear(STAGES[stage], pattern)


@pytest.mark.parametrize(
    "pattern",
    ["“No,” said Ada Roe. ", "“a” ", "“No,” claimed one insider.\n\n", "17 Things! ", "“‘a’ b” ", "Photo: Ada Roe\n\n"],
)
def test_what_is_made_of_a_review_grows_with_its_length(pattern: str) -> None:
    """Views, links, annotations and files: each of them for a review that has many of everything."""

    @functools.cache
    def made(pattern: str, length: int) -> dict[str, Any]:
        return as_json(review_text(of_length(pattern, length)))

    makers: dict[str, Callable[[dict], object]] = {
        "view": lambda review: list(view.messages(review)),
        "link": lambda review: decode(encode(review, deflate), inflate),
        "annotations": annotations,
        "file": lambda review: standalone(review, "", None),
        "markdown": markdown,
        "sarif": lambda review: sarif([Artifact("a.txt", True, review)], "1"),
    }
    for make in makers.values():
        assert_linear(make, pattern, made)


def test_a_thousand_annotations_are_found_in_a_long_article() -> None:
    text = "".join(f"“Boat {number} left at dawn,” said Ada Roe of quay {number}. " for number in range(4_000))
    review = as_json(review_text(text))
    finder_rows = [
        {"target": {"selector": describe(text, Span(place, place + 30))}, "body": []}
        for place in range(0, 100_000, 100)
    ]
    began = time.process_time()
    told, orphans = carry_in(review, finder_rows)
    assert time.process_time() - began < 20
    assert (len(told["reader"]), orphans) == (1_000, [])


# ---------- large ----------


LARGE = """import json, resource, sys, time
from presscheck import as_json, review_html, review_text

text = eval(sys.argv[2])
began = time.process_time()
review = as_json({"text": review_text, "html": review_html}[sys.argv[1]](text))
spans = [(quote["start"], quote["end"]) for quote in review["quotes"]]
print(json.dumps({
    "seconds": time.process_time() - began, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "length": len(text), "is_same": review["text"] == text, "quotes": len(spans), "words": sorted({review["text"][start:end] for start, end in spans}),
    "levels": sorted({quote["level"] for quote in review["quotes"]}), "are_apart": all(one[1] <= two[0] for one, two in zip(spans, spans[1:])),
}))
"""
"""Reviews a text by itself, for its memory is to be measured too, and tells what it found. Linux counts it in kilobytes."""

PROSE = "The boats went out before dawn and came home late in the rain, as they had done for years."
LARGE_TEXTS = {
    "ten megabytes of prose": ("text", f"('{PROSE}\\n\\n' * 9 + '“We knew,” said Ada Roe, who keeps the quay. “But we knew,” claimed one insider.\\n\\n') * 11_000", 22_000),
    "a hundred thousand quotes": ("text", "'“We knew,” said Ada Roe. “But we knew,” claimed one insider.\\n\\n' * 50_000", 100_000),
    "ten megabytes of markup": ("html", f"('<p>{PROSE} <b>{PROSE}</b></p>' * 40 + '<p>“We knew,” said Ada Roe. “But we knew,” claimed one insider.</p>') * 1_260", 2_520),
}  # fmt: skip
"""What is large: its kind, how it is made, and its quotes."""


@pytest.mark.parametrize("name", LARGE_TEXTS)
def test_what_is_large_is_reviewed_in_bounded_time_and_memory(name: str) -> None:
    kind, made, quotes = LARGE_TEXTS[name]
    ended = subprocess.run(
        [sys.executable, "-c", LARGE, kind, made], capture_output=True, text=True, check=True, timeout=600
    )
    told = json.loads(ended.stdout)
    assert told["length"] > (9_900_000 if name.startswith("ten") else 2_900_000)
    assert told["seconds"] < 200
    assert told["megabytes"] < 1_500
    assert told["is_same"] == (kind == "text")
    assert (told["quotes"], told["are_apart"]) == (quotes, True)
    assert told["words"] == ["“But we knew,”", "“We knew,”"]
    assert told["levels"] == ["anonymous", "named"]


@pytest.mark.parametrize("tag", ["b", "div", "p", "ul><li", "table><tr><td", "blockquote", "svg", "x-y"])
def test_ten_thousand_tags_inside_each_other_keep_the_words(tag: str) -> None:
    assert "deep" in markup.parse(f"<{tag}>" * 10_000 + "deep").text


def test_a_line_of_a_million_letters() -> None:
    text = "a" * 500_000 + "“No,” said Ada Roe." + "b" * 500_000
    began = time.process_time()
    review = as_json(review_text(text))
    assert time.process_time() - began < 60
    (quote,) = review["quotes"]
    assert text[quote["start"] : quote["end"]] == "“No,”"


def test_every_plane_of_unicode_leaves_places_as_they_were() -> None:
    """A few letters of each block of 256, unassigned ones too; halves of pairs apart, which are no text."""
    letters = "".join(
        chr(code)
        for code in range(32, 0x110000, 61)
        if not 0xD800 <= code < 0xE000 and chr(code).isprintable() and code not in range(0x0E00, 0x0E80)
    )
    strange = "".join(letter for letter in letters if letter not in "“”‘’«»„‟\"'")
    text = f"{strange}\n\n“{strange[:200]},” claimed one insider.\n\n“No,” said Ada Roe."
    review = as_json(review_text(text))
    assert not review["repairs"]
    assert review["text"] == text
    assert text[review["quotes"][-1]["start"] : review["quotes"][-1]["end"]] == "“No,”"
    json.dumps(review).encode()


@pytest.mark.parametrize(
    "mark", ["\u202e", "\u2067", "\u200f", "e\u0301\u0302\u0303", "\u200d", "👩‍👩‍👧", "\U000e0001", "ﷺ"]
)
def test_marks_of_direction_and_joined_letters_move_nothing(mark: str) -> None:
    text = f"{mark} “No,{mark}” said Ada Roe{mark}. {mark * 3}“But we knew,” claimed one insider."
    review = as_json(review_text(text))
    assert review["text"] == text
    assert [text[quote["start"] : quote["end"]] for quote in review["quotes"]] == [f"“No,{mark}”", "“But we knew,”"]
