"""Planning: which pictures are worth making, how, and what they will cost."""

from lorakit.planning.gaps import gaps, wanted
from lorakit.planning.planner import plan, standing
from lorakit.planning.reference_sheets import references
from lorakit.planning.wishes import DEFAULT_RECIPE, Wishes, Workshop

__all__ = ["DEFAULT_RECIPE", "Wishes", "Workshop", "gaps", "plan", "references", "standing", "wanted"]


def __dir__() -> list[str]:
    return __all__
