"""Score the engine against the labelled articles: what it finds, how it names it, and what it wrongly marks."""

import argparse
import json
import pathlib
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

sys.path[:0] = [str(pathlib.Path(__file__).parent), str(pathlib.Path(__file__).parents[2] / "py")]

import gold as labelled
from gold import HEADINGS, LEVELS, NOISE, OPEN, SCORED, GoldArticle, GoldQuote, Place
from presscheck.contract import as_json
from presscheck.headlines import judge
from presscheck.review import review_text

FLOORS = pathlib.Path(__file__).parent / "floors.json"
UNNAMED = frozenset({"described", "anonymous", "relayed", "unattributed"})
RULES_OF_TRICK = {
    "curiosity": {"headline.curiosity", "headline.silence", "headline.reader"},
    "forward": {"headline.forward"},
    "listicle": {"headline.list"},
    "superlative": {"headline.superlative", "headline.exaggeration"},
    "secret": {"headline.secret", "headline.silence"},
    "emotion": {"headline.emotion", "headline.fear"},
    "question": {"headline.question"},
    "shouting": {"headline.capitals"},
    "punctuation": {"headline.exclamation", "headline.emoji"},
}
"""Which rules of the engine say the same as a label."""

SAME_QUOTE = 0.5
"""Two spans are the same quote when they share at least half of all that either covers (as in the project's other scorer)."""

FALLING = frozenset({"false alarms per 1,000 words", "honest headings marked"})
"""Figures where less is better; of all others more is."""

ROUNDING = 0.00005
"""Floors are kept to four digits."""

NEAR = 1500
"""The same words count as the same source when they stand this near: the labels hold one mention, the text may repeat it."""

Miss = Callable[[str, str], None]


@dataclass
class Tally:
    """Counts over a part of the set."""

    count: Counter[str] = field(default_factory=Counter)
    confusion: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def score(articles: list[GoldArticle], miss: Miss = lambda kind, what: None) -> dict[str, Any]:
    """All figures over these articles, as plain JSON values."""
    tally = Tally()
    for article in articles:
        answer = as_json(review_text(article.text))
        if answer["text"] != article.text:
            tally.count["text changed"] += 1
            continue
        tally.count["words"] += len(article.text.split())
        _score_quotes(article, answer, tally, miss)
        _score_lines(article, answer, tally, miss)
        _score_headings(article, answer, tally, miss)
    return _figures(tally, len(articles))


def _score_quotes(article: GoldArticle, answer: dict[str, Any], tally: Tally, miss: Miss) -> None:
    pairs = _pair(article, answer["quotes"])
    used = {index for index in pairs.values() if index is not None}
    for want in article.quotes:
        index = pairs[want.number]
        tally.count["quotes"] += 1
        said = answer["quotes"][index] if index is not None else None
        _score_level(article, want, said, tally, miss)
        if said:
            tally.count["quotes found"] += 1
            _score_speaker(article, want, said, answer, tally, miss)
            _score_continues(article, want, said, pairs, tally, miss)
    noise = [block.place for block in article.blocks if block.kind in NOISE]
    for index, said in enumerate(answer["quotes"]):
        if index in used or any(place.start <= said["start"] < place.end for place in noise):
            continue
        tally.count["extra quotes"] += 1
        tally.confusion["(no quote)"][said["level"]] += 1
        tally.count["false alarms"] += said["level"] in UNNAMED
        miss("extra quote", f"{said['level']}: {_around(article.text, said['start'], said['end'])}")


def _pair(article: GoldArticle, said: list[dict[str, Any]]) -> dict[int, int | None]:
    """The index of the engine's quote for each labelled one, or None."""
    pairs: dict[int, int | None] = {}
    for want in article.quotes:
        shares = [(_share(want.place, Place(quote["start"], quote["end"])), -i) for i, quote in enumerate(said)]
        share, index = max(shares, default=(0.0, 0))
        pairs[want.number] = -index if share >= SAME_QUOTE else None
        if pairs[want.number] in [other for number, other in pairs.items() if number != want.number]:
            pairs[want.number] = None
    return pairs


def _share(one: Place, other: Place) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def _score_level(article: GoldArticle, want: GoldQuote, said: dict[str, Any] | None, tally: Tally, miss: Miss) -> None:
    answered = said["level"] if said else "(missed)"
    right = answered in want.levels
    tally.confusion[want.level][want.level if right else answered] += 1
    tally.count["levels right"] += right
    tally.count["levels right, label itself"] += answered == want.level
    tally.count[f"said {answered}"] += 1
    tally.count[f"said {answered} rightly"] += right
    surely_unnamed, surely_fine = set(want.levels) <= UNNAMED, not set(want.levels) & UNNAMED
    tally.count["unnamed"] += surely_unnamed
    tally.count["unnamed found"] += surely_unnamed and answered in UNNAMED
    tally.count["false alarms"] += surely_fine and answered in UNNAMED
    if not right:
        source = said["source"]["text"] if said and said["source"] else None
        miss(f"{want.level} said {answered}", f"source {source!r}: {_around(article.text, *want.place)}")


def _score_speaker(
    article: GoldArticle, want: GoldQuote, said: dict[str, Any], answer: dict[str, Any], tally: Tally, miss: Miss
) -> None:
    around = _around(article.text, *want.place)
    source, original, cue = _taken_over(article, want)
    if source:
        _score_source(article.text, [place for place in (source, original) if place], said, tally, miss, around)
    if cue and want.continues is None:
        _score_cue(article.text, cue, said, tally, miss, around)
    if want.hedged is not None:
        tally.count["hedged"] += want.hedged
        tally.count["hedged said"] += said["hedged"]
        tally.count["hedged right"] += want.hedged and said["hedged"]
        if want.hedged != said["hedged"]:
            miss("hedged", f"said {said['hedged']}: {around}")
    if want.voice and want.level in ("named", "described", "anonymous"):
        name = answer["voices"][said["voice"]]["name"] if said["voice"] is not None else ""
        tally.count["voices"] += 1
        tally.count["voices right"] += _same_name(want.voice, name)
        if not _same_name(want.voice, name):
            miss("wrong voice", f"said {name!r}, is {want.voice!r}: {around}")


def _score_source(text: str, places: list[Place], said: dict[str, Any], tally: Tally, miss: Miss, around: str) -> None:
    tally.count["sources"] += 1
    tally.count["sources said"] += said["source"] is not None
    right = said["source"] is not None and any(_same_words(text, place, said["source"]) for place in places)
    tally.count["sources right"] += right
    if not right:
        words = said["source"] and said["source"]["text"]
        miss("wrong source", f"said {words!r}, is {text[slice(*places[0])]!r}: {around}")


def _score_cue(text: str, cue: Place, said: dict[str, Any], tally: Tally, miss: Miss, around: str) -> None:
    tally.count["cues"] += 1
    right = said["cue"] is not None and said["cue"]["start"] < cue.end and cue.start < said["cue"]["end"]
    tally.count["cues right"] += right
    if not right:
        words = said["cue"] and said["cue"]["text"]
        miss("wrong cue", f"said {words!r}, is {text[slice(*cue)]!r}: {around}")


def _taken_over(article: GoldArticle, quote: GoldQuote) -> tuple[Place | None, Place | None, Place | None]:
    """Source, original and cue of the quote, or of the one that it carries on."""
    root = _root(article, quote)
    return root.source, root.original, root.cue


def _root(article: GoldArticle, quote: GoldQuote) -> GoldQuote:
    by_number = {other.number: other for other in article.quotes}
    while quote.continues is not None:
        quote = by_number[quote.continues]
    return quote


def _same_words(text: str, want: Place, said: dict[str, Any]) -> bool:
    shared = min(want.end, said["end"]) - max(want.start, said["start"])
    if shared > 0:
        return 2 * shared >= min(said["end"] - said["start"], want.end - want.start)
    return text[slice(*want)].casefold() == said["text"].casefold() and abs(want.start - said["start"]) <= NEAR


def _same_name(want: str, said: str) -> bool:
    """Whether one name holds all the words of the other: "Doyle" and "Kestrels coach Bree Doyle"."""
    ignored = {"a", "an", "the", "one", "mr", "mrs", "ms", "dr", "prof", "sir", "of", "to"}
    if want.casefold() == said.casefold():
        return True
    one, other = ({word.strip(".,’'s").casefold() for word in name.split()} - ignored for name in (want, said))
    return bool(one and other) and (one <= other or other <= one)


def _score_continues(
    article: GoldArticle, want: GoldQuote, said: dict[str, Any], pairs: dict[int, int | None], tally: Tally, miss: Miss
) -> None:
    chain = {
        pairs[other.number]
        for other in article.quotes
        if other.number != want.number and _taken_over(article, other)[0] == _taken_over(article, want)[0] is not None
    }
    right = said["continues"] is not None and said["continues"] in chain
    wanted = want.continues is not None
    tally.count["continues"] += wanted
    tally.count["continues found"] += wanted and right
    tally.count["continues said"] += said["continues"] is not None
    tally.count["continues said rightly"] += right
    if wanted != right and (wanted or said["continues"] is not None):
        miss("continues", f"said {said['continues']}: {_around(article.text, *want.place)}")


def _score_lines(article: GoldArticle, answer: dict[str, Any], tally: Tally, miss: Miss) -> None:
    for place in _lines(article.text):
        labels = [
            block.kind for block in article.blocks if block.place.start <= place.start and place.end <= block.place.end
        ]
        kind = labels[0] if labels else "paragraph"
        blocks = [block for block in answer["blocks"] if block["noise"]]
        covered = sum(max(0, min(b["end"], place.end) - max(b["start"], place.start)) for b in blocks)
        dropped = 2 * covered >= place.end - place.start
        role = "noise" if kind in NOISE else "heading" if kind in HEADINGS else "prose"
        tally.count[role] += 1
        tally.count[f"{role} dropped"] += dropped
        if dropped != (role == "noise"):
            miss(f"{kind} {'dropped' if dropped else 'kept'}", article.text[place.start : place.end][:110])


def _lines(text: str) -> Iterator[Place]:
    position = 0
    for line in text.splitlines(keepends=True):
        start = position + len(line) - len(line.lstrip())
        if line.strip():
            yield Place(start, start + len(line.strip()))
        position += len(line)


def _score_headings(article: GoldArticle, answer: dict[str, Any], tally: Tally, miss: Miss) -> None:
    findings = [finding for finding in answer["findings"] if finding["rule"].startswith("headline.")]
    for block in article.blocks:
        if block.kind not in HEADINGS:
            continue
        words = article.text[slice(*block.place)]
        bait = judge(words).is_clickbait
        tally.count["bait"] += block.bait
        tally.count["bait said"] += bait
        tally.count["bait right"] += block.bait and bait
        kinds = [b["kind"] for b in answer["blocks"] if b["start"] <= block.place.start and block.place.end <= b["end"]]
        tally.count["headings"] += 1
        tally.count["headings known"] += kinds == [block.kind]
        if kinds != [block.kind]:
            miss(f"{block.kind} taken for {kinds}", words)
        if bait != block.bait:
            miss("called bait" if bait else "bait missed", words)
        if not block.bait and any(block.place.start <= f["start"] < block.place.end for f in findings):
            tally.count["honest headings marked"] += 1
            miss("honest heading marked", words)
    for trick in article.tricks:
        on_words = {f["rule"] for f in findings if f["start"] < trick.place.end and trick.place.start < f["end"]}
        tally.count["tricks"] += 1
        tally.count["tricks on their words"] += bool(on_words)
        tally.count["tricks named"] += bool(on_words & RULES_OF_TRICK[trick.name])
        if not on_words & RULES_OF_TRICK[trick.name]:
            miss(f"trick {trick.name} missed", f"{article.text[slice(*trick.place)]!r} marked {sorted(on_words)}")


def _figures(tally: Tally, articles: int) -> dict[str, Any]:
    size = {"articles": articles, "words": tally.count["words"], "texts changed": tally.count["text changed"]}
    levels = {level: _level_figures(tally, level) for level in LEVELS}
    recalls = [row["recall"] for row in levels.values() if row["labels"]]
    means = {"mean level recall": _ratio(sum(recalls), len(recalls))}
    confusion = {"confusion": {level: dict(row) for level, row in tally.confusion.items()}}
    quotes, speakers = _quote_figures(tally.count), _speaker_figures(tally.count)
    return size | quotes | means | speakers | _line_figures(tally.count) | {"levels": levels} | confusion


def _level_figures(tally: Tally, level: str) -> dict[str, Any]:
    labels = sum(tally.confusion[level].values())
    said = tally.count[f"said {level}"] + tally.confusion["(no quote)"][level]
    recall, precision = (
        _ratio(tally.confusion[level][level], labels),
        _ratio(tally.count[f"said {level} rightly"], said),
    )
    return {"labels": labels, "recall": recall, "precision": precision}


def _quote_figures(count: Counter[str]) -> dict[str, Any]:
    found, alarms = count["quotes found"], count["false alarms"]
    precision = _ratio(count["unnamed found"], count["unnamed found"] + alarms)
    recall = _ratio(count["unnamed found"], count["unnamed"])
    return {
        "quotes": count["quotes"],
        "span F1": _f1(_ratio(found, found + count["extra quotes"]), _ratio(found, count["quotes"])),
        "level accuracy": _ratio(count["levels right"], count["quotes"]),
        "level accuracy, label itself": _ratio(count["levels right, label itself"], count["quotes"]),
        "unnamed precision": precision,
        "unnamed recall": recall,
        "unnamed F1": _f1(precision, recall),
        "false alarms per 1,000 words": 1000 * _ratio(alarms, count["words"]),
    }


def _speaker_figures(count: Counter[str]) -> dict[str, Any]:
    hedged = count["hedged right"]
    return {
        "source accuracy": _ratio(count["sources right"], count["sources"]),
        "source precision": _ratio(count["sources right"], count["sources said"]),
        "cue accuracy": _ratio(count["cues right"], count["cues"]),
        "voice accuracy": _ratio(count["voices right"], count["voices"]),
        "continues recall": _ratio(count["continues found"], count["continues"]),
        "continues precision": _ratio(count["continues said rightly"], count["continues said"]),
        "hedged F1": _f1(_ratio(hedged, count["hedged said"]), _ratio(hedged, count["hedged"])),
    }


def _line_figures(count: Counter[str]) -> dict[str, Any]:
    dropped = sum(count[f"{role} dropped"] for role in ("noise", "prose", "heading"))
    noise = _f1(_ratio(count["noise dropped"], dropped), _ratio(count["noise dropped"], count["noise"]))
    return {
        "noise F1": noise,
        "prose kept": 1 - _ratio(count["prose dropped"], count["prose"]),
        "headings kept": 1 - _ratio(count["heading dropped"], count["heading"]),
        "headings known": _ratio(count["headings known"], count["headings"]),
        "bait F1": _f1(_ratio(count["bait right"], count["bait said"]), _ratio(count["bait right"], count["bait"])),
        "honest headings marked": count["honest headings marked"],
        "tricks on their words": _ratio(count["tricks on their words"], count["tricks"]),
        "tricks named": _ratio(count["tricks named"], count["tricks"]),
    }


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return _ratio(2 * precision * recall, precision + recall)


def _around(text: str, start: int, end: int, reach: int = 90) -> str:
    quote = text[start:end] if end - start <= 120 else f"{text[start : start + 60]} … {text[end - 50 : end]}"
    return repr(f"…{text[max(0, start - reach) : start]}⟦{quote}⟧{text[end : end + reach]}…")


def _print(part: str, figures: dict[str, Any]) -> None:
    print(part)
    for name, value in figures.items():
        if name not in ("levels", "confusion"):
            print(f"   {name:32} {value:.4f}" if isinstance(value, float) else f"   {name:32} {value}")
    columns = (*LEVELS, "(missed)")
    print(f"   {'label, said':14}" + "".join(f"{column[:9]:>10}" for column in columns) + "    recall precision")
    for level in (*LEVELS, "(no quote)"):
        row, known = figures["confusion"].get(level, {}), figures["levels"].get(level)
        cells = "".join(f"{row.get(column, 0) or '·':>10}" for column in columns)
        print(f"   {level:14}{cells}" + (f"     {known['recall']:.3f}     {known['precision']:.3f}" if known else ""))


def held(figures: dict[str, dict[str, Any]]) -> dict[str, dict[str, float]]:
    """The figures that must not get worse, by part; of single levels those that the page promises most of."""
    kept = {
        part: {k: v for k, v in row.items() if isinstance(v, float) or k in FALLING} for part, row in figures.items()
    }
    for part, row in figures.items():
        kept[part] |= {f"{level} recall": row["levels"][level]["recall"] for level in ("named", "unattributed")}
    return kept


def is_worse(name: str, now: float, before: float) -> bool:
    """Whether a figure got worse by more than the rounding of the file."""
    return now > before + ROUNDING if name in FALLING else now < before - ROUNDING


def _raise_floors(figures: dict[str, dict[str, Any]]) -> None:
    """Write each figure that got better; none is ever made worse here."""
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    for part, row in held(figures).items():
        kept = floors.setdefault(part, {})
        for name, now in row.items():
            if name not in kept or not is_worse(name, now, kept[name]):
                kept[name] = round(now, 4)
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")


def main() -> None:
    """Print the figures; see `--help`."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--part", choices=SCORED, help="one part only; all are printed otherwise")
    ask.add_argument(
        "--misses",
        type=int,
        default=0,
        help="print so many misses of each kind (of the parts set aside only where --part says so)",
    )
    ask.add_argument("--only", default="", help="print only misses whose kind holds this word")
    ask.add_argument("--json", type=pathlib.Path, help="keep the figures in this file")
    ask.add_argument("--raise-floors", action="store_true", help="raise the floors to the figures that are better")
    wanted = ask.parse_args()
    figures = {}
    for part in [wanted.part] if wanted.part else SCORED:
        shown: Counter[str] = Counter()

        def miss(kind: str, what: str, part: str = part, shown: Counter[str] = shown) -> None:
            shown[kind] += 1
            if shown[kind] <= wanted.misses and wanted.only in kind and (wanted.part or part in OPEN):
                print(f"   {kind}: {what}")

        figures[part] = score(labelled.articles(part), miss)
        _print(part, figures[part])
    if wanted.json:
        wanted.json.write_text(json.dumps(figures, indent=1), "utf-8")
    if wanted.raise_floors:
        _raise_floors(figures)


if __name__ == "__main__":
    main()
