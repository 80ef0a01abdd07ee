"""The endings under which the formats go that are read, for whoever chooses files. It loads no parser."""

ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pdf", (".pdf",)),
    ("docx", (".docx", ".docm")),
    ("pptx", (".pptx", ".ppsx", ".odp")),
    ("xlsx", (".xlsx", ".xlsm", ".ods")),
    ("odt", (".odt",)),
    ("epub", (".epub",)),
    ("msg", (".msg",)),
    ("tnef", (".dat",)),
    ("rtf", (".rtf",)),
    ("picture", (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".bmp", ".webp")),
    ("vcard", (".vcf",)),
    ("icalendar", (".ics",)),
    ("mhtml", (".mht", ".mhtml")),
    ("eml", (".eml", ".emlx")),
    ("paper", (".fb2",)),
    ("html", (".html", ".htm", ".xhtml")),
    ("markdown", (".md", ".markdown")),
    ("csv", (".csv", ".tsv")),
    ("txt", (".txt",)),
)
"""By the name of the importer, in the order in which they are asked; what counts when a file is read is its content."""


def endings() -> tuple[str, ...]:
    """All endings, lower case with the dot."""
    return tuple(ending for _, found in ENDINGS for ending in found)
