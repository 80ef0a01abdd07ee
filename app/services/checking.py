"""The self-check on a file, without a library."""

from pathlib import Path

from app.book.locking import unlocked
from app.book.selfcheck import check_pdf
from app.core.errors import UserError
from app.core.model.book import CheckResult
from app.core.reasons import reason_of


def check_file(path: Path, password: str = "") -> tuple[CheckResult, ...]:
    """The self-check on any book of ours, from the file alone.

    Raises:
        UserError: the file cannot be read, is no PDF, or is no book of ours.
    """
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise UserError(
            "{path} cannot be read ({reason}); check the name and that you may read it.", path=path, reason=reason_of(trouble)
        ) from trouble
    return check_pdf(unlocked(data, password) if password else data)
