"""A part of the page that no start waits for: it is imported and made when it is first asked for anything."""


class Later:
    """Stands where the part will stand. `before` is what it answers until then."""

    def __init__(self, module, name, *given, **before):
        self._module, self._name, self._given, self._before = module, name, given, before
        self._part = None

    def __getattr__(self, name):
        if not self._part:
            if name in self._before:
                return self._before[name]
            self._part = getattr(__import__(self._module), self._name)(*self._given)
        return getattr(self._part, name)
