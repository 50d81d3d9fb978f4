"""What a trainer makes of a set before it has seen it: names, texts, sizes. Pure: it goes by contracts and facts."""

from lorakit.simulation._names import Cause, stem_of, unread
from lorakit.simulation.buckets import bucket
from lorakit.simulation.previewing import simulate
from lorakit.simulation.specs import default_spec, endpoint_of, fitting, has_input, spec_for

__all__ = [
    "Cause",
    "bucket",
    "default_spec",
    "endpoint_of",
    "fitting",
    "has_input",
    "simulate",
    "spec_for",
    "stem_of",
    "unread",
]


def __dir__() -> list[str]:
    return __all__
