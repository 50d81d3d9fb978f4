"""Recognising a label in other words: "the drab grey coverall" for the outfit "grey jumpsuit"."""

from collections.abc import Callable, Iterator

from lorakit.captions._bearers import Bearers
from lorakit.captions._cues import word_set
from lorakit.captions._lights import Light
from lorakit.captions._moods import Expression
from lorakit.captions._outfits import Outfit
from lorakit.captions._said import (
    ARTICLES,
    BEFORE,
    OWN,
    PAIRED,
    PLACING,
    Said,
    ends_noun,
    meanings,
    noun_phrase,
    of_family,
)
from lorakit.captions._scenes import Place
from lorakit.captions._words import COMMA
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import synonyms

__all__ = ["Bearers", "Paraphrase", "Said"]

_JOINING = word_set("and of in with from the a an that by to is")
_UNSAID, _LIGHT, _BACKDROPS = (word_set(text) for text in (synonyms.UNSAID, synonyms.LIGHT_WORDS, synonyms.BACKDROPS))
_NEUTRAL = frozenset(synonyms.NEUTRAL.replace("-", "_").split())
_NEUTRAL_WITH, _FACE = word_set(synonyms.NEUTRAL_WITH), word_set(synonyms.EXPRESSION_WORDS)
_WEAK_LIGHT = word_set("soft hard warm cool dim bright strong gentle harsh cold")
_LANDSCAPE = word_set("wall walls sky barn sea door doors chair table car floor sofa water stone van screen")
_SOURCES = word_set(
    "candle candles lamp lamps lantern lanterns moon fire window windows bulb bulbs torch umbrella fireplace sun neon"
)
_PARTING = word_set("at in with on by under of near beside behind lined full between from")
_DAY = word_set("daylight day natural sunlight")
_ISOLATED = word_set("isolated set shot posed cut placed alone")
_SHADES = frozenset(("pale", "dark", "light", "deep", "bright"))
_LIGHT_THINGS = word_set(
    "suitcase bag rain snow breeze wind meal coat step steps touch blanket load lunch switch fabric"
)
_FURNITURE = word_set("floor table counter sink tiles stove bench")
_REACH = 6
"""How many words apart the words of one description may stand."""


def __dir__() -> list[str]:
    return __all__


class Paraphrase:
    """A label, recognised in a caption in its own and in other words.

    Args:
        attribute: The attribute whose label it is; ``outfit``, ``environment``, ``lighting`` or ``expression``.
        label: The label.
    """

    def __init__(self, attribute: str, label: str) -> None:
        said = Said(label)
        self._attribute = attribute
        self._mood = Expression(label if attribute == "expression" else "")
        self._lit = Light(label if attribute == "lighting" else "")
        self._scene = Place(label if attribute == "environment" else "")
        self._outfit = Outfit(label if attribute == "outfit" else "")
        parted = next((at for at, word in enumerate(said.low) if at and word in _PARTING), said.size)
        told = [
            at for at, word in enumerate(said.low) if word not in _UNSAID and (at < parted or attribute == ("lighting"))
        ]
        if attribute == "lighting" and len(told) > 1:
            told = [at for at in told if said.low[at] not in _DAY and not said.means[at] & PAIRED] or told
        self._told = [said.means[at] for at in told]
        self._words = [said.low[at] for at in told]
        self._backdrop = attribute == "environment" and any(word in _BACKDROPS for word in said.low)
        heads = [at for at in told if of_family(said.means[at], "clothes")] or told[-1:]
        self._heads = [said.means[at] for at in heads]
        self._others = [said.means[at] for at in told if at not in heads]

    @property
    def sure(self) -> bool:
        """Whether the label's own words need as close a look as others: a candle is no candlelight."""
        return self._lit.known

    def find(self, said: Said, accepts: Callable[[int, int], bool] | None = None) -> tuple[int, int] | None:
        """Return the first and the index after the last word that say the label, or ``None``.

        Args:
            said: The caption.
            accepts: Whether words that may say it are said of the subject; ``None`` takes them all to be.
        """
        found = self._each(said) if self._told else iter(())
        return next((each for each in found if accepts is None or accepts(*each)), None)

    def _each(self, said: Said) -> Iterator[tuple[int, int]]:
        match self._attribute:
            case "outfit":
                return self._outfit.find(said)
            case "environment":
                return self._backcloth(said) if self._backdrop and not self._scene.known else self._place(said)
            case "lighting":
                return self._lit.find(said) if self._lit.known else self._light(said)
            case _:
                return self._mood.find(said)

    def _place(self, said: Said) -> Iterator[tuple[int, int]]:
        *others, head = self._told
        if len(self._told) > 1:
            for at, means in enumerate(said.means):
                if means & head:
                    found = self._around(said, at, others)
                    if found is not None:
                        yield found
        if self._scene.known:
            yield from self._scene.find(said)
            return
        wanted = of_family(head, "place") or head
        for at, means in enumerate(said.means):
            if means & wanted and self._bare_place(said, at):
                yield at, at + 1

    @staticmethod
    def _around(said: Said, head: int, others: list[frozenset[str]]) -> tuple[int, int] | None:
        """Return the stretch around a place that tells all the rest of the label too."""
        start, end = said.segment(head)
        low, high = max(start, head - _REACH), min(end, head + _REACH)
        spots = [said.near(other, low, high, around=head, but=head) for other in others]
        if any(spot is None for spot in spots):
            return None
        told = [spot for spot in spots if spot is not None]
        for spot in told:
            between = said.low[min(spot, head) + 1 : max(spot, head)]
            if spot > head and not any(word in _JOINING for word in between):
                return None
            if spot < head and any(word in {"and", "a", "an", "in", "on", "with", "at"} for word in between):
                return None
        return min(*told, head), max(*told, head) + 1

    def _bare_place(self, said: Said, at: int) -> bool:
        """Say whether a place is named without another description than the label's: "in the corridor"."""
        first = noun_phrase(said, at)
        following = said.at(at + 1) if said.gaps[at + 1] < COMMA else ""
        if following and following not in _FURNITURE and not ends_noun(following):
            return False
        if any(not any(said.means[each] & told for told in self._told) for each in range(first, at)):
            return False
        before = first - 1
        if before >= 0 and said.low[before] in OWN | ARTICLES and said.gaps[first] < COMMA:
            owned = said.low[before] in OWN
            before -= 1
        else:
            owned = False
        placed = before >= 0 and said.gaps[before + 1] < COMMA and said.low[before] in PLACING
        return placed and (owned or len(self._told) == 1)

    def _backcloth(self, said: Said) -> Iterator[tuple[int, int]]:
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

    def _light(self, said: Said) -> Iterator[tuple[int, int]]:
        strong = [means for means, word in zip(self._told, self._words, strict=True) if word not in _WEAK_LIGHT]
        for at, word in enumerate(said.low):
            if word not in _LIGHT and not any(said.means[at] & means for means in strong if of_family(means, "light")):
                continue
            if said.only_named(at, at + 1):
                continue
            start, end = said.sentence(at)
            low, high = max(start, at - _REACH + 1), min(end, at + _REACH + 2 * (word == "lit"))
            if word not in _LIGHT and not said.within(low, high, _LIGHT | {"sky"}):
                continue
            if word == "light" and said.at(at + 1) in _LIGHT_THINGS and said.gaps[at + 1] < COMMA:
                continue
            if word in _SOURCES and (_describes_next(said, at) or not _shines(said, at, low, high)):
                continue
            if self._lit_as(said, low, high, strong):
                yield at, at + 1

    def _lit_as(self, said: Said, low: int, high: int, strong: list[frozenset[str]]) -> bool:
        """Say whether a stretch with a light tells the label's light."""
        if any(said.near(meanings(word), low, high) is not None for word in self._opposites()):
            return False
        if strong:
            return all(said.near(_lightly(means), low, high) is not None for means in strong[:2])
        return all(said.near(_lightly(means), low, high) is not None for means in self._told)

    def _opposites(self) -> Iterator[str]:
        for one, other in synonyms.OPPOSITES:
            for mine, theirs in ((one, other), (other, one)):
                if any(word in mine.split() for word in self._words):
                    yield from theirs.split()


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


def _describes_next(said: Said, at: int) -> bool:
    """Say whether a source of light only describes the next word: "neon shirt", but not "neon sign"."""
    following = said.at(at + 1)
    near = at + 1 < said.size and said.gaps[at + 1] < COMMA
    return near and following not in _LIGHT | {"sign", "sky", "tube"} and not ends_noun(following)


def _shines(said: Said, at: int, low: int, high: int) -> bool:
    """Say whether a source of light lights the scene and is no thing carried through it."""
    if any(word in _LIGHT | {"sky"} and word not in _SOURCES for word in said.low[low:high]):
        return True
    first = noun_phrase(said, at)
    while first > 0 and said.low[first - 1] in ARTICLES | OWN:
        first -= 1
    return said.at(first - 1) in {"by", "under", "from", "in"} and said.gaps[first] < COMMA


def _lightly(means: frozenset[str]) -> frozenset[str]:
    return of_family(means, "light") | frozenset(each for each in means if " " not in each)
