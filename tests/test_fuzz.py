"""Doors beaten on with whatever a generator makes up: what comes in is text or one plain message, and what was found is kept."""

import json
import os
import pathlib
import zlib
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generated import reviews
from presscheck import as_json, markup, review_html, review_text
from presscheck.anchoring import match
from presscheck.deflate import deflate, inflate
from presscheck.exports.annotations import carry_in
from presscheck.link.fragment import LinkError, fragment, unfragment
from presscheck.link.reading import decode, unpack
from presscheck.link.writing import encode
from presscheck.tagsoup import DEEPEST, DROPPED, KEPT, well_formed

CASES = pathlib.Path(__file__).parent / "fuzz"

TIMES = int(os.environ.get("FUZZ", "60"))
"""Examples of each law: seconds in a test run. FUZZ=20000 hunts for as long as there is time; finds go to tests/fuzz."""

hunting = settings(
    max_examples=TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

NAMES = st.sampled_from(
    "p div b i a br img svg math title textarea script style noscript iframe template table tr td th li ul h1 h2 figure figcaption select option "
    "xmp plaintext listing form button details summary dialog body html head meta link base frameset pre center p:q x-y".split()
)
ATTRIBUTES = st.sampled_from(
    ["", " ", "/", " a", ' a="', " a='", " a=b", " href=javascript:x", ' href="https://a.example/"', " onclick=x()", " style='display:none'", " hidden",
     " class='caption credit byline'", " class=mark", "\x0ca=1", "\n=\n", ' a="b"c', " \x00", " alt='A boat out at sea'", " &quot;", "=", '"', "<"]
)  # fmt: skip
WORDS = st.one_of(
    st.sampled_from(
        ["“But we knew,” claimed one insider. ", "Photo: Ada Roe", "READ MORE: ", "said", "\n", "\n\n", "&nbsp;", "&lt;", "&#0;", "&#x110000;", "&bogus", "&", "<",
         ">", "</", "<!", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?", "?>", "\x00", "\ufeff", "\u200b", "\u202e", "â€œ", "โ€™", "\ud800", "😀", "e\u0301" * 9]
    ),
    st.text(max_size=12),
)  # fmt: skip
TAGS = st.builds(lambda close, name, attributes, end: f"<{close}{name}{attributes}{end}", st.sampled_from(["", "", "/"]), NAMES, ATTRIBUTES,
                 st.sampled_from([">", ">", ">", "/>", "", " "]))  # fmt: skip
SOUP = st.lists(st.one_of(TAGS, WORDS), max_size=30).map("".join)


def check(review: dict[str, Any]) -> None:
    """Every place lies in the text, and the text is what the blocks say."""
    text = review["text"]
    places = [
        *review["blocks"],
        *review["quotes"],
        *review["findings"],
        *(run for block in review["blocks"] for run in block["runs"]),
    ]
    assert all(0 <= place["start"] <= place["end"] <= len(text) for place in places)
    assert all(
        not run["href"] or run["href"].lower().startswith(("http://", "https://"))
        for block in review["blocks"]
        for run in block["runs"]
    )
    json.dumps(review, ensure_ascii=False)


@given(SOUP)
@hunting
def test_soup_becomes_blocks_of_words(soup: str) -> None:
    check(as_json(review_html(soup)))


@given(SOUP)
@hunting
def test_mending_mends_for_good(soup: str) -> None:
    mended = well_formed(soup)
    assert well_formed(mended) == mended
    tags = BeautifulSoup(mended, "html.parser").find_all()
    assert not DROPPED & {tag.name for tag in tags}
    assert {name for tag in tags for name in tag.attrs} <= KEPT


@given(SOUP)
@hunting
def test_plain_words_around_soup_survive_it(soup: str) -> None:
    """What stands before hostile markup is always read."""
    assert "Marigold quay." in markup.parse(f"<p>Marigold quay.</p>{soup}").text.split("\n")


@given(st.lists(WORDS, max_size=60).map("".join))
@hunting
def test_text_of_any_kind_is_reviewed(text: str) -> None:
    review = as_json(review_text(text))
    check(review)
    assert len(review["text"]) == len(text.replace("\r\n", "\n")) or review["repairs"]


# ---------- links ----------

JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 2**40), st.floats(allow_nan=False), st.text(max_size=9)),
    lambda inner: st.one_of(st.lists(inner, max_size=6), st.dictionaries(st.text(max_size=4), inner, max_size=3)),
    max_leaves=40,
)


def opens(given_fragment: str) -> dict[str, Any] | None:
    """What a fragment holds, or None for the one kind of error there is."""
    try:
        return decode(given_fragment, inflate)
    except LinkError as error:
        assert str(error).endswith(".")
        return None


@given(
    st.one_of(
        st.text(max_size=200),
        st.binary(max_size=200).map(fragment),
        st.binary(max_size=200).map(lambda raw: fragment(deflate(raw))),
    )
)
@hunting
def test_any_fragment_opens_or_says_why(given_fragment: str) -> None:
    opens(given_fragment)


@given(JSON)
@hunting
def test_any_json_in_a_link_opens_or_says_why(payload: Any) -> None:
    opens(fragment(deflate(json.dumps(payload).encode())))


@given(reviews(), st.data())
@hunting
def test_a_real_link_with_one_value_changed_is_whole_or_refused(review: dict[str, Any], data: st.DataObject) -> None:
    """The likeliest forgery: everything as it should be but one thing. What opens keeps the contract's places."""
    raw = bytearray(inflate(unfragment(encode(review, deflate))[1], 10**6))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at : at + data.draw(st.integers(0, 3))] = data.draw(
        st.one_of(
            st.sampled_from([b"-1", b"0", b"9999999999", b"null", b"[]", b'"', b"1e9", b"true"]), st.binary(max_size=4)
        )
    )
    try:
        opened = unpack(bytes(raw), 2)
    except LinkError:
        return
    check(opened)
    assert all(entry["finding"] is None or entry["finding"] < len(opened["findings"]) for entry in opened["reader"])
    assert all(finding["quote"] is None or finding["quote"] < len(opened["quotes"]) for finding in opened["findings"])
    assert all(
        quote["continues"] is None or 0 <= quote["continues"] < index for index, quote in enumerate(opened["quotes"])
    )


@pytest.mark.parametrize("inside", [b"a" * 400_000_000, b"[" * 3_000_000, b'["' + b"\\" * 4_000_000 + b'"]'])
def test_a_link_that_bursts_is_refused_before_it_does(inside: bytes) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    assert opens(fragment(packer.compress(inside) + packer.flush())) is None


# ---------- annotations ----------

ROWS = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.text(max_size=9), st.sampled_from(["tagging", "quote.anonymous", "TextQuoteSelector", "But we knew"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(
                ["target", "selector", "body", "bodyValue", "value", "purpose", "type", "exact", "prefix", "suffix", "start", "end", "refinedBy", "creator",
                 "name", "user", "tags", "text", "created", "first", "items", "rows", "motivation", "generator"]
            ), inner, max_size=6),
    ),
    max_leaves=40,
)  # fmt: skip
REVIEW = as_json(review_text("“But we knew,” claimed one insider. “But we did,” said Ada Roe."))


@given(ROWS)
@hunting
def test_any_annotations_are_taken_in_or_refused(document: Any) -> None:
    try:
        review, orphans = carry_in(REVIEW, document)
    except ValueError as error:
        assert str(error)
        return
    for entry in review["reader"]:
        assert 0 <= entry["start"] <= entry["end"] <= len(review["text"])
        assert isinstance(entry["by"], str)
    assert all(isinstance(orphan.exact, str) for orphan in orphans)
    assert opens(encode(review, deflate)) is not None


@given(st.text(max_size=60), ROWS)
@hunting
def test_any_selector_is_found_or_not(text: str, selector: Any) -> None:
    span = match(text, [selector] if isinstance(selector, dict) else [])
    assert span is None or 0 <= span.start <= span.end <= len(text)


# ---------- what was found ----------


@pytest.mark.parametrize(
    "case", json.loads((CASES / "hostile.json").read_text("utf-8")), ids=lambda case: case["shows"]
)
def test_own_hostile_markup_keeps_its_words(case: dict[str, str]) -> None:
    review = as_json(review_html(case["markup"]))
    check(review)
    words = iter("".join(letter if letter.isalnum() else " " for letter in review["text"]).split())
    assert all(word in words for word in case["shows"].split()), review["text"]


@pytest.mark.parametrize("soup", json.loads((CASES / "found.json").read_text("utf-8")))
def test_what_was_found_stays_mended(soup: str) -> None:
    assert DEEPEST
    mended = well_formed(soup)
    assert well_formed(mended) == mended
    check(as_json(review_html(soup)))
    check(as_json(review_text(soup)))
