"""The character a LoRA is trained on."""

import re
from collections.abc import Iterable

import attrs

from lorakit.errors import FieldError
from lorakit.vocab import Outfit, clean_label

__all__ = ["Character", "texts"]

_SPACE = re.compile(r"\s")


def __dir__() -> list[str]:
    return __all__


def texts(values: Iterable[str]) -> tuple[str, ...]:
    """Turn any texts into clean labels, without the empty ones.

    Raises:
        FieldError: A single text stands where several are expected.
    """
    if isinstance(values, str):
        raise FieldError("values", f"one text {values!r} where a list is expected", "Put it in a list.")
    return tuple(text for text in map(clean_label, values) if text)


@attrs.frozen(kw_only=True)
class Character:
    """Who is trained: the trigger that will call the character, and what never changes about them."""

    name: str = ""
    """The character's name, also the name of its folder in a project; empty for a plain folder."""
    trigger: str = attrs.field()
    """The word every caption begins with; one word."""
    class_word: str | None = attrs.field(default=None, converter=clean_label)
    """What the character is (``woman``, ``robot``); allowed in captions."""
    traits: tuple[str, ...] = attrs.field(default=(), converter=texts)
    """Identity traits as phrases (``scar over the left eyebrow``); they must not be captioned."""
    intended: tuple[str, ...] = attrs.field(default=(), converter=texts)
    """Constants that are meant to be learnt and may be captioned (``red scarf``)."""
    hero_prompt: str = ""
    """The prompt the hero pictures were made with; it must not leak into captions."""
    film_stock: str | None = attrs.field(default=None, converter=clean_label)
    """The film stock of the project's pictures (``Kodak Vision3 500T``)."""
    outfits: tuple[Outfit, ...] = attrs.field(default=(), converter=tuple[Outfit, ...])
    """What the character wears, primary outfit first."""
    environments: tuple[str, ...] = attrs.field(default=(), converter=texts)
    """Where the character is seen, as labels."""

    @trigger.validator
    def _one_word(self, _attribute: object, value: str) -> None:
        if not value or _SPACE.search(value):
            raise FieldError("trigger", f"a trigger is one word, got {value!r}", "Join it, for example 'JINXCHAR'.")
        if not value.isprintable():
            raise FieldError("trigger", f"control characters in {value!r}", "Use letters and digits.")
