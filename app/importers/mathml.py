"""Equations in MathML, of pages, e-books and OpenDocument files, on one line: a fraction with a stroke, powers with a caret."""

from collections.abc import Callable, Mapping, Sequence

from app.core.text import tidy
from app.importers.elements import Element
from app.importers.package import local

_DEEPEST = 60
_TOKENS = ("mi", "mn", "mo", "mtext", "ms")
_SILENT = ("annotation", "annotation-xml", "mphantom")
"""What says the same once more for programs, and what is there to leave room."""


def linear(element: Element, depth: int = 0) -> str:
    """An equation, or a part of one, on one line."""
    name = local(element).lower()
    if name in _SILENT or depth > _DEEPEST:
        return ""
    if name in _TOKENS:
        return tidy(element.text or "")
    parts = [linear(child, depth + 1) for child in element.iterchildren()]
    write = _WRITTEN.get(name)
    return write(parts) if write else "".join(parts)


def _held(words: str) -> str:
    """Words of more than one sign in brackets."""
    return words if len(words) == 1 or words.isalnum() else f"({words})"


def _behind(*marks: str) -> Callable[[Sequence[str]], str]:
    def write(parts: Sequence[str]) -> str:
        return "".join(parts[:1]) + "".join(f"{mark}{_held(part)}" for mark, part in zip(marks, parts[1:], strict=False) if part)

    return write


def _fraction(parts: Sequence[str]) -> str:
    return "/".join(_held(part) for part in parts)


def _root(parts: Sequence[str]) -> str:
    return f"{''.join(parts[1:])}√{_held(parts[0])}" if parts else ""


def _fenced(parts: Sequence[str]) -> str:
    return f"({', '.join(parts)})"


_WRITTEN: Mapping[str, Callable[[Sequence[str]], str]] = {
    "msup": _behind("^"), "msub": _behind("_"), "msubsup": _behind("_", "^"), "mover": _behind("^"), "munder": _behind("_"),
    "munderover": _behind("_", "^"), "mfrac": _fraction, "mroot": _root, "msqrt": lambda parts: f"√{_held(''.join(parts))}",
    "mfenced": _fenced, "mtable": "; ".join, "mtr": ", ".join,
}  # fmt: skip
