"""HTML: every dialect of paste, hostile markup, whole pages, and mangled characters in them."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import seconds
from presscheck import markup
from presscheck.document import Block, Document
from presscheck.span import Span
from presscheck.tagsoup import DEEPEST, well_formed

FIXTURES = Path(__file__).parent / "fixtures"
HOSTILE = Path(__file__).parents[2] / "shared" / "data" / "hostile" / "dompurify.json"
SIGNS = {"em": "*", "strong": "**", None: ""}


def shown(block: Block, text: str) -> str:
    """The block as a line of a fixture: its kind, a tab, and its words with emphasis and links as Markdown has them."""
    words, at = [], block.span.start
    for run in block.runs:
        words.append(text[at : run.span.start])
        inner = f"{SIGNS[run.style]}{run.span.of(text)}{SIGNS[run.style]}"
        words.append(f"[{inner}]({run.href})" if run.href else inner)
        at = run.span.end
    words.append(text[at : block.span.end])
    return f"{block.kind}\t" + "".join(words).replace("\n", "\\n").replace("\t", "\\t")


def lines(document: Document) -> list[str]:
    return [shown(block, document.text) for block in document.blocks]


@pytest.mark.parametrize("dialect", sorted(path.stem for path in FIXTURES.glob("*.html")))
def test_dialect(dialect: str) -> None:
    document = markup.parse((FIXTURES / f"{dialect}.html").read_text("utf-8"))
    assert lines(document) == (FIXTURES / f"{dialect}.txt").read_text("utf-8").splitlines()


def test_text_is_the_blocks_joined_by_blank_lines() -> None:
    document = markup.parse("<h1>One</h1><p>Two <b>three</b></p>")
    assert document.text == "One\n\nTwo three"
    assert [block.span.of(document.text) for block in document.blocks] == ["One", "Two three"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        " JaVaScript:alert(1)",
        "data:text/html,x",
        "//quay.example",
        "vbscript:x",
    ],
)
def test_only_web_addresses_become_links(address: str) -> None:
    document = markup.parse(f'<p>Go <a href="{address}">there</a> now.</p>')
    assert document.text == "Go there now."
    assert document.blocks[0].runs == ()


def test_repair_moves_blocks_and_runs_along() -> None:
    document = markup.parse("<p>â€œNo,â€\x9d said <b>Inesâ€™s</b> son.</p><p>He wasnâ€™t <i>there</i>.</p>")
    assert document.text == "“No,” said Ines’s son.\n\nHe wasn’t there."
    assert [block.span.of(document.text) for block in document.blocks] == ["“No,” said Ines’s son.", "He wasn’t there."]
    assert [run.span.of(document.text) for block in document.blocks for run in block.runs] == ["Ines’s", "there"]
    assert [repair.span.of(document.text) for repair in document.repairs] == ["“", "”", "’", "’"]


def test_caption_says_more_than_the_alternative_text() -> None:
    framed = '<figure><img alt="A boat on the quay"><figcaption>The Marigold.</figcaption></figure>'
    assert lines(markup.parse(framed)) == ["caption\tThe Marigold."]
    assert lines(markup.parse('<figure><img alt="A boat on the quay"></figure>')) == ["alt\tA boat on the quay"]
    assert lines(markup.parse('<p>Calm <img alt="😀"> seas.</p>')) == ["paragraph\tCalm 😀 seas."]


def test_named_person_in_prose_breaks_nothing() -> None:
    assert lines(markup.parse('<p><a class="author">Ines Penhallow</a> reports from the quay.</p>')) == [
        "paragraph\tInes Penhallow reports from the quay."
    ]


def test_article_is_found_in_a_page() -> None:
    prose = "".join(f"<p>{'The boats went out before dawn and came home late in the rain. ' * 2}</p>" for _ in range(4))
    page = (
        '<html><head><title>Boats go out | The Wexmouth Post</title><meta property="og:site_name" content="The Wexmouth Post">'
        '<meta name="author" content="Dana Orr"><link rel="canonical" href="https://post.example/boats"></head><body><nav>News Sport</nav>'
        f"<h1>Boats go out</h1><div class=story>{prose}</div><div id=comments><p>First comment, short.</p></div><footer>© Post</footer></body></html>"
    )
    found = markup.extract(page)
    assert [block.kind for block in found.document.blocks] == ["headline", *["paragraph"] * 4]
    assert found[1:] == ("Dana Orr", None, "The Wexmouth Post", "https://post.example/boats")
    assert "First comment" in markup.extract(page, is_whole=True).document.text


def test_document_of_a_word_processor_is_kept_whole() -> None:
    prose = "<p class=MsoNormal>The boats went out before dawn and came home late in the rain, all nine of them, and were counted.</p>"
    page = f"<html><head><title>Boats</title></head><body><div><p class=MsoNormal>Dear Ines,</p></div><div>{prose * 3}</div></body></html>"
    assert markup.parse(page).text.startswith("Dear Ines,")


def test_teasers_and_comments_around_an_article_are_left_out() -> None:
    prose = "".join(
        f"<p>The boats went out before dawn and came home late in the rain, on day {day} of the strike.</p>"
        for day in range(6)
    )
    card = "<article class=card><h3>Another story</h3><p>What it is about, in a line or two that may well be long enough to count.</p></article>"
    page = (
        f"<html><head><title>Boats</title></head><body><header><h2>The Post</h2></header><article class=story><h1>Boats go out</h1>{prose}</article>"
        f"<section>{card * 3}</section><footer>About us</footer></body></html>"
    )
    document = markup.parse(page)
    assert [block.kind for block in document.blocks] == ["headline", *["paragraph"] * 6]


PROSE = "".join(
    f"<p>The boats went out before dawn and came home late in the rain, on day {day} of the strike.</p>"
    for day in range(6)
)


def page(body: str, title: str = "Boats go out") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    "box",
    [
        "<div class=x1><div class=x2><img></div><div class=x3>The quay at dawn</div></div>",
        "<table align=right><tr><td><img></td></tr><tr><td><font size=1>The quay at dawn</font></td></tr></table>",
        "<div><picture><img></picture><p><small>The quay at dawn</small></p></div>",
        "<lead-image><amp-img></amp-img><span>The quay at dawn</span></lead-image>",
    ],
)
def test_a_box_with_a_picture_and_few_words_is_a_figure(box: str) -> None:
    document = markup.parse(page(f"<article><h1>Boats go out</h1>{box}{PROSE}</article>"))
    assert [b.kind for b in document.blocks] == ["headline", "caption", *["paragraph"] * 6]


def test_an_article_with_a_picture_is_no_figure() -> None:
    short = "<div><img><p>The boats went out before dawn and came home late in the rain.</p></div>"
    assert lines(markup.parse(short))[0].startswith("paragraph\t")
    teaser = "<div><img><h3>Baker wins</h3><p>It is the fifth time.</p></div>"
    assert "caption" not in [b.kind for b in markup.parse(PROSE + teaser).blocks]


def test_of_several_articles_the_one_is_read_that_the_page_is_named_after() -> None:
    other = "<article><h1>The number nine bus</h1>" + PROSE.replace("boats", "buses") * 2 + "</article>"
    found = markup.parse(page(f"<article><h1>Boats go out</h1>{PROSE}</article>{other}")).text
    assert found.startswith("Boats go out") and "buses" not in found


def test_comments_and_linked_headings_are_no_part_of_the_story() -> None:
    """Where nothing in the page is named an article, and class names are made by a machine."""
    said = "".join(
        f"<div class=c><p>{'I have lived by that quay for years and they never went out so early. ' * 2}</p></div>"
        for _ in range(5)
    )
    more = "<h2>More</h2><a href=/a><h4>Baker wins the marrow contest again</h4></a>"
    document = markup.parse(
        page(f"<div class=q1><h1>Boats go out</h1>{PROSE}{more}</div><div class=q2><h2>Comments (5)</h2>{said}</div>")
    )
    assert [b.kind for b in document.blocks] == ["headline", *["paragraph"] * 6, "subhead", "promo"]
    named = markup.parse(
        page(f"<div class=q1><h1>Boats go out</h1>{PROSE * 3}</div><div id=comments>{said}{said}</div>")
    )
    assert "I have lived" not in named.text


def test_a_headline_may_stand_behind_the_name_of_its_site() -> None:
    found = markup.parse(
        page(
            f"<table><tr><td><font>Boats go out today</font></td></tr></table><div>{PROSE}</div>",
            "The Post: Boats go out today",
        )
    )
    assert lines(found)[0] == "headline\tBoats go out today"


HARD = [
    "<![", "<!--", "<![CDATA[x]]>", "</", "<", "<p", "<p class=\"", "<a href='x\">y", "&#x110000;&#0;&bogus;", "<title>", "<script>", "\x00",
    "<table><tr><p>x</table>y", "<b><p></b>x</p>", "<svg><style><b>x</b></style></svg>", "<select><option>x", "<math><mi>x</mi></math>",
    "<p title=it's>It's here</p>", "<plaintext><b>x", "<frameset>", "<?php x ?>", "<!doctype x [<!entity a 'b'>]>", "<x:y z>w</x:y>",
]  # fmt: skip


@pytest.mark.parametrize("soup", HARD)
def test_hard_markup_is_parsed(soup: str) -> None:
    document = markup.parse(f"<p>before</p>{soup}")
    assert document.text.startswith("before")


def test_hostile_strings_keep_their_words() -> None:
    if not HOSTILE.exists():
        pytest.skip("../shared is not here: hostile strings of others are not tried")
    for soup in json.loads(HOSTILE.read_text("utf-8")):
        text = markup.parse(f"<p>Before them</p>{soup}").text
        outside = re.sub(
            r"<!--.*?(-->|$)|<(script|style|template|noscript|iframe|title)\b.*",
            " ",
            soup,
            flags=re.DOTALL | re.IGNORECASE,
        )
        outside = re.sub(r"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|<.*", " ", outside, flags=re.DOTALL)
        missing = [word for word in re.findall(r"[a-z]{4,}", outside) if word not in text]
        assert not missing, soup


@pytest.mark.parametrize(
    "soup", ["<b>", "<div><p>", "<ul><li>", "<a ", '<a b="', "<!--", "<!", "</", "<a b='\"", "<table><tr><td>"]
)
def test_deep_and_broken_markup_costs_no_more_than_its_length(soup: str) -> None:
    small, large = (soup * times + "<p>The end." for times in (1_000, 8_000))
    assert "The end." in markup.parse(large).text
    assert seconds(lambda: markup.parse(large)) < 8 * 4 * seconds(lambda: markup.parse(small))


def test_depth_is_capped_and_words_are_kept() -> None:
    soup = "<b>" * 500 + "deep" + "</b>" * 500 + " after"
    assert well_formed(soup).count("<b>") == DEEPEST
    assert markup.parse(soup).text == "deep after"


MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i style='font-weight:bold'>", "<br>", "<figure>", "<figcaption>", "</figure>",
         "<img alt='a boat at sea'>", "<ul><li>", "</ul>", "<td>", "<table><tr>", "</table>", "<h1>", "<h2>", "<a href='https://a.example/'>", "</a>",
         "&nbsp;", "&amp;", "<", ">", "'", '"', "<!--", "-->", "\n", " ", "word", "Two words. ", "â€œ", "é", "\u200b"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(MARKUP)
def test_blocks_are_ordered_trimmed_and_never_empty(soup: str) -> None:
    document = markup.parse(soup)
    end = -1
    for block in document.blocks:
        words = block.span.of(document.text)
        assert block.span.start > end
        assert words == words.strip() != ""
        assert all(Span(*block.span).contains(run.span) for run in block.runs)
        end = block.span.end


@given(MARKUP)
def test_mended_markup_is_already_well_formed(soup: str) -> None:
    mended = well_formed(soup)
    assert well_formed(mended) == mended


FIRST = "<p>The last ferry to Oldwick left the quay at nine on Friday evening, two hours late, and nobody on the quay knew why.</p>"
LAST = "<p>The harbour office said that the service would run again on Monday, weather allowing, and that tickets would stay valid.</p>"


@pytest.mark.parametrize(
    ("stretch", "kinds"),
    [
        ("<figure><h2>The harbour at dawn</h2><img><figcaption>Boats at Oldwick</figcaption></figure>", ["subhead", "caption"]),
        ("<p><img><br><i>Boats at Oldwick on Friday</i></p>", ["caption"]),
        ("<table><tr><td>Ferry late again</td><td><img alt='Print'></td></tr></table>", ["list"]),
        ("<div><img><p class='c1'>" + "The ferry was late again on Friday, and on Saturday. " * 4 + "</p></div>", ["paragraph"]),
        ("<div><img><p>Boats at Oldwick on Friday evening.</p></div>", ["caption"]),
        ("<div class='img-legend'>Boats at Oldwick</div>", ["caption"]),
    ],
)  # fmt: skip
def test_what_a_picture_stands_beside(stretch: str, kinds: list[str]) -> None:
    article = f"<article><h1>Ferry comes home late</h1>{FIRST * 4}{stretch}{LAST * 4}</article>"
    document = markup.parse(f"<html><head><title>Ferry comes home late</title></head><body>{article}</body></html>")
    told = [block.kind for block in document.blocks if block.span.of(document.text) not in (FIRST[3:-4], LAST[3:-4])]
    assert told[1:] == kinds
