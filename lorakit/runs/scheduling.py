"""Doing many calls at once: in the order that ends soonest, within every engine's limits and the budget."""

import heapq
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import attrs

from lorakit.errors import LorakitError
from lorakit.model import Result
from lorakit.runs.call import Call, End, Outcome
from lorakit.runs.carrying import Carrier
from lorakit.runs.graph import Group, Task, needs, urgency
from lorakit.runs.pacing import Gate, Limits
from lorakit.runs.states import State

__all__ = ["Schedule", "Standing"]

_MOST_THREADS = 128
_GLANCE = 0.1
"""Seconds between two looks of the waiting thread, so that Ctrl-C is heard everywhere."""
_OPEN = frozenset({End.AMBIGUOUS, End.WAITING})


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Standing:
    """How far a run is."""

    done: int
    """Tasks that have ended, well or not."""
    total: int
    spent_usd: float
    held_usd: float
    """What calls under way may cost besides."""
    seconds: float
    """How long it has taken."""
    seconds_left: float
    """How long it will still take, by what is known of the engines and how they did so far."""
    stopping: bool
    """Whether it has been stopped and only collects."""


class Schedule:
    """One run over tasks.

    Args:
        tasks: The tasks, each after those it waits for.
        groups: Which of them are worth paying for only together, the most wanted first; tasks of no group come first.
        carrier: Carries calls to their end.
        limits: How much is asked of whom.
        usual: Calls at once of each engine the limits do not name.

    Raises:
        FieldError: A task waits for one that does not come before it.
    """

    def __init__(
        self,
        tasks: Sequence[Task],
        groups: Sequence[Group],
        carrier: Carrier,
        limits: Limits = Limits(),  # noqa: B008 - a frozen value
        usual: Mapping[str, int] | None = None,
    ) -> None:
        self.outcomes: dict[str, Outcome] = {}
        """How each task ended."""
        self._tasks = {task.id: task for task in tasks}
        self._followers = needs(tasks)
        self._urgency = urgency(self._tasks, self._followers)
        self._carrier = carrier
        self._limits = limits
        self._usual = dict(usual or {})
        clock = carrier.clock
        providers = {task.provider for task in tasks}
        self._gates = {name: Gate(clock, limits.a_minute.get(name)) for name in providers}
        self._ready: dict[str, list[tuple[float, int, str]]] = {name: [] for name in providers}
        self._order = {name: index for index, name in enumerate(self._tasks)}
        self._missing = {task.id: len(task.after) for task in tasks}
        self._running: Counter[str] = Counter()
        self._holding: set[str] = set()
        self._under_way = 0
        self._begun: set[str] = set()
        self._waiting = list(groups)
        grouped = {name for group in groups for name in group.tasks}
        self._admitted = {name for name in self._tasks if name not in grouped}
        self._keys: dict[str, threading.Lock] = {}
        self._carried: dict[str, Outcome] = {}
        self._changed = threading.Condition(threading.RLock())
        self._fatal: BaseException | None = None
        self._took = self._expected = 1.0
        self._began = clock.elapsed()

    def run(self, watch: Callable[[Standing], None] = lambda _standing: None) -> Mapping[str, Outcome]:
        """Do it all; returns how each task ended.

        The first Ctrl-C stops sending, the second leaves at once. The ledger is whole either way.

        Args:
            watch: Called from this thread with how far it is, after every change.

        Raises:
            LorakitError: Ledger or store cannot be written. What was submitted can be collected later.
            KeyboardInterrupt: Ctrl-C was pressed twice.
        """
        with self._changed:
            for name in self._admitted:
                self._push(name)
            self._admit()
        workers = [threading.Thread(target=self._work, daemon=True) for _ in range(self._width())]
        for worker in workers:
            worker.start()
        try:
            self._watch(watch)
        finally:
            self._carrier.stop.set()
            with self._changed:
                self._changed.notify_all()
        for worker in workers:
            worker.join()
        if self._fatal is not None:
            raise self._fatal
        return self.outcomes

    def _watch(self, watch: Callable[[Standing], None]) -> None:
        while True:
            try:
                with self._changed:
                    over = self._changed.wait_for(self._over, _GLANCE)
                    standing = self._standing()
                watch(standing)
                if over:
                    return
            except KeyboardInterrupt:
                if self._carrier.stop.is_set():
                    self._carrier.leave.set()
                    raise
                self._stop()

    def _stop(self) -> None:
        self._carrier.stop.set()
        with self._changed:
            self._changed.notify_all()

    def _over(self) -> bool:
        return len(self.outcomes) == len(self._tasks) or (self._fatal is not None and not self._under_way)

    def _width(self) -> int:
        most = sum(self._limit(name) for name in self._gates)
        # Twice as many as calls, for an answer is being stored while the next call is under way.
        return max(1, min(2 * min(self._limits.together or most, most), len(self._tasks), _MOST_THREADS))

    def _limit(self, provider: str) -> int:
        return max(1, int(self._limits.at_once.get(provider, self._usual.get(provider, 1))))

    def _standing(self) -> Standing:
        budget = self._carrier.budget
        left = [task for name, task in self._tasks.items() if name not in self.outcomes]
        load = dict.fromkeys(self._gates, 0.0)
        for task in left:
            load[task.provider] += task.seconds / self._limit(task.provider)
        longest = max((self._urgency[task.id] for task in left), default=0.0)
        pace = min(max(self._took / self._expected, 0.1), 10.0)
        return Standing(
            done=len(self.outcomes),
            total=len(self._tasks),
            spent_usd=budget.spent,
            held_usd=budget.held,
            seconds=self._carrier.clock.elapsed() - self._began,
            seconds_left=pace * max([longest, *load.values()]),
            stopping=self._carrier.stop.is_set(),
        )

    def _work(self) -> None:
        while (name := self._take()) is not None:
            try:
                outcome = self._do(self._tasks[name])
            except BaseException as error:  # noqa: BLE001 - told to whoever waits, in its own thread
                with self._changed:
                    self._fatal = self._fatal or error
                    self._carrier.stop.set()
                    self._leave(name)
                return
            with self._changed:
                self._leave(name)
                self._end(name, outcome)

    def _leave(self, name: str) -> None:
        self._free(name)
        self._under_way -= 1
        self._changed.notify_all()

    def _free(self, name: str) -> None:
        """Give a task's place at its engine to the next: the engine has answered."""
        with self._changed:
            if name in self._holding:
                self._holding.discard(name)
                self._running[self._tasks[name].provider] -= 1
                self._changed.notify_all()

    def _take(self) -> str | None:
        """Wait for the most urgent task that may begin; ``None`` when there will be no more."""
        with self._changed:
            while True:
                if len(self.outcomes) == len(self._tasks) or self._fatal is not None:
                    return None
                if self._carrier.stop.is_set():
                    self._drop()
                full = len(self._holding) >= (self._limits.together or len(self._tasks))
                names = [] if full else [each for each in self._ready if self._running[each] < self._limit(each)]
                open_ = [self._ready[each] for each in names if self._ready[each]]
                if open_:
                    name = heapq.heappop(min(open_))[-1]
                    self._running[self._tasks[name].provider] += 1
                    self._holding.add(name)
                    self._under_way += 1
                    self._begun.add(name)
                    return name
                if len(self.outcomes) == len(self._tasks):
                    return None
                self._changed.wait()

    def _do(self, task: Task) -> Outcome:
        carrier, before = self._carrier, {name: self.outcomes[name] for name in task.after}
        try:
            call = task.make(before)
        except LorakitError as error:
            carrier.budget.settle(task.id, 0.0)
            return Outcome(end=End.FAILED, problem=error.problem, fix=error.fix)
        with self._changed:
            lock = self._keys.setdefault(call.key, threading.Lock())
        with lock:
            if call.key not in self._carried:
                carrier.budget.rename(task.id, call.key)
                began = carrier.clock.elapsed()
                outcome = carrier.carry(self._freeing(task, call), self._gates[task.provider])
                self._carried[call.key] = outcome
                if outcome.end not in _OPEN:
                    carrier.budget.settle(call.key, 0.0)
                with self._changed:
                    self._took += carrier.clock.elapsed() - began
                    self._expected += task.seconds
            carrier.budget.settle(task.id, 0.0)
            return self._carried[call.key]

    def _freeing(self, task: Task, call: Call) -> Call:
        def check(result: Result) -> None:
            self._free(task.id)
            call.check(result)

        return attrs.evolve(call, check=check)

    def _end(self, name: str, outcome: Outcome) -> None:
        self.outcomes[name] = outcome
        waiting = list(self._followers[name])
        while waiting:
            each = waiting.pop()
            if outcome.end is End.DONE:
                self._missing[each] -= 1
                self._push(each)
            elif each not in self.outcomes:
                self._carrier.budget.settle(each, 0.0)
                self.outcomes[each] = Outcome(end=End.BLOCKED, cause=outcome.cause or name)
                waiting += self._followers[each]
        self._admit()
        self._changed.notify_all()

    def _push(self, name: str) -> None:
        if name in self._admitted and name not in self.outcomes and not self._missing[name]:
            heap = self._ready[self._tasks[name].provider]
            heapq.heappush(heap, (-self._urgency[name], self._order[name], name))

    def _admit(self) -> None:
        """Let in the groups whose worst case the budget reaches for; once nothing is under way, end the others."""
        self._let_in(self._worst)
        if self._waiting and self._idle():
            self._let_in(self._owed)
        if self._waiting and self._idle():
            for group in self._waiting:
                for name in group.tasks:
                    self.outcomes.setdefault(name, Outcome(end=End.UNPAID))
            self._waiting.clear()

    def _idle(self) -> bool:
        return all(name in self.outcomes for name in self._admitted)

    def _let_in(self, cost: Callable[[Sequence[str]], Mapping[str, float]]) -> None:
        for group in list(self._waiting):
            new = [name for name in group.tasks if name not in self._admitted and name not in self.outcomes]
            if self._afford(cost(new)):
                self._waiting.remove(group)
                self._admitted.update(new)
                for name in new:
                    self._push(name)

    def _worst(self, names: Sequence[str]) -> Mapping[str, float]:
        return {name: self._tasks[name].most_usd for name in names}

    def _owed(self, names: Sequence[str]) -> Mapping[str, float]:
        """Return what tasks will cost at most when earlier runs are looked at: what was sent is not paid again."""
        owed, known = dict(self._worst(names)), dict(self.outcomes)
        for name in names:
            task = self._tasks[name]
            before = {each: known[each] for each in task.after if each in known and known[each].end is End.DONE}
            if len(before) < len(task.after):
                continue
            try:
                entry = self._carrier.begun(task.make(before))
            except LorakitError:  # it is the task's outcome once it is its turn
                continue
            if entry is not None:
                owed[name] = 0.0
            if entry is not None and entry.state is State.DONE:
                known[name] = Outcome(end=End.DONE, entry=entry)
        return owed

    def _afford(self, costs: Mapping[str, float]) -> bool:
        held: list[str] = []
        for name, usd in costs.items():
            if not self._carrier.budget.hold(name, usd):
                for each in held:
                    self._carrier.budget.settle(each, 0.0)
                return False
            held.append(name)
        return True

    def _drop(self) -> None:
        """End what was not begun."""
        for name in self._tasks:
            if name not in self.outcomes and name not in self._begun:
                self._carrier.budget.settle(name, 0.0)
                self.outcomes[name] = Outcome(end=End.STOPPED)
        for heap in self._ready.values():
            heap.clear()
        self._changed.notify_all()
