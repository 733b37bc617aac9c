"""Finds the words of which one sign each makes links shorter: `python tools/link_words.py SECONDS`.

Reviews our own labelled articles, writes them as links hold them, and takes, one after the other, the stretch of letters
that saves most of the compressed size of all. What it finds is frozen in `presscheck.link.spelling` for version 2.
"""

import random
import re
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "quality"))

import gold
from presscheck import as_json, review_text
from presscheck.deflate import deflate
from presscheck.link import spelling, writing

ARTICLE = 9_000
"""Characters of an article as long as those that are shared; ours are shorter, so several make one."""

MOST_TRIED, CANDIDATES, LONGEST, IN_MANY = 200, 1200, 13, 0.7
"""Stretches tried a round, all in all, letters of the longest, and the share of the articles that must have it."""


def payloads() -> list[str]:
    """Articles as links spell them, but for the words."""
    texts = [article.text for article in gold.articles() if " the " in article.text]
    random.Random(3).shuffle(texts)
    joined, written = "", []
    for text in texts:
        joined += text + "\n\n"
        if len(joined) > ARTICLE:
            written.append(joined)
            joined = ""
    spelling._SPELLED.clear()
    return [writing.pack(as_json(review_text(text))).decode() for text in written]


def frequent(articles: list[str]) -> list[str]:
    """Stretches of letters that most articles have, those first that take most of them."""
    counted: Counter[str] = Counter()
    had: Counter[str] = Counter()
    for article in articles:
        mine = [article[at : at + size] for size in range(2, LONGEST) for at in range(len(article) - size)]
        counted.update(mine)
        had.update(set(mine))
    odd = re.compile(r'[\x01"\d\n]|\\(?!n)')
    known = [word for word in counted if had[word] >= IN_MANY * len(articles) and not odd.search(word)]
    return sorted(known, key=lambda word: -counted[word] * (len(word) - 1))[:CANDIDATES]


def size(articles: list[str]) -> int:
    """Bytes of all of them, compressed one by one."""
    return sum(len(deflate(article.encode())) for article in articles)


def main() -> int:
    """Print the words."""
    until = time.monotonic() + float(sys.argv[1])
    articles = payloads()
    saves = dict.fromkeys(frequent(articles), 1e9)
    whole = size(articles)
    words: list[str] = []
    for code in spelling._CODES:
        best, most = "", 0.0
        for tried, word in enumerate(sorted(saves, key=lambda word: -saves[word])):
            if saves[word] <= most or tried > MOST_TRIED or time.monotonic() > until:
                break
            saves[word] = whole - size([article.replace(word, code) for article in articles])
            best, most = (word, saves[word]) if saves[word] > most else (best, most)
        if not best:
            break
        del saves[best]
        words.append(best)
        articles = [article.replace(best, code) for article in articles]
        whole -= int(most)
    print(whole, words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
