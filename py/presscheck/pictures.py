"""What gives a caption away: a credit, a place in the picture, a scene in the present tense, a line without a verb."""

import re

from presscheck.credits import credit, is_all_credit
from presscheck.document import Kind
from presscheck.lexicon.finite_verbs import FINITE, PAST
from presscheck.lexicon.picture_desk import (
    IN_THE_PICTURE,
    LABELS_OF_HEADINGS,
    LEAD_INS,
    PLACES_IN_PICTURE,
    PLAIN_LEAD_INS,
    SCENE_PARTICIPLES,
    SCENE_VERBS,
    STANDS_WHERE,
)
from presscheck.lines import Line, holds_any

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

HEADING_WORDS = 7
"""Words up to which a line that opens or speaks like a caption may be a subhead too: "Above: the law", "Picture of health"."""

WORDS_WITH_CLAUSE = 12
"""Words of the longest line in which a name with a clause is told from a sentence that lost its stop; those who write more say more."""

SHORT_NAMES = 4
"""Words below which what stands before the clause is a name alone, as a chapter on somebody may be headed."""

WORD_OF_SENTENCE = 4
"""Letters of a word in small letters that no name and no credit holds twice."""

SCENE_WORDS = 6
"""Words from which a participle without a verb is a scene; "Two men walking" may be a subhead."""

SPOKEN_OF_WORDS = 5
"""Words from which a line can speak of its picture; "In the background" may be a subhead."""

BEFORE_DATE = 3
"""Words that a caption has before its date; a fact of a life begins "Born" or "Died" and the date."""

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
_FOOTAGE = re.compile(
    r"(?:an? |the |this |still |new )?(?:[a-z-]+ ){0,2}(?:video|footage|cctv) (?:shows?|captures?|captured|taken) "
)
"""How captions begin that speak of film: "Surveillance video shows …"."""
_PRONOUNS = re.compile(
    r"(?:in (?:the|this|one|another) (?:image|photo|photograph|picture),? )?(?:he|i|it|she|they|we|you) "
)
_ASKS = re.compile(r"(?:How|Why|What|When|Where|Who) ")
"""What a subhead or a link may begin with, but no caption: it says what is seen, and asks nothing."""
_LEAD_INS = tuple(opening.replace("’", "'") for opening in LEAD_INS)
_PLAIN_LEAD_INS = tuple(opening.replace("’", "'") for opening in PLAIN_LEAD_INS)
_BEFORE_NOUN = frozenset(
    {
        "a",
        "an",
        "for",
        "her",
        "his",
        "in",
        "its",
        "my",
        "no",
        "of",
        "on",
        "our",
        "the",
        "their",
        "this",
        "to",
        "with",
        "your",
    }
)
"""After these a word is a noun or an infinitive: "the rise of", "his hands"."""
_SPOKEN = re.compile(
    r"[“\"][^”\"]{12}|(?<!\w)[‘'][^’']{12,300}[,.!?][’']|\b(?:said|says|told|added|asked|claimed|insisted)\b"
)
_QUOTED_TITLE = re.compile(
    r"(?<![:,] )[“\"](?:(?:[A-Z\d&][\w.:’'-]*|(?:a|an|and|at|for|from|in|of|on|or|the|to|with)\b)[ ,:]*){1,8}+[.,]?[”\"]"
)
"""The title of a film or book in quotation marks, which nobody speaks."""
_MONTH = (
    r"(?:Jan(?:\.|uary)?|Feb(?:\.|ruary)?|Mar(?:\.|ch)?|Apr(?:\.|il)?|May|June?|July?|Aug(?:\.|ust)?|Sept?(?:\.|ember)?"
    r"|Oct(?:\.|ober)?|Nov(?:\.|ember)?|Dec(?:\.|ember)?)"
)
_WEEKDAY_DATE = re.compile(rf"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, {_MONTH} \d{{1,2}}, \d{{4}}\b")
_FULL_DATE = re.compile(rf"\b(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})\b")
_DATED_PLACE = re.compile(
    rf"\b(?:in|at|near) [A-Z][^.]{{2,60}},? (?:on )?{_MONTH} \d{{1,2}},? \d{{4}}|\d{{4}},? (?:in|at|near) [A-Z]"
)
_PAST_DAY = re.compile(
    r" (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\.?$"
)
"""Prose in the present tense names a day to come, and seldom at its end."""
_SLUG = re.compile(rf"^[A-Z][A-Z ,.’'-]{{3,60}} ?[-–—] {_MONTH} \d{{1,2}}: ", re.IGNORECASE)
_GALLERY = re.compile(r"^\[\d+/\d+\]|\b(?:REUTERS|AFP|AP|EPA)/[A-Z]")
_PROVIDED = re.compile(
    r"\b(?:provided|released|obtained|(?<!was )taken|shot|made available|supplied)\b|\bfile photo\b|\d{4}"
)
_NAMED_AT_END = re.compile(r"\w \([A-Z][\w.’'-]++(?: [A-Z][\w.’'-]++){0,3} ?\)$")
_THIS_PHOTO = re.compile(
    r"(?:in )?this [^.:;]{0,12}[^:;]{0,30}\b(?:file |handout )?(?:photo|photograph|image|picture|frame|still|screengrab)\b"
)
"""How an agency begins: "In this Sunday, Nov. 10, 2019, photo"."""
_OF_SOMEBODY = re.compile(r"[A-Z][a-z]+ of [A-Z][a-z]+ [A-Z][a-z]+$")
_LABELLED = re.compile(
    r"(?:image|media|video|photo|picture|figure) caption\b"
    r"|(?:contributed|submitted|courtesy|supplied|handout|file|illustration|illustrative|representative) (?:photo|image|picture) ?[:/–—-]"
    r"|(?:fig(?:ure)?\.? ?\d+|chart|map|graphic|infographic|graph|diagram)(?:[.:]| [–—-]) "
)
"""What a page's editor sets before a caption: the BBC's "Image caption", a local paper's "Contributed Photo /", a figure's number."""
_LABEL = re.compile(r"(?:PHOTO|Photo|IMAGE|Image|PICTURE|Picture): [A-Z]")
_KEYWORD = re.compile(r"([A-Z]{4,}): [A-Z][a-z]+(?: [A-Z][a-z]+)?[^:;]*$")
_NAMED_PICTURE = re.compile(
    r"(?!The |A |An |New |Our )[A-Z][\w.’'-]*(?: [A-Z\d][\w.’'-]*)+ (?i:screenshot|mugshot|headshot|logo|thumbnail|banner|screengrab)$"
)
"""Alternative texts that are a name and what kind of picture it is: "Ines Corrigan headshot"."""
_PARTICIPLE = re.compile(r"\b[a-z]{2,}ed\b(?! by| in\b| with| from| on\b| at\b| for| as\b| to\b| up\b)")
_PAST = re.compile(r"\b[a-z]{2,}ed\b(?! by| with| on the)")
_NAMED_AT = re.compile(
    r"[A-Z][\w’'-]+ [A-Z][\w’'-]+(?:,? (?:and|with) (?:[a-z]+ )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?,? "
    r"(?:at|on|outside|inside|beside|during|before|after|near|alongside|backstage|with)\b"
    rf".*(?:\d{{4}}|{_MONTH} \d{{1,2}}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.?$"
)
"""Somebody at a place and on a day, and no verb: what a sentence of the news would go on to tell."""
_CLAUSE = re.compile(r", (?:who|whom|whose|which|where|when|before|after)\b[^,]*(?:,|$)| (?:where|when|whom) .*$")
_BEGINS_WITH_NAME = re.compile(r"(?:(?:The|One of|Some of the|Members of the) )?(?:[A-Z][\w’'-]+[ ,]+){2}")
_TAGGED = re.compile(r"([A-Z][a-z’'-]+(?: [a-z’'-]+){0,2}): (?:The|She|He|They|It|Her|His|Their|Pictured) ")
_DATED_TAG = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:day|part|step|week|year|round|chapter|act) ", re.IGNORECASE
)
_IN_A_PHOTO = re.compile(
    r"[, ]in (?:a|an|this|his|her|one) (?:[a-z-]+ ){0,3}(?:photo|photograph|picture|image|portrait|selfie)\b"
)
_IN_COLOUR = re.compile(
    r" \((?:in|wearing) (?:a |the )?(?:black|white|grey|gray|red|orange|yellow|green|blue|purple|pink|brown)\b[^()]{0,25}\)"
)
_DRESSED = re.compile(
    r"\b(?:wearing|in) (?:a |an |his |her |their |matching )?(?:[a-z-]+ )?"
    r"(?:black|white|grey|gray|red|orange|yellow|green|blue|purple|pink|brown|dark|striped|checked|hi-vis|silver|gold) [a-z]"
)
"""How alternative texts, and few sentences of the news in the present tense, say what somebody wears."""
_PERSON = r"(?:Man|Woman|Boy|Girl|Person|Hands?|Crowd|Couple|Child|Baby|Dog|Cat|Group) "
_SEEN = r"wearing|holding|standing|sitting|walking|looking|smiling|speaking"
_BARE_PERSON = re.compile(rf"{_PERSON}(?:in|with|at|on|of|near|outside|inside|beside|{_SEEN}) ")
_BARE_PERSON_SEEN = re.compile(rf"{_PERSON}(?:in [\w -]{{3,30}})?(?:{_SEEN}) ")
"""How alternative texts name people whom nobody knows; a sentence would say "a man", and a heading what they did."""
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
    if line.text[:1] in "IP" and _LABEL.match(line.text) and _tells_more_than_names(line):
        return "caption", "labelled as a caption"
    if is_all_credit(line.text) and not (line.is_stopped and line.length > LONGEST_STOPPED_CREDIT):
        return "credit", "a credit line"
    found = credit(line.text)
    if found and line.length > LONG_NAMED and found[1].startswith("a name"):
        found = None
    if found and (line.length <= SPOKEN_CREDIT_WORDS or not has_speech(line) or found[1] == "a credit in brackets"):
        return "caption", found[1]
    if line.plain.endswith(_VIDEO_ENDS):
        return "caption", VIDEO_TITLE
    if line.length > 2 and _LABELLED.match(line.plain):
        return "caption", "labelled as a caption"
    if line.length <= HEADING_WORDS and _NAMED_PICTURE.match(line.text):
        return "caption", "named as a picture"
    if (line.plain.startswith(_LEAD_INS) or _THIS_PHOTO.match(line.plain)) and not has_speech(line) and _points(line):
        return "caption", "points at its picture"
    if "/" in line.text and _GALLERY.search(line.text):
        return "caption", "a gallery's number or credit"
    if _is_dated(line) and not has_speech(line):
        return "caption", "a picture's place and date"
    return None


def is_described(line: Line) -> bool:
    """Whether a line describes a picture to those who can't see it: somebody or something unknown, seen now, and in what colours or where.

    >>> from presscheck.lines import line
    >>> is_described(line("A man in a red coat stands on a quay. He is smiling."))
    True
    """
    if not _OPENS_A_SCENE.match(line.text) or has_speech(line) or not PAST.isdisjoint(line.plain.split()):
        return False
    return shows_scene(line) and bool(_DRESSED.search(line.plain) or holds_any(line.plain, STANDS_WHERE))


def tag(line: Line) -> str:
    """The word or two before the colon of a caption as tabloids set them in a row of pictures; "" where a line is none.

    >>> from presscheck.lines import line
    >>> tag(line("Soaked: The mayor lost his hat and his patience on the quay"))
    'Soaked'
    """
    found = (
        None if line.is_stopped or line.length <= TITLE_WORDS or line.text[-1] in ":;," else _TAGGED.match(line.text)
    )
    return found[1] if found and not _DATED_TAG.match(line.text) and tells(line) else ""


def _tells_more_than_names(line: Line) -> bool:
    """Whether a label stands before a sentence, as American networks repeat a caption in the alternative text."""
    return sum(len(word) >= WORD_OF_SENTENCE and word.isalpha() and word.islower() for word in line.words) >= 2


def ends_in_site(line: Line) -> bool:
    """Whether a line ends as titles of embedded videos and pages do, in a dash and a name.

    >>> from presscheck.lines import line
    >>> ends_in_site(line("The Cellar Nobody Was Meant To See - Clipwell"))
    True
    """
    return bool(_SITE_AT_END.search(line.text[-50:]))


def _points(line: Line) -> bool:
    """A story about a picture may say "this picture" too; a caption goes on to say what the picture shows.

    >>> from presscheck.lines import line
    >>> _points(line("Above: the law")), _points(line("Above: the ferry Marigold at her berth in Oldwick"))
    (False, True)
    """
    if line.plain.startswith(_PLAIN_LEAD_INS) and not line.is_stopped and line.length <= HEADING_WORDS:
        return shows_scene(line) or bool(_OF_SOMEBODY.match(line.text))
    return not line.plain.startswith(("this ", "in this ")) or shows_scene(line) or bool(_PROVIDED.search(line.plain))


def _is_dated(line: Line) -> bool:
    text = line.text
    if text[:3].isupper() and _SLUG.match(text):
        return True
    date = _WEEKDAY_DATE.search(text) if "day, " in text else None
    if not date or line.length < SHORTEST_DATED:
        return False
    before = text[: date.start()]
    if before.lower().endswith("this "):
        return True
    return len(before.split()) >= BEFORE_DATE and (shows_scene(line) or not has_verb(line))


def has_speech(line: Line) -> bool:
    """Whether somebody speaks in a line, or a quotation begins or ends in it; captions seldom quote."""
    if line.text.count("“") != line.text.count("”"):
        return True
    return bool(_SPOKEN.search(_QUOTED_TITLE.sub("", line.text)))


def signs(line: Line) -> tuple[tuple[int, str], ...]:
    """Points for and against a caption that lie in the line itself, each with its sign; set by hand, the sum decides."""
    found = []
    speaks = has_speech(line)
    scene = not speaks and shows_scene(line)
    if holds_any(line.plain, _PLACES) or _IN_COLOUR.search(line.plain):
        found.append((3, "says where in the picture someone stands"))
    if speaks_of_picture(line):
        found.append((3, "speaks of the picture"))
    if not speaks and _is_late(line, _FULL_DATE.search(line.text)):
        found.append((2, "carries a full date"))
        if _DATED_PLACE.search(line.text):
            found.append((1, "carries a place and a full date"))
    if (
        (_BARE_PERSON if line.is_stopped else _BARE_PERSON_SEEN).match(line.text)
        and not has_verb(line)
        and not _PAST.search(line.plain)
    ):
        found.append((3, "someone without a name or an article"))
    if scene:
        found.append((2, "says what a picture shows"))
        if _PAST_DAY.search(line.text):
            found.append((2, "says what a picture showed on a day"))
    if not line.is_stopped:
        found.append((2, "no full stop"))
    if not line.is_stopped and _FOOTAGE.match(line.plain):
        found.append((3, "says what footage shows"))
    if not scene and not speaks and not has_verb(line) and _NAMED_AT.match(line.text):
        found.append((3, "somebody at a place on a day"))
    if (
        not line.is_stopped
        and line.length >= SCENE_WORDS
        and line.length <= WORDS_WITH_CLAUSE
        and _is_named_with_clause(line)
    ):
        is_alone = len(without_clause(line).split()) < SHORT_NAMES
        found.append((2 if is_alone else 4, "names somebody and says in a clause who that is"))
    if _has_keyword(line):
        found.append((3, "a keyword in capitals before a name"))
    if _names_photographer(line):
        found.append((3, "a name in brackets at the end"))
    if line.length >= 4 and not line.words[0].endswith("ing") and not scene and not has_verb(line):
        found.append((2, "no verb"))
    if (
        not speaks
        and line.length >= SCENE_WORDS
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
    if _PRONOUNS.match(line.plain):
        found.append((-3, "begins with a pronoun, as a story going on does"))
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
    if line.length < SPOKEN_OF_WORDS:
        return False
    return holds_any(line.plain, IN_THE_PICTURE) or (not has_verb(line) and _is_in_a_photo(line))


def _is_in_a_photo(line: Line) -> bool:
    found = _IN_A_PHOTO.search(line.plain)
    return found is not None and (found.group()[0] == "," or bool(_BEGINS_WITH_NAME.match(line.text)))


def _is_named_with_clause(line: Line) -> bool:
    """Whether a name or two stand with a clause and no other verb."""
    rest = without_clause(line)
    if len(rest) + 2 >= len(line.plain) or not _BEGINS_WITH_NAME.match(line.text):
        return False
    return FINITE.isdisjoint(rest.replace(",", " ").split()) and not _PARTICIPLE.search(rest)


def _has_keyword(line: Line) -> bool:
    """Whether a keyword in capitals stands before a name, as local papers set it: "HAPPY: Ines Corrigan with the cup"."""
    found = _KEYWORD.match(line.text)
    if not found or found[1] in LABELS_OF_HEADINGS:
        return False
    return line.length >= TITLE_WORDS and not line.is_stopped


def _names_photographer(line: Line) -> bool:
    """Whether a name of two words stands in brackets behind more than a name: not a candidate's party, nor an actor's film."""
    before, _, name = line.text.rpartition(" (")
    return (
        " " in name
        and ": " not in before
        and bool(_NAMED_AT_END.search(line.text))
        and any(len(word) > 3 and word.isalpha() and word.islower() for word in before.split())
    )


def _is_late(line: Line, date: re.Match[str] | None) -> bool:
    """Whether a date stands after words enough to say what was seen on it."""
    if not date or line.length < SHORTEST_DATED:
        return False
    return len(line.text[: date.start()].split()) >= BEFORE_DATE


def without_clause(line: Line) -> str:
    """The line, in lower case, without the clause that a relative pronoun opens behind a comma, and what follows a "where" or "when".

    >>> from presscheck.lines import line
    >>> without_clause(line("Tom Arden, who lost his boat, with his dog"))
    'tom arden with his dog'
    """
    return _CLAUSE.sub("", line.plain).strip()


def has_participle(line: Line) -> bool:
    """Whether a participle of what pictures show stands after the subject."""
    return not SCENE_PARTICIPLES.isdisjoint(word.strip(",.") for word in line.words[1:])


def shows_scene(line: Line) -> bool:
    """Whether a verb of what pictures show stands early in the line, after its subject."""
    words = line.words[1:-1][:EARLY]
    early = {
        word.strip(",.") for before, word in zip(line.words, words, strict=False) if before.lower() not in _BEFORE_NOUN
    }
    return not early.isdisjoint(SCENE_VERBS) or not early.isdisjoint(SCENE_PARTICIPLES)


def has_verb(line: Line) -> bool:
    """Whether a line has a finite verb, as far as a list of the commonest and the ending -ed can tell."""
    return not FINITE.isdisjoint(line.plain.replace(",", " ").split()) or bool(_PARTICIPLE.search(line.plain))


def tells(line: Line) -> bool:
    """Whether a line may tell what happened, as prose does, rather than show what is seen.

    >>> from presscheck.lines import line
    >>> tells(line("Soldiers laid steel plates over the crack.")), tells(line("Soldiers lay steel plates over the crack."))
    (True, True)
    """
    if not PAST.isdisjoint(line.plain.split()) or _PAST.search(line.plain):
        return True
    return has_verb(line) and not shows_scene(line)
