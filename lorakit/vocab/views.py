"""Angle and framing: where the camera stands. Left and right are decided here, once.

Azimuth is the camera's, in degrees around the subject: at 0 the camera faces the subject, at 90 it sees the subject's
right side, at 180 the back, at 270 the left side. Elevation is the camera's too: above the subject it is positive.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

__all__ = ["Angle", "ExpressionPolicy", "Framing"]


def __dir__() -> list[str]:
    return __all__


class Framing(StrEnum):
    """How much of the subject the picture shows."""

    CLOSE_UP = "close_up"
    MEDIUM = "medium"
    FULL_BODY = "full_body"
    BACK = "back"


class ExpressionPolicy(StrEnum):
    """Which expressions an angle is worth showing (training best practices, section 3)."""

    FULL = "full"
    """The whole range: the face is read best here."""
    MILD = "mild"
    """Neutral and one or two mild ones: breaks the coupling of angle and expression."""
    NEUTRAL = "neutral"
    """Neutral only: a clean view of nose, jaw and ear."""
    BACK = "back"
    """Neutral only, the face is not visible."""


class Angle(StrEnum):
    """The twelve camera angles."""

    FRONT = "front"
    THREE_QUARTER_RIGHT = "three_quarter_right"
    PROFILE_RIGHT = "profile_right"
    BACK_RIGHT = "back_right"
    BACK = "back"
    BACK_LEFT = "back_left"
    PROFILE_LEFT = "profile_left"
    THREE_QUARTER_LEFT = "three_quarter_left"
    CLOSEUP_FRONT = "closeup_front"
    CLOSEUP_THREE_QUARTER = "closeup_three_quarter"
    LOW_ANGLE = "low_angle"
    HIGH_ANGLE = "high_angle"

    @property
    def azimuth(self) -> int:
        """Where the camera stands around the subject, in degrees from 0 to 359."""
        return _GEOMETRY[self][0]

    @property
    def elevation(self) -> int:
        """How far the camera stands above (positive) or below the subject's face, in degrees."""
        return _GEOMETRY[self][1]

    @property
    def framing(self) -> Framing:
        """The framing this angle has when nothing else is asked for."""
        return _GEOMETRY[self][2]

    @property
    def policy(self) -> ExpressionPolicy:
        """Which expressions this angle is worth showing."""
        return _GEOMETRY[self][3]


_GEOMETRY: Mapping[Angle, tuple[int, int, Framing, ExpressionPolicy]] = MappingProxyType(
    {
        Angle.FRONT: (0, 0, Framing.MEDIUM, ExpressionPolicy.FULL),
        Angle.THREE_QUARTER_RIGHT: (45, 0, Framing.MEDIUM, ExpressionPolicy.MILD),
        Angle.PROFILE_RIGHT: (90, 0, Framing.MEDIUM, ExpressionPolicy.NEUTRAL),
        Angle.BACK_RIGHT: (135, 0, Framing.BACK, ExpressionPolicy.BACK),
        Angle.BACK: (180, 0, Framing.BACK, ExpressionPolicy.BACK),
        Angle.BACK_LEFT: (225, 0, Framing.BACK, ExpressionPolicy.BACK),
        Angle.PROFILE_LEFT: (270, 0, Framing.MEDIUM, ExpressionPolicy.NEUTRAL),
        Angle.THREE_QUARTER_LEFT: (315, 0, Framing.MEDIUM, ExpressionPolicy.MILD),
        Angle.CLOSEUP_FRONT: (0, 0, Framing.CLOSE_UP, ExpressionPolicy.FULL),
        Angle.CLOSEUP_THREE_QUARTER: (45, 0, Framing.CLOSE_UP, ExpressionPolicy.FULL),
        Angle.LOW_ANGLE: (0, -30, Framing.FULL_BODY, ExpressionPolicy.NEUTRAL),
        Angle.HIGH_ANGLE: (0, 30, Framing.FULL_BODY, ExpressionPolicy.NEUTRAL),
    }
)
