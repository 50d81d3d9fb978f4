"""One run of a project: its ledger, its budget, the lock that keeps others out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from lorakit import project
from lorakit.runs import Budget, Carrier, Clock, Ledger, Limits, PastRun, Standing, State, Store, SystemClock

__all__ = ["Running", "Session", "session"]


def silent(_standing: Standing) -> None:
    """Tell nobody."""


@attrs.frozen(kw_only=True)
class Running:
    """How a run is done."""

    limits: Limits = Limits()
    """How much is asked of whom."""
    again: bool = False
    """Whether what was refused, or failed after it may have been charged, is made once more."""
    whole_project: bool = False
    """Whether the budget also counts what other runs of the project have spent."""
    progress: Callable[[Standing], None] = silent
    """Called with how far it is, several times a second."""
    clock: Clock = attrs.field(factory=SystemClock)
    """What tells the time."""


@attrs.frozen(kw_only=True, eq=False)
class Session:
    """A run under way."""

    run: PastRun
    ledger: Ledger
    store: Store
    carrier: Carrier

    @property
    def spent(self) -> float:
        """What this run and those it goes on with have cost, in US dollars."""
        return self.ledger.spent(self.run.root)

    @property
    def reserved(self) -> float:
        """What their calls whose end is not known may cost besides, in US dollars."""
        return sum(entry.open_usd for entry in self.ledger.entries() if entry.run == self.run.root)


@contextmanager
def session(home: Path, run: PastRun, running: Running) -> Iterator[Session]:
    """Begin a run; one that has the plan of an earlier run goes on with it, and its budget counts both.

    Args:
        home: The project's folder.
        run: What is to be done; its numbers are filled in.
        running: How.

    Raises:
        InputError: Another run is under way, or the ledger cannot be used.
    """
    with project.run_lock(home):
        state = home / project.STATE
        with Ledger(state) as ledger:
            ledger.recover()
            alike = [each.root for each in ledger.runs() if _same(each, run)]
            begun = ledger.begin(attrs.evolve(run, root=alike[-1] if alike else 0))
            root = None if running.whole_project else begun.root
            budget = Budget(run.budget, ledger.spent(root))
            for entry in ledger.entries(State.SUBMITTED, State.AMBIGUOUS):
                if root is None or entry.run == root:
                    budget.adopt(entry.key, entry.open_usd)
            store = Store(state)
            carrier = Carrier(
                ledger=ledger, store=store, budget=budget, clock=running.clock, run=begun.root, again=running.again
            )
            yield Session(run=begun, ledger=ledger, store=store, carrier=carrier)


def _same(one: PastRun, other: PastRun) -> bool:
    return (one.what, one.subject, one.plan) == (other.what, other.subject, other.plan)
