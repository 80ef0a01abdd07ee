"""Reading what the user typed. Nothing is refused: what makes no sense is taken as plain words, and said."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from app.core.errors import UserError
from app.core.sentences import Sentence
from app.search.documents import Part
from app.search.fields import FIELDS, WORDS_OF_FIELDS, value_of
from app.search.pieces import Piece, Sign, cut
from app.search.tree import All, Any, Begins, Fuzzy, Near, Node, Pattern, Quoted, Within, Without, Word

LONGEST_QUERY = 2000
"""Characters of a question that are read; a longer one is a text, not a question."""
MOST_WORDS = 100
"""Words of a question that are looked up, so that no question takes longer than the eye notices."""
DEEPEST = 20
"""Brackets within brackets that are read."""
MOST_BETWEEN = 100
"""Words that may stand between those of ``"a b"~n`` at most: half a passage."""
USUAL_BETWEEN = 5

_HAS_LETTER = re.compile(r"[^\W_]")
_WILD = re.compile(r"[^\W_]\*|\*[^\W_]|[^\W_]\?[^\W_]")
_FUZZY = re.compile(r"(?P<word>.*[^\W_])~(?P<letters>\d?)")
_ENDS = frozenset((Sign.END, Sign.OR, Sign.CLOSE))


@dataclass(frozen=True, slots=True)
class Parsed:
    """The question, or None where there is nothing to look for, and sentences about what was not understood."""

    tree: Node | None
    notes: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def parse(text: str) -> Parsed:
    """Read a question. The last ones are remembered: each is asked again with every filter, sort and page."""
    reader = _Reader(text[:LONGEST_QUERY])
    if len(text) > LONGEST_QUERY:
        reader.note(Sentence("Only the first {longest_query} characters of the question were read.", longest_query=LONGEST_QUERY))
    return reader.read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.notes: list[str] = []
        self.pieces = self._cut(text)
        self.at = 0
        self.depth = 0

    def note(self, sentence: str) -> None:
        """Say something once."""
        if sentence not in self.notes:
            self.notes.append(sentence)

    def _cut(self, text: str) -> list[Piece]:
        pieces: list[Piece] = []
        for piece in cut(text):
            if piece.sign is Sign.LONE_QUOTE:
                self.note(Sentence("A quotation mark has no partner; the words after it were taken as plain words."))
            elif piece.sign is Sign.FIELD and piece.text.lower() not in FIELDS:
                self.note(
                    Sentence(
                        "“{text}:” is not a field ({words_of_fields} are); it was taken as a plain word.",
                        text=piece.text,
                        words_of_fields=WORDS_OF_FIELDS,
                    )
                )
                pieces.append(Piece(Sign.WORD, piece.text))
            else:
                pieces.append(piece)
        if len(pieces) > MOST_WORDS:
            self.note(Sentence("Only the first {most_words} words of the question were looked up.", most_words=MOST_WORDS))
        return pieces[:MOST_WORDS]

    def _peek(self) -> Sign:
        return self.pieces[self.at].sign if self.at < len(self.pieces) else Sign.END

    def read(self) -> Parsed:
        """The whole question; a bracket that closes nothing is passed over."""
        nodes: list[Node] = []
        while self._peek() is not Sign.END:
            node = self._any()
            if node:
                nodes.append(node)
            if self._peek() is Sign.CLOSE:
                self.note(Sentence("A bracket has no partner; it was passed over."))
                self.at += 1
        return Parsed(_all(nodes), tuple(self.notes))

    def _any(self) -> Node | None:
        parts = [self._all()]
        while self._peek() is Sign.OR:
            self.at += 1
            parts.append(self._all())
        found = [part for part in parts if part]
        if len(found) < len(parts) and len(parts) > 1:
            self.note(Sentence("OR needs words on both sides; it was passed over."))
        return Any(tuple(found)) if len(found) > 1 else next(iter(found), None)

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while self._peek() not in _ENDS:
            node = self._one()
            if node:
                parts.append(node)
        return _all(parts)

    def _one(self) -> Node | None:
        piece = self.pieces[self.at]
        self.at += 1
        match piece.sign:
            case Sign.AND:
                self._and()
                return None
            case Sign.NOT:
                return self._without()
            case Sign.FIELD:
                return self._field(piece.text)
            case Sign.OPEN:
                return self._bracket()
            case _:
                return self._words(piece)

    def _words(self, piece: Piece) -> Node | None:
        if piece.sign is Sign.QUOTED:
            return Quoted(piece.text) if _HAS_LETTER.search(piece.text) else None
        return self._near(piece) if piece.sign is Sign.NEAR else self._word(piece.text)

    def _and(self) -> None:
        if self._peek() in _ENDS or self._peek() is Sign.AND:
            self.note(Sentence("AND needs words on both sides; it was passed over."))

    def _without(self) -> Node | None:
        if self._peek() in _ENDS or self._peek() is Sign.AND:
            self.note(Sentence("NOT needs a word after it; it was passed over."))
            return None
        inner = self._one()
        return Without(inner) if inner else None

    def _bracket(self) -> Node | None:
        if self.depth >= DEEPEST:
            self.note(Sentence("Brackets are read {deepest} deep; those further in were passed over.", deepest=DEEPEST))
            return None
        self.depth += 1
        inner = self._any()
        self.depth -= 1
        if self._peek() is Sign.CLOSE:
            self.at += 1
        else:
            self.note(Sentence("A bracket has no partner; it was passed over."))
        return inner

    def _field(self, name: str) -> Node | None:
        field = FIELDS[name.lower()]
        if self._peek() not in (Sign.WORD, Sign.QUOTED, Sign.NEAR, Sign.OPEN):
            self.note(Sentence("“{name}:” needs a word after it; it was passed over.", name=name))
            return None
        inner = self._one()
        if inner is None or isinstance(field, Part):
            return Within(field, inner) if inner and isinstance(field, Part) else None
        try:
            return value_of(field, inner)
        except UserError as wrong:
            self.note(wrong.sentence)
            return inner

    def _near(self, piece: Piece) -> Node | None:
        words = piece.text.split()
        if len(words) < 2:
            return self._word(piece.text) if words else None
        between = USUAL_BETWEEN if piece.between is None else piece.between
        if between > MOST_BETWEEN:
            self.note(
                Sentence(
                    "At most {most_between} words may stand between those of “{text}”~; that many were taken.",
                    most_between=MOST_BETWEEN,
                    text=piece.text,
                )
            )
        return Near(piece.text, min(between, MOST_BETWEEN))

    def _word(self, text: str) -> Node | None:
        if not _HAS_LETTER.search(text):
            return None
        if text[-1] in ":：" and text[:-1].lower() in FIELDS:
            self.note(Sentence("“{text}” needs a word right after it; it was passed over.", text=text))
            return None
        if text[0] in "-−" and len(text) > 1:
            inner = self._word(text[1:])
            return Without(inner) if inner else None
        fuzzy = _FUZZY.fullmatch(text)
        if fuzzy:
            return self._fuzzy(fuzzy["word"], fuzzy["letters"])
        if _WILD.search(text):
            stem = text.rstrip("*")
            return Begins(stem) if not _WILD.search(stem) and stem != text else Pattern(text)
        return Word(text.lstrip("+"))

    def _fuzzy(self, word: str, letters: str) -> Node:
        if letters and int(letters) > 2:
            self.note(Sentence("“{word}~” may differ by two letters at most.", word=word))
        usual = 1 if len(word) < 6 else 2
        return Fuzzy(word, min(2, int(letters)) if letters else usual)


def _all(parts: list[Node]) -> Node | None:
    """All of the parts; neighbouring words learn of each other."""
    linked: list[Node] = []
    for at, part in enumerate(parts):
        before = parts[at - 1] if at else None
        after = parts[at + 1] if at + 1 < len(parts) else None
        if isinstance(part, Word):
            left = before.text if isinstance(before, Word) else ""
            right = after.text if isinstance(after, Word) else ""
            linked.append(replace(part, before=left, after=right))
        else:
            linked.append(part)
    return All(tuple(linked)) if len(linked) > 1 else next(iter(linked), None)
