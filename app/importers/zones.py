"""Time zones as Windows calls them, by their name in the tables that everybody else uses (Unicode CLDR, windowsZones)."""

from datetime import tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_WINDOWS = {
    "korea standard time": "Asia/Seoul", "tokyo standard time": "Asia/Tokyo", "north korea standard time": "Asia/Pyongyang",
    "china standard time": "Asia/Shanghai", "taipei standard time": "Asia/Taipei", "singapore standard time": "Asia/Singapore",
    "se asia standard time": "Asia/Bangkok", "india standard time": "Asia/Kolkata", "west asia standard time": "Asia/Tashkent",
    "central asia standard time": "Asia/Bishkek", "ulaanbaatar standard time": "Asia/Ulaanbaatar", "myanmar standard time": "Asia/Yangon",
    "sri lanka standard time": "Asia/Colombo", "nepal standard time": "Asia/Kathmandu", "bangladesh standard time": "Asia/Dhaka",
    "pakistan standard time": "Asia/Karachi", "afghanistan standard time": "Asia/Kabul", "iran standard time": "Asia/Tehran",
    "arabian standard time": "Asia/Dubai", "arab standard time": "Asia/Riyadh", "arabic standard time": "Asia/Baghdad",
    "israel standard time": "Asia/Jerusalem", "turkey standard time": "Europe/Istanbul", "egypt standard time": "Africa/Cairo",
    "south africa standard time": "Africa/Johannesburg", "e. africa standard time": "Africa/Nairobi",
    "w. central africa standard time": "Africa/Lagos", "morocco standard time": "Africa/Casablanca",
    "russian standard time": "Europe/Moscow", "fle standard time": "Europe/Kyiv", "gtb standard time": "Europe/Bucharest",
    "e. europe standard time": "Europe/Chisinau", "belarus standard time": "Europe/Minsk", "w. europe standard time": "Europe/Berlin",
    "romance standard time": "Europe/Paris", "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw", "gmt standard time": "Europe/London",
    "greenwich standard time": "Atlantic/Reykjavik",
    "utc": "Etc/UTC", "eastern standard time": "America/New_York", "us eastern standard time": "America/Indianapolis",
    "central standard time": "America/Chicago", "mountain standard time": "America/Denver", "us mountain standard time": "America/Phoenix",
    "pacific standard time": "America/Los_Angeles", "alaskan standard time": "America/Anchorage",
    "hawaiian standard time": "Pacific/Honolulu",
    "atlantic standard time": "America/Halifax", "newfoundland standard time": "America/St_Johns",
    "canada central standard time": "America/Regina", "central standard time (mexico)": "America/Mexico_City",
    "sa pacific standard time": "America/Bogota", "sa western standard time": "America/La_Paz",
    "pacific sa standard time": "America/Santiago", "argentina standard time": "America/Argentina/Buenos_Aires",
    "e. south america standard time": "America/Sao_Paulo", "aus eastern standard time": "Australia/Sydney",
    "e. australia standard time": "Australia/Brisbane", "cen. australia standard time": "Australia/Adelaide",
    "w. australia standard time": "Australia/Perth", "tasmania standard time": "Australia/Hobart",
    "new zealand standard time": "Pacific/Auckland", "west pacific standard time": "Pacific/Port_Moresby",
}  # fmt: skip
"""Zones of places where there are posts; those that nobody sends invitations from are not here."""


def zone_named(name: str) -> tzinfo | None:
    """The zone of that name, in either way of naming; None where nobody knows it."""
    for known in (name, _WINDOWS.get(name.strip().lower(), "")):
        try:
            return ZoneInfo(known) if known else None
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None
