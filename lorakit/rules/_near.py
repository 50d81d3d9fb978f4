"""Texts that are nearly the same, found without comparing every one with every other."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

__all__ = ["near_groups"]

_SCATTER, _LARGE = 0x9E3779B97F4A7C15, 2**61 - 1
"""Numbers that spread fingerprints (the golden ratio in 64 bits; a prime)."""


def __dir__() -> list[str]:
    return __all__


def near_groups(sets: Mapping[str, frozenset[str]], similarity: float) -> list[tuple[str, ...]]:
    """Group names whose sets have at least the given Jaccard similarity to another of the group.

    Two sets this alike differ in few members. When all possible members are dealt into one pile more than that number,
    at least one pile is equal in both; so only sets with an equal pile are compared. Exact, and about linear as long as
    most sets differ.

    Args:
        sets: The set of each name.
        similarity: The least share of common members, above 0 to 1.

    Returns:
        The groups of two or more names, sorted.
    """
    least = Fraction(similarity).limit_denominator(1000)
    equal: dict[frozenset[str], list[str]] = {}
    for name in sorted(sets):
        equal.setdefault(sets[name], []).append(name)
    distinct = sorted(equal, key=lambda one: (len(one), equal[one]))
    leaders = list(range(len(distinct)))
    for one, other in _candidates(distinct, least):
        root, second = _root(leaders, one), _root(leaders, other)
        if root != second and _alike(distinct[one], distinct[other], least):
            leaders[max(root, second)] = min(root, second)
    groups: dict[int, list[str]] = {}
    for index, same in enumerate(distinct):
        groups.setdefault(_root(leaders, index), []).extend(equal[same])
    return sorted(tuple(sorted(names)) for names in groups.values() if len(names) > 1)


def _candidates(distinct: Sequence[frozenset[str]], least: Fraction) -> Iterator[tuple[int, int]]:
    """Yield the pairs of sets with an equal pile; the smaller set first."""
    counts = Counter(member for one in distinct for member in one)
    ranks = {member: rank for rank, member in enumerate(sorted(counts, key=lambda each: (counts[each], each)))}
    piles: dict[tuple[int, int, int], list[int]] = {}
    for index, one in enumerate(distinct):
        numbers = [ranks[member] for member in one]
        count = _piles(len(one), least)
        for pile, total in enumerate(_dealt(numbers, count)):
            for other in piles.get((count, pile, total), ()):
                yield other, index
        for more in range(count, _piles(int(len(one) / least), least) + 1):
            for pile, total in enumerate(_dealt(numbers, more)):
                piles.setdefault((more, pile, total), []).append(index)


def _piles(size: int, least: Fraction) -> int:
    """Return one more than the number of members in which a set of this size and a smaller one alike may differ."""
    return int(2 * size * (1 - least) / (1 + least)) + 1


def _dealt(numbers: Iterable[int], count: int) -> list[int]:
    """Return a fingerprint of each pile; equal piles have equal ones."""
    totals = [0] * count
    for number in numbers:
        totals[number % count] += (number + 1) * _SCATTER % _LARGE
    return totals


def _alike(one: frozenset[str], other: frozenset[str], least: Fraction) -> bool:
    common = len(one & other)
    return common * least.denominator >= least.numerator * (len(one) + len(other) - common)


def _root(leaders: list[int], index: int) -> int:
    while leaders[index] != index:
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
    return index
