"""Text operators: what the file says to print words of several fonts, sizes and colours in one text object."""

from app.book.styles import Ink
from app.book.typeset.encode import Encoder, Segment
from app.book.typeset.inline import Manner


class Pen:
    """Writes text operators and leaves out those that change nothing. Lengths in points."""

    def __init__(self, encoder: Encoder, size: float, ink: Ink, leading: float, x: float, y: float) -> None:
        self.base = encoder.base
        self.size = size
        self.font, self.font_size, self.ink, self.rise = self.base, size, ink, 0.0
        self.between, self.blank = 0.0, 0.0
        self.spaces: dict[tuple[int, str], tuple[str, float] | None] = {}
        red, green, blue = ink
        self.out = [f"BT {red:g} {green:g} {blue:g} rg {self.base} {size:g} Tf {leading:g} TL 1 0 0 1 {x:.2f} {y + leading:.2f} Tm"]

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
        run: list[str] = []
        current = Segment("", "", False)

        def flush() -> None:
            if run:
                self._set_font(current.resource, size)
                self._between(between if current.wide else 0.0)
                self.out.append(f"[<{''.join(run)}>]TJ" if current.wide else f"({''.join(run)})Tj")
                run.clear()

        for segment in self._joined(text, encoder, size, between):
            if segment.resource != current.resource:
                flush()
                current = segment
            run.append(segment.code)
        flush()

    def _joined(self, text: str, encoder: Encoder, size: float, between: float) -> list[Segment]:
        """The words' segments with blanks between; two East Asian words in one font keep its own blank."""
        out: list[Segment] = []
        for number, word in enumerate(text.split(" ")):
            segments = encoder.segments(word) if word else ()
            if number:
                same = not between and out and out[-1].wide and segments and segments[0].resource == out[-1].resource
                out.append(self._blank_of(out[-1].resource, encoder, size) if same else Segment(encoder.base, " ", False))
            out.extend(segments)
        return out

    def _blank_of(self, resource: str, encoder: Encoder, size: float) -> Segment:
        key = (id(encoder), resource)
        if key not in self.spaces:
            self.spaces[key] = encoder.wide_space(resource)
        found = self.spaces[key]
        if found is None:
            return Segment(encoder.base, " ", False)
        code, width = found
        kern = encoder.space + self.blank * 1000 / size - width
        return Segment(resource, f"{code}>{-kern:.0f}<", True)

    def finish(self) -> str:
        """The whole text object."""
        if self.blank:
            self.out.append("0 Tw")
        if self.between:
            self.out.append("0 Tc")
        if self.rise:
            self.out.append("0 Ts")
        self.out.append("ET")
        return "\n".join(self.out)
