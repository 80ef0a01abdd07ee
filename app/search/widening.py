"""Where no place holds all the words: papers that hold them in several places, then places that hold some.

A sentence that few places answer is widened too: the paper that is meant may say the same in other words.
"""

import numpy as np

from app.core.sentences import Sentence
from app.search.briefs import PaperRanking
from app.search.evaluate import Evaluator
from app.search.folding import FUNCTION_WORDS, plain
from app.search.found import Found, nothing
from app.search.lists import Lists
from app.search.narrowing import Mask
from app.search.tree import All, Node, Without, Word

_MARKS = ".,;:!?'’"

SPREAD = Sentence("No passage holds all the words; these are from papers that hold them in different places.")
PAPERS = Sentence("No passage holds all the words; these are the papers that are likeliest meant, each with its best passage.")
SENTENCE = 6
"""Words from which a question is a sentence: it then ranks whole papers (search.md, Relevance)."""
FEW = 10
"""Papers that answer a sentence whole, from which on no others are shown beside them: the first page of an answer."""
WHOLE = 0.3
"""How much of the best paper's score a passage is worth that holds the whole sentence. Measured over 4,937 papers: with it alone in
front a question in one's own words misses the paper that says it otherwise, and without it words remembered from one passage miss
that; 40 questions of the first kind and 800 of the second have R@1 .725 and .99 alone in front, .775 and .85 without, .75 and .97 so."""
TIE = 1e-3
"""Of a passage's own score, so that the best of a paper's passages stands first among them."""
BESIDE = Sentence("Few passages hold all the words; the papers that are likeliest meant stand beside them, each with its best passage.")
SOME = Sentence("Nothing holds all the words; these places hold some of them.")


def widening(evaluator: Evaluator, lists: Lists, tree: Node, keep: Mask) -> tuple[Found, Node, tuple[str, ...]]:
    """What answers the tree; if nothing does, what answers it in several places, or in part. Also the tree so widened."""
    found = only(evaluator.node(tree), keep)
    wanted = _telling(tree)
    sentence = len(wanted) >= SENTENCE and all(isinstance(part, Word) for part in wanted)
    enough = len(np.unique(lists.object[found.rows])) >= FEW if sentence else len(found.rows) > 0
    if enough or not wanted or not isinstance(tree, All) or len(tree.parts) < 2:
        return found, tree, ()
    keep = keep.copy()
    for part in tree.parts:
        if isinstance(part, Without):
            keep[evaluator.node(part.part).rows] = False
    if sentence:
        papers = PaperRanking(lists, keep).best_passages(part.text for part in wanted if isinstance(part, Word))
        if len(found.rows):
            return _beside(lists, found, papers), All(wanted), (BESIDE,)
        return papers, All(wanted), (PAPERS,) if len(papers.rows) else ()
    parts = [only(evaluator.node(part), keep) for part in wanted]
    some = evaluator.any(parts)
    spread = _in_same_objects(lists, parts, some)
    if len(spread.rows):
        return spread, All(wanted), (SPREAD,)
    return some, All(wanted), (SOME,) if len(some.rows) else ()


def _telling(tree: Node) -> tuple[Node, ...]:
    """The parts that are wanted, without mere function words where there are others."""
    wanted = tuple(part for part in tree.parts if not isinstance(part, Without)) if isinstance(tree, All) else ()
    telling = tuple(part for part in wanted if not (isinstance(part, Word) and plain(part.text.strip(_MARKS)) in FUNCTION_WORDS))
    return telling or wanted


def only(found: Found, keep: Mask) -> Found:
    """The rows found that are kept."""
    left = keep[found.rows]
    if np.count_nonzero(left) == len(left):
        return found
    return Found(found.rows[left], found.scores[left])


def _beside(lists: Lists, found: Found, papers: Found) -> Found:
    """The places that hold all the words among the papers, each scored as its paper and by as much more as ``WHOLE`` says."""
    inside = np.isin(lists.object[papers.rows], lists.object[found.rows])
    others = Found(papers.rows[~inside], papers.scores[~inside])
    of_paper = np.zeros(int(lists.object.max()) + 1)
    of_paper[lists.object[papers.rows]] = papers.scores
    whole = of_paper[lists.object[found.rows]] + WHOLE * papers.scores.max() + TIE * found.scores
    rows, scores = np.concatenate((found.rows, others.rows)), np.concatenate((whole, others.scores))
    order = np.argsort(rows, kind="stable")
    return Found(rows[order], scores[order])


def _in_same_objects(lists: Lists, parts: list[Found], some: Found) -> Found:
    """The rows of the objects in which each part is answered somewhere."""
    if not len(some.rows):
        return nothing()
    answered = np.zeros(int(lists.object.max()) + 1, np.int64)
    for part in parts:
        answered[np.unique(lists.object[part.rows])] += 1
    whole = answered[lists.object[some.rows]] == len(parts)
    return Found(some.rows[whole], some.scores[whole])
