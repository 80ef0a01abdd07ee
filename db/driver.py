"""The driver, in one place: ``sqlcipher3`` brings no types of its own."""

from typing import Any

from sqlcipher3 import dbapi2

DRIVER: Any = dbapi2
