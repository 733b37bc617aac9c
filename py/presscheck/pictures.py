"""What gives a caption away: a credit, a place in the picture, a scene in the present tense, a line without a verb."""

import re

from presscheck.credits import credit, is_all_credit
from presscheck.document import Kind
from presscheck.lexicon.finite_verbs import FINITE
from presscheck.lexicon.picture_desk import IN_THE_PICTURE, LEAD_INS, PLACES_IN_PICTURE, SCENE_PARTICIPLES, SCENE_VERBS
from presscheck.lines import Line

TITLE_WORDS = 7
"""Words; titles of videos name their subject at such length, subheads in two parts are shorter."""

LONGEST_CAPTION = 90
"""Words; the longest caption of the development pages has 75, and prose that long never looks like one."""

LONG_FOR_A_CAPTION = 25
"""Words from which a line is more likely prose: nine in ten uncredited captions of the development pages are shorter."""

SPOKEN_CREDIT_WORDS = 25
"""A longer line with speech in it is prose, though it may end in an agency's name."""

LONG_NAMED = 45
"""Words; at the end of a longer line a name without an agency signs a letter or closes a paragraph."""

EARLY = 16
"""Words within which a caption comes to its verb: two names with their titles may stand before it."""

VIDEO_TITLE = "a video's title"
"""The sign of an embedded video."""

SITE_AT_END = "a title that ends in a site's name"
"""The sign of an embedded video or page that is copied with its title."""

LONGEST_STOPPED_CREDIT = 10
"""Words; a longer line that begins like a credit and ends in a full stop is a sentence."""

SHORTEST_DATED = 8
"""Words; a shorter line with a date is the date of the article."""

_VIDEO_ENDS = (
    "- youtube",
    "– youtube",
    "— youtube",
    "| youtube",
    "- video",
    "– video",
    "— video",
    "| video",
    "(video)",
)
_SITE_AT_END = re.compile(r"\w[’'”\"!?)]? [-–|] [A-Z][\w.]{2,20}(?: [A-Z][\w.]{1,20})?$")
_ASKS = re.compile(r"(?:How|Why|What|When|Where|Who) ")
"""What a subhead or a link may begin with, but no caption: it says what is seen, and asks nothing."""
_LEAD_INS = tuple(opening.replace("’", "'") for opening in LEAD_INS)
_SPOKEN = re.compile(
    r"[“\"][^”\"]{12}|(?<!\w)[‘'][^’']{12,300}[,.!?][’']|\b(?:said|says|told|added|asked|claimed|insisted)\b"
)
_MONTH = (
    r"(?:Jan(?:\.|uary)?|Feb(?:\.|ruary)?|Mar(?:\.|ch)?|Apr(?:\.|il)?|May|June?|July?|Aug(?:\.|ust)?|Sept?(?:\.|ember)?"
    r"|Oct(?:\.|ober)?|Nov(?:\.|ember)?|Dec(?:\.|ember)?)"
)
_WEEKDAY_DATE = re.compile(rf"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, {_MONTH} \d{{1,2}}, \d{{4}}\b")
_FULL_DATE = re.compile(rf"\b(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})\b")
_DATED_PLACE = re.compile(
    rf"\b(?:in|at|near) [A-Z][^.]{{2,60}},? (?:on )?{_MONTH} \d{{1,2}},? \d{{4}}|\d{{4}},? (?:in|at|near) [A-Z]"
)
_SLUG = re.compile(rf"^[A-Z][A-Z ,.’'-]{{3,60}} ?[-–—] {_MONTH} \d{{1,2}}: ", re.IGNORECASE)
_GALLERY = re.compile(r"^\[\d+/\d+\]|\b(?:REUTERS|AFP|AP|EPA)/[A-Z]")
_PROVIDED = re.compile(r"\b(?:provided|released|obtained|taken|shot|made available|supplied)\b|\bfile photo\b|\d{4}")
_NAMED_AT_END = re.compile(r"\w \((?:[A-Z][\w.’'-]+ ?){1,4}\)$")
_PARTICIPLE = re.compile(r"\b[a-z]{2,}ed\b(?! by| in\b| with| from| on\b| at\b| for| as\b| to\b| up\b)")
_PAST = re.compile(r"\b[a-z]{2,}ed\b(?! by| with| on the)")
_OPENS_A_SCENE = re.compile(
    r"^(?:An?|Two|Three|Four|Five|Six|Several|People|Men|Women|Children|Aerial|Close-up|Young|\d+) "
)


def surely(line: Line) -> tuple[Kind, str] | None:
    """The kind, and the sign, of a line that its own words give away as a caption or credit.

    >>> from presscheck.lines import line
    >>> surely(line("Boats at Wexmouth, left, and the new quay (Image: Dana Orr/PA)"))
    ('caption', 'a credit in brackets')
    >>> surely(line("The boats left Wexmouth at nine."))
    """
    if line.length > LONGEST_CAPTION:
        return None
    if is_all_credit(line.text) and not (line.is_stopped and line.length > LONGEST_STOPPED_CREDIT):
        return "credit", "a credit line"
    found = credit(line.text)
    if found and line.length > LONG_NAMED and found[1].startswith("a name"):
        found = None
    if found and (line.length <= SPOKEN_CREDIT_WORDS or not has_speech(line) or found[1] == "a credit in brackets"):
        return "caption", found[1]
    if line.plain.endswith(_VIDEO_ENDS):
        return "caption", VIDEO_TITLE
    if line.plain.startswith(_LEAD_INS) and not has_speech(line) and _points(line):
        return "caption", "points at its picture"
    if _GALLERY.search(line.text):
        return "caption", "a gallery's number or credit"
    if _is_dated(line) and not has_speech(line):
        return "caption", "a picture's place and date"
    return None


def ends_in_site(line: Line) -> bool:
    """Whether a line ends as titles of embedded videos and pages do, in a dash and a name.

    >>> from presscheck.lines import line
    >>> ends_in_site(line("The Cellar Nobody Was Meant To See - Clipwell"))
    True
    """
    return bool(_SITE_AT_END.search(line.text[-50:]))


def _points(line: Line) -> bool:
    """A story about a picture may say "this picture" too; a caption goes on to say what the picture shows."""
    return not line.plain.startswith(("this ", "in this ")) or shows_scene(line) or bool(_PROVIDED.search(line.plain))


def _is_dated(line: Line) -> bool:
    text = line.text
    if text[:3].isupper() and _SLUG.match(text):
        return True
    date = _WEEKDAY_DATE.search(text)
    if not date or line.length < SHORTEST_DATED:
        return False
    return shows_scene(line) or text[: date.start()].lower().endswith("this ") or not has_verb(line)


def has_speech(line: Line) -> bool:
    """Whether somebody speaks in a line, or a quotation begins or ends in it; captions seldom quote."""
    return line.text.count("“") != line.text.count("”") or bool(_SPOKEN.search(line.text))


def signs(line: Line) -> tuple[tuple[int, str], ...]:
    """Points for and against a caption that lie in the line itself, each with its sign; set by hand, the sum decides."""
    found = []
    speaks = has_speech(line)
    scene = not speaks and shows_scene(line)
    if any(place in line.plain for place in _PLACES):
        found.append((3, "says where in the picture someone stands"))
    if speaks_of_picture(line):
        found.append((3, "speaks of the picture"))
    if not speaks and _FULL_DATE.search(line.text):
        found.append((2, "carries a full date"))
        if _DATED_PLACE.search(line.text):
            found.append((1, "carries a place and a full date"))
    if scene:
        found.append((2, "says what a picture shows"))
    if not line.is_stopped:
        found.append((2, "no full stop"))
    if _NAMED_AT_END.search(line.text):
        found.append((3, "a name in brackets at the end"))
    if line.length >= 4 and not line.words[0].endswith("ing") and not scene and not has_verb(line):
        found.append((2, "no verb"))
    if (
        not speaks
        and _OPENS_A_SCENE.match(line.text)
        and has_participle(line)
        and not has_verb(line)
        and not _PAST.search(line.plain)
    ):
        found.append((4, "no verb but a participle"))
    return (*found, *_against(line, speaks))


def _against(line: Line, speaks: bool) -> tuple[tuple[int, str], ...]:
    found = []
    if line.text[-1] in ":?;," or not (line.text[0].isalpha() or line.text[0] in "‘'“\""):
        found.append((-3, "an open end or a list's mark"))
    if speaks:
        found.append((-3, "speech"))
    if line.text.isupper():
        found.append((-5, "all in capitals, as subheads are"))
    if _ASKS.match(line.text):
        found.append((-3, "a heading's question word"))
    if line.length < TITLE_WORDS and ": " in line.text and not speaks_of_picture(line):
        found.append((-2, "a short heading in two parts"))
    if line.length > LONG_FOR_A_CAPTION:
        found.append((-2, "a long sentence"))
    return tuple(found)


_PLACES = tuple(place.replace("’", "'") for place in PLACES_IN_PICTURE)


def speaks_of_picture(line: Line) -> bool:
    """Whether a line says that something is seen in a picture."""
    return any(words in line.plain for words in IN_THE_PICTURE)


def has_participle(line: Line) -> bool:
    """Whether a participle of what pictures show stands after the subject."""
    return not SCENE_PARTICIPLES.isdisjoint(word.strip(",.") for word in line.words[1:])


def shows_scene(line: Line) -> bool:
    """Whether a verb of what pictures show stands early in the line, after its subject."""
    words = line.words[1:-1][:EARLY]
    early = {word.strip(",.") for before, word in zip(line.words, words, strict=False) if before != "to"}
    return not early.isdisjoint(SCENE_VERBS) or not early.isdisjoint(SCENE_PARTICIPLES)


def has_verb(line: Line) -> bool:
    """Whether a line has a finite verb, as far as a list of the commonest and the ending -ed can tell."""
    return not FINITE.isdisjoint(line.plain.replace(",", " ").split()) or bool(_PARTICIPLE.search(line.plain))
