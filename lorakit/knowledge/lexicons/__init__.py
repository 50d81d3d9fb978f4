"""Lexicons: the words captions are made of, one module a subject, as data with a source each. No behaviour."""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
