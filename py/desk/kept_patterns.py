# What follows is Presscheck's (desk/kept_patterns.py): a regular expression that was compiled at install time is not compiled again.
# Compiling those of the standard library, BeautifulSoup and the core took an eighth of the engine's start.
def _unpacked():
    try:
        from re._made import MADE
    except ImportError:
        return {}
    import marshal

    return marshal.loads(MADE)


_made = _unpacked()
_compile_anew = compile


def compile(p, flags=0):
    """Patterns as the build kept them by text and flags, others as always."""
    kept = _made.get((p, flags)) if isstring(p) else None
    return _sre.compile(p, *kept) if kept else _compile_anew(p, flags)
