"""The size a picture is trained at, as each trainer works it out from the picture's own."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from lorakit.model import Buckets, BucketScheme

__all__ = ["Size", "bucket"]

Size = tuple[int, int]
"""Pixels across and down."""


def __dir__() -> list[str]:
    return __all__


def bucket(buckets: Buckets, size: Size, resolution: int, model: str = "") -> Size | None:
    """Return the size a picture is trained at.

    Args:
        buckets: How the trainer sorts pictures.
        size: The picture's own size as the trainer sees it, in pixels.
        resolution: Pixels on each side of a square picture, as the run is set to.
        model: The id of the model profile, for trainers whose steps differ by model.

    Returns:
        The size in pixels, or ``None`` when the trainer does not say.
    """
    own = _SCHEMES.get(buckets.scheme)
    return None if own is None else own(buckets, size, resolution, buckets.step_for(model))


def _nearest(sizes: Iterable[Size], size: Size) -> Size:
    """Return the size of the nearest ratio, the first of equals."""
    ratio = size[0] / size[1]
    return min(sizes, key=lambda each: abs(each[0] / each[1] - ratio))


def _square(_buckets: Buckets, _size: Size, resolution: int, _step: int) -> Size:
    return resolution, resolution


def _shrunk(_buckets: Buckets, size: Size, resolution: int, step: int) -> Size:
    """Both sides to whole steps, up or down, whichever comes nearest to the area without going beyond the largest."""
    most = resolution * resolution
    area = size[0] * size[1]
    wanted = min(area, most)
    factor = math.sqrt(wanted / area)
    width, height = (side * factor / step for side in size)
    tries = [
        (across * step, down * step)
        for across in (math.floor(width), math.ceil(width))
        for down in (math.floor(height), math.ceil(height))
    ]
    fitting = [each for each in tries if min(each) > 0 and each[0] * each[1] <= most]
    if not fitting:
        return max(step, math.floor(width) * step), max(step, math.floor(height) * step)
    return min(fitting, key=lambda each: abs(each[0] * each[1] - wanted))


def _by_halves(_buckets: Buckets, size: Size, resolution: int, step: int) -> Size:
    return _nearest(sorted(set(_halves(resolution, step))), size)


def _halves(resolution: int, step: int) -> Iterator[Size]:
    for width in range(_down(resolution // 2, step), resolution + step, step):
        height = _down(resolution * resolution // width, step)
        yield width, height
        yield height, width


def _by_grid(buckets: Buckets, size: Size, resolution: int, step: int) -> Size:
    grid = sorted(set(_grid(buckets, resolution, step)))
    return size if size in grid else _nearest(grid, size)


def _grid(buckets: Buckets, resolution: int, step: int) -> Iterator[Size]:
    square = _down(resolution, step)
    yield square, square
    longest = max(buckets.longest, resolution)
    longest += -longest % step
    for width in range(buckets.shortest, longest + 1, step):
        height = min(longest, _down(resolution * resolution // width, step))
        if height >= buckets.shortest:
            yield width, height
            yield height, width


def _by_ratio(buckets: Buckets, size: Size, resolution: int, step: int) -> Size:
    # the trainer compares height to width
    turned = _nearest(_ratios(buckets.ratios, resolution, step), size[::-1])
    return turned[::-1]


def _ratios(ratios: Iterable[float], resolution: int, step: int) -> Iterator[Size]:
    for ratio in ratios:
        short, long = (_near(resolution * part, step) for part in (1 / math.sqrt(ratio), math.sqrt(ratio)))
        yield short, long
        yield long, short


def _by_log_ratio(buckets: Buckets, size: Size, resolution: int, step: int) -> Size:
    own = math.log(size[0] / size[1])
    ratio = min(buckets.ratios, key=lambda each: abs(math.log(each) - own))
    width = math.sqrt(resolution * resolution * ratio)
    height = resolution * resolution / width
    return _near(width, step), _near(height, step)


def _own_ratio(_buckets: Buckets, size: Size, resolution: int, step: int) -> Size:
    ratio = round(size[0] / size[1], 2)
    if ratio == 0:  # 200 times as high as wide: nothing sensible is left
        ratio = 0.01
    edge = _near(resolution, step)
    width, height = (_near(edge * side, step) for side in (math.sqrt(ratio), 1 / math.sqrt(ratio)))
    return (resolution, resolution) if round(width / height, 2) == 1 else (width, height)


def _down(number: int, step: int) -> int:
    """Round down to whole steps, to one at least: a run set to fewer pixels than a step is none its trainer allows."""
    return max(step, number - number % step)


def _near(number: float, step: int) -> int:
    return max(step, round(number / step) * step)


_SCHEMES: Mapping[BucketScheme, Callable[[Buckets, Size, int, int], Size]] = MappingProxyType(
    {
        BucketScheme.SQUARE: _square,
        BucketScheme.SHRINKING: _shrunk,
        BucketScheme.HALVES: _by_halves,
        BucketScheme.GRID: _by_grid,
        BucketScheme.RATIOS: _by_ratio,
        BucketScheme.LOG_RATIOS: _by_log_ratio,
        BucketScheme.OWN_RATIO: _own_ratio,
    }
)
"""How each scheme works out a size; one that is not here is not documented."""
