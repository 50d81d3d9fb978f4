"""Gauges: what can be read off a picture's pixels."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

__all__ = ["blockiness", "border", "clipped", "jpeg_quality", "sharpness", "transparent"]


def __dir__() -> list[str]:
    return __all__


_SHARPNESS_SIDE = 768
_BANDS = 12
_BAND_ROWS = 6
_GRID = 8
_STRONG_STEP = 4
_WINDOW = 320
_SAMPLES = 96
_EXPOSURE_SAMPLES = 192
_BORDER = round(0.08 * _SAMPLES)
_NEAR_WHITE = 235
_SPREAD = (5, 95)

# The luma table of ITU-T T.81, annex K, that libjpeg and its followers scale by the quality.
_BASE = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
    51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120,
    101, 72, 92, 95, 98, 112, 100, 103, 99,
)  # fmt: skip


def sharpness(luma: Image.Image) -> float:
    """Return the variance of the Laplacian at 768 px on the long side.

    Measured on twelve bands that cover a tenth of the picture: scaling all of it would cost a quarter of the decode,
    and the bands come within a fifth of the whole (60 photographs, measured here). Smaller pictures are measured as
    they are. Blur shows as a low value; below 50 is soft.
    """
    planes = _bands(luma).astype(np.int16)
    if min(planes.shape[1:]) < 3:  # noqa: PLR2004  the Laplacian needs a neighbour on each side
        return 0.0
    edges = planes[:, 1:-1, 1:-1] * np.int16(-4)
    for neighbour in (planes[:, :-2, 1:-1], planes[:, 2:, 1:-1], planes[:, 1:-1, :-2], planes[:, 1:-1, 2:]):
        edges += neighbour
    values = edges.astype(np.float32).ravel()
    # einsum, because a BLAS product would start threads of its own beside the pool's.
    squares = float(np.einsum("i,i->", values, values)) / values.size
    return max(0.0, squares - float(values.mean()) ** 2)


def _bands(luma: Image.Image) -> NDArray[np.uint8]:
    """Return bands of a picture at the measuring size: how many, rows, columns."""
    scale = _SHARPNESS_SIDE / max(luma.size)
    if scale >= 1:
        return np.asarray(luma)[None]
    width, height = (max(1, round(side * scale)) for side in luma.size)
    if height <= _BANDS * _BAND_ROWS:
        return np.asarray(luma.resize((width, height), Image.Resampling.BOX, reducing_gap=2.0))[None]
    rows = _BAND_ROWS / scale
    sheet = Image.new("L", (width, _BANDS * _BAND_ROWS))
    for each in range(_BANDS):
        top = (luma.height - rows) * each / (_BANDS - 1)
        box = (0, top, luma.width, top + rows)
        band = luma.resize((width, _BAND_ROWS), Image.Resampling.BOX, box, reducing_gap=2.0)
        sheet.paste(band, (0, each * _BAND_ROWS))
    return np.asarray(sheet).reshape(_BANDS, _BAND_ROWS, width)


def blockiness(luma: Image.Image) -> float:
    """Return the strength of JPEG's 8 x 8 grid: 1 is none.

    The mean difference of neighbours, by column and by row modulo 8: the strongest phase over the mean of the others.
    Measured on the centre, at most 320 px a side; a picture too small to have a grid gets 1.
    """
    left, top = (max(0, side - _WINDOW) // 2 for side in luma.size)
    right, bottom = min(luma.width, left + _WINDOW), min(luma.height, top + _WINDOW)
    window = np.asarray(luma.crop((left, top, right, bottom)))
    if min(window.shape) <= 2 * _GRID:
        return 1.0
    across = _distance(window[:, 1:], window[:, :-1]).sum(axis=0, dtype=np.uint32)
    down = _distance(window[1:], window[:-1]).sum(axis=1, dtype=np.uint32)
    return (_grid(across) + _grid(down)) / 2


def _distance(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.maximum(one, other) - np.minimum(one, other)


def _grid(steps: NDArray[np.uint32]) -> float:
    # One long edge (a door, a seam) is no grid: it counts as no more than a strong step.
    steps = np.minimum(steps, _STRONG_STEP * np.median(steps) + 1)
    phases = steps[: len(steps) // _GRID * _GRID].reshape(-1, _GRID).mean(axis=0)
    strongest = float(phases.max())
    others = (float(phases.sum()) - strongest) / (_GRID - 1)
    # A flat picture has no steps at all; one with steps at a single phase only is a drawn grid.
    return strongest / others if others else 1.0 + float(strongest > 0)


def clipped(luma: Image.Image) -> float:
    """Return the share of pixels that are black or white, of at most 192 x 192 samples."""
    size = (min(luma.width, _EXPOSURE_SAMPLES), min(luma.height, _EXPOSURE_SAMPLES))
    samples = np.asarray(luma.resize(size, Image.Resampling.NEAREST))
    return float(np.count_nonzero(samples == 0) + np.count_nonzero(samples == 255)) / samples.size  # noqa: PLR2004  full white


def border(image: Image.Image) -> tuple[float, float]:
    """Return how white the border is, and how far its colours spread.

    The border is the outer 8 % at the top, left and right, sampled at 96 x 96 points. White: the share of points
    whose channels are all 235 or more. Spread: the distance of the 5th to the 95th percentile in the channel where it
    is widest, 0 to 1.
    """
    samples = np.asarray(image.resize((_SAMPLES, _SAMPLES), Image.Resampling.NEAREST).convert("RGB"))
    points = np.concatenate(
        [
            samples[:_BORDER].reshape(-1, 3),
            samples[_BORDER:, :_BORDER].reshape(-1, 3),
            samples[_BORDER:, -_BORDER:].reshape(-1, 3),
        ]
    )
    channels = np.ascontiguousarray(points.T)
    white = float(np.count_nonzero(channels.min(axis=0) >= _NEAR_WHITE)) / len(points)
    ranks = tuple(len(points) * share // 100 for share in _SPREAD)
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
