"""How storyboard frames are drawn: a lit mannequin before a painted backdrop."""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
