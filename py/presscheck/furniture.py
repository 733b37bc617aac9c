"""Which lines belong to the page rather than the article: share bars, promos, adverts."""

import re
from collections.abc import Iterator

from presscheck.document import Kind
from presscheck.lexicon.page_furniture import (
    ADVERTS,
    BOXES,
    BUTTONS,
    EARLIER,
    FURNITURE,
    IN_BOXES,
    IN_PRINT,
    LINKS_FOLLOW,
    OF_SITE,
    ON_PAGE,
    ORDERS,
    ORDERS_ON_BUTTONS,
    PAGE_WORDS,
    PROMOS,
    SMALL_PRINT,
    WEAK,
)
from presscheck.lines import Line, holds_any, is_title_case

MOST_WORDS = 40
"""A longer line is prose, whatever it begins with: the longest promo in the development pages has 33 words."""

LONGEST_NOTICE = 30
"""Words of what a site says of itself in one line."""

SMALL_PRINT_WORDS = 14
"""Words of an offer's small print, so that an article on betting keeps its sentences."""

SENTENCE, LONG_SENTENCE = 6, 25
"""Words from which a line with a full stop is a sentence; and where even one that begins with an order is."""

BUTTON_WORDS = 5
"""Words of the longest button that says what it does: "Report this comment", "Show all 12 comments"."""

NAMES_FOLLOW = (" by", ":", " from", "share on")
"""How openings end that a name follows: a capital is enough after them."""

_EDGE = re.compile(r"\W*(?:icon |\d+ )?")
_COUNTER = re.compile(
    r"^(?:image|photo|slide|picture)?\s*\d+\s*(?:of|/)\s*\d+$|^\d[\d.,]*[km]?\s*(?:shares?|comments?|views?|likes?)$"
    r"|^\W*\d+[ -]?min(?:ute)?s? (?:read|listen)(?: \W \d+ comments?)?$|^0?0:\d\d$|^\d+ ?[mhd] ago$|^(?:estimated|read(?:ing)? time:?) \d+[ -]?min(?:ute)?s?$|^duration:? \d+:\d\d$"
)
_HOUR = r"(?: at)?:? \d[\d.:]*+ ?(?:[ap]\.?m|bst|gmt|[ecmp][sd]?t)\b"
_CLOCK = re.compile(
    rf"(?:last (?:posted|updated)|posted) \d+ (?:min|minute|hour|day)s? ago$|(?:last )?(?:posted|updated){_HOUR}(?:\W+(?:posted|updated){_HOUR})?\W*$"
)
"""When the page was changed, to the minute: Updated at 00.31 GMT; Posted 4:18 PM, Updated 6:02 PM."""
_SENT_ELSEWHERE = re.compile(
    r" [–—|-] (?:read|watch|listen to|see) (?:more|full|(?:the|our|all|his|her|[a-z.'-]+ [a-z.-]+'s) (?:full|latest|live|best|story)\b)"
)
"""How a link ends: … – read the full story."""
_LABELS_OF_LINKS = re.compile(
    r"(?:(?:also|and|article|articles|coverage|don't|earlier|full|in|latest|live|miss|more|must|news|next|now|on|our|recommended|related|see|story|stories|this|top|video) )*"
    r"(?:(?:must[ -])?(?:read|see|watch)|related|recommended|trending)(?: (?:also|article|coverage|full|here|more|next|news|now|on|our|stories|story|this|video)){0,2}: ?[\w‘'\"“]"
)
"""Labels of links in all their orders: ALSO SEE: …, Related story: …, Must-read: …"""
_TO_OTHER_PAGES = re.compile(
    r"(?:^|[.?!:] )(?:check out|see|read|browse|explore) (?:all |more )?(?:of )?(?:my|our) (?:[a-z-]+ ){0,2}(?:articles|coverage|guides?|posts|recipes|reviews|stories|videos)\b"
)
_OTHERS_READ = re.compile(
    r"(?:people|others|readers|our readers|customers) (?:are |have )?(?:also )?(?:bought|liked|read|reading|viewed|watched|watching)|(?:more )?in this (?:issue|section|series)|explore more"
)
"""Other names of boxes: People are also reading; In this section."""
_PIPED = re.compile(r"(?:also read|listen|more|must read|photos|read|read more|related|see|see also|video|watch) \| ")
"""Labels of links before a bar: WATCH | …"""
_BY_MACHINE = re.compile(
    r"\b(?:audio version|summary|takeaways|transcript|translation)\b.{0,40}\b(?:ai|artificial intelligence)\b"
)
_FOR_SALE = re.compile(r"\b(?:is|are) published by [^.]{2,60} ?\(?[£$€]\d")
_VOTES = re.compile(
    r"\d(?:\.\d{1,2})?(?: ?/ ?5| out of 5)?(?: stars?)? (?:from|\() ?\d[\d,]* (?:votes?|ratings?|reviews?)\)?$"
)
_STARS = re.compile(
    r"[★☆⭐✩✭✮½ ]+(?:\(?\d(?:\.\d)?(?: ?/ ?\d| out of \d)?\)?)?(?: from \d+ (?:votes?|ratings?|reviews?))?$"
)
_TO_READER = frozenset(
    """
    add allow by catch check disclosure: don't download enjoy enjoying explore follow ftc: get join like listen manage never our please read receive
    see sign stay subscribe support thanks to try type turn unlock want we your
    """.split()
)
"""How lines begin that speak to whoever reads the page."""
_LINKED = re.compile(
    r"(?:follow|visit|read|see|learn|find|sign|watch|listen|download|more|for more|get|join|subscribe)\b.*\b(?:https?://|www\.)"
)
_SHOPS = re.compile(
    r"(?:(?:[£$€₹]\d[\d.,]* ?)(?:View|Buy|Shop)?|View|Buy|Shop|See it|See price|Check price)(?: now)? ?at [A-Z][\w.&’'-]*(?: [\w.&’'-]+)?$"
)
"""A shop's button: View at Amazon; £349 at Currys."""
LONGEST_PLUG = 6
"""Words of a line that only gives the address of more: AP NFL: https://…"""
_PLUG = re.compile(r"[^:]{1,40}: ?https?://[^\s]+")
_INITIALS = re.compile(r"[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}")
"""Who wrote and edited for an agency: jpr/lk/ach."""
_OF_SITE = re.compile(rf"\b(?:{'|'.join(OF_SITE)})s?\b")
_RIGHTS = re.compile(
    r"©|\(c\)|copyright (?:©|@|\(c\)|\d{4}|by\b|notice)|this (?:document|material|content) is subject to copyright"
)
_RESERVED = re.compile(r"\ball rights reserved\b")
_ADDRESS = re.compile(
    r"\b(?:e-?mail|contact|write to|call|know more|got a|have a)\b.*(?:@[\w-]+\.\w|\bus (?:at\b|on \W?\d)|\bour newsdesk\b)"
    r"|^(?:reach|contact|call|email) (?:the reporter|the author|the writer|our reporter|[a-z]+ [a-z]+) (?:at|on) (?:[\w.]+@|\W?\d)"
)
_CONTRIBUTED = (
    "contributed reporting.",
    "contributed to this article.",
    "contributed to this report.",
    "contributed to this story.",
)
_WHERE = ("@", "us at", "us on ", "our newsdesk", "reporter ", "author ", "writer ")
"""What every such line holds; looking for that first is ten times as fast."""
_FOLLOW = re.compile(r"follow (?:[\w.'-]+ ){1,4}on (?:bluesky|facebook|instagram|linkedin|threads|tiktok|twitter|x)\b")
_FREE_ARTICLE = re.compile(
    r"\b(?:your|you have|you've|of) (?:[\w']+ ){0,3}free (?:articles?|stories|story)\b.*\b(?:month|week|left|remaining)\b"
)
_JOINTS = frozenset({"about", "for", "from", "of", "than", "the", "to"})
"""Words in subheads such as "Top of the news", and in no name of a box."""
_WORD = re.compile(r"[a-z']+")
_WORD_END = re.compile(r"[\s:,.!?]|$")


def furniture(line: Line) -> tuple[Kind, str] | None:
    """The kind of furniture that a line is, and the sign that tells it; None for prose.

    >>> from presscheck.lines import line
    >>> furniture(line("READ MORE: Storm closes Wexmouth harbour"))
    ('promo', 'read more')
    >>> furniture(line("Share on Facebook"))
    ('furniture', 'share on')
    >>> furniture(line("Share prices fell on Tuesday."))
    >>> furniture(line("Shop workers back strike"))
    """
    if _is_long(line):
        return None
    bare = label(line)
    told = _known(line, bare) or next((told for told, is_sure in _openings(line, bare) if is_sure), None)
    return told or _says_site(line) or _sends_elsewhere(line)


def may_be_furniture(line: Line) -> tuple[Kind, str] | None:
    """What a line would be beside other furniture: its beginning serves headings and sentences too.

    >>> from presscheck.lines import line
    >>> may_be_furniture(line("Shop workers back strike"))
    ('promo', 'shop')
    """
    return None if _is_long(line) else next((told for told, _ in _openings(line, label(line))), None)


def label(line: Line) -> str:
    """The words of a line without icons, counts and marks around them, in lower case: what its button says."""
    found = _EDGE.match(line.plain)
    begin, end = found.end() if found else 0, len(line.plain)
    while end > begin and not line.plain[end - 1].isalpha() and line.plain[end - 1] != "_":
        end -= 1
    return line.plain[begin:end]


def _is_long(line: Line) -> bool:
    """Whether a line is longer than what the page says, or begins as speech does."""
    return line.length > MOST_WORDS or line.plain[:1] in ("'", '"')


def _known(line: Line, bare: str) -> tuple[Kind, str] | None:
    """What a line is by all of its words; `bare` is its label."""
    plain = line.plain
    if _RIGHTS.match(plain) or ("all rights" in plain and _RESERVED.search(plain)):
        return "furniture", "all rights reserved"
    if _gives_address(line):
        return "promo", "gives an address to write to"
    if plain.startswith(("reporting by ", "(reporting by ")) and ("editing by" in plain or "writing by" in plain):
        return "furniture", "says who wrote and edited"
    if _CLOCK.match(plain):
        return "furniture", "the page's clock"
    if plain[0] in "★☆⭐✩" and _STARS.match(plain):
        return "furniture", "a rating in stars"
    if plain.endswith(_CONTRIBUTED) and line.length <= SENTENCE * 4:
        return "furniture", "says who helped to write"
    if _FOLLOW.match(plain):
        return "promo", "follow"
    if " free " in plain and _FREE_ARTICLE.search(plain):
        return "promo", "counts free articles"
    if (
        bare in BUTTONS
        or _COUNTER.match(plain)
        or _VOTES.match(plain)
        or _is_button(line, bare)
        or announces_links(line)
    ):
        return "furniture", "a button or label of the page"
    return None


def _is_button(line: Line, bare: str) -> bool:
    """Whether a label is an order to the page, such as "Report this ad" or "Save story"."""
    words = bare.split()
    if not 2 <= len(words) <= BUTTON_WORDS or words[0] not in ORDERS_ON_BUTTONS or words[-1] not in ON_PAGE:
        return False
    if line.text[-1] in ".:?":
        return False
    if words[1] in ("a", "an"):
        return words[0] in ("add", "report", "suggest")
    return len(words) == 2 or words[1].isdecimal() or words[1] in ("all", "full", "more", "this", "to")


def announces_links(line: Line) -> bool:
    """Whether a line is the name of a box in which nothing stands but links.

    >>> from presscheck.lines import line
    >>> announces_links(line("Related news")), announces_links(line("Related lives"))
    (True, False)
    """
    if line.text[-1] in ".:?" and not line.text.endswith("..."):
        return False
    bare = label(line)
    if bare in LINKS_FOLLOW or _OTHERS_READ.fullmatch(bare):
        return True
    words = bare.split()
    if not words or len(words) > BUTTON_WORDS or not bare.startswith(BOXES) or words[-1] not in IN_BOXES:
        return False
    return _JOINTS.isdisjoint(words)


def _says_site(line: Line) -> tuple[Kind, str] | None:
    """What the site says of itself and its services to whoever reads it, and how a paper corrects itself."""
    plain = line.plain
    if plain.startswith("a version of this ") and holds_any(plain, IN_PRINT):
        return "furniture", "says where the article was printed"
    if "this " in plain and holds_any(plain, EARLIER):
        return "furniture", "corrects the article"
    if line.length > LONGEST_NOTICE:
        return None
    if line.length <= SENTENCE * 4 and _BY_MACHINE.search(plain):
        return "furniture", "says what a machine wrote or read out"
    if " published by " in plain and _FOR_SALE.search(plain):
        return "furniture", "says what a book costs"
    if line.length <= SMALL_PRINT_WORDS and holds_any(plain, SMALL_PRINT):
        return "advert", "an offer's small print"
    if ("you" in plain or plain.split(" ", 1)[0] in _TO_READER) and '"' not in plain:
        found = _OF_SITE.search(plain)
        if found:
            return "furniture", found.group()
    if ("http" in plain or "www." in plain) and _LINKED.match(plain):
        return "promo", "gives an address to visit"
    if line.length <= SENTENCE and _SHOPS.match(line.text):
        return "promo", "a shop's link"
    if line.length <= LONGEST_PLUG and "://" in plain and _PLUG.fullmatch(plain):
        return "promo", "a label and an address"
    if "/" in plain and _INITIALS.fullmatch(line.text):
        return "furniture", "initials of an agency's writers"
    return None


def _sends_elsewhere(line: Line) -> tuple[Kind, str] | None:
    """What a link says before or behind the title of another page."""
    plain = line.plain
    if not line.is_stopped and _SENT_ELSEWHERE.search(plain):
        return "promo", "a link's last words"
    if " " in plain.partition(": ")[0] and ": " in plain and _LABELS_OF_LINKS.match(plain):
        return "promo", "a link's label"
    if " | " in plain and _PIPED.match(plain):
        return "promo", "a link's label"
    if (" my " in plain or " our " in plain) and line.length <= SENTENCE * 3 and _TO_OTHER_PAGES.search(plain):
        return "promo", "sends the reader to other pages"
    return None


def _gives_address(line: Line) -> bool:
    """Whether a line asks the reader to write or to call, and says where."""
    plain = line.plain
    if line.length > SENTENCE * 4 or not holds_any(plain, _WHERE) or plain.startswith("to "):
        return False
    return bool(_ADDRESS.search(plain)) and plain.count(".") < 4


def _openings(line: Line, bare: str) -> Iterator[tuple[tuple[Kind, str], bool]]:
    """The kinds whose openings a line has, and whether each is sure; `bare` is its label."""
    for kind, openings in _OPENINGS:
        if kind == "promo" and line.text.endswith(":"):
            continue  # what it announces stands below, in the article
        for opening in openings.get(bare[:3], ()):
            if bare.startswith(opening) and _ends_word(bare, opening) and not _is_prose(line, bare, opening):
                yield (kind, opening.strip()), opening not in WEAK or _is_of_page(line, bare, opening)


def _is_of_page(line: Line, bare: str, opening: str) -> bool:
    """Whether what follows an opening that headings have too speaks of pages, stories and letters, or is set apart from it."""
    rest = bare[len(opening) :].lstrip()
    if not rest or rest[0] in ":|-–—[>·•" or not PAGE_WORDS.isdisjoint(_WORD.findall(rest)):
        return True
    at = line.plain.find(opening) + len(opening)
    written, after = line.text[at - len(opening) : at], line.text[at:].lstrip()
    if written.isupper() and not after.isupper():
        return True
    return after[:1].isupper() and (opening.endswith(NAMES_FOLLOW) or not is_title_case(line))


def _ends_word(bare: str, opening: str) -> bool:
    return opening[-1] in ": " or bool(_WORD_END.match(bare, len(opening)))


def _is_prose(line: Line, bare: str, opening: str) -> bool:
    """A full sentence may begin like a promo: "More on this came out on Friday." """
    if not line.text.endswith(".") or ":" in (opening[-1], bare[len(opening) : len(opening) + 1]):
        return False
    return line.length > LONG_SENTENCE or (line.length >= SENTENCE and not bare.startswith(ORDERS))


def _by_beginning(openings: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    straight = [o.replace("’", "'") for o in openings]
    return {o[:3]: tuple(p for p in straight if p[:3] == o[:3]) for o in straight}


_OPENINGS: tuple[tuple[Kind, dict[str, tuple[str, ...]]], ...] = (
    ("advert", _by_beginning(ADVERTS)), ("promo", _by_beginning(PROMOS)), ("furniture", _by_beginning(FURNITURE)),
)  # fmt: skip
