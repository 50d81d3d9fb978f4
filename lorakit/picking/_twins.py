"""Candidates that show the same picture: cliques of which one at most may be picked."""

from collections.abc import Iterable, Sequence

import attrs

from lorakit.picking._ranges import Labels
from lorakit.picking.near import near_pairs
from lorakit.rules.duplicates import features

__all__ = ["Clique", "cliques_of"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Clique:
    """Candidates of which every two are the same picture."""

    members: tuple[int, ...]
    files: bool
    """Whether the very files or pixels are equal, not only what the eye sees."""


def cliques_of(labels: Labels) -> tuple[Clique, ...]:
    """Return cliques that hold every pair of candidates that are one picture, equal files first."""
    measured = dict(labels.study.measured)
    facts = [(index, measured[image]) for index, image in enumerate(labels.images) if image in measured]
    equal: dict[str, list[int]] = {}
    for index, each in facts:
        for kind, digest in (("file", each.file_digest), ("pixels", each.pixel_digest)):
            if digest:
                equal.setdefault(f"{kind} {digest}", []).append(index)
    files = sorted({tuple(members) for members in equal.values() if len(members) > 1})
    limits = labels.limits["DUP002"]
    hashed = [(index, each) for index, each in facts if features(each, limits["flat"])]
    hashes = [(each.phash, each.phash_mirrored) for _, each in hashed]
    near = near_pairs(hashes, int(limits["same"]) - 1)
    pairs = [(hashed[pair.first][0], hashed[pair.second][0]) for pair in near]
    return (
        *(Clique(members=members, files=True) for members in files),
        *(Clique(members=members, files=False) for members in _covered(pairs)),
    )


def _covered(pairs: Sequence[tuple[int, int]]) -> Iterable[tuple[int, ...]]:
    """Yield cliques that cover all edges of a graph, each as large as it can be grown."""
    friends: dict[int, set[int]] = {}
    for one, other in pairs:
        friends.setdefault(one, set()).add(other)
        friends.setdefault(other, set()).add(one)
    done: set[tuple[int, int]] = set()
    for one, other in sorted(pairs):
        if (one, other) in done:
            continue
        clique, common = [one, other], friends[one] & friends[other]
        while common:
            clique.append(min(common))
            common &= friends[clique[-1]]
        clique.sort()
        done.update((first, second) for at, first in enumerate(clique) for second in clique[at + 1 :])
        yield tuple(clique)
