"""Mails (EML) and saved pages of one file (MHTML): headers, text, and the files that came along."""

import email
import email.policy
import mimetypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from typing import cast

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.core.model.brief import Author, BlockKind
from app.core.text import storable, tidy
from app.importers.base import Attachment, Document, ImportedText, ImportOptions, Metadata
from app.importers.decode import decode
from app.importers.draft import Draft, without_signs
from app.importers.hidden import on_hidden
from app.importers.lines import blocks_of
from app.importers.markup import LINE, MarkupReader, parse_foreign
from app.importers.metadata import guess, told
from app.importers.unseen import mark_hidden
from app.importers.webpage import WebPage

MAX_ATTACHMENTS, MAX_PARTS = 200, 2_000
_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}: ?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,}")
_RICHER = 1.3
"""From how many times the words of the plain text on the one in HTML is read: the plain one then leaves words out."""
_NOT_IN_NAMES = r'[/\\\\:*?"<>|\0-\x1f]+'
_KNOWN = re.compile(rb"^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version):", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail, whatever it was kept in. ``html`` stands in where there is no plain text, or much less."""

    subject: str = ""
    sender: str = ""
    recipients: str = ""
    copies: str = ""
    sent: datetime | None = None
    plain: str = ""
    html: str = ""
    attachments: tuple[Attachment, ...] = ()


class Mail:
    """Mails as programs save them (RFC 5322), and MHTML, which is a web page packed as a mail."""

    name = "eml"

    def accepts(self, document: Document) -> bool:
        """Lines of a mail's header stand first; two of them are headers that every mail has, or the name says mail."""
        head = document.data[:16_384].lstrip(b"\xef\xbb\xbf\r\n")
        found = _HEADER.match(head)
        named = document.suffix in (".eml", ".mht", ".mhtml")
        return found is not None and len(set(_KNOWN.findall(found.group()))) >= (1 if named else 3)

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the mail.

        Raises:
            ImportRefused: it has neither words nor attachments.
        """
        message = email.message_from_bytes(document.data, policy=email.policy.default)
        if _is_page(message, document):
            return _page(message, options)
        return as_text(_letter(message), options, "message/rfc822", self.name)


def as_text(letter: Letter, options: ImportOptions, media_type: str, importer: str) -> ImportedText:
    """The mail as a text: subject, who wrote to whom and when, the words, the names of the attachments.

    Raises:
        ImportRefused: there is nothing in it.
    """
    draft = Draft()
    draft.add(BlockKind.HEADING, _line(letter.subject), level=1)
    said = (("From", letter.sender), ("To", letter.recipients), ("Cc", letter.copies), ("Date", _moment(letter.sent)))
    draft.add(BlockKind.PARAGRAPH, LINE.join(f"{name}: {_line(words)}" for name, words in said if words))
    before = len(draft.blocks)
    _body(draft, letter)
    if len(draft.blocks) == before and not letter.attachments:
        raise ImportRefused("The mail has no words and no attachments: check that it was saved completely.")
    names = tuple(attachment.name for attachment in letter.attachments)
    draft.add(BlockKind.PARAGRAPH, f"Attachments: {', '.join(names)}" if names else "")
    metadata = told(guess(*draft.as_read(), _declared(letter)), options)
    notes = on_hidden(draft.hidden_passages())
    return replace(draft.done(metadata, media_type, importer, notes), attachments=letter.attachments)


def _body(draft: Draft, letter: Letter) -> None:
    page = parse_foreign(storable(letter.html)) if letter.html.strip() else None
    seen = mark_hidden(page, scripts=False) if page is not None else 0
    if page is not None and seen > _RICHER * len(tidy(letter.plain)):
        MarkupReader(draft).read(page)
    elif letter.plain.strip():
        raw = storable(without_signs(letter.plain))
        blocks, mends = blocks_of(raw)
        draft.take(raw, blocks, mends)


def _declared(letter: Letter) -> Metadata:
    sender = next(iter(getaddresses([letter.sender])), ("", "")) if letter.sender else ("", "")
    name = tidy(sender[0] or sender[1])
    return Metadata(
        title=_line(letter.subject),
        authors=(Author(name=name),) if name else (),
        date=PartialDate.of(letter.sent.date()) if letter.sent else None,
        date_text=_moment(letter.sent),
    )


def _line(words: str) -> str:
    return tidy(without_signs(words))


def _moment(sent: datetime | None) -> str:
    return sent.isoformat(" ", "minutes") if sent else ""


def _letter(message: EmailMessage) -> Letter:
    plain: list[str] = []
    html: list[str] = []
    attachments: list[Attachment] = []
    for number, part in enumerate(_leaves(message)):
        if number >= MAX_PARTS:
            break
        kind = part.get_content_type()
        if part.get_filename() or part.get_content_disposition() == "attachment" or kind == "message/rfc822":
            if not (part.get_content_disposition() != "attachment" and part.get("Content-ID") and kind.startswith("image/")):
                attachments.append(Attachment(_file_name(part, len(attachments) + 1), _bytes(part)))
        elif kind in ("text/plain", "text/html"):
            (plain if kind == "text/plain" else html).append(_text(part))
    return Letter(
        subject=_header(message, "Subject"),
        sender=_header(message, "From"),
        recipients=_header(message, "To"),
        copies=_header(message, "Cc"),
        sent=_date(message),
        plain="\n\n".join(plain),
        html="".join(html),
        attachments=tuple(attachments[:MAX_ATTACHMENTS]),
    )


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something; a mail inside the mail is one part."""
    if message.is_multipart() and message.get_content_type() != "message/rfc822":
        for inner in cast("list[EmailMessage]", message.get_payload()):
            yield from _leaves(inner)
    else:
        yield message


def _bytes(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        return b"".join(inner.as_bytes() for inner in cast("list[EmailMessage]", part.get_payload()))
    return cast(bytes, part.get_payload(decode=True) or b"")


def _text(part: EmailMessage) -> str:
    data = _bytes(part)
    charset = part.get_content_charset("")
    if not data:
        return ""
    try:
        return decode(data, charset if charset not in ("", "us-ascii", "unknown-8bit") else "")[0]
    except ImportRefused:
        return decode(data)[0]


def _header(message: EmailMessage, name: str) -> str:
    """A header's words; what has no declared encoding is read by its bytes."""
    bare = next((str(said) for key, said in message.raw_items() if key.lower() == name.lower()), "")
    if re.search("[\udc80-\udcff]", bare):
        return tidy(decode(bare.encode("utf-8", "surrogateescape"))[0])
    try:
        words = str(message.get(name, ""))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError):
        return ""
    if re.search("[\udc80-\udcff]", words):
        return decode(words.encode("utf-8", "surrogateescape"))[0]
    return words


def _date(message: EmailMessage) -> datetime | None:
    try:
        return parsedate_to_datetime(_header(message, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _file_name(part: EmailMessage, number: int) -> str:
    """The name without folders, whatever the sender wrote; a mail without one is called by its subject."""
    name = tidy(re.split(r"[/\\]", part.get_filename() or "")[-1].replace("\0", ""))
    if name and name not in (".", ".."):
        return name[:200]
    if part.get_content_type() != "message/rfc822":
        return f"attachment {number}{mimetypes.MimeTypes().guess_extension(part.get_content_type()) or ''}"
    inner = next(iter(cast("list[EmailMessage]", part.get_payload())), None)
    subject = _line(_header(inner, "Subject")) if isinstance(inner, EmailMessage) else ""
    return f"{tidy(re.sub(_NOT_IN_NAMES, ' ', subject)).strip(' .')[:150].strip() or f'attachment {number}'}.eml"


def _is_page(message: EmailMessage, document: Document) -> bool:
    if document.suffix in (".mht", ".mhtml"):
        return True
    return message.get_content_type() == "multipart/related" and bool(message.get("Snapshot-Content-Location"))


def _page(message: EmailMessage, options: ImportOptions) -> ImportedText:
    """The web page inside; its pictures and style sheets stay out."""
    page = next((part for part in _leaves(message) if part.get_content_type() in ("text/html", "application/xhtml+xml")), None)
    if page is None:
        raise ImportRefused("There is no web page in this file: open it in a browser and save it as PDF.")
    words = _text(page)
    text = WebPage().read(Document(words.encode("utf-8", "replace"), ".html"), options)
    url = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "")
    metadata = text.metadata
    if url.startswith("http") and not metadata.url:
        metadata = replace(metadata, url=tidy(url), guessed=(*metadata.guessed, "url"))
    return replace(text, metadata=metadata, media_type="multipart/related", importer="mhtml")
