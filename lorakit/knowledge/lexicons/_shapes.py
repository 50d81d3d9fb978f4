"""The shapes of what is known of places, lights and moods."""

from typing import NamedTuple

__all__ = ["Glow", "Mood", "Scene"]


def __dir__() -> list[str]:
    return __all__


class Glow(NamedTuple):
    """One kind of light. Phrases are parted by blanks, ``_`` stands for a blank inside one."""

    label: str
    """Words of a label that ask for it."""
    names: str
    """Words that are the light itself."""
    sources: str = ""
    """Things that shine so when they are told to shine, or the subject is by their light."""
    looks: str = ""
    """Words that tell it beside a word for light."""
    sunny: bool = False
    """Whether its looks tell it beside the sun only."""
    near: bool = False
    """Whether to be by its source is to be in its light: by a candle, but not by a window."""


class Mood(NamedTuple):
    """One mood and how it is told. Phrases are parted by blanks, ``_`` stands for a blank inside one."""

    names: str
    """Words that tell it of whom they are said."""
    looks: str = ""
    """Words that tell it beside a word for the face only."""
    signs: str = ""
    """Parts of the face with their looks, ``part:look|look``; parts as in ``PARTS``."""
    idioms: str = ""
    """Phrases that tell it wherever the subject is spoken of."""


class Scene(NamedTuple):
    """One kind of place. Phrases are parted by blanks, ``_`` stands for a blank inside one."""

    names: str
    """What it is called."""
    marks: str = ""
    """Parts of which one tells the place, when the subject is by it."""
    hints: str = ""
    """Parts of which two tell the place."""
