"""Passages of an older text in a newer one: moved where the words are surely the same, proposed where a reader would know
them again, and left with their words where not. Never put on a lookalike.
"""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from app.core.aligning import Alignment, Sentences
from app.core.anchors import CONTEXT, make_passage, places_of
from app.core.model.annotation import AnchorState
from app.core.model.brief import BriefText, Passage
from app.core.nearest import nearest_span
from app.core.repairs import Clean, clean
from app.core.text import Span, comparable, tidy

REVIEW_RATIO = 0.75
"""Likeness (difflib, 0 to 1) of words and context from which a changed passage is proposed for review."""

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[\u3040-\u30ff\u3400-\u9fff]|[^\W\d\u3040-\u30ff\u3400-\u9fff]+")
"""Figures as a whole, words, and each sign of Japanese, which sets no spaces between words."""
_TOKENS = 8
"""Tokens from which words are many enough to be told from a lookalike by themselves."""


@dataclass(frozen=True, slots=True)
class Reanchored:
    """What became of a passage in a newer text.

    ``passage`` is in the new text where the state is anchored, else the old one, untouched. ``proposal`` is the stretch of
    the new clean text that a review shows beside the old words.
    """

    state: AnchorState
    passage: Passage
    proposal: Span | None = None


class Reanchoring:
    """Finds the passages of one text in a newer version of it."""

    def __init__(self, old: BriefText, new: BriefText) -> None:
        self._text = new
        self._new, self._old = clean(new), clean(old)
        self._new_sentences, self._old_sentences = Sentences.of(self._new.text), Sentences.of(self._old.text)
        self._alignment = Alignment.of(self._old_sentences, self._new_sentences)
        self._free = tuple(_runs(self._new_sentences.spans, self._alignment.to_old))

    @property
    def cleaned(self) -> Clean:
        """The newer text as it is read."""
        return self._new

    def find(self, passage: Passage) -> Reanchored:
        """What becomes of a passage.

        Anchored: its sentences are in the new text, wherever; or its words stand, and only once, beside the sentence beside
        which they stood. Review: the same words elsewhere or several times, or words so like them, in a like
        context, that a reader would know them again. Else orphan.
        """
        here = self._here(passage)
        if here is None:
            return self._strange(passage)
        ours = self._old_sentences.touched(here)
        found = self._along(passage, here, ours) or self._in_place(passage, ours) or self._whole(passage, here, ours)
        return self._anchored(passage, found) if found else self._proposed(passage, self._places(passage, ours))

    def _here(self, passage: Passage) -> Span | None:
        """The clean stretch of the passage in the old text, if it is of that text and its words stand there."""
        if passage.document_hash != self._old.document_hash:
            return None
        span = self._old.clean_span(passage.start, passage.end)
        return span if span.end > span.start and _same(self._old.text[span.start : span.end], passage.exact) else None

    def _along(self, passage: Passage, here: Span, ours: range) -> Span | None:
        """The passage in the sentences it stood in, if all of them are matched and still follow each other."""
        theirs = [self._alignment.to_new.get(number, -1) for number in ours]
        if not theirs or theirs[0] < 0 or theirs != list(range(theirs[0], theirs[0] + len(theirs))):
            return None
        before, after = _stretch(self._old_sentences, ours), _stretch(self._new_sentences, range(theirs[0], theirs[-1] + 1))
        there = places_of(self._old.text[before.start : before.end], passage.exact)
        found = places_of(self._new.text[after.start : after.end], passage.exact)
        which = Span(here.start - before.start, here.end - before.start)
        if len(there) != len(found) or which not in there:
            return None
        place = found[there.index(which)]
        return Span(place.start + after.start, place.end + after.start)

    def _in_place(self, passage: Passage, ours: range) -> Span | None:
        """The passage in a sentence that was changed around it and still stands beside the sentence before or after it."""
        touched = self._new_sentences.touched
        places = [place for place in self._places(passage, ours) if self._alignment.beside(ours, touched(place))]
        rivals = [place for place in self._old_places(passage) if self._old_sentences.touched(place)[0] in ours]
        if len(places) != 1 or len(rivals) != 1:
            return None
        return places[0] if telling(passage.exact) or _in_context(self._new.text, places[0], passage) else None

    def _whole(self, passage: Passage, here: Span, ours: range) -> Span | None:
        """The passage in the same sentences elsewhere, where these stand once among what has no match in either text."""
        said = [self._old_sentences.words[number] for number in ours]
        places = [place for place in self._places(passage, ours) if self._said(self._new_sentences, place) == said]
        rivals = [place for place in self._old_places(passage) if self._said(self._old_sentences, place) == said]
        alone = len(places) == 1 and rivals == [here] and telling(" ".join(said))
        return places[0] if alone and self._same_part(places[0], here) else None

    def _same_part(self, place: Span, here: Span) -> bool:
        """Whether the place is the same part of its sentence that the passage was of its own."""
        after = self._new_sentences.spans[self._new_sentences.touched(place)[0]].start
        before = self._old_sentences.spans[self._old_sentences.touched(here)[0]].start
        return _same(self._new.text[after : place.start], self._old.text[before : here.start])

    def _said(self, sentences: Sentences, place: Span) -> list[str]:
        return [sentences.words[number] for number in sentences.touched(place)]

    def _strange(self, passage: Passage) -> Reanchored:
        """A passage of another version, left over from before: anchored only where words and all of the context are its own."""
        places = places_of(self._new.text, passage.exact)
        own = [place for place in places if _in_context(self._new.text, place, passage, whole=True)]
        if len(own) == 1 and telling(passage.prefix + passage.exact + passage.suffix):
            return self._anchored(passage, own[0])
        return self._proposed(passage, places)

    def _proposed(self, passage: Passage, places: Sequence[Span]) -> Reanchored:
        close = [place for place in places if _in_context(self._new.text, place, passage)]
        proposal = next(iter([*close, *places]), None) or self._recognised(passage)
        return Reanchored(AnchorState.REVIEW if proposal else AnchorState.ORPHAN, passage, proposal)

    def _places(self, passage: Passage, ours: range) -> list[Span]:
        """Where the words stand in sentences of the new text that are no sentence of the old one but the passage's own."""
        to_old = self._alignment.to_old
        found = places_of(self._new.text, passage.exact)
        return [place for place in found if all(to_old.get(number, ours[0]) in ours for number in self._new_sentences.touched(place))]

    def _old_places(self, passage: Passage) -> list[Span]:
        """Where the words stand in the old text, in part at least in sentences that have no match."""
        to_new = self._alignment.to_new
        found = places_of(self._old.text, passage.exact)
        return [place for place in found if any(number not in to_new for number in self._old_sentences.touched(place))]

    def _anchored(self, passage: Passage, span: Span) -> Reanchored:
        return Reanchored(AnchorState.ANCHORED, placed(passage, self._text, self._new, span), span)

    def _recognised(self, passage: Passage) -> Span | None:
        """The stretch that a reader would take for the changed passage: much alike, and its context too."""
        best: tuple[float, Span] | None = None
        for free in (*self._nearest(passage), *self._grown(passage)):
            span = self._trimmed(passage, free)
            likeness = self._likeness(passage, span)
            if likeness and (best is None or likeness > best[0]):
                best = likeness, span
        return best[1] if best else None

    def _nearest(self, passage: Passage) -> Iterator[Span]:
        """In each stretch of what is new the words most like the passage, as many as it has."""
        for free in self._free:
            found = nearest_span(self._new.text[free.start : free.end], passage.exact)
            if found:
                yield Span(found.start + free.start, found.end + free.start)

    def _grown(self, passage: Passage) -> Iterator[Span]:
        """The new sentences that are the passage with words put in or taken out, at its end as well."""
        free = (span for number, span in enumerate(self._new_sentences.spans) if number not in self._alignment.to_old)
        return (span for span in free if _grown(passage.exact, self._new.text[span.start : span.end]))

    def _trimmed(self, passage: Passage, span: Span) -> Span:
        """The stretch without marks at its ends that the passage does not have at its own."""
        text, (start, end) = self._new.text, span
        while end > start and not (text[end - 1].isalnum() or passage.exact.endswith(text[end - 1])):
            end -= 1
        while start < end and not (text[start].isalnum() or passage.exact.startswith(text[start])):
            start += 1
        return Span(start, end)

    def _likeness(self, passage: Passage, span: Span) -> float:
        """How like the passage a stretch is (0 to 1), 0 where a reader would not take the one for the other."""
        text = self._new.text
        words = SequenceMatcher(None, passage.exact, text[span.start : span.end], autojunk=False).ratio()
        context = text[max(0, span.start - CONTEXT) : span.start] + text[span.end : span.end + CONTEXT]
        alike = SequenceMatcher(None, passage.prefix + passage.suffix, context, autojunk=False).ratio()
        enough = REVIEW_RATIO / 2 if telling(passage.exact) else REVIEW_RATIO
        known = alike >= enough or _grown(passage.exact, text[span.start : span.end])
        return words if words >= REVIEW_RATIO and known else 0.0


def placed(passage: Passage, text: BriefText, cleaned: Clean, span: Span) -> Passage:
    """The passage, with its id, on a stretch of the clean text."""
    fresh = make_passage(text, span.start, span.end, cleaned=cleaned, uuid=passage.id, paragraph=passage.paragraph)
    return replace(fresh, brief_id=passage.brief_id)


def telling(exact: str) -> bool:
    """Whether words are long enough to be known again without their context."""
    return len(exact) >= CONTEXT or len(re.findall(r"\w+", exact)) >= 5


def _grown(before: str, after: str) -> bool:
    """Whether words were only put into a stretch, or only taken out of it: none stands in the place of another.

    Where one does, it may be another name or another figure, and the stretch a lookalike: its context has to tell.
    """
    ours, theirs = (_TOKEN.findall(comparable(words)) for words in (before, after))
    fewer, more = sorted((ours, theirs), key=len)
    if len(fewer) < _TOKENS or len(more) > 2 * len(fewer) or Counter(fewer) - Counter(more):
        return False
    changes = {kind for kind, *_ in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()} - {"equal"}
    return len(changes) <= 1 and "replace" not in changes


def _same(one: str, other: str) -> bool:
    return comparable(one, loose=True) == comparable(other, loose=True)


def _stretch(sentences: Sentences, numbers: range) -> Span:
    return Span(sentences.spans[numbers[0]].start, sentences.spans[numbers[-1]].end)


def _runs(spans: Sequence[Span], taken: Container[int]) -> Iterator[Span]:
    """The stretches of neighbouring sentences that are not taken."""
    start = -1
    for number, span in enumerate(spans):
        if number in taken:
            start = -1
            continue
        start = span.start if start < 0 else start
        if number + 1 == len(spans) or number + 1 in taken:
            yield Span(start, span.end)


def _in_context(text: str, place: Span, passage: Passage, *, whole: bool = False) -> bool:
    """Whether the words next to a place are those next to the passage, on both sides; at an end of a text there are none.

    ``whole``: all of the context that the passage keeps, not only the two words next to it.
    """
    before, after = (_all if whole else _near)(passage.prefix, last=True), (_all if whole else _near)(passage.suffix, last=False)
    left = comparable(text[max(0, place.start - 2 * CONTEXT) : place.start], loose=True)
    right = comparable(text[place.end : place.end + 2 * CONTEXT], loose=True)
    return left.endswith(before) and right.startswith(after) and bool(before) == bool(left) and bool(after) == bool(right)


def _all(context: str, *, last: bool) -> str:
    """All of the context but the far word, which may be cut."""
    line = comparable(tidy(context), loose=True)
    return line if " " not in line or len(context) < CONTEXT else (line.split(" ", 1)[1] if last else line.rsplit(" ", 1)[0])


def _near(context: str, *, last: bool) -> str:
    """The part of the context next to the passage: two words (the far word may be cut), or eight characters of CJK."""
    line = comparable(tidy(context), loose=True)
    words = line.split(" ")
    if len(words) > 2:
        return " ".join(words[-2:] if last else words[:2])
    return line[-8:] if last else line[:8]
