"""What models want of the reference pictures they are shown when a picture is made (seed section 3b)."""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.model import Range, ReferenceModel

__all__ = ["REFERENCE_MODELS"]


def __dir__() -> list[str]:
    return __all__


REFERENCE_MODELS: Mapping[str, ReferenceModel] = MappingProxyType(
    {
        model.id: model
        for model in (
            ReferenceModel(
                id="kling-3.0-elements",
                title="Kling 3.0 Elements",
                images=Range(1, 4),
                background="white or neutral, passport style for faces",
                source="fal.ai, KlingAIO, Age of LLMs",
            ),
            ReferenceModel(
                id="sora-2",
                title="Sora 2",
                images=Range(1, 1),
                background="clean or one solid colour; the reference's style bleeds into the output",
                source="OpenAI Cookbook",
            ),
            ReferenceModel(
                id="veo-3.1",
                title="Veo 3.1",
                images=Range(2, 4),
                background="plain white or solid green",
                source="Skywork, Arsturn",
            ),
            ReferenceModel(
                id="seedance-2.0",
                title="Seedance 2.0",
                images=Range(1, 9),
                background="clean and simple; busy backgrounds distract the model",
                source="WaveSpeedAI, Flux-AI",
            ),
            ReferenceModel(
                id="hailuo-s2v-01",
                title="Hailuo S2V-01",
                images=Range(1, 1),
                background="simple, not distracting",
                source="Segmind, MiniMax",
            ),
            ReferenceModel(
                id="runway-gen-4",
                title="Runway Gen-4",
                images=Range(1, None),
                background="solid colours or simple gradients",
                source="Runway Academy",
            ),
            ReferenceModel(
                id="midjourney-cref",
                title="MidJourney --cref",
                images=Range(1, None),
                background="plain background, studio lighting",
                source="ImaginePro",
            ),
            ReferenceModel(
                id="wan-2.1-vace",
                title="Wan 2.1 VACE",
                images=Range(1, None),
                background="removed (RMBG), so that the subject alone is left",
                removed=True,
                source="Stable Diffusion Art",
            ),
            ReferenceModel(
                id="flux-2-multi-reference",
                title="FLUX.2 multi-reference",
                images=Range(1, 10),
                background="high-quality, clean references",
                source="Together AI",
            ),
        )
    }
)
"""The nine reference models by id."""
