"""What the page draws is the review: nothing lost, nothing too long, every mark on its own words."""

import json
import pathlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presscheck import as_json, review_html, review_text
from presscheck.view import LIMIT, clean_copy, messages

EXAMPLES = pathlib.Path(__file__).parent.parent / "examples"

ARTICLE = """Ferry To Close After 140 Years

By Ines Kallow

“Nobody wanted this vote,” said Abel Norrish, who chairs the board.

“But we knew,” claimed one insider.

READ MORE: Ten Bridges You Will Never Cross
"""


def drawn(review):
    """The view put together again: head, text of every block by index, and the words and record of every mark."""
    told = [json.loads(message) for message in messages(review)]
    blocks, marks, words = {}, {}, {}
    for batch in told[1:]:
        marks.update({mark["id"]: mark for mark in batch["marks"]})
        for block in batch["blocks"]:
            for run in block["runs"]:
                said, ids = (run, []) if isinstance(run, str) else run[:2]
                blocks[block["i"]] = blocks.get(block["i"], "") + said
                for name in ids:
                    words[name] = words.get(name, "") + said
    return told[0], blocks, marks, words


def assert_whole(review):
    """Every block's words arrive, and every finding's mark on the words that it is about."""
    head, blocks, marks, words = drawn(review)
    text = review["text"]
    assert [blocks.get(i, "") for i in range(len(review["blocks"]))] == [
        text[b["start"] : b["end"]] for b in review["blocks"]
    ]
    assert head["findings"] == len(review["findings"])
    for number, finding in enumerate(review["findings"], 1):
        if not finding["rule"].startswith("article."):
            assert marks[f"n{number}"]["rule"] == finding["rule"]
            assert words[f"n{number}"]
    assert all(len(message) <= LIMIT for message in messages(review))


@pytest.mark.parametrize("name", ["tabloid", "careful", "headings"])
def test_examples_arrive_whole(name):
    assert_whole(as_json(review_text((EXAMPLES / f"{name}.txt").read_text(encoding="utf-8"))))


def test_a_mark_lies_on_its_quote_and_the_words_that_led_to_it_are_known():
    review = as_json(review_text(ARTICLE))
    _, _, marks, words = drawn(review)
    anonymous = next(mark for mark in marks.values() if mark["look"] == "anonymous")
    assert words[anonymous["id"]] == "“But we knew,”"
    assert anonymous["led"] == "claimed one insider"
    assert words["c" + anonymous["id"]] == "claimed one insider"


def test_a_named_quote_has_a_mark_but_no_rule():
    _, _, marks, words = drawn(as_json(review_text(ARTICLE)))
    named = next(mark for mark in marks.values() if mark["look"] == "named")
    assert words[named["id"]] == "“Nobody wanted this vote,”"
    assert "rule" not in named


def test_voices_come_in_the_order_of_the_bar_and_point_at_marks():
    head, _, marks, _ = drawn(as_json(review_text(ARTICLE)))
    assert [voice["level"] for voice in head["voices"]] == ["named", "anonymous"]
    assert [marks[voice["quotes"][0]]["look"] for voice in head["voices"]] == ["named", "anonymous"]


def test_the_shares_are_the_quoted_words():
    head, _, _, _ = drawn(as_json(review_text(ARTICLE)))
    assert head["shares"] == [["named", 4], ["anonymous", 3]]


def test_emphasis_and_links_are_kept_beside_marks():
    review = as_json(
        review_html('<p>“We <em>never</em> knew,” one <a href="https://example.org/">insider</a> said.</p>')
    )
    batches = [json.loads(message) for message in messages(review)][1:]
    runs = [run for batch in batches for block in batch["blocks"] for run in block["runs"]]
    assert ["never", "em"] in [[run[0], run[2]] for run in runs if not isinstance(run, str)]
    assert ["insider", "https://example.org/"] in [[run[0], run[3]] for run in runs if not isinstance(run, str)]


def test_the_clean_copy_leaves_out_the_noise_alone():
    copy = clean_copy(as_json(review_text(ARTICLE)))
    assert "READ MORE" not in copy
    assert "claimed one insider" in copy


def test_one_line_of_200_000_characters_comes_in_small_messages():
    assert_whole(as_json(review_text("word “quoted words” " * 10_000)))


def test_words_outside_of_ascii_stay_below_the_limit():
    assert_whole(as_json(review_text("\U0001f600 “น้ำ” " * 5_000)))


def test_an_empty_article_has_a_head_alone():
    assert [json.loads(message)["type"] for message in messages(as_json(review_text("")))] == ["head"]


@settings(deadline=None, max_examples=40)
@given(st.text(alphabet='aB .\n“”"’—:é\U0001f600', max_size=400))
def test_any_text_arrives_whole(text):
    assert_whole(as_json(review_text(text)))
