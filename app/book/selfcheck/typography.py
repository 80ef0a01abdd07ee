"""Rows 62 to 70: sizes, embedded fonts, glyphs, line breaks, language and title of the file."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

import pikepdf

from app.book.annexes import ANNEX_KEY
from app.book.selfcheck.check import NOT_ASKED, Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile, content_of
from app.book.verbatim import squeeze
from app.core.sentences import Sentence

NOT_AT_START = frozenset("、。，．・：；？！）〕］｝〉》」』】ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻,.;:?!)]}")
NOT_AT_END = frozenset("（〔［｛〈《「『【([{")
"""Characters that no line may begin or end with: the ECMA-376 lists for Japanese and Korean, without quotation marks,
which are the same sign at both ends in Latin text."""
FONT_USE = re.compile(rb"/([^\s/<>\[\]()]+)\s+[-\d.]+\s+Tf")
TOLERANCE = 0.1
BODY_FACE = "Serif"
"""In the name of every face of the running text; tables, labels and what stands around the text are set without serifs."""


def body_size(book: BookFile) -> Tally:
    """The running text of the briefs is not smaller than the recipient's least size."""
    faults: list[Fault] = []
    for brief in book.profile.briefs:
        sizes: dict[float, float] = defaultdict(float)
        for page in book.pages[brief.first - 1 : brief.last]:
            for piece in page.pieces:
                if BODY_FACE in piece.font and (size := piece.size):
                    sizes[round(size, 1)] += (piece.right - piece.left) / size
        usual = max((size for size, ems in sizes.items() if ems and not _aside(size, sizes)), key=sizes.__getitem__, default=0.0)
        if usual < book.profile.smallest_body - TOLERANCE:
            faults.append(
                Fault(brief.first, Sentence("The text of “{title}” is set in {usual} points.", title=brief.title, usual=f"{usual:g}"))
            )
    return Tally(len(book.profile.briefs), sum(part.key.startswith("brief-") for part in book.profile.parts), tuple(faults))


SMALL = 0.85
"""Size of asides in running text, in parts of it: who says a point to whom."""


def _aside(size: float, sizes: Iterable[float]) -> bool:
    """Whether a size is that of the asides to text of another size on the same pages."""
    return any(abs(size - SMALL * other) < ROUNDED for other in sizes)


ROUNDED = 0.11
"""Sizes are compared as they are counted, to a tenth of a point."""


def _foreign(book: BookFile) -> Iterator[tuple[int, int]]:
    """All that hangs on original pages: their fonts, and the forms inside them."""
    waiting: list[pikepdf.Object] = [item for item in book.streams if ANNEX_KEY in item]
    seen: set[tuple[int, int]] = set()
    while waiting:
        item = waiting.pop()
        if item.objgen in seen and item.objgen != (0, 0):
            continue
        seen.add(item.objgen)
        yield item.objgen
        inner = item.values() if isinstance(item, pikepdf.Dictionary | pikepdf.Stream) else item
        waiting += [part for part in inner if isinstance(part, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array)]


def _embedded(font: pikepdf.Object) -> bool:
    if font.get("/Subtype") == "/Type0":
        return all(_embedded(child) for child in font.DescendantFonts)
    descriptor = font.get("/FontDescriptor")
    return descriptor is not None and any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def embedded(book: BookFile) -> Tally:
    """All fonts are in the file, and none is declared without being used; those of original pages are the sources' own."""
    foreign = frozenset(_foreign(book))
    fonts = [font for font in book.fonts if font.objgen not in foreign]
    faults = [
        Fault(0, Sentence("The font {font} is not embedded.", font=str(font.get("/BaseFont")))) for font in fonts if not _embedded(font)
    ]
    declared, used = set[str](), set[str]()
    for resources, content in _resources(book, foreign):
        names = {key: str(font.get("/BaseFont")) for key, font in resources.get("/Font", pikepdf.Dictionary()).items()}
        declared.update(names.values())
        keys = {f"/{key.decode('latin-1')}" for key in FONT_USE.findall(content)}
        used.update(names[key] for key in keys if key in names)
    faults += [Fault(0, Sentence("The font {name} is declared but not used.", name=name)) for name in sorted(declared - used)]
    return Tally(min(len(fonts), 1), 1, tuple(faults))


def _resources(book: BookFile, foreign: Collection[tuple[int, int]]) -> Iterator[tuple[pikepdf.Object, bytes]]:
    for page in book.objects.pages:
        yield page.obj.get("/Resources", pikepdf.Dictionary()), content_of(page)
    for item in book.streams:
        if item.get("/Subtype") == "/Form" and item.objgen not in foreign:
            yield item.get("/Resources", pikepdf.Dictionary()), item.read_bytes()


def glyphs(book: BookFile) -> Tally:
    """No page holds a character that is no character: replacement signs, controls, private use."""

    def wrong(at: int) -> str:
        if at + 1 in book.profile.annex_pages:
            return ""
        odd = {
            letter
            for letter in set(book.pages[at].body)
            if letter not in "\r\n\t" and (letter == "\ufffd" or unicodedata.category(letter) in {"Cc", "Co", "Cn"})
        }
        return (
            Sentence("Unreadable characters: {characters}.", characters=", ".join(sorted(f"U+{ord(letter):04X}" for letter in odd)))
            if odd
            else ""
        )

    return each_page(book, wrong)


def line_breaks(book: BookFile, language: str) -> Tally:
    """No line of a book in that language begins or ends with a sign that must not stand there."""
    if book.profile.language != language:
        return Tally(0, 0)

    def wrong(at: int) -> str:
        if at + 1 in book.profile.annex_pages:
            return ""
        for line in book.pages[at].lines:
            if len(line) > 1 and (line[0] in NOT_AT_START or line[-1] in NOT_AT_END):
                return Sentence("A line is broken wrongly: “{line}”.", line=line[:30])
        return ""

    return each_page(book, wrong)


def japanese(book: BookFile) -> Tally:
    """Line breaks of a Japanese book."""
    return line_breaks(book, "ja")


def korean(book: BookFile) -> Tally:
    """Line breaks of a Korean book."""
    return line_breaks(book, "ko")


def described(book: BookFile) -> Tally:
    """The file names its language and its title, and readers show the title."""
    root = book.objects.Root
    shown = root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle")
    facts = (
        (Sentence("language"), str(root.get("/Lang", "")).startswith(book.profile.language)),
        (Sentence("title"), bool(str(book.objects.docinfo.get("/Title", "")))),
        (Sentence("display of the title"), bool(shown)),
    )
    return Tally(len(facts), 3, tuple(Fault(0, Sentence("The file lacks its {name}.", name=name)) for name, good in facts if not good))


def ragged(book: BookFile) -> Tally:
    """In large print no word is broken at a line end."""
    if not book.profile.ragged:
        return NOT_ASKED

    def wrong(at: int) -> str:
        broken = next((line for line in book.pages[at].lines if BROKEN.search(line)), "")
        return Sentence("A word is broken at the end of “{broken}”.", broken=broken[:40]) if broken else ""

    return each_page(book, wrong)


def headings(book: BookFile) -> Tally:
    """A heading of a brief is never the last line of its page."""
    faults: list[Fault] = []
    for brief in book.profile.briefs:
        wanted = {squeeze(heading) for heading in brief.headings}
        for page in book.pages[brief.first - 1 : brief.last]:
            last = [line for line in page.lines[-1:] if squeeze(line) in wanted]
            faults += [Fault(page.number, Sentence("The heading “{line}” stands at the foot of the page.", line=line)) for line in last]
    return Tally(len(book.profile.briefs), len(book.profile.briefs), tuple(faults))


def signs(book: BookFile) -> Tally:
    """The letter of each kind of mark is printed, so that no meaning hangs on colour alone."""
    part = next((part for part in book.profile.parts if part.key == "passages"), None)
    words = "\n".join(page.body for page in book.pages[part.first - 1 : part.last]) if part else ""
    first = part.first if part else 0
    missing = tuple(
        Fault(first, Sentence("The letter “{sign}” is not explained.", sign=sign)) for sign in book.profile.signs if sign not in words
    )
    return Tally(len(book.profile.signs) if part else 0, len(book.profile.signs), missing)


BROKEN = re.compile(r"[a-z]{2}-$")
"""A Latin word cut by the typesetter; a hyphen after a capital or a digit is the text's own."""

CHECKS = (
    Check(62, Sentence("size of the text"), body_size, whole=True),
    Check(63, Sentence("fonts embedded"), embedded),
    Check(64, Sentence("no missing glyph"), glyphs),
    Check(65, Sentence("Japanese line breaks"), japanese),
    Check(66, Sentence("Korean line breaks"), korean),
    Check(67, Sentence("no broken words in large print"), ragged, must=False),
    Check(68, Sentence("headings with their text"), headings, must=False, whole=True),
    Check(69, Sentence("letters beside colours"), signs, must=False, whole=True),
    Check(70, Sentence("language and title"), described),
)
