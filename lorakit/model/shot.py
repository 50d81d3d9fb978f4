"""A shot: what one picture shows."""

import difflib
from enum import StrEnum
from typing import TypeVar

import attrs

from lorakit.errors import FieldError
from lorakit.vocab import Angle, Framing, clean_label, label_key

__all__ = ["ATTRIBUTES", "Shot", "member"]

ATTRIBUTES = ("angle", "framing", "expression", "lighting", "environment", "outfit", "pose", "motion")
"""The names of a shot's attributes, in the order captions speak of them."""

_E = TypeVar("_E", bound=StrEnum)


def __dir__() -> list[str]:
    return __all__


def member(kind: type[_E], value: str, field: str) -> _E:
    """Return the member of a closed vocabulary that a text names.

    Args:
        kind: The vocabulary.
        value: The text; case, hyphens and blanks do not count.
        field: The field it stands in, for the message.

    Raises:
        FieldError: There is no such member; the nearest are suggested.
    """
    if isinstance(value, kind):
        return value
    by_key = {label_key(each.value): each for each in kind}
    found = by_key.get(label_key(str(value)))
    if found is not None:
        return found
    names = [each.value for each in kind]
    near = difflib.get_close_matches(str(value).casefold(), names, n=1, cutoff=0.5)
    fix = f"Did you mean {near[0]!r}?" if near else f"Use one of {', '.join(names)}."
    raise FieldError(field, f"unknown {field} {str(value)!r}", fix)


def _angle(value: str | None) -> Angle | None:
    return None if value is None else member(Angle, value, "angle")


def _framing(value: str | None) -> Framing | None:
    return None if value is None else member(Framing, value, "framing")


@attrs.frozen(kw_only=True)
class Shot:
    """What a picture shows. ``None`` means "not known", never "the usual".

    Angle and framing are closed vocabularies; the others are labels in anybody's words, equal when case, hyphens
    and underscores are the only difference.
    """

    angle: Angle | None = attrs.field(default=None, converter=_angle)
    framing: Framing | None = attrs.field(default=None, converter=_framing)
    expression: str | None = attrs.field(default=None, converter=clean_label, eq=label_key)
    lighting: str | None = attrs.field(default=None, converter=clean_label, eq=label_key)
    environment: str | None = attrs.field(default=None, converter=clean_label, eq=label_key)
    outfit: str | None = attrs.field(default=None, converter=clean_label, eq=label_key)
    pose: str | None = attrs.field(default=None, converter=clean_label, eq=label_key)
    motion: str | None = attrs.field(default=None, converter=clean_label, eq=label_key)

    @property
    def known(self) -> tuple[str, ...]:
        """The names of the attributes that are known, in the order of ``ATTRIBUTES``."""
        return tuple(name for name in ATTRIBUTES if getattr(self, name) is not None)

    def label(self, attribute: str) -> str | None:
        """Return one attribute as the text of its label, or ``None`` when it is not known."""
        value = getattr(self, attribute)
        return None if value is None else str(value)
