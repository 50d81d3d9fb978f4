"""What is missing of a set, as the fewest pictures that close it; and shots that somebody wants."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from types import MappingProxyType

import attrs

from lorakit.model import Dataset, Plan, Severity, Shot, Targets
from lorakit.planning.arranging import Arranged, arrange, drafted, settle
from lorakit.planning.cells import completed
from lorakit.planning.oracle import effective, problems
from lorakit.planning.palette import Palette, Tone
from lorakit.planning.planner import planned, standing
from lorakit.planning.sources import is_neutral
from lorakit.planning.splitting import Census, splits
from lorakit.planning.stage import Stage, pools, set_stage
from lorakit.planning.wishes import Wishes, Workshop
from lorakit.rules import _shares as shares
from lorakit.vocab import Tier, Vocabulary

__all__ = ["gaps", "incurable", "wanted"]

_LARGEST = 120
"""The most pictures that gaps may need before nothing can be said."""
_TOLERANCE = 0.15
"""How far an outfit's share may be from its weight's (WRD002)."""
_LASTING = frozenset({"DUP001", "EXP004", "EXP006", "EXP007"})
"""Rules about pictures that are there, which more pictures do not mend."""
_TOO_MANY = MappingProxyType({"EXP001": "expression", "WRD001": "outfit", "BKG001": "environment"})


def __dir__() -> list[str]:
    return __all__


def gaps(dataset: Dataset, wishes: Wishes, workshop: Workshop) -> Plan:
    """Plan the fewest pictures that close the gaps of what exists.

    What exists are the readable pictures of the set that are neither rejected nor rehearsed, as far as anything is
    known of what they show. With the new ones the set keeps the rules about coverage, expressions, outfits,
    backgrounds and duplicates, but for what more pictures cannot mend; the notes name that.

    Args:
        dataset: The set, with the pictures engines may start from.
        wishes: What is asked for; a size is the least the set is to have in the end.
        workshop: What it can be made with.

    Raises:
        FieldError: The recipe or an expression is not known.
        InputError: There is no picture to start from.
    """
    there = standing(dataset)
    named = [
        (item.image, shot)
        for item, shot in zip(sorted(there.items, key=lambda item: item.image), effective(there, workshop), strict=True)
        if shot.known
    ]
    stage = _adapted(set_stage(dataset, wishes, workshop), [shot for _, shot in named])
    found, closed = _fewest(named, stage)
    return planned(found, stage, existing=named, notes=tuple(_told(dataset, named, found, closed=closed)))


def _fewest(named: Sequence[tuple[str, Shot]], stage: Stage) -> tuple[Arranged, bool]:
    """Return the fewest new pictures that close the gaps, and whether they do; else the best of all tries."""
    existing = [shot for _, shot in named]
    lasting = incurable(existing, stage)
    census = Census.of(existing, stage.dataset.vocabulary)
    least = max(0, (stage.wishes.size or 0) - len(existing))
    best: Arranged | None = None
    for new in range(least, max(least, _LARGEST) + 1):
        if new and not _possible(new, census, stage):
            continue
        found = arrange(new, existing, stage, lasting)
        if found.keeps(lasting):
            return found, True
        if best is None or found.merit < best.merit:
            best = found
        elif new > _hopeless(best):
            break
    return best or Arranged(), False


def _possible(new: int, census: Census, stage: Stage) -> bool:
    """Say whether so many new pictures could be enough: no kind that is there has more than its share of the whole."""
    targets, total = stage.targets, len(census.shots) + new
    shots = census.shots
    emotions = [shot.expression for shot in shots if not is_neutral(shot.expression, stage.dataset.vocabulary)]
    views = [
        (shot.angle.azimuth, shot.angle.elevation, shot.expression)
        for shot in shots
        if shot.angle is not None and shot.expression is not None
    ]
    kinds: tuple[tuple[Iterable[object], float], ...] = (
        (emotions, targets.one_expression),
        ([shot.environment for shot in shots], targets.one_environment),
        (views, targets.one_view),
        ([shot.outfit for shot in shots], _largest_share(stage)),
    )
    return all(_commonest(values) <= shares.most(share, total) for values, share in kinds) and any(
        islice(splits(new, census, stage.palette, targets, stage.blank), 1)
    )


def _commonest(values: Iterable[object]) -> int:
    return max(Counter(value for value in values if value is not None).values(), default=0)


def _largest_share(stage: Stage) -> float:
    """Return the largest share that any outfit may have."""
    weights = [share for _, share in stage.pools.outfit]
    return max(stage.targets.primary_outfit.high or 1.0, *(weight + _TOLERANCE for weight in weights), 0.0)


def _hopeless(best: Arranged) -> int:
    """Return the number of pictures beyond which trying more is no use: ten more than the best try had."""
    return len(best.drafts) + 10


def incurable(existing: Sequence[Shot], stage: Stage) -> Counter[str]:
    """Return how often each rule finds what more pictures cannot mend in those that exist."""
    named = [(f"{at:04d}", shot) for at, shot in enumerate(existing)]
    found = problems(named, stage.dataset, stage.workshop)
    lasting = Counter(problem.code for problem in found if problem.code in _LASTING)
    for code, attribute in _TOO_MANY.items():
        kinds, room = _kinds(existing, attribute), _reach(stage, attribute)
        low, high = _range(stage.targets, attribute)
        if len(kinds) > high or len(kinds | room) < low:
            lasting[code] += 1
    return lasting


def _kinds(shots: Sequence[Shot], attribute: str) -> set[str]:
    return {label.casefold() for shot in shots if (label := shot.label(attribute)) is not None}


def _reach(stage: Stage, attribute: str) -> set[str]:
    """Return the values that new pictures may have."""
    if attribute == "expression":
        return {"neutral", *(tone.name.casefold() for tone in stage.palette.tones)}
    return {label.casefold() for label, _ in getattr(stage.pools, attribute)}


def _range(targets: Targets, attribute: str) -> tuple[float, float]:
    wanted = getattr(targets, f"{attribute}s")
    return wanted.low or 0, float("inf") if wanted.high is None else wanted.high


def _adapted(stage: Stage, existing: Sequence[Shot]) -> Stage:
    """Return the stage with what is dealt out fitted to what is there, so that there are not too many kinds."""
    beside = [*existing, *([stage.hero.candidate.shot] if stage.light is not None else [])]
    return attrs.evolve(
        stage,
        palette=_fitted(stage.palette, existing, stage.targets, stage.dataset.vocabulary),
        pools=pools(stage.dataset.character, stage.wishes, stage.targets, beside),
    )


def _fitted(palette: Palette, existing: Sequence[Shot], targets: Targets, vocabulary: Vocabulary) -> Palette:
    """Return the palette with the expressions that are there first, and only as many others as there is room for."""
    there = _kinds(existing, "expression") - {"neutral"}
    most = _range(targets, "expression")[1] - 1
    kinds = {(term.family, term.tier) for name in there if (term := vocabulary.expression(name))}
    known = [tone for tone in palette.tones if tone.name.casefold() in there]
    new = [tone for tone in palette.tones if tone not in known and not _overlaps(tone, kinds, vocabulary)]
    room = max(0, int(min(most, len(there) + len(new))) - len(there))
    return attrs.evolve(palette, tones=(*known, *new[:room]))


def _overlaps(tone: Tone, kinds: set[tuple[str, Tier]], vocabulary: Vocabulary) -> bool:
    term = vocabulary.expression(tone.name)
    return term is not None and (term.family, term.tier) in kinds


def wanted(dataset: Dataset, shots: Sequence[Shot], wishes: Wishes, workshop: Workshop) -> Plan:
    """Plan the shots that somebody wants, such as ``Selection.wanted``: one picture each.

    What a shot leaves open is filled in as fits the set best.

    Args:
        dataset: The set, with the pictures engines may start from.
        shots: What is wanted.
        wishes: The recipe, the lights and the switches.
        workshop: What it can be made with.

    Raises:
        FieldError: The recipe is not known.
        InputError: There is no picture to start from.
    """
    there = effective(standing(dataset), workshop)
    stage = _adapted(set_stage(dataset, wishes, workshop), [*there, *shots])
    census = Census.of(there, dataset.vocabulary)
    faces = completed(shots, census, stage.palette, stage.targets)
    found = settle(iter([drafted(faces, there, stage)]), there, stage)
    return planned(attrs.evolve(found, problems=()), stage)


def _told(dataset: Dataset, named: Sequence[tuple[str, Shot]], found: Arranged, *, closed: bool) -> Iterator[str]:
    there, whole = len(named), len(standing(dataset).items)
    if there < whole:
        yield f"Nothing is known of what {whole - there} of {whole} pictures show: they are not counted. Label them."
    if not found.drafts and closed:
        yield f"The {there} pictures that are there have no gaps."
    if not closed:
        errors = sum(problem.severity is Severity.ERROR for problem in found.problems)
        yield f"No number of pictures up to {_LARGEST} was found that closes every gap; {errors} errors would stay."
