"""The line that says where the article comes from, and the switch to the whole page around it."""

from element import element, find, show

ARTICLE, WHOLE = "Only the article", "The whole page"


def draw_origin(article):
    """Publisher, author and day, as far as the page told them."""
    about = article.get("about") or {}
    parts = []
    if about.get("site") or about.get("address"):
        name = about.get("site") or about["address"]
        parts += ["From ", _linked(name, about.get("address"))]
    if about.get("byline"):
        parts.append((", by " if parts else "By ") + about["byline"])
    if about.get("date"):
        parts.append((", " if parts else "") + about["date"])
    if parts:
        parts.append(". ")
    find("origin-says").replaceChildren(*parts)
    widen = find("widen")
    widen.textContent = ARTICLE if article.get("whole") else WHOLE
    widen.hidden = not (article.get("widens") and article.get("html"))
    show("origin", bool(parts) or not widen.hidden)


def _linked(name, address):
    if not address or not address.startswith(("http://", "https://")):
        return name
    return element("a", None, name, href=address, rel="noopener noreferrer", target="_blank")
