"""Where an article comes from: what its page tells in JSON-LD, meta elements and microdata, and which of them is believed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presscheck import linked_data
from presscheck.markup import extract
from presscheck.origin import Origin, origin
from presscheck.tagsoup import well_formed

PROSE = (
    "<p>The Wexcombe harbour board voted on Tuesday to end the passenger ferry to Skerrow, which has crossed since 1884.</p>"
    * 3
)

STORY = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry to close",
    "author": [{"@type": "Person", "name": "Ines Kallow"}, {"@type": "Person", "name": "Dov Orr"}],
    "datePublished": "2025-06-03T09:00:00+01:00",
    "publisher": {"@type": "NewsMediaOrganization", "name": "Daily Lantern"},
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://lantern.example/ferry"},
}

TOLD = {
    "headline": "Ferry to close",
    "author": "Ines Kallow and Dov Orr",
    "date": "2025-06-03T09:00:00+01:00",
    "publisher": "Daily Lantern",
    "url": "https://lantern.example/ferry",
}

GRAPH = {
    "@graph": [
        {"@type": "WebSite", "@id": "#site", "name": "Daily Lantern"},
        {"@type": "Person", "@id": "#ines", "name": "Ines Kallow"},
        {"@type": ["Article", "NewsArticle"], "headline": "Ferry to close", "author": {"@id": "#ines"}, "publisher": {"@id": "#site"}},
    ]
}  # fmt: skip


def page(*heads: str, body: str = "<h1>Ferry to close</h1>") -> str:
    return f"<html><head><title>Ferry to close | Lantern</title>{''.join(heads)}</head><body><article>{body}{PROSE}</article></body></html>"


def script(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "wrapped",
    [
        json.dumps(STORY),
        json.dumps([{"@type": "BreadcrumbList", "itemListElement": []}, STORY]),
        json.dumps({"@type": "WebPage", "mainEntity": STORY}),
        json.dumps(dict(STORY, **{"@type": ["http://schema.org/NewsArticle"]})),
        f"\n//<![CDATA[\n{json.dumps(STORY)};\n//]]>",
        f"<!-- {json.dumps(STORY, indent=1)} -->",
        json.dumps(STORY).replace("Ferry to close", "Ferry\nto close"),
        json.dumps(STORY).replace("Daily Lantern", "Daily&#32;Lantern"),
    ],
)
def test_json_ld_is_read_as_sites_write_it(wrapped: str) -> None:
    assert linked_data.said(wrapped) == TOLD


def test_names_under_an_id_are_found() -> None:
    assert linked_data.said(json.dumps(GRAPH)) == {
        "headline": "Ferry to close",
        "author": "Ines Kallow",
        "publisher": "Daily Lantern",
    }


@pytest.mark.parametrize(
    "broken",
    ["", "{", "null", "[]", '{"@type": "Product"}', '{"a": ' * 5000, "]{", '{"@type": "Article", "author": [[7]]}'],
)
def test_json_ld_that_tells_nothing_costs_nothing(broken: str) -> None:
    assert linked_data.said(broken) == {}


@given(
    st.recursive(
        st.none() | st.text() | st.integers(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["@type", "author", "name", "@id", "publisher", "url"]), inner)
        ),
    )
)
def test_no_json_ld_raises(value: object) -> None:
    linked_data.said(
        json.dumps({"@type": "Article", "headline": value, "author": value, "publisher": value, "url": value})
    )


def test_a_publisher_is_not_the_author() -> None:
    told = linked_data.said(json.dumps(dict(STORY, author={"name": "Daily Lantern"})))
    assert "author" not in told


def test_where_json_ld_is_all_there_is_it_says_who_when_and_where() -> None:
    found = extract(page(script(STORY), body=""))
    assert found.document.text.startswith("Ferry to close\n\n")
    assert origin(found) == Origin(
        "Ines Kallow and Dov Orr", "3 June 2025", "Daily Lantern", "https://lantern.example/ferry"
    )


def test_json_ld_outlives_its_script() -> None:
    """What the browser keeps of a page has no scripts, and says the same."""
    kept = well_formed(page(script(STORY)))
    assert "<script" not in kept and "application" not in kept
    assert well_formed(kept) == kept
    assert extract(kept)[1:] == extract(page(script(STORY)))[1:]


def test_a_byline_ends_where_the_name_of_the_site_begins() -> None:
    assert extract(page('<meta name="author" content="Ines Kallow | Daily Lantern">')).byline == "Ines Kallow"


def test_microdata_and_times_tell_the_day_where_nothing_else_does() -> None:
    assert extract(page(body='<time datetime="2025-06-03">Tuesday</time>')).date == "2025-06-03"
    published = (
        '<time datetime="2025-06-09">changed</time><time itemprop="datePublished" datetime="2025-06-03">Tuesday</time>'
    )
    assert extract(page(body=published)).date == "2025-06-03"


@pytest.mark.parametrize(
    ("asked", "named", "told"),
    [
        ("https://amp.lantern.example/f?amp=1", "https://www.lantern.example/f", "https://www.lantern.example/f"),
        ("https://lantern.example/f?from=x", "/f", "https://lantern.example/f"),
        ("https://lantern.example/f", "https://tricks.example/f", "https://lantern.example/f"),
        ("https://m.example/f", "https://n.example/f", "https://m.example/f"),
        (None, "https://lantern.example/f", "https://lantern.example/f"),
        (None, "javascript:alert(1)", None),
    ],
)  # fmt: skip
def test_a_page_names_its_address_on_its_own_site_only(asked: str | None, named: str, told: str | None) -> None:
    assert origin(extract(page(f'<link rel="canonical" href="{named}">')), asked).address == told
