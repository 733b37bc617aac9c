"""Sharing in Firefox: a link opens and holds, is copied, and a file is saved, each by a real click."""

from bidi import Firefox
from presscheck import as_json, review_text
from presscheck.deflate import deflate, inflate
from presscheck.link.reading import decode
from presscheck.link.writing import carried, encode
from waiting import until

ARTICLE = """Harbour Wall To Be Raised Again

“Nobody was asked,” said Ilse Morrow, who keeps the lighthouse.

“They knew for years,” claimed one insider. “And they will deny it.”

Ilse Morrow at the harbour. Photo: Meridian Pictures
"""


def test_firefox_opens_copies_and_saves(gecko: Firefox, server: str) -> None:
    review = as_json(review_text(ARTICLE))
    gecko.open(server + "fetch.html")  # another page first: a new fragment alone would load nothing
    gecko.open(server + "#" + encode(review, deflate))
    until(gecko, "document.querySelectorAll('#article mark').length > 2")
    assert gecko.evaluate("document.querySelectorAll('#article mark[data-rule^=\"quote.\"][id]').length") == len(
        [finding for finding in review["findings"] if finding["rule"].startswith("quote.")]
    )
    until(gecko, "document.getElementById('about').textContent.includes('the same findings')")

    gecko.evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'Share').id = 'to-share'")
    gecko.click("#to-share")
    link = until(gecko, "document.getElementById('dialog').open && document.getElementById('share-link').value")
    assert decode(link.split("#")[1], inflate) == carried(review)
    gecko.click("#share-copy")
    until(gecko, "document.getElementById('share-copy').textContent === 'Copied'")
    assert gecko.evaluate("navigator.clipboard.readText()") == link

    gecko.click("[data-save=rich]")
    until(gecko, "document.getElementById('share-said').textContent === 'The marked text is copied.'")
    copied = gecko.evaluate(
        "navigator.clipboard.read().then(found => found[0].getType('text/html')).then(blob => blob.text())"
    )
    assert "<h1>" in copied
    assert "“They knew for years,”" in copied

    gecko.click("#share-page")
    until(gecko, "document.getElementById('share-said').textContent.endsWith('.html” is saved.')")
    until_saved(gecko, "<h1>", "Presscheck")


def until_saved(gecko: Firefox, *words: str) -> None:
    """Wait until a file of that kind lies in the folder, whole."""

    class Folder:
        def evaluate(self, expression: str) -> bool:
            files = [*gecko.downloads.glob("*.html")]
            return bool(files) and all(word in files[0].read_text("utf-8") for word in (*words, expression))

    until(Folder(), "</html>")
