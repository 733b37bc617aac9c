"""The engine in its worker: takes an article, gives back its view message by message. Everything crosses as JSON text."""

import json

import js
from presscheck import as_json, review_html, review_text, view
from pyscript import sync

reviews = {"id": None, "review": None, "messages": iter(())}
"""The latest review, from which the page takes one message after the other."""


def review(asked, content):
    """Review `content` as {"id", "kind"} says, "text" or "html"; answer with the view's head, or with what went wrong."""
    article = json.loads(asked)

    def report(stage):
        sync.stage(json.dumps({"id": article["id"], "stage": stage}))

    try:
        found = (review_html if article["kind"] == "html" else review_text)(content, report)
        told = as_json(found)
    except Exception as trouble:
        return json.dumps({"type": "failed", "because": f"{type(trouble).__name__}: {trouble}"[:300]})
    reviews.update(id=article["id"], review=told, messages=view.messages(told))
    return next(reviews["messages"])


def more(asked):
    """The next message of the view of the review with this id, or "null" after the last."""
    if json.loads(asked) != reviews["id"]:
        return "null"
    return next(reviews["messages"], "null")


def contract():
    """The whole of the latest review, as the contract has it, for exports and tests; "null" before the first."""
    return json.dumps(reviews["review"])


def diagnostics():
    """How this engine was started, as boot/engine.mjs tells it."""
    return js.presscheckDiagnostics()


__export__ = ["review", "more", "contract", "diagnostics"]
