"""Every regular expression of some packages, and strings that would make a careless one try everything.

``python -m tests.tools.patterns PACKAGE ...`` prints those whose work grows faster than what they read, and ends with 1 if there are
any. It counts its own processor time alone.
"""

import ast
import importlib
import inspect
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from re import _constants as codes  # pyright: ignore[reportAttributeAccessIssue]
from re import _parser as parser  # pyright: ignore[reportAttributeAccessIssue]
from types import ModuleType
from typing import Any

SHORT, LONG = 2_000, 60_000
DOUBTFUL, MOST = 0.0004, 0.5
"""Seconds of processor time: from which a pattern that reads ``SHORT`` characters is given ``LONG`` ones, and which these may take.
What grows evenly takes some milliseconds for them; what grows with the square takes seconds."""
SHORT_TEXTS = ("app.core.finding._SIGNS",)
"""Patterns that read the few hundred characters which somebody types as a pattern, and are not asked of anything longer."""
_LONGEST_PUMPS, _CHARACTERS = 80, "a A1\t\n.,-–(['\"“<&=:;/@_가あ一]){}|*#%!?°’\\\r"
_PUMPS = (*_CHARACTERS, "a ", "1 ", "a-", "\n ", "\r\n", "Aa ", "가 ", "1.", "<a ", "a@", "http://a", "(a", "\n\n", "\n\t", '",')
_WAYS = {"search": "search", "finditer": "search", "findall": "search", "sub": "search", "subn": "search", "split": "search"} | {
    "match": "match",
    "fullmatch": "fullmatch",
}
_SINGLE = (codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN)
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


@dataclass(slots=True)
class Used:
    """A pattern, where it stands, and in which ways it is asked."""

    where: str
    pattern: re.Pattern[Any]
    ways: set[str] = field(default_factory=set[str])


class TooLongError(Exception):
    """A pattern took more processor time than it may."""


def used_in(packages: Iterable[str]) -> list[Used]:
    """The patterns that the modules of some packages hold by name, and those that stand in a call where everything they are made of
    is known when the module is loaded."""
    modules = [module for package in packages for module in _modules(package)]
    trees = [(module, ast.parse(inspect.getsource(module))) for module in modules]
    ways = _ways_by_name(tree for _, tree in trees)
    found: dict[tuple[Any, int], Used] = {}
    for module, tree in trees:
        for name, value in vars(module).items():
            for pattern in _patterns_in(value):
                used = found.setdefault((pattern.pattern, pattern.flags), Used(f"{module.__name__}.{name}", pattern))
                used.ways |= _ways_by_name([tree]).get(name) or ways.get(name, {"search"})
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if (pattern := _written_in(call, module)) is not None:
                used = found.setdefault((pattern.pattern, pattern.flags), Used(f"{module.__name__}:{call.lineno}", pattern))
                used.ways.add(_WAYS[call.func.attr])  # pyright: ignore[reportAttributeAccessIssue]
    return list(found.values())


def _modules(package: str) -> Iterator[ModuleType]:
    root = importlib.import_module(package)
    yield root
    for module in pkgutil.walk_packages(root.__path__, f"{package}."):
        yield importlib.import_module(module.name)


def _ways_by_name(trees: Iterable[ast.AST]) -> dict[str, set[str]]:
    """In which ways something of each name is asked anywhere; names of patterns are met again in other modules."""
    ways: dict[str, set[str]] = {}
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.Attribute) and node.attr in _WAYS and isinstance(node.value, ast.Name | ast.Attribute):
            name = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            ways.setdefault(name, set()).add(_WAYS[node.attr])
    return ways


def _patterns_in(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _patterns_in(one)
    elif isinstance(value, dict):
        yield from _patterns_in([*value, *value.values()])


def _written_in(call: ast.Call, module: ModuleType) -> re.Pattern[Any] | None:
    """The pattern of a call like ``re.search("…", …)``; none where it is made of what is only known then."""
    function = call.func
    if not (isinstance(function, ast.Attribute) and function.attr in _WAYS and ast.unparse(function.value) == "re" and call.args):
        return None
    flags_at = {"sub": 4, "subn": 4, "split": 3}.get(function.attr, 2)
    flags = [word.value for word in call.keywords if word.arg == "flags"] or call.args[flags_at : flags_at + 1]
    try:
        pattern, flag = (eval(ast.unparse(part), dict(vars(module))) for part in (call.args[0], flags[0] if flags else ast.Constant(0)))
        return re.compile(pattern, flag)
    except (NameError, TypeError):
        return None


def strings_for(pattern: re.Pattern[Any]) -> Iterator[tuple[Any, Any]]:
    """Strings of about ``SHORT`` and ``LONG`` characters that repeat what some part of the pattern repeats, behind what stands before
    that part; each with the longer one that is made in the same way."""
    for pair in dict.fromkeys(zip(_made(pattern, SHORT), _made(pattern, LONG), strict=True)):
        short, long = pair if isinstance(pattern.pattern, str) else (made.encode("latin-1", "replace") for made in pair)
        yield short, long


def _made(pattern: re.Pattern[Any], length: int) -> Iterator[str]:
    for pump in _PUMPS:
        yield pump * (length // len(pump))
    plain = isinstance(pattern.pattern, str)
    tree = parser.parse(pattern.pattern if plain else pattern.pattern.decode("latin-1"), pattern.flags if plain else pattern.flags & ~re.U)
    for before, pump in list(dict.fromkeys(_repeats(tree, "")))[:_LONGEST_PUMPS]:
        whole = before + pump
        yield before + pump * (length // len(pump))
        yield before + pump * (length // len(pump)) + "\x00"
        yield whole * (length // len(whole))
        if before:
            yield before * (length // len(before))


def _repeats(items: Any, before: str) -> Iterator[tuple[str, str]]:
    """What each part that may be repeated at will repeats, and an example of what stands before it."""
    for kind, value in items:
        if kind in _REPEATS:
            _, most, inner = value
            if most is codes.MAXREPEAT or most >= 1_000:
                yield from ((before, pump) for pump in _examples(inner) if pump)
            yield from _repeats(inner, before)
        for inner in _inner(kind, value):
            yield from _repeats(inner, before)
        before = (before + _example([(kind, value)], 1))[-60:]


def _inner(kind: Any, value: Any) -> Iterator[Any]:
    if kind is codes.SUBPATTERN:
        yield value[3]
    elif kind is codes.BRANCH:
        yield from value[1]
    elif kind in (codes.ASSERT, codes.ASSERT_NOT):
        yield value[1]
    elif kind is codes.ATOMIC_GROUP:
        yield value


def _examples(items: Any) -> set[str]:
    if len(items) == 1 and items[0][0] in _SINGLE:
        return set(_characters(*items[0])[:10])
    return {_example(items, number) for number in range(4)}


def _example(items: Any, number: int) -> str:
    """Something that the parts of a pattern match, one or another of it by ``number``."""
    said = ""
    for kind, value in items:
        if kind in _SINGLE:
            choices = _characters(kind, value)
            said += choices[number % len(choices)]
        elif kind in _REPEATS:
            said += _example(value[2], number) * (value[0] or min(number, 1))
        elif kind is codes.BRANCH:
            said += _example(value[1][number % len(value[1])], number)
        elif kind in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
            said += _example(value[3] if kind is codes.SUBPATTERN else value, number)
        elif kind is codes.ASSERT and value[0] < 0:
            said += _example(value[1], number)
    return said


def _characters(kind: Any, value: Any) -> list[str]:
    """Characters that one part of a pattern matches."""
    if kind is codes.LITERAL:
        return [chr(value)]
    one = re.compile(r"(?s).") if kind is codes.ANY else None
    if one is None:
        items = [(codes.NEGATE, None), (codes.LITERAL, value)] if kind is codes.NOT_LITERAL else value
        return [letter for letter in _CHARACTERS if _holds(items, letter)] or [chr(_first(items))]
    return [letter for letter in _CHARACTERS if letter != "\n"]


def _first(items: Any) -> int:
    """A character that a set names, where it has none of the usual ones."""
    for kind, value in items:
        if kind is codes.LITERAL:
            return value
        if kind is codes.RANGE:
            return value[0]
    return ord("a")


def _holds(items: Any, letter: str) -> bool:
    negated, held = False, False
    for kind, value in items:
        if kind is codes.NEGATE:
            negated = True
        elif kind is codes.LITERAL:
            held |= value == ord(letter)
        elif kind is codes.RANGE:
            held |= value[0] <= ord(letter) <= value[1]
        elif kind is codes.CATEGORY:
            held |= re.match({"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}[str(value).rsplit("_", 1)[-1]], letter) is not None
    return held != negated


def slow(used: Used) -> str:
    """A string's beginning, with the way, for which a pattern takes too long; empty where it has none."""
    for way in sorted(used.ways or {"search"}):
        for short, long in strings_for(used.pattern):
            begun = time.process_time()
            ends = _ends(used.pattern, way, short)
            if time.process_time() - begun >= DOUBTFUL and not (ends and _ends(used.pattern, way, long)):
                return f"{way} {long[:40]!r}"
    return ""


def _ends(pattern: re.Pattern[Any], way: str, said: Any) -> bool:
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST)
    try:
        _ask(pattern, way, said)
    except TooLongError:
        return False
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return True


def _ask(pattern: re.Pattern[Any], way: str, said: Any) -> None:
    if way == "search":
        for _ in pattern.finditer(said):
            pass
    else:
        getattr(pattern, way)(said)


def _too_long(number: int, frame: object) -> None:
    raise TooLongError


def main(packages: list[str]) -> int:
    """Print the patterns that are too slow; 1 if there are any."""
    signal.signal(signal.SIGVTALRM, _too_long)
    patterns = [used for used in used_in(packages) if used.where not in SHORT_TEXTS]
    found = [f"{used.where}: {said}" for used in patterns if (said := slow(used))]
    print(f"{len(patterns)} patterns", *found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
