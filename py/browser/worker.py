"""The engine in its worker: takes an article, gives back its view message by message. Everything crosses as JSON text."""

import json
import zlib

import js
from presscheck import as_json, review_html, review_text, view
from pyscript import sync


def exported(review, kind, marks_css, date):
    """A review in one of the formats that others read. What writes them is imported here, so that no start waits for it."""
    if kind == "link":
        from presscheck import link

        return link.encode(review, deflated)
    if kind == "html":
        from presscheck.exports import standalone

        return standalone.standalone(review, marks_css, date)
    if kind == "markdown":
        from presscheck.exports import markdown

        return markdown.markdown(review)
    if kind == "csv":
        from presscheck.exports import tables

        return tables.findings_csv([("article", review)])
    return json.dumps(_document(review, kind), ensure_ascii=False, indent=1)


def _document(review, kind):
    """The formats that are JSON."""
    if kind == "annotations":
        from presscheck.exports import annotations

        return annotations.annotations(review)
    if kind == "sarif":
        from presscheck import __version__
        from presscheck.exports import sarif

        return sarif.sarif([sarif.Artifact("article.txt", True, review)], __version__)
    return review


def deflated(raw):
    """Raw DEFLATE, as a link wants it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(raw) + packer.flush()


HEAD = 100000
"""Characters in which a whole page names its title; without one there is nothing around the article to widen to."""

reviews = {"id": None, "review": None, "messages": iter(())}
"""The latest review, from which the page takes one message after the other."""


def review(asked, content):
    """Review `content` as {"id", "kind"} says, "text" or "html"; answer with the view's head, or with what went wrong."""
    article = json.loads(asked)

    def report(stage):
        sync.stage(json.dumps({"id": article["id"], "stage": stage}))

    try:
        if article["kind"] == "html":
            found = review_html(content, report, article.get("whole", False))
        else:
            found = review_text(content, report)
        told = as_json(found)
    except Exception as trouble:
        return json.dumps({"type": "failed", "because": f"{type(trouble).__name__}: {trouble}"[:300]})
    reviews.update(id=article["id"], review=told, messages=view.messages(told))
    return next(reviews["messages"])


arrival = {"content": "", "text": ""}
"""The latest article that came by another door than the paste box: what the engine reviews, and what the box shows of it."""


async def arrived(asked, content):
    """Open a file, or HTML or text that was handed over, as {"name", "kind", "address"} say.

    Answers {"kind", "about", "widens"}, or {"refused"} with the reason; `take` then gives the words.
    """
    from presscheck.markup import extract
    from presscheck.opening import Opened, Unreadable, opened
    from presscheck.origin import origin
    from presscheck.tagsoup import well_formed

    asked = json.loads(asked)
    try:
        if isinstance(content, str):
            found = Opened(asked["kind"], content, asked.get("address"))
        else:
            raw = (await content.arrayBuffer()).to_bytes()
            found = opened(raw, asked["name"], content.type.partition("charset=")[2].strip('"; ') or None)
        told, words, text = {"kind": found.kind, "about": {}, "widens": False}, found.content, found.content
        if found.kind == "html":
            words = well_formed(found.content)  # without scripts and styles: a third of a page, to be kept in the browser
            page = extract(words)
            text = page.document.text
            told["about"] = origin(page, found.address or asked.get("address"))._asdict()
            told["widens"] = "<title>" in words[:HEAD]
        if not text.strip():
            raise Unreadable("no words in it that a reader would see")
    except Unreadable as refused:
        return json.dumps({"refused": str(refused)})
    except Exception as trouble:
        return json.dumps({"refused": f"{type(trouble).__name__}: {trouble}"[:300]})
    arrival.update(content=words, text=text)
    return json.dumps(told)


def take(part):
    """The "content" or the "text" of what has just arrived, once."""
    words, arrival[part] = arrival[part], ""
    return words


def more(asked):
    """The next message of the view of the review with this id, or "null" after the last."""
    if json.loads(asked) != reviews["id"]:
        return "null"
    return next(reviews["messages"], "null")


def contract():
    """The whole of the latest review, as the contract has it, for tests; "null" before the first."""
    return json.dumps(reviews["review"])


def compare(asked):
    """How the findings of a link differ from the latest review: {"gone", "new"}, both counts. Its text is mended already."""
    theirs = {tuple(finding) for finding in json.loads(asked) if not finding[0].startswith("text.")}
    ours = {
        (f["rule"], f["start"], f["end"]) for f in reviews["review"]["findings"] if not f["rule"].startswith("text.")
    }
    return json.dumps({"gone": len(theirs - ours), "new": len(ours - theirs)})


def export(asked, marks_css):
    """The latest review with the reader's entries, as {"format", "reader", "date"} ask: text, or {"failed"} as JSON."""
    asked = json.loads(asked)
    try:
        return exported(dict(reviews["review"], reader=asked["reader"]), asked["format"], marks_css, asked["date"])
    except Exception as trouble:
        return json.dumps({"failed": str(trouble)})


def diagnostics():
    """How this engine was started, as boot/engine.mjs tells it."""
    return js.presscheckDiagnostics()


__export__ = ["arrived", "take", "review", "more", "contract", "compare", "export", "diagnostics"]
