"""The stand-in for OpenBLAS: nothing in the program asks for linear algebra, and numpy works with what is left."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy
import pytest

from resources.packaging import algebra

ROOT = Path(__file__).resolve().parents[2]

ROUTINES = {
    *("dot", "vdot", "inner", "outer", "matmul", "matvec", "vecmat", "vecdot", "tensordot", "einsum", "kron", "linalg"),
    *("convolve", "correlate", "corrcoef", "cov", "polyfit", "polyval", "poly1d", "roots", "matrix", "trapezoid"),
}
"""What of numpy goes to BLAS or LAPACK, or may."""


def asked_of(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ROUTINES:
            yield node.attr
        elif isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.MatMult):
            yield "@"
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("numpy"):
            yield from (alias.name for alias in node.names if alias.name in ROUTINES or "linalg" in (node.module or ""))


def test_a_product_is_seen() -> None:
    written = "import numpy as np\nfrom numpy.linalg import norm\na.dot(b)\na @ b\na @= b\nnp.einsum('i,i', a, b)\n"
    assert sorted(asked_of(ast.parse(written))) == ["@", "@", "dot", "einsum", "norm"]


def test_nothing_in_the_program_asks_for_linear_algebra() -> None:
    modules = [path for folder in ("app", "db") for path in (ROOT / folder).rglob("*.py")]
    users = [path for path in modules if "numpy" in path.read_text(encoding="utf-8")]
    assert len(users) > 3
    asked = {path.name: found for path in users if (found := list(asked_of(ast.parse(path.read_text(encoding="utf-8")))))}
    assert asked == {}


@pytest.mark.skipif(not algebra.stands_in() or not sys.platform.startswith("linux"), reason="the stand-in is for Linux on x86-64")
@pytest.mark.skipif(not (shutil.which("as") and shutil.which("objdump")), reason="Without binutils nothing can be made.")
def test_numpy_works_on_the_stand_in(tmp_path: Path) -> None:
    """A copy of numpy with the library exchanged: it is imported, sorts and counts, and a product of matrices stops the process."""
    held = Path(numpy.__file__).parent
    shutil.copytree(held, tmp_path / "numpy", ignore=shutil.ignore_patterns("tests", "*.pyi", "__pycache__"))
    shutil.copytree(held.parent / "numpy.libs", tmp_path / "numpy.libs")
    (library,) = (tmp_path / "numpy.libs").glob("libscipy_openblas*")
    algebra.replace(library, tmp_path / "numpy")
    assert library.stat().st_size < 50_000

    def run(code: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import numpy as np; {code}"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    told = run(
        "assert np.__file__.startswith(sys.path[0]); a = np.array([3, 1, 2], np.float32); b = np.arange(4, dtype=np.float32); "
        "print(np.sort(a), np.unique([2, 2, 1]), b[::2].dot(b[:2]), np.ones(9).mean())"
    )
    assert told.stdout.strip() == "[1. 2. 3.] [1 2] 2.0 1.0", told.stderr
    assert run("np.ones((8, 8)) @ np.ones((8, 8)); print('went on')").returncode < 0
