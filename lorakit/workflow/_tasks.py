"""From a plan to tasks: equal steps on equal pictures are one task."""

from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

from lorakit import convert
from lorakit.errors import FieldError, InputError
from lorakit.knowledge import ENGINES
from lorakit.model import Job, Picture, Plan, PlannedStep, Request
from lorakit.planning.cost import Size, output_size
from lorakit.protocols import Engine
from lorakit.runs import (
    Call,
    Entry,
    Group,
    Outcome,
    Schedule,
    State,
    Store,
    Task,
    collecting,
    engine_call,
    key_of,
)
from lorakit.workflow import _pictures
from lorakit.workflow._session import Running, Session

__all__: list[str] = []

_SIDE = 1024
"""What a picture that is still to be made is taken to measure when a call on it is quoted."""


@attrs.frozen(kw_only=True, eq=False)
class Work:
    """A plan's tasks."""

    tasks: tuple[Task, ...]
    groups: tuple[Group, ...]
    """One a job, in the order of the plan."""
    steps: Mapping[str, tuple[str, ...]]
    """The ids of the tasks of each job, by its id, in the order of its steps."""


def work_of(plan: Plan, engines: Mapping[str, Engine], store: Store) -> Work:
    """Return a plan's tasks.

    Raises:
        InputError: An engine is not there, or a picture the plan starts from cannot be used.
        FieldError: A step comes before what it needs, or an engine cannot do what it is asked.
    """
    desk = _Desk(plan, engines, store)
    for job in plan.jobs:
        desk.add(job)
    groups = tuple(Group(id=name, tasks=tuple(dict.fromkeys(steps))) for name, steps in desk.steps.items())
    return Work(tasks=tuple(desk.tasks.values()), groups=groups, steps=desk.steps)


def scheduled(paying: Session, work: Work, engines: Mapping[str, Engine], running: Running) -> Schedule:
    """Return the schedule of a plan's tasks; first of all it collects what earlier runs submitted, whatever it was for.

    Args:
        paying: The run.
        work: The plan's tasks.
        engines: The engines by id.
        running: How it is done.
    """
    left = (entry for entry in paying.ledger.entries(State.SUBMITTED) if entry.provider in engines)
    tasks = (*(_collector(engines[entry.provider], entry) for entry in left), *work.tasks)
    usual = {name: engine.facts.concurrency for name, engine in engines.items()}
    return Schedule(tasks, work.groups, paying.carrier, running.limits, usual)


def _collector(engine: Engine, entry: Entry) -> Task:
    call = collecting(engine, entry, check=_pictures.check)
    return Task(id=f"collect {entry.key}", provider=entry.provider, make=lambda _: call, seconds=entry.quote.seconds)


class _Desk:
    def __init__(self, plan: Plan, engines: Mapping[str, Engine], store: Store) -> None:
        self._root = Path(plan.root)
        self._engines = engines
        self._store = store
        self._pictures: dict[str, Picture] = {}
        self.tasks: dict[str, Task] = {}
        self.steps: dict[str, tuple[str, ...]] = {}

    def add(self, job: Job) -> None:
        if job.id in self.steps:
            raise FieldError("jobs", f"two jobs are called {job.id!r}", "Give each an id of its own.")
        names: list[str] = []
        for index, step in enumerate(job.steps):
            if step.after is not None and not 0 <= step.after < index:
                problem = f"step {index} of {job.id!r} changes the picture of step {step.after}, which is not before it"
                raise FieldError("after", problem, "Name an earlier step.")
            names.append(self._step(job, index, step, None if step.after is None else names[step.after]))
        if not names:
            raise FieldError("steps", f"job {job.id!r} has none", "Give it an engine.")
        self.steps[job.id] = tuple(names)

    def _step(self, job: Job, index: int, step: PlannedStep, after: str | None) -> str:
        engine = self._engine(step.engine)
        name = key_of([engine.version, after, {**convert.unstructure(step), "after": None}])
        if name not in self.tasks:
            given = tuple(self._picture(image) for image in step.images)
            start = () if after is None else (Picture(data=b"", media_type="image/png", width=_SIDE, height=_SIDE),)
            quote = engine.quote(_request(step, (*start, *given)))
            self.tasks[name] = Task(
                id=name,
                provider=step.engine,
                make=self._maker(engine, step, after, f"{job.id}, pass {index + 1}"),
                after=() if after is None else (after,),
                seconds=quote.seconds,
                most_usd=quote.most_usd,
            )
        return name

    def _maker(
        self, engine: Engine, step: PlannedStep, after: str | None, title: str
    ) -> Callable[[Mapping[str, Outcome]], Call]:
        def make(before: Mapping[str, Outcome]) -> Call:
            start = () if after is None else (made_picture(self._store, before[after]),)
            pictures = (*start, *(self._picture(image) for image in step.images))
            wanted = _size(engine, step, pictures)
            request = _request(step, pictures)
            return engine_call(engine, request, title=title, check=lambda result: _pictures.check(result, wanted))

        return make

    def _engine(self, name: str) -> Engine:
        if name not in self._engines:
            known = ", ".join(sorted(self._engines))
            fix = f"Plan with engines out of {known}, or install the plug-in that brings it."
            raise InputError("engines", f"the plan needs the engine {name!r}, which is not there", fix)
        return self._engines[name]

    def _picture(self, name: str) -> Picture:
        if name not in self._pictures:
            self._pictures[name] = _pictures.of_file(self._root, name)
        return self._pictures[name]


def made_picture(store: Store, outcome: Outcome) -> Picture:
    """Return the picture of a task that is done.

    Raises:
        InputError: The stored result is gone or was changed.
    """
    return _pictures.of_bytes(made_bytes(store, outcome))


def made_bytes(store: Store, outcome: Outcome) -> bytes:
    """Return the bytes of the picture of a task that is done, as the provider sent them.

    Raises:
        InputError: The stored result is gone or was changed.
    """
    files = outcome.entry.files if outcome.entry else ()
    file = next(file for file in files if file.role == "picture")
    return store.read(file)


def _request(step: PlannedStep, pictures: tuple[Picture, ...]) -> Request:
    return Request(shot=step.shot, prompt=step.prompt, settings=step.settings, pictures=pictures)


def _size(engine: Engine, step: PlannedStep, pictures: tuple[Picture, ...]) -> Size | None:
    """Return the size a picture will have, of engines whose ways are known."""
    if engine.facts.id not in ENGINES or engine.facts.rehearsal:
        return None
    return output_size(engine.facts, [Size(each.width, each.height) for each in pictures], step.settings)
