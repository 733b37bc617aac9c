"""The page boots: controls first, then the engine, from its own origin alone and under its own policy."""

from playwright.sync_api import ConsoleMessage, Page

from bidi import Firefox
from waiting import marked, until

BOTH = f"{marked('presscheck-page')} && {marked('presscheck-engine')}"
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
