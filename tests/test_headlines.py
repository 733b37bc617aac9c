"""Headings: every trick on the words that play it, one score, and reasons that are true to the words."""

import pytest

from presscheck.article import Article
from presscheck.document import Block, Document
from presscheck.headlines import judge
from presscheck.rules.headline import RULES
from presscheck.rules.rule import Rule
from presscheck.span import Span


def headed(heading: str) -> Article:
    """An article of one heading."""
    return Article(Document(heading, (Block(Span(0, len(heading)), "headline"),)), (), ())


FLAGS = [(rule, heading) for rule in RULES for heading in rule.flags]
PASSES = [(rule, heading) for rule in RULES for heading in rule.passes]


@pytest.mark.parametrize(("rule", "heading"), FLAGS, ids=lambda value: value.id if isinstance(value, Rule) else value)
def test_flags(rule: Rule, heading: str) -> None:
    hits = list(rule.check(headed(heading)))
    assert hits
    assert all(hit.because and hit.span.of(heading) for hit in hits)


@pytest.mark.parametrize(("rule", "heading"), PASSES, ids=lambda value: value.id if isinstance(value, Rule) else value)
def test_passes(rule: Rule, heading: str) -> None:
    assert list(rule.check(headed(heading))) == []


def test_every_trick_stands_on_its_own_words() -> None:
    heading = "The Dark Secret of Marlow’s Life: His Widow’s Final Confession Changes Everything! ⚡"
    assert [(trick.rule, trick.span.of(heading)) for trick in judge(heading).tricks] == [
        ("headline.secret", "Dark Secret"),
        ("headline.secret", "Final Confession"),
        ("headline.exaggeration", "Changes Everything"),
        ("headline.exclamation", "!"),
        ("headline.emoji", "⚡"),
    ]


def test_positions_are_code_points_after_an_emoji() -> None:
    heading = "🔥🔥 Baker FINALLY answers"
    assert [trick.span.of(heading) for trick in judge(heading).tricks] == ["🔥🔥", "FINALLY"]


def test_quoted_words_are_somebody_elses() -> None:
    assert judge("Mayor tells inquest: “This changes everything, forever!”").tricks == ()


@pytest.mark.parametrize("heading", ["", " ", "…", "?!", "\u200b", "a" * 5000, "you " * 3000, "how many " * 2000])
def test_odd_headings_are_judged(heading: str) -> None:
    verdict = judge(heading)
    assert 0 <= verdict.score <= 1


def test_a_paragraph_is_no_heading() -> None:
    text = "You won’t believe what happened next"
    article = Article(Document(text, (Block(Span(0, len(text)), "paragraph"),)), (), ())
    assert not any(True for rule in RULES for _ in rule.check(article))


def test_findings_stand_where_the_heading_does() -> None:
    text = "The mill burned.\n\nThe Letter That Changed Everything"
    blocks = (Block(Span(0, 16), "paragraph"), Block(Span(18, len(text)), "subhead"))
    hits = [hit for rule in RULES for hit in rule.check(Article(Document(text, blocks), (), ()))]
    assert "Changed Everything" in [hit.span.of(text) for hit in hits]
