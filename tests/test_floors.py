"""The labelled articles keep their own rules, and no figure that the engine has reached on them falls."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent / "quality"))

import gold
import score_gold
import score_pages
from presscheck.review import review_text

ENOUGH_OF_A_LEVEL = 40
"""Labels of each level, so that one quote weighs at most 2.5 in 100 of that level's figure."""

ENOUGH_ARTICLES = 60

HELD: dict[str, dict[str, float]] = json.loads(score_gold.FLOORS.read_text("utf-8"))


@pytest.fixture(scope="module")
def figures() -> dict[str, dict[str, Any]]:
    """The engine's figures on every part."""
    return {part: score_gold.score(gold.articles(part)) for part in gold.SCORED}


@pytest.mark.parametrize(("part", "name"), [(part, name) for part, row in HELD.items() for name in row])
def test_no_figure_gets_worse(figures: dict[str, dict[str, Any]], part: str, name: str) -> None:
    now, before = score_gold.held(figures)[part][name], HELD[part][name]
    assert not score_gold.is_worse(name, now, before), f"{name} was {before}, is {now:.4f} on {part}"


@pytest.mark.parametrize("part", score_pages.PARTS)
def test_no_page_is_read_worse(part: str) -> None:
    now, before = score_pages.score(part), json.loads(score_pages.FLOORS.read_text("utf-8"))[part]
    assert before
    assert {name: now[name] for name in before if now[name] < before[name]} == {}


@pytest.mark.parametrize("part", gold.SCORED)
def test_no_text_changes(figures: dict[str, dict[str, Any]], part: str) -> None:
    assert figures[part]["texts changed"] == 0


def test_the_set_is_large_enough() -> None:
    count = gold.count()
    assert sum(count["articles"].values()) >= ENOUGH_ARTICLES
    assert min(count["levels"][level] for level in gold.LEVELS) >= ENOUGH_OF_A_LEVEL
    set_aside = sum(number for part, number in count["articles"].items() if part not in gold.OPEN)
    assert 0.25 <= set_aside / sum(count["articles"].values()) <= 0.4


@pytest.mark.parametrize("article", gold.articles("language"), ids=lambda article: article.name)
def test_text_that_is_not_english_is_recognised_and_not_flagged(article: gold.GoldArticle) -> None:
    review = review_text(article.text)
    assert review.document.language == article.about["language"]
    assert not [finding.rule for finding in review.findings if finding.rule.startswith("quote.")]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("{q1 named|“Yes,”} {c1|said} Ada.", "has no source"),
        ("{q1 named|“Yes,”} {c1|said} {s1|she}.", "a pronoun needs its voice"),
        ("{q1 nameless|“Yes,”} {c1|said} {s1|Ada}.", "no such level"),
        ("{q1 unattributed|“Yes,”} said {s1|Ada}.", "its label excludes"),
        ("{q2 continues 1|“Yes.”}", "does not stand before it"),
        ("{q1 named|Yes,} {c1|said} {s1|Ada}.", "between quotation marks"),
        ("“Yes,” said Ada.", "unlabelled mark"),
        ("{q1 unattributed|“Yes.”", "never closed"),
        ("“Yes.”}", "closes nothing"),
        ("One {caption|line} here.", "not one whole line"),
        ("{q1 named|“Yes,”} " + "so " * 300 + "{c1|said} {s1|Ada}.", "out of reach"),
    ],
)
def test_a_label_that_breaks_the_guide_is_refused(tmp_path: Path, body: str, why: str) -> None:
    path = tmp_path / "article.txt"
    path.write_text(f"genre: wire\n---\n{body}\n", "utf-8")
    with pytest.raises(gold.LabelError, match=why):
        gold.read(path)
