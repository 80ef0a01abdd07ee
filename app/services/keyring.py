"""A library that opens for whoever is logged in: one of its slots is for a secret that the desktop's keyring keeps.

It is never the only way in: the passphrase and the recovery code open the library as before.
"""

import secrets
import sys
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from app.core.errors import LockedError, UserError
from app.core.sentences import Sentence
from app.services.desk import Desk
from db.slots import KEY_BYTES
from db.vault import NO_KEYRING, WRONG_KEYRING, DataKey, has_keyring_slot, keyring_name, remove_keyring_slot, unlock_with_keyring

FORGETFUL = Sentence("The keyring of the desktop does not give back what it was given, so it is not used. Nothing was changed.")
ELSEWHERE = Sentence("Only the desktops of Linux have a keyring that Attaché can use. The passphrase opens the library as before.")


class Keyring(Protocol):
    """Keeps secrets for whoever is logged in. Each call raises ``UserError`` where there is none, or it stays closed."""

    def keep(self, name: str, secret: bytes) -> None:
        """Keep a secret in the place of the one under that name."""
        ...

    def find(self, name: str) -> bytes | None:
        """The secret under a name; None where there is none."""
        ...

    def forget(self, name: str) -> None:
        """Take a secret out, if it is there."""
        ...


def has_keyrings() -> bool:
    """Whether this system is one whose desktops have such keyrings."""
    return sys.platform == "linux"


def desktop_keyring() -> Keyring:
    """The keyring of this desktop.

    Raises:
        UserError: desktops of this system have none.
    """
    if not has_keyrings():
        raise UserError(ELSEWHERE)
    from app.services.secret_service import SecretService

    return SecretService()


def key_by_keyring(folder: Path) -> DataKey:
    """The data key of a library by what the keyring keeps for it.

    Raises:
        LockedError: the keyring has nothing for it, or what it has is of an earlier slot.
        UserError: the library does not open with a keyring, or there is none here, or it stayed closed.
    """
    if not has_keyring_slot(folder):
        raise UserError(NO_KEYRING)
    secret = desktop_keyring().find(keyring_name(folder))
    if secret is None:
        raise LockedError(WRONG_KEYRING)
    return unlock_with_keyring(folder, secret)


class KeyringService:
    """Turns the keyring on and off for the open library."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder

    def is_on(self) -> bool:
        """Whether the keyring opens the library."""
        return has_keyring_slot(self._folder)

    def turn_on(self) -> None:
        """Let the keyring of this desktop open the library, with a secret of its own: the data key never leaves the key file.

        Raises:
            UserError: there is no keyring, or it stayed closed; the key file cannot be written; the administrator does not allow it.
        """
        self._desk.policy.check_keyring()
        keyring, name, secret, was_on = desktop_keyring(), keyring_name(self._folder), secrets.token_bytes(KEY_BYTES), self.is_on()
        earlier = keyring.find(name) if was_on else None
        try:
            keyring.keep(name, secret)
            if keyring.find(name) != secret:
                raise UserError(FORGETFUL)
            self._desk.store.add_keyring_slot(secret)
        except BaseException:
            self._leave_as_it_was(keyring, name, earlier, was_on=was_on)
            raise

    def _leave_as_it_was(self, keyring: Keyring, name: str, earlier: bytes | None, *, was_on: bool) -> None:
        """Neither a secret without a slot nor a slot without its secret; what fails here again changes nothing of the passphrase."""
        with suppress(UserError):
            if earlier is None:
                keyring.forget(name)
            else:
                keyring.keep(name, earlier)
        with suppress(UserError):
            if self.is_on() and not was_on:
                remove_keyring_slot(self._folder)

    def turn_off(self) -> None:
        """No keyring opens the library from now on.

        Raises:
            UserError: the key file cannot be written.
        """
        remove_keyring_slot(self._folder)
        # without its slot the secret opens nothing, should the keyring keep it
        with suppress(UserError):
            desktop_keyring().forget(keyring_name(self._folder))
