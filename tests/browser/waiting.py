"""Waits for something in a page by asking again: the page's policy forbids the drivers' own wait functions."""

import time
from typing import Any, Protocol

from playwright.sync_api import Error, Page, Route

SOON = 1500
"""Milliseconds after which what must not come would have come."""


class Asked(Protocol):
    """A page of either driver."""

    def evaluate(self, expression: str) -> Any: ...


def until(page: Asked, expression: str, seconds: float = 120) -> Any:
    """The value of a JavaScript expression as soon as it is truthy; TimeoutError after `seconds`."""
    end = time.monotonic() + seconds
    while not (value := _answer(page, expression)):
        if time.monotonic() > end:
            raise TimeoutError(f"still not so after {seconds} s: {expression}")
        time.sleep(0.05)
    return value


def _answer(page: Asked, expression: str) -> Any:
    """The value, or None while the page is being left for another, or while an element that is asked about isn't there yet."""
    try:
        return page.evaluate(expression)
    except (Error, RuntimeError) as early:  # a driver each
        if not any(words in str(early) for words in ("Execution context was destroyed", "of null", "is null")):
            raise
        return None


def marked(name: str) -> str:
    """The expression that tells whether the page has set this User Timing mark."""
    return f"performance.getEntriesByName({name!r}).length > 0"


class Held:
    """The requests for some addresses, which wait until they are let go."""

    def __init__(self, page: Page, pattern: str):
        self.page, self.routes = page, list[Route]()
        page.route(pattern, lambda route: self.routes.append(route))

    def come(self) -> None:
        """Wait until the page has asked."""
        for _ in range(1200):
            if self.routes:
                return
            self.page.wait_for_timeout(50)
        raise TimeoutError("nothing was asked for")

    def let_go(self, **answer: object) -> None:
        """Answer all of them, as the server does or with something else, and wait until the page has had time to take it in."""
        for route in self.routes:
            if answer:
                route.fulfill(**answer)  # type: ignore[arg-type]
            else:
                route.continue_()
        self.page.wait_for_timeout(SOON)
