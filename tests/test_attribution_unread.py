"""Rules learned from passages that were labelled before the engine saw them; the words here are new again."""

import pytest

from presscheck import review_text
from presscheck.quote import Quote

LEDE = "The cable car to Pell Ridge stood still on Friday, for the second time this month."


def _last(article: str) -> tuple[Quote, str]:
    """The last quotation of an article, and the words of its source."""
    review = review_text(f"{LEDE}\n\n{article}")
    quote = review.quotes[-1]
    return quote, quote.source.of(review.document.text) if quote.source else ""


SOURCES = [
    # nouns that only end like people, bodies that do something
    ("The count is in a list compiled by the Rowan Trust, which says on its site that it is “scrupulously fair”.", "named", "a list"),
    ("The association representing lift engineers replied that this was “a fairy tale with a price tag”.", "named", "The association"),
    # verbs that speak only with their own word behind them
    ("The Court of Appeal held that the fine had been “neither lawful nor useful”.", "named", "The Court of Appeal"),
    ("Her diary, now in the Pell Museum, spoke of “a cold that had opinions”.", "named", "Her diary"),
    # somebody behind a place, in a chain of clauses, or who remembers another
    ("By the turnstile a boy in a red cap waited with a sledge. “It’s shut,” he said.", "anonymous", "he"),
    ("In a note read aloud, a man who drove the car and may not be named said: “I still hear the cable.”", "anonymous", "a man"),
    ("An old climbing friend remembered him on the wire with a lantern. “We thought he was a ghost,” he wrote.", "anonymous", "he"),
    ("His sister would not give her name. “What for?” she said.", "anonymous", "she"),
    # one of those who were placed; both of two
    ("Transport officials see it another way. “We warned them twice,” said one.", "described", "one"),
    ("Cousins Dana and Pru Hollis had slept in the hut. “We took turns with the blanket,” they said.", "named", "they"),
    # a clause of its own, whose subject has an age; a name between commas; several who open the sentence
    ("Jurors heard a call in which the defendant, 54, told the operator: “It’s going down.”", "unresolved", "the defendant"),
    ("“Is it moving?” asked our guide, Bea, in the tone of somebody who knew.", "named", "our guide"),
    ("Sources close to the official say the plan was “shorter than that”.", "anonymous", "Sources"),
    ("A fitter who mended it in May and who now lives abroad remembered “a bolt you could turn with a coin”.", "anonymous", "A fitter"),
    ("Regulars at the bar were scathing. “What’s next, a ladder?” one wanted to know.", "anonymous", "one"),
    ("“Mind the gap,” calls Agnes Tull from somewhere in the dark.", "named", "Agnes Tull"),
    # they, of whom the sentence before speaks; what only tells how words were taken
    ("Mayor Lynn Dorrit is proud. That is not how many of the engineers see it. They speak of “a bucket on a string”.", "anonymous", "They"),
    ("Fans of the ridge sang “can we walk instead”, the guards laughed and the queue moved on.", "anonymous", "Fans"),
    # a name at war
    ("“I dug a hole,” said Heron. He asked to be known by his call sign, Heron.", "anonymous", "Heron"),
    # a spokesman goes on; a stranger beside the writer; a voice without a body
    ("A spokesman for the climbers, who camp by the pylon, denied it. “We only sing,” he said by phone.", "named", "he"),
    ("Ruth Achebe’s lift is handsome. The eight-year-old next to me was enthralled. “Is it real?” she asked.", "anonymous", "she"),
    ("The voice on the line was sorry. “There’s been a mix-up,” it said.", "anonymous", "it"),
    ("Hale turned to go. “Mine hasn’t moved since Lent!” came a voice from the back.", "anonymous", "a voice"),
    # who briefs; who wrote it down
    ("A Downing Street source was briefing that the mayor had “run out of cable”.", "described", "A Downing Street source"),
    ("A third took notes. “I’d sooner hire a raccoon,” is what he wrote down.", "anonymous", "he"),
    ("Some were moved twice. One told researchers they had “stopped unpacking”.", "anonymous", "One"),
    # a name that dashes say is none; what somebody is accused of nobody says
    ("Maya — not her real name — was 19 then. “I thought it was the bank,” she says.", "anonymous", "she"),
    ("A student accused of hacking the lift “for a laugh” has denied it.", "unresolved", ""),
    # somebody who calls out; a surname that is a small word
    ("“Define soon,” a reporter called out.", "anonymous", "a reporter"),
    ("Al From ran the hut. Many guests saw it as “the house of overwhelming soup,” From says.", "named", "From"),
    # he, who opened the sentence before; whom a sentence is for
    ("Don Pell spoke. He noted that it was advice, before another safety committee gathers. “It is up to them,” he said.", "named", "he"),
    ("For Marlow, a retiree and one of the helpers, calling is a chance to help. “I like it a lot,” she said.", "named", "she"),
    # a question whose asker stands below
    ("“Is it ours to mend?”\n\nAnn Pell, an adviser on cables and other old things, asked reporters at a meeting in May.", "named", "Ann Pell"),
    # several are no she; what only tells how long, or where somebody sits; several who tell it last
    ("Baroness Prowse asked them to imagine a lift without bolts. Several appeared to. “I merely ask,” she added.", "named", "she"),
    ("A fitter who worked for the firm until 2021 told us that the wheel was “held together with hope”.", "described", "A fitter"),
    ("Ann Pell has found her audience. “Is it meant to creak?” whispered the woman in front, to nobody.", "anonymous", "the woman in front"),
    ("Mal Perkins is “set to leave” the ridge, sources say.", "anonymous", "sources"),
    ("The trust accepted his findings “in full and with shame”.", "named", "The trust"),
    # who was asked replies
    ("Marco Leto was asked by radio how the wheel felt. “Like my uncle’s wardrobe,” came the reply.", "named", "Marco Leto"),
    ("The wheel turned on its own. “Like my uncle’s wardrobe,” came the reply.", "unattributed", ""),
    # an office of the body before; whom a sentence is about behind "not"; a name with a time behind it
    ("What did the Rowan Trust find? “Nothing that would hold,” its director wrote in a letter.", "named", "its director"),
    ("Guide Dana Roe was moved. Words did not fail the guide, who called for “a total ban on wind”.", "named", "the guide"),
    ("“Never again,” tweeted singer Bo Karlsson seconds later.", "named", "singer Bo Karlsson"),
    # by whose account; one of two who were brought in together
    ("The ride was short and, by the account of one passenger, “a masterpiece of swinging”.", "anonymous", "one passenger"),
    ("Two of the jurors agreed to speak. “We took one vote,” said the first.", "anonymous", "the first"),
    ("She keeps a list. Her favourite, from an elderly man in Wick: “I came by balloon.”", "anonymous", "an elderly man"),
    ("Vera Malik listened with her head on one side. “They’ve fixed it,” she decided.", "named", "she"),
    # a name before a colon; in somebody's words; the subject of a clause without "that"; he, over a row of sentences
    ("Her roommate, Grace Odell, was blunter: “It creaks like my knee.”", "named", "Her roommate"),
    ("The wheel landed, in the words of a fitter who was there, “like a piano”.", "anonymous", "a fitter"),
    ("It was May, a month the council’s engineer called “the wet one” in his report. A man the bishop described as “a nuisance”.", "unresolved", "the bishop"),
    ("A vendor with a cart came up. He said it was cold. He wore a hat. “I sell to both sides,” he said.", "anonymous", "he"),
    # who had the floor
    ("“We asked for a new motor. We asked again in May.”\n\nMayor Lynn Dorrit was speaking after a meeting at the town hall.", "named", "Mayor Lynn Dorrit"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level", "source"), SOURCES)
def test_a_source_is_weighed_by_its_whole_phrase(article: str, level: str, source: str) -> None:
    quote, words = _last(article)
    assert quote.level == level
    assert words.startswith(source)


def test_reports_by_somebody_are_no_hearsay() -> None:
    assert (
        _last("The ridge was sold “in some haste” on Monday, according to the auditor’s reports.")[0].level == "named"
    )


HEARSAY = [
    ("The countess has “quietly given up” on the palace, it has been claimed.", "The countess"),
    ("The countess is said to be “counting the weeks” until the move.", "The countess"),
    ("The ridge was sold “in some haste” on Monday, according to reports in Italy.", "reports"),
    ("Reports in Italy say the ridge was sold “in some haste and at a loss”.", "Reports in Italy"),
    ("Witnesses told police that before opening the door the guard had yelled “nobody leaves”.", "Witnesses"),
    ("Old friends recall Hale telling them he felt “like luggage in his own life”.", "Old friends"),
    ("The plan was “a dead duck”, said three people at the table. Dorrit, they said, called Hale “a tourist”.", "they"),
]


@pytest.mark.parametrize(("article", "source"), HEARSAY)
def test_hearsay_is_told_wherever_it_stands(article: str, source: str) -> None:
    quote, words = _last(article)
    assert quote.level == "relayed"
    assert words.startswith(source)


OPENINGS = [
    ("A judge told a lift owner that he had shown “a lordly indifference to bolts”.\n\nSentencing him, Judge Ruth Amble fined him £900.", "named"),
    ("A mum has told how she was left “dangling like washing” for an hour.\n\nKezia Marsh, 31, was on her way to work.", "named"),
    # still nobody
    ("A mum has told how she was left “dangling like washing” for an hour.\n\nThe lift belongs to Kezia Marsh.", "anonymous"),
    ("A friend told of being left “dangling like washing” for an hour.\n\nKezia Marsh, 31, was on her way to work.", "anonymous"),
    ("A mum, who did not want to be named, told how she was “dangling like washing”.\n\nKezia Marsh, 31, owns the lift.", "anonymous"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level"), OPENINGS)
def test_an_opening_line_may_keep_a_name_for_the_next(article: str, level: str) -> None:
    assert review_text(article).quotes[0].level == level


ONE_BY_ONE = [
    # his coach goes on under his name; a crowd does nothing but stand there; a shout is answered
    ("“I was aiming at the hut,” said Iain Pell. “He wasn’t,” said his coach. “He does that,” added Gareth Stott.", ["named"] * 3),
    ("“Who’s filming?” asked Lyle Cotter. A dozen arms went down. “Thank you all very much for that.”", ["named"] * 2),
    ("“They know nothing,” said Tyrone Bell. “They talk of pie.” The man in the chair agreed without a nod.", ["named"] * 2),
    ("“I have thought about it,” said Lyle Cotter. Someone asked what the answer was. “Short.”", ["named"] * 2),
    ("“Sit down,” said Lyle Cotter. “Louder!” someone called. “No,” he said.", ["named", "anonymous", "named"]),
    ("“Sit down,” said Lyle Cotter. “It swings,” one fitter said. “It creaks,” he said.", ["named", "anonymous", "anonymous"]),
]  # fmt: skip


@pytest.mark.parametrize(("article", "levels"), ONE_BY_ONE)
def test_one_speaker_after_another(article: str, levels: list[str]) -> None:
    assert [quote.level for quote in review_text(f"{LEDE}\n\n{article}").quotes] == levels


def test_a_feature_opens_with_words_whose_speaker_steps_forward() -> None:
    article = "“There’s me and there’s the dog,” the former governor says over pie.\n\nBill Hark is running again."
    assert review_text(article).quotes[0].speaker == "Bill Hark"


def test_a_word_that_is_spoken_of_is_no_speech() -> None:
    assert _last("A memo urges members to avoid the word “cuts” at all costs.")[0].level == "not_speech"


def test_a_programme_is_a_title() -> None:
    assert _last("Hale said on KVT’s “Ridge Sunday Table” that he would pay.")[0].level == "not_speech"


def test_a_note_has_a_title() -> None:
    assert _last("Lin Roe had written a note with the title “The Emperor’s New Pulleys”.")[0].level == "not_speech"


def test_a_voice_that_the_world_lost_speaks_in_nobody_unnamed() -> None:
    assert (
        _last("Dana Roe said the ridge had lost a voice that said “love is the last bus home”.")[0].level != "anonymous"
    )


STACCATO = "\n\n".join(
    ["Ann Pell has run the hut for years.", "“I know each step of it,” she said.", "It has snowed."] * 4
)


def test_where_each_paragraph_is_a_sentence_words_may_be_of_the_one_above() -> None:
    torn = f"{STACCATO}\n\nAnn Pell drove home with the radio off.\n\n“I remember every light.”"
    whole = torn.replace("It has snowed.", "It has snowed. It has thawed. It snows again.")
    assert review_text(torn).quotes[-1].level == "unresolved"
    assert review_text(whole).quotes[-1].level == "unattributed"


def test_a_text_that_is_announced_is_not_unattributed() -> None:
    article = "The full text of the email to all staff follows.\n\n“You will have seen the news. More tomorrow.”"
    assert _last(article)[0].level == "unresolved"


def test_an_explanation_in_passing_attributes_nothing() -> None:
    review = review_text(
        f"{LEDE}\n\nTwo shops sell “heritage” hats, which is to say hats, and a card in one says “Back soon”."
    )
    assert review.quotes[0].source is None
