"""A sent review is made again, and every way in which it differs is told."""

import pytest
from hypothesis import given

from generated import reviews
from presscheck import as_json, review_html, review_text
from presscheck.again import Differences, again, differences
from presscheck.link.writing import carried

ARTICLE = (
    "You Won’t Believe What Orla Quince Hid\n\n“She hated the lake,” said one insider.\n\n"
    "“It was only a boat,” said Tamsin Brack, her sister."
)
RICH = (
    "<h1>Ferry to close</h1><p>“We <em>knew</em>,” claimed one insider.</p><figure><figcaption>Its last round"
    "</figcaption></figure><h2>What comes now</h2><ul><li>A bridge</ul><p>“No,” said Abel Norrish, who chairs it.</p>"
)
SAME = Differences((), (), ())


def test_an_honest_review_of_text_is_the_same_again() -> None:
    sent = carried(as_json(review_text(ARTICLE)))
    ours, is_plain = again(sent)
    assert is_plain
    assert carried(ours) == sent
    assert differences(sent, ours) == SAME


def test_headings_and_captions_of_a_page_are_taken_as_they_were_sent() -> None:
    sent = carried(as_json(review_html(RICH)))
    ours, is_plain = again(sent)
    assert not is_plain
    assert carried(ours) == sent


def test_a_mark_too_many_and_one_too_few_are_told() -> None:
    sent = carried(as_json(review_text(ARTICLE)))
    at = next(i for i, f in enumerate(sent["findings"]) if f["rule"] == "quote.anonymous")
    taken = sent["findings"].pop(at)
    sent["findings"].append(dict(taken, rule="quote.unattributed", severity="error"))
    ours, _ = again(sent)
    assert differences(sent, ours) == Differences((len(sent["findings"]) - 1,), (at,), ())


@pytest.mark.parametrize("change", [{"level": "anonymous"}, {"source": None}, {"hedged": True}])
def test_a_quote_told_otherwise_is_noticed(change: dict) -> None:
    sent = carried(as_json(review_text(ARTICLE)))
    index = next(i for i, quote in enumerate(sent["quotes"]) if quote["level"] == "named")
    sent["quotes"][index].update(change)
    assert differences(sent, again(sent)[0]).retold == (index,)


@given(reviews())
def test_any_review_that_a_link_can_hold_is_made_again(review: dict) -> None:
    sent = carried(review)
    ours, _ = again(sent)
    assert ours["text"] == sent["text"]
    assert differences(ours, ours) == SAME
