"""Words of the page around an article: share bars, promos, adverts, newsletter boxes."""

BUTTONS: frozenset[str] = frozenset(
    {
        "about the author", "accept all", "accept cookies", "ad", "add to basket", "add to cart", "buy it now", "check price", "community guidelines", "ads", "article continues", "back to top", "bluesky", "bookmark", "bookmarks",
        "breaking news", "comment", "comments", "comments are closed", "copied", "copy", "copy link", "donate",
        "e-mail", "editor's picks", "editors' picks", "email link", "embed", "ends", "flipboard", "follow us", "get deal", "invalid email", "jump to recipe", "learn more", "leave a reply", "licensing rights", "purchase licensing rights",
        "manage preferences", "mute", "pin recipe", "rate this recipe", "read this story in hindi", "reject all", "report this comment", "see all deals", "see price", "submit", "unmute", "view deal", "view offer", "we value your privacy", "we want to hear from you",
        "gift article", "gift this article", "google plus", "in this article", "join the discussion", "key events",
        "latest news", "latest stories", "leave a comment", "link copied", "loading", "log in", "login",
        "more coverage", "more like this", "more news", "more stories", "more trending", "most popular",
        "most read", "most viewed", "most watched", "must reads", "newsletter", "notes to editors",
        "photo gallery", "photo of author", "pin", "pinterest", "play now", "pocket", "popular stories",
        "post a comment", "prev", "previous", "print this article", "print this page", "read later",
        "read more stories", "read this next", "recommended", "recommended for you", "recommended reading", "recommended videos",
        "related", "related articles", "related coverage", "related posts", "related searches", "related stories",
        "related topics", "related video", "save article", "save for later", "see also", "share", "share options", "share this",
        "shares", "show comments", "show key events only", "sign in", "sign up", "skip ad", "sponsored",
        "story saved", "subscribe", "support independent journalism", "tags", "text size", "top stories",
        "trending", "trending now", "tumblr", "tweet", "viber", "view all comments", "view comments",
        "view gallery", "vk", "what others are reading", "what to read next", "xing",
        "you may also be interested in", "you may like", "you might also like",
    }
)  # fmt: skip
"""Buttons, and the names of the boxes they stand in. A line that holds nothing else is furniture. From general knowledge."""

ORDERS_ON_BUTTONS: frozenset[str] = frozenset(
    {
        "add", "allow", "bookmark", "close", "copy", "download", "embed", "enable", "enlarge", "expand", "flag", "gift", "hide", "load", "open", "print", "report", "save",
        "see", "send", "share", "show", "skip", "suggest", "toggle", "view",
    }
)  # fmt: skip
"""What a button does with the page; the first word on it."""

ON_PAGE: frozenset[str] = frozenset(
    {
        "ad", "ads", "advert", "advertisement", "article", "articles", "bio", "caption", "captions", "comment", "comments", "cookies", "correction", "error", "gallery", "headlines", "images",
        "link", "menu", "modal", "notifications", "page", "photos", "player", "post", "posts", "profile", "replies", "slideshow", "stories", "story",
        "thread", "topics", "transcript", "tweet", "typo", "video", "videos",
    }
)  # fmt: skip
"""What a button does it with: parts of a page, and the last word on it."""

BOXES: tuple[str, ...] = (
    "featured", "further", "latest", "more", "most popular", "popular", "recent", "recommended", "related", "suggested", "top", "trending",
)  # fmt: skip
"""How the name of a box of links begins."""

IN_BOXES: frozenset[str] = frozenset(
    {
        "articles", "content", "coverage", "headlines", "links", "news", "posts", "reading", "reads", "searches", "stories", "story", "tags",
        "topics", "videos",
    }
)  # fmt: skip
"""What such a box holds, and how its name ends."""

LINKS_FOLLOW: frozenset[str] = frozenset(
    {
        "don't miss", "editor's picks", "editors' picks", "more coverage", "more like this", "more on this story", "most popular", "most read",
        "most viewed", "most watched", "must reads", "read next", "read this next", "recommended", "recommended for you", "related", "see also", "trending",
        "trending now", "what others are reading", "what to read next", "you may also be interested in", "you may also like",
        "you may like", "you might also like",
    }
)  # fmt: skip
"""Other names of boxes in which nothing stands but links."""

ADVERTS: tuple[str, ...] = (
    "ad feedback", "advert", "advertisement", "advertising", "article continues after ad",
    "article continues after advertisement", "article continues below advertisement", "content continues after",
    "paid content", "paid for by", "paid post", "partner content", "promoted by", "promoted content",
    "promoted stories", "scroll to continue", "sponsor content", "sponsored by", "sponsored content",
    "sponsored links", "sponsored stories", "story continues after ad", "story continues below advertisement",
)  # fmt: skip
"""How the label of an advert begins."""

PROMOS: tuple[str, ...] = (
    "add us as", "also read", "also see:",  "around the web", "be the first to comment", "buy now", "catch all the", "catch up on all", "buy the book", "click here", "click to", "did you make this recipe",
    "don't miss", "don’t miss", "download our", "download the", "enjoyed this story", "find out more",
    "find out more about", "find out more at", "find out more in", "find out more on", "follow our",
    "follow us on", "for all the latest", "for more about", "for more coverage", "for more details",
    "for more from", "for more great", "for more information", "for more like", "for more news", "for more of",
    "for more on", "for more stories", "for more videos", "for more:", "for the latest", "get in touch with",
    "highlights:", "podcast:", "quiz:",
    "get involved with the news", "get breaking news", "get our", "get the best of", "get the latest", "got a story", "got a tip", "have your say",
    "have you been affected by", "have you got a story", "join our", "join the conversation", "join the debate", "keep reading",
    "let us know in the comments", "listen to our", "listen:", "more from", "more on", "more on this", "more:",
    "most read:", "must read:", "never miss a story", "next article", "next up:", "order here", "order now",
    "more in", "order online", "order reprints", "order today", "order your copy", "prev:", "previous article", "read also",
    "read full story", "read more", "read next", "read our", "read the full story", "read the original article", "read the latest:", "read:", "recommended:",
    "related article", "related:", "see also:", "stay informed with", "stay updated with", "tried this recipe", "try our", "try this recipe", "see more", "see the best of", "send us your", "send your photos",
    "send your stories", "shop", "shop now", "sign up", "some links", "stay up to date", "story continues below",
    "subscribe", "support local journalism", "support our", "the video will", "this article appeared in the",
    "this article appears in the", "this article contains", "this article was originally published",
    "this post contains", "this story has not been edited", "to get all the latest", "to get the latest",
    "to stay up to date", "trending:", "up next:", "video:", "want more", "watch live:", "watch more:",
    "watch next", "watch now", "watch:", "what do you think? let us know", "you can find this story",
    "you may also", "you might also like",
)  # fmt: skip
"""How a line begins that sends the reader elsewhere."""

FURNITURE: tuple[str, ...] = (
    "additional reporting by", "correction:", "disclaimer:", "current time", "duration 0", "loaded:", "video player is", "this video can not", "this video cannot", "this video is not", "something went wrong, please",
    "that's all from us", "the information in this article", "required fields", "please enter a valid", "type your email",
    "after newsletter promotion", "all rights reserved", "article continues", "by entering my", "by entering your", "by providing your email",
    "by signing up", "continue reading", "copy link to", "copyright ", "edited by", "editor's note:", "editors' note:",
    "enter your email", "explore more on", "for immediate release", "graphic by", "graphics by", "icon ",
    "if you buy", "if you have been affected by", "if you or someone you know", "if you purchase",
    "if you've been affected by", "illustration by", "illustrations by", "image 1 of",
    "in the uk and ireland, samaritans", "in the uk, samaritans", "jump to", "listen (", "listen to article",
    "listen to this article", "listen to this report", "listen to this story", "media contact:", "media contacts:", "newsletter sign", "newsletter sign-up",
    "our standards:", "powered by", "published in the print edition", "press contact:", "press contacts:", "print recipe", "privacy notice",
    "provided by the university", "read comments", "read more on these topics", "save recipe", "share article",
    "share obituary", "share on", "share this", "share via", "show caption", "sign the guest", "skip past",
    "skip to", "some links in this", "story continues", "tagged:", "tags:", "thank you for reading", "thank you for signing up", "thank you for subscribing", "thanks for signing up", "thanks for subscribing",
    "the opinions expressed here", "the opinions expressed in this", "the video above is", "the video in the player above", "the views expressed here",
    "the views expressed in this", "the comments below have", "this content is provided by", "this article contains affiliate", "this article first appeared",
    "this article has been edited", "this article has been updated", "this article may contain",
    "this article originally appeared", "this blog is now closed", "this conversation has been edited", "this interview has been condensed",
    "this live blog is now closed", "this live blog has closed", "this live blog is closed",
    "this interview has been edited", "this interview was edited", "this post contains affiliate",
    "this post may contain", "this site is protected", "this story first appeared", "this story has been updated",
    "this story originally appeared", "this story was originally", "this website uses", "to continue reading",
    "to read more, subscribe", "topics:", "video by", "we may earn", "we use cookies", "when you buy",
    "when you purchase", "with assistance from", "with files from", "you have reached your", "you have read all your free",
    "you've reached your", "your email",
)  # fmt: skip
"""How the page's own words to the reader begin."""

WEAK: frozenset[str] = frozenset(
    {
        "advert", "advertisement", "advertising", "catch all the", "catch up on all", "correction:", "got a tip", "have your say", "stay informed with", "stay updated with", "try our", "buy the book", "click to", "copyright ", "don't miss",
        "download our", "download the", "edited by", "explore more on", "find out more", "follow our",
        "for all the latest", "for more of", "for the latest", "get breaking news", "get our", "get the best of", "get the latest",
        "graphic by", "graphics by", "if you buy", "if you purchase", "illustration by", "illustrations by",
        "join our", "join the conversation", "join the debate", "jump to", "keep reading", "listen to our", "more from", "more in", "more on",
        "paid content", "paid for by", "partner content", "powered by", "promoted by", "promoted content",
        "read our", "recommended:", "related article", "see more", "see the best of", "share on", "share this", "share via", "shop",
        "sign up", "skip past", "skip to", "sponsor content", "sponsored by", "sponsored content",
        "stay up to date", "story continues", "subscribe", "support our", "video by", "video:", "listen:", "watch:", "want more",
        "watch next", "watch now", "when you buy", "when you purchase", "with assistance from", "with files from", "you have reached your",
        "you've reached your", "your email",
    }
)  # fmt: skip
"""Openings that a subhead or sentence may have too ("Shop workers back strike"): sure only with a colon, a word of the page, or a name."""

PAGE_WORDS: frozenset[str] = frozenset(
    {
        "account", "ad", "ads", "advertisement", "alerts", "app", "apps", "article", "articles", "below", "channel", "channels",
        "click", "clipboard", "commenting", "comments", "community", "content", "coverage", "edition", "editions", "email", "emails", "episode", "episodes",
        "facebook", "feed", "footer", "forum", "gallery", "headlines", "here", "homepage", "inbox", "instagram", "limit", "link", "linkedin", "links",
        "main", "menu", "messenger", "navigation", "news", "newsletter", "newsletters", "now", "offers", "online", "page",
        "pages", "photos", "pinterest", "podcast", "podcasts", "post", "posts", "print", "puzzles", "quiz", "recipe", "reddit",
        "search", "section", "site", "stories", "story", "subscription", "subscriptions", "telegram", "tiktok", "topic", "topics",
        "tweet", "twitter", "update", "updates", "us", "version", "video", "videos", "website", "whatsapp", "window", "youtube",
    }
)  # fmt: skip
"""Words by which the page speaks of itself and its other parts."""

ORDERS: tuple[str, ...] = (
    "buy", "by providing your email", "by signing up",
    "click", "copyright", "download", "correction: an earlier", "editor's note", "editors' note", "enter your email", "find out more",
    "follow our", "follow us", "for all the latest", "for more", "for the latest", "get ", "got a story",
    "have you got", "if you buy through", "if you have been affected by", "if you or someone you know",
    "if you purchase a", "if you've been affected by", "in the uk and ireland, samaritans",
    "in the uk, samaritans", "join", "listen to", "media contact", "order", "our standards:", "press contact",
    "shop", "sign up", "some links", "stay up to date", "subscribe", "support local", "support our",
    "the comments below", "the opinions expressed here", "the opinions expressed in this", "the video in the player", "the views expressed here",
    "the views expressed in this", "this article contains", "this article first appeared", "this article has been",
    "this article originally appeared", "this blog is", "this conversation has been", "this interview has been",
    "this interview was edited", "this live blog", "this article may contain", "this post may contain", "this post contains", "this story first appeared", "this story has been",
    "this story originally appeared", "this story was originally", "to continue reading", "to get all the latest",
    "to get the latest", "want more", "watch now", "we use cookies", "when you buy through", "when you purchase",
    "you can find this story", "you have reached your", "you have read all your free", "you've reached your",
)  # fmt: skip
"""Beginnings that speak to the reader, so that a full stop after them makes no prose."""

WORDS_ON_BUTTONS: frozenset[str] = frozenset(
    {
        "caption", "close", "download", "email", "expand", "facebook", "follow", "home", "image", "instagram", "less",
        "like", "link", "linkedin", "listen", "live", "don't know", "mail", "menu", "messenger", "more", "news", "next", "no", "none",
        "pause", "photo", "photos", "play", "print", "reddit", "register", "reply", "report", "save", "search",
        "settings", "skip", "sms", "snapchat", "telegram", "text", "threads", "tiktok", "topics", "twitter", "up next", "video",
        "videos", "whatsapp", "vote", "x", "yes", "youtube",
    }
)  # fmt: skip
"""Words that stand on buttons and over paragraphs alike: furniture only beside other furniture."""

NETWORKS: frozenset[str] = frozenset(
    {
        "email", "facebook", "instagram", "linkedin", "messenger", "reddit", "snapchat", "telegram", "threads", "tiktok", "twitter",
        "whatsapp", "x", "youtube",
    }
)  # fmt: skip
"""Those of them that are share buttons wherever prose does not stand on both sides."""

OF_SITE: tuple[str, ...] = (
    "a commission", "affiliate commission", "affiliate link", "breaking news alert", "comments below", "comments section", "before commenting", "community guidelines",
    "cancel anytime", "click here", "content of external", "cookie policy", "cookie settings", "cookie preferences", "email address", "email alerts", "email updates", "free trial",
    "google feed", "google news", "javascript", "independent journalism", "latest headlines", "latest news", "local journalism", "newsletter", "our app", "our daily email", "our directory", "our newsroom", "our podcast",
    "our reporters", "our site", "our website", "preferred source", "print edition", "permission to use cookies", "privacy notice", "privacy policy", "privacy statement", "to leave a comment", "us know in the comments", "push alerts", "push notifications",
    "subscribers", "terms and conditions", "terms of service", "terms of use", "this site", "this website", "turn on notifications", "unlimited access", "unsubscribe", "news app", "new posts", "reader-supported", "when you subscribe",
    "whatsapp channel", "whatsapp community", "whatsapp group", "your browser", "your device", "your inbox", "amend your preferences", "manage your preferences", "your subscription",
)  # fmt: skip
"""What a site says of itself and its services, and prose only of others'."""

EARLIER: tuple[str, ...] = (
    "article was amended on", "article was corrected on", "article was updated on", "article was updated to", "earlier version of this ",
    "story was corrected on", "story was corrected to", "story was updated on", "story was updated to", "story was updated with",
)  # fmt: skip
"""How a paper corrects itself."""

IN_PRINT: tuple[str, ...] = (
    "appeared in",
    "appears in",
    "edition of",
    "issue of",
    "was first published",
    "was published in",
)
"""Where an article was printed."""

SMALL_PRINT: tuple[str, ...] = (
    "18+", "begambleaware", "free bet", "gamble responsibly", "odds correct", "odds subject", "t&cs", "terms and conditions apply", "terms & conditions apply",
    "when the fun stops",
)  # fmt: skip
"""What betting and shopping offers print small."""
