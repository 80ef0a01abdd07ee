"""Pages that do not show their words: cut off by a paywall, or put together by a script in the browser alone."""

import re

from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from app.core.sentences import Sentence
from app.core.text import CJK, shorten, tidy
from app.importers.draft import Draft
from app.importers.elements import Element
from app.importers.markup import shown_words
from app.importers.page_facts import PageFacts

_WALL = re.compile(
    r"この記事は(?:有料|会員限定)(?:会員)?(?:記事)?です|残り\s?\d[\d,]*文字|続きを(?:お読み|読むには)"
    r"|\b(?:subscribe|sign in|log in|register) to (?:continue|keep) reading\b"
    r"|\bto (?:continue|keep) reading(?: this article)?,? (?:subscribe|sign|log)"
    r"|\bthis (?:article|story|content) is (?:only |exclusively )?(?:for|available to) (?:our )?(?:paid )?(?:subscribers|members)\b"
    r"|(?:이 ?기사는|기사 ?전문은) ?(?:유료|구독자|회원)|(?:구독|가입|로그인) ?(?:하시면|하면|후) ?(?:기사 ?)?(?:전문|전체|나머지)",
    re.IGNORECASE,
)
"""What a page says where only subscribers read on; the bare offer of a subscription stands on every page."""
_CUT = Sentence("The page cuts the article off for readers without a subscription: the rest is not in this file.")
_SHELL = re.compile(
    r"enable javascript|javascript (?:is )?(?:required|disabled)|requires javascript|자바스크립트|JavaScriptを有効", re.IGNORECASE
)
_FEW = 300
"""Letters (a CJK character counts two and a half) under which the words of a page may be no more than a request for scripts."""
_FILE = re.compile(r".*\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|odt|zip)(?: ?[(\[].{1,20}[)\]])?", re.IGNORECASE)
_LONGEST_NAME, _LONGEST_LIST = 120, 300
_PARAGRAPHS = re.compile(r"(?<!\s)\s*\n\s*|<(?:br|/?p)[^<>]*>", re.IGNORECASE)


def on_wall(body: Element) -> tuple[str, ...]:
    """The sentence that says that a page breaks its article off; none where it does not."""
    return (_CUT,) if _WALL.search(tidy(shown_words(body))) else ()


def on_offered(body: Element) -> tuple[str, ...]:
    """The sentence that names the files which a page offers beside its words; none where it offers none."""
    said = [tidy(link.text_content()) for link in body.iter("a")]
    names = dict.fromkeys(words for words in said if len(words) <= _LONGEST_NAME and _FILE.fullmatch(words))
    if not names:
        return ()
    listed = shorten(", ".join(names), _LONGEST_LIST)
    return (Sentence("The page offers files that are not in it: {names}. Save them from the site to have them.", names=listed),)


def is_shell(body: Element) -> bool:
    """Whether a page holds no words but those that ask for scripts to be switched on."""
    words = tidy(shown_words(body))
    return len(words) + 1.5 * len(re.findall(f"[{CJK}]", words)) < _FEW and _SHELL.search(words) is not None


def read_data(draft: Draft, facts: PageFacts) -> None:
    """Add the article that a page keeps for search engines.

    Raises:
        ImportRefused: it keeps none.
    """
    if not facts.body.strip():
        raise ImportRefused(
            "The page shows its words by a script alone, and they are not in the file: open it in a browser and save it as PDF."
        )
    if facts.titles:
        draft.add(BlockKind.HEADING, facts.titles[0], level=1)
    for paragraph in _PARAGRAPHS.split(facts.body):
        draft.add(BlockKind.PARAGRAPH, tidy(re.sub(r"<[^<>]*>", "", paragraph)))
