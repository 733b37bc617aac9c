"""The one dialog: a title, what it says, and a way out."""

from element import find


class Dialog:
    """The dialog of the page."""

    def __init__(self):
        self.box = find("dialog")
        find("dialog-close").addEventListener("click", lambda event: self.box.close())
        self.box.addEventListener("click", self._outside)

    def _outside(self, event):
        if event.target.id == "dialog":
            self.box.close()

    def open(self, title, *sections):
        find("dialog-title").textContent = title
        find("dialog-body").replaceChildren(*sections)
        if not self.box.open:
            self.box.showModal()

    def close(self):
        if self.box.open:
            self.box.close()
