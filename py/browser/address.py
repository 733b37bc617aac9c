"""An article by its address: asked of the server's relay, or by a frame of the page's own; and what is said where neither gets it."""

import asyncio

import js
from bookmark import bookmark_link
from element import element, find, show
from js import document, window
from notice import notify
from post import is_from, post

STAGES = (("ask", "Site asked"), ("article", "Article found"))

RELAY, FRAME = "relay?url=", "fetch.html"

PATIENCE = 25
"""Seconds that a fetch may take in all; the relay and the frame give up after 15 themselves."""

LONGEST = 4096
"""Characters of an address; the relay takes no more."""

TITLES = {
    "address": "This is not a web address",
    "busy": "Too many pages are being fetched",
    "credentials": "This address holds a name or a password",
    "encoding": "{host} packs its page in a way that can’t be opened",
    "forbidden": "{host} doesn’t let other pages read its articles",
    "large": "This page is too large",
    "offline": "There is no network",
    "origin": "This server fetches for its own page only",
    "port": "This address leads to no public page",
    "private": "{host} is not on the public internet",
    "redirects": "{host} sends its readers on and on",
    "scheme": "This is not a web address",
    "slow": "{host} took too long",
    "status": "{host} does not show this page",
    "type": "This address leads to no page of text",
    "unknown": "There is no site named {host}",
    "unreachable": "{host} could not be reached",
}
"""What happened, by the code of the refusal."""

SAYS = {
    "address": "It should look like https://www.example.org/article.",
    "forbidden": "Your browser asked for the page, and the site allows that only to pages of its own, or it could not be reached. Nothing was received.",
    "large": "It is larger than 5 MB, which no article is.",
    "offline": "The page can be fetched when this device is online again.",
    "private": "Presscheck fetches public pages only, nothing on this device or in its own network.",
    "scheme": "Only addresses that begin with http:// or https:// can be fetched.",
    "slow": "It did not send the whole page within 15 seconds.",
    "status": "It has no such page, or does not show it to programs.",
    "unknown": "Its name leads nowhere. Perhaps a letter in it is wrong.",
    "type": "What came is a picture, a film, a PDF or another kind of file.",
}
"""The sentence below, where the relay has not sent a better one."""

OWN_WORDS = ("private", "unknown")
"""Refusals whose title says already what the relay would say again."""

ANOTHER_WAY = " Nothing that you wrote is lost. The article can come in another way:"


class Refused(Exception):
    """Why a page did not come: a code, a sentence or None, and what was said word for word."""

    def __init__(self, code, says=None, told=""):
        self.code, self.says, self.told = code, says, told


class Address:
    """The form with the address, and what becomes of it."""

    def __init__(self, page, arrivals):
        self.page, self.arrivals = page, arrivals
        self.has_relay = None
        self.fetching = self.begun = 0
        self.is_under_way = False
        self.stop = None

    def wire(self):
        find("address-form").addEventListener("submit", self._submitted)
        find("refused-close").addEventListener("click", lambda event: self.leave(focus=True))

    def _submitted(self, event):
        event.preventDefault()
        asyncio.create_task(self.fetch(find("address").value))

    # ---------- fetching ----------

    async def fetch(self, typed):
        """Fetch a page, and mark its article; or say why not, with the other ways in."""
        self.fetching += 1
        mine, self.is_under_way = self.fetching, True
        page = self.page
        self.begun = page.begun
        page.stages.begin(STAGES, "The page is being fetched. You can go on with something else.")
        page.stages.at("ask")
        show("cancel")
        try:
            address = checked(typed)
            came = await asyncio.wait_for(self._page_at(address), PATIENCE)
            if mine != self.fetching:
                return
            page.stages.at("article")
            article = await self.arrivals.opened(host_of(address), came["content"], came["kind"], came["address"])
        except Refused as why:
            if mine == self.fetching:
                self._end()
                self.refuse(typed, why)
            return
        except asyncio.TimeoutError:
            if mine == self.fetching:
                self._end()
                self.refuse(typed, Refused("slow"))
            return
        if mine != self.fetching:
            return
        self._end()
        if article:
            self.leave()
            find("address").value = ""
            await self.arrivals.marked_up(article, host_of(address), self.begun)

    def cancel(self):
        """Give up a fetch; whether one was under way."""
        was = self.is_under_way
        if was:
            self.fetching += 1
            if self.stop:
                self.stop.abort()
            self._end()
            find("said").textContent = "Fetching stopped."
        return was

    def _end(self):
        self.is_under_way = False
        if self.page.article:  # the line and the button are those of a review
            return
        show("cancel", False)
        if self.page.engine.state != "starting":
            self.page.stages.end()

    async def _page_at(self, address):
        if not window.navigator.onLine and not address.startswith("http://127."):
            raise Refused("offline")
        if self.has_relay is not False:
            came = await self._through_relay(address)
            if came:
                return came
        return await self._through_frame(address)

    async def _through_relay(self, address):
        """The page by way of this page's server, or None where the host is not that server."""
        self.stop = js.AbortController.new()
        options = js.JSON.parse("{}")
        options.signal = self.stop.signal
        try:
            answer = await js.fetch(RELAY + js.encodeURIComponent(address), options)
            told = await answer.json()
            code = getattr(told, "refused", None)
        except Exception as trouble:
            self._require_network(trouble)
            if self.has_relay:
                raise Refused("unreachable", "The server that fetches pages did not answer.", str(trouble))
            self.has_relay = False
            return None
        if code:
            self.has_relay = True
            raise Refused(str(code), str(told.says), str(answer.status) + " " + str(code))
        if not getattr(told, "kind", None):
            self.has_relay = False
            return None
        self.has_relay = True
        return {"content": told.content, "kind": told.kind, "address": told.url}

    async def _through_frame(self, address):
        """The page by way of a frame that may ask other sites but reaches nothing of this page."""
        if not address.startswith("https://"):
            raise Refused(
                "scheme", "Without a server of its own, this page can only fetch addresses that begin with https://."
            )
        told = await Frame().page_at(address)
        if getattr(told, "refused", None):
            self._require_network(told.told)
            raise Refused(str(told.refused), None, str(told.told))
        return {"content": told.page, "kind": None, "address": str(told.address)}

    def _require_network(self, told):
        """Raises Refused where the network went away in the middle."""
        if not window.navigator.onLine:
            raise Refused("offline", None, str(told))

    # ---------- refusal ----------

    def refuse(self, typed, why):
        """What happened in plain words, the other ways in, and the paste box right there; only the words where the reader went on."""
        host = host_of(typed) or "This site"
        title = TITLES.get(why.code, "The page did not come").replace("{host}", host)
        what = SAYS[why.code] if why.code in OWN_WORDS else why.says or SAYS.get(why.code, "")
        if self.begun != self.page.begun:
            return notify(title, what)
        find("refused-title").textContent = title
        find("refused-what").textContent = what + ANOTHER_WAY
        find("refused-told").textContent = why.told or why.code
        find("refused-bookmark").replaceChildren(bookmark_link())
        field = find("address")
        field.value = typed
        field.setAttribute("aria-invalid", "true")
        field.setAttribute("aria-describedby", "refused-what")
        find("address-label").textContent = "Address"
        find("address-go").textContent = "Try again"
        find("refused-top").prepend(find("address-form"))
        find("refused-box").append(find("desk-form"))
        show("front-hero", False)
        document.body.classList.add("is-refused")
        show("refused")
        window.scrollTo(0, 0)
        find("refused-title").focus()

    def leave(self, focus=False):
        """Back to the front page as it was."""
        if find("refused").hidden:
            return
        show("refused", False)
        document.body.classList.remove("is-refused")
        field = find("address")
        field.removeAttribute("aria-invalid")
        field.removeAttribute("aria-describedby")
        find("address-label").textContent = "Or its address"
        find("address-go").textContent = "Fetch"
        find("lead").after(find("desk-form"), find("address-form"))
        show("front-hero")
        if focus:
            find("article-text").focus()


class Frame:
    """The frame, for one page."""

    def __init__(self):
        self.made = element(
            "iframe", None, None, src=FRAME, sandbox="allow-scripts", title="Asks the other site", hidden=""
        )
        self.nonce = js.crypto.randomUUID()
        self.told = None

    async def page_at(self, address):
        """What the frame says. It is gone afterwards, whatever happens."""
        self.address = address
        window.addEventListener("message", self._heard)
        document.body.append(self.made)
        try:
            while self.told is None:
                await asyncio.sleep(0.02)
            return self.told
        finally:
            window.removeEventListener("message", self._heard)
            self.made.remove()

    def _heard(self, event):
        """A sandboxed frame has no origin; that it is this very frame is told by its window."""
        if event.origin != "null" or not is_from(event, self.made.contentWindow):
            return
        if getattr(event.data, "ready", None):
            post(event.source, {"address": self.address, "nonce": self.nonce}, "*")
        elif getattr(event.data, "nonce", None) == self.nonce:
            self.told = event.data


def checked(typed):
    """A whole address from what was typed. Raises Refused."""
    address = typed.strip()
    if not address or len(address) > LONGEST or any(letter.isspace() for letter in address):
        raise Refused("address")
    if "://" not in address:
        if address.lower().startswith(("javascript:", "data:", "file:", "mailto:", "blob:")):
            raise Refused("scheme")
        address = "https://" + address
    if not address.lower().startswith(("http://", "https://")):
        raise Refused("scheme")
    if "." not in host_of(address) and "[" not in host_of(address) and host_of(address).split(":")[0] != "localhost":
        raise Refused("address")
    return address


def host_of(address):
    """The site in an address.

    >>> host_of("https://www.lantern.example/a?b")
    'lantern.example'
    """
    host = address.strip().split("://")[-1]
    for end in ("/", "?", "#"):
        host = host.split(end)[0]
    host = host.split("@")[-1].lower()
    return host[4:] if host.startswith("www.") else host
