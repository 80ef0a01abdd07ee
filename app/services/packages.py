"""Whether a package that came on a stick is the one that was made: its checksum, and the signature over the list of checksums.

The list (``SHA256SUMS``, one ``sum  name`` a line) lies beside the packages, its Ed25519 signature (RFC 8032, 64 bytes as they
are) in ``SHA256SUMS.sig``. Both can be tried without this program: ``openssl pkeyutl -verify -pubin -inkey KEY -rawin -in
SHA256SUMS -sigfile SHA256SUMS.sig``, then ``sha256sum -c SHA256SUMS``.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from app.core.errors import UserError
from app.core.reasons import reason_of
from app.core.sentences import Sentence

SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.sig"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](\S[^/]*)")
NOT_MADE = Sentence("Do not install it; get it again from where it was made.")


@dataclass(frozen=True, slots=True)
class VerifiedPackage:
    """A package that is what it claims to be. ``key`` is the SHA-256 of the public key, to be compared with a printed one."""

    path: Path
    sha256: str
    key: str


def verify_package(package: Path, public_key: str) -> VerifiedPackage:
    """Compare a package with the signed list beside it.

    Raises:
        UserError: the key is none, a file is missing, the signature is of another key, or the package is not the one in the list.
    """
    key = _key(public_key)
    signed = _bytes(package.with_name(SUMS))
    try:
        key.verify(_bytes(package.with_name(SIGNATURE)), signed)
    except InvalidSignature as trouble:
        raise UserError(
            "The list {package} was not signed with that key. {not_made}", package=package.with_name(SUMS), not_made=NOT_MADE
        ) from trouble
    wanted = _sums(signed, package).get(package.name)
    if wanted is None:
        raise UserError("The signed list beside it does not name {name}. {not_made}", name=package.name, not_made=NOT_MADE)
    found = _sha256(package)
    if found != wanted:
        raise UserError(
            "{name} is not the file in the signed list: it is damaged or was changed. {not_made}", name=package.name, not_made=NOT_MADE
        )
    return VerifiedPackage(package, found, hashlib.sha256(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest())


def _key(text: str) -> Ed25519PublicKey:
    try:
        found = load_pem_public_key(text.encode("utf-8"))
    except (ValueError, UnsupportedAlgorithm) as trouble:
        raise UserError("The key is no public key (PEM): give the one that the maker of the package has published.") from trouble
    if not isinstance(found, Ed25519PublicKey):
        raise UserError("The key is not of the kind that signs packages (Ed25519): give the one that the maker has published.")
    return found


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as trouble:
        raise UserError(
            "{path} cannot be read ({reason}); it belongs beside the package.", path=path, reason=reason_of(trouble)
        ) from trouble


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as trouble:
        raise UserError(
            "{path} cannot be read ({reason}); name the package that is to be looked at.", path=path, reason=reason_of(trouble)
        ) from trouble


def _sums(signed: bytes, package: Path) -> Mapping[str, str]:
    lines = [_LINE.fullmatch(line) for line in signed.decode("utf-8", "replace").splitlines() if line.strip()]
    if not all(lines):
        raise UserError("{package} is no list of checksums. {not_made}", package=package.with_name(SUMS), not_made=NOT_MADE)
    return {line[2]: line[1] for line in lines if line}
