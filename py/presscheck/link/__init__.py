"""A review as the fragment of an address, and back: what a shared link holds, in every version there ever was.

Runs in both interpreters, so it imports nothing of the core but `long_text`, and no typing. `writing.encode` and
`reading.decode` are the whole interface. Who calls them passes in how to compress: `deflate(raw) -> bytes` writes raw
DEFLATE, `inflate(packed, limit) -> bytes` reads it and stops after `limit` bytes; either may raise whatever it likes. Where
compression is asynchronous, as DecompressionStream is, call `fragment.unfragmenting`, then `reading.unpacking`, in steps, so
that the page does not stall. The page only reads links, and fetches no more than that; the engine writes them.

A link carries text, blocks, quotes, findings, voices, summary, title and the reader's notes, and not: repairs (the text is
repaired already) and addresses of links in the article (a forged link must not lead anywhere).
"""
