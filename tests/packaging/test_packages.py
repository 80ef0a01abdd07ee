"""What the packages hold, on a small stand-in for the frozen program; the real one is built by the heavy test."""

import gzip
import json
import os
import plistlib
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

import build_installer
from resources.packaging import debian, notices, portable
from resources.packaging.archive import settle, tar_gz, zipped
from resources.packaging.manpage import man_page, parser
from resources.packaging.places import Places

ROOT = build_installer.ROOT
DAY = 1_700_000_000


class Built(Places):
    """This checkout's scripts, with a frozen program of three lines elsewhere."""

    def __init__(self, folder: Path) -> None:
        super().__init__(ROOT)
        object.__setattr__(self, "_folder", folder)

    __slots__ = ("_folder",)

    @property
    def work(self) -> Path:
        return self._folder / "work"  # type: ignore[attr-defined,no-any-return]

    @property
    def dist(self) -> Path:
        return self._folder / "dist"  # type: ignore[attr-defined,no-any-return]


PAPERS = {
    "applications/attache.desktop": b"[Desktop Entry]\nExec=attache\n",
    "icons/hicolor/scalable/apps/attache.svg": b"<svg/>",
    "man/man1/attache.1.gz": zipped(b".TH ATTACHE 1\n", DAY),
    "doc/attache/copyright": b"Apache-2.0\n",
}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    built = Built(tmp_path / "a folder 서울")
    internal = built.frozen / "_internal"
    internal.mkdir(parents=True)
    built.program.write_text('#!/bin/sh\necho "stand-in $*"\n', encoding="utf-8")
    built.program.chmod(0o700)
    (internal / "libone.so.1").write_bytes(b"one")
    (internal / "libone.so").symlink_to("libone.so.1")
    return built


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} is not installed")


def test_two_archives_of_the_same_files_are_the_same_bytes(places: Places, tmp_path: Path) -> None:
    again = tmp_path / "again"
    shutil.copytree(places.frozen, again, symlinks=True)
    os.utime(again / "_internal" / "libone.so.1", (1, 1))
    (again / "_internal" / "libone.so.1").chmod(0o600)
    settle(places.frozen, DAY)
    settle(again, DAY)
    assert tar_gz(places.frozen, "attache", DAY) == tar_gz(again, "attache", DAY)


def test_settled_files_can_be_read_by_all_and_written_by_their_owner(places: Places) -> None:
    settle(places.frozen, DAY)
    assert stat.S_IMODE(places.program.stat().st_mode) == 0o755
    assert stat.S_IMODE((places.frozen / "_internal" / "libone.so.1").stat().st_mode) == 0o644
    assert places.program.stat().st_mtime == DAY


@needs("dpkg-deb", "dpkg")
def test_the_deb_puts_the_program_where_debian_wants_it_and_is_the_same_twice(places: Places) -> None:
    package = debian.package(places, PAPERS, DAY)
    first = package.read_bytes()
    assert int(first[24:36]) == DAY  # the first member's time (ar(5)), which else is that of packing
    told = subprocess.run(["dpkg-deb", "-c", str(package)], capture_output=True, text=True, check=True).stdout
    lines = {line.split()[5]: line for line in told.splitlines()}
    assert lines["./usr/bin/attache"].endswith("-> ../lib/attache/attache")
    assert lines["./usr/lib/attache/attache"].startswith("-rwxr-xr-x root/root")
    assert {f"./usr/share/{name}" for name in PAPERS} <= lines.keys()
    field = subprocess.run(["dpkg-deb", "-f", str(package), "Depends"], capture_output=True, text=True, check=True).stdout
    assert "libgl1" in field
    assert debian.package(places, PAPERS, DAY).read_bytes() == first


@needs("tar", "gzip", "sha256sum")
def test_the_file_that_unpacks_itself_installs_runs_and_removes(places: Places, tmp_path: Path) -> None:
    package = portable.self_extracting(places, PAPERS, DAY)
    home = tmp_path / "사용자 home"
    home.mkdir()
    target = home / "programs"
    put = ended(home, "sh", package, "--to", target)
    assert put.returncode == 0, put.stderr
    assert ended(home, target / "attache", "--help").stdout == "stand-in --help\n"
    assert (target / "_internal" / "libone.so").read_bytes() == b"one"
    gone = ended(home, "sh", package, "--to", target, "--remove")
    assert gone.returncode == 0, gone.stderr
    assert not target.exists()


def ended(home: Path, *words: object) -> "subprocess.CompletedProcess[str]":
    """A command run in a home, with nothing else of this process's surroundings."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    return subprocess.run([str(word) for word in words], cwd=home, env=environment, capture_output=True, text=True, check=False)


@needs("sha256sum")
def test_a_file_that_came_incomplete_is_refused(places: Places, tmp_path: Path) -> None:
    package = portable.self_extracting(places, PAPERS, DAY)
    package.write_bytes(package.read_bytes()[:-10])
    ended = subprocess.run(["sh", str(package), "--to", str(tmp_path / "x")], capture_output=True, text=True, check=False)
    assert ended.returncode == 3
    assert "not complete" in ended.stderr


def test_the_app_dir_starts_the_program(places: Places) -> None:
    folder = portable.app_dir(places, PAPERS, DAY)
    told = subprocess.run([str(folder / "AppRun"), "verify"], capture_output=True, text=True, check=True).stdout
    assert told == "stand-in verify\n"
    assert (folder / "attache.desktop").is_file()


def test_the_man_page_tells_every_verb_and_option() -> None:
    page = man_page("1.2.3", DAY)
    assert page.startswith('.TH ATTACHE 1 "2023-11-14" "Attaché 1.2.3"')
    plain = page.replace("\\-", "-")
    for name, command in parser().commands.items():
        assert f".SS {name}\n" in plain
        shown = [option for option in command.params if not getattr(option, "hidden", False)]
        assert all(option.opts[0] in plain for option in shown if option.opts[0].startswith("-"))


@needs("man")
def test_man_reads_the_page_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "attache.1.gz"
    path.write_bytes(gzip.compress(man_page("1.2.3", DAY).encode()))
    ended = subprocess.run(
        ["man", "--warnings", "-l", str(path)], capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"}
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_every_locked_part_is_in_the_bill_of_materials_with_a_licence(places: Places) -> None:
    bill = json.loads(notices.bill_of_materials(places, DAY))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    named = {part["name"].lower().replace("_", "-"): part for part in bill["components"]}
    assert {name.lower().replace("_", "-") for name in notices.locked(places)} - {"setuptools"} <= named.keys()
    unknown = [name for name, part in named.items() if part["licenses"][0]["license"]["name"] == "see its notice"]
    assert unknown == []


def test_parts_that_no_distribution_names_have_the_versions_of_the_lock_files(places: Places) -> None:
    versions = {part.name: part.version for part in notices.parts(places)}
    assert versions["Qt"] == versions["PySide6_Essentials"]
    assert f"\npyinstaller=={versions['PyInstaller bootloader']} " in places.lock.read_text(encoding="utf-8")
    assert f"lucide-static {versions['Lucide (icons)']} " in (ROOT / "resources/icons/MANIFEST").read_text(encoding="utf-8")


def test_the_notices_hold_the_fonts_licences_and_the_note_on_relinking(places: Places) -> None:
    told = notices.notices(places)
    assert told.count("SIL OPEN FONT LICENSE Version 1.1") >= 1
    assert "PySide6_Essentials" in told
    assert "your right to exchange them" in told


@needs("makensis")
def test_the_windows_installer_compiles(places: Places, tmp_path: Path) -> None:
    script = ROOT / "resources" / "packaging" / "windows" / "attache.nsi"
    out = tmp_path / "attache-1.2.3-setup.exe"
    defined = ["-DVERSION=1.2.3", f"-DSOURCE={places.frozen}", f"-DOUTPUT={out}"]
    ended = subprocess.run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(script)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert out.read_bytes()[:2] == b"MZ"


def test_the_scripts_of_the_mac_are_well_formed() -> None:
    folder = ROOT / "resources" / "packaging" / "macos"
    assert b"network" not in plistlib.dumps(plistlib.loads((folder / "entitlements.plist").read_bytes()))
    assert subprocess.run(["sh", "-n", str(folder / "bundle.sh")], check=False).returncode == 0
    assert "NOT RUN HERE" in (folder / "bundle.sh").read_text(encoding="utf-8")
