"""Every output keeps the schema of the contract, and what the schema can't say of positions."""

import json
import pathlib
from collections.abc import Iterator
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generated import LEVELS, reviews
from presscheck import as_json, review_html, review_text
from presscheck.contract import VERSION, heading_as_json, rules_as_json
from presscheck.document import NOISE, Kind
from presscheck.headlines import judge
from presscheck.link.expected import KINDS
from presscheck.quote import Level
from presscheck.rules import RULES
from presscheck.rules.rule import Severity

jsonschema = pytest.importorskip("jsonschema")

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = json.loads((ROOT / "docs" / "review.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
TEXTS = sorted((ROOT / "examples").glob("*.txt")) + sorted((ROOT / "tests" / "quality" / "gold" / "dev").glob("*.txt"))
PAGES = sorted((ROOT / "tests" / "quality" / "pages").glob("*.html"))
SEED = ROOT.parent / "shared" / "seed" / "article.txt"


def keeps(review: dict) -> None:
    """Check one review: its schema, and that its places lie in the text and point at each other."""
    json.dumps(review)
    VALIDATOR.validate(review)
    text = review["text"]
    for place in _places(review):
        assert 0 <= place["start"] <= place["end"] <= len(text), place
        assert "text" not in place or place["text"] == text[place["start"] : place["end"]]
    for row in (review["blocks"], review["quotes"]):
        assert all(one["end"] <= two["start"] for one, two in pairwise(row)), "in order, not overlapping"
    assert all(text[b["start"] : b["end"]].strip() for b in review["blocks"])
    assert all(block["noise"] == (block["kind"] in NOISE) for block in review["blocks"])
    for index, quote in enumerate(review["quotes"]):
        _keeps_quote(index, quote, review)
    starts = [(f["start"], f["end"], f["rule"]) for f in review["findings"]]
    assert starts == sorted(starts)
    assert all(f["quote"] is None or f["quote"] < len(review["quotes"]) for f in review["findings"])
    assert all(q < len(review["quotes"]) for voice in review["voices"] for q in voice["quotes"])


def _places(review: dict) -> Iterator[dict]:
    yield from review["repairs"]
    yield from review["blocks"]
    yield from review["findings"]
    for block in review["blocks"]:
        yield from block["runs"]
    for quote in review["quotes"]:
        yield from (place for place in (quote, quote["source"], quote["original"], quote["cue"]) if place)


def _keeps_quote(index: int, quote: dict, review: dict) -> None:
    parts = quote["parts"]
    assert all(quote["start"] <= start < end <= quote["end"] for start, end in parts + quote["nested"])
    assert all(one[1] <= two[0] for one, two in pairwise(parts))
    assert quote["continues"] is None or quote["continues"] < index
    if quote["voice"] is not None:
        assert index in review["voices"][quote["voice"]]["quotes"]
    if quote["continues"] is not None:
        origin = review["quotes"][quote["continues"]]
        assert (quote["level"], quote["source"], quote["voice"]) == (origin["level"], origin["source"], origin["voice"])


@pytest.mark.parametrize("path", [*TEXTS, *PAGES], ids=lambda path: path.stem)
def test_our_own_articles(path: pathlib.Path) -> None:
    words = path.read_text("utf-8")
    keeps(as_json(review_html(words) if path.suffix == ".html" else review_text(words)))


def test_the_seed() -> None:
    if not SEED.exists():
        pytest.skip("shared seed article not here")
    keeps(as_json(review_text(SEED.read_text("utf-8"))))


PIECES = st.sampled_from([
    "“", "”", '"', "‘", "’", "'", "«", "\n", "\n\n", "\r\n", "\r", " ", "\u00a0", "\u2028", "\ufeff", "he said", "said Orla Quince", "one insider",
    "Photo: Harbour Press", "READ MORE:", "You Won’t Believe", ",", ".", "â€œ", "â€", "😀", "<p>", "</p>", "<b>", "&amp;", "\x00",
])  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).map("".join))
def test_any_text_and_any_markup(words: str) -> None:
    keeps(as_json(review_text(words)))
    keeps(as_json(review_html(words)))


@given(reviews())
def test_generated_reviews_keep_the_schema_too(review: dict) -> None:
    VALIDATOR.validate(review)


def test_the_schema_refuses_what_is_wrong() -> None:
    good = as_json(review_text("“No,” said Orla Quince."))
    for wrong in ({"version": 2}, {"text": 1}, {"extra": 0}, {"findings": [{"rule": "x"}]}, {"language": "English"}):
        assert not VALIDATOR.is_valid(good | wrong)


def test_schema_and_code_know_the_same_words() -> None:
    properties = SCHEMA["properties"]
    assert SCHEMA["properties"]["version"]["const"] == VERSION
    assert set(properties["blocks"]["items"]["properties"]["kind"]["enum"]) == set(get_args(Kind)) == set(KINDS)
    assert set(SCHEMA["$defs"]["level"]["enum"]) == set(get_args(Level)) == set(LEVELS)
    assert set(properties["findings"]["items"]["properties"]["severity"]["enum"]) == set(get_args(Severity))


def test_rule_ids_are_unique_and_of_the_schemas_form() -> None:
    form = jsonschema.Draft202012Validator(SCHEMA["$defs"]["rule"])
    ids = [rule.id for rule in RULES]
    assert ids
    assert len(ids) == len(set(ids))
    assert all(form.is_valid(name) for name in ids)


def test_the_table_of_rules_says_all_that_a_note_shows() -> None:
    for row in rules_as_json():
        assert all(
            row[key] for key in ("id", "severity", "label", "message", "why", "cites", "remedy", "flags", "passes")
        ), row["id"]


@given(st.text(max_size=80))
def test_a_headings_tricks_lie_in_it(heading: str) -> None:
    judged = heading_as_json(judge(heading))
    assert 0 <= judged["score"] <= 1
    assert all(0 <= t["start"] < t["end"] <= len(heading) for t in judged["tricks"])
