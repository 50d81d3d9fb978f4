"""Carrying out plans: pictures made by engines become candidates."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import attrs

from lorakit import convert, images, project
from lorakit.errors import InputError
from lorakit.model import Candidate, Fate, Job, Made, Plan, Run
from lorakit.protocols import Engine
from lorakit.runs import (
    LEDGER,
    End,
    Ledger,
    Outcome,
    PastRun,
    Schedule,
    Standing,
)
from lorakit.workflow._results import Publisher
from lorakit.workflow._session import Running, Session, session
from lorakit.workflow._tasks import Work, scheduled, work_of
from lorakit.workflow.configuring import engines_of, price_table
from lorakit.workflow.settings import Settings, settings_at

__all__ = ["Running", "generate", "unfinished"]

_WHAT = "generate"
_EVERY = 1.0
"""Seconds between two times finished pictures are put among the candidates."""


def __dir__() -> list[str]:
    return __all__


def generate(
    plan: Plan,
    *,
    project: str | Path | None = None,
    engines: Mapping[str, Engine] | None = None,
    budget_usd: float | None = None,
    running: Running = Running(),  # noqa: B008 - a frozen value
) -> Run:
    """Make the pictures of a plan and put them among the candidates.

    What was made before, by this run or any other of the project, is not made again: the same plan after a crash, a
    Ctrl-C or a lost connection goes on where it was, and collects what was submitted.

    Args:
        plan: The plan.
        project: The project, or a plain folder of images; without it where the plan's pictures are.
        engines: The engines by id; without them those that are installed, as the project configures them.
        budget_usd: The most it may cost, in US dollars, worst cases counted; what an earlier run of the same plan has
            spent counts too. ``None`` for no cap.
        running: How it is done.

    Returns:
        What became of each job, what it cost, and the candidates with what was measured of them.

    Raises:
        InputError: An engine or a picture is not there, another run is under way, or the disk is full. What was
            submitted can be collected later.
        FieldError: The plan holds what an engine cannot do.
        InvalidDataError: ``lorakit.toml`` has wrong fields.
        KeyboardInterrupt: Ctrl-C was pressed twice; pressed once, it stops sending, collects and returns.
    """
    where = Path(project) if project is not None else Path(plan.root)
    if project is None and not plan.root:
        raise InputError("project", "it is not known where the pictures are to go", "Name it: project='PROJECT'.")
    plan = attrs.evolve(plan, root=plan.root or str(where))
    settings = settings_at(where, plan.character or None)
    known = engines_of(settings, price_table(settings, plan.prices)) if engines is None else engines
    return _Generating(plan, settings, known, running).run(budget_usd)


def unfinished(path: str | Path, character: str | None = None) -> tuple[Plan, float | None]:
    """Return the plan and the budget of a project's last run, to go on with it.

    Args:
        path: The project, or a plain folder of images.
        character: Which character of the project.

    Raises:
        InputError: There is none.
        InvalidDataError: It was written by another version of lorakit and cannot be read.
    """
    place = project.find(Path(path), character)
    runs = _past(place.state)
    last = next((run for run in reversed(runs) if (run.what, run.subject) == (_WHAT, place.character or "")), None)
    if last is None:
        raise InputError(str(path), "no run was begun here", "Leave --resume out.")
    document = json.loads(last.plan)
    plan = convert.structure(document["plan"], Plan, source=f"run {last.run} of {place.state / LEDGER}")
    return attrs.evolve(plan, root=os.path.normpath(place.home / document["root"])), last.budget


def _past(state: Path) -> tuple[PastRun, ...]:
    if not (state / LEDGER).is_file():
        return ()
    with Ledger(state) as ledger:
        return ledger.runs()


class _Generating:
    def __init__(self, plan: Plan, settings: Settings, engines: Mapping[str, Engine], running: Running) -> None:
        if settings.place is None:
            raise InputError("project", "it is no folder", "Name a project or a folder of images.")
        self._plan = plan
        self._settings = settings
        self._place = settings.place
        self._engines = engines
        self._running = running
        self._published = 0.0

    @property
    def _folder(self) -> Path:
        return self._place.candidates or self._place.folder

    def run(self, budget_usd: float | None) -> Run:
        now, began = self._running.clock.now(), self._running.clock.elapsed()
        about = PastRun(
            run=0,
            root=0,
            started=now.isoformat(),
            what=_WHAT,
            subject=self._place.character or "",
            plan=self._document(),
            budget=budget_usd,
        )
        with session(self._place.home, about, self._running) as paying:
            work = work_of(self._plan, self._engines, paying.store)
            schedule = scheduled(paying, work, self._engines, self._running)
            publisher = Publisher(self._folder, self._place.home, paying.store, self._engines)
            try:
                schedule.run(lambda standing: self._watch(standing, schedule, work, publisher))
            finally:
                self._publish(schedule, work, publisher)
            return self._told(paying, schedule, work, publisher, self._running.clock.elapsed() - began)

    def _document(self) -> str:
        root = os.path.relpath(self._plan.root, self._place.home)
        return json.dumps({"root": root, "plan": convert.unstructure(self._plan)}, ensure_ascii=False, sort_keys=True)

    def _watch(self, standing: Standing, schedule: Schedule, work: Work, publisher: Publisher) -> None:
        now = self._running.clock.elapsed()
        if now - self._published >= _EVERY:
            self._publish(schedule, work, publisher)
            self._published = now
        self._running.progress(standing)

    def _publish(self, schedule: Schedule, work: Work, publisher: Publisher) -> None:
        ended = dict(schedule.outcomes)
        done = [
            (job, tuple(ended[name] for name in names))
            for job, names in ((job, work.steps[job.id]) for job in self._plan.jobs)
            if all(name in ended and ended[name].end is End.DONE for name in names)
        ]
        publisher.publish(done)

    def _told(self, paying: Session, schedule: Schedule, work: Work, publisher: Publisher, seconds: float) -> Run:
        jobs = tuple(
            _made(job, [schedule.outcomes[name] for name in work.steps[job.id]], publisher) for job in self._plan.jobs
        )
        return Run(
            number=paying.run.run,
            character=self._plan.character,
            jobs=jobs,
            candidates=self._measured(publisher),
            calls=len(paying.carrier.sent),
            spent_usd=paying.spent,
            reserved_usd=paying.reserved,
            forecast_usd=self._plan.cost.usd,
            budget_usd=paying.run.budget,
            seconds=seconds,
        )

    def _measured(self, publisher: Publisher) -> tuple[Candidate, ...]:
        made = [publisher.made[job.id] for job in self._plan.jobs if job.id in publisher.made]
        files = {candidate.image: self._folder / candidate.image for candidate in made}
        facts = images.measure_all(files, cache=self._settings.cache)
        return tuple(attrs.evolve(candidate, facts=facts[candidate.image]) for candidate in made)


def _made(job: Job, outcomes: list[Outcome], publisher: Publisher) -> Made:
    if job.id in publisher.made:
        return Made(job=job.id, fate=Fate.DONE, image=publisher.made[job.id].image)
    index, outcome = next((i, each) for i, each in enumerate(outcomes) if each.end is not End.DONE)
    step, entry = job.steps[index], outcome.entry
    return Made(
        job=job.id,
        fate=Fate(outcome.end.value),
        engine=step.engine,
        key=entry.key if entry else "",
        prompt=step.prompt,
        word=entry.word if entry and outcome.end is End.REFUSED else "",
        problem=outcome.problem,
        fix=outcome.fix,
    )
