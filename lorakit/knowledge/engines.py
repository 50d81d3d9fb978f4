"""Candidate engines and the recipes that chain them (seed sections 3 and 3a)."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from lorakit.model import Range

__all__ = ["ENGINES", "LORA_PREP", "RECIPES", "TESTED_RUNS", "EngineFacts", "LoraPrep", "Recipe", "TestedRun"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class EngineFacts:
    """What is known of one engine."""

    id: str
    title: str
    model: str
    """The provider's id of what does the work today."""
    role: str
    """What it is good for."""
    seconds: Range
    """How long one picture takes."""
    max_references: int
    """The most input pictures it takes."""
    used_references: int = 1
    """The most input pictures lorakit sends it."""
    settings: tuple[tuple[str, str | int | float | bool], ...] = ()
    """Settings other than the provider's defaults: pairs of name and value."""
    changes_identity: bool = True
    """Whether it draws anew, so that the face may drift."""
    legacy: bool = False
    weakness: str = ""
    """What it cannot do, as a sentence."""
    source: str


@attrs.frozen(kw_only=True)
class Recipe:
    """Engines that make one candidate between them."""

    id: str
    engines: tuple[str, ...]
    side_by_side: bool = False
    """Whether each engine starts from the hero picture, instead of from the picture of the one before."""
    seconds: float | None = None
    """Measured for one picture; ``None`` when never measured."""
    usd: float | None = None
    """What one picture cost with the seed's prices; ``None`` when never measured."""
    legacy: bool = False
    weakness: str = ""
    source: str


@attrs.frozen(kw_only=True)
class TestedRun:
    """One documented run of a whole batch."""

    __test__ = False  # pytest: no test class

    date: str
    jobs: int
    succeeded: int | None = None
    usd: float | None = None
    minutes: float | None = None
    source: str


@attrs.frozen(kw_only=True)
class LoraPrep:
    """The keystone way: candidates made from hero pictures, the best of them picked."""

    candidates: int
    """Candidates asked for when no number is given."""
    references: Range
    """Keystones sent along with each candidate."""
    keystones: Range
    picks: Range
    """Candidates picked to fill gaps."""
    picked: Range
    """Candidates in the final set."""
    final: Range
    """Pictures in the final set."""
    source: str


ENGINES: Mapping[str, EngineFacts] = MappingProxyType(
    {
        engine.id: engine
        for engine in (
            EngineFacts(
                id="qwen-multi-angle",
                title="Qwen Image Edit 2511 Multi-Angle",
                model="fal-ai/qwen-image-edit-2511-multiple-angles",
                role="angle geometry from the hero picture",
                seconds=Range(7, 37),
                max_references=1,
                settings=(("output_format", "png"),),
                weakness="It changes neither place nor expression.",
                source="seed section 3a",
            ),
            EngineFacts(
                id="nbp",
                title="NBP (Gemini 3 Pro Image)",
                model="gemini-3-pro-image",
                role="background swap, expression and identity lock in one pass",
                seconds=Range(20, 40),
                max_references=14,
                settings=(("temperature", 1.0),),
                weakness="A second reference, or an emotion on a back view, turns the head to the camera.",
                source="seed section 3a",
            ),
            EngineFacts(
                id="seedvr2",
                title="SeedVR2",
                model="fal-ai/seedvr/upscale/image",
                role="upscale that draws nothing new",
                seconds=Range(5, 10),
                max_references=1,
                settings=(("output_format", "png"),),
                changes_identity=False,
                source="seed section 3a",
            ),
            EngineFacts(
                id="qwen-edit",
                title="Qwen Image Edit 2511",
                model="fal-ai/qwen-image-edit-2511",
                role="background and expression edits, one engine of a shootout",
                seconds=Range(),
                max_references=1,
                settings=(
                    ("guidance_scale", 3.5),
                    ("num_inference_steps", 45),
                    ("acceleration", "none"),
                    (
                        "negative_prompt",
                        "blurry face, distorted features, deformed eyes, asymmetric face, smooth skin, plastic look",
                    ),
                    ("output_format", "png"),
                ),
                legacy=True,
                weakness="The provider's defaults (4.5, 28, regular) lose facial detail; there is no strength input.",
                source="seed section 3a, Pass 2 (Qwen Edit)",
            ),
            EngineFacts(
                id="gemini-flash",
                title="Gemini 2.5 Flash Image",
                model="gemini-2.5-flash-image",
                role="variations from keystones",
                seconds=Range(),
                max_references=3,
                used_references=3,
                settings=(("temperature", 1.0),),
                legacy=True,
                weakness="It does not hold back views, and its shutdown is announced with differing dates.",
                source="seed sections 3 and 3a",
            ),
            EngineFacts(
                id="storyboard",
                title="Storyboard",
                model="storyboard",
                role="drawn rehearsal of the plan, offline and free",
                seconds=Range(0, 1),
                max_references=1,
                changes_identity=False,
                weakness="Its frames are no training pictures.",
                source="lorakit's own",
            ),
        )
    }
)
"""The engines by id."""

RECIPES: Mapping[str, Recipe] = MappingProxyType(
    {
        recipe.id: recipe
        for recipe in (
            Recipe(
                id="three-pass",
                engines=("qwen-multi-angle", "nbp", "seedvr2"),
                seconds=56,
                usd=0.101,
                source="seed section 3a",
            ),
            Recipe(
                id="two-pass",
                engines=("qwen-multi-angle", "seedvr2"),
                seconds=26,
                usd=0.036,
                weakness="It keeps the hero picture's background and expression.",
                source="seed section 3a",
            ),
            Recipe(id="lora-prep", engines=("gemini-flash",), source="seed section 3, The Keystone Workflow"),
            Recipe(
                id="parallel",
                engines=("qwen-multi-angle", "gemini-flash"),
                side_by_side=True,
                legacy=True,
                weakness="Back views come out frontal.",
                source="seed section 3a, Legacy Modes",
            ),
            Recipe(
                id="twopass-gemini",
                engines=("qwen-multi-angle", "gemini-flash"),
                legacy=True,
                weakness="Artefacts add up, and expressions are unreliable.",
                source="seed section 3a, Legacy Modes",
            ),
        )
    }
)
"""The recipes by id."""

TESTED_RUNS: tuple[TestedRun, ...] = (
    TestedRun(date="2026-02-14", jobs=60, succeeded=57, source="seed, full batch test"),
    TestedRun(date="2026-02-15", jobs=28, usd=2.35, minutes=23, source="seed section 3a, Batch generation"),
)
"""What whole batches took: one documented run each."""

LORA_PREP = LoraPrep(
    candidates=50,
    references=Range(2, 3),
    keystones=Range(7, 8),
    picks=Range(15, 20),
    picked=Range(17, 22),
    final=Range(25, 30),
    source="seed section 3, The Keystone Workflow",
)
"""The numbers of the keystone way."""
