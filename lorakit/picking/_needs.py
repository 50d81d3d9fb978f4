"""What a picked set is held to, as data: the programme is built from it, and any set can be held against it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from lorakit.model import Range

__all__ = [
    "Bounds",
    "Count",
    "Distinct",
    "Engines",
    "Gap",
    "Known",
    "Levels",
    "Need",
    "Overlap",
    "Wardrobe",
    "gaps",
]

Bounds: TypeAlias = Callable[[int], tuple[int | None, int | None]]
"""From the number of pictures whose value is known to the fewest and most a range allows."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Gap:
    """One range that a set misses, by how much."""

    name: str
    code: str
    have: int
    low: int | None
    high: int | None
    amount: int
    """Pictures or values too few or too many."""
    weight: int

    @property
    def want(self) -> Range:
        """The range in whole numbers."""
        return Range(self.low, self.high)


@attrs.frozen(kw_only=True)
class Known:
    """Of which candidates a value is known; shares are of these alone."""

    members: tuple[int, ...]
    total: int
    """All candidates."""

    @property
    def everywhere(self) -> bool:
        """Whether it is known of every candidate."""
        return len(self.members) == self.total


Levels: TypeAlias = Mapping[str, Known]
"""By name: what is known of whom."""


@attrs.frozen(kw_only=True)
class Count:
    """A number of pictures, each counted so many times, within bounds."""

    name: str
    code: str
    weight: int
    members: tuple[int, ...]
    coefs: tuple[int, ...] | None = None
    """How often each member counts; ``None``: once."""
    level: str | None = None
    """Whose number the bounds go by; ``None``: the size of the set."""
    bounds: Bounds
    several: tuple[tuple[int, ...], ...] = ()
    """The pictures of each outfit, where it is waived for a set with a single one."""

    def gaps(self, chosen: Collection[int], known: int) -> Iterator[Gap]:
        """Yield what a set misses of it.

        Args:
            chosen: The set.
            known: The pictures of the set that its level counts.
        """
        if self.several and _shown(self.several, chosen) == 1:
            return
        low, high = self.bounds(known)
        coefs = self.coefs or (1,) * len(self.members)
        have = sum(coef for member, coef in zip(self.members, coefs, strict=True) if member in chosen)
        amount = max((low or 0) - have if low is not None else 0, have - high if high is not None else 0)
        if amount > 0:
            yield Gap(name=self.name, code=self.code, have=have, low=low, high=high, amount=amount, weight=self.weight)


@attrs.frozen(kw_only=True)
class Distinct:
    """A number of distinct values."""

    name: str
    code: str
    weight: int
    """Of each value too few."""
    over: int
    """Of each value too many."""
    groups: Mapping[str, tuple[int, ...]]
    low: int | None = None
    high: int | None = None
    level: str
    judged: Callable[[int], bool]
    """Whether so many known pictures are enough to judge it."""

    def gaps(self, chosen: Collection[int], known: int) -> Iterator[Gap]:
        """Yield what a set misses of it; see ``Count.gaps``."""
        if not self.judged(known):
            return
        have = _shown(self.groups.values(), chosen)
        under = self.low is not None and have < self.low
        amount = (self.low or 0) - have if under else have - self.high if self.high is not None else 0
        if amount > 0:
            weight = self.weight if under else self.over
            yield Gap(
                name=self.name, code=self.code, have=have, low=self.low, high=self.high, amount=amount, weight=weight
            )


@attrs.frozen(kw_only=True)
class Overlap:
    """Two values of which a set should show one only."""

    name: str
    code: str
    weight: int
    pair: tuple[str, str]
    groups: Mapping[str, tuple[int, ...]]
    level: None = None

    def gaps(self, chosen: Collection[int], _known: int) -> Iterator[Gap]:
        """Yield what a set misses of it; see ``Count.gaps``."""
        have = _shown((self.groups[value] for value in self.pair), chosen)
        if have > 1:
            yield Gap(name=self.name, code=self.code, have=have, low=None, high=1, amount=1, weight=self.weight)


@attrs.frozen(kw_only=True)
class Wardrobe:
    """The commonest outfit within its share, the others even among themselves."""

    name: str
    code: str
    weight: int
    groups: Mapping[str, tuple[int, ...]]
    bounds: Bounds
    uneven: float
    level: str

    def gaps(self, chosen: Collection[int], known: int) -> Iterator[Gap]:
        """Yield what a set misses of it; see ``Count.gaps``."""
        low, high = self.bounds(known)
        counts = [sum(member in chosen for member in members) for members in self.groups.values()]
        worn = sorted((count for count in counts if count), reverse=True)
        if low is None or high is None or len(worn) <= 1:
            return
        first, *others = worn
        amount = max(low - first, first - high)
        if amount > 0:
            yield Gap(name=self.name, code=self.code, have=first, low=low, high=high, amount=amount, weight=self.weight)
        most = int(self.uneven * others[-1])
        if others[0] > most:
            amount = others[0] - most
            yield Gap(
                name="the commonest of the other outfits",
                code=self.code,
                have=others[0],
                low=None,
                high=most,
                amount=amount,
                weight=self.weight,
            )


@attrs.frozen(kw_only=True)
class Engines:
    """Several engines among the generated pictures."""

    name: str
    code: str
    weight: int
    groups: Mapping[str, tuple[int, ...]]
    """The pictures each engine made."""
    made: tuple[int, ...]
    """The generated pictures."""
    level: None = None

    def gaps(self, chosen: Collection[int], _known: int) -> Iterator[Gap]:
        """Yield what a set misses of it; see ``Count.gaps``."""
        have = _shown(self.groups.values(), chosen)
        if have == 1 and sum(member in chosen for member in self.made) > 1:
            yield Gap(name=self.name, code=self.code, have=1, low=2, high=None, amount=1, weight=self.weight)


Need: TypeAlias = Count | Distinct | Overlap | Wardrobe | Engines
"""Anything a set is held to."""


def gaps(needs: Collection[Need], levels: Levels, chosen: Collection[int]) -> tuple[Gap, ...]:
    """Return what a set misses, in the order of the needs."""
    size = len(chosen)
    known = {name: sum(member in chosen for member in level.members) for name, level in levels.items()}
    return tuple(gap for need in needs for gap in need.gaps(chosen, size if need.level is None else known[need.level]))


def _shown(groups: Iterable[Iterable[int]], chosen: Collection[int]) -> int:
    """Return how many of some groups have a member in the set."""
    return sum(any(member in chosen for member in members) for members in groups)
