"""The command line: `presscheck review`, `headlines`, `rules`, `explain`."""

import json
import sys
from typing import Any

from presscheck import as_json, review_html, review_text
from presscheck.headlines import judge


def main() -> int:
    """Run one command; exit 0, 1 where --fail-on is met, 2 where the input can't be read."""
    verb, source = sys.argv[1], sys.argv[3]
    lines = sys.stdin.buffer if source == "-" else open(source, "rb")
    for line in lines:
        if line.strip():
            answer: dict[str, Any]
            asked = json.loads(line)
            if verb == "review":
                answer = as_json(review_html(asked["html"]) if "html" in asked else review_text(asked["text"]))
            else:
                judged = judge(asked["text"])
                answer = {
                    "score": judged.score, "clickbait": judged.is_clickbait,
                    "tricks": [{"rule": t.rule, "start": t.span.start, "end": t.span.end, "because": t.because} for t in judged.tricks],
                }  # fmt: skip
            sys.stdout.buffer.write(json.dumps({"id": asked.get("id"), **answer}, ensure_ascii=False).encode() + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
