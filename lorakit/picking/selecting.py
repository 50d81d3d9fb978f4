"""Picking a training set out of candidates: exactly, with a certificate."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from lorakit.errors import InputError
from lorakit.model import Candidate, Dataset, ModelProfile, Origin, Range, Selection, Verdict
from lorakit.picking._building import Task
from lorakit.picking._certificate import missed_of, reasons_of
from lorakit.picking._conflicts import Demand, conflicts
from lorakit.picking._cuts import Watch
from lorakit.picking._needs import Gap, gaps
from lorakit.picking._ranges import Labels, labels_of, needs_of
from lorakit.picking._solving import Clock, Solved, solve
from lorakit.picking._twins import Clique, cliques_of
from lorakit.picking._wishes import wanted
from lorakit.picking.quality import STEPS, Weights, quality
from lorakit.rules import Study

__all__ = ["Terms", "pick"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Terms:
    """What a pick goes by, beside the profile."""

    weights: Weights = Weights()
    """What each mark counts in a picture's quality."""
    identity: Mapping[str, float] = attrs.Factory(dict)
    """How much each image looks like the character, 0 to 1, by its name; where nothing is said nothing is known."""
    limits: Mapping[str, Mapping[str, float]] = attrs.Factory(dict)
    """Parameters of rules that differ from their defaults, by code and name."""
    seconds: float = 60.0
    """When to stop and tell the proven gap."""


@attrs.frozen(kw_only=True, eq=False)
class _Pool:
    """The candidates that may be picked, and what is known of them."""

    labels: Labels
    quality: tuple[int, ...]
    kept: frozenset[int]
    cliques: tuple[Clique, ...]
    watch: Watch
    out: Mapping[str, str]
    """Why each of the others may not be picked."""


def pick(
    candidates: Dataset,
    size: int | tuple[int, int] | None,
    profile: ModelProfile,
    *,
    keep: Iterable[str] | None = None,
    terms: Terms = Terms(),
) -> Selection:
    """Pick the best training set of a size.

    Rejected and unreadable candidates are never picked, nor two that show the same picture, and what is to be kept
    always is. Among all such sets, first those that miss the profile's ranges least, weighed by the rules that ask for
    them; among those the one of the highest quality. A set that passes every rule on coverage, expressions, wardrobe,
    backgrounds and duplicates is found whenever there is one. Of several sizes the one of the highest value wins.

    The same candidates give the same set, in any order. Only where the time runs out does the machine's speed matter.

    Args:
        candidates: What to pick from; labels, or else captions, say what they show.
        size: How many pictures, or the fewest and the most; ``None``: as many as the model wants, or as there are.
        profile: The model it is meant for, with the ranges.
        keep: Images that must be in; without it keystones and winners as far as they fit: one of each picture, and
            where there are more than the set may have, only the keystones.
        terms: What it goes by beside the profile.

    Returns:
        The set with its certificate; no set, but the conflict, where what is demanded cannot be kept.

    Raises:
        InputError: The size is none, or an image to keep is not there.
    """
    low, high = _sizes(profile.images if size is None else size)
    clock = Clock.within(terms.seconds)
    study = Study(dataset=candidates, profile=profile)
    out = _left_out(study)
    named = None if keep is None else _named(candidates, keep)
    labels = labels_of(study, [item.image for item in study.items if item.image not in out], terms.limits)
    cliques = cliques_of(labels)
    worth = {image: _quality(study, image, terms) for image in labels.images}
    kept = _anchors(study, cliques, worth, high) if named is None else named
    least = 1 if size is None else low
    demand = Demand(low=least, high=high, images=labels.images, kept=kept, out=out, cliques=cliques)
    against = conflicts(demand)
    if against:
        return Selection(conflicts=against, pool=candidates)
    index = {image: at for at, image in enumerate(labels.images)}
    pool = _Pool(
        labels=labels,
        quality=tuple(worth.values()),
        kept=frozenset(index[image] for image in kept),
        cliques=cliques,
        watch=Watch.of(labels),
        out=out,
    )
    most = min(high, demand.most)
    return _selection(pool, candidates, range(most, max(min(low, most), len(kept)) - 1, -1), STEPS * (high + 1), clock)


def _sizes(size: int | tuple[int, int] | Range) -> tuple[int, int]:
    if isinstance(size, Range):
        size = (int(size.low or 1), int(size.high or size.low or 1))
    low, high = (size, size) if isinstance(size, int) else size
    if not 1 <= low <= high:
        raise InputError(
            "size", f"{low} to {high} is no size of a set", "Use a number from 1, or a range such as 25-30."
        )
    return low, high


def _left_out(study: Study) -> dict[str, str]:
    """Return why candidates may not be picked; rehearsal frames give way as soon as real ones were made."""
    out = {item.image: why for item in study.items if (why := _unfit(item.candidate))}
    drawn = {item.image for item in study.items if item.candidate.provenance.rehearsal}
    made = {item.image for item in study.items if item.candidate.provenance.origin is Origin.GENERATED}
    if made - out.keys() - drawn:
        out |= dict.fromkeys(sorted(drawn - out.keys()), "it was drawn to rehearse the plan and shows nobody")
    return out


def _unfit(candidate: Candidate) -> str | None:
    if candidate.verdict is Verdict.REJECTED:
        return f"it was rejected in review{f': {candidate.note}' if candidate.note else ''}"
    return candidate.fault.detail if candidate.fault else None


def _named(candidates: Dataset, keep: Iterable[str]) -> tuple[str, ...]:
    named = tuple(sorted(set(keep)))
    for image in named:
        if image not in candidates.images:
            raise InputError("keep", f"no image {image!r}", "Name images as the candidates do.")
    return named


def _anchors(study: Study, cliques: Sequence[Clique], worth: Mapping[str, int], most: int) -> tuple[str, ...]:
    """Return what is kept unasked: keystones and winners, the best of those that are one picture."""
    origins = {image: study.by_image[image].candidate.provenance.origin for image in worth}
    keystones = {image for image, origin in origins.items() if origin is Origin.KEYSTONE}
    winners = {image for image in worth if study.by_image[image].candidate.verdict is Verdict.WINNER}
    kept: set[str] = set()
    images = tuple(worth)
    twins: dict[str, set[str]] = {}
    for clique in cliques:
        names = {images[index] for index in clique.members}
        for name in names:
            twins.setdefault(name, set()).update(names)
    for image in sorted(keystones | winners, key=lambda name: (name not in keystones, -worth[name], name)):
        if not kept & twins.get(image, set()):
            kept.add(image)
    fitting = next((some for some in (kept, kept & keystones) if len(some) <= most), set())
    return tuple(sorted(fitting))


def _quality(study: Study, image: str, terms: Terms) -> int:
    return quality(
        study.by_image[image].candidate,
        weights=terms.weights,
        profile=study.profile,
        identity=terms.identity.get(image),
    )


def _task(pool: _Pool, size: int, price: int) -> Task:
    return Task(
        size=size,
        quality=pool.quality,
        kept=pool.kept,
        cliques=tuple(clique.members for clique in pool.cliques),
        needs=needs_of(pool.labels, size),
        levels=pool.labels.levels,
        price=price,
    )


def _selection(pool: _Pool, candidates: Dataset, sizes: Sequence[int], price: int, clock: Clock) -> Selection:
    best: Solved | None = None
    bound, task = float("inf"), None
    ranked = sorted(pool.quality, reverse=True)
    for size in sizes:
        least = -float(sum(ranked[:size]))
        if best is not None and best.chosen is not None and least >= best.cost:
            break  # no smaller set can be better
        asked = _task(pool, size, price)
        found = solve(asked, pool.watch, clock)
        bound = min(bound, found.bound)
        if found.chosen is not None and (best is None or found.cost < best.cost):
            best, task = found, asked
    if best is None or best.chosen is None or task is None:
        raise InputError("seconds", "the time was too short to find any set", "Allow more seconds.")
    found_gaps = (*gaps(task.needs, task.levels, best.chosen), *pool.watch.gaps(best.chosen))
    return _certified(pool, candidates, task, best.chosen, found_gaps, bound)


def _certified(
    pool: _Pool, candidates: Dataset, task: Task, chosen: frozenset[int], found: tuple[Gap, ...], bound: float
) -> Selection:
    penalty = sum(gap.amount * gap.weight for gap in found)
    worth = sum(pool.quality[index] for index in chosen)
    value = worth - task.price * penalty
    return Selection(
        chosen=tuple(pool.labels.images[index] for index in sorted(chosen)),
        value=value / STEPS,
        bound=max(value, -bound) / STEPS,
        quality=worth / STEPS,
        penalty=penalty,
        missed=missed_of(found),
        reasons=reasons_of(task, pool.labels, pool.cliques, chosen, pool.out),
        wanted=wanted(task, pool.labels, pool.watch) if found else (),
        pool=candidates,
    )
