"""EXP005: attributes bound together, so that a LoRA would learn one as part of the other."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

import attrs

from lorakit.model import Severity, Shot
from lorakit.rules import _shares as shares
from lorakit.rules._coupling import Bond, bonds, decided
from lorakit.rules._sample import relabelled, sample
from lorakit.rules.rule import Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.study import Study
from lorakit.vocab import Angle, ExpressionPolicy, Tier

__all__ = ["AXES", "RULES", "Coupled", "coupled", "open_angle"]

AXES = ("expression", "angle", "lighting", "environment", "outfit")
"""The attributes that must stay apart, two by two."""
_OPEN = frozenset({ExpressionPolicy.FULL, ExpressionPolicy.MILD})


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Coupled:
    """Two attributes of a set that are bound together."""

    first: str
    second: str
    chance: float
    """The largest probability that counted as beyond chance."""
    bond: Bond | None = None
    """The values bound together; ``None`` where one attribute decides the other throughout."""


def coupled(axes: Mapping[str, Mapping[str, str]], neutral: frozenset[str], limits: Limits) -> Iterator[Coupled]:
    """Yield what is bound together beyond chance among some pictures.

    Args:
        axes: The values of expression, angle, lighting, environment and outfit by image, each attribute by its name;
            only of pictures whose angle allows expressions.
        neutral: The expressions that are neutral; they may be bound.
        limits: The rule's parameters.
    """
    pairs = tuple(combinations(AXES, 2))
    for first, second in pairs:
        own = (first, second) == ("expression", "angle")
        chance = limits["chance"] if own else limits["others"] / (len(pairs) - 1)
        found = False
        for bond in bonds(axes[first], axes[second], bound=limits["bound"], chance=chance):
            if not _neutral(neutral, bond, (second, first) if bond.second else (first, second)):
                found = True
                yield Coupled(first=first, second=second, chance=chance, bond=bond)
        if not found and any(
            decided(axes[one], axes[other], chance=chance / 2) for one, other in ((first, second), (second, first))
        ):
            yield Coupled(first=first, second=second, chance=chance)


def open_angle(angle: str | None) -> bool:
    """Say whether an angle allows expressions, or is not known; the other angles are meant to be bare."""
    return angle is None or Angle(angle).policy in _OPEN


def _coupling(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
    for name in ("expression", "angle"):
        if study.items and not study.spreads[name].judgeable:
            yield shares.unjudged(study.spreads[name])
            return
    axes = {name: _values(study, name) for name in AXES}
    for found in coupled(axes, study.neutral, limits):
        if found.bond is None:
            yield from _decides(study, found.first, found.second, axes, found.chance)
        else:
            turned = found.bond.second
            attributes = (found.second, found.first) if turned else (found.first, found.second)
            yield _bound(study, found.bond, attributes, axes, limits["bound"])


def _values(study: Study, attribute: str) -> Mapping[str, str]:
    """Return the values of one attribute where the angle allows expressions."""
    angles = study.spreads["angle"].values
    return {image: value for image, value in study.spreads[attribute].values.items() if open_angle(angles.get(image))}


def _neutral(neutral: frozenset[str], bond: Bond, attributes: tuple[str, str]) -> bool:
    values = dict(zip(attributes, (bond.value, bond.partner), strict=True))
    return values.get("expression") in neutral


def _bound(
    study: Study, bond: Bond, attributes: tuple[str, str], axes: Mapping[str, Mapping[str, str]], bound: float
) -> Hit:
    value, partner = attributes
    total = len(axes[value].keys() & axes[partner].keys())
    images = tuple(
        image for image, each in axes[value].items() if each == bond.value and axes[partner].get(image) == bond.partner
    )
    often = "only ever" if bond.together == bond.count else "nearly only"
    more = math.floor(bond.together / bound - bond.count + 1e-9) + 1
    fix = f"Add {shares.pictures(more)} of {bond.value} with {_other(study, partner, bond.partner, bond.value, axes)}"
    if bond.mutual:
        fix += (
            f" and {shares.pictures(1)} of {bond.partner} with {_other(study, value, bond.value, bond.partner, axes)}"
        )
    return Hit(
        message=(
            f"{value} {bond.value} comes {often} with {partner} {bond.partner}: {bond.together} of "
            f"{bond.count}, though "
            f"only {bond.partners} of {total} pictures have it (by chance in {bond.chance:.2g} of sets at most)"
        ),
        fix=fix + "; caption both on their own.",
        images=images,
    )


def _decides(
    study: Study, first: str, second: str, axes: Mapping[str, Mapping[str, str]], chance: float
) -> Iterator[Hit]:
    for one, other in ((first, second), (second, first)):
        found = decided(axes[one], axes[other], chance=chance / 2)
        if found is None:
            continue
        rules = Counter((axes[one][image], axes[other][image]) for image in axes[one].keys() & axes[other].keys())
        (value, partner), count = max(rules.items(), key=lambda pair: (pair[1], pair[0]))
        yield Hit(
            message=(
                f"the {one} decides the {other}: each {one} comes with one {other} only, {value} always with {partner} "
                f"({shares.pictures(count)}; by chance in {found.chance:.2g} of sets at most)"
            ),
            fix=f"Add 1 picture of {value} with {_other(study, other, partner, value, axes)}, and mix the others too.",
            images=tuple(axes[one].keys() & axes[other].keys()),
        )
        return


def _other(study: Study, attribute: str, but: str, value: str, axes: Mapping[str, Mapping[str, str]]) -> str:
    """Return the value that would part two: an angle that allows the expression, else the commonest other one."""
    if attribute == "angle" and value in study.spreads["expression"].counts:
        mild = () if study.tier(value) is Tier.INTENSE else (Angle.THREE_QUARTER_LEFT, Angle.THREE_QUARTER_RIGHT)
        angles = (*mild, Angle.CLOSEUP_FRONT, Angle.CLOSEUP_THREE_QUARTER, Angle.FRONT)
        return f"angle {next(angle.value for angle in angles if angle != but)}"
    present = frozenset(axes[attribute].values())
    other = next(each for each in study.spreads[attribute].counts if each != but and each in present)
    return f"{attribute} {other}"


def _furious_is_frontal(_index: int, shot: Shot) -> Shot:
    """Label five pictures from the front furious, and no other."""
    if shot.angle is Angle.FRONT:
        return attrs.evolve(shot, expression="furious")
    return attrs.evolve(shot, expression="tired") if shot.expression == "furious" else shot


RULES: tuple[Rule, ...] = (
    Rule(
        code="EXP005",
        name="angle-coupling",
        severity=Severity.WARNING,
        what=(
            "A non-neutral expression comes only with one angle, or any other two of expression, angle, lighting, "
            "environment and outfit are bound together, more often than chance would bring it. Profiles, low, high and "
            "back views are left out: they are meant to be neutral."
        ),
        why=(
            "The LoRA learns the two as one: asked for fury it turns the head to the front. One or two "
            "pictures that part "
            "them are enough to break the association. The test is exact for small sets and allows for all pairs tried."
        ),
        source="training best practices, section 3, Expression Distribution Across Angles; the numbers are convention",
        bad=Example(
            text="furious on all five pictures from the front, and on no other",
            dataset=lambda: relabelled(_furious_is_frontal),
        ),
        good=Example(text="every expression from several angles, every place in several lights", dataset=sample),
        check=_coupling,
        parameters=(
            Parameter(
                name="chance",
                default=0.03,
                what="the largest probability that still counts as beyond chance for expression and angle, 0 to 1",
                source="convention",
            ),
            Parameter(
                name="others",
                default=0.01,
                what="the same for all other pairs of attributes together, 0 to 1",
                source="convention",
            ),
            Parameter(
                name="bound",
                default=0.9,
                what="the share of a value's pictures with one partner from which on the two are bound, 0 to 1",
                source="convention",
            ),
        ),
    ),
)
"""The rules of this module, sorted by code."""
