"""What can be told beyond the labels' own words without inventing anything: what each of them makes visible.

Every sentence follows from a label: where a camera at that angle is and which side it sees, what a framing takes in
and leaves out, how much of a place or an outfit it shows, what a light does, how strong an expression is.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from lorakit.captions import _wording as wording
from lorakit.model import Shot
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Setting, Tier, Vocabulary

__all__ = ["details", "face_hidden", "texts"]

_SIDES: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        45: (
            "The camera is in front of the subject and off to the {near} side.",
            "The {near} side of the subject is nearer to the camera than the {far}.",
        ),
        90: (
            "The camera is directly at the {near} side of the subject, level with the head.",
            "The subject faces the {near} edge of the frame, with the {far} side out of sight.",
        ),
        135: (
            "The camera is behind the subject and off to the {near} side.",
            "The back and the {near} side of the subject are in view.",
        ),
    }
)
_VIEWS: Mapping[Angle, tuple[str, ...]] = MappingProxyType(
    {
        Angle.FRONT: (
            "The camera is straight ahead of the subject, level with the head.",
            "The subject faces the camera squarely.",
        ),
        Angle.BACK: (
            "The camera is directly behind the subject, level with the head.",
            "Only the back of the subject is in view.",
        ),
        Angle.CLOSEUP_FRONT: (
            "The camera is near the subject and straight ahead, level with the eyes.",
            "The head takes up most of the picture.",
        ),
        Angle.CLOSEUP_THREE_QUARTER: (
            "The camera is near the subject, half-way between the front and one side.",
            "The head is at an angle to the camera and takes up most of the picture.",
        ),
        Angle.LOW_ANGLE: (
            "The camera is well below eye height and points upwards.",
            "The subject is higher than the camera.",
        ),
        Angle.HIGH_ANGLE: (
            "The camera is well above the subject and points downwards.",
            "The top of the head is nearer to the camera than the feet.",
        ),
    }
)
_HALF, _TURN = 180, 360


def _angle(angle: Angle) -> tuple[str, ...]:
    if angle in _VIEWS:
        return _VIEWS[angle]
    right = angle.azimuth < _HALF
    near, far = ("right", "left") if right else ("left", "right")
    sides = _SIDES[angle.azimuth if right else _TURN - angle.azimuth]
    return tuple(text.format(near=near, far=far) for text in sides)


_ANGLES: Mapping[Angle, tuple[str, ...]] = MappingProxyType({angle: _angle(angle) for angle in Angle})
_FRAMINGS: Mapping[Framing, tuple[str, ...]] = MappingProxyType(
    {
        Framing.CLOSE_UP: ("The frame ends just below the shoulders, with the rest of the body out of view.",),
        Framing.MEDIUM: (
            "The frame ends at the waist, with the legs out of view.",
            "The head, the shoulders and the arms are inside the frame.",
        ),
        Framing.FULL_BODY: (
            "The whole figure is inside the frame, feet included.",
            "Both the head and the feet are in the picture.",
        ),
        Framing.BACK: ("The back and shoulders are nearest to the camera, with little else of the subject in view.",),
    }
)
_PLACES: Mapping[Framing, str] = MappingProxyType(
    {
        Framing.CLOSE_UP: "Only a small part of the surroundings is visible around the head.",
        Framing.MEDIUM: "The surroundings are visible on both sides of the subject.",
        Framing.FULL_BODY: "The surroundings are visible all around the subject, down to the ground.",
        Framing.BACK: "The surroundings are visible beyond the subject's back.",
    }
)
_OUTFITS: Mapping[Framing, str] = MappingProxyType(
    {
        Framing.CLOSE_UP: "Only the upper part of the outfit is in view.",
        Framing.MEDIUM: "The outfit is in view down to the waist.",
        Framing.FULL_BODY: "The outfit can be seen as a whole.",
        Framing.BACK: "The back of the outfit is in view.",
    }
)
_POSES: Mapping[Framing | None, str] = MappingProxyType(
    {
        Framing.FULL_BODY: "The arms and legs are in full view.",
    }
)
_BEHIND = "The surroundings can be seen behind the subject."
_PLAIN = "Nothing else is visible behind the subject."
_TIERS: Mapping[Tier, str] = MappingProxyType(
    {
        Tier.NEUTRAL: "No strong emotion shows.",
        Tier.MILD: "The expression is slight.",
        Tier.MODERATE: "The expression is clear.",
        Tier.INTENSE: "The expression is strong.",
    }
)
_EFFECT = "The light gives {}."
_OPEN_LIGHT = "This light is on the subject and the surroundings alike."
_CAMERA_STILL = (
    "There is no pan, tilt or zoom.",
    "The framing is the same from the first frame to the last.",
    "The shot is one continuous take without a cut.",
    "The picture is steady, without sway or shake.",
)
_CAMERA_MOVES = (
    "The view changes with the movement of the camera.",
    "The shot is one continuous take without a cut.",
    "What is at the edges of the frame changes along the way.",
)


def texts() -> Iterator[str]:
    """Yield every sentence, for those who must know which words are the template's own."""
    for mapping in (_ANGLES, _FRAMINGS):
        for several in mapping.values():
            yield from several
    for single in (_PLACES, _OUTFITS, _POSES, _TIERS):
        yield from single.values()
    yield from (_BEHIND, _PLAIN, _EFFECT, _OPEN_LIGHT, *_CAMERA_STILL, *_CAMERA_MOVES)


def face_hidden(shot: Shot) -> bool:
    """Say whether the subject is seen from behind, so that no expression can be read."""
    if shot.angle is None:
        return shot.framing is Framing.BACK
    return shot.angle.policy is ExpressionPolicy.BACK


def details(name: str, shot: Shot, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return further sentences about one attribute that is known.

    Args:
        name: The attribute; ``camera`` for a still one and ``camera_motion`` for one that moves; ``surroundings`` for
            what is true of any place.
        shot: What is known.
        vocabulary: The terms whose meaning is known.
    """
    told = _TOLD.get(name)
    return () if told is None else told(shot, vocabulary)


def _of_angle(shot: Shot, _vocabulary: Vocabulary) -> tuple[str, ...]:
    return _ANGLES[shot.angle] if shot.angle else ()


def _of_framing(shot: Shot, _vocabulary: Vocabulary) -> tuple[str, ...]:
    return _FRAMINGS[shot.framing] if shot.framing else ()


def _of_expression(shot: Shot, vocabulary: Vocabulary) -> tuple[str, ...]:
    term = vocabulary.expression(shot.expression)
    return () if term is None or face_hidden(shot) else (_TIERS[term.tier],)


def _of_light(shot: Shot, vocabulary: Vocabulary) -> tuple[str, ...]:
    lighting = vocabulary.lighting(shot.lighting)
    effects = wording.listed(lighting.effects) if lighting else ""
    return (_EFFECT.format(effects) if effects else _OPEN_LIGHT,)


def _of_place(shot: Shot, vocabulary: Vocabulary) -> tuple[str, ...]:
    place = vocabulary.environment(shot.environment)
    if place is not None and place.setting is Setting.PLAIN:
        return (_PLAIN,)
    return (_PLACES[shot.framing],) if shot.framing else ()


def _of_surroundings(shot: Shot, _vocabulary: Vocabulary) -> tuple[str, ...]:
    return (_BEHIND,) if shot.environment and not shot.framing else ()


def _of_outfit(shot: Shot, _vocabulary: Vocabulary) -> tuple[str, ...]:
    return (_OUTFITS[shot.framing],) if shot.framing else ()


def _of_pose(shot: Shot, _vocabulary: Vocabulary) -> tuple[str, ...]:
    return (_POSES[shot.framing],) if shot.framing in _POSES else ()


_TOLD: Mapping[str, Callable[[Shot, Vocabulary], tuple[str, ...]]] = MappingProxyType(
    {
        "angle": _of_angle,
        "framing": _of_framing,
        "expression": _of_expression,
        "lighting": _of_light,
        "environment": _of_place,
        "surroundings": _of_surroundings,
        "outfit": _of_outfit,
        "pose": _of_pose,
        "camera": lambda _shot, _vocabulary: _CAMERA_STILL,
        "camera_motion": lambda _shot, _vocabulary: _CAMERA_MOVES,
    }
)
