"""A mail, whatever it was kept in: as a text, and as a file of its own where it came inside another one."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, getaddresses

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.core.file_names import file_stem
from app.core.model.brief import Author, BlockKind
from app.core.text import storable, tidy
from app.importers.base import Attachment, FoundEvent, ImportedText, ImportOptions, Metadata
from app.importers.draft import Draft, changes_in, without_signs
from app.importers.hidden import on_hidden
from app.importers.lines import blocks_of
from app.importers.markup import LINE, MarkupReader, parse_foreign
from app.importers.metadata import guess, told
from app.importers.page_changes import with_changes
from app.importers.rtf import read_into
from app.importers.unseen import mark_hidden

_RICHER = 1.3
"""From how many times the words of the plain text on the one in HTML is read: the plain one then leaves words out."""
_NO_QUOTES = str.maketrans("", "", '"\\')
_NEEDLESS = re.compile(r'"([^",;<]*)"(?=\s*(?:[,;<]|$))')


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail. ``html`` stands in where there is no plain text, or much less; ``rtf`` where there is neither.

    ``notes`` are sentences for the user, ``events`` those it asks to.
    """

    subject: str = ""
    sender: str = ""
    recipients: str = ""
    copies: str = ""
    sent: datetime | None = None
    plain: str = ""
    html: str = ""
    rtf: bytes = b""
    attachments: tuple[Attachment, ...] = ()
    events: tuple[FoundEvent, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether it says anything in one of its forms."""
        return bool(self.plain.strip() or self.html.strip() or self.rtf)


def as_text(letter: Letter, options: ImportOptions, media_type: str, importer: str) -> ImportedText:
    """The mail as a text: subject, who wrote to whom and when, the words, the names of the attachments.

    Raises:
        ImportRefused: there is nothing in it.
    """
    draft = Draft()
    draft.add(BlockKind.HEADING, one_line(letter.subject), level=1)
    said = (("From", letter.sender), ("To", letter.recipients), ("Cc", letter.copies), ("Date", _moment(letter.sent)), *_of_events(letter))
    draft.add(BlockKind.PARAGRAPH, LINE.join(f"{name}: {_unquoted(one_line(words))}" for name, words in said if words))
    before = len(draft.blocks)
    _body(draft, letter)
    if len(draft.blocks) == before and not letter.attachments and not letter.events:
        raise ImportRefused("The mail has no words and no attachments: check that it was saved completely.")
    names = tuple(attachment.name for attachment in letter.attachments)
    draft.add(BlockKind.PARAGRAPH, f"Attachments: {', '.join(names)}" if names else "")
    metadata = told(guess(*draft.as_read(), _declared(letter)), options)
    done = draft.done(metadata, media_type, importer, (*letter.notes, *changes_in(draft), *on_hidden(draft.hidden_passages())))
    return replace(done, attachments=letter.attachments, events=letter.events)


def as_file(letter: Letter) -> Attachment:
    """The mail as a file of its own, called by its subject."""
    message = EmailMessage(policy=SMTP)
    if letter.subject:
        message["Subject"] = storable(one_line(letter.subject))
    for name, words in (("From", letter.sender), ("To", letter.recipients), ("Cc", letter.copies)):
        if words:
            message[name] = ", ".join(_quoted(storable(one_line(who))) for who in words.split(";") if who.strip())
    if letter.sent:
        message["Date"] = format_datetime(letter.sent)
    message.set_content(storable(letter.plain))
    if letter.html:
        message.add_alternative(storable(letter.html), subtype="html")
    elif letter.rtf and not letter.plain.strip():
        message.add_attachment(letter.rtf, maintype="text", subtype="rtf", disposition="inline")
    for attachment in letter.attachments:
        message.add_attachment(attachment.data, maintype="application", subtype="octet-stream", filename=attachment.name)
    return Attachment(f"{file_stem(one_line(letter.subject), 'message')}.eml", bytes(message))


def one_line(words: str) -> str:
    """A stranger's words on one line."""
    return tidy(without_signs(words))


def _quoted(who: str) -> str:
    """A name without an address as a header may hold it."""
    return who if "@" in who else f'"{who.translate(_NO_QUOTES)}"'


def _unquoted(words: str) -> str:
    """Names without the quotes that a header needs and a reader does not."""
    return _NEEDLESS.sub(r"\1", words)


def _of_events(letter: Letter) -> list[tuple[str, str]]:
    """When and where the meeting is that a mail asks to."""
    lines: list[tuple[str, str]] = []
    for event in letter.events:
        lines += (("Begins", _moment(event.start)), ("Ends", _moment(event.end)), ("Place", event.place))
    return lines


def _body(draft: Draft, letter: Letter) -> None:
    page = parse_foreign(storable(letter.html)) if letter.html.strip() else None
    seen = mark_hidden(page, scripts=False) if page is not None else 0
    if page is not None and seen > _RICHER * len(tidy(letter.plain)):
        MarkupReader(draft).read(with_changes(page))
    elif letter.plain.strip():
        raw = storable(without_signs(letter.plain))
        blocks, mends = blocks_of(raw)
        draft.take(raw, blocks, mends)
    elif letter.rtf:
        read_into(draft, letter.rtf.decode("latin-1"))


def _declared(letter: Letter) -> Metadata:
    sender = next(iter(getaddresses([letter.sender])), ("", "")) if letter.sender else ("", "")
    name = _unquoted(tidy(sender[0] or (sender[1] if "@" in letter.sender else letter.sender)))
    return Metadata(
        title=one_line(letter.subject),
        authors=(Author(name=name),) if name else (),
        date=PartialDate.of(letter.sent.date()) if letter.sent else None,
        date_text=_moment(letter.sent),
    )


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(" ", "minutes") if moment else ""
