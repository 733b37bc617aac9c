"""Score the door for HTML on saved pages of invented sites: what is kept, what is marked, and what the page says of itself.

Each labelled element of a page carries `data-label`; the scorer takes the labels off before the engine sees the page. Captions
and credits should be marked: noise covers at least half of their words, as in the project's scorer of plain text. Paragraphs,
headings, deks and the title should be kept: in the text and not marked. Noise (navigation, promos, comments, cookie walls) should
be marked or left out. A first line `<!-- label {…} -->` holds what a reader would say of title, byline, date, site and canonical
address.
"""

import argparse
import json
import math
import pathlib
import re
import sys
from collections import Counter
from collections.abc import Iterator

sys.path[:0] = [str(pathlib.Path(__file__).parents[2] / "py")]

from bs4 import BeautifulSoup

from presscheck import markup
from presscheck.document import Document
from presscheck.review import review_html

PAGES = pathlib.Path(__file__).parent / "pages"
FLOORS = pathlib.Path(__file__).parent / "floors_pages.json"
PARTS = {"first": PAGES, "everyday": PAGES / "everyday", "blind": PAGES / "blind"}
"""Those of the first part were written beside the rules; the others by an author who had not read them. Nobody reads the misses of blind."""

MARKED = frozenset({"caption", "credit"})
KEPT = ("para", "heading", "dek", "title")
FACTS = ("title", "byline", "date", "site", "canonical")
_LABEL = re.compile(r' data-label="[a-z]+"')
_FACTS = re.compile(r"\A<!-- label (\{.*\}) -->\n")


def labels(html: str) -> Iterator[tuple[str, str]]:
    """Each labelled element's label and words, white space collapsed."""
    for element in BeautifulSoup(html, "html.parser").select("[data-label]"):
        yield str(element["data-label"]), " ".join(element.get_text().split())


def outcome(document: Document, words: str, label: str) -> str:
    """What became of labelled words: "marked", "kept" or "lost"; the better, where they stand in the text more than once."""
    found = {_covered(document, *place.span()) for place in re.finditer(_loosely(words), document.text)}
    wanted = "kept" if label in KEPT else "marked"
    if label == "noise" and "kept" in found:
        return "kept"
    return wanted if wanted in found else min(found, default="lost")


def facts(html: str, document: Document) -> dict[str, str]:
    """What the engine says of the page as a whole."""
    said = markup.extract(html)
    return {"title": document.title or ""} | {name: getattr(said, name) or "" for name in FACTS[1:]}


def score(part: str = "first", misses: bool = False) -> dict[str, float]:
    """The figures over all pages of a part."""
    count: Counter[tuple[str, str]] = Counter()
    right: Counter[str] = Counter()
    pages = sorted(PARTS[part].glob("*.html"))
    for path in pages:
        wanted, html = _read(path)
        bare = _LABEL.sub("", html)
        document = review_html(bare).document
        for label, words in labels(html):
            became = outcome(document, words, label)
            count[label, became] += 1
            if misses and not _is_right(label, became):
                print(f"   {path.stem}: {label} {became}: {words[:90]!r}")
        said = facts(bare, document)
        wrong = [name for name in wanted if not _SAME.get(name, _same_words)(wanted[name], said[name])]
        right.update(set(wanted) - set(wrong))
        if misses and wrong:
            print(f"   {path.stem}: wrong { ({name: said[name] for name in wrong}) }")
    return _figures(count, right, len(pages))


def _figures(count: Counter[tuple[str, str]], right: Counter[str], pages: int) -> dict[str, float]:
    hit = sum(count[label, "marked"] for label in MARKED)
    all_noise = sum(number for (label, _), number in count.items() if label in MARKED)
    wrong = sum(count[label, "marked"] for label in KEPT)
    figures = {"captions": all_noise, "F1": 2 * hit / (hit + wrong + all_noise), "captions marked": hit / all_noise}
    for label in (*KEPT, "noise"):
        number = sum(n for (name, _), n in count.items() if name == label)
        stays = count[label, "kept"]
        if number and label == "noise":
            figures["noise out or marked"] = 1 - stays / number
        elif number:
            figures[f"{label} kept"] = stays / number
    return figures | {f"{name} right": right[name] / pages for name in FACTS if right}


def _read(path: pathlib.Path) -> tuple[dict[str, str], str]:
    """The facts that the first line holds, if it does, and the page without that line."""
    html = path.read_text("utf-8")
    found = _FACTS.match(html)
    return (json.loads(found[1]) if found else {}), _FACTS.sub("", html)


def _covered(document: Document, start: int, end: int) -> str:
    noise = (block.span for block in document.blocks if block.is_noise)
    covered = sum(max(0, min(span.end, end) - max(span.start, start)) for span in noise)
    return "marked" if covered >= (end - start) / 2 else "kept"


def _is_right(label: str, became: str) -> bool:
    return became == "kept" if label in KEPT else became == "marked" or (label == "noise" and became == "lost")


def _loosely(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _same_words(wanted: str, said: str) -> bool:
    return " ".join(wanted.casefold().split()) == " ".join(said.casefold().split())


def _same_day(wanted: str, said: str) -> bool:
    """Whether the said moment, as ISO 8601, is of the wanted day."""
    return said.startswith(wanted)


def _same_people(wanted: str, said: str) -> bool:
    """Whether the same people are named, in any order, with or without By."""
    one, other = (
        {
            name.strip().casefold()
            for name in re.split(r",|;|&|\band\b", re.sub(r"^by\s+", "", names, flags=re.IGNORECASE))
        }
        for names in (wanted, said)
    )
    return one == other


_SAME = {"byline": _same_people, "date": _same_day}


def _raise_floors(figures: dict[str, dict[str, float]]) -> None:
    """Write each figure that got better; none is ever made worse here."""
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    for part, row in figures.items():
        kept = floors.get(part, {})
        floors[part] = {name: max(math.floor(now * 10_000) / 10_000, kept.get(name, 0.0)) for name, now in row.items()}
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")


def main() -> None:
    """Print the figures; see `--help`."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("--part", choices=PARTS, help="one part only; all are printed otherwise")
    ask.add_argument("--misses", action="store_true", help="of the part set aside only where --part says so")
    ask.add_argument("--raise-floors", action="store_true", help="raise the floors to the figures that are better")
    asked = ask.parse_args()
    figures = {}
    for part in [asked.part] if asked.part else PARTS:
        print(part)
        figures[part] = score(part, asked.misses and (bool(asked.part) or part != "blind"))
        for name, figure in figures[part].items():
            print(f"   {name:20} {figure:.3f}")
    if asked.raise_floors:
        _raise_floors(figures)


if __name__ == "__main__":
    main()
