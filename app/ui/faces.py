"""Which face sets which words: Han characters never fall to chance (window-spec, section 3)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.core.language import Language
from app.ui.typography import PRINT_SANS, SERIF, SERIF_JA, SERIF_KO

CJK = "\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
CJK_RUN = re.compile(f"[{CJK}](?:[{CJK}\\s·・…–-]*[{CJK}])?")
KANA = re.compile("[\u3040-\u30ff]")
HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")


class FaceRun(NamedTuple):
    """Words set in one family."""

    text: str
    family: str


def face_runs(text: str, family: str, language: Language) -> Iterator[FaceRun]:
    """Cut a text into runs of one family; only the print faces need it, the window's own face has all three scripts."""
    if family not in (SERIF, PRINT_SANS):
        yield FaceRun(text, family)
        return
    at = 0
    for found in CJK_RUN.finditer(text):
        if found.start() > at:
            yield FaceRun(text[at : found.start()], family)
        yield FaceRun(found.group(), _east_asian(found.group(), language))
        at = found.end()
    if at < len(text) or not text:
        yield FaceRun(text[at:], family)


def _east_asian(run: str, language: Language) -> str:
    """Kana make a run Japanese and Hangul Korean; bare Han characters follow the language of the text."""
    if KANA.search(run):
        return SERIF_JA
    if HANGUL.search(run):
        return SERIF_KO
    return SERIF_KO if language is Language.KO else SERIF_JA
