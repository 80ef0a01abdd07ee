"""The house rules as tests: layers, one room for each library, no network, no work at import, small files."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("db/**/*.py")])
LAYERS = ("app.core", "db", "app.search", "app.book", "app.importers", "app.exchange", "app.services", "app.ui", "app.cli", "app.__main__")
ROOMS = {"db", "app.search", "app.book", "app.importers", "app.exchange"}
ONLY_IN = {
    "PySide6": {"app.ui"},
    "sqlalchemy": {"db"},
    "alembic": {"db"},
    "sqlcipher3": {"db"},
    "reportlab": {"app.book"},
    "pikepdf": {"app.book"},
    "whoosh": {"app.search"},
    "mammoth": {"app.importers"},
    "docx": {"app.importers"},
    "trafilatura": {"app.importers"},
}
NETWORK = {"socket", "ssl", "urllib.request", "http", "socketserver", "ftplib", "smtplib", "asyncio", "PySide6.QtNetwork", "requests"}
STDLIB = sys.stdlib_module_names


def module_name(path: Path) -> str:
    """The dotted name of a source file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def layer_of(module: str) -> str | None:
    """The layer that a module of ours belongs to."""
    return next((layer for layer in LAYERS if module == layer or module.startswith(layer + ".")), None)


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every module that a file names in an import, ``importlib.import_module("…")`` included, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield module, node.lineno
            yield from ((f"{module}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and is_dynamic_import(node.func):
            argument = node.args[0] if node.args else None
            yield (argument.value if isinstance(argument, ast.Constant) else "?dynamic"), node.lineno  # type: ignore[misc]


def is_dynamic_import(function: ast.expr) -> bool:
    """Whether a call imports a module by name."""
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in {"import_module", "__import__"}


def trees() -> Iterator[tuple[Path, str, ast.Module]]:
    """Every source file with its module name and its syntax tree."""
    for path in SOURCES:
        yield path, module_name(path), ast.parse(path.read_text(encoding="utf-8"))


def allowed(source: str, target: str) -> bool:
    """Whether the layer ``source`` may import the layer ``target``: only downwards, and never room to room."""
    if source == target:
        return True
    if source in ROOMS and target in ROOMS:
        return False
    return LAYERS.index(target) < LAYERS.index(source)


def in_package(module: str, package: str) -> bool:
    """Whether a module is the package or lies in it."""
    return module == package or module.startswith(package + ".")


def test_there_is_something_to_look_at() -> None:
    assert len(SOURCES) > 50


def test_imports_go_one_way() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} {source} imports {target}"
        for path, module, tree in trees()
        for target, line in imports(tree)
        if (source := layer_of(module)) and (layer := layer_of(target)) and not allowed(source, layer)
    ]
    assert wrong == []


def test_each_library_has_its_room() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} {target}"
        for path, module, tree in trees()
        for target, line in imports(tree)
        for library, rooms in ONLY_IN.items()
        if in_package(target, library) and not any(in_package(module, room) for room in rooms)
    ]
    assert wrong == []


def test_core_is_standard_library_only() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} {target}"
        for path, module, tree in trees()
        if in_package(module, "app.core")
        for target, line in imports(tree)
        if target.split(".")[0] not in STDLIB and not in_package(target, "app.core")
    ]
    assert wrong == []


def test_nothing_opens_the_network() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} {target}"
        for path, _, tree in trees()
        for target, line in imports(tree)
        if any(in_package(target, module) for module in NETWORK)
    ]
    assert wrong == []


def test_no_relative_star_or_unknown_dynamic_import() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} {target}"
        for path, _, tree in trees()
        for target, line in imports(tree)
        if target.startswith((".", "?")) or target.endswith(".*")
    ]
    assert wrong == []


@pytest.mark.parametrize("call", ["processEvents", "terminate", "nextInFocusChain", "previousInFocusChain"])
def test_no_call_that_freezes_or_kills(call: str) -> None:
    """The last two make PySide take living widgets for deleted ones (``ui/widgets/tab_order.py``)."""
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, module, tree in trees()
        if in_package(module, "app.ui")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == call
    ]
    assert wrong == []


def test_files_stay_small() -> None:
    # a migration is a record of one day and is never edited again, however many tables it made
    rooms = [path for path in SOURCES if path.parent.name != "versions"]
    long = {str(path.relative_to(ROOT)): lines for path in rooms if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 450}
    assert long == {}


def test_functions_stay_short() -> None:
    lengths = [
        (node.end_lineno or node.lineno) - node.lineno + 1
        for _, _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert sum(length <= 35 for length in lengths) >= 0.9 * len(lengths)


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "app", "db", "tests", "build_installer.py", "resources"],
        ["ruff", "format", "--check", "app", "db", "tests", "build_installer.py", "resources"],
        ["lint-imports"],
        pytest.param(
            ["basedpyright"], marks=pytest.mark.heavy
        ),  # the types have their own command, for they take as long as a fifth of the tests
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_the_checkers_agree(command: list[str]) -> None:
    tool = Path(sys.executable).parent / command[0]
    done = subprocess.run([str(tool), *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
