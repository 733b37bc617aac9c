"""Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020), for editors and CI."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import quote as escaped

from presscheck.contract import Json
from presscheck.rules import RULES
from presscheck.rules.rule import Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"suggestion": "note", "warning": "warning", "error": "error"}
_LONGEST_SNIPPET = 400
_SPECIAL = re.compile(r"[\\\[\]{}]")


class Artifact(NamedTuple):
    """A reviewed file. `name` is None for standard input; only plain text has lines that findings can point at."""

    name: str | None
    is_plain: bool
    review: Json


def sarif(artifacts: Sequence[Artifact], version: str) -> Json:
    """One run over all files. Lines and columns are those of the files themselves, columns in code points."""
    driver = {"name": "Presscheck", "semanticVersion": version, "rules": [_rule(rule) for rule in RULES]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": _address(artifact)}} for artifact in artifacts],
        "results": [result for index, artifact in enumerate(artifacts) for result in _results(index, artifact)],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.replace(".", "_").split("_")),
        "shortDescription": {"text": rule.label},
        "fullDescription": {"text": rule.message},
        "help": {"text": " ".join(part for part in (rule.why, rule.cites, rule.remedy) if part) or rule.message},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _address(artifact: Artifact) -> str:
    """A relative reference; what stands for a disk in one system's paths is not taken for a scheme."""
    path = escaped((artifact.name or "stdin").replace("\\", "/"), safe="/", errors="surrogatepass")
    return f"./{path}" if ":" in path.split("/")[0] else path


def _results(index: int, artifact: Artifact) -> Iterable[Json]:
    places = _Places(artifact.review)
    numbers = {rule.id: number for number, rule in enumerate(RULES)}
    for finding in artifact.review["findings"]:
        location: Json = {"artifactLocation": {"uri": _address(artifact), "index": index}}
        if artifact.is_plain and finding["start"] < finding["end"]:
            location["region"] = places.region(finding["start"], finding["end"])
        yield {
            "ruleId": finding["rule"],
            **({"ruleIndex": numbers[finding["rule"]]} if finding["rule"] in numbers else {}),
            "level": _LEVELS[finding["severity"]],
            "message": {"text": _message(finding, artifact)},
            "locations": [{"physicalLocation": location}],
        }


def _message(finding: Json, artifact: Artifact) -> str:
    rule = next((rule for rule in RULES if rule.id == finding["rule"]), None)
    because = f" ({literal(finding['because'])})" if finding["because"] else ""
    words = artifact.review["text"][finding["start"] : finding["end"]][:_LONGEST_SNIPPET]
    quoted = "" if artifact.is_plain or not words else f" {literal(words)}"
    return f"{rule.label}: {rule.message}{because}{quoted}" if rule else f"{finding['rule']}{because}{quoted}"


def literal(words: str) -> str:
    """Words of an article that stay words: brackets could become a link, braces a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6).

    >>> literal("[a](b) {0}")
    '\\\\[a\\\\](b) {{0}}'
    """
    return _SPECIAL.sub(lambda found: found[0] * 2 if found[0] in "{}" else "\\" + found[0], words)


class _Places:
    """Lines and columns in a file whose mangled characters the review's text has repaired."""

    def __init__(self, review: Json) -> None:
        self._text = review["text"]
        self._repairs = review["repairs"]
        self._begins = [repair["start"] for repair in self._repairs]
        self._ends = [repair["end"] for repair in self._repairs]
        self._starts = [0]
        for place, letter in enumerate(self._text):
            if letter == "\n":
                self._starts.append(place + 1)

    def region(self, start: int, end: int) -> Json:
        """The region of a finding, with its words as they were repaired."""
        (line, column), (last_line, last_column) = self._at(start), self._at(end)
        snippet = {"text": self._text[start:end][:_LONGEST_SNIPPET]}
        return {
            "startLine": line, "startColumn": column, "endLine": last_line, "endColumn": last_column, "snippet": snippet,
        }  # fmt: skip

    def _at(self, place: int) -> tuple[int, int]:
        line = bisect_right(self._starts, place) - 1
        start = self._starts[line]
        first, last = bisect_left(self._begins, start), bisect_right(self._ends, place)
        wider = sum(len(r["was"]) - (r["end"] - r["start"]) for r in self._repairs[first:last])
        return line + 1, place - start + wider + 1
