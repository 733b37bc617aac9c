"""Score the door for HTML on saved pages of invented sites: captions marked, paragraphs and headings kept.

Each labelled element of a page carries `data-label` (caption, credit, para, heading, title); the scorer takes the labels off
before the engine sees the page. A label is marked where noise covers at least half of its words, as in the project's scorer of
plain text, and kept where its words are in the text and not marked.
"""

import argparse
import pathlib
import re
import sys
from collections import Counter
from collections.abc import Iterator

sys.path[:0] = [str(pathlib.Path(__file__).parents[2] / "py")]

from bs4 import BeautifulSoup

from presscheck import captions, markup
from presscheck.document import Document

PAGES = pathlib.Path(__file__).parent / "pages"
NOISE = frozenset({"caption", "credit"})
_LABEL = re.compile(r' data-label="[a-z]+"')


def labels(html: str) -> Iterator[tuple[str, str]]:
    """Each labelled element's label and words, white space collapsed."""
    for element in BeautifulSoup(html, "html.parser").select("[data-label]"):
        yield str(element["data-label"]), " ".join(element.get_text().split())


def outcome(document: Document, words: str) -> str:
    """What became of labelled words: "marked", "kept" or "lost"."""
    found = re.search(r"\s+".join(map(re.escape, words.split())), document.text)
    if not found:
        return "lost"
    covered = sum(
        max(0, min(block.span.end, found.end()) - max(block.span.start, found.start()))
        for block in document.blocks
        if block.is_noise
    )
    return "marked" if covered >= (found.end() - found.start()) / 2 else "kept"


def score(misses: bool = False) -> dict[str, float]:
    """The figures over all pages."""
    count: Counter[tuple[str, str]] = Counter()
    for path in sorted(PAGES.glob("*.html")):
        html = path.read_text("utf-8")
        document = captions.tell_apart(markup.parse(_LABEL.sub("", html)))
        for label, words in labels(html):
            became = outcome(document, words)
            count[label, became] += 1
            if misses and became != ("marked" if label in NOISE else "kept"):
                print(f"   {path.stem}: {label} {became}: {words[:90]!r}")
    hit = sum(count[label, "marked"] for label in NOISE)
    all_noise = sum(number for (label, _), number in count.items() if label in NOISE)
    wrong = sum(count[label, "marked"] for label in ("para", "heading", "title"))
    figures = {"captions": all_noise, "F1": 2 * hit / (hit + wrong + all_noise), "captions marked": hit / all_noise}
    for label in ("para", "heading", "title"):
        figures[f"{label} kept"] = count[label, "kept"] / sum(n for (name, _), n in count.items() if name == label)
    return figures


if __name__ == "__main__":
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("--misses", action="store_true")
    for name, figure in score(ask.parse_args().misses).items():
        print(f"{name:16} {figure:.3f}")
