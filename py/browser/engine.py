"""The engine as the page sees it: starting, ready or failed; one review at a time, the newest."""

import asyncio
import json

import js
from pyscript import workers

NAME = "engine"
"""The worker's name in index.html."""

PATIENCE = 90
"""Seconds after which a worker that has not answered counts as failed; a slow line needs about 30 for 6 MB."""


class Engine:
    """The worker. `staged` is called with the name of each stage of a review as it begins."""

    def __init__(self, staged):
        self.staged = staged
        self.worker = None
        self.state = "starting"
        self.review_id = 0

    async def start(self):
        """Wait until the engine answers; whether it does."""
        try:
            self.worker = await asyncio.wait_for(_worker(), PATIENCE)
            self.worker.stage = self._stage
            self.state = "ready"
        except Exception as trouble:
            js.console.warn("Presscheck: " + str(trouble))
            self.state = "failed"
        return self.state == "ready"

    async def answers(self):
        """Wait for the start to end; whether the engine is up."""
        while self.state == "starting":
            await asyncio.sleep(0.05)
        return self.state == "ready"

    def _stage(self, told):
        told = json.loads(told)
        if told["id"] == self.review_id:
            self.staged(told["stage"])

    async def review(self, source):
        """The head of the view of an article, or None where a newer review or a cancellation came between."""
        self.review_id += 1
        mine = self.review_id
        kind = "html" if "html" in source else "text"
        head = json.loads(await self.worker.review(json.dumps({"id": mine, "kind": kind}), source[kind]))
        return head if mine == self.review_id else None

    async def more(self):
        """The next batch of blocks, or None after the last."""
        mine = self.review_id
        batch = json.loads(await self.worker.more(json.dumps(mine)))
        return batch if mine == self.review_id else None

    def cancel(self):
        """Forget the review that is under way."""
        self.review_id += 1


async def _worker():
    return await workers[NAME]
