"""A review that somebody else sent, made again: what of it this engine finds too, and what it does not."""

from dataclasses import replace
from typing import NamedTuple

from presscheck.contract import Json, as_json
from presscheck.document import Block, Run
from presscheck.review import Review, review_blocks, review_text
from presscheck.span import Span


class Differences(NamedTuple):
    """Indices of the findings that only the sent review has, of those that only ours has, and of quotes told otherwise.

    A quote is told otherwise where both have it and level or speaker differ; indices are into the sent review's quotes.
    """

    gone: tuple[int, ...]
    new: tuple[int, ...]
    retold: tuple[int, ...]


def again(sent: Json) -> tuple[Json, bool]:
    """The review of a sent review's text, and whether the text alone gives its headings and captions.

    Where it does not, because they came from a page's markup, they are taken as they were sent.
    """
    found = as_json(review_text(sent["text"]))
    if found["text"] == sent["text"] and _kinds(found) == _kinds(sent):
        return found, True
    return as_json(_as_told(sent)), False


def differences(sent: Json, ours: Json) -> Differences:
    """What sets two reviews of one text apart. Characters that were repaired are no longer there to be found again."""
    gone, new = _without(sent["findings"], ours["findings"]), _without(ours["findings"], sent["findings"])
    known = {(q["start"], q["end"]): _speaker(q) for q in ours["quotes"]}
    retold = tuple(i for i, q in enumerate(sent["quotes"]) if known.get((q["start"], q["end"])) != _speaker(q))
    return Differences(gone, new, retold)


def _kinds(review: Json) -> list[tuple[int, int, str]]:
    return [(block["start"], block["end"], block["kind"]) for block in review["blocks"]]


def _as_told(sent: Json) -> Review:
    because = {(f["start"], f["end"]): f["because"] for f in sent["findings"]}
    blocks = tuple(
        Block(
            Span(block["start"], block["end"]), block["kind"],
            tuple(Run(Span(run["start"], run["end"]), run["style"], None) for run in block["runs"]),
            because.get((block["start"], block["end"])), fixed=True,
        )
        for block in sent["blocks"]
    )  # fmt: skip
    found = review_blocks(sent["text"], blocks)
    return replace(found, document=replace(found.document, title=sent["title"]))


def _without(findings: list[Json], others: list[Json]) -> tuple[int, ...]:
    """Indices of the findings that the others lack."""
    known = {_finding(finding) for finding in others}
    return tuple(
        index
        for index, finding in enumerate(findings)
        if finding["rule"] != "text.repaired" and _finding(finding) not in known
    )


def _finding(finding: Json) -> tuple[str, int, int, str]:
    return finding["rule"], finding["start"], finding["end"], finding["severity"]


def _speaker(quote: Json) -> tuple[str, str | None, bool]:
    return quote["level"], quote["source"]["text"] if quote["source"] else None, quote["hedged"]
