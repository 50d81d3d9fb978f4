"""Whole plans: a set from nothing, the gaps of one that exists, the shots somebody wants."""

from collections.abc import Iterator, Sequence

from lorakit.model import Candidate, Dataset, Forecast, Job, Plan, Severity, Shot, Verdict
from lorakit.planning.arranging import Arranged, arrange
from lorakit.planning.forecast import forecast, unpriced
from lorakit.planning.making import jobs
from lorakit.planning.oracle import problems
from lorakit.planning.sources import size_of
from lorakit.planning.stage import Stage, set_stage
from lorakit.planning.wishes import Wishes, Workshop

__all__ = ["plan", "planned", "standing"]


def __dir__() -> list[str]:
    return __all__


def plan(dataset: Dataset, wishes: Wishes, workshop: Workshop) -> Plan:
    """Plan a whole training set.

    Carried out exactly, its pictures keep the rules about coverage, expressions, outfits, backgrounds and duplicates,
    unless the wishes or the character forbid it; then the plan's notes say what will be found.

    Args:
        dataset: The character with the pictures engines may start from, and the vocabulary.
        wishes: What is asked for.
        workshop: What it can be made with.

    Raises:
        FieldError: The recipe or an expression is not known.
        InputError: There is no picture to start from.
    """
    stage = set_stage(dataset, wishes, workshop)
    arranged = arrange(wishes.pictures, (), stage)
    return planned(arranged, stage)


def planned(
    arranged: Arranged, stage: Stage, *, existing: Sequence[tuple[str, Shot]] = (), notes: Sequence[str] = ()
) -> Plan:
    """Return the plan of arranged pictures, with its forecast and notes.

    Args:
        arranged: The new pictures.
        stage: What the plan goes by.
        existing: Names and shots of the pictures that count beside them.
        notes: What is to be said first.
    """
    made = jobs(arranged.drafts, stage)
    told = [*notes, *_notes(arranged, stage, made, existing)]
    return Plan(
        character=stage.dataset.character.name,
        model=stage.workshop.profile.id,
        prices=stage.workshop.prices.id,
        jobs=made,
        cost=cost_of(made, stage),
        notes=tuple(dict.fromkeys(told)),
        root=stage.dataset.root,
    )


def cost_of(made: Sequence[Job], stage: Stage) -> Forecast:
    """Return what jobs will cost."""
    sizes = {item.image: size_of(item) for item in stage.anchors}
    return forecast(made, stage.workshop.engines, stage.workshop.prices, sizes)


def standing(dataset: Dataset) -> Dataset:
    """Return the pictures that count as there: readable ones that are neither rejected nor rehearsed."""
    return dataset.only(item.image for item in dataset.items if _counts(item.candidate))


def _counts(candidate: Candidate) -> bool:
    refused = candidate.verdict is Verdict.REJECTED or candidate.fault is not None
    return not refused and not candidate.provenance.rehearsal


def _notes(
    arranged: Arranged, stage: Stage, made: Sequence[Job], existing: Sequence[tuple[str, Shot]]
) -> Iterator[str]:
    kept = sum(draft.plain for draft in arranged.drafts)
    if kept:
        unknown = [name for name in ("environment", "lighting", "outfit", "expression") if _lacks(stage.source, name)]
        told = f"; its {', '.join(unknown)} is not labelled" if unknown else ""
        yield f"{_pictures(kept)} the background, light, outfit and expression of {stage.hero.image}{told}."
    extra = sum(
        not draft.plain and draft.shot.angle is not None and stage.keeps(draft.shot.angle) for draft in arranged.drafts
    )
    if extra:
        yield (
            f"{extra} of the profiles, steep and back views go through every pass: kept as they come, the set would "
            "show one view, place or outfit too often. Look whether the head is still turned away."
        )
    if stage.light is not None and not stage.calm:
        yield f"{stage.hero.image} shows {stage.source.expression}; with a neutral front view back views cost less."
    if stage.recipe.legacy:
        yield f"The recipe {stage.recipe.id} is a legacy one: {stage.recipe.weakness}"
    yield from unpriced(made, stage.workshop.engines, stage.workshop.prices).values()
    short = stage.wishes.pictures - len(arranged.drafts)
    if short > 0 and not {"angle", "expression"} <= stage.sets:
        count = len(arranged.drafts)
        yield f"{stage.recipe.id} makes {count} different views of this character, not {stage.wishes.pictures}."
    yield from _found(arranged, made, existing, stage)


def _found(
    arranged: Arranged, made: Sequence[Job], existing: Sequence[tuple[str, Shot]], stage: Stage
) -> Iterator[str]:
    """Yield what the rules will find, one note a rule."""
    if not arranged.problems:
        return
    named = [*existing, *((job.id, job.shot) for job in made)]
    found: dict[tuple[str, Severity], list[str]] = {}
    for problem in problems(named, stage.dataset, stage.workshop):
        found.setdefault((problem.code, problem.severity), []).append(problem.message)
    for (code, severity), messages in found.items():
        more = f" ({len(messages) - 1} more)" if len(messages) > 1 else ""
        yield f"{code} will find ({severity.value}): {messages[0]}{more}."


def _lacks(shot: Shot, name: str) -> bool:
    return getattr(shot, name) is None


def _pictures(count: int) -> str:
    return "1 picture keeps" if count == 1 else f"{count} pictures keep"
