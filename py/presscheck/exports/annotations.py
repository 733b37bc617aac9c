"""A review as W3C Web Annotations, and annotations made here or elsewhere as the reader's notes on a review."""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

from presscheck.anchoring import Finder, Selector, describe, quotation
from presscheck.contract import Json
from presscheck.rules import RULES
from presscheck.span import Span

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_GENERATOR = {"id": "urn:presscheck", "type": "Software", "name": "Presscheck"}
_MOTIVATIONS = {"agree": "assessing", "dispute": "assessing", "comment": "commenting", "mark": "highlighting"}
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)")
_RULE = re.compile(r"(?:quote|headline|caption|noise|article|text)(?:\.[a-z_]+){0,2}")
_VERDICTS = ("agree", "dispute", "comment", "mark")

LONGEST_NOTE = 20_000
"""Code points of an imported note; what is longer is no note, and a link would refuse it."""


class Orphan(NamedTuple):
    """An annotation whose words were not found again."""

    exact: str
    note: str
    by: str


class _Incoming(NamedTuple):
    selectors: list[Selector]
    note: str
    tags: tuple[str, ...]
    by: str
    at: str | None
    is_finding: bool


# ---------- out ----------


def annotations(review: Json, source: str | None = None) -> Json:
    """An annotation collection: one for each finding, and one for each thing that the reader said.

    `source` is the article's address; without one it is a name made from the text, the same for the same text.
    Follows the Web Annotation Data Model (W3C Recommendation, 23 February 2017).
    """
    of = sha256(review["text"].encode("utf-8", "replace")).hexdigest()
    about = source or _name("article", of)
    made = [_of_finding(finding, review["text"], about) for finding in review["findings"]]
    made += [_of_entry(entry, review, about) for entry in review["reader"]]
    for index, annotation in enumerate(made):
        annotation["id"] = _name(str(index), of)
    items = [{"@context": _CONTEXT, **annotation} for annotation in made]
    page = {"id": _name("page", of), "type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {"@context": _CONTEXT, "id": _name("collection", of), "type": "AnnotationCollection"}
    title = {"label": review["title"]} if review["title"] else {}
    return {**collection, **title, "total": len(items), **({"first": page} if items else {})}


def _name(part: str, of: str) -> str:
    """A name for a part of what is made of one text: the same review gives the same names."""
    return f"urn:uuid:{UUID(bytes=sha256(f'{part} {of}'.encode()).digest()[:16], version=4)}"


def _of_finding(finding: Json, text: str, about: str) -> Json:
    rule = next((rule for rule in RULES if rule.id == finding["rule"]), None)
    asks = f"{rule.label}: {rule.message}" if rule else finding["rule"]
    because = f" ({finding['because']})" if finding["because"] else ""
    return {
        "id": "", "type": "Annotation", "motivation": "questioning", "generator": _GENERATOR,
        "body": [_body(asks + because, "questioning"), _body(finding["rule"], "tagging")],
        "target": _target(text, Span(finding["start"], finding["end"]), about),
    }  # fmt: skip


def _of_entry(entry: Json, review: Json, about: str) -> Json:
    if entry["start"] is None and entry["finding"] is not None:
        entry = {**entry, **{key: review["findings"][entry["finding"]][key] for key in ("start", "end", "rule")}}
    bodies = [_body(words, "commenting") for words in (entry["reason"], entry["note"]) if words]
    bodies += [_body(words, "tagging") for words in (entry["verdict"], entry["rule"]) if words]
    dated = {"created": entry["at"]} if entry["at"] and _DATE.fullmatch(entry["at"]) else {}
    return {
        "id": "", "type": "Annotation", "motivation": _MOTIVATIONS.get(entry["verdict"], "commenting"),
        "creator": {"type": "Person", "name": entry["by"]}, **dated, "generator": _GENERATOR,
        **({"body": bodies} if bodies else {}),
        "target": _target(review["text"], Span(entry["start"] or 0, entry["end"] or 0), about),
    }  # fmt: skip


def _body(words: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": purpose}


def _target(text: str, span: Span, about: str) -> str | Json:
    """The place in the article, or the article as a whole where there is none."""
    if span.start >= span.end:
        return about
    return {"source": about, "selector": describe(text, span)}


# ---------- in ----------


def carry_in(review: Json, document: Any) -> tuple[Json, list[Orphan]]:
    """The review with the annotations of a document among the reader's notes, and those whose words are not in the text.

    Takes an annotation, a list, page or collection of them, and what Hypothesis exports. Raises ValueError on anything else.
    """
    finder = Finder(review["text"])
    entries: list[Json] = []
    orphans: list[Orphan] = []
    for incoming in _read(document):
        span = finder.match(incoming.selectors)
        if span is not None:
            entries += _entries(incoming, span, review)
            continue
        wanted = quotation(incoming.selectors)
        if wanted is not None:
            orphans.append(Orphan(wanted.exact, incoming.note, incoming.by))
    return {**review, "reader": [*review["reader"], *entries]}, orphans


def _entries(incoming: _Incoming, span: Span, review: Json) -> Iterator[Json]:
    """A reader's entry: on the finding that it is about, else a mark of its own. A finding that is made again says nothing new."""
    rule = next((tag for tag in incoming.tags if _RULE.fullmatch(tag)), None)
    verdict = next((tag for tag in incoming.tags if tag in _VERDICTS), "mark")
    index = _about(rule, span, review["findings"])
    if incoming.is_finding and (index is not None or (rule or "").startswith("text.")):
        return
    place = {"start": span.start, "end": span.end}
    if index is not None:
        place = {key: review["findings"][index][key] for key in ("start", "end")}
    yield {
        "finding": index, **place, "rule": rule, "verdict": verdict if index is not None or verdict == "comment" else "mark",
        "reason": None, "note": incoming.note or None, "by": incoming.by, "at": incoming.at,
    }  # fmt: skip


def _about(rule: str | None, span: Span, findings: Sequence[Json]) -> int | None:
    """The finding of this rule that shares most with a place."""
    shared = [
        (min(span.end, finding["end"]) - max(span.start, finding["start"]), -index)
        for index, finding in enumerate(findings)
        if finding["rule"] == rule
    ]
    most, index = max(shared, default=(0, 0))
    return -index if most > 0 else None


def _read(document: Any) -> Iterator[_Incoming]:
    rows = _rows(document)
    if rows is None:
        raise ValueError("holds no annotations")
    for row in rows:
        if isinstance(row, dict) and row.get("target") is not None:
            yield _incoming(row)


def _rows(document: Any) -> list[Any] | None:
    """The annotations in a document of any of the known kinds."""
    if isinstance(document, list):
        return document
    if not isinstance(document, dict):
        return None
    for key in ("items", "rows", "annotations"):
        if isinstance(document.get(key), list):
            return list(document[key])
    if isinstance(document.get("first"), dict):
        return _rows(document["first"])
    if "target" in document:
        return [document]
    return [] if document.get("type") == "AnnotationCollection" else None


def _incoming(row: Json) -> _Incoming:
    bodies = [
        {"value": body} if isinstance(body, str) else body for body in _many(row.get("body", row.get("bodyValue")))
    ]
    told = [(b.get("purpose"), b["value"]) for b in bodies if isinstance(b, dict) and isinstance(b.get("value"), str)]
    tags = [value for purpose, value in told if purpose == "tagging"] + [
        t for t in _many(row.get("tags")) if isinstance(t, str)
    ]
    notes = [value for purpose, value in told if purpose != "tagging"] + [
        t for t in [row.get("text")] if isinstance(t, str) and t
    ]
    at = row.get("created")
    is_dated = isinstance(at, str) and _DATE.fullmatch(at)
    is_finding = row.get("motivation") == "questioning" and row.get("generator") == _GENERATOR
    note = "\n".join(notes)[:LONGEST_NOTE]
    return _Incoming(_selectors(row["target"]), note, tuple(tags), _author(row), at if is_dated else None, is_finding)


def _author(row: Json) -> str:
    """Who wrote it: a name, or a Hypothesis account ("acct:mark@example.org") without its frame."""
    creator = row.get("creator", row.get("user"))
    if isinstance(creator, dict):
        creator = creator.get("name") or creator.get("nickname") or creator.get("id")
    if not isinstance(creator, str) or not creator:
        return "imported"
    return creator.removeprefix("acct:").split("@")[0][:200]


def _selectors(target: Any) -> list[Selector]:
    """The selectors of the first target that has any; a refined one goes by its refinement too."""
    for one in _many(target):
        found = [s for s in _many(one.get("selector")) if isinstance(s, dict)] if isinstance(one, dict) else []
        if found:
            return found + [s["refinedBy"] for s in found if isinstance(s.get("refinedBy"), dict)]
    return []


def _many(value: Any) -> list[Any]:
    """JSON-LD lets one thing stand for a list of one."""
    return value if isinstance(value, list) else [] if value is None else [value]
