"""Texts that are nearly the same, found without comparing every one with every other."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

__all__ = ["near_groups"]


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
    counts = Counter(each for one in sets.values() for each in one)
    numbers = {member: rank for rank, member in enumerate(sorted(counts, key=lambda each: (counts[each], each)))}
    equal: dict[tuple[int, ...], list[str]] = {}
    for name in sorted(sets):
        equal.setdefault(tuple(sorted(numbers[each] for each in sets[name])), []).append(name)
    distinct = sorted(equal, key=lambda one: (len(one), one))
    leaders = list(range(len(distinct)))
    for one, other in _candidates(distinct, least):
        root, second = _root(leaders, one), _root(leaders, other)
        if root != second and _alike(distinct[one], distinct[other], least):
            leaders[max(root, second)] = min(root, second)
    groups: dict[int, list[str]] = {}
    for index, one in enumerate(distinct):
        groups.setdefault(_root(leaders, index), []).extend(equal[one])
    return sorted(tuple(sorted(names)) for names in groups.values() if len(names) > 1)


def _candidates(distinct: Sequence[tuple[int, ...]], least: Fraction) -> Iterator[tuple[int, int]]:
    piles: dict[tuple[int, int, tuple[int, ...]], list[int]] = {}
    for index, one in enumerate(distinct):
        count = _piles(len(one), least)
        for pile, members in enumerate(_dealt(one, count)):
            yield from ((other, index) for other in piles.get((count, pile, members), ()))
        for each in range(count, _piles(int(len(one) / least), least) + 1):
            for pile, members in enumerate(_dealt(one, each)):
                piles.setdefault((each, pile, members), []).append(index)


def _piles(size: int, least: Fraction) -> int:
    """Return one more than the number of members in which a set of this size and a smaller one alike may differ."""
    return int(2 * size * (1 - least) / (1 + least)) + 1


def _dealt(one: tuple[int, ...], count: int) -> list[tuple[int, ...]]:
    piles: list[list[int]] = [[] for _ in range(count)]
    for number in one:
        piles[number % count].append(number)
    return [tuple(pile) for pile in piles]


def _alike(one: tuple[int, ...], other: tuple[int, ...], least: Fraction) -> bool:
    common = len({*one} & {*other})
    return common >= least * (len(one) + len(other) - common)


def _root(leaders: list[int], index: int) -> int:
    while leaders[index] != index:
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
    return index
