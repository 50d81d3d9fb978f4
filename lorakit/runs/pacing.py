"""How many calls an engine is given at once, and how fast."""

import random
import threading
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from lorakit.errors import FieldError
from lorakit.runs.clock import Clock

__all__ = ["Gate", "Limits", "Retries"]

_NONE: Mapping[str, float] = MappingProxyType({})


def __dir__() -> list[str]:
    return __all__


def _positive(_instance: object, attribute: "attrs.Attribute[Mapping[str, float]]", value: Mapping[str, float]) -> None:
    wrong = next((name for name, number in value.items() if not number > 0), None)
    if wrong is not None:
        raise FieldError(attribute.name, f"{value[wrong]!r} for {wrong!r} is no limit", "Use a number above 0.")


@attrs.frozen(kw_only=True)
class Limits:
    """How much is asked of whom."""

    at_once: Mapping[str, float] = attrs.field(default=_NONE, validator=_positive)
    """Calls under way at once, by engine; for the others what is known of them."""
    a_minute: Mapping[str, float] = attrs.field(default=_NONE, validator=_positive)
    """Calls sent a minute, by engine; the others are sent as fast as they are taken."""
    together: int | None = None
    """Calls under way at once, over all engines; ``None`` for no limit besides the engines' own."""


@attrs.frozen(kw_only=True)
class Retries:
    """How often and when a call that was not accepted is sent again."""

    sends: int = 6
    """Times it is sent before it counts as failed."""
    first_wait: float = 1.0
    """Seconds before the second time; they double from time to time."""
    longest_wait: float = 120.0
    """The most seconds to wait; a provider that asks for more is not waited for."""
    spread: float = 0.25
    """Up to this share is added to every wait, so that many calls do not come back at once."""

    def wait(self, sends: int, asked: float | None) -> float | None:
        """Return how many seconds to wait after a number of sends, or ``None`` for giving up.

        Args:
            sends: Times it was sent.
            asked: What the provider asks for, in seconds.
        """
        if sends >= self.sends or (asked or 0.0) > self.longest_wait:
            return None
        usual = min(self.first_wait * 2.0 ** (sends - 1), self.longest_wait)
        return max(usual, asked or 0.0) * (1 + self.spread * random.random())  # noqa: S311 - no secret


class Gate:
    """Lets the calls of one engine out at its pace."""

    def __init__(self, clock: Clock, a_minute: float | None) -> None:
        self._clock = clock
        self._step = 60 / a_minute if a_minute else 0.0
        self._next = 0.0
        self._lock = threading.Lock()

    def pause(self, seconds: float) -> None:
        """Let nothing out for some seconds: the provider has asked for it."""
        with self._lock:
            self._next = max(self._next, self._clock.elapsed() + seconds)

    def ready(self, stop: threading.Event) -> bool:
        """Wait for one's turn; says whether it came before everything was stopped."""
        with self._lock:
            now = self._clock.elapsed()
            turn = max(now, self._next)
            self._next = turn + self._step
        if turn > now:
            self._clock.wait(stop, turn - now)
        return not stop.is_set()
