"""The installer script is tested code: what it asks of PyInstaller, and what it says when a step is missing."""

import re
import shutil
from pathlib import Path

import pytest

import build_installer
from resources.packaging import debian, freezing, pruning, smoking, toolchain
from resources.packaging.places import Places, moment

PLACES = Places(build_installer.ROOT)

PACKAGES = {
    r"libstdc\+\+\.so": "libstdc++6",
    r"libgcc_s\.so": "libgcc-s1",
    r"libGL\.so": "libgl1",
    r"libEGL\.so": "libegl1",
    r"libX11-xcb\.so": "libx11-xcb1",
    r"libX11\.so": "libx11-6",
    r"libxcb\.so": "libxcb1",
    r"lib(glib|gthread)-2\.0\.so": "libglib2.0-0",
    r"libdbus-1\.so": "libdbus-1-3",
    r"libfontconfig\.so": "libfontconfig1",
    r"libfreetype\.so": "libfreetype6",
    r"libwayland-client\.so": "libwayland-client0",
    r"libcups\.so": "libcups2",
    r"libwayland-cursor\.so": "libwayland-cursor0",
    r"(libc|libm|libdl|librt|libpthread|libresolv|ld-linux-[a-z0-9-]+)\.so": "libc6",
}
"""Which package of Debian 12 brings a library that the frozen folder leaves to the system."""


@pytest.fixture
def elsewhere(tmp_path: Path) -> Places:
    """A place with nothing built."""
    return Places(tmp_path)


def test_freeze_takes_along_everything_the_program_reads() -> None:
    command = freezing.freeze_command(PLACES)
    added = [word.removeprefix("--add-data=").rpartition(":")[2] for word in command if word.startswith("--add-data=")]
    assert added == ["resources", "db/migrations"]


def test_what_only_builds_does_not_travel(elsewhere: Places) -> None:
    for folder in ("resources/packaging", "resources/labels", "db/migrations/versions/__pycache__"):
        (elsewhere.root / folder).mkdir(parents=True)
    (elsewhere.root / "resources/labels/book.toml").touch()
    freezing.gather_data(elsewhere)
    travelling = {path.relative_to(elsewhere.work / "data").as_posix() for path in (elsewhere.work / "data").rglob("*")}
    assert "resources/labels/book.toml" in travelling
    assert not [name for name in travelling if "packaging" in name or "pycache" in name]


def test_the_network_half_of_qt_stays_behind() -> None:
    assert {"--exclude-module=PySide6.QtNetwork", "--exclude-module=ssl"} <= set(freezing.freeze_command(PLACES))


@pytest.mark.parametrize("step", ["package", "smoke"])
def test_a_step_before_its_turn_says_what_to_do(step: str, elsewhere: Places, capsys: pytest.CaptureFixture[str]) -> None:
    assert build_installer.STEPS[step](elsewhere) == 2
    assert "run the step freeze first" in capsys.readouterr().err


def test_signing_wants_a_key_and_something_to_sign(elsewhere: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["sign"], ["package", "--key", "release.pem"]):
        with pytest.raises(SystemExit) as ended:
            build_installer.main(words, elsewhere.root)
        assert ended.value.code == 2
        assert "go together" in capsys.readouterr().err
    assert build_installer.sign(elsewhere, tmp_path / "release.pem") == 2
    assert "run the step package first" in capsys.readouterr().err
    elsewhere.dist.mkdir(parents=True)
    (elsewhere.dist / "SHA256SUMS").write_text("", encoding="utf-8")
    assert build_installer.sign(elsewhere, tmp_path / "absent.pem") == 3
    assert "Not signed" in capsys.readouterr().err


def test_clean_removes_what_was_built_and_nothing_else(elsewhere: Places) -> None:
    kept = elsewhere.root / "resources"
    for folder in (elsewhere.dist, elsewhere.tools, kept):
        folder.mkdir(parents=True)
    assert build_installer.main(["clean"], elsewhere.root) == 0
    assert not elsewhere.dist.exists()
    assert not elsewhere.work.exists()
    assert kept.exists()


def test_a_build_has_one_clock_one_seed_and_nothing_of_its_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    monkeypatch.setenv("ATTACHE_PASSPHRASE", "mine")
    monkeypatch.setenv("LC_TIME", "ko_KR.UTF-8")
    environment = toolchain.build_environment(PLACES)
    assert moment(PLACES.root) == 86400
    assert (environment["SOURCE_DATE_EPOCH"], environment["PYTHONHASHSEED"], environment["TZ"]) == ("86400", "0", "UTC")
    assert not {"ATTACHE_PASSPHRASE", "LC_TIME"} & environment.keys()


def test_the_lock_file_holds_the_program_as_the_program_has_it() -> None:
    program = (PLACES.root / "requirements.lock").read_text(encoding="utf-8").splitlines()
    building = PLACES.lock.read_text(encoding="utf-8").splitlines()
    pinned = {line for line in program if "==" in line}
    assert pinned <= set(building)
    assert any(line.startswith("pyinstaller==") for line in building)


def test_without_debootstrap_the_smoke_test_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoking.os, "geteuid", lambda: 0)
    monkeypatch.setattr(smoking.shutil, "which", lambda tool: None if tool == "debootstrap" else f"/bin/{tool}")
    assert smoking.why_not().startswith("Without debootstrap")
    monkeypatch.setattr(smoking.os, "geteuid", lambda: 1000)
    assert "root" in smoking.why_not()


def test_the_smoke_test_takes_the_package_of_this_version(elsewhere: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """By name alone 0.9 would come after 0.10."""
    for folder in (elsewhere.frozen, elsewhere.root / "app"):
        folder.mkdir(parents=True)
    elsewhere.program.touch()
    (elsewhere.root / "app" / "__init__.py").write_text('__version__ = "0.10.0"\n', encoding="utf-8")
    for version in ("0.9.0", "0.10.0"):
        (elsewhere.dist / f"attache_{version}_amd64.deb").touch()
    taken: list[str] = []
    monkeypatch.setattr(smoking, "in_this_system", lambda places: 0)
    monkeypatch.setattr(smoking, "why_not", lambda: "")
    monkeypatch.setattr(smoking, "in_a_clean_system", lambda places, package: taken.append(package.name) or 0)
    assert build_installer.smoke(elsewhere) == 0
    assert taken == ["attache_0.10.0_amd64.deb"]


@pytest.mark.heavy
def test_the_package_works_in_a_clean_system_and_leaves_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    hindrance = smoking.why_not()
    if hindrance:
        pytest.skip(hindrance)
    if not shutil.which("as"):
        pytest.skip("Without binutils nothing can be frozen; install that.")
    for step in ("freeze", "package", "smoke"):
        assert build_installer.main([step]) == 0, capfd.readouterr()
    assert {library: package_of(library) for library in left_to_the_system() if package_of(library) not in asked()} == {}
    told = capfd.readouterr().out
    assert "removed: nothing is left" in told
    assert "FAILED" not in told
    assert not list(PLACES.frozen.rglob("*Qt6Network*"))
    assert not [path for name in ("gnutls", "avahi", "krb5", "cups", "p11-kit") for path in PLACES.frozen.rglob(f"lib{name}*.so*")]
    assert sum(path.stat().st_size for path in PLACES.frozen.rglob("*") if path.is_file() and not path.is_symlink()) < 260e6
    assert next(PLACES.dist.glob("*.deb")).stat().st_size < 110e6


def left_to_the_system() -> set[str]:
    """The libraries that the frozen folder links to and does not hold: the system has to bring them."""
    have = {path.name for path in PLACES.frozen.rglob("*.so*")}
    return pruning.needed(PLACES.frozen / "attache").union(*map(pruning.needed, pruning.binaries(PLACES.frozen))) - have


def package_of(library: str) -> str:
    """The Debian package of a library, or nothing where we do not know it."""
    return next((package for pattern, package in PACKAGES.items() if re.match(pattern, library)), "")


def asked() -> set[str]:
    """The packages that ours asks for, the first of each choice."""
    return {name.split()[0] for name in (*debian.DEPENDS, *debian.RECOMMENDS)}
