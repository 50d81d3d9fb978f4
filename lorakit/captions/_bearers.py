"""Whose a garment, a face, a light or a place is: the subject's, somebody else's, or a picture's in the picture."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_PART,
    COPULA,
    DETERMINER,
    OTHER,
    PERSON,
    POSSESSIVE,
    PRONOUN,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._outfits import described_from, is_garment
from lorakit.captions._owners import Owners
from lorakit.captions._said import Said, noun_phrase
from lorakit.captions._scenes import describes
from lorakit.captions._unreal import depicted, elsewhere, handled, looked_at, spoken
from lorakit.captions._wearing import (
    agent,
    classed,
    does_nothing_worn,
    first_of_several,
    opens_clause,
    own,
    put_on_other,
    several,
    unworn,
)
from lorakit.captions._words import COMMA, HYPHEN, STOP, Words, lower
from lorakit.knowledge.lexicons import bearers, persons, synonyms
from lorakit.model import Character

__all__ = ["Bearers"]

_ANIMALS, _DEPICTIONS = word_set(bearers.ANIMALS), word_set(bearers.DEPICTIONS)
_HANDLES, _ASIDE = word_set(bearers.HANDLES), word_set(bearers.ASIDE)
_COMPANY, _PARTS = word_set(bearers.COMPANY), word_set(bearers.PARTS_OF_CLOTHES)
_FACES = word_set(synonyms.EXPRESSION_WORDS) | word_set(
    "smile grin frown scowl laugh eyes eye mouth brow brows eyebrows eyebrow lips gaze stare glance mood air manner "
    "countenance demeanour smirk sneer grimace features mien visage snarl pout sigh"
)
_HIS, _HER = frozenset(persons.HIS.split()), frozenset(persons.HER.split())
_WORN_IN = frozenset(("in", "wearing", "dressed", "clad", "wears", "wore", "with", "sporting", "donning"))
_BETWEEN = frozenset(
    (
        "all",
        "still",
        "now",
        "only",
        "both",
        "just",
        "also",
        "dressed",
        "clad",
        "attired",
        "is",
        "are",
        "wrapped",
        "bundled",
    )
)
_SHARED = frozenset(("both", "each", "two", "three", "others", "everyone", "everybody", "neither", "most", "half"))
_NOT = frozenset(("not", "n't", "never", "without", "no", "hardly", "neither", "nor", "doesn't", "isn't", "don't"))
_UNCOUNTED = frozenset(("a", "an", "some", "another", "two", "three", "several", "any", "every"))
_SOMEBODY = word_set("them others us everyone another one someone somebody anyone anybody everybody nobody those")
_REACH = 4
_OPENING = frozenset(("while", "as", "where", "when", "and", "but", "because", "until", "whereas"))
_CONTAINERS, _SENSED = word_set(bearers.CONTAINERS), word_set("smell sight price size picture piece cost weight story")
_DRESSED_INTO = word_set("laced zipped buttoned sewn squeezed poured strapped changed stuffed belted bundled tucked")
_TAKEN, _PUT = word_set(bearers.TAKEN), word_set(bearers.PUT)
_KIN = word_set(bearers.KIN)
_OWNED = frozenset(("his", "her", "its", "their", "own", "whose"))
_WEARS = frozenset(word for phrase in bearers.WEARS.split() for word in (phrase.split("_")[0],))


def __dir__() -> list[str]:
    return __all__


class Bearers:
    """Decides whether what a caption says of clothes, faces, lights and places is said of its subject.

    Args:
        character: Whose captions they are.
    """

    def __init__(self, character: Character) -> None:
        self._owners = Owners(character)
        self._trigger = tuple(Words(character.trigger).low)
        self._class = lower(character.class_word or "")

    def said(self, text: str) -> Said:
        """Return the words of a caption as ``mine`` takes them."""
        return Said(text, self._trigger, self._class)

    def mine(self, attribute: str, words: Said, first: int, last: int) -> bool:
        """Say whether words that tell an attribute tell it of the subject.

        Args:
            attribute: ``outfit``, ``environment``, ``lighting`` or ``expression``; anything else is the subject's.
            words: The caption.
            first: The index of the first word that tells it.
            last: The index after the last one.
        """
        if attribute not in {"outfit", "environment", "lighting", "expression"}:
            return True
        start = _phrase_start(words, first, last - 1 if attribute == "outfit" else first)
        if attribute == "expression":
            told = noun_phrase(words, first)
            start = min(start, told) if words.at(told - 1) in _UNCOUNTED else start
        if words.quoted(first) or depicted(words, start, last) or spoken(words, start, last):
            return False
        match attribute:
            case "outfit":
                start = min(start, described_from(words, first))
                return not looked_at(words, start - 1) and self._garment(words, start, last)
            case "expression":
                return self._face(words, start, first, last)
            case "environment":
                return not (describes(words, first, last) or elsewhere(words, start, last))
            case _:
                return not handled(words, start)

    def _garment(self, words: Said, start: int, last: int) -> bool:
        start = classed(words, first_of_several(words, start))
        at = start - 1
        if several(words, start, last) and not (own(words, start) or self._clad(words, at)):
            return False
        if at < 0 or words.gaps[start] >= COMMA:
            return words.at(at) not in _SHARED and not (unworn(words, last) or does_nothing_worn(words, last))
        bits, low = words.mask[at], words.low[at]
        of_another = low == "the" and words.low[start].endswith("'s") and words.at(at - 1) not in _WORN_IN
        verb = low not in _OWNED and bits & (TRIGGER | PRONOUN) and not low.endswith("'s")
        if of_another or verb:
            return False
        if bits & POSSESSIVE or low.endswith(("'s", "s'")):
            kind = (
                low.removesuffix("'s") not in _KIN
                and at > 0
                and words.gaps[at] < COMMA
                and words.mask[at - 1] & POSSESSIVE
                and not bits & POSSESSIVE
            )
            if words.at(at - 1 - bool(kind)) in _TAKEN:
                return False
            owned = self._possessed(words, *((at, at - 1) if kind else (start, at)))
            return owned and not unworn(words, last)
        return self._counted(words, at, last)

    @staticmethod
    def _clad(words: Tagged, at: int) -> bool:
        """Say whether "in" stands behind the subject's name, a comma or a participle: "X in fishnets"."""
        before = at - 1
        if words.at(at) != "in":
            return False
        return bool(words.gaps[at] >= COMMA or words.mask[before] & TRIGGER or words.at(before).endswith(("ed", "ing")))

    def _counted(self, words: Said, at: int, last: int) -> bool:
        """Say whether a garment that nobody is said to own is on the subject.

        Args:
            words: The caption.
            at: The index of the article, or of the word before the garment when it has none.
            last: The index after the garment.
        """
        article, indefinite = bool(words.mask[at] & DETERMINER), words.low[at] in _UNCOUNTED
        if article and indefinite and unworn(words, last):
            return False
        at -= article
        if at < 0 or words.gaps[at + 1] >= COMMA or words.low[at] in _OPENING:
            return not (unworn(words, last) or (article and does_nothing_worn(words, last)))
        return self._linked(words, at, last, definite=article and not indefinite)

    def _possessed(self, words: Said, start: int, at: int) -> bool:
        low = words.low
        if low[at] == "whose":
            return not self._other_before(words, at)
        if low[at - 1] in {"in", "wearing"} and at > 1 and words.gaps[at - 1] < COMMA and self._person(words, at - 2):
            return low[at - 2] in (_HIS if low[at] == "her" else _HER if low[at] == "his" else ())
        return self._owners.owns(words, start)

    def _linked(self, words: Said, at: int, last: int, *, definite: bool) -> bool:  # noqa: PLR0911 - one per link
        """Say whether a garment behind a verb or a preposition is the subject's."""
        low = words.low[at]
        if low in _WORN_IN:
            if low == "with" and self._has(words, at):
                return False
            while at > 0 and words.gaps[at] < COMMA and words.low[at - 1] in _BETWEEN | _WORN_IN:
                at -= 1
            first, _ = words.segment(at)
            if first == at or words.within(first, first + 1, _SHARED):
                shared = words.within(first, first + 1, _SHARED)
                return not (self._other_before(words, at) or shared or self._aside(words, at))
            return not self._other_before(words, at)
        if low == "of":
            of_thing = words.at(at - 1) in _DEPICTIONS | _CONTAINERS | _SENSED
            return words.at(at - 1) in _PARTS or (definite and not of_thing)
        if low == "into" and words.at(at - 1) in _DRESSED_INTO:
            return True
        upon = low == "on" and words.at(at - 1) not in _PUT
        if (upon or low in _ASIDE) and not definite:
            return False
        if low in {"up", "out", "down", "away", "off", "back", "on"}:
            low = words.at(at - 1)
        if low in _HANDLES or put_on_other(words, last) or (not definite and self._person(words, at - 1)):
            return False
        return definite or low in _WEARS or not low.endswith(("s", "ing", "ed"))

    def _has(self, words: Tagged, link: int) -> bool:
        """Say whether a thing before "with" has the garment: "passes a shop window with ballet shoes in it"."""
        thing, _ = words.before(link - 1)
        while thing > 1 and not words.mask[thing - 1] and words.gaps[thing] < COMMA and thing > link - _REACH:
            thing -= 1
        head = words.low[link - 1]
        if words.low[thing - 1] not in _UNCOUNTED or is_garment(head) or words.mask[link - 1] & ANY_PART:
            return False
        return not words.mask[link - 1] & PERSON or self._person(words, link - 1)

    def _aside(self, words: Tagged, at: int) -> bool:
        """Say whether a link stands in brackets behind somebody else: "her neighbour, in a hat, holds ..."."""
        if not at or words.gaps[at] != COMMA:
            return False
        first, _ = words.segment(at - 1)
        begin = first + (words.low[first] in _OPENING)
        start, _ = words.before(at - 1)
        while start > begin and words.mask[start - 1] & (DETERMINER | POSSESSIVE):
            start -= 1
        return start == begin and self._person(words, at - 1)

    def _other_before(self, words: Said, at: int) -> bool:
        """Say whether the noun before a link or a relative clause is somebody else: "a man in ...", "who wears ..."."""
        before = at - 1
        relative = before >= 0 and words.low[before] in {"who", "that", "which"}
        before -= relative
        if before < 0 or STOP in {words.gaps[at], words.gaps[before + 1]}:
            return False
        if not words.mask[before] and words.mask[before - 1] & (OTHER | PERSON) and not relative:
            before -= 1
        bits = words.mask[before]
        if bits & (PRONOUN | TRIGGER) or words.low[before] in _SOMEBODY:
            return words.low[before] in _SOMEBODY
        if words.gaps[at] >= COMMA and not (relative or words.low[at] in {"who", "whose", "that"}):
            return False
        herd = words.low[before] in _ANIMALS and words.low[before].endswith("s")
        return (
            (self._person(words, before) and not herd)
            or agent(words, before)
            or opens_clause(words, before)
            or self._nearest_other(words, before, busy=words.low[at] in {"in", "with"})
        )

    def _person(self, words: Tagged, at: int) -> bool:
        """Say whether a noun names somebody else who may wear and feel something."""
        bits = words.mask[at]
        if bits & (TRIGGER | POSSESSIVE) or not bits & (OTHER | PERSON):
            return False
        start, _ = words.before(at)
        return not self._owners.is_subject(words, start, at)

    def _nearest_other(self, words: Tagged, at: int, *, busy: bool) -> bool:
        """Say whether the nearest person up to an index, in its clause, is somebody else.

        Args:
            words: The caption.
            at: The index of the last word that may name the person.
            busy: Whether only somebody counts of whom is told what they do: "a waiter carrying a tray in ...".
        """
        first, _ = words.segment(at)
        while at >= first:
            if words.mask[at] & TRIGGER or words.low[at] in {"he", "she", "it", "they"}:
                return False
            if words.low[at] not in _ANIMALS and self._person(words, at):
                return not busy or words.at(at + 1).endswith("ing")
            at -= 1
        return False

    def _face(self, words: Said, start: int, first: int, last: int) -> bool:
        if words.within(max(words.segment(first)[0], start - 3), start, _NOT) and words.low[first] not in _NOT:
            return False
        if self._of_clause(words, first):
            return False
        part = words.mask[first] & ANY_PART or words.low[first] in _FACES
        ahead = None if part and words.gaps[last] != HYPHEN else self._describes(words, start, last)
        if ahead is not None:
            return ahead
        at = start - 1
        if at < 0 or words.gaps[start] >= COMMA:
            return True
        bits, low = words.mask[at], words.low[at]
        if bits & POSSESSIVE or low.endswith(("'s", "s'")):
            return self._possessed(words, start, at)
        if bits & DETERMINER:
            at -= 1
        return self._felt(words, at)

    def _describes(self, words: Tagged, start: int, last: int) -> bool | None:
        """Say whether a mood before a noun is the subject's; ``None`` when it stands before none."""
        at = last
        while (
            at < words.size
            and words.gaps[at] < COMMA
            and (words.gaps[at] == HYPHEN or words.mask[at] & ADJECTIVE)
            and not words.mask[at] & (PERSON | OTHER)
        ):
            at += 1
        if (
            at >= words.size
            or words.gaps[at] >= COMMA
            or (words.low[last - 1] in _FACES and words.gaps[last] != HYPHEN)
        ):
            noun = at > last and words.at(start - 1) in {"a", "an"} and words.low[at - 1] not in _FACES
            return False if noun and not words.mask[at - 1] & ANY_PART else None
        bits, low = words.mask[at], words.low[at]
        if low in _FACES or bits & ANY_PART:
            following = words.at(at + 1) if words.gaps[at + 1] < COMMA else ""
            thing = following in _DEPICTIONS or words.gaps[at + 1] == HYPHEN
            return False if thing else None
        if bits & TRIGGER or (bits & (OTHER | PERSON) and not bits & (STOPPER | AND)):
            return bool(bits & TRIGGER) or (bool(bits & PERSON) and not self._person(words, at))
        counted = start > 0 and words.gaps[start] < COMMA and words.mask[start - 1] & (DETERMINER | POSSESSIVE)
        counted = counted or words.at(start - 1) in _UNCOUNTED
        if at > last and words.gaps[last] == HYPHEN and bits & STOPPER:
            return None if not counted else False
        verbal = low.endswith(("ing", "ed", "ly")) or (low.endswith("s") and not counted)
        return False if counted and not verbal and not bits & (STOPPER | AND) else None

    def _felt(self, words: Said, at: int) -> bool:
        """Say whether a mood behind a word is the subject's: "with a smile", "who smiles", "a boy smiling"."""
        while (
            at > 0
            and words.gaps[at + 1] < COMMA
            and (words.mask[at] & COPULA or words.low[at].endswith("ly") or words.low[at] in _BETWEEN)
        ):
            at -= 1
        if at < 0 or words.gaps[at + 1] >= COMMA:
            return True
        low = words.low[at]
        if low in {"who", "that", "which"}:
            return not self._other_before(words, at)
        if low in {"he", "she", "it", "they"}:
            return self._owners.owns(words, at + 1)
        if low in {"with", "wearing"} or words.mask[at] & DETERMINER:
            return not (self._beside(words, at) or (low == "with" and words.at(at - 1) in _ANIMALS))
        return not self._person(words, at)

    def _of_clause(self, words: Tagged, mood: int) -> bool:
        """Say whether a clause in a clause speaks of somebody else: "while the baby on her lap is ..."."""
        at = mood - 1
        if at < 0 or words.gaps[mood] >= COMMA:
            return False
        begin, _ = words.segment(at)
        link = next((each for each in range(at, begin - 1, -1) if words.low[each] in _OPENING), -1)
        if link < 0 or words.low[link] == "and":
            return False
        named = (each for each in range(link + 1, at + 1) if words.mask[each] & (TRIGGER | PRONOUN | PERSON | OTHER))
        subject = next(named, -1)
        if subject < 0:
            acts = words.mask[at] & COPULA or words.low[mood].endswith("s") or words.low[at].endswith("s")
            own = any(words.mask[each] & (POSSESSIVE | ANY_PART) for each in range(link + 1, mood))
            return bool(acts and not own and words.mask[link + 1] & DETERMINER)
        if words.mask[subject] & TRIGGER:
            return False
        if words.low[subject] in {"he", "she", "it", "they"}:
            return not self._owners.owns(words, subject + 1)
        return not words.mask[subject] & PRONOUN and self._person(words, subject)

    def _beside(self, words: Tagged, link: int) -> bool:
        """Say whether a mood behind "with" is that of somebody the subject is beside: "between guards with ..."."""
        before = link - 1
        if before < 0 or words.gaps[link] >= COMMA or not self._person(words, before):
            return False
        following = words.low[link + 1 : link + 3]
        if (words.low[before].endswith("s") and following[:1] in (["a"], ["an"])) or following == ["the", "same"]:
            return False
        start, _ = words.before(before)
        while start > 0 and words.mask[start - 1] & (DETERMINER | POSSESSIVE):
            start -= 1
        return words.at(start - 1) in _COMPANY


def _phrase_start(words: Tagged, first: int, head: int) -> int:
    """Return where the noun phrase around a word begins, its determiner not counted."""
    at = head
    while (
        at > 0
        and head - at < _REACH
        and words.gaps[at] < COMMA
        and not words.mask[at - 1] & (STOPPER | AND | PERSON)
        and (words.mask[at - 1] & ADJECTIVE or (first < at == head and not words.mask[at - 1] & OTHER))
    ):
        at -= 1
    return at
