"""Picking: the best training set out of any number of candidates, and the proof of it."""

from lorakit.picking.near import near_pairs
from lorakit.picking.quality import Weights, quality
from lorakit.picking.selecting import Terms, pick

__all__ = ["Terms", "Weights", "near_pairs", "pick", "quality"]


def __dir__() -> list[str]:
    return __all__
