"""What merging says, and the merging of organisations and of terms."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.cli.documents import plain
from app.cli.session import Session
from app.core.language import Language

if TYPE_CHECKING:
    from app.core.merging import Lost

WITHOUT_WORDS = {"photo_sha256": "photograph", "preferences": "how they like a book"}
"""What two cards may differ in that cannot be said in a line."""


def merge_organisations(session: Session, kept: str, gone: str, *, only_plan: bool) -> None:
    """Merge the organisations that two names mean, or say what that would do."""
    with session.open() as services:
        found = (services.organisations.find(kept).id, services.organisations.find(gone).id)
        plan = services.organisation_merging.plan(*found)
        if not only_plan:
            services.organisation_merging.merge(*found)
    moves = {
        "names": plan.names,
        "abbreviations": plan.abbreviations,
        "people": plan.people,
        "organisations": plan.bodies,
        "others": plan.others,
    }
    document = {"kept": plan.kept.id, "gone": plan.gone.id, "merged": not only_plan, **moves, "lost": _lost(plan.lost)}
    names = plan.kept.name_in(Language.EN), plan.gone.name_in(Language.EN)
    session.answer(document, lambda: merge_lines(*names, moves.items(), plan.lost, done=not only_plan))


def merge_terms(session: Session, kept: str, gone: str, *, only_plan: bool) -> None:
    """Merge the terms that two words mean in all dossiers, or say what that would do."""
    with session.open() as services:
        plan = services.term_merging.plan(kept, gone)
        if not only_plan:
            services.term_merging.merge(kept, gone)
    moves = {"forms": plan.forms, "dossiers": plan.dossiers, "one_where_both_were": plan.twice}
    document = {"kept": plan.kept.term, "gone": plan.gone.term, "merged": not only_plan, **moves, "lost": _lost(plan.lost)}
    session.answer(document, lambda: merge_lines(plan.kept.term, plan.gone.term, moves.items(), plan.lost, done=not only_plan))


def merge_lines(one: str, other: str, moves: Iterable[tuple[str, tuple[str, ...]]], lost: "Iterable[Lost]", *, done: bool) -> list[str]:
    """What moved or would move, and what went or would go."""
    head = f"{other} is merged into {one}; undo takes it back." if done else f"{other} would be merged into {one}."
    moved = [f"  {name.replace('_', ' ')}: {'; '.join(words)}" for name, words in moves if words]
    return [head, *moved, *(_lost_line(each) for each in lost)]


def _lost(lost: "Iterable[Lost]") -> list[dict[str, object]]:
    return [{"field": each.field, "kept": plain(each.kept), "gone": plain(each.gone)} for each in lost]


def _lost_line(lost: "Lost") -> str:
    if lost.field in WITHOUT_WORDS:
        return f"  {WITHOUT_WORDS[lost.field]}: that of the card that stays"
    return f"  {lost.field.replace('_', ' ')}: “{plain(lost.kept)}” stays, “{plain(lost.gone)}” goes"
