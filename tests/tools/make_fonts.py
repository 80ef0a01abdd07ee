"""Trim the book's fonts: ``python tests/tools/make_fonts.py NODE_MODULES OUTPUT`` (see resources/fonts/README.md)."""

import hashlib
import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset

SCOPE = "@expo-google-fonts"
LATIN = "latin"
KOREAN = "korean"
JAPANESE = "japanese"
FAMILIES = (
    ("source-serif-4", "SourceSerif4", LATIN),
    ("source-sans-3", "SourceSans3", LATIN),
    ("noto-serif-kr", "NotoSerifKR", KOREAN),
    ("noto-sans-kr", "NotoSansKR", KOREAN),
    ("noto-serif-jp", "NotoSerifJP", JAPANESE),
    ("noto-sans-jp", "NotoSansJP", JAPANESE),
)
WEIGHTS = (("400Regular", "Regular"), ("700Bold", "Bold"))
LATIN_BLOCKS = (
    range(0x20, 0x370),
    range(0x1D00, 0x1E00),
    range(0x1E00, 0x1F00),
    range(0x2000, 0x2070),
    range(0x2070, 0x20C0),
    range(0x2100, 0x2400),
    range(0x2460, 0x27C0),
)
GREEK_AND_CYRILLIC = (range(0x370, 0x530),)
CJK_PUNCTUATION = (range(0x3000, 0x3100), range(0x31F0, 0x3400), range(0xFF00, 0xFFF0))
HANGUL = (range(0x1100, 0x1200), range(0x3130, 0x3190), range(0xAC00, 0xD7A4))
EXTENDED_NAMES = {0x9AD9, 0xFA11, 0x20BB7}
"""髙 﨑 𠮷: variants outside JIS X 0208 that stand in personal names."""


def encoded(codec: str, first: int, last: int) -> set[int]:
    """The characters of the rows ``first`` to ``last`` of a two-byte national standard."""
    pairs = (bytes((row, cell)) for row in range(first, last + 1) for cell in range(0xA1, 0xFF))
    return {ord(text) for text in (pair.decode(codec, "ignore") for pair in pairs) if len(text) == 1}


def blocks(ranges: Iterable[range]) -> set[int]:
    """All code points of the ranges."""
    return {point for block in ranges for point in block}


def repertoire(script: str) -> set[int]:
    """The code points a face of that script keeps."""
    latin = blocks(LATIN_BLOCKS)
    if script == LATIN:
        return latin | blocks(GREEK_AND_CYRILLIC)
    if script == KOREAN:
        return latin | blocks(CJK_PUNCTUATION) | blocks(HANGUL) | encoded("euc_kr", 0xCA, 0xFD)
    compatibility = set(range(0xF900, 0xFB00))
    return latin | blocks(CJK_PUNCTUATION) | encoded("euc_jp", 0xA1, 0xF4) | compatibility | EXTENDED_NAMES


def trim(source: Path, target: Path, script: str) -> None:
    """Write the face with only its repertoire, without hints, and for the East Asian faces without layout tables."""
    options = subset.Options()
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]  # pyright: ignore[reportAttributeAccessIssue]
    options.layout_features = ["kern", "liga", "ccmp", "locl", "mark", "mkmk"] if script == LATIN else []
    options.recalc_timestamp = False
    if script != LATIN:
        options.drop_tables += ["GPOS", "GSUB", "GDEF", "vhea", "vmtx", "BASE", "STAT", "DSIG", "VORG"]
    font = subset.load_font(str(source), options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=sorted(repertoire(script)))
    worker.subset(font)
    subset.save_font(font, str(target), options)


def describe(package: Path, source: Path, target: Path) -> dict[str, str]:
    """Where a face comes from, with the checksums of the original and of the trimmed file."""
    manifest = json.loads((package / "package.json").read_text(encoding="utf-8"))
    return {
        "file": target.name,
        "package": manifest["name"],
        "version": manifest["version"],
        "original": source.name,
        "original_sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
    }


def make(modules: Path, output: Path) -> None:
    """Trim every face, and keep the licences and a manifest beside them."""
    rows: list[dict[str, str]] = []
    for package_name, family, script in FAMILIES:
        package = modules / SCOPE / package_name
        shutil.copyfile(package / "LICENSE_FONT", output / f"LICENSE-{family}.txt")
        for original, weight in WEIGHTS:
            source = next(package.glob(f"{original}/*.ttf"))
            target = output / f"{family}-{weight}.ttf"
            trim(source, target, script)
            rows.append(describe(package, source, target))
            print(f"{target.name}: {source.stat().st_size / 1e6:.1f} -> {target.stat().st_size / 1e6:.1f} MB")
    (output / "MANIFEST.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]))
