"""Recognising a background in other words: "a seamless pale sweep" for the label "white studio background"."""

from collections.abc import Iterator

from lorakit.captions._cues import word_set
from lorakit.captions._said import BEFORE, OWN, Said, ends_noun, noun_phrase, of_family
from lorakit.captions._words import COMMA
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import synonyms

__all__ = ["Backdrop"]

_UNSAID, _BACKDROPS = word_set(synonyms.UNSAID), word_set(synonyms.BACKDROPS)
_SURE = word_set("background backdrop seamless cyclorama cyc backcloth")
_ISOLATED = word_set("isolated set shot posed cut placed alone")


def __dir__() -> list[str]:
    return __all__


class Backdrop:
    """The background of a label, when it names no place.

    Args:
        label: The label.
    """

    def __init__(self, label: str) -> None:
        said = Said(label)
        self.known = any(word in _BACKDROPS for word in said.low)
        self.sure = any(word in _SURE for word in said.low)
        """Whether no place can be meant."""
        self._told = [means for word, means in zip(said.low, said.means, strict=True) if word not in _UNSAID]

    def find(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield the first and the index after the last word of what may tell the background."""
        colours = [means for means in self._told if of_family(means, "colour")]
        plain = [means for means in self._told if means not in colours]
        for at, word in enumerate(said.low):
            if colours and word in {"behind", "on", "against"} and (last := self._bare_colour(said, at, colours)):
                yield at, last
            if word not in _BACKDROPS and fold(word) not in _BACKDROPS:
                continue
            first = noun_phrase(said, at, BEFORE + 1)
            start, end = said.segment(at)
            told = [*range(max(first, start), at), *_predicate(said, at, end)]
            inside = [said.means[each] for each in told]
            if word == "studio" and not any("studio" in means for means in self._told):
                continue
            if not _backs(said, at, first):
                continue
            if colours:
                seamless = {"seamless", "cyclorama", "cyc", "infinity"} & {word, *said.low[first:at]}
                bare = seamless and not any(of_family(means, "colour") for means in inside)
                if bare or any(means & colour for means in inside for colour in colours):
                    yield first, max([at, *told]) + 1
            elif any(means & other for means in inside for other in plain):
                yield first, max([at, *told]) + 1

    @staticmethod
    def _bare_colour(said: Said, at: int, colours: list[frozenset[str]]) -> int:
        """Return the index after a colour that is all there is behind: "isolated on pure white", or 0."""
        start, end = said.segment(at)
        if said.low[at] == "behind":
            near = range(max(start, at - 3), at)
            sure = at + 1 == end or said.at(at + 1) in OWN | {"him", "her", "them", "it"}
            last = at + 1
        else:
            near = range(at + 1, min(end, at + 4))
            sure = said.within(start, at, _ISOLATED) or said.within(at, end, {"pure", "plain", "blank", "solid"})
            last = end
            sure = sure and end - at <= BEFORE and not ends_noun(said.low[end - 1])
            near = range(end - 1, end) if sure else near
        told = any(said.means[each] & colour for each in near for colour in colours)
        return last if sure and told else 0


def _predicate(said: Said, at: int, end: int) -> range:
    """Return the words after "is" behind a noun: "the background is pure white"."""
    following = at + 1
    if following < end and said.low[following] in {"is", "are", "of", "in"}:
        return range(following + 1, min(end, following + 5))
    return range(0)


def _backs(said: Said, at: int, first: int) -> bool:
    """Say whether a noun for a backdrop is what is behind the subject."""
    word = said.low[at]
    if (
        word in {"background", "backdrop", "cyclorama", "cyc", "seamless", "backcloth"}
        or "seamless" in said.low[first:at]
    ):
        return True
    if (
        said.gaps[at + 1] < COMMA
        and at + 1 < said.size
        and said.low[at + 1] in {"shirt", "coat", "dress", "suit", "blouse"}
    ):
        return False
    near = said.low[max(0, first - 4) : at]
    if word in {"wall", "walls", "paper", "screen", "sweep", "cove", "surface", "curtain", "canvas", "sheet"}:
        return (
            "studio" in near
            or "studio" in said.low[at : at + 3]
            or ("green" in near and word == "screen")
            or (
                any(each in {"against", "before"} for each in near)
                and any(each in {"plain", "blank", "seamless", "bare", "empty", "featureless"} for each in near)
            )
        )
    return word in {"void", "space", "expanse", "surroundings", "studio"}
