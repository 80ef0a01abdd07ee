"""Bad surroundings: each ends with one sentence and the right status, in a process of its own."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from app.core.system_libraries import PACKAGES, missing_from, missing_sentence
from tests.blank import PASSPHRASE
from tests.cli.test_bad_input import one_sentence, without_overriding

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="of Linux alone")


def run(
    home: Path,
    *words: object,
    before: tuple[str, ...] = (),
    preexec: Callable[[], None] | None = None,
    surroundings: Mapping[str, str] = MappingProxyType({}),
) -> "subprocess.CompletedProcess[str]":
    """A command of the program in a home of its own, with nothing else of these surroundings."""
    kept = {"PATH": os.environ["PATH"], "HOME": str(home), "ATTACHE_PASSPHRASE": PASSPHRASE, "PYTHONPATH": str(ROOT)}
    command = [*before, sys.executable, "-m", "app", *map(str, words)]
    return subprocess.run(
        command, cwd=ROOT, env=kept | dict(surroundings), capture_output=True, text=True, check=False, timeout=120, preexec_fn=preexec
    )


@linux
def test_a_display_that_is_not_there_is_told(tmp_path: Path) -> None:
    for more in ({"DISPLAY": ":4077"}, {"QT_QPA_PLATFORM": "nowhere"}):
        ended = run(tmp_path, surroundings=more)
        assert ended.returncode == 3, ended.stderr
        assert one_sentence(ended.stderr)
        assert "attache --help" in ended.stderr or "apt-get install" in ended.stderr


def test_without_a_display_the_verbs_are_listed(tmp_path: Path) -> None:
    ended = run(tmp_path)
    assert (ended.returncode, "no display" in ended.stderr, "import" in ended.stdout) == (0, True, True)


@linux
@pytest.mark.heavy
def test_a_read_only_home_is_told(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o555)
    ended = run(home, "new", preexec=without_overriding)
    assert ended.returncode == 3
    assert one_sentence(ended.stderr)
    assert str(home) in ended.stderr
    assert list(home.iterdir()) == []


def may_mount() -> bool:
    """Whether this user may make a small disk."""
    tried = ["unshare", "--mount", "sh", "-c", "mount -t tmpfs none /mnt"]
    return shutil.which("unshare") is not None and subprocess.run(tried, check=False, capture_output=True).returncode == 0


@linux
@pytest.mark.heavy
@pytest.mark.parametrize("size", ["4k", "300k"])
def test_a_home_on_a_full_disk_is_told_and_leaves_no_half_library(tmp_path: Path, size: str) -> None:
    if not may_mount():
        pytest.skip("only root can make a small disk")
    disk = f'mount -t tmpfs -o size={size} none "$HOME"; "$@"; status=$?; find "$HOME" -name "vault*" -o -name "library.db"; exit $status'
    ended = run(tmp_path, "new", before=("unshare", "--mount", "sh", "-c", disk, "sh"))
    assert ended.returncode == 3, ended.stderr
    assert one_sentence(ended.stderr)
    assert ended.stdout == ""


@pytest.mark.parametrize("locale", ["xx_YY.UTF-8", "ko_KR.EUC-KR", "C"])
def test_a_locale_that_is_not_there_and_a_path_with_blanks_and_hangul(tmp_path: Path, library: Path, locale: str) -> None:
    folder = tmp_path / "외교 문서 2026"
    folder.mkdir()
    paper = folder / "항구 회의록.txt"
    paper.write_text("항구 회의록\n\n부두는 길다. The quay is long.\n", encoding="utf-8")
    own = {"LANG": locale, "LC_ALL": locale, "ATTACHE_LIBRARY": str(shutil.copytree(library, folder / "자료실 하나"))}
    taken = run(tmp_path, "import", paper, surroundings=own)
    assert taken.returncode == 0, taken.stderr
    assert "항구 회의록" in taken.stdout
    assert "Traceback" not in taken.stderr


@linux
def test_a_missing_library_of_the_system_is_named_with_its_package(tmp_path: Path) -> None:
    fake = tmp_path / "fake" / "PySide6"
    fake.mkdir(parents=True)
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (fake / "__init__.py").write_text(f"raise ImportError({said!r})\n", encoding="utf-8")
    ended = run(tmp_path, surroundings={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{tmp_path / 'fake'}:{ROOT}"})
    assert ended.returncode == 3
    assert one_sentence(ended.stderr)
    assert "libEGL.so.1" in ended.stderr
    assert "apt-get install libegl1" in ended.stderr


def test_other_import_errors_are_our_bugs() -> None:
    assert missing_from("No module named 'nothing'") == ""
    assert missing_from("libone-two+.so.3: cannot open shared object file: No such file") == "libone-two+.so.3"
    assert missing_sentence(["libnobody.so.1"]).endswith("install the package that brings it.")


def test_the_script_that_sets_up_names_the_same_packages() -> None:
    listed = re.findall(r"^(lib\S+\.so\.\d+) (\S+)$", (ROOT / "run").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(listed) > 10
    assert {library: PACKAGES.get(library) for library, _ in listed} == dict(listed)
