"""Telling how far a long job is."""

from collections.abc import Callable
from typing import TypeAlias

__all__ = ["Progress", "silent"]

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with the phase, how many are done and how many there are."""


def __dir__() -> list[str]:
    return __all__


def silent(_phase: str, _done: int, _total: int) -> None:
    """Tell nobody."""
