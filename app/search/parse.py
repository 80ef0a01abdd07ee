"""Reading what the user typed. Nothing is refused: what makes no sense is taken as plain words, and said."""

import re
from dataclasses import dataclass, replace

from app.search.documents import Part
from app.search.tree import All, Any, Begins, Node, Quoted, Within, Without, Word

LONGEST_QUERY = 2000
"""Characters of a question that are read; a longer one is a text, not a question."""
MOST_WORDS = 100
"""Words of a question that are looked up, so that no question takes longer than the eye notices."""

FIELDS = {"title": Part.TITLE, "tag": Part.TAGS}
_PIECES = re.compile(
    r"""(?P<open>\() | (?P<close>\)) | (?P<field>[^\W\d_]+):(?=["“”„\w]) | ["“”„＂](?P<quoted>[^"“”„＂]*)["“”„＂]"""
    r"""| (?P<quote>["“”„＂]) | (?P<word>[^\s()"“”„＂]+)""",
    re.VERBOSE,
)
_OPERATORS = ("AND", "OR", "NOT")
_HAS_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Parsed:
    """The question, or None where there is nothing to look for, and sentences about what was not understood."""

    tree: Node | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str
    text: str


def parse(text: str) -> Parsed:
    """Read a question."""
    reader = _Reader(text[:LONGEST_QUERY])
    if len(text) > LONGEST_QUERY:
        reader.note(f"Only the first {LONGEST_QUERY} characters of the question were read.")
    return reader.read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.notes: list[str] = []
        self.pieces = self._cut(text)
        self.at = 0

    def note(self, sentence: str) -> None:
        """Say something once."""
        if sentence not in self.notes:
            self.notes.append(sentence)

    def _cut(self, text: str) -> list[_Piece]:
        pieces: list[_Piece] = []
        for found in _PIECES.finditer(text):
            kind = found.lastgroup or ""
            if kind == "quote":
                self.note("A quotation mark has no partner; the words after it were taken as plain words.")
            elif kind == "word" and found.group() in _OPERATORS:
                pieces.append(_Piece(found.group(), found.group()))
            elif kind == "field" and found.group(kind).lower() not in FIELDS:
                self.note(f"“{found.group(kind)}:” is not a field (title: and tag: are); it was taken as a plain word.")
                pieces.append(_Piece("word", found.group(kind)))
            else:
                pieces.append(_Piece(kind, found.group(kind)))
        if len(pieces) > MOST_WORDS:
            self.note(f"Only the first {MOST_WORDS} words of the question were looked up.")
        return pieces[:MOST_WORDS]

    def _peek(self) -> str:
        return self.pieces[self.at].kind if self.at < len(self.pieces) else ""

    def read(self) -> Parsed:
        """The whole question; a bracket that closes nothing is passed over."""
        nodes: list[Node] = []
        while self._peek():
            node = self._any()
            if node:
                nodes.append(node)
            if self._peek() == "close":
                self.note("A bracket has no partner; it was passed over.")
                self.at += 1
        return Parsed(_all(nodes), tuple(self.notes))

    def _any(self) -> Node | None:
        parts = [self._all()]
        while self._peek() == "OR":
            self.at += 1
            parts.append(self._all())
        found = [part for part in parts if part]
        if len(found) < len(parts) and len(parts) > 1:
            self.note("OR needs words on both sides; it was passed over.")
        return Any(tuple(found)) if len(found) > 1 else next(iter(found), None)

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while self._peek() not in ("", "OR", "close"):
            node = self._one()
            if node:
                parts.append(node)
        return _all(parts)

    def _one(self) -> Node | None:
        piece = self.pieces[self.at]
        self.at += 1
        match piece.kind:
            case "AND":
                if self._peek() in ("", "OR", "AND", "close"):
                    self.note("AND needs words on both sides; it was passed over.")
                return None
            case "NOT":
                return self._without()
            case "field":
                inner = self._one() if self._peek() else None
                return Within(FIELDS[piece.text.lower()], inner) if inner else None
            case "open":
                return self._bracket()
            case "quoted":
                return Quoted(piece.text) if _HAS_LETTER.search(piece.text) else None
            case _:
                return self._word(piece.text)

    def _without(self) -> Node | None:
        if self._peek() in ("", "OR", "AND", "close"):
            self.note("NOT needs a word after it; it was passed over.")
            return None
        inner = self._one()
        return Without(inner) if inner else None

    def _bracket(self) -> Node | None:
        inner = self._any()
        if self._peek() == "close":
            self.at += 1
        else:
            self.note("A bracket has no partner; it was passed over.")
        return inner

    def _word(self, text: str) -> Node | None:
        if not _HAS_LETTER.search(text):
            return None
        if text.startswith("-") and len(text) > 1:
            return Without(Word(text[1:]))
        if text.endswith("*"):
            return Begins(text.rstrip("*"))
        return Word(text)


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
