"""Where no place holds all the words: papers that hold them in several places, then places that hold some."""

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
SOME = Sentence("Nothing holds all the words; these places hold some of them.")


def widening(evaluator: Evaluator, lists: Lists, tree: Node, keep: Mask) -> tuple[Found, Node, tuple[str, ...]]:
    """What answers the tree; if nothing does, what answers it in several places, or in part. Also the tree so widened."""
    found = only(evaluator.node(tree), keep)
    if len(found.rows) or not isinstance(tree, All) or len(tree.parts) < 2:
        return found, tree, ()
    wanted = _telling(tree)
    if not wanted:
        return found, tree, ()
    keep = keep.copy()
    for part in tree.parts:
        if isinstance(part, Without):
            keep[evaluator.node(part.part).rows] = False
    if len(wanted) >= SENTENCE and all(isinstance(part, Word) for part in wanted):
        papers = PaperRanking(lists, keep).best_passages(part.text for part in wanted if isinstance(part, Word))
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


def _in_same_objects(lists: Lists, parts: list[Found], some: Found) -> Found:
    """The rows of the objects in which each part is answered somewhere."""
    if not len(some.rows):
        return nothing()
    answered = np.zeros(int(lists.object.max()) + 1, np.int64)
    for part in parts:
        answered[np.unique(lists.object[part.rows])] += 1
    whole = answered[lists.object[some.rows]] == len(parts)
    return Found(some.rows[whole], some.scores[whole])
