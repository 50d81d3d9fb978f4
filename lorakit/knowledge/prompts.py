"""Prompt texts that were tested on pictures, kept word for word (seed section 3a)."""

from typing import Final

import attrs

__all__ = [
    "ANTI_BEAUTIFICATION",
    "AVOID",
    "BACKGROUNDS",
    "DEFAULT_LIGHTING",
    "EXAMPLE_FILM_STOCK",
    "EXPRESSION_DESCRIPTORS",
    "EXPRESSION_FORMAT",
    "EYES",
    "FREE_MUSCLES",
    "IDENTITY_LOCK",
    "LOCKED_SKELETON",
    "PHOTOGRAPHY",
    "SKIN_NEGATIVE",
    "SKIN_TEXTURE",
    "TEMPERATURE",
    "Backgrounds",
]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Backgrounds:
    """What background each use of a picture wants (seed section 3b, Summary)."""

    training: str
    reference: str
    vace: str


IDENTITY_LOCK: Final = "face identity locked — DO NOT generate a new face"
"""The first instruction of every NBP prompt."""

LOCKED_SKELETON: tuple[str, ...] = (
    "skull shape",
    "brow ridge",
    "nose bridge",
    "nose width",
    "cheekbone position",
    "chin shape",
    "ear shape",
    "eye spacing",
    "eye size",
    "iris color",
    "skin tone",
    "hair",
)
"""What an expression must not change."""

FREE_MUSCLES: tuple[str, ...] = (
    "brows furrowing",
    "eyes narrowing/widening",
    "nostrils flaring",
    "lips curling/parting",
    "jaw clenching/dropping",
)
"""What an expression may change."""

EYES: Final = (
    "85mm f/1.8 lens. Sharp focus on eyes. Tack-sharp iris detail with visible iris fibers. Subtle catchlights."
)
"""The portrait lens, which stands for sharp eyes."""

ANTI_BEAUTIFICATION: Final = (
    "DO NOT smooth, beautify, or stylize. No global smoothing. No airbrushing. "
    "Preserve pore texture, freckles, fine lines, and skin imperfections."
)
"""Against the airbrushed look."""

SKIN_TEXTURE: tuple[str, ...] = (
    "detailed skin texture with visible pores and natural variation",
    "every freckle, pore, and minor imperfection visible",
    "natural light revealing every pore, wrinkle, and slight flaw",
    "micro-texture, skin variation, organic skin tone with subtle imperfections",
)
"""Asks for flaws outright."""

SKIN_NEGATIVE: Final = "not airbrushed, not smoothed, not retouched"
"""What the skin must not be."""

AVOID: tuple[str, ...] = ("plastic skin", "waxy skin", "smooth skin", "poreless skin", "glossy")
"""Looks to avoid by name."""

PHOTOGRAPHY: Final = "shot on professional camera, DSLR 50mm lens"
"""The camera a picture should look taken with."""

EXAMPLE_FILM_STOCK: Final = "Kodak Vision3 500T"
"""A film stock; a project names its own."""

DEFAULT_LIGHTING: Final = "cinematic lighting with modeling"
"""The light when neither labels nor project say one."""

EXPRESSION_FORMAT: Final = "{emotion} — {descriptors}"
"""An emotion and its physical descriptors, with commas between them."""

EXPRESSION_DESCRIPTORS: tuple[int, int] = (2, 3)
"""The fewest and the most physical descriptors of an expression."""

TEMPERATURE: Final = 1.0
"""Gemini's temperature for pictures; lower ones spoil them."""

BACKGROUNDS: Final = Backgrounds(training="varied", reference="clean/white", vace="removed")
"""Training and inference want opposite backgrounds."""
