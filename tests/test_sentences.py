"""No sentence is shown that cannot be translated: what Linguist is given is read from the source, and nothing is said beside it."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from app.core.sentences import PLACEHOLDER
from tests.tools.sentences import ROOT, extracted, kinds_of_error, said, templates_of, trees
from tests.tools.update_translations import FOLDER

TREES = trees()
KINDS = kinds_of_error()
CALLS = [(path, call) for path, tree in TREES.items() if path.name != "sentences.py" for call in said(tree, KINDS)]
PRINTED_ONLY = ("app/services/proving.py", "app/services/telling.py", "db/losses.py", "app/core/system_libraries.py")
"""What they tell is printed by the command line alone, which speaks English."""
NOT_SAID = frozenset(
    {
        "The front of the book does not settle; it took {} pages at last.",  # a bug, for the crash report
        "The face {} has no character map of format 4 or 12.",
        "This picture is too small or of an unknown kind.",  # a bad picture is left out, nobody is told these words
        "This is no picture.",
        "This page is intentionally left blank.",  # printed: the label table of the book has its languages
        "Withdrawn: page {pages}. Nothing takes its place.",
    }
)
LONGEST = 400


def place(path: Path, node: ast.expr) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def test_a_sentence_is_a_template_and_never_put_together_by_hand() -> None:
    built = (ast.JoinedStr, ast.BinOp)
    wrong = [place(path, call) for path, call in CALLS if any(isinstance(part, built) for part in ast.walk(call.args[0]))]
    wrong += [
        place(path, call)
        for path, call in CALLS
        for part in ast.walk(call.args[0])
        if isinstance(part, ast.Attribute) and part.attr in {"format", "join"} and call.func.id != "PackError"  # type: ignore[attr-defined]
    ]
    assert wrong == []


def test_every_template_is_given_the_values_that_it_names() -> None:
    for path, call in CALLS:
        given = {keyword.arg for keyword in call.keywords}
        for template in templates_of(call.args[0]):
            named = set(PLACEHOLDER.findall(template))
            # Two templates of one call may share their values; a constant without values is filled where it is raised
            assert named <= given or not given, place(path, call)


def test_names_of_steps_are_sentences() -> None:
    bare = [
        place(path, name)
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "write" and node.args
        if isinstance(node.func.value, ast.Attribute) and node.func.value.attr in {"_desk", "store", "_store"}
        for name in choices(node.args[0])
        if isinstance(name, ast.Constant | ast.JoinedStr)
    ]
    assert bare == []


def choices(name: ast.expr) -> Iterator[ast.expr]:
    """What an argument may be: itself, or one of several."""
    several = [name.body, name.orelse] if isinstance(name, ast.IfExp) else name.values if isinstance(name, ast.BoolOp) else []
    for each in several:
        yield from choices(each)
    if not several:
        yield name


def test_nothing_that_reads_like_a_sentence_is_left_out() -> None:
    allowed = {*extracted(), *NOT_SAID}
    left = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path, tree in TREES.items()
        if not str(path.relative_to(ROOT)).startswith(PRINTED_ONLY)
        for line, text in loose(tree)
        if reads_like_one(text) and text not in allowed
    ]
    assert left == []


def reads_like_one(text: str) -> bool:
    """Whether a text begins and ends as a sentence does and has three words or more."""
    whole = text[:1].isupper() or text[:1] in "“{"
    return whole and text[-1:] in ".!?" and len(re.findall("[a-z]{2,}", text)) >= 3 and len(text) < LONGEST and not set(text) & set("<>\\")


def loose(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts of a file that are neither documentation nor the pieces of another text."""
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node) if part is not node}
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in inner | silent:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield node.lineno, "".join(map(str, parts))


def test_the_list_of_templates_is_level_with_the_source() -> None:
    stored = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))
    assert stored == list(extracted()), "python -m tests.tools.update_translations"


def test_templates_have_places_of_one_form() -> None:
    bare = {template: PLACEHOLDER.sub("", template).replace("{scheme: uk", "").replace("{ko: …", "") for template in extracted()}
    assert [template for template, rest in bare.items() if "{" in rest] == []


def test_an_error_says_what_happened_and_what_to_do() -> None:
    """A sentence that stops behind what happened leaves its reader alone with it: what to do is a clause or a sentence of its own."""
    errors = [(path, call) for path, call in CALLS if isinstance(call.func, ast.Name) and call.func.id in KINDS - {"Sentence"}]
    wrong = [
        f"{place(path, call)} {template}"
        for path, call in errors
        for template in templates_of(call.args[0])
        if not re.search(r"[:;.] ", template) and not template.startswith(("Choose ", "Give ", "Name "))
    ]
    assert len(errors) > 150
    assert wrong == []
