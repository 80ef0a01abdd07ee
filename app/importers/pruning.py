"""The article of a web page as it stands in the page itself: headline, subheads, lists and tables where their makers put them.

Trafilatura tells which paragraphs are the article's and drops much that belongs to them (headlines, lists). Its answer is taken
as a pointer: the element around those paragraphs is read, without what stands in it and is furniture.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import cast

from app.core.text import CJK, comparable, tidy
from app.importers.bylines import is_byline
from app.importers.elements import Element, holds_blocks, is_inline, is_skipped, lays_out, name_of, table_of
from app.importers.markup import LINE, inline_words, shown_words
from app.importers.metadata import is_dated

_FURNITURE = re.compile(
    r"\b(?:nav|menu|share|sharing|social|sns|tools?|related|recommend\w*|more-\w+|promo|advert\w*|ads?|ad-\w+|sponsor\w*|newsletter|subscri\w+"
    r"|comments?|cmt|reply|respond|disqus\w*|ranking|rank|popular|most-\w+|cookie\w*|consent|cmp|gdpr|paywall|breadcrumbs?|footer|copyright|byline|author-\w+|tags?)\b",
    re.IGNORECASE,
)
COMMENT = re.compile(r"\b(?:comments?|cmt|reply|respond|disqus\w*)\b", re.IGNORECASE)
_ADVERT = re.compile(r"(?:^|\s)(?:ads?|ad-(?:box|area|text|link)|advert\w*|sponsor(?:ed)?|promo|pr)(?:\s|$)", re.IGNORECASE)
_CAPTION = re.compile(r"\b(?:caption|img_?desc|photo_?desc|image-?caption|txt_caption)\b", re.IGNORECASE)
_OUTSIDE = ("nav", "aside", "footer", "form", "dialog")
_STAYING = ("li", "td", "th", "dd", "dt", "blockquote", "pre", "caption", "figcaption")
_SHORT, _LONG = 12, 80
"""Letters (a CJK character counts two and a half) under which a line tells nothing of its place, and from which it is running text."""
_MOST = 0.9
"""The share of the paragraphs found that an element holds to be taken for the one around the article."""
_CELL = 400
"""Letters in a cell from which a table is there to lay out a page."""
_LINKS = 0.5
"""The share of links from which words lead elsewhere."""
_PLAIN = 0.05
"""The share of links up to which a page may be a paper and nothing else."""
HEAD_LINE = re.compile(r"\b(?:byline|author|writer|reporter)", re.IGNORECASE)
"""What stands in the head of each of several articles, and tells them apart."""
_STANDFIRST = re.compile(r"\b(?:standfirst|deck?|summary|sub-?(?:title|head(?:line)?)|tit-?sub)\b", re.IGNORECASE)
_TALK = re.compile(
    r"(?:\d[\d,.]* )?(?:(?:readers?.? )?comments?|join the (?:conversation|discussion)|댓글|독자 ?의견|(?:みんなの)?コメント)"
    r"(?: ?[(\[]?\d[\d,.]*[)\]]?)?(?: ?[개件])?",
    re.IGNORECASE,
)
"""The words over what readers wrote."""
_CONSENT = re.compile("cookie|consent|personal data|쿠키|개인정보|クッキー|個人情報", re.IGNORECASE)
_ITEMS = 4
"""Items from which a list of nothing but links is a menu."""
_HEADINGS = ("h1", "h2", "h3")
_TITLE = 24
"""Letters of a headline behind which a page's title may go on without a sign between them."""
_TOLD = 4
"""Lines between a headline and its article that may tell who wrote it and when."""
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|(?:오전|오후) ?\d{1,2}:\d{2}|\d{1,2}時\d{2}分|\d{1,2}:\d{2} ?更新", re.IGNORECASE
)
"""The time of an entry of a running report."""
_HEAD = 120
"""Characters of a line that are looked for: longer ones may be cut or glued in the middle."""


def weight(words: str) -> float:
    """How much words say: a CJK character as much as two and a half letters."""
    return len(words) + 1.5 * len(re.findall(f"[{CJK}]", words))


def without_layout(body: Element) -> None:
    """Make plain divisions of tables that only lay out a page, and captions of what is styled as one."""
    for table in list(body.iter("table")):
        cells = list(table.iter("td"))
        nested = any(next(cell.iter("table"), None) is not None for cell in cells)
        rows = [row for row in table.iter("tr") if table_of(row) is table] if nested else []
        if any(weight(tidy(shown_words(cell))) > _CELL for cell in cells) or (nested and lays_out(rows)):
            own = [part for part in table.iter("tbody", "thead", "tr", "td", "th") if table_of(part) is table]
            for part in (table, *own):
                part.tag = "div"
    for element in list(body.iter("em", "span")):
        if _CAPTION.search(element.get("class", "")):
            element.tag = "figcaption"


def times_apart(body: Element) -> None:
    """Make lines of their own of the times that stand between blocks, as over an article or over each entry of a running report."""
    for moment in list(body.iter("time")):
        around = moment.getparent()
        if around is None or (moment.tail or "").strip() or not any(not is_inline(other) for other in around):
            continue
        beside = list(around)
        at = beside.index(moment)
        before = (beside[at - 1].tail if at else around.text) or ""
        if not before.strip() and (not at or not is_inline(beside[at - 1])):
            moment.tag = "p"


def without_walls(body: Element) -> None:
    """Take away the layers that ask for consent to cookies and lie over a page."""
    for layer in [layer for layer in body.iterdescendants() if _is_layer(layer) and _CONSENT.search(shown_words(layer))]:
        if next(layer.iter("h1", "article"), None) is None and layer.getparent() is not None:
            layer.drop_tree()


def without_talk(body: Element) -> None:
    """Take away what readers wrote, which a line over it says."""
    for leaf in [leaf for leaf in leaves_of(body) if _TALK.fullmatch(tidy(own_of(leaf)))]:
        talk = _begun_by(leaf, body)
        for behind in _replies(leaf):
            behind.drop_tree()
        if talk is not None and next(talk.iter("h1"), None) is None and talk.getparent() is not None:
            talk.drop_tree()


def _replies(head: Element) -> list[Element]:
    """What readers wrote that stands behind the head of their comments and not in one element with it, as its makers name it."""
    around = head.getparent()
    beside = list(around) if around is not None else []
    behind = beside[beside.index(head) + 1 :] if head in beside else []
    return [part for part in behind if COMMENT.search(f"{part.get('class', '')} {part.get('id', '')}".replace("_", "-"))]


def _is_layer(element: Element) -> bool:
    return name_of(element) == "dialog" or element.get("role", "") in ("dialog", "alertdialog") or element.get("aria-modal", "") == "true"


def _begun_by(leaf: Element, body: Element) -> Element | None:
    """The largest element that begins with the words of a leaf and has more to say; nothing where it is the page itself."""
    words, found = _packed(own_of(leaf)), None
    for above in leaf.iterancestors():
        if above is body or not _packed(shown_words(above)).startswith(words):
            break
        found = above
    return found


def is_plain(body: Element) -> bool:
    """Whether a page is a paper and nothing else: no menu, no advert, hardly a link that leads elsewhere."""
    if any(_is_menu(found) for found in body.iter("ul", "ol")):
        return False
    words = weight(tidy(shown_words(body)))
    linked = sum(weight(tidy(shown_words(link))) for link in body.iter("a"))
    return linked <= _PLAIN * words and not any(is_furniture(leaf, body) for leaf in leaves_of(body))


def _is_menu(found: Element) -> bool:
    """Whether a list is nothing but links that lead elsewhere."""
    items = list(found.iterchildren("li"))
    return len(items) >= _ITEMS and all(_linked(item) > 0.9 and not _leads_within(item) for item in items)


def _leads_within(item: Element) -> bool:
    return any(link.get("href", "").startswith("#") for link in item.iter("a"))


def pruned(body: Element, found: str, titles: Sequence[str]) -> Element | None:
    """The element around the words found, without what is furniture; None where too few of them stand in the page as they are.

    ``titles`` are the page's: the heading that says one is kept wherever it stands before the article, and so are the lines
    between the two that tell who wrote it and when.
    """
    leaves = list(leaves_of(body))
    known = _packed(found)
    hits = {
        id(leaf): weight(own_of(leaf))
        for leaf in leaves
        if _is_found(own_of(leaf), known) and _linked(leaf) < _LINKS and not _is_advert(leaf)
    }
    if sum(hits.values()) < weight(known) / 2:
        return None
    around = _around(body, hits)
    headline = _headline(leaves, hits, titles)
    told = _told_below(leaves, hits, headline, around)
    inside = list(leaves_of(around))
    places = [number for number, leaf in enumerate(inside) if id(leaf) in hits]
    last = _last(inside, places[-1], around)
    kept = {number for number, leaf in enumerate(inside) if id(leaf) in hits or (places[0] < number <= last and _belongs(leaf, around))}
    kept |= set(_alike(inside, kept, around))
    kept |= {number - 1 for number in kept if number and _is_head_of(inside[number - 1], inside[number])}
    for number, leaf in enumerate(inside):
        if number not in kept and leaf is not headline and leaf not in told:
            leaf.drop_tree() if not holds_blocks(leaf) else silence(leaf)
    return _with_headline(around, headline, told)


def leaves_of(element: Element) -> Iterator[Element]:
    """The block elements that have words of their own, in order."""
    for child in element.iter():
        if name_of(child) and not is_inline(child) and not _is_skipped(child, element) and own_of(child):
            yield child


def _is_skipped(child: Element, top: Element) -> bool:
    return is_skipped(child) or any(is_skipped(above) for above in child.iterancestors() if above is not top)


def own_of(element: Element) -> str:
    """The words of an element that are in none of the blocks inside it."""
    words = [element.text or ""]
    for child in element:
        if is_inline(child) and not holds_blocks(child) and not is_skipped(child):
            words.append(inline_words(child))
        words.append(child.tail or "")
    return "".join(words).strip()


def _packed(words: str) -> str:
    return "".join(comparable(words).split())


def _is_advert(leaf: Element) -> bool:
    """Whether the makers of a page call this very block an advert; around a whole article such a name says nothing."""
    return _ADVERT.search(f"{leaf.get('class', '')} {leaf.get('id', '')}".replace("_", "-")) is not None


def _is_found(words: str, known: str) -> bool:
    lines = [_packed(line)[:_HEAD] for line in words.split(LINE)]
    return any(weight(line) >= _SHORT and line in known for line in lines)


def _around(body: Element, hits: dict[int, float]) -> Element:
    """The smallest element that holds most of what was found."""
    whole = sum(hits.values())
    here = body
    while True:
        inner = next((child for child in here if name_of(child) and _held(child, hits) >= _MOST * whole), None)
        if inner is None or is_inline(inner) or id(inner) in hits:
            return inner if inner is not None and id(inner) in hits and holds_blocks(inner) else here
        here = inner


def _held(element: Element, hits: dict[int, float]) -> float:
    return sum(hits.get(id(inner), 0.0) for inner in element.iter())


def _headline(leaves: Sequence[Element], hits: dict[int, float], titles: Sequence[str]) -> Element | None:
    """The last heading before the article's end that says one of the titles; any element that says it where no heading does."""
    first = next((number for number, leaf in enumerate(leaves) if id(leaf) in hits), len(leaves))
    words = [(leaf, comparable(tidy(own_of(leaf)))) for leaf in leaves[: first + 1]]
    said = [leaf for title in titles for leaf, line in words if line and says_title(line, title)]
    headings = [leaf for leaf in said if name_of(leaf) in _HEADINGS]
    if headings:
        return max(headings, key=leaves.index)
    return (said or [None])[-1]


def says_title(line: str, title: str) -> bool:
    """Whether a page's title is this line, or this line with what its site writes behind it."""
    words, wanted = _packed(line), _packed(title)
    if words == wanted:
        return bool(words)
    if not wanted.startswith(words) or weight(words) < _SHORT:
        return False
    if len(words) * 3 >= len(wanted) and wanted[len(words)] in "|-–—:·<«":
        return True
    apart = comparable(tidy(title)).startswith(f"{comparable(tidy(line))} ")
    return apart and len(words) * 5 >= len(wanted) * 2 and weight(words) >= _TITLE


def _told_below(leaves: Sequence[Element], hits: dict[int, float], headline: Element | None, around: Element) -> list[Element]:
    """The lines between a headline and its article that tell who wrote it and when."""
    if headline is None:
        return []
    begin = leaves.index(headline) + 1
    within = set(around.iter())
    end = next((at for at, leaf in enumerate(leaves) if at >= begin and leaf in within and id(leaf) in hits and not _tells(leaf)), begin)
    found = [leaf for leaf in leaves[begin:end] if _tells(leaf)]
    return [
        leaf for leaf in found[:_TOLD] if not holds_blocks(leaf) and not any(name_of(above) in _OUTSIDE for above in leaf.iterancestors())
    ]


def _tells(leaf: Element) -> bool:
    """Whether a line of an article's head tells who wrote it and when, or what it says in short."""
    words = tidy(own_of(leaf))
    if _STANDFIRST.search(f"{leaf.get('class', '')} {leaf.get('id', '')}") and _linked(leaf) < _LINKS:
        return weight(words) <= 4 * _LONG
    named = HEAD_LINE.search(leaf.get("class", "")) is not None and _linked(leaf) < 1
    return weight(words) <= _LONG and (named or is_dated(words) or is_byline(words))


def _belongs(leaf: Element, around: Element) -> bool:
    """Whether what stands between the paragraphs of an article is of it: subheads, lists, tables, text that is no mere link."""
    if is_furniture(leaf, around) or _linked(leaf) > _LINKS:
        return False
    name = name_of(leaf)
    if re.fullmatch("h[1-6]", name) or name in _STAYING or _CLOCK.fullmatch(tidy(own_of(leaf))):
        return True
    return weight(own_of(leaf)) >= _LONG and _linked(leaf) < 0.3


def _alike(inside: Sequence[Element], kept: Collection[int], around: Element) -> Iterator[int]:
    """The places of leaves before and behind what was found that are made like it: entries of a running report, items of a letter."""
    known = {_make(inside[number], around) for number in kept}
    for number, leaf in enumerate(inside):
        if number not in kept and _linked(leaf) < _LINKS and _make(leaf, around) in known and not is_furniture(leaf, around):
            yield number


def _make(leaf: Element, around: Element) -> tuple[tuple[str, str], ...]:
    """The names and classes of a leaf and of what is around it, without numbers that only count."""
    made: list[tuple[str, str]] = []
    for element in (leaf, *leaf.iterancestors()):
        if element is around:
            break
        made.append((name_of(element), re.sub(r"\d+", "", element.get("class", ""))))
    return tuple(made)


def _is_head_of(heading: Element, leaf: Element) -> bool:
    """Whether a heading stands over a leaf in an element of the two, as headlines of a front page do, which are links."""
    return re.fullmatch("h[1-6]", name_of(heading)) is not None and heading.getparent() is leaf.getparent()


def is_furniture(leaf: Element, around: Element) -> bool:
    """Whether a leaf is of what stands around an article, by where it stands or how its makers call it."""
    for element in (leaf, *leaf.iterancestors()):
        if element is around:
            return False
        if name_of(element) in _OUTSIDE or _FURNITURE.search(f"{element.get('class', '')} {element.get('id', '')}".replace("_", "-")):
            return True
    return False


def _linked(leaf: Element) -> float:
    """The share of the words of a leaf that are links."""
    words = weight(tidy(shown_words(leaf)))
    return sum(weight(tidy(shown_words(link))) for link in leaf.iter("a")) / words if words else 0.0


def _last(inside: Sequence[Element], last: int, around: Element) -> int:
    """The place of the last leaf of an article: tables and lists right behind its last paragraph belong to it."""
    while last + 1 < len(inside) and name_of(inside[last + 1]) in _STAYING and _belongs(inside[last + 1], around):
        last += 1
    return last


def silence(element: Element) -> None:
    """Take the words of an element away, but not the blocks inside it."""
    element.text = ""
    for child in list(element):
        if is_inline(child) and not holds_blocks(child):
            child.drop_tree()
        child.tail = ""


def _with_headline(around: Element, headline: Element | None, told: Sequence[Element]) -> Element:
    """The article with its headline as a heading of the first level, and what is told below it: inside already, or put first."""
    if headline is None:
        return around
    for leaf in told:
        leaf.tag = "p" if name_of(leaf) in ("li", "dd") else leaf.tag
    for leaf in reversed([leaf for leaf in told if around not in leaf.iterancestors()]):
        _put_first(around, leaf, "p")
    if headline in around.iterancestors():
        return around
    inside = any(element is headline for element in around.iter())
    if name_of(headline) not in ("h1", "h2", "h3") and not holds_blocks(headline):
        headline.tag = "h1"
    if not inside:
        _put_first(around, headline, name_of(headline))
    return around


def _put_first(around: Element, leaf: Element, name: str) -> None:
    leaf.tag, leaf.tail = name, around.text
    around.text = ""
    cast("list[Element]", around).insert(0, leaf)
