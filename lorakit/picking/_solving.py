"""Solving: the relaxation bounds, a core of promising candidates gives a set, what cannot beat it is left out."""

import time
from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

import attrs

from lorakit.errors import LorakitError
from lorakit.picking._building import Builder, Task, build
from lorakit.picking._cuts import Cuts, Watch
from lorakit.picking._program import Program

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Clock", "Relaxed", "Solved", "State", "over_some", "relax", "solve"]

_CORE = 400
"""How many candidates the first try takes, the most promising ones."""
_GROWTH = 5
_ROUNDS = 12
"""How often the relaxation is tightened at most."""
_CUT_AT_ONCE = 2000
_OVER = 1e-4
_MANY = 2000
"""With more candidates left the relaxation is worth tightening."""
_WHOLE = 1e-3
"""Costs are whole numbers; the solver's sums are off by less than this."""


def __dir__() -> list[str]:
    return __all__


class State(Enum):
    BEST = auto()
    """Proved: no set is better."""
    FOUND = auto()
    """A set, but time ran out before it was proved the best."""
    NONE = auto()
    """Proved: there is no set."""
    OUT = auto()
    """Time ran out before a set was found."""


@attrs.frozen
class Clock:
    """When the time is up."""

    end: float
    """As ``time.monotonic`` counts."""

    @classmethod
    def within(cls, seconds: float) -> "Clock":
        """Return the clock of a time limit that begins now."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """Return the seconds that are left."""
        return max(0.0, self.end - time.monotonic())

    def half(self) -> "Clock":
        """Return the clock of half the time that is left."""
        return Clock.within(self.left() / 2)


@attrs.frozen(kw_only=True)
class Solved:
    """What came out for one size."""

    chosen: frozenset[int] | None
    """The set; ``None`` where there is none or none was found in time."""
    cost: float
    """What the set costs, in thousandths of quality; lower is better."""
    bound: float
    """What no set goes below; infinite where there is none."""


@attrs.frozen
class Relaxed:
    value: float
    reduced: "NDArray[np.float64]"
    """How much more a candidate would cost that the relaxation leaves out."""
    values: "NDArray[np.float64]"


@attrs.frozen
class _Whole:
    state: State
    chosen: frozenset[int] = frozenset()
    cost: float = float("inf")
    bound: float = float("-inf")


def solve(task: Task, watch: Watch, clock: Clock) -> Solved:
    """Return the best set of a task: first among those that meet every need, else among all at a price.

    Args:
        task: The task.
        watch: Finds what rows do not say.
        clock: When the time is up.
    """
    clean = _solved(task, watch, clock.half(), soft=False)
    if clean.state in {State.BEST, State.FOUND}:
        return _answer(clean)
    return _answer(_solved(task, watch, clock, soft=True))


def _answer(whole: _Whole) -> Solved:
    if whole.state is State.NONE:
        return Solved(chosen=None, cost=float("inf"), bound=float("inf"))
    found = whole.state in {State.BEST, State.FOUND}
    return Solved(
        chosen=whole.chosen if found else None, cost=whole.cost, bound=min(whole.cost, _rounded_up(whole.bound))
    )


def _rounded_up(cost: float) -> float:
    import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it

    return float(np.ceil(cost - _WHOLE))


def _solved(task: Task, watch: Watch, clock: Clock, *, soft: bool) -> _Whole:
    builder = build(task, soft=soft)
    cuts = Cuts(watch=watch, builder=builder)
    relaxed = relax(builder.program, clock, rounds=1)
    if isinstance(relaxed, State):
        return _Whole(relaxed)
    found, complete = _first(builder, cuts, relaxed, clock)
    if found.state is not State.BEST:
        return attrs.evolve(found, bound=max(relaxed.value, found.bound) if complete else relaxed.value)
    if complete or _rounded_up(relaxed.value) >= found.cost - _WHOLE:
        return attrs.evolve(found, bound=found.cost)
    rest = _promising(relaxed, found.cost - 1 + _WHOLE, task)
    if len(rest) > _MANY:
        tight = relax(builder.program, clock, rounds=_ROUNDS)
        relaxed = relaxed if isinstance(tight, State) else tight
        rest = _promising(relaxed, found.cost - 1 + _WHOLE, task)
    better = _whole(builder, cuts, rest, clock)
    best = min(found, better, key=lambda each: each.cost)
    if better.state in {State.BEST, State.NONE}:
        return attrs.evolve(best, state=State.BEST, bound=best.cost)
    return attrs.evolve(best, state=State.FOUND, bound=min(best.cost, max(relaxed.value, better.bound)))


def _first(builder: Builder, cuts: Cuts, relaxed: Relaxed, clock: Clock) -> tuple[_Whole, bool]:
    """Return the best set among the most promising candidates, and whether these were all.

    While there is none, more candidates are taken in.
    """
    import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it

    everyone = builder.program.candidates
    order = np.lexsort((np.arange(everyone), relaxed.reduced, -relaxed.values[:everyone].round(6)))
    count = min(everyone, _CORE)
    while True:
        found = _whole(builder, cuts, sorted({*order[:count].tolist(), *builder.task.kept}), clock)
        if found.state is not State.NONE or count == everyone:
            return found, count == everyone
        count = min(everyone, count * _GROWTH)


def _promising(relaxed: Relaxed, cost: float, task: Task) -> list[int]:
    """Return the candidates that a set of that cost or less may hold."""
    import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it

    few = np.flatnonzero(relaxed.value + relaxed.reduced <= cost)
    return sorted({*few.tolist(), *task.kept})


def relax(program: Program, clock: Clock, *, rounds: int) -> "Relaxed | State":
    """Solve the programme over fractions, tightened where a candidate exceeds a column it is linked to."""
    import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it
    from scipy.optimize import linprog  # noqa: PLC0415 - as above
    from scipy.sparse import csr_array, vstack  # noqa: PLC0415 - as above

    cost, width = program.costs(), len(program.cost)
    matrix, low, high = program.rows.matrix(width), np.array(program.rows.low), np.array(program.rows.high)
    equal, above, below = low == high, np.isfinite(high) & (low != high), np.isfinite(low) & (low != high)
    upper = vstack([matrix[above], -matrix[below]], format="csr")
    limits = np.concatenate([high[above], -low[below]])
    links = np.array(program.links, dtype=np.int64).reshape(-1, 2)
    bounds = np.column_stack([program.low, program.high])
    used = np.zeros(len(links), dtype=bool)
    while True:
        found = linprog(
            cost,
            A_ub=upper,
            b_ub=limits,
            A_eq=matrix[equal],
            b_eq=low[equal],
            bounds=bounds,
            method="highs",
            options={"time_limit": clock.left()},
        )
        rounds -= 1
        if found.status == 2:  # noqa: PLR2004 - scipy's code for infeasible
            return State.NONE
        if found.status != 0:
            return State.OUT
        over = np.flatnonzero(~used & (found.x[links[:, 0]] > found.x[links[:, 1]] + _OVER))[:_CUT_AT_ONCE]
        if not len(over) or not rounds:
            break
        used[over] = True
        ones, rows = np.ones(len(over)), np.arange(len(over))
        columns = np.concatenate([links[over, 0], links[over, 1]])
        more = csr_array((np.concatenate([ones, -ones]), (np.tile(rows, 2), columns)), shape=(len(over), width))
        upper, limits = vstack([upper, more], format="csr"), np.concatenate([limits, np.zeros(len(over))])
    reduced = found.lower.marginals[: program.candidates]
    return Relaxed(float(found.fun), np.maximum(reduced, 0), found.x)


def _whole(builder: Builder, cuts: Cuts, some: Sequence[int], clock: Clock) -> _Whole:
    """Return the best set among some candidates, with what the rows do not say cut off as it turns up."""
    cuts.ready(some)
    last = _Whole(State.OUT)
    while True:
        state, values, cost, least = over_some(builder.program, some, clock)
        bound = max(last.bound, least)
        if values is None:
            return attrs.evolve(last, bound=bound) if state is State.OUT else _Whole(state, bound=bound)
        chosen = frozenset(index for index in some if values[index] > 0.5)  # noqa: PLR2004 - nearer to 1 than to 0
        if not cuts.cut(chosen, values):
            return _Whole(state, chosen, cost, bound)
        if builder.soft:
            unpaid = sum(gap.amount * gap.weight for gap in cuts.watch.gaps(chosen))
            last = min(
                last, _Whole(State.FOUND, chosen, cost + builder.task.price * unpaid), key=lambda each: each.cost
            )
        last = attrs.evolve(last, bound=bound)


def over_some(
    program: Program, some: Sequence[int], clock: Clock
) -> tuple[State, "Sequence[float] | None", float, float]:
    """Solve the programme over some candidates; return the state, the columns' values, the cost and its bound."""
    import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415 - as above
    from scipy.sparse import csr_array, vstack  # noqa: PLC0415 - as above

    width, inside = len(program.cost), np.zeros(program.candidates, dtype=bool)
    inside[list(some)] = True
    columns = np.concatenate([np.flatnonzero(inside), np.arange(program.candidates, width)])
    place = np.full(width, -1)
    place[columns] = np.arange(len(columns))
    links = np.array(program.links, dtype=np.int64).reshape(-1, 2)
    links = place[links[inside[links[:, 0]]]]
    ones, rows = np.ones(len(links)), np.arange(len(links))
    linked = csr_array(
        (np.concatenate([ones, -ones]), (np.tile(rows, 2), links.T.reshape(-1))), shape=(len(links), len(columns))
    )
    matrix = vstack([program.rows.matrix(width)[:, columns], linked], format="csr")
    low = np.concatenate([program.rows.low, np.full(len(links), -np.inf)])
    high = np.concatenate([program.rows.high, np.zeros(len(links))])
    found = milp(
        program.costs()[columns],
        constraints=LinearConstraint(matrix, low, high),
        bounds=Bounds(np.array(program.low)[columns], np.array(program.high)[columns]),
        integrality=np.ones(len(columns)),
        options={"time_limit": clock.left(), "mip_rel_gap": 0.0},
    )
    if found.status not in {0, 1, 2}:
        raise LorakitError(f"the solver gave up: {found.message}", "Report it with the labels of the candidates.")
    if found.x is None:
        state = State.NONE if found.status == 2 else State.OUT  # noqa: PLR2004 - scipy's code for infeasible
        return state, None, float("inf"), float("-inf")
    values = np.zeros(width)
    values[columns] = found.x
    state = State.BEST if found.status == 0 else State.FOUND
    cost = float(np.round(program.costs() @ np.round(values)))
    bound = cost if state is State.BEST else float(found.mip_dual_bound)
    return state, values.tolist(), cost, bound
