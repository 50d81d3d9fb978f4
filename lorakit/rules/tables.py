"""Coverage tables: how often each value of each attribute occurs, beside its target."""

from lorakit.model import CoverageTable
from lorakit.rules.study import Study

__all__ = ["coverage"]


def __dir__() -> list[str]:
    return __all__


def coverage(study: Study) -> tuple[CoverageTable, ...]:
    """Return one table for framing, angle, expression, lighting, environment and outfit each."""
    return ()
