"""The scorer: labels given back as the engine's answer score in full, and each kind of mistake costs its own figure."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import gold
import score_gold

RULE_OF_TRICK = {trick: min(rules) for trick, rules in score_gold.RULES_OF_TRICK.items()}


def _words(article: gold.GoldArticle, place: gold.Place | None) -> dict[str, Any] | None:
    return {"start": place.start, "end": place.end, "text": article.text[slice(*place)]} if place else None


def _answer(article: gold.GoldArticle) -> dict[str, Any]:
    """The review that says what the labels say."""
    index = {quote.number: at for at, quote in enumerate(article.quotes)}
    voices = [quote.voice or "" for quote in article.quotes]
    quotes = []
    for at, quote in enumerate(article.quotes):
        source, original, cue = score_gold._taken_over(article, quote)
        quotes.append(
            {
                "start": quote.place.start,
                "end": quote.place.end,
                "level": quote.level,
                "source": _words(article, source),
                "original": _words(article, original),
                "cue": _words(article, cue),
                "voice": at,
                "continues": index[quote.continues] if quote.continues is not None else None,
                "hedged": bool(quote.hedged),
            }
        )
    blocks = [
        {"start": b.place.start, "end": b.place.end, "kind": b.kind, "noise": b.kind in gold.NOISE}
        for b in article.blocks
    ]
    tricks = [{"rule": RULE_OF_TRICK[t.name], "start": t.place.start, "end": t.place.end} for t in article.tricks]
    voiced = [{"name": name} for name in voices]
    return {"text": article.text, "quotes": quotes, "blocks": blocks, "findings": tricks, "voices": voiced}


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """What the engine is made to answer, by text: at first exactly the labels."""
    given = {article.text: _answer(article) for article in gold.articles()}
    bait = {a.text[slice(*block.place)]: block.bait for a in gold.articles() for block in a.blocks}
    monkeypatch.setattr(score_gold, "review_text", lambda text: text)
    monkeypatch.setattr(score_gold, "as_json", lambda text: given[text])
    monkeypatch.setattr(score_gold, "judge", lambda heading: SimpleNamespace(is_clickbait=bait[heading]))
    return given


@pytest.mark.usefixtures("answers")
def test_the_labels_themselves_score_in_full() -> None:
    figures = score_gold.score(gold.articles())
    for name, value in figures.items():
        if isinstance(value, float):
            assert value == (0.0 if name.startswith("false alarms") else 1.0), name
    assert figures["honest headings marked"] == figures["texts changed"] == 0
    assert all(row["recall"] == row["precision"] == 1.0 for row in figures["levels"].values())


@pytest.mark.parametrize(
    ("key", "mistake", "costs"),
    [
        ("level", "anonymous", {"level accuracy", "unnamed precision", "mean level recall"}),
        ("level", "named", {"level accuracy", "unnamed recall"}),
        ("source", None, {"source accuracy"}),
        ("cue", None, {"cue accuracy"}),
        ("continues", None, {"continues recall"}),
        ("hedged", True, {"hedged F1"}),
        ("voice", None, {"voice accuracy"}),
    ],
)
def test_a_mistake_costs_its_figure(
    answers: dict[str, dict[str, Any]], key: str, mistake: Any, costs: set[str]
) -> None:
    for answer in answers.values():
        for quote in answer["quotes"]:
            quote[key] = mistake
    figures = score_gold.score(gold.articles())
    assert {name for name in costs if figures[name] < 1.0} == costs


def test_a_quote_that_is_none_costs_precision_and_counts_as_false_alarm(answers: dict[str, dict[str, Any]]) -> None:
    article = gold.articles("dev")[0]
    answers[article.text]["quotes"].append(
        answers[article.text]["quotes"][0] | {"start": 0, "end": 4, "level": "anonymous"}
    )
    figures = score_gold.score([article])
    assert figures["span F1"] < 1.0
    assert figures["false alarms per 1,000 words"] > 0


def test_noise_kept_and_prose_dropped_both_cost(answers: dict[str, dict[str, Any]]) -> None:
    for answer in answers.values():
        answer["blocks"] = [{"start": 0, "end": len(answer["text"]), "kind": "promo", "noise": True}]
    figures = score_gold.score(gold.articles())
    assert figures["prose kept"] == figures["headings kept"] == 0.0
    assert 0 < figures["noise F1"] < 0.2
