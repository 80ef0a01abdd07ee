"""The sentences that are made outside the window, read from the syntax trees: what Linguist is given, and what the tests ask about."""

import ast
from collections.abc import Iterator
from enum import Enum
from functools import cache
from itertools import chain
from pathlib import Path

from app.book.tailoring.occasions import Need
from app.core.changes import Kind
from app.core.model.annotation import AnnotationKind
from app.core.model.meeting import Side
from app.core.sentences import letters_of
from app.core.strength import Strength

ROOT = Path(__file__).parents[2]
SILENT = ("app/ui", "app/cli")
"""The window has its own strings, gathered by Qt's tool; the command line speaks English."""
ENUMS: tuple[type[Enum], ...] = (AnnotationKind, Kind, Need, Side, Strength)
"""Enumerations whose members are put into sentences as words: ``Sentence(side.value)``."""
FIELDS = ("title", "authors", "author", "date", "date_text", "languages", "language", "kind", "source", "tags", "description", "locator")
"""Names of fields that are put into sentences as words."""


def files() -> list[Path]:
    """Every file whose sentences may be shown in the window."""
    found = chain((ROOT / "app").rglob("*.py"), (ROOT / "db").rglob("*.py"))
    return sorted(path for path in found if not str(path.relative_to(ROOT)).startswith(SILENT))


@cache
def trees() -> dict[Path, ast.Module]:
    """The syntax tree of each of them."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in files()}


def kinds_of_error() -> frozenset[str]:
    """``UserError`` and whatever derives from it, by name."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"UserError"}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return frozenset(known)


def said(tree: ast.AST, kinds: frozenset[str]) -> Iterator[ast.Call]:
    """The calls in which a sentence is made."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args and node.func.id in {"Sentence", *kinds}:
            yield node


def templates_of(words: ast.expr) -> Iterator[str]:
    """The texts that an argument may be: one, or one of two."""
    if isinstance(words, ast.IfExp):
        yield from chain(templates_of(words.body), templates_of(words.orelse))
    elif isinstance(words, ast.Constant) and isinstance(words.value, str):
        yield words.value


def words_of_enums() -> Iterator[str]:
    """The members that stand in sentences, as they are put there."""
    for kind in ENUMS:
        yield from (member.name.lower().replace("_", " ") if kind is Need else str(member.value) for member in kind)


@cache
def extracted() -> tuple[str, ...]:
    """Every template, sorted; those without a letter of their own are no words of anybody's."""
    kinds = kinds_of_error()
    calls = chain.from_iterable(said(tree, kinds) for tree in trees().values())
    found = chain(chain.from_iterable(templates_of(call.args[0]) for call in calls), words_of_enums(), FIELDS)
    return tuple(sorted({template for template in found if letters_of(template)}))


def as_source(templates: tuple[str, ...]) -> str:
    """The templates as a file that Qt's tool reads strings from."""
    rows = "".join(f"QCoreApplication.translate({CONTEXT!r}, {_quoted(template)})\n" for template in templates)
    return f"from PySide6.QtCore import QCoreApplication\n{rows}"


CONTEXT = "Sentences"


def _quoted(template: str) -> str:
    escaped = template.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
