"""Headings: every trick on the words that play it, one score, and reasons that are true to the words."""

import gzip
import json
import pathlib

import pytest

from presscheck import headline_weights, headline_words, tricks
from presscheck.article import Article
from presscheck.document import Block, Document
from presscheck.headline_score import token_weights
from presscheck.headline_signs import stamp
from presscheck.headlines import LONGEST, THRESHOLD, judge
from presscheck.rules.headline import RULES
from presscheck.rules.rule import Rule
from presscheck.span import Span

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADINGS = pathlib.Path(__file__).parent / "quality" / "headings"
SHARED = ROOT.parent / "shared" / "data" / "dev" / "headlines.jsonl.gz"

PLAIN = (
    "Council votes to close library",
    "5 killed in crash",
    "Mill fire kills two",
    "Prime minister resigns",
    "Bank raises rates by half a point",
    "Who is Marlow Penhallow, the new mayor of Oldwick?",
    "Two held over theft of church bell",
    "Earthquake Hits Northern Coast",
    "Oldwick beat Marlow 2-1 in rain-soaked final",
    "Inflation falls to 3 percent",
)
BAIT = (
    "You’ll Never Guess What This Goat Found In The Cellar",
    "17 Teapots That Will Make You Laugh Out Loud",
    "Which Village Loaf Are You?",
    "This baker’s trick is pure genius",
    "Here’s What Your Kettle Says About You",
    "The Heartbreaking Truth About Oldwick’s Last Ferryman",
    "We tried the viral soup and it was so good",
    "What happens when you leave bread in the sun for a week",
    "I wore clogs for a month and this is what happened",
    "The most beautiful barns in the world",
)


SCORES = [0.1649, 0.8116, 0.6539]
"""Of the headings below, as CPython 3.11 gives them: every interpreter must agree. New weights give new numbers."""


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


@pytest.mark.parametrize(
    ("heading", "places"),
    [
        (
            "She Thought It Was Just A Lighthouse. What Was Hidden Behind The Third Door Will Leave You SPEECHLESS",
            [
                "She Thought It Was Just A Lighthouse",
                "What Was Hidden Behind The Third Door",
                "Will Leave You SPEECHLESS",
                "SPEECHLESS",
            ],
        ),
        ("You Won’t Believe What This Postman Did", ["You Won’t Believe", "This Postman"]),
        ("The Secret Life Of A Lottery Widow", ["The Secret Life Of A Lottery Widow"]),
        ("What Happened Next Will Break Your Heart", ["What Happened Next", "Break Your Heart"]),
        ("Is Your Kettle Slowly Killing You?", ["Is Your Kettle Slowly Killing You?"]),
        ("Once You See This, You Can’t Unsee It", ["You See", "See This", "You Can’t Unsee"]),
        ("Insiders Finally Reveal Copper Moon Is Worse Than You Think", ["Finally Reveal", "Worse Than You Think"]),
        ("Prince’s SECRET Midnight Dash: What The Palace Didn’t Want You To See", [
            "SECRET", "SECRET Midnight Dash", "What The Palace Didn’t Want You To See",
        ]),
    ],
)  # fmt: skip
def test_a_trick_stands_on_the_phrase_that_a_reader_would_point_at(heading: str, places: list[str]) -> None:
    assert [trick.because for trick in judge(heading).tricks] == places


def test_capitals_shout_where_they_are_no_name() -> None:
    shouts = ["PRICELESS", "DEVASTATING", "BAFFLED", "EXACTLY"]
    names = ["UNESCO", "NASCAR", "UNITED", "BEIJING", "WHO", "US"]
    loud = [word for word in (*shouts, *names) for trick in tricks.find(f"Baker calls {word} loaf a fine thing")[0]]
    assert loud == shouts


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


def test_plain_headings_are_not_bait_and_carry_no_mark() -> None:
    assert [heading for heading in PLAIN if judge(heading).is_clickbait or judge(heading).tricks] == []


def test_invented_honest_headings_are_not_marked() -> None:
    lines = (HEADINGS / "honest.txt").read_text("utf-8").splitlines()
    assert len(lines) > 280
    assert [line for line in lines if any(True for rule in RULES for _ in rule.check(headed(line)))] == []


def test_invented_bait_is_marked_on_the_words_that_play_the_tricks() -> None:
    lines = [line.split(" | ") for line in (HEADINGS / "bait.txt").read_text("utf-8").splitlines()]
    assert len(lines) > 120
    for heading, *wanted in lines:
        said = {
            f"{rule.id.removeprefix('headline.')}: {hit.because}"
            for rule in RULES
            for hit in rule.check(headed(heading))
        }
        assert wanted and said >= set(wanted), heading


def test_bait_is_bait_and_says_why() -> None:
    for heading in BAIT:
        verdict = judge(heading)
        assert verdict.is_clickbait
        assert verdict.score >= THRESHOLD
        assert all(trick.because == trick.span.of(heading) for trick in verdict.tricks)
        assert any(trick.rule != "headline.weighed" for trick in verdict.tricks), heading


@pytest.mark.xfail(
    strict=True, reason="known misses: no word of them is bait by itself, or a list is one by its form alone"
)
@pytest.mark.parametrize(
    ("heading", "is_bait"),
    [
        ("Aldi’s £4 Wine Beats Them All", True),
        ("Lottery Couple’s Marriage Hell", True),
        ("Rafe And Lorna: Is It Over?", True),
        ("Five things in the King’s Speech", False),
        ("Three things we learned from the debate", False),
    ],
)
def test_bait_without_a_word_of_bait_and_lists_that_are_honest(heading: str, is_bait: bool) -> None:
    assert any(True for rule in RULES for _ in rule.check(headed(heading))) == is_bait


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Widow’s Savage Reply To The Council", ["Savage"]),
        ("The Twins’ Savage Reply To Trolls", ["Savage"]),
        ("Savage cuts to youth services, union says", []),
        ("Minister’s brutal cuts to be reversed, says union", []),
    ],
)
def test_a_feeling_behind_its_owner_is_marked_where_the_heading_is_bait(heading: str, words: list[str]) -> None:
    assert [hit.because for rule in RULES for hit in rule.check(headed(heading))] == words


def test_the_words_that_weighed_most_are_named_where_no_trick_is() -> None:
    heading = "Otters, basically"
    verdict = judge(heading)
    assert verdict.is_clickbait
    assert {trick.rule for trick in verdict.tricks} == {"headline.weighed"}
    _, most = max((weight, span) for span, weight in token_weights(heading))
    assert any(trick.span.contains(most) for trick in verdict.tricks)


def test_subheads_show_bold_tricks_alone() -> None:
    text = "What it all means for you"
    article = Article(Document(text, (Block(Span(0, len(text)), "subhead"),)), (), ())
    assert judge(text).is_clickbait
    assert not any(True for rule in RULES for _ in rule.check(article))


@pytest.mark.parametrize(
    ("subhead", "words"),
    [
        ("And then it happened", ["And then it happened"]),
        ("But there was one problem", ["there was one problem"]),
        ("The moment everything changed", ["The moment everything changed"]),
        ("And then came the twist", ["And then came the twist"]),
        ("The secret he took to his grave", ["The secret he took to his grave"]),
        ("What happens next", []),
        ("Then came the war", []),
        ("But there was no money", []),
        ("The truth commission", []),
    ],
)
def test_a_subhead_that_holds_back_is_told_from_one_that_leads_on(subhead: str, words: list[str]) -> None:
    article = Article(Document(subhead, (Block(Span(0, len(subhead)), "subhead"),)), (), ())
    assert [hit.because for rule in RULES for hit in rule.check(article)] == words


def test_only_the_length_of_a_heading_is_judged() -> None:
    assert judge("Mill fire " * 500 + "You won’t believe what happened next") == judge(("Mill fire " * 500)[:LONGEST])


def test_weights_were_trained_with_this_lexicon() -> None:
    assert stamp() == headline_weights.STAMP, "run tools/train_headlines.py"


def test_weights_and_lexicon_together_are_small() -> None:
    assert sum(pathlib.Path(part.__file__).stat().st_size for part in (headline_weights, headline_words)) <= 65_536


def test_scores_are_these_numbers_on_every_interpreter() -> None:
    assert [judge(heading).score for heading in (PLAIN[0], BAIT[0], "Über “naïve” Œuvre ⚡ 日本")] == SCORES


def test_no_phrase_hides_two_words_in_an_alternative() -> None:
    lines = [line for table in (headline_words.BOLD, headline_words.SHY) for group in table.values() for line in group]
    assert [
        line for line in lines if "|no one" in line or "’" in line or "'" in line or line.startswith(("~", "#"))
    ] == []


def test_every_phrase_of_the_lexicon_is_found() -> None:
    for table in (headline_words.BOLD, headline_words.SHY):
        for rule, lines in table.items():
            for line in lines:
                heading = (
                    " ".join(part.split("|")[0] for part in line.removeprefix("^").split())
                    .replace("~", "oat")
                    .replace("#", "9")
                )
                found = [trick for kind in tricks.find(heading) for trick in kind]
                assert any(trick.rule == rule or len(trick.because) > len(heading) // 2 for trick in found), (
                    rule,
                    line,
                )


def test_figures_do_not_fall() -> None:
    """The weights saw these headings, so the floors are above those of headings that they did not see (docs: tools/train_headlines.py)."""
    if not SHARED.exists():
        pytest.skip("../shared holds no headings; PLAIN and BAIT are the twin")
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][::10]
    verdicts = [(row["set"] == "webis17", row["label"] == 1, judge(row["text"])) for row in rows]
    assert all(verdict.tricks for _, _, verdict in verdicts if verdict.is_clickbait)
    sites = [label == verdict.is_clickbait for is_webis, label, verdict in verdicts if not is_webis]
    assert sum(sites) / len(sites) >= 0.97
    hits = sum(label and verdict.is_clickbait for is_webis, label, verdict in verdicts if is_webis)
    said = sum(label + verdict.is_clickbait for is_webis, label, verdict in verdicts if is_webis)
    assert 2 * hits / said >= 0.75
