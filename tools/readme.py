"""Keep the README's tables and docs/accuracy.md true: the rules from the core, figures from docs/figures.json and docs/bench.json.

.venv/bin/python tools/readme.py            write the tables into README.md, and docs/accuracy.md
.venv/bin/python tools/readme.py --check    exit 1 where either differs from them
"""

import json
import pathlib
import re
import sys
from collections.abc import Callable

from desk.bench_report import starts
from presscheck.rules import RULES

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
FIGURES = ROOT / "docs" / "figures.json"
BENCH = ROOT / "docs" / "bench.json"
EVERY_FIGURE = ROOT / "docs" / "accuracy.md"

COLUMNS = {
    "own, dev": "own articles, dev",
    "own, holdout": "own articles, holdout",
    "news": "../shared, quotes",
    "news, torn": "../shared, quotes_split",
    "captions": "../shared, captions",
}
"""The README's columns, each with its part of docs/figures.json."""

FIRST_ASKED = {
    "quotations found where they are (F1)": ("span F1", "span_f1"),
    "the right source found": ("source accuracy", "source_accuracy"),
    "a source that is named is the right one": ("source precision", "source_precision"),
    "unnamed sources found": ("unnamed recall", "unnamed_recall"),
    "quotes called unnamed that are": ("unnamed precision", "unnamed_precision"),
    "quotes of named people called unnamed, per 1,000 words": (
        "false alarms per 1,000 words",
        "false_alarms_per_1000_words",
    ),
    "captions and noise found (F1)": ("noise F1", "f1"),
    "body paragraphs kept": ("prose kept", "kept_para"),
    "headings kept": ("headings kept", "kept_heading"),
}
"""The README's rows, each with the names that the scorers give it."""


def rules_table() -> str:
    """A row for each rule: id, how severe, what it asks, an example that it marks, a near miss that passes."""
    rows = ["| rule | severity | what the note asks | marked | left alone |", "|---|---|---|---|---|"]
    rows += [
        f"| `{rule.id}` | {rule.severity} | {cell(rule.message)} | {cell(rule.flags[0])} | {cell(rule.passes[0])} |"
        for rule in RULES
    ]
    return "\n".join(rows)


def every_figure() -> str:
    """A page with all figures that the scorers gave, a table for each part."""
    pages = [
        "# Every figure",
        "Written by `tools/readme.py` from what `tools/figures.py` measured. Parts named `../shared` need that folder.",
    ]
    for part, figures in json.loads(FIGURES.read_text("utf-8")).items():
        rows = [f"| {name.replace('_', ' ')} | {shown(value)} |" for name, value in figures.items()]
        pages.append("\n".join([f"## {part[0].upper()}{part[1:]}", "", "| figure | measured |", "|---|---|", *rows]))
    return "\n\n".join(pages) + "\n"


def figures_table() -> str:
    """The figures that a reader asks for first, the parts side by side."""
    parts = json.loads(FIGURES.read_text("utf-8"))
    rows = ["| " + " | ".join(("", *COLUMNS)) + " |", "|---|" + "---|" * len(COLUMNS)]
    for words, names in FIRST_ASKED.items():
        found = [
            next((parts[part][name] for name in names if name in parts.get(part, {})), None)
            for part in COLUMNS.values()
        ]
        rows.append("| " + " | ".join((words, *("" if value is None else shown(value) for value in found))) + " |")
    return "\n".join(rows)


def cell(words: str) -> str:
    """Words as they can stand in a table's cell: one line, no bars, long examples cut at a word."""
    line = " ¶ ".join(part.strip() for part in words.split("\n") if part.strip()).replace("|", "\\|")
    longest = 110
    return line if len(line) <= longest else line[:longest].rsplit(" ", 1)[0] + " …"


def shown(value: float | bool) -> str:
    """A figure as a reader wants it: shares with three digits, counts whole."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.3f}" if value < 100 else f"{value:,.0f}"


def bench_table() -> str:
    """The start-up times and their picture, where `make bench` has measured them."""
    if not BENCH.is_file():
        return "No figures stand here yet: they need a machine that does nothing else."
    table = starts(json.loads(BENCH.read_text("utf-8"))["median"]).split("\n\n", 1)[1]
    return f"![Start-up times](docs/bench.svg)\n\n{table}"


TABLES: dict[str, Callable[[], str]] = {"rules": rules_table, "figures": figures_table, "bench": bench_table}
"""What stands between `<!-- NAME -->` and `<!-- /NAME -->`."""


def filled(readme: str) -> str:
    """The README with every table made anew."""
    for name, table in TABLES.items():
        parts = re.split(rf"(<!-- /?{name} -->)", readme)
        if len(parts) == 5:
            parts[2] = f"\n{table()}\n"
        readme = "".join(parts)
    return readme


if __name__ == "__main__":
    wanted = {README: filled(README.read_text("utf-8")), EVERY_FIGURE: every_figure()}
    if "--check" in sys.argv:
        stale = [path.name for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text]
        sys.exit(f"not what tools/readme.py writes, run it: {', '.join(stale)}" if stale else 0)
    for path, text in wanted.items():
        path.write_text(text, "utf-8")
