"""Words of the page around an article: share bars, promos, adverts, newsletter boxes."""

BUTTONS: frozenset[str] = frozenset(
    {
        "ad", "ads", "article continues", "back to top", "bluesky", "bookmark", "bookmarks", "caption", "close", "comment", "comments",
        "copied", "copy", "copy link", "download", "e-mail", "email", "email link", "embed", "expand", "facebook", "flipboard",
        "follow", "follow us", "gift article", "gift this article", "google plus", "home", "image", "instagram", "latest news",
        "less", "like", "link", "link copied", "linkedin", "listen", "live", "loading", "log in", "login", "mail", "menu",
        "messenger", "more", "more trending", "most popular", "most read", "most viewed", "next", "news", "newsletter", "none", "pause",
        "photo", "photos", "pin", "pinterest", "play", "play now", "pocket", "prev", "previous", "print", "read later",
        "read more stories", "recommended", "recommended videos", "reddit", "register", "related", "related articles",
        "related posts", "related searches", "related stories", "related topics", "related video", "reply", "report", "save",
        "search", "see also", "settings", "share", "share this", "shares", "sign in", "sign up", "skip", "skip ad", "sms",
        "snapchat", "sponsored", "story saved", "subscribe", "tags", "telegram", "text", "threads", "tiktok", "topics", "trending",
        "tumblr", "tweet", "twitter", "up next", "video", "videos", "view comments", "view gallery", "viber", "vk", "whatsapp",
        "x", "xing", "you may like", "you might also like", "youtube",
    }
)  # fmt: skip
"""Buttons, and the names of the boxes they stand in. A line that holds nothing else is furniture. From general knowledge."""

ADVERTS: tuple[str, ...] = (
    "ad feedback", "advert", "advertisement", "advertising", "article continues after ad", "article continues after advertisement",
    "article continues below advertisement", "content continues after", "paid content", "paid post", "partner content",
    "promoted by", "promoted content", "promoted stories", "scroll to continue", "sponsor content", "sponsored by",
    "sponsored content", "sponsored links", "sponsored stories", "story continues after ad",
    "story continues below advertisement",
)  # fmt: skip
"""How the label of an advert begins."""

PROMOS: tuple[str, ...] = (
    "also read", "buy now", "buy the book", "click here", "click to", "don't miss", "don’t miss", "download our", "download the", "enjoyed this story", "find out more",
    "follow us on", "for all the latest", "for more", "for the latest", "get in touch with", "get our", "get the latest",
    "got a story", "have you got a story", "join our", "join the conversation", "keep reading", "listen to our", "more:", "more from", "order now", "order your copy", "more on", "more on this",
    "most read:", "must read:", "read also", "read full story", "read more", "read next", "read our", "read the full story", "read:",
    "recommended:", "related:", "see also:", "see more", "see the best of", "sign up", "order", "shop", "some links", "stay up to date", "this article contains", "this post contains", "story continues below",
    "subscribe", "support our", "the video will", "trending:", "up next:", "video:", "want more", "shop now", "watch live:", "watch next",
    "watch more:", "watch now", "you can find this story", "you may also", "you might also like",
)  # fmt: skip
"""How a line begins that sends the reader elsewhere."""

FURNITURE: tuple[str, ...] = (
    "after newsletter promotion", "all rights reserved", "article continues", "by providing your email", "by signing up", "continue reading",
    "copyright ", "enter your email", "explore more on", "icon ", "image 1 of", "image of", "jump to", "listen to this article", "newsletter sign",
    "powered by", "privacy notice", "read more on these topics", "share on", "share this", "share via", "show caption", "skip past", "some links in this", "this article contains affiliate", "this post contains affiliate", "we may earn",
    "skip to", "story continues", "thank you for reading", "this site is protected", "this website uses", "to continue reading",
    "we use cookies", "your email",
)  # fmt: skip
"""How the page's own words to the reader begin."""

ORDERS: tuple[str, ...] = (
    "by providing your email", "by signing up", "buy", "click", "copyright", "download", "enter your email", "find out more", "follow us", "for all the latest",
    "for more", "for the latest", "get ", "got a story", "have you got", "join", "listen to", "sign up", "order", "shop", "some links", "stay up to date", "this article contains", "this post contains", "subscribe",
    "support our", "to continue reading", "want more", "watch now", "we use cookies", "you can find this story",
)  # fmt: skip
"""Beginnings that speak to the reader, so that a full stop after them makes no prose."""
