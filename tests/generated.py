"""Reviews that keep the contract and no other promise: any text, blocks and marks touching and nested, hostile notes."""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from presscheck.document import NOISE
from presscheck.link.expected import KINDS

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")  # a busy machine is no failure

LEVELS = ("named", "described", "anonymous", "relayed", "unattributed", "unresolved", "not_speech")
LETTERS = st.one_of(
    st.sampled_from("ab “”\"'\n\n\t\u00a0\ufeff\r‘’[]{}\\,0<&é😀"),
    st.characters(exclude_categories=["Cs"]),
)
WORDS = st.text(LETTERS, max_size=120)
HOSTILE = st.sampled_from(
    ["<script>alert(1)</script>", "javascript:alert(1)", "=1+1", "＝1+1", "\n@x", "\x1b[31m", "]]>", "--><img>", '"\\']
)
SAID = st.one_of(HOSTILE, st.text(LETTERS, max_size=20))


@st.composite
def reviews(draw: st.DrawFn) -> dict[str, Any]:
    """A review of the contract."""
    text = draw(WORDS)
    blocks = draw(_blocks(len(text)))
    headlines = [text[b["start"] : b["end"]] for b in blocks if b["kind"] == "headline"]
    voices = draw(st.integers(0, 3))
    quotes = draw(_quotes(text, voices))
    findings = draw(st.lists(_finding(text, quotes), max_size=5))
    return {
        "version": 1,
        "title": draw(st.sampled_from([None, *headlines[:1], "Else"])),
        "language": draw(st.sampled_from(["en", "und", "pt-BR"])),
        "text": text,
        "repairs": [],
        "blocks": blocks,
        "quotes": quotes,
        "findings": sorted(findings, key=lambda f: (f["start"], f["end"], f["rule"])),
        "voices": [draw(_voice(index, quotes)) for index in range(voices)],
        "summary": {
            key: draw(st.integers(0, 99))
            for key in ("words", "quotes", "named", "unnamed", "unattributed", "noise_blocks")
        },
        "reader": draw(st.lists(_entry(len(findings), len(text)), max_size=3)),
    }


@st.composite
def _blocks(draw: st.DrawFn, length: int) -> list[dict[str, Any]]:
    edges = sorted(draw(st.lists(st.integers(0, length), max_size=12, unique=True)))
    blocks = []
    for start, end in zip(edges[::2], edges[1::2], strict=False):
        kind = draw(st.sampled_from(KINDS))
        middle = draw(st.integers(start, end))
        run = {"start": start, "end": middle, "style": draw(st.sampled_from(["em", "strong", None])), "href": None}
        run["href"] = draw(st.sampled_from([None, "https://example.org/a?b=c&d"]))
        runs = [run] if draw(st.booleans()) and start < middle else []
        blocks.append({"start": start, "end": end, "kind": kind, "noise": kind in NOISE, "runs": runs})
    return blocks


@st.composite
def _place(draw: st.DrawFn, text: str) -> dict[str, Any] | None:
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return draw(st.sampled_from([None, {"start": start, "end": end, "text": text[start:end]}]))


@st.composite
def _quotes(draw: st.DrawFn, text: str, voices: int) -> list[dict[str, Any]]:
    edges = sorted(draw(st.lists(st.integers(0, len(text)), max_size=10, unique=True)))
    quotes: list[dict[str, Any]] = []
    for start, end in zip(edges[::2], edges[1::2], strict=False):
        middle = draw(st.integers(start, end))
        quotes.append({
            "start": start, "end": end,
            "parts": draw(st.sampled_from([[[start, end]], [[start, middle], [middle, end]]])),
            "nested": draw(st.sampled_from([[], [[start, middle]]])),
            "level": draw(st.sampled_from(LEVELS)),
            "source": draw(_place(text)), "original": draw(_place(text)), "cue": draw(_place(text)),
            "voice": draw(st.sampled_from([None, *range(voices)])),
            "continues": draw(st.sampled_from([None, *range(len(quotes))])),
            "hedged": draw(st.booleans()),
        })  # fmt: skip
        if quotes[-1]["continues"] is not None and draw(st.booleans()):
            origin = quotes[quotes[-1]["continues"]]
            quotes[-1].update(source=origin["source"], voice=origin["voice"], cue=None)
    return quotes


@st.composite
def _finding(draw: st.DrawFn, text: str, quotes: list[dict[str, Any]]) -> dict[str, Any]:
    rule = draw(
        st.sampled_from(["quote.anonymous", "headline.shouting", "caption.credit", "article.few_names", "text.made_up"])
    )
    quote = draw(st.sampled_from([None, *range(len(quotes))]))
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    because = [text[start:end], draw(SAID)]
    if quote is not None and draw(st.booleans()):
        start, end = quotes[quote]["start"], quotes[quote]["end"]
        because += [place["text"] for place in (quotes[quote]["source"], quotes[quote]["cue"]) if place]
    return {
        "rule": rule, "start": start, "end": end, "severity": draw(st.sampled_from(["suggestion", "warning", "error"])),
        "because": draw(st.sampled_from(because)), "quote": quote,
    }  # fmt: skip


@st.composite
def _voice(draw: st.DrawFn, index: int, quotes: list[dict[str, Any]]) -> dict[str, Any]:
    mine = [at for at, quote in enumerate(quotes) if quote["voice"] == index]
    names = [quotes[at]["source"]["text"] for at in mine if quotes[at]["source"]]
    return {
        "name": draw(st.sampled_from([*names, "someone"])), "level": draw(st.sampled_from(LEVELS)),
        "quotes": draw(st.sampled_from([mine, []])), "words": draw(st.integers(0, 500)),
    }  # fmt: skip


@st.composite
def _entry(draw: st.DrawFn, findings: int, length: int) -> dict[str, Any]:
    finding = draw(st.sampled_from([None, *range(findings)]))
    start = draw(st.integers(0, length))
    place = (
        {"start": start, "end": draw(st.integers(start, length))} if finding is None else {"start": None, "end": None}
    )
    return {
        "finding": finding, **place, "rule": draw(st.sampled_from([None, "quote.anonymous"])),
        "verdict": draw(st.sampled_from(["agree", "dispute", "comment", "mark", None])),
        "reason": draw(st.one_of(st.none(), SAID)), "note": draw(st.one_of(st.none(), SAID)),
        "by": "reader", "at": draw(st.sampled_from([None, "2026-11-22T20:00:00Z"])),
    }  # fmt: skip
