"""The engine as the page sees it: starting, ready or failed; one review at a time, the newest."""

import asyncio
import json

import js
from polyscript import workers

NAME, SOURCE, INTERPRETER = "engine", "py/browser/worker.py", "boot/engine.mjs"
"""The worker's name and script. No element of index.html names them, or PyScript would start the engine before the page."""

PATIENCE = 40
"""Seconds without a sign of life after which a start counts as failed; while bytes arrive there is one every second."""

LONGEST, LONGEST_EACH = 60, 60
"""Seconds that a review may take, and seconds more for each million of characters: many times what it needs."""

CHANNEL = "presscheck-engine"
"""Where boot/engine.mjs says how far the start has come, and whether it has failed."""


ENDED = "ended"
"""What the promise of an engine's end brings; no answer of the engine is that."""


class Lost(Exception):
    """The engine has stopped answering."""


class Engine:
    """The worker. `staged` is called with each stage as it begins, and how much of it is done."""

    def __init__(self, staged):
        self.staged = staged
        self.worker = None
        self.end = None
        self.reviewer, self.source = None, None  # the worker that holds the latest review, and of what
        self.state = "starting"
        self.review_id = 0
        self.births = 1
        self.because = ""
        self.sign = 0
        self.channel = js.BroadcastChannel.new(CHANNEL)
        self.channel.onmessage = self._starting

    def _starting(self, event):
        if self.state != "starting":
            return
        self.sign = js.performance.now()
        told = json.loads(event.data)
        if "failed" in told:
            self.because, self.state = told["failed"], "failed"
        else:
            self.staged(told["stage"], told.get("part", 0))

    async def start(self):
        """Wait until the engine answers; whether it does."""
        asyncio.create_task(self._connect(_worker(NAME)))
        self.sign = js.performance.now()
        while self.state == "starting":
            if js.performance.now() - self.sign > PATIENCE * 1000:
                self.because, self.state = "no answer", "failed"
            await asyncio.sleep(0.02)
        return self.state == "ready"

    async def _connect(self, coming):
        """Connect to a worker that is on its way."""
        try:
            worker = await coming
            worker.stage = self._stage
            self.end = await _end_of(worker)
            self.worker, self.state = worker, "ready"
            asyncio.create_task(self._watch(worker))
        except Exception as trouble:
            js.console.warn("Presscheck: " + str(trouble))
            self.because, self.state = str(trouble), "failed"

    async def _watch(self, worker):
        """Bring up another engine where this one ends without being asked to."""
        if self.end:
            await self.end
            await self._replace(worker)

    async def _replace(self, worker):
        """Another engine in the place of this one, unless somebody has seen to it already."""
        if self.worker is worker:
            await self.restart()
            js.performance.mark("presscheck-again")

    async def says(self, name, *asked):
        """What the engine answers when `name` is called. Raises Lost where there is none, or where it ends before.

        Another is on its way by then.
        """
        worker = self.worker
        if not worker:
            raise Lost("the engine is starting again")
        answer = getattr(worker, name)(*asked)
        told = await (js.Promise.race(js.Array.of(answer, self.end)) if self.end else answer)
        if told == ENDED:
            await self._replace(worker)
            raise Lost("the engine has ended")
        return told

    async def answers(self):
        """Wait for the start to end; whether the engine is up."""
        while self.state == "starting":
            await asyncio.sleep(0.02)
        return self.state == "ready"

    async def comes(self):
        """Wait until the engine is up, however late: on a busy machine it may come after it was given up."""
        while self.state != "ready":
            await asyncio.sleep(0.05)

    def _stage(self, told):
        told = json.loads(told)
        if told["id"] == self.review_id:
            self.staged(told["stage"])

    async def review(self, source):
        """The head of the view of an article, or None where a newer review or a cancellation came between."""
        self.review_id += 1
        mine = self.review_id
        kind = next(kind for kind in ("link", "html", "text") if kind in source)
        asked = json.dumps({"id": mine, "kind": kind, "whole": source.get("whole", False)})
        limit = LONGEST + LONGEST_EACH * len(source[kind]) // 1000000
        self.reviewer, self.source = self.worker, source
        try:
            head = await asyncio.wait_for(self.says("review", asked, whole(source[kind], kind)), limit)
        except asyncio.TimeoutError:
            await self.restart()
            raise Lost("no answer for " + str(limit) + " seconds") from None
        js.performance.mark("presscheck-answered")
        return json.loads(head) if mine == self.review_id else None

    async def more(self):
        """The next message of blocks as text, or None after the last."""
        if self.worker is not self.reviewer:
            raise Lost("the engine has ended")
        mine = self.review_id
        message = await self.says("more", json.dumps(mine))
        return message if mine == self.review_id and message != "null" else None

    async def of_review(self, name, *asked):
        """What `says` answers of the latest review, which an engine that has come up since makes again first."""
        if self.worker is not self.reviewer:
            await self.review(self.source)
        return await self.says(name, *asked)

    def cancel(self):
        """Forget the review that is under way."""
        self.review_id += 1

    async def restart(self):
        """End the worker, whatever it is doing, and bring up another."""
        self.cancel()
        if self.state != "ready":
            await self.answers()
            return
        self.state = "starting"
        self.worker = None
        for script in js.document.querySelectorAll("script[worker]"):
            if script.xworker:
                script.xworker.terminate()
                script.remove()
        self.births += 1
        await self._connect(_worker(NAME + str(self.births)))


def whole(content, kind):
    """Content that reaches JavaScript to its end: a string on its way out of MicroPython breaks off at the first NUL.

    HTML's own rules drop one; in a text, whose places count, a replacement character takes its place.
    """
    return content.replace("\x00", "" if kind == "html" else "\ufffd")


def _worker(name):
    """A promise of the worker that PyScript starts for a new script element, of its bare type for Pyodide."""
    script = js.document.createElement("script")
    script.type = "pyodide"
    script.src = SOURCE
    interpreter = js.URL.new(
        INTERPRETER, js.document.baseURI
    ).href  # a worker has no address that others are relative to
    for attribute, told in (("worker", ""), ("name", name), ("version", interpreter), ("config", "{}")):
        script.setAttribute(attribute, told)
    js.document.body.append(script)
    return js.Reflect.get(workers, name)


async def _end_of(worker):
    """A promise that is kept when this worker is no more, or None where the browser can't tell."""
    try:
        return js.navigator.locks.request(await worker.life(), lambda lock: ENDED)
    except Exception:
        return None
