"""From results to candidates: files a person can tell apart, and what is known of them."""

import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs

from lorakit import project
from lorakit.errors import InputError
from lorakit.images.formats import sniff
from lorakit.model import Candidate, Job, Origin, Provenance, Step
from lorakit.project.writing import writing_to
from lorakit.protocols import Engine
from lorakit.runs import Outcome, Store
from lorakit.workflow import _tasks

__all__: list[str] = []

_SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}
_PATIENCE = 10.0
_GLANCE = 0.05


class Publisher:
    """Puts the pictures of jobs among the candidates, each once however often it is told.

    Args:
        folder: The folder of candidates; it is made when missing.
        home: The project's folder.
        store: Where the results are.
        engines: The engines by id.
    """

    def __init__(self, folder: Path, home: Path, store: Store, engines: Mapping[str, Engine]) -> None:
        with writing_to(folder):
            folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._home = home
        self._store = store
        self._engines = engines
        self._known = dict(project.scan(folder).candidates)
        self.made: dict[str, Candidate] = {}
        """The candidates so far, by job."""

    def publish(self, jobs: Iterable[tuple[Job, tuple[Outcome, ...]]]) -> None:
        """Write the pictures of jobs that are done, and what is known of them.

        Args:
            jobs: The jobs, each with the outcomes of its steps.

        Raises:
            InputError: A result is gone, or the folder cannot be written.
        """
        new = {job.id: self._candidate(job, outcomes) for job, outcomes in jobs if job.id not in self.made}
        if not new:
            return
        with _patient_lock(self._home):
            project.write_candidates(self._folder, new.values())
        self.made |= new

    def _candidate(self, job: Job, outcomes: tuple[Outcome, ...]) -> Candidate:
        data = _tasks.made_bytes(self._store, outcomes[-1])
        image = self._place(job.id, data)
        provenance = Provenance(origin=Origin.GENERATED, steps=self._steps(job, outcomes))
        known = self._known.get(image)
        if known is not None and known.provenance.origin is Origin.GENERATED:
            return attrs.evolve(known, requested=job.shot, provenance=provenance)
        return Candidate(image=image, shot=job.shot, requested=job.shot, provenance=provenance)

    def _place(self, stem: str, data: bytes) -> str:
        """Write a picture under the first of its names that is free, or holds these very bytes."""
        form = sniff(data)
        suffix = _SUFFIXES.get(form.name if form else "", ".png")
        path, number = self._folder / f"{stem}{suffix}", 1
        while path.exists() and path.read_bytes() != data:
            number += 1
            path = self._folder / f"{stem}-{number}{suffix}"
        if not path.exists():
            project.atomic_write(path, data)
        return path.name

    def _steps(self, job: Job, outcomes: tuple[Outcome, ...]) -> tuple[Step, ...]:
        """Return the steps that had a hand in the last one's picture, first to last."""
        chain: list[Step] = []
        index: int | None = len(job.steps) - 1
        while index is not None:
            step, entry = job.steps[index], outcomes[index].entry
            engine = self._engines[step.engine]
            usd = entry.usd if entry else None
            chain.append(Step(engine=step.engine, usd=usd, rehearsal=engine.facts.rehearsal))
            index = step.after
        return tuple(reversed(chain))


@contextmanager
def _patient_lock(home: Path) -> Iterator[None]:
    """Hold the project for writing; whoever writes labels meanwhile is waited for."""
    deadline = time.monotonic() + _PATIENCE
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(project.project_lock(home))
                break
            except InputError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(_GLANCE)
        yield
