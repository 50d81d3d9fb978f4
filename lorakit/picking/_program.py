"""A mixed-integer programme in the making: columns, rows, and what they become for the solver."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

__all__ = ["INFINITE", "Program", "Rows"]

INFINITE = float("inf")


def __dir__() -> list[str]:
    return __all__


@attrs.define
class Rows:
    """Linear constraints: ``low <= sum of coefficient * column <= high``."""

    columns: list[int] = attrs.Factory(list)
    coefs: list[float] = attrs.Factory(list)
    starts: list[int] = attrs.field(factory=lambda: [0])
    low: list[float] = attrs.Factory(list)
    high: list[float] = attrs.Factory(list)

    def add(
        self, columns: Sequence[int], coefs: Sequence[float], *, low: float = -INFINITE, high: float = INFINITE
    ) -> None:
        """Add a row."""
        self.columns.extend(columns)
        self.coefs.extend(coefs)
        self.starts.append(len(self.columns))
        self.low.append(low)
        self.high.append(high)

    def matrix(self, width: int) -> "csr_array":
        """Return the rows as a sparse matrix of so many columns."""
        import numpy as np  # noqa: PLC0415 - heavy, and only the solver needs it
        from scipy.sparse import csr_array  # noqa: PLC0415 - as above

        data, columns = np.array(self.coefs, dtype=float), np.array(self.columns, dtype=np.int32)
        made = csr_array((data, columns, np.array(self.starts, dtype=np.int32)), shape=(len(self.low), width))
        made.sum_duplicates()
        return made


@attrs.define
class Program:
    """A minimisation over whole numbers. The first columns are the candidates, each 0 (out) or 1 (in)."""

    candidates: int
    low: list[float] = attrs.Factory(list)
    high: list[float] = attrs.Factory(list)
    cost: list[float] = attrs.Factory(list)
    rows: Rows = attrs.Factory(Rows)
    links: list[tuple[int, int]] = attrs.Factory(list)
    """Pairs of a candidate and a column it must not exceed; implied by the rows over whole numbers, but they tighten
    what lies between, so the solver gets those that matter."""

    def column(self, *, low: float = 0, high: float = 1, cost: float = 0) -> int:
        """Add a column and return its index."""
        self.low.append(low)
        self.high.append(high)
        self.cost.append(cost)
        return len(self.cost) - 1

    def costs(self) -> "NDArray[np.float64]":
        """Return the costs as an array."""
        import numpy as np  # noqa: PLC0415 - heavy, and only the solver needs it

        return np.array(self.cost, dtype=float)
