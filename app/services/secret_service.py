"""The keyring of a desktop, asked over its bus: the Secret Service API 0.2 (specifications.freedesktop.org/secret-service).

GNOME's keyring, KDE's wallet and KeePassXC answer to it. The bus is a local socket; nothing leaves the machine.
"""

import os
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import jeepney
from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message
from jeepney.auth import AuthenticationError
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from app.core.errors import UserError
from app.core.sentences import Sentence

SERVICE = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
DEFAULT = f"{ROOT}/aliases/default"
INTERFACE = "org.freedesktop.Secret"
NOTHING = "/"
"""The path that stands for no prompt and no object."""

ANSWER_SECONDS = 20.0
"""A keyring that is begun by the call itself takes a second or two."""

PROMPT_SECONDS = 180.0
"""How long somebody may take to type the keyring's own password."""

ABSENT = Sentence("This desktop has no keyring that answers (Secret Service), so the passphrase is the way in.")
REFUSED = Sentence("The keyring of the desktop refused ({name}). Nothing was changed; the passphrase opens the library as before.")
CLOSED = Sentence("The keyring of the desktop stayed closed. Unlock it and try again, or use the passphrase.")


class SecretService:
    """Keeps secrets under names, for whoever is logged in."""

    def keep(self, name: str, secret: bytes) -> None:
        """Keep a secret in the place of the one under that name.

        Raises:
            UserError: there is no keyring, or it stayed closed.
        """
        with _conversation() as talk:
            talk.unlock([DEFAULT])
            properties = {
                f"{INTERFACE}.Item.Label": ("s", "Attaché"),
                f"{INTERFACE}.Item.Attributes": ("a{ss}", _attributes(name)),
            }
            sealed = (talk.session, b"", secret, "application/octet-stream")
            item, prompt = talk.call(DEFAULT, "Collection.CreateItem", "a{sv}(oayays)b", (properties, sealed, True))
            if item == NOTHING:
                talk.prompt(prompt)

    def find(self, name: str) -> bytes | None:
        """The secret under a name; None where there is none.

        Raises:
            UserError: there is no keyring, or it stayed closed.
        """
        with _conversation() as talk:
            for item in talk.items(name):
                (secret,) = talk.call(item, "Item.GetSecret", "o", (talk.session,))
                return bytes(secret[2])
        return None

    def forget(self, name: str) -> None:
        """Take a secret out, if it is there.

        Raises:
            UserError: there is no keyring, or it stayed closed.
        """
        with _conversation() as talk:
            for item in talk.items(name):
                (prompt,) = talk.call(item, "Item.Delete")
                talk.prompt(prompt)


class _Conversation:
    """One session with the keyring. Secrets travel plain, as on every pipe between two processes of one user."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        _, self.session = self.call(ROOT, "Service.OpenSession", "sv", ("plain", ("s", "")))

    def call(self, path: str, method: str, signature: str | None = None, values: tuple[object, ...] = ()) -> tuple[Any, ...]:
        """Call a method, named with its interface, and wait for the values of the answer."""
        interface, member = method.split(".")
        address = DBusAddress(path, SERVICE, f"{INTERFACE}.{interface}")
        answer = self._bus.send_and_get_reply(jeepney.new_method_call(address, member, signature, values), timeout=ANSWER_SECONDS)
        return cast(tuple[Any, ...], unwrap_msg(answer))

    def items(self, name: str) -> Sequence[str]:
        """The things kept under a name, unlocked."""
        open_ones, locked = self.call(ROOT, "Service.SearchItems", "a{ss}", (_attributes(name),))
        self.unlock(locked)
        return [*open_ones, *locked]

    def unlock(self, paths: Sequence[str]) -> None:
        """Have things or collections unlocked; the desktop may ask for the password of its keyring."""
        if paths:
            _, prompt = self.call(ROOT, "Service.Unlock", "ao", (list(paths),))
            self.prompt(prompt)

    def prompt(self, path: str) -> None:
        """Let the desktop ask whoever sits there, and wait.

        Raises:
            UserError: it was dismissed.
        """
        if path == NOTHING:
            return
        rule = MatchRule(type="signal", interface=f"{INTERFACE}.Prompt", member="Completed", path=path)
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_SECONDS)
        told = deque[Message]()
        with self._bus.filter(rule, queue=told):
            self.call(path, "Prompt.Prompt", "s", ("",))
            answer = self._bus.recv_until_filtered(told, timeout=PROMPT_SECONDS)
        dismissed, _ = cast(tuple[bool, object], answer.body)
        if dismissed:
            raise UserError(CLOSED)


@contextmanager
def _conversation() -> Generator[_Conversation]:
    try:
        bus = open_dbus_connection(_address())
    except (OSError, RuntimeError, ValueError, AuthenticationError) as error:
        raise UserError(ABSENT) from error
    try:
        yield _Conversation(bus)
    except DBusErrorResponse as error:
        # nobody answers to the name, and nothing could be begun that does
        name = cast(str, error.name)
        absent = name in {"org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"}
        raise (UserError(ABSENT) if absent else UserError(REFUSED, name=name)) from error
    except (OSError, TimeoutError) as error:
        raise UserError(CLOSED) from error
    finally:
        bus.close()


def _address() -> str:
    """The bus of whoever is logged in (D-Bus specification, Well-known Message Bus Instances)."""
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={Path(os.environ.get('XDG_RUNTIME_DIR', '/run')) / 'bus'}"


def _attributes(name: str) -> dict[str, str]:
    return {"application": "attache", "library": name}
