"""What concerns the machine and its administrator: the policy that holds, and packages that come on a stick."""

from collections.abc import Sequence
from pathlib import Path

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns
from app.cli.values import ANY_PATH
from app.core.errors import UserError


@verb("policy")
@pass_session
def policy(session: Session) -> None:
    """Tell what the administrator has decided for this machine, and in which files.

    A file that cannot be understood is refused, as it is when a library is opened. No library is needed.
    """
    from app.services.policy import machine_policy, policy_files

    rules = machine_policy()
    told = {
        "lock_minutes_at_most": rules.lock_minutes,
        "passphrase_characters_at_least": rules.passphrase_characters or None,
        "passphrase_at_least": rules.passphrase.value if rules.passphrase.value != "none" else None,
        "export": rules.export,
        "marking_schemes": None if rules.marking_schemes is None else sorted(rules.marking_schemes),
        "watch_folders": rules.watch_folders,
        "release_key": bool(rules.release_key),
        "keyring": None if rules.keyring else False,
    }
    looked = list(policy_files())
    session.answer(
        {"rules": told, "files": rules.sources, "looked_for": looked},
        lambda: [*columns((name, _words(value)) for name, value in told.items()), *(f"from {path}" for path in rules.sources)],
    )


def _words(value: int | str | bool | Sequence[object] | None) -> str:
    if value is None:
        return "free"
    if isinstance(value, bool):
        return "given" if value else "none"
    if isinstance(value, int | str):
        return str(value)
    return ", ".join(map(str, value)) or "none"


@verb("verify-package")
@click.argument("package", type=ANY_PATH)
@click.option("--key", type=ANY_PATH, help="The maker's public key (PEM); else the one of the policy file.")
@pass_session
def verify_package(session: Session, package: Path, key: Path | None) -> None:
    """Prove that a package for an update is the one that its maker signed; nothing is installed.

    SHA256SUMS and SHA256SUMS.sig lie beside the package, as they are handed out.
    """
    from app.services.packages import verify_package as verified

    found = verified(package.absolute(), _key(key))
    session.answer(found, lambda: [f"{found.path.name} is what its maker signed.", f"SHA-256  {found.sha256}", f"key      {found.key}"])


def _key(file: Path | None) -> str:
    from app.services.policy import machine_policy

    if file is None:
        given = machine_policy().release_key
        if not given:
            raise UserError("Nobody says whose signature to trust: give the maker's public key with --key FILE.")
        return given
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as trouble:
        raise UserError("The key {file} cannot be read; give another with --key.", file=file) from trouble
