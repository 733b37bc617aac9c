"""Which lines of an article are none of its prose: headline, subheads, captions, credits, promos, adverts."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from presscheck.document import Block, Document, Kind
from presscheck.furniture import announces_links, furniture, label, may_be_furniture
from presscheck.layout import (
    NAME_WORDS,
    OFFICES,
    UNDER_HEADLINE,
    Layout,
    Told,
    is_byline,
    is_dateline,
    is_name,
    lay_out,
)
from presscheck.lexicon.finite_verbs import FINITE
from presscheck.lexicon.page_furniture import NETWORKS, PROMOS, WORDS_ON_BUTTONS
from presscheck.lines import Line, is_title_case, line, straight
from presscheck.pictures import (
    LONG_FOR_A_CAPTION,
    LONGEST_CAPTION,
    SCENE_WORDS,
    SITE_AT_END,
    TITLE_WORDS,
    ends_in_site,
    has_speech,
    is_described,
    shows_scene,
    signs,
    speaks_of_picture,
    surely,
    tag,
    tells,
)

ENOUGH = 5
"""Points at which a line is called a caption. Measured on development pages, with other publishers set aside: at 4 one
paragraph in fifty is lost, at 6 a tenth of the captions."""

SUBHEAD_WORDS = 18
"""The longest subheads of the development pages have 16 words."""

DEK_WORDS = (5, 40)
"""Words of a dek: fewer name a section of the paper, more are prose."""

PAGE = frozenset({"promo", "advert", "furniture"})
"""Kinds in which the page speaks."""

BULLETS = frozenset("•◦▪‣·*-–")
"""Marks before an item of a list in plain text."""

PICTURE: frozenset[str | None] = frozenset({"caption", "credit", "alt"})
"""Kinds that belong to a picture."""

SHARED = 0.4
"""The part of its longer words that a picture's alternative text shares with the caption beside it."""

SHORT_ALT = 15
"""Words up to which a line that shares its words with the caption below can hardly be a paragraph."""

BESIDE = "stands beside a caption"
"""A sign that two lines belong to one picture."""

DESCRIBES = "describes a picture to those who can't see it"
"""A sign of an alternative text."""

LINES_OF_FOOT = 4
"""Lines at an article's end among which a note on its writer stands."""

MOST_BETWEEN, MOST_OF_PAGE, SHORTEST_SENTENCE = 2, 2, 5
"""Lines from one sentence of an article's end to the next that are none of the page's, such as a subhead, and those that are; words
of such a sentence."""

LINK_WORDS, LONGEST_LINK, MOST_LINKS = 6, 25, 12
"""Words from which a title in a box of links is hardly the next subhead, words of the longest, and titles in the largest such box."""

PLACED_WORDS = 5
"""Words of a line that names somebody and a place; a shorter one may be a subhead."""

LONG_WITHOUT_STOP = 16
"""Words from which a line without a full stop is hardly a subhead: the longest of the development pages have 16."""

MOST_ALONE = 1
"""Captions above a credit that a page must have before another line there is taken for one."""

LONGEST_OFFER = 15
"""Words of a line that offers a newsletter."""

LONGEST_NOTE = 40
"""Words of such a note."""

_IS_WRITER = re.compile(r" is (?:[\w-]+ ){0,3}(?:columnist|correspondent|critic|editor|journalist|reporter|writer)\b")
_LIVES = re.compile(r" (?:lives|works|is based|is working|is currently|is also|has (?:written|been|worked|covered))\b")
_OF_WRITERS = (
    " can be reached",
    " covers ",
    " is a ",
    " is an ",
    " is our ",
    " is the ",
    " reports on ",
    " travelled as ",
    " was a guest ",
    " writes ",
    "’s book",
    "'s book",
)

_FIGURATIVE = r"(?!the (?:cent(?:re|er)|crossroads|edge|end|head|heart|helm|top)\b)"
"""What keeps a place from being one that only sounds so: at the heart of, at the helm."""
_PLACED = re.compile(
    r"(?:[A-Z][\w’'-]+ )??([A-Z][\w’'-]+ [A-Z][\w’'-]+)(?:, \d\d,?| and [^:;]{3,40})?"
    rf" (?:alongside|at|beside|by the|inside|near|next to|outside|with) {_FIGURATIVE}[a-zA-Z]"
)
"""A name of two words and a place or company, and nothing that happens: Ines Penhallow outside the harbour office."""
_BY = re.compile(r"^(?:(?:words|written|reported|story|photographs) )?by ")
_PERIODIC = re.compile(
    r"^(?:get|receive|we|the|our|delivered|your|a|an)\b.*\b(?:every|each|daily|weekly|weekdays|inbox)\b"
)
_PRONOUNS = ("he ", "she ", "they ", "it ", "we ", "i ", "you ")
_DURATION = re.compile(r"0?\d:\d\d")
_OWN_PLACE = re.compile(
    rf"(?:[A-Z][\w’'-]+ )?([A-Z][a-z][\w-]+)(?:['’]s? [a-z]+)?(?:,|,? and [A-Z][\w-]+)? (?:at|beside|inside|on|outside|with) {_FIGURATIVE}(?:her|his|the|their) [a-z]"
)
"""The same with one name: Ines at her desk on the day of the vote; Arden's boat, with the new sail on the deck."""
_PAGE_LABEL = re.compile(
    r"(?:[A-Z][A-Z’'-]+ ){1,3}(?:GALLERY|LATEST|LIVE|NEWS|PICTURES|PODCAST|POLL|QUIZ|UPDATES|VIDEO): [A-Z]"
)
_IMAGE_LABELS = frozenset({"caption", "image", "image caption", "media caption", "photo", "picture"})


def tell_apart(document: Document) -> Document:
    """The same document with each block's kind (and the sign that gave it away) filled in, and its title."""
    lines = _lines(document)
    told = [
        (block.kind, block.because)
        if block.fixed
        else _by_itself(look)
        if block.kind == "paragraph"
        else _by_markup(block, look)
        for block, look in zip(document.blocks, lines, strict=True)
    ]
    layout = lay_out(lines, told)
    for index, kind in tuple(_on_author(lines, told, layout)):
        told[index] = kind
    layout = lay_out(lines, told)
    headline = lines[layout.headline] if layout.headline is not None else None
    subject = _names(headline) if headline else frozenset()
    people = _people(lines)
    for find in (_titles, _repeated, _tagged, _bars, _linked, _behind, _boxed, _between, _of_newsletter, _on_sender):
        for index, kind in tuple(find(lines, told, layout)):
            told[index] = kind
    for index, look in enumerate(lines):
        if headline and look.plain == headline.plain:
            continue
        if told[index] is None:
            told[index] = (
                _among_others(lines, told, index, subject, people)
                or _under_headline(lines, told, index, layout)
                or _elsewhere(look, index, layout)
                or _subhead(look, index, layout)
            )
    for index, kind in tuple(_like_others(lines, told)):
        told[index] = kind
    for index, kind in (*_numbers(lines, told), *_picture_labels(lines, told)):
        told[index] = kind
    blocks = tuple(_named(block, kind) for block, kind in zip(document.blocks, told, strict=True))
    title = next((block.span.of(document.text) for block in blocks if block.kind == "headline"), None)
    return replace(document, blocks=blocks, title=document.title or title)


def _named(block: Block, told: Told | None) -> Block:
    return block._replace(kind=told[0], because=told[1]) if told else block


def _lines(document: Document) -> list[Line]:
    blocks = document.blocks
    gaps = [document.text.count("\n", one.span.end, two.span.start) for one, two in pairwise(blocks)]
    usual = Counter(gaps).most_common(1)[0][0] if gaps else 0
    regular = gaps.count(usual) >= 0.8 * len(gaps)
    apart = [False, *(regular and gap > usual for gap in gaps)]
    return [line(block.span.of(document.text), is_apart) for block, is_apart in zip(blocks, apart, strict=False)]


def _by_itself(look: Line) -> Told | None:
    """What a line is by its own words alone."""
    if look.length > LONGEST_CAPTION:
        return None
    if is_byline(look):
        return "byline", None
    return furniture(look) or surely(look) or (("dateline", None) if is_dateline(look) else None)


def _by_markup(block: Block, look: Line) -> Told:
    """What markup says, unless the words belong to the page: a heading over links is no subhead."""
    told = _by_itself(look) if block.kind == "list" else furniture(look)
    return told or (block.kind, block.because)


def _titles(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    if layout.headline is not None and told[layout.headline] is None:
        yield layout.headline, ("headline", None)


def _repeated(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """A line without a full stop that stands twice is a caption the second time; so is the beginning of a caption."""
    beginnings: dict[str, str] = {}
    for look, kind in zip(lines, told, strict=True):
        if kind and kind[0] in PICTURE:
            beginnings.setdefault(look.plain[:20], look.plain)
    seen: set[str] = set()
    headline = lines[layout.headline].plain if layout.headline is not None else None
    for index, look in enumerate(lines):
        if told[index] is None and 4 <= look.length <= LONGEST_CAPTION and look.plain != headline:
            caption = beginnings.get(look.plain[:20], "")
            if caption.startswith(look.plain.rstrip(".")):
                yield index, ("caption", "stands in a caption once more")
            elif look.plain in seen and _may_stand_twice(lines, told, index):
                yield index, ("caption", "stands here twice")
        seen.add(look.plain)


def _tagged(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """Two or more sentences without a full stop, each behind a word of its own and a colon, stand under a row of pictures."""
    tags = {index: found for index, look in enumerate(lines) if told[index] is None and (found := tag(look))}
    if len(set(tags.values())) > 1:
        yield from ((index, ("caption", "a word, a colon and a sentence without its full stop")) for index in tags)


def _may_stand_twice(lines: list[Line], told: list[Told | None], index: int) -> bool:
    """Whether a repeated line is a picture's: not a verse among verses, an item among items, nor a short title over its chapter."""
    look = lines[index]
    if look.is_stopped or not look.text[0].isalnum() or (look.length < TITLE_WORDS and is_title_case(look)):
        return False
    before = lines[index - 1]
    return told[index - 1] is not None or before.is_stopped or before.plain == look.plain


def _bars(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """In a bar of buttons a word that could be a heading is a button too, and beside the page's words a promo is one."""
    before: Kind | None = None
    for index, look in enumerate(lines):
        kind = _kind(told, index)
        if kind is None or (kind == "dateline" and look.length == 1):
            bar = _in_bar(lines, told, index, before, layout)
            kind = bar[0] if bar else kind
            if bar:
                yield index, bar
        before = kind


def _in_bar(lines: list[Line], told: list[Told | None], index: int, before: Kind | None, layout: Layout) -> Told | None:
    near = {before, _kind(told, index + 1)}
    words = label(lines[index])
    if _DURATION.fullmatch(lines[index].text) and index < layout.first and not PAGE.isdisjoint(near):
        return "furniture", "how long a recording is"
    if words not in WORDS_ON_BUTTONS:
        return may_be_furniture(lines[index]) if near <= PAGE else None
    if words in _IMAGE_LABELS:
        near = {"furniture" if kind in PICTURE else kind for kind in near}
    is_row = index + 1 < len(lines) and label(lines[index + 1]) in WORDS_ON_BUTTONS
    is_outside = words in NETWORKS and not layout.first < index < layout.last
    return ("furniture", "a button beside others") if is_row or is_outside or not PAGE.isdisjoint(near) else None


def _boxed(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """Under the name of a box of links stand links; the last before the story goes on is a subhead where it is short."""
    for index in range(layout.first + 1, len(lines)):
        if _kind(told, index) in PAGE and announces_links(lines[index]):
            links = _links(lines, told, index + 1)
            if links and links[-1] < layout.last:
                links = _without_subheads(lines, links)
            yield from ((link, ("promo", "a link under the name of its box")) for link in links)


def _without_subheads(lines: list[Line], links: list[int]) -> list[int]:
    """The links of a box inside the prose: none where titles are written as subheads are, and no short last one."""
    if any(is_title_case(lines[index]) for index in links):
        return []
    return links[:-1] if len(links) > 1 and lines[links[-1]].length < LINK_WORDS else links


def _links(lines: list[Line], told: list[Told | None], begin: int) -> list[int]:
    """The lines from one on that may be links: titles, one under the other."""
    end = begin
    while end < min(len(lines), begin + MOST_LINKS) and told[end] is None and _may_be_link(lines[end]):
        end += 1
    return list(range(begin, end))


def _may_be_link(look: Line) -> bool:
    is_open = look.is_stopped and look.text[-1] != "?"
    return (
        2 <= look.length <= LONGEST_LINK and not is_open and look.text[-1] not in ":;," and look.text[0] not in BULLETS
    )


def _between(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """A title or two with the page's words above and below belong to the page: a newsletter's name, a conference's."""
    for index in range(layout.first + 1, len(lines) - 1):
        if _kind(told, index) not in PAGE:
            continue
        titles = _links(lines, told, index + 1)
        if 1 <= len(titles) <= MOST_BETWEEN and _kind(told, titles[-1] + 1) in PAGE:
            yield from ((title, ("furniture", "stands between words of the page")) for title in titles)


def _of_newsletter(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """Under a sign-up line, what the letter holds and how often it comes."""
    for index in range(1, len(lines)):
        look, kind = lines[index], told[index - 1]
        if (
            told[index] is None
            and kind
            and kind[0] in PAGE
            and look.length <= LONGEST_OFFER
            and _PERIODIC.search(look.plain)
        ):
            words = lines[index - 1].plain
            if "newsletter" in words or "sign up" in words or "subscribe" in words or "inbox" in words:
                yield index, ("promo", "says how often a newsletter comes")


def _behind(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """Behind the article, once the page has begun to speak, nothing without a full stop belongs to it."""
    is_behind = False
    for index in range(_end(lines, told, layout) + 1, len(lines)):
        kind = told[index]
        is_behind = is_behind or bool(kind and kind[0] in PAGE) or (kind is None and _may_open_foot(lines[index]))
        if is_behind and kind is None and not lines[index].is_stopped:
            yield index, ("furniture", "stands behind the article")


def _may_open_foot(look: Line) -> bool:
    """Whether a line that may be a subhead in the article names a box behind it: Topics; More from this issue."""
    return not look.is_stopped and (label(look) == "topics" or bool(may_be_furniture(look)))


def _end(lines: list[Line], told: list[Told | None], layout: Layout) -> int:
    """The article's last sentence, short ones near enough behind its last long one counted in."""
    end, between, of_page = max(layout.last, 0), 0, 0
    for index in range(end + 1, len(lines)):
        of_page += _kind(told, index) in PAGE
        between += told[index] is None
        if between > MOST_BETWEEN or of_page > MOST_OF_PAGE:
            break
        if told[index] is None and lines[index].is_stopped and lines[index].length >= SHORTEST_SENTENCE:
            end, between, of_page = index, 0, 0
    return end


def _on_author(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """At the foot of an article, what the paper says of its writer: Ada Roe is a retired nurse; Ada Roe was a guest of the hotel."""
    names = {name for index, look in enumerate(lines[: layout.first]) if (name := _writer(look, _kind(told, index)))}
    own = [index for index in range(layout.first + 1, len(lines)) if told[index] is None]
    for index in own[-LINES_OF_FOOT:] if layout.first < len(lines) else ():
        look = lines[index]
        if told[index] is not None or look.length > LONGEST_NOTE:
            continue
        said = next((look.plain[len(name) :] for name in names if look.plain.startswith(name)), "")
        if said.startswith(_OF_WRITERS) or _IS_WRITER.match(said) or _LIVES.match(said):
            yield index, ("furniture", "says who wrote the article")
    yield from _signature(lines, told, names - {""}, layout.first + 1)


def _signature(lines: list[Line], told: list[Told | None], names: set[str], begin: int) -> Iterator[tuple[int, Told]]:
    """A box on the writer: the name once more, alone on its line, and what follows on whoever bears it."""
    short: dict[str, list[int]] = {}
    for index in range(begin, len(lines)):
        if lines[index].length <= NAME_WORDS:
            short.setdefault(lines[index].plain.rstrip(":"), []).append(index)
    for name in names:
        opens = (name, f"about {name}", f"about {name.split()[0]}")
        alone = [index for opening in opens for index in short.get(opening, ())]
        if len(alone) != 1:
            continue
        on_writer = {
            index
            for index in range(alone[0] + 1, min(len(lines), alone[0] + LINES_OF_FOOT))
            if _tells_of(lines[index], name)
        }
        if on_writer or lines[alone[0]].plain.startswith("about "):
            yield from (
                (index, ("furniture", "says who wrote the article")) for index in (alone[0], *sorted(on_writer))
            )


def _tells_of(look: Line, name: str) -> bool:
    """Whether a line is a writer's office, or tells of somebody by the given name or surname."""
    if look.length <= NAME_WORDS and look.words[-1].lower() in OFFICES:
        return True
    words = [word.strip(",.!:;").removesuffix("'s") for word in look.plain.split()]
    return (
        look.is_stopped
        and look.length <= LONGEST_NOTE
        and look.text[0] not in '“"‘'
        and not {name.split()[0], name.split()[-1]}.isdisjoint(words)
    )


def _like_others(lines: list[Line], told: list[Told | None]) -> Iterator[tuple[int, Told]]:
    """On a page whose credits stand under captions, a sentence above a credit is one too."""
    above = [
        index - 1
        for index in range(1, len(lines))
        if _kind(told, index) == "credit" and _kind(told, index - 1) != "alt"
    ]
    known = sum(_kind(told, index) == "caption" for index in above)
    if known < max(MOST_ALONE, len(above) / 3):
        return
    for index in above:
        is_free = told[index] is None and index > 0 and 4 <= lines[index].length <= LONG_FOR_A_CAPTION
        if is_free and lines[index].text[0].isalpha() and not lines[index].plain.startswith(_PRONOUNS):
            yield index, ("caption", "stands above a credit, as others do here")


def _numbers(lines: list[Line], told: list[Told | None]) -> Iterator[tuple[int, Told]]:
    """A number alone beside a picture is the gallery's, unless such numbers count the chapters of a list."""
    alone = {index: int(look.text) for index, look in enumerate(lines) if look.text.isdecimal() and len(look.text) <= 3}
    for index in alone:
        if (index - 1 in alone or index + 1 in alone) and _kind(told, index) in (None, "subhead"):
            yield index, ("furniture", "a number in a bar of buttons")
    if len(set(alone.values())) > 1:
        return
    for index in alone:
        if not PICTURE.isdisjoint((_kind(told, index - 1), _kind(told, index + 1))) and _kind(told, index) in (
            None,
            "subhead",
        ):
            yield index, ("furniture", "a gallery's number")


def _picture_labels(lines: list[Line], told: list[Told | None]) -> Iterator[tuple[int, Told]]:
    """The word Image above a picture's own words."""
    for index, look in enumerate(lines):
        if (
            _kind(told, index) in (None, "subhead")
            and label(look) in _IMAGE_LABELS
            and _kind(told, index + 1) in PICTURE
        ):
            yield index, ("furniture", "a label above a picture")


def _linked(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """A list under a label of the page, such as "Read next:", holds its links."""
    is_linked = False
    for index, look in enumerate(lines):
        is_item = look.text[0] in BULLETS and look.text[1:2] == " " and not look.is_stopped
        is_label = look.text.endswith(":") and label(look) in PROMOS and index + 1 < len(lines)
        is_label = is_label and lines[index + 1].text[0] in BULLETS
        is_linked = is_label or (is_linked and is_item) or _kind(told, index) == "promo"
        if is_linked and told[index] is None:
            yield index, ("promo", label(look) if is_label else "a list under a label of the page")


def _on_sender(lines: list[Line], told: list[Told | None], layout: Layout) -> Iterator[tuple[int, Told]]:
    """At the foot of a release what its sender says of itself: About Halden Health, and then "Halden Health is a trust with …"."""
    for index in range(layout.first + 1, len(lines) - 1):
        look, below = lines[index], lines[index + 1]
        name = look.plain.removeprefix("about ").removeprefix("the ").rstrip(":")
        is_about = look.plain.startswith("about ") and look.length <= NAME_WORDS and look.words[-1][:1].isupper()
        if is_about and not look.is_stopped and below.plain.removeprefix("the ").startswith(f"{name} "):
            yield index, ("furniture", "says who sent the release")
            if told[index + 1] is None:
                yield index + 1, ("furniture", "says who sent the release")


def _writer(look: Line, kind: Kind | None) -> str:
    """The name in a byline, in lower case, or "" where there is none."""
    if kind not in ("byline", None) or not (kind or is_name(look)):
        return ""
    name = _BY.sub("", look.plain).split(",")[0].split(" at ")[0].strip()
    return name if " " in name else ""


def _among_others(
    lines: list[Line], told: list[Told | None], index: int, subject: frozenset[str], people: frozenset[str]
) -> Told | None:
    """What a line is by its own signs and its neighbours'."""
    look = lines[index]
    if look.length > LONGEST_CAPTION or len(look.text) < 4:
        return None
    near = {_kind(told, index - 1), _kind(told, index + 1)}
    is_long = look.is_stopped and look.length > LONG_FOR_A_CAPTION
    if is_long and near.isdisjoint(PICTURE) and not speaks_of_picture(look):
        return None
    found = [*signs(look), *_beside(lines, told, index)]
    if look.length >= TITLE_WORDS and not look.is_stopped and not subject.isdisjoint(_names(look)):
        found.append((_as_title(look), "names whom the headline names"))
        if look.is_apart:
            found.append((2, "set apart"))
        if (
            look.length >= LONG_WITHOUT_STOP
            and look.text[-1].isalnum()
            and ": " not in look.text
            and not is_title_case(look)
        ):
            found.append((2, "a long sentence without its full stop"))
    if index and look.length >= TITLE_WORDS and is_title_case(look) and ends_in_site(look):
        found.append((5, SITE_AT_END))
    found.extend(_of_article(look, people))
    if sum(points for points, _ in found) < ENOUGH:
        return None
    because = max(found)[1]
    if because == DESCRIBES:
        return "alt", because
    is_alt = because == BESIDE and _kind(told, index + 1) in PICTURE
    return ("alt", "describes the picture of the caption below") if is_alt else ("caption", because)


def _of_article(look: Line, people: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Whether a line names somebody of the article, and where that is."""
    name, points = _placed(look)
    if name in people:
        yield points, "somebody of the article, and where"


def _placed(look: Line) -> tuple[str, int]:
    """The name, in lower case, in a line without a full stop that says where somebody is, and the points it earns; "" where there is none."""
    if look.is_stopped or look.length < PLACED_WORDS:
        return "", 0
    placed = _PLACED.match(look.text)
    if placed:
        return placed[1].lower(), 2
    own = _OWN_PLACE.match(look.text) if look.length >= SCENE_WORDS else None
    return (own[1].lower(), 1) if own else ("", 0)


def _people(lines: list[Line]) -> frozenset[str]:
    """Those of the names that lines place somewhere of whom the prose tells too."""
    placed = {name for look in lines if (name := _placed(look)[0])}
    told: set[str] = set()
    for look in lines if placed else ():
        if look.is_stopped:
            words = [straight(word).strip("'\".,:;()[]").removesuffix("'s") for word in look.text.lower().split()]
            told.update(words, map(" ".join, pairwise(words)))
    return frozenset(placed & told)


def _beside(lines: list[Line], told: list[Told | None], index: int) -> Iterator[tuple[int, str]]:
    look = lines[index]
    before, after = _kind(told, index - 1), _kind(told, index + 1)
    if after in PICTURE or (before in PICTURE and not look.is_stopped):
        words, others = _content(look), _content(lines[index + 1 if after in PICTURE else index - 1])
        shared = len(words & others)
        is_same = shared >= 2 and not look.words[0].endswith("ing") and shared >= SHARED * min(len(words), len(others))
        is_same = is_same and not tells(look)
        if is_same or after in PICTURE or look.length >= TITLE_WORDS:
            yield (1 if not is_same else 5 if look.length <= SHORT_ALT else 3), BESIDE
    if (after in PICTURE or (before in PICTURE and not look.is_stopped)) and is_described(look):
        yield 4 + 2 * (look.length > LONG_FOR_A_CAPTION), DESCRIBES
    if after == "credit" and 4 <= look.length <= LONG_FOR_A_CAPTION:
        yield (2 if look.is_stopped and not shows_scene(look) else 3), "stands above a credit"
        if not look.is_stopped and look.text[0].isalpha() and has_speech(look):
            yield 3, "says what somebody says, above a credit"
    is_bare = before == "alt" or (before == "credit" and _kind(told, index - 2) != "caption")
    if is_bare and not look.is_stopped and look.length >= TITLE_WORDS and not is_title_case(look):
        yield 2, "stands under a credit or description"
    if index and label(lines[index - 1]) in _IMAGE_LABELS:
        yield 4, "stands under the word Image"
    is_shown = after == "credit" and shows_scene(look) and FINITE.isdisjoint(look.plain.split())
    if not is_shown and not UNDER_HEADLINE.isdisjoint((before, after)):
        yield -3, "stands beside a date or byline"
        if before == "byline" and not OFFICES.isdisjoint(look.plain.replace(",", " ").split()):
            yield -3, "names a writer's office"


def _as_title(look: Line) -> int:
    """Points for naming the headline's subject: titles of videos, in capitals and in parts, do so at length."""
    return 1 + (look.length >= TITLE_WORDS and is_title_case(look)) + (" | " in look.text)


def _names(look: Line) -> frozenset[str]:
    """Pairs of capitalised words, as names have them."""
    words = [word.strip("'\".,:;()[]").removesuffix("'s") for word in look.plain.split()]
    capital = [word.lstrip("‘“'\"([")[:1].isupper() for word in look.words]
    return frozenset(
        f"{one} {two}" for one, two, three in zip(words, words[1:], pairwise(capital), strict=False) if all(three)
    )


def _kind(told: list[Told | None], index: int) -> Kind | None:
    kind = told[index] if 0 <= index < len(told) else None
    return kind[0] if kind else None


_SMALL = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "her", "his", "in", "is",
        "it", "its", "of", "on", "or", "that", "the", "their", "this", "to", "was", "were", "with",
    }
)  # fmt: skip


def _content(look: Line) -> set[str]:
    return {word.strip("'\".,:;()") for word in look.plain.split()} - _SMALL


def _under_headline(lines: list[Line], told: list[Told | None], index: int, layout: Layout) -> Told | None:
    """Between headline and prose: a name is a byline, the first longer line a dek."""
    if layout.headline is None or not layout.headline < index < layout.first:
        return None
    if lines[index].is_stopped and index > layout.signed:
        return None
    if is_name(lines[index]):
        return "byline", None
    has_dek = any(_kind(told, other) == "dek" for other in range(layout.headline, index))
    is_dek = DEK_WORDS[0] <= lines[index].length <= DEK_WORDS[1] and not has_dek
    return ("dek", None) if is_dek else None


def _elsewhere(look: Line, index: int, layout: Layout) -> Told | None:
    """Inside the prose a label of several words in capitals stands before another page's title: TRANSFER NEWS LIVE: All the deals."""
    is_inside = layout.first < index < layout.last and not look.is_stopped
    return ("promo", "a label in capitals") if is_inside and _PAGE_LABEL.match(look.text) else None


def _subhead(look: Line, index: int, layout: Layout) -> Told | None:
    """A short line without a full stop inside the prose is a subhead, unless a bullet makes it an item of a list."""
    if look.text[0] in BULLETS and look.text[1:2] == " ":
        return "list", None
    if (
        layout.first < index < layout.last
        and any(map(str.isalnum, look.text))
        and look.length <= SUBHEAD_WORDS
        and not look.is_stopped
        and look.text[-1] not in ";,"
    ):
        return "subhead", None
    return None
