"""Ids that were right once: what to use instead, and why. An old id keeps working and explains itself."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

__all__ = ["ALIASES", "Alias"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Alias:
    """An id of the seed or of a provider's past."""

    id: str
    use: str
    """The id that works today."""
    why: str
    """What happened to the old one, as a sentence."""
    source: str


ALIASES: Mapping[str, Alias] = MappingProxyType(
    {
        alias.id: alias
        for alias in (
            Alias(
                id="fal-ai/flux-lora-fast-training",
                use="fal-ai/flux-2-trainer",
                why="It trains FLUX.1 [dev]; FLUX.2 has a trainer of its own, with other inputs.",
                source="fal's endpoint pages, November 2026",
            ),
            Alias(
                id="fal-ai/wan/v2.2/image-to-video/lora/training",
                use="fal-ai/wan-22-image-trainer",
                why="No such endpoint is listed; still pictures train on the image trainer.",
                source="fal's client types 1.10.1",
            ),
            Alias(
                id="gemini-3-pro-image-preview",
                use="gemini-3-pro-image",
                why="The preview was shut down on 2026-06-25; the model behind it is generally available.",
                source="Google's deprecations page",
            ),
            Alias(
                id="fal-ai/gemini-3-pro-image-preview/edit",
                use="fal-ai/nano-banana-pro/edit",
                why="Both names lead to the same endpoint; the newer one is kept.",
                source="fal's client types 1.10.1",
            ),
        )
    }
)
"""The aliases by old id."""
