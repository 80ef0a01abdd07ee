"""Equations of papers kept as XML, and the choice of one of several ways in which a paper says the same."""

import re
from itertools import islice

from app.core.text import tidy
from app.importers.elements import Element
from app.importers.mathml import linear
from app.importers.package import local

DISPLAYED = ("disp-formula", "equation", "informalequation")
"""Equations that stand on a line of their own, also inside a paragraph."""
IN_LINE = ("inline-formula", "inlineequation", *DISPLAYED)
_BETTER = ("math", "table", "textual-form", "mixed-citation", "tex-math")
"""Of several ways to say the same the ones that are read best as words, from the best."""
_BESIDE = 16
"""Elements of one equation among which MathML is looked for: it holds two or three, a label among them."""
_FENCE = re.compile(r"\$\$?(.*)(?<!\$)\$\$?|\\\((.*)\\\)|\\\[(.*)\\\]", re.DOTALL)


def is_alternatives(element: Element) -> bool:
    """Whether an element holds several ways to say one thing."""
    return local(element) == "alternatives" or local(element).endswith("-alternatives")


def best_first(alternatives: Element) -> list[Element]:
    """The ways in which one thing is said, the one that is read best first; others stay in their order."""
    return sorted(alternatives, key=lambda way: _BETTER.index(local(way)) if local(way) in _BETTER else len(_BETTER))


def formula_in(element: Element) -> str | None:
    """An equation on one line; None where the element is none.

    What an equation says in TeX, or in words, is left out where MathML stands beside it.
    """
    name, around = local(element), element.getparent()
    if name == "math":
        return linear(element)
    if name not in ("tex-math", "alt") or around is None or local(around) not in (*IN_LINE, "alternatives"):
        return None
    if any(local(beside) in ("math", "mathphrase") for beside in islice(around, _BESIDE)) and not is_alternatives(around):
        return ""
    words = tidy("".join(part for part in element.xpath(".//text()") if isinstance(part, str)))
    return _of_tex(words) if name == "tex-math" else words


def _of_tex(words: str) -> str:
    """What is between the ends of a whole TeX document, if it is one, without the signs around the equation."""
    inner = words.partition(r"\begin{document}")[2].rpartition(r"\end{document}")[0] or words
    fenced = _FENCE.fullmatch(inner.strip())
    return tidy(next(filter(None, fenced.groups()), "") if fenced else inner)
