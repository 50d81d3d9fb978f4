"""Sketch for lorakit: the engine it adds."""

from collections.abc import Iterable

from lorakit.plugins import hookimpl
from lorakit.protocols import Engine
from sketch_lorakit.engine import Sketch

__all__ = ["lorakit_engines"]


@hookimpl
def lorakit_engines() -> Iterable[Engine]:
    """Return the engine."""
    return [Sketch()]
