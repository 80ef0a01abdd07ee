"""Text operators: what the file says to print words of several fonts, sizes and colours in one text object."""

from collections.abc import Iterable

from app.book.sheet import Sheet
from app.book.styles import Ink
from app.book.tags import Node
from app.book.typeset.encode import LETTER, Encoder, Segment
from app.book.typeset.inline import Manner

KOREAN, JAPANESE = "ko-KR", "ja-JP"
FACE_LANGUAGES = {"k": KOREAN, "j": JAPANESE}
"""Language of words in an East Asian face, by the letter of its resource (``app.book.fonts``)."""


class Pen:
    """Writes text operators and leaves out those that change nothing. Lengths in points.

    With an owner, all words are marked as its; with ``foreign``, East Asian words get an element with their language.
    """

    def __init__(self, sheet: Sheet, encoder: Encoder, size: float, ink: Ink, leading: float, x: float, y: float) -> None:
        self.sheet = sheet
        self.owner: Node | None = None
        self.current: Node | None = None
        self.foreign = False
        self.base = encoder.base
        self.size = size
        self.font, self.font_size, self.ink, self.rise = self.base, size, ink, 0.0
        self.between, self.blank = 0.0, 0.0
        self.out = [f"{encoder.head(size, leading, ink)} 1 0 0 1 {x:.2f} {y + leading:.2f} Tm"]

    def _mark(self, node: Node | None) -> None:
        if node is not None and node is not self.current:
            self._end_mark()
            self.out.append(self.sheet.mark(node))
            self.current = node

    def _end_mark(self) -> None:
        if self.current is not None:
            self.out.append("EMC")
            self.current = None

    def next_line(self, blank: float) -> None:
        """Go to the next line; ``blank`` widens its blanks."""
        self._blank(blank)
        self.out.append("T*")

    def next_line_at(self, x: float, y: float, blank: float) -> None:
        """Go to a line that begins elsewhere."""
        self._blank(blank)
        self.out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def plain_line(self, words: str, blank: float) -> None:
        """A whole line in the base font, on the next line."""
        self._mark(self.owner)
        self._set_font(self.base, self.size)
        self._between(0.0)
        self.blank = blank
        self.out.append(f'{blank:.3g} 0 ({words})"')

    def _blank(self, blank: float) -> None:
        if blank != self.blank:
            self.out.append(f"{blank:.3g} Tw")
            self.blank = blank

    def _between(self, between: float) -> None:
        if between != self.between:
            self.out.append(f"{between:.3g} Tc")
            self.between = between

    def _set_font(self, resource: str, size: float) -> None:
        if resource != self.font or size != self.font_size:
            self.out.append(f"{resource} {size:g} Tf")
            self.font, self.font_size = resource, size

    def manner(self, manner: Manner) -> None:
        """Take over colour and rise of a manner."""
        if manner.ink != self.ink:
            self.out.append("{:g} {:g} {:g} rg".format(*manner.ink))
            self.ink = manner.ink
        if manner.rise != self.rise:
            self.out.append(f"{manner.rise:g} Ts")
            self.rise = manner.rise

    def show(self, text: str, encoder: Encoder, size: float, between: float = 0.0) -> None:
        """Print the text; ``between`` is added after each East Asian character."""
        self.codes([encoder[word] for word in text.split(" ")], encoder, size, between)

    def codes(self, codes: Iterable[str | tuple[Segment, ...]], encoder: Encoder, size: float, between: float = 0.0) -> None:
        """Print words that are encoded already, with blanks between them.

        Two East Asian words in one font keep its own blank. One loop without helpers: most words of a book go through it.
        """
        run: list[str] = []
        base, begun, resource, is_wide = encoder.base, False, "", False
        usual, own = encoder.blank, dict[str, Segment]()
        for code in codes:
            plain = isinstance(code, str)
            if plain and resource == base:
                run.append(f" {code}")
                continue
            if not begun:
                blank, begun = (), True
            elif is_wide and not between and code and not plain and code[0][0] == resource:
                if resource not in own:
                    own[resource] = self._blank_of(resource, encoder, size)
                blank = (own[resource],)
            else:
                blank = (usual,)
            for name, letters, wide in (*blank, (base, code, False)) if plain else (*blank, *code):
                if name != resource:
                    self._flush(resource, is_wide, run, size, between)
                    resource, is_wide, run = name, wide, []
                run.append(letters)
        self._flush(resource, is_wide, run, size, between)

    def _flush(self, resource: str, is_wide: bool, run: list[str], size: float, between: float) -> None:
        if not run:
            return
        owner = self.owner
        if owner is not None:
            self._mark(owner.add("Span", lang=FACE_LANGUAGES[resource[LETTER]]) if self.foreign and is_wide else owner)
        self._set_font(resource, size)
        self._between(between if is_wide else 0.0)
        self.out.append(f"[<{''.join(run)}>]TJ" if is_wide else f"({''.join(run)})Tj")

    def _blank_of(self, resource: str, encoder: Encoder, size: float) -> Segment:
        found = encoder.wide_space(resource)
        if found is None:
            return encoder.blank
        code, width = found
        kern = encoder.space + self.blank * 1000 / size - width
        return Segment(resource, f"{code}>{-kern:.0f}<", True)

    def finish(self) -> str:
        """The whole text object."""
        self._end_mark()
        if self.blank:
            self.out.append("0 Tw")
        if self.between:
            self.out.append("0 Tc")
        if self.rise:
            self.out.append("0 Ts")
        self.out.append("ET")
        return "\n".join(self.out)
