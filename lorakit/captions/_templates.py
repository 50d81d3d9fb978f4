"""The words of built captions: skeletons, wordings, and sentences that tell more of what is seen.

``{}`` stands for what is said. Nothing here speaks of style, camera gear, quality or identity, and no wording names
an attribute other than its own.
"""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.vocab import Angle, Framing

__all__ = [
    "ANGLE_WORDINGS",
    "FRAMING_SENTENCES",
    "FRAMING_WORDINGS",
    "HIDDEN",
    "LEADS",
    "PREDICATES",
    "SENTENCES",
    "SIGNS",
    "SKELETONS",
    "STILL",
    "TERSE",
    "UNNAMED_SIGNS",
    "VIEW_NOUNS",
    "WHILE_STILL",
]

SKELETONS = (
    (("angle", "expression"), ("pose", "environment"), ("motion",), ("outfit", "framing"), ("lighting",)),
    (("pose", "environment", "lighting"), ("framing", "angle"), ("motion",), ("outfit",), ("expression",)),
    (("outfit", "environment"), ("pose", "angle"), ("framing",), ("expression",), ("motion",), ("lighting",)),
    (("expression", "angle"), ("environment", "lighting"), ("pose", "outfit"), ("motion",), ("framing",)),
    (("framing", "angle"), ("lighting",), ("pose", "environment"), ("outfit", "expression"), ("motion",)),
    (("environment", "lighting"), ("pose", "outfit"), ("motion",), ("angle", "framing", "expression")),
    (("angle", "environment"), ("outfit", "lighting"), ("motion",), ("pose", "framing"), ("expression",)),
    (("lighting", "angle"), ("expression",), ("pose", "outfit"), ("framing",), ("motion",), ("environment",)),
    (("framing", "outfit"), ("environment",), ("angle", "expression"), ("pose", "lighting"), ("motion",)),
    (("pose", "expression"), ("motion",), ("environment",), ("outfit", "lighting"), ("angle", "framing")),
)
"""What each sentence says, in order; the first of them begins with the trigger."""

TERSE = (
    (("pose", "environment", "lighting"), ("angle", "framing", "outfit", "expression"), ("motion",)),
    (("pose", "environment", "outfit"), ("framing", "angle", "lighting", "expression"), ("motion",)),
    (("angle", "framing", "environment", "lighting"), ("pose", "outfit", "expression"), ("motion",)),
)
"""The skeletons with the fewest words."""

_VIEWS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "three_quarter": (
            "seen from the front {}",
            "seen in a three-quarter view from the {}",
            "shown in a {} three-quarter view",
        ),
        "profile": ("seen in profile from the {} side", "viewed from the {} side", "shown in {} profile"),
        "back": (
            "seen from behind and to the {}",
            "shown in a back view from the {}",
            "seen in a rear three-quarter view from the {}",
        ),
    }
)


def _sided(view: str, side: str) -> tuple[str, ...]:
    return tuple(wording.format(side) for wording in _VIEWS[view])


ANGLE_WORDINGS: Mapping[Angle, tuple[str, ...]] = MappingProxyType(
    {
        Angle.FRONT: ("seen from the front", "shown in a front view", "viewed from the front"),
        Angle.THREE_QUARTER_RIGHT: _sided("three_quarter", "right"),
        Angle.PROFILE_RIGHT: _sided("profile", "right"),
        Angle.BACK_RIGHT: _sided("back", "right"),
        Angle.BACK: ("seen from behind", "viewed from behind", "shown in a back view"),
        Angle.BACK_LEFT: _sided("back", "left"),
        Angle.PROFILE_LEFT: _sided("profile", "left"),
        Angle.THREE_QUARTER_LEFT: _sided("three_quarter", "left"),
        Angle.CLOSEUP_FRONT: (
            "seen in a frontal close-up",
            "shown in a close-up from the front",
            "seen in a front-facing close-up",
        ),
        Angle.CLOSEUP_THREE_QUARTER: (
            "seen in a three-quarter close-up",
            "shown in a close-up at a three-quarter angle",
            "seen in a close-up from a three-quarter angle",
        ),
        Angle.LOW_ANGLE: ("seen from below", "seen from a low angle", "shown in a low-angle view"),
        Angle.HIGH_ANGLE: ("seen from above", "seen from a high angle", "shown in a high-angle view"),
    }
)
"""How a sentence says where the camera is, after the subject or after "is"."""

FRAMING_WORDINGS: Mapping[Framing, tuple[str, ...]] = MappingProxyType(
    {
        Framing.CLOSE_UP: (
            "tightly framed",
            "framed tightly on the head and shoulders",
            "shown in a head-and-shoulders framing",
        ),
        Framing.MEDIUM: ("framed from the waist up", "shown from the waist up", "shown in a half-length view"),
        Framing.FULL_BODY: ("shown from head to toe", "framed from head to foot", "shown in a full-body view"),
        Framing.BACK: (
            "framed on the back",
            "shown with the back filling the frame",
            "framed on the back and shoulders",
        ),
    }
)
"""How a sentence says how much of the subject the picture shows."""

LEADS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "expression": ("with {}",),
        "angle": ("{}",),
        "framing": ("{}",),
        "pose": ("{}",),
        "outfit": ("wearing {}", "dressed in {}"),
        "environment": ("{}",),
        "lighting": ("in {}", "lit by {}"),
    }
)
"""How an attribute hangs on to a sentence."""

PREDICATES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "expression": ("has {}",),
        "angle": ("is {}",),
        "framing": ("is {}",),
        "outfit": ("wears {}", "is dressed in {}", "is wearing {}"),
        "environment": ("is {}", "is seen {}", "is shown {}"),
        "lighting": ("is lit by {}", "is in {}"),
    }
)
"""What a sentence says of its subject."""

VIEW_NOUNS: Mapping[Angle, str] = MappingProxyType(
    {
        Angle.FRONT: "a front view",
        Angle.THREE_QUARTER_RIGHT: "a three-quarter view from the right",
        Angle.PROFILE_RIGHT: "a profile view from the right",
        Angle.BACK_RIGHT: "a rear three-quarter view from the right",
        Angle.BACK: "a back view",
        Angle.BACK_LEFT: "a rear three-quarter view from the left",
        Angle.PROFILE_LEFT: "a profile view from the left",
        Angle.THREE_QUARTER_LEFT: "a three-quarter view from the left",
        Angle.CLOSEUP_FRONT: "a frontal close-up",
        Angle.CLOSEUP_THREE_QUARTER: "a three-quarter close-up",
        Angle.LOW_ANGLE: "a low-angle view",
        Angle.HIGH_ANGLE: "a high-angle view",
    }
)
"""The angle as a noun, for a sentence of its own."""

FRAMING_SENTENCES: Mapping[Framing, tuple[str, ...]] = MappingProxyType(
    {
        Framing.CLOSE_UP: (
            "The framing is tight, on the head and shoulders.",
            "The head and shoulders fill the frame.",
        ),
        Framing.MEDIUM: ("The frame shows the subject from the waist up.", "The framing is from the waist up."),
        Framing.FULL_BODY: ("The whole body is in the frame, from head to toe.", "The full figure is in the frame."),
        Framing.BACK: ("The back fills the frame.", "The picture is framed on the back."),
    }
)
"""The framing in a sentence of its own."""

SENTENCES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "angle": ("This is {}.", "The camera has {}."),
        "expression": ("The face shows {}.",),
        "environment": ("The setting is {}.", "Behind the subject is {}.", "Around the subject is {}."),
        "lighting": ("The scene is lit by {}.",),
        "outfit": ("The outfit is {}.", "The subject wears {}.", "The clothing is {}."),
    }
)
"""How an attribute has a sentence of its own, beside "The subject ..." with its predicate."""

SIGNS = ("The face shows {}.", "The expression shows in {}.", "Visible in the face are {}.")
"""How a sentence tells the physical signs of an expression that was named before."""

UNNAMED_SIGNS = "The expression shows in the eyes and around the mouth."
"""Where an expression shows whose signs are not known."""

HIDDEN = (
    "though the eyes and mouth are out of sight",
    "although the eyes and mouth are hidden from here",
    "the eyes and mouth hidden from view",
)
"""What is said of an expression instead of its signs where the subject is seen from behind."""

STILL = (
    "The camera holds still throughout.",
    "The camera stays in one place for the whole shot.",
    "This is a static shot from one fixed position.",
    "The camera is fixed and does not follow the subject.",
    "A locked-off camera shows the scene.",
    "The view stays still from beginning to end.",
)
"""What is true of the camera where no movement of it is known."""

WHILE_STILL = (
    "{} while the camera holds still.",
    "{}, seen by a locked-off camera.",
    "{} as the camera stays in one place.",
    "{} in a static shot.",
    "{} while the camera stays fixed.",
)
"""The same in one sentence with the movement of the subject."""
