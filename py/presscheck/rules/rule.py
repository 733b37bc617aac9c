"""What a rule is: what it looks for, what it asks the reader, and why a newsroom cares."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from presscheck.article import Article
from presscheck.span import Span

Severity = Literal["suggestion", "warning", "error"]


class Hit(NamedTuple):
    """A place that a rule marks, the words or sign that led there, and the quote's index where it is about one."""

    span: Span
    because: str
    quote: int | None = None


class Rule(NamedTuple):
    """One rule. `id` is `family.problem`, public and for ever.

    `label` is the short name on a note ("Anonymous"), `message` asks the reader one plain question, `why` gives the reason,
    `cites` names the newsroom rule behind it ("AP, anonymous sources"), `remedy` says what would pass. `flags` and `passes` are
    whole small articles (for headings: one heading each) that the rule marks, and near misses that it leaves alone.
    """

    id: str
    severity: Severity
    label: str
    message: str
    why: str
    cites: str
    remedy: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    check: Callable[[Article], Iterator[Hit]]
