"""The programme of a size: a column for each candidate, and for each need the rows that hold a set to it."""

from collections.abc import Iterable, Sequence
from functools import singledispatchmethod
from typing import TypeAlias

import attrs

from lorakit.picking._needs import Bounds, Count, Distinct, Engines, Levels, Need, Overlap, Wardrobe
from lorakit.picking._program import INFINITE, Program

__all__ = ["Builder", "Slack", "Task", "build"]

Slack: TypeAlias = tuple[list[int], list[float]]
"""The columns that let a row be missed, with the coefficients they have there."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, eq=False)
class Task:
    """What is asked of the solver."""

    size: int
    quality: tuple[int, ...]
    """Of each candidate, in thousandths."""
    kept: frozenset[int]
    cliques: tuple[tuple[int, ...], ...]
    """Candidates of which one at most may be in."""
    needs: tuple[Need, ...]
    levels: Levels
    price: int
    """What one unit of penalty costs, in thousandths of quality: more than all quality a set can have."""
    counted: tuple[int, ...] | None = None
    """Who counts for the size; ``None``: every candidate."""
    balanced: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = ()
    """Groups of which as many are in as of another."""


def build(task: Task, *, soft: bool) -> "Builder":
    """Return the programme of a task.

    Args:
        task: The task.
        soft: Whether needs may be missed at a price; else they must be met.
    """
    program = Program(candidates=len(task.quality))
    for index, quality in enumerate(task.quality):
        program.column(low=float(index in task.kept), cost=-quality)
    counted = range(program.candidates) if task.counted is None else task.counted
    program.rows.add(counted, [1.0] * len(counted), low=task.size, high=task.size)
    for one, other in task.balanced:
        program.rows.add((*one, *other), (*([1.0] * len(one)), *([-1.0] * len(other))), low=0, high=0)
    for clique in task.cliques:
        program.rows.add(clique, [1.0] * len(clique), high=1)
    builder = Builder(task=task, program=program, soft=soft)
    for need in task.needs:
        builder.add(need)
    return builder


@attrs.define(kw_only=True, eq=False)
class Builder:
    """Adds needs to a programme."""

    task: Task
    program: Program
    soft: bool
    _levels: dict[str, list[tuple[int, int | None]]] = attrs.Factory(dict)
    """By level: the numbers of known pictures a set may have, each with the column that is 1 when it does."""
    _shown: dict[tuple[int, ...], int] = attrs.Factory(dict)
    """By the candidates of a value: the column that is 1 when one of them is in."""
    _bounded: set[tuple[int, ...]] = attrs.Factory(set)

    def slack(self, weight: int, most: float = INFINITE) -> Slack:
        """Return the column, if there is any, that lets a row be missed; with the coefficient it has there."""
        if not self.soft:
            return [], []
        return [self.program.column(high=most, cost=float(self.task.price * weight))], [1.0]

    def level(self, name: str | None) -> list[tuple[int, int | None]]:
        """Return the numbers of known pictures a set may have at a level, with the columns that stand for them."""
        size = self.task.size
        if name is None or self.task.levels[name].everywhere:
            return [(size, None)]
        if name not in self._levels:
            members = self.task.levels[name].members
            least = max(0, size - (self.program.candidates - len(members)))
            counts = range(least, min(size, len(members)) + 1)
            columns = [self.program.column() for _ in counts]
            self.program.rows.add(columns, [1.0] * len(columns), low=1, high=1)
            self.program.rows.add(
                (*members, *columns), (*([1.0] * len(members)), *(-float(count) for count in counts)), low=0, high=0
            )
            self._levels[name] = list(zip(counts, columns, strict=True))
        return self._levels[name]

    def bounded(
        self,
        terms: Sequence[tuple[int, float]],
        bounds: Bounds,
        level: str | None,
        slack: Slack,
    ) -> None:
        """Add the rows that keep a sum within bounds that depend on how many pictures are known."""
        states = [(bounds(count), column) for count, column in self.level(level)]
        columns, coefs = [column for column, _ in terms], [coef for _, coef in terms]
        extra, sign = slack
        reach = float(self.task.size * max((abs(coef) for coef in coefs), default=1))
        lows = [(-reach if low is None else float(low), column) for (low, _), column in states]
        highs = [(reach if high is None else float(high), column) for (_, high), column in states]
        least = 0.0 if min(coefs, default=0) >= 0 else -reach
        if any(low > least for low, _ in lows):
            base, own, weights = _stated(lows)
            self.program.rows.add((*columns, *extra, *own), (*coefs, *sign, *(-w for w in weights)), low=base)
        if any(high < reach for high, _ in highs):
            base, own, weights = _stated(highs)
            self.program.rows.add(
                (*columns, *extra, *own), (*coefs, *(-s for s in sign), *(-w for w in weights)), high=base
            )

    def shown(self, members: tuple[int, ...], *, both: bool) -> int:
        """Return the column that can be 1 only when one of some candidates is in; with ``both`` it then is."""
        if members not in self._shown:
            column = self.program.column()
            self.program.rows.add((*members, column), (*([1.0] * len(members)), -1.0), low=0)
            self._shown[members] = column
        column = self._shown[members]
        if both and members not in self._bounded:
            self._bounded.add(members)
            most = float(min(self.task.size, len(members)))
            self.program.rows.add((*members, column), (*([1.0] * len(members)), -most), high=0)
            self.program.links.extend((member, column) for member in members)
        return column

    @singledispatchmethod
    def add(self, need: Need) -> None:
        """Add the rows of a need."""
        raise NotImplementedError(type(need))  # every kind of need has its own below

    @add.register
    def _count(self, need: Count) -> None:
        coefs = need.coefs or (1,) * len(need.members)
        if not need.coefs and self._cannot_be_missed(need):
            return
        slack = self.slack(need.weight)
        terms = [(member, float(coef)) for member, coef in zip(need.members, coefs, strict=True)]
        if need.several:
            reach, single = float(self.task.size), self._single(need.several)
            slack = ([*slack[0], single], [*slack[1], reach])
        self.bounded(terms, need.bounds, need.level, slack)

    def _cannot_be_missed(self, need: Count) -> bool:
        most = min(self.task.size, len(need.members))
        return all(
            (low is None or low <= 0) and (high is None or high >= most)
            for low, high in (need.bounds(count) for count, _ in self.level(need.level))
        )

    def _single(self, groups: Iterable[tuple[int, ...]]) -> int:
        """Return the column that can be 1 only when a set shows a single one of some groups."""
        columns = [self.shown(members, both=True) for members in groups]
        single, reach = self.program.column(), float(len(columns))
        self.program.rows.add((*columns, single), (*([1.0] * len(columns)), reach), high=reach + 1)
        return single

    @add.register
    def _distinct(self, need: Distinct) -> None:
        above = need.high is not None and need.high < min(self.task.size, len(need.groups))
        columns = [self.shown(members, both=above) for members in need.groups.values()]
        terms = [(column, 1.0) for column in columns]
        if need.low is not None:
            self.bounded(
                terms,
                lambda known: (need.low if need.judged(known) else None, None),
                need.level,
                self.slack(need.weight),
            )
        if above:
            self.bounded(
                terms,
                lambda known: (None, need.high if need.judged(known) else None),
                need.level,
                self.slack(need.over),
            )

    @add.register
    def _overlap(self, need: Overlap) -> None:
        columns = [self.shown(need.groups[value], both=True) for value in need.pair]
        extra, sign = self.slack(need.weight)
        self.program.rows.add((*columns, *extra), (1.0, 1.0, *(-s for s in sign)), high=1)

    @add.register
    def _engines(self, need: Engines) -> None:
        """Two engines, or one generated picture at most, or no picture whose engine is known."""
        size, rows = float(self.task.size), self.program.rows
        columns = [self.shown(members, both=False) for members in need.groups.values()]
        few, unknown = self.program.column(), self.program.column()
        told = sorted({member for members in need.groups.values() for member in members})
        rows.add((*need.made, few), (*([1.0] * len(need.made)), size - 1), high=size)
        rows.add((*told, unknown), (*([1.0] * len(told)), size), high=size)
        extra, sign = self.slack(need.weight)
        rows.add((*columns, few, unknown, *extra), (*([1.0] * len(columns)), 2.0, 2.0, *sign), low=2)

    @add.register
    def _wardrobe(self, need: Wardrobe) -> None:
        """One outfit is the first: no other is commoner, its share is within bounds, the others are even."""
        size, rows = float(self.task.size), self.program.rows
        if len(need.groups) <= 1:
            return
        single = self._single(need.groups.values())
        firsts = {value: self.program.column() for value in need.groups}
        rows.add(tuple(firsts.values()), [1.0] * len(firsts), low=1, high=1)
        first, most, least = (self.program.column(high=size) for _ in range(3))
        for value, members in need.groups.items():
            own, worn, ones = firsts[value], self.shown(members, both=True), [1.0] * len(members)
            rows.add((*members, first), (*ones, -1.0), high=0)
            rows.add((*members, first, own), (*ones, -1.0, -size), low=-size)
            rows.add((*members, most, own), (*ones, -1.0, -size), high=0)
            rows.add((*members, least, own, worn), (*ones, -1.0, size, -size), low=-size)
        slack = self.slack(need.weight)
        extra, sign = [*slack[0], single], [*slack[1], size]
        self.bounded([(first, 1.0)], need.bounds, need.level, (extra, sign))
        extra, sign = self.slack(need.weight)
        judged = self._judged(need)
        rows.add(
            (most, least, single, *judged, *extra),
            (1.0, -float(need.uneven), -size, *(-size for _ in judged), *(-s for s in sign)),
            high=0,
        )

    def _judged(self, need: Wardrobe) -> list[int]:
        """Return the columns of the numbers of known pictures that are too few to judge by."""
        return [
            column for count, column in self.level(need.level) if column is not None and need.bounds(count)[1] is None
        ]


def _stated(ends: Iterable[tuple[float, int | None]]) -> tuple[float, list[int], list[float]]:
    """Return the bound of a row, and the columns on which it depends with what each adds to it."""
    base, columns, weights = 0.0, [], []
    for end, column in ends:
        if column is None:
            base = end
        else:
            columns.append(column)
            weights.append(end)
    return base, columns, weights
