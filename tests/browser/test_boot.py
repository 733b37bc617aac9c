"""The page boots: controls first, then the engine, from its own origin alone and under its own policy."""

import pytest
from playwright.sync_api import ConsoleMessage, Page, Route, expect

from bidi import Firefox
from steps import link
from waiting import marked, until

BOTH = f"{marked('presscheck-page')} && {marked('presscheck-engine')}"
LATE = "document.getAnimations().forEach((one) => one.finish())"

ORDER = """performance.getEntriesByName("presscheck-page")[0].startTime
    < performance.getEntriesByName("presscheck-engine")[0].startTime"""


def test_chromium_boots_from_its_own_origin_without_an_error(page: Page, server: str) -> None:
    asked: list[str] = []
    errors: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(message.text)

    page.on("request", lambda request: asked.append(request.url))
    page.on("console", note)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(server)
    until(page, BOTH)
    assert errors == []
    assert [url for url in asked if not url.startswith((server, "blob:" + server, "data:"))] == []
    assert page.evaluate(ORDER)


@pytest.mark.parametrize("does", ["front page", "link"])
def test_no_start_hangs_on_when_memory_is_tidied(page: Page, server: str, does: str) -> None:
    """What MicroPython knows of a function of the browser lasts until its memory is tidied, which comes at no certain time."""

    def untidied(route: Route) -> None:
        answer = route.fetch()
        body = answer.text().replace(">import main<", ">import gc; gc.disable(); import main<")
        assert body != answer.text()
        route.fulfill(response=answer, body=body)

    page.route(server, untidied)
    page.goto(server + (link("“But we knew,” claimed one insider.") if does == "link" else ""))
    until(page, BOTH)
    until(page, marked("presscheck-reviewed" if does == "link" else "presscheck-page"))


@pytest.mark.parametrize("missing", ["**/page.bin", "**/micropython.wasm", "**/core.js", "**/boot/page.mjs"])
def test_a_start_that_fails_is_told_after_a_while(page: Page, server: str, missing: str) -> None:
    page.route(missing, lambda route: route.abort())
    page.goto(server)
    told = page.get_by_text("Presscheck has not started yet")
    expect(told).to_be_attached()
    assert not told.is_visible()
    page.evaluate(LATE)
    expect(told).to_be_visible()


def test_a_start_that_went_well_says_nothing_of_it(page: Page, server: str) -> None:
    page.goto(server)
    until(page, BOTH)
    page.evaluate(LATE)
    assert not page.get_by_text("Presscheck has not started yet").is_visible()


def test_firefox_boots_from_its_own_origin_without_an_error(gecko: Firefox, server: str) -> None:
    gecko.open(server)
    until(gecko, BOTH)
    assert gecko.errors() == []
    assert [url for url in gecko.requests() if not url.startswith((server, "blob:", "data:", "about:"))] == []
    assert gecko.evaluate(ORDER)


def test_the_policy_refuses_eval_and_inline_script(page: Page, server: str) -> None:
    page.goto(server)
    refused = page.evaluate(
        """async () => {
            const told = [];
            document.addEventListener("securitypolicyviolation", (event) => told.push(event.effectiveDirective));
            const script = document.createElement("script");
            script.textContent = "window.injected = true";
            document.body.append(script);
            document.body.setAttribute("onclick", "window.injected = true");
            document.body.click();
            const style = document.createElement("style");
            style.textContent = "body { display: none }";
            document.head.append(style);
            await fetch("https://elsewhere.invalid/").catch(() => {});
            const image = new Image();
            image.src = "https://elsewhere.invalid/pixel.png";
            await new Promise((done) => setTimeout(done, 200));
            return { injected: window.injected === true, told: [...new Set(told)].sort() };
        }"""
    )
    assert refused["injected"] is False
    assert refused["told"] == ["connect-src", "img-src", "script-src-attr", "script-src-elem", "style-src-elem"]
