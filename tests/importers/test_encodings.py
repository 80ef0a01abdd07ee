"""Texts in the old encodings of Korea and Japan, without a hint: 85 of each, made of our own sentences."""

import random

import pytest

from app.core.errors import ImportRefused
from app.importers.decode import byte_places, decode
from tests.importers.reading import read, words

KOREAN = (
    "두 도시의 시장은 지난주 항구에서 만났다.", "여객선 항로를 다시 열기로 뜻을 모았다.", "비용은 절반씩 나누어 부담한다.",
    "첫 배는 오월에 떠난다.", "어민들은 물고기 값이 오를까 걱정한다.", "회의는 3시간 동안 이어졌다.", "다음 만남은 가을에 열린다.",
    "등대의 불빛이 밤새 바다를 비췄다.", "요금은 어른 12,000원이다.",
)  # fmt: skip
JAPANESE = (
    "両市の市長は先週、港で会談した。", "フェリー航路を再開することで一致した。", "費用は半分ずつ負担する。", "最初の船は五月に出る。",
    "漁師たちは魚の値段を心配している。", "会議は三時間続いた。", "次の会談は秋に開かれる。", "灯台の光が夜の海を照らした。",
    "運賃は大人1,200円です。",
)  # fmt: skip
ENGLISH = ("The ferry sails in May.", "Half of the cost falls to the city.", "“Quite so,” said the mayor – twice.")
TEXTS = 85


def made(sentences: tuple[str, ...], number: int) -> str:
    """From one line to some paragraphs, now and then with English in it."""
    chance = random.Random(number)
    lines = [chance.choice(sentences) for _ in range(1 + number % 12)]
    if number % 5 == 0:
        lines.append("Ferry Line No. 7 (2024)")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("encoding", "sentences"),
    [
        ("cp949", KOREAN), ("cp932", JAPANESE), ("euc_jp", JAPANESE), ("iso2022_jp", JAPANESE),
        ("utf-16", KOREAN), ("utf-16", JAPANESE), ("utf-16-le", JAPANESE), ("utf-8", KOREAN), ("utf-8", JAPANESE), ("utf-8", ENGLISH),
    ],
)  # fmt: skip
def test_of_85_texts_94_in_a_hundred_are_exact(encoding: str, sentences: tuple[str, ...]) -> None:
    texts = [made(sentences, number) for number in range(TEXTS)]
    exact = sum(decode(text.encode(encoding))[0].lstrip("\ufeff") == text for text in texts)
    assert exact >= 0.94 * TEXTS


@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-16", "iso2022_jp", "euc_jp", "cp1252"])
def test_each_character_knows_its_byte(encoding: str) -> None:
    text = {"cp949": KOREAN, "cp1252": ENGLISH}.get(encoding, JAPANESE)[0] + "\r\nA\rB\n"
    data = text.encode(encoding)
    places = byte_places(data, encoding)
    stored = text.replace("\r\n", "\n").replace("\r", "\n")
    assert len(places) == len(stored)
    assert places == sorted(places)
    at = stored.index("A")
    assert data[places[at] :].decode(encoding).lstrip("\ufeff").startswith("A") or encoding == "iso2022_jp"


@pytest.mark.parametrize(("encoding", "said"), [("ascii", "The ferry sails."), ("cp949", "항만 협력은 내년에도 계속된다.")])
def test_zeros_that_fill_up_a_block_are_no_text(encoding: str, said: str) -> None:
    data = f"{said}\n".encode(encoding)
    characters, found = decode(data.ljust(512, b"\0"))
    assert characters == f"{said}\n"
    assert decode(data, found)[0] == characters


def test_zeros_of_wide_letters_stay() -> None:
    said = "항만 협력은 내년에도 계속된다.\n"
    assert decode(said.encode("utf-16-le"))[0] == said
    with pytest.raises(ImportRefused):
        decode(bytes(64))


@pytest.mark.parametrize("declared", ['<meta charset="iso-2022-jp">', '<meta charset="utf-8">', ""])
def test_a_web_page_in_escape_sequences_is_read_in_them(declared: str) -> None:
    """Seven bits to the byte: whoever asks for UTF-8 alone takes them for ASCII, whatever the page says of itself."""
    page = f"<html><head>{declared}<title>x</title></head><body><h1>{JAPANESE[0]}</h1><p>{JAPANESE[4]}</p></body></html>"
    text = read(page.encode("iso2022_jp"), ".html")
    assert words(text) == [JAPANESE[0], JAPANESE[4]]


def test_stray_zeros_make_no_other_letters_of_a_text() -> None:
    """One in ten bytes, all at odd places, as a field of a record that is twelve bytes long leaves them."""
    characters, encoding = decode(b"harbour mail\0ferry and quay\0" * 20)
    assert encoding == "utf-8"
    assert characters.startswith("harbour mail\0ferry and quay")


def test_a_mail_may_have_one_line_of_a_head() -> None:
    text = read("Subject: The quay\n\nIt opens in May, and the pilots are to be told of it by letter.\n", ".eml")
    assert (text.importer, text.metadata.title) == ("eml", "The quay")
    assert read("Subject: The quay\n\nIt opens in May.\n", ".txt").importer == "txt"


POLISH = (
    "Ministrowie spotkali się wczoraj w porcie, aby omówić przyszłość linii promowej. Żadna ze stron nie chciała ustąpić, "
    "ale dźwigi i łodzie czekają już na wiosnę. Koszty pokryją oba miasta po połowie."
)
CZECH = "Ministři se včera sešli v přístavu. Žádná strana nechtěla ustoupit, ale jeřáby a lodě už čekají na jaro, řekl šéf úřadu."
SLOVAK = "Ministri sa včera stretli v prístave. Žiadna strana nechcela ustúpiť, ale žeriavy a lode už čakajú. Ťažké bremená ponesú mestá."
SLOVENE = "Ministri so se včeraj srečali v pristanišču. Nobena stran ni hotela popustiti, žerjavi in čolni že čakajo na pomlad."
HUNGARIAN = "A miniszterek tegnap a kikötőben találkoztak, hogy megvitassák a jövőt. A költségeket a két város fele-fele arányban viseli."
ROMANIAN = "Miniştrii s-au întâlnit ieri în port. Nici o parte nu a vrut să cedeze, dar vapoarele aşteaptă deja primăvara şi preţul."
TURKISH = "Bakanlar dün limanda buluştu. İki şehir geçmiş yılların ağır yükünü yarı yarıya ödeyecek, çünkü rıhtım değişiyor."
LATVIAN = "Ministri vakar tikās ostā, lai apspriestu prāmju līnijas nākotni. Šī ir ļoti svarīga ķēde abām ģimenēm un pilsētām."
LITHUANIAN = "Ministrai vakar susitiko uoste ir aptarė kelto liniją. Nė viena šalis nenorėjo nusileisti, bet žvejų laivai jau laukia."


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        (POLISH, "iso8859_2"), (POLISH, "cp1250"), (CZECH, "iso8859_2"), (CZECH, "cp1250"), (SLOVAK, "iso8859_2"), (SLOVAK, "cp1250"),
        (SLOVENE, "iso8859_2"), (SLOVENE, "cp1250"), (HUNGARIAN, "iso8859_2"), (HUNGARIAN, "cp1250"), (ROMANIAN, "cp1250"),
        (TURKISH, "cp1254"), (LATVIAN, "cp1257"), (LITHUANIAN, "cp1257"),
    ],
)  # fmt: skip
def test_letters_of_a_language_tell_the_encoding(said: str, encoding: str) -> None:
    assert read(said.encode(encoding)).raw.strip() == said


@pytest.mark.parametrize(
    "said",
    [
        "Les ministres se sont réunis hier au port. Où étaient les élus ? Ça ne les gêne pas, à l'évidence ; dès Noël, « oui ».",
        "¿Quién paga el muelle? Los ministros se reunieron ayer; mañana habrá más niños, según él. ¡Qué frío! El nº 3.",
        "Não há decisão, às vezes à noite; três opções, órgãos públicos e corações.",
        "I ministri si sono riuniti perché la città è più grande; così sarà, però non può.",
        "The café agreed³ that naïve readers, e.g. José’s, pay £5 ± 2 for Zürich—or not¹; 5 m² at 3½ µm.",
        "The boards agreed³ on the quay¹ and by² the shed³.",
        "Ráðherrarnir funduðu í höfninni í gær, þeir vildu það ekki. Æðsti maður sagði fátt.",
        "Færgen åbner igen, sagde formanden på mødet. Én dag är nog för övrigt.",
        "Üks öö, täna õhtul šokolaad ja žest.",
        "Für die Städte größer als je zuvor; Ärger über Öl aus Łódz".replace("Ł", "L"),
    ],
)
def test_western_texts_stay_western(said: str) -> None:
    assert read(said.encode("cp1252")).raw.strip() == said
