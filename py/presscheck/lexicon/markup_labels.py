"""Words in the class names of pages, and what they say about the text they stand on."""

LABELS: dict[str, frozenset[str]] = {
    "caption": frozenset(
        {
            "caption", "captions", "cutline", "figcaption", "image description", "image legend", "img legend",
            "media description", "photo description", "photo legend", "picture legend", "video caption", "video title",
        }
    ),
    "credit": frozenset({"attribution", "credit", "credits", "image source", "image byline", "photo by", "photo byline", "photographer", "picture byline"}),
    "byline": frozenset({"author", "authors", "byline", "bylines"}),
    "dateline": frozenset({"date", "dateline", "datetime", "pubdate", "published", "publishdate", "timestamp", "updated"}),
    "dek": frozenset({"deck", "dek", "standfirst", "strapline", "subheadline", "subtitle"}),
    "promo": frozenset(
        {
            "also read", "most popular", "most read", "more on", "more stories", "mostread", "newsletter", "outbrain", "paywall gate", "paywall message", "paywall prompt", "promo", "promos",
            "promotion", "read also", "read more", "read next", "readmore", "recirc", "recommend", "recommend list", "recommendations", "recommended", "related",
            "see also", "sign up", "signup", "subscribe", "taboola", "teaser", "teasers", "trending", "up next", "upnext",
        }
    ),
    "advert": frozenset({"ad", "ads", "adslot", "adunit", "advert", "advertisement", "adverts", "dfp", "sponsor", "sponsored"}),
    "furniture": frozenset(
        {
            "breadcrumb", "breadcrumbs", "comment", "comments", "consent", "cookie", "cookies", "disqus", "gdpr", "menu", "modal", "nav",
            "navigation", "pagination", "popup", "share", "sharebar", "sharing", "skip link", "social", "tags", "toolbar",
        }
    ),
}  # fmt: skip
"""By kind. From general knowledge of how news sites, WordPress themes and AMP pages name their parts."""

HIDDEN: frozenset[str] = frozenset({"offscreen", "screen reader", "sr only", "visually hidden", "visuallyhidden"})
"""Text that only screen readers speak."""

PULL_QUOTE: frozenset[str] = frozenset({"pull quote", "pullquote"})
"""A quotation of the article's own words, set large."""
