"""Planning: which pictures are worth making, how, and what they will cost."""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
