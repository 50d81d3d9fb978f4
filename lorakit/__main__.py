"""``python -m lorakit``."""

from lorakit.cli import main

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__


if __name__ == "__main__":
    main()
