"""What no handful of rows can say is cut off when it turns up: coupled attributes (EXP005), look-alikes (DUP002).

Each cut removes sets that the rule finds fault with and no others, so the programme stays exact.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

import attrs

from lorakit.picking._building import Builder, Slack
from lorakit.picking._needs import Gap
from lorakit.picking._ranges import Labels
from lorakit.rules._coupling import tail
from lorakit.rules.coupling import AXES, Coupled, coupled, open_angle
from lorakit.rules.duplicates import features

__all__ = ["Cuts", "Watch"]

COUPLED, ALIKE = 4, 2
"""The weights of the two rules' findings: a warning, an info."""
_MANY = 1500
"""Among more candidates look-alikes are only cut off where they turn up."""
Key: TypeAlias = tuple[str, ...]
_BOND = 4
"""A bond's key names two attributes and two values."""
_HALF = 0.5
"""Nearer to 1 than to 0."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, eq=False)
class Watch:
    """Finds in a set what the rows do not say."""

    labels: Labels
    hashes: dict[int, tuple[int, int]]
    """The perceptual hashes of each candidate that has features to compare, plain and mirrored."""

    @classmethod
    def of(cls, labels: Labels) -> "Watch":
        """Return the watch over some candidates."""
        limits, measured = labels.limits["DUP002"], dict(labels.study.measured)
        facts = [(index, measured[image]) for index, image in enumerate(labels.images) if image in measured]
        return cls(
            labels=labels,
            hashes={
                index: (each.phash, each.phash_mirrored) for index, each in facts if features(each, limits["flat"])
            },
        )

    def gaps(self, chosen: Collection[int]) -> tuple[Gap, ...]:
        """Return what a set misses of the two rules."""
        names = self.labels.images
        return (
            *(
                Gap(name=_told(key), code="EXP005", have=1, low=None, high=0, amount=1, weight=COUPLED)
                for key in map(_key, self.coupled(chosen))
            ),
            *(
                Gap(
                    name=f"look-alikes {names[one]} and {names[other]}",
                    code="DUP002",
                    have=2,
                    low=None,
                    high=1,
                    amount=1,
                    weight=ALIKE,
                )
                for one, other in self.alike(chosen)
            ),
        )

    def coupled(self, chosen: Collection[int]) -> tuple[Coupled, ...]:
        """Return what is coupled in a set."""
        labels = self.labels
        for name in ("expression", "angle"):
            known = sum(labels.values[name][index] is not None for index in chosen)
            if not labels.enough(known, len(chosen)):
                return ()
        axes = {name: {str(index): value for index, value in self.axis(name, sorted(chosen))} for name in AXES}
        return tuple(coupled(axes, labels.study.neutral, labels.limits["EXP005"]))

    def axis(self, name: str, some: Sequence[int]) -> Iterator[tuple[int, str]]:
        """Yield candidates whose angle allows expressions with their value of an attribute, where it is known."""
        values, angles = self.labels.values[name], self.labels.values["angle"]
        for index in some:
            value = values[index]
            if value is not None and open_angle(angles[index]):
                yield index, value

    def alike(self, chosen: Collection[int]) -> list[tuple[int, int]]:
        """Return the pairs of a set that look alike, where the rule looks for them."""
        limits = self.labels.limits["DUP002"]
        hashed = [index for index in sorted(chosen) if index in self.hashes]
        return [] if len(hashed) > limits["pairwise"] else self.near(hashed)

    def near(self, some: Sequence[int]) -> list[tuple[int, int]]:
        """Return the pairs of sorted candidates that look alike, without those that are the same picture."""
        import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it

        limits = self.labels.limits["DUP002"]
        plain, mirrored = (np.array([self.hashes[index][kind] for index in some], dtype=np.uint64) for kind in (0, 1))
        found: list[tuple[int, int]] = []
        for second in range(1, len(some)):
            straight = np.bitwise_count(plain[:second] ^ plain[second])
            flipped = np.bitwise_count(plain[:second] ^ mirrored[second])
            bits = np.minimum(straight, flipped)
            hits = np.flatnonzero((bits <= int(limits["alike"])) & (bits >= int(limits["same"])))
            found += [(some[first], some[second]) for first in hits.tolist()]
        return found


@attrs.define(kw_only=True, eq=False)
class Cuts:
    """The cuts of one programme."""

    watch: Watch
    builder: Builder
    _paid: dict[Key, Slack] = attrs.Factory(dict)
    """By what is missed: the column, if any, that pays for it."""
    _pairs: set[tuple[int, int]] = attrs.Factory(set)

    def ready(self, some: Sequence[int]) -> None:
        """Cut off the look-alikes among a few candidates before they turn up."""
        hashed = [index for index in some if index in self.watch.hashes]
        limits = self.watch.labels.limits["DUP002"]
        if len(hashed) <= _MANY and self.builder.task.size <= limits["pairwise"]:
            for pair in self.watch.near(hashed):
                self._part(pair)

    def cut(self, chosen: Collection[int], values: Sequence[float]) -> bool:
        """Cut off what is wrong with a set and not paid for; say whether there was anything.

        Args:
            chosen: The set.
            values: The values of all columns.
        """
        wrong = False
        for pair in self.watch.alike(chosen):
            if pair not in self._pairs:
                wrong = True
                self._part(pair)
        for found in self.watch.coupled(chosen):
            key = _key(found)
            paid = sum(values[column] for column in self._paid.get(key, ([], []))[0])
            if paid > _HALF or (found.bond is None and self._bond_paid(found, values)):
                continue
            wrong = True
            if found.bond is not None:
                self._unbind(found, key, sorted(chosen))
            else:
                self._undecide(found, key, sorted(chosen))
        return wrong

    def _bond_paid(self, found: Coupled, values: Sequence[float]) -> bool:
        return any(values[column] > _HALF for column in self._bonds(found))

    def _bonds(self, found: Coupled) -> list[int]:
        """Return the columns that pay for bonds of two attributes; then the rule does not ask whether one decides."""
        own = (found.first, found.second)
        paid = [columns for key, (columns, _) in self._paid.items() if key[:2] == own and len(key) == _BOND]
        return [column for columns in paid for column in columns]

    def _part(self, pair: tuple[int, int]) -> None:
        if pair not in self._pairs:
            self._pairs.add(pair)
            extra, sign = self.builder.slack(ALIKE)
            self.builder.program.rows.add((*pair, *extra), (1.0, 1.0, *(-s for s in sign)), high=1)

    def _pay(self, key: Key) -> Slack:
        if key not in self._paid:
            self._paid[key] = self.builder.slack(COUPLED, 1)
        return self._paid[key]

    def _unbind(self, found: Coupled, key: Key, chosen: Sequence[int]) -> None:
        """Cut off a bond: fewer together, or more of either value, or fewer pictures, or more values to have tried.

        The corrected chance falls with pictures together and with all pictures, and rises with the others; so a bond
        stays one wherever none of these has moved the other way.
        """
        one, other = key[2:]
        both = self._both(found, range(self.builder.program.candidates))
        now = [(index, values) for index, values in both if index in set(chosen)]
        counts = Counter(values for _, values in now)
        together = counts[one, other]
        ones, others = (Counter(values[side] for _, values in now) for side in (0, 1))
        tried = len(ones) * len(others)

        def fails(count: int, partners: int, total: int) -> bool:
            bound = max(together / count, together / partners) >= self.watch.labels.limits["EXP005"]["bound"]
            return bound and tried * tail(together, count, partners, total) <= found.chance

        most, partners, total = ones[one], others[other], len(now)
        while total > max(most, partners) and fails(most, partners, total - 1):
            total -= 1
        while most < total and fails(most + 1, partners, total):
            most += 1
        while partners < total and fails(most, partners + 1, total):
            partners += 1
        ways = [
            self._fewer([index for index, values in both if values == (one, other)], together - 1),
            self._more([index for index, values in both if values[0] == one], most + 1),
            self._more([index for index, values in both if values[1] == other], partners + 1),
            self._fewer([index for index, _ in both], total - 1),
            *(self._shown(both, side, len(seen) + 1) for side, seen in ((0, ones), (1, others))),
        ]
        self._choose(ways, [self._pay(key)])

    def _undecide(self, found: Coupled, key: Key, chosen: Sequence[int]) -> None:
        """Cut off a rule from value to value: a picture that breaks it, or other numbers of the values."""
        both = self._both(found, range(self.builder.program.candidates))
        now = [values for index, values in both if index in set(chosen)]
        ways = [
            self._more([index for index, values in both if values not in set(now)], 1),
            self._fewer([index for index, _ in both], len(now) - 1),
        ]
        for side in (0, 1):
            for value, count in sorted(Counter(values[side] for values in now).items()):
                ways.append(self._more([index for index, values in both if values[side] == value], count + 1))
        bonds = self._bonds(found)
        self._choose(ways, [self._pay(key), (bonds, [1.0] * len(bonds))])

    def _both(self, found: Coupled, some: Sequence[int]) -> list[tuple[int, tuple[str, str]]]:
        first, second = self.watch.axis(found.first, some), dict(self.watch.axis(found.second, some))
        return [(index, (value, second[index])) for index, value in first if index in second]

    def _fewer(self, members: Sequence[int], most: int) -> int:
        """Return a column that can be 1 only when so many candidates at most are in."""
        size = float(self.builder.task.size)
        column = self.builder.program.column()
        self.builder.program.rows.add((*members, column), (*([1.0] * len(members)), size - most), high=size)
        return column

    def _more(self, members: Sequence[int], least: int) -> int:
        """Return a column that can be 1 only when so many candidates at least are in."""
        column = self.builder.program.column()
        self.builder.program.rows.add((*members, column), (*([1.0] * len(members)), -float(least)), low=0)
        return column

    def _shown(self, both: Sequence[tuple[int, tuple[str, str]]], side: int, least: int) -> int:
        """Return a column that can be 1 only when so many values at least are shown."""
        groups: dict[str, list[int]] = {}
        for index, values in both:
            groups.setdefault(values[side], []).append(index)
        columns = [self.builder.shown(tuple(groups[value]), both=False) for value in sorted(groups)]
        column = self.builder.program.column()
        self.builder.program.rows.add((*columns, column), (*([1.0] * len(columns)), -float(least)), low=0)
        return column

    def _choose(self, ways: Sequence[int], paid: Sequence[Slack]) -> None:
        """One of the ways is taken, or it is paid for, or there is too little known for the rule to judge."""
        columns = [*ways, *(column for columns, _ in paid for column in columns), *self._unjudged()]
        self.builder.program.rows.add(columns, [1.0] * len(columns), low=1)

    def _unjudged(self) -> list[int]:
        size = self.builder.task.size
        return [
            column
            for name in ("expression", "angle")
            for count, column in self.builder.level(name)
            if column is not None and not self.watch.labels.enough(count, size)
        ]


def _key(found: Coupled) -> Key:
    if found.bond is None:
        return found.first, found.second
    values = (found.bond.value, found.bond.partner)
    return (found.first, found.second, *(values[::-1] if found.bond.second else values))


def _told(key: Key) -> str:
    first, second, *values = key
    return " apart from ".join(map(" ".join, zip((first, second), values, strict=True)) if values else (first, second))
