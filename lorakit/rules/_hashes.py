"""Near neighbours among 64-bit hashes, and groups of what belongs together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from typing import NamedTuple

__all__ = ["Pair", "distance", "groups", "near_pairs"]

_BITS = 64
_BANDS = 5
"""Two hashes that differ in up to 9 bits agree in one of five bands but for one bit (pigeonholes)."""


def __dir__() -> list[str]:
    return __all__


class Pair(NamedTuple):
    """Two hashes near each other, by their indices."""

    first: int
    second: int
    distance: int
    """The bits they differ in."""
    mirrored: bool
    """Whether they are near only when one is mirrored."""


def distance(one: int, other: int) -> int:
    """Return how many bits two hashes differ in."""
    return (one ^ other).bit_count()


def near_pairs(hashes: Sequence[tuple[int, int]], most: int) -> Iterator[Pair]:
    """Yield every pair of pictures whose hashes differ in so many bits at most, mirrored or not.

    Near linear up to 9 bits: each hash is looked up in tables of bands instead of being compared to all others.

    Args:
        hashes: The hash of each picture and the hash of its mirror image, 64 bits each.
        most: The most bits two hashes may differ in; 0 or more.
    """
    tables: list[dict[int, list[int]]] = [{} for _ in range(_BANDS)]
    flips = [_flips(width, most // _BANDS) for _, width in _bands()]
    for index, (plain, mirrored) in enumerate(hashes):
        near = set(chain(_candidates(plain, tables, flips), _candidates(mirrored, tables, flips)))
        for other in sorted(near):
            straight, flipped = distance(plain, hashes[other][0]), distance(mirrored, hashes[other][0])
            if min(straight, flipped) <= most:
                yield Pair(other, index, min(straight, flipped), flipped < straight)
        for (shift, width), table in zip(_bands(), tables, strict=True):
            table.setdefault(plain >> shift & ((1 << width) - 1), []).append(index)


def _bands() -> Iterator[tuple[int, int]]:
    """Yield where each band begins and how many bits it has."""
    for band in range(_BANDS):
        start, end = _BITS * band // _BANDS, _BITS * (band + 1) // _BANDS
        yield start, end - start


def _flips(width: int, most: int) -> tuple[int, ...]:
    """Return every pattern of so many set bits at most."""
    return tuple(
        sum(1 << bit for bit in bits) for count in range(most + 1) for bits in combinations(range(width), count)
    )


def _candidates(value: int, tables: Sequence[dict[int, list[int]]], flips: Sequence[tuple[int, ...]]) -> Iterator[int]:
    for (shift, width), table, patterns in zip(_bands(), tables, flips, strict=True):
        band = value >> shift & ((1 << width) - 1)
        for pattern in patterns:
            if found := table.get(band ^ pattern):
                yield from found


def groups(pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Return the groups that pairs of indices join, each sorted, in the order of their first members."""
    parent: dict[int, int] = {}

    def root(index: int) -> int:
        while (above := parent.setdefault(index, index)) != index:
            parent[index] = parent[above]
            index = above
        return index

    for one, other in pairs:
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    found: dict[int, list[int]] = {}
    for index in sorted(parent):
        found.setdefault(root(index), []).append(index)
    return tuple(tuple(members) for members in found.values())
