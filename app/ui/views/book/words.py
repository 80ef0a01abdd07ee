"""What the book builder says of recipes, parts and what stands in the way, in the window's language."""

from PySide6.QtCore import QCoreApplication

from app.core.changes import Kind
from app.core.model.base import Audience
from app.core.model.book import Carrier, Recipe
from app.services.drafting import Notice
from app.ui.spoken import spoken


def audience_name(audience: Audience) -> str:
    """Who a book is for."""
    return {
        Audience.PRINCIPAL: QCoreApplication.translate("BookWords", "the principal"),
        Audience.DRAFTER: QCoreApplication.translate("BookWords", "the drafter"),
        Audience.DELEGATION: QCoreApplication.translate("BookWords", "the delegation"),
        Audience.NOTETAKER: QCoreApplication.translate("BookWords", "the notetaker"),
        Audience.INTERPRETER: QCoreApplication.translate("BookWords", "the interpreter"),
        Audience.PRESS: QCoreApplication.translate("BookWords", "the press officer"),
        Audience.PROTOCOL: QCoreApplication.translate("BookWords", "protocol"),
    }[audience]


def carrier_name(carrier: Carrier) -> str:
    """What a book is read on."""
    return {
        Carrier.A4: QCoreApplication.translate("BookWords", "A4 binder"),
        Carrier.LETTER: QCoreApplication.translate("BookWords", "Letter binder"),
        Carrier.A5: QCoreApplication.translate("BookWords", "A5 booklet"),
        Carrier.CARD: QCoreApplication.translate("BookWords", "pocket cards, A6"),
        Carrier.CARD_5X7: QCoreApplication.translate("BookWords", "cards, 5 × 7 inches"),
        Carrier.CARD_4UP: QCoreApplication.translate("BookWords", "four cards on A4"),
        Carrier.TABLET: QCoreApplication.translate("BookWords", "tablet"),
    }[carrier]


def sides_words(recipe: Recipe) -> str:
    """The carrier, and whether its leaves are printed on both sides."""
    name = carrier_name(recipe.carrier)
    return QCoreApplication.translate("BookWords", "{carrier}, both sides").format(carrier=name) if recipe.duplex else name


def part_name(part: str) -> str:
    """A part of a book by the key that recipes have for it."""
    return {
        "cover": QCoreApplication.translate("BookWords", "Cover"),
        "contents": QCoreApplication.translate("BookWords", "Contents"),
        "steering": QCoreApplication.translate("BookWords", "Steering brief"),
        "programme": QCoreApplication.translate("BookWords", "Programme"),
        "participants": QCoreApplication.translate("BookWords", "Participants"),
        "cards": QCoreApplication.translate("BookWords", "Cards"),
        "agenda": QCoreApplication.translate("BookWords", "Briefs on the agenda"),
        "documents": QCoreApplication.translate("BookWords", "Documents in the briefs"),
        "if_raised": QCoreApplication.translate("BookWords", "If raised"),
        "press": QCoreApplication.translate("BookWords", "Press line"),
        "remarks": QCoreApplication.translate("BookWords", "Remarks"),
        "biographies": QCoreApplication.translate("BookWords", "Biographies"),
        "figures": QCoreApplication.translate("BookWords", "Figures"),
        "chronology": QCoreApplication.translate("BookWords", "Chronology"),
        "names": QCoreApplication.translate("BookWords", "Names and terms"),
        "passages": QCoreApplication.translate("BookWords", "Marked passages"),
        "record": QCoreApplication.translate("BookWords", "Form for the record"),
        "annexes": QCoreApplication.translate("BookWords", "Annexes"),
        "sources": QCoreApplication.translate("BookWords", "Sources"),
        "index": QCoreApplication.translate("BookWords", "Index of names"),
        "colophon": QCoreApplication.translate("BookWords", "Distribution and origin"),
    }.get(part, part)


def choice_name(part: str, name: str, value: str) -> str:
    """How deep a part goes: one value of one of its choices."""
    known = {
        ("agenda", "notes", ""): QCoreApplication.translate("BookWords", "without pages for notes"),
        ("agenda", "notes", "page"): QCoreApplication.translate("BookWords", "a page for notes after each"),
        ("agenda", "background", ""): QCoreApplication.translate("BookWords", "with background"),
        ("agenda", "background", "none"): QCoreApplication.translate("BookWords", "without background"),
        ("biographies", "form", "full"): QCoreApplication.translate("BookWords", "in full"),
        ("biographies", "form", "principals"): QCoreApplication.translate("BookWords", "principals in full"),
        ("biographies", "form", "short"): QCoreApplication.translate("BookWords", "five lines each"),
        ("steering", "form", "full"): QCoreApplication.translate("BookWords", "in full"),
        ("steering", "form", "half"): QCoreApplication.translate("BookWords", "half a page"),
    }
    if name == "points" and value:
        return QCoreApplication.translate("BookWords", "at most {count} points a card").format(count=value)
    return known.get((part, name, value)) or QCoreApplication.translate("BookWords", "as usual")


def notice_title(notice: Notice) -> str:
    """What is to be looked at, in a few words."""
    return {
        "no-evidence": QCoreApplication.translate("BookWords", "A statement without a source"),
        "only-their-evidence": QCoreApplication.translate("BookWords", "Only the other side's word"),
        "stale-figure": QCoreApplication.translate("BookWords", "A figure out of date"),
        "incomplete-figure": QCoreApplication.translate("BookWords", "A figure is not complete"),
        "open-clash": QCoreApplication.translate("BookWords", "Sources differ"),
        "clash-alone": QCoreApplication.translate("BookWords", "A value without its footnote"),
        "speaking-time": QCoreApplication.translate("BookWords", "Speaking time"),
        "too-many-points": QCoreApplication.translate("BookWords", "Too many points"),
        "many-points": QCoreApplication.translate("BookWords", "Many points"),
        "objectives": QCoreApplication.translate("BookWords", "Number of objectives"),
        "no-speaker": QCoreApplication.translate("BookWords", "A point without a speaker"),
        "undated-contact": QCoreApplication.translate("BookWords", "The last meeting has no date"),
        "no-last-meeting": QCoreApplication.translate("BookWords", "No last meeting is given"),
        "no-participants": QCoreApplication.translate("BookWords", "A side without people"),
        "no-pronunciation": QCoreApplication.translate("BookWords", "How is the name said?"),
        "step-without-time": QCoreApplication.translate("BookWords", "A step without a time"),
        "step-without-lead": QCoreApplication.translate("BookWords", "Nobody leads a step"),
        "unverified-quotation": QCoreApplication.translate("BookWords", "A quotation is not word for word"),
        "relative-date": QCoreApplication.translate("BookWords", "A date that depends on the day"),
        "other-name-form": QCoreApplication.translate("BookWords", "Two forms of one name"),
        "boilerplate": QCoreApplication.translate("BookWords", "Words that belong to a web page"),
        "untranslated": QCoreApplication.translate("BookWords", "Not in the language of the book"),
        "unconfirmed-source": QCoreApplication.translate("BookWords", "A source with a guess"),
        "cover-line": QCoreApplication.translate("BookWords", "A line of the cover is missing"),
        "no-portion-mark": QCoreApplication.translate("BookWords", "A portion without a marking"),
        "no-clearance": QCoreApplication.translate("BookWords", "Nobody clears the book"),
        "refused": QCoreApplication.translate("BookWords", "The book cannot be made so"),
    }.get(notice.code) or QCoreApplication.translate("BookWords", "A check of the file")


def notice_words(notice: Notice) -> str:
    """The words it is about where they are known; else what the check says."""
    if notice.words and notice.code in SPOKEN_FOR:
        return QCoreApplication.translate("BookWords", "“{words}” · {where}").format(words=notice.words, where=notice.where)
    return spoken(notice.message)


SPOKEN_FOR = frozenset({"no-evidence", "only-their-evidence", "stale-figure", "open-clash", "no-speaker"})
"""What the title says in full, so that the words it is about are enough beneath it."""


def mend_words(notice: Notice) -> str:
    """The way to where it is mended."""
    by_code = {
        "no-evidence": QCoreApplication.translate("BookWords", "Find a passage"),
        "stale-figure": QCoreApplication.translate("BookWords", "Confirm or replace"),
        "open-clash": QCoreApplication.translate("BookWords", "Decide which holds"),
        "clash-alone": QCoreApplication.translate("BookWords", "Decide which holds"),
        "speaking-time": QCoreApplication.translate("BookWords", "Open the agenda"),
    }
    by_owner = {
        Kind.DOSSIER: QCoreApplication.translate("BookWords", "Open the dossier"),
        Kind.PERSON: QCoreApplication.translate("BookWords", "Open the card"),
        Kind.BRIEF: QCoreApplication.translate("BookWords", "Open the source"),
        Kind.MEETING: QCoreApplication.translate("BookWords", "Open the meeting"),
    }
    return by_code.get(notice.code) or (by_owner.get(notice.owner, "") if notice.owner else "")
