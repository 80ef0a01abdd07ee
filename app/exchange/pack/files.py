"""The files of a pack on the disk."""

from pathlib import Path

from app.core.errors import PackError
from app.core.reasons import reason_of
from app.exchange.pack.model import PackFile
from app.exchange.pack.nodes import Items, Mapping, Scalar, compose

MAX_FILES = 200


def pack_files(path: Path) -> tuple[PackFile, ...]:
    """The pack at a path, and every file that its ``include`` lists name, in order.

    Raises:
        PackError: a file is missing, unreadable, outside the pack's folder, or named twice.
    """
    files: dict[str, PackFile] = {}
    waiting = [path.name]
    while waiting:
        name = waiting.pop(0)
        if name in files:
            raise PackError("{name} is included twice; take one of the two lines out.", name=name)
        if len(files) >= MAX_FILES:
            raise PackError(
                "{name} includes more than {max_files} files; put several dossiers into one file.", name=path.name, max_files=MAX_FILES
            )
        files[name] = PackFile(name=name, text=_text_of(path.parent, name))
        waiting += _includes(files[name])
    return tuple(files.values())


def _text_of(folder: Path, name: str) -> str:
    inside = (folder / name).resolve()
    if not inside.is_relative_to(folder.resolve()):
        raise PackError("{name} lies outside the pack's folder; move it into the folder.", name=name)
    try:
        return inside.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise PackError(
            "{name} cannot be read ({reason}); check the name and that you may read the file.", name=name, reason=reason_of(error)
        ) from error
    except UnicodeDecodeError as error:
        raise PackError("{name} is not UTF-8 text (byte {start}); save it as UTF-8.", name=name, start=error.start) from error


def _includes(file: PackFile) -> list[str]:
    root = compose(file.text, file.name)
    listed = root.entries.get("include") if isinstance(root, Mapping) else None
    if listed is None:
        return []
    if not isinstance(listed, Items) or not all(isinstance(node, Scalar) for node in listed.nodes):
        raise PackError(
            "{name}, line {line}: a list of file names belongs here; write “include: [people.yaml]” instead.",
            name=file.name,
            line=listed.line,
        )
    return [node.text for node in listed.nodes if isinstance(node, Scalar)]
