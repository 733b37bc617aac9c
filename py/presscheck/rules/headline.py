"""The tricks that a heading plays, one rule each."""

from collections.abc import Callable, Iterator

from presscheck.article import Article
from presscheck.document import HEADINGS, Block
from presscheck.headlines import THRESHOLD, WEIGHED, Judgement, Trick, judge
from presscheck.rules.rule import Hit, Rule, Severity
from presscheck.span import Span

_TITLES = "W3C Credibility group and research, kinds of clickbait title"
_FIT = "Editors’ Code of Practice (IPSO), clause 1: the text must support the headline"


SURE = 0.6
"""From this score on an article's headline shows its shy tricks: there the raters are expected to split evenly or worse, while the
verdict's own 0.5 is set for the best balance over headings that stand alone."""

VERY_SURE = 0.66
"""From this score on it is marked for its words alone, or for shy tricks of one kind. Of 326 invented honest headlines one is marked
at that ("Three things we learned from the debate", a list), of 183 of bait 169; from .6 on four and 170."""

LONGEST_HEADING = 200
"""Code points; a longer block was taken for a heading by mistake."""


def _check(rule: str) -> Callable[[Article], Iterator[Hit]]:
    """Find this rule's trick in every heading of an article."""

    def check(article: Article) -> Iterator[Hit]:
        for block in article.document.blocks:
            if block.kind in HEADINGS and block.span.end - block.span.start <= LONGEST_HEADING:
                yield from (hit for name, hit in _hits(block, article.document.text) if name == rule)

    return check


def _hits(block: Block, text: str) -> Iterator[tuple[str, Hit]]:
    """A heading's tricks in the article; a subhead stands in a story that explains it, so only the bold ones count there."""
    judgement = judge(block.span.of(text))
    for trick in judgement.tricks:
        if trick.is_bold or (block.kind == "headline" and judgement.score >= _enough(trick, judgement)):
            start = block.span.start
            yield trick.rule, Hit(Span(start + trick.span.start, start + trick.span.end), trick.because)


def _enough(trick: Trick, judgement: Judgement) -> float:
    """The score from which an article's headline shows a shy trick: a feeling, or a pronoun for nobody that opens it, needs no other."""
    if trick.is_owned:
        return THRESHOLD
    alone = trick.rule == "headline.emotion" or (trick.rule == "headline.forward" and trick.span.start == 0)
    return SURE if alone or len({other.rule for other in judgement.tricks}) > 1 else VERY_SURE


def _trick(
    rule: str, severity: Severity, label: str, message: str, why: str, cites: str, remedy: str,
    flags: tuple[str, ...], passes: tuple[str, ...],
) -> Rule:  # fmt: skip
    return Rule(rule, severity, label, message, why, cites, remedy, flags, passes, _check(rule))


CURIOSITY = _trick(
    "headline.curiosity", "warning", "Curiosity gap",
    "What is being kept back?",
    "These words promise an answer and hold it back, so that only a click can fill the gap. A reader who sees just the heading "
    "learns nothing.",
    f"{_TITLES}: the cliffhanger or curiosity gap",
    "Say in the heading what was found, or what happened.",
    (
        "You Won’t Believe What Marlow Penhallow Kept in His Barn",
        "Here’s Why the Ferry to Oldwick Really Stopped",
        "A Farmer Opened the Old Gate. What Happened Next Stunned the Village",
    ),
    (
        "Council explains why it closed the Oldwick ferry",
        "Police describe what happened at the mill fire",
        "Farmer finds Roman coins under barn in Oldwick",
    ),
)  # fmt: skip

FORWARD = _trick(
    "headline.forward", "warning", "Points ahead",
    "This what?",
    "“This”, “these” or a bare “she” points at something that only the story names. Linguists call it forward reference: it makes "
    "the reader open the page to learn what the heading is about.",
    f"{_TITLES}; Blom and Hansen 2015, on forward reference",
    "Name the person, place or thing.",
    ("This Village Baker Has a Recipe You Should Try", "These Twins From Oldwick Married on the Same Day"),
    ("Oldwick bakery to close this week", "Sales at village shops fell this year", "After this vote, the council must find a new chair"),
)  # fmt: skip

LIST = _trick(
    "headline.list", "suggestion", "List",
    "A list of what, and chosen by whom?",
    "A number and a promise of “things”, “ways” or “reasons” is the commonest bait: the count says how long the page is, not what "
    "is on it.",
    f"{_TITLES}: the list; Chakraborty and others 2016",
    "Say what the list shows, or lead with its strongest item.",
    ("23 Clever Ways To Use A Teapot", "The 9 photos that every gardener will recognise"),
    ("5 killed in bus crash near Oldwick", "12 photos stolen from Oldwick museum", "3 in 4 villages have no bus, survey finds"),
)  # fmt: skip

SUPERLATIVE = _trick(
    "headline.superlative", "warning", "Superlative",
    "By whose measure?",
    "“The best ever” and “the ultimate” rank a thing above everything else without saying who compared it with what.",
    f"{_TITLES}: exaggeration; Chakraborty and others 2016, on superlatives",
    "Give the figure or the ranking, and who made it.",
    ("The Best Apple Pie Ever Made In A Village Kitchen", "The Ultimate Guide To Oldwick’s Cellars"),
    ("Oldwick has the county’s oldest bakery", "Highest rainfall since 1954 closes Oldwick bridge"),
)  # fmt: skip

SECRET = _trick(
    "headline.secret", "warning", "Secret revealed",
    "Who kept it secret, and who says so?",
    "A “dark secret” or an “untold truth” promises that something hidden comes out. Often it was known, or nobody says who hid it.",
    f"{_TITLES}: the hidden secret; {_FIT}",
    "Say what became known, and where it was found.",
    (
        "The Dark Secret Behind Marlow Penhallow’s Fortune",
        "Her Final Confession: A Baker’s Widow Speaks",
        "What Your Dentist Doesn’t Want You To Know",
    ),
    ("Secret ballot ends at Oldwick town hall", "Report reveals rise in rents", "Court hears trade secrets case against brewery"),
)  # fmt: skip

SILENCE = _trick(
    "headline.silence", "warning", "Silence broken",
    "Silence about what?",
    "“Breaks her silence” and “opens up” turn an interview into a revelation. The words say that somebody spoke, not what was said.",
    f"{_TITLES}: the curiosity gap; {_FIT}",
    "Put what the person said into the heading.",
    ("Odalys Penhallow Breaks Her Silence", "Baker opens up about life after the show"),
    ("Odalys Penhallow says she will not return to the show", "Crowd stands in silence for mill fire’s dead"),
)  # fmt: skip

EMOTION = _trick(
    "headline.emotion", "warning", "Feeling told in advance",
    "Would you feel it without being told?",
    "“Heartbreaking” or “hilarious” says how to feel before a fact is given. The judgement is the writer’s; the facts should be "
    "the reader’s.",
    f"{_TITLES}: emotional charge",
    "Describe what happened and let the reader feel.",
    ("The Heartbreaking Letter a Baker Left Behind", "Village dog show is hilarious", "Jaw-dropping photos of the Oldwick flood"),
    ("Baker leaves letter to her children", "Two seriously injured in mill fire", "Heart clinic opens in Oldwick"),
)  # fmt: skip

EXAGGERATION = _trick(
    "headline.exaggeration", "warning", "Exaggeration",
    "Which thing changes, and for whom?",
    "“Changes everything”, “blow your mind”, “the internet is going wild”: claims so wide that no story could bear them out.",
    f"{_TITLES}: exaggeration; {_FIT}",
    "Say what changed, for whom, and by how much.",
    ("One Letter Changes Everything for the Penhallows", "This Kettle Will Blow Your Mind"),
    ("New timetable changes every bus route in Oldwick", "Council changes its mind on library"),
)  # fmt: skip

QUESTION = _trick(
    "headline.question", "suggestion", "Question",
    "Does the story answer it?",
    "A question in a heading can suggest what the story cannot show, or hold back an answer that it has.",
    f"{_TITLES}: the question",
    "Give the answer in the heading, or say who asks.",
    ("Could your kettle be the most amazing thing in your kitchen?",),
    ("Who is Marlow Penhallow, the new mayor of Oldwick", "Council to ask whether ferry should close"),
)  # fmt: skip

CHALLENGE = _trick(
    "headline.challenge", "suggestion", "Challenge to the reader",
    "What do you learn by taking part?",
    "Quizzes and dares (“Which loaf are you?”, “Bet you can’t”) aim at the reader’s pride, not at anything that happened.",
    f"{_TITLES}: the challenge to the reader",
    "Say what the page tells, without the dare.",
    ("Which Village Loaf Are You?", "How Well Do You Know Your Teapots?", "Try Not To Laugh At This Goat"),
    ("Village bakers challenge tax ruling", "Which loaf won at the Oldwick fair"),
)  # fmt: skip

READER = _trick(
    "headline.reader", "suggestion", "Speaks to you",
    "What has it to do with you?",
    "“You” and “your” make a distant matter feel personal. In advice that is natural; in news, ask what ties the story to you.",
    f"{_TITLES}: direct address",
    "Say whom it concerns.",
    ("21 Things You Will Only Understand If You Grew Up In Oldwick",),
    ("Tenants in Oldwick to get rent refunds",),
)  # fmt: skip

FEAR = _trick(
    "headline.fear", "warning", "Fear",
    "How likely is it, and who says so?",
    "“Could kill you” and “before it’s too late” frighten first. How great the danger is, and for whom, is left to the story.",
    f"{_TITLES}: fear",
    "Give the risk as a number, and its source.",
    ("The Kitchen Habit That Could Kill You", "Check Your Kettle Before It’s Too Late"),
    ("Kettle maker warns of faulty plugs", "Smoke killed two at Oldwick mill, inquest told"),
)  # fmt: skip

CONVENTION = _trick(
    "headline.convention", "warning", "Against all expectation",
    "Who expected otherwise?",
    "“Doctors hate it”, “you’ve been doing it wrong”, “not what you think”: a surprise is claimed, and nobody is named who was "
    "surprised.",
    f"{_TITLES}: the broken convention",
    "Say what was believed, by whom, and what was found.",
    ("You’ve Been Boiling Eggs Wrong", "One Weird Trick Keeps Bread Fresh", "The Goat’s Diet Baffled Scientists"),
    ("Scientists find goats prefer oats", "Doctors call for ban on kettle adverts"),
)  # fmt: skip

CAPITALS = _trick(
    "headline.capitals", "warning", "Capitals",
    "Why the capitals?",
    "Capitals on an ordinary word are a raised voice. They add force and no information.",
    f"{_TITLES}: shouting",
    "Set the word as the others are.",
    ("Baker FINALLY answers her critics", "The mayor did NOT pay"),
    ("NATO and WHO send aid to Oldwick", "MAYOR DID NOT PAY, COURT TOLD", "LIVE: Oldwick votes on library"),
)  # fmt: skip

EXCLAMATION = _trick(
    "headline.exclamation", "suggestion", "Exclamation",
    "Why the exclamation mark?",
    "An exclamation mark is the writer’s excitement. Newsrooms leave it to the people they quote.",
    f"{_TITLES}: shouting",
    "End with a full stop, or with nothing.",
    ("The Oldwick ferry is back!",),
    ("“The ferry is back!” says mayor of Oldwick", "Yahoo! names new head"),
)  # fmt: skip

EMOJI = _trick(
    "headline.emoji", "suggestion", "Emoji",
    "What does the picture add?",
    "A small picture draws the eye and sets a mood. It reports nothing.",
    f"{_TITLES}: emotional charge",
    "Leave it out.",
    ("Village baker wins prize 🔥", "Storm over Oldwick ⚡"),
    ("Review: ★★★★ for The Miller’s Daughter", "Acme™ bakery to close"),
)  # fmt: skip

BY_WEIGHT = _trick(
    WEIGHED, "suggestion", "Bait by its words",
    "Does it tell you what happened?",
    "No trick with a name was found. The heading as a whole resembles those that people call clickbait, and these words weighed "
    "most in that score. People agree only moderately about such headings, so judge for yourself.",
    "Webis-Clickbait-17: five raters for each heading",
    "Say who did what, where and when.",
    ("Same, goat. Same.", "Hello, teapot."),
    ("Council votes to close Oldwick library", "Mill fire kills two"),
)  # fmt: skip

RULES: tuple[Rule, ...] = (
    CURIOSITY, FORWARD, LIST, SUPERLATIVE, SECRET, SILENCE, EMOTION, EXAGGERATION, QUESTION, CHALLENGE, READER, FEAR, CONVENTION,
    CAPITALS, EXCLAMATION, EMOJI, BY_WEIGHT,
)  # fmt: skip
