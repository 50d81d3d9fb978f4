"""How labels are written and compared: one normal form for the field's open vocabulary."""

import functools
import re
import unicodedata

from lorakit.errors import FieldError

__all__ = ["clean_label", "label_key", "same_label"]

_LONGEST_LABEL = 200
_BLANK = re.compile(r"[\s_]+")
_SEPARATOR = re.compile(r"[\s_\-\u2010-\u2015]+")


def __dir__() -> list[str]:
    return __all__


def clean_label(value: str | None) -> str | None:
    """Write a label the one way lorakit keeps it: NFC, single spaces for blanks and underscores, case as typed.

    Args:
        value: The label; ``None`` and blank text both mean "not known".

    Returns:
        The label, or ``None`` when nothing is left of it.

    Raises:
        FieldError: The label is no text, holds control characters or is longer than 200 characters.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise FieldError("label", f"a label is text, got {value!r}", "Put it in quotes.")
    text = _BLANK.sub(" ", unicodedata.normalize("NFC", value)).strip()
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in text):
        raise FieldError("label", f"control characters in {text!r}", "Remove them.")
    if len(text) > _LONGEST_LABEL:
        raise FieldError("label", f"{len(text)} characters, labels have up to {_LONGEST_LABEL}", "Shorten it.")
    return text or None


@functools.lru_cache(maxsize=4096)
def label_key(value: str | None) -> str | None:
    """Return what two labels must share to be the same label: case, hyphens and underscores do not count."""
    if value is None:
        return None
    key = _SEPARATOR.sub(" ", unicodedata.normalize("NFC", value).casefold()).strip()
    return key or None


def same_label(one: str | None, other: str | None) -> bool:
    """Say whether two labels are the same one; two unknown labels are."""
    return label_key(one) == label_key(other)
