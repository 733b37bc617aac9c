"""In which encoding bytes are that nobody declared, over a paragraph of our own in each of many languages."""

import pytest

from presscheck.decoding import decoded
from presscheck.lexicon.alphabets import ENCODINGS, LETTERS

PARAGRAPHS = {
    (
        "English",
        "cp1252",
    ): "The mayor of Oldwick said on Monday that the bridge was “sound – for now”. Zoë Brandt, who runs the café by the weir, isn’t so sure: “We paid £40,000 and got a coat of paint.” The council’s engineer, Håkon Sæther, would not comment…",
    (
        "French",
        "cp1252",
    ): "Le maire de Vauclerc a déclaré lundi que le pont était « sûr pour l’instant ». Les habitants, eux, n’y croient guère : la réparation a coûté près de quarante mille euros et rien n’a été fait depuis l’été. « On nous a menti », répète une commerçante.",
    (
        "German",
        "cp1252",
    ): "Der Bürgermeister von Altenfurt erklärte am Montag, die Brücke sei „vorläufig sicher“. Die Anwohner glauben ihm nicht: Für vierzigtausend Euro habe man nur das Geländer gestrichen. „Wir müssen täglich darüber fahren“, sagt eine Verkäuferin aus der Hauptstraße.",
    (
        "Spanish",
        "cp1252",
    ): "El alcalde de Valdehoya aseguró el lunes que el puente está «en buen estado». Los vecinos no lo creen: la reparación costó cuarenta mil euros y según la oposición sólo se pintó la barandilla. ¿Quién responderá? Nadie contestó a este periódico ayer por la mañana.",
    (
        "Portuguese",
        "cp1252",
    ): "O presidente da câmara de Vilarinho afirmou na segunda-feira que a ponte está em condições. Os moradores não acreditam: a reparação custou quarenta mil euros e só se pintaram os corrimãos. “São sempre as mesmas promessas”, disse uma lojista, que não quis dar o nome.",
    (
        "Italian",
        "cp1252",
    ): "Il sindaco di Montecavo ha detto lunedì che il ponte è sicuro. Gli abitanti non ci credono: la riparazione è costata quarantamila euro, ma finora si è visto soltanto un po’ di vernice. «Così non può andare avanti, perché qui si passa ogni giorno», ripete una negoziante della città.",
    (
        "Swedish",
        "cp1252",
    ): "Borgmästaren i Åkersvik sade på måndagen att bron är säker. De boende tror inte på det: reparationen kostade fyrtio tusen euro och ändå målades bara räcket. ”Vi måste köra här varje dag”, säger en butiksägare som inte vill nämna sitt namn.",
    (
        "Icelandic",
        "cp1252",
    ): "Bæjarstjórinn í Hólmavogi sagði á mánudag að brúin væri örugg. Íbúarnir trúa því ekki: viðgerðin kostaði fjörutíu þúsund evrur og þó var aðeins handriðið málað. „Við verðum að aka hér á hverjum degi“, segir kona sem rekur búð við ána.",
    (
        "Polish",
        "cp1250",
    ): "Burmistrz Zalesia powiedział w poniedziałek, że most jest bezpieczny. Mieszkańcy mu nie wierzą: naprawa kosztowała czterdzieści tysięcy złotych, a pomalowano jedynie barierkę. „Jeździmy tędy każdego dnia”, mówi właścicielka sklepu, która nie chciała podać nazwiska.",
    (
        "Czech",
        "cp1250",
    ): "Starosta Horní Lhoty v pondělí prohlásil, že most je bezpečný. Obyvatelé mu nevěří: oprava stála čtyřicet tisíc eur a přitom se jen natřelo zábradlí. „Jezdíme tudy každý den,“ říká majitelka obchodu, která nechtěla být jmenována.",
    (
        "Slovak",
        "cp1250",
    ): "Starosta Hornej Lehoty v pondelok vyhlásil, že most je bezpečný. Obyvatelia mu neveria: oprava stála štyridsaťtisíc eur a natreli len zábradlie. „Jazdíme tadiaľto každý deň,“ hovorí majiteľka obchodu, ktorá nechcela byť menovaná.",
    (
        "Hungarian",
        "cp1250",
    ): "Felsővár polgármestere hétfőn azt mondta, hogy a híd biztonságos. A lakók nem hisznek neki: a javítás negyvenezer euróba került, mégis csak a korlátot festették le. „Minden nap erre járunk”, mondja egy boltos, aki nem akarta megadni a nevét. A főmérnök tegnap nem válaszolt.",
    (
        "Romanian",
        "cp1250",
    ): "Primarul din Valea Rece a declarat luni că podul este sigur. Locuitorii nu îl cred: reparaţia a costat patruzeci de mii de euro şi s-a vopsit doar balustrada. „Trecem pe aici în fiecare zi”, spune o vânzătoare care nu a vrut să îşi dea numele.",
    (
        "Croatian",
        "cp1250",
    ): "Gradonačelnik Gornjeg Sela izjavio je u ponedjeljak da je most siguran. Stanovnici mu ne vjeruju: popravak je stajao četrdeset tisuća eura, a obojena je samo ograda. „Ovuda vozimo svaki dan”, kaže vlasnica dućana koja nije htjela reći svoje ime, već šuti.",
    (
        "Turkish",
        "cp1254",
    ): "Yukarıköy belediye başkanı pazartesi günü köprünün güvenli olduğunu söyledi. Halk buna inanmıyor: onarım kırk bin avroya mal oldu, ama yalnızca korkuluk boyandı. “Her gün buradan geçiyoruz,” diyor adını vermek istemeyen bir dükkân sahibi.",
    (
        "Lithuanian",
        "cp1257",
    ): "Aukštupio meras pirmadienį pareiškė, kad tiltas saugus. Gyventojai juo netiki: remontas kainavo keturiasdešimt tūkstančių eurų, o nudažyti tik turėklai. „Čia važiuojame kiekvieną dieną“, sako parduotuvės savininkė, nenorėjusi sakyti vardo.",
    (
        "Latvian",
        "cp1257",
    ): "Augšupes mērs pirmdien paziņoja, ka tilts ir drošs. Iedzīvotāji viņam netic: remonts maksāja četrdesmit tūkstošus eiro, bet nokrāsotas tikai margas. „Mēs šeit braucam katru dienu,” saka veikala īpašniece, kas nevēlējās teikt vārdu.",
    (
        "Russian",
        "cp1251",
    ): "Мэр Верхнего Лога заявил в понедельник, что мост безопасен. Жители ему не верят: ремонт обошёлся в сорок тысяч евро, а покрасили только перила. «Мы ездим здесь каждый день», — говорит хозяйка магазина, не назвавшая себя.",
    (
        "Russian",
        "koi8-r",
    ): "Мэр Верхнего Лога заявил в понедельник, что мост безопасен. Жители ему не верят: ремонт обошёлся в сорок тысяч евро, а покрасили только перила. Мы ездим здесь каждый день, говорит хозяйка магазина.",
    (
        "Ukrainian",
        "cp1251",
    ): "Міський голова Верхівки заявив у понеділок, що міст безпечний. Мешканці йому не вірять: ремонт коштував сорок тисяч євро, а пофарбували лише поручні. «Ми їздимо тут щодня», — каже власниця крамниці, яка не назвала себе.",
    (
        "Bulgarian",
        "cp1251",
    ): "Кметът на Горно поле заяви в понеделник, че мостът е безопасен. Жителите не му вярват: ремонтът струва четиридесет хиляди евро, а е боядисан само парапетът. „Минаваме оттук всеки ден“, казва собственичка на магазин.",
    (
        "Greek",
        "cp1253",
    ): "Ο δήμαρχος της Άνω Βρύσης είπε τη Δευτέρα ότι η γέφυρα είναι ασφαλής. Οι κάτοικοι δεν τον πιστεύουν: η επισκευή κόστισε σαράντα χιλιάδες ευρώ και βάφτηκε μόνο το κιγκλίδωμα. «Περνάμε από εδώ κάθε μέρα», λέει μια καταστηματάρχης.",
    (
        "Hebrew",
        "cp1255",
    ): "ראש העיר אמר ביום שני כי הגשר בטוח. התושבים אינם מאמינים לו: התיקון עלה ארבעים אלף אירו ורק המעקה נצבע. אנחנו נוסעים כאן כל יום, אומרת בעלת חנות שלא רצתה למסור את שמה.",
    (
        "Arabic",
        "cp1256",
    ): "قال رئيس البلدية يوم الاثنين إن الجسر آمن. لا يصدقه السكان: كلف الإصلاح أربعين ألف يورو ولم يطل سوى الدرابزين. نمر من هنا كل يوم، تقول صاحبة متجر لم تشأ ذكر اسمها.",
    (
        "Thai",
        "cp874",
    ): "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานปลอดภัย แต่ชาวบ้านไม่เชื่อ การซ่อมแซมใช้เงินสี่หมื่นยูโร แต่ทาสีเพียงราวสะพาน “เราขับผ่านที่นี่ทุกวัน” เจ้าของร้านซึ่งไม่ประสงค์ออกนามกล่าว",
    (
        "Danish",
        "cp1252",
    ): "Borgmesteren i Ålevig sagde mandag, at broen er sikker. Beboerne tror ham ikke: reparationen kostede fyrre tusind euro, og kun rækværket blev malet. »Vi kører her hver dag«, siger en butiksejer, som ønsker at være anonym.",
    (
        "Dutch",
        "cp1252",
    ): "De burgemeester van Oudekerke zei maandag dat de brug veilig is. De bewoners geloven hem niet: de reparatie kostte veertigduizend euro en alleen de leuning werd geverfd. “Wij rijden hier élke dag, ook de reünie van zondag”, zegt een winkelierster uit België.",
    (
        "Finnish",
        "cp1252",
    ): "Ylävirran kaupunginjohtaja sanoi maanantaina, että silta on turvallinen. Asukkaat eivät usko häntä: korjaus maksoi neljäkymmentä tuhatta euroa, ja vain kaide maalattiin. ”Ajamme tästä päivittäin”, sanoo kauppias.",
    (
        "Estonian",
        "cp1252",
    ): "Ülemõisa linnapea ütles esmaspäeval, et sild on ohutu. Elanikud teda ei usu: remont maksis nelikümmend tuhat eurot, kuid värviti ainult käsipuud. „Sõidame siit läbi iga päev,“ ütleb poepidaja, kes oma nime ei öelnud.",
    (
        "English with names",
        "cp1252",
    ): "Guðrún Þórsdóttir of Höfn, Zoë Brandt, Bjørn Sæther and François Lemaître were there, said José Núñez, who had flown in from São Tomé with Jürgen Groß and Åse Ørbeck. “It’s a façade,” said Beyoncé’s cousin.",
}
"""One piece of news, invented, as papers of each language might have it."""


@pytest.mark.parametrize(("language", "encoding"), PARAGRAPHS)
def test_a_paragraph_tells_its_encoding(language: str, encoding: str) -> None:
    paragraph = PARAGRAPHS[language, encoding]
    assert decoded(paragraph.encode(encoding)) == paragraph


@pytest.mark.parametrize(("language", "encoding"), PARAGRAPHS)
def test_a_page_around_it_changes_nothing(language: str, encoding: str) -> None:
    """Markup is ASCII, and far more of it than of the article."""
    paragraph = PARAGRAPHS[language, encoding]
    page = "<div class='teaser'><a href='/story'>More</a></div>\n" * 200 + f"<p>{paragraph}</p>"
    assert decoded(page.encode(encoding)) == page


def test_every_encoding_of_windows_with_an_alphabet_is_told() -> None:
    told = {encoding for _, encoding in PARAGRAPHS}
    assert {"cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874"} <= told
    assert ENCODINGS.keys() == LETTERS.keys()
