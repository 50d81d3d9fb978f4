"""KEY: the hand-made identity anchors."""

from collections.abc import Iterator

import attrs

from lorakit.knowledge.keystones import KEYSTONE_VIEWS, KeystoneView
from lorakit.model import Item, Origin, Provenance, Severity, Shot
from lorakit.rules import _shares as shares
from lorakit.rules._sample import altered, relabelled, sample
from lorakit.rules.rule import Example, Hit, Limits, Rule, Unknown
from lorakit.rules.study import Study
from lorakit.vocab import Angle

__all__ = ["RULES"]


def __dir__() -> list[str]:
    return __all__


def _keystones(study: Study) -> tuple[str, ...]:
    return tuple(item.image for item in study.items if item.candidate.provenance.origin is Origin.KEYSTONE)


def _lacking(study: Study) -> Iterator[Unknown]:
    if study.items:
        yield Unknown(
            reason="no image is known to be a keystone",
            fix='Put the keystones into a folder "keystones", or say so in candidates.jsonl under "provenance".',
        )


def _count(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    keystones, wanted = _keystones(study), study.profile.targets.keystones
    if not keystones:
        yield from _lacking(study)
    elif wanted.low is not None and len(keystones) < wanted.low:
        yield Hit(
            message=f"{shares.counted(len(keystones), 'keystone')}, wanted {wanted}",
            fix=f"Make {int(wanted.low) - len(keystones)} more by hand, neutral, the views that are missing first.",
            images=keystones,
        )


def _not_neutral(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    keystones, expressions = _keystones(study), study.spreads["expression"].values
    for image in keystones:
        value = expressions.get(image)
        if value is not None and value not in study.neutral:
            yield Hit(
                image=image,
                message=f"a keystone with the expression {value}",
                fix="Make the view again with a neutral face; expressions are for the candidates.",
            )
    if not keystones:
        yield from _lacking(study)
    elif unknown := sum(image not in expressions for image in keystones):
        yield Unknown(
            reason=f"the expression of {unknown} of {len(keystones)} keystones is not known",
            fix='Label it in keystone_metadata.json: "expression": "neutral".',
        )


def _missing_view(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    keystones = _keystones(study)
    if not keystones:
        yield from _lacking(study)
        return
    enough = int(study.profile.targets.keystones.low or len(KEYSTONE_VIEWS))
    open_views = []
    for priority, view in enumerate(KEYSTONE_VIEWS, start=1):
        states = {_shows(study, image, view) for image in keystones}
        if True in states:
            continue
        if None in states:
            open_views.append(view.title)
            continue
        yield Hit(
            message=f"no keystone shows the {view.title} (priority {priority} of {len(KEYSTONE_VIEWS)}: {view.why})",
            fix=f"Make one by hand: {view.title}, neutral.",
            severity=None if priority <= enough else Severity.INFO,
        )
    if open_views:
        yield Unknown(
            reason=(
                f"angle or framing of some keystones is not known, so these views may be there: {', '.join(open_views)}"
            ),
            fix='Label them in keystone_metadata.json: "angle" and "framing".',
        )


def _shows(study: Study, image: str, view: KeystoneView) -> bool | None:
    """Say whether an image shows a view; ``None`` when too little is known of it."""
    label = study.spreads["angle"].values.get(image)
    if label is None:
        return None
    angle = Angle(label)
    if angle in view.always:
        return True
    if angle not in view.angles:
        return False
    framing = study.spreads["framing"].values.get(image)
    if view.framing is None or framing == view.framing:
        return True
    return None if framing is None else False


def _not_left(_index: int, shot: Shot) -> Shot:
    return attrs.evolve(shot, angle="high_angle") if shot.angle is Angle.PROFILE_LEFT else shot


def _forgotten(index: int, item: Item) -> Item:
    """Make two of the eight keystones ordinary pictures."""
    if index not in range(1, 3):
        return item
    return attrs.evolve(item, candidate=attrs.evolve(item.candidate, provenance=Provenance()))


_GOOD = Example(text="eight keystones, one for each view, all neutral", dataset=sample)

RULES: tuple[Rule, ...] = (
    Rule(
        code="KEY001",
        name="keystone-count",
        severity=Severity.WARNING,
        what="Fewer keystones than seven.",
        why=(
            "Without keystones every candidate is another reading of the description, with another face each "
            "time, and the "
            "LoRA learns their average."
        ),
        source="training best practices, section 3, The Keystone Workflow",
        bad=Example(text="six keystones", dataset=lambda: altered(_forgotten)),
        good=_GOOD,
        check=_count,
        targets=("keystones",),
    ),
    Rule(
        code="KEY002",
        name="keystone-not-neutral",
        severity=Severity.WARNING,
        what="A keystone shows an expression.",
        why="Keystones settle the geometry of the face; an expression moves it.",
        source="training best practices, section 3, Keystone priorities",
        bad=Example(
            text="the front close-up keystone is happy",
            dataset=lambda: relabelled(
                lambda index, shot: attrs.evolve(shot, expression="happy") if index == 0 else shot
            ),
        ),
        good=_GOOD,
        check=_not_neutral,
    ),
    Rule(
        code="KEY003",
        name="keystone-missing-view",
        severity=Severity.WARNING,
        what=(
            "One of the eight views that keystones should show is missing, most important first. With seven "
            "keystones the "
            "eighth view is told as an info."
        ),
        why="Each view anchors a part of the geometry that no other shows.",
        source="training best practices, section 3, Keystone priorities",
        bad=Example(
            text="no profile from the left",
            dataset=lambda: relabelled(_not_left),
        ),
        good=_GOOD,
        check=_missing_view,
        targets=("keystones",),
    ),
)
"""The rules of this module, sorted by code."""
