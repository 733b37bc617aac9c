"""Score the core on pasted plain text as from differently built sites: noise marked, prose and headings kept.

`pastes/noisy/` holds articles as they are copied from a page: a line that begins with "~ " is noise (the sign is taken off before the
engine sees the text), every other line is to be kept. In `pastes/clean/` nothing is noise: recipes, poems, results, letters, dialogue.
"""

import argparse
import pathlib
import sys
from collections import Counter

sys.path[:0] = [str(pathlib.Path(__file__).parents[2] / "py")]

from presscheck import review_text

PASTES = pathlib.Path(__file__).parent / "pastes"
NOISE = "~ "


def score(folder: str, misses: bool = False) -> dict[str, float]:
    """The figures over a folder of pastes."""
    count: Counter[tuple[bool, bool]] = Counter()
    for path in sorted((PASTES / folder).glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        wanted = [line.startswith(NOISE) for line in lines if line.strip()]
        document = review_text("\n".join(line.removeprefix(NOISE) for line in lines)).document
        for is_noise, block in zip(wanted, document.blocks, strict=True):
            count[is_noise, block.is_noise] += 1
            if misses and is_noise != block.is_noise:
                said = f"marked, {block.because}" if block.is_noise else f"called {block.kind}"
                print(f"   {path.stem}: {block.span.of(document.text)[:90]!r} {said}")
    right, wrong, missed = count[True, True], count[False, True], count[True, False]
    return {
        "noise lines": right + missed,
        "noise marked": right / (right + missed) if right + missed else 1.0,
        "kept lines": wrong + count[False, False],
        "kept": count[False, False] / (wrong + count[False, False]),
        "F1": 2 * right / (2 * right + wrong + missed) if right else 0.0,
    }


if __name__ == "__main__":
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("--misses", action="store_true")
    asked = ask.parse_args()
    for folder in ("clean", "noisy"):
        print(folder)
        for name, figure in score(folder, asked.misses).items():
            print(f"   {name:14} {figure:.3f}")
