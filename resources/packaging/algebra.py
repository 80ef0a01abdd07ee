"""A stand-in for OpenBLAS. numpy links to 25 MB of linear algebra (and 3 MB of Fortran under it); the program, which sorts,
counts and packs numbers with numpy, never asks for any: ``tests/packaging/test_algebra.py`` holds it to that.

One routine is called by numpy itself: when it is imported it multiplies two vectors of 32-bit floats, to see whether its
library works. That one is there; the others stop the program, where a wrong number would be worse.
"""

import platform
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

DOT = "scipy_cblas_sdot64_"

PRODUCT = """
        xorps   %xmm0, %xmm0
        jmp     2f
1:      movss   (%rsi), %xmm1
        mulss   (%rcx), %xmm1
        addss   %xmm1, %xmm0
        lea     (%rsi,%rdx,4), %rsi
        lea     (%rcx,%r8,4), %rcx
        dec     %rdi
2:      test    %rdi, %rdi
        jg      1b
        ret
"""
"""float cblas_sdot(n, x, step of x, y, step of y), in the calling convention of x86-64 (System V ABI 3.2.3)."""

WANTED = re.compile(r"\*UND\*\s+\S+\s+(?:\S+\s+)?(scipy_\w+)$", re.MULTILINE)


def stands_in() -> bool:
    """Whether there is a stand-in for the processor that is built for."""
    return platform.machine() == "x86_64"


def wanted(numpy: Path) -> list[str]:
    """The routines that numpy links to, in the order of their names."""
    told = (
        subprocess.run(["objdump", "-T", str(path)], capture_output=True, text=True, check=True).stdout
        for path in sorted(numpy.rglob("*.so"))
    )
    return sorted({name for table in told for name in WANTED.findall(table)})


def replace(library: Path, numpy: Path) -> None:
    """Put the stand-in in the place of a library of OpenBLAS.

    Raises:
        ValueError: numpy links to other routines than those of OpenBLAS: nothing was replaced.
    """
    names = wanted(numpy)
    if DOT not in names:
        raise ValueError(f"numpy does not want {DOT} of {library.name}")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "algebra.s").write_text(source(names), encoding="ascii")
        subprocess.run(["as", "algebra.s", "-o", "algebra.o"], cwd=folder, check=True)
        link = ["ld", "-shared", "--build-id=none", "-soname", library.name, "-o", str(library), "algebra.o"]
        subprocess.run(link, cwd=folder, check=True)


def source(names: Iterable[str]) -> str:
    """The stand-in for GNU as."""
    lines = [".text"]
    for name in names:
        lines += [f".globl {name}", f".type {name}, @function", f"{name}:", PRODUCT.strip("\n") if name == DOT else "        ud2"]
    return "\n".join([*lines, '.section .note.GNU-stack,"",@progbits', ""])
