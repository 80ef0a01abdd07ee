"""The files of a pack on the disk."""

from pathlib import Path

from app.core.errors import PackError
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
            raise PackError(f"{name} is included twice; take one of the two lines out.")
        if len(files) >= MAX_FILES:
            raise PackError(f"{path.name} includes more than {MAX_FILES} files; put several dossiers into one file.")
        files[name] = PackFile(name=name, text=_text_of(path.parent, name))
        waiting += _includes(files[name])
    return tuple(files.values())


def _text_of(folder: Path, name: str) -> str:
    inside = (folder / name).resolve()
    if not inside.is_relative_to(folder.resolve()):
        raise PackError(f"{name} lies outside the pack's folder; move it into the folder.")
    try:
        return inside.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise PackError(f"{name} cannot be read ({error.strerror}); check the name and that you may read the file.") from error
    except UnicodeDecodeError as error:
        raise PackError(f"{name} is not UTF-8 text (byte {error.start}); save it as UTF-8.") from error


def _includes(file: PackFile) -> list[str]:
    root = compose(file.text, file.name)
    listed = root.entries.get("include") if isinstance(root, Mapping) else None
    if listed is None:
        return []
    if not isinstance(listed, Items) or not all(isinstance(node, Scalar) for node in listed.nodes):
        raise PackError(f"{file.name}, line {listed.line}: a list of file names belongs here; write “include: [people.yaml]” instead.")
    return [node.text for node in listed.nodes if isinstance(node, Scalar)]
