"""What engines are told: pure functions from a shot to a text."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from lorakit.knowledge import prompts as told
from lorakit.model import Character, EngineFacts, Shot
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Vocabulary

__all__ = ["Backdrop", "angle_text", "expression_text", "picture_prompt", "takes_words"]

_WORDED = frozenset({"expression", "lighting", "environment", "outfit", "pose"})
_ANGLES: Mapping[Angle, str] = MappingProxyType(
    {
        Angle.FRONT: "straight from the front, at eye level",
        Angle.THREE_QUARTER_RIGHT: "in three-quarter view from the subject's own right: the right cheek is nearer",
        Angle.PROFILE_RIGHT: "in exact profile from the subject's own right: only the right side of the face is seen",
        Angle.BACK_RIGHT: "from behind and the subject's own right: the back of the head, no face",
        Angle.BACK: "straight from behind: the back of the head, no face",
        Angle.BACK_LEFT: "from behind and the subject's own left: the back of the head, no face",
        Angle.PROFILE_LEFT: "in exact profile from the subject's own left: only the left side of the face is seen",
        Angle.THREE_QUARTER_LEFT: "in three-quarter view from the subject's own left: the left cheek is nearer",
        Angle.CLOSEUP_FRONT: "straight from the front, at eye level, close by",
        Angle.CLOSEUP_THREE_QUARTER: (
            "in three-quarter view from the subject's own right, close by: the right cheek is nearer"
        ),
        Angle.LOW_ANGLE: "from the front and below, the camera looking up",
        Angle.HIGH_ANGLE: "from the front and above, the camera looking down",
    }
)
_FRAMINGS: Mapping[Framing, str] = MappingProxyType(
    {
        Framing.CLOSE_UP: "head and shoulders fill the picture",
        Framing.MEDIUM: "the picture ends at the waist",
        Framing.FULL_BODY: "the whole body is in the picture, from head to feet",
        Framing.BACK: "head and back are in the picture",
    }
)


def __dir__() -> list[str]:
    return __all__


class Backdrop(StrEnum):
    """What a picture is for, and so what is to be behind its subject (seed section 3b)."""

    TRAINING = "training"
    """Places that vary."""
    REFERENCE = "reference"
    """Plain white."""
    GREEN = "green"
    """One green that a matte is pulled from."""
    MAGENTA = "magenta"
    """The same in magenta, for subjects that wear green."""


def takes_words(engine: EngineFacts) -> bool:
    """Say whether an engine is told in words what to make; the others are told by numbers or not at all."""
    return not engine.rehearsal and not _WORDED.isdisjoint(engine.capabilities)


def expression_text(label: str, vocabulary: Vocabulary) -> str:
    """Return an expression as prompts want it: the emotion, a dash, its physical signs."""
    known = vocabulary.expression(label)
    return label if known is None else known.prompt


def angle_text(shot: Shot) -> str:
    """Return where the camera stands and how much it sees; left and right are the subject's own."""
    parts = [_ANGLES[shot.angle]] if shot.angle else []
    parts += [_FRAMINGS[shot.framing]] if shot.framing else []
    return "; ".join(parts)


def picture_prompt(
    shot: Shot,
    engine: EngineFacts,
    *,
    character: Character,
    vocabulary: Vocabulary,
    backdrop: Backdrop = Backdrop.TRAINING,
) -> str:
    """Return what an engine is told for one picture.

    The identity is locked first: the skeleton must stay, the muscles may move. Expression, background, clothes and
    light follow as far as they are known; what is not known is to be left as it is. No prompt holds the trigger, the
    hero prompt or the character's traits: the picture says who it is.

    Args:
        shot: What the picture is to show; the angle of the picture it starts from, where the engine cannot turn it.
        engine: Who is told.
        character: Whose film stock counts.
        vocabulary: How expressions, places and lights are worded.
        backdrop: What the picture is for.
    """
    return "\n".join(_sentences(shot, engine, character, vocabulary, backdrop))


def _sentences(
    shot: Shot, engine: EngineFacts, character: Character, vocabulary: Vocabulary, backdrop: Backdrop
) -> Iterator[str]:
    seen = shot.angle is None or shot.angle.policy is not ExpressionPolicy.BACK
    yield f"{told.IDENTITY_LOCK}."
    yield from _view(shot, engine, seen=seen)
    yield f"Permanent, never to be changed: {', '.join(told.LOCKED_SKELETON)}."
    if seen:
        yield f"Temporary, free to move: {', '.join(told.FREE_MUSCLES)}."
        if shot.expression is not None:
            yield f"Expression: {expression_text(shot.expression, vocabulary)}."
    yield _background(shot, vocabulary, backdrop)
    yield f"Clothes: {shot.outfit}." if shot.outfit is not None else "Keep the clothes as they are."
    yield f"Lighting: {_light(shot, vocabulary, backdrop)}."
    if seen:
        yield told.EYES
        yield f"{'; '.join(told.SKIN_TEXTURE)}. {told.SKIN_NEGATIVE}. Avoid {', '.join(told.AVOID)}."
        yield told.ANTI_BEAUTIFICATION
    else:
        # The portrait lens stands for sharp eyes; where there are none, the guide's other lens is right.
        yield f"{told.PHOTOGRAPHY}."
    if character.film_stock is not None:
        yield f"Film stock: {character.film_stock}."


def _view(shot: Shot, engine: EngineFacts, *, seen: bool) -> Iterator[str]:
    if "angle" in engine.capabilities:
        if engine.used_references > 1:
            yield "All pictures given show one person: take the face, the body and the hair from them."
        if text := angle_text(shot):
            yield f"Show the person {text}."
    else:
        kept = "the framing" if shot.pose else "the framing and the pose"
        yield f"Edit the picture given. Keep the camera angle, the head's rotation, {kept} exactly."
    if shot.pose:
        yield f"Pose: {shot.pose}."
    if not seen:
        yield "The face is not seen: do not turn the head towards the camera."


def _background(shot: Shot, vocabulary: Vocabulary, backdrop: Backdrop) -> str:
    if backdrop is Backdrop.REFERENCE:
        return "Replace the background by plain seamless white: no floor line, no shadow, no object."
    if backdrop in {Backdrop.GREEN, Backdrop.MAGENTA}:
        colour = f"one flat, fully saturated {backdrop.value}"
        return f"Replace the background by {colour}: no gradient, no shadow, none of it reflected on the subject."
    if shot.environment is None:
        return "Keep the background as it is."
    place = vocabulary.environment(shot.environment)
    return f"Replace the background by {place.phrase if place else shot.environment}."


def _light(shot: Shot, vocabulary: Vocabulary, backdrop: Backdrop) -> str:
    if backdrop is not Backdrop.TRAINING:
        return "even soft studio light"
    if shot.lighting is None:
        return told.DEFAULT_LIGHTING
    known = vocabulary.lighting(shot.lighting)
    return known.phrase if known else shot.lighting
