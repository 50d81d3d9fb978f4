"""COV: what the set shows of the character, against the coverage matrix."""

from collections import Counter
from collections.abc import Iterator
from types import MappingProxyType

import attrs

from lorakit.model import Severity, Shot
from lorakit.rules import _shares as shares
from lorakit.rules._sample import relabelled, sample, uncaptioned
from lorakit.rules.rule import Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.spread import COVERED
from lorakit.rules.study import Study
from lorakit.vocab import Angle, ExpressionPolicy, Framing

__all__ = ["RULES", "direction"]

_KINDS = MappingProxyType(
    {
        Framing.CLOSE_UP: "close-ups",
        Framing.MEDIUM: "medium shots",
        Framing.FULL_BODY: "full-body shots",
        Framing.BACK: "back views",
    }
)


def __dir__() -> list[str]:
    return __all__


def _framing_share(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    spread = study.spreads["framing"]
    if not spread.judgeable:
        yield from _lacking(study, "framing")
        return
    for framing in Framing:
        target = shares.framing_target(study.profile.targets, framing)
        count, total = spread.counts.get(framing, 0), spread.known
        fewest, most = shares.bounds(target, total)
        found = f"{shares.of_all(count, total)} {_KINDS[framing]}, wanted {shares.target_text(target)}"
        if count < fewest:
            more = shares.missing(target, count, total)
            yield Hit(message=found, fix=f"{more} more {_KINDS[framing]}.")
        elif count > most:
            fewer = shares.surplus(target.high or 0.0, count, total)
            yield Hit(
                message=found,
                fix=f"Leave out {fewer} of the {_KINDS[framing]} or add pictures of other framings.",
                images=spread.groups[framing],
            )


def _few_angles(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    spread = study.spreads["angle"]
    if not spread.judgeable:
        yield from _lacking(study, "angle")
        return
    wanted, found = study.profile.targets.angles, len(spread.counts)
    if wanted.low is not None and found < wanted.low:
        absent = [angle.value for angle in Angle if angle not in spread.counts]
        more = int(wanted.low) - found
        yield Hit(
            message=f"{shares.counted(found, 'distinct camera angle')} ({', '.join(spread.counts)}), wanted {wanted}",
            fix=f"Add pictures from {more} more of {', '.join(absent)}.",
        )


def _one_view(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
    angles, expressions = study.spreads["angle"], study.spreads["expression"]
    if not angles.judgeable:
        yield from _lacking(study, "angle")
        return
    directions = {image: direction(Angle(value)) for image, value in angles.values.items()}
    views = {
        image: f"{direction} {expressions.values[image]}"
        for image, direction in directions.items()
        if image in expressions.values
    }
    for seen, share in ((views, study.profile.targets.one_view), (directions, limits["direction"])):
        view, count = max(Counter(seen.values()).items(), key=lambda pair: (pair[1], pair[0]), default=("", 0))
        total = len(seen)
        if count > shares.most(share, total):
            yield Hit(
                message=f"{shares.of_all(count, total)} images are {view}, wanted {shares.percent(share)} at most",
                fix=f"Replace {count - shares.most(share, total)} of them by other angles and expressions.",
                images=tuple(image for image, value in seen.items() if value == view),
            )
            return


def direction(angle: Angle) -> str:
    """Return where the camera stands, as what close-up and medium shots from there share."""
    return next(each for each in Angle if (each.azimuth, each.elevation) == (angle.azimuth, angle.elevation)).value


def _few_lightings(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    spread = study.spreads["lighting"]
    if not spread.judgeable:
        yield from _lacking(study, "lighting")
        return
    wanted, found = study.profile.targets.lightings, len(spread.counts)
    if wanted.low is not None and found < wanted.low:
        yield Hit(
            message=f"{shares.counted(found, 'lighting setup')} ({shares.listed(spread.counts)}), wanted {wanted}",
            fix=f"Add pictures in {int(wanted.low) - found} other kinds of light, such as window light or overcast.",
        )


def _unlabelled(study: Study, _limits: Limits) -> Iterator[Hit]:
    unknown = {name: _unknown(study, name) for name in COVERED}
    images = sorted({image for each in unknown.values() for image in each})
    if images:
        parts = ", ".join(f"{name} of {len(each)}" for name, each in unknown.items() if each)
        yield Hit(
            message=f"not known of {len(study.items)} images: {parts}",
            fix="Label them in candidates.jsonl, or say it in their captions; `lorakit label` writes the file.",
            images=tuple(images),
        )


def _unknown(study: Study, attribute: str) -> tuple[str, ...]:
    """Return the images whose value is not known; a face that is not seen has no expression to know."""
    if attribute != "expression":
        return study.spreads[attribute].unknown
    angles = study.spreads["angle"].values
    return tuple(
        image
        for image in study.spreads[attribute].unknown
        if image not in angles or Angle(angles[image]).policy is not ExpressionPolicy.BACK
    )


def _lacking(study: Study, attribute: str) -> Iterator[Unknown]:
    if study.items:
        yield shares.unjudged(study.spreads[attribute])


def _all_medium(_index: int, shot: Shot) -> Shot:
    return attrs.evolve(shot, angle="front", framing="medium")


RULES: tuple[Rule, ...] = (
    Rule(
        code="COV001",
        name="framing-share",
        severity=Severity.WARNING,
        what="Close-ups, medium shots, full-body shots and back views stand in other shares than the targets.",
        why=(
            "The model learns a face from close-ups and a body from full-body shots; what is rare in the set comes out "
            "badly. The shares are a convention and the sources disagree: other guides say 40/30/30 or 30/50/20."
        ),
        source="training best practices, section 3, Coverage Matrix",
        bad=Example(
            text="28 pictures, all of them medium shots",
            dataset=lambda: relabelled(lambda _index, shot: attrs.evolve(shot, framing="medium")),
        ),
        good=Example(text="11 close-ups, 8 medium, 6 full-body shots and 3 back views in 28", dataset=sample),
        check=_framing_share,
        targets=("close_up", "medium", "full_body", "back"),
    ),
    Rule(
        code="COV002",
        name="few-angles",
        severity=Severity.ERROR,
        what="The set shows the character from too few distinct camera angles.",
        why="Angle diversity matters most for identity: a view that is missing is a view the model has to invent.",
        source="training best practices, sections 3 and 9",
        bad=Example(text="every picture from the front", dataset=lambda: relabelled(_all_medium)),
        good=Example(text="twelve angles in 28 pictures", dataset=sample),
        check=_few_angles,
        targets=("angles",),
    ),
    Rule(
        code="COV003",
        name="one-view-dominates",
        severity=Severity.ERROR,
        what=(
            "One view, that is one camera direction with one expression, makes up too much of the set; or "
            "one direction "
            "alone does. A close-up from the front is a front view too."
        ),
        why="If 80 % of the pictures are front-facing and neutral, the LoRA does not generalise to anything else.",
        source="training best practices, section 7, mistake 6; half the set is the limit by convention",
        bad=Example(
            text="23 of 28 pictures are front and neutral",
            dataset=lambda: relabelled(
                lambda index, shot: (
                    attrs.evolve(shot, angle="front", expression="neutral") if index in range(23) else shot
                )
            ),
        ),
        good=Example(text="no view on more than a few pictures", dataset=sample),
        check=_one_view,
        parameters=(
            Parameter(
                name="direction",
                default=0.8,
                what="the largest share of the set from one camera direction, whatever the expression, 0 to 1",
                source="training best practices, section 7, mistake 6",
            ),
        ),
        targets=("one_view",),
    ),
    Rule(
        code="COV004",
        name="few-lightings",
        severity=Severity.WARNING,
        what="The set has too few distinct lighting setups.",
        why="A light that never varies is learnt as part of the character, and later prompts cannot change it.",
        source="training best practices, section 3, Priority Order for Diversity",
        bad=Example(
            text="soft studio light on every picture",
            dataset=lambda: relabelled(lambda _index, shot: attrs.evolve(shot, lighting="soft studio")),
        ),
        good=Example(text="five kinds of light", dataset=sample),
        check=_few_lightings,
        targets=("lightings",),
    ),
    Rule(
        code="COV005",
        name="unlabelled",
        severity=Severity.INFO,
        what=(
            "Images whose framing, angle, expression, lighting, environment or outfit neither label nor caption tells."
        ),
        why="What is not known cannot be counted: coverage is judged over the other images, never guessed.",
        source="convention",
        bad=Example(
            text="three pictures without labels",
            dataset=lambda: relabelled(lambda index, shot: Shot() if index in range(3) else shot, uncaptioned()),
        ),
        good=Example(text="every picture labelled", dataset=sample),
        check=_unlabelled,
    ),
)
"""The rules of this module, sorted by code."""
