"""Measuring one picture: one read, one decode, every fact."""

import hashlib
from pathlib import Path

import numpy as np

from lorakit.images import gauges
from lorakit.images._quiet import quiet
from lorakit.images.colour import flatten, read_profile
from lorakit.images.hashing import perceptual_hash, perceptual_plane, pixel_digest
from lorakit.images.opening import BUDGET, Picture, decode
from lorakit.images.reading import PictureError, out_of_memory, read_file
from lorakit.model import ImageFacts, ImageFault

__all__ = ["VERSION", "measure"]


def __dir__() -> list[str]:
    return __all__


VERSION = 1
"""Counts up whenever a change makes any fact of any picture come out differently: it empties the caches."""

_MID_GREY = (128, 128, 128)
_SPACES_WITHIN_SRGB = ("GRAY", "")


def measure(path: Path, *, budget: int = BUDGET) -> ImageFacts | ImageFault:
    """Measure one image file: one read, one decode.

    Whatever the file holds, the answer is a value: content that is no sound picture gives a fault that says what it
    looks like. No original is changed and no global setting of Pillow is touched.

    Args:
        path: The file. Links are followed; keeping them inside a folder is the caller's job.
        budget: The most pixels a picture may have; a header that promises more is never decoded.

    Returns:
        What was measured, or why it could not be.
    """
    with quiet():
        try:
            data = read_file(path, budget=budget)
            return _facts(data, decode(data, budget=budget))
        except PictureError as error:
            return error.fault
        except MemoryError:
            return out_of_memory().fault


def _facts(data: bytes, picture: Picture) -> ImageFacts:
    stored, plain = picture.image, picture.plain
    shown = flatten(plain, _MID_GREY)
    pixels = np.asarray(shown)
    sample = gauges.sample(shown)
    luma = sample.convert("L")
    plane = perceptual_plane(luma)
    phash, phash_mirrored = perceptual_hash(plane)
    border_white, border_spread = gauges.border(np.asarray(sample)[::2, ::2])
    # A palette's order is storage, not picture; everything else is told apart by its mode.
    told = plain if stored.mode in ("P", "PA") else stored
    profile = read_profile(picture.icc) if picture.icc else None
    return ImageFacts(
        width=stored.width,
        height=stored.height,
        format=picture.format,
        mode=picture.mode,
        orientation=picture.orientation,
        frames=picture.frames,
        transparent=gauges.transparent(plain),
        alpha=plain.mode == "RGBA",
        profile=profile.description if profile else None,
        wide_gamut=profile is not None and not profile.srgb and profile.space not in _SPACES_WITHIN_SRGB,
        jpeg_quality=gauges.jpeg_quality(picture.tables[0]) if picture.tables else None,
        blockiness=gauges.blockiness(pixels),
        sharpness=gauges.sharpness(gauges.bands(pixels), max(pixels.shape[:2])),
        brightness=float(plane.mean()) / 255,
        clipped=gauges.clipped(luma),
        border_white=border_white,
        border_spread=border_spread,
        phash=phash,
        phash_mirrored=phash_mirrored,
        file_digest=hashlib.sha256(data).hexdigest(),
        pixel_digest=pixel_digest(pixels if told is shown else np.asarray(told), told.mode),
        bytes=len(data),
    )
