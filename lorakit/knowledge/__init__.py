"""Facts as typed data, each with its source. No behaviour."""

from lorakit.knowledge.models import MODELS

__all__ = ["MODELS"]


def __dir__() -> list[str]:
    return __all__
