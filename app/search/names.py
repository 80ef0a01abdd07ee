"""One form of a registered name or term searches all its forms."""

import re
from functools import lru_cache

from app.search.analyzers import SURFACE, is_run
from app.search.documents import Catalogue
from app.search.folding import composed, plain, without_particle
from app.search.tree import All, Any, Node, Quoted, Within, Without, Word

LONGEST_NAME = 6
"""Words of a form that is looked for in a question."""

_SIGNS = re.compile(r"[.\s\-\u00ad\u2010-\u2013\u2212\uff0d]")


def key(text: str) -> str:
    """What two ways to write one form share: no case, accents, hyphens, spaces."""
    return "".join(composed(surface)[0] if is_run(surface) else plain(_SIGNS.sub("", surface)) for surface in SURFACE.findall(text))


def register_keys(form: str) -> tuple[str, ...]:
    """The keys under which a form is found. Short capitals (US, IT) are found only in capitals."""
    letters = _SIGNS.sub("", form)
    return (capitals(letters),) if _is_short(letters) else (key(form),)


def capitals(letters: str) -> str:
    """The key of short capitals; no other key begins so."""
    return f"^{letters}"


def _is_short(letters: str) -> bool:
    return len(letters) <= 3 and letters.isascii() and letters.isupper()


def widened(tree: Node, catalogue: Catalogue) -> tuple[Node, tuple[str, ...]]:
    """The question with every form of each name in it, and the forms that were added."""
    added: dict[str, None] = {}
    return _Widening(catalogue, added).node(tree), tuple(added)


class _Widening:
    def __init__(self, catalogue: Catalogue, added: dict[str, None]) -> None:
        self._catalogue = catalogue
        self._added = added

    def node(self, node: Node) -> Node:
        match node:
            case All(parts):
                return All(self._words(parts))
            case Any(parts):
                return Any(tuple(self.node(part) for part in parts))
            case Without(part):
                return Without(self.node(part))
            case Within(part, inner):
                return Within(part, self.node(inner))
            case Word(text) | Quoted(text):
                return self._with_forms(node, text)
            case _:
                return node

    def _words(self, parts: tuple[Node, ...]) -> tuple[Node, ...]:
        """The longest runs of words that are a name, each with its forms; the rest one by one."""
        found: list[Node] = []
        at = 0
        while at < len(parts):
            length = self._name_at(parts, at)
            if length > 1:
                run = parts[at : at + length]
                text = " ".join(part.text for part in run if isinstance(part, Word))
                found.append(self._with_forms(All(run), text))
            else:
                found.append(self.node(parts[at]))
            at += max(1, length)
        return tuple(found)

    def _name_at(self, parts: tuple[Node, ...], at: int) -> int:
        words: list[str] = []
        longest = 0
        for part in parts[at : at + LONGEST_NAME]:
            if not isinstance(part, Word):
                break
            words.append(part.text)
            if len(words) > 1 and self._forms(" ".join(words)):
                longest = len(words)
        return longest

    def _with_forms(self, node: Node, text: str) -> Node:
        forms = self._forms(text)
        if not forms:
            return node
        typed = {key(text), without_particle(key(text))}
        self._added.update((form, None) for form in forms if key(form) not in typed)
        # The typed form is asked for as one too: side by side its words are marked as one, and count for more than apart.
        return Any((node, *(Quoted(form) for form in forms)))

    def _forms(self, text: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for each in _asked_keys(text):
            forms = self._catalogue.forms(each)
            if forms:
                found.update(dict.fromkeys(forms))
        return tuple(found)


@lru_cache(maxsize=4096)
def _asked_keys(text: str) -> tuple[str, ...]:
    """The keys under which a form in a question may be registered."""
    letters, plainly = _SIGNS.sub("", text), key(text)
    wanted = (capitals(letters) if _is_short(letters) else "", plainly, without_particle(plainly))
    return tuple(dict.fromkeys(each for each in wanted if each))
