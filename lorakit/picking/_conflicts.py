"""Hard constraints that no set can keep together: a smallest such set, by leaving out one after the other."""

from collections.abc import Mapping, Sequence

import attrs

from lorakit.picking._twins import Clique

__all__ = ["Demand", "conflicts"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class _Constraint:
    text: str
    low: int = 0
    high: int | None = None
    kept: str | None = None
    out: frozenset[str] = frozenset()
    cliques: tuple[tuple[str, ...], ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Demand:
    """What is demanded of a set, whatever it costs."""

    low: int
    high: int
    images: tuple[str, ...]
    """The candidates that may be picked."""
    kept: tuple[str, ...]
    out: Mapping[str, str]
    """Why each of the others may not."""
    cliques: tuple[Clique, ...]

    @property
    def most(self) -> int:
        """The most pictures a set can have."""
        return _largest(len(self.images), [clique.members for clique in self.cliques])


def conflicts(demand: Demand) -> tuple[str, ...]:
    """Return a smallest set of demands that cannot be met together, as sentences; none where all can."""
    constraints = _constraints(demand)
    everyone = (*demand.images, *demand.out)
    if _possible(constraints, everyone):
        return ()
    left = list(constraints)
    for constraint in constraints:
        others = [each for each in left if each is not constraint]
        if not _possible(others, everyone):
            left = others
    return (*(constraint.text for constraint in left), *_pool(left, everyone))


def _pool(left: Sequence[_Constraint], everyone: Sequence[str]) -> tuple[str, ...]:
    wanting = any(constraint.low for constraint in left)
    return (f"there are {len(everyone)} candidates",) if wanting else ()


def _constraints(demand: Demand) -> tuple[_Constraint, ...]:
    """Return the demands, the ones most worth naming last: what stands first is left out first."""
    kept = frozenset(demand.kept)
    images = demand.images
    named = [tuple(images[index] for index in clique.members) for clique in demand.cliques]
    own = [clique for clique in named if len(kept.intersection(clique)) > 1]
    rest = tuple(clique for clique in named if len(kept.intersection(clique)) <= 1)
    reasons: dict[str, list[str]] = {}
    for image, reason in demand.out.items():
        kind = f"{image} cannot be used: {reason}" if image in kept else reason.split(":", maxsplit=1)[0]
        reasons.setdefault(kind, []).append(image)
    pairs = [" and ".join(sorted(kept.intersection(clique))) for clique in own]
    return (
        *(
            _Constraint(text=f"{pair} are the same picture", cliques=(clique,))
            for pair, clique in zip(pairs, own, strict=True)
        ),
        *([_Constraint(text="of copies of a picture one is taken", cliques=rest)] if rest else []),
        *(
            _Constraint(
                text=reason if kept.intersection(some) else f"{len(some)} left out: {reason}", out=frozenset(some)
            )
            for reason, some in sorted(reasons.items())
        ),
        *(_Constraint(text=f"{image} is to be kept", kept=image) for image in demand.kept),
        _Constraint(text=f"at most {demand.high} pictures are wanted", high=demand.high),
        _Constraint(text=f"at least {demand.low} pictures are wanted", low=demand.low),
    )


def _possible(constraints: Sequence[_Constraint], everyone: Sequence[str]) -> bool:
    out = frozenset().union(*(constraint.out for constraint in constraints))
    kept = frozenset(constraint.kept for constraint in constraints if constraint.kept is not None)
    cliques = [clique for constraint in constraints for clique in constraint.cliques]
    high = min((constraint.high for constraint in constraints if constraint.high is not None), default=len(everyone))
    low = max((constraint.low for constraint in constraints), default=0)
    if kept & out or len(kept) > high or any(len(kept.intersection(clique)) > 1 for clique in cliques):
        return False
    if low <= len(kept):
        return True
    there = {image: at for at, image in enumerate(image for image in everyone if image not in out)}
    own = [tuple(there[image] for image in clique if image in there) for clique in cliques]
    return _largest(len(there), own, [there[image] for image in kept]) >= low


def _largest(count: int, cliques: Sequence[Sequence[int]], kept: Sequence[int] = ()) -> int:
    """Return how many of so many candidates fit together; those in no clique always do."""
    import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415 - as above
    from scipy.sparse import csr_array  # noqa: PLC0415 - as above

    some = sorted({index for clique in cliques for index in clique})
    if not some:
        return count
    place = {index: at for at, index in enumerate(some)}
    columns = [place[index] for clique in cliques for index in clique]
    starts = np.cumsum([0, *map(len, cliques)])
    matrix = csr_array((np.ones(len(columns)), columns, starts), shape=(len(cliques), len(some)))
    low = np.zeros(len(some))
    low[[place[index] for index in kept if index in place]] = 1
    found = milp(
        -np.ones(len(some)),
        constraints=LinearConstraint(matrix, ub=np.ones(len(cliques))),
        bounds=Bounds(low, 1),
        integrality=np.ones(len(some)),
        options={"mip_rel_gap": 0.0},
    )
    return count - len(some) + round(-float(found.fun))
