"""Web pages: the article without menus and adverts, tables kept; or, if the user asks, the whole page."""

import codecs
import re
from collections.abc import Sequence
from dataclasses import replace

from app.core.date_text import read_date
from app.core.errors import ImportRefused
from app.core.model.brief import Author, Block, BlockKind
from app.core.sentences import Sentence
from app.core.text import storable, tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.decode import decode, marked_encoding
from app.importers.draft import Draft, changes_in
from app.importers.elements import Element
from app.importers.hidden import on_hidden
from app.importers.markup import MarkupReader, markup_of, parse, parse_foreign, shown_words
from app.importers.metadata import guess, told
from app.importers.notes import tie_notes
from app.importers.page_articles import articles_in, mark_begins
from app.importers.page_changes import with_changes
from app.importers.page_facts import PageFacts, facts_of, house_in, is_said, surer, without_site
from app.importers.page_walls import is_shell, on_offered, on_wall, read_data
from app.importers.pruning import (
    is_plain,
    pruned,
    says_title,
    times_apart,
    weight,
    without_layout,
    without_talk,
    without_walls,
)
from app.importers.unseen import mark_hidden

_OPENING = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|div|p|h1|table|meta)\b", re.IGNORECASE)
_CHARSET = re.compile(rb"""<(?:meta[^>]{0,200}charset|\?xml[^>]{0,100}encoding)\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_MARKDOWN = (".md", ".markdown")
"""Files of another format, which may begin with an element of HTML."""
_ENOUGH = 400
"""Letters (a CJK character counts two and a half) from which an article counts as found, however much else there is on its page."""
_FRONT = 6
"""Blocks among which the headline of a page stands."""
_BEFORE_SITE = tuple("|｜:：·-–—<«")
"""What stands in a page's title between the headline and the name of the site."""
_WHOLE = Sentence("Only the article was taken from the page: import it again as a whole page if something is missing.")


class WebPage:
    """HTML files."""

    name = "html"

    def accepts(self, document: Document) -> bool:
        """Text that begins with HTML, or is named so and has an element of it near its head."""
        head = _plain_bytes(document.data[:8192]).lstrip(b"\xef\xbb\xbf \t\r\n")
        if b"%PDF-" in head[:1024] or b"\0" in head or document.suffix in _MARKDOWN:
            return False
        named = document.suffix in (".html", ".htm", ".xhtml")
        found = _OPENING.search(head)
        return found is not None and (named or found.start() == 0 or head.startswith((b"<?xml", b"<!--")))

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the page.

        Raises:
            ImportRefused: it has no words.
        """
        characters, _ = decode(document.data, options.encoding or _declared_charset(document.data))
        page = _FRAMELESS.sub(r"<\1div>", storable(characters))
        body = parse_foreign(page)
        facts = facts_of(body)
        if not shown_words(body).strip():
            body = parse_foreign(_SCRIPTLESS.sub(r"<\1div>", page))
        furniture = _without_page_edges(body)
        tie_notes([body])
        mark_hidden(body)
        without_layout(body)
        times_apart(body)
        beside = (*on_wall(body), *on_offered(body))
        article = None if options.whole_page else _article(body, facts.titles)
        draft = Draft()
        if is_shell(body):
            read_data(draft, facts)
        else:
            page_read = body if article is None else article
            mark_begins(page_read)
            MarkupReader(draft).read(with_changes(page_read))
        if not draft.blocks and next(body.iter("frame", "iframe"), None) is not None:
            raise ImportRefused("The page is only a frame around other files: open it in a browser and save what it shows as PDF.")
        if not draft.blocks:
            raise ImportRefused("The page has no words in it: open it in a browser and save it as PDF.")
        raw = "".join(draft.parts)
        metadata = told(_metadata(draft, facts, page, body), options)
        notes = (*(() if article is None else (_WHOLE,)), *beside, *changes_in(draft), *on_hidden(draft.hidden_passages()))
        text = draft.done(metadata, "text/html", self.name, notes)
        return replace(text, blocks=_titled(raw, text.blocks, metadata.title), furniture=furniture)


def _without_page_edges(body: Element) -> tuple[str, ...]:
    """Take away the head and foot of the printed page, which office programs write at the edges of a page; their words."""
    edges = [part for part in body.xpath("//body/div[not(@class)]") if part.get("title", "") in ("header", "footer")]
    words = [tidy(shown_words(edge)) for edge in edges]
    for edge in edges:
        edge.drop_tree()
    return tuple(dict.fromkeys(said for said in words if said))


def _plain_bytes(head: bytes) -> bytes:
    """The head of a file; that of one in UTF-16, which begins with its mark, in UTF-8."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    return head


def _declared_charset(data: bytes) -> str:
    """The encoding the page declares, where its bytes are in it.

    Escape sequences and UTF-8 come before it, as pages often declare wrong: bytes of the former are UTF-8 as well.
    """
    if escaped := marked_encoding(data):
        return escaped
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        found = _CHARSET.search(data[:4096])
        name = found[1].decode("ascii", "replace").lower() if found else ""
        return _SAME.get(name, name) if _can_read(data, _SAME.get(name, name)) else ""
    return "utf-8"


_FRAMELESS = re.compile(r"<(/?)noframes\b[^>]*>", re.IGNORECASE)
"""Words for browsers without frames, which a parser takes for no elements."""
_SCRIPTLESS = re.compile(r"<(/?)noscript\b[^>]*>", re.IGNORECASE)
_SAME = {"euc-kr": "cp949", "ks_c_5601-1987": "cp949", "shift_jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "iso-8859-1": "cp1252"}


def _can_read(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return False
    return True


def _article(body: Element, titles: Sequence[str]) -> Element | None:
    """The article of a page, or nothing where none can be told from the rest."""
    without_walls(body)
    if is_plain(body):
        return None
    without_talk(body)
    if (several := articles_in(body)) is not None:
        return several
    simple = _found(body, precise=True)
    if simple is None:
        simple = _found(body, precise=False)
    if simple is None:
        return None
    there = pruned(body, simple.text_content(), titles)
    return simple if there is None else there


def _found(body: Element, *, precise: bool) -> Element | None:
    """What is told to be the article; nothing where it is too little to be one, as a reader's comment is."""
    import trafilatura  # slow to load, and needed for web pages alone

    found = trafilatura.extract(
        markup_of(body), output_format="html", favor_precision=precise, include_tables=True, include_comments=False, include_formatting=True
    )
    if not found:
        return None
    simple = parse(found)
    enough = weight(tidy(simple.text_content())) >= min(_ENOUGH, weight(tidy(shown_words(body))) / 4)
    return simple if enough else None


def _metadata(draft: Draft, facts: PageFacts, page: str, body: Element) -> Metadata:
    """What the page says of itself and what its words say: title, authors, date, site, address."""
    import trafilatura

    said = trafilatura.extract_metadata(page)
    raw, blocks = draft.as_read()
    house = facts.metadata.publisher or tidy(said.sitename or "")
    title, site = _title(raw, blocks, (*facts.titles, tidy(said.title or "")), house)
    declared = facts.metadata
    if declared.date is None and said.date and is_said(read_date(said.date), body, said.url or ""):
        declared = replace(declared, date=read_date(said.date), date_text=said.date)
    known = Metadata(title=title, authors=declared.authors, publisher=facts.metadata.publisher or site or house, url=said.url or "")
    found = surer(guess(raw, blocks, known), declared)
    names = [name.strip() for name in (said.author or "").split(";") if name.strip()]
    if found.authors or not names or house in names:
        return found
    return replace(found, authors=tuple(Author(name=name) for name in names), guessed=(*found.guessed, "authors"))


def _title(raw: str, blocks: Sequence[Block], titles: Sequence[str], house: str) -> tuple[str, str]:
    """The headline over the text, where one says the page's title, or the title without its site; and the site, if that tells it."""
    lines = [tidy(raw[block.start : block.end]) for block in blocks[:_FRONT] if block.kind is BlockKind.HEADING]
    for line in lines:
        if any(says_title(line, title) for title in titles):
            behind = max((other[len(line) :].strip() for other in titles if tidy(other).startswith(line)), key=len, default="")
            return line, house_in(behind) if behind.startswith(_BEFORE_SITE) else ""
    return without_site(next(filter(None, titles), ""), house)


def _titled(raw: str, blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    """The heading that says the title is of the first level, whatever the page's makers made it."""
    for number, block in enumerate(blocks):
        if block.kind is not BlockKind.TABLE_ROW and tidy(raw[block.start : block.end]) == title:
            return (*blocks[:number], replace(block, kind=BlockKind.HEADING, level=1), *blocks[number + 1 :])
    return blocks
