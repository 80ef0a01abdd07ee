"""What a person gives to an import: files, and folders with files in them."""

from collections.abc import Callable, Generator, Iterable
from pathlib import Path

from app.core.reasons import reason_of
from app.core.sentences import Sentence
from app.services.views import FileReport, ImportStatus
from db.names import LIBRARY_NAME

_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp")
_OWN_MARKS = (".", "~$")
"""Names that programs give to files of their own: hidden ones, and the locks of office programs."""
_OWN_FILES = ("thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "__macosx")
"""What Windows and macOS put into folders for themselves."""


def files_given(paths: Iterable[Path], recursive: bool) -> Generator[Path | FileReport]:
    """The files that paths stand for, folders opened; a report in place of what is no file to import."""
    for path in paths:
        folder = _looked_at(path, Path.is_dir)
        if isinstance(folder, FileReport):
            yield folder
        elif folder:
            yield from _of_folder(path, recursive)
        else:
            yield path


def _looked_at(path: Path, what: Callable[[Path], bool]) -> bool | FileReport:
    """What a path is, or that it cannot be told: a folder may be listed without the right to enter it."""
    try:
        return what(path)
    except OSError as trouble:
        message = Sentence(
            "{name} cannot be looked at ({reason}). See that you may open the folder it lies in, then import it again.",
            name=path.name,
            reason=reason_of(trouble),
        )
        return _refused(path, message)


def is_litter(name: str) -> bool:
    """Whether a file or folder is what programs leave behind for themselves: hidden, the lock of an office program, half a download."""
    return name.startswith(_OWN_MARKS) or name.lower().endswith(_UNFINISHED) or name.lower() in _OWN_FILES


def leads_out(path: Path, folder: Path) -> bool:
    """Whether what is listed in a folder is a link, or lies behind one, that leads out of it; a link to nothing leads nowhere.

    A link may lead to files of other people, or of the system, that whoever made the folder wants to have in a library.
    """
    try:
        within = (path, *(above for above in path.parents if above.is_relative_to(folder) and above != folder))
        return any(map(Path.is_symlink, within)) and not path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _entry(path: Path, folder: Path) -> Path | FileReport | None:
    """A file of a folder, a report where it cannot be one of an import, or nothing for a folder in it."""
    if leads_out(path, folder):
        return _refused(
            path, Sentence("{name} is a link that leads out of the folder: import the file itself if you want it.", name=path.name)
        )
    is_file = _looked_at(path, Path.is_file)
    if isinstance(is_file, FileReport):
        return is_file
    if is_file or path.is_dir():
        return path if is_file else None
    if path.is_symlink():
        return _refused(path, Sentence("{name} is a link to a file that is not there: there is nothing to read.", name=path.name))
    return _refused(path, Sentence("{name} is a device or a pipe and no file: there is nothing to read.", name=path.name))


def _refused(path: Path, message: str) -> FileReport:
    return FileReport(path=path, status=ImportStatus.REFUSED, message=message)


def _of_folder(folder: Path, recursive: bool) -> Generator[Path | FileReport]:
    try:
        inside = sorted(folder.rglob("*") if recursive else folder.iterdir())
    except OSError as trouble:
        message = Sentence(
            "The folder {name} cannot be read ({reason}). See that you may open it, then import it again.",
            name=folder.name,
            reason=reason_of(trouble),
        )
        yield _refused(folder, message)
        return
    libraries = sorted({path.parent for path in inside if path.name == LIBRARY_NAME})
    for library in libraries:
        message = Sentence("The folder {name} is a library of Attaché: open it instead of importing what it is made of.", name=library.name)
        yield _refused(library, message)
    outside = (path for path in inside if not any(path.is_relative_to(library) for library in libraries))
    own = (path for path in outside if not any(is_litter(part) for part in path.relative_to(folder).parts))
    found = [entry for path in own if (entry := _entry(path, folder)) is not None]
    if not found and not libraries:
        message = Sentence(
            "The folder {name} holds no files."
            if recursive
            else "The folder {name} holds no files. Add --recursive to read the folders inside it.",
            name=folder.name,
        )
        yield _refused(folder, message)
    yield from found
