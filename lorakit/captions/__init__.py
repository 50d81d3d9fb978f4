"""Captions: building them from labels and reading what they mention."""

from lorakit.captions.agreement import contradicts
from lorakit.captions.build import build
from lorakit.captions.leaks import LeakFinder, Tagged
from lorakit.captions.length import enough_known
from lorakit.captions.reader import Reader
from lorakit.captions.reading import Kind, Mention, Reading

__all__ = ["Kind", "LeakFinder", "Mention", "Reader", "Reading", "Tagged", "build", "contradicts", "enough_known"]


def __dir__() -> list[str]:
    return __all__
