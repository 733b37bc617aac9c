"""The bookmark that hands over the page that is open elsewhere: how it is made, and how what it sends is received."""

import asyncio
import json

import js
from element import button, element, find
from js import window
from notice import notify
from post import is_from, post

ASKS = "handover"
"""What the bookmark's address asks for."""

LARGEST = 5000000
"""Bytes of a page, as for one that is fetched."""

PATIENCE = 30000
"""Milliseconds for the other page to answer; it has been waiting, so a moment is enough."""

PAUSE = 0.5
"""Seconds after which a page that has not answered is asked again: it may have been too busy to listen."""

CODE = """(()=>{const h=HOME,o=new URL(h).origin,w=window.open(h+"?ASKS");let n;addEventListener("message",e=>{\
if(e.origin!==o||e.source!==w||e.data?.presscheck!=="ready"||e.data.nonce===n)return;n=e.data.nonce;\
const d=document.cloneNode(true);\
for(const x of d.querySelectorAll("script:not([type='application/ld+json']),style,svg,iframe,noscript,template"))x.remove();\
w.postMessage({presscheck:"page",nonce:n,address:location.href,\
page:new TextEncoder().encode(new XMLSerializer().serializeToString(d))},o)})})()"""
"""Runs in the page that is open. It waits until Presscheck says that it is ready, and answers nobody else; each visit of that
window, which has a nonce of its own, once. The page crosses as bytes: they are whole on arrival, even if their sender is closed."""


def bookmark_link():
    """The bookmark, to be dragged. The one `javascript:` address there is; it holds nothing but this page's own address."""
    home = window.location.origin + window.location.pathname
    code = CODE.replace("HOME", json.dumps(home)).replace("ASKS", ASKS)
    link = element(
        "a", "btn bmk", "Presscheck this", href="javascript:" + js.encodeURIComponent(code), draggable="true"
    )
    link.addEventListener("click", _pressed_here)
    return link


def _pressed_here(event):
    event.preventDefault()
    notify(
        "Drag it, don’t press it here",
        "Drag “Presscheck this” to the bookmarks bar, then press it there while an article is open. On a phone, the device’s own Share does the same.",
    )


class Bookmark:
    """The arrival of a page by the bookmark."""

    def __init__(self, page, arrivals):
        self.page, self.arrivals = page, arrivals
        self.nonce = js.crypto.randomUUID()
        self.sender = None
        self.came = None

    def wire(self):
        find("bookmark").append(bookmark_link())

    def is_asked(self):
        return window.location.search == "?" + ASKS

    async def receive(self):
        """Ask the page behind this one for what it shows, and mark it; whether anything came.

        Until it is safe, the address goes on asking for it: a reload, when the engine did not load, begins again.
        """
        self.sender = window.opener
        if self.sender:
            await self._ask()
        if self.came is None:
            self._settled()
            self._did_not_come()
            return False
        return await self._take()

    async def _ask(self):
        """Say that this page is ready, until something comes or patience ends."""
        heard = self._heard
        window.addEventListener("message", heard)
        began = js.performance.now()
        while self.came is None and js.performance.now() - began < PATIENCE:
            post(self.sender, {"presscheck": "ready", "nonce": self.nonce}, "*")
            await self._pause()
        window.removeEventListener("message", heard)

    async def _pause(self):
        """Wait a little, or until something comes."""
        began = js.performance.now()
        while self.came is None and js.performance.now() - began < PAUSE * 1000:
            await asyncio.sleep(0.02)

    def _heard(self, event):
        """Only the window that opened this one, and only with the word that it was told."""
        if self.came or not is_from(event, self.sender) or getattr(event.data, "nonce", None) != self.nonce:
            return
        if getattr(event.data, "presscheck", None) == "page":
            self.came = {"page": event.data.page, "address": _address(event)}

    def _settled(self):
        window.history.replaceState(None, "", window.location.pathname)

    async def _take(self):
        page = self.came["page"]
        if not js.ArrayBuffer.isView(page):
            self._settled()
            self._did_not_come()
            return False
        if page.byteLength > LARGEST:
            self._settled()
            notify(
                "This page is too large",
                "It is larger than 5 MB, which no article is. Copy the article and paste it here.",
            )
            return False
        await self.page.engine.comes()
        self._settled()
        name = self.came["address"].split("://")[-1].split("/")[0] or "the open page"
        page = js.Blob.new(js.Array.of(page), js.JSON.parse('{"type": "text/html;charset=utf-8"}'))
        article = await self.arrivals.opened(name, page, None, self.came["address"])
        if not article:
            return False
        if self.page.inbox.is_unsaved() and not self.page.begun and not await self._may_replace(name):
            return True
        await self.arrivals.marked_up(article, name)
        return True

    async def _may_replace(self, name):
        """Ask the reader, who has something in the box that was never marked."""
        answer = []
        opens = button("Mark the page from " + name, "btn primary")
        keeps = button("Go on with what I was writing", "btn")
        opens.addEventListener("click", lambda event: (answer.append(True), self.page.dialog.close()))
        keeps.addEventListener("click", lambda event: (answer.append(False), self.page.dialog.close()))
        says = (
            "There is text in the box that has not been marked. It is kept under Recent if you mark the other page now."
        )
        self.page.dialog.open(
            "A page has come from " + name, element("p", None, says), element("p", "row", None, opens, keeps)
        )
        while not answer and find("dialog").open:
            await asyncio.sleep(0.05)
        return bool(answer and answer[0])

    def _did_not_come(self):
        notify(
            "The page did not come through",
            "The site that you were on keeps its pages from being handed over. Save the page with Ctrl+S and drop the file here, or copy the article and paste it.",
        )


def _address(event):
    """The address that the sender names, if it is on the site that sends; else that site."""
    address, origin = str(getattr(event.data, "address", "")), str(event.origin)
    if not origin.startswith(("http://", "https://")):
        return ""
    return address if address.startswith(origin + "/") else origin + "/"
