"""Captions, credits, promos, adverts and furniture told from prose and headings; the rules that mark them."""

import json
import sys
from pathlib import Path

import pytest

from presscheck import review_text
from presscheck.article import Article
from presscheck.captions import tell_apart
from presscheck.document import NOISE, Document
from presscheck.plain import blocks
from presscheck.rules import caption, noise

sys.path[:0] = [str(Path(__file__).parent / "quality")]

import score_pages
import score_pastes

BEFORE = "The last ferry to Oldwick left the quay at nine on Friday evening, two hours late.\n\n"
AFTER = "\n\nThe harbour office said that the service would run again on Monday, weather allowing."
SEED = Path(__file__).parents[2] / "shared" / "seed"


def document(text: str) -> Document:
    return tell_apart(Document(text, blocks(text)))


def kinds(*lines: str) -> list[str]:
    """The kinds of lines that stand between two paragraphs."""
    return [block.kind for block in document(BEFORE + "\n\n".join(lines) + AFTER).blocks[1:-1]]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The quay at Oldwick (Picture: Dana Orr)", "caption"),
        ("The quay at Oldwick ( Image: Dana Orr/Getty )", "caption"),
        ("The quay at Oldwick. AP Photo/Dana Orr, File", "caption"),
        ("The quay on Friday. Photograph: Dana Orr/EPA", "caption"),
        ("The quay, seen from the sea.CreditDana Orr for The Lannec Post", "caption"),
        ("Roughly forty boats lay in Oldwick on Friday [File: Reuters]", "caption"),
        ("Ines Penhallow, left, and Tom Arden on the quay", "caption"),
        ("Pictured right, is Tom Arden of the Oldwick rowing club", "caption"),
        ("In this Sunday, Nov. 10, 2019, photograph, boats lie in the harbour of Oldwick.", "caption"),
        ("OLDWICK, LANNEC - MARCH 11: Boats lie in the harbour on March 11, 2019 in Oldwick.", "caption"),
        ("Marigold: The Night She Never Came - YouTube", "caption"),
        ("Two men carrying a rope on a stone quay, with boats in the background.", "caption"),
        ("Image caption, Walkers cross the bed of the lake at Oldwick", "caption"),
        ("Contributed Photo / Tom Arden points to the high-water mark on the quay.", "caption"),
        ("Goats have cost growers a third of their grapes. (Rural News: Bec Ashdown)", "caption"),
        ("This March 28, 2017, file photo, provided by the harbour office, shows the Marigold.", "caption"),
        ("Man in hat leans on a fence post with a dog beside him.", "caption"),
        ("Ines Penhallow, pictured outside the harbour office on Friday", "caption"),
        ("Passengers wading through water at Oldwick station. | Photo Credit: R. Velan", "caption"),
        ("Photo by Dana Orr/Getty Images", "credit"),
        ("Source: Lannec Statistics Office", "credit"),
        ("Credit...Dana Orr/The Lannec Post", "credit"),
        ("Reuters", "credit"),
        ("READ MORE: Storm closes Oldwick harbour", "promo"),
        ("Sign up for our newsletter", "promo"),
        ("Lannec Post boating: https://lannec.example/boats", "promo"),
        ("Highlights: Oldwick 3, Wexmouth 1 (aet)", "promo"),
        ("jpr/lk/ach", "furniture"),
        ("Purchase Licensing Rights", "furniture"),
        ("Advertisement", "advert"),
        ("Story continues below advertisement", "advert"),
        ("Share on Facebook", "furniture"),
        ("Image 1 of 9", "furniture"),
        ("★★★★☆", "furniture"),
        ("Updated at 14.10 GMT", "furniture"),
        ("Posted 4:18 PM, Updated 6:02 PM", "furniture"),
        ("4 min read", "furniture"),
        ("FOR IMMEDIATE RELEASE", "furniture"),
        ("Media contact: Ines Corrigan, 555-0162", "furniture"),
        ("This interview has been edited for length and clarity.", "furniture"),
        ("Ines Corrigan in Oldwick contributed to this report.", "furniture"),
        ("Additional reporting by Ines Corrigan", "furniture"),
        ("If you have been affected by the storm, call the harbour line.", "furniture"),
        ("Editors’ picks", "furniture"),
        ("Watch: Storm hits Oldwick", "promo"),
        ("By subscribing you agree to our terms and privacy policy", "furniture"),
        ("Get email updates with the day’s biggest stories", "furniture"),
        ("This post may contain affiliate links. Please read our disclosure policy.", "furniture"),
        ("Your email address will not be published. Required fields are marked *", "furniture"),
        ("To play this video you need to enable JavaScript in your browser.", "furniture"),
        ("Don’t miss a thing: turn on notifications", "furniture"),
        ("Correction: An earlier version of this article misstated the number of boats.", "furniture"),
        ("This article was amended on 3 March 2025 to correct a name.", "furniture"),
        ("Follow the Post’s harbour coverage at https://post.example", "promo"),
        ("View at Harbour Stores", "promo"),
        ("£349 at Harbour Stores", "promo"),
        ("Last updated 14 minutes ago", "furniture"),
        ("This story was updated to include comment from the harbour office.", "furniture"),
        ("See our privacy notice", "furniture"),
        ("Listen to this story (5 minutes)", "furniture"),
        ("Like our stories? Support local journalism", "furniture"),
        ("Claim £20 in free bets", "advert"),
        ("18+. Gamble responsibly.", "advert"),
        ("T&Cs apply", "advert"),
        ("Join the debate: leave a comment", "promo"),
        ("Reach the reporter at 555-0144.", "promo"),
        ("STORM NEWS LIVE: All the latest from the coast", "promo"),
        ("MORE IN COAST NEWS", "furniture"),
        ("ALSO SEE: Seal boards ferry without a ticket", "promo"),
        ("Related article Seal boards ferry without a ticket", "promo"),
        ("Coming to the coast? Check out my other harbour guides:", "promo"),
        ("£12 View at Harbour Stores", "promo"),
        ("Report a correction or typo", "furniture"),
        ("WATCH | The ferry comes home:", "promo"),
        ("People are also reading…", "furniture"),
        ("In this section", "furniture"),
        ("Reading time: 2 mins", "furniture"),
        ("• 4 MIN READ", "furniture"),
        ("Duration 0:48", "furniture"),
        ("Summary is AI-generated, newsroom-reviewed", "furniture"),
        ("The Tide Book is published by Arden (£16.99).", "furniture"),
        ("By entering my email I agree to the Post’s terms", "furniture"),
        ("Thanks for reading Odd Boats! Subscribe to receive new posts.", "furniture"),
        ("Marigold and her crew outside their shed in Oldwick. Dana B. Orr", "caption"),
        ("Up next", "subhead"),
        ("In this harbour", "subhead"),
        ("Top of the news", "subhead"),
        ("View 14 images", "furniture"),
        ("Enable cookies", "furniture"),
        ("To show you this post, we need your permission to use cookies.", "furniture"),
        ("A version of this article appears in the April 3, 2025, issue of The Lannec Post.", "furniture"),
        ("With assistance from Dana Orr", "furniture"),
        ("The comments below have not been moderated.", "furniture"),
        ("3h ago", "furniture"),
        ("Source: Lannec grain exchange", "credit"),
        ("T. ARDEN", "credit"),
        ("Boats on the quay at Oldwick, Lannec. Photographer: Dana Orr/Lannec Press", "caption"),
        ("Tom Arden, who lost his boat, with his daughter Mali", "caption"),
        ("Tom Arden, in a photo from the club.", "caption"),
        ("The harbour gives with one hand – read Dana Orr’s full report", "promo"),
        ("Report this ad", "furniture"),
        ("Save story", "furniture"),
        ("Show all comments", "furniture"),
        ("Related news", "furniture"),
        ("Advertisement · Scroll to continue", "advert"),
        ("4.7 from 112 votes", "furniture"),
        ("0:58", "furniture"),
        ("This live blog is now closed.", "furniture"),
        ("(Reporting by Dana Orr; Editing by Tom Arden)", "furniture"),
        ("Oldwick turns out nine boats a week © Dana Orr/Lannec Press", "caption"),
        ("A seal sleeps on the quay. Credit: Lannec University / CC BY 4.0", "caption"),
        ("Ines Penhallow and Tom Arden at the opening of the harbour on Oct. 6.", "caption"),
        ("Cartoon by T. B. Arden", "credit"),
        ("Image source, Oldwick Harbour Trust", "credit"),
        ("Open the gates", "subhead"),
        ("Save the story", "subhead"),
        ("Related lives", "subhead"),
        ("Surveillance video shows a man leaving the quay", "caption"),
        ("What happened on the quay", "subhead"),
        ("By Ines Corrigan", "byline"),
        ("12:20pm Jan 7, 2024", "dateline"),
        ("• Two boats were lost", "list"),
    ],
)
def test_a_line_gives_itself_away(line: str, kind: str) -> None:
    assert kinds(line) == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "That’s right.",
        "And human.",
        "Brutal.",
        "“He was tired,” she said.",
        "She left the quay at nine (and came back at ten).",
        "Reuters reported the loss of the boats on Friday.",
        "The picture was taken by her brother, who left Oldwick in May.",
        "Share prices of the ferry company fell on Tuesday.",
        "The council’s newsletter goes to every house, and our reporter read each one.",
        "Please do not write in ink, the old notice read.",
        "Join any queue on the quay and you will hear the same talk.",
        "An earlier version of the plan had nine berths.",
        "Read more slowly, the letter says something else.",
        "Follow the coast for nine miles and you come to a chapel.",
        "Updated at 14.10, the list still had nine names on it.",
        "The views expressed by the crew were heard at the inquest.",
        "Edited by his widow, the diary sold nine thousand copies.",
        "She contributed to this report and to the one before.",
        "More on this came out at the inquest, she told the paper.",
        "An old sailor sat on the wall, smoking.",
        "He had told Getty about it (or so he says).",
        "“I was there,” said the skipper, left alone on the quay.",
    ],
)
def test_short_prose_is_kept(line: str) -> None:
    assert kinds(line) == ["paragraph"]


def test_line_between_a_quote_and_its_continuation_set_apart_by_a_break() -> None:
    text = (
        "Marigold Dunmore: The Last Ferry Comes Home\n\n“She was late,” said the harbour master.\n\n \n\n"
        "Marigold Dunmore And The Night of The Storm\n\n“But she came.\n\nAnd we were glad of it, all of us on the quay.”\n\n"
        "The ferry will sail again on Monday, weather allowing, the office said."
    )
    found = document(text).blocks
    assert [block.kind for block in found] == ["headline", "paragraph", "caption", *["paragraph"] * 3]
    assert found[2].because == "set apart"


def test_line_in_capitals_beside_a_caption_is_a_subhead() -> None:
    caption = "The ferry Marigold of Oldwick on Friday (Picture: Dana Orr)"
    assert kinds("OLDWICK AND ITS FERRY MARIGOLD", caption) == ["subhead", "caption"]


def test_repeated_line_is_a_caption_the_second_time() -> None:
    told = kinds(
        "Marigold at the quay", "Nobody knew why she was late, and nobody on board would say.", "Marigold at the quay"
    )
    assert told == ["subhead", "paragraph", "caption"]


def test_description_before_a_caption_is_an_alternative_text() -> None:
    assert kinds(
        "The ferry Marigold beside the quay", "The Marigold lay at the quay on Friday (Picture: Dana Orr)"
    ) == ["alt", "caption"]


def test_a_sentence_of_the_story_above_a_caption_stays() -> None:
    caption = "Soldiers lay steel plates over a crack in the quay of Oldwick. REUTERS/Dana Orr"
    assert kinds("Soldiers laid steel plates over the crack during the night.", caption) == ["paragraph", "caption"]


def test_a_subhead_set_apart_by_a_wider_gap_stays() -> None:
    text = f"Marigold Dunmore comes home\n\n{BEFORE * 4}\n\nThe long night of a ferry\n\n{AFTER.strip()}"
    assert [block.kind for block in document(text).blocks][-2] == "subhead"


def test_word_on_a_button_is_furniture_only_beside_buttons() -> None:
    assert kinds("Facebook", "Print", "Save") == ["furniture"] * 3
    assert kinds("Video") == ["subhead"]


def test_a_box_behind_the_article_is_furniture() -> None:
    found = document(BEFORE + AFTER.strip() + "\n\nRelated articles\n\nHarbour to close\n\nWho owns the beach")
    assert [block.kind for block in found.blocks[2:]] == ["furniture"] * 3


def test_headline_stands_above_byline_and_date() -> None:
    found = document(f"News\n\nFerry comes home late\n\nBy Dana Orr\n\n7 March 2024\n\n{BEFORE}{AFTER}")
    assert found.title == "Ferry comes home late"
    assert [block.kind for block in found.blocks[1:4]] == ["headline", "byline", "dateline"]


def test_what_stands_above_the_byline_is_headline_and_dek_full_stop_or_not() -> None:
    head = "I sailed for thirty years. Let it end.\n\nFerries are back in fashion at the town hall. Those who love them should try to mend one."
    found = document(f"{head}\n\nBy Dana Orr\n\n{BEFORE}{AFTER}")
    assert [block.kind for block in found.blocks] == ["headline", "dek", "byline", "paragraph", "paragraph"]


def test_short_sentences_and_their_subhead_close_the_article() -> None:
    tail = "The ferry will have free seats.\n\nThe cost\n\nThe plan will cost £4m a year."
    found = document(
        f"{BEFORE}{AFTER.strip()}\n\nAdvertisement\n\n{tail}\n\nRelated articles\n\nWho owns the beach"
    ).blocks
    assert [block.kind for block in found[2:]] == [
        "advert", "paragraph", "paragraph", "paragraph", "furniture", "furniture",
    ]  # fmt: skip


def test_somebody_of_the_article_at_a_place_is_a_caption() -> None:
    said = "“I can sleep again,” said Ines Moss, who has two sons and a boat."
    assert kinds(said, "Ines Moss outside the High Court") == ["paragraph", "caption"]
    assert kinds(said, "Ines Moss in her own words") == ["paragraph", "subhead"]
    assert kinds(said, "Fish Pie with Spring Leeks") == ["paragraph", "subhead"]


def test_a_list_under_a_label_of_the_page_is_its_links() -> None:
    items = ("• Harbour to close", "• Where are the old ferries now?")
    assert kinds("READ NEXT:", "• Harbour to close") == ["promo", "promo"]
    assert kinds("She took two things:", *items) == ["subhead", "list", "list"]


def test_what_a_sender_says_of_itself_under_a_release() -> None:
    about = "About Oldwick Harbour\n\nOldwick Harbour is a trust with nine quays and two ferries."
    assert [block.kind for block in document(f"{BEFORE}{AFTER.strip()}\n\n{about}").blocks[2:]] == ["furniture"] * 2
    about = "About the boats\n\nNobody on the quay said a word to the harbour master that day."
    assert not any(block.is_noise for block in document(f"{BEFORE}{AFTER.strip()}\n\n{about}").blocks)


@pytest.mark.xfail(strict=True, reason="known misses: an order to watch, or a label without a mark, may be a subhead")
@pytest.mark.parametrize("line", ["Watch the moment the vote is announced", "LDRS", "Loaded: 0%"])
def test_lines_of_the_page_that_read_like_subheads(line: str) -> None:
    assert set(kinds(line)) <= NOISE


def test_a_note_on_the_writer_at_the_foot_is_furniture() -> None:
    note = "Dana Orr is a retired pilot and the author of a book on tides."
    found = document(f"Ferry comes home late\n\nBy Dana Orr\n\n{BEFORE}{AFTER}\n\n{note}")
    assert found.blocks[-1].kind == "furniture"
    found = document(f"Ferry comes home late\n\nBy Tom Arden\n\n{BEFORE}{AFTER}\n\n{note}")
    assert found.blocks[-1].kind == "paragraph"


def test_a_writers_office_at_the_foot_is_furniture() -> None:
    note = "Dana Orr is environment editor of The Lannec Post."
    found = document(f"Ferry comes home late\n\nBy Dana Orr\n\n{BEFORE}{AFTER}\n\n{note}")
    assert found.blocks[-1].kind == "furniture"


def test_text_without_a_headline_has_none() -> None:
    assert document(BEFORE + AFTER).title is None


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", ".", "Share", "“", "?\n\n!\n\n—"])
def test_little_text_is_told_apart(text: str) -> None:
    assert document(text).text == text


@pytest.mark.parametrize("rule", [*caption.RULES, *noise.RULES], ids=lambda rule: rule.id)
def test_rule_marks_its_examples_and_passes_near_misses(rule: caption.Rule) -> None:
    def marked(text: str) -> list[str]:
        article = Article(document(text), (), ())
        return [other.id for other in (*caption.RULES, *noise.RULES) for _ in other.check(article)]

    assert rule.flags and rule.passes
    assert all(rule.id in marked(text) for text in rule.flags)
    assert not any(marked(text) for text in rule.passes)


def test_every_noise_block_has_one_finding() -> None:
    text = (
        BEFORE
        + "Advertisement\n\nBoats - YouTube\n\nGetty Images\n\nREAD MORE: Storm\n\nThe quay (Image: Dana Orr)\n\nShare this"
        + AFTER
    )
    article = Article(document(text), (), ())
    found = sorted(hit.span for rule in (*caption.RULES, *noise.RULES) for hit in rule.check(article))
    assert found == [block.span for block in article.document.blocks if block.is_noise]
    assert len(found) == 6


@pytest.mark.parametrize("name", ["subheads", "sentences"])
def test_subheads_and_sentences_that_look_like_noise_are_kept(name: str) -> None:
    lines = (score_pastes.PASTES / f"{name}.txt").read_text("utf-8").splitlines()
    assert len(lines) > 150
    assert [line for line in lines if set(kinds(line)) & NOISE] == []


def test_nothing_is_marked_where_nothing_is_noise() -> None:
    figures = score_pastes.score("clean")
    assert figures["kept lines"] >= 300
    assert figures["kept"] == 1.0


def test_noise_of_many_sites_is_marked_and_no_prose() -> None:
    figures = score_pastes.score("noisy")
    assert figures["kept"] == 1.0
    assert figures["noise marked"] >= 0.73


def test_captions_on_saved_pages() -> None:
    figures = score_pages.score()
    assert figures["F1"] >= 0.95
    assert figures["para kept"] >= 0.99
    assert figures["heading kept"] == figures["title kept"] == 1.0


def test_captions_of_the_article_this_project_exists_for() -> None:
    if not SEED.exists():
        pytest.skip("../shared is not here: the seed's captions are not counted")
    text = (SEED / "repaired.txt").read_text("utf-8")
    labels = json.loads((SEED / "gold.json").read_text("utf-8"))["captions"]
    found = [block.span for block in document(text).blocks if block.is_noise]
    assert found == [(label["start"], label["end"]) for label in labels]


def test_a_title_with_its_sites_name_is_no_subhead() -> None:
    """What an embedded player leaves between a quotation and its continuation must not announce the next speaker."""
    article = (
        "The Lighthouse Secret\n\nThe keeper of Skerrow light would not open the door.\n\n"
        "“She told everyone it was full of paint tins,” claimed one insider.\n\n"
        "Petra Ashdown: The Lighthouse Nobody Was Meant To See - Clipwell\n\n"
        "“But paint tins don’t need three locks.”\n\nThe council has not answered.\n\nIt meets again in June."
    )
    review = review_text(article)
    assert [block.kind for block in review.document.blocks if block.is_noise] == ["caption"]
    assert [quote.level for quote in review.quotes] == ["anonymous", "anonymous"]


def test_a_subhead_with_a_dash_stays() -> None:
    article = (
        "The Lighthouse Secret\n\nThe keeper of Skerrow light would not open the door.\n\n"
        "What the Keeper Said – and What He Did Not\n\nHe said that it was locked.\n\nIt meets again in June."
    )
    assert not any(block.is_noise for block in review_text(article).document.blocks)


def test_a_question_word_opens_no_caption() -> None:
    article = (
        "The Lighthouse Secret\n\nThe keeper of Skerrow light would not open the door.\n\n"
        "How to paint a lighthouse: slowly, and from the top\n\nHe said that it was locked.\n\nIt meets again in June."
    )
    assert not any(block.is_noise for block in review_text(article).document.blocks)


def test_a_description_above_a_credit_is_an_alternative_text() -> None:
    described = (
        "A woman in a green coat stands behind a counter with three brass scales. She is smiling and holding a ledger. "
        "Behind her hang ropes, lamps and a clock that has stopped at nine."
    )
    assert kinds(described, "Photo: Dana Orr/Reuters") == ["alt", "credit"]
    assert kinds(described) == ["paragraph"]
    told = "A woman in a green coat stood behind the counter and said that nobody had been there."
    assert kinds(told, "Photo: Dana Orr/Reuters") == ["paragraph", "credit"]


def test_a_title_in_quotation_marks_is_not_spoken() -> None:
    shown = 'Ines Penhallow attends the 2024 premiere of "The Long Night at Sea" in Lannec.'
    assert kinds(shown, "Dana Orr/Getty Images") == ["caption", "credit"]
    told = 'The harbour office put up the picture on Friday, with the caption: "Welcome Home Marigold".'
    assert kinds(told) == ["paragraph"]


def test_a_short_heading_under_a_caption_stays() -> None:
    caption = "The ferry Marigold of Oldwick on Friday (Picture: Dana Orr)"
    assert kinds(caption, "A shortage of berths") == ["caption", "subhead"]
    assert kinds(caption, "The plan at a glance") == ["caption", "subhead"]


def test_what_somebody_says_above_a_credit_is_a_caption() -> None:
    assert kinds("Tom Arden says he will not leave his boat until the gates open", "Credit: Dana Orr") == [
        "caption",
        "credit",
    ]


def test_a_label_before_a_sentence_is_of_a_caption() -> None:
    assert kinds("PHOTO: Two men mend a rope beside the quay at Oldwick on Friday.") == ["caption"]
    assert kinds("Photo: Dana Orr") == ["credit"]


def test_titles_in_a_box_of_links_are_promos_and_the_subhead_after_them_is_not() -> None:
    titles = ("Gulls blamed for the theft of forty pies", "Swan stops a ferry for the third day running")
    assert kinds("Most read", *titles) == ["furniture", "promo", "promo"]
    assert kinds("Most read", titles[0], "Who pays") == ["furniture", "promo", "subhead"]
    assert kinds("The most read of all", *titles) == ["subhead"] * 3


def test_titles_between_words_of_the_page_are_the_pages() -> None:
    assert kinds("Thanks for signing up!", "Lannec Daily Boats", "Subscribe now") == ["furniture", "furniture", "promo"]
    assert kinds("Advertisement", "Lannec by boat") == ["advert", "subhead"]


def test_a_box_on_the_writer_is_furniture_and_ends_no_article() -> None:
    box = "Dana Orr\n\nSenior ferry writer\n\nDana has written about boats since 2009 and lives in Oldwick with too many of them."
    found = document(f"Ferry comes home late\n\nDana Orr\n\n{BEFORE}{AFTER}\n\nTopics\n\nBoats\n\n{box}")
    assert [block.kind for block in found.blocks[4:]] == ["furniture"] * 5
    told = "Tom Arden\n\nTom has run the harbour since 2009 and lives on a boat that is too small for him and his dog."
    found = document(f"Ferry comes home late\n\nDana Orr\n\n{BEFORE}{AFTER}\n\n{told}")
    assert found.blocks[-1].kind == "paragraph"


def test_a_number_beside_a_picture_is_a_gallerys_but_counts_a_list() -> None:
    caption = "The ferry Marigold of Oldwick on Friday (Picture: Dana Orr)"
    assert kinds("3", caption) == ["furniture", "caption"]
    said = "The first boat to come was the Marigold, and nobody had asked for her."
    assert kinds("1", caption, said, "2", said)[:2] != ["furniture", "caption"]


def test_in_pictures_is_no_credit() -> None:
    assert kinds("In pictures: Empty quays along the coast") == ["subhead"]


def test_a_row_of_captions_behind_a_word_each_and_no_full_stop() -> None:
    said = "She had met him on the quay in March, a friend of hers said at the time."
    one, two = (
        "Smitten: The skipper was joined by her friend Tom",
        "Casual: She wore the oilskins that her mother left her",
    )
    assert kinds(one, said, two) == ["caption", "paragraph", "caption"]
    assert kinds(one, said) == ["subhead", "paragraph"]
    monday = "Monday: The skipper was joined by her friend Tom"
    tuesday = "Tuesday: She wore the oilskins that her mother left her"
    assert kinds(monday, said, tuesday) == ["subhead", "paragraph", "subhead"]


def test_the_word_image_above_a_caption_is_furniture() -> None:
    assert kinds("Image", "The ferry Marigold of Oldwick on Friday (Picture: Dana Orr)") == ["furniture", "caption"]
    assert kinds("Image") == ["subhead"]


def test_how_often_a_newsletter_comes_is_told_under_its_sign_up_line() -> None:
    said = "We tell the week’s news of the coast every Thursday."
    assert kinds("Sign up for our newsletter", said) == ["promo", "promo"]
    assert kinds("Advertisement", said) == ["advert", "paragraph"]


def test_how_long_a_recording_is_beside_its_button() -> None:
    top = "Ferry comes home late\n\nBy Dana Orr\n\nListen to this article\n\n4:10\n\n"
    assert document(top + BEFORE + AFTER).blocks[3].kind == "furniture"
    top = "Ferry comes home late\n\nBy Dana Orr\n\n4:10\n\n"
    assert document(top + BEFORE + AFTER).blocks[2].kind == "dateline"


def test_a_rule_between_paragraphs_is_no_subhead() -> None:
    assert kinds("___") == ["paragraph"]


def test_sentences_above_credits_are_captions_where_others_are() -> None:
    shown = ("Boats on the quay at Oldwick on Friday", "Getty Images")
    told = "The harbour clock has struck thirteen since the storm."
    said = "Nobody on the quay had asked for a new clock, and nobody had offered to pay for one."
    assert kinds(*shown, said, told, "Reuters") == ["caption", "credit", "paragraph", "caption", "credit"]
    assert kinds(told, "Reuters") == ["paragraph", "credit"]


def test_numbers_in_a_bar_of_buttons() -> None:
    assert kinds("42", "7", "3") == ["furniture"] * 3
    said = "The first boat to come was the Marigold, and nobody had asked for her."
    assert kinds("1", said, "2", said) == ["subhead", "paragraph"] * 2


def test_somebody_of_the_article_at_a_place_of_theirs() -> None:
    said = "The fog was thick, and Ines told nobody on the quay that she had seen the Marigold."
    assert kinds(said, "Ines at her desk on the fourth day") == ["paragraph", "caption"]
    assert kinds(said, "Tom at his desk on the fourth day") == ["paragraph", "subhead"]
    assert kinds(said, "Ines at the centre of it all") == ["paragraph", "subhead"]
