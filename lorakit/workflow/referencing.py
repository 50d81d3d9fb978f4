"""Inference references: planned, made, cut out where a model wants that, and judged."""

from pathlib import Path

import attrs

from lorakit import images, planning, project
from lorakit.errors import InputError
from lorakit.knowledge import REFERENCE_MODELS, PriceTable
from lorakit.model import Dataset, Fate, Plan, Purpose, ReferenceModel, Report, Run
from lorakit.project.writing import writing_to
from lorakit.workflow.configuring import price_table
from lorakit.workflow.generating import Running, generate
from lorakit.workflow.judging import validate
from lorakit.workflow.loading import load
from lorakit.workflow.planning import workshop_of
from lorakit.workflow.settings import settings_of

__all__ = ["References", "make_references", "plan_references"]

_FOLDER = "visual/lora_references"
"""Below it one folder a character, and in that one a model."""
_UNCUT = "-uncut"


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class References:
    """References that were made."""

    folder: Path
    """Where they lie."""
    run: Run
    report: Report
    """What the rules about references find in all that lie there."""


def plan_references(
    dataset: Dataset | str | Path, model: str, *, count: int | None = None, prices: str | PriceTable = "today"
) -> Plan:
    """Plan the pictures a model is shown of a character. Nothing is made and nothing asked.

    Args:
        dataset: The character's keystones, or a folder to load.
        model: The id of the reference model (``veo-3.1``).
        count: How many; without it as many views as keystones show, within what the model takes.
        prices: The price table, or the id of a built-in one, that the forecast goes by.

    Raises:
        FieldError: The model does not take so many, or there is no such price table.
        InputError: There is no such model, or no picture to start from.
    """
    whole = dataset if isinstance(dataset, Dataset) else load(dataset)
    settings = settings_of(whole)
    workshop = workshop_of(settings, whole, price_table(settings, prices))
    return planning.references(whole, _model(model), workshop, count)


def make_references(
    plan: Plan,
    *,
    budget_usd: float | None = None,
    running: Running = Running(),  # noqa: B008 - a frozen value
) -> References:
    """Make planned references, and judge them.

    They go into the project's folder ``visual/lora_references/CHARACTER/MODEL``. Where the background is to be removed,
    the pictures as they were drawn lie beside it.

    Args:
        plan: A plan of :func:`plan_references`.
        budget_usd: The most it may cost, in US dollars, worst cases counted.
        running: How it is done.

    Raises:
        InputError: The plan is of no loaded set, or what :func:`generate` raises.
    """
    if not plan.root:
        raise InputError("plan", "it is not known where the pictures are", "Plan a set that was loaded from a folder.")
    model = _model(plan.model)
    home = project.home_of(Path(plan.root))
    folder = home / _FOLDER / (plan.character or "references") / model.id
    drawn = folder.with_name(folder.name + _UNCUT) if model.removed else folder
    for each in (folder, drawn):
        with writing_to(each):
            each.mkdir(parents=True, exist_ok=True)
    run = generate(plan, project=drawn, budget_usd=budget_usd, running=running)
    if model.removed:
        _cut(run, drawn, folder)
    references = load(folder, trigger="REFERENCE", model=model.id, purpose=Purpose.REFERENCE)
    return References(folder=folder, run=run, report=validate(references))


def _cut(run: Run, drawn: Path, folder: Path) -> None:
    for made in run.jobs:
        if made.fate is Fate.DONE and made.image is not None:
            cut = images.cut_out((drawn / made.image).read_bytes(), made.image)
            project.atomic_write(folder / Path(made.image).with_suffix(".png").name, cut)


def _model(name: str) -> ReferenceModel:
    if name not in REFERENCE_MODELS:
        known = ", ".join(REFERENCE_MODELS)
        raise InputError("--model", f"unknown reference model {name!r}", f"Use one of {known}.")
    return REFERENCE_MODELS[name]
