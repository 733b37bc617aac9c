"""What holds for every text: marking never changes it, reviewing twice is reviewing once, every place lies in it."""

import itertools
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path[:0] = [str(Path(__file__).parent / part) for part in ("quality", "golden")]

import marks

import gold
from presscheck.contract import as_json
from presscheck.quote import UNNAMED
from presscheck.review import Review, review_html, review_text

MARKS = tuple("“”\"‘’'«»„”…—,.:?!")
WORDS = tuple(
    """one insider|Ada Roe|she|he|they|a source|the report|said|claimed|according to|reportedly|told|is said to have|that|and
READ MORE:|Photo: Owen Tarr|(Holme Pictures)|YouTube|Ada Roe - Live (1983)|By Petra Hollis|Advertisement|Never|Secret|17
We left.|It wasn’t the song|they’d|’90s|rock ’n’ roll|5’ 11"|The|the|town|in|of|a|nurse at Holme Hospital|friend|official
โ€œ|โ€™|â€™|Ã©""".replace("\n", "|").split("|")
)
PIECES = st.sampled_from(MARKS + WORDS)
GAPS = st.sampled_from([" ", "\n", "\n\n", "", " \n\n \n", "\u00a0", "\t"])
ARTICLES = st.lists(st.tuples(PIECES, GAPS), min_size=12, max_size=60).map(
    lambda pairs: "".join(itertools.chain(*pairs))
)
"""Text of the words and marks that the engine looks for, in any order: more of its paths than plain noise reaches."""

ANYTHING = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="⟦⟧⟨⟩⟵|"), max_size=200)
TEXTS = st.one_of(ARTICLES, ANYTHING)


def _spans(review: dict[str, Any]) -> list[tuple[int, int]]:
    places = [*review["blocks"], *review["quotes"], *review["findings"], *review["repairs"]]
    places += [run for block in review["blocks"] for run in block["runs"]]
    places += [quote[key] for quote in review["quotes"] for key in ("source", "original", "cue") if quote[key]]
    inner = [part for quote in review["quotes"] for part in (*quote["parts"], *quote["nested"])]
    return [(place["start"], place["end"]) for place in places] + [(start, end) for start, end in inner]


def _apart(places: list[dict[str, Any]]) -> bool:
    """In order and not overlapping."""
    return all(one["end"] <= other["start"] for one, other in itertools.pairwise(places))


def _check_contract(review: dict[str, Any]) -> None:
    text, quotes, findings = review["text"], review["quotes"], review["findings"]
    assert all(0 <= start <= end <= len(text) for start, end in _spans(review))
    assert _apart(review["blocks"])
    assert _apart(quotes)
    for index, quote in enumerate(quotes):
        for start, end in (*quote["parts"], *quote["nested"]):
            assert quote["start"] <= start < end <= quote["end"]
        for words in (quote["source"], quote["original"], quote["cue"]):
            assert not words or words["text"] == text[words["start"] : words["end"]]
        assert quote["continues"] is None or 0 <= quote["continues"] < index
        assert quote["voice"] is None or index in review["voices"][quote["voice"]]["quotes"]
        if quote["continues"] is not None:
            before = quotes[quote["continues"]]
            assert (quote["level"], quote["voice"]) == (before["level"], before["voice"])
    marked = [finding["quote"] for finding in findings if finding["rule"].startswith("quote.")]
    if review["language"] == "en":
        assert {i for i, quote in enumerate(quotes) if quote["level"] in UNNAMED} <= set(marked)
    noise = {(block["start"], block["end"]) for block in review["blocks"] if block["noise"]}
    assert noise <= {(finding["start"], finding["end"]) for finding in findings}


def _facts(review: Review) -> dict[str, Any]:
    """The review but for what it says of repairs."""
    facts = as_json(review)
    findings = [finding for finding in facts["findings"] if not finding["rule"].startswith("text.")]
    return {name: value for name, value in facts.items() if name != "repairs"} | {"findings": findings}


@given(TEXTS)
@settings(deadline=None)
def test_every_review_keeps_the_contract(text: str) -> None:
    _check_contract(as_json(review_text(text)))


@given(TEXTS)
@settings(deadline=None)
def test_marking_never_changes_the_text(text: str) -> None:
    text = text.replace("\r\n", "\n")
    review = review_text(text)
    written = marks.write(review)
    assert marks.strip(written) == text
    assert marks.strip_to_repaired(written) == review.document.text


@given(ARTICLES.filter(lambda text: not set(text) & set("โâÃ")))
@settings(deadline=None)
def test_text_without_damage_comes_back_as_it_was(text: str) -> None:
    assert review_text(text).document.text == text


@given(TEXTS)
@settings(deadline=None)
def test_reviewing_twice_is_reviewing_once(text: str) -> None:
    once = review_text(text)
    assert _facts(review_text(once.document.text)) == _facts(once)


@given(ARTICLES)
@settings(deadline=None)
def test_line_ends_make_no_difference(text: str) -> None:
    assert _facts(review_text(text.replace("\n", "\r\n"))) == _facts(review_text(text))


@given(ANYTHING)
@settings(deadline=None)
def test_a_page_keeps_the_contract(text: str) -> None:
    _check_contract(as_json(review_html(f"<article><h1>{text[:20]}</h1><p>{text}</p></article>")))


@pytest.mark.parametrize("article", gold.articles(), ids=lambda article: article.name)
def test_a_labelled_article_keeps_every_law(article: gold.GoldArticle) -> None:
    review = review_text(article.text)
    _check_contract(as_json(review))
    assert marks.strip(marks.write(review)) == article.text == review.document.text
    assert _facts(review_text(article.text.replace("\n", "\r\n"))) == _facts(review)
