"""What a person gives to an import: files, and folders with files in them."""

from collections.abc import Callable, Generator, Iterable
from pathlib import Path

from app.core.reasons import reason_of
from app.core.sentences import Sentence
from app.services.views import FileReport, ImportStatus
from db.names import LIBRARY_NAME


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
        return FileReport(path=path, status=ImportStatus.REFUSED, message=message)


def _of_folder(folder: Path, recursive: bool) -> Generator[Path | FileReport]:
    try:
        inside = sorted(folder.rglob("*") if recursive else folder.iterdir())
    except OSError as trouble:
        yield FileReport(
            path=folder,
            status=ImportStatus.REFUSED,
            message=Sentence(
                "The folder {name} cannot be read ({reason}). See that you may open it, then import it again.",
                name=folder.name,
                reason=reason_of(trouble),
            ),
        )
        return
    libraries = sorted({path.parent for path in inside if path.name == LIBRARY_NAME})
    for library in libraries:
        message = Sentence("The folder {name} is a library of Attaché: open it instead of importing what it is made of.", name=library.name)
        yield FileReport(path=library, status=ImportStatus.REFUSED, message=message)
    outside = [path for path in inside if not any(path.is_relative_to(library) for library in libraries)]
    looked = [(path, _looked_at(path, Path.is_file)) for path in outside if not path.name.startswith(".")]
    found = [is_file if isinstance(is_file, FileReport) else path for path, is_file in looked if is_file]
    if not found and not libraries:
        message = Sentence(
            "The folder {name} holds no files."
            if recursive
            else "The folder {name} holds no files. Add --recursive to read the folders inside it.",
            name=folder.name,
        )
        yield FileReport(path=folder, status=ImportStatus.REFUSED, message=message)
    yield from found
