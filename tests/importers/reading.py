"""How the tests look at what was read."""

from app.core.model.brief import BlockKind
from app.core.repairs import Clean, apply
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.formats import read_document


def read(data: bytes | str, suffix: str = ".txt", **options: object) -> ImportedText:
    """The document, read without a worker."""
    content = data.encode() if isinstance(data, str) else data
    return read_document(Document(content, suffix), ImportOptions(**options))  # type: ignore[arg-type]


def cleaned(text: ImportedText) -> Clean:
    """The text as it is read."""
    return apply(text.raw, text.repairs, text.blocks)


def blocks(text: ImportedText) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    done = cleaned(text)
    return [(block.kind.value, done.text[slice(*done.clean_span(block.start, block.end))]) for block in text.blocks]


def words(text: ImportedText, kind: BlockKind | None = None) -> list[str]:
    """The words of each block, of one kind or of all."""
    return [said for block, said in zip(text.blocks, blocks(text), strict=True) if kind in (None, block.kind) for said in (said[1],)]
