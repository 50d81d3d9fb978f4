"""Tasks, what they wait for, and which is to go first."""

from collections.abc import Callable, Iterable, Mapping

import attrs

from lorakit.errors import FieldError
from lorakit.runs.call import Call, Outcome

__all__ = ["Group", "Task", "needs", "urgency"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, eq=False)
class Task:
    """One call to be made once what it needs is there."""

    id: str
    provider: str
    """The engine or trainer; its limits hold."""
    make: Callable[[Mapping[str, Outcome]], Call]
    """Called with the outcomes of ``after``, all of them done; makes the call. Touches no network.

    A ``LorakitError`` it raises is the task's outcome."""
    after: tuple[str, ...] = ()
    """The ids of the tasks whose results it needs."""
    seconds: float = 0.0
    """How long it will take, as far as that is known."""
    most_usd: float = 0.0
    """The most it will cost, as far as that is known."""


@attrs.frozen(kw_only=True)
class Group:
    """Tasks that are worth paying for only together: one candidate."""

    id: str
    tasks: tuple[str, ...]
    """The ids of its tasks, those of other groups too."""


def needs(tasks: Iterable[Task]) -> dict[str, list[str]]:
    """Return which tasks wait for each.

    Raises:
        FieldError: A task waits for one that is not there or comes later.
    """
    followers: dict[str, list[str]] = {}
    for task in tasks:
        for before in task.after:
            if before not in followers:
                raise FieldError(
                    "after", f"{task.id!r} waits for {before!r}, which does not come before it", "Sort them."
                )
            followers[before].append(task.id)
        followers[task.id] = []
    return followers


def urgency(tasks: Mapping[str, Task], followers: Mapping[str, Iterable[str]]) -> dict[str, float]:
    """Return how long it takes from the beginning of each task to the end of the last that waits for it, in seconds."""
    left: dict[str, float] = {}
    for name in reversed(list(tasks)):
        left[name] = tasks[name].seconds + max((left[each] for each in followers[name]), default=0.0)
    return left
