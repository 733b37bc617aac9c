"""What a page's JSON-LD says of its article, in schema.org's words: headline, authors, day, publisher and lasting address."""

import html
import json
from collections.abc import Iterator
from typing import Any

LARGEST = 1_000_000
"""Characters of one script; the largest hold a whole article beside what is wanted."""

ARTICLES = frozenset(
    {
        "AnalysisNewsArticle", "Article", "AskPublicNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "NewsArticle",
        "OpinionNewsArticle", "Report", "ReportageNewsArticle", "ReviewNewsArticle", "TechArticle",
    }
)  # fmt: skip
"""The types of schema.org that are articles."""

_WRAPPING = " \t\r\n;"


def said(script: str) -> dict[str, str]:
    """What is told of the first article in a script, by "headline", "author", "date", "publisher" and "url"; {} where nothing is.

    >>> said('{"@type": "NewsArticle", "headline": "Ferry to close", "author": [{"name": "Ines Kallow"}, {"name": "Dov Orr"}]}')
    {'headline': 'Ferry to close', 'author': 'Ines Kallow and Dov Orr'}
    """
    things = list(_things(_parsed(script)))
    article = next((thing for thing in things if _is_article(thing)), None)
    if article is None:
        return {}
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    publisher = next((_name(one, named) for one in _several(article.get("publisher"))), "")
    authors = [_name(one, named) for one in _several(article.get("author") or article.get("creator"))]
    told = {
        "headline": _words(article.get("headline")),
        "author": _listed([author for author in authors if author != publisher]),
        "date": _words(article.get("datePublished") or article.get("dateCreated")),
        "publisher": publisher,
        "url": _address(article.get("mainEntityOfPage")) or _address(article.get("url")),
    }
    return {name: words for name, words in told.items() if words}


def _parsed(script: str) -> Any:
    """The JSON, in whatever comment or CDATA section it hides; None where it is none."""
    first = min((at for at in (script.find("{"), script.find("[{")) if at >= 0), default=-1)
    last = max(script.rfind("}"), script.rfind("}]") + 1)
    if first < 0 or len(script) > LARGEST:
        return None
    try:
        return json.loads(script[first : last + 1].rstrip(_WRAPPING), strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: Any) -> Iterator[dict[str, Any]]:
    """All objects, the outer ones first."""
    ahead = [value]
    for one in ahead:
        if isinstance(one, dict):
            yield one
            ahead.extend(one.values())
        elif isinstance(one, list):
            ahead.extend(one)


def _is_article(thing: dict[str, Any]) -> bool:
    return any(isinstance(kind, str) and kind.rpartition("/")[2] in ARTICLES for kind in _several(thing.get("@type")))


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _name(value: Any, named: dict[str, dict[str, Any]]) -> str:
    """A person's or a body's name, which may stand elsewhere under an id."""
    if isinstance(value, dict):
        elsewhere = named.get(value["@id"], {}) if isinstance(value.get("@id"), str) else {}
        return _words(value.get("name")) or _words(elsewhere.get("name"))
    return _words(value)


def _listed(names: list[str]) -> str:
    """Names as a byline has them."""
    known = list(dict.fromkeys(filter(None, names)))
    return " and ".join(filter(None, (", ".join(known[:-1]), *known[-1:])))


def _address(value: Any) -> str:
    address = _words(value.get("@id") or value.get("url")) if isinstance(value, dict) else _words(value)
    return address if address.startswith(("http://", "https://", "/")) else ""


def _words(value: Any) -> str:
    """Words as a reader sees them: many sites, and every page that is written out as XML, have HTML's entities in their JSON."""
    return " ".join(html.unescape(value).split()) if isinstance(value, str) else ""
