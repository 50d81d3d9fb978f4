"""Cutting a subject out of a flat, strongly coloured background: a matte from colour alone, the same every time."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lorakit.errors import InputError
from lorakit.images._quiet import quiet
from lorakit.images.colour import flatten
from lorakit.images.normalising import MATTE
from lorakit.images.opening import decode
from lorakit.images.reading import PictureError

__all__ = ["cut_out"]

_BORDER = 0.04
"""The share of each side that is looked at for the background's colour."""
_CLEAR, _SOLID = 0.35, 0.75
"""Below the first share of the background's own distance from grey a pixel is subject, above the second background."""
_STRONG = 48
"""How far the background must be from grey, in levels, to be told from a subject."""


def __dir__() -> list[str]:
    return __all__


def cut_out(data: bytes, name: str = "picture") -> bytes:
    """Return a picture with its flat background made transparent, as PNG.

    What is as strongly coloured as the border, in the same direction, becomes transparent; edges become so in
    proportion, and the background's colour is taken out of them.

    Args:
        data: The picture's bytes.
        name: What to call it when it cannot be cut.

    Raises:
        InputError: It cannot be read, or its border is not of one strong colour.
    """
    with quiet():
        try:
            picture = decode(data)
        except PictureError as error:
            raise InputError(name, error.problem, error.fix) from error
        pixels = np.asarray(flatten(picture.plain, MATTE).convert("RGB"), dtype=np.float32)
    key = np.median(_border(pixels), axis=0)
    away = key - key.mean()
    strength = float(np.linalg.norm(away))
    if strength < _STRONG:
        problem = "its border is of no strong colour, so that the subject cannot be told from it"
        raise InputError(name, problem, "Make it again, or cut it out by hand.")
    direction = away / strength
    grey = pixels - pixels.mean(axis=2, keepdims=True)
    along = grey @ direction
    across = np.linalg.norm(grey - along[..., None] * direction, axis=2)
    amount = np.clip((along - across) / strength, 0.0, 1.0)
    alpha = 1.0 - np.clip((amount - _CLEAR) / (_SOLID - _CLEAR), 0.0, 1.0)
    spill = np.clip(along - across, 0.0, None)[..., None] * direction
    clean = np.where(alpha[..., None] < 1.0, pixels - spill, pixels)
    rgba = np.dstack([np.clip(clean, 0, 255), alpha * 255]).round().astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(rgba, "RGBA").save(out, "PNG")
    return out.getvalue()


def _border(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    height, width = pixels.shape[:2]
    depth = max(1, round(min(height, width) * _BORDER))
    # the lower edge often holds the subject's body
    parts = (pixels[:depth], pixels[:, :depth], pixels[:, -depth:])
    return np.concatenate([part.reshape(-1, 3) for part in parts])
