"""Opening pictures safely, measuring them once, and making training copies of them."""

from lorakit.images.cutting import cut_out
from lorakit.images.faces import Box, face_region
from lorakit.images.measuring import measure
from lorakit.images.normalising import MATTE, Normalised, normalise
from lorakit.images.opening import BUDGET
from lorakit.images.pool import measure_all
from lorakit.images.thumbnails import thumbnail

__all__ = [
    "BUDGET",
    "MATTE",
    "Box",
    "Normalised",
    "cut_out",
    "face_region",
    "measure",
    "measure_all",
    "normalise",
    "thumbnail",
]


def __dir__() -> list[str]:
    return __all__
