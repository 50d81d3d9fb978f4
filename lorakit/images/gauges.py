"""Gauges: what can be read off a picture's pixels."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

__all__ = [
    "Pixels",
    "bands",
    "blockiness",
    "border",
    "clipped",
    "jpeg_quality",
    "luma",
    "sample",
    "sharpness",
    "transparent",
]


def __dir__() -> list[str]:
    return __all__


Pixels: TypeAlias = NDArray[np.uint8]
"""Rows, columns and, for colours, channels; 8 bits each."""

_GREY = 2
_SHARPNESS_SIDE = 768
_BANDS = 12
_BAND_ROWS = 6
_GRID = 8
_STRONG_STEP = 4
_WINDOW = 320
_SAMPLES = 256
_BORDER = 0.08
_NEAR_WHITE = 235
_SPREAD = (5, 95)

# The luma table of ITU-T T.81, annex K, that libjpeg and its followers scale by the quality.
_BASE = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
    51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120,
    101, 72, 92, 95, 98, 112, 100, 103, 99,
)  # fmt: skip


def bands(pixels: Pixels) -> Pixels:
    """Return the luma of a picture, or of bands of it when it is large: how many, rows, columns.

    Twelve bands lie evenly over the height, each with the rows that make six at 768 px on the long side: a tenth of a
    picture of 1024 px, less of larger ones. Sharpness measured on them comes within a fifth of the whole (60
    photographs, measured here), and the whole would cost a third of a decode.
    """
    height = pixels.shape[0]
    rows = round(_BAND_ROWS * max(pixels.shape[:2]) / _SHARPNESS_SIDE)
    if rows <= _BAND_ROWS or height < _BANDS * rows:
        return luma(pixels)[None]
    pitch = height // _BANDS
    top = (pitch - rows) // 2
    bands = pixels[: _BANDS * pitch].reshape(_BANDS, pitch, *pixels.shape[1:])[:, top : top + rows]
    return luma(bands.reshape(_BANDS * rows, *pixels.shape[1:])).reshape(_BANDS, rows, -1)


def luma(pixels: Pixels) -> Pixels:
    """Return the brightness of pixels, rounded to 8 bits (ITU-R 601-2)."""
    return pixels if pixels.ndim == _GREY else np.asarray(Image.fromarray(pixels).convert("L"))


def sharpness(planes: Pixels, long_side: int) -> float:
    """Return the variance of the Laplacian at 768 px on the long side; smaller pictures are measured as they are.

    Blur shows as a low value; below 50 is soft.

    Args:
        planes: The picture's `bands`.
        long_side: Of the whole picture, in pixels.
    """
    scaled = _scaled(planes, min(1.0, _SHARPNESS_SIDE / long_side)).astype(np.int16)
    if min(scaled.shape[1:]) < 3:  # noqa: PLR2004  the Laplacian needs a neighbour on each side
        return 0.0
    edges = scaled[:, 1:-1, 1:-1] * np.int16(-4)
    for neighbour in (scaled[:, :-2, 1:-1], scaled[:, 2:, 1:-1], scaled[:, 1:-1, :-2], scaled[:, 1:-1, 2:]):
        edges += neighbour
    return float(edges.var())


def _scaled(planes: Pixels, scale: float) -> Pixels:
    count, height, width = planes.shape
    if scale == 1:
        return planes
    # One below the other they scale as they would apart: each row of the result has rows of one band to average.
    rows, columns = (max(1, round(side * scale)) for side in (height, width))
    sheet = Image.fromarray(planes.reshape(count * height, width))
    small = sheet.resize((columns, count * rows), Image.Resampling.BOX)
    return np.asarray(small).reshape(count, rows, columns)


def blockiness(pixels: Pixels) -> float:
    """Return the strength of JPEG's 8 x 8 grid: 1 is none.

    The mean difference of neighbours, by column and by row modulo 8: the strongest phase over the mean of the others.
    Measured on the centre, at most 320 px a side, of the green channel, which shows what the luma shows; a picture too
    small to have a grid gets 1.
    """
    plane = pixels if pixels.ndim == _GREY else pixels[..., 1]
    top, left = (max(0, side - _WINDOW) // 2 for side in plane.shape)
    window = np.ascontiguousarray(plane[top : top + _WINDOW, left : left + _WINDOW])
    if min(window.shape) <= 2 * _GRID:
        return 1.0
    across = _distance(window[:, 1:], window[:, :-1]).sum(axis=0, dtype=np.uint32)
    down = _distance(window[1:], window[:-1]).sum(axis=1, dtype=np.uint32)
    return (_grid(across) + _grid(down)) / 2


def _distance(one: Pixels, other: Pixels) -> Pixels:
    return np.maximum(one, other) - np.minimum(one, other)


def _grid(steps: NDArray[np.uint32]) -> float:
    # One long edge (a door, a seam) is no grid: it counts as no more than a strong step.
    steps = np.minimum(steps, _STRONG_STEP * np.median(steps) + 1)
    phases = steps[: len(steps) // _GRID * _GRID].reshape(-1, _GRID).mean(axis=0)
    strongest = float(phases.max())
    others = (float(phases.sum()) - strongest) / (_GRID - 1)
    # A flat picture has no steps at all; one with steps at a single phase only is a drawn grid.
    return strongest / others if others else 1.0 + float(strongest > 0)


def sample(image: Image.Image) -> Image.Image:
    """Return a picture of evenly spread points of a picture, at most 256 a side."""
    size = min(image.width, _SAMPLES), min(image.height, _SAMPLES)
    return image.resize(size, Image.Resampling.NEAREST)


def clipped(luma: Image.Image) -> float:
    """Return the share of a picture in mode L that is black or white."""
    histogram = luma.histogram()
    return (histogram[0] + histogram[255]) / (luma.width * luma.height)


def border(points: Pixels) -> tuple[float, float]:
    """Return how white the border is, and how far its colours spread.

    The border is the outer 8 % of the points at the top, left and right. White: the share of points whose channels are
    all 235 or more. Spread: the distance of the 5th to the 95th percentile in the channel where it is widest, 0 to 1.
    """
    height, width = (max(1, round(side * _BORDER)) for side in points.shape[:2])
    parts = points[:height], points[height:, :width], points[height:, -width:]
    listed = np.concatenate([part.reshape(-1, *points.shape[2:]) for part in parts])
    # One row for each channel: numpy is slow along axes of three.
    channels = np.atleast_2d(listed.T.copy())
    white = float(np.count_nonzero(channels.min(axis=0) >= _NEAR_WHITE)) / len(listed)
    ranks = tuple(len(listed) * share // 100 for share in _SPREAD)
    ordered = np.partition(channels, ranks, axis=1).astype(np.int16)
    return white, float((ordered[:, ranks[1]] - ordered[:, ranks[0]]).max()) / 255


def transparent(image: Image.Image) -> float:
    """Return the share of pixels of an 8-bit picture that are not fully opaque."""
    if image.mode != "RGBA":
        return 0.0
    histogram = image.getchannel("A").histogram()
    return 1 - histogram[255] / (image.width * image.height)


def jpeg_quality(table: tuple[int, ...]) -> int:
    """Return the quality, 1 to 100, whose luma table comes nearest to a JPEG's.

    Exact for what libjpeg wrote; an estimate for encoders with tables of their own.
    """
    total = sum(table)
    return min(range(1, 101), key=lambda quality: (abs(_TOTALS[quality - 1] - total), -quality))


def _total(quality: int) -> int:
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality  # noqa: PLR2004  libjpeg's two branches
    return sum(min(255, max(1, (base * scale + 50) // 100)) for base in _BASE)


_TOTALS = tuple(_total(quality) for quality in range(1, 101))
