"""The words of built captions: skeletons, wordings and sentences that only restate what is known.

``{}`` stands for what is said. Nothing here speaks of style, camera gear, quality or identity, and no wording names
an attribute other than its own.
"""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.vocab import Angle, Framing

__all__ = [
    "ANGLE_WORDINGS",
    "FRAMING_WORDINGS",
    "LEADS",
    "RESTATED",
    "RESTATED_ANGLES",
    "SENTENCES",
    "SKELETONS",
    "STILL",
    "STILL_RESTATED",
    "TAKE_RESTATED",
]

SKELETONS = (
    (("expression", "angle"), ("framing", "pose", "motion", "environment", "lighting", "outfit")),
    (("angle", "expression"), ("environment", "lighting", "outfit", "framing", "pose", "motion")),
    (("environment", "pose"), ("expression", "outfit", "angle", "framing", "motion", "lighting")),
    (("outfit", "expression"), ("pose", "motion", "angle", "framing", "environment", "lighting")),
    (("framing", "lighting"), ("expression", "angle", "pose", "outfit", "motion", "environment")),
    (("pose", "environment"), ("lighting", "angle", "framing", "expression", "motion", "outfit")),
    (("expression", "lighting"), ("outfit", "environment", "framing", "angle", "pose", "motion")),
    (("angle", "outfit"), ("framing", "environment", "motion", "pose", "lighting", "expression")),
)
"""What the sentence with the trigger says, and the order of the sentences after it."""

ANGLE_WORDINGS: Mapping[Angle, tuple[str, ...]] = MappingProxyType(
    {
        Angle.FRONT: ("seen from the front", "in a front view", "viewed from the front"),
        Angle.THREE_QUARTER_RIGHT: (
            "in a three-quarter view from the right",
            "in a right three-quarter view",
            "seen from the front right",
        ),
        Angle.PROFILE_RIGHT: (
            "in a profile view from the right",
            "in right profile",
            "seen from the right side",
        ),
        Angle.BACK_RIGHT: (
            "in a back view from the right",
            "seen from behind on the right",
            "in a rear three-quarter view from the right",
        ),
        Angle.BACK: ("seen from behind", "in a back view", "viewed from behind"),
        Angle.BACK_LEFT: (
            "in a back view from the left",
            "seen from behind on the left",
            "in a rear three-quarter view from the left",
        ),
        Angle.PROFILE_LEFT: (
            "in a profile view from the left",
            "in left profile",
            "seen from the left side",
        ),
        Angle.THREE_QUARTER_LEFT: (
            "in a three-quarter view from the left",
            "in a left three-quarter view",
            "seen from the front left",
        ),
        Angle.CLOSEUP_FRONT: ("in a frontal close-up", "in a close-up from the front", "in a front-facing close-up"),
        Angle.CLOSEUP_THREE_QUARTER: (
            "in a three-quarter close-up",
            "in a close-up at a three-quarter angle",
            "in a close-up from a three-quarter angle",
        ),
        Angle.LOW_ANGLE: ("seen from below, camera looking up", "seen from a low angle", "in a low-angle view"),
        Angle.HIGH_ANGLE: ("seen from above, camera looking down", "seen from a high angle", "in a high-angle view"),
    }
)
"""How a sentence says where the camera stands."""

FRAMING_WORDINGS: Mapping[Framing, tuple[str, ...]] = MappingProxyType(
    {
        Framing.CLOSE_UP: ("with a tight framing", "in a head-and-shoulders framing", "tightly framed"),
        Framing.MEDIUM: ("framed from the waist up", "in a waist-up framing", "in a half-length view"),
        Framing.FULL_BODY: ("in a full-length view", "in a full-body view", "shown from head to toe"),
        Framing.BACK: ("with a back framing", "framed on the back", "with the framing centred on the back"),
    }
)
"""How a sentence says what the picture shows."""

LEADS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "expression": ("with {}", "showing {}", "bearing {}"),
        "angle": ("{}",),
        "framing": ("{}",),
        "pose": ("{}",),
        "motion": ("{}",),
        "outfit": ("wearing {}", "dressed in {}", "in {}"),
        "environment": ("{}",),
        "lighting": ("in {}", "under {}", "lit by {}"),
    }
)
"""How an attribute hangs on to the trigger."""

SENTENCES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "expression": ("{}.", "There is {}.", "The subject has {}."),
        "angle": ("The subject is {}.", "This shot has the subject {}.", "{}."),
        "framing": ("The subject is {}.", "{}.", "The shot has the subject {}."),
        "pose": ("The subject is {}.", "{}.", "The pose: {}."),
        "motion": ("The action: {}.", "What happens: {}.", "{}."),
        "outfit": ("Worn here: {}.", "The clothing is {}.", "The outfit is {}."),
        "environment": ("The setting is {}.", "All around is {}.", "{}."),
        "lighting": ("{} fills the scene.", "The scene is lit by {}.", "{}."),
    }
)
"""How an attribute has a sentence of its own."""

RESTATED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "expression": (
            "This is the expression of the moment, neither more nor less than that.",
            "The mood of the shot follows from this expression and from nothing else.",
            "The expression stays the same from the first glance to the last.",
        ),
        "framing": (
            "Nothing more and nothing less of the subject is shown than this framing takes in.",
            "The edges of the frame are set by this framing, and the subject fills it accordingly.",
            "Other shots may be cut wider or tighter, but this one keeps to its framing.",
        ),
        "pose": (
            "This is the pose for the whole of the shot, and it does not change.",
            "Arms, legs and back all take part in this pose.",
            "Other shots may show another pose, but this one keeps to it.",
        ),
        "motion": (
            "This action is what the shot is about, and it runs through all of it.",
            "The action carries on at its own pace for as long as the shot lasts.",
            "What moves here moves in this way, and nothing else draws attention from it.",
            "From the first moment to the last the action can be followed with ease.",
        ),
        "outfit": (
            "This is the outfit of this shot, and other shots may have another one.",
            "Everything that is worn here belongs to this outfit.",
            "The outfit is part of the shot and not of who is shown in it.",
        ),
        "environment": (
            "This place is the background of the shot, and the subject is seen against it.",
            "Whatever can be made out behind and beside the subject belongs to this place.",
            "Other shots are set elsewhere, but this one is set here and nowhere else.",
        ),
        "lighting": (
            "This light sets the tone for everything that can be seen in the scene.",
            "What is bright and what is dark here follows from this light alone.",
            "The same light reaches the subject and all that is around it.",
        ),
    }
)
"""Sentences that say again what was said, one attribute at a time."""

_AROUND: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        0: (
            "The camera is placed straight ahead of the subject, which is turned fully towards it.",
            "The two sides of the subject show equally from here.",
        ),
        45: (
            "The camera is placed half-way between the front and the right side of the subject.",
            "The right side of the subject is the nearer one from here.",
        ),
        90: (
            "The camera is placed exactly at the right side of the subject.",
            "Only the right side of the subject shows from here.",
        ),
        135: (
            "The camera is placed half-way between the back and the right side of the subject.",
            "The subject is turned away, with the right side the nearer one.",
        ),
        180: (
            "The camera is placed straight behind the subject, which is turned fully away from it.",
            "Only the back of the subject shows from here.",
        ),
        225: (
            "The camera is placed half-way between the back and the left side of the subject.",
            "The subject is turned away, with the left side the nearer one.",
        ),
        270: (
            "The camera is placed exactly at the left side of the subject.",
            "Only the left side of the subject shows from here.",
        ),
        315: (
            "The camera is placed half-way between the front and the left side of the subject.",
            "The left side of the subject is the nearer one from here.",
        ),
    }
)
_HEIGHT: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        -30: (
            "The camera is placed well below the subject and points upwards at it.",
            "From down there the subject looks larger.",
        ),
        0: ("The camera is held level, as high as the subject itself.",),
        30: (
            "The camera is placed well above the subject and points downwards at it.",
            "From up there the subject looks smaller.",
        ),
    }
)
_NEAR = ("The camera has come near, so that the subject takes up most of the frame.",)
_CLOSE = frozenset({Angle.CLOSEUP_FRONT, Angle.CLOSEUP_THREE_QUARTER})


def _angle_restated(angle: Angle) -> tuple[str, ...]:
    around = _AROUND[angle.azimuth]
    if angle is Angle.CLOSEUP_THREE_QUARTER:
        around = ("The camera is placed half-way between the front and one side of the subject.",)
    elif angle.elevation:
        around = ("The subject is turned towards the camera, which is not on the same level.",)
    return (*around, *_HEIGHT[angle.elevation], *(_NEAR if angle in _CLOSE else ()))


RESTATED_ANGLES: Mapping[Angle, tuple[str, ...]] = MappingProxyType({angle: _angle_restated(angle) for angle in Angle})
"""The same for each angle: where the camera stands around the subject, how high, how near."""

STILL = (
    "The camera holds still for the whole of the shot.",
    "The camera does not move from beginning to end.",
    "A static shot: the camera stays where it is.",
    "The camera is fixed in its place throughout.",
)
"""What is true of the camera in any still picture."""

STILL_RESTATED = (
    "There is no pan, no tilt and no zoom in it, and the frame keeps its edges throughout.",
    "The view at the end is the view of the beginning, held without any sway or shake.",
    "Nothing enters or leaves by way of the camera, which waits and lets the moment last.",
    "It is a single take without a cut, calm from its first moment to its last.",
)
TAKE_RESTATED = (
    "It is a single take without a cut from its first moment to its last.",
    "The shot keeps to this one movement and does not begin another.",
    "The frame changes only as far as this movement makes it change.",
)
"""What is true when the camera itself moves."""
