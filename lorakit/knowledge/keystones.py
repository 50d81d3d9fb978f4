"""The keystone views, most important first (seed section 3, keystone priorities)."""

import attrs

from lorakit.vocab import Angle, Framing

__all__ = ["KEYSTONE_VIEWS", "KeystoneView"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class KeystoneView:
    """One view a character's keystones should show, always with a neutral expression."""

    title: str
    why: str
    angles: tuple[Angle, ...]
    """The angles that show it with the right framing."""
    framing: Framing | None = None
    """The framing it needs; ``None`` when any will do."""
    always: tuple[Angle, ...] = ()
    """The angles that show it whatever the framing is said to be."""


KEYSTONE_VIEWS: tuple[KeystoneView, ...] = (
    KeystoneView(
        title="front close-up",
        why="the identity anchor",
        angles=(Angle.FRONT,),
        framing=Framing.CLOSE_UP,
        always=(Angle.CLOSEUP_FRONT,),
    ),
    KeystoneView(
        title="three-quarter right close-up",
        why="the most common cinematic angle",
        angles=(Angle.THREE_QUARTER_RIGHT,),
        framing=Framing.CLOSE_UP,
        always=(Angle.CLOSEUP_THREE_QUARTER,),
    ),
    KeystoneView(
        title="three-quarter left close-up",
        why="proves symmetry",
        angles=(Angle.THREE_QUARTER_LEFT,),
        framing=Framing.CLOSE_UP,
    ),
    KeystoneView(title="profile left", why="side geometry: nose, jaw, brow", angles=(Angle.PROFILE_LEFT,)),
    KeystoneView(title="profile right", why="confirms the other side", angles=(Angle.PROFILE_RIGHT,)),
    KeystoneView(
        title="full body front",
        why="body proportions, posture",
        angles=(Angle.FRONT,),
        framing=Framing.FULL_BODY,
    ),
    KeystoneView(
        title="back or over the shoulder",
        why="hair, silhouette",
        angles=(Angle.BACK, Angle.BACK_LEFT, Angle.BACK_RIGHT),
    ),
    KeystoneView(
        title="full body three-quarter",
        why="the body in perspective",
        angles=(Angle.THREE_QUARTER_LEFT, Angle.THREE_QUARTER_RIGHT),
        framing=Framing.FULL_BODY,
    ),
)
"""The eight views by priority."""
