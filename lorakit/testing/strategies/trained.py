"""Strategies for trained files and what was found in them."""

from hypothesis.strategies import SearchStrategy

from lorakit.model import Difference, Inspection, Lora, LoraPair, TrainingOrder, Unreadable
from lorakit.testing.strategies._derive import derive

__all__ = ["differences", "inspections", "lora_pairs", "loras", "training_orders", "unreadable"]


def __dir__() -> list[str]:
    return __all__


def loras() -> SearchStrategy[Lora]:
    """Descriptions of trained files."""
    return derive(Lora)


def lora_pairs() -> SearchStrategy[LoraPair]:
    """Files that belong together."""
    return derive(LoraPair)


def differences() -> SearchStrategy[Difference]:
    """Differences to what was asked for."""
    return derive(Difference)


def unreadable() -> SearchStrategy[Unreadable]:
    """Files that could not be read."""
    return derive(Unreadable)


def inspections() -> SearchStrategy[Inspection]:
    """What some trained files say of themselves."""
    return derive(Inspection)


def training_orders() -> SearchStrategy[TrainingOrder]:
    """Trainings as a provider is asked for them."""
    return derive(TrainingOrder)
