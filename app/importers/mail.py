"""Mails (EML): headers, words, and the files that came along, also out of the packs that mail programs put them in."""

import email
import email.policy
import re
from email.message import EmailMessage

from app.core.errors import ImportRefused
from app.core.sentences import Sentence
from app.importers.base import Attachment, Document, FoundEvent, ImportedText, ImportOptions
from app.importers.cards import Calendar
from app.importers.letter import Letter, as_text
from app.importers.mail_limits import refuse_endless_head
from app.importers.mime import bytes_of, date_of, header_of, leaves_of, name_of_file, text_of
from app.importers.signed_mail import is_encrypted, signed_content
from app.importers.tnef import unpacked
from app.importers.uuencoded import without_files

MAX_ATTACHMENTS, MAX_PARTS = 200, 2_000
_DEEPEST = 5
_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}: ?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+")
_KNOWN = re.compile(rb"^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version):", re.IGNORECASE | re.MULTILINE)
_ENDINGS = (".eml", ".emlx", ".mht", ".mhtml")
_ENVELOPE = re.compile(rb"From [^\r\n]*\r?\n")
"""The line before each mail in a mailbox (RFC 4155)."""
_NEXT = re.compile(rb"\r?\n\r?\n" + _ENVELOPE.pattern + rb"(?:[A-Za-z-]+:[^\r\n]*\r?\n)")
_COUNT = re.compile(rb"(\d{1,9})\s*\n")
"""Apple Mail writes first how many bytes the mail has."""
_PACKS = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
_SECRET_KINDS = ("multipart/encrypted", "application/pgp-encrypted")
_PGP = "-----BEGIN PGP MESSAGE-----"


class Mail:
    """Mails as programs save them (RFC 5322)."""

    name = "eml"

    def accepts(self, document: Document) -> bool:
        """Lines of a mail's header stand first."""
        return is_mail(document)

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the mail.

        Raises:
            ImportRefused: it has neither words nor attachments, is encrypted, or the file holds several mails.
        """
        data = _bare(document.data)
        if data is not document.data and _NEXT.search(data):
            raise ImportRefused("This is a mailbox with several mails: save the mails one by one, as EML, and import those.")
        return as_text(_letter(parsed(data)), options, "message/rfc822", self.name)


def is_mail(document: Document) -> bool:
    """Whether lines of a mail's header stand first; three of them are headers that every mail has, or the name says mail."""
    head = _bare(document.data[:16_384]).lstrip(b"\xef\xbb\xbf\r\n")
    found = _HEADER.match(head)
    return found is not None and len(set(_KNOWN.findall(found.group()))) >= (1 if document.suffix in _ENDINGS else 3)


def opened(letter: Letter) -> Letter:
    """A mail whose words are packed with their signature in its only attachment, out of that pack.

    Raises:
        ImportRefused: they are encrypted.
    """
    pack = next((found.data for found in letter.attachments), b"")
    if is_encrypted(pack):
        raise _secret("S/MIME")
    words = signed_content(pack) or pack
    if not _HEADER.match(words + b"\n") and not words[:8].lower().startswith(b"content-"):
        return letter
    return _Gathering().all(parsed(words)).letter(letter)


def _bare(data: bytes) -> bytes:
    """The mail without what programs write before it."""
    before = _COUNT.match(data[:16]) or _ENVELOPE.match(data[:1000])
    if before is None:
        return data
    return data[before.end() : before.end() + int(before[1])] if before.re is _COUNT else data[before.end() :]


def parsed(data: bytes) -> EmailMessage:
    """A mail as its parts.

    Raises:
        ImportRefused: its head is longer than that of any honest mail.
    """
    refuse_endless_head(data)
    return email.message_from_bytes(data, policy=email.policy.default)


def _letter(message: EmailMessage) -> Letter:
    head = Letter(
        subject=header_of(message, "Subject"),
        sender=header_of(message, "From"),
        recipients=header_of(message, "To"),
        copies=header_of(message, "Cc"),
        sent=date_of(message),
    )
    return _Gathering().all(message).letter(head)


def _secret(way: str) -> ImportRefused:
    return ImportRefused(
        "The words of this mail are encrypted ({way}): save it in your mail program without encryption or as PDF and import that.",
        way=way,
    )


def on_beyond(count: int) -> tuple[str, ...]:
    """The sentence that says how many files of a mail were left alone, for there are too many; none where all were taken."""
    if not count:
        return ()
    most = MAX_ATTACHMENTS
    return (Sentence("Of one mail {most} attachments are taken; {count} more are in the mail alone.", most=most, count=count),)


class _Gathering:
    """What the parts of a mail hold."""

    def __init__(self) -> None:
        self._plain: list[str] = []
        self._html: list[str] = []
        self._attachments: list[Attachment] = []
        self._events: list[FoundEvent] = []
        self._packed: list[Letter] = []
        self._notes: dict[str, None] = {}
        self._parts = 0

    def all(self, message: EmailMessage, depth: int = 0) -> "_Gathering":
        """Take in all parts of a message."""
        if message.get_content_type() in _SECRET_KINDS:
            raise _secret("PGP")
        for part in leaves_of(message):
            self._parts += 1
            if self._parts <= MAX_PARTS:
                self._one(part, depth)
        return self

    def letter(self, head: Letter) -> Letter:
        """The mail with this head; what was packed stands in for words that it has not itself."""
        packed = next((pack for pack in self._packed if pack.has_words), Letter())
        plain, files = without_files("\n\n".join(self._plain))
        if plain.lstrip().startswith(_PGP):
            raise _secret("PGP")
        inner = [found for pack in self._packed for found in pack.attachments]
        every = (*self._attachments, *files, *inner)
        beyond = max(0, len(every) - MAX_ATTACHMENTS) + max(0, self._parts - MAX_PARTS)
        has_own = bool(plain.strip() or self._html)
        return Letter(
            subject=head.subject or packed.subject,
            sender=head.sender or packed.sender,
            recipients=head.recipients or packed.recipients,
            copies=head.copies or packed.copies,
            sent=head.sent or packed.sent,
            plain=plain if has_own else packed.plain,
            html="".join(self._html) or packed.html,
            rtf=b"" if has_own else packed.rtf,
            attachments=every[:MAX_ATTACHMENTS],
            events=(*self._events, *(event for pack in self._packed for event in pack.events)),
            notes=(*self._notes, *on_beyond(beyond)),
        )

    def _one(self, part: EmailMessage, depth: int) -> None:
        kind = part.get_content_type()
        name = (part.get_filename() or "").lower()
        if kind in _SIGNATURES:
            self._notes.setdefault(Sentence("The mail is signed; whether the signature is good was not looked at."))
        elif kind in _PACKS and depth < _DEEPEST:
            self._pack(part, depth)
        elif kind == "application/ms-tnef" or name == "winmail.dat":
            self._outlook(part)
        elif kind == "text/calendar" and part.get_content_disposition() != "attachment":
            self._calendar(part)
        elif name or part.get_content_disposition() == "attachment" or kind == "message/rfc822":
            self._file(part, kind)
        elif kind in ("text/plain", "text/html"):
            (self._plain if kind == "text/plain" else self._html).append(text_of(part))

    def _file(self, part: EmailMessage, kind: str) -> None:
        """A file; a picture that the page shows in its place is none."""
        if part.get_content_disposition() == "attachment" or not (part.get("Content-ID") and kind.startswith("image/")):
            self._attachments.append(Attachment(name_of_file(part, len(self._attachments) + 1), bytes_of(part)))

    def _pack(self, part: EmailMessage, depth: int) -> None:
        data = bytes_of(part)
        if is_encrypted(data) or "enveloped" in str(part.get_param("smime-type", "")):
            raise _secret("S/MIME")
        content = signed_content(data)
        if not content:
            self._file(part, part.get_content_type())
            return
        self._notes.setdefault(Sentence("The mail is signed; whether the signature is good was not looked at."))
        self.all(parsed(content), depth + 1)

    def _outlook(self, part: EmailMessage) -> None:
        try:
            self._packed.append(unpacked(bytes_of(part)))
        except ImportRefused:
            self._file(part, part.get_content_type())
            self._notes.setdefault(
                Sentence("A part that Outlook packed (winmail.dat) is damaged and could not be unpacked; it is kept as an attachment.")
            )

    def _calendar(self, part: EmailMessage) -> None:
        """The meeting that the mail asks to; one that cannot be understood stays a file, which says so when it is read."""
        words = text_of(part).encode("utf-8", "replace")
        try:
            self._events += Calendar().read(Document(words, ".ics"), ImportOptions()).events
        except ImportRefused:
            name = part.get_filename() or f"attachment {len(self._attachments) + 1}.ics"
            self._attachments.append(Attachment(name, words))
