"""Who speaks each quotation, and at which level: invented people, one sentence of newspaper English a case."""

import pytest

from presscheck import review_text
from presscheck.quote import Quote
from presscheck.review import Review

LEDE = "The ferry to Wick Haven stood still on Monday, for the third time this winter."


def _review(article: str) -> Review:
    return review_text(f"{LEDE}\n\n{article}")


def _words(review: Review, quote: Quote) -> str | None:
    return quote.source.of(review.document.text) if quote.source else None


SPEAKERS = [
    # before, after and inside
    ("“The engine is dead,” said Lena Osei-Ward, who runs the yard.", "named", "Lena Osei-Ward"),
    ("“The engine is dead,” Lena Osei-Ward said on Monday.", "named", "Lena Osei-Ward"),
    ("Lena Osei-Ward said: “The engine is dead.”", "named", "Lena Osei-Ward"),
    ("“The engine,” Lena Osei-Ward said, “is dead.”", "named", "Lena Osei-Ward"),
    ("Lena Osei-Ward, the harbour master, told the council that the engine was “as dead as a nail.”", "named", "Lena Osei-Ward"),
    ("According to Lena Osei-Ward, “the engine is dead and buried.”", "named", "Lena Osei-Ward"),
    ("“The engine is dead and buried,” according to Lena Osei-Ward.", "named", "Lena Osei-Ward"),
    ("Osei-Ward: “The engine is dead, and so is the plan.”", "named", "Osei-Ward"),
    ("“The engine is dead,” as Dov Marchetti put it.", "named", "Dov Marchetti"),
    ("“Is the engine dead?” Dov Marchetti asked the crew.", "named", "Dov Marchetti"),
    ("“Look at it!” shouted Dov Marchetti from the pier.", "named", "Dov Marchetti"),
    # verbs beyond say
    ("“I cried for a week,” Tamsin Brackwater confided.", "named", "Tamsin Brackwater"),
    ("“I cried for a week,” confessed Tamsin Brackwater.", "named", "Tamsin Brackwater"),
    ("“I cried for a week,” Tamsin Brackwater quipped.", "named", "Tamsin Brackwater"),
    ("Tamsin Brackwater tweeted: “Never again, not for any money.”", "named", "Tamsin Brackwater"),
    ("“Never again,” Tamsin Brackwater posted on Facebook.", "named", "Tamsin Brackwater"),
    ("Tamsin Brackwater called the crossing “a farce in three acts.”", "named", "Tamsin Brackwater"),
    ("Tamsin Brackwater, speaking after the match, added: “We were lucky, and we know it.”", "named", "Tamsin Brackwater"),
    ("“She never asked,” Dov Marchetti shot back.", "named", "Dov Marchetti"),
    ("“She never asked,” Dov Marchetti went on.", "named", "Dov Marchetti"),
    # titles, roles, apposition
    ("“It floats,” said Professor Abel Norrish of the University of Wick.", "named", "Abel Norrish"),
    ("“It floats,” the yard’s engineer, Abel Norrish, insisted.", "named", None),
    ("“It floats,” said chief engineer Abel Norrish.", "named", "Abel Norrish"),
    ("His wife, Priya Lindqvist, said: “He has not slept since Sunday.”", "named", None),
    # bodies and documents
    ("“We regret the delay,” the ferry company said in a statement.", "named", "the ferry company"),
    ("“We regret the delay,” said a spokeswoman for Channel Meridian.", "named", "a spokeswoman for Channel Meridian"),
    ("“We regret the delay,” a Channel Meridian spokesman said.", "named", "a Channel Meridian spokesman"),
    ("The report says that the hull was “thin as paper in nine places.”", "named", "The report"),
    # described: a role and a place to look for it
    ("“Nobody saw the second boat,” said a coastguard official.", "described", "a coastguard official"),
    ("“Nobody saw the second boat,” a senior producer at Channel Meridian said.", "described", None),
    ("An industry lobbyist said: “The vote was bought, and cheaply.”", "described", "An industry lobbyist"),
    ("“Nobody saw the second boat,” said one Meridian employee.", "described", "one Meridian employee"),
    ("“Nobody saw it,” said a foreman at the Meridian yard.", "described", None),
    # anonymous: a bare word, role or relation
    ("“She was done with us,” confided one former roadie.", "anonymous", "one former roadie"),
    ("“She never paid,” claimed one insider.", "anonymous", "one insider"),
    ("“She never paid,” a source said.", "anonymous", "a source"),
    ("“She never paid,” sources told this newspaper.", "anonymous", "sources"),
    ("“She never paid,” said a source close to the family.", "anonymous", None),
    ("One biographer wrote: “She never paid a bill in her life.”", "anonymous", "One biographer"),
    ("“She never paid,” said a close friend.", "anonymous", "a close friend"),
    ("As one of Odalys Penhallow’s friends put it, “She never paid a bill in her life.”", "anonymous", None),
    ("Critics say the plan is “a bridge to nowhere at all.”", "anonymous", "Critics"),
    ("“She never paid,” insiders whispered.", "anonymous", "insiders"),
    ("“She never paid,” a woman who asked not to be named said.", "anonymous", "a woman"),
    # relayed: at second hand through somebody unnamed, or as hearsay
    ("“He was tired,” Odalys Penhallow said, according to an old friend.", "relayed", "an old friend"),
    ("“He was tired,” Odalys Penhallow reportedly said.", "relayed", "Odalys Penhallow"),
    ("Odalys Penhallow allegedly told a lodger: “Nobody touches the top shelf.”", "relayed", "Odalys Penhallow"),
    ("According to those who knew her, Odalys Penhallow said the film “softened everything about us.”", "relayed", "those who knew her"),
    ("Odalys Penhallow is said to have told a lodger: “Nobody touches the top shelf.”", "relayed", "Odalys Penhallow"),
    ("It is reported that Odalys Penhallow told a lodger: “Nobody touches the top shelf.”", "relayed", "Odalys Penhallow"),
    # not speech
    ("The “quiet car” is the last one on the train.", "not_speech", None),
    ("Florence “Rusty” Novak ran the yard for years.", "not_speech", None),
    ("Her memoir, “Salt and Ash,” came out in May.", "not_speech", None),
    ("She drove off with a grin that said, “I am still here.”", "not_speech", None),
    ("He sat down to “set the record straight” before he left.", "not_speech", None),
    ("The last room, which visitors call the “chapel”, holds letters.", "not_speech", None),
    ("Tamsin Brackwater would not talk about the so-called “wet weeks.”", "not_speech", None),
    ("And the boat, if it could speak, would surely say “Leave me out of this”.", "not_speech", None),
    # a long fragment without a cue is left open
    ("The trouble with the plan was “dealing with the wide range of leaks that nobody had ever mended.”", "unresolved", None),
    # who passes on what another said
    ("“We will mend it,” an inspector had said, by one crew member’s account.", "relayed", "one crew member"),
    ("“We will mend it,” Dov Marchetti told a steward, who passed it on to this newspaper.", "relayed", "a steward"),
    ("A captain told the crew to “say nothing about the doors,” according to a deckhand.", "relayed", "a deckhand"),
    ("“It leaks,” alleged the son of one passenger.", "anonymous", "the son of one passenger"),
    ("“She never paid,” claimed a source who once sailed with the crew.", "anonymous", "a source who once sailed with the crew"),
    ("The dock was “calm for a month or so” as crews waited for “better days”, Dov Marchetti said.", "named", "Dov Marchetti"),
]  # fmt: skip


LONG_WAY = (
    "The quay was empty on Friday, and the gate was shut. The hull of the Marigold lay in the mud until the tide came in again.\n\n"
    * 14
)

SUBJECTS = [
    # verbs that no lexicon knows, told by their place behind a comma
    ("“We sleep with our bags packed,” rued Priya Lindqvist, who lives below the dam.", "named", "Priya Lindqvist"),
    ("“Gutted for him,” a third penned.", "anonymous", "a third"),
    ("“Weeds are not a vocation,” ran her report of 1939.", "named", "her report"),
    ("“Nobody has come to see us,” chimed in another villager.", "anonymous", "another villager"),
    ("The costs were “in the seven figures,” weighed down by the boiler.", None, None),
    # a subject behind a relative clause, a clause that is over, a passive
    ("An irrigation department engineer who did not wish to be named opined that the cracks were “not cosmetic at all”.", "described", "An irrigation department engineer"),
    ("One walker who was on the front path that night says she will not forget it. “You could hear the hull go.”", "anonymous", "One walker"),
    ("In 1994, when the route was opened, the yard’s manager, Lena Osei-Ward, stood there and declared that “no child will walk again”.", "named", "the yard’s manager"),
    ("The crew was led by a deckhand, who said the boat was “as good as gone”.", "anonymous", "a deckhand"),
    ("He was once described by a rival as “the only man who could smell a leak”.", "anonymous", "a rival"),
    ("A former Meridian claims assessor said: “You got a pizza if you closed ten.”", "described", "A former Meridian claims assessor"),
    ("When the lights went down, witnesses say she whispered a single word: “Enough, all of you.”", "relayed", "witnesses"),
    ("But privately, a confidante claims, Odalys Penhallow told another story: “He broke her heart twice.”", "relayed", "a confidante"),
    ("From the harbour’s weather office: “The worst is still to come for the east.”", "named", "the harbour’s weather office"),
    ("Player of the match: Iain Pell. “Never in doubt, was it?”", "named", "Iain Pell"),
    ("As she was led away, a voice from the gallery shouted: “Rot in there, you liar.”", "anonymous", "a voice"),
    ("“Fresher, and it lasts,” commented one retailer.", "anonymous", "one retailer"),
    ("The widow, who cannot be named, said: “I trusted her with my keys.”", "anonymous", "The widow"),
    ("Another teacher, third-grade veteran Priya Lindqvist, disagreed: “I love my job, and I’d love it more on Fridays.”", "named", "Another teacher"),
    ("“Can happen when you’re forty-five,” Connolly said after Fay Connolly had left.", "named", "Connolly"),
    ("First came the wave. Then “rage applying”.", None, None),
    ("A guide to the coast, Priya Lindqvist’s, lies there. The guidebook calls Wick “a place of austere beauty for us all”.", "named", "The guidebook"),
    ("Jody Spence, who has seen the trailer, said her “tight smile” suggested nerves.", None, None),
    ("“I thought he was sick,” a stagehand recalled.", "anonymous", "a stagehand"),
    ("Lena Osei-Ward and Dov Marchetti sold. One shareholder was calmer. “It will pass,” the investor said.", "anonymous", "the investor"),
    ("The council’s office has answered. “We do not know this claim,” it says.", "named", "it"),
    # words that only look like a body or a noun, relatives of the writer, verbs that begin a speech
    ("A ferry company executive disputed that. “Not one boat sails itself,” the executive said.", "described", "the executive"),
    ("Tamsin Brackwater heard the executive. “Not one boat sails itself,” the executive said.", "named", "the executive"),
    ("Your rival claims that nobody on the pier “knows a bow from a bucket”.", "anonymous", "Your rival"),
    ("My late father, asked whether he had any regrets, replied: “Only the boat.”", "anonymous", "My late father"),
    ("My wife laughed at that. “You will be on it by Friday,” she said.", "anonymous", "she"),
    ("A source in the Harbour Ministry said: “The boats were never paid for.”", "described", "A source in the Harbour Ministry"),
    ("“Does the master agree,” Dov Marchetti began, and the hall fell silent.", "named", "Dov Marchetti"),
    ("“Never again!” howled Dov Marchetti.", "named", "Dov Marchetti"),
    # somebody by age or children alone, a post before a name behind a verb that no lexicon knows
    ("Tamsin Brackwater runs the yard. “I am gutted,” fumed the 34-year-old.", "named", "the 34-year-old"),
    ("“I am gutted,” said a mum-of-two.", "anonymous", "a mum-of-two"),
    ("“I am gutted,” rued team captain Tom Quill.", "named", "team captain Tom Quill"),
    # what a passive was told by somebody that, a short verdict, an account without a name
    ("Priya Lindqvist said she was told by a steward that the boats were “no longer a priority.”", "anonymous", "a steward"),
    ("Priya Lindqvist said she was told by Dov Marchetti that the boats were “no longer a priority.”", "named", "Dov Marchetti"),
    ("Another passenger said it was “about time”.", "anonymous", "Another passenger"),
    ("Another passenger said the new timetable was “pure fiction”.", "anonymous", "Another passenger"),
    ("Another passenger said the new timetable needs the “free travel” scheme.", None, None),
    ("@WickFan9 wrote: “I am done with this boat for good.”", "anonymous", "@WickFan9"),
    ("Dov Marchetti has an account. @MarchettiSails wrote: “I am done with this boat.”", "named", "@MarchettiSails"),
    # nouns that look like adverbs, nouns with hyphens, somebody’s of nobody, what a body does rather than says
    ("“I am gutted,” says a source close to the family. The harbour office would not comment.", "anonymous", "a source close to the family"),
    ("“I am gutted,” a former lady-in-waiting told the paper.", "anonymous", "a former lady-in-waiting"),
    ("“I am gutted,” Dov Marchetti’s ex-girlfriend Ada Quill said.", "named", "Dov Marchetti’s ex-girlfriend"),
    ("“Is it mended?” Dov Marchetti asked. “Not yet,” came a shout.", "unattributed", None),
    ("“I am gutted,” a chorister’s mother claimed.", "anonymous", "a chorister’s mother"),
    ("A neighbour claims she kept a diary.\n\n“She wrote down every dinner, and every threat.”\n\nSocial media exploded within minutes.", "anonymous", "A neighbour"),
    ("She kept a diary.\n\n“She wrote down every dinner, and every threat.”\n\nThe committee said.", "named", "The committee"),
    # who passes by is no messenger, whose house a name tells is nobody, an official met long before
    ("“She waved at us,” recalled one hiker, who passed the couple near the bridge.", "anonymous", "one hiker"),
    ("Tamsin Brackwater has not spoken since May.\n\nA woman who answered the door at the Brackwater family home would not give her name.\n\n“Leave us alone,” she said.", "anonymous", "she"),
    ("“You don’t fall like that,” a harbour police official said.\n\n" + LONG_WAY + "“We may never know,” the official admitted.", "described", "the official"),
    # what a body calls something, what a report is about
    ("Dov Marchetti has left. The county calls it an “open matter.”", None, None),
    ("The club that calls itself the “family club” has lost again.", None, None),
    ("Doctors say the “kettle effect” should not be overstated.", None, None),
    ("Critics call it a “pile of rust”.", "anonymous", "Critics"),
    # what was done with a report before it says something; a verdict of one or two words; nobody
    ("A report published on Tuesday called the service “financially unsustainable”.", "named", "A report"),
    ("A state audit released in March said the hull was “not worth a penny”.", "named", "A state audit"),
    ("A man arrested in March said the hull was “not worth a penny”.", "anonymous", "A man"),
    ("A letter seen by this paper describes the hull as “unfit”.", "named", "A letter seen by this paper"),
    ("A letter obtained by the Wick Herald says the hull is “unfit for service”.", "named", "A letter obtained by the Wick Herald"),
    ("One parishioner called the service “financially unsustainable”.", "anonymous", "One parishioner"),
    ("No one had ever called her anything but “the boss”.", None, None),
    # a platform is no place, and a relative clause does not end the sentence
    ("“My childhood is ruined,” wrote one fan on X.", "anonymous", "one fan on X"),
    ("“My garden is ruined,” said a resident on Elm Street.", "described", "a resident on Elm Street"),
    ("A friend, who has never spoken before, claims Tamsin Brackwater kept a diary.\n\n“She wrote down every dinner, and every threat.”\n\nNobody has read it.", "anonymous", "A friend"),
    ("An engineer for Meridian had said the lines would break, “like string”. Meridian has replied. “We do not know this claim,” it says.", "named", "it"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level", "source"), SUBJECTS)
def test_subject(article: str, level: str | None, source: str | None) -> None:
    review = _review(article)
    last = review.quotes[-1]
    if level is None:
        assert last.level not in ("anonymous", "described", "relayed", "unattributed")
        return
    assert last.level == level
    assert (_words(review, last) or "").startswith(source or "")


@pytest.mark.parametrize(("article", "level", "source"), SPEAKERS)
def test_speaker(article: str, level: str, source: str | None) -> None:
    review = _review(article)
    assert review.quotes[0].level == level
    if source is not None:
        found = _words(review, review.quotes[0])
        assert found is not None
        assert source in found


BRITISH = [
    ("‘The engine is dead,’ said Lena Osei-Ward, who runs the yard.", "named"),
    ("Lena Osei-Ward said: ‘The engine is dead, and we all know it.’", "named"),
    ("‘She never paid,’ claimed a pal.", "anonymous"),
    ("A coastguard officer said: ‘Nobody saw the second boat.’", "described"),
    ("‘He was tired,’ she reportedly told a mate.", "relayed"),
]


@pytest.mark.parametrize(("article", "level"), BRITISH)
def test_single_quotation_marks(article: str, level: str) -> None:
    assert [quote.level for quote in _review(article).quotes] == [level]


def test_a_continued_quotation_takes_over_its_speaker() -> None:
    review = _review(
        "“She never paid,” said one friend.\n\n“And she never said sorry either.”\n\n“Not once in ten years.”"
    )
    assert [quote.level for quote in review.quotes] == ["anonymous"] * 3
    assert [quote.continues for quote in review.quotes] == [None, 0, 0]
    assert {_words(review, quote) for quote in review.quotes} == {"one friend"}


def test_a_caption_does_not_stop_a_continued_quotation() -> None:
    review = _review(
        "“She never paid,” said one friend.\n\nOdalys Penhallow: The True Story Of The Cellar - YouTube\n\n“She never said sorry.”"
    )
    assert review.quotes[-1].continues == 0


def test_one_cue_between_two_parts_serves_both() -> None:
    review = _review("“The engine,” Lena Osei-Ward said, “is as dead as a nail.”")
    assert [quote.continues for quote in review.quotes] == [None, 0]


def test_a_pronoun_finds_its_name() -> None:
    review = _review("Lena Osei-Ward runs the yard. “The engine is dead,” she said.")
    assert (review.quotes[0].level, review.quotes[0].speaker) == ("named", "Lena Osei-Ward")


def test_a_pronoun_finds_the_unnamed_driver_of_the_sentence_before() -> None:
    review = _review("A driver smoked two cigarettes before speaking. “My mother is in there,” he said.")
    assert (review.quotes[0].level, _words(review, review.quotes[0])) == ("anonymous", "he")


def test_the_subject_of_the_sentence_before_is_meant_and_not_the_last_name_in_it() -> None:
    review = _review("Les Brannock built the Harbour Lane yard with Dov Marchetti. “I paid for it,” he said.")
    assert review.quotes[0].speaker == "Les Brannock"


def test_hearsay_in_the_passive_is_relayed_but_not_hedged() -> None:
    quote = _review("Odalys Penhallow is said to have told a lodger: “Nobody touches the top shelf.”").quotes[0]
    assert (quote.level, quote.hedged) == ("relayed", False)


def test_reportedly_hedges() -> None:
    assert _review("“He was tired,” Odalys Penhallow reportedly said.").quotes[0].hedged


def test_he_is_not_the_woman_just_named() -> None:
    review = _review("Abel Norrish built it. His wife, Priya Lindqvist, sails it. “It floats,” he said.")
    assert review.quotes[0].speaker == "Abel Norrish"


def test_a_pronoun_without_a_name_stays_unresolved() -> None:
    review = review_text("The ferry stood still all morning.\n\n“The engine is dead,” she said.")
    assert review.quotes[0].level == "unresolved"


def test_a_surname_leads_to_the_full_name() -> None:
    review = _review("Lena Osei-Ward runs the yard.\n\n“The engine is dead,” Osei-Ward said.")
    assert review.quotes[0].speaker == "Lena Osei-Ward"


def test_the_singer_is_the_person_just_named() -> None:
    review = _review("Odalys Penhallow came back last year. “I missed the rain,” the singer said.")
    assert (review.quotes[0].level, review.quotes[0].speaker) == ("named", "Odalys Penhallow")


def test_the_aide_is_as_unnamed_as_when_introduced() -> None:
    review = _review("A committee aide blasted the plan.\n\n“It is dead on arrival,” the aide said.")
    assert review.quotes[0].level == "described"


def test_the_weakest_link_is_the_source_and_the_speaker_the_original() -> None:
    review = _review("“He was tired,” Odalys Penhallow said, according to an old friend.")
    quote = review.quotes[0]
    assert quote.original is not None
    assert quote.original.of(review.document.text) == "Odalys Penhallow"


def test_a_friend_who_quotes_her_is_the_source_and_not_a_relay() -> None:
    review = _review("“She said she was tired,” one friend revealed.")
    assert review.quotes[0].level == "anonymous"


@pytest.mark.parametrize(
    "article",
    [
        "A note was pushed under the gate.\n\n“Thirty years of lies, and not one word of apology.”\n\nThe police were not called.",
        "Within a day the whole town knew the words. “Thirty years of lies, and not one word of apology.” Nobody called the police.",
    ],
)  # fmt: skip
def test_no_speaker_in_reach_is_unattributed(article: str) -> None:
    assert _review(article).quotes[0].level == "unattributed"


@pytest.mark.parametrize(
    "article",
    [
        "Dov Marchetti disagreed.\n\n“The plan is dead,” he said. “It was never alive.”",
        "Dov Marchetti disagreed. “The plan is dead, and it was never alive.”",
        "Dov Marchetti’s statement: “The plan is dead, and it was never alive.”",
        "Dov Marchetti was quick to add that the council had its own reasons.\n\n“The plan is dead, and it was never alive.”",
        "“The plan is dead, and it was never alive.”\n\n— Dov Marchetti",
        "“The plan is dead, and it was never alive.” ― Dov Marchetti",
        "“The plan is dead, and it was never alive.”\n\nThat was how Dov Marchetti described the council’s work.",
        "Dov Marchetti made the following comment:\n\n“The plan is dead, and it was never alive.”",
        "“The plan is dead,” Dov Marchetti said.\n\n“It was never alive, and I said so.”",
        "“The plan is dead.\n\n“It was never alive, and I said so,” Dov Marchetti said.",
    ],
)  # fmt: skip
def test_an_attribution_in_reach_is_never_unattributed(article: str) -> None:
    review = _review(article)
    assert {quote.level for quote in review.quotes} == {"named"}


BARE = "“Thirty years of lies, and not one word of apology.”"


@pytest.mark.parametrize(
    ("paragraph", "level"),
    [
        (f"Nothing on the gate is about Dov Marchetti any more. {BARE} It is painted on the wall.", "unresolved"),
        (f"{BARE} Dov Marchetti has had the gate painted twice.", "unresolved"),
        (f"{BARE} The town calls it “the Marchetti years” to this day.", "unresolved"),
        (f"{BARE} The gate has been painted twice.", "unattributed"),
        (f"The gate has been painted twice. {BARE} It is back by the morning.", "unattributed"),
    ],
)  # fmt: skip
def test_a_paragraph_about_somebody_named_leaves_its_quotation_open(paragraph: str, level: str) -> None:
    assert _review(f"The ferry stood still all week.\n\n{paragraph}\n\nThe quay was empty.").quotes[0].level == level


def test_a_quotation_torn_over_paragraphs_keeps_its_speaker() -> None:
    review = _review("“The plan is dead.\n\nIt was never alive. ”\n\nDov Marchetti said.\n\nThe council met.")
    assert review.quotes[0].level == "named"


@pytest.mark.parametrize(
    "article",
    [
        "Odalys Penhallow reportedly told a lodger, “Nobody touches the top shelf.”\n\n“That woman could sell sand in a desert.”",
        "“The answer is no,” Lena Osei-Ward told the council.\n\n“Shame!”",
    ],
)
def test_an_anecdote_by_hearsay_or_a_shout_carries_nobody_on(article: str) -> None:
    assert _review(article).quotes[-1].level == "unattributed"


@pytest.mark.parametrize(
    "article",
    [
        "Odalys Penhallow told a lodger, “Nobody touches the top shelf.”\n\n“It holds my letters.”",
        "“The answer is no,” Lena Osei-Ward told the council.\n\n“It stays no for as long as I sit here!”",
    ],
)
def test_first_hand_words_are_carried_on(article: str) -> None:
    assert _review(article).quotes[-1].continues == 0


@pytest.mark.parametrize(
    ("article", "level"),
    [
        ("The tub was spotted by a digger driver. “I thought it was a speaker,” he said.", "anonymous"),
        ("But a woman who cleaned the house has a stranger tale.\n\n“The table was set for tea,” she said.", "anonymous"),
        ("One woman living nearby said her window had shaken. “You wait for the siren,” she said.", "anonymous"),
        ("Abel Norrish and Mr Dov Marchetti, who loathe each other, shared a bench. “You sit too near,” he said.", "unresolved"),
    ],
)  # fmt: skip
def test_whom_a_pronoun_means(article: str, level: str) -> None:
    assert _review(article).quotes[0].level == level


def test_nobody_names_himself_in_his_own_words() -> None:
    review = _review("Abel Norrish met Dov Marchetti at noon.\n\n“Marchetti never listens,” he said later.")
    assert review.quotes[0].speaker == "Abel Norrish"


def test_a_name_behind_a_role_is_its_speaker() -> None:
    review = _review("“It wasn’t the song,” said her producer, Hal Renshaw.")
    assert review.quotes[0].speaker == "Hal Renshaw"


INTERVIEWS = [
    "What do you make of the reviews?\n\n“I don’t read them, my mother does.”",
    "Was it the accent?\n\n“It was the horses, mostly.”\n\nAnd the rain?\n\n“It was the rain as well.”",
]


@pytest.mark.parametrize("article", INTERVIEWS)
def test_an_answer_in_an_interview_has_its_speaker(article: str) -> None:
    levels = {quote.level for quote in _review(f"Odalys Penhallow acts.\n\nHer coat is green.\n\n{article}").quotes}
    assert levels == {"unresolved"}


def test_a_list_of_lines_belongs_to_whom_its_paragraph_names() -> None:
    review = _review(
        "Dov Marchetti has just spoken. Some key lines:\n\n“No one should sail.”\n\n“We are in touch with the yard.”"
    )
    assert [quote.speaker for quote in review.quotes] == ["Dov Marchetti"] * 2


def test_a_statement_has_its_signer() -> None:
    review = _review(
        "The yard has gone quiet.\n\n“We offer a deep and sincere apology.”\n\nThe statement was signed by Lena Osei-Ward."
    )
    assert review.quotes[0].speaker == "Lena Osei-Ward"


def test_the_next_paragraph_is_no_attribution_where_it_quotes_for_itself() -> None:
    review = _review(
        "Stu Deeks runs the café by the gate of the old quarry.\n\n“Look at my till.”\n\nThe Walkers’ Club wrote of a “sham”."
    )
    assert review.quotes[0].level == "unattributed"


def test_a_lone_word_between_two_quotations_changes_no_speaker() -> None:
    review = _review("“Well, thank you so much,” Dov Marchetti said.\n\nPause.\n\n“Well, you do that, then.”")
    assert [quote.speaker for quote in review.quotes] == ["Dov Marchetti"] * 2


def test_words_that_may_be_his_own_stay_open_where_paragraphs_are_torn() -> None:
    torn = "Dov Marchetti dedicated the win to the man who had cleared the puddles. \n\n“{} been up since four. ”\n\n“That is so,” said Lena Osei-Ward."
    assert _review(torn.format("I have")).quotes[0].level == "unresolved"
    assert _review(torn.format("He has")).quotes[0].level == "unattributed"


LEADS = [
    ("My colleague Tess Oyelaran has sent this from the leisure centre.\n\n“They have started on the postal votes.”", "named"),
    ("The count went on all night.\n\n“Tight as a drum.”\n\nThat’s all I got from a usually chatty Conservative.", "anonymous"),
    ("The Reeds’ boat leads.\n\nDov Marchetti is cheerful about the yard’s chances in May.\n\n“It is the one with the best chance.”\n\n“It may be the only one,” Marchetti said.", "unresolved"),
    ("Rain fell on the hill all night and all day.\n\n“It is the one with the best chance.”\n\nAccording to some sources, this is nothing new.", "unattributed"),
    ("For Wick’s Dov Marchetti the boos were long. “I do not walk away,” the manager insisted to Lena Osei-Ward.", "named"),
    ("Her son had called from Canada.\n\n“She is not a foolish person,” the son told this newspaper, asking that he not be named.", "anonymous"),
    ("A senior officer privy to the probe said the books were kept by “boys who got a biryani.”", "anonymous"),
    ("A top official of the depot said the boats were late. “There is no cause for alarm,” the official added.", "described"),
    ("Every child signed it but a boy named Anthony. “I did this so you would feel bad,” he had written.", "named"),
    ("A mother at one hearing spoke of her son. I believe her. “He thought it was in Arabic,” she said.", "anonymous"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level"), LEADS)
def test_what_leads_to_a_quotation_or_back_to_it(article: str, level: str) -> None:
    assert _review(article).quotes[-1 if "Marchetti said" not in article else 0].level == level


REASONS = [
    ("“The plan is dead,” said one Democratic aide, granted anonymity to discuss private talks.", "said one Democratic aide … granted anonymity to discuss private talks"),
    ("A teacher who asked not to be named for fear of the board said: “We are done.”", "A teacher who asked not to be named for fear of the board said"),
    ("A caller, who gave his name only as Rick, said: “We are done here.”", "A caller, who gave his name only as Rick, said"),
    ("“The plan is dead,” said one Democratic aide named in the report.", "said one Democratic aide named in the report"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "because"), REASONS)
def test_the_reason_for_keeping_a_name_back_is_told(article: str, because: str) -> None:
    assert _review(article).quotes[0].because == because


PERSONS = [
    ("His assistant called back. “He is busy,” she said. The man with the rifle bag got off. “It is the end,” he said.", "anonymous"),
    ("“She is busy,” said one woman. Dov Marchetti had left. “It is the end,” he said.", "named"),
    ("Tiago Prado. In the lab it fell. “It is the end,” Prado said.", "named"),
    ("Meg Tarn came in 1998. “I missed the boat,” she says. A boy rang the bell and left. “It is the end,” he said.", "anonymous"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level"), PERSONS)
def test_he_is_nobody_whom_he_does_not_fit(article: str, level: str) -> None:
    assert _review(article).quotes[-1].level == level


SPEAKERS_BY_NAME = [
    # one surname, two people
    ("Marvin Doyle left. His sister, Pat Doyle, never saw it coming. “He had called me, laughing,” she said.", "Pat Doyle"),
    ("Tim Breck wrote a book called “Cold Tea”. “The paper is right,” he says.", "Tim Breck"),
    ("Tim Breck wrote a book. Breck’s rival Jane Orme called the find “suspiciously convenient for a book”.", "Jane Orme"),
    ("“There is no cause for worry,” said Collector S K Rathi.", "S K Rathi"),
    ("Dov Marchetti won in New Hampshire. “It is a good day,” he said.", "Dov Marchetti"),
    ("The hall was full to the doors.\n\n“He thinks a budget is a kind of bird.”\n\nThat was Sims, on the mayor’s plan.", "Sims"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "speaker"), SPEAKERS_BY_NAME)
def test_who_is_meant(article: str, speaker: str) -> None:
    assert _review(article).quotes[-1].speaker == speaker


NOBODIES = [
    "The boat sank.\n\n“Sitting on the floor with the lights off.”\n\nMarvin Doyle never sang in public again.",
    "The boat sank.\n\nFor decades, fans have speculated about what was in the note that he left.\n\n“I am not the man on the poster.”",
    "The boat sank.\n\nThe yard has a mailer for every voter who requests an absentee ballot.\n\n“We chase requests with a card.”",
]


@pytest.mark.parametrize("article", NOBODIES)
def test_a_sentence_beside_a_quotation_may_attribute_nothing(article: str) -> None:
    assert _review(article).quotes[-1].level == "unattributed"


def test_a_paper_that_something_is_published_in_speaks_to_nobody() -> None:
    review = _review(
        "Ilse Varga has an answer. It is out this week in Current Morphology.\n\n“The ear is small,” she says."
    )
    assert review.quotes[0].speaker == "Ilse Varga"


def test_a_title_in_a_heading_is_not_unattributed() -> None:
    review = review_text("‘The plan is dead and buried’\n\nThe council met on Monday and rose without a vote.")
    assert all(quote.level != "unattributed" for quote in review.quotes)


def test_the_words_that_led_to_the_level_are_kept() -> None:
    assert _review("“She never paid,” claimed one insider.").quotes[0].because == "claimed one insider"


def test_every_quotation_of_one_long_line_is_read() -> None:
    once, twice = (
        len(_review("“It is bad,” said Ann Lee of Wick on Monday. " * count).quotes) for count in (500, 1000)
    )
    assert (once, twice) == (500, 1000)


def test_a_comma_before_a_name_under_a_quotation_is_no_source() -> None:
    text = "“ ‘ ‘ ‘ ‘ ‘ ‘ ‘ ‘ one insider …\n“ , Ada Roe "
    assert all(quote.source is None or quote.source.of(text).strip(" ,") for quote in review_text(text).quotes)


def test_a_role_means_the_one_person_whom_the_text_calls_so_further_up() -> None:
    opening = "Senator Ines Penhallow opened the debate. Dov Marchetti and Lena Osei-Ward of the yard were there."
    between = "The boats lay idle, and the crews with them, for the whole of that long week in March. " * 11
    closing = "Dov Marchetti and Lena Osei-Ward left before the vote was taken, late as it was by then and cold as the hall had become. “I have asked,” the lawmaker said."
    assert _review(f"{opening}\n\n{between}\n\n{closing}").quotes[0].speaker == "Ines Penhallow"
    rival = opening.replace("Dov", "Senator Dov")
    assert _review(f"{rival}\n\n{between}\n\n{closing}").quotes[0].level == "unresolved"


TORN = "The ferry stood still. It will not sail on Friday.\n\n“It leaks,” said Ada Quill of the yard.\n\n“Every boat does. ”\n\nThe quay was empty all week."


def test_a_weak_verb_in_the_paragraph_above_attributes_in_a_torn_text() -> None:
    article = "Lena Osei-Ward mentioned that the hull had been mended in May.\n\n“Does that not tell you enough?{} ”\n\nThe crew left.".format(
        ""
    )
    assert _review(f"{TORN}\n\n{article}").quotes[-1].speaker == "Lena Osei-Ward"
    whole = article.replace("? ”", "?”")
    assert _review(whole).quotes[-1].level == "unattributed"


def test_a_paragraph_cut_off_behind_a_shortened_title_goes_on_in_the_next() -> None:
    article = (
        "The engine is dead.\n\nA friend of the yard, Rep.\n\nMarcia Penhallow of Wick, said: “It will float again.”"
    )
    assert _review(article).quotes[0].level == "named"


def test_a_title_behind_a_word_of_rank_names_the_relative() -> None:
    review = _review("“It will float again!” Osei-Ward’s niece, state Sen. Marcia Penhallow, shouted to the crowd.")
    assert (review.quotes[0].level, review.quotes[0].speaker) == ("named", "Marcia Penhallow")


def test_the_label_of_a_review_speaks_to_nobody() -> None:
    review = review_text(
        "Review: The Salt Wife, Corn Exchange, Wick\n\n‘I married the sea and it never once came home.’\n\n" + LEDE
    )
    assert review.quotes[0].source is None


def test_words_that_stand_twice_are_a_pull_quote_and_not_unattributed() -> None:
    moved_on = "Rain came through the roof of the mill all winter.\n\n{}\n\nIt opens again in May."
    once = "“They never meant to repair it.”"
    said = "“They never meant to repair it, and everybody knew,” said Dov Marchetti."
    assert _review(moved_on.format(once)).quotes[0].level == "unattributed"
    assert _review(moved_on.format(once) + f"\n\n{said}").quotes[0].level == "unresolved"


def test_a_relative_with_a_long_post_is_the_whole_attribution_of_the_paragraph_above() -> None:
    article = "“It is a great year for the boats!”\n\nLena’s niece, Sen. Marcia “Cia” Penhallow, shouted to the crowd."
    assert _review(article).quotes[0].level == "named"
