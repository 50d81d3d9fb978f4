"""The mannequin: ellipsoids in head heights, standing at the origin and looking along +z."""

import hashlib
import math
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["POSES", "Array", "Ellipsoid", "Mask", "Part", "figure", "pose_of"]

Array: TypeAlias = "npt.NDArray[np.floating[Any]]"
Mask: TypeAlias = "npt.NDArray[np.bool_]"
Point: TypeAlias = tuple[float, float, float]


def __dir__() -> list[str]:
    return __all__


class Part(IntEnum):
    """What a piece of the mannequin is made of."""

    SKIN = 0
    HEAD = 1
    HAIR = 2
    TOP = 3
    BOTTOM = 4
    SHOE = 5


@attrs.frozen(eq=False)
class Ellipsoid:
    """One piece of the mannequin."""

    part: Part
    centre: Array
    to_unit: Array
    """3 x 3: takes a vector from the centre to the unit ball's space."""
    reach: float
    """The longest radius."""


POSES: dict[str, tuple[Point, Point, Point, Point]] = {
    "relaxed": ((-0.93, 4.78, 0.0), (-0.98, 3.72, 0.14), (0.93, 4.78, 0.0), (0.98, 3.72, 0.14)),
    "hand on hip": ((-1.22, 4.95, -0.1), (-0.62, 4.38, 0.22), (0.93, 4.78, 0.0), (0.98, 3.72, 0.14)),
    "arms crossed": ((-0.98, 4.95, 0.18), (0.1, 5.08, 0.56), (0.98, 4.95, 0.18), (-0.1, 5.24, 0.52)),
    "hands joined": ((-0.92, 4.85, 0.05), (-0.14, 4.3, 0.46), (0.92, 4.85, 0.05), (0.14, 4.3, 0.5)),
    "arm raised": ((-1.16, 5.2, 0.12), (-1.0, 6.15, 0.36), (0.93, 4.78, 0.0), (0.98, 3.72, 0.14)),
}
"""Elbow and wrist of the right arm, then of the left."""

_POSE_WORDS = {"cross": "arms crossed", "fold": "arms crossed", "hip": "hand on hip", "rais": "arm raised"}


def pose_of(pose: str | None, seed: str) -> str:
    """Return the name of the pose that comes nearest to a label; without one, a pose chosen by the seed."""
    if pose is not None:
        return next((name for word, name in _POSE_WORDS.items() if word in pose.casefold()), "relaxed")
    names = list(POSES)
    return names[hashlib.sha256(seed.encode()).digest()[0] % len(names)]


def figure(pose: str) -> list[Ellipsoid]:
    """Return the pieces of the mannequin in one of the poses."""
    right_elbow, right_wrist, left_elbow, left_wrist = POSES[pose]
    pieces = [
        _ball(Part.HEAD, (0.0, 7.02, 0.02), (0.37, 0.49, 0.43)),
        _ball(Part.SKIN, (0.0, 6.96, 0.45), (0.06, 0.1, 0.09)),
        _ball(Part.SKIN, (-0.37, 6.98, 0.0), (0.05, 0.11, 0.08)),
        _ball(Part.SKIN, (0.37, 6.98, 0.0), (0.05, 0.11, 0.08)),
        _ball(Part.HAIR, (0.0, 7.13, -0.09), (0.41, 0.46, 0.42)),
        _ball(Part.HAIR, (0.0, 6.88, -0.42), (0.21, 0.24, 0.17)),
        _ball(Part.SKIN, (0.0, 6.45, -0.02), (0.17, 0.26, 0.17)),
        _ball(Part.TOP, (0.0, 6.13, -0.03), (0.58, 0.2, 0.25)),
        _ball(Part.TOP, (0.0, 5.62, 0.0), (0.62, 0.62, 0.36)),
        _ball(Part.TOP, (0.0, 4.92, 0.0), (0.45, 0.5, 0.29)),
        _ball(Part.BOTTOM, (0.0, 4.2, 0.0), (0.52, 0.42, 0.33)),
    ]
    for side, elbow, wrist in ((-1.0, right_elbow, right_wrist), (1.0, left_elbow, left_wrist)):
        shoulder, hip = (side * 0.71, 6.02, 0.0), (side * 0.27, 4.05, 0.0)
        knee, ankle = (side * 0.33, 2.2, 0.07), (side * 0.36, 0.4, -0.04)
        hand = tuple(w + 0.2 * (w - e) / _length(elbow, wrist) for e, w in zip(elbow, wrist, strict=True))
        pieces += [
            _ball(Part.TOP, shoulder, (0.21, 0.21, 0.21)),
            _bone(Part.TOP, shoulder, elbow, 0.17),
            _ball(Part.TOP, elbow, (0.13, 0.13, 0.13)),
            _bone(Part.TOP, elbow, wrist, 0.13),
            _bone(Part.SKIN, wrist, (hand[0], hand[1], hand[2]), 0.11),
            _bone(Part.BOTTOM, hip, knee, 0.26),
            _ball(Part.BOTTOM, knee, (0.18, 0.18, 0.18)),
            _bone(Part.BOTTOM, knee, ankle, 0.18),
            _ball(Part.SHOE, (side * 0.38, 0.12, 0.16), (0.15, 0.13, 0.34)),
        ]
    return pieces


def _ball(part: Part, centre: Point, radii: Point) -> Ellipsoid:
    return Ellipsoid(
        part,
        np.array(centre, np.float32),
        np.diag(1 / np.array(radii, np.float32)).astype(np.float32),
        max(radii),
    )


def _bone(part: Part, start: Point, end: Point, radius: float) -> Ellipsoid:
    """Return an ellipsoid that lies along a line and reaches a little past both ends."""
    first, last = np.array(start, np.float32), np.array(end, np.float32)
    along = last - first
    half = float(np.linalg.norm(along)) / 2
    axis = along / np.linalg.norm(along)
    other = np.eye(3, dtype=np.float32)[np.argmin(np.abs(axis))]
    across = np.cross(axis, other)
    across /= np.linalg.norm(across)
    frame = np.stack([across, axis, np.cross(across, axis)])
    radii = np.array((radius, half * 1.12, radius), np.float32)
    return Ellipsoid(part, (first + last) / 2, (frame / radii[:, None]).astype(np.float32), float(radii.max()))


def _length(start: Point, end: Point) -> float:
    return math.dist(start, end)
