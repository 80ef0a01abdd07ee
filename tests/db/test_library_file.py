"""The library file: encrypted to the last byte, refused with a sentence where it is damaged, locked, newer or full."""

import base64
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import unicodedata
import zlib
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.core.errors import DamagedError, DiskError, LockedError, UserError
from app.core.model.annotation import Annotation
from app.core.model.dossier import Dossier
from db.engine import connect
from db.errors import FOREIGN, SENTENCES
from db.store import LIBRARY_NAME, Store
from db.vault import DataKey, NewVault
from tests.db.making import brief_with_paragraphs

ROOT = Path(__file__).resolve().parents[2]
CANARY = "Zaunkönigpfiff 까막딱따구리 翡翠鷸"


def forms(words: str) -> set[bytes]:
    """The ways in which words could stand in a file."""
    found: set[bytes] = set()
    for word in words.split():
        for text in (unicodedata.normalize("NFC", word), unicodedata.normalize("NFD", word)):
            found |= {text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")}
            plain = text.encode()
            found |= {plain.hex().encode(), plain.hex().upper().encode(), base64.b64encode(plain)[:-4]}
    return found


def readable(folder: Path, words: str) -> list[str]:
    """The files that show any of the words, openly or in a zlib stream."""
    shown: list[str] = []
    for path in sorted(found for found in folder.rglob("*") if found.is_file()):
        data = path.read_bytes()
        texts = [data]
        for mark in (b"\x78\x01", b"\x78\x9c"):
            places = [place for place in range(len(data)) if data.startswith(mark, place)] if len(data) < 5000 else []
            texts += [inflated for place in places if (inflated := inflate(data[place:]))]
        if any(form in text for text in texts for form in forms(words)):
            shown.append(path.name)
    return shown


def inflate(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data)
    except zlib.error:
        return b""


def work_a_day(store: Store) -> None:
    with store.write(f"Import {CANARY}") as unit:
        brief, passages = brief_with_paragraphs(unit, CANARY, count=200)
        unit.originals.put("0" * 64, CANARY.encode() * 40000)
        unit.index_files.write(f"seg {CANARY}", CANARY.encode() * 1000)
        unit.settings.put("recent", [CANARY])
    with store.write("Mark") as unit:
        unit.annotations.add(Annotation(passage_id=passages[3].id, brief_id=brief.id, body=CANARY, tags=(CANARY,)))
        unit.dossiers.add(Dossier(title=CANARY))
    with store.read() as unit:
        statement = sa.text("SELECT exact FROM passages ORDER BY exact DESC")
        unit.briefs._work.connection.execute(statement).all()


def test_nothing_in_the_folder_can_be_read(store: Store, tmp_path: Path) -> None:
    work_a_day(store)
    assert readable(tmp_path, CANARY) == []
    assert b"SQLite format" not in (tmp_path / LIBRARY_NAME).read_bytes()
    assert {path.name for path in tmp_path.iterdir()} >= {LIBRARY_NAME, f"{LIBRARY_NAME}-wal"}
    store.close()
    assert readable(tmp_path, CANARY) == []


def test_the_search_for_readable_words_would_find_a_leak(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE t (a)")
    plain.execute("INSERT INTO t VALUES (?)", (CANARY,))
    plain.commit()
    plain.close()
    (tmp_path / "packed").write_bytes(b"head" + zlib.compress(CANARY.encode(), 1))
    (tmp_path / "wide").write_text(CANARY, encoding="utf-16-le")
    (tmp_path / "hex").write_text(CANARY.split(maxsplit=1)[0].encode().hex())
    assert readable(tmp_path, CANARY) == ["hex", "packed", "plain.db", "wide"]


def test_every_connection_is_set_up_as_designed(vault: NewVault, tmp_path: Path) -> None:
    connection = connect(tmp_path / LIBRARY_NAME, vault.key, create=True)
    wanted = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2, "secure_delete": 1, "trusted_schema": 0,
        "cell_size_check": 1, "cipher_memory_security": "1",
    }  # fmt: skip
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
    connection.close()


def test_another_key_does_not_open(store: Store, tmp_path: Path) -> None:
    store.close()
    before = (tmp_path / LIBRARY_NAME).read_bytes()
    with pytest.raises(DamagedError) as refused:
        Store.open(tmp_path, DataKey(b"\x01" * 32))
    assert refused.value.sentence == FOREIGN
    assert (tmp_path / LIBRARY_NAME).read_bytes() == before


def test_flipped_bytes_are_never_taken_for_content(store: Store, vault: NewVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte flipped in each page in turn: everything that can be read is as it was written, or a sentence says it is not."""
    with store.write("Import") as unit:
        brief, passages = brief_with_paragraphs(unit, count=60)
    assert store.verify() == ()
    store.close()
    path = tmp_path / LIBRARY_NAME
    sound = path.read_bytes()
    verdicts: set[str] = set()
    # what is lost with a page takes a trial salvage to tell, which has its own tests
    monkeypatch.setattr("db.verifying.what_is_lost", lambda folder, key: [])
    for page in range(len(sound) // 4096):
        damaged = bytearray(sound)
        damaged[page * 4096 + (page * 613) % 4096] ^= 0x10
        path.write_bytes(damaged)
        verdicts.add(verdict(tmp_path, vault, brief, passages))
    assert verdicts == {"refused", "named by verify"}


def verdict(folder: Path, vault: NewVault, brief: object, passages: object) -> str:
    try:
        store = Store.open(folder, vault.key)
    except DamagedError:
        return "refused"
    try:
        with store.read() as unit:
            assert unit.briefs.all() == [brief]
            assert unit.passages.all() == passages
    except DamagedError:
        return "refused"
    finally:
        problems = store.verify()
        store.close()
    assert problems
    return "named by verify"


@pytest.mark.parametrize("content", [b"", b"not a library", b"SQLite format 3\0" + bytes(5000)])
def test_a_file_that_is_no_library_is_refused(vault: NewVault, tmp_path: Path, content: bytes) -> None:
    (tmp_path / LIBRARY_NAME).write_bytes(content)
    with pytest.raises(UserError):
        Store.open(tmp_path, vault.key).close()


def test_a_missing_file_and_a_second_creation_are_sentences(store: Store, vault: NewVault, tmp_path: Path) -> None:
    store.close()
    with pytest.raises(UserError, match="already"):
        Store.create(tmp_path, vault.key)
    (tmp_path / LIBRARY_NAME).unlink()
    with pytest.raises(UserError, match="missing"):
        Store.open(tmp_path, vault.key)


def test_a_second_instance_is_refused_and_the_first_goes_on(store: Store, vault: NewVault, tmp_path: Path) -> None:
    with pytest.raises(LockedError, match="already open"):
        Store.open(tmp_path, vault.key)
    with store.write("Go on") as unit:
        unit.dossiers.add(Dossier(title="Pier"))
    store.close()
    Store.open(tmp_path, vault.key).close()


def test_a_crash_frees_the_lock(store: Store, vault: NewVault, tmp_path: Path) -> None:
    store.close()
    program = (
        "import sys; from pathlib import Path; from db.store import Store; from db.vault import DataKey;"
        "store = Store.open(Path(sys.argv[1]), DataKey(bytes.fromhex(sys.argv[2]))); print('open', flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path), vault.key.hex()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        with pytest.raises(LockedError):
            Store.open(tmp_path, vault.key)
        child.send_signal(signal.SIGKILL)
    Store.open(tmp_path, vault.key).close()


def test_a_newer_library_is_refused_before_any_write(store: Store, vault: NewVault, tmp_path: Path) -> None:
    store.close()
    connection = connect(tmp_path / LIBRARY_NAME, vault.key)
    connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = (tmp_path / LIBRARY_NAME).read_bytes()
    with pytest.raises(UserError, match=r"newer Attaché \(schema 0999\)"):
        Store.open(tmp_path, vault.key)
    assert (tmp_path / LIBRARY_NAME).read_bytes() == before


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="needs a limit on file sizes")
def test_a_full_disk_is_a_sentence_and_loses_nothing(store: Store, tmp_path: Path) -> None:
    with store.write("Before") as unit:
        kept = unit.dossiers.add(Dossier(title="Kept"))
    size = max(path.stat().st_size for path in tmp_path.glob("library.db*"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50_000, hard))
    try:
        with pytest.raises(DiskError) as refused, store.write("Too much") as unit:
            unit.originals.put("1" * 64, os.urandom(3_000_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert refused.value.sentence in (SENTENCES[13], SENTENCES[10])
    with store.write("After") as unit:
        assert unit.dossiers.get(kept.id) == kept
        assert not unit.originals.has("1" * 64)
    assert store.verify() == ()


def test_files_inside_the_library(store: Store) -> None:
    big = os.urandom(600_000)
    with store.write("Files") as unit:
        unit.index_files.write("one", big)
        unit.index_files.write("two", b"")
        unit.index_files.rename("one", "two")
        assert unit.index_files.names() == ["two"]
        assert unit.index_files.read("two") == big
        for start, end in ((0, 1), (0, len(big)), (5, 5), (32_767, 32_769), (40_000, 140_000), (len(big) - 3, len(big) + 9)):
            assert unit.index_files.part("two", start, end) == big[start:end]
        assert unit.index_files.part("three", 0, 9) == b""
        unit.index_files.write("two", b"short")
        assert unit.index_files.read("two") == b"short"
        unit.index_files.remove("two")
        assert unit.index_files.names() == []
        with pytest.raises(UserError, match="no index file “two”"):
            unit.index_files.remove("two")
        with pytest.raises(UserError, match="no index “two”"):
            unit.index_files.read("two")
        assert unit.settings.get("window") is None
        unit.settings.put("window", {"screen": "reader", "at": [1, None, "둘"]})
        unit.settings.put("window", {"screen": "library"})
        assert unit.settings.get("window") == {"screen": "library"}


def test_the_folder_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    assert {oct(path.stat().st_mode & 0o077) for path in tmp_path.glob("library*")} == {"0o0"}
