"""Every rule against its own examples: each of `flags` gives the rule, none of `passes` does."""

import pytest

from presscheck import review_text
from presscheck.article import Article
from presscheck.document import Block, Document
from presscheck.quote import UNNAMED
from presscheck.rules import RULES, Rule
from presscheck.span import Span

FLAGS = [(rule, example) for rule in RULES for example in rule.flags]
PASSES = [(rule, example) for rule in RULES for example in rule.passes]
HEADLINE = "headline."


def _found(rule: Rule, example: str) -> set[str]:
    """Ids of the rules that mark an example: a heading for the headline rules, else a small article."""
    if rule.id.startswith(HEADLINE):
        heading = Document(example, (Block(Span(0, len(example)), "headline"),))
        return {rule.id for _ in rule.check(Article(heading, (), ()))}
    return {finding.rule for finding in review_text(example).findings}


@pytest.mark.parametrize(("rule", "example"), FLAGS, ids=[f"{rule.id}-{n}" for n, (rule, _) in enumerate(FLAGS)])
def test_a_rule_marks_its_own_example(rule: Rule, example: str) -> None:
    assert rule.id in _found(rule, example)


@pytest.mark.parametrize(("rule", "example"), PASSES, ids=[f"{rule.id}-{n}" for n, (rule, _) in enumerate(PASSES)])
def test_a_rule_leaves_its_near_misses_alone(rule: Rule, example: str) -> None:
    assert rule.id not in _found(rule, example)


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_tells_the_reader_what_to_ask_and_why(rule: Rule) -> None:
    assert rule.flags
    assert rule.passes
    assert all((rule.label, rule.message, rule.why, rule.cites, rule.remedy))
    assert rule.message.count("?") <= 1


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_every_quote_of_an_unnamed_level_has_one_finding_of_its_family() -> None:
    article = "\n\n".join(example for rule in RULES if rule.id.startswith("quote.") for example in rule.flags)
    review = review_text(article)
    marked = [finding.quote for finding in review.findings if finding.rule.startswith("quote.")]
    assert sorted(marked) == [index for index, quote in enumerate(review.quotes) if quote.level in UNNAMED]
