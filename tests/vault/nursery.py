"""Everything imported once; then a process a line: ``go FOLDER INBOX SAID SEED [VERB]`` begins one, ``end`` kills it."""

import os
import signal
import sys
import traceback
from importlib import import_module
from pathlib import Path

from tests.vault.work import quickly, work


def preload() -> None:
    """What the verbs would import at their first call: a kill is to hit the verb."""
    for name in ("alembic.command", "app.search.index"):
        import_module(name)


def begin(words: list[str]) -> int:
    folder, inbox, said = (Path(word) for word in words[:3])
    child = os.fork()
    if child == 0:
        try:
            work(folder, inbox, said, int(words[3]), *words[4:5])
        except Exception:  # noqa: BLE001 - told, and the test sees that it ended by itself
            traceback.print_exc()
        finally:
            os._exit(1)
    return child


def main() -> None:
    preload()
    child = 0
    print("ready", flush=True)
    with quickly():
        for line in sys.stdin:
            verb, *words = line.split()
            if verb == "go":
                child = begin(words)
                print(child, flush=True)
            else:
                os.kill(child, signal.SIGKILL)
                _, status = os.waitpid(child, 0)
                print("killed" if os.WIFSIGNALED(status) else "it had ended by itself", flush=True)


if __name__ == "__main__":
    main()
