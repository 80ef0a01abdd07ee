"""Files written in one step: the old one or the new one, whole, and nothing beside it."""

import os
import stat
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.services.files import write_out
from db.files import write_whole


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_private_file_is_its_owner_s_alone_and_any_other_is_as_the_user_s_settings_say(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "vault.json", b"keys")
        write_out(tmp_path / "book.pdf", b"book")
    finally:
        os.umask(before)
    assert (rights(tmp_path / "vault.json"), rights(tmp_path / "book.pdf")) == (0o600, 0o640)


def test_two_that_write_one_file_do_not_write_into_each_other_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "book.pdf"
    whole = os.fsync

    def other_writes_too(descriptor: int) -> None:
        monkeypatch.setattr(os, "fsync", whole)
        write_whole(target, b"the other's")
        whole(descriptor)

    monkeypatch.setattr(os, "fsync", other_writes_too)
    write_whole(target, b"the first's")
    assert target.read_bytes() == b"the first's"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["book.pdf", "회담 자료" * 16 + ".pdf"])
def test_a_full_disk_leaves_what_stood_there_and_nothing_else(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / name
    write_out(target, b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"give another place.*unchanged"):
        write_out(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no names of a folder back")
def test_a_file_that_was_written_is_written_though_its_folder_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder one may put files into and not look into, or a mount that syncs no folders."""
    whole = os.open

    def refusing(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if Path(path) == tmp_path:
            raise PermissionError(13, "Permission denied")
        return whole(path, flags, mode)

    monkeypatch.setattr(os, "open", refusing)
    assert write_out(tmp_path / "book.pdf", b"book").read_bytes() == b"book"
    assert write_out(tmp_path / "code.txt", b"code", private=True).read_bytes() == b"code"
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "vault.json", b"keys")
