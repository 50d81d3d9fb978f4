"""What a caption was found to speak of."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property

import attrs

from lorakit.model import ATTRIBUTES, Shot

__all__ = ["Kind", "Mention", "Reading"]


def __dir__() -> list[str]:
    return __all__


class Kind(StrEnum):
    """What a phrase speaks of: one of a shot's attributes, or something captions should not say."""

    ANGLE = "angle"
    FRAMING = "framing"
    EXPRESSION = "expression"
    LIGHTING = "lighting"
    ENVIRONMENT = "environment"
    OUTFIT = "outfit"
    POSE = "pose"
    MOTION = "motion"
    CAMERA_MOTION = "camera_motion"
    """The camera pans, tilts, tracks ...: allowed, and wanted for video."""
    IDENTITY = "identity"
    STYLE = "style"
    CAMERA = "camera"
    QUALITY = "quality"
    WARDROBE_STATE = "wardrobe_state"


@attrs.frozen(kw_only=True)
class Mention:
    """One phrase of a caption and what it speaks of."""

    kind: Kind
    start: int
    """Where it begins in the text, in characters."""
    end: int
    text: str
    value: str | None = None
    """The label it names; ``None`` for a phrase of its kind that names no known label."""


@attrs.frozen(kw_only=True)
class Reading:
    """What one caption speaks of."""

    text: str
    words: int
    """How many words it has, the trigger included."""
    mentions: tuple[Mention, ...] = ()
    """Phrases of a shot's attributes, by position."""

    def of(self, kind: Kind | str) -> tuple[Mention, ...]:
        """Return the mentions of one kind."""
        return self._by_kind.get(kind, ())

    @cached_property
    def _by_kind(self) -> Mapping[str, tuple[Mention, ...]]:
        grouped: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            grouped.setdefault(mention.kind, []).append(mention)
        return {kind: tuple(mentions) for kind, mentions in grouped.items()}

    @property
    def shot(self) -> Shot:
        """The shot the caption describes: per attribute the first label it names, or ``None``."""
        found: dict[str, str] = {}
        for mention in self.mentions:
            if mention.kind in ATTRIBUTES and mention.value is not None:
                found.setdefault(mention.kind.value, mention.value)
        return Shot(**found)
