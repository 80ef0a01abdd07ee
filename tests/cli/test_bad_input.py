"""Each bad input: one clear sentence, the right exit status, nothing lost, the rest goes on."""

import ctypes
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pikepdf
import pytest

from app.services.opening import open_library
from tests.blank import PASSPHRASE
from tests.cli.conftest import Attache
from tests.services.material import FERRY, HARBOUR, PACK, written

PR_CAPBSET_DROP = 24
"""From <linux/prctl.h>."""


def protected_pdf() -> bytes:
    """A PDF of one empty page that opens with a password only."""
    file = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(file, encryption=pikepdf.Encryption(owner="owner", user="user"))
    return file.getvalue()


def one_sentence(text: str) -> bool:
    """Whether a message is a line that ends as a sentence and shows nothing of the program's inside."""
    return text.rstrip().endswith((".", "…")) and "Traceback" not in text and "Error(" not in text


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("empty.pdf", b""),
        ("truncated.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
        ("truncated.docx", b"PK\x03\x04\x14\x00\x06\x00"),
        ("protected.pdf", protected_pdf()),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4),
        ("program.docx", b"\x7fELF\x02\x01\x01" + bytes(200)),
    ],
)
def test_a_bad_file_says_why_and_the_others_go_on(attache: Attache, tmp_path: Path, name: str, data: bytes) -> None:
    bad = tmp_path / name
    bad.write_bytes(data)
    ended = attache("--json", "import", bad, written(tmp_path, "harbour.txt", HARBOUR))
    assert ended.status == 1
    refused, taken = ended.document
    assert (refused["path"], refused["status"], refused["briefs"]) == (str(bad), "refused", [])
    assert one_sentence(refused["message"])
    assert taken["status"] == "imported"
    assert bad.read_bytes() == data


def test_the_wrong_ending_does_not_keep_a_file_from_being_read(attache: Attache, tmp_path: Path) -> None:
    ended = attache("--json", "import", written(tmp_path, "harbour.pdf", HARBOUR))
    assert ended.status in (0, 1)
    (report,) = ended.document
    assert report["status"] == "imported" or one_sentence(report["message"])


def test_a_zip_bomb_is_refused(attache: Attache, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("[Content_Types].xml", "<Types/>")
        bomb.writestr("word/document.xml", b" " * 300_000_000)
    ended = attache("--json", "import", tmp_path / "bomb.docx")
    assert (ended.status, ended.document[0]["status"]) == (1, "refused")


def test_an_absent_file_and_an_empty_folder_are_named(attache: Attache, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    ended = attache("--json", "import", tmp_path / "absent.txt", tmp_path / "bare")
    assert ended.status == 1
    assert [report["status"] for report in ended.document] == ["refused", "refused"]
    assert all(one_sentence(report["message"]) for report in ended.document)


def without_overriding() -> None:
    """Let root be bound by permissions as everybody is: give up CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH for what is run."""
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="permissions of another kind")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, library: Path, resources: Path) -> None:
    secret, open_file = written(tmp_path, "secret.txt", FERRY), written(tmp_path, "open.txt", HARBOUR)
    secret.chmod(0)
    ended = subprocess.run(
        [sys.executable, "-m", "app", "--json", "import", str(secret), str(open_file)],
        check=False,
        capture_output=True,
        text=True,
        cwd=resources.parent,
        env={**os.environ, "ATTACHE_LIBRARY": str(library), "ATTACHE_PASSPHRASE": PASSPHRASE},
        timeout=120,
        preexec_fn=without_overriding,
    )
    assert ended.returncode == 1, ended.stderr
    refused, taken = json.loads(ended.stdout)
    assert (refused["status"], taken["status"]) == ("refused", "imported")
    assert "permission" in refused["message"]


def test_a_wrong_passphrase_is_status_4(attache: Attache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTACHE_PASSPHRASE", "a lantern on the key")
    ended = attache("briefs")
    assert (ended.status, ended.out) == (4, "")
    assert one_sentence(ended.err)


def test_no_passphrase_and_no_terminal_is_status_4(attache: Attache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ATTACHE_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    ended = attache("briefs")
    assert ended.status == 4
    assert "--passphrase-file" in ended.err


def test_a_second_instance_is_status_4(attache: Attache, library: Path, resources: Path) -> None:
    first = open_library(library, PASSPHRASE, resources)
    try:
        ended = attache("briefs")
    finally:
        first.close()
    assert ended.status == 4
    assert "already open" in ended.err
    assert attache("briefs").status == 0


def test_no_library_is_refused_with_what_to_do(attache: Attache, tmp_path: Path) -> None:
    ended = attache("--library", tmp_path / "nothing", "briefs")
    assert ended.status == 3
    assert "new" in ended.err
    assert not (tmp_path / "nothing").exists()


def test_a_library_is_never_made_over_another(attache: Attache, library: Path) -> None:
    before = (library / "vault.json").read_bytes()
    ended = attache("new")
    assert ended.status == 3
    assert (library / "vault.json").read_bytes() == before


@pytest.mark.parametrize(
    ("wrong", "right", "line", "instead"),
    [
        ("place: Port", "plaice: Port", 20, "place"),
        ("as_of", "as_of", 0, ""),
        ("place: Port", "start: 2026-13-45T10:00+09:00", 20, "write"),
        ("dossiers: [ports]", "dossiers: [harbours]", 24, "ports"),
    ],
)
def test_a_wrong_line_of_a_pack_is_named(attache: Attache, tmp_path: Path, wrong: str, right: str, line: int, instead: str) -> None:
    attache("import", "--title", "Harbour talks begin", written(tmp_path, "harbour.txt", HARBOUR))
    ended = attache("load", written(tmp_path, "pack.yaml", PACK.replace(wrong, right)))
    assert ended.status == (3 if line else 0)
    assert (f"pack.yaml, line {line}" in ended.err) == bool(line)
    assert instead in ended.err
    assert attache("--json", "meetings").document == [] or not line


WORST = "<b>Bold & <img src='/etc/hostname'>\u0007\u202e</b> 🦑 𝒳 " + "x" * 10_000


def test_the_worst_text_is_imported_marked_found_and_printed(attache: Attache, tmp_path: Path) -> None:
    brief = "Worst text\n\nHere it stands: " + WORST + "\n\nQuiet end of the zephyrine paper."
    taken = attache("import", "--title", "Worst <i>text</i> & more 🦑", written(tmp_path, "worst.txt", brief))
    assert taken.status == 0, taken.out
    marked = attache("annotate", "Worst", "--quote", "zephyrine paper", "--note", "<b>really?</b> & 🦑\u0007")
    assert marked.status == 0
    pack = PACK.replace("Harbour talks begin", '"Worst <i>text</i> & more 🦑"').replace("agreed to count containers alike", "Quiet end")
    pack = pack.replace(
        "text: One way of counting containers by 2027.", 'text: \'<b>One</b> & only 🦑 <img src="/etc/hostname"> ' + "y" * 10_000 + "'"
    )
    loaded = attache("load", written(tmp_path, "pack.yaml", pack))
    assert loaded.status == 0, loaded.err
    assert attache("--json", "search", "zephyrine").document["total"] >= 1
    ended = attache("--json", "book", "Talk", "-o", tmp_path / "book.pdf")
    assert ended.status in (0, 1), ended.err
    assert "🦑" in ended.document["missing_glyphs"]
    assert (tmp_path / "book.pdf").stat().st_size > 10_000
