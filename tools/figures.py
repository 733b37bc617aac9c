"""Measure the engine and keep what was found in docs/figures.json, from which tools/readme.py makes the README's table.

    .venv/bin/python tools/figures.py

Scores the labelled articles of this repository and, where that folder exists, those of ../shared. Headings are left out: their
weights were trained on ../shared, so a score on it would say nothing; tools/train_headlines.py gives cross-validated figures.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIGURES = ROOT / "docs" / "figures.json"
EVALUATE = ROOT.parent / "shared" / "eval" / "evaluate.py"
PARTS = "seed,quotes,quotes_split,bare,captions,mojibake"
GOLD = ROOT / "tests" / "quality" / "score_gold.py"

PASSING = frozenset({"words_per_second", "seconds"})
"""Figures that another run or machine would change; speed is measured by `make bench`."""


def kept(command: list[str]) -> dict[str, dict[str, float]]:
    """The figures that a scorer writes with --json, by part."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "figures.json"
        subprocess.run([sys.executable, *command, "--json", str(file)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        found: dict[str, dict[str, float]] = json.loads(file.read_text("utf-8"))
    return found


def lasting(figures: dict[str, float]) -> dict[str, float]:
    """Single figures that every run gives alike, shares with four digits; tables inside them are left out."""
    return {
        name: value if isinstance(value, int) else round(value, 4)
        for name, value in figures.items()
        if name not in PASSING and isinstance(value, int | float)
    }


if __name__ == "__main__":
    measured = {f"own articles, {part}": row for part, row in kept([str(GOLD)]).items()}
    if EVALUATE.exists():
        measured |= {f"../shared, {part}": row for part, row in kept([str(EVALUATE), "--only", PARTS]).items()}
    FIGURES.write_text(json.dumps({part: lasting(row) for part, row in measured.items()}, indent=1) + "\n", "utf-8")
