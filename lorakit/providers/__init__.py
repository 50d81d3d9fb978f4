"""Speaking to hosted providers: what engines and trainers share. Their clients are optional and imported late."""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
