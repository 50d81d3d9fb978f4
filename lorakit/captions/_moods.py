"""Recognising an expression in other words: "her face gives nothing away" for the label "neutral"."""

from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType

from lorakit.captions._concepts import Terms, phrases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import DETERMINER, POSSESSIVE, PREPOSITION
from lorakit.captions._said import Said
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import moods

__all__ = ["Expression"]

_FACE, _PARTED = word_set(moods.FACE), frozenset(("flat", "still", "plain", "relaxed", "vacant", "soft", "hard"))
_SURE_FACE = frozenset(("expression", "face", "features"))
_AFTER = frozenset(("and", "as", "in", "under", "against", "beneath", "while", "with", "at", "on", "when"))
_STRONG, _WEAK, _BROAD = word_set(moods.STRONG), word_set(moods.WEAK), word_set(moods.BROAD)
_FLAVOURED = word_set(moods.FLAVOURED)
_FLAVOURS = tuple(word_set(text) for text in moods.FLAVOURS)
_DEGREES = _STRONG.union(_WEAK, *_FLAVOURS)
_WEAK_LOOKS = MappingProxyType(
    {
        "eye": frozenset(("wide", "round")),
        "mouth": frozenset(("open", "wide", "agape")),
        "brow": frozenset(("raised", "up", "lifted", "arched")),
    }
)
_SHY = 0
"""The flavour whose smile is no broad one."""
_SMIRKS = frozenset(("smirk", "smirks", "smirking", "smirked"))
_BEHIND, _AHEAD, _AROUND = 6, 2, 4
"""How many words behind or before a part of the face its look may stand, and how far a degree."""
_LINKED = DETERMINER | POSSESSIVE | PREPOSITION


def __dir__() -> list[str]:
    return __all__


@lru_cache(maxsize=1)
def _primary() -> Terms[tuple[int, ...]]:
    """Return the moods each word or phrase names first of all."""
    best: dict[tuple[str, ...], tuple[int, list[int]]] = {}
    for number, mood in enumerate(moods.MOODS):
        for rank, name in enumerate((*mood.names.split(), *mood.looks.split())):
            for phrase in phrases(name, plural=False):
                held = best.get(phrase)
                if held is None or rank < held[0]:
                    best[phrase] = (rank, [number])
                elif rank == held[0]:
                    held[1].append(number)
    return Terms((phrase, tuple(numbers)) for phrase, (_, numbers) in best.items())


@lru_cache(maxsize=1)
def _parts() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for part, text in moods.PARTS.items():
        for word in text.split():
            found.setdefault(word, []).append(part)
    return {word: tuple(parts) for word, parts in found.items()}


class Expression:
    """The expression of a label.

    Args:
        label: The label.
    """

    def __init__(self, label: str) -> None:
        said = Said(label)
        low = said.low
        named = [(low[last - 1], numbers) for _, last, numbers in _primary().find(said)]
        flavoured = [each for each in named if each[0] in _FLAVOURED]
        chosen = {number for _, numbers in (flavoured or named) for number in numbers}
        found = [moods.MOODS[number] for number in sorted(chosen)]
        self._low = frozenset(low)
        self._weak = any(word in _WEAK for word in low)
        self._strong = any(word in _STRONG for word in low)
        self._smirks = any(word in _SMIRKS for word in low)
        self._flavours = _flavours(low)
        self._weak = self._weak or (_SHY in self._flavours and not self._strong)
        self._names = Terms((phrase, True) for mood in found for phrase in phrases(mood.names, plural=False))
        self._looks = Terms((phrase, True) for mood in found for phrase in phrases(mood.looks, plural=False))
        self._idioms = Terms((phrase, True) for mood in found for phrase in phrases(mood.idioms, plural=False))
        self._signs = {
            part: Terms((tuple(look.replace("-", "_").split("_")), True) for look in looks.split("|"))
            for mood in found
            for part, _, looks in (sign.partition(":") for sign in mood.signs.split())
        }

    def find(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield the first and the index after the last word of what may tell the expression."""
        for first, last, _ in self._names.find(said):
            if not said.only_named(first, last) and not _other_sense(said, first) and self._alike(said, first, last):
                yield first, last
        for first, last, _ in self._idioms.find(said):
            if self._alike(said, first, last):
                yield first, last
        for first, last, _ in self._looks.find(said):
            if _of_face(said, first, last) and not said.only_named(first, last):
                yield first, last
        yield from self._signed(said)

    def _signed(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield parts of the face with a look of the mood: "the corners of her mouth turned up"."""
        for at, word in enumerate(said.low):
            for part in _parts().get(word, ()):
                if part not in self._signs:
                    continue
                begin, end = said.segment(at)
                for first, last, _ in self._signs[part].find(said):
                    if at < first <= at + _BEHIND and last <= end:
                        if self._alike(said, at, last) and self._sure(said, at, first, part):
                            yield at, last
                    elif (
                        begin <= first < at <= last + _AHEAD - 1
                        and not _cut(said, last, at)
                        and self._sure(said, at, first, part)
                    ):
                        yield first, at + 1

    def _sure(self, said: Said, at: int, look: int, part: str) -> bool:
        """Say whether a look tells the mood by itself: wide eyes alone are no surprise, with an open mouth they are."""
        word = said.low[look]
        if word not in _WEAK_LOOKS.get(part, ()) or word in self._low:
            return True
        begin, end = said.sentence(at)
        others = (
            each
            for each in range(begin, end)
            if said.low[each] != said.low[at]
            and any(other in self._signs for other in _parts().get(said.low[each], ()))
        )
        return next(others, -1) >= 0

    def _alike(self, said: Said, first: int, last: int) -> bool:
        """Say whether a smile or frown is of the label's degree and flavour."""
        begin, end = said.segment(first)
        while begin and first - begin < _AHEAD and said.low[begin - 1] in _DEGREES and said.gaps[begin] == COMMA:
            begin -= 1
        around = said.low[max(begin, first - _AROUND) : min(end, last + _AROUND)]
        told = said.low[first:last]
        weak, strong = any(word in _WEAK for word in around), any(word in _STRONG for word in around)
        if self._weak and (strong or (not weak and any(word in _BROAD for word in told))):
            return False
        if self._strong and weak and not strong:
            return False
        flavours = _flavours(around)
        if not self._smirks and any(word in _SMIRKS for word in told):
            return bool(flavours & self._flavours)
        return not (flavours and self._flavours and flavours.isdisjoint(self._flavours))


def _other_sense(said: Said, at: int) -> bool:
    """Say whether "stern" is the end of a ship, or somebody only cries out."""
    if said.low[at] in {"cry", "cries", "crying"}:
        return said.at(at + 1) in {"out", "off", "wolf", "foul", "halt", "for"}
    if said.low[at] == "surprise":
        return said.at(at - 1) in {"a", "another"}
    if said.low[at] != "stern" or not at or not said.mask[at - 1] & (DETERMINER | POSSESSIVE):
        return False
    return said.at(at + 1) not in _FACE


def _flavours(words: list[str]) -> frozenset[int]:
    return frozenset(number for number, group in enumerate(_FLAVOURS) if any(word in group for word in words))


def _cut(said: Said, last: int, at: int) -> bool:
    return any(said.mask[each] & _LINKED or said.gaps[each] >= COMMA for each in range(last, at))


def _of_face(said: Said, first: int, last: int) -> bool:
    """Say whether an adjective describes the face: "a neutral look", "her face is blank"."""
    low = said.low[first]
    for each in range(last, min(last + 3, said.size)):
        if said.gaps[each] >= COMMA:
            break
        if said.low[each] in _FACE:
            return low not in _PARTED or said.low[each] in _SURE_FACE
    if said.gaps[last] < COMMA and said.at(last) not in _AFTER:
        return False
    start, _ = said.segment(first)
    return any(said.low[each] in _FACE for each in range(max(start, first - 4), first))
