"""The scheduler against its lower bounds: how long runs take, and how many durable steps a second it carries.

python benchmarks/run.py

Latencies are the recorded ones, scaled down and really waited for; every commit is durable (synchronous=FULL).
"""

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from lorakit.knowledge import ENGINES, RECIPES
from lorakit.model import Quote, Range, Request, Result, ResultFile
from lorakit.runs import (
    Budget,
    Call,
    Carrier,
    End,
    Group,
    Ledger,
    Limits,
    Outcome,
    Schedule,
    Store,
    SystemClock,
    Task,
    engine_call,
)
from lorakit.testing.scripted import ScriptedEngine, facts_of

SLACK = 1.1
RATE = 200.0
PICTURE = bytes(range(256)) * 200
RECIPE = RECIPES["three-pass"].engines


@attrs.frozen(kw_only=True)
class Step:
    """One call of a scene: how long it really takes, and how long the scheduler thinks it does."""

    engine: str
    seconds: float
    usual: float


@attrs.frozen(kw_only=True)
class Scene:
    """Jobs of several steps one after another, and the limits that hold."""

    name: str
    jobs: Sequence[Sequence[Step]]
    limits: Limits
    usual: Mapping[str, int]

    def limit(self, engine: str) -> int:
        """Return how many calls of an engine may be under way."""
        return min(int(self.limits.at_once.get(engine, self.usual[engine])), self.limits.together or 1_000)

    @property
    def bound(self) -> float:
        """The least seconds any scheduler takes: the longest job, all work on all places, each engine's own."""
        work: Counter[str] = Counter()
        for job in self.jobs:
            for step in job:
                work[step.engine] += step.seconds  # type: ignore[assignment]  # seconds, not counts
        longest = max(sum(step.seconds for step in job) for job in self.jobs)
        shared = sum(work.values()) / (self.limits.together or sum(map(self.limit, work)))
        return max(longest, shared, *(self._of(engine, seconds) for engine, seconds in work.items()))

    def _of(self, engine: str, seconds: float) -> float:
        heads, tails = [], []
        for job in self.jobs:
            places = [index for index, step in enumerate(job) if step.engine == engine]
            if places:
                heads.append(sum(step.seconds for step in job[: places[0]]))
                tails.append(sum(step.seconds for step in job[places[-1] + 1 :]))
        return min(heads) + seconds / self.limit(engine) + min(tails)


def recorded(jobs: int, scale: float, dice: random.Random) -> list[list[Step]]:
    """Return jobs of three passes whose latencies lie in the recorded ranges, scaled down."""
    return [[_step(engine, ENGINES[engine].seconds, scale, dice) for engine in RECIPE] for _ in range(jobs)]


def _step(engine: str, seconds: Range, scale: float, dice: random.Random) -> Step:
    low, high = seconds.low or 0.0, seconds.high or 0.0
    return Step(engine=engine, seconds=dice.uniform(low, high) / scale, usual=(low + high) / 2 / scale)


def carried(scene: Scene, *, free: bool = False) -> tuple[float, Mapping[str, Outcome]]:
    """Carry a scene out; returns the seconds it took and how each task ended."""
    with tempfile.TemporaryDirectory() as name, Ledger(Path(name)) as ledger:
        carrier = Carrier(ledger=ledger, store=Store(Path(name)), budget=Budget(None), clock=SystemClock(), run=1)
        tasks: list[Task] = []
        groups: list[Group] = []
        for number, job in enumerate(scene.jobs):
            names = [f"{number}.{index}" for index in range(len(job))]
            tasks += [_task(job, index, names, free=free) for index in range(len(job))]
            groups.append(Group(id=str(number), tasks=tuple(names)))
        schedule = Schedule(tasks, groups, carrier, scene.limits, scene.usual)
        began = time.perf_counter()
        outcomes = schedule.run()
        return time.perf_counter() - began, outcomes


def _task(job: Sequence[Step], index: int, names: Sequence[str], *, free: bool) -> Task:
    step, name = job[index], names[index]
    engine = ScriptedEngine(facts=facts_of(step.engine, free=free), price=0.0)

    def submit() -> Result:
        if step.seconds:
            time.sleep(step.seconds)
        data = name.encode() + PICTURE
        return Result(files=(ResultFile(role="picture", name="a.png", media_type="image/png", data=data),), usd=0.0)

    def make(_before: Mapping[str, Outcome]) -> Call:
        call = engine_call(engine, Request(prompt=name), title=name)
        return attrs.evolve(call, submit=submit, quote=Quote(usd=0.0, most_usd=0.0, seconds=step.usual))

    after = () if index == 0 else (names[index - 1],)
    return Task(id=name, provider=step.engine, make=make, after=after, seconds=step.usual)


def scenes() -> list[Scene]:
    """Return the scenes that are measured."""
    dice = random.Random(20261124)
    usual = {engine: ENGINES[engine].concurrency for engine in RECIPE}
    narrow = {"qwen-multi-angle": 8.0, "nbp": 3.0, "seedvr2": 2.0}
    return [
        Scene(
            name="28 jobs, 8 at once, 1:100",
            jobs=recorded(28, 100, dice),
            limits=Limits(at_once=dict.fromkeys(RECIPE, 8.0), together=8),
            usual=usual,
        ),
        Scene(name="60 jobs, usual limits, 1:100", jobs=recorded(60, 100, dice), limits=Limits(), usual=usual),
        Scene(
            name="60 jobs, narrow engines, 1:100",
            jobs=recorded(60, 100, dice),
            limits=Limits(at_once=narrow),
            usual=usual,
        ),
    ]


def main() -> int:
    """Measure, print, and say with the exit code whether every bar is kept."""
    kept = True
    for scene in scenes():
        took, outcomes = carried(scene)
        whole = all(outcome.end is End.DONE for outcome in outcomes.values())
        ratio = took / scene.bound
        kept = kept and whole and ratio <= SLACK
        print(f"{scene.name:<42} bound {scene.bound:6.2f} s  took {took:6.2f} s  {ratio:5.3f} x  bar {SLACK} x")
    at_once = dict.fromkeys(RECIPE, 4)
    free = [[Step(engine=engine, seconds=0.0, usual=1.0) for engine in RECIPE] for _ in range(300)]
    took, outcomes = carried(Scene(name="free", jobs=free, limits=Limits(), usual=at_once), free=True)
    rate = len(outcomes) / took
    kept = kept and rate >= RATE and all(outcome.end is End.DONE for outcome in outcomes.values())
    print(f"{len(outcomes)} free steps, every commit durable {took:12.2f} s  {rate:7.0f} steps/s  bar {RATE:.0f}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
