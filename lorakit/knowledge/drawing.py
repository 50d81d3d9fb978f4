"""fal's endpoints that make pictures of pictures: what their fields are called, and which views they know."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from lorakit.model import Settings
from lorakit.vocab import Framing

__all__ = ["DRAWING_ENDPOINTS", "DrawingEndpoint", "View"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class View:
    """How an endpoint is told where the camera stands. It knows some poses only; others become the nearest."""

    horizontal: str = "horizontal_angle"
    """The input for the azimuth: 0 is the front, 90 the subject's right side, 180 the back, 270 the left side."""
    vertical: str = "vertical_angle"
    """The input for the elevation: above the subject it is positive."""
    zoom: str = "zoom"
    """The input for the distance: 0 is far, 10 close."""
    azimuths: tuple[int, ...] = (0, 45, 90, 135, 180, 225, 270, 315)
    """In degrees."""
    elevations: tuple[int, ...]
    """In degrees."""
    zooms: tuple[tuple[Framing, int], ...] = (
        (Framing.CLOSE_UP, 10),
        (Framing.MEDIUM, 5),
        (Framing.BACK, 5),
        (Framing.FULL_BODY, 0),
    )
    """The distance of each framing."""


@attrs.frozen(kw_only=True)
class DrawingEndpoint:
    """One endpoint that makes pictures of pictures."""

    id: str
    pictures: str
    """The input for the pictures it starts from."""
    several: bool
    """Whether that input is a list."""
    prompt: str = ""
    """The input for the prompt; empty when it has none."""
    view: View | None = None
    """How it is told the angle; ``None`` when it cannot be."""
    made: str = "images"
    """The output that holds what it made: a list of pictures, or one."""
    blocked: str = ""
    """The output that says for each picture whether it was blacked out; empty when there is none."""
    settings: Settings = ()
    """Inputs other than its own defaults, where it stands in for another engine's model."""
    renamed: tuple[tuple[str, str], ...] = ()
    """What it calls another engine's settings; those with an empty name it does not have."""
    source: str


def _endpoints() -> Iterable[DrawingEndpoint]:
    client = "@fal-ai/client 1.10.1; the endpoint's page"
    yield DrawingEndpoint(
        id="fal-ai/qwen-image-edit-2511-multiple-angles",
        pictures="image_urls",
        several=True,
        prompt="additional_prompt",
        view=View(elevations=(-30, 0, 30, 60)),
        source=f"{client}; the model card: 8 azimuths, 4 elevations, 3 distances",
    )
    yield DrawingEndpoint(
        id="fal-ai/flux-2-lora-gallery/multiple-angles",
        pictures="image_urls",
        several=True,
        view=View(elevations=(0, 30, 60)),
        source=f"{client}: no view from below",
    )
    yield DrawingEndpoint(
        id="fal-ai/seedvr/upscale/image", pictures="image_url", several=False, made="image", source=client
    )
    yield DrawingEndpoint(
        id="fal-ai/qwen-image-edit-2511",
        pictures="image_urls",
        several=True,
        prompt="prompt",
        blocked="has_nsfw_concepts",
        source=client,
    )
    for name in ("nano-banana-pro", "nano-banana-2"):
        yield DrawingEndpoint(
            id=f"fal-ai/{name}/edit",
            pictures="image_urls",
            several=True,
            prompt="prompt",
            settings=(("aspect_ratio", "1:1"), ("output_format", "png"), ("resolution", "1K")),
            renamed=(("image_size", "resolution"), ("temperature", "")),
            source=client,
        )


DRAWING_ENDPOINTS: Mapping[str, DrawingEndpoint] = MappingProxyType(
    {endpoint.id: endpoint for endpoint in _endpoints()}
)
"""The endpoints by id."""
