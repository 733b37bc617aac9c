"""Function words that give a language away: from general knowledge of each, the most frequent ones that few others share."""

FUNCTION_WORDS: dict[str, str] = {
    "cs": (
        "aby ale byl byla jako jeho jen ještě již jsem jsou když která které který nebo není podle pro před "
        "při tak však že"
    ),
    "da": (
        "af at blev den der det efter eller er for fra han har hun ikke jeg kan med men mere og også om som "
        "til var ved"
    ),
    "de": (
        "aber als auch auf aus bei das dass dem den der des die ein eine einen er es für haben hat ich im ist "
        "mit nach nicht noch nur oder sich sie sind und von war werden wie wir wird zu zum zur über"
    ),
    "en": (
        "a about after all also an and are as at be been but by can for from had has have he her his i if in "
        "into is it its me more my no not of on or our out said she so than that the their them then there "
        "they this to up us was we were what when which who will with would you your"
    ),
    "es": (
        "al como con cuando de del desde donde el ella en entre era es esta este está fue ha hay la las lo "
        "los muy más no o para pero por porque que se según sin sobre su sus también un una y ya"
    ),
    "fi": (
        "ei että hän ja joka jos kuin kun mukaan mutta myös niin nyt oli on ovat se sekä sen tai vain"
    ),
    "fr": (
        "au aux avec ce ces cette comme d' dans de des du elle en est et il ils je l' la le les leur mais ne "
        "nous on ont ou par pas plus pour qu' que qui sa se ses son sont sur un une vous à été"
    ),
    "hu": (
        "a az csak de egy ez hogy is meg mint már még nem pedig szerint vagy volt"
    ),
    "id": (
        "ada akan atau bahwa dalam dan dari dengan di hari ia ini itu juga karena ke kepada mereka oleh pada "
        "saat sebagai telah tersebut tidak untuk yang"
    ),
    "it": (
        "al alla anche che chi come con da dal dei del della delle di dopo e era gli ha hanno i il in la le "
        "ma nel nella non o per più questo se si sono su sua suo un una è"
    ),
    "nl": (
        "aan als bij dan dat de deze die dit door een en er haar hebben heeft het hij ik in is maar meer met "
        "naar niet nog of om onder ook op over te tot uit van voor was wat we worden wordt ze zich zijn"
    ),
    "no": (
        "at av blir den der det en er et etter fra har hun ikke jeg kan med men og også om opp på seg som til "
        "var ved vi å"
    ),
    "pl": (
        "aby ale być był była czy dla do jak jego jest już ma na nie o od oraz po pod przez przy się są tak "
        "także to tym w z za że"
    ),
    "pt": (
        "ao aos as com como da das de do dos e ela ele em entre era foi há isso já mais mas na nas no nos não "
        "o os ou para pela pelo por que se segundo sem ser seu sua são também um uma à é"
    ),
    "ro": (
        "a al ale au ca care ce cu dar de din după este fost la mai nu pe pentru prin sa se sunt un unei unui "
        "în și"
    ),
    "sv": (
        "att av blev den det efter eller en ett från för han har hon i inte jag kan med men mer och om på sig "
        "som till under var vi vid är"
    ),
    "tr": (
        "ama bir bu da daha de değil diye en gibi göre her ile için kadar ki mi ne olan olarak sonra ve veya "
        "çok"
    ),
    "vi": (
        "cho các có cũng của hay không là lại một người như nhưng những này trong từ và về với đã được để"
    ),
}  # fmt: skip
"""BCP 47 code to words, sorted. Languages in the Latin alphabet only: the others are told by their script."""

SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ru", "\u0400", "\u052f"), ("el", "\u0370", "\u03ff"), ("hy", "\u0530", "\u058f"), ("he", "\u0590", "\u05ff"),
    ("ar", "\u0600", "\u06ff"), ("hi", "\u0900", "\u097f"), ("bn", "\u0980", "\u09ff"), ("ta", "\u0b80", "\u0bff"),
    ("th", "\u0e00", "\u0e7f"), ("ka", "\u10a0", "\u10ff"), ("ja", "\u3040", "\u30ff"), ("zh", "\u4e00", "\u9fff"),
    ("ko", "\uac00", "\ud7a3"),
)  # fmt: skip
"""The language that most news in a script is written in, with the first and last letter of the script (Unicode blocks)."""
