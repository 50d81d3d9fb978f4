"""Inference references: the character's views on the background a model wants (seed section 3b)."""

from collections.abc import Iterator, Sequence

import attrs

from lorakit.errors import FieldError
from lorakit.knowledge import KEYSTONE_VIEWS, KeystoneView
from lorakit.model import Dataset, Item, Job, Plan, PlannedStep, ReferenceModel, Shot
from lorakit.planning.forecast import forecast, unpriced
from lorakit.planning.prompts import Backdrop, picture_prompt
from lorakit.planning.sources import anchors, framing_of, hero, size_of
from lorakit.planning.wishes import Workshop
from lorakit.vocab import Angle

__all__ = ["backdrop_of", "references"]

_EDITOR, _CAMERA = "nbp", "qwen-multi-angle"
_CLEAN = Shot(environment="white studio", lighting="soft studio")
_KEYED = Shot(lighting="soft studio")
_GREENS = ("green", "teal", "olive", "emerald", "khaki", "jade", "lime", "turquoise")
_LETTERS = str.maketrans("_ .", "---")


def __dir__() -> list[str]:
    return __all__


def references(dataset: Dataset, model: ReferenceModel, workshop: Workshop, count: int | None = None) -> Plan:
    """Plan the pictures a model is shown of a character: keystone views, most important first, on a clean background.

    A view that a keystone shows starts from it; another is first turned to out of the hero picture. Expression and
    clothes stay as they are, for here nothing is to vary. For a model that wants the background removed the pictures
    are made on one flat colour: image models draw no transparency, and out of a flat colour a matte can be pulled on
    this machine, the same every time and for nothing.

    Args:
        dataset: The character with its keystones.
        model: Who the references are for.
        workshop: The engines ``nbp`` and ``qwen-multi-angle``, and the prices.
        count: How many; ``None``: as many views as keystones show, within what the model takes.

    Raises:
        FieldError: The model does not take so many.
        InputError: There is no picture to start from.
    """
    found = anchors(dataset)
    start = hero(dataset)
    shown = [(view, item) for view in KEYSTONE_VIEWS if (item := _showing(found, view)) is not None]
    # a front view of any framing is better than one turned to out of it
    shown = shown or [(KEYSTONE_VIEWS[0], start)]
    wanted = _count(model, count, len(shown))
    other: list[tuple[KeystoneView, Item | None]] = [
        (view, None) for view in KEYSTONE_VIEWS if view not in {each for each, _ in shown}
    ]
    views = sorted([*shown, *other][:wanted], key=lambda pair: KEYSTONE_VIEWS.index(pair[0]))
    backdrop = backdrop_of(dataset, model)
    jobs = tuple(_job(view, item, start, dataset, workshop, backdrop) for view, item in views)
    sizes = {item.image: size_of(item) for item in found}
    return Plan(
        character=dataset.character.name,
        model=model.id,
        prices=workshop.prices.id,
        jobs=jobs,
        cost=forecast(jobs, workshop.engines, workshop.prices, sizes),
        notes=tuple(_notes(jobs, model, workshop, backdrop, wanted)),
        root=dataset.root,
    )


def backdrop_of(dataset: Dataset, model: ReferenceModel) -> Backdrop:
    """Return what is to be behind the subject: white, or the flat colour that is cut out, which the subject lacks."""
    if not model.removed:
        return Backdrop.REFERENCE
    character = dataset.character
    told = " ".join([*character.traits, character.hero_prompt, *(each.phrase for each in character.outfits)]).casefold()
    return Backdrop.MAGENTA if any(word in told for word in _GREENS) else Backdrop.GREEN


def _showing(found: Sequence[Item], view: KeystoneView) -> Item | None:
    return next((item for item in found if _shows(item.candidate.shot, view)), None)


def _shows(shot: Shot, view: KeystoneView) -> bool:
    if shot.angle in view.always:
        return True
    return shot.angle in view.angles and view.framing in {None, framing_of(shot)}


def _count(model: ReferenceModel, count: int | None, shown: int) -> int:
    low, high = int(model.images.low or 1), int(model.images.high or len(KEYSTONE_VIEWS))
    if count is not None and not low <= count <= min(high, len(KEYSTONE_VIEWS)):
        most = min(high, len(KEYSTONE_VIEWS))
        raise FieldError("count", f"{model.title} takes no {count} references", f"Use a number from {low} to {most}.")
    return count or min(max(low, shown), high)


def _job(
    view: KeystoneView, item: Item | None, start: Item, dataset: Dataset, workshop: Workshop, backdrop: Backdrop
) -> Job:
    angle = _angle(view)
    source = (item or start).candidate.shot
    turned = Shot(angle=angle, framing=view.framing or angle.framing)
    seen = source if item is not None else attrs.evolve(source, angle=turned.angle, framing=turned.framing)
    made = _CLEAN if backdrop is Backdrop.REFERENCE else _KEYED
    editor = workshop.engines[_EDITOR]
    prompt = picture_prompt(
        attrs.evolve(seen, expression=None, outfit=None, pose=None),
        editor,
        character=dataset.character,
        vocabulary=dataset.vocabulary,
        backdrop=backdrop,
    )
    image = (item or start).image
    steps = [] if item is not None else [PlannedStep(engine=_CAMERA, shot=turned, images=(image,))]
    edit = PlannedStep(engine=_EDITOR, shot=made, prompt=prompt, images=(image,))
    steps.append(edit if item is not None else attrs.evolve(edit, images=(), after=0))
    place = made.environment if backdrop is Backdrop.REFERENCE else f"on {backdrop.value}"
    return Job(
        id=view.title.translate(_LETTERS),
        shot=attrs.evolve(
            seen, lighting=made.lighting, environment=made.environment or f"plain {backdrop.value} studio"
        ),
        recipe="reference",
        steps=tuple(steps),
        tags=("reference", place or ""),
    )


def _angle(view: KeystoneView) -> Angle:
    return view.always[0] if view.always else view.angles[0]


def _notes(
    jobs: Sequence[Job], model: ReferenceModel, workshop: Workshop, backdrop: Backdrop, wanted: int
) -> Iterator[str]:
    yield f"{model.title} takes {model.images} and wants the background {model.background} ({model.source})."
    turned = sum(len(job.steps) > 1 for job in jobs)
    if turned:
        yield f"{turned} of {wanted} views are shown by no keystone and are turned to out of the hero picture."
    if model.removed:
        yield f"The pictures are made on flat {backdrop.value}, which is then cut out on this machine."
    yield from unpriced(jobs, workshop.engines, workshop.prices).values()
