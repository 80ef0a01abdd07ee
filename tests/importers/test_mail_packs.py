"""Mails as programs pack them: winmail.dat, messages of Outlook, signatures, mailboxes, lines that flow, names in old encodings."""

import base64
import binascii
import struct
from datetime import UTC, datetime, timedelta

import pytest

from app.core.errors import ImportRefused
from app.importers.rtf_packed import unpacked
from tests.importers.outlook import Binary, folder, msg, pack, properties, rich
from tests.importers.reading import blocks, read, words

HEAD = "From: Ana <ana@x.test>\r\nTo: t@x.test\r\nSubject: Ferry\r\nDate: Tue, 05 Mar 2024 10:00:00 +0900\r\nMIME-Version: 1.0\r\n"
RICH = rb"{\rtf1\ansi\ansicpg949\deff0{\fonttbl{\f0\fcharset129 Batang;}}\f0 \'b9\'d9\'b4\'d9 said.\par Second line.\par}"
PACK = pack(
    [
        (0x00069007, struct.pack("<II", 949, 0)),
        (0x00069003, properties({0x37: "Packed", 0x1000: "Plain here."})),
        (0x00069002, bytes(14)),
        (0x00018010, "계획.txt".encode("cp949") + b"\0"),
        (0x0006800F, b"A plan."),
        (0x00069005, properties({0x3707: "계획서 전문.txt"})),
        (0x00069002, bytes(14)),
        (0x00018010, "배.txt".encode("cp949") + b"\0"),
        (0x0006800F, b"Ships."),
    ]
)


def mail(kind: str, body: str | bytes) -> bytes:
    data = body.encode() if isinstance(body, str) else body
    return f"{HEAD}Content-Type: {kind}\r\n\r\n".encode() + data.replace(b"\n", b"\r\n")


def mixed(*parts: tuple[str, bytes]) -> bytes:
    """A mail of parts, each in base64."""
    said = "".join(
        f"--b\nContent-Type: {kind}\nContent-Transfer-Encoding: base64\n\n{base64.encodebytes(data).decode()}\n" for kind, data in parts
    )
    return mail("multipart/mixed; boundary=b", said + "--b--\n")


def body(data: bytes, suffix: str = ".eml") -> list[str]:
    """What is read below the head of a mail."""
    return words(read(data, suffix))[2:]


def test_attachments_that_outlook_packed_are_attachments_of_the_mail() -> None:
    text = read(mixed(("text/plain", b"Own words."), ("application/ms-tnef; name=winmail.dat", PACK)), ".eml")
    assert [(found.name, found.data) for found in text.attachments] == [("계획서 전문.txt", b"A plan."), ("배.txt", b"Ships.")]
    assert words(text)[2] == "Own words."


def test_words_that_outlook_packed_stand_in_for_words_that_the_mail_has_not() -> None:
    packed = pack([(0x00069003, properties({0x1009: rich(RICH)}))])
    assert body(mixed(("application/octet-stream; name=winmail.dat", packed))) == ["바다 said.", "Second line."]
    alone = read(PACK, ".dat")
    assert (alone.importer, words(alone)[:2]) == ("tnef", ["Packed", "Plain here."])


def test_a_pack_that_is_damaged_is_kept_and_told_of() -> None:
    text = read(mixed(("text/plain", b"Own words."), ("application/ms-tnef; name=winmail.dat", PACK[:-9])), ".eml")
    assert [found.name for found in text.attachments] == ["winmail.dat"]
    assert "could not be unpacked" in text.notes[0]
    with pytest.raises(ImportRefused, match="damaged or cut short"):
        read(PACK[:60], ".dat")


def test_a_mail_in_a_pack_and_a_message_in_a_message_are_mails_of_their_own() -> None:
    inner = pack([(0x00018004, b"Inner subject\0"), (0x0002800C, b"Inner words.\0")])
    held = struct.pack("<IHHII", 1, 0x0D, 0x3701, 1, 16 + len(inner)) + bytes(16) + inner + bytes(-len(inner) % 4)
    packed = pack([(0x00069002, bytes(14)), (0x00018010, b"x\0"), (0x00069005, held)])
    (found,) = read(mixed(("text/plain", b"Outer."), ("application/ms-tnef", packed)), ".eml").attachments
    assert (found.name, words(read(found.data, ".eml"))[-1]) == ("Inner subject.eml", "Inner words.")
    said = {
        0x37: "RE: one/two",
        0x1000: "Inner words.",
        0x0C1A: "Tom Berg",
        0x39: datetime(2024, 3, 4, 9, tzinfo=UTC),
        0x0E04: "Ana; 김하늘",
    }
    message = msg({0x37: "Outer", 0x1000: "See below."}, files=[folder({0x3705: 5}, 8, **{"__substg1.0_3701000D": folder(said, 24)})])
    (attached,) = read(message, ".msg").attachments
    text = read(attached.data, ".eml")
    assert (attached.name, words(text)[1:]) == (
        "RE one two.eml",
        ["From: Tom Berg\nTo: Ana, 김하늘\nDate: 2024-03-04 09:00+00:00", "Inner words."],
    )
    assert [author.name for author in text.metadata.authors] == ["Tom Berg"]


def test_rich_text_as_outlook_packs_it() -> None:
    """The two examples of [MS-OXRTFCP] 3.1 and 3.2."""
    simple = "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0"
    crossing = "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0"
    assert unpacked(bytes.fromhex(simple)) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked(bytes.fromhex(crossing)) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    assert unpacked(bytes.fromhex(simple)[:24]) == b"{\\rtf1\\ansi\\ansicpg"
    assert unpacked(b"junk") == b""


def test_messages_with_rich_text_only_and_in_the_code_page_that_they_name() -> None:
    assert words(read(msg({0x37: "Ferry", 0x1009: rich(RICH)}), ".msg")) == ["Ferry", "바다 said.", "Second line."]
    narrow = {0x37: "배".encode("cp949"), 0x0C1A: "홍".encode("cp949"), 0x3FFD: 949, 0x3FDE: 949}
    page = Binary("<p>두 도시".encode("cp949"))
    assert words(read(msg({**narrow, 0x1013: page}), ".msg")) == ["배", "From: 홍", "두 도시"]
    japanese = {0x37: "航路".encode("cp932"), 0x1000: "海".encode("cp932"), 0x3FFD: 932}
    assert words(read(msg(japanese), ".msg")) == ["航路", "海"]


def test_who_a_message_is_to_and_from() -> None:
    to = (
        {0x3001: "Tom Berg", 0x39FE: "tom@x.test", 0x0C15: 1},
        {0x3001: "Eva", 0x3003: "/o=ex/cn=eva", 0x0C15: 1},
        {0x3001: "k@x.test", 0x0C15: 2},
    )
    said = {
        0x37: "Lists",
        0x1000: "words begin small",
        0x0C1A: "Ana Ruiz",
        0x0C1F: "/O=EX/CN=ANA",
        0x5D01: "ana@x.test",
        0x0E04: "Tom; Eva",
    }
    text = read(msg(said, to=to), ".msg")
    assert words(text)[1:] == ["From: Ana Ruiz <ana@x.test>\nTo: Tom Berg <tom@x.test>, Eva\nCc: k@x.test", "words begin small"]
    (author,) = read(msg({0x37: "x", 0x1000: "y", 0x0C1A: "Ana Ruiz"}), ".msg").metadata.authors
    assert author.name == "Ana Ruiz"


def test_a_picture_that_a_message_shows_in_its_place_is_no_attachment() -> None:
    shown = folder({0x3707: "image001.png", 0x3701: Binary(b"PNG"), 0x3712: "image001.png@01D"}, 8)
    sent = folder({0x3707: "map.png", 0x3701: Binary(b"PNG"), 0x3712: "map@1"}, 8)
    page = Binary(b"<p>Look<img src='cid:image001.png@01D'></p>")
    assert [found.name for found in read(msg({0x37: "Pictures", 0x1013: page}, files=[shown, sent]), ".msg").attachments] == ["map.png"]


def test_a_meeting_that_a_message_or_a_mail_asks_to_is_an_event() -> None:
    start, end = datetime(2024, 3, 5, 1, tzinfo=UTC), datetime(2024, 3, 5, 2, tzinfo=UTC)
    asks = {0x37: "Talks", 0x1A: "IPM.Schedule.Meeting.Request", 0x8000: start, 0x8001: end, 0x8002: "Room 5"}
    text = read(msg(asks, named=[0x820D, 0x820E, 0x8208]), ".msg")
    assert [(event.title, event.start, event.end, event.place) for event in text.events] == [("Talks", start, end, "Room 5")]
    assert words(text)[1] == "Begins: 2024-03-05 01:00+00:00\nEnds: 2024-03-05 02:00+00:00\nPlace: Room 5"
    (packed,) = read(pack([(0x00069003, properties({0x37: "Talks"}, {0x820D: start, 0x8208: "Room 5"}))]), ".dat").events
    assert (packed.start, packed.place) == (start, "Room 5")
    lines = (
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "SUMMARY:Talks",
        "DTSTART;TZID=Korea Standard Time:20240305T100000",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    asked = read(mixed(("text/plain", b"Please come."), ("text/calendar; charset=utf-8", "\r\n".join(lines).encode())), ".eml")
    assert [event.start for event in asked.events] == [start]
    assert asked.attachments == ()


def element(tag: int, *inside: bytes) -> bytes:
    content = b"".join(inside)
    size = len(content)
    return bytes((tag,)) + (bytes((size,)) if size < 128 else b"\x82" + size.to_bytes(2)) + content


SIGNED, ENVELOPED, DATA = (element(6, bytes.fromhex(f"2a864886f70d01070{kind}")) for kind in (2, 3, 1))
INNER = b"Content-Type: text/plain; charset=utf-8\r\n\r\nSigned words.\r\n"


def test_words_packed_with_their_signature_are_read() -> None:
    whole = element(
        0x30, SIGNED, element(0xA0, element(0x30, element(2, b"\1"), element(0x31), element(0x30, DATA, element(0xA0, element(4, INNER)))))
    )
    pieces = (
        b"\x30\x80" + SIGNED + b"\xa0\x80\x30\x80" + element(2, b"\1") + element(0x31) + b"\x30\x80" + DATA + b"\xa0\x80\x24\x80"
        + element(4, INNER[:30]) + element(4, INNER[30:]) + bytes(12)
    )  # fmt: skip
    for packed in (whole, pieces):
        text = read(mixed(("application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", packed)), ".eml")
        assert (words(text)[2:], text.attachments) == (["Signed words."], ())
        assert "is signed" in text.notes[0]
    message = msg({0x37: "Signed", 0x1A: "IPM.Note.SMIME"}, files=[folder({0x3707: "smime.p7m", 0x3701: Binary(whole)}, 8)])
    assert words(read(message, ".msg")) == ["Signed", "Signed words."]


@pytest.mark.parametrize(
    "data",
    [
        mixed(("application/pkcs7-mime; name=smime.p7m", element(0x30, ENVELOPED, element(0xA0, bytes(50))))),
        mail("multipart/encrypted; boundary=b", "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n"),
        mail("text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
        msg({0x37: "x", 0x1A: "IPM.Note.SMIME"}, files=[folder({0x3707: "smime.p7m", 0x3701: Binary(element(0x30, ENVELOPED))}, 8)]),
    ],
    ids=["smime", "pgp parts", "pgp words", "message"],
)
def test_a_mail_that_is_encrypted_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(ImportRefused, match=r"encrypted .* save it in your mail program without encryption or as PDF"):
        read(data, ".eml")


def test_lines_that_flow_are_joined() -> None:
    said = "A paragraph that was \nbroken by a program.\nNext.\n> quoted \n> words\n-- \nAna\n"
    assert body(mail("text/plain; format=flowed", said)) == [
        "A paragraph that was broken by a program.",
        "Next.",
        "> quoted words",
        "--",
        "Ana",
    ]
    assert body(mail("text/plain; charset=utf-8; format=flowed; delsp=yes", "航路を \n再開する。\n")) == ["航路を再開する。"]


def test_files_in_the_words_of_old_mails() -> None:
    coded = binascii.b2a_uu(b"A plan.").decode()
    text = read(mail("text/plain", f"Before.\n\nbegin 644 plan.txt\n{coded}`\nend\n\nAfter.\n"), ".eml")
    assert (words(text)[2:4], [(found.name, found.data) for found in text.attachments]) == (
        ["Before.", "After."],
        [("plan.txt", b"A plan.")],
    )
    prose = "begin 644 reasons\nno file at all\nend"
    assert body(mail("text/plain", prose)) == prose.split("\n")


def test_names_of_attachments_in_an_encoding_that_is_not_named() -> None:
    part = (
        b'--b\nContent-Type: application/x\nContent-Disposition: attachment; filename="'
        + "항로 계획.txt".encode("cp949")
        + b'"\n\nA\n--b--\n'
    )
    assert [found.name for found in read(mail("multipart/mixed; boundary=b", part), ".eml").attachments] == ["항로 계획.txt"]


def test_mailboxes_and_mails_of_apple() -> None:
    one, envelope = mail("text/plain", "Words.\n\n"), b"From ana@x.test Tue Mar  5 10:00:00 2024\r\n"
    assert body(envelope + one) == ["Words."]
    with pytest.raises(ImportRefused, match="one by one"):
        read((envelope + one) * 2, ".mbox")
    assert body(str(len(one)).encode() + b"   \n" + one + b"<plist><dict/></plist>", ".emlx") == ["Words."]


def test_a_head_of_a_mail_is_no_part_of_its_first_sentence() -> None:
    text = read(
        mail("text/plain", "and so we go on.\n").replace(b"t@x.test", b"the-longest-of-names@harbour.of.the.eastern.town.test"), ".eml"
    )
    assert blocks(text)[2] == ("paragraph", "and so we go on.")


def _zone(name: str) -> Binary:
    """The definition of a zone ([MS-OXOCAL] 2.2.1.41) without its rules."""
    return Binary(struct.pack("<BBHHH", 2, 1, 6 + 2 * len(name), 2, len(name)) + name.encode("utf-16-le") + bytes(2))


def _rule(minutes: int, summer: int = 0) -> Binary:
    """The rule of a zone ([MS-OXOCAL] 2.2.1.39): minutes to the time of Greenwich, and the month in which summer time begins."""
    return Binary(struct.pack("<iii", minutes, 0, -60) + bytes(2 + 16 + 2) + struct.pack("<HH", 0, summer) + bytes(12))


@pytest.mark.parametrize(
    ("definition", "rule", "hours"),
    [
        (_zone("Korea Standard Time"), _rule(0), 9),
        (_zone("W. Europe Standard Time"), _rule(0), 2),
        (_zone("A place nobody knows"), _rule(-540), 9),
        (_zone("A place nobody knows"), _rule(-60, summer=3), 0),
        (Binary(b"\2"), Binary(b"\1\1"), 0),
    ],
)
def test_a_meeting_has_the_time_of_its_place(definition: Binary, rule: Binary, hours: int) -> None:
    start, end = datetime(2026, 5, 4, 6, 0, tzinfo=UTC), datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    asks = {0x37: "Talks", 0x1A: "IPM.Schedule.Meeting.Request", 0x8000: start, 0x8001: end, 0x8002: definition, 0x8003: rule}
    (event,) = read(msg(asks, named=[0x820D, 0x820E, 0x825E, 0x8233]), ".msg").events
    assert (event.start, event.end) == (start, end)
    assert [moment.utcoffset() for moment in (event.start, event.end or start)] == [timedelta(hours=hours)] * 2


SENT_HEAD = "Received: by quay.test\r\nDate: Mon, 2 Jun 2025 09:30:00 +0900\r\nFrom: =?utf-8?b?6rmA7ZWY64qY?= <haneul@quay.test>\r\n"


def test_a_message_says_the_hour_of_its_sender_where_the_head_of_the_mail_does() -> None:
    moment = datetime(2025, 6, 2, 0, 30, tzinfo=UTC)
    both = msg({0x37: "Ferry", 0x1000: "Both towns pay.", 0x39: moment, 0x0C1A: "Ana", 0x7D: SENT_HEAD})
    assert words(read(both, ".msg"))[1] == "From: Ana\nDate: 2025-06-02 09:30+09:00"
    head_alone = msg({0x37: "Ferry", 0x1000: "Both towns pay.", 0x7D: SENT_HEAD})
    assert words(read(head_alone, ".msg"))[1] == "From: 김하늘 <haneul@quay.test>\nDate: 2025-06-02 09:30+09:00"
    other = msg({0x37: "Ferry", 0x1000: "Both towns pay.", 0x39: moment - timedelta(days=1), 0x7D: SENT_HEAD})
    assert words(read(other, ".msg"))[1].endswith("Date: 2025-06-01 00:30+00:00")


def test_a_small_file_that_holds_a_pdf_is_none() -> None:
    held = b"%PDF-1.4 and so on"
    message = msg({0x37: "Ferry", 0x1000: "See."}, files=[folder({0x3707: "x.pdf", 0x3701: Binary(held)}, 8)])
    mail_of_one = mail("application/pdf; name=x.pdf", held)
    packed = pack([(0x0002800C, b"See.\0"), (0x00069002, bytes(14)), (0x00018010, b"x.pdf\0"), (0x0006800F, held)])
    for data, suffix, importer in ((message, ".msg", "msg"), (mail_of_one, ".eml", "eml"), (packed, ".dat", "tnef")):
        assert data.index(b"%PDF-") < 1024
        text = read(data, suffix)
        assert (text.importer, [found.name for found in text.attachments]) == (importer, ["x.pdf"])


@pytest.mark.parametrize(
    "first", ["Microsoft Mail Internet Headers Version 2.0\r\n", "\r\n", "Microsoft Mail Internet Headers Version 2.0\n\n"]
)
def test_a_line_before_the_head_that_is_none_of_it_does_not_drop_the_head(first: str) -> None:
    message = msg({0x37: "Ferry", 0x1000: "Both towns pay.", 0x7D: first + SENT_HEAD})
    assert words(read(message, ".msg"))[1] == "From: 김하늘 <haneul@quay.test>\nDate: 2025-06-02 09:30+09:00"


PAGE_IN_RTF = (
    rb"{\rtf1\ansi\ansicpg949\fromhtml1 \fbidis \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fmodern\fcharset0 Arial;}"
    rb"{\f2\fnil\fcharset2 Symbol;}{\f3\fswiss\fcharset238 Arial;}}" + b"\r\n"
    rb"{\colortbl\red0\green0\blue0;}\uc1\pard\plain\deftab360 \f0\fs24" + b"\r\n"
    rb"{\*\htmltag19 <html lang=\'22ko\'22>}{\*\htmltag34 <head>}{\*\htmltag241 <style>p \{color:red\}</style>\par}{\*\htmltag41 </head>}"
    rb"{\*\htmltag50 <body>}\htmlrtf \lang18\htmlrtf0{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 \'b9\'d9\'b4\'d9 sees {\*\htmltag84 &lt;}"
    rb"\htmlrtf <\htmlrtf0  5 \{quays\}{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 {\htmlrtf\f3\htmlrtf0 \'b3\'f3d\'9f.}"
    rb"\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}{\*\mhtmltag64 <p>Seen by nobody.}" + b"\r\n"
    rb"{\*\htmltag64 <ol start=3>}{\*\htmltag64 <li>}\htmlrtf {{\*\pn\pnlvlbody\pndec\pnstart1{\pntxta .}}\htmlrtf0 \li360 \fi-360 "
    rb"{\pntext 1.\tab}Sign \u8212?twice\htmlrtf\par}\htmlrtf0{\*\htmltag72 </li>}"
    rb"{\*\htmltag64 <li>}\htmlrtf {{\*\pn\pnlvlbody}}\htmlrtf0 {\pntext 2.\tab}Pay{\*\htmltag72 </li>}\htmlrtf\par}\htmlrtf0"
    rb"{\*\htmltag72 </ol>}{\*\htmltag64 <ul>}{\*\htmltag64 <li>}{\pntext *\tab}The \'c7\'d7{\*\htmltag72 </li>}{\*\htmltag72 </ul>}"
    rb"{\*\htmltag64 <table><tr><td>}North{\*\htmltag64 </td><td>}50{\*\htmltag64 </td></tr><tr><td>}South{\*\htmltag64 </td><td>}40"
    rb"{\*\htmltag64 </td></tr></table>}{\*\htmltag58 </body></html>}}"
)


def test_a_page_that_outlook_packed_into_rich_text_is_read_as_a_page() -> None:
    text = read(msg({0x37: "Ferry", 0x1009: rich(PAGE_IN_RTF)}), ".msg")
    assert blocks(text)[1:] == [
        ("paragraph", "바다 sees < 5 {quays} łódź."), ("list_item", "3. Sign —twice"), ("list_item", "4. Pay"), ("list_item", "The 항"),
        ("table_row", "North\t50"), ("table_row", "South\t40"),
    ]  # fmt: skip
    assert "• The 항" in text.raw


@pytest.mark.parametrize("source", [PAGE_IN_RTF[:900], PAGE_IN_RTF + b"}}}", PAGE_IN_RTF.replace(b"\\uc1", b"\\uc-5\\u\\u99999999\\f")])
def test_a_page_in_rich_text_that_is_damaged_is_read_as_far_as_it_goes(source: bytes) -> None:
    assert any(said.startswith("바다 sees <") for said in words(read(msg({0x37: "Ferry", 0x1009: rich(source)}), ".msg")))
