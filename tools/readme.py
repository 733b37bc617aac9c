"""Keep the README's tables true: the rules from the core, the figures from docs/figures.json.

.venv/bin/python tools/readme.py            write the tables into README.md
.venv/bin/python tools/readme.py --check    exit 1 where README.md differs from them
"""

import json
import pathlib
import re
import sys
from collections.abc import Callable

from presscheck.rules import RULES

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
FIGURES = ROOT / "docs" / "figures.json"


def rules_table() -> str:
    """A row for each rule: id, how severe, what it asks, an example that it marks, a near miss that passes."""
    rows = ["| rule | severity | what the note asks | marked | left alone |", "|---|---|---|---|---|"]
    rows += [
        f"| `{rule.id}` | {rule.severity} | {cell(rule.message)} | {cell(rule.flags[0])} | {cell(rule.passes[0])} |"
        for rule in RULES
    ]
    return "\n".join(rows)


def figures_table() -> str:
    """A row for each figure that the scorers gave, as `make eval` last wrote them."""
    parts = json.loads(FIGURES.read_text("utf-8"))
    rows = ["| part | figure | measured |", "|---|---|---|"]
    for part, figures in parts.items():
        rows += [f"| {part} | {name.replace('_', ' ')} | {shown(value)} |" for name, value in figures.items()]
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


TABLES: dict[str, Callable[[], str]] = {"rules": rules_table, "figures": figures_table}
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
    before = README.read_text("utf-8")
    after = filled(before)
    if "--check" in sys.argv:
        sys.exit("README.md is not what tools/readme.py writes: run it" if after != before else 0)
    README.write_text(after, "utf-8")
