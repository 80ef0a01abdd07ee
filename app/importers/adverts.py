"""Which of several articles of a page is likely an advert: said to be one, or short and out to sell. A guess; nothing is taken out."""

import re
from dataclasses import replace

from app.core.text import CJK
from app.importers.base import ImportedText

_FRONT = 8
"""Lines of an article among which it is said what it is."""
_SHORT = 200
"""Words up to which a text that sells is an advert and not a report of one; a syllable block or Kanji counts half a word."""
_PAID = re.compile(
    r"\b(?:advertorial|sponsored (?:content|post|article|by)|paid (?:content|post|partnership|promotion)|promoted by|partner content"
    r"|in partnership with)\b|협찬|기획 ?광고|記事広告|タイアップ",
    re.IGNORECASE,
)
"""Words that publishers set over paid articles."""
_LABEL = re.compile(r"\W*(?:advertisement|advert|sponsored|promoted|ad|PR|광고|広告)\W*", re.IGNORECASE)
"""A line that is only this; between the lines of a report it may belong to something else, over a short text it is its name."""
_SELLING = (
    re.compile(r"\b(?:shop|buy|order|subscribe|sign up|book|download|register)\s+(?:now|today|yours|here)\b", re.IGNORECASE),
    re.compile(r"\b\d{1,2} ?% off\b|\d{1,2} ?% ?(?:할인|割引|オフ)", re.IGNORECASE),
    re.compile(r"\b(?:only|just|from) ?[€$£¥₩] ?\d|\b(?:promo(?:tion)?|discount) code\b|쿠폰|クーポン", re.IGNORECASE),
    re.compile(r"\bfree (?:trial|delivery|shipping|gift)\b|무료 ?(?:체험|배송)|送料無料|無料体験", re.IGNORECASE),
    re.compile(r"\b(?:limited(?:[- ]time)? offer|while stocks last|offer ends)\b|기간 ?한정|期間限定|在庫限り", re.IGNORECASE),
    re.compile(r"지금 ?(?:구매|신청|구독)|今すぐ(?:購入|申し込|登録)|お申し込みはこちら"),
)
_SIGNS = 2


def looks_like_advert(raw: str) -> bool:
    """Whether an article is more likely an advert than a report."""
    front = [line.strip() for line in raw.splitlines() if line.strip()][:_FRONT]
    if any(_PAID.search(line) for line in front if len(line) < 120):
        return True
    syllables = len(re.findall(f"[{CJK}]", raw))
    words = len(re.findall(r"\w+", re.sub(f"[{CJK}]", " ", raw))) + syllables // 2
    if words > _SHORT:
        return False
    signs = sum(bool(pattern.search(raw)) for pattern in _SELLING) + any(_LABEL.fullmatch(line) for line in front)
    return signs >= _SIGNS


def with_adverts_told(text: ImportedText) -> ImportedText:
    """The text with those of its articles named that look like adverts; where all do, the page is about what it sells, and none is."""
    told = tuple(replace(article, advert=looks_like_advert(article.raw)) for article in text.articles)
    return text if all(article.advert for article in told) else replace(text, articles=told)
