"""What is not read is named, with what to do about it."""

from pathlib import Path

import pytest

from app.core.errors import ImportRefused
from app.importers.sandbox import load
from tests.importers.documents import package
from tests.importers.reading import read

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (OLE + "WordDocument".encode("utf-16-le"), "old Word file"),
        (OLE + "Workbook".encode("utf-16-le"), "old Excel file"),
        (OLE + "PowerPoint Document".encode("utf-16-le"), "old PowerPoint file"),
        (OLE + "FileHeader".encode("utf-16-le"), "HWP"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"HWP Document File V3.00 \x1a", "HWP"),
        (b"MZ\x90\0" + b"\0" * 40, "program"),
        (package({"readme.txt": b"x"}), "archive"),
    ],
)
@pytest.mark.parametrize("suffix", [".doc", ".txt", ""])
def test_known_formats_are_refused_by_name(data: bytes, name: str, suffix: str) -> None:
    with pytest.raises(ImportRefused, match=name) as refused:
        read(data, suffix)
    assert "import" in refused.value.sentence


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_words_under_a_wrong_name_are_refused(suffix: str) -> None:
    with pytest.raises(ImportRefused, match="complete copy"):
        read("Only words.", suffix)


def test_folders_missing_and_empty_files(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="folder"):
        load(tmp_path)
    with pytest.raises(ImportRefused, match="no such file"):
        load(tmp_path / "none.txt")
    with pytest.raises(ImportRefused, match="empty"):
        read(b"")


def test_a_file_that_is_not_ours_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("Words.", encoding="utf-8")

    def denied(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    with pytest.raises(ImportRefused, match="permission"):
        load(path)
