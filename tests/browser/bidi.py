"""Drives Firefox over WebDriver BiDi, with no driver binary: one window, opened, asked and closed."""

import base64
import contextlib
import itertools
import json
import pathlib
import re
import subprocess
import time
from collections.abc import Iterator
from typing import Any

from websockets.sync.client import connect

LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
PREFERENCES = {
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.download.folderList": 2,
    "dom.events.testing.asyncClipboard": True,  # a test may look what was copied; a page has to ask
}
"""What a window of tests does otherwise than a reader's: files go to `downloads`."""

CONTROL = "\ue009"
"""The key, as WebDriver calls it."""

PATIENCE = 60
"""Seconds for Firefox to come up, or to answer, on a busy machine."""


class Firefox:
    """A headless Firefox with one window."""

    def __init__(self, executable: str, profile: pathlib.Path) -> None:
        self.downloads = profile / "downloads"
        wanted = PREFERENCES | {"browser.download.dir": str(self.downloads)}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in wanted.items()]
        (profile / "user.js").write_text("".join(lines))
        self.open_things = contextlib.ExitStack()
        self.log = profile / "log.txt"
        log = self.open_things.enter_context(self.log.open("w"))
        command = [executable, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
        self.process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        connection = connect(self._address() + "/session", max_size=None, open_timeout=PATIENCE, ping_interval=None)
        self.socket = self.open_things.enter_context(connection)
        self.ids = itertools.count(1)
        self.events: list[dict[str, Any]] = []
        self.answers: dict[str, dict[str, Any]] = {}
        self.call("session.new", capabilities={})
        self.window = self.call("browsingContext.getTree")["contexts"][0]["context"]
        self.call("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])

    def _address(self) -> str:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = LISTENING.search(self.log.read_text())
            if found:
                return found[1]
            time.sleep(0.1)
        raise TimeoutError("Firefox did not open its remote port")

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """One BiDi command; its result. What happens meanwhile is added to `events`."""
        number = next(self.ids)
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            told = json.loads(self.socket.recv(timeout=PATIENCE))
            if told.get("id") != number:
                self.events.append(told)
            elif told["type"] == "error":
                raise RuntimeError(f"{method}: {told['error']}: {told['message']}")
            else:
                return told["result"]

    def open(self, address: str) -> None:
        """Go to an address and wait for its load event."""
        self.call("browsingContext.navigate", context=self.window, url=address, wait="complete")

    def newest(self) -> str:
        """The window that was opened last."""
        return str(self.call("browsingContext.getTree")["contexts"][-1]["context"])

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression, by way of JSON; a promise is awaited."""
        wrapped = f"Promise.resolve({expression}).then(value => JSON.stringify(value === undefined ? null : value))"
        target = {"context": self.window}
        told = self.call("script.evaluate", expression=wrapped, target=target, awaitPromise=True, userActivation=True)
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        return json.loads(told["result"]["value"])

    def click(self, selector: str) -> None:
        """Press the mouse's button on the first element that a selector finds."""
        target = {"context": self.window}
        found = f"(e => (e.scrollIntoView({{ block: 'center' }}), e))(document.querySelector({json.dumps(selector)}))"
        told = self.call("script.evaluate", expression=found, target=target, awaitPromise=False)["result"]
        origin = {"type": "element", "element": {"sharedId": told["sharedId"]}}
        moves: list[dict[str, Any]] = [{"type": "pointerMove", "x": 0, "y": 0, "origin": origin}]
        moves += [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self.call(
            "input.performActions",
            context=self.window,
            actions=[{"type": "pointer", "id": "mouse", "actions": moves}],
        )

    def press(self, *keys: str) -> None:
        """Press keys together, as in press(CONTROL, "v"), and let go of them."""
        acts = [{"type": "keyDown", "value": key} for key in keys]
        acts += [{"type": "keyUp", "value": key} for key in reversed(keys)]
        self.call(
            "input.performActions", context=self.window, actions=[{"type": "key", "id": "keyboard", "actions": acts}]
        )

    @contextlib.contextmanager
    def answering(self, pattern: dict[str, str], status: int, kind: str, body: bytes) -> Iterator[None]:
        """Answer every request that a pattern fits, in the place of whoever is asked; `answer` has to be called meanwhile."""
        pattern = {"type": "pattern", **pattern}
        told = self.call("network.addIntercept", phases=["beforeRequestSent"], urlPatterns=[pattern])
        headers = {"content-type": kind, "access-control-allow-origin": "*"}
        listed = [{"name": name, "value": {"type": "string", "value": value}} for name, value in headers.items()]
        packed = {"type": "base64", "value": base64.b64encode(body).decode()}
        self.answers[told["intercept"]] = {"statusCode": status, "headers": listed, "body": packed}
        yield
        del self.answers[told["intercept"]]
        self.call("network.removeIntercept", intercept=told["intercept"])

    def answer(self) -> None:
        """Answer the requests that wait for it."""
        self.evaluate("null")  # what has been asked until now has come
        for event in self.events:
            waiting = event.get("params", {})
            if event.get("method") == "network.beforeRequestSent" and waiting.get("isBlocked"):
                waiting["isBlocked"] = False
                self.call(
                    "network.provideResponse",
                    request=waiting["request"]["request"],
                    **self.answers[waiting["intercepts"][0]],
                )

    def requests(self) -> list[str]:
        """The addresses asked for so far."""
        return [e["params"]["request"]["url"] for e in self.events if e.get("method") == "network.beforeRequestSent"]

    def errors(self) -> list[str]:
        """Errors in the console so far."""
        logged = [event["params"] for event in self.events if event.get("method") == "log.entryAdded"]
        return [entry["text"] for entry in logged if entry["level"] == "error"]

    def close(self) -> None:
        """End the browser."""
        self.open_things.close()
        self.process.terminate()
        self.process.wait(PATIENCE)
