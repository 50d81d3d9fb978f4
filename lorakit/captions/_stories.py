"""Finding what captions tell by other pictures or of what cannot be seen: instalments, placeholders, things to come."""

import re
from collections.abc import Iterator

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    COPULA,
    DETERMINER,
    OTHER,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SUBJECTS,
    TRIGGER,
    Tagged,
)
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import bodies, elsewhen, garments, states, stories

__all__ = [
    "bodiless",
    "bracketed",
    "counted",
    "decided",
    "denied",
    "future",
    "guise",
    "happened",
    "here",
    "labelled",
    "making",
    "meant",
    "mind",
    "nothing_of",
    "pending",
    "placeholder",
    "referred",
    "reworn",
    "shed",
    "unseen",
    "unsuspected",
    "usual",
    "version",
    "worn_until",
]

_CLOTHES = (
    word_set(states.WARDROBE)
    | word_set(elsewhen.WORN)
    | {word for phrase in (*garments.GARMENTS, *garments.WEAK_GARMENTS) for word in phrase.split()[-1:]}
)
_GENERAL, _INSTALMENTS = word_set(stories.GENERAL_CLOTHES), word_set(stories.INSTALMENTS)
_ORDINALS, _FROM, _CONTINUED = (
    word_set(stories.ORDINALS),
    word_set(stories.FROM_WHERE),
    word_set(stories.CONTINUED),
)
_NEGATIONS, _OBTAINED, _DECIDED = (
    word_set(stories.NEGATIONS),
    word_set(stories.OBTAINED),
    word_set(stories.DECIDED),
)
_THEN, _ABSTRACT, _BRACKETED = word_set(stories.THEN), word_set(stories.ABSTRACT), word_set(stories.BRACKETED)
_NUMBERS = frozenset(bodies.NUMBERS.split()) | frozenset(("i", "ii", "iii", "iv", "v", "vi"))
_HAPPENED = word_set(stories.HAPPENED)
_WORN = frozenset(("wearing", "wears", "wear", "dressed", "look", "kit"))
_FILMED = frozenset(("frame", "frames", "shot", "shots", "take", "cut"))
_POINTING = frozenset(("as", "see", "per", "ditto", "continued", "continues", "carries", "carried"))
_UNCHANGED = frozenset(("same", "identical", "unchanged", "outfit", "clothes"))
_UNSUSPECTING = word_set(stories.UNSUSPECTING)
_FORMS = frozenset(("form", "shape", "body", "guise", "face", "that", "which", "what"))
_BRACKETS = re.compile(r"[\[<{]+\s*([^\W\d_][^\]>}]*?)\s*[\]>}]+")
_LONGEST_NOTE = 4


def __dir__() -> list[str]:
    return __all__


def _clothes(words: Tagged, first: int) -> bool:
    return words.within(*words.sentence(first), _CLOTHES)


def referred(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by another picture: "as on the previous page", "see image 7"."""
    start, end = words.sentence(first)
    at = first - 1
    ordinal = False
    while at >= start and words.gaps[at + 1] < COMMA and (words.low[at] in _ORDINALS or words.mask[at] & DETERMINER):
        ordinal = ordinal or words.low[at] in _ORDINALS
        at -= 1
    number = words.at(last) if last < end and words.gaps[last] < COMMA else ""
    numbered = number.isdigit() or number in _NUMBERS
    if words.quoted(first) or not (numbered or ordinal):
        return not words.quoted(first) and _of_scene(words, start, first, at)
    if at < start or words.gaps[at + 1] >= COMMA or words.low[at] not in _FROM:
        return (at < start or words.gaps[at + 1] >= COMMA) and number in {"outfit", "clothes", "look"}
    if words.within(max(start, at - 2), at + 1, _POINTING):
        return True
    if words.low[first] in _FILMED and not numbered:
        return words.within(start, first, _UNCHANGED) and words.within(start, first, _CLOTHES)
    told = words.within(start, first, _CLOTHES | _CONTINUED)
    return told and (words.low[at] != "of" or not words.mask[at - 1] & DETERMINER)


def _of_scene(words: Tagged, start: int, first: int, at: int) -> bool:
    """Say whether clothes are those of a scene that is called by name: "the pyjamas from the night scene"."""
    while (
        at > start
        and words.gaps[at + 1] < COMMA
        and first - at < _LONGEST_NOTE
        and not words.mask[at] & ~(ADJECTIVE | OTHER)
    ):
        at -= 1
    return words.low[at] == "the" and words.at(at - 1) == "from" and words.within(at - 4, at - 1, _CLOTHES)


def pending(words: Tagged, first: int, last: int) -> bool:
    """Say whether something is told not to be so yet: "no coat so far", "does not own it at this point"."""
    start, end = words.segment(first)
    low = words.low
    denied = words.within(start, end, _NEGATIONS) or low[first] == "none"
    if words.quoted(first) or not denied:
        return False
    if last - first > 1:
        return True
    if low[first - 1] in {"none", "nothing"} and words.gaps[first] < COMMA:
        return True
    no = next((at for at in range(start, end) if low[at] in _NEGATIONS), first)
    while no > start and words.mask[no - 1] & COPULA:
        no -= 1
    own = no > 0 and (low[no - 1] in SUBJECTS or bool(words.mask[no - 1] & TRIGGER))
    return words.within(start, end, _OBTAINED) and (own or words.within(start, end, _CLOTHES - _WORN))


def here(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are denied for this picture alone: "not wearing the mask in this one"."""
    start, end = words.sentence(first)
    if words.at(last) not in _INSTALMENTS | {"one", "version", "timeline"} or last >= end:
        return False
    return words.within(start, first, _NEGATIONS) and words.within(start, first, _CLOTHES)


def decided(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are still to be made up: "costume to be decided", "outfit not described"."""
    start, _ = words.sentence(first)
    low = words.low
    back = max(start, first - 4)
    if words.quoted(first) or words.gaps[last] == HYPHEN or not words.within(max(start, first - 6), first, _GENERAL):
        return False
    if low[first].startswith("un") and low[first] not in _DECIDED:
        return True
    told = words.within(back, first, _NEGATIONS | {"yet"}) or low[first - 2 : first] == ["to", "be"]
    return told and not words.within(back, first, ("by",))


def unseen(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject itself is told not to be in the picture: "is off screen", "X, unseen, waits"."""
    if words.quoted(first):
        return False
    if words.low[first] == "invisible" and words.at(last) == "to" and words.gaps[last] < COMMA:
        return True
    at = first - 1
    linked = False
    while (
        at >= 0
        and words.gaps[at + 1] < COMMA
        and (
            words.mask[at] & COPULA
            or words.low[at].endswith("ly")
            or words.low[at] in {"now", "still", "kept", "stays"}
        )
    ):
        linked = linked or bool(words.mask[at] & COPULA) or words.low[at] == "stays"
        at -= 1
    if at < 0:
        return False
    if not linked:
        closed = words.gaps[last] >= COMMA and words.gaps[first] == COMMA and first - at == 1
        return closed and bool(words.mask[at] & TRIGGER)
    named = bool(words.mask[at] & TRIGGER) or words.low[at] in SUBJECTS
    return named and words.gaps[at + 1] < COMMA and words.at(last) not in {"under", "beneath", "behind", "through"}


def denied(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject is told not to appear: "X does not appear", "he cannot be seen"."""
    at = first - 1
    if words.gaps[first] >= COMMA or at < 0 or words.quoted(first):
        return False
    ends = words.gaps[last] >= COMMA or bool(words.mask[last] & PREPOSITION) or words.at(last) in {"here", "because"}
    return ends and (bool(words.mask[at] & TRIGGER) or words.low[at] in SUBJECTS)


def future(words: Tagged, first: int, last: int) -> bool:
    """Say whether a clause tells what will be: "the ring he will throw away"."""
    if words.quoted(first) or words.gaps[first] >= COMMA or last >= words.size or words.gaps[last] >= COMMA:
        return False
    before = words.mask[first - 1]
    named = before & TRIGGER or words.low[first - 1] in SUBJECTS | {"that", "which", "who"}
    if words.low[last] in {"not", "never"} and (
        words.low[first - 1] not in SUBJECTS or words.low[first - 2] not in _CLOTHES
    ):
        return False
    return bool(named) and not words.mask[last] & (PREPOSITION | DETERMINER | POSSESSIVE)


def unsuspected(words: Tagged, first: int, last: int) -> bool:
    """Say whether a secret is told: "nobody suspects that he is the prince"."""
    feigned = words.at(first - 1) == "if"
    return words.within(last, last + 2, _UNSUSPECTING) and not feigned and not words.quoted(first)


def meant(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody stands for an idea: "the embodiment of lost innocence", "torn between duty and love"."""
    verb = words.low[first].endswith(("ing", "ies", "ises", "izes"))
    tied = {"between"} if words.low[first] == "torn" else {"of", "what"}
    start, end = words.segment(first)
    if words.quoted(first) or not (verb or words.at(last) in tied):
        return False
    if not words.within(last, min(end, last + 6), _ABSTRACT):
        return False
    at = first - 1
    while at >= start and words.mask[at] & DETERMINER:
        at -= 1
    if at < start or verb or words.low[first] == "torn":
        return True
    return words.low[at] in {"as", "like", "becomes", "is"} or bool(words.mask[at] & TRIGGER)


def mind(words: Tagged, first: int, last: int) -> bool:
    """Say whether a mind is told to be somewhere without a body: "whose consciousness lives in the station"."""
    if words.low[first] in {"exists", "existed"}:
        return bool(words.mask[first - 1] & TRIGGER) or words.at(first - 1) in SUBJECTS
    before = words.at(first - 1)
    if before not in {"whose", "his", "her", "its", "their"}:
        return False
    return words.gaps[last] < COMMA and words.at(first - 2) not in {
        "loses",
        "losing",
        "lost",
        "regains",
        "regaining",
        "recovers",
    }


def bodiless(words: Tagged, first: int, last: int) -> bool:
    """Say whether a body is denied: "has no visible form", "an intelligence without form"."""
    following = words.at(last) if words.gaps[last] < COMMA else ""
    if words.quoted(first) or following in {"armour", "bag", "suit"}:
        return False
    if following == "of" and words.at(last + 1) not in {"flesh", "his", "her", "its", "their"}:
        return False
    at = first - 1
    start, _ = words.segment(first)
    while at >= start and words.low[at] not in _NEGATIONS | {"lacks", "lacking"} and first - at < _LONGEST_NOTE:
        if words.mask[at] & (POSSESSIVE | PREPOSITION | PRONOUN):
            return False
        at -= 1
    if at < start or words.low[at] not in {"no", "without", "lacks", "lacking"}:
        return False
    if words.low[at] == "no":
        return words.at(at - 1) in {"has", "have", "having", "with", "possesses", "wears", "takes"}
    return words.at(first - 1) in {"no", "without", "a", "any"} or first - at > 1


def reworn(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by when else they are worn: "the coat she wore at the wedding"."""
    at = first - 1
    if at < 1 or words.quoted(first) or words.gaps[first] >= COMMA:
        return False
    if words.low[at] in {"had", "has", "will", "once", "used"}:
        at -= 1
    if not (words.low[at] in SUBJECTS or words.mask[at] & TRIGGER) or words.gaps[at] >= COMMA:
        return False
    if any(bits & (OTHER | PERSON) and not bits & TRIGGER for bits in words.mask[words.segment(at)[0] : at]):
        return False
    head = words.low[at - 1]
    _, end = words.sentence(first)
    then = words.within(last, min(end, last + 4), _THEN)
    if head in _CLOTHES or (head in {"that", "which"} and words.at(at - 2) in _CLOTHES) or head == "what":
        return then or words.low[first] in {"wore", "worn"} or (words.low[first] == "had" and words.at(last) == "on")
    return head in _FORMS and then and words.low[first] in {"takes", "took", "had", "has", "wore", "wears"}


def usual(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told as known already: "in her usual outfit"."""
    if words.quoted(first):
        return False
    end = words.segment(first)[1]
    return words.within(last, min(end, last + 2), _GENERAL) and not words.within(last, min(end, last + 3), ("shop",))


def version(words: Tagged, first: int, last: int) -> bool:
    """Say whether a note of a version stands alone: "Disguise version."."""
    start, end = words.segment(first)
    if words.at(last) == "of" and words.at(last + 1) in {"the", "his", "her", "its"} and not words.quoted(first):
        return words.within(last + 2, min(end, last + 5), _CLOTHES)
    return (
        end == last
        and end - start <= _LONGEST_NOTE
        and start < first
        and words.gaps[end] >= COMMA
        and not (words.mask[start] & (TRIGGER | PREPOSITION))
    )


def placeholder(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a placeholder stands for clothes: "Outfit placeholder"."""
    return _clothes(words, first) and not words.quoted(first)


def guise(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a shape is told to be a false one: "in human guise"."""
    at = first - 1
    while (
        at >= 0 and first - at < _LONGEST_NOTE and words.gaps[at + 1] < COMMA and words.low[at] not in {"in", "under"}
    ):
        at -= 1
    return at >= 0 and words.low[at] in {"in", "under"} and not words.quoted(first)


def labelled(words: Tagged, first: int, last: int) -> bool:
    """Say whether a label in capitals names a state: "X, DAMAGED STATE, leans on a wall"."""
    start, end = words.segment(first)
    alone = end == last and start < first and end - start <= _LONGEST_NOTE and not words.quoted(first)
    said = words.text[words.starts[start] : words.ends[first]]
    return alone and said.isupper() and not words.mask[start] & TRIGGER


def shed(words: Tagged, _first: int, last: int) -> bool:
    """Say whether clothes are told not to be worn any more: "no longer in her armour"."""
    return words.gaps[last] < COMMA and words.within(last, min(words.segment(last - 1)[1], last + 4), _CLOTHES)


def happened(words: Tagged, first: int, last: int) -> bool:
    """Say whether a time is told by what happens to clothes: "before the coat was stolen", "after she lost it"."""
    _, end = words.segment(first)
    named = words.within(last, end, _CLOTHES - _WORN)
    return named and words.within(last, end, _HAPPENED) and not words.quoted(first)


def making(words: Tagged, first: int, _last: int) -> bool:
    """Say whether clothes are told to be still in the making: "whose armour is still being forged"."""
    start, _ = words.segment(first)
    return words.low[start] == "whose" and words.within(start, first, _CLOTHES)


def counted(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are numbered: "in her day 3 outfit", "outfit 2 of 5", "wears look B"."""
    if words.quoted(first) or last >= words.size or words.gaps[last] >= COMMA:
        return False
    number = words.low[last]
    if words.low[first] in {"day", "night", "take"}:
        dated = words.within(last + 1, min(words.segment(first)[1], last + 4), _CLOTHES | {"costume", "look"})
        return number.isdigit() and dated
    if words.at(last + 1) == "of" and number.isdigit():
        return words.at(last + 2).isdigit()
    lettered = len(number) == 1 and words.text[words.starts[last]] in "BCDEF"
    return words.at(first - 1) in _WORN | {"in"} and (lettered or number.isdigit())


def worn_until(words: Tagged, first: int, _last: int) -> bool:
    """Say whether clothes are told by when they come off: "wears the red dress until the ball"."""
    start, _ = words.segment(first)
    worn = words.within(start, first, ("wears", "wore", "keeps"))
    return worn and words.within(start, first, _CLOTHES - _WORN) and not words.quoted(first)


def nothing_of(words: Tagged, first: int, last: int) -> bool:
    """Say whether nothing of the subject can be seen: "nothing of X is visible"."""
    _, end = words.sentence(first)
    named = last < end and (words.mask[last] & TRIGGER or words.low[last] in {"him", "her", "it", "them"})
    return bool(named) and words.within(last, end, ("visible", "seen", "shown", "shows", "see"))


def bracketed(words: Tagged) -> Iterator[tuple[int, int]]:
    """Yield what stands in square or angle brackets to be replaced: "[insert costume here]", "<outfit>"."""
    for match in _BRACKETS.finditer(words.text):
        first, last = words.index(match.start(1)), words.index(match.end(1) - 1) + 1
        if words.within(first, last, _BRACKETED) and not any(words.mask[at] & TRIGGER for at in range(first, last)):
            yield first, last
