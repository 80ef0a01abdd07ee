"""The maker's signature over the checksums: what an update without a network is trusted by.

A key is made once, outside of the checkout, and kept on a machine without a network:
``openssl genpkey -algorithm ed25519 -aes-256-cbc -out release.pem`` and ``openssl pkey -in release.pem -pubout -out release.pub``.
"""

import getpass
from pathlib import Path

from app.services.packages import SIGNATURE, SUMS


def sign(folder: Path, key: Path) -> Path:
    """Sign the list of checksums in a folder; answers the signature's place. The key's passphrase is asked for.

    Raises:
        ValueError: the key is no Ed25519 key in PEM, or the passphrase is wrong.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    data = key.read_bytes()
    secret = getpass.getpass("Passphrase of the signing key: ").encode() if b"ENCRYPTED" in data else None
    found = load_pem_private_key(data, secret)
    if not isinstance(found, Ed25519PrivateKey):
        raise ValueError(f"{key} is no Ed25519 key")
    out = folder / SIGNATURE
    out.write_bytes(found.sign((folder / SUMS).read_bytes()))
    return out
