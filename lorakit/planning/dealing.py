"""Lights, places and outfits for views, mixed so that no two attributes go together."""

import hashlib
from collections import Counter
from collections.abc import Sequence

import attrs

from lorakit.model import Shot
from lorakit.vocab import ExpressionPolicy, label_key

__all__ = ["Draft", "Pools", "deal"]

_AXES = ("angle", "expression", "lighting", "environment", "outfit")
_BALANCE = 6.0
"""How much more an even share of each value counts than an even mix of two."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Draft:
    """One picture on the way to its plan."""

    shot: Shot
    """What is settled of it."""
    plain: bool = False
    """Whether it keeps light, place, outfit and expression of the picture it starts from."""
    free: tuple[str, ...] = ("lighting", "environment", "outfit")
    """The attributes still to be dealt out."""


@attrs.frozen(kw_only=True)
class Pools:
    """What is dealt out: pairs of label and share. An empty pool leaves its attribute as it is."""

    lighting: tuple[tuple[str, float], ...] = ()
    environment: tuple[tuple[str, float], ...] = ()
    outfit: tuple[tuple[str, float], ...] = ()


class _Tally:
    """What was dealt out so far."""

    def __init__(self, shots: Sequence[Shot]) -> None:
        self.values: Counter[tuple[str, str | None]] = Counter()
        self.known: Counter[str] = Counter()
        self.pairs: Counter[tuple[str, str | None, str, str | None]] = Counter()
        self.seen: set[tuple[str | None, str | None, str | None]] = set()
        for shot in shots:
            self.add(shot)

    def add(self, shot: Shot) -> None:
        """Count a finished shot."""
        keys = {name: label_key(shot.label(name)) for name in _AXES}
        self.seen.add((keys["angle"], keys["expression"], keys["lighting"]))
        for name in _AXES:
            if keys[name] is not None:
                self.values[name, keys[name]] += 1
                self.known[name] += 1
        if shot.angle is None or shot.angle.policy in {ExpressionPolicy.FULL, ExpressionPolicy.MILD}:
            for one in _AXES:
                for other in _AXES:
                    if one != other:
                        self.pairs[one, keys[one], other, keys[other]] += 1

    def cost(self, shot: Shot, attribute: str, label: str, share: float) -> float:
        """Return how little a value fits: how full its share is, and how often it came with the shot's others."""
        key = label_key(label)
        full = (self.values[attribute, key] + 0.5) / share / (self.known[attribute] + 1)
        others = [name for name in _AXES if name != attribute and shot.label(name) is not None]
        return _BALANCE * full + sum(
            self.pairs[attribute, key, name, label_key(shot.label(name))] for name in others
        ) / max(1, len(others))

    def twin(self, shot: Shot, light: str) -> bool:
        """Say whether a picture of the same view, expression and light is there."""
        return (label_key(shot.label("angle")), label_key(shot.expression), label_key(light)) in self.seen


def deal(drafts: Sequence[Draft], existing: Sequence[Shot], pools: Pools, variant: int) -> tuple[Shot, ...]:
    """Return the drafts' shots with every free attribute dealt out.

    Args:
        drafts: The pictures to be made.
        existing: The pictures that are there.
        pools: What to choose from.
        variant: Other numbers mix in other ways; the same number the same way.
    """
    tally = _Tally([*existing, *(draft.shot for draft in drafts if not draft.free)])
    found = {at: draft.shot for at, draft in enumerate(drafts) if not draft.free}
    order = sorted((at for at in range(len(drafts)) if at not in found), key=lambda at: _shuffle(variant, at))
    for at in order:
        shot = drafts[at].shot
        for attribute in drafts[at].free:
            shot = _chosen(shot, attribute, getattr(pools, attribute), tally, (variant, at))
        tally.add(shot)
        found[at] = shot
    return tuple(found[at] for at in range(len(drafts)))


def _chosen(
    shot: Shot, attribute: str, pool: Sequence[tuple[str, float]], tally: _Tally, salt: tuple[int, int]
) -> Shot:
    if not pool:
        return shot
    if attribute == "lighting":
        fresh = [(label, share) for label, share in pool if not tally.twin(shot, label)]
        pool = fresh or pool
    label, _ = min(
        pool,
        key=lambda each: (
            round(tally.cost(shot, attribute, *each), 6),
            _shuffle(salt[0], salt[1], attribute, each[0]),
        ),
    )
    return attrs.evolve(shot, **{attribute: label})


def _shuffle(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()
