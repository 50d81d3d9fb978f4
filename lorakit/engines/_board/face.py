"""The mannequin's face: eyes, brows and mouth as marks on the head, moved by the expression."""

import hashlib

import attrs
import numpy as np

from lorakit.engines._board.figure import Array, Mask
from lorakit.vocab import BUILTIN, Tier

__all__ = ["Face", "face_of", "paint"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Face:
    """How far each feature is moved, from -1 to 1 around neutral."""

    eyes: float = 0.0
    """-1 nearly shut, 1 wide open."""
    brows: float = 0.0
    """-1 lowered, 1 raised."""
    slant: float = 0.0
    """-1 inner ends raised (sad), 1 inner ends lowered (angry)."""
    smile: float = 0.0
    """-1 corners down, 1 corners up."""
    mouth: float = 0.0
    """0 closed, 1 wide open."""
    teeth: bool = False


_FAMILIES = {
    "anger": Face(eyes=-0.3, brows=-0.6, slant=1.0, smile=-0.5, mouth=0.35, teeth=True),
    "sadness": Face(eyes=-0.35, brows=0.3, slant=-1.0, smile=-0.8),
    "fear": Face(eyes=0.8, brows=0.9, slant=-0.7, smile=-0.3, mouth=0.4),
    "exhaustion": Face(eyes=-0.8, brows=0.1, slant=-0.4, smile=-0.4),
    "resolve": Face(eyes=-0.4, brows=-0.6, slant=0.6, smile=-0.1),
    "joy": Face(eyes=-0.2, brows=0.3, smile=1.0, mouth=0.5, teeth=True),
    "surprise": Face(eyes=1.0, brows=1.0, mouth=0.8),
    "disgust": Face(eyes=-0.5, brows=-0.4, slant=0.5, smile=-0.9, mouth=0.15),
}
_STRENGTH = {Tier.NEUTRAL: 0.0, Tier.MILD: 0.45, Tier.MODERATE: 0.7, Tier.INTENSE: 1.0}
_SHOWS_TEETH = 0.3
_BROW = (0.16, 0.58)
"""Where a brow begins and ends, seen from the middle of the face."""
_LID = 1.25
"""How far the eye's rim reaches; the eye itself is 1."""
_EYE = (0.36, 0.17)
"""The middle of an eye, across and up."""
_WHITE, _IRIS, _DARK, _LIP = (0.96, 0.95, 0.92), (0.23, 0.36, 0.42), (0.12, 0.09, 0.09), (0.55, 0.25, 0.22)


def face_of(expression: str | None) -> Face:
    """Return the face of an expression; one nobody knows gets a face of its own, always the same."""
    if expression is None:
        return Face()
    known = BUILTIN.expression(expression)
    if known is None:
        digest = hashlib.sha256(expression.casefold().encode()).digest()
        eyes, brows, slant, smile, mouth = (byte / 127.5 - 1 for byte in digest[:5])
        return Face(eyes=eyes * 0.6, brows=brows, slant=slant, smile=smile, mouth=max(0.0, mouth) * 0.6)
    full, strength = _FAMILIES.get(known.family, Face()), _STRENGTH[known.tier]
    return Face(
        eyes=full.eyes * strength,
        brows=full.brows * strength,
        slant=full.slant * strength,
        smile=full.smile * strength,
        mouth=full.mouth * max(0.0, strength * 1.5 - 0.5),
        teeth=full.teeth and strength * full.mouth > _SHOWS_TEETH,
    )


def paint(colour: Array, local: Array, face: Face, hair: Array) -> Array:
    """Paint the face on the head.

    Args:
        colour: N x 3, the head's colour at each point; not changed.
        local: N x 3, the points on the unit ball that is the head.
        face: The expression.
        hair: The colour of hair and brows.

    Returns:
        N x 3, the painted colours.
    """
    out = colour.copy()
    x, y, front = local[:, 0], local[:, 1], local[:, 2] > 0
    side = np.abs(x)
    out[(y > 0.62 - 0.25 * side) | (local[:, 2] < -0.1 + 0.35 * np.clip(-y, 0, 1))] = hair
    _eyes(out, x, y, front, face)
    inner = 0.40 + 0.06 * face.brows - 0.09 * face.slant
    outer = 0.40 + 0.06 * face.brows + 0.05 * face.slant
    start, end = _BROW
    share = np.clip((side - start) / (end - start), 0, 1)
    line = inner + (outer - inner) * share + 0.05 * np.sin(np.pi * share)
    out[front & (side > start) & (side < end) & (np.abs(y - line) < 0.038 * (1.15 - 0.5 * share))] = hair
    _mouth(out, x, y, front, face)
    return out


def _eyes(out: Array, x: Array, y: Array, front: Mask, face: Face) -> None:
    aside, above = np.abs(x) - _EYE[0], y - _EYE[1]
    ring = (aside / 0.155) ** 2 + (above / (0.085 * (1 + 0.75 * face.eyes))) ** 2
    eye = front & (ring < 1)
    out[eye] = _WHITE
    far = aside**2 + above**2
    iris = eye & (far < 0.075**2)
    out[iris] = _IRIS
    out[iris & (far < 0.036**2)] = _DARK
    out[iris & ((x - np.sign(x) * _EYE[0] + 0.02) ** 2 + (above - 0.03) ** 2 < 0.018**2)] = 1.0
    upper = above > 0
    out[front & upper & (ring >= 1) & (ring < _LID)] = _DARK


def _mouth(out: Array, x: Array, y: Array, front: Mask, face: Face) -> None:
    wide = 0.26 + 0.07 * max(0.0, face.smile)
    middle = -0.42 + 0.16 * face.smile * ((x / wide) ** 2 - 0.35)
    gap = 0.012 + 0.13 * face.mouth
    inside = np.sqrt(np.clip(1 - (x / wide) ** 2, 0, 1))
    lips = front & (np.abs(x) < wide) & (np.abs(y - middle) < (gap + 0.035) * inside + 0.006)
    out[lips] = _LIP
    hole = front & (np.abs(x) < wide) & (np.abs(y - middle) < gap * inside)
    out[hole] = _DARK
    if face.teeth:
        out[hole & (y > middle - 0.01) & (np.abs(y - middle) < gap * inside * 0.8)] = _WHITE
