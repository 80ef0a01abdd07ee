"""Who wrote a paper, as lines of its head and foot say it in three languages."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from app.core.date_text import find_dates
from app.core.model.brief import Author
from app.core.text import tidy

ROLE = re.compile(
    r"\b(?:Fellow|Associate|Professor|Director|Analyst|Researcher|Correspondent|Reporter|Editor|Economist|Lecturer|Scholar|Columnist"
    r"|Ambassador|Chair|Counsel+or|Attaché)\b|연구위원|연구원|교수|기자|박사|특파원|연구교수|논설위원|研究員|教授|記者|准教授|主任|所長|特派員|編集委員"
)
BYLINE = re.compile(r"(?:by|author[s]?\s*:|written by)\s+(?P<names>[^\d:]{4,200})", re.IGNORECASE)
_LABELLED = re.compile(r"(?:글|저자|필자|작성자|작성|著者|執筆者?|文責|筆者)\s*[:：]\s*(?P<names>[^\d:：]{2,80})")
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]*)(?: (?:[A-ZÀ-Þ][\w'’.-]*|de|van|von|bin|al)){1,3}")

_TOGETHER = re.compile(rf"{_NAME.pattern}(?:, {_NAME.pattern})*,? (?:and|&) {_NAME.pattern}")
"""Two people and more; over a date and below a headline it is who wrote the paper."""

_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥"
    "육인맹제모탁국어은편용예봉"
)
"""First syllables of Korean names (population census of 2015, the frequent ones): a name set against its post is told by them."""
_ROLE_KO = r"(?:[가-힣]{2,6}전문)?(?:선임|책임|수석|인턴|객원)?(?:연구위원|연구원|교수|기자|박사|특파원|논설위원)"
_ROLE_JA = "(?:[一-龯]{2,4})?(?:研究員|准教授|教授|記者|特派員|編集委員)"
_NAME_JA = "[一-龯々]{1,4}[ 　]?[一-龯々ぁ-んァ-ヶ]{1,4}"
_PLACE = r"(?:(?!사진|자료|그래픽|영상|제공)[가-힣A-Za-z一-龯]{2,8}[=＝]\s?)?"
_MAIL = r"(?:\s*[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?)?"
_POSTED = re.compile(
    rf"{_PLACE}(?:(?P<spaced>[가-힣]{{2,4}}|{_NAME_JA}|[一-龯々]{{2,4}})[ 　]+"
    rf"(?P<post>(?:[가-힣]+[ 　])?{_ROLE_KO}|(?:[一-龯]{{2,}}[ 　])?{_ROLE_JA})"
    rf"|(?P<korean>[{_SURNAMES}][가-힣]{{1,3}}?)(?P<near>{_ROLE_KO})"
    rf"|(?P<japanese>[一-龯々]{{2,4}}[ぁ-んァ-ヶ]{{0,4}}?)(?P<there>記者|特派員|編集委員))(?:\s?외\s?\d+[명인])?{_MAIL}"
)
_JOINED = re.compile(rf"(?P<before>(?:[가-힣]{{2,4}}\s?[·,]\s?)+)(?P<last>[가-힣]{{2,4}}\s?{_ROLE_KO}){_MAIL}")
_PLACED = re.compile(rf"(?:[一-龯々][一-龯々ぁ-んァ-ヶ]{{1,7}}[ 　・])*[一-龯]{{2,8}}[=＝](?P<name>{_NAME_JA})")
"""As Japanese papers print it, the place before the name: 東京＝海野渚."""
_APART = re.compile(r"\s*[|｜/]\s*|\s+[·・]\s+|\s{2,}|(?<=기자)\s?[·,]\s?|(?<=위원)\s?[·,]\s?")
_PIECES = re.compile(r"(?:(?<!\s)\s+)?[|｜]\s*|(?<!\s)\s+[·・]\s+")
_NOISE = re.compile(
    r"\b(?:posted|published|updated|on)\b|입력|등록|수정|업데이트|최종|송고시간?|승인|기사원문|게재|작성일|公開|更新|配信|掲載|投稿"
    r"|\b\d{1,2}[:：.]\d{2}(?:[:：]\d{2})?\b|\d{1,2}時\d{1,2}分|오전|오후|午前|午後|\b[AP]M\b|\bGMT(?:[+-]\d+)?\b",
    re.IGNORECASE,
)
_SHORT = 100
"""Characters of a line that may be there for a byline, with whatever stands beside it."""
_DATELINE = re.compile(
    r"[(（\[][^()（）\[\]]{2,20}[=＝][^()（）\[\]]{2,12}[)）\]]\s*"
    rf"(?P<line>(?:[가-힣]{{2,4}}(?:\s?[·,]\s?))*[가-힣]{{2,4}}\s?{_ROLE_KO})\s*[=＝]"
)
"""How a report of an agency begins: (서울=연합뉴스) 김하늘 기자 =."""
_REPORTING = re.compile(r"Reporting by (?P<names>[^;.\d]{4,160})", re.IGNORECASE)
_WHERE = re.compile(r"(?<!\s)\s+in [A-Z]\w+(?: [A-Z]\w+)*")
_ASKED_AGAIN = 32
"""Lines of which it is remembered who they say wrote the paper: those of a head, and some below it."""
_HEAD, _FOOT = 12, 3
"""Blocks from the begin and from the end of a text among which a dateline or a last line names who wrote it."""


def is_byline(line: str) -> bool:
    """Whether a line names who wrote a paper."""
    return bool(_said(line))


def without_noise(line: str) -> str:
    """A line without its dates and times, and without the words that say what those are."""
    for found in reversed(find_dates(line)):
        line = f"{line[: found.span.start]} | {line[found.span.end :]}"
    return tidy(_NOISE.sub(" | ", line)).strip(" |·:,.-–()[]/")


def authors_of(front: Sequence[str], lines: Sequence[str]) -> tuple[Author, ...]:
    """Who the lines of a head name; else who a dateline or the last ``lines`` of the text do."""
    for number, line in enumerate(front):
        if english := BYLINE.fullmatch(line):
            return _named(english["names"], front[number + 1] if number + 1 < len(front) else "")
        if found := _said(line):
            return found
    for line, below in pairwise(front[1:]):
        if _TOGETHER.fullmatch(line) and len(line) <= _SHORT and (dates := find_dates(below)) and len(below) <= len(dates[0].text) + 2:
            return _named(line, "")
    posts = pairwise(front)
    beside = tuple(_with_role(name, role) for name, role in posts if _NAME.fullmatch(name) and ROLE.search(role) and not ROLE.search(name))
    return beside or _below(lines)


def names_in(words: str) -> tuple[Author, ...]:
    """The people that a field of names holds, each with the post that is said with them."""
    return _said(words) or _named(re.sub(r"(?i)^(?:by|von)\s+", "", words), "")


def _below(lines: Sequence[str]) -> tuple[Author, ...]:
    for line in lines[:_HEAD]:
        if found := _DATELINE.match(line):
            return _said(found["line"])
    for line in lines[-_FOOT:]:
        if reporting := _REPORTING.match(line):
            return _named(_WHERE.sub("", reporting["names"]), "")
        if len(line) <= _SHORT and (found := _said(line)):
            return found
    return ()


def _said(line: str) -> tuple[Author, ...]:
    """The people of a line that is a byline, alone or with dates and other such beside it."""
    return _said_shortly(line) if len(line) <= 2 * _SHORT else ()


@lru_cache(maxsize=_ASKED_AGAIN)
def _said_shortly(line: str) -> tuple[Author, ...]:
    """The same of a line that is not too long for one. Whoever looks for a title, a date or an article asks it of the same lines."""
    if found := BYLINE.fullmatch(line) or _LABELLED.fullmatch(line):
        return _all_people([found["names"]]) or _named(found["names"], "")
    if len(line) > _SHORT:
        return ()
    if people := _all_people([part.strip() for part in _APART.split(line)]):
        return people
    bare = without_noise(line)
    if bare != line and (found := BYLINE.fullmatch(bare)):
        return _named(found["names"], "")
    return tuple(person for part in _PIECES.split(bare) for person in _people(part)) if bare != line else ()


def _all_people(parts: Sequence[str]) -> tuple[Author, ...]:
    """The people of the parts of a line, where each part names some."""
    found = [tuple(_people(part)) for part in parts]
    return tuple(person for people in found for person in people) if all(found) else ()


def _people(part: str) -> Iterator[Author]:
    if joined := _JOINED.fullmatch(part):
        for name in re.split(r"\s?[·,]\s?", joined["before"].strip(" ·,")):
            yield Author(name=name)
        part = joined["last"]
    if found := _POSTED.fullmatch(part):
        said = {name: words for name, words in found.groupdict().items() if words}
        name = said.get("spaced") or said.get("korean") or said.get("japanese") or ""
        yield Author(name=tidy(name), role=tidy(said.get("post") or said.get("near") or said.get("there") or ""))
    elif placed := _PLACED.fullmatch(part):
        before = part[: placed.start("name")].rstrip("=＝").split(" ")[:-1]
        yield from (Author(name=name) for name in (*before, tidy(placed["name"])) if name)


def _named(words: str, following: str) -> tuple[Author, ...]:
    names = [name.strip(" ,.") for name in re.split(r"&|\band\b|,|、|·|;", words) if name.strip(" ,.")]
    roles = re.split(r"(?<!\s)\s+(?:&|and)\s+(?=[A-Z])", following) if ROLE.search(following) else []
    if len(roles) != len(names):
        roles = [""] * len(names)
    return tuple(_with_role(name, role) for name, role in zip(names, roles, strict=True))


def _with_role(name: str, role: str) -> Author:
    post, _, affiliation = role.partition(", ")
    return Author(name=name, role=post.strip(), affiliation=affiliation.strip())
