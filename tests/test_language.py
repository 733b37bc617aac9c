"""English told from other languages, and what a review then keeps silent about."""

import pytest

from growth import seconds
from presscheck import review_text
from presscheck.language import SAMPLE, is_reviewed, language
from presscheck.rules.rule import Rule
from presscheck.rules.text import RULES

ENGLISH = "The harbour master said that the ferry was late, and that it would be late again on Monday."

OTHERS = {
    "cs": "Starosta řekl, že most není bezpečný a že se opraví ještě před zimou, ale nebylo jasné jak.",
    "da": "Borgmesteren siger, at broen ikke er sikker, og at den først bliver åben efter jul.",
    "de": "Der Bürgermeister sagte, dass die Brücke nicht mehr sicher ist.",
    "es": "El alcalde dijo que el puente no es seguro y que las obras van a durar más de un año.",
    "fi": "Pormestari sanoi, että silta ei ole turvallinen ja että se on suljettu, mutta vain nyt.",
    "fr": "La maire a déclaré que le pont n'est pas sûr et que les travaux vont durer une année.",
    "it": "Il sindaco ha detto che il ponte non è sicuro e che i lavori sono ancora da finire.",
    "nl": "De burgemeester zei dat de brug niet veilig is en dat het werk nog een jaar duurt.",
    "pl": "Burmistrz powiedział, że most nie jest bezpieczny i że będzie zamknięty aż do maja.",
    "pt": "O presidente da câmara disse que a ponte não é segura e que as obras também não são para já.",
    "sv": "Borgmästaren säger att bron inte är säker och att den är stängd till nästa år.",
    "tr": "Belediye başkanı bu köprü için güvenli değil dedi ve daha sonra bir yıl kapalı olduğunu söyledi.",
    "ru": "Мэр сказал, что мост небезопасен.",
    "el": "Ο δήμαρχος είπε ότι η γέφυρα είναι κλειστή.",
    "ar": "قال رئيس البلدية إن الجسر مغلق.",
    "he": "ראש העיר אמר שהגשר סגור.",
    "zh": "市长说这座桥已经关闭。",
    "ja": "市長は橋が閉鎖されたと述べた。",
    "ko": "시장은 다리가 폐쇄되었다고 말했다.",
}


@pytest.mark.parametrize("code", OTHERS)
def test_tells_other_languages(code: str) -> None:
    assert language(OTHERS[code]) == code


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        ENGLISH.upper(),
        "She said it was late.",
        f"“Der Zug ist nicht da,” said the harbour master. {ENGLISH}",
        f"市長 {ENGLISH}",
        f"Photo: Inès de la Croix, Musée d'Art de la Ville. {ENGLISH} {ENGLISH}",
    ],
)
def test_tells_english(text: str) -> None:
    assert language(text) == "en"


@pytest.mark.parametrize("text", ["", " \n", "1985", "Ines Penhallow", "!!!", "Oldwick 3 Marrow 1"])
def test_says_so_where_nothing_tells(text: str) -> None:
    assert language(text) == "und"
    assert is_reviewed("und")


def test_a_foreign_beginning_does_not_decide() -> None:
    assert language(OTHERS["de"] * 3 + "\n\n" + ENGLISH * 200) == "en"


def test_a_long_text_costs_no_more_than_a_sample() -> None:
    short, long = ENGLISH * (SAMPLE // len(ENGLISH)), ENGLISH * 20_000
    assert seconds(lambda: language(long)) < 10 * seconds(lambda: language(short))


def test_other_languages_get_one_note_and_no_mark_on_quotes_or_headings() -> None:
    review = review_text(
        "Das werden Sie nicht glauben!\n\nDer Bürgermeister ist nicht da. „Die Brücke ist zu“, sagte ein Mitarbeiter, "
        "der nicht genannt werden will. Es ist nach wie vor nicht klar, wie es mit der Brücke weitergeht."
    )
    assert review.document.language == "de"
    assert [finding.rule for finding in review.findings if not finding.rule.startswith(("caption.", "noise."))] == [
        "text.not_english"
    ]
    assert [quote.level for quote in review.quotes] == ["unresolved"]
    assert review.voices == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_flags_its_examples_once_and_passes_its_near_misses(rule: Rule) -> None:
    for article in rule.flags:
        assert [finding.rule for finding in review_text(article).findings].count(rule.id) == 1
    for article in rule.passes:
        assert rule.id not in {finding.rule for finding in review_text(article).findings}


def test_the_note_on_mended_characters_counts_them() -> None:
    (note,) = [f for f in review_text("โ€œThe ferry isnโ€™t late,โ€ she said.").findings if f.rule == "text.repaired"]
    assert note.span == (0, 1)
    assert note.because == "3 characters mended, such as โ€œ to “"
