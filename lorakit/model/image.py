"""What was measured of one image file."""

from enum import StrEnum

import attrs

__all__ = ["FaultKind", "ImageFacts", "ImageFault"]


def __dir__() -> list[str]:
    return __all__


class FaultKind(StrEnum):
    """Why an image could not be measured."""

    UNREADABLE = "unreadable"
    """Not an image, truncated, or empty."""
    PIXEL_BUDGET = "pixel_budget"
    """The header promises more pixels than the budget; it was not decoded."""
    NO_DECODER = "no_decoder"
    """A format that needs an optional package."""
    NO_ACCESS = "no_access"
    """The file may not be read, or vanished."""


@attrs.frozen(kw_only=True)
class ImageFault:
    """An image that could not be measured."""

    kind: FaultKind = attrs.field(converter=FaultKind)
    detail: str
    """What was seen, as a sentence without its full stop."""
    fix: str
    """What to do, as a whole sentence."""


@attrs.frozen(kw_only=True)
class ImageFacts:
    """One decode, everything measured."""

    width: int
    """Pixels across as displayed, that is after EXIF orientation."""
    height: int
    """Pixels down as displayed, that is after EXIF orientation."""
    format: str
    """The format the content has, as Pillow names it: ``PNG``, ``JPEG``, ``WEBP`` ..."""
    mode: str
    """The colour mode the file stores, as Pillow names it: ``RGB``, ``RGBA``, ``CMYK``, ``I;16``, ``P``, ``L`` ..."""
    orientation: int = 1
    """The EXIF orientation, 1 (upright) to 8."""
    frames: int = 1
    """How many frames the file has; more than one is an animation."""
    transparent: float = 0.0
    """The share of pixels that are not fully opaque, 0 to 1."""
    alpha: bool = False
    """Whether the file has transparency at all (a channel or a palette entry)."""
    profile: str | None = None
    """The embedded colour profile's description; ``None`` when there is none."""
    wide_gamut: bool = False
    """Whether the embedded profile is another than sRGB or grey."""
    jpeg_quality: int | None = None
    """The quality (1 to 100) estimated from the quantisation tables; ``None`` for what is no JPEG."""
    blockiness: float = 1.0
    """Strength of the 8 x 8 grid: 1 is none, above 1.25 is visible (facts: own measure over 100 photographs)."""
    sharpness: float = 0.0
    """Variance of the Laplacian of the luma at 768 px on the long side; below 50 is soft."""
    brightness: float = 0.5
    """Mean luma, 0 (black) to 1 (white)."""
    clipped: float = 0.0
    """The share of pixels that are pure black or pure white, 0 to 1."""
    border_white: float = 0.0
    """The share of the border (outer 8 % on the top, left and right) that is near white, 0 to 1."""
    border_spread: float = 1.0
    """How far the border's colours spread (0 is one flat colour, 1 is a full range)."""
    phash: int = 0
    """64-bit perceptual hash of the picture as displayed, composited on mid grey."""
    phash_mirrored: int = 0
    """The same of the mirrored picture."""
    file_digest: str = ""
    """SHA-256 of the file's bytes, hexadecimal."""
    pixel_digest: str = ""
    """Digest of the decoded, upright pixels with their size and mode, hexadecimal."""
    bytes: int = 0
    """The file's length in bytes."""
