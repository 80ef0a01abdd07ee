"""Properties of Outlook's objects ([MS-OXPROPS]), which a message (MSG) and a packed part of a mail (winmail.dat) keep alike."""

import codecs
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import HeaderParser
from email.policy import default
from typing import NamedTuple

from app.core.text import tidy
from app.importers.base import Attachment, FoundEvent
from app.importers.decode import decode
from app.importers.letter import Letter
from app.importers.mail_limits import MAX_HEADER
from app.importers.mime import date_of, header_of
from app.importers.outlook_zones import zone_of
from app.importers.rtf_html import html_in
from app.importers.rtf_packed import unpacked

SHORT, LONG, BINARY, NARROW, WIDE, OBJECT, TIME, TRUTH = 0x02, 0x03, 0x102, 0x1E, 0x1F, 0x0D, 0x40, 0x0B
"""Types of values ([MS-OXCDATA] 2.11.1)."""
APPOINTMENT, MEETING = "00062002", "6ed8da90"
"""The first figures of the two sets whose named properties are read ([MS-OXPROPS] 1.3.2)."""

_SUBJECT, _CLASS, _BODY, _HTML, _RTF = 0x0037, 0x001A, 0x1000, 0x1013, 0x1009
_SENDER, _ON_BEHALF = (0x0C1A, 0x5D01, 0x0C1F), (0x0042, 0x5D02, 0x0065)
"""Name, address of the internet, address of whatever kind."""
_HEADERS = 0x007D
"""The head of the mail as it came by the internet: alone in it stands the zone of the sender."""
_NO_HEADER = re.compile(r"\A(?:[^:\n]*+\n)+")
"""Lines that stand before the head and are none of it: Exchange names itself there ("Microsoft Mail Internet Headers Version 2.0")."""
_TO, _CC, _SENT, _DELIVERED = 0x0E04, 0x0E03, 0x0039, 0x0E06
_RECIPIENT = (0x3001, 0x39FE, 0x3003)
_RECIPIENT_KIND = 0x0C15
_CODE_PAGES = (0x3FFD, 0x3FDE)
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, DATA, _CONTENT_ID, _HIDDEN = 0x3707, 0x3704, 0x3001, 0x3701, 0x3712, 0x7FFE
_BEGINS, _ENDS = ((APPOINTMENT, 0x820D), 0x0060), ((APPOINTMENT, 0x820E), 0x0061)
_PLACE, _MEETING_ID = (APPOINTMENT, 0x8208), (MEETING, 0x0003)
_ZONE, _ZONE_RULE = (APPOINTMENT, 0x825E), (APPOINTMENT, 0x8233)
_ASKS = ("ipm.appointment", "ipm.schedule.meeting")
_SECRET = "ipm.note.smime"
_SAME_MOMENT = timedelta(minutes=15)
"""How far the clocks of a mail's writer and of its post office may be apart."""
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_NAMED_PAGES = {65001: "utf-8", 51949: "euc_kr", 51932: "euc_jp", 20932: "euc_jp", 50225: "iso2022_kr", 28591: "latin-1", 20866: "koi8_r"}
_JAPANESE = range(50220, 50223)

Key = int | tuple[str, int]
"""The number of a property; of a named one its set and its number there."""


class Value(NamedTuple):
    """The type of a value and its bytes; those of a fixed size from their lowest byte on."""

    kind: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Properties:
    """The properties of one object."""

    values: Mapping[Key, Value]
    code_page: str = ""

    def text(self, *keys: Key) -> str:
        """The first of these properties that has words: in Unicode, or in the code page that the object names."""
        for key in keys:
            kind, data = self.values.get(key, Value(0, b""))
            if kind == WIDE:
                words = data.decode("utf-16-le", "replace")
            elif kind == NARROW:
                words = in_page(data.rstrip(b"\0"), self.code_page)
            else:
                continue
            if words := words.partition("\0")[0]:
                return words
        return ""

    def number(self, key: Key) -> int:
        """A whole number or a truth value; 0 where there is none."""
        kind, data = self.values.get(key, Value(0, b""))
        return int.from_bytes(data[: 4 if kind == LONG else 2], "little") if kind in (LONG, SHORT, TRUTH) else 0

    def moment(self, *keys: Key) -> datetime | None:
        """A moment: a count of 100 nanoseconds since 1601."""
        for key in keys:
            kind, data = self.values.get(key, Value(0, b""))
            ticks = struct.unpack("<Q", data[:8])[0] if kind == TIME and len(data) >= 8 else 0
            try:
                if ticks:
                    return _EPOCH + timedelta(microseconds=ticks // 10)
            except OverflowError:
                continue
        return None

    def data(self, key: Key) -> bytes:
        """The bytes of a property that is no text."""
        kind, data = self.values.get(key, Value(0, b""))
        return data if kind in (BINARY, OBJECT) else b""


def page_of(values: Mapping[Key, Value]) -> str:
    """The code page that an object's narrow texts are in, or nothing."""
    plain = Properties(values)
    return next((name for key in _CODE_PAGES if (name := page_named(plain.number(key)))), "")


def page_named(number: int) -> str:
    """Python's name of a Windows code page, or nothing."""
    name = _NAMED_PAGES.get(number) or ("iso2022_jp_ext" if number in _JAPANESE else f"cp{number}")
    try:
        return codecs.lookup(name).name if number else ""
    except LookupError:
        return ""


def in_page(data: bytes, page: str) -> str:
    """Bytes in a code page; read by what they say where they are not in it."""
    try:
        return data.decode(page) if page else decode(data)[0] if data else ""
    except UnicodeDecodeError:
        return decode(data)[0]


def letter_of(said: Properties, recipients: Sequence[Properties], attachments: Sequence[Attachment]) -> Letter:
    """The mail that these properties are."""
    kind = said.text(_CLASS).lower()
    head = _head(said)
    rich = unpacked(said.data(_RTF))
    return Letter(
        subject=re.sub(r"^\x01.", "", said.text(_SUBJECT), flags=re.DOTALL),
        sender=_who(said, *_SENDER) or _who(said, *_ON_BEHALF) or header_of(head, "From"),
        recipients=_who_all(recipients, 1) or said.text(_TO),
        copies=_who_all(recipients, 2) or said.text(_CC),
        sent=_sent(said, head),
        plain=said.text(_BODY),
        html=_html(said) or html_in(rich.decode("latin-1")),
        rtf=rich,
        attachments=tuple(attachments),
        events=tuple(_events(said, kind)),
    )


def _head(said: Properties) -> EmailMessage:
    words = _NO_HEADER.sub("", said.text(_HEADERS))
    return HeaderParser(policy=default).parsestr(words if len(words) <= MAX_HEADER else "")


def _sent(said: Properties, head: EmailMessage) -> datetime | None:
    """When it was sent: in the sender's own time, where the head says the same moment as the property."""
    moment, told = said.moment(_SENT, _DELIVERED), date_of(head)
    if told is None or told.tzinfo is None:
        return moment
    return told if moment is None or abs(told - moment) <= _SAME_MOMENT else moment


def attachment_of(said: Properties, number: int, page: str) -> Attachment | None:
    """The file that an attachment's properties hold; nothing where it has none, or is a picture that the page shows in its place."""
    data = said.data(DATA)
    place = said.text(_CONTENT_ID).strip("<>")
    if not data or (place and (said.number(_HIDDEN) or f"cid:{place}" in page)):
        return None
    name = tidy(said.text(_LONG_NAME, _SHORT_NAME, _SHOWN_NAME)).replace("\\", "/").split("/")[-1]
    return Attachment(name or f"attachment {number}", data)


def is_secret(said: Properties) -> bool:
    """Whether the words of a mail are encrypted, or packed with a signature."""
    return said.text(_CLASS).lower() == _SECRET


def _html(said: Properties) -> str:
    data = said.data(_HTML).rstrip(b"\0")
    page = page_named(said.number(_CODE_PAGES[1]))
    return in_page(data, page) if data else said.text(_HTML)


def _who(said: Properties, name: Key, mail: Key, other: Key) -> str:
    words, address = tidy(said.text(name)), said.text(mail)
    other_address = said.text(other)
    address = tidy(address or (other_address if "@" in other_address else ""))
    if not address or address.lower() == words.lower().strip("'"):
        return words or address
    return f"{words} <{address}>" if words else address


def _who_all(recipients: Sequence[Properties], kind: int) -> str:
    return ", ".join(filter(None, (_who(one, *_RECIPIENT) for one in recipients if one.number(_RECIPIENT_KIND) == kind)))


def _events(said: Properties, kind: str) -> Iterator[FoundEvent]:
    """The meeting that a message asks to; a pack in a mail does not name its kind, but none other has such a begin."""
    start = said.moment(*_BEGINS) if kind.startswith(_ASKS) else said.moment(_BEGINS[0])
    if start is None:
        return
    end = said.moment(*_ENDS)
    zone = zone_of(said.data(_ZONE), said.data(_ZONE_RULE))
    if zone is not None and max(start, end or start).year < MAXYEAR:
        start, end = start.astimezone(zone), end.astimezone(zone) if end else None
    title = re.sub(r"^\x01.", "", said.text(_SUBJECT), flags=re.DOTALL)
    uid = said.data(_MEETING_ID).hex().upper()
    yield FoundEvent(title=tidy(title), start=start, end=end, place=tidy(said.text(_PLACE)), uid=uid)
