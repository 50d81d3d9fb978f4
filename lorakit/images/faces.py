"""Where the face may be, without a detector."""

from collections.abc import Iterator

import attrs
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lorakit.images.colour import rgb

__all__ = ["Box", "face_region"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Box:
    """A rectangle of a picture as displayed, in pixels; right and bottom lie just outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def centre(self) -> tuple[float, float]:
        """The middle, across and down."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def holds(self, other: "Box") -> bool:
        """Tell whether another box lies wholly inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


_SHORT_SIDE = 64
"""The picture is looked at this small: a face is then a blob of 12 to 32 pixels."""
_SIZES = (0.2, 0.28, 0.38, 0.5)
"""How tall a face is, as shares of the short side."""
_WIDE = 0.8
"""A face's width over its height."""
_UPPER = 0.6
"""The share of the height, from the top, in which a face's centre is looked for."""
_AROUND = 0.5
"""How far the surroundings reach on each side, as a share of the face."""
_SKIN = 40.0
"""How much redder than blue skin is, in levels: light skin about this, dark skin more."""
_COLD = 0.3
"""What brightness counts where nothing is warm: a white wall is bright, but no face."""
_GREYISH = 4.0
_CONTRAST = 12.0
"""Levels (of 255) a face must be brighter than its surroundings."""
_OFF_CENTRE = 40.0
"""Levels a blob at the very edge, left or right, is held back by."""


def face_region(image: Image.Image) -> Box | None:
    """Guess where the face is, from brightness and warmth.

    A heuristic, not a detector: in most photographs of one person the face is a bright, warm blob in the upper part of
    the frame, near the middle. So it looks there for the upright rectangle that stands out most from what surrounds
    it. It knows nothing of eyes: a lamp or a tanned wall can win, and a face in shadow may not be found.

    Args:
        image: The picture, upright, in any 8-bit mode without alpha.

    Returns:
        The rectangle, or `None` when nothing stands out by 12 levels.
    """
    scale = _SHORT_SIDE / min(image.size)
    width, height = (max(1, round(side * scale)) for side in image.size)
    small = rgb(image).resize((width, height), Image.Resampling.BOX, reducing_gap=2.0)
    sums = _summed(_warm_brightness(np.asarray(small)))
    found = max((each for size in _SIZES for each in _best(sums, round(size * _SHORT_SIDE))), default=None)
    if found is None or found[0] < _CONTRAST:
        return None
    _, top, left, tall, wide = found
    across, down = image.width / width, image.height / height
    return Box(
        round(left * across),
        round(top * down),
        min(image.width, round((left + wide) * across)),
        min(image.height, round((top + tall) * down)),
    )


def _warm_brightness(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    colour = pixels.astype(np.float64)
    luma: NDArray[np.float64] = colour @ np.array((0.299, 0.587, 0.114))
    warmth = np.clip((colour[..., 0] - colour[..., 2]) / _SKIN, 0, 1)
    # A picture without colours is judged by brightness alone.
    return luma * (_COLD + (1 - _COLD) * warmth) if np.ptp(colour, axis=2).mean() > _GREYISH else luma


def _best(sums: NDArray[np.float64], tall: int) -> Iterator[tuple[float, int, int, int, int]]:
    wide, margin = round(tall * _WIDE), round(tall * _AROUND)
    height, width = sums.shape[0] - 1, sums.shape[1] - 1
    tops = np.arange(0, min(height - tall, int(height * _UPPER - tall / 2)) + 1)[:, None]
    lefts = np.arange(margin, width - wide - margin + 1)[None, :]
    inner = _within(sums, tops, tops + tall, lefts, lefts + wide)
    above, below = np.maximum(tops - margin, 0), np.minimum(tops + tall + margin, height)
    outer = _within(sums, above, below, lefts - margin, lefts + wide + margin)
    area, outer_area = tall * wide, (below - above) * (wide + 2 * margin)
    contrast = inner / area - (outer - inner) / (outer_area - area)
    score = contrast - _OFF_CENTRE * np.abs((lefts + wide / 2) / width - 0.5) * 2
    row, column = np.unravel_index(int(score.argmax()), score.shape)
    yield float(score[row, column]), int(tops[row, 0]), int(lefts[0, column]), tall, wide


def _summed(plane: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.pad(plane.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))


def _within(
    sums: NDArray[np.float64],
    top: NDArray[np.intp],
    bottom: NDArray[np.intp],
    left: NDArray[np.intp],
    right: NDArray[np.intp],
) -> NDArray[np.float64]:
    return sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
