"""Where the administrator's policy lies, and that of this machine."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from app.core.paths import shipped_resources
from app.core.policy import Policy, policy_of

NAME = "policy.toml"
VARIABLE = "ATTACHE_POLICY"
"""One more file. It can only make the rules stricter, so that whoever sets it gains nothing."""


def policy_files() -> Iterator[Path]:
    """The places of a policy: that of the system, beside the program, and one that the surroundings name."""
    yield _system_folder() / NAME
    yield _program_folder() / NAME
    named = os.environ.get(VARIABLE)
    if named:
        yield Path(named).absolute()


def machine_policy() -> Policy:
    """The rules that hold on this machine, read anew.

    Raises:
        UserError: a policy file cannot be used.
    """
    return policy_of(policy_files())


def _system_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Attache"
    return Path("/Library/Application Support/Attache" if sys.platform == "darwin" else "/etc/attache")


def _program_folder() -> Path:
    """The folder of the frozen program's file, or of the checkout."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else shipped_resources().parent
