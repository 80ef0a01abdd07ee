"""A printed book of the scene, made once for all tests that only look at it."""

from functools import lru_cache
from pathlib import Path

from app.book.build import build_book
from app.book.content import BuiltBook
from app.core.jobs import Silent
from app.core.language import Language
from tests.book.scene.base import schemes
from tests.book.scene.snapshot import SNAPSHOT, order

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@lru_cache(maxsize=4)
def printed(language: Language = Language.EN) -> BuiltBook:
    """The principal's book of the scene in a language."""
    return build_book(SNAPSHOT, order(language=language), RESOURCES, schemes(), Silent())
