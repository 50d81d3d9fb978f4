"""Model profiles: what each model wants of its training set (seed sections 2, 5, 6 and 8)."""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.model import ModelProfile, Range

__all__ = ["MODELS"]


def __dir__() -> list[str]:
    return __all__


_FLUX_2 = ModelProfile(
    id="flux-2",
    title="FLUX.2 [dev]",
    encoder="Mistral Small 3",
    words=Range(30, 80),
    caption_style="natural language sentences, varied in structure",
    images=Range(20, 30),
    steps=Range(800, 1500),
    best_steps=1000,
    convergence=Range(800, 1200),
    learning_rate=Range(0.0001, 0.00015),
    hosted_learning_rate=0.00005,
    rank=Range(32, 48),
    best_rank=48,
    alpha_per_rank=2,
    create_masks=True,
    is_style=False,
    trigger_parameter=False,
    source="seed sections 2, 5, 6, 7; fal's endpoint pages, November 2026",
    notes=(
        "No image trainer on fal takes rank, alpha, create_masks or is_style for FLUX.2; local trainers do.",
        "ai-toolkit and diffusion-pipe set alpha to the rank whatever is asked for.",
        "The captions are read by Mistral Small 3, not by a T5; prose is right for it all the same.",
    ),
)
_Z_IMAGE = ModelProfile(
    id="z-image",
    title="Z-Image Turbo",
    encoder="Qwen3",
    words=Range(20, 50),
    caption_style="concise natural language",
    images=Range(20, 30),
    steps=Range(1000, 2000),
    learning_rate=Range(0.0001, 0.0001),
    trigger_parameter=False,
    source="seed sections 2, 5, 6; fal's endpoint pages, November 2026",
    notes=("A character is trained with training_type content, fal's own default is balanced.",),
)
_Z_IMAGE_BASE = ModelProfile(
    id="z-image-base",
    title="Z-Image Base",
    encoder="Qwen3",
    words=Range(20, 50),
    caption_style="concise natural language",
    images=Range(20, 30),
    steps=Range(1000, 2000),
    learning_rate=Range(0.0005, 0.0005),
    trigger_parameter=False,
    source="seed sections 2, 5, 6",
    notes=("The trigger stands in the caption files only; default_caption carries it for a picture without one.",),
)
_WAN_22 = ModelProfile(
    id="wan-2.2",
    title="WAN 2.2",
    encoder="umT5",
    video=True,
    words=Range(80, 150),
    caption_style="detailed paragraphs with motion and camera movement",
    images=Range(10, 15),
    fewest_images=10,
    steps=Range(800, 1500),
    learning_rate=Range(0.0007, 0.0007),
    create_masks=True,
    is_style=False,
    use_face_detection=True,
    outputs=2,
    source="seed sections 2, 5, 6; fal's endpoint pages, November 2026",
    notes=(
        "Two files are made, for high and for low noise; both are needed.",
        "fal calls create_masks use_masks, and wants the trigger as trigger_phrase besides the captions.",
        "The image-to-video trainer on fal refuses still pictures; the image trainer is made for them.",
    ),
)

MODELS: Mapping[str, ModelProfile] = MappingProxyType(
    {profile.id: profile for profile in (_FLUX_2, _Z_IMAGE, _Z_IMAGE_BASE, _WAN_22)}
)
"""The built-in model profiles by id."""
