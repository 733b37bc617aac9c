# From here on this is Presscheck's (desk/kept_in_pyodide.py), appended to the standard library's own re/_compiler.py: a regular
# expression that was compiled at install time is not compiled again, which was a fifth of the engine's start.
import _sre


def _unpacked():
    try:
        from re._made import MADE
    except ImportError:  # while it is being made
        return {}
    import marshal

    return marshal.loads(MADE)


_made = _unpacked()
_compile_anew = compile


def compile(p, flags=0):
    """Patterns as the build kept them by text and flags, others as always."""
    kept = _made.get((p, flags)) if isinstance(p, (str, bytes)) else None
    return _sre.compile(p, *kept) if kept else _compile_anew(p, flags)
