"""The time zone that an appointment of Outlook was made in ([MS-OXOCAL] 2.2.1.39 to 2.2.1.43)."""

import struct
from datetime import timedelta, timezone, tzinfo

from app.importers.zones import zone_named

_NAME_AT = 8
"""Bytes before the name of a zone in its definition; the last two count its letters."""
_MONTH_AT = 12 + 2 + 16 + 2 + 2
"""Bytes before the month in which summer time begins: three shifts, two years, a moment of eight numbers, the year of this one."""
_MOST_MINUTES = 24 * 60


def zone_of(definition: bytes, rule: bytes) -> tzinfo | None:
    """The zone that a definition names; else the one of a rule that knows no summer time. None where neither tells."""
    return _named(definition) or _fixed(rule)


def _named(definition: bytes) -> tzinfo | None:
    if len(definition) < _NAME_AT:
        return None
    (letters,) = struct.unpack_from("<H", definition, _NAME_AT - 2)
    name = definition[_NAME_AT : _NAME_AT + 2 * min(letters, 200)].decode("utf-16-le", "replace").strip("\0")
    return zone_named(name)


def _fixed(rule: bytes) -> tzinfo | None:
    """A zone with one time all the year round: minutes to be added to it to have that of Greenwich."""
    if len(rule) < _MONTH_AT + 2 or struct.unpack_from("<H", rule, _MONTH_AT)[0]:
        return None
    shift, usual = struct.unpack_from("<ii", rule)
    minutes = -(shift + usual)
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < _MOST_MINUTES else None
