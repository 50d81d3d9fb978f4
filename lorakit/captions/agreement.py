"""Whether what a caption says can be true of a picture with a given label."""

from lorakit.captions.reading import Kind
from lorakit.vocab import Angle, Framing, Vocabulary, same_label

__all__ = ["contradicts"]

_THREE_QUARTER = frozenset({Angle.THREE_QUARTER_RIGHT, Angle.THREE_QUARTER_LEFT, Angle.CLOSEUP_THREE_QUARTER})


def __dir__() -> list[str]:
    return __all__


def contradicts(kind: Kind, said: str, label: str, vocabulary: Vocabulary) -> bool:
    """Say whether a value a caption names rules the picture's label out.

    Views that differ in one thing only, and of that thing nothing was said, do not: a frontal close-up is a front view,
    and a picture from a low angle may show a profile. Neither do expressions of one family, nor two names of one term.

    Args:
        kind: The attribute both are values of.
        said: The value a mention names.
        label: The picture's label.
        vocabulary: The terms whose synonyms are known.
    """
    if same_label(said, label):
        return False
    if kind is Kind.ANGLE:
        return _other_view(Angle(said), Angle(label))
    if kind is Kind.FRAMING:
        return Framing.BACK not in {Framing(said), Framing(label)}
    one, other = _meaning(kind, said, vocabulary), _meaning(kind, label, vocabulary)
    return one is None or one != other


def _meaning(kind: Kind, label: str, vocabulary: Vocabulary) -> str | None:
    """Return what labels share that do not contradict each other, or ``None`` for a label of one's own."""
    if kind is Kind.EXPRESSION:
        expression = vocabulary.expression(label)
        return None if expression is None else expression.family
    term = vocabulary.lighting(label) if kind is Kind.LIGHTING else None
    place = vocabulary.environment(label) if kind is Kind.ENVIRONMENT else None
    found = term or place
    return None if found is None else found.name


def _other_view(said: Angle, label: Angle) -> bool:
    if said.elevation or label.elevation:
        return said.elevation not in {0, label.elevation}
    if Angle.CLOSEUP_THREE_QUARTER in {said, label}:
        return not {said, label} <= _THREE_QUARTER
    return said.azimuth != label.azimuth
