"""Colours as displayed: 8 bits a channel, alpha, profiles."""

from functools import lru_cache
from io import BytesIO
from types import MappingProxyType

import attrs
import numpy as np
from PIL import Image, ImageCms

__all__ = ["Profile", "eight_bit", "flatten", "read_profile", "rgb", "to_srgb"]


def __dir__() -> list[str]:
    return __all__


_SIXTEEN = 65535
_SRGB_NEAR = 3
"""A profile that moves no colour of the test patches by more than this (of 255) is sRGB in effect."""
_DESCRIPTION = 100
_ALPHA = ("RGBA", "LA", "PA", "La", "RGBa")


_PIXELS = MappingProxyType({"GRAY": "L", "RGB": "RGB", "CMYK": "CMYK"})
"""The mode of the pixels a profile of each colour space describes."""


@attrs.frozen(kw_only=True)
class Profile:
    """An embedded colour profile."""

    description: str
    """Its own name, printable and at most 100 characters; ``unreadable profile`` when it is broken."""
    space: str
    """The colour space of the pixels it describes: ``RGB``, ``GRAY``, ``CMYK``, ``LAB``; empty when it is broken."""
    srgb: bool
    """Whether it is sRGB in effect."""


def eight_bit(image: Image.Image) -> Image.Image:
    """Return a picture in mode L, RGB or RGBA, 8 bits a channel; profiles are not applied.

    16-bit grey is scaled, not clipped. Floating point counts as 0 to 1, or as 0 to 255 when anything is above 1.
    """
    if image.mode in ("L", "RGB") and "transparency" not in image.info:
        return image
    if image.mode.startswith("I") or image.mode == "F":
        return _scaled(image)
    if image.mode == "LAB":
        return _from_lab(image)
    if image.mode in _ALPHA or image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("L" if image.mode == "1" else "RGB")


def rgb(image: Image.Image) -> Image.Image:
    """Return a picture in mode RGB; one that is in it already is returned itself, for a copy of a large one is slow."""
    return image if image.mode == "RGB" else image.convert("RGB")


def _scaled(image: Image.Image) -> Image.Image:
    values = np.nan_to_num(np.asarray(image, dtype=np.float32))
    top = _SIXTEEN if image.mode != "F" else (1 if values.size and values.max() <= 1 else 255)
    values = np.clip(values * (255 / top) + 0.5, 0, 255)
    return Image.fromarray(values.astype(np.uint8))


def _from_lab(image: Image.Image) -> Image.Image:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(lab, srgb, "LAB", "RGB").apply(image)


def flatten(image: Image.Image, matte: tuple[int, int, int]) -> Image.Image:
    """Return an 8-bit picture without alpha, composited on a colour.

    Args:
        image: A picture in mode L, RGB or RGBA.
        matte: The colour behind it, 0 to 255 each.
    """
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, matte)
    ground.paste(image, mask=image.getchannel("A"))
    return ground


@lru_cache(maxsize=64)
def read_profile(icc: bytes) -> Profile:
    """Return what an embedded colour profile is; a broken one is described as such."""
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
        text = ImageCms.getProfileDescription(profile)
        space = profile.profile.xcolor_space.strip()
        srgb = space == "RGB" and _is_srgb(profile)
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return Profile(description="unreadable profile", space="", srgb=False)
    printable = "".join(char if char.isprintable() else " " for char in text).strip()[:_DESCRIPTION]
    return Profile(description=printable or "profile without a name", space=space, srgb=srgb)


def _is_srgb(profile: ImageCms.ImageCmsProfile) -> bool:
    steps = np.linspace(0, 255, 6, dtype=np.uint8)
    patches = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    seen = np.asarray(_converted(Image.fromarray(patches), profile))
    return bool(np.abs(seen.astype(np.int16) - patches).max() <= _SRGB_NEAR)


def to_srgb(image: Image.Image, icc: bytes) -> tuple[Image.Image, str | None]:
    """Apply an embedded colour profile.

    Args:
        image: A picture in any mode.
        icc: The profile.

    Returns:
        The picture in mode RGB or RGBA and what was done; the picture as it was where there is nothing to do (and
        nothing to say) or the profile cannot be applied (and why).
    """
    profile = read_profile(icc)
    mode = _PIXELS.get(profile.space)
    kind = _kind(image)
    if mode is None:
        return image, f"colour profile ignored: {profile.description}"
    if mode != kind and (mode, kind) != ("RGB", "L"):
        return image, f"colour profile ignored: it describes {mode} pixels, these are {kind}"
    if profile.srgb:
        return image, None
    ready = image if kind == "CMYK" else eight_bit(image)
    colours = _converted(ready.convert(mode), ImageCms.ImageCmsProfile(BytesIO(icc)))
    if ready.mode == "RGBA":
        colours.putalpha(ready.getchannel("A"))
    return colours, f"converted from {profile.description}"


def _kind(image: Image.Image) -> str:
    """Return what a profile of these pixels would describe: L, RGB or CMYK."""
    if image.mode == "CMYK":
        return "CMYK"
    return "L" if image.mode.startswith(("L", "1", "I", "F")) and image.mode != "LAB" else "RGB"


def _converted(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    transform = ImageCms.buildTransform(
        profile,
        ImageCms.createProfile("sRGB"),
        image.mode,
        "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return transform.apply(image)
