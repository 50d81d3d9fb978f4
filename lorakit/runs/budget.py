"""A cap that is never exceeded: money is held back before a call is made, and settled when its cost is known."""

import threading

__all__ = ["Budget"]

_DUST = 1e-9
"""US dollars that adding floats may be off by."""


def __dir__() -> list[str]:
    return __all__


class Budget:
    """What may be spent, what is spent, and what is held back for calls under way.

    Args:
        cap: The most that may be spent, in US dollars; ``None`` for no cap.
        spent: What counts as spent from the beginning.
    """

    def __init__(self, cap: float | None, spent: float = 0.0) -> None:
        self.cap = cap
        self._spent = spent
        self._held: dict[str, float] = {}
        self._lock = threading.Lock()

    @property
    def spent(self) -> float:
        """What is spent, in US dollars."""
        with self._lock:
            return self._spent

    @property
    def held(self) -> float:
        """What is held back, in US dollars."""
        with self._lock:
            return sum(self._held.values())

    def adopt(self, name: str, usd: float) -> None:
        """Hold back the worst case of a call that is under way already, whatever the cap says."""
        with self._lock:
            self._held[name] = usd

    def hold(self, name: str, usd: float) -> bool:
        """Hold back the worst case of a call, in place of what was held for it before; says whether the cap allows."""
        with self._lock:
            others = sum(self._held.values()) - self._held.get(name, 0.0)
            allowed = self.cap is None or usd <= 0 or self._spent + others + usd <= self.cap + _DUST
            if allowed:
                self._held[name] = usd
            return allowed

    def rename(self, name: str, new: str) -> None:
        """Hold for another name what is held for one, or what is held for that already if it is more."""
        with self._lock:
            usd = self._held.pop(name, None)
            if usd is not None:
                self._held[new] = max(usd, self._held.get(new, 0.0))

    def settle(self, name: str, usd: float) -> None:
        """Put what a call really cost in place of what was held back for it."""
        with self._lock:
            self._held.pop(name, None)
            self._spent += usd
