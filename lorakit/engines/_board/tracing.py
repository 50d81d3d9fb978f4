"""From ellipsoids and a camera to what each pixel sees."""

import math
from typing import TYPE_CHECKING

import attrs
import numpy as np

from lorakit.engines._board.figure import Array, Ellipsoid, Mask

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["Camera", "Seen", "trace"]

_FIELD = math.radians(26)
"""The field of view: that of an 85 mm lens on 35 mm film, nearly."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(eq=False)
class Camera:
    """A camera that looks at a point of the mannequin's axis."""

    place: Array
    right: Array
    up: Array
    forward: Array
    half: float = math.tan(_FIELD / 2)

    @classmethod
    def looking(cls, azimuth: float, elevation: float, target: float, height: float, aside: float) -> "Camera":
        """Return the camera that sees so much of the mannequin.

        Args:
            azimuth: Degrees around the subject: 0 in front, 90 on its right side.
            elevation: Degrees above the subject.
            target: The height it looks at, in head heights.
            height: How much it sees from top to bottom, in head heights.
            aside: How far it stands to its right, in head heights; the subject moves to the left of the picture.
        """
        a, e = math.radians(azimuth), math.radians(elevation)
        away = np.array((-math.sin(a) * math.cos(e), math.sin(e), math.cos(a) * math.cos(e)), np.float32)
        right = np.array((math.cos(a), 0.0, math.sin(a)), np.float32)
        aim = np.array((0.0, target, 0.0), np.float32) + right * aside
        distance = height / 2 / math.tan(_FIELD / 2)
        return cls(place=aim + away * distance, right=right, up=np.cross(away, right), forward=-away)

    def rays(self, size: int) -> Array:
        """Return the direction of the ray through each pixel, size x size x 3, not normalised."""
        steps = (np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1
        across, down = np.meshgrid(steps * self.half, -steps * self.half)
        return (self.forward + across[..., None] * self.right + down[..., None] * self.up).astype(np.float32)

    def box(self, piece: Ellipsoid, size: int) -> tuple[slice, slice]:
        """Return the rows and columns a piece can be seen in."""
        offset = piece.centre - self.place
        depth = float(offset @ self.forward)
        scale = size / 2 / self.half / max(depth - piece.reach, 0.1)
        row, column = size / 2 - float(offset @ self.up) * scale, size / 2 + float(offset @ self.right) * scale
        reach = piece.reach * scale + 2
        return _clip(row, reach, size), _clip(column, reach, size)

    def pixel(self, point: Array, size: int) -> tuple[float, float]:
        """Return the column and row a point is seen at."""
        offset = point - self.place
        scale = size / 2 / self.half / float(offset @ self.forward)
        return size / 2 + float(offset @ self.right) * scale, size / 2 - float(offset @ self.up) * scale


def _clip(centre: float, reach: float, size: int) -> slice:
    return slice(max(0, min(size, int(centre - reach))), max(0, min(size, int(centre + reach) + 1)))


@attrs.frozen(eq=False)
class Seen:
    """What each pixel sees: arrays of size x size, and x 3 for vectors."""

    piece: "npt.NDArray[np.int8]"
    """The index of the piece, -1 for the backdrop."""
    depth: Array
    point: Array
    normal: Array
    local: Array
    """The point in the unit ball's space of its piece."""


def trace(pieces: list[Ellipsoid], camera: Camera, size: int) -> Seen:
    """Follow a ray through each pixel to the first piece it meets."""
    rays = camera.rays(size)
    piece = np.full((size, size), -1, np.int8)
    depth = np.full((size, size), np.inf, np.float32)
    local = np.zeros((size, size, 3), np.float32)
    normal = np.zeros((size, size, 3), np.float32)
    for index, each in enumerate(pieces):
        box = camera.box(each, size)
        way = rays[box] @ each.to_unit.T
        start = each.to_unit @ (camera.place - each.centre)
        distance = _first(start, way)
        nearer = distance < depth[box]
        where = distance[nearer]
        unit = start + way[nearer] * where[:, None]
        depth[box][nearer] = where
        piece[box][nearer] = index
        local[box][nearer] = unit
        normal[box][nearer] = unit @ each.to_unit
    hit = piece >= 0
    normal[hit] /= np.linalg.norm(normal[hit], axis=-1, keepdims=True)
    point = camera.place + rays * np.where(hit, depth, 0)[..., None]
    return Seen(piece, depth, point.astype(np.float32), normal, local)


def shadowed(pieces: list[Ellipsoid], points: Array, towards: Array) -> Mask:
    """Return for each point whether a piece stands between it and the light."""
    dark = np.zeros(len(points), np.bool_)
    for each in pieces:
        start = (points - each.centre) @ each.to_unit.T
        way = each.to_unit @ towards
        half = start @ way
        free = half * half - (way @ way) * (np.einsum("ij,ij->i", start, start) - 1)
        dark |= (free > 0) & (-half > 0)
    return dark


def _first(start: Array, way: Array) -> Array:
    """Return how far along each ray the unit ball is first met; infinity where it is missed."""
    square = np.einsum("ijk,ijk->ij", way, way)
    half = way @ start
    free = half * half - square * (start @ start - 1)
    with np.errstate(invalid="ignore"):
        distance = (-half - np.sqrt(free)) / square
    return np.where(free > 0, distance, np.inf).astype(np.float32)
