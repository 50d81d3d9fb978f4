"""Keys: read from the environment when they are needed, never kept, and never in a text anybody sees."""

import os
from collections.abc import Sequence

from lorakit.errors import CallFailedError

__all__ = ["find_key", "without_key"]


def __dir__() -> list[str]:
    return __all__


def find_key(provider: str, names: Sequence[str]) -> str:
    """Return the key in the first of some environment variables that holds one.

    Args:
        provider: The id of the engine or trainer that needs it.
        names: The variables.

    Raises:
        CallFailedError: None of them is set, or what it holds cannot be a key.
    """
    wanted = " or ".join(names)
    for name in names:
        key = os.environ.get(name, "").strip()
        if not key:
            continue
        if not (key.isascii() and key.isprintable()) or " " in key:
            problem = f"what {name} holds is no key: it has blanks or letters no key has"
            raise CallFailedError(provider, problem, "Copy the key again, without quotation marks and line ends.")
        return key
    raise CallFailedError(provider, f"there is no key in {wanted}", f"Set {names[0]} in the environment.")


def without_key(text: str, key: str) -> str:
    """Return what a provider said as one short line, with the key blotted out."""
    line = " ".join(text.replace(key, "[key]").split())
    return line[:500].rstrip(". ")
