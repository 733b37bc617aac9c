"""What the engine answers: takes an article, gives back its view message by message. Everything crosses as JSON text.

It comes compiled in the engine's library, and in the memory snapshot; the worker's own script (worker.py) is compiled at every start.
"""

import json
import sys

from presscheck import as_json, review_html, review_text, view

outside = {}
"""What the worker has around it: `js`, JavaScript's global names, and `stage`, which tells the page of a stage of a review."""


def begin(js, stage):
    """Before anything is asked."""
    outside.update(js=js, stage=stage)


async def library():
    """Wait until more can be imported than the engine starts with: a snapshot comes up before its library."""
    await outside["js"].presscheckLibrary()


def exported(review, kind, asked):
    """A review in one of the formats that others read. What writes them is imported here, so that no start waits for it."""
    if kind == "link":
        from presscheck.deflate import deflate
        from presscheck.link.writing import encode

        return encode(review, deflate)
    if kind in ("html", "rich"):
        from presscheck.exports import rich, standalone

        return (
            json.dumps(rich.rich(review)._asdict())
            if kind == "rich"
            else standalone.standalone(review, asked["css"], asked["date"])
        )
    if kind == "markdown":
        from presscheck.exports import markdown

        return markdown.markdown(review)
    if kind in ("csv", "voices"):
        from presscheck.exports import tables

        return (tables.findings_csv if kind == "csv" else tables.voices_csv)([(asked["name"], review)])
    return json.dumps(_document(review, kind, asked["name"]), ensure_ascii=False, indent=1)


def _document(review, kind, name):
    """The formats that are JSON."""
    if kind == "annotations":
        from presscheck.exports import annotations

        return annotations.annotations(review)
    if kind == "sarif":
        from presscheck import __version__
        from presscheck.exports import sarif

        is_html = reviews["kind"] == "html"
        return sarif.sarif([sarif.Artifact(name + (".html" if is_html else ".txt"), not is_html, review)], __version__)
    return review


HEAD = 100000
"""Characters in which a whole page names its title; without one there is nothing around the article to widen to."""

reviews = {"id": None, "kind": None, "review": None, "sent": None, "messages": iter(())}
"""The latest review, from which the page takes one message after the other; `sent` is the one that a link held of it."""


async def review(asked, content):
    """Review `content` as {"id", "kind"} says, "text", "html" or "link"; answer with the view's head, or with what went wrong."""
    article = json.loads(asked)

    def report(stage):
        outside["stage"](json.dumps({"id": article["id"], "stage": stage}))

    sent = None
    try:
        if article["kind"] == "link":
            await library()
            sent, told = _again(content)
        elif article["kind"] == "html":
            told = as_json(review_html(content, report, article.get("whole", False)))
        else:
            told = as_json(review_text(content, report))
    except MemoryError:
        return json.dumps({"type": "failed", "because": "its memory is full. Take a part of the text."})
    except Exception as trouble:
        return json.dumps({"type": "failed", "because": f"{type(trouble).__name__}: {trouble}"[:300]})
    reviews.update(id=article["id"], kind=article["kind"], review=told, sent=sent, messages=view.messages(told))
    return next(reviews["messages"])


arrival = {"content": "", "text": ""}
"""The latest article that came by another door than the paste box: what the engine reviews, and what the box shows of it."""


async def arrived(asked, content):
    """Open a file, or HTML or text that was handed over, as {"name", "kind", "address"} say.

    Answers {"kind", "about", "widens"}, or {"refused"} with the reason; `take` then gives the words.
    """
    await library()
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
            words = well_formed(
                found.content
            )  # without scripts and styles: a third of a page, to be kept in the browser
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


def _again(fragment):
    """What a link holds, and the engine's own review of its text."""
    from presscheck.again import again
    from presscheck.deflate import inflate
    from presscheck.link.reading import decode

    sent = decode(fragment, inflate)
    ours, is_plain = again(sent)
    sent["is_plain"] = is_plain
    return sent, ours


async def compare():
    """How the review that a link held differs from ours: {"gone", "new", "retold", "is_plain"}, each a list of what it says."""
    await library()
    from presscheck.again import differences

    sent, ours = reviews["sent"], reviews["review"]
    found = differences(sent, ours)
    known = {(quote["start"], quote["end"]): quote for quote in ours["quotes"]}
    retold = []
    for index in found.retold:
        quote = sent["quotes"][index]
        now = known.get((quote["start"], quote["end"]))
        told = [quote["level"], now["level"] if now else None]
        retold.append({"words": sent["text"][quote["start"] : quote["end"]][:WORDS], "levels": told, "quote": index})
    return json.dumps(
        {
            "gone": [_told(sent, index) for index in found.gone],
            "new": [_told(ours, index) for index in found.new],
            "retold": retold,
            "is_plain": sent["is_plain"],
        }
    )


WORDS = 160
"""Code points of a mark's words where it is listed."""


def _told(review, index):
    finding = review["findings"][index]
    words = review["text"][finding["start"] : finding["end"]][:WORDS]
    return {"n": index + 1, "rule": finding["rule"], "words": words}


async def annotate(file):
    """Match a file's annotations onto the article: {"entries", "orphans"} as JSON, or {"refused"} with the reason."""
    try:
        await library()
        from presscheck.exports.annotations import carry_in

        document = json.loads((await file.arrayBuffer()).to_bytes().decode("utf-8-sig"))
        found, orphans = carry_in(dict(reviews["review"], reader=[]), document)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        return json.dumps({"refused": "holds no JSON"})
    except ValueError as refused:
        return json.dumps({"refused": str(refused)})
    except Exception as trouble:
        return json.dumps({"refused": f"gave the engine trouble: {type(trouble).__name__}: {trouble}"[:300]})
    return json.dumps(
        {"entries": _by_others(found["reader"]), "orphans": [orphan._asdict() for orphan in orphans]},
    )


def _by_others(entries):
    """What comes from a file is not this reader's; a comment on no mark at all becomes one, so that it can be seen."""
    marked = {(e["start"], e["end"], e["rule"]) for e in entries if e["verdict"] == "mark" or e["finding"] is not None}
    told = []
    for entry in entries:
        entry = dict(entry, by="imported" if entry["by"] == "reader" else entry["by"])
        place = (entry["start"], entry["end"], entry["rule"])
        if place not in marked:
            entry["verdict"] = "mark"
            marked.add(place)
        told.append(entry)
    return told


async def export(asked):
    """The latest review with the reader's entries, as {"format", "reader", "date", "name", "css"} ask: text, or {"failed"}."""
    asked = json.loads(asked)
    try:
        await library()
        review = reviews["review"]
        places = {(f["rule"], f["start"], f["end"]): index for index, f in reversed([*enumerate(review["findings"])])}
        reader = [dict(e, finding=places.get((e["rule"], e["start"], e["end"]))) for e in asked["reader"]]
        return exported(dict(review, reader=reader), asked["format"], asked)
    except Exception as trouble:
        return json.dumps({"failed": str(trouble)})


def diagnostics():
    """How this engine was started, as boot/engine.mjs tells it, and which versions it is made of."""
    from presscheck import __version__

    told = json.loads(outside["js"].presscheckDiagnostics())
    return json.dumps(dict(told, presscheck=__version__, python=sys.version.split()[0]))


def life():
    """The name of the lock that is held while this engine lives."""
    return outside["js"].presscheckLife
