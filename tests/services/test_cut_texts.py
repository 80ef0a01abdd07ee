"""The texts an import hands on to the index: never one that was changed since."""

from uuid import UUID

from app.services.cutting import CutText, CutTexts

ONE, OTHER = UUID(int=1), UUID(int=2)
WORDS = CutText("The ferry sails.", ())


def stored(*brief_ids: UUID) -> CutTexts:
    """Texts as an import leaves them: its own write was told, then they are kept."""
    texts = CutTexts()
    before = texts.generation
    texts.forget(brief_ids)
    texts.keep(dict.fromkeys(brief_ids, WORDS), before + 1)
    return texts


def test_what_was_just_stored_is_handed_on_once() -> None:
    texts = stored(ONE, OTHER)
    assert texts.just_stored([ONE]) == {ONE: WORDS}
    assert texts.just_stored([ONE, OTHER]) == {OTHER: WORDS}


def test_what_was_changed_since_is_not() -> None:
    texts = stored(ONE, OTHER)
    texts.forget([ONE])
    assert texts.just_stored([ONE, OTHER]) == {OTHER: WORDS}


def test_nothing_is_kept_where_something_was_changed_between_the_write_and_its_keeping() -> None:
    texts = CutTexts()
    before = texts.generation
    texts.forget([ONE])
    texts.forget([ONE])
    texts.keep({ONE: WORDS}, before + 1)
    assert not texts.just_stored([ONE])
