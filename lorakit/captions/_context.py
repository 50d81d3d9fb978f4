"""Whether the words around a phrase let it count."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from lorakit.captions._entries import Guard, keys
from lorakit.knowledge.lexicons import expressions, garments, lights, places

__all__ = ["Spot", "counts"]

_NOT_LIGHT = keys(*lights.NOT_LIGHT_BEFORE)
_LIGHTS = keys(*lights.LIGHT_NOUNS, *lights.LIGHT_ADJECTIVES)
_NOT_PLACE_BEFORE = keys(
    *places.NOT_PLACE_BEFORE,
    *(garment for garment in (*garments.GARMENTS, *garments.WEAK_GARMENTS) if " " not in garment),
)
_NOT_PLACE_AFTER = keys(*places.NOT_PLACE_AFTER)
_SETTINGS = keys(*places.SETTING_NOUNS)
_NOT_GARMENT = keys(*garments.NOT_GARMENT_BEFORE)
_WEARING = keys(*garments.WEARING)
_NOT_WORN = keys(*garments.NOT_WORN)
_MOODS = keys(*expressions.MOODS)
_FACES = keys(*expressions.EXPRESSION_NOUNS)
_SEEMS = keys(*expressions.EXPRESSION_VERBS)
_LINKS = keys("slightly very somewhat faintly quietly mildly rather almost clearly quite bit is are and but yet or")
_VIEWS = keys(
    "seen viewed view shot shown framed filmed framing body length up close figure portrait camera profile angle"
)
_REACH = 5
"""How many words a word of wearing may stand before its garment."""


class Spot(NamedTuple):
    """A phrase and its surroundings: the words between two punctuation marks."""

    words: Sequence[str]
    """The folded words of the text."""
    first: int
    """The phrase's first word."""
    last: int
    """The word after the phrase."""
    start: int
    """The first word of the chunk the phrase stands in."""
    stop: int
    """The word after the chunk."""

    @property
    def following(self) -> str:
        """The next word of the chunk, or nothing."""
        return self.words[self.last] if self.last < self.stop else ""

    @property
    def before(self) -> Sequence[str]:
        """The words of the chunk before the phrase."""
        return self.words[self.start : self.first]


def counts(guard: Guard, spot: Spot) -> bool:
    """Say whether a phrase counts where it stands."""
    check = _CHECKS.get(guard)
    return check is None or check(spot)


def _light(spot: Spot) -> bool:
    return spot.following not in _NOT_LIGHT


def _place(spot: Spot) -> bool:
    return spot.following not in _NOT_PLACE_BEFORE and not _NOT_PLACE_AFTER.intersection(spot.before[-2:])


def _setting(spot: Spot) -> bool:
    return spot.following in _SETTINGS


def _garment(spot: Spot) -> bool:
    return spot.following not in _NOT_GARMENT


def _worn(spot: Spot) -> bool:
    return spot.following not in _NOT_GARMENT and not _WEARING.isdisjoint(spot.before[-_REACH:])


def _wear(spot: Spot) -> bool:
    return _NOT_WORN.isdisjoint(spot.words[spot.last : min(spot.stop, spot.last + _REACH)])


def _mood(spot: Spot) -> bool:
    ahead = _skip(spot.words[spot.last : spot.stop])
    behind = _skip(spot.before[::-1])
    return ahead in _FACES or behind in _SEEMS or not (ahead or behind)


def _skip(words: Sequence[str]) -> str:
    for word in words:
        if word not in _LINKS and word not in _MOODS:
            return word
    return ""


def _view(spot: Spot) -> bool:
    before = spot.before
    return (not before or before[-1] in _VIEWS) and _LIGHTS.isdisjoint(before)


_Check: TypeAlias = Callable[[Spot], bool]
_CHECKS: Mapping[Guard, _Check] = MappingProxyType(
    {
        Guard.LIGHT: _light,
        Guard.PLACE: _place,
        Guard.SETTING: _setting,
        Guard.GARMENT: _garment,
        Guard.WORN: _worn,
        Guard.WEAR: _wear,
        Guard.MOOD: _mood,
        Guard.VIEW: _view,
    }
)
