"""Time, as something that can be replaced in tests."""

import threading
import time
from datetime import UTC, datetime
from typing import Protocol

__all__ = ["Clock", "SystemClock"]


def __dir__() -> list[str]:
    return __all__


class Clock(Protocol):
    """What tells the time and waits."""

    def elapsed(self) -> float:
        """Return seconds since some moment; they never jump, whatever is done to the wall clock."""

    def now(self) -> datetime:
        """Return the wall clock's time in UTC: for the record only, never to measure with."""

    def wait(self, event: threading.Event, seconds: float) -> bool:
        """Wait until the event is set or the seconds are over; says whether it is set."""


class SystemClock:
    """The machine's clock."""

    def elapsed(self) -> float:
        """Return seconds since some moment."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the wall clock's time in UTC."""
        return datetime.now(UTC)

    def wait(self, event: threading.Event, seconds: float) -> bool:
        """Wait until the event is set or the seconds are over."""
        return event.wait(seconds)
