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
from lorakit.captions._owners import Owners
from lorakit.captions._outfits import is_garment
from lorakit.captions._said import Said, noun_phrase
from lorakit.captions._scenes import describes, looked
from lorakit.captions._wearing import does_nothing_worn, put_on_other, unworn
from lorakit.captions._words import COMMA, HYPHEN, STOP, Words, lower
from lorakit.knowledge.lexicons import bearers, persons, synonyms
from lorakit.model import Character

__all__ = ["Bearers"]

_ANIMALS, _DEPICTIONS, _DRAWS = (word_set(text) for text in (bearers.ANIMALS, bearers.DEPICTIONS, bearers.DRAWS))
_HANDLES, _ASIDE = word_set(bearers.HANDLES), word_set(bearers.ASIDE)
_COMPANY, _CONTAINERS = word_set(bearers.COMPANY), word_set(bearers.CONTAINERS)
_PARTS, _MINIATURE = word_set(bearers.PARTS_OF_CLOTHES), word_set(bearers.MINIATURE)
_NOT_AROUND = word_set(bearers.NOT_AROUND)
_FACES = word_set(synonyms.EXPRESSION_WORDS) | word_set(
    "smile grin frown scowl laugh eyes eye mouth brow brows eyebrows eyebrow lips gaze stare glance mood air manner "
    "countenance demeanour smirk sneer grimace features mien visage snarl pout sigh"
)
_PLURALIA = word_set(
    "overalls coveralls dungarees trousers jeans scrubs pyjamas pajamas fatigues oilskins leathers pants slacks "
    "shorts leggings chinos tights breeches rags robes clothes armour glasses goggles boots shoes gloves sneakers "
    "heels sweats sweatpants joggers khakis bibs combats camos waders trunks knickers suspenders braces sandals "
    "slippers skirts sleeves tweeds whites pjs oilskins denims trackies bottoms joggers jogging turnouts colours pauldrons "
    "gauntlets greaves vambraces plates suspenders robes sweats tights flats pumps trainers trunks knickers cords corduroys "
    "shirtsleeves clogs lapels straps epaulettes pinstripes"
)
_HIS, _HER = frozenset(persons.HIS.split()), frozenset(persons.HER.split())
_WORN_IN = frozenset(("in", "wearing", "dressed", "clad", "wears", "wore", "with", "sporting", "donning"))
_BETWEEN = frozenset(("all", "still", "now", "only", "both", "just", "also", "dressed", "clad", "attired", "is", "are"))
_SHARED = frozenset(("both", "each", "two", "three", "others", "everyone", "everybody", "neither", "most", "half"))
_NOT = frozenset(("not", "n't", "never", "without", "no", "hardly", "neither", "nor", "doesn't", "isn't", "don't"))
_FROM_DEPICTION = frozenset(("of", "about", "showing", "depicting", "with", "on", "from", "portraying"))
_UNCOUNTED = frozenset(("a", "an", "some", "another", "two", "three", "several", "any", "every"))
_SOMEBODY = word_set("them others us everyone another one someone somebody anyone anybody everybody nobody those")
_SPOKEN = word_set("dreams dreaming dreamt thinks thinking speaks talks talking reads sings memories")
_PRINTED = word_set("printed embroidered painted stitched drawn depicted woven appliquéd")
_NAMED = frozenset(("called", "titled", "named", "entitled"))
_REACH = 4
_AGENTS = ("er", "or", "ist", "ian", "eer", "ant", "ers", "ors", "ists", "ians", "eers")
_THINGS = word_set(bearers.AGENTLESS) | frozenset(f"{word}s" for word in bearers.AGENTLESS.split())
_OPENING = frozenset(("while", "as", "where", "when", "and", "but", "because", "until", "whereas"))
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
        if words.quoted(first) or _depicted(words, start, last) or _spoken(words, start, last):
            return False
        match attribute:
            case "outfit":
                start = min(start, _described_from(words, first))
                return not _looked_at(words, start - 1) and self._garment(words, start, last)
            case "expression":
                return self._face(words, start, first, last)
            case "environment":
                return not (describes(words, first, last) or _elsewhere(words, start, last))
            case _:
                return not _handled(words, start)

    def _garment(self, words: Said, start: int, last: int) -> bool:
        start = _first_of_several(words, start)
        if _several(words, start, last) and not _own(words, start):
            return False
        at = start - 1
        if at < 0 or words.gaps[start] >= COMMA:
            return words.at(at) not in _SHARED and not (unworn(words, last) or does_nothing_worn(words, last))
        bits, low = words.mask[at], words.low[at]
        if low == "the" and words.low[start].endswith("'s") and words.at(at - 1) not in _WORN_IN:
            return False
        if low not in _OWNED and bits & (TRIGGER | PRONOUN) and not low.endswith("'s"):
            return False
        if bits & POSSESSIVE or low.endswith(("'s", "s'")):
            kind = at > 0 and words.gaps[at] < COMMA and words.mask[at - 1] & POSSESSIVE and not bits & POSSESSIVE
            owned = self._possessed(words, *((at, at - 1) if kind else (start, at)))
            return owned and not unworn(words, last)
        indefinite = low in _UNCOUNTED
        if bits & DETERMINER:
            if indefinite and unworn(words, last):
                return False
            at -= 1
        if at < 0 or words.gaps[at + 1] >= COMMA or words.low[at] in _OPENING:
            return not (unworn(words, last) or (bits & DETERMINER and does_nothing_worn(words, last)))
        return self._linked(words, at, last, definite=bool(bits & DETERMINER) and not indefinite)

    def _possessed(self, words: Said, start: int, at: int) -> bool:
        low = words.low
        if low[at] == "whose":
            return not self._other_before(words, at)
        if low[at - 1] in {"in", "wearing"} and at > 1 and words.gaps[at - 1] < COMMA and self._person(words, at - 2):
            return low[at - 2] in (_HIS if low[at] == "her" else _HER if low[at] == "his" else ())
        return self._owners.owns(words, start)

    def _linked(self, words: Said, at: int, last: int, *, definite: bool) -> bool:
        """Say whether a garment behind a verb or a preposition is the subject's."""
        low = words.low[at]
        if low in _WORN_IN:
            while at > 0 and words.gaps[at] < COMMA and words.low[at - 1] in _BETWEEN | _WORN_IN:
                at -= 1
            first, _ = words.segment(at)
            if first == at or words.within(first, first + 1, _SHARED):
                shared = words.within(first, first + 1, _SHARED)
                return not (self._other_before(words, at) or shared or self._aside(words, at))
            return not self._other_before(words, at)
        if low == "of":
            return words.at(at - 1) in _PARTS
        if low in _ASIDE and not definite:
            return False
        if low in {"up", "out", "down", "away", "off", "back", "on"}:
            low = words.at(at - 1)
        if low in _HANDLES or put_on_other(words, last):
            return False
        return definite or low in _WEARS or not low.endswith(("s", "ing", "ed"))

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
            or _agent(words, before)
            or _opens_clause(words, before)
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
        ahead = None if part else self._describes(words, start, last)
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
        while at < words.size and words.gaps[at] < COMMA and words.mask[at] & ADJECTIVE and not words.mask[at] & (PERSON | OTHER):
            at += 1
        if at >= words.size or words.gaps[at] >= COMMA or words.low[last - 1] in _FACES:
            return None
        bits, low = words.mask[at], words.low[at]
        if low in _FACES or bits & ANY_PART:
            following = words.at(at + 1) if words.gaps[at + 1] < COMMA else ""
            thing = following in _DEPICTIONS or words.gaps[at + 1] == HYPHEN
            return False if thing else None
        if bits & TRIGGER or (bits & (OTHER | PERSON) and not bits & (STOPPER | AND)):
            return bool(bits & TRIGGER) or (bool(bits & PERSON) and not self._person(words, at))
        counted = start > 0 and words.gaps[start] < COMMA and words.mask[start - 1] & (DETERMINER | POSSESSIVE)
        counted = counted or words.at(start - 1) in _UNCOUNTED
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
            return not self._beside(words, at)
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
            acts = words.mask[at] & COPULA or words.low[mood].endswith("s")
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


def _agent(words: Said, at: int) -> bool:
    """Say whether a noun no lexicon has sounds like somebody by what they do: "the teller", "an apiarist"."""
    low = words.low[at]
    if words.mask[at] or low in _THINGS or not low.endswith(_AGENTS):
        return False
    start = noun_phrase(words, at)
    return start > 0 and words.low[start - 1] in {"a", "an", "another"}


def _opens_clause(words: Said, at: int) -> bool:
    """Say whether a noun is the subject of a clause of its own: "while the head cook in ..."."""
    start = noun_phrase(words, at)
    if words.mask[at] & (PRONOUN | TRIGGER) or start < 2 or not words.mask[start - 1] & DETERMINER:  # noqa: PLR2004 - a link and "the"
        return False
    return words.low[start - 2] in _OPENING and words.gaps[start - 1] < COMMA


def _described_from(words: Said, first: int) -> int:
    """Return where the description of a garment begins; a participle behind a noun is none of it."""
    start = noun_phrase(words, first)
    for at in range(first - 1, start, -1):
        before = words.low[at - 1]
        if words.low[at].endswith("ing") and not (_determines(words, at - 1) or before in _WORN_IN):
            return at + 1
    return start


def _first_of_several(words: Said, start: int) -> int:
    """Return where the first of several garments begins: "in a straw hat and sundress"."""
    at = start
    while at > 1 and words.mask[at - 1] & DETERMINER and words.gaps[at] < COMMA:
        at -= 1
    if at < 2 or words.low[at - 1] != "and" or words.gaps[at] >= COMMA or not is_garment(words.low[at - 2]):  # noqa: PLR2004 - a noun and "and"
        return start
    first = noun_phrase(words, at - 2)
    return first


def _several(words: Tagged, start: int, last: int) -> bool:
    """Say whether a garment is named in the plural, so that several people wear it."""
    for at in range(start, last):
        low = words.low[at]
        head = at == last - 1 or words.low[at + 1] == "and"
        if head and low.endswith("s") and not low.endswith("ss") and low not in _PLURALIA:
            return True
    return False


def _own(words: Tagged, start: int) -> bool:
    return start > 0 and words.gaps[start] < COMMA and words.low[start - 1] in {"his", "her", "its"}


def _determines(words: Tagged, at: int) -> bool:
    return bool(words.mask[at] & (DETERMINER | POSSESSIVE)) or words.low[at].endswith(("'s", "s'"))


def _spoken(words: Tagged, start: int, last: int) -> bool:
    """Say whether a thing is only named or printed: "a song called ...", "dreams of ...", "... printed on"."""
    if words.gaps[last] < COMMA and words.at(last) in _PRINTED and words.at(last + 1) in {"on", "across", "onto"}:
        return True
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 1 or words.gaps[at + 1] >= COMMA:
        return False
    return words.low[at] in _NAMED or (words.low[at] == "of" and words.low[at - 1] in _SPOKEN)


def _looked_at(words: Tagged, at: int) -> bool:
    """Say whether a garment is what the subject points at or draws: "points at the ...", "photographs her ..."."""
    while at > 0 and words.gaps[at + 1] < COMMA and _determines(words, at):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    low = words.low[at]
    return low in _DRAWS or (low == "at" and words.at(at - 1).startswith(("point", "look", "star", "glanc", "gaz")))


def _depicted(words: Tagged, start: int, last: int) -> bool:
    """Say whether a thing is only shown or told of in the picture: "a poster of ...", "draws a ..."."""
    at = start - 1
    if words.within(start, last - 1, _MINIATURE) or (words.at(at) in _MINIATURE and words.gaps[start] < COMMA):
        return True
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    if words.low[at] in _DRAWS:
        return True
    if words.low[at] == "about":
        return True
    begin, _ = words.segment(at)
    for link in range(at, max(begin, at - _REACH), -1):
        if words.low[link] in _FROM_DEPICTION and words.low[link - 1] in _DEPICTIONS:
            return link - 1 > begin + 1 or words.gaps[begin] < STOP
        if words.mask[link] & (PRONOUN | TRIGGER):
            break
    return False


def _handled(words: Tagged, start: int) -> bool:
    """Say whether something is a thing at hand: "carries a ...", "a box of ..."."""
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    if words.low[at] == "of":
        return words.at(at - 1) in _CONTAINERS
    if words.low[at] == "in" and words.within(at - _REACH, at, ("into",)):
        return True
    low = words.low[at - 1] if words.low[at] in {"up", "out", "down", "away", "off", "at"} else words.low[at]
    return low in _HANDLES - {"holds", "holding"}


def _elsewhere(words: Said, start: int, last: int) -> bool:
    """Say whether a place is only spoken of, looked at or a word: "calls the ...", "a flyer for a ..."."""
    if words.gaps[start] < COMMA and words.mask[start - 1] & (TRIGGER | PRONOUN) and start and last < words.size:
        return words.gaps[last] < COMMA and _determines(words, last)
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    low = words.low[at]
    if low == "from":
        return words.at(at - 1).endswith("ing") and bool(words.mask[at - 2] & (OTHER | PERSON))
    if low == "at":
        return looked(words, at)
    return low in _NOT_AROUND or low in _HANDLES
