"""Which of the character's own pictures engines start from."""

from collections.abc import Iterable

from lorakit.errors import InputError
from lorakit.model import Dataset, Item, Origin, Shot, Verdict
from lorakit.planning.cost import Size
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Tier, Vocabulary

__all__ = ["anchors", "apart", "framing_of", "hero", "is_neutral", "nearness", "references", "size_of"]

_USUAL = Size(1024, 1024)
_UNKNOWN = 1000
_STEEP = 45
"""Beyond so many degrees of elevation or azimuth a picture shows another side (convention)."""


def __dir__() -> list[str]:
    return __all__


def apart(one: Angle, other: Angle) -> int:
    """Return how far apart two angles are, in degrees around and above the subject together."""
    around = abs(one.azimuth - other.azimuth) % 360
    return min(around, 360 - around) + abs(one.elevation - other.elevation)


def nearness(own: Angle | None, angle: Angle) -> tuple[int, bool, bool]:
    """Return what sorts angles by how near they are to one; among equals those that show the same side of the head."""
    if own is None:
        return _UNKNOWN, True, True
    return apart(own, angle), own.policy is not angle.policy, own is not angle


def is_neutral(label: str | None, vocabulary: Vocabulary) -> bool:
    """Say whether an expression's label means a neutral face."""
    known = vocabulary.expression(label)
    return known is not None and known.tier is Tier.NEUTRAL


def anchors(dataset: Dataset) -> tuple[Item, ...]:
    """Return the pictures engines may start from, best first: keystones, or else pictures nobody's engine made.

    Rejected pictures, unreadable ones and rehearsal frames are none.
    """
    usable = [
        item
        for item in dataset.items
        if item.candidate.fault is None
        and item.candidate.verdict is not Verdict.REJECTED
        and item.candidate.provenance.origin is not Origin.GENERATED
        and not item.candidate.provenance.rehearsal
    ]
    keystones = [item for item in usable if item.candidate.provenance.origin is Origin.KEYSTONE]
    return tuple(sorted(keystones or usable, key=lambda item: _merit(item, dataset.vocabulary)))


def _merit(item: Item, vocabulary: Vocabulary) -> tuple[bool, int, bool, str]:
    """Return what sorts pictures to start from: neutral ones first, then those nearest to the front."""
    shot = item.candidate.shot
    emotion = shot.expression is not None and not is_neutral(shot.expression, vocabulary)
    distance = _STEEP if shot.angle is None else apart(shot.angle, Angle.FRONT)
    return emotion, distance, framing_of(shot) is Framing.CLOSE_UP, item.image


def framing_of(shot: Shot) -> Framing | None:
    """Return a shot's framing: as labelled, else its angle's own; ``None`` when neither is known."""
    return shot.framing or (shot.angle.framing if shot.angle else None)


def hero(dataset: Dataset) -> Item:
    """Return the picture that single-picture engines start from: the most neutral, frontal and widest anchor.

    Raises:
        InputError: There is no picture to start from.
    """
    found = anchors(dataset)
    if not found:
        raise InputError(
            dataset.character.name or "dataset",
            "there is no picture of the character to start from",
            "Put a neutral front view, better all eight keystones, into its folder keystones.",
        )
    return found[0]


def references(found: Iterable[Item], angle: Angle, most: int) -> tuple[Item, ...]:
    """Return the anchors to show an engine for a picture at an angle (seed section 3, The Keystone Workflow).

    The front one always, the closest to the angle, and one more for depth: the one that differs most from both, among
    those that show the face unless a back view is wanted. Anchors whose angle is not known come last.

    Args:
        found: The anchors, best first.
        angle: The angle of the picture to be made.
        most: How many pictures the engine takes.
    """
    pool = list(found)
    chosen: list[Item] = []
    while pool and len(chosen) < most:
        seen = [each.candidate.shot.angle for each in chosen]
        best = min(pool, key=lambda item: _claim(item.candidate.shot.angle, angle, seen))
        pool.remove(best)
        chosen.append(best)
        if len(chosen) == _ENOUGH:
            break
    return tuple(chosen)


_ENOUGH = 3
"""Front, closest, depth."""


def _claim(own: Angle | None, angle: Angle, seen: list[Angle | None]) -> tuple[bool, bool, tuple[int, bool, bool]]:
    """Return what sorts anchors for the next place: the first is the front's, the second the closest's."""
    if own is None or not seen:
        return own is None, False, nearness(own, Angle.FRONT)
    if len(seen) == 1:
        return False, False, nearness(own, angle)
    hidden = own.policy is ExpressionPolicy.BACK and angle.policy is not ExpressionPolicy.BACK
    return False, hidden, (-min(apart(own, each) for each in seen if each is not None), False, False)


def size_of(item: Item) -> Size:
    """Return a picture's size as measured; 1024 x 1024 when it was not."""
    facts = item.candidate.measured
    return _USUAL if facts is None else Size(facts.width, facts.height)
