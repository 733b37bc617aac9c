"""How time and memory grow with the length of an article, on CPython, each length in a process of its own."""

import json
import subprocess
import sys

from desk.runtime import ROOT

LENGTHS = (10_000, 100_000, 1_000_000, 10_000_000)
"""Characters of prose: an article, a long read, a novel, a shelf."""

PATIENCE = 900
"""Seconds for one length; longer counts as a hang."""

PROBE = """
import json, pathlib, resource, sys, time
from presscheck import review_text
import presscheck.contract
length = int(sys.argv[1])
examples = [path.read_text() for path in sorted(pathlib.Path("examples").glob("*.txt"))]
prose = "\\n\\n".join(examples) + "\\n\\n"
text = (prose * (length // len(prose) + 1))[:length]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
begun = time.perf_counter()
review = review_text(text)
seconds = time.perf_counter() - begun
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"characters": length, "seconds": round(seconds, 3), "megabytes": round((peak - before) / 1024, 1),
                  "quotes": len(review.quotes)}))
"""


def growth(lengths: tuple[int, ...] = LENGTHS) -> list[dict[str, float | None]]:
    """Seconds and megabytes for each length; None where it did not end in time."""
    return [_one(length) for length in lengths]


def _one(length: int) -> dict[str, float | None]:
    command = [sys.executable, "-c", PROBE, str(length)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=True)
    except subprocess.TimeoutExpired:
        return {"characters": length, "seconds": None, "megabytes": None, "quotes": None}
    measured: dict[str, float | None] = json.loads(done.stdout)
    return measured
