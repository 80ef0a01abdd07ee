"""Words that the user may have meant, and words that go on as the user types."""

import re

from app.search.analyzers import SURFACE, is_run
from app.search.evaluate import Evaluator
from app.search.folding import plain
from app.search.lists import Lists
from app.search.plan import Planner
from app.search.tree import All, Any, Near, Node, Quoted, Within, Word

SHORTEST = 4
"""Letters of a word that is worth a suggestion; shorter ones are near to too many."""


def suggestions(lists: Lists, planner: Planner, evaluator: Evaluator, tree: Node, text: str) -> tuple[str, ...]:
    """The question with the likeliest known word in the place of each that stands nowhere; nothing if all are known."""
    changed = text
    for word in dict.fromkeys(_words(tree)):
        if not (planner.stands(word) or len(evaluator.spellings(planner.spellings(Word(word))).rows)):
            near = _nearest(lists, plain(word))
            if near:
                changed = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _, near=near: near, changed)
    return (changed,) if changed != text else ()


def _words(node: Node) -> list[str]:
    """The plain words of a question, those in phrases too."""
    match node:
        case All(parts) | Any(parts):
            return [word for part in parts for word in _words(part)]
        case Within(_, inner):
            return _words(inner)
        case Word(text) | Quoted(text) | Near(text):
            return [word for word in SURFACE.findall(text) if not is_run(word) and len(word) >= SHORTEST and word.isalpha()]
        case _:
            return []


def _nearest(lists: Lists, word: str) -> str:
    """The known word nearest to one, the most common of equals; empty where none is near enough."""
    found = lists.near(word, 1 if len(word) < 6 else 2)
    # A first letter is seldom mistaken, so among equally near words those that share it come first.
    found.sort(key=lambda each: (each[1], each[0][:1] != word[:1], -each[2], each[0]))
    return found[0][0] if found else ""


def completions(lists: Lists, text: str, most: int) -> list[str]:
    """How the last word of a question may go on, the most common first."""
    prefix = plain(text)
    if not prefix or is_run(text):
        return []
    return [word for word, _ in lists.common(prefix, most)]
