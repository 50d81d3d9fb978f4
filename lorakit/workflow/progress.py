"""How long work is done, and how it is told how far it is."""

from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeAlias

import attrs

__all__ = ["Measuring", "Progress", "silent"]

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with the phase, how many are done and how many there are."""


def __dir__() -> list[str]:
    return __all__


def silent(_phase: str, _done: int, _total: int) -> None:
    """Tell nobody."""


@attrs.frozen(kw_only=True)
class Measuring:
    """How images are measured."""

    executor: Executor | None = None
    """Where; without it a pool of threads on this machine."""
    progress: Progress = silent
    """Called as it goes on."""
