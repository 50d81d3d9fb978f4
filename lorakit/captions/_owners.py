"""Whom a description is about: the character of the caption, or somebody or something else in the picture."""

from lorakit.captions import _clauses as clauses
from lorakit.captions import _strangers as strangers
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_COMPOUND,
    ANY_PART,
    COPULA,
    DETERMINER,
    OTHER,
    PERSON,
    PERSON_ADJECTIVE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUALITY,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import persons
from lorakit.model import Character

__all__ = ["Owners"]

_HIS, _HER = frozenset(persons.HIS.split()), frozenset(persons.HER.split())
_HUMANS = frozenset(persons.HUMANS.split()) | _HIS | _HER
_MACHINES = frozenset(persons.MACHINES.split())
_PLATED = ("plating", "chassis", "plates", "panel")
_VIEWS = frozenset(persons.VIEWS.split())
_SHOWS = word_set("of shows depicts features showing featuring captures capturing depicting portrays is see")
_SHOWN = frozenset(("shows", "depicts", "features", "gets"))
_RELATIVE = frozenset(("with", "whose", "who", "that", "which", "having", "wearing", "showing", "of"))
_ASIDE = frozenset(("beside", "behind", "opposite", "near", "nearby", "background", "side", "next"))
_LINKS = frozenset(
    (
        "as",
        "like",
        "being",
        "portrayed",
        "depicted",
        "shown",
        "seen",
        "described",
        "still",
        "now",
        "just",
        "both",
        "who",
    )
)
_TRAILING = word_set(persons.TRAILING)
_ELSEWHERE = word_set(persons.ELSEWHERE)
_OF_THINGS = word_set(persons.OF_THINGS)


def __dir__() -> list[str]:
    return __all__


class Owners:
    """Decides whom the words of captions describe.

    Args:
        character: Whose captions they are.
    """

    def __init__(self, character: Character) -> None:
        word = (character.class_word or "").casefold().split()
        self._class = word[-1] if word else ""
        traits = " ".join(character.traits).casefold()
        self.kind = self._class
        """The class word's noun, lower case; empty when there is none."""
        self.human = self._class in _HUMANS
        self.machine = self._class in _MACHINES or any(word in traits for word in _PLATED)
        self.creature = bool(self._class and not self.human and self._class not in _MACHINES) or "fur" in traits
        self._not_own: frozenset[str] = frozenset()
        if self._class in _HIS:
            self._not_own = frozenset(("her", "she", "its", "it"))
        elif self._class in _HER:
            self._not_own = frozenset(("his", "he", "its", "it"))
        elif self._class in _HUMANS:
            self._not_own = frozenset(("its", "it"))

    def may_be(self, pronoun: str) -> bool:
        """Say whether a pronoun may mean the subject, by all that the class word tells."""
        return pronoun not in self._not_own

    def owns(self, words: Tagged, start: int) -> bool:
        """Say whether a part of a body is the subject's.

        Args:
            words: The caption.
            start: The index of the first word of the noun phrase, determiners not counted.
        """
        at = start - 1
        if strangers.made(words, start):
            return False
        if at >= 0 and words.gaps[start] < COMMA:
            low, bits = words.low[at], words.mask[at]
            if low == "its" and not self._class and not self.alone_before(words, at):
                return False
            if bits & POSSESSIVE and low != "whose":
                return low not in self._not_own and not self._borrowed(words, at)
            if low.endswith(("'s", "s'")) and not bits & (TRIGGER | PRONOUN):
                return self._is_class(low.removesuffix("'s")) and not words.triggers
        return self._nearest_is_subject(words, start)

    def _borrowed(self, words: Tagged, possessive: int) -> bool:
        """Say whether somebody else's description goes on: "a girl with her hair ..."."""
        first, _ = words.segment(possessive)
        at = possessive - 1
        if at < first or not (words.low[at] in _RELATIVE or words.low[at].endswith("ing")):
            return False
        return at - 1 >= first and self.other(words, at - 1)

    def _nearest_is_subject(self, words: Tagged, start: int) -> bool:
        at = start - 1
        if at < 0 or words.gaps[start] >= COMMA:
            return True
        first = strangers.clause(words, at)
        while at >= first:
            bits = words.mask[at]
            if bits & TRIGGER and words.at(at + 1) not in strangers.LIKENESSES:
                return True
            if bits & PRONOUN and words.low[at] in {"he", "she", "it", "they"}:
                return words.low[at] not in self._not_own
            if strangers.likeness(words, at) or self.other(words, at):
                return False
            if words.low[at] in {"who", "whose"} and strangers.named(words, at - 1):
                return self.is_subject(words, words.before(at - 1)[0], at - 1)
            at -= 1
        return True

    def of_other(self, words: Tagged, head: int) -> bool:
        """Say whether a part is told to be somebody else's behind it: "the scarred paw of a lion".

        Args:
            words: The caption.
            head: The index of the noun for the part.
        """
        owner = strangers.possessor(words, head)
        return owner > 0 and self.other(words, owner)

    def other(self, words: Tagged, at: int) -> bool:
        """Say whether a word names another being or likeness than the subject."""
        bits = words.mask[at]
        if (
            not bits & (OTHER | PERSON)
            or bits & (TRIGGER | POSSESSIVE)
            or strangers.verb(words, at)
            or strangers.held(words, at)
        ):
            return False
        if bits & PERSON or self._is_class(words.low[at]):
            start, _ = words.before(at)
            return not self.is_subject(words, start, at)
        return not (
            words.low[at] in _VIEWS
            and (words.at(at + 1) in {"of", "showing", "shows"} or words.sentence(at)[0] >= at - 3)
        )

    def _is_class(self, word: str) -> bool:
        return bool(self._class) and word == self._class

    def is_subject(self, words: Tagged, start: int, head: int) -> bool:
        """Say whether a noun for a person speaks of the subject.

        Args:
            words: The caption.
            start: The index of the first word of the noun phrase, determiners not counted.
            head: The index of the noun.
        """
        while start > 0 and words.gaps[start] < COMMA and words.mask[start - 1] & DETERMINER:
            if words.low[start - 1] == "another":
                return False
            start -= 1
        if words.within(head + 1, min(head + 5, words.segment(head)[1]), _ASIDE) and not words.within(
            head + 1, head + 2, ("is",)
        ):
            return False
        return (
            self._linked(words, start)
            or clauses.named(words, head)
            or self._tag(words, start, head)
            or self._opens(words, start, head)
            or self._late(words, start, head)
        )

    def _linked(self, words: Tagged, start: int) -> bool:
        """Say whether the phrase follows the trigger or a pronoun: "X, a tall man", "She is a woman ..."."""
        at = start - 1
        if at < 0 or words.gaps[start] == STOP:
            return False
        if words.mask[at] & TRIGGER:
            return True
        linked = False
        while (
            at > 0
            and words.gaps[at + 1] < STOP
            and (words.mask[at] & COPULA or words.low[at] in _LINKS)
            and words.low[at] not in _SHOWN
        ):
            linked, at = True, at - 1
        low = words.low[at]
        if linked and (words.mask[at] & TRIGGER or low in {"he", "she", "it", "they", "subject", "character"}):
            return low not in self._not_own
        if linked and at == start - 2 and low in {"this", "here", "there", "who", "that"}:
            return not words.triggers or words.triggers[0] > start
        return (
            low in _SHOWS
            and (not (words.triggers and words.triggers[0] < start) or clauses.announced(words, start))
            and (low != "of" or words.within(at - 3, at, _VIEWS))
            and not clauses.followed(words, start)
        )

    def _tag(self, words: Tagged, start: int, head: int) -> bool:
        """Say whether the phrase is one tag of a list."""
        first, last = words.segment(head)
        if start != first or last - first > clauses.LONGEST_TAG + 2 or words.gaps[first] == STOP:
            return False
        if last != head + 1 and words.low[head + 1] not in {"with", "in"}:
            return False
        at = first
        while words.gaps[at] < STOP:
            before, end = words.segment(at - 1)
            if words.mask[end - 1] & OTHER and words.mask[end - 2] & DETERMINER:
                return False
            if end - before > clauses.LONGEST_TAG or any(
                bits & (POSSESSIVE | PRONOUN) for bits in words.mask[before:end]
            ):
                return False
            at = before
        return True

    def _opens(self, words: Tagged, start: int, head: int) -> bool:
        if words.gaps[start] != STOP and not (start == 1 and words.mask[0] & DETERMINER):
            return False
        if words.triggers and words.triggers[0] < start:
            low = words.low[head]
            if (low in _HIS and "he" in self._not_own) or (low in _HER and "she" in self._not_own):
                return False
            if words.low[start] in {"a", "an"} and clauses.announced(words, start):
                return True
            return words.low[start] == "the" and (
                self._is_class(low) or low in _HUMANS or low in {"subject", "character", "figure"}
            )
        earlier = any(bits & PERSON and not bits & TRIGGER for bits in words.mask[:start])
        return not earlier and not clauses.followed(words, head)

    def _late(self, words: Tagged, start: int, head: int) -> bool:
        """Say whether a clause about the subject ends with the phrase: "X bows at a gate, a tall man in a coat"."""
        if words.gaps[start] != COMMA or words.low[start] not in {"a", "an", "the"}:
            return False
        if ";" in words.text[words.ends[start - 1] : words.starts[start]]:
            return False
        low = words.low[head]
        if (low in _HIS and "he" in self._not_own) or (low in _HER and "she" in self._not_own):
            return False
        _, last = words.segment(head)
        following = words.low[head + 1] if head + 1 < last else ""
        legs = following == "on" and any(bits & ANY_PART for bits in words.mask[head + 2 : last])
        if (following and following not in _TRAILING and not legs) or words.within(head + 1, last, _ELSEWHERE):
            return False
        joined = (at for at in range(head + 1, last) if words.mask[at] & AND)
        if any(words.mask[at] & (OTHER | PERSON) for link in joined for at in range(link + 1, min(last, link + 4))):
            return False
        return self.alone_before(words, start)

    def alone_before(self, words: Tagged, at: int) -> bool:
        """Say whether a sentence speaks of nobody but the subject up to an index.

        Args:
            words: The caption.
            at: The index.
        """
        first, _ = words.sentence(at)
        subject = first
        while subject < at and not words.mask[subject] & TRIGGER:
            subject += 1
        if subject == at:
            if words.low[first] not in {"he", "she", "it", "they"} or words.low[first] in self._not_own:
                return False
            subject = first
        return not any(
            words.mask[each] & (OTHER | PERSON)
            and not words.mask[each] & (TRIGGER | ANY_PART)
            and not words.low[each].endswith("s")
            for each in range(subject + 1, at)
        )

    def describes(self, words: Tagged, start: int, at: int) -> bool:
        """Say whether an adjective that ends before ``at`` describes the subject."""
        while (
            at < words.size
            and (
                words.mask[at] & ADJECTIVE
                or (words.mask[at] & AND and words.mask[min(at + 1, words.size - 1)] & ADJECTIVE)
            )
            and not words.mask[at] & (PERSON | ANY_PART)
            and (
                words.gaps[at] < COMMA
                or (words.gaps[at] == COMMA and words.text[words.ends[at - 1]] == "," and words.mask[at] & ADJECTIVE)
            )
        ):
            at += 1
        if at >= words.size or words.gaps[at] >= COMMA:
            return self.predicates(words, start)
        bits = words.mask[at]
        if bits & TRIGGER:
            return True
        if bits & PERSON:
            return self.is_subject(words, start, at)
        vessel = words.low[at] == "of" and words.mask[at - 1] & QUALITY["stuff"]
        return bool(bits & (STOPPER | AND)) and not vessel and self.predicates(words, start)

    def named_by(self, words: Tagged, start: int, at: int) -> bool:
        """Say whether an unknown noun after an adjective stands for the subject: "X, the three-legged terror"."""
        if start < 2 or words.gaps[start - 1] != COMMA or not words.mask[start - 2] & TRIGGER:  # noqa: PLR2004 - "X, the"
            return False
        return words.low[start - 1] in {"a", "an", "the"} and at < words.size and words.gaps[at] < COMMA

    def predicates(self, words: Tagged, at: int) -> bool:
        """Say whether the words before an adjective make it the subject's: "She is ...", "X, lean and ..."."""
        while (
            at > 0
            and words.gaps[at] < COMMA
            and (words.mask[at - 1] & (ADJECTIVE | AND | DETERMINER) or words.low[at - 1] in {"not", "longer", "never"})
        ):
            at -= 1
        if at == 0 or words.gaps[at] == STOP:
            return clauses.leads(words, at)
        bits = words.mask[at - 1]
        if words.gaps[at] >= COMMA:
            return (
                bool(bits & TRIGGER)
                or clauses.tags_before(words, at)
                or clauses.after_subject(words, at)
                or self._trails(words, at)
            )
        linked = at
        while (
            linked > 0
            and words.gaps[linked] < COMMA
            and (words.mask[linked - 1] & COPULA or words.low[linked - 1] in _LINKS)
        ):
            linked -= 1
        if linked in {at, 0}:
            return False
        low = words.low[linked - 1]
        if words.mask[linked - 1] & TRIGGER:
            return True
        if linked > 1 and words.mask[linked - 2] & PREPOSITION:
            return False
        return (
            low in {"he", "she", "it", "they", "subject", "character", "who"}
            and low not in self._not_own
            and (low != "who" or not self.other(words, linked - 2))
        )

    def _trails(self, words: Tagged, at: int) -> bool:
        """Say whether adjectives that only people have close a clause about the subject: "X waits, gaunt and pale"."""
        _, last = words.segment(at)
        end = at
        sure = False
        while end < last and words.mask[end] & (ADJECTIVE | AND):
            strong = words.mask[end] & (PERSON_ADJECTIVE | ANY_COMPOUND) and words.low[end] not in _OF_THINGS
            sure = sure or bool(strong)
            end += 1
        ends = end == last or words.mask[end] & PREPOSITION or words.low[end].endswith("ing")
        if not (sure and ends):
            return False
        return self.alone_before(words, at)

    def lists(self, words: Tagged, at: int) -> bool:
        """Say whether only tags stand before what begins at an index."""
        return words.gaps[at] == COMMA and clauses.tags_before(words, at)
