"""Findings and voices as CSV (RFC 4180), safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence

from presscheck.contract import Json
from presscheck.rules import RULES

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A cell that begins so is carried out by a spreadsheet (OWASP, CSV injection); the wide ones by a Japanese one."""

_FINDINGS = (
    "file", "number", "rule", "severity", "label", "start", "end", "words", "because", "level", "speaker", "verdict", "note",
)  # fmt: skip
_VOICES = ("file", "name", "level", "quotes", "words")


def findings_csv(reviews: Iterable[tuple[str, Json]]) -> str:
    """A row for each finding of each file, with what the reader said of it; positions are code points into the text."""
    return _csv(_FINDINGS, (row for name, review in reviews for row in _findings(name, review)))


def voices_csv(reviews: Iterable[tuple[str, Json]]) -> str:
    """A row for each voice of each file."""
    rows = (
        (name, v["name"], v["level"], len(v["quotes"]), v["words"])
        for name, review in reviews
        for v in review["voices"]
    )
    return _csv(_VOICES, rows)


def _findings(name: str, review: Json) -> Iterable[Sequence[object]]:
    labels = {rule.id: rule.label for rule in RULES}
    for number, finding in enumerate(review["findings"], 1):
        quote = review["quotes"][finding["quote"]] if finding["quote"] is not None else None
        voice = review["voices"][quote["voice"]]["name"] if quote and quote["voice"] is not None else ""
        said = [entry for entry in review["reader"] if entry["finding"] == number - 1]
        yield (
            name, number, finding["rule"], finding["severity"], labels.get(finding["rule"], ""), finding["start"], finding["end"],
            review["text"][finding["start"] : finding["end"]], finding["because"], quote["level"] if quote else "", voice,
            "; ".join(entry["verdict"] for entry in said if entry["verdict"]),
            "; ".join(words for entry in said for words in (entry["reason"], entry["note"]) if words),
        )  # fmt: skip


def _csv(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(heads)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return written.getvalue()


def _safe(cell: object) -> object:
    """The cell as words, even where it begins like a formula; a zero byte, which no spreadsheet reads, is left out."""
    if not isinstance(cell, str):
        return cell
    cell = cell.replace("\x00", "")
    return "'" + cell if cell.startswith(_FORMULA) else cell
