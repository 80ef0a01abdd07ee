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
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(60), "HEIC photograph"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif" + bytes(60), "AVIF picture"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isom" + bytes(60), "sound or a film"),
        (b"RIFF\x10\0\0\0WAVEfmt " + bytes(60), "sound or a film"),
        (b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource" + bytes(60), "web archive of Safari"),
        (b'<?xml version="1.0"?>\n<!-- drawn -->\n<svg><text>Quay</text></svg>', "drawing .SVG."),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', "Word file of 2003"),
        (b'<?xml version="1.0"?><office:document office:version="1.3"/>', "flat OpenDocument"),
        (b"\x01\0\0\0" + bytes(36) + b" EMF" + bytes(60), "Windows drawing"),
        (bytes(60) + b"BOOKMOBI" + bytes(60), "Kindle book"),
        (b"AT&TFORM" + bytes(60), "DjVu"),
        (package({"Index/Document.iwa": b"x"}), "Pages, Numbers or Keynote"),
        (OLE + "JSRV_SegmentInformation".encode("utf-16-le"), "Ichitaro"),
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


@pytest.mark.parametrize("name", ["ships.json", "ships.jsonl", "ships.xml", "ships.py", "ships.toml", "ships.js", "ships.yaml"])
def test_text_that_is_made_for_programs_is_no_brief(name: str) -> None:
    content = '<?xml version="1.0"?>\n<ships><ship>40</ship></ships>' if name.endswith("xml") else '{"ships": 40, "quay": "east"}\n'
    suffix = name[name.index(".") :]
    with pytest.raises(ImportRefused, match="made for programs") as refused:
        read(content, suffix)
    assert suffix in refused.value.sentence and "import that" in refused.value.sentence


@pytest.mark.parametrize("head", ["# Our harbours\nversion: 1\n", "version: 1\n", "---\n\nversion: 1\n"])
def test_a_pack_of_our_own_says_how_it_is_loaded(head: str) -> None:
    with pytest.raises(ImportRefused, match="Load a pack"):
        read(f"{head}dossiers:\n  - title: Harbours\n", ".yaml")


@pytest.mark.parametrize("suffix", [".log", ".text", "", ".csv"])
def test_logs_tables_and_text_without_an_ending_are_read(suffix: str) -> None:
    assert "East quay" in read("09:05, East quay, closed\n10:00, West quay, open\n", suffix).raw
