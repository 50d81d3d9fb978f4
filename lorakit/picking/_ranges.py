"""The profile's ranges over a pool of candidates: what each rule of the families COV, EXP, BKG, WRD and DUP asks for.

Every bound comes from the rules' own helpers, so that a set that misses none of them is one the rules find clean.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from lorakit.model import Origin, Range, Severity
from lorakit.picking._needs import Bounds, Count, Distinct, Engines, Known, Levels, Need, Overlap, Wardrobe
from lorakit.rules import Study, builtin
from lorakit.rules import _shares as shares
from lorakit.rules.backgrounds import plain_border, plain_place
from lorakit.rules.coverage import direction
from lorakit.rules.duplicates import light
from lorakit.rules.expressions import overlapping
from lorakit.rules.provenance import engines_of
from lorakit.rules.rule import Hit, Limits
from lorakit.rules.spread import COVERED, value_key
from lorakit.rules.wardrobe import weights
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Tier

__all__ = ["UNKNOWN", "WEIGHTS", "Labels", "labels_of", "needs_of"]

WEIGHTS = {Severity.ERROR: 8, Severity.WARNING: 4, Severity.INFO: 2}.items()
"""What one picture too few or too many costs, by the severity of the rule that says so (convention)."""
UNKNOWN = 16
"""What a label that is not known costs: more than any range, else pictures without labels would hide what is missing
(convention)."""
_ENGINES = 1
"""What a single engine costs: less than anything the picture itself shows, so that it never stands in the way."""
_ENOUGH = 0.5
"""The share of pictures whose value must be known before a rule judges (as in the rules)."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, eq=False)
class Labels:
    """The candidates in question, by index, with what is known of them."""

    study: Study
    """Of all candidates."""
    limits: Mapping[str, Limits]
    """The parameters of every rule by its code."""
    images: tuple[str, ...]
    values: Mapping[str, tuple[str | None, ...]]
    """By attribute the value of each candidate, spelt one way; ``None``: not known."""
    levels: Levels

    def groups(self, attribute: str) -> dict[str, tuple[int, ...]]:
        """Return the candidates of each value of an attribute, values sorted."""
        return _grouped(self.values[attribute])

    def enough(self, known: int, size: int) -> bool:
        """Say whether so many known values are enough for a rule to judge a set of that size."""
        return known > 0 and known >= _ENOUGH * size


def labels_of(study: Study, images: Sequence[str], limits: Mapping[str, Mapping[str, float]]) -> Labels:
    """Return what is known of some of a study's images.

    Args:
        study: All candidates.
        images: The images in question, sorted.
        limits: Parameters of rules that differ from their defaults, by code.
    """
    values = {name: tuple(map(study.spreads[name].values.get, images)) for name in COVERED}
    known = {name: [value is not None for value in each] for name, each in values.items()}
    known["view"] = [all(pair) for pair in zip(known["angle"], known["expression"], strict=True)]
    measured = dict(study.measured)
    known["background"] = [
        place or image in measured for image, place in zip(images, known["environment"], strict=True)
    ]
    levels = {
        name: Known(members=tuple(index for index, flag in enumerate(flags) if flag), total=len(flags))
        for name, flags in known.items()
    }
    every = {rule.code: {**rule.limits, **limits.get(rule.code, {})} for rule in builtin()}
    return Labels(study=study, limits=every, images=tuple(images), values=values, levels=levels)


def needs_of(labels: Labels, size: int) -> tuple[Need, ...]:
    """Return everything a set of a size is held to, in the order of the rules' codes."""
    found = (
        *_backgrounds(labels, size),
        *_coverage(labels, size),
        *_same_labels(labels),
        *_expressions(labels, size),
        *_engines(labels),
        *_outfits(labels, size),
    )
    return tuple(sorted(found, key=lambda need: need.code))


def _weight(severity: Severity) -> int:
    return next(weight for each, weight in WEIGHTS if each is severity)


_ERROR, _WARNING, _INFO = map(_weight, Severity)


def _grouped(values: Sequence[str | None]) -> dict[str, tuple[int, ...]]:
    groups: dict[str, list[int]] = {}
    for index, value in enumerate(values):
        if value is not None:
            groups.setdefault(value, []).append(index)
    return {value: tuple(groups[value]) for value in sorted(groups)}


def _share(labels: Labels, size: int, share: Range) -> Bounds:
    def bounds(known: int) -> tuple[int | None, int | None]:
        return shares.bounds(share, known) if labels.enough(known, size) else (None, None)

    return bounds


def _at_most(labels: Labels, size: int, share: float) -> Bounds:
    def bounds(known: int) -> tuple[int | None, int | None]:
        return None, shares.most(share, known) if labels.enough(known, size) else None

    return bounds


def _judged(labels: Labels, size: int) -> Callable[[int], bool]:
    return lambda known: labels.enough(known, size)


def _none(_known: int) -> tuple[int | None, int | None]:
    return None, 0


def _one(_known: int) -> tuple[int | None, int | None]:
    return None, 1


def _least(wanted: Range) -> int | None:
    return None if wanted.low is None else math.ceil(wanted.low)


def _greatest(wanted: Range) -> int | None:
    return None if wanted.high is None else math.floor(wanted.high)


def _coverage(labels: Labels, size: int) -> Iterator[Need]:
    targets, groups = labels.study.profile.targets, labels.groups("framing")
    for framing in Framing:
        yield Count(
            name=f"framing {framing.value}",
            code="COV001",
            weight=_WARNING,
            members=groups.get(framing, ()),
            level="framing",
            bounds=_share(labels, size, shares.framing_target(targets, framing)),
        )
    for code, attribute, wanted, weight in (
        ("COV002", "angle", targets.angles, _ERROR),
        ("COV004", "lighting", targets.lightings, _WARNING),
    ):
        yield Distinct(
            name=f"distinct {attribute}s",
            code=code,
            weight=weight,
            over=0,
            groups=labels.groups(attribute),
            low=_least(wanted),
            level=attribute,
            judged=_judged(labels, size),
        )
    yield from _views(labels, size)
    missing = [_missing(labels, index) for index in range(len(labels.images))]
    members = tuple(index for index, count in enumerate(missing) if count)
    yield Count(
        name="labels not known",
        code="COV005",
        weight=UNKNOWN,
        members=members,
        coefs=tuple(missing[index] for index in members),
        bounds=_none,
    )


def _views(labels: Labels, size: int) -> Iterator[Need]:
    directions = [None if angle is None else direction(Angle(angle)) for angle in labels.values["angle"]]
    pairs = zip(directions, labels.values["expression"], strict=True)
    views = [None if one is None or other is None else f"{one} {other}" for one, other in pairs]
    most = {"view": labels.study.profile.targets.one_view, "angle": labels.limits["COV003"]["direction"]}
    for level, values in (("view", views), ("angle", directions)):
        for value, members in _grouped(values).items():
            yield Count(
                name=f"{'view' if level == 'view' else 'direction'} {value}",
                code="COV003",
                weight=_ERROR,
                members=members,
                level=level,
                bounds=_at_most(labels, size, most[level]),
            )


def _missing(labels: Labels, index: int) -> int:
    """Return how many labels a candidate lacks; a face that is not seen has no expression to know."""
    angle = labels.values["angle"][index]
    back = angle is not None and Angle(angle).policy is ExpressionPolicy.BACK
    return sum(labels.values[name][index] is None and not (back and name == "expression") for name in COVERED)


def _expressions(labels: Labels, size: int) -> Iterator[Need]:
    study, targets, groups = labels.study, labels.study.profile.targets, labels.groups("expression")
    yield Distinct(
        name="distinct expressions",
        code="EXP001",
        weight=_WARNING,
        over=_WARNING,
        groups=groups,
        low=_least(targets.expressions),
        high=_greatest(targets.expressions),
        level="expression",
        judged=_judged(labels, size),
    )
    yield from _neutral(labels, size)
    for value, members in groups.items():
        if value not in study.neutral:
            yield Count(
                name=f"expression {value}",
                code="EXP003",
                weight=_WARNING,
                members=members,
                level="expression",
                bounds=_at_most(labels, size, targets.one_expression),
            )
    for code, name in (("EXP004", "theatrical expressions"), ("EXP006", "expressions at blind angles")):
        yield Count(name=name, code=code, weight=_WARNING, members=_hit(labels, code), bounds=_none)
    for pair in overlapping(study):
        if all(value in groups for value in pair):
            yield Overlap(name=" beside ".join(pair), code="EXP007", weight=_INFO, pair=pair, groups=groups)
    yield Count(
        name="intense expressions",
        code="EXP008",
        weight=_WARNING,
        members=tuple(i for value, each in groups.items() if study.tier(value) is Tier.INTENSE for i in each),
        level="expression",
        bounds=_at_most(labels, size, targets.intense),
    )


def _neutral(labels: Labels, size: int) -> Iterator[Need]:
    study, targets, groups = labels.study, labels.study.profile.targets, labels.groups("expression")
    low, high = targets.neutral.low, targets.neutral.high
    widened = Range(
        None if low is None else max(0.0, low - targets.neutral_tolerance),
        None if high is None else min(1.0, high + targets.neutral_tolerance),
    )
    neutral = tuple(index for value in sorted(study.neutral) for index in groups.get(value, ()))
    bounds = _share(labels, size, widened)
    yield Count(name="neutral", code="EXP002", weight=_WARNING, members=neutral, level="expression", bounds=bounds)
    for value, members in groups.items():
        if value not in study.neutral:
            yield Count(
                name=f"{value} more frequent than neutral",
                code="EXP002",
                weight=_WARNING,
                members=(*members, *neutral),
                coefs=(1,) * len(members) + (-1,) * len(neutral),
                level="expression",
                bounds=lambda known: (None, 0 if labels.enough(known, size) else None),
            )


def _hit(labels: Labels, code: str) -> tuple[int, ...]:
    """Return the candidates that a rule about single images finds something on."""
    rule = next(rule for rule in builtin() if rule.code == code)
    hits = rule.check(labels.study, labels.limits[code])
    images = {hit.image for hit in hits if isinstance(hit, Hit)}
    return tuple(index for index, image in enumerate(labels.images) if image in images)


def _backgrounds(labels: Labels, size: int) -> Iterator[Need]:
    targets, groups = labels.study.profile.targets, labels.groups("environment")
    yield Distinct(
        name="distinct environments",
        code="BKG001",
        weight=_ERROR,
        over=_INFO,
        groups=groups,
        low=_least(targets.environments),
        high=_greatest(targets.environments),
        level="environment",
        judged=_judged(labels, size),
    )
    limit = labels.limits["BKG002"]["share"]
    yield Count(
        name="white, plain or studio backgrounds",
        code="BKG002",
        weight=_ERROR,
        members=_plain(labels),
        level="background",
        bounds=lambda known: (None, next((n for n in range(known, -1, -1) if n < limit * known), 0) if known else None),
    )
    for value, members in groups.items():
        yield Count(
            name=f"environment {value}",
            code="BKG003",
            weight=_WARNING,
            members=members,
            level="environment",
            bounds=_at_most(labels, size, targets.one_environment),
        )


def _plain(labels: Labels) -> tuple[int, ...]:
    measured, limits = dict(labels.study.measured), labels.limits["BKG002"]
    plain = {value: plain_place(labels.study, value) for value in labels.groups("environment")}
    return tuple(
        index
        for index, (image, value) in enumerate(zip(labels.images, labels.values["environment"], strict=True))
        if (value is not None and plain[value]) or (image in measured and plain_border(measured[image], value, limits))
    )


def _same_labels(labels: Labels) -> Iterator[Need]:
    lights = {value: light(value) for value in labels.groups("lighting")}
    columns = zip(*(labels.values[name] for name in ("angle", "expression", "lighting")), strict=True)
    keys = [
        None if angle is None or expression is None or lit is None else f"{angle}, {expression}, {lights[lit]} light"
        for angle, expression, lit in columns
    ]
    for key, members in _grouped(keys).items():
        if len(members) > 1:
            yield Count(name=key, code="DUP001", weight=_WARNING, members=members, bounds=_one)


def _outfits(labels: Labels, size: int) -> Iterator[Need]:
    targets, groups = labels.study.profile.targets, labels.groups("outfit")
    judged, limits = _judged(labels, size), labels.limits["WRD002"]
    yield Distinct(
        name="distinct outfits",
        code="WRD001",
        weight=_WARNING,
        over=_WARNING,
        groups=groups,
        low=_least(targets.outfits),
        high=_greatest(targets.outfits),
        level="outfit",
        judged=judged,
    )
    weighed = weights(labels.study)
    by_key = {value_key(value): members for value, members in groups.items()}
    for key, (phrase, share) in weighed.items():
        wanted = Range(max(0.0, share - limits["weights"]), min(1.0, share + limits["weights"]))
        yield Count(
            name=f"outfit {phrase}",
            code="WRD002",
            weight=_INFO,
            members=by_key.get(key, ()),
            level="outfit",
            bounds=_share(labels, size, wanted),
            several=tuple(groups.values()),
        )
    if not weighed:
        yield Wardrobe(
            name="the commonest outfit",
            code="WRD002",
            weight=_INFO,
            groups=groups,
            bounds=_share(labels, size, targets.primary_outfit),
            uneven=limits["uneven"],
            level="outfit",
        )


def _engines(labels: Labels) -> Iterator[Need]:
    made, engines = [], []
    for index, image in enumerate(labels.images):
        candidate = labels.study.by_image[image].candidate
        if candidate.provenance.origin is Origin.GENERATED:
            made.append(index)
            engines += [(engine, index) for engine in dict.fromkeys(engines_of(candidate))]
    groups: dict[str, list[int]] = {}
    for engine, index in engines:
        groups.setdefault(engine, []).append(index)
    if groups:
        yield Engines(
            name="engines",
            code="SET003",
            weight=_ENGINES,
            groups={engine: tuple(groups[engine]) for engine in sorted(groups)},
            made=tuple(made),
        )
