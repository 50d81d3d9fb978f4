"""Near neighbours among 64-bit hashes, and groups of what belongs together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

__all__ = ["Pair", "distance", "groups", "near_pairs"]

_BITS = 64
_FEWEST_BANDS = 4
"""Wider bands than 16 bits have more patterns to look up than they save."""
_MOST_BANDS = 8
"""Narrower bands than 8 bits hold too many hashes each."""


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

    Near linear up to about 9 bits: each hash is looked up in tables of bands instead of being compared to all others.

    Args:
        hashes: The hash of each picture and the hash of its mirror image, 64 bits each.
        most: The most bits two hashes may differ in; 0 or more.
    """
    bands = _bands(most)
    tables: list[dict[int, list[int]]] = [{} for _ in bands]
    for index, (plain, mirrored) in enumerate(hashes):
        near: set[int] = set()
        for (shift, mask, flips), table in zip(bands, tables, strict=True):
            for band in {plain >> shift & mask, mirrored >> shift & mask}:
                for flip in flips:
                    if found := table.get(band ^ flip):
                        near.update(found)
            table.setdefault(plain >> shift & mask, []).append(index)
        for other in sorted(near):
            straight, flipped = distance(plain, hashes[other][0]), distance(mirrored, hashes[other][0])
            if min(straight, flipped) <= most:
                yield Pair(other, index, min(straight, flipped), flipped < straight)


def _bands(most: int) -> list[tuple[int, int, tuple[int, ...]]]:
    """Return where each band begins, its mask, and every pattern of bits in which two near hashes may differ there.

    Pigeonholes: hashes that differ in so many bits at most differ in one of the bands by no more than their share.
    """
    count = min(_MOST_BANDS, max(_FEWEST_BANDS, most // 2 + 1))
    edges = [_BITS * band // count for band in range(count + 1)]
    return [(start, (1 << (end - start)) - 1, _flips(end - start, most // count)) for start, end in pairwise(edges)]


def _flips(width: int, most: int) -> tuple[int, ...]:
    """Return every pattern of so many set bits at most."""
    return tuple(
        sum(1 << bit for bit in bits) for count in range(most + 1) for bits in combinations(range(width), count)
    )


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
