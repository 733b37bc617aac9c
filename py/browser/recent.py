"""The articles that the browser has kept, on the front page."""

from element import button, element, find, show
from js import Date
from jsffi import to_js
from words import count, grouped, shortened

DAY = 24 * 60 * 60 * 1000

AT_FIRST = 12
"""Articles that are listed before anything is searched for."""

ENOUGH_TO_SEARCH = 4
"""Articles from which a search field is worth its place: they fill a row."""


def told_of(article, head):
    """What the list keeps of an article and its review."""
    verdicts = [entry["verdict"] for entry in article["reader"]]
    summary = head["summary"]
    return {
        "id": article["id"],
        "at": article["at"],
        "title": head["title"] or article["text"][:80],
        "site": (article.get("about") or {}).get("site"),
        "quotes": summary["quotes"],
        "named": summary["named"],
        "agreed": verdicts.count("agree"),
        "disputed": verdicts.count("dispute"),
        "own": verdicts.count("mark"),
    }


def draw_recent(articles):
    """A link for each article that can be opened again, or for each that has the words searched for."""
    sought = find("recent-search").value.lower().split()
    found = [article for article in articles if _has(article, sought)]
    rows = find("recent-list")
    rows.replaceChildren()
    for article in found[: len(found) if sought else AT_FIRST]:
        link = element("a", None, shortened(article["title"], 90), href="#", data_open=article["id"])
        gone = button("Remove", "text-btn", data_forget=article["id"])
        gone.append(element("span", "vh", " " + shortened(article["title"], 40)))
        rows.append(element("li", None, None, link, element("small", None, told(article) + ". ", gone)))
    find("recent-none").textContent = "" if found else "None of them has these words."
    show("recent-search", len(articles) >= ENOUGH_TO_SEARCH)
    find("recent").hidden = not articles


def _has(article, sought):
    words = (article["title"] + " " + (article.get("site") or "") + " " + told(article)).lower()
    return all(word in words for word in sought)


def told(article):
    """What a kept article says of itself: its quotes, what the reader has said, and when that was."""
    quotes = article["quotes"]
    if quotes is None:
        parts = ["not marked yet"]
    elif quotes:
        parts = [grouped(article["named"]) + " of " + count(quotes, "quote") + " named"]
    else:
        parts = ["no quotes"]
    for key, word in (("agreed", " agreed"), ("disputed", " disputed")):
        if article.get(key):
            parts.append(grouped(article[key]) + word)
    if article.get("own"):
        parts.append(count(article["own"], "mark") + " of yours")
    return ", ".join(parts + [day(article["at"])])


def day(at):
    """The day as one says it: today, a weekday, or a date."""
    then, now = Date.new(at), Date.new()
    if then.toDateString() == now.toDateString():
        return "today"
    if now.getTime() - then.getTime() < 6 * DAY:
        return then.toLocaleDateString("en-GB", _format(weekday="long"))
    return then.toLocaleDateString("en-GB", _format(day="numeric", month="long"))


def _format(**parts):
    return to_js(parts)
