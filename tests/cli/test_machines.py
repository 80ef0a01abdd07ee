"""The administrator's side of the command line: the policy that holds, and packages that came on a stick."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat, PublicFormat

from app.services.packages import SIGNATURE, SUMS
from resources.packaging import signing
from tests.cli.conftest import Attache


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with a package, the signed list beside it, and the maker's public key."""
    folder = tmp_path / "USB 서울"
    folder.mkdir()
    (folder / "attache_2.0_amd64.deb").write_bytes(b"a program " * 1000)
    digest = hashlib.sha256(b"a program " * 1000).hexdigest()
    (folder / SUMS).write_text(f"{digest}  attache_2.0_amd64.deb\n", encoding="utf-8")
    key = Ed25519PrivateKey.generate()
    secret = tmp_path / "release.pem"
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    (folder / "maker.pub").write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    signing.sign(folder, secret)
    return folder


def test_a_package_that_is_what_was_signed_passes(attache: Attache, stick: Path) -> None:
    ended = attache("--json", "verify-package", stick / "attache_2.0_amd64.deb", "--key", stick / "maker.pub")
    assert ended.status == 0, ended.err
    assert ended.document["sha256"] == hashlib.sha256(b"a program " * 1000).hexdigest()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_the_signature_can_be_tried_without_this_program(stick: Path) -> None:
    words = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "maker.pub", "-rawin", "-in", SUMS, "-sigfile", SIGNATURE]
    assert subprocess.run(words, cwd=stick, check=False, capture_output=True).returncode == 0
    (stick / SUMS).write_text("0" * 64 + "  attache_2.0_amd64.deb\n", encoding="utf-8")
    assert subprocess.run(words, cwd=stick, check=False, capture_output=True).returncode != 0


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda stick: (stick / "attache_2.0_amd64.deb").write_bytes(b"another"), "damaged or was changed"),
        (lambda stick: (stick / SUMS).write_text("0" * 64 + "  attache_2.0_amd64.deb\n"), "was not signed with that key"),
        (lambda stick: (stick / SIGNATURE).write_bytes(bytes(64)), "was not signed with that key"),
        (lambda stick: (stick / SIGNATURE).unlink(), "belongs beside the package"),
        (lambda stick: (stick / "maker.pub").write_text("no key"), "no public key"),
        (lambda stick: (stick / "attache_2.0_amd64.deb").rename(stick / "attache_3.0_amd64.deb"), "name the package|does not name"),
    ],
)
def test_whatever_was_changed_is_refused_with_a_sentence(attache: Attache, stick: Path, harm: object, said: str) -> None:
    assert callable(harm)
    harm(stick)
    package = next(stick.glob("*.deb"))
    ended = attache("verify-package", package, "--key", stick / "maker.pub")
    assert ended.status == 3
    assert any(words in ended.err for words in said.split("|"))


def test_a_key_of_another_kind_is_refused(attache: Attache, stick: Path) -> None:
    key = generate_private_key(65537, 2048).public_key()
    (stick / "maker.pub").write_bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    ended = attache("verify-package", stick / "attache_2.0_amd64.deb", "--key", stick / "maker.pub")
    assert (ended.status, "Ed25519" in ended.err) == (3, True)


def test_the_key_of_the_policy_serves(attache: Attache, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = stick / "attache_2.0_amd64.deb"
    ended = attache("verify-package", package)
    assert (ended.status, "--key FILE" in ended.err) == (3, True)
    policy = stick / "policy.toml"
    policy.write_text(f'release_key = """{(stick / "maker.pub").read_text()}"""\n', encoding="utf-8")
    monkeypatch.setenv("ATTACHE_POLICY", str(policy))
    assert attache("verify-package", package).status == 0


def test_a_key_that_is_locked_asks_for_its_passphrase(stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = Ed25519PrivateKey.generate()
    locked = tmp_path / "locked.pem"
    locked.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"cedar")))
    monkeypatch.setattr(signing.getpass, "getpass", lambda _: "cedar")
    key.public_key().verify(signing.sign(stick, locked).read_bytes(), (stick / SUMS).read_bytes())
    monkeypatch.setattr(signing.getpass, "getpass", lambda _: "pine")
    # once in 256 the wrong passphrase leaves bytes that end as decrypted ones do, and only their shape is wrong
    with pytest.raises(ValueError, match=r"[Pp]assword|decrypt|deserialize"):
        signing.sign(stick, locked)


def test_the_policy_is_told_with_its_files(attache: Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = tmp_path / "house.toml"
    policy.write_text('lock_minutes_at_most = 5\nexport = "books"\nmarking_schemes = ["kr", "tlp"]\n', encoding="utf-8")
    monkeypatch.setenv("ATTACHE_POLICY", str(policy))
    told = attache("--json", "policy").document
    assert (told["rules"]["lock_minutes_at_most"], told["rules"]["export"], told["files"]) == (5, "books", [str(policy)])
    shown = attache("policy").out
    assert "marking_schemes" in shown
    assert "kr, tlp" in shown


def test_every_verb_refuses_under_a_policy_that_nobody_understands(
    attache: Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "house.toml"
    policy.write_text("lock_minutes = 5\n", encoding="utf-8")
    monkeypatch.setenv("ATTACHE_POLICY", str(policy))
    for words in (("briefs",), ("policy",), ("--library", tmp_path / "other", "new")):
        ended = attache(*words)
        assert (ended.status, ended.out) == (3, "")
        assert "there is no rule “lock_minutes”" in ended.err


def test_no_text_leaves_by_any_verb_where_books_alone_may(attache: Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("A paper of five words, and more.\n", encoding="utf-8")
    brief = attache("--json", "import", paper).document[0]["briefs"][0]["id"]
    (tmp_path / "house.toml").write_text('export = "books"\n', encoding="utf-8")
    monkeypatch.setenv("ATTACHE_POLICY", str(tmp_path / "house.toml"))
    for words in (("dump", tmp_path / "out.yaml"), ("export", brief, "-o", tmp_path / "out.docx")):
        ended = attache(*words)
        assert (ended.status, "Your administrator" in ended.err) == (3, True)
    assert not list(tmp_path.glob("out.*"))
