"""Reading ``[engines.ID]``: what lorakit itself goes by, and what is the provider's to judge."""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from typing import TypeVar

import attrs

from lorakit.errors import FieldError
from lorakit.knowledge import ALIASES
from lorakit.model import EngineFacts, Range, Settings, Value

__all__ = ["Options", "arguments", "changed", "explained", "revision"]

N = TypeVar("N", float, None)

_CONTROL = frozenset({"batch", "transport"})
"""Settings that choose the way to the provider; they are no arguments."""


class Options:
    """The options of one engine, taken one by one; what is left in the end are settings for the provider."""

    def __init__(self, options: Mapping[str, Value]) -> None:
        self._left = dict(options)

    def text(self, name: str, otherwise: str) -> str:
        """Take an option that is a text.

        Raises:
            FieldError: It is none.
        """
        value = self._left.pop(name, otherwise)
        if not isinstance(value, str):
            raise FieldError(name, f"{value!r} is no text", f'Write it in quotation marks: {name} = "..."')
        return value

    def switch(self, name: str, *, otherwise: bool) -> bool:
        """Take an option that is true or false.

        Raises:
            FieldError: It is neither.
        """
        value = self._left.pop(name, otherwise)
        if not isinstance(value, bool):
            raise FieldError(name, f"{value!r} is neither true nor false", f"Write {name} = true or {name} = false.")
        return value

    def number(self, name: str, otherwise: N, *, least: float = 0.0) -> float | N:
        """Take an option that is a number.

        Args:
            name: The option.
            otherwise: What holds without it.
            least: The smallest that makes sense.

        Raises:
            FieldError: It is none, not finite, or too small.
        """
        if name not in self._left:
            return otherwise
        value = self._left.pop(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value < math.inf:
            raise FieldError(
                name, f"{value!r} is no number from {least:g}", f"Write something like {name} = {least + 1:g}."
            )
        return float(value)

    def whole(self, name: str, otherwise: int) -> int:
        """Take an option that is a whole number, at least 1.

        Raises:
            FieldError: It is none.
        """
        value: object = self._left.pop(name, otherwise)
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise FieldError(name, f"{value!r} is no whole number from 1", f"Write something like {name} = 4.")
        return value

    def settings(self, known: Settings) -> Settings:
        """Return what is left over as settings, together with the engine's own.

        Raises:
            FieldError: A setting is no finite number.
        """
        for name, value in self._left.items():
            if isinstance(value, float) and not math.isfinite(value):
                raise FieldError(name, f"{value!r} is no number a provider takes", "Use a finite one.")
        return tuple(sorted({**dict(known), **self._left}.items()))


def explained(model: str, field: str = "model") -> tuple[str, str]:
    """Return the id that works today for a model or endpoint, and why it is another one; the reason may be empty.

    Raises:
        FieldError: The id cannot be one.
    """
    if any(char.isspace() or char in "?#" for char in model) or not model.strip("/"):
        raise FieldError(field, f"{model!r} is no id of a model", "Copy the id from the provider's page.")
    alias = ALIASES.get(model)
    return (alias.use, f"{model}: {alias.why}") if alias else (model, "")


def changed(facts: EngineFacts, options: Options) -> EngineFacts:
    """Return the facts with what every engine can be told: ``model``, ``concurrency``, ``references``, ``seconds``.

    Whatever else is left of the options becomes settings.

    Raises:
        FieldError: One of them is wrong.
    """
    model, why = explained(options.text("model", facts.model))
    usual = options.number("seconds", None)
    concurrency = options.whole("concurrency", facts.concurrency)
    references = options.whole("references", facts.used_references)
    return attrs.evolve(
        facts,
        model=model,
        weakness=f"{facts.weakness} {why}".strip(),
        concurrency=concurrency,
        used_references=min(references, facts.max_references),
        usual_seconds=facts.usual_seconds if usual is None else usual,
        seconds=facts.seconds if usual is None else Range(usual, usual),
        settings=options.settings(facts.settings),
    )


def revision(facts: EngineFacts, settings: Iterable[tuple[str, Value]], *more: str) -> str:
    """Return a version: the model, and a digest of all that changes its pictures."""
    counted = sorted((name, value) for name, value in settings if name not in _CONTROL)
    text = json.dumps([facts.model, counted, more], ensure_ascii=False)
    return f"{facts.model}@{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def arguments(settings: Mapping[str, Value]) -> dict[str, Value]:
    """Return the settings that are arguments for the provider."""
    return {name: value for name, value in settings.items() if name not in _CONTROL}
