"""What a trainer makes of a set before it has seen it: names, texts, sizes. Pure: it goes by contracts and facts."""

from lorakit.simulation.buckets import bucket
from lorakit.simulation.previewing import simulate
from lorakit.simulation.specs import default_spec, fitting, spec_for

__all__ = ["bucket", "default_spec", "fitting", "simulate", "spec_for"]


def __dir__() -> list[str]:
    return __all__
