"""The shootout: one shot through several engines or recipes, for a look side by side."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from lorakit import convert, planning, project
from lorakit.errors import InputError
from lorakit.images.formats import sniff
from lorakit.images.thumbnails import thumbnail
from lorakit.model import Dataset, Fate, Forecast, Job, Pass, Plan, Shootout, Shot
from lorakit.project.writing import writing_to
from lorakit.render import shootout_dict, shootout_html
from lorakit.runs import End, Outcome, PastRun, Store
from lorakit.workflow._session import Running, session
from lorakit.workflow._tasks import Work, made_bytes, scheduled, work_of
from lorakit.workflow.configuring import engines_of, price_table
from lorakit.workflow.planning import workshop_of
from lorakit.workflow.settings import settings_of

__all__ = ["shootout"]

_SIDE = 480
_OTHER = re.compile(r"[^a-z0-9]+")
_EXACT = "contender"
_NO_COST = Forecast(usd=0, usd_unshared=0, calls=0, calls_unshared=0, seconds_serial=0)


def __dir__() -> list[str]:
    return __all__


def shootout(
    dataset: Dataset,
    shot: Shot,
    contenders: Iterable[str],
    *,
    budget_usd: float | None = None,
    running: Running = Running(),  # noqa: B008 - a frozen value
) -> Shootout:
    """Make one shot by several engines or recipes and keep the picture of every pass.

    The pictures go into a folder of their own with ``shootout.json`` and ``shootout.html``; they are no candidates.

    Args:
        dataset: The character with the pictures engines may start from, loaded from a folder.
        shot: What is asked of all.
        contenders: Ids of recipes, or of engines alone.
        budget_usd: The most it may cost, in US dollars; ``None`` for no cap.
        running: How it is done.

    Raises:
        InputError: There are no contenders, the set was not loaded from a folder, or a run is under way.
        FieldError: A contender is not known.
    """
    names = tuple(dict.fromkeys(contenders))
    if not names:
        raise InputError("contenders", "there are none", "Name engines or recipes.")
    settings = settings_of(dataset)
    prices = price_table(settings, "today")
    workshop = workshop_of(settings, dataset, prices)
    jobs = tuple(_job(dataset, shot, name, workshop) for name in names)
    plan = Plan(
        character=dataset.character.name,
        model=dataset.model,
        prices=prices.id,
        jobs=jobs,
        cost=_NO_COST,
        root=dataset.root,
    )
    place = project.find(settings.folder, dataset.character.name or None)
    engines = engines_of(settings, prices)
    about = PastRun(
        run=0,
        root=0,
        started=running.clock.now().isoformat(),
        what="shootout",
        subject=dataset.character.name,
        plan=json.dumps(convert.unstructure(plan), ensure_ascii=False, sort_keys=True),
        budget=budget_usd,
    )
    with session(place.home, about, running) as paying:
        work = work_of(plan, engines, paying.store)
        schedule = scheduled(paying, work, engines, running)
        schedule.run(running.progress)
        folder = _folder(place, shot, paying.run.run)
        passes = tuple(each for job in jobs for each in _passes(job, work, schedule.outcomes, paying.store, folder))
        done = Shootout(character=plan.character, shot=shot, passes=passes, spent_usd=paying.spent, root=str(folder))
    _write(done, folder)
    return done


def _job(dataset: Dataset, shot: Shot, name: str, workshop: planning.Workshop) -> Job:
    # Under a name of its own a recipe is taken as it is: plans let some angles leave passes out.
    exact = attrs.evolve(workshop, recipes={_EXACT: workshop.recipe(name)})
    planned = planning.wanted(dataset, (shot,), planning.Wishes(recipe=_EXACT), exact).jobs[0]
    return attrs.evolve(planned, id=name, recipe=name)


def _folder(place: project.Place, shot: Shot, run: int) -> Path:
    words = " ".join(shot.label(name) or "" for name in ("angle", "expression"))
    top = place.home / project.STATE if place.candidates is None else place.home / "visual"
    name = "-".join(filter(None, (f"{run:04d}", _slug(words))))
    folder = top / "shootouts" / (place.character or "") / name
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def _passes(job: Job, work: Work, outcomes: Mapping[str, Outcome], store: Store, folder: Path) -> Iterable[Pass]:
    for number, (step, name) in enumerate(zip(job.steps, work.steps[job.id], strict=True), start=1):
        outcome = outcomes[name]
        entry = outcome.entry
        image = None
        if outcome.end is End.DONE:
            data = made_bytes(store, outcome)
            form = sniff(data)
            image = f"{_slug(job.id)}-pass{number}.{form.name.lower() if form else 'png'}"
            project.atomic_write(folder / image, data)
        yield Pass(
            contender=job.id,
            number=number,
            engine=step.engine,
            fate=Fate.STOPPED if outcome.end is End.BLOCKED else Fate(outcome.end.value),
            image=image,
            usd=entry.usd if entry else None,
            prompt=step.prompt,
            word=entry.word if entry and outcome.end is End.REFUSED else "",
            problem=outcome.problem,
            fix=outcome.fix,
        )


def _slug(text: str) -> str:
    return _OTHER.sub("-", text.lower()).strip("-")


def _write(done: Shootout, folder: Path) -> None:
    pictures = {each.image: thumbnail(folder / each.image, _SIDE) for each in done.passes if each.image}
    project.atomic_write(folder / "shootout.html", shootout_html(done, pictures).encode(errors="backslashreplace"))
    text = json.dumps(shootout_dict(done), ensure_ascii=False, indent=2)
    project.atomic_write(folder / "shootout.json", f"{text}\n".encode(errors="backslashreplace"))
