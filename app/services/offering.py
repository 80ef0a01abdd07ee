"""The marking that stands at head or foot of a paper's pages: recognised by its words and offered, never taken."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.core.marking import Marking, MarkingScheme
from app.core.sentences import Sentence
from app.core.text import DASHES, shorten
from app.importers.base import ImportedText
from app.services.intake import Prepared

_AROUND = f" *-{DASHES}[]()<>【】〔〕「」."
"""What a marking at head or foot of a page may stand between."""
_APART = re.compile(r"\t+| {3,}| [|/·] ")
"""What parts the words of one line that have nothing to do with each other: a marking from a page number, or from itself in French."""
_DASH = re.compile(rf"(?<!\s)\s*+[-{DASHES}]\s*")
_ANY_DASH = re.compile(rf"[-{DASHES}]")
_LONGEST = 60
"""Characters that may stand behind a marking on its line: whom it may be given to, or by whom it is."""
_UNKNOWN = frozenset(
    ("部外秘", "社外秘", "関係者外秘", "機密", "機密性2情報", "機密性3情報", "マル秘", "㊙", "비공개", "대외주의", "열람제한", "内部资料",
     "FOR OFFICIAL USE ONLY", "FOUO", "OFFICIAL USE ONLY", "CUI", "LIMITED DISTRIBUTION", "INTERNAL USE ONLY", "NOT FOR DISTRIBUTION",
     "NOT FOR PUBLICATION", "NATO RESTRICTED", "NATO CONFIDENTIAL", "NATO SECRET", "NATO UNCLASSIFIED", "LIMITE", "DIFFUSION RESTREINTE",
     "PROTECTED A", "PROTECTED B", "VS-NURFÜRDENDIENSTGEBRAUCH", "VS-VERTRAULICH", "VS-NFD")
)  # fmt: skip
"""Words that mark a paper and are in no scheme of ours, as ``_closed`` writes them: of houses, of NATO (C-M(2002)49), of the Council
of the Union (LIMITE), of Canada, France and Germany (VSA, § 2), of Japan's agencies (機密性) and Korea's (비공개)."""


def with_marking_offered(ready: Prepared, imported: ImportedText, schemes: Sequence[MarkingScheme]) -> Prepared:
    """The brief with the words of a marking that stands at head or foot, and a sentence that offers it."""
    if not imported.furniture or not ready.brief.source:
        return ready
    banners = [(scheme.key, list(_banners(scheme))) for scheme in schemes]
    for line in imported.furniture:
        if note := _note_on(line, banners):
            source = replace(ready.brief.source, marking_words=line[:200])
            return replace(ready, brief=replace(ready.brief, source=source), notes=(*ready.notes, note))
    return ready


_Levels = Sequence[tuple[str, Sequence[tuple[str, str, bool]]]]
"""By scheme: words, the level they stand for, and whether they must stand alone."""


def _banners(scheme: MarkingScheme) -> Iterator[tuple[str, str, bool]]:
    for level in scheme.levels:
        yield from ((banner, level.key, False) for banner in level.banner.values() if banner)
        yield from ((words, level.key, True) for words in level.short)


def _note_on(line: str, banners: _Levels) -> Sentence | None:
    """The sentence that offers what a line says, if that is a marking."""
    for piece in (line, *_APART.split(line)):
        said = piece.strip(_AROUND)
        offered = [found for found in _offered(said, banners) if found != Marking()]
        if offered:
            return Sentence(
                "Head or foot of the pages says “{line}”: the marking may be {names}; it is yours to choose.",
                line=shorten(line, 60),
                names=", ".join(f"{marking.scheme}/{marking.level}" for marking in offered),
            )
        if _closed(said) in _UNKNOWN:
            return Sentence(
                "Head or foot of the pages says “{line}”: it may be a marking that no scheme here has; the choice is yours.",
                line=shorten(line, 60),
            )
    return None


def _offered(line: str, schemes: _Levels) -> tuple[Marking, ...]:
    """The markings whose words stand at the beginning of a line, in any scheme and language; the longest level of each scheme."""
    closed, plain = _closed(line), _dashed(line)
    fitting = {
        key: [(len(words), level) for words, level, alone in levels if closed == _closed(words) or (not alone and _begins(plain, words))]
        for key, levels in schemes
    }
    return tuple(Marking(scheme=key, level=max(found)[1]) for key, found in fitting.items() if found)


def _begins(plain: str, words: str) -> bool:
    """Whether a line, its dashes as ``_dashed`` writes them, begins with a marking, and no word of a sentence follows."""
    banner = _dashed(words)
    if not plain.startswith(banner) or plain == banner:
        return False
    rest = plain.removeprefix(banner)
    follows = rest.lstrip()
    return not rest[0].isalnum() and len(rest) <= _LONGEST and (not follows[:1].isalpha() or follows.upper() == follows)


def _closed(words: str) -> str:
    """Capitals, dashes as ``_dashed`` writes them; words of other letters than ours without the spaces that set them out (대 외 비)."""
    said = _dashed(words).upper()
    return said if said.isascii() else "".join(said.split())


def _dashed(words: str) -> str:
    """Every kind of dash as a hyphen, without the spaces around it. Hundreds of words are held against each line: few have one."""
    return _DASH.sub("-", words) if _ANY_DASH.search(words) else words
