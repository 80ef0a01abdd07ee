"""The invented people of the scene."""

from app.core.dates import PartialDate
from app.core.model.person import CareerStep, Contact, NameForm, Office, Person, Remark, Script, SpokenLanguage
from tests.book.scene.base import EN, JA, KO, key, proof

AHN = Person(
    id=key("ahn"),
    names=(
        NameForm(text="Ahn Seo-yun", preferred_for=(EN,), scheme="self-chosen"),
        NameForm(text="안서윤", script=Script.HANGUL, preferred_for=(KO,)),
        NameForm(text="アン・ソユン", script=Script.JAPANESE, preferred_for=(JA,)),
        NameForm(text="An Seoyun", scheme="RR"),
    ),
    family_name="Ahn",
    pronunciation="AHN SUH-yoon",
    offices=(Office(title="Minister for the Straits", organisation="Norhaven", start=PartialDate(2024, 6, 1)),),
    languages=(SpokenLanguage(language="English", level="fluent", interpreter_needed=False),),
    protocol_rank=1,
    invented=True,
)
HAN = Person(
    id=key("han"),
    names=(
        NameForm(text="Han Morio", preferred_for=(EN,)),
        NameForm(text="判守夫", script=Script.HAN, preferred_for=(JA,)),
        NameForm(text="한모리오", script=Script.HANGUL, preferred_for=(KO,)),
        NameForm(text="Morio Guessed", guessed=True),
    ),
    pronunciation="hahn MOH-ree-oh",
    ipa="han morio",
    form_of_address="Minister",
    offices=(
        Office(title="Minister of Harbours", organisation="Sella", start=PartialDate(2023), end=None),
        Office(title="Harbour master", organisation="Sella"),
    ),
    languages=(SpokenLanguage(language="Japanese"), SpokenLanguage(language="English", level="some", interpreter_needed=True)),
    career=(CareerStep(period="2010–2019", text="Harbour master of Sella"),),
    views=(Remark(id=key("view"), text="Holds that trade settles what talks cannot.", evidence=proof("p-quote", theirs=True)),),
    contacts=(Contact(date=PartialDate(2025, 5, 14), occasion="Working talks", outcome="a study of the pier", place="Sella"),),
    personal=(Remark(id=key("private"), text="His brother was lost with the Heron in his youth."),),
    protocol_rank=1,
    invented=True,
)
CLERK = Person(
    id=key("clerk"), names=(NameForm(text="Ida Noto", preferred_for=(EN, KO, JA)),), pronunciation="EE-da NOH-toh", invented=True
)
