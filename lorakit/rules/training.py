"""TRN: whether the training is asked for what its model wants and its trainer takes."""

import attrs

from lorakit.model import Dataset, Severity, TrainingSpec
from lorakit.rules import _asked as ask
from lorakit.rules._sample import sample
from lorakit.rules.rule import Example, Rule
from lorakit.simulation import spec_for

__all__ = ["RULES"]

_SEED_6 = "training best practices, section 6"


def __dir__() -> list[str]:
    return __all__


def _example(text: str, *, model: str = "flux-2", trainer: str = "fal", **changes: object) -> Example:
    def dataset() -> Dataset:
        return attrs.evolve(sample(model), trainer=trainer)

    base = attrs.evolve(spec_for(model, trainer), trigger=sample(model).character.trigger)
    return Example(text=text, dataset=dataset, spec=_changed(base, changes))


def _changed(spec: TrainingSpec, changes: dict[str, object]) -> TrainingSpec:
    return attrs.evolve(spec, **changes)  # type: ignore[arg-type]  # the fields an example names


_GOOD = _example("FLUX.2 on fal: 1000 steps at 0.0001, nothing it has no input for")
_LOCAL = _example("FLUX.2 with musubi-tuner: rank 48, alpha 96", trainer="musubi-tuner")
_WAN = _example("WAN 2.2 on fal: masks and face detection on, the trigger as trigger_phrase", model="wan-2.2")

RULES: tuple[Rule, ...] = (
    Rule(
        code="TRN001",
        name="steps",
        severity=Severity.WARNING,
        what="Steps outside the model's range, or what the endpoint takes; the trainer's own default counts too.",
        why="Too few and the face is not learnt, too many and every picture looks like the training set.",
        source=_SEED_6,
        bad=_example("3000 steps for FLUX.2", steps=3000),
        good=_GOOD,
        check=ask.asked(ask.steps),
    ),
    Rule(
        code="TRN002",
        name="learning-rate",
        severity=Severity.WARNING,
        what="A learning rate outside the model's range.",
        why="Below it the character is not learnt in the steps that are paid for, above it the training falls apart.",
        source=_SEED_6,
        bad=_example("0.001 for FLUX.2", learning_rate=0.001),
        good=_GOOD,
        check=ask.asked(ask.learning_rate),
    ),
    Rule(
        code="TRN003",
        name="rank",
        severity=Severity.WARNING,
        what="A rank outside the model's range, or one the trainer has no input for.",
        why="The rank is how much a LoRA can hold: a face needs more than a style. A wish without an input is lost.",
        source=f"{_SEED_6}; the trainers' own code",
        bad=_example("rank 48 on fal, which takes none", rank=48),
        good=_LOCAL,
        check=ask.asked(ask.rank),
    ),
    Rule(
        code="TRN004",
        name="lora-alpha",
        severity=Severity.WARNING,
        what=(
            "An alpha that is not the model's multiple of the rank, that the trainer refuses, overrules or has no "
            "input for, or none at all where the trainer's default is 1."
        ),
        why="Alpha over rank is the strength a LoRA learns with: an alpha of 1 left in by default is 1/48 of it.",
        source=f"{_SEED_6}; the trainers' own code. Sources disagree: most trainers' examples set alpha to the rank",
        bad=_example("rank 48 without alpha for musubi-tuner, which then takes 1", trainer="musubi-tuner", alpha=None),
        good=_LOCAL,
        check=ask.asked(ask.alpha),
    ),
    Rule(
        code="TRN005",
        name="flags",
        severity=Severity.WARNING,
        what="create_masks, is_style or use_face_detection set otherwise than the model wants, or without an input.",
        why="is_style tells the trainer to learn the look instead of the person; masks keep it off the background.",
        source=_SEED_6,
        bad=_example("is_style for a character", model="wan-2.2", is_style=True),
        good=_WAN,
        check=ask.asked(ask.flags),
    ),
    Rule(
        code="TRN006",
        name="trigger-parameter",
        severity=Severity.WARNING,
        what=(
            "The trigger as a parameter is missing where the trainer demands it, or is another than the captions'; a "
            "default caption without the trigger, or for a trainer that takes none."
        ),
        why="Two triggers train two half characters; where there is no parameter the captions alone carry the trigger.",
        source=f"{_SEED_6}, Notes; fal's published request types",
        bad=_example("WAN 2.2 on fal without a trigger_phrase", model="wan-2.2", trigger=None),
        good=_WAN,
        check=ask.asked(ask.trigger),
    ),
    Rule(
        code="TRN007",
        name="default-rate-too-low",
        severity=Severity.WARNING,
        what="No learning rate is given, and the hosted trainer's default is below the model's range.",
        why="fal's default for FLUX.2, 0.00005, is too low for a character: it is half of what is wanted.",
        source=f"{_SEED_6}, Notes",
        bad=_example("FLUX.2 on fal without a learning rate", learning_rate=None),
        good=_GOOD,
        check=ask.asked(ask.default_rate),
    ),
    Rule(
        code="TRN008",
        name="beyond-convergence",
        severity=Severity.WARNING,
        what="More steps than it takes until the loss is flat.",
        why="After that point training goes on changing the model without learning more: its pictures become one.",
        source="training best practices, section 7, mistake 5",
        bad=_example("1400 steps for FLUX.2, flat after 800-1200", steps=1400),
        good=_GOOD,
        check=ask.asked(ask.convergence),
    ),
)
"""The rules of this module, sorted by code."""
