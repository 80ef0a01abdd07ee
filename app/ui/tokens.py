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
