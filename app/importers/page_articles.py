"""A page that holds several whole articles: which they are, and where each begins."""

from typing import Any, cast

from app.core.text import tidy
from app.importers.bylines import is_byline
from app.importers.draft import ARTICLE, sign
from app.importers.elements import Element, holds_blocks, name_of
from app.importers.markup import shown_words
from app.importers.metadata import is_dated
from app.importers.pruning import COMMENT, HEAD_LINE, is_furniture, leaves_of, own_of, silence, weight

_WHOLE, _WHOLE_SHARE = 350, 0.6
"""Letters of an article that is there in full, not as a teaser; and the share of a page that several of them make together."""
_FRONT = 3
"""Blocks among which an article without a headline names who wrote it."""
_LONGEST = 120
"""Letters of such a line."""


def articles_in(body: Element) -> Element | None:
    """The articles of a page that holds several whole ones and little else, without what is furniture in them; else nothing."""
    found = _outermost(body)
    said = [weight(tidy(shown_words(article))) for article in found]
    long = [article for article, words in zip(found, said, strict=True) if words >= _WHOLE and _is_titled(article)] or _signed(found)
    if len(long) < 2 or sum(said) < _WHOLE_SHARE * weight(tidy(shown_words(body))):
        return None
    kept = set(long)
    for article in found:
        for leaf in list(leaves_of(article)):
            if article not in kept or (is_furniture(leaf, article) and not HEAD_LINE.search(leaf.get("class", ""))):
                leaf.drop_tree() if not holds_blocks(leaf) else silence(leaf)
    around = body
    while (inner := next((child for child in around if all(child in list(one.iterancestors()) for one in long)), None)) is not None:
        around = inner
    for leaf in list(leaves_of(around)):
        if not any(name_of(above) == "article" for above in (leaf, *leaf.iterancestors())):
            leaf.drop_tree() if not holds_blocks(leaf) else silence(leaf)
    return around


def mark_begins(page: Element) -> None:
    """Put a sign where each article begins, if the page holds several that have no headline but name who wrote them."""
    for number, article in enumerate(_signed(_outermost(page))):
        first = cast(Any, next(leaves_of(article)))
        first.text = f"{sign(f'{ARTICLE}{number}')}{first.text or ''}"


def _outermost(body: Element) -> list[Element]:
    return [article for article in body.iter("article") if not any(name_of(above) == "article" for above in article.iterancestors())]


def _is_titled(article: Element) -> bool:
    return next(article.iter("h1", "h2", "h3"), None) is not None


def _signed(found: list[Element]) -> list[Element]:
    """The whole articles that begin with a byline; none where any has a headline, for then the others are comments, or but one is so."""
    if any(_is_titled(article) for article in found):
        return []
    whole = [article for article in found if weight(tidy(shown_words(article))) >= _WHOLE and _begins_signed(article)]
    return whole if len(whole) > 1 else []


def _begins_signed(article: Element) -> bool:
    names = (f"{part.get('class', '')} {part.get('id', '')}".replace("_", "-") for part in (article, *article.iterancestors()))
    if any(COMMENT.search(name) for name in names):
        return False
    return any(_tells_writer(leaf) for leaf, _ in zip(leaves_of(article), range(_FRONT), strict=False))


def _tells_writer(leaf: Element) -> bool:
    words = tidy(own_of(leaf))
    named = HEAD_LINE.search(leaf.get("class", "")) is not None or is_byline(words) or is_dated(words)
    return named and weight(words) <= _LONGEST
