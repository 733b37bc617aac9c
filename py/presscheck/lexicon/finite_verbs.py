"""Finite verbs: the commonest of English, by which a sentence is told from a caption or heading without one."""

FINITE: frozenset[str] = frozenset(
    {
        "according", "added", "ain't", "am", "are", "aren't", "asked", "ate", "be", "became", "become", "becomes",
        "been", "began", "begin", "begins", "believe", "believes", "broke", "brought", "called", "came", "can",
        "can't", "caught", "chose", "come", "comes", "could", "couldn't", "did", "didn't", "do", "does", "doesn't",
        "don't", "drank", "drew", "drove", "fell", "felt", "find", "finds", "flew", "forgot", "fought", "found",
        "froze", "gave", "get", "gets", "give", "gives", "go", "goes", "got", "grew", "grow", "grows", "had", "has",
        "hasn't", "have", "haven't", "he'd", "he'll", "he's", "heard", "hid", "i'd", "i'll", "i'm", "i've", "is",
        "isn't", "it'll", "it's", "kept", "knew", "know", "knows", "led", "let", "let's", "lost", "made", "make",
        "makes", "may", "mean", "means", "meant", "met", "might", "must", "need", "needed", "needs", "paid", "ran",
        "said", "sang", "sank", "sat", "saw", "say", "says", "seem", "seemed", "seems", "sent", "shall", "she'd",
        "she'll", "she's", "shook", "should", "shouldn't", "shows", "slept", "sold", "spent", "spoke", "stole", "stood",
        "swam", "swore", "take", "takes", "taught", "tell", "tells", "that's", "there's", "they'd", "they'll",
        "they're", "they've", "think", "thinks", "thought", "threw", "told", "took", "tore", "trust", "trusts", "understood", "want",
        "wanted", "wants", "was", "wasn't", "we'd", "we'll", "we're", "we've", "went", "were", "weren't", "will",
        "won", "won't", "wore", "would", "wouldn't", "write", "writes", "wrote", "you'd", "you'll", "you're",
        "you've",
    }
)  # fmt: skip
"""From general knowledge: auxiliaries, contractions, and irregular verbs frequent in news; -ed is told by its ending."""

PAST: frozenset[str] = frozenset(
    {
        "arose", "awoke", "beat", "bent", "bit", "blew", "bore", "bought", "built", "burst", "clung", "cost", "crept", "cut",
        "dealt", "dug", "fed", "fled", "forgave", "found", "held", "hit", "hung", "hurt", "knelt", "laid", "lay", "leapt",
        "lent", "put", "rang", "rode", "rose", "set", "shot", "shrank", "shut", "slid", "split", "sprang", "spread", "stuck",
        "strode", "struck", "sought", "swept", "swung", "wept", "withdrew", "woke", "wound",
    }
)  # fmt: skip
"""Past tenses that may be participles or presents too, so that they show a story only where a doubt decides against a caption."""
