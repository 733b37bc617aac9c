"""Finite verbs: the commonest of English, by which a sentence is told from a caption or heading without one."""

FINITE: frozenset[str] = frozenset(
    {
        "according", "added", "ain't", "am", "are", "aren't", "asked", "be", "became", "become", "becomes", "been",
        "began", "begin", "begins", "believe", "believes", "brought", "called", "came", "can", "can't", "come",
        "comes", "could", "couldn't", "did", "didn't", "do", "does", "doesn't", "don't", "fell", "felt", "find",
        "finds", "found", "gave", "get", "gets", "give", "gives", "go", "goes", "got", "grew", "grow", "grows",
        "had", "has", "hasn't", "have", "haven't", "he'd", "he'll", "he's", "i'd", "i'll", "i'm", "i've", "is",
        "isn't", "it'll", "it's", "kept", "knew", "know", "knows", "let", "let's", "lost", "made", "make", "makes",
        "may", "mean", "means", "meant", "might", "must", "need", "needed", "needs", "ran", "said", "say", "says",
        "seem", "seemed", "seems", "shall", "she'd", "she'll", "she's", "should", "shouldn't", "stood", "take",
        "takes", "tell", "tells", "that's", "there's", "they'd", "they'll", "they're", "they've", "think", "thinks",
        "thought", "told", "took", "want", "wanted", "wants", "was", "wasn't", "we'd", "we'll", "we're", "we've",
        "went", "were", "weren't", "will", "won", "won't", "would", "wouldn't", "write", "writes", "wrote", "you'd",
        "you'll", "you're", "you've",
    }
)  # fmt: skip
"""From general knowledge: auxiliaries, contractions, and irregular verbs frequent in news; -ed is told by its ending."""
