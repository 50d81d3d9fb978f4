"""Finding narrative wardrobe states: what a story says of clothes and bodies, not what the picture shows."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import DETERMINER, PERSON, PRONOUN, Tagged
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import states

__all__ = ["cue", "event", "hidden", "instalment", "look", "noted", "numbered", "same", "sure", "to_come", "wardrobe"]

_WARDROBE, _EARLIER, _EVENTS = word_set(states.WARDROBE), word_set(states.EARLIER), word_set(states.EVENTS)
_SPOILT = word_set(states.SPOILT)
_POSTAL = frozenset(("office", "box", "card", "boxes", "offices", "man"))
_SEEN = word_set(
    "reads reading pins pinning holds holding studies studying flips leafs edits edit writes writing passes passing "
    "enters leaves visits cosplay sketches shelves stacks drops opens closes throws signs hands"
)
_PLACES = word_set("sign door office rack rail rails room folder binder poster truck trailer van desk plaque")
_ROOMS = word_set("department dept designer supervisor")
_SHAPES = word_set("statue statues mannequin sculpture living scarecrow model ballerina figurine tree")
_TRUTHS = word_set("wearing a the an in armed carrying hiding married working dressed pregnant royal")
_LONGEST_SINCE = 9
_USUAL_EVENTS = word_set(states.USUAL_EVENTS)
_LETTERS = frozenset("abcdefghij") | word_set("one two three four five six i ii iii iv")
_WRITTEN = word_set(
    "marked labelled labeled reading reads titled says saying sign clapperboard script slate board written"
)
_DECIDED = word_set(
    "decided chosen determined designed revealed fixed settled defined established specified confirmed known shown "
    "assigned"
)
_WEARING = word_set(
    "wear wearing worn dressed changed changing change donned put received got earned crowned don in given "
    "unlocked fitted clothed suited"
)
_UNSET = word_set(
    "see same none na tbd tba unchanged as per default unknown pending unspecified continues n not post pre "
    "continuity torn before after"
)


def __dir__() -> list[str]:
    return __all__


def sure(words: Tagged, first: int, last: int) -> bool:
    """Say whether a phrase that tells a story is the caption's own and not text in the picture."""
    return (not words.quoted(first) and words.at(last) not in {"of", "heat", "on"}) or (
        words.at(last) == "on" and words.low[last - 1] != "body"
    )


def noted(words: Tagged, first: int, last: int) -> bool:
    """Say whether a note of a story is the caption's own and not a thing, a place or a text in the picture."""
    if words.quoted(first) or words.gaps[last] == HYPHEN:
        return False
    start, _ = words.segment(first)
    low = words.low
    if words.within(max(start, first - 6), first, _WRITTEN | _SEEN) and words.gaps[start] != COMMA:
        return False
    if words.gaps[last] < COMMA and words.at(last) in _PLACES:
        return False
    at_place = low[last - 1] in _ROOMS and words.at(first - 1) in {"the", "a", "an", "of", "in"}
    return not at_place or low[start] in {"by", "per", "see"} or words.at(first - 2) == "by"


def hidden(words: Tagged, first: int, last: int) -> bool:
    """Say whether a hidden truth is told: "posing as a waiter", not "posing as a statue" or "smiles secretly"."""
    if words.low[last - 1] in {
        "secretly",
        "secret",
        "disguised",
        "disguise",
        "undercover",
        "incognito",
        "truth",
        "reality",
    }:
        return (
            noted(words, first, last)
            and words.at(last) not in {"smiling", "smiles", "pleased", "amused", "smile", "car"}
            and (
                words.low[last - 1] != "secretly"
                or words.at(last) in _TRUTHS
                or bool(words.mask[min(last, words.size - 1)] & DETERMINER)
            )
        )
    if words.low[last - 1] == "as" and words.mask[min(last, words.size - 1)] & PRONOUN:
        return False
    if words.low[last - 1] == "be" and not words.mask[min(last, words.size - 1)] & (DETERMINER | PERSON):
        return False
    return noted(words, first, last) and not words.within(last, last + 4, _SHAPES)


def cue(words: Tagged, first: int, last: int) -> bool:
    """Say whether a cue stands in a sentence that speaks of clothes."""
    start, end = words.sentence(first)
    if words.low[last - 1] == "will" and words.at(last) == "not":
        return False
    return not words.quoted(first) and (
        words.within(start, first, _WARDROBE) or words.within(last, end, _WARDROBE) or _alone(words, first, last)
    )


def _alone(words: Tagged, first: int, last: int) -> bool:
    return words.low[first] in {"tbd", "tba"} and words.segment(first) == (first, last)


def instalment(words: Tagged, first: int, last: int) -> bool:
    """Say whether an episode or a scene is given by its number in talk of clothes."""
    following = words.at(last) if words.gaps[last] < COMMA else ""
    if words.within(max(0, first - 4), first, _WRITTEN) or words.quoted(first):
        return False
    number = (
        following.isdigit() or following in _LETTERS - {"i", "a"} or any(char.isdigit() for char in words.low[last - 1])
    )
    before = words.low[max(words.sentence(first)[0], first - 2) : first]
    told = number or any(
        word in {"previous", "last", "next", "earlier", "prior", "following", "later", "first", "final"}
        for word in before
    )
    if not told:
        return False
    return cue(words, first, last) or any(
        word in {"since", "until", "see", "continues", "continued", "unchanged"}
        for word in words.low[max(words.sentence(first)[0], first - 4) : first]
    )


def numbered(words: Tagged, first: int, last: int) -> bool:
    """Say whether a state or version has a number or a letter: "state B", "variant 2"."""
    following = words.at(last)
    if words.low[first] == "phase" and words.text[words.starts[first]].isupper() and following == "one":
        return False
    if words.gaps[last] > HYPHEN or not (
        following.isdigit()
        or following in _LETTERS - {"a", "i"}
        or (following == "a" and words.gaps[last + 1] >= COMMA)
    ):
        return False
    return words.gaps[first] >= COMMA or cue(words, first, last)


def look(words: Tagged, first: int, last: int) -> bool:
    """Say whether a costume is given by its number: "Look 3"."""
    near = words.gaps[last] <= HYPHEN or (last < words.size and words.text[words.starts[last] - 1] == "#")
    return words.gaps[first] >= COMMA and near and words.at(last).isdigit()


def same(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by what they were before: "same gown as in the previous episode"."""
    _, end = words.sentence(first)
    for at in range(last, min(end, last + 6)):
        if words.low[at] in {"as", "from", "since"} and words.within(last, at, _WARDROBE):
            return (
                words.within(at + 1, min(end, at + 5), _EARLIER)
                or words.gaps[at + 1] >= COMMA
                or _spoilt(words, at + 1, end)
            )
    return False


def _spoilt(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told to have changed since: ", now bloodstained", "but ripped now"."""
    for at in range(first, min(last, first + _LONGEST_SINCE)):
        if words.low[at] == "now":
            return words.within(at + 1, min(last, at + 4), _SPOILT) or words.low[at - 1] in _SPOILT
    return False


def event(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by an event: "post-crash look", "pre-upgrade wardrobe"."""
    if words.gaps[last] > HYPHEN or last >= words.size or words.low[last] in _POSTAL:
        return False
    _, end = words.segment(last)
    if words.within(last + 1, min(end, last + 4), _EVENTS):
        return True
    if words.gaps[last] == HYPHEN and words.low[last] not in _USUAL_EVENTS and not words.quoted(first):
        noted = words.text[words.starts[first] - 1 : words.starts[first]] in {"(", "["}
        noted = noted or (words.gaps[first] >= COMMA and words.text[words.starts[first] : words.ends[last]].isupper())
        if noted or words.within(last + 1, min(end, last + 3), _WARDROBE):
            return True
    return words.gaps[last] == HYPHEN and words.gaps[last + 1] >= COMMA and cue(words, first, last)


def to_come(words: Tagged, first: int, last: int) -> bool:
    """Say whether something is not worn yet: "not yet in her armour"."""
    if words.at(last) != "yet":
        _, end = words.sentence(first)
        if words.at(last) in _DECIDED:
            return cue(words, first, last)
        return words.at(last) in {"wearing", "dressed"} and words.at(end - 1) == "yet"
    if words.at(last + 1) in _DECIDED:
        return cue(words, first, last)
    return words.at(last + 1) in _WEARING and (
        words.at(last + 1) not in {"put", "got", "given", "received", "in", "change", "changed", "changing"}
        or cue(words, first, last)
        or words.at(last + 2) == "into"
    )


def wardrobe(words: Tagged, first: int, last: int) -> bool:
    """Say whether a label such as ``Wardrobe:`` is followed by no clothes but by bookkeeping."""
    if (
        words.gaps[last] != COMMA
        or last >= words.size
        or words.text[words.ends[last - 1]] not in ":="
        or (words.gaps[first] < STOP and words.gaps[first] < COMMA)
    ):
        return False
    return (
        words.low[last] in _UNSET
        or words.low[last][0].isdigit()
        or words.low[last] in {"no", "continued", "carried", "matches", "episode", "scene", "still"}
    )
