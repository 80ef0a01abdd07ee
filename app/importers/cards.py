"""Visiting cards (vCard, RFC 6350) and calendars (iCalendar, RFC 5545): people and events, and a text that says the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from app.core.sentences import Sentence
from app.core.text import shorten, storable, tidy
from app.importers.base import Document, FoundEvent, FoundPerson, ImportedText, ImportOptions
from app.importers.decode import decode
from app.importers.draft import Draft, without_signs
from app.importers.markup import LINE
from app.importers.metadata import guess, told
from app.importers.zones import zone_named

MAX_ENTRIES = 5_000
COUNT_DIGITS = 10
_DATED = ("DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID")
_LINE = re.compile(r"(?:[\w-]+\.)?(?P<name>[A-Za-z][\w-]*)(?P<parameters>(?:;[^:\";]*(?:\"[^\"]*\"[^:\";]*)*)*):(?P<value>.*)")
_ESCAPED = {"n": "\n", "N": "\n"}
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?")


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    parameters: dict[str, str]
    value: str
    line: int = 0

    def text(self) -> str:
        """The value with its escapes undone."""
        return re.sub(r"\\(.)", lambda found: _ESCAPED.get(found[1], found[1]), self.value)


class Cards:
    """Files of visiting cards: each card a person."""

    name = "vcard"

    def accepts(self, document: Document) -> bool:
        """The word that begins a card stands first."""
        return document.data.lstrip(b"\xef\xbb\xbf\r\n\t ")[:11].upper() == b"BEGIN:VCARD"

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the cards.

        Raises:
            ImportRefused: no card is whole, or none has a name.
        """
        people = tuple(_person(card) for card in _components(_entries(document, options), "VCARD"))
        named = tuple(person for person in people if person.name)
        if not named:
            raise ImportRefused("There is no visiting card with a name in this file: export it anew and import that.")
        draft = Draft()
        for person in named:
            draft.add(BlockKind.HEADING, person.name, level=2)
            said = (person.post, person.organisation, *person.emails, *person.phones)
            draft.add(BlockKind.PARAGRAPH, LINE.join(words for words in said if words))
        raw = "".join(draft.parts)
        notes = (Sentence("People taken into the register: {count}.", count=len(named)),)
        return replace(draft.done(told(guess(raw, draft.blocks), options), "text/vcard", self.name, notes), people=named)


class Calendar:
    """Calendar files: each event a meeting."""

    name = "icalendar"

    def accepts(self, document: Document) -> bool:
        """The word that begins a calendar stands first."""
        return document.data.lstrip(b"\xef\xbb\xbf\r\n\t ")[:15].upper() == b"BEGIN:VCALENDAR"

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the events.

        Raises:
            ImportRefused: a line cannot be understood (the sentence has its number), or there is no event.
        """
        entries = _entries(document, options)
        events = tuple(_event(found) for found in _components(entries, "VEVENT"))
        if not events:
            raise ImportRefused("There is no event in this calendar: export it anew and import that.")
        draft = Draft()
        for event in events:
            when = _said(event.start) + (f" – {_said(event.end)}" if event.end else "")
            # An event without a name is known by its moment
            draft.add(BlockKind.HEADING, event.title or when, level=2)
            told_of = LINE.join(line for line in (when if event.title else "", event.place) if line)
            if told_of:
                draft.add(BlockKind.PARAGRAPH, told_of)
        raw = "".join(draft.parts)
        return replace(draft.done(told(guess(raw, draft.blocks), options), "text/calendar", self.name, ()), events=events)


def _entries(document: Document, options: ImportOptions) -> list[_Entry]:
    """The lines, folded ones joined (RFC 5545, 3.1).

    Raises:
        ImportRefused: a line is none.
    """
    characters = without_signs(storable(decode(document.data, options.encoding)[0]))
    found: list[_Entry] = []
    quoted = ""
    for number, line in _unfolded(characters):
        whole = quoted[:-1] + line if quoted else line
        quoted = ""
        if not whole.strip():
            continue
        match = _LINE.fullmatch(whole.strip("\ufeff \t"))
        if match is None:
            raise ImportRefused(
                "Line {number} of this file cannot be understood (“{whole}”): export it anew and import that.",
                number=number,
                whole=tidy(whole)[:60],
            )
        if "QUOTED-PRINTABLE" in match["parameters"].upper() and whole.endswith("="):
            quoted = whole
            continue
        found.append(_Entry(match["name"].upper(), _parameters(match["parameters"]), match["value"], number))
    return found


def _unfolded(characters: str) -> Iterator[tuple[int, str]]:
    """Each line with the number it has in the file, those that begin with a space joined to the one before."""
    begun, whole = 1, ""
    for number, line in enumerate(characters.split("\n"), 1):
        if line[:1] in (" ", "\t") and whole:
            whole += line[1:]
        else:
            yield begun, whole
            begun, whole = number, line
    yield begun, whole


def _parameters(words: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in re.findall(r";([^;\"]*(?:\"[^\"]*\")?[^;\"]*)", words))
    return {name.upper(): value.strip('"') for name, _, value in pairs}


def _components(entries: list[_Entry], kind: str) -> Iterator[list[_Entry]]:
    """The lines of each component of that kind; those of components inside it (alarms) are left out.

    Raises:
        ImportRefused: one is not closed.
    """
    open_names: list[str] = []
    inside: list[_Entry] = []
    count = 0
    for entry in entries:
        if entry.name == "BEGIN":
            open_names.append(entry.value.strip().upper())
            inside = [] if open_names[-1] == kind else inside
        elif entry.name == "END":
            if not open_names or open_names.pop() != entry.value.strip().upper():
                raise ImportRefused(
                    "The file closes “{value}”, which is not open: export it anew and import that.", value=tidy(entry.value)[:40]
                )
            if entry.value.strip().upper() == kind and count < MAX_ENTRIES:
                count += 1
                yield inside
        elif open_names and open_names[-1] == kind:
            inside.append(entry)
    if open_names:
        raise ImportRefused("The file is cut short: get a complete copy and import that.")


def _person(card: list[_Entry]) -> FoundPerson:
    def first(name: str) -> str:
        return next((tidy(_value(entry)) for entry in card if entry.name == name), "")

    parts = [tidy(part) for part in re.split(r"(?<!\\);", next((_value(entry) for entry in card if entry.name == "N"), ""))]
    family, given = (parts[0] if parts else ""), (parts[1] if len(parts) > 1 else "")
    organisation = next((entry.value for entry in card if entry.name == "ORG"), "")
    return FoundPerson(
        name=first("FN") or " ".join(part for part in (given, family) if part) or first("NICKNAME") or first("EMAIL"),
        family_name=family,
        given_name=given,
        organisation=", ".join(tidy(part.replace("\\,", ",")) for part in organisation.split(";") if part.strip()),
        post=first("TITLE"),
        emails=tuple(tidy(_value(entry)) for entry in card if entry.name == "EMAIL" and entry.value.strip()),
        phones=tuple(tidy(_value(entry)) for entry in card if entry.name == "TEL" and entry.value.strip()),
    )


def _value(entry: _Entry) -> str:
    if entry.parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE" or "QUOTED-PRINTABLE" in entry.parameters:
        import quopri

        return decode(quopri.decodestring(entry.value.encode("utf-8", "replace")), entry.parameters.get("CHARSET", ""))[0]
    return entry.text() if entry.name != "N" else entry.value.replace("\\,", ",")


def _event(entries: list[_Entry]) -> FoundEvent:
    by_name = {entry.name: entry for entry in reversed(entries)}
    for entry in entries:
        if entry.name in _DATED and not entry.value.strip():
            raise ImportRefused(
                "Line {line} of this calendar names no date ({name}): export it anew and import that.", line=entry.line, name=entry.name
            )
    if "DTSTART" not in by_name:
        raise ImportRefused("An event of this calendar has no begin: export it anew and import that.")
    end, length = by_name.get("DTEND"), by_name.get("DURATION")
    start = _moment(by_name["DTSTART"])
    title, place, about = (by_name[name].text() if name in by_name else "" for name in ("SUMMARY", "LOCATION", "DESCRIPTION"))
    until = _moment(end) if end else _after(start, length.value) if length else None
    uid, part_of, again = (tidy(by_name[name].text()) if name in by_name else "" for name in ("UID", "RELATED-TO", "RECURRENCE-ID"))
    count = by_name["SEQUENCE"].value.strip() if "SEQUENCE" in by_name else ""
    return FoundEvent(
        title=tidy(title) or shorten(about, 80),
        start=start,
        end=until,
        place=tidy(place),
        # One day of a series that was moved has the UID of the series (RFC 5545, 3.8.4.4)
        uid=f"{uid}/{again}" if uid and again else uid,
        part_of=part_of,
        revision=int(count) if count.isascii() and count.isdigit() and len(count) < COUNT_DIGITS else 0,
    )


def _moment(entry: _Entry) -> datetime:
    found = _MOMENT.fullmatch(entry.value.strip())
    if not found:
        raise ImportRefused("“{value}” is not a moment of a calendar: export it anew and import that.", value=tidy(entry.value)[:40])
    numbers = [int(part or 0) for part in found.groups()[:6]]
    try:
        year, month, day, hour, minute, second = numbers
        floating = datetime(year, month, day, hour, minute, second)
        zone = UTC if found[7] else _zone(entry.parameters.get("TZID", ""))
        return floating.replace(tzinfo=zone) if zone else floating.astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise ImportRefused(
            "“{value}” is not a moment of a calendar: export it anew and import that.", value=tidy(entry.value)[:40]
        ) from error


def _zone(name: str) -> tzinfo | None:
    """A zone by its name; None for a time of the day wherever one is (RFC 5545, 3.3.5: form 1).

    Raises:
        ImportRefused: nobody knows the zone.
    """
    if not name:
        return None
    zone = zone_named(name)
    if zone is None:
        raise ImportRefused(
            "The calendar uses a time zone that is not known here (“{name}”): export it with UTC times.", name=tidy(name)[:40]
        )
    return zone


def _after(start: datetime, length: str) -> datetime | None:
    found = re.fullmatch(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", length.strip())
    if not found:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return start + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _said(moment: datetime) -> str:
    return moment.isoformat(" ", "minutes")
