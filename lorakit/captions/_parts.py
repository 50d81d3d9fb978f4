"""Finding what captions say of parts of the body: "golden locks", "her eyes are green", "chipped yellow plating"."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final, TypeAlias

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_COLOUR,
    ANY_PART,
    COPULA,
    DETERMINER,
    PART,
    POSSESSIVE,
    PREPOSITION,
    QUALITY,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._strangers import unreal
from lorakit.captions._things import acts, is_thing
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import bodies

__all__ = ["Parts", "Question", "Range", "told_of"]

Range = tuple[int, int]
"""The first and the index after the last word of a phrase."""
Question: TypeAlias = Callable[[Owners, Tagged, int, int], Range | None]
"""Asked of a cue, by its first and the index after its last word: the phrase that tells identity there, if one does."""
_COLOURS: Final = QUALITY["colour"] | QUALITY["hair_colour"] | ANY_COLOUR
_HAIR: Final = _COLOURS | QUALITY["length"] | QUALITY["texture"] | QUALITY["hairstyle"]
_MARK: Final = QUALITY["mark"]
_TOLD: Final = (
    (PART["hair"] | PART["beard"], _HAIR),
    (PART["eye"], _COLOURS | QUALITY["eye_shape"]),
    (PART["skin"], QUALITY["skin_look"] | _MARK | QUALITY["origin"] | QUALITY["stuff"]),
    (PART["face"], QUALITY["face_look"] | _MARK | QUALITY["age"] | QUALITY["origin"]),
    (PART["jaw"], QUALITY["jaw_look"] | _MARK),
    (PART["nose"], QUALITY["nose_look"] | _MARK),
    (PART["lips"], QUALITY["lip_look"] | _MARK),
    (PART["cheek"], QUALITY["cheek_look"] | _MARK),
    (PART["brow"], QUALITY["brow_look"]),
    (PART["ear"], QUALITY["ear_look"] | _MARK),
    (PART["tooth"], QUALITY["tooth_look"]),
    (PART["head"], QUALITY["head_look"]),
    (PART["neck"], QUALITY["neck_look"] | _MARK),
    (PART["body"], QUALITY["build"] | QUALITY["stuff"]),
    (PART["shoulder"], QUALITY["shoulder_look"] | _MARK),
    (PART["limb"], QUALITY["limb_look"] | _MARK | QUALITY["stuff"]),
    (PART["trunk"], QUALITY["trunk_look"] | _MARK | QUALITY["stuff"]),
    (PART["fur"], QUALITY["fur_look"] | _COLOURS),
    (PART["tail"], QUALITY["tail_look"]),
    (PART["horn"], QUALITY["horn_look"]),
    (PART["wing"], QUALITY["wing_look"]),
    (PART["plate"], QUALITY["plate_look"] | _COLOURS),
)
"""What a word must tell of a part to speak of identity."""
_LOOSE: Final = PART["hair"] | PART["beard"]
_HELD: Final = PART["fur"] | PART["tail"] | PART["horn"] | PART["wing"] | PART["body"] | PART["trunk"]
"""Parts that other things have as well: something must tie them to the subject."""
_GLOWS, _DONE, _BUNDLED = (frozenset(text.split()) for text in (bodies.GLOWS, bodies.DONE, bodies.BUNDLED))
_FALSE = frozenset(bodies.FALSE.split())
_PASSING = frozenset(bodies.PASSING.split())
_REPLACED = frozenset(bodies.REPLACED.split())
_SIGHTED = frozenset(bodies.NOT_COMPOUND.split())
_ASPECTS = frozenset(bodies.ASPECTS.split())
_EFFIGIES = frozenset(("bust", "figure", "torso", "head"))
"""What a bronze one of is a statue."""
_HUE = frozenset(("colour", "color", "shade", "hue", "tint"))
_GROWN = frozenset(("fur", "pelt", "plumage", "scales", "feathers", "fleece"))
_OTHERS = frozenset(("the", "another", "this", "that", "his", "her", "its", "their", "each", "one"))
_SHELLS = frozenset(("chassis", "hull", "casing", "plating", "faceplate", "carapace", "shell"))
_SHOWING = frozenset(("exposing", "showing", "revealing", "baring", "under", "beneath"))
_SHEEN = frozenset(("sheen", "tips", "streaks", "highlights", "gloss", "tinge", "roots", "bars", "patches", "flecks"))
_SPREADS = word_set(bodies.SPREADS)
_STICKS = frozenset(("stick", "sticks", "sticking", "protrude", "protruding", "jut", "jutting"))
_TURNED = frozenset(("gone", "going", "turned", "turning", "grown", "growing"))
_YEARS = frozenset(("years", "decades", "age", "time", "lifetime"))
_TIED = frozenset(("with", "has", "have", "having", "of", "and", "plus", "gives"))


def __dir__() -> list[str]:
    return __all__


@lru_cache(maxsize=1 << 10)
def told_of(bits: int) -> int:
    """Return the qualities that tell identity of the parts some bits stand for."""
    wanted = 0
    for part, qualities in _TOLD:
        if bits & part:
            wanted |= qualities
    return wanted


class Parts:
    """Finds what captions say of parts of their subject's body.

    Args:
        owners: Decides whom a description is about.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners

    def find(self, words: Tagged, head: int) -> Iterator[Range]:
        """Yield what is said of a part, named by the word at an index."""
        told = self._told(words, head, words.mask[head] & ANY_PART)
        if told is not None and not (self._owners.of_other(words, head) or unreal(words, head)):
            yield told

    def _told(self, words: Tagged, head: int, bits: int) -> Range | None:
        if (last := _of_stuff(words, head, bits)) and self._owners.owns(words, words.before(head)[0]):
            return head, last
        if is_thing(words, head) or _is_verb(words, head):
            return None
        if (first := self._inverted(words, head, bits)) >= 0:
            return first, head + 1
        if words.low[head] == "temples" and words.at(head - 2) == "at" and words.mask[head - 3] & _COLOURS:
            return head - 3, head + 1
        return self._described(words, head, bits)

    def _described(self, words: Tagged, head: int, bits: int) -> Range | None:
        """What stands before a part, or else behind it."""
        start, found = words.before(head)
        wanted = self._wanted(bits, words, start, head)
        told = [each for each in found if words.says(each, wanted) and not _passing(words, each, bits)]
        aspect = not told and words.at(start - 2) == "of" and words.mask[start - 1] & POSSESSIVE
        if aspect and words.at(start - 3) in _ASPECTS:
            before, found = words.before(start - 3)
            told = [each for each in (*found, start - 3) if words.says(each, wanted)]
            start = before if told else start
        if told and words.low[head] in _EFFIGIES and words.mask[start - 1] & DETERMINER:
            told = [each for each in told if not words.mask[each] & QUALITY["stuff"]]
        if told:
            mock = bits & (_LOOSE | PART["brow"]) and any(words.low[each] in _FALSE for each in found)
            mine = not mock and self._tied(words, bits, start, head, told) and self._owners.owns(words, start)
            return (min(told), head + 1) if mine else None
        last = self._after(words, head, bits, wanted)
        return (head, last) if last and self._owners.owns(words, start) else None

    def _inverted(self, words: Tagged, head: int, bits: int) -> int:
        """Return where a quality before ``of`` and a bare part begins, or -1: "fair of skin", "broad of shoulder"."""
        said = head - 2
        if said < 0 or words.low[head - 1] != "of" or max(words.gaps[head - 1 : head + 1]) >= COMMA:
            return -1
        if not words.says(said, told_of(bits) | QUALITY["build"]):
            return -1
        return said if self._owners.predicates(words, said) else -1

    def _wanted(self, bits: int, words: Tagged, start: int, head: int) -> int:
        if bits & PART["plate"] and not self._owners.machine and (self._owners.human or not _possessed(words, start)):
            bits &= ~PART["plate"]
        human = self._owners.human
        furred = self._owners.creature or words.at(start) in {"fur", "feathers"}
        furred = furred or (not human and (words.at(start - 1) == "its" or words.low[head] in _GROWN))
        if not furred:
            bits &= ~PART["fur"]
        wanted = told_of(bits)
        if self._owners.machine and bits & (PART["body"] | PART["trunk"] | PART["limb"] | PART["head"] | PART["face"]):
            wanted |= QUALITY["plate_look"] & ~QUALITY["build"]
        if self._owners.creature and bits & (PART["limb"] | PART["ear"] | PART["nose"] | PART["trunk"] | PART["face"]):
            wanted |= QUALITY["fur_look"]
        return wanted

    def _tied(self, words: Tagged, bits: int, start: int, head: int, told: list[int]) -> bool:
        """Say whether a part that other things have as well is tied to the subject."""
        replaced = any(words.low[each] in _REPLACED for each in told)
        if bits & PART["plate"] and not bits & ~(PART["plate"] | PART["head"]):
            shown = words.at(start - 1) == "the" and (words.gaps[start - 1] >= COMMA or words.at(start - 2) in _SHOWING)
            if (
                shown
                and self._owners.machine
                and words.low[head] in _SHELLS
                and self._owners.alone_before(words, start)
            ):
                return True
            return _possessed(words, start) or _with(words, start) or self._covers(words, head)
        if not (bits & _HELD and not bits & ~_HELD) and not replaced:
            return True
        if _of_place(words, start):
            return False
        if bits & _HELD and start and words.gaps[start] < COMMA and words.low[start - 1] in _SPREADS:
            return True
        walks = bool(replaced and bits & PART["limb"]) and words.low[start - 2 : start] in (["on", "a"], ["on", "an"])
        return walks or _possessed(words, start) or _with(words, start) or _begins(words, start)

    @staticmethod
    def _covers(words: Tagged, head: int) -> bool:
        """Say whether plates lie over a part of the body, or stand alone between commas and over nothing else."""
        first, last = words.segment(head)
        for at in range(head + 1, min(last, head + 5)):
            if words.mask[at] & POSSESSIVE:
                return True
            if words.mask[at] & DETERMINER or words.low[at] in {"overhead", "underfoot", "behind", "above", "around"}:
                return False
        start, _ = words.before(head)
        return _begins(words, start) and (words.gaps[first] == COMMA or bool(words.mask[first] & TRIGGER))

    def _after(self, words: Tagged, head: int, bits: int, wanted: int) -> int:
        """Return the index after what is said of a part behind it ("hair tied in a bun", "eyes are green"), or 0."""
        at = head + 1
        if words.gaps[at] >= COMMA or at >= words.size:
            return self._apposed(words, head, wanted) if bits & (_LOOSE | PART["brow"]) else 0
        if bits & PART["ear"] and words.low[at] in _STICKS:
            return at + 1
        if bits & _LOOSE and words.low[at] in _DONE:
            return 0 if words.at(at + 1) in {"by", "from", "out"} else at + 1
        linked = nominal = False
        while (
            at < words.size
            and words.gaps[at] < COMMA
            and (
                words.mask[at] & COPULA
                or words.low[at] in _GLOWS
                or (
                    linked
                    and (words.low[at] in _TURNED or words.low[at].endswith(("ing", "ly")))
                    and not words.mask[at] & wanted
                )
                or (words.mask[at] & (ADJECTIVE | DETERMINER) and not words.mask[at] & wanted)
                or words.low[at] in {"as", "colour", "color", "shade"}
                or (words.low[at] == "of" and words.at(at + 1) not in _OTHERS)
            )
        ):
            linked = linked or bool(words.mask[at] & COPULA) or words.low[at] in _GLOWS
            nominal = nominal or _is_a(words, head, at)
            at += 1
        if bits & _LOOSE and linked and words.at(at) in _DONE:
            return at + 1
        said = 0
        while (
            at < words.size
            and (words.gaps[at] < COMMA or (said and words.mask[at] & wanted))
            and words.mask[at] & (ADJECTIVE | AND)
        ):
            low = words.low[at]
            lasting = nominal or bits & PART["fur"] or (linked and bits & _LOOSE)
            if words.says(at, wanted) and (lasting or low not in _PASSING):
                said = at + 1
            at += 1
        if not said and words.low[at - 1] == "lined" and words.at(at) == "by":
            return at + 1 if words.within(at + 1, at + 3, _YEARS) else 0
        pitted = said and bits & PART["plate"] and words.at(said) == "with" and self._owners.machine
        return said if said and (nominal or pitted or self._ends(words, said)) else 0

    @staticmethod
    def _ends(words: Tagged, at: int) -> bool:
        """Say whether a description ends here and is none of a state ("dark with rain") or of another noun."""
        if at >= words.size or words.gaps[at] >= COMMA:
            return True
        low, bits = words.low[at], words.mask[at]
        if low == "with" and words.within(at + 1, at + 5, _SHEEN):
            return True
        if low in {"with", "from", "out"}:
            return False
        return (
            bool(bits & (PREPOSITION | AND | COPULA | ADJECTIVE))
            or low.endswith("ing")
            or low in {"enough", "hanging", "that", "which", "they", "it"}
        )

    @staticmethod
    def _apposed(words: Tagged, head: int, wanted: int) -> int:
        """Return the index after an apposition to hair: "her hair, long and dark,"."""
        at = head + 1
        if at >= words.size or words.gaps[at] == STOP:
            return 0
        _, last = words.segment(at)
        inside = range(at, last)
        if not all(words.mask[each] & (ADJECTIVE | AND) for each in inside) or last - at < 3:  # noqa: PLR2004 - "long and dark"
            return 0
        return last if any(words.mask[each] & wanted for each in inside) else 0


def _of_stuff(words: Tagged, head: int, bits: int) -> int:
    """Return the index after a material or likeness, or 0: "skin of porcelain", "hair like spun gold"."""
    link = words.at(head + 1)
    if (
        words.gaps[head + 1] >= COMMA
        or bits & (PART["face"] | PART["plate"])
        or link not in {"of", "like", "the"}
        or words.gaps[head + 1] == HYPHEN
    ):
        return 0
    start, _ = words.before(head)
    made = link == "of" and words.at(start - 1) in {"a", "an"}
    tied = made or _possessed(words, start) or _with(words, start) or (bits & _LOOSE and link == "the")
    if not tied or (bits & PART["ear"] and link == "of"):
        return 0
    if link == "the":
        return head + 4 if words.at(head + 2) in _HUE and words.at(head + 3) == "of" else 0
    _, last = words.segment(head)
    for at in range(head + 2, min(last, head + 5)):
        if words.mask[at] & (QUALITY["stuff"] | QUALITY["colour"] | QUALITY["hair_colour"] | ANY_COLOUR):
            following = words.mask[at + 1] if at + 1 < last else PREPOSITION
            if following & (PREPOSITION | AND | COPULA) or words.low[at + 1].endswith("ing"):
                return at + 1
        elif not words.mask[at] & (ADJECTIVE | DETERMINER) and not words.low[at].endswith(("ed", "ing", "ten", "spun")):
            return 0
    return 0


def _is_a(words: Tagged, head: int, at: int) -> bool:
    """Say whether a noun that a part is told to be follows: "its head is a smooth dome"."""
    agreeing = {"are", "were"} if words.low[head].endswith("s") else {"is", "was"}
    return words.low[at] in {"a", "an"} and words.low[at - 1] in agreeing


def _is_verb(words: Tagged, head: int) -> bool:
    """Say whether a word is what the subject does: "X braids straw", "she faces a wall"."""
    if (
        not head
        or words.gaps[head] >= COMMA
        or not words.low[head].endswith("s")
        or words.at(head + 1) in {"are", "is"}
    ):
        return False
    before = words.low[head - 1]
    if words.mask[head - 1] & TRIGGER and not before.endswith("'s"):
        return True
    return before in {"he", "she", "it", "and"} and acts(words, head)


def _passing(words: Tagged, each: int, bits: int) -> bool:
    """Say whether a word tells of the moment rather than of the person: "white knuckles", "red eyes"."""
    low, following = words.low[each], words.at(each + 1)
    if bits & PART["brow"] and following.startswith(("brow", "eyebrow", "forehead")):
        return f"{low}-brow" in _SIGHTED
    return f"{low}-{following.removesuffix('s')}" in _SIGHTED


def _possessed(words: Tagged, start: int) -> bool:
    return (
        start > 0
        and words.gaps[start] < COMMA
        and (bool(words.mask[start - 1] & (POSSESSIVE | TRIGGER)) or words.low[start - 1].endswith("'s"))
    )


def _with(words: Tagged, start: int) -> bool:
    at = start - 1
    while at >= 0 and words.gaps[at + 1] < COMMA and words.mask[at] & DETERMINER:
        at -= 1
    return at >= 0 and words.gaps[at + 1] < COMMA and words.low[at] in _TIED


def _of_place(words: Tagged, start: int) -> bool:
    """Say whether a part behind "with" is that of a thing: "an arcade with iron ribs"."""
    thing = start - 2
    if thing < 1 or words.low[start - 1] != "with" or max(words.gaps[start - 1 : start + 1]) >= COMMA:
        return False
    named = words.mask[thing - 1] & (DETERMINER | ADJECTIVE) or not words.mask[thing - 1]
    return bool(named) and not words.mask[thing] and not words.low[thing].endswith(("ing", "ed", "ly", "s"))


def _begins(words: Tagged, start: int) -> bool:
    if words.gaps[start] >= COMMA:
        return True
    return start > 0 and words.gaps[start - 1] >= COMMA and bool(words.mask[start - 1] & DETERMINER)
