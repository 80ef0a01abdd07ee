"""Plays the Secret Service of a desktop on a private bus, as its specification says it: sessions, items, locks and prompts."""

from typing import Any

from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import DBusConnection

from tests.bus import Refusal, Reply

NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"


class SecretKeeper:
    """Items by path. ``locked``: a prompt stands before everything, which is answered, or dismissed where ``refuses``."""

    def __init__(self) -> None:
        self.items: dict[str, tuple[dict[str, str], bytes]] = {}
        self.locked = self.refuses = False
        self.prompts = 0

    def answer(self, path: str, member: str, values: tuple[Any, ...], connection: DBusConnection) -> Reply:
        """The reply to one call."""
        known = {
            "OpenSession": self.open_session,
            "Unlock": self.unlock,
            "SearchItems": self.search,
            "CreateItem": self.create,
            "GetSecret": self.get,
            "Delete": self.delete,
            "Prompt": self.prompt,
        }
        if member not in known:
            raise Refusal("org.freedesktop.DBus.Error.UnknownMethod")
        return known[member](path, values, connection)

    def open_session(self, _path: str, values: tuple[Any, ...], _connection: object) -> Reply:
        algorithm, argument = values
        assert (algorithm, argument) == ("plain", ("s", ""))
        return "vo", (("s", ""), f"{ROOT}/session/s1")

    def unlock(self, _path: str, values: tuple[Any, ...], _connection: object) -> Reply:
        return ("aoo", ([], f"{ROOT}/prompt/p1")) if self.locked else ("aoo", (values[0], "/"))

    def prompt(self, path: str, values: tuple[Any, ...], connection: DBusConnection) -> Reply:
        self.prompts += 1
        self.locked = self.refuses
        told = new_signal(DBusAddress(path, interface="org.freedesktop.Secret.Prompt"), "Completed", "bv", (self.refuses, ("ao", [])))
        connection.send(told)
        return None, ()

    def search(self, _path: str, values: tuple[Any, ...], _connection: object) -> Reply:
        found = [path for path, (attributes, _) in self.items.items() if values[0].items() <= attributes.items()]
        return "aoao", ([], found) if self.locked else (found, [])

    def create(self, path: str, values: tuple[Any, ...], _connection: object) -> Reply:
        if self.locked:
            raise Refusal("org.freedesktop.Secret.Error.IsLocked")
        properties, (session, parameters, secret, _), replaces = values
        assert (path, session, parameters, replaces) == (f"{ROOT}/aliases/default", f"{ROOT}/session/s1", b"", True)
        _, attributes = properties["org.freedesktop.Secret.Item.Attributes"]
        same = [at for at, (known, _) in self.items.items() if known == attributes]
        at = same[0] if same else f"{ROOT}/collection/login/{len(self.items)}"
        self.items[at] = (attributes, bytes(secret))
        return "oo", (at, "/")

    def get(self, path: str, values: tuple[Any, ...], _connection: object) -> Reply:
        if self.locked:
            raise Refusal("org.freedesktop.Secret.Error.IsLocked")
        return "(oayays)", ((values[0], b"", self.items[path][1], "application/octet-stream"),)

    def delete(self, path: str, _values: tuple[Any, ...], _connection: object) -> Reply:
        del self.items[path]
        return "o", ("/",)
