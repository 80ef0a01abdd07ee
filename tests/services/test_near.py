"""Near-duplicates: announced with a percentage, kept, and compared sentence by sentence."""

import json
import lzma
import random
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from uuid import UUID

import pytest

from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.brief import Block, BlockKind, Brief, BriefText
from app.core.model.dossier import Dossier, Figure
from app.services.importing import ImportChoices
from app.services.intake import keep, of_text
from app.services.near import NearTexts
from app.services.opening import Services
from app.services.views import FileReport, ImportStatus
from app.services.waiting import Doubt
from tests.services.material import FERRY, HARBOUR, written

SECOND = HARBOUR.replace("31,000 boxes", "33,000 boxes in its best year")


def imported(services: Services, path: Path) -> FileReport:
    return services.imports.import_paths([path], ImportChoices(), Silent()).files[0]


def test_nearly_the_same_text_is_announced_and_kept(services: Services, harbour: UUID, tmp_path: Path) -> None:
    report = imported(services, written(tmp_path, "second.txt", SECOND))
    (found,) = report.briefs
    assert report.status is ImportStatus.NEAR_DUPLICATE
    assert found.near is not None
    assert found.near.brief.id == harbour
    assert 85 <= found.near.percent < 100
    assert f"{found.near.percent} %" in report.message
    assert "Harbour talks begin" in report.message
    (difference,) = services.library.compare(harbour, found.brief.id).differences
    assert ("31,000 boxes." in difference.before, "33,000 boxes in its best year." in difference.after) == (True, True)
    assert len(services.library.rows()) == 2


def test_another_text_is_not_announced(services: Services, harbour: UUID, tmp_path: Path) -> None:
    report = imported(services, written(tmp_path, "ferry.txt", FERRY))
    assert (report.status, report.briefs[0].near) == (ImportStatus.IMPORTED, None)


def test_the_first_mail_of_a_library_is_not_like_itself(services: Services, tmp_path: Path) -> None:
    """The file inside it is a brief of its own, and as long as any."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "m@example.org", "j@example.org", "For the file"
    mail.set_content("It is attached.")
    mail.add_attachment(FERRY.encode(), maintype="text", subtype="plain", filename="ferry.txt")
    report = imported(services, written(tmp_path, "first.eml", mail.as_string()))
    assert (report.status, [found.near for found in report.briefs]) == (ImportStatus.IMPORTED, [None, None])


def test_a_twin_in_one_line_is_announced_with_the_words_it_shares(services: Services, tmp_path: Path) -> None:
    lines = [f"On day {day} the boats of harbour {day * 7} took {day * 31} crates of herring to the market" for day in range(2, 60)]
    imported(services, written(tmp_path, "lines.txt", ".\n".join(lines) + "."))
    near = imported(services, written(tmp_path, "line.txt", " ; ".join(lines))).briefs[0].near
    assert near is not None
    assert near.percent == 100


def test_a_record_in_one_line_is_like_the_same_on_many(services: Services, tmp_path: Path) -> None:
    record = {f"day {day}": f"The boats of harbour {day * 7} took {day * 31} crates of herring. All were sold." for day in range(2, 300)}
    imported(services, written(tmp_path, "many.txt", json.dumps(record, indent=1)))
    changed = {day: said.replace("herring", "cod") if day.endswith("0") else said for day, said in record.items()}
    near = imported(services, written(tmp_path, "one.txt", json.dumps(changed))).briefs[0].near
    assert near is not None
    assert 90 <= near.percent < 100


def test_two_versions_in_one_import_know_each_other(services: Services, tmp_path: Path) -> None:
    files = [written(tmp_path, "a.txt", HARBOUR), written(tmp_path, "b.txt", SECOND), written(tmp_path, "c.txt", FERRY)]
    report = services.imports.import_paths(files, ImportChoices(), Silent())
    assert [file.status.value for file in report.files] == ["imported", "near_duplicate", "imported"]


def test_a_text_that_was_changed_or_deleted_is_not_the_one_remembered(services: Services, harbour: UUID, tmp_path: Path) -> None:
    services.reimports.reimport(harbour, written(tmp_path, "ferry.txt", FERRY))
    assert imported(services, written(tmp_path, "second.txt", SECOND)).status is ImportStatus.IMPORTED
    third = FERRY.replace("by the spring", "by the next spring")
    assert imported(services, written(tmp_path, "third.txt", third)).briefs[0].near is not None
    services.library.remove([row.id for row in services.library.rows()])
    assert imported(services, written(tmp_path, "second.txt", SECOND)).status is ImportStatus.IMPORTED


def test_versions_are_linked_in_their_order_and_never_in_a_ring(services: Services, harbour: UUID, tmp_path: Path) -> None:
    second = imported(services, written(tmp_path, "second.txt", SECOND)).briefs[0].brief.id
    third = imported(services, written(tmp_path, "third.txt", SECOND.replace("best year", "worst year"))).briefs[0].brief.id
    services.library.link_version(second, harbour)
    services.library.link_version(third, second)
    for brief_id in (harbour, second, third):
        assert [brief.id for brief in services.library.versions(brief_id)] == [harbour, second, third]
    for older in (harbour, second, third):
        with pytest.raises(UserError, match="the other way round"):
            services.library.link_version(harbour, older)
    services.library.remove([second])
    assert [brief.id for brief in services.library.versions(third)] == [third]
    services.history.undo()
    assert len(services.library.versions(third)) == 3
    services.library.link_version(third, None)
    assert len(services.library.versions(harbour)) == 2


def corpus(reference: Path, every: int) -> list[str]:
    with lzma.open(reference / "corpora" / "frus5k.jsonl.xz", "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for number, line in enumerate(lines) if number % every == 0]


def announced(services: Services, texts: list[str]) -> tuple[float, float]:
    """The share of copies with 3 % of their words dropped that are announced as of their original, and of originals that are."""
    chance = random.Random(3)
    rights = wrong = 0
    with services.imports._desk.store.write("Keep papers") as unit:
        near = NearTexts(unit)
        ids: list[UUID] = []
        for text in texts:
            brief = Brief(title="A paper")
            ready = of_text(brief, _whole(text, brief))
            wrong += near.nearest(unit, text, ready.sketch) is not None
            near.add(keep(unit, ready).id, ready.sketch)
            ids.append(ready.brief.id)
        for text, brief_id in zip(texts, ids, strict=True):
            dropped = " ".join(word for word in text.split(" ") if chance.random() >= 0.03)
            found = near.nearest(unit, dropped, of_text(Brief(), _whole(dropped, Brief())).sketch)
            rights += found is not None and found.brief.id == brief_id
    return rights / len(texts), wrong / len(texts)


def _whole(text: str, brief: Brief) -> BriefText:
    return BriefText(brief_id=brief.id, raw=text, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),))


@pytest.mark.reference
def test_copies_of_real_papers_are_announced_and_originals_are_not(services: Services, reference: Path) -> None:
    rights, wrong = announced(services, corpus(reference, 80))
    assert (rights >= 0.95, wrong < 0.01) == (True, True)


@pytest.mark.reference
@pytest.mark.heavy
def test_all_copies_of_the_corpus(services: Services, reference: Path) -> None:
    rights, wrong = announced(services, corpus(reference, 1))
    assert (rights >= 0.95, wrong < 0.01) == (True, True)


def test_pairs_are_found_once_follow_the_words_and_empty_as_they_are_decided(services: Services, tmp_path: Path) -> None:
    words = "The harbour board met on Monday and agreed that the eastern quay opens in May; the pilots will be told by letter. " * 3
    one = imported(services, written(tmp_path, "one.txt", f"The quay\n\n{words}\n")).briefs[0].brief.id
    assert services.likes.pairs() == ()
    other = imported(services, written(tmp_path, "two.txt", f"The quay again\n\n{words} Nothing else.\n")).briefs[0].brief.id
    assert services.likes.pairs(fresh=False) == (), "nothing is compared where only what is known is asked for"
    ((first, near),) = services.likes.pairs()
    assert (first.id, near.brief.id) == (one, other)
    assert [(each.doubt, each.owner_id, each.about) for each in services.waiting.all(date(2026, 3, 1))] == [(Doubt.LIKE, one, other)]
    services.library.remove([other])
    assert services.likes.pairs() == ()
    services.history.undo()
    assert len(services.likes.pairs()) == 1
    services.likes.keep_both(one, other)
    assert services.waiting.all(date(2026, 3, 1)) == ()


def test_what_is_known_is_told_while_others_compare(services: Services) -> None:
    comparing = services.likes._lock
    with comparing, ThreadPoolExecutor(1) as reader:
        told = reader.submit(services.waiting.all, date(2026, 3, 1), fresh=False)
        assert told.result(timeout=30) == ()


def test_a_dossier_that_changes_is_looked_at_anew(services: Services) -> None:
    day = date(2026, 3, 1)
    assert services.waiting.all(day) == ()
    old = Figure(label="Berths", value="3", as_of=PartialDate(2024, 1, 1), shelf_life_days=30)
    services.dossiers.save(Dossier(title="Harbours", figures=(old,)))
    assert [each.doubt for each in services.waiting.all(day)] == [Doubt.STALE]
    assert services.waiting.all(date(2024, 1, 2)) == (), "on another day it is not old yet"
    services.history.undo()
    assert services.waiting.all(day) == ()
