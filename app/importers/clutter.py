"""What stands in a plain text and is not of the paper: site furniture, adverts, app-store lines, tags, repeated headlines.

A line is cut only where it says so itself, or where it stands beside one that does. Everything found becomes a repair that
is listed and can be switched off.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import is_normalized

from app.core.text import CJK, Span, is_printable, tidy
from app.importers.pages import page_lines

_APP = re.compile(
    r"(?:get started(?: now)?[:!]?\s*)?download (?:the|our|\w+) (?:\w+ )?app[!.]?"
    r"|.{0,110}\bdownload (?:the |our )?[\w.]+ app (?:today|now|from)\b.{0,90}"
    r"|(?:(?:available|download|get it) (?:on|from) (?:the )?)?(?:(?:app|play)[- ]?store|google play|[ |,]|and)+"
    r"|.{0,40}앱 ?(?:다운로드|내려받기|설치하기).{0,20}|.{0,40}アプリを?(?:ダウンロード|インストール).{0,20}",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"try our .{1,40}(?:features?|newsletters?)[!.]?|explore what .{1,40} can do for you[:.!]?"
    r"|advertisements?(?: ?[·|•-] ?scroll (?:down )?to continue(?: reading)?)?|AD|sponsored(?: content| by .{1,40})?"
    r"|(?:sign up (?:for|to)|subscribe to) (?:our|the) .{0,40}(?:newsletter|mailing list|updates)s?[.!]?"
    r"|(?:story|article) continues below(?: (?:this )?advertisement)?|\[?광고\]?|\[?(?:広告|PR)\]?|스폰서 ?링크|スポンサーリンク"
    r"|.{0,100}\bnewsletter\b[^.!?]{0,100}[.!] (?:sign up|subscribe)(?: here| now| today)?[.!]?"
    r"|.{0,60}뉴스레터 ?(?:구독|신청)(?:하기|하세요)?(?: ?(?:[☞▶→>]|https?:).{0,80})?"
    r"|.{0,30}メールマガジンの?(?:登録|購読)(?:はこちら|する)?",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"no comments yet[.…]*|leave a (?:comment|reply)|(?:time)?(?:an?|\d{1,2}) (?:minute|hour|day|week)s? ago"
    r"|suggested topics:.{0,80}|our standards:.{0,80}|join the conversation"
    r"|만족도 ?조사|이 페이지에서 제공하는 정보에 만족하십니까[?？]?|제보는 카카오톡.{0,30}|바로보기"
    r"|有料(?:会員)?記事|会員限定記事|この記事は(?:有料|会員限定)(?:会員)?(?:記事)?です。?(?: ?残り ?\d[\d,]*文字)?"
    r"|(?:有料)?会員になると.{0,30}続きを.{0,20}|今すぐ(?:登録|購読).{0,30}"
    r"|이 기사를 공유합니다|この記事をシェア(?:する)?|skip to (?:main )?content",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"logo|menu|home|share|print|comments?|related (?:articles|stories)|more (?:stories|articles)|read more"
    r"|(?:orange|white|black|blue|red|green|gr[ae]y) background|관련 ?기사|댓글|공유|인쇄|関連記事|コメント|シェア|あわせて読みたい",
    re.IGNORECASE,
)
_TAG = re.compile(r"(?:[•·‣▪*-]\s*)?#\w[\w ’'&-]{0,40}(?:\s+#\w[\w-]{0,40})*")
_BULLET = re.compile(r"[•·‣▪◦●*-]\s+")
_STOPS = ".!?。！？"
_ONE_STOP = str.maketrans("!?", "..", "\"')]")
"""Plain text with one mark for all that ends a sentence, and nothing that closes behind it."""
_STOPS_AND_CLOSING = (("!", "."), ("?", "."), *((mark, "") for mark in "\"”’')]"))
"""The same for text with other letters: a mark after the other, for a table of such is looked into letter by letter."""

_SHORTEST_DOUBLE = 20
"""Characters (a CJK one counts two) of a line that is cut where it is said twice running; shorter ones may be meant."""


def clutter(raw: str, spans: Sequence[Span]) -> Mapping[int, str]:
    """The kind of repair for each span (by its place in the list) that is not of the paper."""
    lines = [tidy(raw[span.start : span.end]) for span in spans]
    found = {number: kind for number, line in enumerate(lines) if (kind := _said(line))}
    found |= page_lines(raw, spans, lines)
    found |= dict.fromkeys(_doubled(lines, found), "doubled_line")
    for number in (*range(len(lines)), *range(len(lines) - 1, -1, -1)):
        if number not in found and _BESIDE.fullmatch(lines[number]) and _at_the_edge(number, len(lines), found):
            found[number] = "site_line"
    return found


def _said(line: str) -> str:
    if len(line) > 220:
        return ""
    for kind, pattern in (("app_store", _APP), ("advert", _ADVERT), ("site_line", _SITE), ("tag_line", _TAG)):
        if pattern.fullmatch(line):
            return kind
    return ""


def _at_the_edge(number: int, count: int, found: Mapping[int, str]) -> bool:
    """Whether a line stands at an end of the text or beside something that is cut."""
    return number in (0, count - 1) or number - 1 in found or number + 1 in found


def _doubled(lines: Sequence[str], found: Mapping[int, str]) -> Iterator[int]:
    """The lines that say again what the line before them said; in the head of a text also what was said there earlier."""
    before = ""
    said: set[str] = set()
    for number, line in enumerate(lines):
        if number >= _HEAD:
            said.clear()
        if number in found:
            continue
        bullet = _BULLET.match(line)
        words = (line[bullet.end() :] if bullet else line).casefold()
        long = len(words) >= _SHORTEST_DOUBLE or (
            not words.isascii() and len(words) + len(re.findall(f"[{CJK}]", words)) >= _SHORTEST_DOUBLE
        )
        if (words == before and (long or number < _HEAD)) or (long and len(line) < 200 and words in said):
            yield number
            continue
        if number < _HEAD:
            said.add(words)
        before = words


_HEAD = 8
"""Spans in which the head of an article says its headline and its house more than once."""


def doubled_sentences(raw: str, span: Span) -> Iterator[Span]:
    """The sentences (with the space before them) that say again, word for word, what was said just before."""
    text = raw[span.start : span.end]
    if sum(map(text.count, _STOPS)) < 2 or _says_nothing_twice(text):
        return
    ends = [found.end() for found in re.finditer(r"[.!?][\"'”’)\]]*(?=\s)|[。！？][」』）]*|\Z", text)]
    if len(ends) < 3:
        return
    starts = [0, *ends[:-1]]
    pieces = [Span(span.start + start, span.start + end) for start, end in zip(starts, ends, strict=True)]
    words = [tidy(raw[piece.start : piece.end]) for piece in pieces]
    at = 0 if len(set(words)) < len(words) else len(words)
    while at < len(words):
        length = next((size for size in (1, 2, 3) if _again(words, at, size)), 0)
        if length:
            yield Span(pieces[at + length].start, pieces[at + 2 * length - 1].end)
        at += max(1, length)


def _says_nothing_twice(text: str) -> bool:
    """Whether no two sentences of a plain text are the same; cheaply told, for most are such."""
    flat = text.replace("\n", " ")
    if not is_printable(flat) or "  " in flat or (not flat.isascii() and not _is_as_plain(flat)):
        return False
    sentences = (flat.translate(_ONE_STOP) if flat.isascii() else _with_one_stop(flat)).rstrip(" .").split(". ")
    return len(set(sentences)) == len(sentences)


def _is_as_plain(flat: str) -> bool:
    """Whether a text that is not plain is so by its letters and quotation marks alone: it is composed, and no stop is a full-width one."""
    return is_normalized("NFC", flat) and not any(stop in flat for stop in "。！？")


def _with_one_stop(flat: str) -> str:
    for mark, kept in _STOPS_AND_CLOSING:
        flat = flat.replace(mark, kept)
    return flat


def _again(words: Sequence[str], at: int, size: int) -> bool:
    first, second = words[at : at + size], words[at + size : at + 2 * size]
    text = "".join(first)
    return len(second) == size and first == second and all(first) and len(text) + len(re.findall(f"[{CJK}]", text)) >= 40
