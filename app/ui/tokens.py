"""The colours of the window by name, light and dark (window-spec, section 2): nothing else in the window names a colour."""

from collections.abc import Mapping
from typing import Final

from app.core.model.annotation import AnnotationKind

LIGHT: Final[Mapping[str, str]] = {
    "window": "#F5F5F3", "surface": "#FFFFFF", "sunken": "#FAFAF8", "raised": "#FFFFFF", "hover": "#EFEFEC",
    "neutral": "#EEEDE9", "desk": "#E9E8E4", "paper": "#FFFFFF", "line": "#E6E5E1", "line2": "#CFCEC9", "control": "#8C8E94",
    "text": "#1B1C1E", "text2": "#4E5157", "text3": "#656870",
    "accent": "#1F4A86", "onaccent": "#FFFFFF", "soft": "#E4ECF7",
    "fill": "#1F4A86", "fill2": "#1A4079", "onfill": "#FFFFFF", "focus": "#2F6BC0",
    "ok": "#1D6537", "okbg": "#E3F2E7", "warn": "#7A5200", "warnbg": "#FAEFD6", "bad": "#A3261C", "badbg": "#FBE9E6",
    "guess": "#5F3C96", "guessbg": "#F1EAFA", "them": "#A9652A", "hit": "#FFE58A", "selection": "#B4CDF0", "scrim": "#1B1C1E",
    "mH": "#FFEFA6", "mHk": "#705800", "mQ": "#E8DCFB", "mQk": "#5F3C96", "mC": "#D2E5FB", "mCk": "#1C568F",
    "mF": "#CFEFD7", "mFk": "#1D6537", "mE": "#FFDCC8", "mEk": "#98400F",
    "mN": "#EEEDE9", "mNk": "#4E5157", "mD": "#FBE9E6", "mDk": "#A3261C", "mA": "#FAEFD6", "mAk": "#7A5200",
}  # fmt: skip

DARK: Final[Mapping[str, str]] = {
    "window": "#1A1B1D", "surface": "#202124", "sunken": "#1D1E20", "raised": "#2A2C30", "hover": "#2B2D31",
    "neutral": "#303237", "desk": "#151617", "paper": "#FFFFFF", "line": "#303237", "line2": "#484B52", "control": "#757881",
    "text": "#ECEBE8", "text2": "#B9BBC0", "text3": "#A3A6AE",
    "accent": "#8FB6EC", "onaccent": "#0F2138", "soft": "#26364D",
    "fill": "#35609B", "fill2": "#2F5690", "onfill": "#FFFFFF", "focus": "#7FB0F5",
    "ok": "#8ACB9E", "okbg": "#1F3A28", "warn": "#E6BE6A", "warnbg": "#3E3219", "bad": "#F2998F", "badbg": "#452421",
    "guess": "#C7AEF0", "guessbg": "#352B47", "them": "#DDA266", "hit": "#6A5710", "selection": "#3B5C8C", "scrim": "#000000",
    "mH": "#4F4413", "mHk": "#F0D264", "mQ": "#41325E", "mQk": "#C7AEF0", "mC": "#1E3C5C", "mCk": "#93C1F2",
    "mF": "#1F4529", "mFk": "#8ACB9E", "mE": "#5A321B", "mEk": "#F2AB85",
    "mN": "#303237", "mNk": "#B9BBC0", "mD": "#452421", "mDk": "#F2998F", "mA": "#3E3219", "mAk": "#E6BE6A",
}  # fmt: skip

HIGH_LIGHT: Final[Mapping[str, str]] = {
    **LIGHT,
    "window": "#FFFFFF", "sunken": "#FFFFFF", "line": "#6A6C72", "line2": "#4E5157", "control": "#3A3D42",
    "text": "#000000", "text2": "#1B1C1E", "text3": "#26282B", "accent": "#0B2E66", "fill": "#0B2E66", "fill2": "#061F4A",
    "focus": "#0A3FA8", "ok": "#0B3F1F", "warn": "#4A3100", "bad": "#7A120A", "guess": "#40217A", "them": "#7A3F0C",
    "mHk": "#473800", "mQk": "#40217A", "mCk": "#0B3868", "mFk": "#0B3F1F", "mEk": "#6B2A05", "mNk": "#1B1C1E", "mDk": "#7A120A",
    "mAk": "#4A3100",
}  # fmt: skip
"""Light with a contrast of at least 7 everywhere, and edges that are seen (WCAG 2.2, AAA)."""

HIGH_DARK: Final[Mapping[str, str]] = {
    **DARK,
    "window": "#000000", "surface": "#000000", "sunken": "#000000", "raised": "#101113", "hover": "#202226", "neutral": "#202226",
    "desk": "#000000", "line": "#8C8F97", "line2": "#B0B3BB", "control": "#C8CAD0", "text": "#FFFFFF", "text2": "#F0F0F0",
    "text3": "#E0E1E5", "accent": "#BBD6FF", "soft": "#1B2A40", "fill": "#1F4A86", "fill2": "#244F8A", "focus": "#A8CCFF",
    "ok": "#A9E3BB", "warn": "#FFDD8F", "bad": "#FFB9B2", "guess": "#DCCBFA", "them": "#F5C08B", "okbg": "#10251A", "warnbg": "#2A2110",
    "badbg": "#301614", "guessbg": "#241C33", "selection": "#24426E", "hit": "#4E400A",
    "mH": "#332B0A", "mQ": "#2A2040", "mC": "#12263D", "mF": "#122C1A", "mE": "#3B1F10", "mN": "#202226", "mD": "#301614", "mA": "#2A2110",
    "mHk": "#FFE58A", "mQk": "#DCCBFA", "mCk": "#BEDCFA", "mFk": "#A9E3BB", "mEk": "#FFC9A8", "mNk": "#F0F0F0", "mDk": "#FFB9B2",
    "mAk": "#FFDD8F",
}  # fmt: skip
"""Dark with a contrast of at least 7 everywhere."""


def tokens_of(*, dark: bool, high: bool) -> Mapping[str, str]:
    """The colours of a theme."""
    if high:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


MARK_LETTERS: Final[Mapping[AnnotationKind, str]] = {
    AnnotationKind.HIGHLIGHT: "H",
    AnnotationKind.QUESTION: "Q",
    AnnotationKind.QUOTATION: "C",
    AnnotationKind.FIGURE: "F",
    AnnotationKind.EVIDENCE: "E",
    AnnotationKind.NOTE: "N",
    AnnotationKind.DISPUTE: "D",
    AnnotationKind.ACTION: "A",
}
"""The letter of each kind of mark: its key, its badge and, with an "m" before it, the name of its ground colour."""
