"""The articles that the browser has kept, on the front page."""

from element import button, element, find
from js import Date
from pyscript.ffi import to_js
from words import grouped, shortened

DAY = 24 * 60 * 60 * 1000


def draw_recent(articles):
    """A link for each article that can be opened again."""
    rows = find("recent-list")
    rows.replaceChildren()
    for article in articles[:12]:
        link = element("a", None, shortened(article["title"], 90), href="#", data_open=article["id"])
        gone = button("Remove", "text-btn", data_forget=article["id"])
        gone.append(element("span", "vh", " " + shortened(article["title"], 40)))
        rows.append(element("li", None, None, link, element("small", None, told(article) + ". ", gone)))
    find("recent").hidden = not articles


def told(article):
    """What a kept article says of itself."""
    quotes = article["quotes"]
    counts = grouped(article["named"]) + " of " + grouped(quotes) + (" quotes named" if quotes != 1 else " quote named")
    return (counts if quotes else "no quotes") + ", " + day(article["at"])


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
