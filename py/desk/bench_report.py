"""The measurements as a table with ratios, a picture, and JSON, in docs/."""

import json
import statistics
from pathlib import Path
from typing import Any

ROWS = (
    ("a", "a bare `loadPyodide()` in a worker", None),
    ("b", "first visit, until the engine answers", 0.55),
    ("c", "first visit, until the page's controls work", 0.11),
    ("d", "second visit, until the engine answers", 0.30),
    ("e", "a shared link, until its marks are on the screen", 0.15),
    ("l", "an engine is killed, until there is another", "1.5 s"),
    ("m", "the same, without the snapshot", "1.5 s"),
)
"""Measurement, what it is, and what is aimed at: a ratio to (a), or seconds."""

SLOW_AIMS = {"b": 0.9, "d": 0.3}
REVIEW_AIM = 150
"""Milliseconds for an article in a warm engine."""

PEER_AIM = 20

LONG = 50
"""Milliseconds of the main thread that a reader may notice."""


def write_report(measured: dict[str, Any], docs: Path) -> None:
    """Write bench.json, bench.md and bench.svg."""
    (docs / "bench.json").write_text(json.dumps(measured, indent=1) + "\n")
    (docs / "bench.svg").write_text(picture(measured["median"]))
    (docs / "bench.md").write_text(report(measured) + "\n")


def report(measured: dict[str, Any]) -> str:
    """All tables of what was measured."""
    parts = [
        "# Measurements",
        (
            "Written by `make bench`. Fresh browser profiles, measured in turn, each browser up before its visit; medians, and "
            "ratios to a bare `loadPyodide()` of the same run, because machines differ and ratios travel better than seconds."
        ),
        f"{measured['runs']} runs at full speed, {measured['slow_runs']} on a line of 20 Mbit/s and 40 ms.",
        "![Start-up times](bench.svg)",
        starts(measured["median"]),
    ]
    if "f" in measured["times"]:
        parts.append(review(measured["times"]))
    parts += [peer(measured["peer"]), grown(measured["growth"]), tasks(measured["tasks"]), files(measured["files"])]
    return "\n\n".join(part for part in parts if part)


def starts(median: dict[str, float]) -> str:
    """The table of start-up times."""
    rows = ["| | what | median | ratio | aim | slow line | ratio | aim |", "|---|---|---|---|---|---|---|---|"]
    for name, what, aim in ROWS:
        if name not in median:
            continue
        slow, slow_bare = median.get(name + "g"), median.get("ag")
        rows.append(
            f"| {name} | {what} | {median[name] / 1000:.2f} s | {median[name] / median['a']:.2f} | {shown(aim)} "
            f"| {f'{slow / 1000:.2f} s' if slow else ''} | {f'{slow / slow_bare:.2f}' if slow and slow_bare else ''} "
            f"| {shown(SLOW_AIMS.get(name))} |"
        )
    return "## Start\n\n" + "\n".join(rows)


def shown(aim: float | str | None) -> str:
    """A ratio or a time that is aimed at, or nothing."""
    return f"≤ {aim}" if aim else ""


def review(times: dict[str, list[float]]) -> str:
    """The article in a warm engine."""
    engine, screen = statistics.median(times["f"]), statistics.median(times["f, marks on screen"])
    return (
        f"## An article in a warm engine (f)\n\nThe engine: {engine:.0f} ms (aim: ≤ {REVIEW_AIM} ms). From the press of the "
        f"button until all marks are on the screen: {screen:.0f} ms."
    )


def peer(measured: dict[str, float] | None) -> str:
    """The core against the peer."""
    if measured is None:
        return "## Against a peer (h)\n\nNot measured: it was not asked for, or the peer could not be installed."
    return (
        f"## Against a peer (h)\n\n{measured['characters']:,.0f} characters of articles on CPython: the whole review takes "
        f"{measured['ours']:.2f} s, textacy 0.13 with spaCy's small model {measured['peer']:.2f} s, "
        f"{measured['peer'] / measured['ours']:.0f} times as long (aim: ≥ {PEER_AIM} times)."
    )


def grown(rows: list[dict[str, Any]]) -> str:
    """Time and memory by length."""
    if not rows:
        return ""
    lines = ["| characters | seconds | times the length before | megabytes | quotes |", "|---|---|---|---|---|"]
    before = None
    for row in rows:
        times = f"{row['seconds'] / before:.1f}" if before and row["seconds"] else ""
        lines.append(
            f"| {row['characters']:,} | {row['seconds'] or 'did not end'} | {times} | {row['megabytes']} | {row['quotes']} |"
        )
        before = row["seconds"]
    return "## Growth on CPython (i)\n\nAim: a tenfold text takes at most twelve times as long.\n\n" + "\n".join(lines)


def tasks(visits: list[dict[str, Any]]) -> str:
    """Main-thread tasks of the first visits that a reader may notice, each with its cause."""
    if not visits:
        return ""
    counts = [len(visit["tasks"]) for visit in visits]
    lines = ["| visit | at | long | when | what ran longest in it |", "|---|---|---|---|---|"]
    for number, visit in enumerate(visits, 1):
        for start, length in visit["tasks"]:
            when, what = stage(start, visit["marks"]), script(start, length, visit["scripts"])
            lines.append(f"| {number} | {start} ms | {length} ms | {when} | {what} |")
    return (
        f"## Main-thread tasks over {LONG} ms in a first visit (k)\n\nAim: one at most, from the interpreter's own start. "
        f"{statistics.median(counts):.0f} in the median visit, {max(counts)} at most. Lengths are by the clock: while the engine "
        f"starts beside it, the main thread may wait for a processor.\n\n" + "\n".join(lines)
    )


STAGES = (
    ("presscheck-python", "PyScript and MicroPython start"),
    ("presscheck-page", "the page's modules are imported and wired"),
    ("presscheck-engine", "the page is ready, the engine starts beside it"),
)
"""The page's own marks, and what happens before each."""


def stage(start: float, marks: list[tuple[str, float]]) -> str:
    """What the page was about when a task began.

    >>> stage(5, [("presscheck-python", 3.0), ("presscheck-page", 9.0)])
    "the page's modules are imported and wired"
    """
    times = dict(marks)
    return next((what for name, what in STAGES if start < times.get(name, 0)), "the engine is up")


def script(start: float, length: float, scripts: list[tuple[float, float, str, str]]) -> str:
    """What called the script that ran longest inside a task, as the browser names it.

    >>> script(10, 60, [(5, 4, "boot", "page.mjs"), (12, 50, "TimerHandler:setTimeout", "micropython.mjs")])
    '`TimerHandler:setTimeout` in micropython.mjs, 50 ms'
    """
    inside = [one for one in scripts if start - 1 <= one[0] <= start + length]
    if not inside:
        return "no script of 5 ms: the browser's own work"
    _, taken, invoker, source = max(inside, key=lambda one: one[1])
    return f"`{invoker.rsplit('/', 1)[-1]}` in {source or 'no file'}, {taken:.0f} ms"


def files(rows: list[list[Any]]) -> str:
    """Bytes by file, the heaviest first."""
    total = [sum(row[column] for row in rows) for column in (1, 2, 3)]
    engine = (
        "runtime/pyodide",
        "runtime/engine",
        "boot/engine",
        "py/browser/worker",
        "boot/offline",
        "sw.js",
        "runtime/page/later",
        "runtime/rules",
        "fetch.html",
        "examples",
        "icons",
    )
    page = [sum(row[column] for row in rows if not row[0].startswith(engine)) for column in (1, 2, 3)]
    lines = ["| file | bytes | gzip | brotli |", "|---|---|---|---|"]
    lines.append(
        "| **first visit in all** (aim: ≤ 7 MB, ≤ 6 MB) | " + " | ".join(f"**{size:,}**" for size in total) + " |"
    )
    lines.append(
        "| **the page before Pyodide** (aim: ≤ 300 KB) | " + " | ".join(f"**{size:,}**" for size in page) + " |"
    )
    for name, *bytes_ in sorted(rows, key=lambda row: -row[3]):
        lines.append(f"| {name} | " + " | ".join(f"{size:,}" for size in bytes_) + " |")
    return "## Weight (j)\n\n" + "\n".join(lines)


def picture(median: dict[str, float]) -> str:
    """A bar for each start-up time, full speed above slow line."""
    longest = max(value for name, value in median.items() if name[0] in "abcdelm")
    bars, y = [], 30
    for name, what, _ in ROWS:
        bars.append(f'<text x="12" y="{y}" class="w">{what.replace("`", "")}</text>')
        for key, kind in ((name, "fast"), (name + "g", "slow")):
            if key in median:
                width = 560 * median[key] / longest
                bars.append(f'<rect x="12" y="{y + 6}" width="{width:.0f}" height="12" class="{kind}"/>')
                bars.append(f'<text x="{width + 18:.0f}" y="{y + 16}">{median[key] / 1000:.2f} s</text>')
                y += 15
        y += 32
    style = "text{font:13px sans-serif;fill:#1b1d20}.w{font-weight:600}.fast{fill:#1f6f78}.slow{fill:#c99a2e}"
    key = f'<rect x="12" y="{y - 12}" width="12" height="12" class="fast"/><text x="30" y="{y - 2}">this machine</text>'
    key += f'<rect x="150" y="{y - 12}" width="12" height="12" class="slow"/><text x="168" y="{y - 2}">20 Mbit/s, 40 ms</text>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 {y + 12}" role="img" aria-label="Start-up times">'
        f'<style>{style}</style><rect width="680" height="{y + 12}" fill="#fbfaf7"/>{"".join(bars)}{key}</svg>\n'
    )
