"""Words of the picture desk: agencies, credit labels, and how a caption points at its picture."""

AGENCIES: tuple[str, ...] = (
    "123RF", "AAP", "ABACA", "AFP", "ANI", "AP", "Adobe Stock", "Agence France-Presse", "Alamy", "Anadolu",
    "Associated Press", "BackGrid", "Barcroft", "Bauer-Griffin", "CBS via", "CNP", "Canadian Press", "Caters",
    "Corbis", "DPA", "Depositphotos", "Dreamstime", "EPA", "FilmMagic", "Flickr", "Gallo Images", "Getty", "Handout",
    "ITAR-TASS", "Imagn", "Imago", "Instagram", "Kyodo", "LightRocket", "Magnum", "NurPhoto", "PA Archive",
    "PA Images", "PA Media", "PA Wire", "PA", "PTI", "Pexels", "Photodisc", "Pixabay", "Press Association", "Reuters",
    "Rex Features", "Rex", "SWNS", "Science Photo Library", "Shutterstock", "Sipa", "Splash News", "Stock Adobe",
    "TASS", "Unsplash", "Wikimedia Commons", "WireImage", "Xinhua", "ZUMA Press", "ZUMA", "iStock", "iStockphoto",
    "stock.adobe.com",
)  # fmt: skip
"""Picture agencies, libraries and sources that credit lines name. From general knowledge of English-language newspapers."""

OUTLETS: tuple[str, ...] = (
    "Agency", "Associated", "Chronicle", "Courier", "Daily", "Dispatch", "Echo", "Express", "Gazette", "Globe", "Guardian",
    "Herald", "Images", "Independent", "Journal", "Ledger", "Magazine", "Mail", "Media", "Mercury", "Mirror", "News", "Observer",
    "Online", "Photography", "Pictures", "photographer", "Post", "Press", "Record", "Register", "Review", "Sentinel", "Standard", "Star",
    "Telegraph", "Times", "Today", "Tribune", "Weekly", "Wire",
)  # fmt: skip
"""Words in the names of papers and agencies, by which a photographer's credit is told from a title. From general knowledge."""

LABELS: tuple[str, ...] = (
    "caption", "composite", "courtesy", "credit", "credits", "file image", "file photo", "file picture", "file",
    "handout", "illustration", "image by", "image courtesy of", "image credit", "image credits", "image source",
    "image", "images", "main image", "main picture", "photo by", "photo courtesy of", "photo credit",
    "photo illustration", "photo", "photograph by", "photograph", "photographer", "photographs", "photography",
    "photos", "pic", "pics", "picture by", "picture credit", "picture", "pictured", "pictures", "screengrab",
    "screenshot", "still", "video",
)  # fmt: skip
"""What stands before a colon or a name in a credit. From house styles as newspapers print them."""

BARE_CREDITS: tuple[str, ...] = (
    "archive photo", "contributed photo", "courtesy photo", "file image", "file photo", "file picture",
    "handout photo", "library image", "stock image", "stock photo", "stock picture", "submitted photo", "supplied",
)  # fmt: skip
"""Credits that name nobody."""

LEAD_INS: tuple[str, ...] = (
    "a file photo", "a handout", "a picture of", "a screengrab", "a screenshot", "a still from", "above:",
    "aerial view of", "an aerial view", "an artist's", "an artist’s", "artist's impression", "artist’s impression",
    "below:", "caption:", "click to play", "close up of", "close-up of", "composite image", "file photo", "file picture", "file:", "from left",
    "from right", "image of", "in a micrograph", "in this image", "in this photo", "in this picture", "l-r",
    "left to right", "left:", "photo of", "picture of", "pictured", "play video", "right:", "screenshot of",
    "still from", "this combination", "this file photo", "this handout", "this illustration", "this image",
    "this photo", "this picture", "this satellite image", "this screengrab", "this screenshot", "this still",
    "this undated", "top:", "view this image", "watch in full:", "watch:",
)  # fmt: skip
"""How a caption begins when it points at its picture."""

PLAIN_LEAD_INS: tuple[str, ...] = (
    "a picture of", "above:", "below:", "close up of", "close-up of", "file:", "image of", "left:", "photo of", "picture of", "right:", "still from", "top:",
    "watch:",
)  # fmt: skip
"""Those of the openings that a subhead may have too: "Above: the law"."""

LABELS_OF_HEADINGS: frozenset[str] = frozenset(
    {
        "ANALYSIS", "BREAKING", "COMMENT", "EXCLUSIVE", "EXPLAINED", "EXPLAINER", "FEATURE", "INTERVIEW", "INVESTIGATION",
        "LIVE", "NEWS", "OBITUARY", "OPINION", "PICTURES", "PHOTOS", "POLL", "PROFILE", "QUIZ", "REVEALED", "REVIEW", "TIMELINE",
        "UPDATE", "UPDATED", "VIDEO", "WARNING", "WATCH",
    }
)  # fmt: skip
"""Keywords in capitals that stand before headings rather than captions."""

PLACES_IN_PICTURE: tuple[str, ...] = (
    "(background)", "(c)", "(center)", "(centre)", "(foreground)", "(l)", "(left)", "(pictured above)", "(r)",
    "(right)", ", back right,", ", center,", ", centre,", ", far left,", ", far right,", ", front,", ", left,",
    ", right,", ", top left,", ", top right,", "(pictured", "(top left)", "(top right)", ", pictured ", "back to the camera",
    "from left,", "from left:", "from right,", "left to right", "on the far left", "on the far right", "second from left",
    "second from right",
)  # fmt: skip
"""Where in the picture someone stands."""

IN_THE_PICTURE: tuple[str, ...] = (
    "are visible", "caption", "in action against", "in action during", "in action for", "in happier times", "in the background", "in the foreground", "in the image", "in the photo",
    "in the picture", "in this image", "in this photo", "in this picture", "is visible", "on the red carpet", "pictured here", "seen here",
    "shown here", "visible in", "we see",
)  # fmt: skip
"""How an alternative text or caption speaks of the picture itself."""

STANDS_WHERE: tuple[str, ...] = (
    " behind a ", " beside a ", " in front of ", " in the middle of ", " next to ", " on a table", " on either side", " on the left", " on the right", " surrounded by ",
)  # fmt: skip
"""Where alternative texts say that somebody or something stands."""

SCENE_VERBS: frozenset[str] = frozenset(
    {
        "addresses", "applauds", "arrives", "attends", "awaits", "boards", "carries", "carry", "celebrates", "chants",
        "chat", "cheers", "clash", "clean", "cleans", "clear", "crosses", "cuts", "dances", "delivers", "demonstrate",
        "demonstrates", "depicts", "drives", "embrace", "embraces", "enters", "exits", "eyes", "faces", "fires",
        "gather", "gathers", "gestures", "gives", "greets", "hands", "hold", "holds", "hugs", "inspect", "inspects",
        "joins", "jumps", "kisses", "laughs", "launches", "lays", "leaves", "lies", "lights", "line", "lines",
        "listens", "lit", "load", "look", "looks", "march", "marches", "mourn", "mourns", "operates", "parades",
        "participate", "participates", "passes", "patrol", "patrols", "pauses", "performs", "plays", "poses", "pray",
        "prays", "presents", "protests", "queue", "races", "raises", "reacts", "reads", "receives", "rests", "rides",
        "rise", "rises", "runs", "scores", "search", "searches", "seen", "shake", "shakes", "shouts", "shows",
        "signs", "sings", "sit", "sits", "smiles", "speaks", "stand", "stands", "stares", "steps", "stop", "stops",
        "stretches", "swims", "takes", "talk", "talks", "throws", "tours", "tries", "unveils", "view", "views",
        "visits", "wait", "waits", "walk", "walks", "watch", "watches", "waves", "wears", "wins", "works",
    }
)  # fmt: skip
"""Verbs in the present tense for what a picture shows; news prose tells the same in the past."""

SCENE_PARTICIPLES: frozenset[str] = frozenset(
    {
        "arriving", "attending", "being", "browsing", "building", "burning", "carrying", "celebrating", "cheering",
        "cleaning", "climbing", "coming", "crossing", "dancing", "displaying", "drinking", "driving", "eating",
        "embracing", "enjoying", "entering", "fighting", "flying", "gathering", "giving", "going", "holding",
        "hugging", "joining", "kissing", "laughing", "leaving", "listening", "looking", "lying", "making", "marching",
        "opening", "overlooking", "painting", "passing", "performing", "playing", "pointing", "posing", "praying",
        "preparing", "presenting", "racing", "reading", "receiving", "repairing", "riding", "running", "searching",
        "serving", "shaking", "showing", "signing", "singing", "sitting", "smiling", "speaking", "standing",
        "surrounded", "swimming", "taking", "talking", "training", "traveling", "travelling", "trying", "using",
        "visiting", "waiting", "walking", "watching", "watering", "waving", "wearing", "working", "writing",
    }
)  # fmt: skip
"""The same as participles, which captions and alternative texts use in place of a verb."""
