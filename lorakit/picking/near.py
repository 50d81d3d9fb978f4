"""Near-duplicates among very many perceptual hashes: exact, and far from comparing each with every other.

The rule DUP002 has its own search for sets of usual size, without numpy; this one finds the same pairs among millions.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from lorakit.rules._hashes import Pair

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["near_pairs"]

_BITS = 64
_FEWEST = 3
"""With fewer bands the tables of their patterns no longer fit a processor's cache."""
_WORKERS = 2


def __dir__() -> list[str]:
    return __all__


def near_pairs(hashes: "Sequence[tuple[int, int]] | NDArray[np.uint64]", most: int) -> tuple[Pair, ...]:
    """Return every pair of pictures whose hashes differ in so many bits at most, mirrored or not.

    Pigeonholes: cut both hashes into bands; if they differ in few bits, they differ in one band in no more than its
    share. Each band has a table of the hashes by their pattern there, in which every hash looks up all patterns near
    its own. Memory and time are about linear up to 8 bits, beside what there is to be found.

    Args:
        hashes: The hash of each picture and that of its mirror image, 64 bits each; two columns as an array.
        most: The most bits two hashes may differ in, 0 to 16.

    Returns:
        The pairs by the second picture's index, then the first's.
    """
    import numpy as np  # noqa: PLC0415 - heavy, and small sets do without

    table = np.array(hashes, dtype=np.uint64).reshape(-1, 2)
    plain, mirrored = np.ascontiguousarray(table[:, 0]), np.ascontiguousarray(table[:, 1])
    jobs = [(shift, width, radius) for shift, width, radius in _bands(most, len(plain))]
    with ThreadPoolExecutor(_WORKERS) as pool:
        found = list(pool.map(lambda job: _band(plain, mirrored, job, most), jobs))
    count = max(len(plain), 1)
    keys = np.unique(np.concatenate([np.empty(0, dtype=np.int64), *found]))
    second, first = keys // count, keys % count
    straight, flipped = (
        np.bitwise_count(plain[first] ^ plain[second]),
        np.bitwise_count(plain[first] ^ mirrored[second]),
    )
    rows = zip(first.tolist(), second.tolist(), straight.tolist(), flipped.tolist(), strict=True)
    return tuple(Pair(one, other, min(bits, turned), turned < bits) for one, other, bits, turned in rows)


def _bands(most: int, count: int) -> Iterator[tuple[int, int, int]]:
    """Yield where each band begins, its width in bits, and in how many of them near hashes may differ there."""
    number = max(_FEWEST, _BITS // max(8, count.bit_length()))
    edges = [_BITS * band // number for band in range(number + 1)]
    # Radii that add up to one less than the bands are enough: some band differs in no more than its own.
    spare = most - number + 1
    for band in range(number):
        radius = -1 if spare < 0 and band >= most + 1 else max(0, spare // number + (band < spare % number))
        if radius >= 0:
            yield edges[band], edges[band + 1] - edges[band], radius


def _band(
    plain: "NDArray[np.uint64]", mirrored: "NDArray[np.uint64]", job: tuple[int, int, int], most: int
) -> "NDArray[np.int64]":
    """Return the pairs near each other that differ little in one band, each as second * count + first."""
    import numpy as np  # noqa: PLC0415 - as above

    shift, width, radius = job
    mask = np.uint64((1 << width) - 1)
    keys = ((plain >> np.uint64(shift)) & mask).astype(np.int32)
    order = np.argsort(keys, kind="stable").astype(np.int32)
    starts = np.zeros((1 << width) + 1, dtype=np.int32)
    np.cumsum(np.bincount(keys, minlength=1 << width), out=starts[1:])
    found = []
    for asked in (plain, mirrored):
        wanted = ((asked >> np.uint64(shift)) & mask).astype(np.int32)
        turn = np.argsort(wanted, kind="stable").astype(np.int32)
        own = wanted[turn]
        for flip in _flips(width, radius):
            hit = own ^ np.int32(flip)
            begin = starts[hit]
            number = starts[hit + 1] - begin
            some = np.flatnonzero(number)
            number = number[some]
            seconds = np.repeat(turn[some], number)
            before = np.cumsum(number) - number
            places = np.arange(len(seconds), dtype=np.int32) + np.repeat(begin[some] - before, number)
            firsts = order[places]
            keep = firsts < seconds
            firsts, seconds = firsts[keep], seconds[keep]
            near = np.bitwise_count(plain[firsts] ^ asked[seconds]) <= most
            found.append(seconds[near].astype(np.int64) * len(plain) + firsts[near])
    return np.concatenate(found)


def _flips(width: int, radius: int) -> Iterator[int]:
    """Yield every pattern of so many set bits at most."""
    yield 0
    if radius:
        for pattern in _flips(width, radius - 1):
            top = pattern.bit_length()
            yield from (pattern | 1 << bit for bit in range(top, width))
