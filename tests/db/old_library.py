"""Makes the small stored library of the present schema: ``python -m tests.db.old_library tests/old_libraries/v1``.

It is made once, when a schema is released, and kept as it is; ``test_migrations.py`` opens it ever after.
"""

import sys
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app.core.model.annotation import Annotation, AnnotationKind
from app.core.model.base import Evidence
from app.core.model.brief import Brief, BriefText, Passage
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion, Participant, ParticipantRole, Side
from app.core.model.person import NameForm, Person
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault

PASSPHRASE = "an old library's passphrase"
RECOVERY_CODE_NAME = "recovery-code.txt"
TITLES = ("Notes on the pier", "부두 메모", "桟橋の覚書")
WORDS = ("The pier opens in 2031.", "부두는 2031년에 문을 연다.", "桟橋は2031年に開く。")


def fill(store: Store) -> None:
    """One of each of the main kinds, in two steps."""
    with store.write("Import papers") as unit:
        found: list[Passage] = []
        for title, words in zip(TITLES, WORDS, strict=True):
            brief = unit.briefs.add(Brief(title=title))
            unit.texts.add(BriefText(brief_id=brief.id, raw=words))
            found.append(Passage(id=uuid4(), brief_id=brief.id, exact=words, end=len(words), paragraph=True))
        unit.passages.add_all(found)
        unit.originals.put("0" * 64, b"the paper as it came")
    with store.write("Prepare the talks") as unit:
        statement = Statement(heading=Heading.BACKGROUND, text="It opens soon.", evidence=(Evidence(passage_id=found[1].id),))
        dossier = unit.dossiers.add(Dossier(title="The pier", statements=(statement,)))
        person = unit.people.add(Person(names=(NameForm(text="Kim Haneul"),), family_name="Kim"))
        seat = Participant(person_id=person.id, side=Side.THEIRS, role=ParticipantRole.PRINCIPAL)
        start = datetime.fromisoformat("2030-05-01T10:00:00+09:00")
        agenda = (AgendaItem(title="The pier", dossier_ids=(dossier.id,)),)
        unit.meetings.add(Meeting(title="Talks", occasion=Occasion.MINISTERIAL, start=start, participants=(seat,), agenda=agenda))
        unit.annotations.add(
            Annotation(
                passage_id=found[0].id,
                brief_id=found[0].brief_id,
                statement_id=statement.id,
                dossier_id=dossier.id,
                kind=AnnotationKind.EVIDENCE,
                body="See also the plan.",
            )
        )


def make(folder: Path) -> None:
    """Make the library, with its recovery code beside it: nothing in it is secret."""
    made = create_vault(folder, PASSPHRASE, CHEAPEST)
    store = Store.create(folder, made.key)
    fill(store)
    store.verify()
    store.close()
    (folder / "library.lock").unlink()
    (folder / RECOVERY_CODE_NAME).write_text(made.recovery_code)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
