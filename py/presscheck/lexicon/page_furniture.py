"""Words of the page around an article: share bars, promos, adverts, newsletter boxes."""

BUTTONS: frozenset[str] = frozenset(
    {
        "ad", "ads", "article continues", "back to top", "bluesky", "bookmark", "bookmarks", "caption", "close",
        "comment", "comments", "copied", "copy link", "copy", "e-mail", "email link", "email", "embed", "facebook",
        "flipboard", "follow us", "follow", "gift article", "gift this article", "google plus", "image", "instagram",
        "latest news", "link copied", "linkedin", "loading", "log in", "login", "mail", "menu", "messenger",
        "more trending", "most popular", "most read", "most viewed", "newsletter", "none", "pause", "pin",
        "pinterest", "play now", "pocket", "prev", "previous", "read later", "read more stories",
        "recommended videos", "recommended", "reddit", "register", "related articles", "related posts",
        "related searches", "related stories", "related topics", "related video", "related", "see also", "share this",
        "share", "shares", "sign in", "sign up", "skip ad", "sms", "snapchat", "sponsored", "story saved",
        "subscribe", "tags", "telegram", "threads", "tiktok", "trending", "tumblr", "tweet", "twitter", "up next",
        "viber", "view comments", "view gallery", "vk", "whatsapp", "x", "xing", "you may like",
        "you might also like", "youtube",
    }
)  # fmt: skip
"""Buttons, and the names of the boxes they stand in. A line that holds nothing else is furniture. From general knowledge."""

ADVERTS: tuple[str, ...] = (
    "ad feedback", "advert", "advertisement", "advertising", "article continues after ad",
    "article continues after advertisement", "article continues below advertisement", "content continues after",
    "paid content", "paid post", "partner content", "promoted by", "promoted content", "promoted stories",
    "scroll to continue", "sponsor content", "sponsored by", "sponsored content", "sponsored links",
    "sponsored stories", "story continues after ad", "story continues below advertisement",
)  # fmt: skip
"""How the label of an advert begins."""

PROMOS: tuple[str, ...] = (
    "also read", "buy now", "buy the book", "click here", "click to", "don't miss", "don’t miss", "download our",
    "download the", "enjoyed this story", "find out more", "follow us on", "for all the latest", "for more",
    "for the latest", "get in touch with", "get our", "get the latest", "got a story", "have you got a story",
    "join our", "join the conversation", "keep reading", "listen to our", "more from", "more on this", "more on",
    "more:", "most read:", "must read:", "order now", "order your copy", "order", "read also", "read full story",
    "read more", "read next", "read our", "read the full story", "read:", "recommended:", "related:", "see also:",
    "see more", "see the best of", "shop now", "shop", "sign up", "some links", "stay up to date",
    "story continues below", "subscribe", "support our", "the video will", "this article contains",
    "this post contains", "trending:", "up next:", "video:", "want more", "watch live:", "watch more:", "watch next",
    "watch now", "you can find this story", "you may also", "you might also like",
)  # fmt: skip
"""How a line begins that sends the reader elsewhere."""

FURNITURE: tuple[str, ...] = (
    "after newsletter promotion", "all rights reserved", "article continues", "by providing your email",
    "by signing up", "continue reading", "copyright ", "enter your email", "explore more on", "icon ", "image 1 of",
    "image of", "jump to", "listen to this article", "newsletter sign", "powered by", "privacy notice",
    "read more on these topics", "share on", "share this", "share via", "show caption", "skip past", "skip to",
    "some links in this", "story continues", "thank you for reading", "this article contains affiliate",
    "this post contains affiliate", "this site is protected", "this website uses", "to continue reading",
    "we may earn", "we use cookies", "your email",
)  # fmt: skip
"""How the page's own words to the reader begin."""

ORDERS: tuple[str, ...] = (
    "buy", "by providing your email", "by signing up", "click", "copyright", "download", "enter your email",
    "find out more", "follow us", "for all the latest", "for more", "for the latest", "get ", "got a story",
    "have you got", "join", "listen to", "order", "shop", "sign up", "some links", "stay up to date", "subscribe",
    "support our", "this article contains", "this post contains", "to continue reading", "want more", "watch now",
    "we use cookies", "you can find this story",
)  # fmt: skip
"""Beginnings that speak to the reader, so that a full stop after them makes no prose."""

WORDS_ON_BUTTONS: frozenset[str] = frozenset(
    {
        "download", "expand", "home", "less", "like", "link", "listen", "live", "more", "news", "next", "photo",
        "photos", "play", "print", "reply", "report", "save", "search", "settings", "skip", "text", "topics", "video",
        "videos",
    }
)  # fmt: skip
"""Words that stand on buttons and over paragraphs alike: furniture only beside other furniture."""
