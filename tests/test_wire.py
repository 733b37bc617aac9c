"""Honest news by invented agencies and papers, every speaker named: not one mark is due."""

from pathlib import Path

import pytest

from presscheck import review_text

ARTICLES = (Path(__file__).parent / "fixtures" / "honest-wire.txt").read_text("utf-8").split("\n=====\n")


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.splitlines()[0][:40])
def test_honest_news_gets_no_mark(article: str) -> None:
    review = review_text(article)
    assert [(finding.rule, finding.span.of(review.document.text)) for finding in review.findings] == []
    assert len(review.quotes) > 0


def test_there_are_enough_of_them() -> None:
    assert len(ARTICLES) > 30
