"""Candidate engines and the recipes that chain them (seed sections 3 and 3a)."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from lorakit.model import ATTRIBUTES, EngineFacts, Range, Recipe

__all__ = ["ENGINES", "LORA_PREP", "RECIPES", "TESTED_RUNS", "LoraPrep", "TestedRun"]


def __dir__() -> list[str]:
    return __all__


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
                usual_seconds=18.5,
                capabilities=("angle", "framing"),
                max_references=1,
                settings=(("output_format", "png"),),
                weakness="It changes neither place nor expression.",
                extra="fal",
                keys=("FAL_KEY",),
                source="seed section 3a",
            ),
            EngineFacts(
                id="nbp",
                title="NBP (Gemini 3 Pro Image)",
                model="gemini-3-pro-image",
                role="background swap, expression and identity lock in one pass",
                seconds=Range(20, 40),
                usual_seconds=30,
                capabilities=("expression", "lighting", "environment", "outfit", "pose"),
                max_references=14,
                settings=(("aspect_ratio", "1:1"), ("image_size", "1K"), ("temperature", 1.0)),
                weakness="A second reference, or an emotion on a back view, turns the head to the camera.",
                extra="gemini",
                keys=("GOOGLE_API_KEY", "GEMINI_API_KEY"),
                source="seed section 3a",
            ),
            EngineFacts(
                id="seedvr2",
                title="SeedVR2",
                model="fal-ai/seedvr/upscale/image",
                role="upscale that draws nothing new",
                seconds=Range(5, 10),
                usual_seconds=7.5,
                max_references=1,
                settings=(("output_format", "png"), ("upscale_factor", 2)),
                changes_identity=False,
                extra="fal",
                keys=("FAL_KEY",),
                source="seed section 3a",
            ),
            EngineFacts(
                id="qwen-edit",
                title="Qwen Image Edit 2511",
                model="fal-ai/qwen-image-edit-2511",
                role="background and expression edits, one engine of a shootout",
                seconds=Range(),
                capabilities=("expression", "lighting", "environment", "outfit", "pose"),
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
                extra="fal",
                keys=("FAL_KEY",),
                source="seed section 3a, Pass 2 (Qwen Edit)",
            ),
            EngineFacts(
                id="gemini-flash",
                title="Gemini 2.5 Flash Image",
                model="gemini-2.5-flash-image",
                role="variations from keystones",
                seconds=Range(),
                capabilities=("angle", "framing", "expression", "lighting", "environment", "outfit", "pose"),
                max_references=3,
                used_references=3,
                settings=(("aspect_ratio", "1:1"), ("image_size", "1K"), ("temperature", 1.0)),
                legacy=True,
                weakness="It does not hold back views, and its shutdown is announced with differing dates.",
                extra="gemini",
                keys=("GOOGLE_API_KEY", "GEMINI_API_KEY"),
                source="seed sections 3 and 3a",
            ),
            EngineFacts(
                id="storyboard",
                title="Storyboard",
                model="storyboard",
                role="drawn rehearsal of the plan, offline and free",
                seconds=Range(0, 1),
                capabilities=ATTRIBUTES,
                max_references=1,
                changes_identity=False,
                weakness="Its frames are no training pictures.",
                free=True,
                rehearsal=True,
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
            Recipe(
                id="storyboard",
                engines=("storyboard",),
                weakness="Its frames show the plan and are refused in training.",
                source="lorakit's own",
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
