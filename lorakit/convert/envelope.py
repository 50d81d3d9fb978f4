"""Values as JSON texts in an envelope that names schema and kind."""

import json
from typing import Any, TypeVar

import attrs

from lorakit.convert._places import shown
from lorakit.convert.converter import structure, unstructure
from lorakit.convert.migrations import SCHEMA, upgrade
from lorakit.convert.strict import parse_json
from lorakit.errors import InputError

__all__ = ["dumps", "loads"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class _Envelope:
    schema: int
    kind: str
    value: Any


def dumps(value: attrs.AttrsInstance) -> str:
    """Write a value as a JSON text: ``{"schema": 1, "kind": "Dataset", "value": {...}}``.

    The same value gives the same text, which ends with a line end.

    Raises:
        InputError: The value holds what JSON cannot: a NaN, an infinity or half a surrogate pair.
    """
    kind = type(value).__name__
    document = {"schema": SCHEMA, "kind": kind, "value": unstructure(value)}
    try:
        text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2)
        text.encode()
    except ValueError as error:
        # UnicodeEncodeError is a ValueError too
        raise InputError(kind, f"cannot be written as JSON: {error}", "Use finite numbers and whole texts.") from None
    return f"{text}\n"


def loads(text: str, kind: type[T], *, source: str) -> T:
    """Read a value that ``dumps`` wrote, in today's schema or an older one.

    Args:
        text: The JSON.
        kind: The value's class.
        source: Where it was read from, as its user knows it.

    Returns:
        The value.

    Raises:
        InputError: It is not JSON, holds another kind of value, or was written by a newer lorakit.
        InvalidDataError: Something in it is wrong; it holds every fault.
    """
    document = structure(parse_json(text, source=source), _Envelope, source=source)
    if document.kind != kind.__name__:
        problem = f"holds a {shown(document.kind)}, not a {kind.__name__}"
        raise InputError(source, problem, "Name a file of the right kind.")
    value = upgrade(document.value, document.kind, document.schema, source=source)
    return structure(value, kind, source=source)
