"""Sources of every kind that papers have, and words passed on: invented people, one sentence or two a case."""

import pytest

from presscheck import review_text
from presscheck.quote import Quote

LEDE = "The ferry to Wick Haven stood still on Monday, for the third time this winter."


def _last(article: str) -> tuple[Quote, str]:
    """The last quotation of an article, and the words of its source."""
    review = review_text(f"{LEDE}\n\n{article}")
    quote = review.quotes[-1]
    return quote, quote.source.of(review.document.text) if quote.source else ""


PLACED = [
    # a role and a place or a field
    ("“Some nights there are forty,” says a volunteer at the hospice.", "described"),
    ("Two senior officers at the barracks said morale was “through the floor”.", "described"),
    ("One astronomer at the observatory puts it like this: “We are looking for a whisper.”", "described"),
    ("“I skip the stop after dark,” a bus driver on the 42 route said.", "described"),
    ("“It’s nonsense,” said one vaccine researcher.", "described"),
    ("“He’s not running,” said an aide to the mayor.", "described"),
    ("A critic for the Evening Post thought it “the dullest evening of a dull year”.", "described"),
    ("A resident of Pound Lane, who asked not to be named, said: “It floods every winter.”", "described"),
    ("“There were blue lights everywhere,” said one neighbour in Larch Close.", "described"),
    ("“I eat what they leave,” said a single mother of three from Eastcombe.", "described"),
    ("“It’s nonsense,” said one Labour MP.", "described"),
    ("A doctor who works at the hospital, but did not want to be identified, said it was “nonsense on stilts”.", "described"),
    ("An official at the ministry said the envoy had offered “nothing new”.", "described"),
    ("An official at the ministry said the envoy seemed “rattled” by it all.", "described"),
    ("Sources at City Hall told the Ledger the audit was “a bloodbath”.", "described"),
    ("Sources at City Hall called it “a bloodbath and a half”. A second official confirmed it was “not flattering”.", "described"),
    ("“It’s nonsense,” said a No 10 source.", "described"),
    # neither
    ("“It’s nonsense,” said three current and former officials.", "anonymous"),
    ("A retired nurse shook her head. “It’s nonsense,” she said.", "anonymous"),
    ("A bridesmaid told the paper: “It’s nonsense.”", "anonymous"),
    ("“It’s nonsense,” said one leading researcher.", "anonymous"),
    ("“They come in hungry,” said a teacher with 20 years’ experience.", "anonymous"),
    ("“I was buying bread,” said a woman in Larch Close.", "anonymous"),
    ("Her first coach remembers a child who would not go home. “I had to lock the gate,” he says.", "anonymous"),
    ("My driver, who will not give his name, laughs. “Here everybody is a minister,” he says.", "anonymous"),
    ("Former employees said: “The safe was always open.”", "anonymous"),
    # who speaks for somebody named
    ("Joy Okoro, 19, was a student. Her family described her as “the sunshine in any room”.", "named"),
    ("The Okoro family said in a statement: “Our hearts are broken.”", "named"),
    ("Nadine Cole denies it all. Her solicitor said the evidence was “paper thin”.", "named"),
    ("“They’re devastated,” said a family friend.", "anonymous"),
    # an office of a body that has a name, a name in apposition
    ("“We tried everything,” said the director of Fenland Shelter.", "named"),
    ("According to the vicar, Giles Amory, “the roof will see us all out”.", "named"),
    # one word is a name where she is meant by it
    ("Marisol runs the only café on the square. “In August I don’t sleep,” she says.", "named"),
    ("Mum-of-three Kezia, 29, from Barnstow, was left fuming. “I just wanted a sandwich,” she said.", "named"),
    ("It was left to Nuala Frayn to put it plainly. “Hands off,” she told the room.", "named"),
    # crowds and somebody met before
    ("The travelling fans sang “you’re getting sacked in the morning” until the whistle.", "anonymous"),
    ("The barman shrugs. “They all ask for that,” he says.", "anonymous"),
    ("The taxi driver who brought me had a theory. “It’s the water,” he said.", "anonymous"),
    ("Two boys on bikes stopped to watch. “It’s well deep,” they said.", "anonymous"),
    ("Neighbours were in shock. “They kept themselves to themselves,” said one.", "anonymous"),
    ("“We were sold a dream,” many complain.", "anonymous"),
    ("People who know him describe “a man in a permanent hurry”.", "anonymous"),
    ("As Jonathan Swale, the late essayist, liked to put it, “a committee is a cul-de-sac for ideas”.", "named"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level"), PLACED)
def test_a_source_of_every_kind_has_its_level(article: str, level: str) -> None:
    assert _last(article)[0].level == level


PASSED_ON = [
    ("The governor called his deputy “a houseplant”, according to a person who attended the dinner.", "a person"),
    ("The governor has privately described his deputy as “a houseplant”, two aides said.", "two aides"),
    ("Sources say Governor Ike Dorn called his deputy “a houseplant”.", "Sources"),
    ("Friends say she cried “for a week solid” after the split.", "Friends"),
    ("Those present say the old man whispered “not yet” and closed his eyes.", "Those present"),
    ("Witnesses said the gunman shouted “nobody move” before he fired.", "Witnesses"),
    ("A neighbour said he heard the man shout “give me the keys”.", "A neighbour"),
    ("A witness told the inquest he heard the driver say: “I never saw her.”", "A witness"),
    ("A colleague recalled Ike Dorn telling her that “memos are for cowards”.", "A colleague"),
    ("Ike Dorn, sources told the Star, called the plan “lunacy on stilts”.", "sources"),
    ("Poppy Vale, who left before she was 12, was said to be “terrified of mirrors”.", "Poppy Vale"),
    ("He is reputed to have answered, “My better half.”", "He"),
    ("Rumour has it that the governor called his deputy “a houseplant with a pension”.", "the governor"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "source"), PASSED_ON)
def test_words_passed_on_by_somebody_unnamed_are_relayed(article: str, source: str) -> None:
    quote, words = _last(article)
    assert quote.level == "relayed"
    assert words.startswith(source)


FIRST_HAND = [
    "Nadia Frost, who was at the dinner, said the governor called his deputy “a houseplant”.",
    "In an interview with the Star, Governor Ike Dorn called his deputy “a houseplant”.",
    "The governor called his deputy “a houseplant”, said Nadia Frost, who was there.",
]


@pytest.mark.parametrize("article", FIRST_HAND)
def test_words_passed_on_by_somebody_named_are_not(article: str) -> None:
    assert _last(article)[0].level == "named"


LEFT_OPEN = [
    # an office that everybody in the country could name, and a thing that only looks like somebody
    "The Speaker was in one of his moods. “Order,” he said, to a house that was in order.",
    "The prime minister promised “no new taxes on working people”.",
    "“She was odd,” said a source who knew the girl. Her mother always denied it. “I gave that child everything,” she said.",
    # whose words these are the text has told, in its way
    "In her concession speech, Hale was composed.\n\n“This is painful, and it will be for a long time.”",
    "The ruling was short. And on the outlook for the town:\n\n“Households have used it all up.”",
    "Ann Lee met the press. ”\n\nAnn Lee is 71 and has a loud voice for her age.\n\n“Come in, come in, mind the dog. ”\n\nThe dog is asleep.",
]


@pytest.mark.parametrize("article", LEFT_OPEN)
def test_an_office_is_nobody_unnamed(article: str) -> None:
    assert _last(article)[0].level in ("named", "unresolved")


NOT_REAL_NAMES = [
    ("Salma (not her real name) left the city in spring. “I took one bag,” she told me.", "anonymous"),
    ("Joe, whose name has been changed, said: “They paid us in phone credit.”", "anonymous"),
    ("Mina, whose name we have changed to protect her, told us: “He checked my phone.”", "anonymous"),
    ("A man who gave his name only as Rick stayed. “I have sons in there,” Rick said.", "anonymous"),
    ("A woman known only as Witness B told the tribunal: “They came back the second night.”", "anonymous"),
    ("“They took my passport,” said J., a 23-year-old woman who asked that only her initial be used.", "anonymous"),
    ("The caller, whose name is withheld, told the hearing: “I would do it again tomorrow.”", "anonymous"),
    # names that are real
    ("Joe Stead, whose name has been on the mill since May, said: “They paid us in flour.”", "named"),
    ("J. Stead, who asked for a lawyer, said: “They paid us in flour.”", "named"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level"), NOT_REAL_NAMES)
def test_a_name_that_is_not_the_real_one_is_none(article: str, level: str) -> None:
    assert _last(article)[0].level == level


SUBJECTS = [
    ("“Roads are closed until further notice,” read a post on X from the highways agency.", "named", "a post"),
    ("A letter sent to parents reads: “From Monday all pupils must use the east gate.”", "named", "A letter"),
    ("The report’s authors found “a culture of shrugging”.", "named", "The report’s authors"),
    ("Hartle Water has been fined before. “We apologise unreservedly,” it said.", "named", "it"),
    ("No 10 said the minister had the prime minister’s “full confidence”.", "named", "No 10"),
    ("Quillfeather plc said it expected “modest growth in the second half”.", "named", "Quillfeather plc"),
    ("“Don’t look down,” says our guide, who is looking down.", "anonymous", "our guide"),
    ("“It’s a circus,” said a person close to the Brubaker campaign.", "anonymous", "a person close to"),
    ("The roof leaks. One parishioner brings an umbrella. “I sit by the pillar,” she confides.", "anonymous", "she"),
    ("The woman next to me began to laugh. “This is my stop,” she said.", "anonymous", "she"),
    ("A listener emailed to say the programme was “the last good thing on the radio”.", "anonymous", "A listener"),
    ("Some in the village call the plan “a stitch-up from start to finish”.", "anonymous", "Some"),
    ("A former manager told the inquiry that the owner had said checks were “for people with time”.", "relayed", "A former manager"),
    ("He stood on a chair and shouted “long live the king”, people who were there said.", "relayed", "people"),
    # cues behind the words, and far from them
    ("“Every single one of them.” — Nuala Frayn, swan counter", "named", "Nuala Frayn"),
    ("“Hands off” was how Nuala Frayn summed it up.", "named", "Nuala Frayn"),
    ("Developers want the lake. “Hands off,” is Nuala Frayn’s answer.", "named", "Nuala Frayn"),
    ("For Nuala Frayn it is simple: “The lake was here first.”", "named", "Nuala Frayn"),
    ("Asked for her view, Nuala Frayn did not hesitate. “Hands off.”", "named", "Nuala Frayn"),
    ("“The sea gave us everything and now it wants it back.”\n\nSo says Marisol Vega, 71, and she should know.", "named", "Marisol Vega"),
    ("“My whole life was in that house.”\n\nThose were the words of pensioner Ron Tibbs in the ashes.", "named", "pensioner Ron Tibbs"),
    ("“Goats don’t care who you used to be.”\n\nIt is a favourite line of Gage Tolliver’s, with a goat in tow.", "named", "Gage Tolliver"),
    ("“Not my nominee. Not now, not ever.” — Hal Nordstrom (@HalNordstrom) October 8, 2016", "named", "Hal Nordstrom"),
    ("Here is what Dana Orton, an economist, had to say about the numbers:\n\n“Households have used it all up.”", "named", "Dana Orton"),
    ("“It’s all for the cameras,” snipes a cynical insider.", "anonymous", "a cynical insider"),
    ("“It’s all for the cameras,” an insider dishes.", "anonymous", "an insider"),
    ("“Hands off,” was all Nuala Frayn would say.", "named", "Nuala Frayn"),
    ("A note found at the scene read: “You were warned about this.”", "named", "A note"),
    ("As he was taken down Tom Hale shouted: “Tell my mum.”", "named", "Tom Hale"),
    ("Sources in the public works department said it was “more than 20 years old”.", "described", "Sources"),
    ("A lawyer for the Dreyer Organization said it was “paid by the quality of the work”.", "named", "A lawyer"),
    ("“Nobody asked us,” said a cabinet colleague.", "described", "a cabinet colleague"),
    ("Documents filed in Wick on Friday describe “a pattern of shrugging lasting eleven years”.", "named", "Documents"),
    ("“We tried,” a visibly tired Nuala Frayn said.", "named", "a visibly tired Nuala Frayn"),
    ("“Lake’s rubbish!” wrote one on X. “I love it,” wrote another.", "anonymous", "another"),
    ("“He sulked for a week,” according to a former equerry.", "anonymous", "a former equerry"),
    ("The mood was, by one guest’s account, “somewhere between a wake and a food fight”.", "anonymous", "one guest"),
    ("An aide whose name is redacted wrote: “Make this go away before the recess.”", "anonymous", "An aide"),
    ("Marchers held banners reading “No pipeline, no peace on the river”.", "named", "banners"),
    ("A police spokesperson met reporters. “He remains in custody,” the spokesperson said.", "named", "the spokesperson"),
    ("“We did our best for the town,” said Halcyon. “The law is clear,” a spokesman said.", "named", "a spokesman"),
    ("“I did my best for you,” said Ann Lee. “The law is clear,” a spokesman said.", "described", "a spokesman"),
    ("“Shame on you!” came a shout from someone in the crowd.", "anonymous", "someone"),
    ("“Shame on you!” came the cry.", "unattributed", ""),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level", "source"), SUBJECTS)
def test_who_speaks_is_found_wherever_the_cue_stands(article: str, level: str, source: str) -> None:
    quote, words = _last(article)
    assert quote.level == level
    assert words.startswith(source)


@pytest.mark.parametrize(
    "article",
    [
        "Ministers should say “we got it wrong” and leave it there.",
        "Scientists have a word for this: “hysteresis”.",
        "Managers are told to say “right-sizing” instead.",
        "The owner blamed an otter he calls “the accountant”.",
    ],
)
def test_advice_and_terms_are_not_speech(article: str) -> None:
    assert _last(article)[0].level == "not_speech"


NAMED_ALL_THE_SAME = [
    "“We tried,” said Anil Dutta QC.",
    "“We tried,” managing director Sue Lindley said.",
    "“We tried,” said shipping magnate Sue Lindley.",
    "“We tried,” newly elected senator Ann Lee said.",
    "“We tried,” Black Lives Matter activist Ann Lee said.",
    "Rhonda Coe, an elder who started the petition, said she had “cried in the car park”.",
    # titles, roles and names that look like something else
    "“We tried,” said Deputy Managing Director Lim Wei Ling.",
    "“We tried,” said Head of Global Markets Tulsi Varma.",
    "“We tried,” said friend and colleague Kofi Asante.",
    "“We tried,” said local resident April Jones.",
    "Theresa Roe May, a baker from Leeds, told us: “We tried.”",
    "“We tried,” said Sir Will Banks.",
    "“We tried,” said the shop steward, Abdel al-Sayed.",
    "For Chip Field, a farmer, it was all too much. “We tried,” he said.",
]


@pytest.mark.parametrize("article", NAMED_ALL_THE_SAME)
def test_whoever_has_a_name_is_named(article: str) -> None:
    assert _last(article)[0].level == "named"


GOING_ON = [
    # whom an unnamed speaker names is not who goes on
    ("“Ann Lee never came to the meeting,” said one nurse. “She sent a card,” she added.", "anonymous"),
    ("“Ann Lee never came,” said a porter at the county hospital. “She sent a card,” she added.", "described"),
    ("Tom Hale owns the building. A woman who lives above the shop said she had been woken.\n\n“It was like thunder,” she said.", "anonymous"),
    ("A couple in the front row had flown from Leeds. “We’d do it again tomorrow,” they said.", "anonymous"),
    ("Jill Orr spoke first. A parent asked about the budget. “Where has it gone?” the parent said.", "anonymous"),
    ("“I’d do the same again,” said the 52-year-old, who did not want to be named.", "anonymous"),
    ("In the words of one veteran, “you never really come home”.", "anonymous"),
    ("“Hang the lot of them,” said a caller named only as Dave.", "anonymous"),
    ("“Bring back the owl,” wrote a user called birdlad77.", "anonymous"),
    ("An aide to the mayor called the mood “grim”. Another aide said they had “turned a corner”.", "described"),
    # somebody or some body with a name
    ("“They eat our lunch,” Trask said. A man in the hall yelled “Lock the gates!” and Trask grinned. “I like that,” he said.", "named"),
    ("Jill Orr spoke for an hour. A reporter pressed her about it. “Next question,” she snapped.", "named"),
    ("Lee himself says it is “rubbish from end to end”. Ann Lee herself calls it “rubbish on stilts”.", "named"),
    ("Mayor Rita Okoro met residents. One pensioner grabbed her arm. “I haven’t forgotten,” the mayor told him.", "named"),
    ("Halden Pumps makes valves. A spokeswoman sent a line by email: “We take safety seriously.”", "named"),
    ("Organisers of the Wexcombe Marathon said the route had been “measured three times over”.", "named"),
    ("Friends of Larch Wood, a volunteer group, said the felling was “an act of pure vandalism”.", "named"),
    ("“He’ll be back,” said friends of Tom Hale, a baker.", "anonymous"),
    ("“It floats,” said Lena Osei-Ward. “Ann Lee built it,” she added.", "named"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "level"), GOING_ON)
def test_who_goes_on_is_who_spoke_or_was_brought_in(article: str, level: str) -> None:
    assert _last(article)[0].level == level


@pytest.mark.parametrize(
    "article",
    [
        "Tom Hale spoke. “I like it,” he said. Chants of “One more week” went up.",
        "Tom Hale rose. The crowd sang “One more week” for an hour.",
    ],
)
def test_a_crowd_is_not_the_person_it_cheers(article: str) -> None:
    assert _last(article)[0].level != "named"


def test_that_nobody_answered_attributes_nothing() -> None:
    assert _last("The hall was cold. “Where has the money gone?” Nobody answered.")[1] != "Nobody"
