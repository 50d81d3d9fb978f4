"""The fewest new shots after which a set of the size meets every range.

The programme once more, with pictures that do not exist yet.

A new picture is taken apart: a view (angle, framing, expression and light), a place and an outfit, as many of each. The
ranges count them apart too, so nothing is lost, and far fewer columns are needed than there are whole pictures.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

import attrs

from lorakit.model import Candidate, Shot
from lorakit.picking._building import Task
from lorakit.picking._cuts import Watch
from lorakit.picking._needs import Known
from lorakit.picking._ranges import Labels, labels_of, needs_of
from lorakit.picking._solving import Clock, solve
from lorakit.rules.backgrounds import plain_place
from lorakit.rules.spread import value_key
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Tier

__all__ = ["wanted"]

_SECONDS = 10.0
"""How long is thought about the fewest; then the fewest found are told."""
_EACH = 10_000
"""What each new picture costs; far more than all preferences among those of the same use."""
_LIGHTS = 6
_ELSEWHERE = frozenset({"COV005", "SET003"})
"""What new shots by themselves do not mend: labels of pictures that are there, the choice of engines."""
_FREE = (Framing.CLOSE_UP, Framing.MEDIUM, Framing.FULL_BODY)


def __dir__() -> list[str]:
    return __all__


def wanted(task: Task, labels: Labels, watch: Watch) -> tuple[Shot, ...]:
    """Return the fewest new shots that a set needs, as far as new shots can help."""
    parts = (*_views(labels), *_repeated(labels, task.size))
    whole, real = _extended(labels, parts), len(labels.images)
    views = tuple(real + at for at, part in enumerate(parts) if part.angle is not None)
    places = tuple(real + at for at, part in enumerate(parts) if part.environment is not None)
    outfits = tuple(real + at for at, part in enumerate(parts) if part.outfit is not None)
    asked = attrs.evolve(
        task,
        quality=(0,) * real + _costs(parts),
        cliques=(*task.cliques, *_once(parts, real)),
        needs=tuple(need for need in needs_of(whole, task.size) if need.code not in _ELSEWHERE),
        levels=whole.levels,
        counted=(*range(real), *views),
        balanced=tuple((views, others) for others in (places, outfits) if others),
    )
    # whether parts of pictures are coupled is no question yet
    apart = {**whole.limits, "EXP005": {**whole.limits["EXP005"], "chance": -1.0, "others": -1.0}}
    eyes = attrs.evolve(watch, labels=attrs.evolve(whole, limits=apart))
    found = solve(asked, eyes, Clock.within(_SECONDS))
    new = sorted(found.chosen or ())
    old = frozenset(index for index in new if index < real)
    some = [[parts[index - real] for index in new if index in group] for group in map(set, (views, places, outfits))]
    return _joined(labels, watch, old, some)


def _costs(parts: Sequence[Shot]) -> tuple[int, ...]:
    """Return what new pictures cost: as few as will do, rather not the mirror images of others, and unlike each other.

    Each angle has a light it would rather have, and each place and outfit costs more the oftener it is shown, so that
    pictures that are wanted for the same range do not become look-alikes.
    """
    lights = list(dict.fromkeys(part.lighting for part in parts if part.angle is not None))
    angles = list(Angle)
    shown: Counter[Shot] = Counter()
    costs: list[int] = []
    for part in parts:
        if part.angle is None:
            costs.append(-shown[part])
            shown[part] += 1
        else:
            turned = (lights.index(part.lighting) + angles.index(part.angle)) % len(lights)
            costs.append(-_EACH - ("left" in part.angle) * 2 - ("right" in part.angle) - turned)
    return tuple(costs)


def _once(parts: Sequence[Shot], real: int) -> Iterator[tuple[int, ...]]:
    """Yield the new views that differ in their light only: one of them is enough."""
    groups: dict[tuple[str | None, ...], list[int]] = {}
    for at, part in enumerate(parts):
        if part.angle is not None:
            groups.setdefault((part.angle, part.framing, part.expression), []).append(real + at)
    yield from map(tuple, groups.values())


def _views(labels: Labels) -> Iterator[Shot]:
    lights = _known(labels, "lighting", (term.name for term in labels.study.dataset.vocabulary.lightings))[:_LIGHTS]
    neutral = next(iter(sorted(labels.study.neutral)), "neutral")
    open_angles = {ExpressionPolicy.FULL: _expressions(labels), ExpressionPolicy.MILD: _expressions(labels)}
    for angle in Angle:
        framings = _FREE if angle.framing in {Framing.MEDIUM, Framing.FULL_BODY} else (angle.framing,)
        expressions = (neutral, *open_angles.get(angle.policy, ()))
        for framing, expression, lighting in product(framings, expressions, lights):
            yield Shot(angle=angle, framing=framing, expression=expression, lighting=lighting)


def _expressions(labels: Labels) -> tuple[str, ...]:
    """Return the expressions new pictures may show: mild and moderate ones, those the set has first."""
    study = labels.study
    terms = [term for term in study.dataset.vocabulary.expressions if term.tier is Tier.MODERATE]
    most = int(study.profile.targets.expressions.high or len(terms))
    own = [value for value in labels.groups("expression") if study.tier(value) in {Tier.MILD, Tier.MODERATE, None}]
    own = [value for value in own if value not in study.neutral]
    keys = {value_key(value) for value in own}
    return tuple((own + [term.name for term in terms if value_key(term.name) not in keys])[:most])


def _repeated(labels: Labels, size: int) -> Iterator[Shot]:
    """Yield places and outfits, each as often as all new pictures could show it."""
    study, targets = labels.study, labels.study.profile.targets
    character = study.dataset.character
    known = (term.name for term in study.dataset.vocabulary.environments)
    places = [
        place
        for place in _known(labels, "environment", (*character.environments, *known))
        if not plain_place(study, place)
    ]
    for place in places[: int(targets.environments.high or size)]:
        yield from (Shot(environment=place) for _ in range(size))
    for outfit in _known(labels, "outfit", (outfit.phrase for outfit in character.outfits)):
        yield from (Shot(outfit=outfit) for _ in range(size))


def _known(labels: Labels, attribute: str, more: Iterator[str] | Sequence[str]) -> list[str]:
    """Return the values of an attribute the candidates have, the commonest first, then others."""
    groups = labels.groups(attribute)
    found = {value_key(value): value for value in sorted(groups, key=lambda value: (-len(groups[value]), value))}
    for value in more:
        found.setdefault(value_key(value), value)
    return list(found.values())


def _extended(labels: Labels, parts: Sequence[Shot]) -> Labels:
    """Return the labels with new pictures, or parts of such, after the candidates."""
    study, real = labels.study, len(labels.images)
    prefix = "new"
    while any(image.startswith(prefix) for image in study.dataset.images):
        prefix += "-"
    new = [Candidate(image=f"{prefix}{at}", shot=part) for at, part in enumerate(parts)]
    whole = attrs.evolve(study, dataset=study.dataset.merged(new))
    found = labels_of(whole, [*labels.images, *(each.image for each in new)], labels.limits)
    total = real + len(parts)
    # a part lacks the labels that another part of the same picture brings
    levels = {
        name: Known(members=tuple(range(total)), total=total) if labels.levels[name].everywhere else known
        for name, known in found.levels.items()
    }
    return attrs.evolve(found, levels=levels)


def _joined(labels: Labels, watch: Watch, old: frozenset[int], parts: Sequence[Sequence[Shot]]) -> tuple[Shot, ...]:
    """Put new pictures together of their parts, so that nothing is coupled if that can be."""
    views, places, outfits = parts
    count = len(views)
    first: tuple[Shot, ...] | None = None
    for one, other in product(range(max(count, 1)), repeat=2):
        shots = tuple(
            attrs.evolve(
                view,
                environment=places[(at + one) % count].environment if places else None,
                outfit=outfits[(at + other) % count].outfit if outfits else None,
            )
            for at, view in enumerate(views)
        )
        first = first or shots
        whole = _extended(labels, shots)
        chosen = old.union(range(len(labels.images), len(whole.images)))
        if not attrs.evolve(watch, labels=whole).coupled(chosen):
            return shots
    return first or ()
